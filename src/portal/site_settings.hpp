#pragma once
// site.yaml: what one municipality says of its site as a whole.

#include "base/date.hpp"
#include "portal/records.hpp"

#include <optional>
#include <string>
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

struct AccessibilityStatement {
    std::optional<Conformity> status;
    std::optional<Date> assessed;
    std::string method;  ///< self or expert
    std::string report_url;
    std::string supervisor;  ///< who has the supervision; empty: nobody has confirmed it
    std::string supervisor_url;
    std::vector<AccessibilityIssue> issues;
};

/// One line of `rules:`: how grave a kind of diagnostic is on this site.
struct RuleSetting {
    std::string code;
    std::optional<Severity> severity;  ///< nothing: off
    Place place;
};

struct SiteSettings {
    Phrase name;
    Phrase tagline;
    Phrase organization;
    std::string organization_code;
    std::string base_url;                    ///< without a '/' at the end; may have a path
    std::string base_path;                   ///< that path: "" or "/anhorig"
    std::vector<const Language*> languages;  ///< the first is the source language
    std::vector<const Language*> area_languages;
    std::optional<Id<ContactPoint>> main_contact;
    std::optional<Id<ContactPoint>> child_contact;
    /// Where Leave this page leads: the pages for children promise that there is such a link, so it
    /// leads somewhere even where nobody has chosen. The weather, of a public agency.
    std::string exit_url = "https://www.smhi.se/";
    int review_warn_after = 12;    ///< months
    int review_notice_after = 24;  ///< months
    bool show_drafts = false;
    std::optional<Notice> notice;
    std::string feedback_url;
    std::vector<std::string> embed_origins;
    std::optional<AccessibilityStatement> accessibility;
    std::vector<RuleSetting> rules;
};

}  // namespace lykta
