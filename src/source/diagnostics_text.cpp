// The words for mistakes in translations (PO).
#include "source/diagnostics.hpp"

namespace lykta::source {

const DiagnosticKind po_syntax{
    "po-syntax",
    Severity::error,
    {"raden går inte att förstå: {found}", "the line cannot be understood: {found}"},
    {"Här väntas msgctxt, msgid, msgid_plural eller msgstr, en text inom \"…\" eller en rad som "
     "börjar med #.",
     "Expected here: msgctxt, msgid, msgid_plural or msgstr, a text in \"…\" or a line that begins "
     "with #."}};

const DiagnosticKind po_unclosed_text{
    "po-unclosed-text",
    Severity::error,
    {"texten saknar sitt avslutande citattecken", "the text lacks its closing quote"},
    {"Varje rad text står inom \"…\". Ett citattecken i texten skrivs \\\".",
     "Each line of text stands in \"…\". A quote within the text is written \\\"."}};

const DiagnosticKind po_escape{
    "po-escape",
    Severity::error,
    {"”{escape}” betyder ingenting", "“{escape}” means nothing"},
    {"Ett omvänt snedstreck skrivs \\\\.", "A backslash is written \\\\."}};

const DiagnosticKind po_incomplete{
    "po-incomplete",
    Severity::error,
    {"{what} saknas", "{what} is missing"},
    {"Varje post har msgid och därefter msgstr. Med msgid_plural följer msgstr[0], msgstr[1] och "
     "så vidare.",
     "Each entry has msgid and after it msgstr. With msgid_plural come msgstr[0], msgstr[1] and so "
     "on."}};

const DiagnosticKind po_header{
    "po-header",
    Severity::error,
    {"filhuvudet saknar {what}", "the file's header lacks {what}"},
    {"Först i filen står msgid \"\" och msgstr \"\", och därunder rader som "
     "\"Content-Type: text/plain; charset=UTF-8\\n\" och "
     "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\".",
     "First in the file stand msgid \"\" and msgstr \"\", and below them lines like "
     "\"Content-Type: text/plain; charset=UTF-8\\n\" and "
     "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"."}};

const DiagnosticKind po_duplicate{"po-duplicate",
                                  Severity::error,
                                  {"samma text översätts redan på rad {line}",
                                   "the same text is translated already on line {line}"},
                                  {"Behåll den ena posten och ta bort den andra.",
                                   "Keep one of the entries and remove the other."}};

const DiagnosticKind po_charset{
    "po-charset",
    Severity::error,
    {"filen säger att den är sparad som {charset}", "the file says that it is saved as {charset}"},
    {"Spara den som UTF-8 och skriv charset=UTF-8 i raden Content-Type.",
     "Save it as UTF-8 and write charset=UTF-8 in the line Content-Type."}};

const DiagnosticKind po_plural_forms{
    "po-plural-forms",
    Severity::error,
    {"antalet pluralformer är {found}, men språket har {expected}",
     "the number of plural forms is {found}, but the language has {expected}"},
    {"Skriv msgstr[0], msgstr[1] och så vidare, lika många som nplurals i raden Plural-Forms.",
     "Write msgstr[0], msgstr[1] and so on, as many as nplurals in the line Plural-Forms."}};

const DiagnosticKind po_line_ends{
    "po-line-ends",
    Severity::error,
    {"text och översättning ska båda eller ingen börja och sluta med \\n",
     "text and translation must both or neither begin and end with \\n"},
    {"Lägg till eller ta bort \\n i översättningen.", "Add or remove \\n in the translation."}};

}  // namespace lykta::source
