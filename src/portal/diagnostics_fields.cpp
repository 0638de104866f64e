// The words for what a single value can get wrong.

#include "portal/diagnostics.hpp"

namespace lykta::mistake {

const DiagnosticKind unknown_key{
    "unknown-key",
    Severity::error,
    {"{table} har ingen nyckel ”{key}”", "{table} has no key “{key}”"},
    {"Nycklarna som finns här: {keys}.", "The keys that exist here: {keys}."},
};

const DiagnosticKind missing_field{
    "missing-field",
    Severity::error,
    {"{table} måste ha ”{key}”: {what}", "{table} must have “{key}”: {what}"},
    {"Lägg till nyckeln {key}: med ett värde.", "Add the key {key}: with a value."},
};

const DiagnosticKind missing_choice{
    "missing-choice",
    Severity::error,
    {"{table} måste ha ”{key}”: {what}", "{table} must have “{key}”: {what}"},
    {"Lägg till nyckeln {key}: med ett av dessa: {choices}.",
     "Add the key {key}: with one of these: {choices}."},
};

const DiagnosticKind expects_list{
    "expects-list",
    Severity::error,
    {"”{key}” ska vara en lista", "“{key}” must be a list"},
    {"Skriv inom hakparenteser, med komma mellan: {key}: [ett, två].",
     "Write within square brackets, with commas between: {key}: [one, two]."},
};

const DiagnosticKind expects_mapping{
    "expects-mapping",
    Severity::error,
    {"”{key}” ska ha egna nycklar under sig", "“{key}” must have keys of its own below it"},
    {"Nycklarna som finns där: {keys}. Dra in dem två steg under {key}:",
     "The keys that exist there: {keys}. Indent them two steps below {key}:"},
};

const DiagnosticKind expects_value{
    "expects-value",
    Severity::error,
    {"”{key}” ska vara ett enda värde", "“{key}” must be a single value"},
    {"Skriv värdet direkt efter {key}: och inom citattecken om det innehåller kolon, klamrar "
     "eller hakparenteser.",
     "Write the value right after {key}: and in quotes if it holds colons, braces or square "
     "brackets."},
};

const DiagnosticKind expects_item{
    "expects-item",
    Severity::error,
    {"varje del av listan ”{key}” ska vara ett värde",
     "each item of the list “{key}” must be a value"},
    {"Skriv ett värde här, eller ta bort delen. Ordet null betyder att inget står här: menas ordet "
     "självt, skriv det inom citattecken.",
     "Write a value here, or remove the item. The word null means that nothing stands here: if the "
     "word itself is meant, write it in quotes."},
};

const DiagnosticKind bad_boolean{
    "bad-boolean",
    Severity::error,
    {"”{value}” är varken ja eller nej", "“{value}” is neither yes nor no"},
    {"Skriv ja eller nej (yes, no, true och false går också bra).",
     "Write yes or no (ja, nej, true and false do as well)."},
};

const DiagnosticKind bad_integer{
    "bad-integer",
    Severity::error,
    {"”{value}” är inget heltal", "“{value}” is no whole number"},
    {"Skriv bara siffror, utan mellanslag, enhet eller nollor först.",
     "Write digits only, without spaces, unit or zeros in front."},
};

const DiagnosticKind integer_out_of_range{
    "integer-out-of-range",
    Severity::error,
    {"{value} är inte mellan {minimum} och {maximum}",
     "{value} is not between {minimum} and {maximum}"},
    {"”{key}” är {what}.", "“{key}” is {what}."},
};

const DiagnosticKind bad_date{
    "bad-date",
    Severity::error,
    {"”{value}” är inget datum i kalendern", "“{value}” is no date in the calendar"},
    {"Skriv år, månad och dag med bindestreck, som 2026-10-01.",
     "Write year, month and day with hyphens, like 2026-10-01."},
};

const DiagnosticKind no_such_day{
    "no-such-day",
    Severity::error,
    {"{day} finns inte: månaden har {days} dagar", "there is no {day}: the month has {days} days"},
    {"Skriv den dag som menas.", "Write the day that is meant."},
};

const DiagnosticKind bad_hours{
    "bad-hours",
    Severity::error,
    {"tiderna går inte att förstå: {what}", "the hours cannot be understood: {what}"},
    {"Skriv dagar och tider så här: mån, tor 09:00–11:30; fre 13–15. Hela tiden skrivs ”dygnet "
     "runt”.",
     "Write days and times like this: mon, thu 09:00–11:30; fri 13–15. Around the clock is "
     "written “day and night”."},
};

const DiagnosticKind hours_of_red_days{
    "hours-of-red-days",
    Severity::error,
    {"röda dagar kan inte stå bland veckans tider", "red days cannot stand among the week's hours"},
    {"Skriv veckans tider här. Vad som gäller röda dagar skriver du i kontakten på en egen rad, "
     "som "
     "red_days: Stängt.",
     "Write the week's hours here. What holds on red days you write in the contact on a line of "
     "its "
     "own, as red_days: Closed."},
};

const DiagnosticKind bad_months{
    "bad-months",
    Severity::error,
    {"”{value}” är ingen tid i månader eller år", "“{value}” is no time in months or years"},
    {"Skriv till exempel 12 månader eller 2 år.", "Write for example 12 months or 2 years."},
};

const DiagnosticKind bad_local_time{
    "bad-local-time",
    Severity::error,
    {"{key}: ”{value}” är ingen dag med klockslag", "{key}: “{value}” is no day with a time"},
    {"Skriv dag och klockslag: 2026-09-08 18:00.", "Write day and time: 2026-09-08 18:00."},
};

const DiagnosticKind bad_weeks{
    "bad-weeks",
    Severity::error,
    {"{key}: ”{value}” är inget antal veckor", "{key}: “{value}” is no number of weeks"},
    {"Skriv vecka, 2 veckor eller upp till 52 veckor.", "Write week, 2 weeks or up to 52 weeks."},
};

const DiagnosticKind bad_monthly{
    "bad-monthly",
    Severity::error,
    {"{key}: ”{value}” är ingen veckodag i månaden", "{key}: “{value}” is no weekday of the month"},
    {"Skriv till exempel andra tisdagen, eller sista fredagen.",
     "Write second tuesday, for instance, or last friday."},
};

const DiagnosticKind bad_url{
    "bad-url",
    Severity::error,
    {"”{value}” är ingen webbadress", "“{value}” is no web address"},
    {"Skriv hela adressen, som https://www.bjorkhamn.example/sida. Tecknet % självt skrivs %25.",
     "Write the whole address, like https://www.bjorkhamn.example/page. The character % itself is "
     "written %25."},
};

const DiagnosticKind bad_base_url{
    "bad-base-url",
    Severity::error,
    {"webbplatsens adress kan bara ha en värd och mappar, skrivna med a–z, 0–9, - _ . och ~",
     "the site's address can only have a host and folders, written with a–z, 0–9, - _ . and ~"},
    {"Skriv bara adressen där webbplatsen börjar, som https://anhorig.bjorkhamn.example eller "
     "https://www.bjorkhamn.example/anhorig. Den får inte ha portnummer, ?, # eller mappar som "
     "börjar med punkt.",
     "Write only the address where the site begins, like https://anhorig.bjorkhamn.example or "
     "https://www.bjorkhamn.example/anhorig. It may not have a port number, ?, # or folders that "
     "begin with a dot."},
};

const DiagnosticKind bad_email{
    "bad-email",
    Severity::error,
    {"”{value}” är ingen e-postadress", "“{value}” is no e-mail address"},
    {"Skriv en enda adress, som anhorigstod@bjorkhamn.example.",
     "Write a single address, like anhorigstod@bjorkhamn.example."},
};

const DiagnosticKind bad_phone{
    "bad-phone",
    Severity::error,
    {"”{value}” går inte att ringa", "“{value}” cannot be called"},
    {"Skriv ett enda nummer med riktnummer, som 070-174 06 05 eller +46 70 174 06 05. Kortnummer "
     "som 1177 skrivs som de är. Ord om numret hör hemma i en annan nyckel.",
     "Write a single number with its area code, like 070-174 06 05 or +46 70 174 06 05. Short "
     "numbers like 1177 are written as they are. Words about the number belong in another key."},
};

const DiagnosticKind several_phones{
    "several-phones",
    Severity::error,
    {"”{value}” är mer än ett nummer", "“{value}” is more than one number"},
    {"Skriv ut ett av dem helt här, som 070-174 06 05. Ett nummer till kan stå under channels:, "
     "med kind: telefon och number:, eller få en egen länk i löptexten.",
     "Write one of them in full here, like 070-174 06 05. Another can stand under channels:, with "
     "kind: phone and number:, or get a link of its own in the text."},
};

const DiagnosticKind bad_alias{
    "bad-alias",
    Severity::error,
    {"”{value}” kan inte vara en adress", "“{value}” cannot be an address"},
    {"Skriv ett tidigare filnamn utan ändelse: bara a–z, 0–9 och bindestreck, högst "
     "200 tecken.",
     "Write a former file name without its ending: only a–z, 0–9 and hyphens, at most 200 "
     "characters."},
};

const DiagnosticKind unknown_code{
    "unknown-code",
    Severity::error,
    {"”{value}” finns inte bland {what}", "“{value}” is not among {what}"},
    {"Skriv något av det här, eller koden inom parentes: {codes}.",
     "Write a code or its Swedish name. The codes are: {codes}."},
};

const DiagnosticKind unknown_word{
    "unknown-word",
    Severity::error,
    {"”{value}” kan inte stå i ”{key}”", "“{value}” cannot stand in “{key}”"},
    {"Skriv något av: {words}.", "Write one of: {words}."},
};

const DiagnosticKind unknown_language{
    "unknown-language",
    Severity::error,
    {"språket ”{value}” är okänt", "the language “{value}” is unknown"},
    {"Lykta kan de här språken: {known}.", "Lykta knows these languages: {known}."},
};

const DiagnosticKind unknown_reference{
    "unknown-reference",
    Severity::error,
    {"det finns {none} som heter ”{value}”", "there is {none} called “{value}”"},
    {"Skriv namnet på en fil i {folders} utan ändelsen.",
     "Write the name of a file in {folders} without its ending."},
};

const DiagnosticKind hidden_reference{
    "hidden-reference",
    Severity::error,
    {"”{value}” är dold i site.yaml, så inget kan leda dit",
     "“{value}” is hidden in site.yaml, so nothing can lead there"},
    {"Ta bort ”{value}” under hide: i site.yaml, eller det som leder dit här.",
     "Remove “{value}” under hide: in site.yaml, or what leads there here."},
};

const DiagnosticKind doubled_item{
    "doubled-item",
    Severity::warning,
    {"”{value}” står redan i listan", "“{value}” is in the list already"},
    {"Ta bort det ena.", "Remove one of them."},
};

}  // namespace lykta::mistake
