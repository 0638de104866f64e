// See exchange_run.hpp.
#include "exchange_run.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace lykta {

const std::string bare_header =
    "msgid \"\"\nmsgstr \"\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\"Language: fi\\n\"\n"
    "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n";
const std::string header = bare_header + "\"X-Lykta-State: translated\\n\"\n";
const std::string draft_header = bare_header + "\"X-Lykta-State: draft\\n\"\n";

PortalBuilder example(const std::string& words) {
    PortalBuilder builder;
    builder.text("page/x", "title", words);
    builder.lone_body("page/x", "Ring [oss](contact/a) eller [dem](contact/b) <b\\>.");
    builder.word("days", "{count} dag", "{count} dagar");
    return builder;
}

const std::string title = po_entry("page/x#title", "Rubrik", "Otsikko");
const std::string paragraph = po_entry("page/x#body", "Ring <1>oss</1> eller <2>dem</2> \\\\<b>.",
                                       "Soita <2>heille</2> tai <1>meille</1> \\\\<b>.");
const std::string days =
    "\nmsgctxt \"word#days\"\nmsgid \"{count} dag\"\nmsgid_plural \"{count} dagar\"\n"
    "msgstr[0] \"{count} päivä\"\nmsgstr[1] \"{count} päivää\"\n";

Run::Run(const std::string& file, PortalBuilder portal)
    : builder(std::move(portal)), texts(source_texts(builder.portal)), sheet(of(file)) {}

Sheet Run::of(const std::string& file) {
    return make_sheet(builder.portal, texts, *builder.portal.languages().find("fi"), Layer::site,
                      {"translations/fi.po", file}, diagnostics);
}

Run& Run::knows(const Run& before) {
    sent.insert(sent.end(), before.sent.begin(), before.sent.end());
    return *this;
}

std::string Run::out(ExchangeFormat format, bool only_changed) {
    const Export made = exported(sheet, builder.portal.source_language(), format, only_changed);
    if (made.texts == 0) return made.bytes;
    // Every one is a copy of its own.
    const Export out =
        to_send(made, format, "", *parse_date("2026-11-25"), static_cast<int>(sent.size()) + 1);
    sent.push_back(out.sent);
    return out.bytes;
}

std::optional<Import> Run::in(const std::string& bytes, const std::optional<Reviewer>& reviewer) {
    terms.reviewer = reviewer;
    return in_all({bytes});
}

std::optional<Import> Run::in_all(const std::vector<std::string>& files) {
    diagnostics.clear();
    std::vector<Incoming> incoming;
    for (const std::string& bytes : files) {
        const std::string name = "in" + std::to_string(incoming.size());
        auto read = read_incoming(bytes, name, sheet, builder.portal, diagnostics);
        if (!read) return std::nullopt;
        incoming.push_back(std::move(*read));
    }
    const ImportKnowledge knowledge{&builder.portal, &catalogues, sent};
    Import result = imported(sheet, incoming, terms, knowledge, diagnostics);
    return has_errors(diagnostics) ? std::nullopt : std::optional(std::move(result));
}

std::optional<Import> Run::then_in(const std::string& bytes,
                                   const std::optional<Reviewer>& reviewer) {
    auto result = in(bytes, reviewer);
    if (!result) return result;
    for (Sent& one : sent) {
        if (std::ranges::count(result->back, one.id) > 0) one.back = one.date;
    }
    const Diagnostics told = diagnostics;
    sheet = of(result->bytes);
    diagnostics = told;
    return result;
}

TextState Run::state_after(const std::string& bytes, const std::string& source,
                           const std::optional<Reviewer>& reviewer) {
    const auto result = in(bytes, reviewer);
    REQUIRE(result);
    const Sheet after = of(result->bytes);
    for (const SheetRow& row : after.rows) {
        if (row.text->segment->source == source) return row.state;
    }
    FAIL("no such text");
    return TextState::missing;
}

const SheetRow& Run::row(const std::string& source) const {
    for (const SheetRow& row : sheet.rows) {
        if (row.text->segment->source == source) return row;
    }
    throw std::logic_error("no such text: " + source);
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    INFO(text << "\nhas no " << from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

const Reviewer aino{"Aino Exempel", "speaker", *parse_date("2026-11-25")};

}  // namespace lykta
