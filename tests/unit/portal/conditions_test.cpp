#include "portal/rules/conditions.hpp"
#include "catch.hpp"
#include "sites.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

std::vector<std::string> of_contact(const std::string& lines) {
    return read_site({{"contacts/a.yaml", "name: A\nreview: { reviewed: 2026-09-01 }\n" + lines}})
        .mistakes();
}

std::vector<std::string> of_event(const std::string& lines) {
    return read_site({{"events/a.md", document("title: A\nplace: Huset\n"
                                               "review: { reviewed: 2026-09-01 }\n" +
                                               lines)}})
        .mistakes();
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("Of several ways to be reached, one is enough") {
    CHECK(of_contact("") == Codes{"contact-unreachable"});
    CHECK(of_contact("channels: []\n") == Codes{"contact-unreachable"});
    CHECK(of_contact("address: Storgatan 1\n").empty());
}

TEST_CASE("What was written and is wrong is not missing as well") {
    CHECK(of_contact("phone: ring oss\n") == Codes{"bad-phone"});
}

TEST_CASE("One of two rules is needed, and both are one too much") {
    const std::string day = "start: 2026-10-06 18:00\nend: 2026-10-06 19:00\n";
    CHECK(of_event(day + "repeat: { until: never }\n") == Codes{"event-rule-missing"});
    CHECK(of_event(day + "repeat: { every: week, monthly: first tuesday, until: never }\n") ==
          Codes{"event-rule-doubled"});
    CHECK(of_event(day + "repeat: { every: week, until: never }\n").empty());
}

TEST_CASE("What ends when it begins has no length") {
    CHECK(of_event("start: 2026-10-06 18:00\nend: 2026-10-06 18:00\n") ==
          Codes{"event-ends-before-it-begins"});
}

TEST_CASE("A time of day is compared with a day as a day") {
    const std::string day = "start: 2026-10-06 18:00\nend: 2026-10-06 19:00\n";
    CHECK(of_event(day + "repeat: { every: week, until: 2026-10-05 }\n") ==
          Codes{"event-until-before-start"});
    CHECK(of_event(day + "repeat: { every: week, until: 2026-10-06 }\n").empty());
}

TEST_CASE("The order of two days is judged in each item of a list, at the later one") {
    const ReadSite site =
        read_site({{"contacts/a.yaml",
                    "name: A\nphone: 1177\nreview: { reviewed: 2026-09-01 }\nclosed:\n"
                    "  - { from: 2026-12-24, until: 2026-12-24 }\n"
                    "  - { from: 2026-12-24, until: 2026-12-23 }\n"}});
    CHECK(site.mistakes() == Codes{"period-backwards"});
    CHECK(site.only("period-backwards").place == Place{"contacts/a.yaml", 6, 32});
}

TEST_CASE("What is offered elsewhere needs someone who offers it") {
    const auto of_support = [](const std::string& lines) {
        return read_site({{"supports/samtal.md", support_with(lines)}}).mistakes();
    };
    CHECK(of_support("offered: elsewhere\n") == Codes{"elsewhere-without-whom"});
    CHECK(of_support("offered: no\n").empty());
}
