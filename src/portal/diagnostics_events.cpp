// The words for what events, laws and texts that an expert should read can get wrong.

#include "portal/diagnostics.hpp"

namespace lykta::mistake {

const DiagnosticKind event_without_contact{
    "event-without-contact",
    Severity::warning,
    {"det står inte vem man ska fråga om aktiviteten",
     "it does not say whom to ask about the event"},
    {"Skriv contact: här, eller main_contact: i site.yaml.",
     "Write contact: here, or main_contact: in site.yaml."},
};

const DiagnosticKind event_without_place{
    "event-without-place",
    Severity::warning,
    {"det står inte var aktiviteten är", "it does not say where the event is"},
    {"Skriv place: { name: … }, eller online: med adressen.",
     "Write place: { name: … }, or online: with the address."},
};

const DiagnosticKind event_ends_before_it_begins{
    "event-ends-before-it-begins",
    Severity::error,
    {"aktiviteten slutar ({until}) innan den börjar ({from})",
     "the event ends ({until}) before it begins ({from})"},
    {"start och end är första gångens dag och klockslag.",
     "start and end are the day and time of the first occasion."},
};

const DiagnosticKind event_ends_after_next{
    "event-ends-after-next",
    Severity::warning,
    {"aktiviteten pågår till {end}, och har då börjat igen",
     "the event goes on until {end}, when it has begun again"},
    {"end är när första gången slutar. När den sista är skrivs som until: under repeat.",
     "end is when the first occasion ends. When the last one is goes into until: under repeat."},
};

const DiagnosticKind event_until_before_start{
    "event-until-before-start",
    Severity::error,
    {"aktiviteten återkommer till och med {until}, men börjar först {from}",
     "the event repeats until {until}, but begins only on {from}"},
    {"Skriv en senare dag i until:, eller ta bort raden.",
     "Write a later day in until:, or remove the line."},
};

const DiagnosticKind event_rule_missing{
    "event-rule-missing",
    Severity::error,
    {"det står inte hur ofta aktiviteten återkommer",
     "it does not say how often the event repeats"},
    {"Skriv every: 2 veckor, eller monthly: andra tisdagen. Är det bara en gång: ta bort repeat.",
     "Write every: 2 weeks, or monthly: second tuesday. If it is once only: remove repeat."},
};

const DiagnosticKind event_rule_doubled{
    "event-rule-doubled",
    Severity::error,
    {"aktiviteten återkommer på två sätt", "the event repeats in two ways"},
    {"Behåll every: eller monthly:. Är det två sorters träffar: skriv två filer.",
     "Keep every: or monthly:. If there are two sorts of meetings: write two files."},
};

const DiagnosticKind event_not_that_day{
    "event-not-that-day",
    Severity::warning,
    {"aktiviteten är inte den {date}", "the event is not on {date}"},
    {"Kanske är det en dag fel. Närmaste gång: {nearest}.",
     "Perhaps it is a day off. The nearest occasion: {nearest}."},
};

const DiagnosticKind event_over{
    "event-over",
    Severity::notice,
    {"aktiviteten är över och visas inte längre", "the event is over and not shown any more"},
    {"Skriv nya dagar, eller ta bort filen. Kommer den tillbaka hittar man sidan på samma adress.",
     "Write new days, or remove the file. If it returns, its page has the same address."},
};

const DiagnosticKind law_over{
    "law-over",
    Severity::warning,
    {"lagen gällde till {date}", "the law was in force until {date}"},
    {"Skriv vad som gäller nu, eller dölj den med hide: i site.yaml.",
     "Write what holds now, or hide it with hide: in site.yaml."},
};

const DiagnosticKind expert_review_missing{
    "expert-review-missing",
    Severity::notice,
    {"ingen sakkunnig har läst texten", "no expert has read the text"},
    {"Texter för barn, och om våld och självmord, bör läsas av någon som kan ämnet. Skriv sedan "
     "expert_review: { by: …, reviewed: {today} }.",
     "Texts for children, and about violence and suicide, should be read by someone who knows the "
     "field. Then write expert_review: { by: …, reviewed: {today} }."},
};

const DiagnosticKind base_expert_review_missing{
    "base-expert-review-missing",
    Severity::notice,
    {"{count} av den gemensamma basens texter för barn, eller om våld och självmord, har ingen "
     "sakkunnig läst",
     "no expert has read {count} of the shared base's texts for children, or about violence and "
     "suicide"},
    {"Låt någon som kan ämnet läsa sidorna för barn och unga, och dem om våld och självmord, innan "
     "ni publicerar. Det ni inte vill visa döljer ni med hide: i site.yaml.",
     "Let someone who knows the field read the pages for children and the young, and those about "
     "violence and suicide, before you publish. What you do not want to show you hide with hide: "
     "in site.yaml."},
};

const DiagnosticKind base_source_missing{
    "base-source-missing",
    Severity::notice,
    {"den gemensamma basen har {count} uppgifter utan en källa som går att öppna; de visas inte",
     "{count} entries of the shared base have no source that one can open; they are not shown"},
    {"Behöver ni dem skriver ni en egen fil med samma namn och en källa på webben: {records}.",
     "Where you need them, write a file of your own with the same name and a source on the web: "
     "{records}."},
};

const DiagnosticKind supervisor_missing{
    "supervisor-missing",
    Severity::notice,
    {"det står inte vem som har tillsyn över tillgängligheten; sidan skriver Digg",
     "it does not say who supervises the accessibility; the page says Digg"},
    {"Kontrollera hos myndigheten och skriv sedan supervisor: { name: …, url: … } under "
     "accessibility:.",
     "Check it with the agency, then write supervisor: { name: …, url: … } under accessibility:."},
};

}  // namespace lykta::mistake
