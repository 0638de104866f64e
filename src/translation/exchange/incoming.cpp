// A file from outside, read as far as it can be without knowing what we make of it.
#include "translation/exchange/exchange.hpp"

#include "translation/catalogue_header.hpp"
#include "translation/exchange/corrections.hpp"
#include "translation/exchange/diagnostics.hpp"
#include "translation/moves.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace lykta {
namespace {

bool is_xml(std::string_view bytes) {
    using namespace std::string_view_literals;
    for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    }
    // Of a character of UTF-16 one half is zero.
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\0"sv);
    return first != std::string_view::npos && bytes[first] == '<';
}

/// As the programs mean them that write them: what "needs" something, or is "new", is not to be
/// shown, whatever words stand there. Nothing: no state that we know.
std::optional<TextState> state_of_xliff(std::string_view state) {
    constexpr std::array<std::pair<std::string_view, TextState>, 10> states{{
        {"new", TextState::stale},
        {"needs-translation", TextState::stale},
        {"needs-adaptation", TextState::stale},
        {"needs-l10n", TextState::stale},
        {"needs-review-adaptation", TextState::draft},
        {"needs-review-l10n", TextState::draft},
        {"needs-review-translation", TextState::draft},
        {"translated", TextState::translated},
        {"signed-off", TextState::reviewed},
        {"final", TextState::settled},
    }};
    const auto found = std::ranges::find(states, state, &decltype(states)::value_type::first);
    return found == states.end() ? std::nullopt : std::optional(found->second);
}

IncomingTexts of_po(po::Catalogue catalogue, const Moves& moves, Diagnostics& diagnostics) {
    const bool says_state = !catalogue.header("X-Lykta-State").empty();
    const bool draft = says_state && draft_file(catalogue, {}, diagnostics);
    IncomingTexts out;
    out.reserve(catalogue.entries.size());
    for (po::Entry& entry : catalogue.entries) {
        if (entry.obsolete || !entry.context) {
            continue;
        }
        IncomingText& text = out.emplace_back();
        text.state = state_of(entry, draft, diagnostics);
        text.says_state = says_state || text.state != TextState::translated;
        std::erase_if(entry.translator_comments,
                      [](const std::string& line) { return is_state_comment(line); });
        text.context = moved_context(*entry.context, moves);
        text.sent_context = std::move(*entry.context);
        text.source = std::move(entry.source);
        text.forms = std::move(entry.translations);
        text.comments = std::move(entry.translator_comments);
        text.place = std::move(entry.translation_place);
    }
    return out;
}

bool has_tags(const xliff::Pieces& pieces) {
    return std::ranges::any_of(pieces, [](const xliff::Piece& piece) {
        return piece.kind != xliff::Piece::Kind::words &&
               piece.kind != xliff::Piece::Kind::placeholder;
    });
}

/// As entries, so far as it takes to see which record is called otherwise now.
std::vector<po::Entry> entries_of(const xliff::Document& document) {
    std::vector<po::Entry> out;
    for (const xliff::Unit& unit : document.units) {
        po::Entry& entry = out.emplace_back();
        entry.context = unit.context;
        entry.source = xliff::text_of(unit.source, has_tags(unit.source));
        entry.translations = {entry.source};
    }
    return out;
}

/// "1a2b3c4d5e[2]": the form; without brackets 0.
std::size_t form_of(std::string_view id) {
    const std::size_t open = id.find('[');
    return open != std::string_view::npos && open + 2 < id.size() && id[open + 1] >= '0' &&
                   id[open + 1] <= '9'
               ? static_cast<std::size_t>(id[open + 1] - '0')
               : 0;
}

class XliffTexts {
public:
    XliffTexts(const Sheet& sheet, const Moves& moves) : moves_(moves) {
        for (const SheetRow& row : sheet.rows) {
            if (row.text->segment->inlines != nullptr) tagged_.insert(row.text->context);
        }
    }

    IncomingTexts read(const xliff::Document& document) {
        IncomingTexts out;
        std::unordered_map<std::string_view, std::size_t> places;  // asked, never walked
        for (const xliff::Unit& unit : document.units) {
            const std::string_view id = std::string_view(unit.id).substr(0, unit.id.find('['));
            const std::size_t form = form_of(unit.id);
            const auto [place, is_new] = places.emplace(id, out.size());
            if (is_new) {
                out.push_back({});
            }
            add(unit, form, out[place->second]);
        }
        return out;
    }

private:
    void add(const xliff::Unit& unit, std::size_t form, IncomingText& text) const {
        const std::string context = moved_context(unit.context, moves_);
        // Whether "<" in the unit's source is a tag's: as with the text that it is the source of.
        const bool tagged = tagged_.contains(context);
        if (text.forms.size() <= form) text.forms.resize(form + 1);
        text.forms[form] = unit.target ? xliff::text_of(*unit.target, tagged) : "";
        text.given = text.given && unit.target.has_value();
        const std::optional<TextState> said = state_of_xliff(unit.state);
        // Without a state of its own it is as approved as it says.
        const TextState state = said                     ? *said
                                : unit.approved == false ? TextState::draft
                                                         : TextState::translated;
        text.says_state = text.says_state && (said || unit.approved);
        if (text.context.empty()) {
            text.context = context;
            text.sent_context = unit.context;
            text.source = xliff::text_of(unit.source, tagged);
            text.place = unit.place;
            text.state = state;
            text.approved = unit.approved;
        }
        text.state = std::min(text.state, state);
    }

    const Moves& moves_;
    std::unordered_set<std::string_view> tagged_;  ///< contexts; asked, never walked
};

/// What stands behind key in the first part of a file, up to one of ends.
std::string value_behind(std::string_view bytes, std::string_view key, std::string_view ends) {
    constexpr std::size_t head = 16384;
    bytes = bytes.substr(0, head);
    const std::size_t at = bytes.find(key);
    if (at == std::string_view::npos) {
        return {};
    }
    const std::string_view value = bytes.substr(at + key.size());
    return std::string(value.substr(0, value.find_first_of(ends)));
}

}  // namespace

IncomingHead incoming_head(std::string_view bytes) {
    IncomingHead out;
    if (is_xml(bytes)) {
        out.language = xliff::target_language(bytes);
        out.export_id = value_behind(bytes, "build-num=\"", "\"");
    } else if (is_corrections(bytes)) {
        out.language = value_behind(bytes, corrections_head, " \t\r\n");
    } else {
        out.language = value_behind(bytes, "\"Language: ", "\\\" \r\n");
        out.export_id = value_behind(bytes, "\"" + std::string(export_header) + ": ", "\\\" \r\n");
    }
    std::ranges::replace(out.language, '_', '-');
    return out;
}

std::optional<Incoming> read_incoming(std::string_view bytes, const std::string& file,
                                      const Sheet& sheet, const Portal& portal,
                                      Diagnostics& diagnostics) {
    const auto agrees = [&](std::string_view said) {
        const bool good = said.empty() || header_agrees(said, *sheet.language, portal.languages());
        if (!good) {
            report(diagnostics, import_language_differs, {file, 0, 0},
                   {{"found", said}, {"expected", sheet.language->tag}});
        }
        return good;
    };
    Incoming out;
    out.file = file;
    const std::size_t known = diagnostics.size();
    if (is_xml(bytes)) {
        const auto document = xliff::parse(bytes, file, diagnostics);
        if (!document || !agrees(document->target_language)) {
            return std::nullopt;
        }
        out.export_id = document->build;
        const Moves moves = moves_of(portal, entries_of(*document));
        out.texts = XliffTexts(sheet, moves).read(*document);
    } else if (is_corrections(bytes)) {
        if (!agrees(incoming_head(bytes).language)) {
            return std::nullopt;
        }
        out.corrections = true;
        out.texts = read_corrections(bytes, file, sheet, portal, diagnostics);
    } else {
        po::Catalogue catalogue = po::parse(bytes, file, diagnostics);
        if (!agrees(catalogue.header("Language"))) {
            return std::nullopt;
        }
        out.export_id = catalogue.header(export_header);
        const Moves moves = moves_of(portal, catalogue.entries);
        out.texts = of_po(std::move(catalogue), moves, diagnostics);
    }
    const bool broken =
        std::any_of(diagnostics.begin() + static_cast<std::ptrdiff_t>(known), diagnostics.end(),
                    [](const Diagnostic& one) { return one.severity == Severity::error; });
    return broken ? std::nullopt : std::optional(std::move(out));
}

}  // namespace lykta
