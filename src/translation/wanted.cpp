// See wanted.hpp.
#include "translation/wanted.hpp"

#include "base/utf8.hpp"
#include "language/capital.hpp"
#include "portal/fields/fields.hpp"
#include "translation/filling.hpp"
#include "translation/lacking_in_base.hpp"
#include "translation/reworded.hpp"
#include "translation/terms.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace lykta {
namespace {

/// Tags and placeholders become a space.
std::string without_marks(std::string_view source) {
    std::string out;
    char closes = 0;
    for (std::size_t at = 0; at < source.size(); ++at) {
        const char c = source[at];
        if (closes != 0) {
            closes = c == closes ? '\0' : closes;
        } else if (c == '\\') {
            ++at;
        } else if (c == '<' || c == '{') {
            closes = c == '<' ? '>' : '}';
            out += ' ';
        } else {
            out += c;
        }
    }
    return out;
}

bool is_address(std::string_view token) {
    return token.find("://") != std::string_view::npos || token.starts_with("www.") ||
           (token.find('@') != std::string_view::npos && token.find('.') != std::string_view::npos);
}

bool has_letter(std::string_view token) {
    for (std::size_t at = 0; at < token.size();) {
        if (utf8::is_letter(utf8::next(token, at))) {
            return true;
        }
    }
    return false;
}

const Field* field_of(const FieldTable& table, std::string_view path) {
    const std::size_t dot = path.find('.');
    const Field* field = table.find(path.substr(0, dot));
    if (field == nullptr || dot == std::string_view::npos || field->nested == nullptr) {
        return field;
    }
    return field_of(*field->nested, path.substr(dot + 1));
}

std::string_view whom(Audience audience) {
    switch (audience) {
        case Audience::child: return "För barn.";
        case Audience::youth: return "För unga.";
        case Audience::staff: return "För personal.";
        case Audience::all: break;
    }
    return {};
}

/// Translators of every language read the source language: so the notes are in it.
class Notes {
public:
    explicit Notes(const Portal& portal) : terms_(portal) {
        for (const Segment& segment : portal.segments) {
            if (segment.field == "title" || segment.field == "name") {
                titles_.emplace(segment.record, segment.source);
            }
        }
        audiences(portal.pages, RecordKind::page);
        audiences(portal.situations, RecordKind::situation);
        for (const Brochure& brochure : portal.brochures) {
            for (const Panel& panel : brochure.panels) {
                print(panel.supports, portal.supports);
                print(panel.contacts, portal.contacts);
                print(panel.help_lines, portal.help_lines);
                print(panel.organizations, portal.organizations);
                print(panel.situations, portal.situations);
                print(panel.pages, portal.pages);
            }
        }
    }

    [[nodiscard]] std::vector<std::string> of(const Segment& segment) const {
        std::vector<std::string> out;
        const auto add = [&](std::string note) {
            if (!note.empty()) {
                out.push_back(std::move(note));
            }
        };
        add(segment.note);
        add(where(segment));
        add(terms_in(segment));
        const auto audience = audiences_.find(segment.record);
        add(room_for(segment));
        add(audience == audiences_.end() ? std::string() : std::string(whom(audience->second)));
        if (segment.kind == SegmentKind::decision_and_money) {
            add("Om pengar, beslut eller rättigheter: visas aldrig som utkast.");
        }
        return out;
    }

private:
    template <typename Record>
    void audiences(const Records<Record>& records, RecordKind kind) {
        for (const Record& record : records) {
            audiences_.emplace(std::string(kind_name(kind)) + "/" + record.id, record.audience);
        }
    }

    template <typename Record>
    void print(const std::vector<Id<Record>>& ids, const Records<Record>& records) {
        for (const Id<Record> id : ids) {
            printed_.insert(std::string(kind_name(record_kind_of<Record>)) + "/" + records[id].id);
        }
    }

    /// Type may shrink by a fifth in each direction before a brochure is too long: so a quarter
    /// more is safe, and of few letters a few.
    [[nodiscard]] std::string room_for(const Segment& segment) const {
        const std::string_view field = segment.field;
        const bool of_brochure = segment.record.starts_with("brochure/") && field != "summary";
        const bool shown =
            field == "title" || field == "name" || field == "summary" || field == "what_for";
        if (!of_brochure && !(shown && printed_.contains(segment.record))) return {};
        const std::size_t length = utf8::length(segment.source);
        const std::size_t room = std::max(length * 5 / 4, length + 8) / 5 * 5;
        return "I en broschyr på papper: plats för omkring " + std::to_string(room) + " tecken.";
    }

    [[nodiscard]] std::string terms_in(const Segment& segment) const {
        if (segment.record.starts_with("term/")) {
            return {};
        }
        std::string out;
        for (const Term* term : terms_.in(segment.source)) {
            out += (out.empty() ? "Ordlistan: " : ", ") + terms_.word(*term);
        }
        return out;
    }

    [[nodiscard]] std::string where(const Segment& segment) const {
        const std::size_t slash = segment.record.find('/');
        if (slash == std::string::npos) {
            const Field* field =
                segment.record == "site" ? field_of(site_fields(), segment.field) : nullptr;
            return field == nullptr ? "" : "Webbplatsen: " + std::string(field->description.sv);
        }
        const std::string_view name = std::string_view(segment.record).substr(0, slash);
        for (const VocabularyFacts& vocabulary : vocabularies()) {
            if (name == vocabulary.record &&
                field_of(vocabulary.fields, segment.field) != nullptr) {
                return capitalized(vocabulary.fields.title.sv, "sv") + ".";
            }
        }
        if (name == "term") {
            const Field* field = field_of(glossary_fields(), segment.field);
            return "Ordlistan: " + std::string(field == nullptr ? "" : field->description.sv);
        }
        const std::optional<RecordKind> kind = kind_of_name(name);
        if (!kind) {
            return {};
        }
        std::string out = capitalized(fields_of(*kind).title.sv, "sv");
        const auto title = titles_.find(segment.record);
        const bool is_title = segment.field == "title" || segment.field == "name";
        if (title != titles_.end() && !is_title) {
            out += ", ”" + title->second + "”";
        }
        const Field* field = field_of(fields_of(*kind), segment.field);
        return out + ": " + std::string(field == nullptr ? "löptext" : field->description.sv);
    }

    TermIndex terms_;
    std::map<std::string, std::string, std::less<>> titles_;
    std::map<std::string, Audience, std::less<>> audiences_;
    std::set<std::string, std::less<>> printed_;  ///< records that a brochure names
};

bool of_layer(const Segment& segment, Layer layer) {
    return segment.place.file.starts_with("content/") == (layer == Layer::base);
}

}  // namespace

bool has_words(const Segment& segment) {
    const std::string text = without_marks(segment.source);
    std::string_view rest = text;
    while (true) {
        const std::size_t begin = rest.find_first_not_of(" \t\n");
        if (begin == std::string_view::npos) {
            return false;
        }
        const std::size_t end = std::min(rest.find_first_of(" \t\n", begin), rest.size());
        const std::string_view token = rest.substr(begin, end - begin);
        if (!is_address(token) && has_letter(token)) {
            return true;
        }
        rest.remove_prefix(end);
    }
}

SourceTexts source_texts(const Portal& portal, const std::vector<CatalogueFile>& catalogues) {
    const Notes notes(portal);
    SourceTexts out{{}, SegmentIndex(portal.segments), {}};
    out.facts.reserve(portal.segments.size());
    for (const Segment& segment : portal.segments) {
        TextFacts& facts = out.facts.emplace_back();
        facts.segment = &segment;
        facts.context = segment.context();
        facts.has_words = has_words(segment);
        if (!facts.has_words) continue;
        facts.notes = notes.of(segment);
        facts.has_placeholders =
            segment.inlines == nullptr && (!placeholder_names(segment.source).empty() ||
                                           !placeholder_names(segment.source_plural).empty());
    }
    if (!catalogues.empty()) out.lacking_in_base = lacking_in_base(portal, out.index, catalogues);
    return out;
}

std::vector<const TextFacts*> wanted_texts(const Portal& portal, const SourceTexts& texts,
                                           const Language& language, Layer layer) {
    const std::vector<bool> replaced = replaced_leaves(portal, language);
    std::vector<const TextFacts*> out;
    po::ByIdentity<const TextFacts*> seen;
    const auto add = [&](std::size_t place) {
        const TextFacts& text = texts.facts[place];
        const bool own =
            std::ranges::count(text.segment->rewordings, language.tag, &Rewording::language) > 0;
        if (text.has_words && !replaced[place] && !own &&
            seen.emplace(identity(text), &text).second) {
            out.push_back(&text);
        }
    };
    for (std::size_t place = 0; place < texts.facts.size(); ++place) {
        if (of_layer(*texts.facts[place].segment, layer)) add(place);
    }
    const auto lacking = texts.lacking_in_base.find(language.tag);
    if (layer == Layer::base || lacking == texts.lacking_in_base.end()) return out;
    for (std::size_t place = 0; place < texts.facts.size(); ++place) {
        if (lacking->second[place]) add(place);
    }
    return out;
}

}  // namespace lykta
