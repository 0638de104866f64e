#include "html/parts/facts.hpp"

#include "base/utf8.hpp"
#include "html/parts/fact_list.hpp"
#include "html/parts/links.hpp"
#include "html/parts/support_item.hpp"
#include "wording/offers.hpp"

namespace lykta::html {

namespace {

bool says(const LocalizedText& sentence, const LocalizedText& words) {
    return utf8::lower(sentence.text.value).find(utf8::lower(words.text.value)) !=
           std::string::npos;
}

class SupportFacts {
public:
    SupportFacts(const Support& support, const Here& here)
        : support_(support), here_(here), facts_(here) {}

    std::vector<FactView> list() {
        decision();
        applicant();
        facts_.ask("fact-cost", cost_texts(support_.cost, here_.localized()));
        when();
        facts_.ask("fact-booking", support_.access.booking);
        where();
        facts_.ask("fact-who-comes", support_.who_comes);
        facts_.ask("fact-cared-for", support_.cared_for);
        facts_.ask("fact-if-no", support_.if_no);
        facts_.form(support_.form, support_.variant);
        facts_.target_groups(support_.target_groups);
        lives();
        facts_.ask("fact-ages", ages_texts(support_.ages, here_.localized()));
        facts_.languages(support_.languages, support_.interpreter);
        facts_.shared("fact-shared", support_.shared_with);
        laws();
        return facts_.take();
    }

private:
    void laws() {
        if (support_.access.laws.empty()) return;
        FactView& fact = facts_.ask("fact-law");
        fact.links = record_links(support_.access.laws, here_);
        for (const Id<Law> id : support_.access.laws) {
            if (here_.portal().laws[id].status == LawStatus::proposed)
                fact.answers.push_back(here_.word("law-proposed"));
        }
    }

    void decision() {
        if (support_.access.route) {
            FactView& fact = facts_.ask("fact-decision");
            fact.route = route_tag(support_, here_);
            const AccessRoute& route =
                here_.portal().vocabulary().access_routes[*support_.access.route];
            // "Öppet stöd, inget beslut behövs" says again what the tag says.
            if (route.tag.stated() && !says(here_.text(route.label), here_.text(route.tag))) {
                fact.answers.push_back(here_.text(route.label));
            }
        }
    }

    void applicant() {
        if (support_.access.applicant) {
            const Vocabulary& vocabulary = here_.portal().vocabulary();
            facts_.ask("fact-applicant",
                       {here_.text(vocabulary.applicants[*support_.access.applicant].label)});
        }
    }

    void when() {
        std::vector<LocalizedText> answers;
        if (support_.when.hours) {
            answers.push_back(hours_text(support_.when.hours, here_));
        }
        add_stated(answers, support_.when.note, here_);
        facts_.ask("fact-when", std::move(answers));
    }

    void where() {
        std::vector<LocalizedText> answers;
        for (const Where each : support_.where) {
            answers.push_back(where_text(each, here_.localized()));
        }
        facts_.ask("fact-where", std::move(answers));
    }

    void lives() {
        if (support_.access.lives) {
            facts_.ask("fact-lives", {lives_text(*support_.access.lives, here_.localized())});
        }
    }

    const Support& support_;
    const Here& here_;
    FactList facts_;
};

}  // namespace

std::vector<FactView> facts(const Support& support, const Here& here) {
    return SupportFacts(support, here).list();
}

}  // namespace lykta::html
