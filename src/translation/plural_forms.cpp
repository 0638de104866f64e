// See plural_forms.hpp.
#include "translation/plural_forms.hpp"

#include <array>
#include <string_view>

namespace lykta {
namespace {

struct Rule {
    std::string_view tag;  ///< empty: every language with these categories
    std::size_t forms;
    std::string_view expression;
};

constexpr std::array rules{
    // One is also nought in these (CLDR: i = 0 or n = 1).
    Rule{"fa", 2, "n > 1"},
    Rule{"fa-AF", 2, "n > 1"},
    Rule{"ti", 2, "n > 1"},
    // The fourth form is for fractions, which no text here counts.
    Rule{"uk", 4,
         "n%10 == 1 && n%100 != 11 ? 0 : n%10 >= 2 && n%10 <= 4 && (n%100 < 12 || n%100 > 14) ? "
         "1 : 2"},
    Rule{"", 1, "0"},
    Rule{"", 2, "n != 1"},
    Rule{"", 3, "n == 1 ? 0 : n == 2 ? 1 : 2"},
    Rule{"", 6,
         "n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n%100 >= 3 && n%100 <= 10 ? 3 : n%100 >= 11 ? 4 "
         ": 5"},
};

}  // namespace

std::string plural_forms_header(const Language& language) {
    const std::size_t forms = language.plural.size();
    std::string_view expression = "0";
    for (const Rule& rule : rules) {
        if (rule.forms == forms && (rule.tag.empty() || rule.tag == language.tag)) {
            expression = rule.expression;
            break;
        }
    }
    return "nplurals=" + std::to_string(forms) + "; plural=(" + std::string(expression) + ");";
}

}  // namespace lykta
