// See localize.hpp.
#include "translation/localize.hpp"

#include "translation/reworded.hpp"
#include "translation/source_words.hpp"
#include "translation/wanted.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace lykta {
namespace {

const Translation* translation_of(const Catalogue* catalogue, std::uint32_t segment) {
    return catalogue == nullptr ? nullptr : &catalogue->by_segment[segment];
}

bool shown(const Translation* translation) {
    return translation != nullptr && (translation->status == TextStatus::translated ||
                                      translation->status == TextStatus::draft);
}

bool has_tags(std::string_view tagged) {
    return tagged.find_first_of("<\\") != std::string_view::npos || has_source_words(tagged);
}

/// What a translator has written as words alone, its marks taken in.
void take_source_words(LocalizedText& text, const Portal& portal) {
    text.other_words.clear();
    const bool translated =
        text.status == TextStatus::translated || text.status == TextStatus::draft;
    if (!translated || !has_source_words(text.text.value)) return;
    // In pairs: others are not shown.
    auto taken = with_source_words(text.text.value, portal.source_language());
    if (!taken) return;
    text.text = std::move(taken->text);
    text.other_words = std::move(taken->other_words);
}

/// The words alone: a leaf's numbered tags are for translators, never for readers.
Text words(const Segment& segment, const std::string& form, const std::vector<Inline>* inlines) {
    return Text(segment.inlines != nullptr && has_tags(form) ? plain_text(*inlines) : form);
}

const std::string& many(const Segment& segment) {
    return segment.source_plural.empty() ? segment.source : segment.source_plural;
}

LocalizedText localized(const Portal& portal, const Language& language, const Catalogue* catalogue,
                        std::uint32_t place) {
    const Segment& segment = portal.segments[place];
    const Language& source = portal.source_language();
    const auto untranslated = [&](TextStatus status) {
        return LocalizedText{words(segment, many(segment), segment.inlines), &source, status,
                             segment.inlines};
    };
    if (&language == &source) {
        return untranslated(TextStatus::source);
    }
    const auto rewording =
        std::ranges::find(segment.rewordings, language.tag, &Rewording::language);
    // A leaf is never reworded alone, only its body whole (see prose()).
    if (rewording != segment.rewordings.end() && !segment.leaf()) {
        return {rewording->text, &language, TextStatus::translated, rewording->inlines.get()};
    }
    const Translation* translation = translation_of(catalogue, place);
    if (!shown(translation) && !has_words(segment)) {
        // A number, an address: the same in every language, and nobody is asked for it.
        return {words(segment, many(segment), segment.inlines), &language, TextStatus::source,
                segment.inlines};
    }
    if (shown(translation)) {
        LocalizedText out{words(segment, translation->forms.back(), &translation->inlines),
                          &language, translation->status,
                          segment.inlines == nullptr ? nullptr : &translation->inlines};
        if (segment.inlines == nullptr) take_source_words(out, portal);
        return out;
    }
    const TextStatus status = translation == nullptr ? TextStatus::missing : translation->status;
    const bool was_reworded = std::ranges::count(segment.outdated_rewordings, language.tag) > 0;
    return untranslated(was_reworded && !segment.leaf() ? TextStatus::stale : status);
}

std::string own_word(const Portal& portal, const Language& language, const Catalogue* catalogue,
                     const std::string& key) {
    const Id<Word>* word = portal.words().find(key);
    if (word == nullptr) {
        return {};
    }
    const LocalizedText text =
        localized(portal, language, catalogue, portal.words()[*word].phrase.segment);
    return text.fallback() ? std::string{} : text.text.value;
}

/// Where ICU has no calendar in the language, or not in its spelling, the catalogue's words are all
/// there is.
CalendarNames own_calendar(const Portal& portal, const Language& language,
                           const Catalogue* catalogue) {
    CalendarNames names;
    if (language.direction == Direction::rtl) {
        names.range = own_word(portal, language, catalogue, "closed-period");
    }
    if (!language.dates.empty() && !language.own_calendar) {
        return names;
    }
    for (std::size_t i = 0; i < names.months.size(); ++i) {
        names.months[i] = own_word(portal, language, catalogue, "month-" + std::to_string(i + 1));
    }
    for (std::size_t i = 0; i < names.weekdays.size(); ++i) {
        names.weekdays[i] =
            own_word(portal, language, catalogue, "weekday-" + std::to_string(i + 1));
    }
    return names;
}

std::size_t form_index(const Language& language, PluralCategory category, std::size_t forms) {
    const auto found = std::ranges::find(language.plural, category);
    const auto index = static_cast<std::size_t>(found - language.plural.begin());
    return std::min(index, forms - 1);
}

}  // namespace

LocalizedPortal::LocalizedPortal(const Portal& whole, const Language& in, const Catalogue* from)
    : portal(whole),
      language(in),
      formatter(in, own_calendar(whole, in, from)),
      catalogue_(from),
      source_formatter_(whole.source_language()) {
    texts_.reserve(portal.segments.size());
    for (std::uint32_t place = 0; place < portal.segments.size(); ++place) {
        texts_.push_back(localized(portal, language, catalogue_, place));
    }
    find_incomplete_records();
}

bool LocalizedPortal::translated_by_nobody() const {
    return catalogue_ != nullptr && catalogue_->by_nobody &&
           language.variant_of != portal.source_language().tag;
}

std::string_view LocalizedPortal::credit() const {
    return catalogue_ == nullptr ? std::string_view() : std::string_view(catalogue_->credit);
}

std::optional<LocalizedText> LocalizedPortal::optional_text(Phrase phrase) const {
    return phrase.stated() ? std::optional(text(phrase)) : std::nullopt;
}

LocalizedProse LocalizedPortal::prose(const Body& body) const {
    LocalizedProse out;
    if (const RewordedBody* own = reworded(body, language)) {
        out.prose = own->prose.get();
        for (const Block* leaf : leaves(*own->prose)) {
            out.leaves.push_back({&leaf->inlines, &language, TextStatus::translated});
        }
        return out;
    }
    out.prose = body.prose.get();
    const std::vector<const Block*> blocks = leaves(*body.prose);
    out.leaves.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Phrase phrase = i < body.phrases.size() ? body.phrases[i] : Phrase{};
        if (!phrase.stated()) {
            // A leaf without words (an empty cell) is in no language but the page's.
            out.leaves.push_back({&blocks[i]->inlines, &language, TextStatus::source});
            continue;
        }
        const LocalizedText& leaf = text(phrase);
        const Translation* translation = shown_translation(phrase.segment);
        out.leaves.push_back({translation == nullptr ? &blocks[i]->inlines : &translation->inlines,
                              leaf.language, leaf.status});
    }
    return out;
}

LocalizedText LocalizedPortal::word(std::string_view key) const { return text(word_phrase(key)); }

LocalizedText LocalizedPortal::word(std::string_view key,
                                    const std::vector<Filling>& fillings) const {
    return filled_text(word_phrase(key), fillings);
}

LocalizedText LocalizedPortal::filled_text(Phrase phrase,
                                           const std::vector<Filling>& fillings) const {
    LocalizedText out = text(phrase);
    std::vector<FilledPlace> places;
    for (const Filling& each : fillings) {
        places.push_back({each.name, in_words(each.value, *out.language)});
    }
    out.text.value = filled(written(phrase), places);
    take_source_words(out, portal);
    return out;
}

std::string LocalizedPortal::in_words(const FillingValue& value, const Language& sentence) const {
    const bool own = &sentence == &language;
    const Formatter& says = own ? formatter : source_formatter_;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return says.number(*number);
    if (const auto* date = std::get_if<Date>(&value)) return says.date(*date);
    if (const auto* day = std::get_if<Weekday>(&value)) return says.weekday(*day);
    if (const auto* times = std::get_if<Times>(&value)) {
        return times->until ? says.time_range(times->from, *times->until) : says.time(times->from);
    }
    if (const auto* phrase = std::get_if<Phrase>(&value)) {
        return own ? written(*phrase) : portal.segment(*phrase).source;
    }
    return std::get<std::string>(value);
}

LocalizedText LocalizedPortal::counted(std::string_view key, std::int64_t count) const {
    const Phrase phrase = word_phrase(key);
    LocalizedText out = text(phrase);
    out.text.value =
        filled(counted_form(phrase, count), {{"count", in_words(count, *out.language)}});
    take_source_words(out, portal);
    return out;
}

Presence LocalizedPortal::presence(RecordKind kind, const std::string& id, Phrase heading) const {
    if (!is_known(heading)) {
        return Presence::absent;
    }
    const std::string record = std::string(kind_name(kind)) + "/" + id;
    return std::ranges::binary_search(incomplete_, std::string_view(record)) ? Presence::partial
                                                                             : Presence::whole;
}

Phrase LocalizedPortal::word_phrase(std::string_view key) const {
    const Id<Word>* word = portal.words().find(key);
    if (word == nullptr) {
        throw std::logic_error("no such word: " + std::string(key));
    }
    return portal.words()[*word].phrase;
}

const Translation* LocalizedPortal::shown_translation(std::uint32_t segment) const {
    const bool translated =
        texts_[segment].language == &language && &language != &portal.source_language();
    const Translation* translation = translation_of(catalogue_, segment);
    return translated && shown(translation) ? translation : nullptr;
}

const Formatter& LocalizedPortal::formatter_of(const LocalizedText& text) const {
    return text.language == &language ? formatter : source_formatter_;
}

const std::string& LocalizedPortal::written(Phrase phrase) const {
    const LocalizedText& shown = text(phrase);
    return shown.other_words.empty() ? shown.text.value
                                     : shown_translation(phrase.segment)->forms.back();
}

const std::string& LocalizedPortal::counted_form(Phrase word, std::int64_t count) const {
    const LocalizedText& out = text(word);
    const Segment& segment = portal.segment(word);
    if (segment.source_plural.empty()) {
        return written(word);
    }
    const PluralCategory category = formatter_of(out).plural(count);
    if (const Translation* translation = shown_translation(word.segment)) {
        return translation->forms[form_index(language, category, translation->forms.size())];
    }
    return category == PluralCategory::one ? segment.source : segment.source_plural;
}

bool LocalizedPortal::is_known(Phrase phrase) const {
    return !phrase.stated() || text(phrase).status != TextStatus::missing;
}

bool LocalizedPortal::hides_draft(std::uint32_t segment) const {
    const Translation* translation = translation_of(catalogue_, segment);
    return translation != nullptr && translation->hidden_draft;
}

void LocalizedPortal::find_incomplete_records() {
    const std::vector<bool> replaced = replaced_leaves(portal, language);
    for (std::size_t place = 0; place < texts_.size(); ++place) {
        const std::string& record = portal.segments[place].record;
        const bool known = !incomplete_.empty() && incomplete_.back() == record;
        if (texts_[place].fallback() && !replaced[place] && !known) {
            incomplete_.emplace_back(record);
        }
    }
    std::ranges::sort(incomplete_);
}

}  // namespace lykta
