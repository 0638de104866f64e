#pragma once
// Facts as questions with their answers, and those that supports and events have in common. What is
// not stated is not asked.

#include "html/here.hpp"
#include "html/views/support.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace lykta::html {

class FactList {
public:
    explicit FactList(const Here& here) : here_(here) {}

    /// question: a word's key. To be answered.
    FactView& ask(std::string_view question);
    void ask(std::string_view question, std::vector<LocalizedText> answers);
    void ask(std::string_view question, Phrase answer);

    void form(std::optional<Id<SupportForm>> form, Phrase variant = {});
    void target_groups(const std::vector<Id<TargetGroup>>& groups);
    void languages(const std::vector<Spoken>& languages, std::optional<bool> interpreter);
    /// With whom the municipality does it.
    void shared(std::string_view question, const std::vector<Id<Organization>>& with);

    std::vector<FactView> take() { return std::move(facts_); }

private:
    const Here& here_;
    std::vector<FactView> facts_;
};

}  // namespace lykta::html
