#include "html/parts/fact_list.hpp"

#include "html/parts/links.hpp"

#include <utility>

namespace lykta::html {

FactView& FactList::ask(std::string_view question) {
    return facts_.emplace_back(FactView{here_.word(question), {}, {}, {}, {}});
}

void FactList::ask(std::string_view question, std::vector<LocalizedText> answers) {
    if (!answers.empty()) ask(question).answers = std::move(answers);
}

void FactList::ask(std::string_view question, Phrase answer) {
    std::vector<LocalizedText> answers;
    add_stated(answers, answer, here_);
    ask(question, std::move(answers));
}

void FactList::form(std::optional<Id<SupportForm>> form, Phrase variant) {
    std::vector<LocalizedText> answers;
    if (form) answers.push_back(here_.text(here_.portal().vocabulary().support_forms[*form].label));
    add_stated(answers, variant, here_);
    ask("fact-form", std::move(answers));
}

void FactList::target_groups(const std::vector<Id<TargetGroup>>& groups) {
    std::vector<LocalizedText> answers;
    for (const Id<TargetGroup> group : groups) {
        answers.push_back(here_.text(here_.portal().vocabulary().target_groups[group].label));
    }
    ask("fact-for", std::move(answers));
}

void FactList::languages(const std::vector<Spoken>& languages, std::optional<bool> interpreter) {
    if (languages.empty() && !interpreter.value_or(false)) return;
    FactView& fact = ask("fact-languages");
    fact.languages = spoken(languages, here_);
    if (interpreter.value_or(false)) fact.answers.push_back(here_.word("interpreter"));
}

void FactList::shared(std::string_view question, const std::vector<Id<Organization>>& with) {
    if (with.empty()) return;
    FactView& fact = ask(question);
    fact.answers.push_back(here_.text(here_.settings().organization.name));
    fact.links = record_links(with, here_);
}

}  // namespace lykta::html
