#pragma once
// The pages of brochures: the same facts as on paper, for those who read on a screen.

#include "html/pages/pages.hpp"
#include "html/views/brochure.hpp"

namespace lykta::html {

BrochureListView brochure_list_view(const PageToMake& make);
BrochureView brochure_view(const PageToMake& make);

}  // namespace lykta::html
