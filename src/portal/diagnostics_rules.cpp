// The words for what is understood, but cannot be meant or will not serve those who read.

#include "portal/diagnostics.hpp"

namespace lykta::mistake {

const DiagnosticKind decision_without_applicant{
    "decision-without-applicant",
    Severity::warning,
    {"det krävs beslut, men det står inte vem som ansöker",
     "a decision is needed, but it does not say who applies"},
    {"Skriv access: { applicant: … } med carer, cared-for eller either. Det är det första många "
     "undrar.",
     "Write access: { applicant: … } with carer, cared-for or either. It is the first thing many "
     "wonder."},
};

const DiagnosticKind elsewhere_without_whom{
    "elsewhere-without-whom",
    Severity::warning,
    {"stödet finns någon annanstans, men det står inte hos vem",
     "the support is given elsewhere, but it does not say by whom"},
    {"Skriv see: [namn] med en fil i organizations/ utan ändelsen.",
     "Write see: [name] with a file in organizations/ without its ending."},
};

const DiagnosticKind line_unreachable{
    "line-unreachable",
    Severity::error,
    {"stödlinjen går inte att nå", "nobody can reach the help line"},
    {"Skriv phone:, url: eller channels:.", "Write phone:, url: or channels:."},
};

const DiagnosticKind line_calls_emergency{
    "line-calls-emergency",
    Severity::error,
    {"numret är nödnumret 112, men det står inte varför",
     "the number is the emergency number 112, but it does not say why"},
    {"Skriv through_emergency: ja om man ber om linjen på 112. Då blir det ingen ringknapp av den. "
     "Är det 112 självt: emergency: ja.",
     "Write through_emergency: yes where one asks for the line at 112. Then it gets no button to "
     "call. If it is 112 itself: emergency: yes."},
};

const DiagnosticKind red_days_missing{
    "red-days-missing",
    Severity::error,
    {"svarar någon på röda dagar och aftnar?", "does someone answer on red days and eves?"},
    {"Numret svarar när kontoren har stängt, men tiderna säger inget om till exempel juldagen. "
     "Fråga "
     "dem som svarar och skriv red_days: Dygnet runt. Eller vad som gäller.",
     "The number answers when offices have closed, but the hours say nothing of Christmas Day, for "
     "one. Ask those who answer, and write red_days: Day and night. Or whatever holds."},
};

const DiagnosticKind situation_leads_nowhere{
    "situation-leads-nowhere",
    Severity::warning,
    {"situationen leder inte vidare till något", "the situation leads on to nothing"},
    {"Skriv minst ett av supports:, contacts:, help_lines: och pages:. Den som känner igen sig ska "
     "också få veta vart hon kan vända sig.",
     "Write at least one of supports:, contacts:, help_lines: and pages:. Those who recognise "
     "themselves must also learn where to turn."},
};

const DiagnosticKind young_without_line{
    "young-without-line",
    Severity::warning,
    {"det står ingen stödlinje för barn här", "there is no help line for children here"},
    {"Skriv help_lines: med en linje som barn kan ringa, till exempel bris-116111. Barn söker "
     "hjälp när ingen annan är vaken.",
     "Write help_lines: with a line that children can call, such as bris-116111. Children look for "
     "help when nobody else is awake."},
};

const DiagnosticKind too_many_panels{
    "too-many-panels",
    Severity::error,
    {"här finns {count} paneler, men formatet har plats för {most}",
     "there are {count} panels here, but the format has room for {most}"},
    {"Slå ihop några av dem. En vikt folder har sex paneler: framsida, tre inuti, flik och "
     "baksida. "
     "Ett kort har två sidor.",
     "Join some of them. A folded leaflet has six panels: the front, three inside, the flap and "
     "the "
     "back. A card has two sides."},
};

const DiagnosticKind panel_empty{
    "panel-empty",
    Severity::error,
    {"panelen är tom, så den trycks inte", "the panel is empty, so it is not printed"},
    {"Skriv under rubriken vad som ska stå i den, till exempel text: eller contacts:, eller ta "
     "bort "
     "panelen.",
     "Write below its heading what it is to hold, text: or contacts: for instance, or remove the "
     "panel."},
};

const DiagnosticKind paper_of_no_poster{
    "paper-of-no-poster",
    Severity::error,
    {"bara en affisch kan tryckas på A3", "only a poster can be printed on A3"},
    {"Ta bort paper:, eller skriv format: poster.", "Remove paper:, or write format: poster."},
};

const DiagnosticKind support_without_contact{
    "support-without-contact",
    Severity::warning,
    {"det står inte vem man ska kontakta om stödet",
     "it does not say whom to contact about the support"},
    {"Skriv contact: här, eller main_contact: i site.yaml.",
     "Write contact: here, or main_contact: in site.yaml."},
};

const DiagnosticKind form_is_channel{
    "form-is-channel",
    Severity::warning,
    {"”{form}” är ett sätt att informera, inte ett stöd",
     "“{form}” is a way to inform, not a support"},
    {"Välj den form som stödet självt har. Broschyrer och webbplatser räknas utan egna sidor.",
     "Choose the form that the support itself has. Brochures and websites count without pages of "
     "their own."},
};

const DiagnosticKind unknown_variant{
    "unknown-variant",
    Severity::notice,
    {"”{value}” är ingen känd sort av ”{form}”", "“{value}” is no known variant of “{form}”"},
    {"De kända är: {variants}. Finns ingen som passar kan du låta det stå.",
     "The known ones are: {variants}. If none fits you may leave it."},
};

const DiagnosticKind period_backwards{
    "period-backwards",
    Severity::error,
    {"tiden slutar ({until}) innan den börjar ({from})",
     "the period ends ({until}) before it begins ({from})"},
    {"Byt plats på from och until, eller rätta det som är fel.",
     "Let from and until change places, or correct the one that is wrong."},
};

const DiagnosticKind ages_backwards{
    "ages-backwards",
    Severity::error,
    {"åldrarna slutar ({until}) innan de börjar ({from})",
     "the ages end ({until}) before they begin ({from})"},
    {"Byt plats på from och until, eller rätta det som är fel.",
     "Let from and until change places, or correct the one that is wrong."},
};

const DiagnosticKind channel_without_address{
    "channel-without-address",
    Severity::warning,
    {"det står inte hur man når den här vägen", "it does not say how to reach this channel"},
    {"Skriv url: eller number:, så att den går att använda.",
     "Write url: or number:, so that it can be used."},
};

const DiagnosticKind contact_unreachable{
    "contact-unreachable",
    Severity::warning,
    {"kontakten går inte att nå", "the contact cannot be reached"},
    {"Skriv phone:, email:, address: eller channels:.",
     "Write phone:, email:, address: or channels:."},
};

const DiagnosticKind answers_itself{
    "answers-itself",
    Severity::warning,
    {"kontakten hänvisar till sig själv när det är stängt",
     "the contact refers to itself when it is closed"},
    {"Skriv någon annan i when_closed, eller ta bort raden.",
     "Write someone else in when_closed, or remove the line."},
};

const DiagnosticKind review_missing{
    "review-missing",
    Severity::notice,
    {"det står inte när texten senast granskades",
     "it does not say when the text was last reviewed"},
    {"Skriv review: { owner: …, reviewed: {today} } när någon har läst och det stämmer.",
     "Write review: { owner: …, reviewed: {today} } when someone has read it and it is right."},
};

const DiagnosticKind review_old{
    "review-old",
    Severity::notice,
    {"texten granskades senast {date}, för mer än {months} månader sedan",
     "the text was last reviewed {date}, more than {months} months ago"},
    {"Läs igenom den. Stämmer allt, skriv reviewed: {today}",
     "Read it through. If all is right, write reviewed: {today}"},
};

const DiagnosticKind review_in_future{
    "review-in-future",
    Severity::warning,
    {"texten kan inte ha granskats {date}: det har inte varit än",
     "the text cannot have been reviewed {date}: that day has not come"},
    {"Skriv dagen då någon läste igenom texten.",
     "Write the day when someone read the text through."},
};

const DiagnosticKind review_periods_backwards{
    "review-periods-backwards",
    Severity::warning,
    {"notice_after är kortare än warn_after", "notice_after is shorter than warn_after"},
    {"Påminnelsen ska komma innan sidan själv berättar att den är gammal.",
     "The reminder must come before the page itself says that it is old."},
};

const DiagnosticKind main_contact_missing{
    "main-contact-missing",
    Severity::warning,
    {"webbplatsen saknar ett nummer som står på alla sidor",
     "the site lacks a number for every page"},
    {"Skriv main_contact: och namnet på en fil i contacts/.",
     "Write main_contact: and the name of a file in contacts/."},
};

const DiagnosticKind child_contact_missing{
    "child-contact-missing",
    Severity::warning,
    {"sidorna för barn och unga saknar någon att kontakta",
     "the pages for children and youth lack someone to contact"},
    {"Skriv child_contact: i site.yaml och namnet på en fil i contacts/.",
     "Write child_contact: in site.yaml and the name of a file in contacts/."},
};

const DiagnosticKind rule_unknown{
    "rule-unknown",
    Severity::error,
    {"det finns ingen regel ”{code}”", "there is no rule “{code}”"},
    {"Regelns namn står inom hakparenteser sist i dess meddelande.",
     "The rule's name stands in square brackets at the end of its message."},
};

const DiagnosticKind rule_fixed{
    "rule-fixed",
    Severity::error,
    {"”{code}” är alltid ett fel och kan inte ändras",
     "“{code}” is always an error and cannot be changed"},
    {"Ta bort raden. Rätta det som regeln visar i stället.",
     "Remove the line. Mend what the rule shows instead."},
};

}  // namespace lykta::mistake
