#include "source/diagnostics.hpp"

#include <array>

namespace lykta {

namespace source {

const DiagnosticKind site_missing{
    "site-missing",
    Severity::error,
    {"filen site.yaml saknas", "the file site.yaml is missing"},
    {"Varje webbplats beskrivs av en site.yaml i sin mapp. Står du i rätt mapp? Skriv annars "
     "mappens namn efter kommandot: lykta build MAPP.",
     "Every site is described by a site.yaml in its folder. Are you in the right folder? "
     "Otherwise name the folder after the command: lykta build FOLDER."}};

const DiagnosticKind site_empty{
    "site-empty",
    Severity::error,
    {"mappen där filen ska ligga är tom", "the folder where the file belongs is empty"},
    {"Här ska finnas en site.yaml och mappar som supports/ och pages/. Skriv mappens namn efter "
     "kommandot om webbplatsen finns någon annanstans: lykta build MAPP.",
     "A site.yaml belongs here, and folders like supports/ and pages/. If the site is somewhere "
     "else, name its folder after the command: lykta build FOLDER."}};

const DiagnosticKind site_folder_missing{
    "site-folder-missing",
    Severity::error,
    {"mappen där filen ska ligga finns inte eller går inte att läsa",
     "the folder where the file belongs does not exist or cannot be read"},
    {"Kontrollera hur mappens namn är skrivet och att du får läsa i den.",
     "Check how the folder's name is written and that you may read it."}};

const DiagnosticKind unknown_folder{
    "unknown-folder",
    Severity::error,
    {"mappen ”{name}” hör inte till en webbplats", "the folder “{name}” is not part of a site"},
    {"Det som ligger i den syns ingenstans. Byt namn på mappen, eller flytta den ut ur "
     "webbplatsens mapp. De mappar som finns: {known}.",
     "What lies in it is shown nowhere. Rename the folder, or move it out of the site's folder. "
     "The folders there are: {known}."}};

const DiagnosticKind unknown_file{
    "unknown-file",
    Severity::error,
    {"filen ”{name}” hör inte hemma här", "the file “{name}” does not belong here"},
    {"Den syns ingenstans. Flytta den till den mapp där den hör hemma, eller ut ur webbplatsens "
     "mapp.",
     "It is shown nowhere. Move it to the folder where it belongs, or out of the site's folder."}};

const DiagnosticKind wrong_ending{
    "wrong-ending",
    Severity::error,
    {"filer i {folder}/ ska sluta på {ending}", "files in {folder}/ must end in {ending}"},
    {"Byt filens ändelse, eller flytta filen dit där den hör hemma.",
     "Change the file's ending, or move the file to where it belongs."}};

const DiagnosticKind folder_instead_of_file{
    "folder-instead-of-file",
    Severity::error,
    {"här ligger en mapp där en fil ska vara", "a folder lies where a file should be"},
    {"Lägg filerna direkt i mappen ovanför, utan undermappar.",
     "Put the files directly in the folder above, without folders inside it."}};

const DiagnosticKind file_instead_of_folder{
    "file-instead-of-folder",
    Severity::error,
    {"här ligger en fil där en mapp ska vara", "a file lies where a folder should be"},
    {"Ta bort eller byt namn på filen och gör en mapp med detta namn.",
     "Remove or rename the file and make a folder of this name."}};

const DiagnosticKind file_unreadable{
    "file-unreadable",
    Severity::error,
    {"filen eller mappen går inte att läsa", "the file or folder cannot be read"},
    {"Kontrollera att du får läsa den och att disken är hel. Är den en genväg, se efter att det "
     "den leder till finns kvar.",
     "Check that you may read it and that the disk is sound. If it is a shortcut, see that what it "
     "leads to is still there."}};

const DiagnosticKind file_too_large{
    "file-too-large",
    Severity::error,
    {"filen är större än {limit} MB", "the file is larger than {limit} MB"},
    {"Så stor blir ingen text och ingen bild som laddas på en telefon. Ligger rätt fil här? Gör "
     "den annars mindre eller dela den.",
     "No text is that large, and no picture that a telephone loads. Is it the right file? "
     "Otherwise make it smaller or split it."}};

const DiagnosticKind path_leaves_site{
    "path-leaves-site",
    Severity::error,
    {"filen är en genväg ut ur webbplatsens mapp",
     "the file is a shortcut out of the site's folder"},
    {"Lägg filen själv här i stället för genvägen (den symboliska länken), så att webbplatsen är "
     "hel på egen hand.",
     "Put the file itself here in place of the shortcut (the symbolic link), so that the site is "
     "whole by itself."}};

const DiagnosticKind path_leads_back{
    "path-leads-back",
    Severity::error,
    {"genvägen leder tillbaka till där den ligger, så att mappen aldrig tar slut",
     "the shortcut leads back to where it lies, so that the folder never ends"},
    {"Ta bort genvägen (den symboliska länken). Behövs något av det den leder till, lägg filerna "
     "själva här.",
     "Remove the shortcut (the symbolic link). If something that it leads to is needed, put the "
     "files themselves here."}};

const DiagnosticKind special_file{
    "special-file",
    Severity::error,
    {"här ligger {what} där en fil ska vara", "{what} lies where a file should be"},
    {"Ta bort det härifrån. Är det meningen att en fil ska ligga här, lägg in den på nytt.",
     "Remove it from here. If a file is meant to lie here, put it in anew."}};

const DiagnosticKind file_name_broken{
    "file-name-broken",
    Severity::error,
    {"filens namn har ett radbyte eller ett annat osynligt tecken",
     "the file's name has a line end or another invisible character"},
    {"Döp om filen. Syns tecknet inte: skriv hela namnet på nytt.",
     "Rename the file. Where the character cannot be seen, write the whole name anew."}};

const DiagnosticKind file_name_too_long{
    "file-name-too-long",
    Severity::error,
    {"filens namn är för långt: högst {limit} tecken, där å, ä och ö räknas som två",
     "the file's name is too long: at most {limit} characters, where å, ä and ö count as two"},
    {"Ge den ett kort namn, som avlosning-hemma. Det blir lättare att dela, också.",
     "Give it a short name, like avlosning-hemma. That is easier to share, too."}};

const DiagnosticKind lock_file{
    "lock-file",
    Severity::warning,
    {"{name} är en låsfil: någon har filen öppen i Word eller ett annat program",
     "{name} is a lock file: somebody has the file open in Word or another program"},
    {"Den publiceras inte. Stäng programmet, så försvinner den. Finns den kvar, ta bort den.",
     "It is not published. Close the program, and it goes away. If it remains, remove it."}};

const DiagnosticKind copied_file{
    "copied-file",
    Severity::error,
    {"{name} ser ut att vara en kopia av {original}", "{name} looks like a copy of {original}"},
    {"Ta bort den av dem som inte gäller, så att ingen sida finns två gånger. Är det en egen sida, "
     "ge filen ett eget namn.",
     "Remove the one that does not hold, so that no page is there twice. If it is a page of its "
     "own, give the file a name of its own."}};

const DiagnosticKind media_is_page{
    "media-is-page",
    Severity::error,
    {"filen är en webbsida eller ett program, som inte kan ligga i media/",
     "the file is a web page or a program, which cannot lie in media/"},
    {"Spara den som PDF, eller skriv det som står i den som en sida i pages/.",
     "Save it as PDF, or write what it says as a page in pages/."}};

const DiagnosticKind name_differs_by_case{
    "name-differs-by-case",
    Severity::error,
    {"namnet skiljer sig från {other} bara i stora och små bokstäver, eller i hur å, ä och ö är "
     "lagrade",
     "the name differs from {other} only in capital and small letters, or in how letters like å "
     "are "
     "stored"},
    {"Döp om den ena filen. På många datorer är de båda samma fil, och då försvinner den ena.",
     "Rename one of the files. On many computers the two are one file, and then one is lost."}};

const DiagnosticKind name_reserved{
    "name-reserved",
    Severity::error,
    {"ingen fil kan heta ”{name}” på en dator med Windows",
     "no file can be called “{name}” on a computer with Windows"},
    {"Döp om den. Namn som con, nul, aux och com1 är upptagna, och : * ? \" < > | går inte heller.",
     "Rename it. Names like con, nul, aux and com1 are taken, and : * ? \" < > | cannot be used "
     "either."}};

const DiagnosticKind bad_id{
    "bad-id",
    Severity::error,
    {"”{name}” kan inte vara ett filnamn här", "“{name}” cannot be a file's name here"},
    {"Namnet blir sidans adress: använd bara a–z utan prickar, 0–9 och bindestreck.",
     "The name becomes the page's address: use only a–z, 0–9 and hyphens."}};

const DiagnosticKind bad_language_suffix{
    "bad-language-suffix",
    Severity::error,
    {"”{tag}” efter punkten i filnamnet är inget språk",
     "“{tag}” after the dot in the file's name is no language"},
    {"Skriv språkets kod, som i om-oss.fi.md eller om-oss.sv-simple.md, eller använd bindestreck "
     "i stället för punkt.",
     "Write the language's code, as in about.fi.md or about.sv-simple.md, or use a hyphen in "
     "place of the dot."}};

const DiagnosticKind not_utf8{
    "not-utf8",
    Severity::error,
    {"filen är inte sparad som UTF-8", "the file is not saved as UTF-8"},
    {"Spara om den med teckenkodningen UTF-8. Då blir å, ä och ö rätt.",
     "Save it again with the encoding UTF-8. Then å, ä and ö come out right."}};

const DiagnosticKind forbidden_character{
    "forbidden-character",
    Severity::error,
    {"här står ett osynligt styrtecken ({character})",
     "an invisible control character ({character}) stands here"},
    {"Ta bort det. Ofta har det följt med när texten klistrades in. Skriv om orden runt det för "
     "hand om det inte syns.",
     "Remove it. It often comes along when text is pasted. Type the words around it anew if you "
     "cannot see it."}};

const DiagnosticKind too_many_marks{
    "too-many-marks",
    Severity::error,
    {"en bokstav har fler än {limit} tecken ovanför eller under sig",
     "a letter has more than {limit} marks above or below it"},
    {"Skriv om ordet. Inget språk behöver så många, och de täcker raderna intill.",
     "Type the word anew. No language needs that many, and they cover the lines beside it."}};

}  // namespace source

namespace {

using namespace source;

constexpr std::array all{
    &site_missing, &site_empty, &site_folder_missing, &unknown_folder, &unknown_file, &wrong_ending,
    &folder_instead_of_file, &file_instead_of_folder, &file_unreadable, &file_too_large,
    &path_leaves_site, &path_leads_back, &special_file, &file_name_broken, &file_name_too_long,
    &lock_file, &copied_file, &media_is_page, &name_differs_by_case, &name_reserved, &bad_id,
    &bad_language_suffix, &not_utf8, &forbidden_character, &too_many_marks,
    //
    &front_matter_missing, &front_matter_unclosed, &yaml_not_a_mapping, &yaml_duplicate_key,
    &yaml_bad_key, &yaml_anchor, &yaml_tag, &yaml_second_document, &yaml_too_deep, &yaml_tab,
    &yaml_colon, &yaml_space_after_colon, &yaml_space_after_dash, &yaml_cut_by_hash,
    &yaml_curly_quotes, &yaml_hard_space, &yaml_missing_colon, &yaml_dash, &yaml_structure,
    &yaml_unclosed_bracket, &yaml_stray_bracket, &yaml_unclosed_quote, &yaml_after_quote,
    &yaml_escape, &yaml_first_character, &yaml_within_brackets, &yaml_comma_in_braces,
    &yaml_block_text, &yaml_syntax,
    //
    &prose_html, &prose_title_heading, &prose_heading_skipped, &prose_heading_empty,
    &prose_space_after_mark, &prose_fragment_twice, &prose_bad_fragment, &prose_link_scheme,
    &prose_link_target, &prose_link_without_words, &prose_image_without_alt, &prose_image_elsewhere,
    &prose_too_deep, &prose_table_too_large, &prose_references_too_long, &prose_mark_left,
    &prose_link_not_understood, &prose_comment_shown, &prose_cell_lost, &prose_line_lost,
    &prose_list_pasted, &prose_indented, &prose_list_in_field, &prose_marks_in_words,
    //
    &po_syntax, &po_unclosed_text, &po_escape, &po_incomplete, &po_header, &po_duplicate,
    &po_charset, &po_plural_forms, &po_line_ends};

}  // namespace

std::span<const DiagnosticKind* const> source_diagnostics() { return all; }

}  // namespace lykta
