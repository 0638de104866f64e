// The fields of site.yaml.

#include "portal/field_rows.hpp"
#include "portal/site_settings.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field organization_rows[] = {
    {.key = "name",
     .required = true,
     .translation = SegmentKind::name,
     .description = {"kommunens namn", "the municipality's name"}},
    {.key = "code",
     .description = {"kommunkoden, inom citattecken", "the municipality's code, in quotes"}},
};
constexpr FieldTable organization_table{
    "site.organization", {"kommunen", "the organization"}, organization_rows, "name"};

constexpr Field review_periods_rows[] = {
    {.key = "warn_after",
     .type = months,
     .unit = "months",
     .description = {"när kontrollen påminner", "when check reminds"}},
    {.key = "notice_after",
     .type = months,
     .unit = "months",
     .description = {"när sidan själv säger det", "when the page itself says so"}},
};
constexpr FieldTable review_periods_table{
    "site.review",
    {"hur ofta texter granskas", "how often texts are reviewed"},
    review_periods_rows};

constexpr Field notice_rows[] = {
    {.key = "text",
     .required = true,
     .translation = prose_text,
     .description = {"meddelandet", "the message"}},
    {.key = "from", .type = date, .description = {"första dagen", "the first day"}},
    {.key = "until", .type = date, .description = {"sista dagen", "the last day"}},
};
constexpr FieldTable notice_table{
    "site.notice", {"ett meddelande", "a notice"}, notice_rows, "text"};

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
    {.key = "what",
     .required = true,
     .translation = prose_text,
     .description = {"vad som brister", "what is lacking"}},
    {.key = "why", .translation = prose_text, .description = {"varför", "why"}},
    {.key = "when",
     .translation = prose_text,
     .description = {"när det blir åtgärdat", "when it will be mended"}},
};
constexpr FieldTable issue_table{
    "site.accessibility.issue", {"en brist", "an issue"}, issue_rows, "what"};

constexpr Field supervisor_rows[] = {
    {.key = "name", .required = true, .description = {"myndigheten", "the agency"}},
    {.key = "url", .type = url, .description = {"dit man anmäler", "where to complain"}},
};
constexpr FieldTable supervisor_table{"site.accessibility.supervisor",
                                      {"en tillsynsmyndighet", "a supervising agency"},
                                      supervisor_rows,
                                      "name"};

constexpr Field accessibility_rows[] = {
    {.key = "status",
     .type = word,
     .required = true,
     .words = conformity_words,
     .description = {"hur väl lagens krav uppfylls", "how well the law is followed"}},
    {.key = "assessed", .type = date, .description = {"när det bedömdes", "when it was assessed"}},
    {.key = "method",
     .type = word,
     .words = method_words,
     .description = {"vem som bedömde", "who assessed it"}},
    {.key = "report_url",
     .type = url,
     .description = {"formuläret för att rapportera brister", "the form to report issues"}},
    {.key = "supervisor",
     .type = mapping,
     .nested = &supervisor_table,
     .description = {"vem som har tillsyn över lagen", "who supervises the law"}},
    {.key = "issues",
     .type = mapping,
     .many = true,
     .nested = &issue_table,
     .description = {"kända brister", "known issues"}},
};
constexpr FieldTable accessibility_table{
    "site.accessibility",
    {"en tillgänglighetsredogörelse", "an accessibility statement"},
    accessibility_rows};

constexpr AllowedWord draft_words[] = {
    allowed("hide", 0, "dölj"),
    allowed("show-with-notice", 1, "visa"),
};
constexpr AllowedWord rule_words[] = {
    allowed("off", -1, "av"),
    allowed("notice", Severity::notice, "upplysning"),
    allowed("warning", Severity::warning, "varning"),
    allowed("error", Severity::error, "fel"),
};

constexpr Field site_rows[] = {
    {.key = "name",
     .required = true,
     .translation = SegmentKind::name,
     .description = {"webbplatsens namn", "the site's name"}},
    {.key = "tagline",
     .translation = prose_text,
     .description = {"en mening under namnet", "a sentence below the name"}},
    {.key = "organization",
     .type = mapping,
     .required = true,
     .nested = &organization_table,
     .description = {"kommunen som svarar för webbplatsen", "who answers for the site"}},
    {.key = "base_url",
     .type = url,
     .required = true,
     .description = {"webbplatsens adress", "the site's address"}},
    {.key = "languages",
     .type = language,
     .many = true,
     .required = true,
     .description = {"webbplatsens språk, källspråket först",
                     "the site's languages, the source language first"}},
    {.key = "area_languages",
     .type = language,
     .many = true,
     .description = {"språk som kommunen är förvaltningsområde för",
                     "languages that the municipality is an administrative area for"}},
    {.key = "main_contact",
     .type = reference,
     .references = contact_kinds,
     .description = {"numret som står på alla sidor", "the number on every page"}},
    {.key = "child_contact",
     .type = reference,
     .references = contact_kinds,
     .description = {"numret som står på barns sidor", "the number on children's pages"}},
    {.key = "exit_url",
     .type = url,
     .description = {"sidan som Lämna sidan leder till, annars SMHI:s",
                     "where the exit link leads, else the weather"}},
    {.key = "review",
     .type = mapping,
     .nested = &review_periods_table,
     .description = {"hur ofta texter ska granskas", "how often texts are to be reviewed"}},
    {.key = "drafts",
     .type = word,
     .words = draft_words,
     .description = {"om ogranskade översättningar visas",
                     "whether unreviewed translations are shown"}},
    {.key = "notice",
     .type = mapping,
     .nested = &notice_table,
     .description = {"ett meddelande på alla sidor", "a notice on every page"}},
    {.key = "feedback_url",
     .type = url,
     .description = {"dit den som hittar fel kan skriva", "where to report what is wrong"}},
    {.key = "rules",
     .type = settings,
     .words = rule_words,
     .description = {"hur allvarlig varje regel är", "how grave each rule is"}},
    {.key = "embed_origins",
     .type = url,
     .many = true,
     .description = {"vilka som får bädda in sidor", "who may embed pages"}},
    {.key = "accessibility",
     .type = mapping,
     .nested = &accessibility_table,
     .description = {"tillgänglighetsredogörelsen", "the accessibility statement"}},
    {.key = "hide",
     .many = true,
     .description = {"id i den gemensamma basen som inte ska visas",
                     "ids of the shared base that are not to be shown"}},
};
constexpr FieldTable site_table{"site", {"site.yaml", "site.yaml"}, site_rows};

}  // namespace

const FieldTable& site_fields() { return site_table; }

}  // namespace lykta
