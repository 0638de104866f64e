// A file from outside, read as far as it can be without knowing what we make of it.
#include "translation/exchange/exchange.hpp"

#include "base/utf8.hpp"
#include "source/characters.hpp"
#include "translation/catalogue_header.hpp"

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

TextState state_of_xliff(std::string_view state) {
    constexpr std::array<std::pair<std::string_view, TextState>, 7> states{{
        {"needs-adaptation", TextState::stale},
        {"needs-l10n", TextState::stale},
        {"needs-review-adaptation", TextState::draft},
        {"needs-review-l10n", TextState::draft},
        {"needs-review-translation", TextState::draft},
        {"signed-off", TextState::reviewed},
        {"final", TextState::settled},
    }};
    const auto found = std::ranges::find(states, state, &decltype(states)::value_type::first);
    // Many programs never touch the state of what they translate.
    return found == states.end() ? TextState::translated : found->second;
}

IncomingTexts of_po(po::Catalogue catalogue, Diagnostics& diagnostics) {
    const bool draft = draft_file(catalogue, {}, diagnostics);
    IncomingTexts out;
    out.reserve(catalogue.entries.size());
    for (po::Entry& entry : catalogue.entries) {
        if (entry.obsolete || !entry.context) {
            continue;
        }
        const TextState state = state_of(entry, draft, diagnostics);
        std::erase_if(entry.translator_comments,
                      [](const std::string& line) { return is_state_comment(line); });
        out.push_back({std::move(*entry.context), std::move(entry.source),
                       std::move(entry.translations), state, std::move(entry.translator_comments),
                       std::move(entry.translation_place)});
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
    explicit XliffTexts(const Sheet& sheet) {
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
        // Whether "<" in the unit's source is a tag's: as with the text that it is the source of.
        const bool tagged = tagged_.contains(unit.context);
        const TextState state = state_of_xliff(unit.state);
        const std::string words = unit.target ? xliff::text_of(*unit.target, tagged) : "";
        if (text.forms.size() <= form) {
            text.forms.resize(form + 1);
        }
        text.forms[form] = words;
        if (form == 0) {
            text.context = unit.context;
            text.source = xliff::text_of(unit.source, tagged);
            text.place = unit.place;
            text.state = state;
        }
        text.state = std::min(text.state, state);
    }

    std::unordered_set<std::string_view> tagged_;  ///< contexts; asked, never walked
};

/// Plain text, as a reviewer writes by hand: "Lykta fi", then "[1a2b3c4d] the right words" for
/// each.
constexpr std::string_view corrections_head = "Lykta ";

bool is_corrections(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    return bytes.starts_with(corrections_head);
}

class CorrectionReader {
public:
    CorrectionReader(const Sheet& sheet, std::string file, Diagnostics& diagnostics)
        : file_(std::move(file)), diagnostics_(diagnostics) {
        for (const SheetRow& row : sheet.rows) {
            rows_.emplace(row_id(row), &row);
        }
    }

    IncomingTexts read(std::string_view bytes) {
        std::string buffer;
        const LineIndex lines(unix_lines(without_byte_order_mark(bytes), buffer), file_, 1);
        if (!check_characters(lines, diagnostics_)) {
            return {};
        }
        for (std::size_t number = 1; number < lines.count(); ++number) {
            read_line(lines.line(number), static_cast<int>(number) + 1);
        }
        return std::move(out_);
    }

private:
    void read_line(std::string_view line, int number) {
        const std::size_t close = line.find(']');
        if (line.starts_with('[') && close != std::string_view::npos) {
            begin(line.substr(1, close - 1), number);
            line.remove_prefix(close + 1);
        } else if (out_.empty() && line.find_first_not_of(' ') != std::string_view::npos) {
            report(diagnostics_, correction_unknown, {file_, number, 0}, {{"id", line}});
        }
        const std::size_t first = line.find_first_not_of(" \t");
        if (into_ == nullptr || first == std::string_view::npos) {
            return;
        }
        line = line.substr(first, line.find_last_not_of(" \t") - first + 1);
        *into_ += (into_->empty() ? "" : " ") + utf8::composed(line);
    }

    /// "1a2b3c4d", or "1a2b3c4d.2" of a text that counts.
    void begin(std::string_view id, int number) {
        into_ = nullptr;
        const std::size_t dot = std::min(id.find('.'), id.size());
        const auto row = rows_.find(id.substr(0, dot));
        const std::size_t form =
            dot + 1 < id.size() ? static_cast<std::size_t>(id[dot + 1] - '0') : 0;
        if (row == rows_.end() || form >= row->second->entry->translations.size()) {
            report(diagnostics_, correction_unknown, {file_, number, 0}, {{"id", id}});
            return;
        }
        const po::Entry& entry = *row->second->entry;
        const bool goes_on = !out_.empty() && out_.back().context == row->second->text->context &&
                             out_.back().source == entry.source;
        if (!goes_on) {
            out_.push_back({row->second->text->context,
                            entry.source,
                            entry.translations,
                            TextState::translated,
                            {},
                            {file_, number, 0}});
        }
        into_ = &out_.back().forms[form];
        into_->clear();
    }

    std::string file_;
    Diagnostics& diagnostics_;
    std::map<std::string, const SheetRow*, std::less<>> rows_;
    IncomingTexts out_;
    std::string* into_ = nullptr;
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

std::string incoming_language(std::string_view bytes) {
    std::string tag;
    if (is_xml(bytes)) {
        tag = xliff::target_language(bytes);
    } else if (is_corrections(bytes)) {
        tag = value_behind(bytes, corrections_head, " \t\r\n");
    } else {
        tag = value_behind(bytes, "\"Language: ", "\\\" \r\n");
    }
    std::ranges::replace(tag, '_', '-');
    return tag;
}

std::optional<IncomingTexts> read_incoming(std::string_view bytes, const std::string& file,
                                           const Sheet& sheet, const Languages& languages,
                                           Diagnostics& diagnostics) {
    const auto agrees = [&](std::string_view said) {
        const bool good = said.empty() || header_agrees(said, *sheet.language, languages);
        if (!good) {
            report(diagnostics, import_language_differs, {file, 0, 0},
                   {{"found", said}, {"expected", sheet.language->tag}});
        }
        return good;
    };
    IncomingTexts out;
    const std::size_t known = diagnostics.size();
    if (is_xml(bytes)) {
        const auto document = xliff::parse(bytes, file, diagnostics);
        if (!document || !agrees(document->target_language)) {
            return std::nullopt;
        }
        out = XliffTexts(sheet).read(*document);
    } else if (is_corrections(bytes)) {
        if (!agrees(incoming_language(bytes))) {
            return std::nullopt;
        }
        out = CorrectionReader(sheet, file, diagnostics).read(bytes);
    } else {
        po::Catalogue catalogue = po::parse(bytes, file, diagnostics);
        if (!agrees(catalogue.header("Language"))) {
            return std::nullopt;
        }
        out = of_po(std::move(catalogue), diagnostics);
    }
    const bool broken =
        std::any_of(diagnostics.begin() + static_cast<std::ptrdiff_t>(known), diagnostics.end(),
                    [](const Diagnostic& one) { return one.severity == Severity::error; });
    return broken ? std::nullopt : std::optional(std::move(out));
}

}  // namespace lykta
