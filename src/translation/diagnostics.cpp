// See diagnostics.hpp.
#include "translation/diagnostics.hpp"

#include <array>

namespace lykta {

std::span<const DiagnosticKind* const> translation_diagnostics() {
    static constexpr std::array all{
        &catalogue_language_differs,   &catalogue_unknown_language, &catalogue_unused_language,
        &catalogue_of_source_language, &catalogue_plural_forms,     &translation_unknown_state,
        &catalogue_without_state,      &translation_form_missing,   &translation_tags,
        &translation_placeholders,     &translation_less_than,      &link_fragment_reworded,
    };
    return all;
}

}  // namespace lykta
