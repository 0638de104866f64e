#pragma once
// site.yaml: what one municipality says of its site as a whole.

#include "base/date.hpp"
#include "base/with_default.hpp"
#include "portal/fields/checked.hpp"
#include "portal/records.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

struct Notice {
    Phrase text;
    std::optional<Date> from;
    std::optional<Date> until;
};

struct AccessibilityIssue {
    Phrase what;
    Phrase why;
    Phrase when;
};

enum class Conformity { full, partial, none };

struct Supervisor {
    std::string name;  ///< who has the supervision; empty: nobody has confirmed it
    std::string url;
};

struct AccessibilityStatement {
    std::optional<Conformity> status;
    std::optional<Date> assessed;
    std::string method;  ///< self or expert
    std::string report_url;
    Supervisor supervisor;
    std::vector<AccessibilityIssue> issues;
};

/// The municipality that answers for the site.
struct SiteOrganization {
    Phrase name;
    std::string code;
};

/// How many months a review lasts.
struct ReviewPeriods {
    WithDefault<12> warn_after;
    WithDefault<24> notice_after;
};

enum class Drafts { hide, show_with_notice };

struct SiteSettings {
    Phrase name;
    Phrase tagline;
    SiteOrganization organization;
    std::string base_url;                    ///< without a '/' at the end; may have a path
    std::string base_path;                   ///< that path: "" or "/anhorig"
    std::vector<const Language*> languages;  ///< the first is the source language
    std::vector<const Language*> area_languages;
    std::optional<Id<ContactPoint>> main_contact;
    std::optional<Id<ContactPoint>> child_contact;
    std::string exit_url;  ///< empty: see exit_address
    ReviewPeriods review;
    WithDefault<Drafts::hide> drafts;
    std::optional<Notice> notice;
    std::string feedback_url;
    std::vector<std::string> embed_origins;
    std::optional<AccessibilityStatement> accessibility;
    std::vector<CheckedSetting> rules;  ///< a Severity for each code, or rule_off
};

/// Where Leave this page leads: the pages for children promise that there is such a link, so it
/// leads somewhere even where nobody has chosen. The weather, of a public agency.
inline std::string_view exit_address(const SiteSettings& site) {
    return site.exit_url.empty() ? "https://www.smhi.se/" : std::string_view(site.exit_url);
}

/// A kind of mistake of which a site wants to hear nothing.
inline constexpr int rule_off = -1;

}  // namespace lykta
