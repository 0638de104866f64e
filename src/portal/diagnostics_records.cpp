// The words for what can be wrong with whole records, their addresses, links and rewordings.

#include "portal/diagnostics.hpp"

namespace lykta::mistake {

const DiagnosticKind reserved_id{
    "reserved-id",
    Severity::error,
    {"en sida kan inte heta ”{id}”", "a page cannot be called “{id}”"},
    {"Adressen /{id}/ använder webbplatsen själv. Byt namn på filen.",
     "The site itself uses the address /{id}/. Rename the file."},
};

const DiagnosticKind reserved_alias{
    "reserved-alias",
    Severity::error,
    {"en sida kan inte ha haft adressen ”{id}”", "a page cannot have had the address “{id}”"},
    {"Adressen /{id}/ använder webbplatsen själv. Ta bort den ur aliases.",
     "The site itself uses the address /{id}/. Remove it from aliases."},
};

const DiagnosticKind alias_taken{
    "alias-taken",
    Severity::error,
    {"”{alias}” är redan adressen till {record}", "“{alias}” is the address of {record} already"},
    {"En adress kan bara leda till ett ställe. Ta bort den ur aliases, eller byt namn på den "
     "andra filen.",
     "An address can lead to one place only. Remove it from aliases, or rename the other file."},
};

const DiagnosticKind alias_doubled{
    "alias-doubled",
    Severity::error,
    {"”{alias}” leder redan till {record}", "“{alias}” leads to {record} already"},
    {"En adress kan bara leda till ett ställe. Ta bort den ur det ena av de två.",
     "An address can lead to one place only. Remove it from one of the two."},
};

const DiagnosticKind hide_unknown{
    "hide-unknown",
    Severity::warning,
    {"det finns inget ”{value}” att dölja i den gemensamma basen",
     "the shared base has no “{value}” to hide"},
    {"Skriv sort och filnamn utan ändelse, som page/du-maste-inte. Det du själv har skrivit tar du "
     "bort genom att ta bort filen.",
     "Write kind and file name without its ending, like page/du-maste-inte. What you wrote "
     "yourself you remove by removing the file."},
};

const DiagnosticKind source_language_first{
    "source-language-first",
    Severity::error,
    {"det första språket måste vara sv", "the first language must be sv"},
    {"Texterna skrivs på svenska och översätts därifrån. Sätt sv först i listan.",
     "Texts are written in Swedish and translated from there. Put sv first in the list."},
};

const DiagnosticKind language_video_only{
    "language-video-only",
    Severity::error,
    {"”{value}” är ett teckenspråk, så sidor kan inte skrivas på det",
     "“{value}” is a sign language, so pages cannot be written in it"},
    {"Ta bort {value} här. Teckenspråk kommer till webbplatsen som länkar och filmer på sidorna.",
     "Remove {value} here. Sign language comes to the site as links and videos on its pages."},
};

const DiagnosticKind area_language_missing{
    "area-language-missing",
    Severity::warning,
    {"språket ”{value}” finns inte bland webbplatsens språk",
     "the language “{value}” is not among the site's languages"},
    {"Kommunen är förvaltningsområde för språket. Lägg till det under languages: också.",
     "The municipality is an administrative area for the language. Add it to languages: as well."},
};

const DiagnosticKind override_stale{
    "override-stale",
    Severity::warning,
    {"texten i den gemensamma basen har ändrats sedan den här skrevs i stället för den",
     "the shared base's text has changed since this was written in its place"},
    {"Läs basens text. Stämmer din ändå, skriv of: {hash}",
     "Read the base's text. If yours still holds, write of: {hash}"},
};

const DiagnosticKind override_unmarked{
    "override-unmarked",
    Severity::notice,
    {"filen ersätter en text i den gemensamma basen, men minns inte vilken",
     "the file stands in for a text of the shared base, but does not remember which"},
    {"Skriv of: {hash}, så får du veta när basen ändras.",
     "Write of: {hash}, and you will be told when the base changes."},
};

const DiagnosticKind base_incomplete{
    "base-incomplete",
    Severity::error,
    {"filen saknas i den gemensamma basen", "the file is missing from the shared base"},
    {"Det är inget fel i dina filer. Installera om Lykta, eller hämta mappen content på nytt.",
     "Nothing is wrong with your files. Install Lykta again, or fetch its folder content anew."},
};

const DiagnosticKind doubled_code{
    "doubled-code",
    Severity::error,
    {"”{value}” finns redan i tabellen", "“{value}” is in the table already"},
    {"Ge den ett eget namn, eller ta bort det ena.",
     "Give it a name of its own, or remove one of them."},
};

const DiagnosticKind rewording_unknown_language{
    "rewording-unknown-language",
    Severity::error,
    {"språket ”{tag}” i filens namn är okänt",
     "the language “{tag}” in the file's name is unknown"},
    {"Namnet ska vara som om-oss.sv-simple.md. Alla koder står i content/languages.yaml.",
     "The name must be like about.sv-simple.md. All tags are in content/languages.yaml."},
};

const DiagnosticKind rewording_of_source_language{
    "rewording-of-source-language",
    Severity::error,
    {"”{tag}” är webbplatsens eget språk", "“{tag}” is the site's own language"},
    {"Skriv den svenska texten i {id}.md, utan språk i filens namn.",
     "Write the Swedish text in {id}.md, without a language in the file's name."},
};

const DiagnosticKind rewording_language_unused{
    "rewording-language-unused",
    Severity::warning,
    {"webbplatsen har inte språket ”{tag}”, så texten visas inte",
     "the site does not have the language “{tag}”, so the text is not shown"},
    {"Lägg till {tag} under languages: i site.yaml, eller ta bort filen.",
     "Add {tag} to languages: in site.yaml, or remove the file."},
};

const DiagnosticKind rewording_without_source{
    "rewording-without-source",
    Severity::error,
    {"det finns {none} ”{id}” att skriva om", "there is {none} “{id}” to reword"},
    {"Det här är {id} på språket {tag}. Den svenska texten, {id}.md, måste finnas i samma mapp.",
     "This is {id} in the language {tag}. The Swedish text, {id}.md, must be in the same folder."},
};

const DiagnosticKind rewording_field{
    "rewording-field",
    Severity::error,
    {"”{key}” ändras inte med språket", "“{key}” does not change with the language"},
    {"Skriv det bara i {id}.md. Här står bara text som människor läser.",
     "Write it in {id}.md only. Only text that people read stands here."},
};

const DiagnosticKind rewording_unmatched{
    "rewording-unmatched",
    Severity::error,
    {"”{key}” motsvarar ingen text i {id}.md", "“{key}” matches no text in {id}.md"},
    {"Ta bort det här, eller skriv det i den svenska texten också. Listor ska ha lika många "
     "delar.",
     "Remove it here, or write it in the Swedish text too. Lists must have as many parts."},
};

const DiagnosticKind rewording_stale{
    "rewording-stale",
    Severity::warning,
    {"den svenska texten har ändrats, så den här visas inte",
     "the Swedish text has changed, so this one is not shown"},
    {"Läs {id}.md igen, ändra det som behövs här och skriv sedan of: {hash}",
     "Read {id}.md again, change what needs changing here, and then write of: {hash}"},
};

const DiagnosticKind rewording_unmarked{
    "rewording-unmarked",
    Severity::notice,
    {"det syns inte vilken svensk text den här hör till",
     "it does not show which Swedish text this belongs to"},
    {"Skriv of: {hash} om den stämmer med {id}.md som den är nu. Då märks det när den blir "
     "gammal.",
     "Write of: {hash} if it agrees with {id}.md as it is now. Then it will be noticed when it "
     "grows old."},
};

const DiagnosticKind link_unknown_address{
    "link-unknown-address",
    Severity::error,
    {"länken ”{target}” leder ingenstans", "the link “{target}” leads nowhere"},
    {"Skriv sort och filnamn utan ändelse, som support/avlosning eller page/om-oss, eller en hel "
     "adress som börjar med https://.",
     "Write kind and file name without its ending, like support/respite or page/about, or a whole "
     "address that begins with https://."},
};

const DiagnosticKind link_unknown_record{
    "link-unknown-record",
    Severity::error,
    {"länken leder ingenstans: det finns {none} som heter ”{id}”",
     "the link leads nowhere: there is {none} called “{id}”"},
    {"Skriv namnet på en fil i {folder}/ utan ändelsen, som {kind}/namn.",
     "Write the name of a file in {folder}/ without its ending, like {kind}/name."},
};

const DiagnosticKind link_unknown_fragment{
    "link-unknown-fragment",
    Severity::error,
    {"{record} har ingen rubrik med adressen #{fragment}",
     "{record} has no heading with the address #{fragment}"},
    {"Rubrikernas adresser där: {fragments}.", "Addresses of the headings there: {fragments}."},
};

const DiagnosticKind link_unknown_media{
    "link-unknown-media",
    Severity::error,
    {"filen ”{target}” finns inte", "the file “{target}” does not exist"},
    {"Lägg filen i mappen media, eller rätta namnet. Stora och små bokstäver räknas.",
     "Put the file in the folder media, or correct its name. Capital and small letters count."},
};

const DiagnosticKind target_group_unknown{
    "target-group-unknown",
    Severity::error,
    {"”{id}” är ingen målgrupp", "“{id}” is no target group"},
    {"Filen ska heta som målgruppens kod. De som finns: {codes}",
     "The file is named by the target group's code. There are: {codes}"},
};

const DiagnosticKind glossary_no_list{
    "glossary-no-list",
    Severity::error,
    {"ordlistan ska vara en lista", "the glossary must be a list"},
    {"Börja varje ord med ett streck: - { term: avlösning, meaning: … }",
     "Begin each word with a hyphen: - { term: avlösning, meaning: … }"},
};

const DiagnosticKind doubled_term{
    "doubled-term",
    Severity::error,
    {"”{term}” förklaras två gånger", "“{term}” is explained twice"},
    {"Behåll den förklaring som är bäst.", "Keep the better explanation."},
};

const DiagnosticKind kept_no_list{
    "kept-addresses-no-list",
    Severity::error,
    {"addresses.yaml ska vara en lista", "addresses.yaml must be a list"},
    {"Varje adress börjar med ett streck. Filen skrivs av lykta addresses keep.",
     "Each address begins with a hyphen. The file is written by lykta addresses keep."},
};

const DiagnosticKind kept_address_wrong{
    "kept-address-wrong",
    Severity::error,
    {"”{value}” är ingen adress på webbplatsen", "“{value}” is no address of the website"},
    {"Skriv den utan språk och med snedstreck först och sist, som /stod/avlosning/.",
     "Write it without a language, with a slash first and last, like /stod/avlosning/."},
};

const DiagnosticKind kept_record_wrong{
    "kept-record-wrong",
    Severity::error,
    {"”{value}” är inte en sort och ett filnamn", "“{value}” is not a kind and a file's name"},
    {"Skriv som support/avlosning eller brochure/valkommen. Det får vara något som inte finns "
     "kvar.",
     "Write it like support/avlosning or brochure/valkommen. It may be gone by now."},
};

const DiagnosticKind kept_twice{
    "kept-twice",
    Severity::error,
    {"”{value}” står redan på en annan rad", "“{value}” stands in another row already"},
    {"En adress och en kod kan bara leda till ett ställe. Behåll den rad som stämmer.",
     "An address and a code can lead to one place only. Keep the row that is right."},
};

}  // namespace lykta::mistake
