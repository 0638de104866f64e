// See preview.hpp.
#include "translation/preview.hpp"

#include "base/html.hpp"
#include "base/utf8.hpp"
#include "translation/diagnostics.hpp"
#include "translation/edits/word_changes.hpp"
#include "translation/entry_check.hpp"
#include "translation/terms.hpp"

#include <map>
#include <string_view>
#include <vector>

namespace lykta {
namespace {

constexpr std::string_view head_of_page =
    "<!doctype html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\">"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
    "<meta name=\"robots\" content=\"noindex\"><title>Granska ";

constexpr std::string_view style =
    "body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:75rem;padding:1rem;"
    "color:#1a1a1a;background:#fff}"
    "table{border-collapse:collapse;width:100%;margin-bottom:2rem;table-layout:fixed}"
    "th,td{border:1px solid #767676;padding:.5rem;text-align:start;vertical-align:top;"
    "overflow-wrap:anywhere}"
    "th.number{width:8.5rem}td.number,code{font-family:monospace}"
    ".note,.state{color:#4a4a4a;font-size:.9rem;margin:0}.warning{color:#a00000;margin:0}"
    "tr.missing td,tr.stale td{background:#fff6e0}"
    "@media print{body{max-width:none;padding:0}tr{break-inside:avoid}}";

void add(std::string& out, std::string_view text) { append_escaped(out, text); }

/// What the words would be refused for, in the reviewer's Swedish.
std::string warning(const SheetRow& row, const Formatter& speaker) {
    Diagnostics found;
    const Segment& segment = *row.text->segment;
    const bool has_words = row.state != TextState::missing;
    if (has_words && fit_to_show(*row.entry, segment, speaker, found) &&
        segment.inlines != nullptr) {
        static_cast<void>(tagged_words(row.entry->translations.front(), segment,
                                       row.entry->translation_place, found));
    }
    return found.empty() ? std::string() : message(found.front(), MessageLanguage::sv);
}

std::string_view state_in_words(TextState state) {
    switch (state) {
        case TextState::missing: return "Inte översatt.";
        case TextState::stale: return "Den svenska texten har ändrats sedan den översattes.";
        case TextState::draft: return "Utkast: ingen som talar språket har läst den.";
        case TextState::translated: return "Översatt.";
        case TextState::reviewed: return "Granskad.";
        case TextState::settled: return "Slutlig.";
    }
    return {};
}

void paragraph(std::string& out, std::string_view css, std::string_view text) {
    if (text.empty()) {
        return;
    }
    out += "<p class=\"";
    out += css;
    out += "\">";
    add(out, text);
    out += "</p>";
}

class ReviewPage {
public:
    ReviewPage(const Sheet& sheet, const Portal& portal,
               const std::map<std::string, std::string>& term_translations,
               const PageAddresses& addresses)
        : sheet_(sheet),
          addresses_(addresses),
          source_(portal.source_language()),
          terms_(portal),
          term_translations_(term_translations),
          speaker_(*sheet.language) {}

    std::string make() {
        head();
        const std::string* record = nullptr;
        for (const SheetRow& row : sheet_.rows) {
            const std::string& own = row.text->segment->record;
            if (record == nullptr || *record != own) {
                out_ += record == nullptr ? "" : "</table>\n";
                record = &own;
                table(own);
            }
            add_row(row);
        }
        out_ += record == nullptr ? "" : "</table>\n";
        return out_ + "</main></body></html>\n";
    }

private:
    void head() {
        const Language& language = *sheet_.language;
        out_ += head_of_page;
        add(out_, language.swedish);
        out_ += "</title><style>";
        out_ += style;
        out_ += "</style></head><body><main>\n<h1>Granska ";
        add(out_, language.swedish);
        out_ +=
            "</h1>\n<p>Läs den svenska texten och översättningen bredvid. Är något fel, "
            "skriv hela den rätta texten i ett mejl eller en vanlig textfil. Börja med raden "
            "<code>Lykta ";
        add(out_, language.tag);
        out_ += "</code> och skriv sedan textens nummer före varje rättning:</p>\n<pre>Lykta ";
        add(out_, language.tag);
        out_ += sheet_.rows.empty() ? std::string() : "\n[" + row_id(sheet_.rows.front()) + "] …";
        out_ +=
            "</pre>\n<p>Låt märken som &lt;1&gt; och namn inom klamrar stå kvar. De får byta "
            "plats i meningen.</p>\n";
    }

    void table(const std::string& record) {
        out_ += "<h2>";
        add(out_, record);
        out_ += "</h2>\n";
        if (const auto page = addresses_.find(record); page != addresses_.end()) {
            out_ += "<p><a href=\"";
            add(out_, page->second);
            out_ += "\">";
            add(out_, page->second);
            out_ += "</a></p>\n";
        }
        out_ +=
            "<table><tr><th class=\"number\" scope=\"col\">Nummer</th>"
            "<th scope=\"col\">Svenska</th><th scope=\"col\">";
        add(out_, sheet_.language->swedish);
        out_ += "</th></tr>\n";
    }

    void add_row(const SheetRow& row) {
        const std::size_t forms = row.entry->translations.size();
        const Segment& segment = *row.text->segment;
        const bool counts = !segment.source_plural.empty();
        for (std::size_t form = 0; form < forms; ++form) {
            out_ += row.state == TextState::missing ? "<tr class=\"missing\">"
                    : row.state == TextState::stale ? "<tr class=\"stale\">"
                                                    : "<tr>";
            out_ += "<td class=\"number\">[" + row_id(row) +
                    (counts ? "." + std::to_string(form) : "") + "]</td><td lang=\"";
            add(out_, source_.tag);
            out_ += "\">";
            form == 0 ? source_text(row) : add(out_, segment.source_plural);
            if (form == 0) {
                for (const std::string& note : row.text->notes) {
                    paragraph(out_, "note", note);
                }
            }
            out_ += "</td><td><div lang=\"";
            add(out_, sheet_.language->tag);
            out_ += "\" dir=\"";
            out_ += direction_name(sheet_.language->direction);
            out_ += "\">";
            add(out_, row.entry->translations[form]);
            out_ += "</div>";
            if (form == 0) {
                remarks(row);
            }
            out_ += "</td></tr>\n";
        }
    }

    /// What has changed since the translation stands in the text itself, struck out and underlined.
    void source_text(const SheetRow& row) {
        const std::string& now = row.text->segment->source;
        if (row.state != TextState::stale || !row.entry->previous_source) return add(out_, now);
        for (const WordChange& change : word_changes(*row.entry->previous_source, now)) {
            const std::string_view name = change.kind == WordChange::Kind::removed ? "del"
                                          : change.kind == WordChange::Kind::added ? "ins"
                                                                                   : "";
            if (!name.empty()) out_ += "<" + std::string(name) + ">";
            add(out_, change.text);
            if (!name.empty()) out_ += "</" + std::string(name) + ">";
        }
    }

    void remarks(const SheetRow& row) {
        paragraph(out_, "state", state_in_words(row.state));
        if (const auto mark = review_mark(*row.entry)) {
            paragraph(out_, "state", mark->who + ", " + mark->role + ", " + iso(mark->date));
        }
        if (row.state == TextState::stale && row.entry->previous_source) {
            paragraph(out_, "note",
                      "Ändrat: " + in_brackets(word_changes(*row.entry->previous_source,
                                                            row.text->segment->source)));
        }
        if (!row.suggestion.empty()) {
            paragraph(out_, "note",
                      "Samma ord är översatta i " + row.suggestion_context + ": " + row.suggestion);
        }
        for (const std::string& comment : row.entry->translator_comments) {
            if (!is_state_comment(comment)) {
                paragraph(out_, "note", comment);
            }
        }
        paragraph(out_, "warning", warning(row, speaker_));
        term_warnings(row);
    }

    /// Only the first letters are looked for: words have endings.
    void term_warnings(const SheetRow& row) {
        if (row.state == TextState::missing || row.text->segment->record.starts_with("term/")) {
            return;
        }
        const std::string words = utf8::lower(row.entry->translations.front());
        for (const TermTranslation& term : terms_in(row.text->segment->source)) {
            if (words.find(beginning(utf8::lower(term.translation))) == std::string::npos) {
                paragraph(out_, "warning",
                          "Ordlistan säger ”" + term.translation + "” för ”" + term.word + "”.");
            }
        }
    }

    struct TermTranslation {
        std::string word;
        std::string translation;
    };

    [[nodiscard]] std::vector<TermTranslation> terms_in(std::string_view source) const {
        std::vector<TermTranslation> out;
        for (const Term* term : terms_.in(source)) {
            const std::string word = terms_.word(*term);
            const auto found = term_translations_.find(word);
            if (found != term_translations_.end()) {
                out.push_back({word, found->second});
            }
        }
        return out;
    }

    static std::string beginning(const std::string& word) {
        std::size_t at = 0;
        for (int letters = 0; letters < 4 && at < word.size(); ++letters) {
            utf8::next(word, at);
        }
        return word.substr(0, at);
    }

    const Sheet& sheet_;
    const PageAddresses& addresses_;
    const Language& source_;
    TermIndex terms_;
    const std::map<std::string, std::string>& term_translations_;
    Formatter speaker_;
    std::string out_;
};

}  // namespace

bool is_preview_page(std::string_view html) { return html.starts_with(head_of_page); }

std::string preview_page(const Sheet& sheet, const Portal& portal,
                         const std::vector<CatalogueFile>& files, const PageAddresses& addresses) {
    const auto term_translations = translated_terms(files, *sheet.language);
    return ReviewPage(sheet, portal, term_translations, addresses).make();
}

}  // namespace lykta
