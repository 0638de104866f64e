// What one asks of an event.

#include "html/parts/fact_list.hpp"
#include "html/parts/facts.hpp"
#include "html/parts/links.hpp"
#include "wording/occasions.hpp"
#include "wording/offers.hpp"

namespace lykta::html {

namespace {

class EventFacts {
public:
    EventFacts(const Event& event, const Here& here) : event_(event), here_(here), facts_(here) {}

    std::vector<FactView> list() {
        when();
        where();
        registration();
        facts_.ask("fact-cost", cost_texts(event_.cost, here_.localized()));
        if (event_.support) {
            facts_.ask("event-support").links.push_back(record_link(*event_.support, here_));
        }
        facts_.form(event_.form);
        if (event_.respite_during) {
            facts_.ask("event-respite", {here_.word(*event_.respite_during ? "event-respite-yes"
                                                                           : "event-respite-no")});
        }
        facts_.target_groups(event_.target_groups);
        facts_.languages(event_.languages, event_.interpreter);
        facts_.shared("event-shared", event_.shared_with);
        return facts_.take();
    }

private:
    void when() {
        const LocalizedPortal& own = here_.localized();
        std::vector<LocalizedText> answers;
        if (auto often = rhythm_text(event_.schedule, own, here_.source())) {
            answers.push_back(std::move(*often));
        }
        if (auto until = until_text(event_.schedule, own)) answers.push_back(std::move(*until));
        facts_.ask("event-when", std::move(answers));
    }

    void where() {
        const EventPlace& place = event_.place;
        std::vector<LocalizedText> answers;
        if (!event_.online.empty()) answers.push_back(here_.word("event-online"));
        add_stated(answers, place.name, here_);
        if (!place.address.empty()) {
            answers.push_back(
                {Text(place.address), &here_.portal().source_language(), TextStatus::source});
        }
        const auto say = [&](std::optional<bool> said, std::string_view yes, std::string_view no) {
            if (said) answers.push_back(here_.word(*said ? yes : no));
        };
        say(place.step_free, "event-step-free", "event-not-step-free");
        say(place.hearing_loop, "event-hearing-loop", "event-no-hearing-loop");
        facts_.ask("event-where", std::move(answers));
    }

    void registration() {
        const Registration& said = event_.registration;
        if (!said.needed && !said.full) return;
        FactView& fact = facts_.ask("event-registration");
        if (said.needed) {
            fact.answers.push_back(here_.word(*said.needed ? "event-registration-needed"
                                                           : "event-registration-not-needed"));
        }
        if (said.full) fact.answers.push_back(here_.word("event-full-text"));
        if (const auto contact = said.contact ? said.contact : event_.contact) {
            fact.links.push_back(record_link(*contact, here_));
        }
    }

    const Event& event_;
    const Here& here_;
    FactList facts_;
};

}  // namespace

std::vector<FactView> facts(const Event& event, const Here& here) {
    return EventFacts(event, here).list();
}

}  // namespace lykta::html
