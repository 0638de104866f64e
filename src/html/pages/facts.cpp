#include "html/pages/facts.hpp"

#include "html/pages/parts.hpp"
#include "html/pages/support_item.hpp"

namespace lykta::html {

namespace {

std::string_view where_word(Where where) {
    switch (where) {
        case Where::home: return "where-home";
        case Where::place: return "where-place";
        case Where::phone: return "where-phone";
        case Where::online: return "where-online";
    }
    return "where-place";
}

std::string_view lives_word(Lives lives) {
    switch (lives) {
        case Lives::anyone: return "lives-anyone";
        case Lives::carer: return "lives-carer";
        case Lives::cared_for: return "lives-cared-for";
        case Lives::either: return "lives-either";
    }
    return "lives-anyone";
}

class FactList {
public:
    FactList(const Support& support, const Here& here) : support_(support), here_(here) {}

    std::vector<FactView> list() {
        decision();
        applicant();
        cost();
        when();
        booking();
        where();
        who_comes();
        cared_for();
        if_no();
        form();
        target_groups();
        lives();
        ages();
        languages();
        shared();
        laws();
        return std::move(facts_);
    }

private:
    FactView& ask(std::string_view question) {
        return facts_.emplace_back(FactView{here_.word(question), {}, {}, {}, {}});
    }
    void ask(std::string_view question, std::vector<LocalizedText> answers) {
        if (!answers.empty()) {
            ask(question).answers = std::move(answers);
        }
    }

    void answer(std::string_view question, Phrase phrase) {
        std::vector<LocalizedText> answers;
        add_stated(answers, phrase, here_);
        ask(question, std::move(answers));
    }

    void form() {
        std::vector<LocalizedText> answers;
        if (support_.form) {
            answers.push_back(
                here_.text(here_.portal().vocabulary.support_forms[*support_.form].label));
        }
        add_stated(answers, support_.variant, here_);
        ask("fact-form", std::move(answers));
    }

    void who_comes() { answer("fact-who-comes", support_.who_comes); }
    void cared_for() { answer("fact-cared-for", support_.cared_for); }
    void if_no() { answer("fact-if-no", support_.if_no); }
    void booking() { answer("fact-booking", support_.access.booking); }

    void shared() {
        if (support_.shared_with.empty()) return;
        FactView& fact = ask("fact-shared");
        fact.answers.push_back(here_.text(here_.settings().organization));
        fact.links = record_links(support_.shared_with, here_);
    }

    void laws() {
        if (support_.access.laws.empty()) return;
        FactView& fact = ask("fact-law");
        fact.links = record_links(support_.access.laws, here_);
        for (const Id<Law> id : support_.access.laws) {
            if (here_.portal().laws[id].proposed)
                fact.answers.push_back(here_.word("law-proposed"));
        }
    }

    void decision() {
        if (support_.access.route) {
            FactView& fact = ask("fact-decision");
            fact.route = route_tag(support_, here_);
            const AccessRoute& route =
                here_.portal().vocabulary.access_routes[*support_.access.route];
            if (route.tag.stated()) {
                fact.answers.push_back(here_.text(route.label));
            }
        }
    }

    void applicant() {
        if (support_.access.applicant) {
            const Vocabulary& vocabulary = here_.portal().vocabulary;
            ask("fact-applicant",
                {here_.text(vocabulary.applicants[*support_.access.applicant].label)});
        }
    }

    void cost() { ask("fact-cost", cost_texts(support_.cost, here_)); }

    void when() {
        std::vector<LocalizedText> answers;
        if (support_.when.hours) {
            answers.push_back(hours_text(*support_.when.hours, here_));
        }
        add_stated(answers, support_.when.note, here_);
        ask("fact-when", std::move(answers));
    }

    void where() {
        std::vector<LocalizedText> answers;
        for (const Where each : support_.where) {
            answers.push_back(here_.word(where_word(each)));
        }
        ask("fact-where", std::move(answers));
    }

    void target_groups() {
        std::vector<LocalizedText> answers;
        for (const Id<TargetGroup> group : support_.target_groups) {
            answers.push_back(here_.text(here_.portal().vocabulary.target_groups[group].label));
        }
        ask("fact-for", std::move(answers));
    }

    void lives() {
        if (support_.access.lives) {
            ask("fact-lives", {here_.word(lives_word(*support_.access.lives))});
        }
    }

    void ages() {
        const Ages& said = support_.ages;
        const auto number = [&](int age) { return here_.localized().formatter.number(age); };
        std::vector<LocalizedText> answers;
        if (said.from && said.until) {
            answers.push_back(here_.localized().word(
                "ages-from-until",
                {{"from", number(*said.from), true}, {"until", number(*said.until), true}}));
        } else if (said.from) {
            answers.push_back(
                here_.localized().word("ages-from", {{"from", number(*said.from), true}}));
        } else if (said.until) {
            answers.push_back(
                here_.localized().word("ages-until", {{"until", number(*said.until), true}}));
        }
        if (said.guardian_consent) {
            answers.push_back(here_.word(*said.guardian_consent == GuardianConsent::needed
                                             ? "consent-needed"
                                             : "consent-not-needed"));
        }
        ask("fact-ages", std::move(answers));
    }

    void languages() {
        if (support_.languages.empty() && !support_.interpreter.value_or(false)) {
            return;
        }
        FactView& fact = ask("fact-languages");
        fact.languages = spoken(support_.languages, here_);
        if (support_.interpreter.value_or(false)) {
            fact.answers.push_back(here_.word("interpreter"));
        }
    }

    const Support& support_;
    const Here& here_;
    std::vector<FactView> facts_;
};

}  // namespace

std::vector<FactView> facts(const Support& support, const Here& here) {
    return FactList(support, here).list();
}

}  // namespace lykta::html
