#pragma once
// A site in memory with what views are made from, and its pages.

#include "base/outputs.hpp"
#include "fixture/planned_site.hpp"
#include "html/pages/pages.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace lykta::html {

struct MadeSite {
    explicit MadeSite(std::initializer_list<tests::Files::value_type> files)
        : planned(files),
          site{planned.portals, planned.plan, planned.assets,
               Date{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{1}},
               printed} {}

    tests::PlannedSite planned;
    Printed printed;  ///< no brochures
    Site site;

    [[nodiscard]] Here here(std::string_view tag = "sv") const {
        return {site, planned.language(tag)};
    }
    /// The only contact point of small_site(), and its only support.
    [[nodiscard]] Id<ContactPoint> contact() const {
        return *planned.portal.contacts.find("anhorigstod");
    }
    [[nodiscard]] const Support& support() const {
        return planned.portal.supports[*planned.portal.supports.find("samtal")];
    }
    /// All pages, rendered with the program's templates (and the site's own).
    [[nodiscard]] Outputs pages() const;
};

/// Whole sites of one language more: small_site() with these lines in site.yaml.
std::string site_yaml(std::string_view languages, std::string_view lines = "");

/// How often part comes in text.
std::size_t times(const std::string& text, std::string_view part);

}  // namespace lykta::html
