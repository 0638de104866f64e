#include "portal/read/validate.hpp"

#include "base/suggestion.hpp"
#include "base/utf8.hpp"
#include "portal/diagnostics.hpp"
#include "portal/read/validate_scalar.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <span>
#include <stdexcept>
#include <utility>

namespace lykta {

namespace {

using Kind = yaml::Value::Kind;

/// "60 kr" in place of { amount: 60 }, "gratis" in place of { amount: 0 }: the facts that were
/// meant, where the number says which. Empty: it does not.
std::string suggested_mapping(std::string_view written, const FieldTable& table) {
    const auto counted = std::ranges::find(table.fields, FieldType::integer, &Field::type);
    const bool money = counted != table.fields.end() && counted->unit == "SEK";
    const std::string text = utf8::lower(written);
    const std::string_view digits =
        std::string_view(text).substr(0, text.find_first_not_of("0123456789"));
    const bool free =
        text == "gratis" || text == "kostnadsfritt" || text == "avgiftsfritt" || text == "free";
    if (counted == table.fields.end() || (digits.empty() && !(money && free))) return {};
    return fmt::format("{{ {}: {} }}", counted->key, digits.empty() ? "0" : digits);
}

std::vector<std::string> keys_of(const FieldTable& table) {
    std::vector<std::string> keys;
    for (const Field& field : table.fields) {
        if (table.find(field.key) == &field) keys.emplace_back(field.key);
    }
    return keys;
}

/// What two items of a list have in common when one of them is too much; empty: never.
std::string identity(const Checked& item) {
    if (const auto* code = std::get_if<CheckedCode>(&item.value)) {
        return std::to_string(code->index);
    }
    if (const auto* word = std::get_if<CheckedWord>(&item.value)) {
        return std::to_string(word->word->value);
    }
    if (const auto* id = std::get_if<CheckedReference>(&item.value)) {
        return std::string(kind_name(id->kind)) + "/" + id->id;
    }
    if (const auto* language = std::get_if<const Language*>(&item.value)) return (*language)->tag;
    const auto* text = std::get_if<std::string>(&item.value);
    return text != nullptr && !item.field->translation ? *text : std::string();
}

class Validator {
public:
    Validator(Purpose purpose, const Known& known, Diagnostics& diagnostics)
        : purpose_(purpose), known_(known), diagnostics_(diagnostics) {}

    CheckedFields mapping(const yaml::Value& value, const FieldTable& table) {
        CheckedFields out{&table, value.place, {}, {}};
        for (const yaml::Member& member : value.members) {
            const Field* field = field_of(member, table, out);
            if (field == nullptr) continue;
            Checked checked{field, member.key_place, member.value.place, {}};
            if (any(member.value, checked)) {
                out.fields.push_back(std::move(checked));
            } else {
                out.rejected.push_back(field);
            }
        }
        return out;
    }

private:
    const Field* field_of(const yaml::Member& member, const FieldTable& table, CheckedFields& out) {
        const Field* field = table.find(member.key);
        if (field == nullptr) {
            const std::vector<std::string> keys = keys_of(table);
            const std::string near = nearest(member.key, keys);
            // What is only misspelled is not missing as well.
            if (!near.empty()) out.rejected.push_back(table.find(near));
            report(diagnostics_, mistake::unknown_key, member.key_place,
                   {{"table", table.title}, {"key", member.key}, {"keys", listed(keys)}})
                .suggestion = near;
        } else if (purpose_ == Purpose::rewording && !translatable(*field)) {
            const std::string& file = member.key_place.file;
            const std::string name = file.substr(file.rfind('/') + 1);
            report(diagnostics_, mistake::rewording_field, member.key_place,
                   {{"key", member.key}, {"id", name.substr(0, name.find('.'))}});
            return nullptr;
        }
        return field;
    }

    /// False where nothing can be used.
    bool any(const yaml::Value& value, Checked& out) {
        if (value.refused) return false;
        if (value.kind == Kind::null) return true;
        return out.field->many ? list(value, out) : one(value, out);
    }

    /// One value alone is a list of one. With a comma it was meant as several, but for a text that
    /// people read: sentences have commas of their own.
    bool list(const yaml::Value& value, Checked& out) {
        const bool alone = value.kind != Kind::sequence;
        const bool several = alone && !value.quoted && !out.field->translation &&
                             value.scalar.find(',') != std::string::npos;
        if (several || (alone && value.kind != Kind::scalar)) {
            report(diagnostics_, mistake::expects_list, value.place, {{"key", out.field->key}});
            return false;
        }
        std::vector<Checked> items;
        std::set<std::string> seen;
        for (const yaml::Value& item : alone ? std::span(&value, 1) : std::span(value.items)) {
            Checked checked{out.field, out.key_place, item.place, {}};
            if (item.refused) continue;
            if (item.kind == Kind::null ||
                (out.field->type != FieldType::mapping && item.kind != Kind::scalar)) {
                report(diagnostics_, mistake::expects_item, item.place, {{"key", out.field->key}});
            } else if (one(item, checked)) {
                const std::string same = identity(checked);
                if (!same.empty() && !seen.insert(same).second) {
                    report(diagnostics_, mistake::doubled_item, item.place,
                           {{"value", item.scalar}});
                } else {
                    items.push_back(std::move(checked));
                }
            }
        }
        const std::size_t written = alone ? 1 : value.items.size();
        out.lacks_items = items.size() < written;
        out.value = std::move(items);
        return true;
    }

    bool one(const yaml::Value& value, Checked& out) {
        switch (out.field->type) {
            case FieldType::mapping: return nested(value, out);
            case FieldType::settings: return settings(value, out);
            default: break;
        }
        if (value.kind != Kind::scalar) {
            report(diagnostics_, mistake::expects_value, value.place, {{"key", out.field->key}});
            return false;
        }
        return validate_scalar(value, out, known_, diagnostics_);
    }

    bool nested(const yaml::Value& value, Checked& out) {
        const FieldTable& table = *out.field->nested;
        if (value.kind == Kind::scalar && !table.shorthand.empty()) {
            const Field* field = table.find(table.shorthand);
            Checked checked{field, value.place, value.place, {}};
            CheckedFields fields{&table, value.place, {}, {}};
            if (!one(value, checked)) return false;
            if (!checked.stated()) return true;
            fields.fields.push_back(std::move(checked));
            out.value = std::move(fields);
            return true;
        }
        if (value.kind != Kind::mapping) {
            report(diagnostics_, mistake::expects_mapping, value.place,
                   {{"key", out.field->key}, {"keys", listed(keys_of(table))}})
                .suggestion = suggested_mapping(value.scalar, table);
            return false;
        }
        CheckedFields fields = mapping(value, table);
        const bool whole = purpose_ == Purpose::rewording ||
                           require_fields(fields, value.place, known_, diagnostics_);
        out.value = std::move(fields);
        return whole;
    }

    bool settings(const yaml::Value& value, Checked& out) {
        if (value.kind != Kind::mapping) {
            report(diagnostics_, mistake::expects_mapping, value.place,
                   {{"key", out.field->key}, {"keys", "…"}});
            return false;
        }
        std::vector<CheckedSetting> all;
        for (const yaml::Member& member : value.members) {
            Checked checked{out.field, member.key_place, member.value.place, {}};
            if (member.value.kind != Kind::scalar) {
                report(diagnostics_, mistake::expects_value, member.key_place,
                       {{"key", member.key}});
            } else if (validate_scalar(member.value, checked, known_, diagnostics_)) {
                const auto* setting = std::get_if<CheckedWord>(&checked.value);
                if (setting == nullptr) continue;
                all.push_back({member.key, member.key_place, setting->word->value});
            }
        }
        out.value = std::move(all);
        return true;
    }

    Purpose purpose_;
    const Known& known_;
    Diagnostics& diagnostics_;
};

}  // namespace

const Checked* CheckedFields::find(std::string_view key) const {
    if (table != nullptr && table->find(key) == nullptr) {
        throw std::logic_error("no field " + std::string(key) + " in " + std::string(table->name));
    }
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Checked& c) { return c.field->key == key; });
    return found == fields.end() ? nullptr : &*found;
}

bool CheckedFields::written(std::string_view key) const {
    return find(key) != nullptr ||
           std::any_of(rejected.begin(), rejected.end(),
                       [&](const Field* field) { return field->key == key; });
}

CheckedFields validate(const yaml::Value& value, const FieldTable& table, Purpose purpose,
                       const Known& known, Diagnostics& diagnostics) {
    return Validator(purpose, known, diagnostics).mapping(value, table);
}

namespace {

/// An empty list gives what is required as little as an empty text does.
bool is_given(const Checked& checked) {
    const auto* items = std::get_if<std::vector<Checked>>(&checked.value);
    return items == nullptr ? checked.stated() : !items->empty();
}

}  // namespace

bool require_fields(const CheckedFields& fields, const Place& place, const Known& known,
                    Diagnostics& diagnostics) {
    bool whole = true;
    for (const Field& field : fields.table->fields) {
        const Checked* found = fields.find(field.key);
        if (!field.required || (found != nullptr && is_given(*found))) continue;
        whole = false;
        if (found == nullptr && fields.written(field.key)) continue;
        Argument some = choices("choices", field, known);
        const auto& kind = some.sv.empty() ? mistake::missing_field : mistake::missing_choice;
        report(diagnostics, kind, found != nullptr ? found->key_place : place,
               {{"table", fields.table->title},
                {"key", field.key},
                {"what", field.description},
                std::move(some)});
    }
    return whole;
}

Argument choices(std::string_view argument, const Field& field, const Known& known) {
    std::string swedish;
    std::string english;
    const auto add = [](std::string& list, std::string_view between, std::string_view word) {
        list.append(list.empty() ? "" : between).append(word);
    };
    if (field.type == FieldType::code && known.shared != nullptr) {
        const CodeNames& names = known.shared->codes.at(field.vocabulary);
        for (std::size_t i = 0; i < names.labels.size(); ++i) {
            // Some labels have commas of their own.
            add(swedish, "; ", names.labels[i] + " (" + names.codes[i] + ")");
            add(english, ", ", names.codes[i]);
        }
    }
    for (const AllowedWord& word : field.words) {
        add(swedish, ", ", word.synonym.empty() ? word.word : word.synonym);
        add(english, ", ", word.word);
    }
    return {argument, Bilingual{swedish, english}};
}

std::string listed(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
    return out;
}

}  // namespace lykta
