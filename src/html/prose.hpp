#pragma once
// Prose -> Html: our own tree, in the language each leaf really has.

#include "base/html.hpp"
#include "site/site_plan.hpp"
#include "theme/images.hpp"
#include "translation/localize.hpp"

#include <map>
#include <string>

namespace lykta::html {

/// Where links lead, and in which language the page is.
struct ProseContext {
    const LocalizedPortal* localized = nullptr;
    const SitePlan* plan = nullptr;
    std::uint32_t language = 0;
    const std::map<std::string, Picture>* pictures = nullptr;  ///< by "media/x.jpg"
};

/// <div class="prose">…</div>, or nothing for empty prose. Where all of it is in another language
/// than the page's, the div says so; else each leaf that differs does.
Html prose_html(const LocalizedProse& prose, const ProseContext& context);

}  // namespace lykta::html
