#pragma once
// Prose -> Html: our own tree, in the language each leaf really has.

#include "base/html.hpp"
#include "site/zones.hpp"
#include "theme/images.hpp"
#include "translation/localize.hpp"
#include "translation/terms.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace lykta::html {

/// Where links lead, and in which language the page is.
struct ProseContext {
    const LocalizedPortal* localized = nullptr;
    const SitePlan* plan = nullptr;
    std::uint32_t language = 0;
    const std::map<std::string, Picture>* pictures = nullptr;  ///< by "media/x.jpg"
    const TermIndex* terms = nullptr;                          ///< words to explain; null: none
    /// As telephones call them: what becomes a link where it stands alone in a text; null: none.
    const std::set<std::string>* numbers = nullptr;
    Zone zone = Zone::open;  ///< of the page
};

/// A heading of level 2, to lead to.
struct ProseHeading {
    LocalizedText text;
    std::string fragment;
};

struct WrittenProse {
    Html html;
    std::vector<ProseHeading> headings;
    std::vector<const Term*> terms;  ///< that it leads to the meaning of: each once, as "#ord_<id>"
};

/// <div class="prose">…</div>, or nothing for empty prose. Where all of it is in another language
/// than the page's, the div says so; else each leaf that differs does. A picture with a line of
/// emphasis under it is a figure with its caption.
WrittenProse write_prose(const LocalizedProse& prose, const ProseContext& context);

/// The words of a text with its links and emphasis, which it must have.
void write_inlines(const LocalizedText& text, const ProseContext& context, std::string& out);

}  // namespace lykta::html
