#pragma once
// The templates that pages are shown by, compiled: the base's once, for any number of sites and
// threads; a site's own only where it has them.

#include "base/diagnostic.hpp"
#include "html/template/template.hpp"
#include "portal/portal.hpp"
#include "source/source_tree.hpp"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::html {

/// By name ("pages/support-list"): each template that a kind of page is shown by, and that of
/// former addresses. Made once and never changed.
using PageTemplates = std::map<std::string_view, std::shared_ptr<const CompiledTemplate>>;

struct BaseTemplates {
    std::map<std::string, TemplateSource, std::less<>> sources;
    std::vector<std::string> words;  ///< the keys, in the order of their segments
    PageTemplates pages;
    /// By name of a page's template: the names of all that it is made of.
    std::map<std::string_view, std::set<std::string, std::less<>>> used;
};

/// files: BaseDocuments::templates. Templates that no page uses are not compiled.
BaseTemplates compile_base(const std::vector<TextFile>& files, const Words& words,
                           Diagnostics& diagnostics);

/// own: Documents::templates. A site's own template stands in for the base's of the same name;
/// pages that are made of none are shown by the base's, as they are.
PageTemplates with_own(const BaseTemplates& base, const std::vector<TextFile>& own,
                       Diagnostics& diagnostics);

/// Both, for who needs them once.
PageTemplates compile_templates(const std::vector<TextFile>& files, const Portal& portal,
                                Diagnostics& diagnostics);

}  // namespace lykta::html
