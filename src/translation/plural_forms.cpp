// See plural_forms.hpp.
#include "translation/plural_forms.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace lykta {
namespace {

struct Rule {
    std::size_t forms;
    std::string_view expression;
};

/// Of languages that say nothing of their own.
constexpr std::array rules{
    Rule{1, "0"},
    Rule{2, "n != 1"},
    Rule{3, "n == 1 ? 0 : n == 2 ? 1 : 2"},
    Rule{6,
         "n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n%100 >= 3 && n%100 <= 10 ? 3 : n%100 >= 11 ? 4 "
         ": 5"},
};

}  // namespace

std::string plural_forms_header(const Language& language) {
    const std::size_t forms = language.plural.size();
    const auto usual = std::ranges::find(rules, forms, &Rule::forms);
    std::string_view expression = language.plural_rule;
    if (expression.empty()) expression = usual == rules.end() ? "0" : usual->expression;
    return "nplurals=" + std::to_string(forms) + "; plural=(" + std::string(expression) + ");";
}

}  // namespace lykta
