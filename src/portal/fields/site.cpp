// The fields of site.yaml.

#include "portal/diagnostics.hpp"
#include "portal/fields/rows.hpp"
#include "portal/site_settings.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field site_organization_rows[] = {
    row<&SiteOrganization::name>("name", {"kommunens namn", "the municipality's name"})
        .required()
        .translated(SegmentKind::name),
    row<&SiteOrganization::code>(
        "code", {"kommunkoden, inom citattecken", "the municipality's code, in quotes"}),
};
constexpr FieldTable site_organization_table =
    table_of<SiteOrganization>({.name = "site.organization",
                                .title = {"kommunen", "the organization"},
                                .fields = site_organization_rows,
                                .shorthand = "name"});

constexpr Field review_periods_rows[] = {
    row<&ReviewPeriods::warn_after>("warn_after", {"när kontrollen påminner", "when check reminds"})
        .of(months, "months"),
    row<&ReviewPeriods::notice_after>("notice_after",
                                      {"när sidan själv säger det", "when the page itself says so"})
        .of(months, "months"),
};
constexpr FieldTable review_periods_table =
    table_of<ReviewPeriods>({.name = "site.review",
                             .title = {"hur ofta texter granskas", "how often texts are reviewed"},
                             .fields = review_periods_rows});

constexpr Field notice_rows[] = {
    row<&Notice::text>("text", {"meddelandet", "the message"}).required().translated(prose_text),
    row<&Notice::from>("from", {"första dagen", "the first day"}).of(date),
    row<&Notice::until>("until", {"sista dagen", "the last day"}).of(date),
};
constexpr Condition notice_conditions[] = {
    {Condition::Kind::ordered, {"from", "until"}, &mistake::period_backwards},
};
constexpr FieldTable notice_table = table_of<Notice>({.name = "site.notice",
                                                      .title = {"ett meddelande", "a notice"},
                                                      .fields = notice_rows,
                                                      .shorthand = "text",
                                                      .conditions = notice_conditions});

constexpr AllowedWord conformity_words[] = {
    allowed("full", Conformity::full, "helt"),
    allowed("partial", Conformity::partial, "delvis"),
    allowed("none", Conformity::none, "inte"),
};
constexpr AllowedWord method_words[] = {
    allowed("self", 0, "själv", "egen"),
    allowed("expert", 1, "extern"),
};

constexpr Field issue_rows[] = {
    row<&AccessibilityIssue::what>("what", {"vad som brister", "what is lacking"})
        .required()
        .translated(prose_text),
    row<&AccessibilityIssue::why>("why", {"varför", "why"}).translated(prose_text),
    row<&AccessibilityIssue::when>("when", {"när det blir åtgärdat", "when it will be mended"})
        .translated(prose_text),
};
constexpr FieldTable issue_table = table_of<AccessibilityIssue>({.name = "site.accessibility.issue",
                                                                 .title = {"en brist", "an issue"},
                                                                 .fields = issue_rows,
                                                                 .shorthand = "what"});

constexpr Field supervisor_rows[] = {
    row<&Supervisor::name>("name", {"myndigheten", "the agency"}).required(),
    row<&Supervisor::url>("url", {"dit man anmäler", "where to complain"}).of(url),
};
constexpr FieldTable supervisor_table =
    table_of<Supervisor>({.name = "site.accessibility.supervisor",
                          .title = {"en tillsynsmyndighet", "a supervising agency"},
                          .fields = supervisor_rows,
                          .shorthand = "name"});

constexpr Field accessibility_rows[] = {
    row<&AccessibilityStatement::status>(
        "status", {"hur väl lagens krav uppfylls", "how well the law is followed"})
        .required()
        .word(conformity_words),
    row<&AccessibilityStatement::assessed>("assessed", {"när det bedömdes", "when it was assessed"})
        .of(date),
    row<&AccessibilityStatement::method>("method", {"vem som bedömde", "who assessed it"})
        .word(method_words),
    row<&AccessibilityStatement::report_url>(
        "report_url", {"formuläret för att rapportera brister", "the form to report issues"})
        .of(url),
    row<&AccessibilityStatement::supervisor>(
        "supervisor", {"vem som har tillsyn över lagen", "who supervises the law"})
        .mapping(supervisor_table),
    row<&AccessibilityStatement::issues>("issues", {"kända brister", "known issues"})
        .many()
        .mapping(issue_table),
};
constexpr FieldTable accessibility_table = table_of<AccessibilityStatement>(
    {.name = "site.accessibility",
     .title = {"en tillgänglighetsredogörelse", "an accessibility statement"},
     .fields = accessibility_rows});

constexpr AllowedWord draft_words[] = {
    allowed("hide", Drafts::hide, "dölj"),
    allowed("show-with-notice", Drafts::show_with_notice, "visa"),
};
constexpr AllowedWord rule_words[] = {
    allowed("off", rule_off, "av"),
    allowed("notice", Severity::notice, "upplysning"),
    allowed("warning", Severity::warning, "varning"),
    allowed("error", Severity::error, "fel"),
};

constexpr Field site_rows[] = {
    row<&SiteSettings::name>("name", {"webbplatsens namn", "the site's name"})
        .required()
        .translated(SegmentKind::name),
    row<&SiteSettings::tagline>("tagline", {"en mening under namnet", "a sentence below the name"})
        .translated(prose_text),
    row<&SiteSettings::organization>(
        "organization", {"kommunen som svarar för webbplatsen", "who answers for the site"})
        .required()
        .mapping(site_organization_table),
    row<&SiteSettings::base_url>("base_url", {"webbplatsens adress", "the site's address"})
        .required()
        .of(url),
    row<&SiteSettings::languages>("languages", {"webbplatsens språk, källspråket först",
                                                "the site's languages, the source language first"})
        .many()
        .required()
        .of(language),
    row<&SiteSettings::area_languages>(
        "area_languages", {"språk som kommunen är förvaltningsområde för",
                           "languages that the municipality is an administrative area for"})
        .many()
        .of(language),
    row<&SiteSettings::main_contact>("main_contact",
                                     {"numret som står på alla sidor", "the number on every page"})
        .reference(contact_kinds),
    row<&SiteSettings::child_contact>(
        "child_contact", {"numret som står på barns sidor", "the number on children's pages"})
        .reference(contact_kinds),
    row<&SiteSettings::exit_url>("exit_url", {"sidan som Lämna sidan leder till, annars SMHI:s",
                                              "where the exit link leads, else the weather"})
        .of(url),
    row<&SiteSettings::review>(
        "review", {"hur ofta texter ska granskas", "how often texts are to be reviewed"})
        .mapping(review_periods_table),
    row<&SiteSettings::drafts>("drafts", {"om ogranskade översättningar visas",
                                          "whether unreviewed translations are shown"})
        .word(draft_words),
    row<&SiteSettings::notice>("notice", {"ett meddelande på alla sidor", "a notice on every page"})
        .mapping(notice_table),
    row<&SiteSettings::feedback_url>(
        "feedback_url", {"dit den som hittar fel kan skriva", "where to report what is wrong"})
        .of(url),
    row<&SiteSettings::rules>("rules", {"hur allvarlig varje regel är", "how grave each rule is"})
        .settings(rule_words),
    row<&SiteSettings::embed_origins>("embed_origins",
                                      {"vilka som får bädda in sidor", "who may embed pages"})
        .many()
        .of(url),
    row<&SiteSettings::accessibility>(
        "accessibility", {"tillgänglighetsredogörelsen", "the accessibility statement"})
        .mapping(accessibility_table),
    row("hide",
        {"id i den gemensamma basen som inte ska visas",
         "ids of the shared base that are not to be shown"},
        kept_nowhere("it decides which records there are, before any is read"))
        .many(),
};
constexpr Derived site_derived[] = {
    derived<&SiteSettings::base_url,
            [](const SiteSettings& site, const Vocabulary& /*vocabulary*/) {
                std::string url = site.base_url;
                while (url.ends_with('/')) url.pop_back();
                return url;
            }>("base_url", {"utan snedstreck på slutet", "without a slash at its end"}),
    derived<&SiteSettings::base_path,
            [](const SiteSettings& site, const Vocabulary& /*vocabulary*/) {
                const std::string& url = site.base_url;
                const std::size_t slash = url.find('/', url.find("://") + 3);
                return slash == std::string::npos ? std::string() : url.substr(slash);
            }>("base_path", {"adressens sökväg", "the address's path"}),
};
constexpr FieldTable site_table = table_of<SiteSettings>({.name = "site",
                                                          .title = {"site.yaml", "site.yaml"},
                                                          .fields = site_rows,
                                                          .derived = site_derived});

}  // namespace

const FieldTable& site_fields() { return site_table; }

}  // namespace lykta
