// A sentence for which a language has no words is Swedish, with all that it is filled with.
#include "catch.hpp"
#include "fixture/planned_site.hpp"
#include "wording/contacts.hpp"
#include "wording/hours.hpp"
#include "wording/laws.hpp"
#include "wording/occasions.hpp"
#include "wording/offers.hpp"
#include "wording/reviews.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

constexpr Date day(unsigned month, unsigned of_month) {
    return {std::chrono::year{2026}, std::chrono::month{month}, std::chrono::day{of_month}};
}

/// Persian is a draft among the program's translations, and drafts are hidden.
Files in_persian() {
    return {{"site.yaml",
             "name: Anhörigstöd\norganization: { name: Björkhamns kommun, code: \"9999\" }\n"
             "base_url: https://anhorig.bjorkhamn.example\nlanguages: [sv, fa]\n"
             "main_contact: anhorigstod\n"}};
}

/// What is said in Persian must be said so in Swedish, or in Persian alone.
void check(const std::optional<LocalizedText>& own, const std::optional<LocalizedText>& swedish) {
    REQUIRE(own.has_value());
    INFO(own->text.value);
    CHECK(own->language->tag == "sv");
    CHECK(own->text.value == swedish->text.value);
}

}  // namespace

TEST_CASE("A sentence that falls back is Swedish in its dates, amounts, hours and titles") {
    const PlannedSite site = PlannedSite::of(in_persian());
    REQUIRE(site.errors().empty());
    const LocalizedPortal& sv = site.portals.front();
    const LocalizedPortal& fa = site.portals.at(site.language("fa"));

    Review review;
    review.reviewed = day(9, 1);
    check(reviewed_text(review, fa), reviewed_text(review, sv));
    review.owner = *sv.portal.vocabulary().role_titles.find("carer-adviser");
    check(reviewed_text(review, fa), reviewed_text(review, sv));
    CHECK(reviewed_text(review, fa)->text.value ==
          "Granskad 1 september 2026 av anhörigkonsulenten.");

    Cost cost;
    cost.amount = 1200;
    cost.per = CostPer::hour;
    check(cost_texts(cost, fa).front(), cost_texts(cost, sv).front());
    check(brief_cost(cost, fa), brief_cost(cost, sv));

    Ages ages;
    ages.from = 18;
    ages.until = 1090;
    check(ages_texts(ages, fa).front(), ages_texts(ages, sv).front());

    const Closed closed{day(11, 25), day(12, 6), {}};
    check(closed_text(closed, fa), closed_text(closed, sv));

    Law law;
    law.valid_from = day(7, 1);
    law.valid_until = day(8, 1);
    check(validity_texts(law, day(10, 1), fa).front(), validity_texts(law, day(10, 1), sv).front());
    check(validity_texts(law, day(10, 1), fa).back(), validity_texts(law, day(10, 1), sv).back());

    HelpLine line;
    line.source_date = day(8, 1);
    check(source_text(line, fa), source_text(line, sv));

    Schedule weekly;
    weekly.start = {day(12, 1), TimeOfDay{10 * 60}};
    weekly.end = {day(12, 1), TimeOfDay{12 * 60}};
    weekly.repeat = Recurrence{};
    weekly.until = day(12, 29);
    check(until_text(weekly, fa), until_text(weekly, sv));
    check(rhythm_text(weekly, fa, sv), rhythm_text(weekly, sv, sv));
}
