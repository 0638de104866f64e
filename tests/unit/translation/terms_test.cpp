// The glossary's words in a text, and which of them are explained to whom.
#include "translation/terms.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"

using namespace lykta;

namespace {

PortalBuilder glossary() {
    PortalBuilder builder;
    const auto add = [&](const std::string& id, const std::string& term,
                         std::vector<std::string> forms) {
        Term out;
        out.id = id;
        out.term = builder.text("term/" + id, "term", term);
        out.meaning = builder.text("term/" + id, "meaning", "Vad " + term + " är.");
        out.forms = std::move(forms);
        builder.portal.glossary.push_back(std::move(out));
    };
    add("sip", "SIP", {"SIP:en", "samordnad individuell plan"});
    add("plan", "plan", {"planen"});
    return builder;
}

std::vector<std::string> found(const TermIndex& index, const std::string& text) {
    std::vector<std::string> out;
    for (const FoundTerm& each : index.find(text)) {
        out.push_back(each.term->id + ": " + text.substr(each.begin, each.end - each.begin));
    }
    return out;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("A term is found in any of its forms and letters, as a whole word") {
    const PortalBuilder builder = glossary();
    const TermIndex index(builder.portal);
    CHECK(found(index, "Planen, en plan. Planera.") == Found{"plan: Planen", "plan: plan"});
    CHECK(found(index, "Be om SIP:en!") == Found{"sip: SIP:en"});
}

TEST_CASE("Of terms that overlap the longest is found") {
    const PortalBuilder builder = glossary();
    CHECK(
        found(TermIndex(builder.portal), "En samordnad individuell plan och en individuell plan") ==
        Found{"sip: samordnad individuell plan", "plan: plan"});
}

TEST_CASE("In another language a term is found by its translation, without the Swedish behind it") {
    const PortalBuilder builder = glossary();
    const Localized fi(builder.portal, "fi",
                       {po_file("fi", po_entry("term/plan#term", "plan", "suunnitelma (plan)") +
                                          po_entry("term/plan#meaning", "Vad plan är.", "Mikä."))});
    CHECK(found(TermIndex(fi.portal), "Tee suunnitelma, plan, SIP.") == Found{"plan: suunnitelma"});
}

TEST_CASE("A term whose meaning is not told in the language is not found there") {
    const PortalBuilder builder = glossary();
    const Localized fi(builder.portal, "fi",
                       {po_file("fi", po_entry("term/plan#term", "plan", "suunnitelma (plan)"))});
    CHECK(found(TermIndex(fi.portal), "Tee suunnitelma.").empty());
}

TEST_CASE("A Yiddish term is found however its double letters are typed") {
    PortalBuilder builder = glossary();
    builder.portal.site.languages.push_back(builder.portal.languages().find("yi"));
    const Localized yi(
        builder.portal, "yi",
        {po_file("yi", po_entry("term/plan#term", "plan", "\u05F0\u05E2\u05D2") +
                           po_entry("term/plan#meaning", "Vad plan är.", "\u05D0"))});
    const std::string in_two = "\u05D5\u05D5\u05E2\u05D2";
    CHECK(found(TermIndex(yi.portal), "\u05D0 " + in_two) == Found{"plan: " + in_two});
}
