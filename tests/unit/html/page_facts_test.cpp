#include "catch.hpp"
#include "html/parts/facts.hpp"
#include "page_fixture.hpp"

using namespace lykta;
using namespace lykta::html;
using namespace lykta::tests;

namespace {

/// "Question? answer | answer", for each fact of a support with these lines, but for the form of
/// support that every one has.
std::vector<std::string> facts_with(const std::string& lines, std::string_view tag = "sv") {
    const MadeSite made({{"supports/samtal.md", support_with(lines)}});
    REQUIRE(made.planned.errors().empty());
    std::vector<std::string> out;
    for (const FactView& fact : facts(made.support(), made.here(tag))) {
        if (fact.question.text.value == made.here(tag).word("fact-form").text.value) continue;
        std::string line = fact.question.text.value;
        for (const LocalizedText& answer : fact.answers) {
            line += " | " + answer.text.value;
        }
        for (const SpokenView& language : fact.languages) {
            line += " | " + language.endonym.value;
        }
        out.push_back(std::move(line));
    }
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("What a support does not state is no fact") { CHECK(facts_with("").empty()); }

TEST_CASE("The form of support is a fact, with its variant where one is stated") {
    const auto form = [](const std::string& lines) {
        const MadeSite made({{"supports/samtal.md", support_with(lines)}});
        const FactView fact = facts(made.support(), made.here()).front();
        std::vector<std::string> answers;
        for (const LocalizedText& answer : fact.answers) {
            answers.push_back(answer.text.value);
        }
        return answers;
    };
    CHECK(form("") == Lines{"Enskilda samtal"});
    CHECK(form("variant: i grupp\n") == Lines{"Enskilda samtal", "i grupp"});
}

TEST_CASE("A cost of nothing is said; a cost that is not stated is not") {
    CHECK(facts_with("cost: { amount: 0 }\n") == Lines{"Vad kostar det? | Ingenting."});
    CHECK(facts_with("cost: { note: Fika ingår. }\n") == Lines{"Vad kostar det? | Fika ingår."});
}

TEST_CASE("A cost says what it is for") {
    CHECK(facts_with("cost: { amount: 74, per: hour }\n") ==
          Lines{"Vad kostar det? | 74 kronor i timmen."});
    CHECK(facts_with("cost: { amount: 50 }\n") == Lines{"Vad kostar det? | 50 kronor."});
    CHECK(facts_with("cost: { amount: 1250, per: month, note: Mat ingår. }\n") ==
          Lines{"Vad kostar det? | 1\u00a0250 kronor i månaden. | Mat ingår."});
}

TEST_CASE("Every sort of cost has words") {
    for (const char* per : {"hour", "day", "night", "week", "month", "occasion", "year"}) {
        INFO(per);
        const Lines lines = facts_with("cost: { amount: 7, per: " + std::string(per) + " }\n");
        REQUIRE(lines.size() == 1);
        CHECK(lines.front().starts_with("Vad kostar det? | 7 kronor "));
    }
}

TEST_CASE("A decision is answered with the whole sentence, but where its tag says it all") {
    CHECK(facts_with("access: { route: decision }\n") ==
          Lines{"Behövs beslut? | Kommunen behöver fatta ett biståndsbeslut"});
    CHECK(facts_with("access: { route: open }\n") == Lines{"Behövs beslut?"});
}

TEST_CASE("A decision has its tag, open or not") {
    const MadeSite open({{"supports/samtal.md", support_with("access: { route: open }\n")}});
    const MadeSite decision(
        {{"supports/samtal.md", support_with("access: { route: decision, applicant: carer }\n")}});
    const auto tag = [](const MadeSite& made) {
        return facts(made.support(), made.here()).front().route.value();
    };
    CHECK(tag(open).open);
    CHECK(tag(open).text.text.value == "Inget beslut behövs");
    CHECK_FALSE(tag(decision).open);
    CHECK(tag(decision).text.text.value == "Kräver beslut");
}

TEST_CASE("Ages are said as far as they are stated") {
    CHECK(facts_with("ages: { from: 18 }\n") == Lines{"Från vilken ålder? | Från 18 år."});
    CHECK(facts_with("ages: { until: 25 }\n") == Lines{"Från vilken ålder? | Till och med 25 år."});
    CHECK(facts_with("ages: { from: 13, until: 25 }\n") ==
          Lines{"Från vilken ålder? | Från 13 till och med 25 år."});
    CHECK(facts_with("ages: { from: 13, guardian_consent: not-needed }\n") ==
          Lines{"Från vilken ålder? | Från 13 år. | Vårdnadshavare behöver inte säga ja."});
}

TEST_CASE("Where one lives is answered for each who may have to live there") {
    CHECK(facts_with("access: { lives: anyone }\n") ==
          Lines{"Måste jag bo här? | Nej, alla är välkomna."});
    CHECK(facts_with("access: { lives: cared-for }\n") ==
          Lines{"Måste jag bo här? | Din närstående måste bo i kommunen."});
}

TEST_CASE("Languages are named by themselves, and an interpreter is said") {
    CHECK(facts_with("languages: [sv, fi]\n") == Lines{"På vilka språk? | svenska | suomi"});
    CHECK(facts_with("interpreter: true\n") == Lines{"På vilka språk? | Du kan få tolk."});
}

TEST_CASE("No interpreter is no fact: it may only not have been thought of") {
    CHECK(facts_with("interpreter: false\n").empty());
}

TEST_CASE("Facts come in the order in which carers ask") {
    const Lines lines = facts_with(
        "interpreter: true\nages: { from: 18 }\nwhere: [home, phone]\n"
        "cared_for: Personal\nfor: [older]\n"
        "when: { hours: \"mån–fre 08–16\", note: Inte på jul }\ncost: { amount: 0 }\n"
        "access: { route: decision, applicant: carer, lives: anyone, booking: en vecka före }\n");
    REQUIRE(lines.size() == 11);
    const char* questions[]{"Behövs beslut?",
                            "Vem ansöker?",
                            "Vad kostar det?",
                            "När?",
                            "Hur långt i förväg behöver jag boka?",
                            "Var?",
                            "Vem är hos din närstående?",
                            "För vem?",
                            "Måste jag bo här?",
                            "Från vilken ålder?",
                            "På vilka språk?"};
    for (std::size_t at = 0; at < lines.size(); ++at) {
        CHECK(lines[at].starts_with(questions[at]));
    }
    CHECK(lines[3] == "När? | vardagar 8.00–16.00 | Inte på jul");
    CHECK(lines[5] == "Var? | hemma hos er | i telefon");
}

TEST_CASE("A number in an Arabic answer is isolated") {
    CHECK(facts_with("cost: { amount: 74, per: hour }\n", "ar").front().find("74") !=
          std::string::npos);
}
