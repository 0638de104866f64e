#include "page_fixture.hpp"

#include "catch.hpp"
#include "html/render.hpp"

namespace lykta::html {

Outputs MadeSite::pages() const {
    Diagnostics diagnostics;
    const PageTemplates templates =
        compile_templates(planned.templates, planned.portal, diagnostics);
    REQUIRE(diagnostics.empty());
    Outputs outputs;
    render_pages(site, templates, outputs);
    return outputs;
}

std::string site_yaml(std::string_view languages, std::string_view lines) {
    return "name: Anhörigstöd\norganization: { name: Björkhamns kommun }\n"
           "base_url: https://anhorig.bjorkhamn.example\nlanguages: [" +
           std::string(languages) + "]\nmain_contact: anhorigstod\n" + std::string(lines);
}

std::size_t times(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

}  // namespace lykta::html
