#include "theme/picture_files.hpp"

#include "picture/content.hpp"
#include "theme/diagnostics.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

struct KnownContent {
    PictureContent content;
    std::string_view name;    ///< as people know it
    std::string_view ending;  ///< that it should have; empty: not to be published
    Bilingual advice;         ///< where it is not
};

constexpr Bilingual as_jpeg{
    "Öppna den i ett bildprogram och spara den som .jpg, eller som .png om delar av den är "
    "genomskinliga.",
    "Open it in an image editor and save it as .jpg, or as .png where parts of it are "
    "transparent."};

constexpr std::array known{
    KnownContent{PictureContent::jpeg, "JPEG", ".jpg", {}},
    KnownContent{PictureContent::png, "PNG", ".png", {}},
    KnownContent{PictureContent::webp, "WebP", ".webp", {}},
    KnownContent{PictureContent::svg, "SVG", ".svg", {}},
    KnownContent{PictureContent::svg_packed,
                 "SVG",
                 "",
                 {"Spara teckningen som vanlig .svg, inte packad.",
                  "Save the drawing as plain .svg, not compressed."}},
    KnownContent{
        PictureContent::heic,
        "HEIC",
        "",
        {"Så sparar en iPhone sina foton. Dela bilden till dig själv med e-post, då blir "
         "den .jpg, eller välj Inställningar > Kamera > Format > Mest kompatibelt innan du "
         "fotograferar.",
         "This is how an iPhone keeps its photos. Share the picture with yourself by mail, "
         "which makes it .jpg, or choose Settings > Camera > Formats > Most Compatible "
         "before you take it."}},
    KnownContent{PictureContent::gif,
                 "GIF",
                 "",
                 {"Spara den som .png. Är den rörlig, lägg filmen på en filmwebbplats och länka "
                  "till den: rörelse som inte går att stoppa stör.",
                  "Save it as .png. If it moves, put the film on a website for films and link to "
                  "it: movement that cannot be stopped disturbs."}},
    KnownContent{PictureContent::avif, "AVIF", "", as_jpeg},
    KnownContent{PictureContent::tiff, "TIFF", "", as_jpeg},
    KnownContent{PictureContent::bmp, "BMP", "", as_jpeg},
    KnownContent{PictureContent::icon, "ICO", "", as_jpeg},
    KnownContent{PictureContent::jpeg_xl, "JPEG XL", "", as_jpeg},
    KnownContent{PictureContent::jpeg_2000, "JPEG 2000", "", as_jpeg},
    KnownContent{PictureContent::photoshop, "Photoshop", "", as_jpeg},
};

struct NamedFormat {
    std::string_view ending;
    PictureFormat format;
};
constexpr std::array formats{
    NamedFormat{".jpg", PictureFormat::jpeg}, NamedFormat{".jpeg", PictureFormat::jpeg},
    NamedFormat{".png", PictureFormat::png}, NamedFormat{".webp", PictureFormat::webp},
    NamedFormat{".svg", PictureFormat::svg}};

/// Whose content is no picture is told, too.
constexpr std::array<std::string_view, 18> other_endings{
    ".jpe",  ".jfif", ".jfi", ".pjpeg", ".pjp", ".apng", ".gif", ".avif", ".heic",
    ".heif", ".hif",  ".tif", ".tiff",  ".bmp", ".ico",  ".jxl", ".jp2",  ".svgz"};

std::string ending_of(std::string_view file) {
    const std::size_t slash = file.rfind('/');
    const std::size_t dot = file.rfind('.');
    if (dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash))
        return {};
    std::string ending(file.substr(dot));
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return ending;
}

/// A packed file is a drawing only by its name: others are archives.
bool is_archive(PictureContent content, const std::string& ending) {
    return content == PictureContent::svg_packed && ending != ".svgz" && ending != ".svg";
}

}  // namespace

std::optional<PictureFormat> named_format(std::string_view file) {
    const std::string ending = ending_of(file);
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const auto& each) { return each.ending == ending; });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

bool check_picture_file(const std::string& file, const std::string& bytes,
                        Diagnostics& diagnostics) {
    const std::string ending = ending_of(file);
    const PictureContent content = content_of(bytes);
    const std::optional<PictureFormat> named = named_format(file);
    const auto row = std::find_if(known.begin(), known.end(), [&](const KnownContent& each) {
        return each.content == content && !is_archive(content, ending);
    });
    const Place place{file, 0, 0};
    if (row == known.end()) {
        const bool claims =
            std::find(other_endings.begin(), other_endings.end(), ending) != other_endings.end();
        if (claims) report(diagnostics, picture_unreadable, place, {{"file", file}});
        return !claims;
    }
    if (row->ending.empty()) {
        report(diagnostics, picture_foreign, place,
               {{"file", file}, {"format", row->name}, {"advice", row->advice}});
        return false;
    }
    const bool drawing = content == PictureContent::svg;
    if (named && (*named == PictureFormat::svg) == drawing) {
        const bool whole = is_whole(bytes, content);
        if (!whole) report(diagnostics, picture_unreadable, place, {{"file", file}});
        return whole;
    }
    const std::string right =
        file.substr(0, file.size() - ending.size()) + std::string(row->ending);
    report(diagnostics, picture_misnamed, place,
           {{"file", file}, {"format", row->name}, {"name", right.substr(right.rfind('/') + 1)}});
    return false;
}

void check_copied_names(const CopiedFiles& copied, Diagnostics& diagnostics) {
    for (const auto& [file, from] : copied) {
        if (!check_picture_file(file, {}, diagnostics)) continue;
        const std::optional<PictureFormat> named = named_format(file);
        if (!named) continue;
        const bool drawing = *named == PictureFormat::svg;
        report(diagnostics, drawing ? drawing_unreadable : picture_unreadable, {file, 0, 0},
               {{"file", file}});
    }
}

}  // namespace lykta
