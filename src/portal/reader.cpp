#include "portal/reader.hpp"

#include <algorithm>
#include <stdexcept>

namespace lykta {

const Field& Reader::field(std::string_view key) const {
    if (const Field* found = table_->find(key)) return *found;
    throw std::logic_error("no field " + std::string(key) + " in " + std::string(table_->name));
}

const Checked* Reader::find(std::string_view key) const {
    const std::string_view known = field(key).key;
    return fields_ == nullptr ? nullptr : fields_->find(known);
}

Phrase Reader::add(const Checked& checked, const std::string& name, const std::string& path) const {
    Segment segment;
    segment.record = record_;
    segment.field = name;
    segment.source = std::get<std::string>(checked.value);
    segment.kind = checked.field->translation.value();
    segment.place = checked.place;
    const Phrase phrase{static_cast<std::uint32_t>(reading_->segments.size())};
    reading_->segments.push_back(std::move(segment));
    if (places_ != nullptr) places_->insert_or_assign(path, phrase);
    return phrase;
}

Phrase Reader::phrase_as(std::string_view key, const std::string& name) const {
    const Checked* found = find(key);
    if (found == nullptr || !found->stated()) return {};
    return add(*found, name, path_ + std::string(key));
}

Phrase Reader::phrase(std::string_view key) const {
    return phrase_as(key, prefix_ + std::string(key));
}

std::vector<Phrase> Reader::phrases(std::string_view key) const {
    std::vector<Phrase> out;
    const auto* list = value<std::vector<Checked>>(key);
    if (list == nullptr) return out;
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (!(*list)[i].stated()) continue;
        const std::string path = path_ + std::string(key) + "[" + std::to_string(i) + "]";
        out.push_back(add((*list)[i], prefix_ + std::string(key), path));
    }
    return out;
}

std::string Reader::text(std::string_view key) const {
    const auto* found = value<std::string>(key);
    return found == nullptr ? std::string() : *found;
}

std::vector<std::string> Reader::texts(std::string_view key) const {
    std::vector<std::string> out;
    for (const std::string* found : items<std::string>(key)) out.push_back(*found);
    return out;
}

namespace {

template <typename Value>
std::optional<Value> optional(const Value* value) {
    return value == nullptr ? std::nullopt : std::optional(*value);
}

}  // namespace

std::optional<bool> Reader::boolean(std::string_view key) const {
    return optional(value<bool>(key));
}

std::optional<int> Reader::integer(std::string_view key) const { return optional(value<int>(key)); }

std::optional<Date> Reader::date(std::string_view key) const { return optional(value<Date>(key)); }

std::vector<Date> Reader::dates(std::string_view key) const {
    std::vector<Date> out;
    for (const Date* found : items<Date>(key)) out.push_back(*found);
    std::sort(out.begin(), out.end());
    return out;
}

std::optional<LocalTime> Reader::local_time(std::string_view key) const {
    return optional(value<LocalTime>(key));
}

std::optional<Recurrence> Reader::recurrence(std::string_view key) const {
    return optional(value<Recurrence>(key));
}

std::optional<Date> Reader::end(std::string_view key) const {
    const auto* found = value<CheckedEnd>(key);
    return found == nullptr ? std::nullopt : found->date;
}

std::optional<WeeklyHours> Reader::hours(std::string_view key) const {
    return optional(value<WeeklyHours>(key));
}

const Language* Reader::language(std::string_view key) const {
    return optional(value<const Language*>(key)).value_or(nullptr);
}

std::vector<const Language*> Reader::languages(std::string_view key) const {
    std::vector<const Language*> out;
    for (const Language* const* found : items<const Language*>(key)) out.push_back(*found);
    return out;
}

std::vector<CheckedSetting> Reader::settings(std::string_view key) const {
    const auto* found = value<std::vector<CheckedSetting>>(key);
    return found == nullptr ? std::vector<CheckedSetting>{} : *found;
}

std::string Reader::word_text(std::string_view key) const {
    const auto* found = value<CheckedWord>(key);
    return found == nullptr ? std::string() : std::string(found->word->word);
}

Reader Reader::nested(std::string_view key, const CheckedFields* fields,
                      const std::string& path) const {
    Reader out(*this);
    out.fields_ = fields;
    out.table_ = field(key).nested;
    out.prefix_ += std::string(key) + ".";
    out.path_ += path + ".";
    return out;
}

Reader Reader::group(std::string_view key) const {
    return nested(key, value<CheckedFields>(key), std::string(key));
}

std::vector<Reader> Reader::groups(std::string_view key) const {
    std::vector<Reader> out;
    const auto* list = value<std::vector<Checked>>(key);
    if (list == nullptr) return out;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const auto* fields = std::get_if<CheckedFields>(&(*list)[i].value);
        if (fields == nullptr) continue;
        const std::string path = std::string(key) + "[" + std::to_string(i) + "]";
        out.push_back(nested(key, fields, path));
    }
    return out;
}

bool Reader::stated(std::string_view key) const {
    const Checked* found = find(key);
    return found != nullptr && found->stated();
}

}  // namespace lykta
