// See called.hpp.
#include "language/called.hpp"

#include "base/suggestion.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace lykta {
namespace {

/// Tags that others use for what the table calls otherwise: ISO 639's for whole groups, and older
/// ones. means: a tag, or the minority whose varieties it names.
struct OtherTag {
    std::string_view tag;
    std::string_view means;
};
constexpr std::array other_tags{
    OtherTag{"rom", "romani chib"}, OtherTag{"romani", "romani chib"},
    OtherTag{"smi", "samiska"},     OtherTag{"sme", "se"},
    OtherTag{"fin", "fi"},          OtherTag{"yid", "yi"},
    OtherTag{"ji", "yi"},           OtherTag{"ara", "ar"},
    OtherTag{"per", "fa"},          OtherTag{"fas", "fa"},
    OtherTag{"prs", "fa-af"},       OtherTag{"dar", "fa-af"},
    OtherTag{"ku", "kmr"},          OtherTag{"kur", "kmr"},
    OtherTag{"som", "so"},          OtherTag{"tir", "ti"},
    OtherTag{"ukr", "uk"},          OtherTag{"eng", "en"},
    OtherTag{"rmz", "rmu"},         OtherTag{"swe", "sv"},
};

/// As it compares: gettext's fa_AF is fa-af.
std::string plain(std::string_view tag) {
    std::string out = utf8::lower(tag);
    std::ranges::replace(out, '_', '-');
    return out;
}

std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find('-')); }

template <typename Is>
std::string all_that(const Languages& languages, Is is) {
    std::string out;
    for (const Language& language : languages.all) {
        if (is(language)) out += (out.empty() ? "" : ", ") + language.tag;
    }
    return out;
}

}  // namespace

std::string suggested_tags(std::string_view said, const Languages& languages) {
    if (said.empty()) return {};
    std::string asked = plain(said);
    const auto other = std::ranges::find(other_tags, asked, &OtherTag::tag);
    if (other != other_tags.end()) asked = other->means;
    const auto first = [&](auto is) { return all_that(languages, is); };
    std::string found = first([&](const Language& l) {
        return plain(l.tag) == asked || utf8::lower(l.swedish) == asked ||
               utf8::lower(l.endonym) == asked;
    });
    if (found.empty()) found = first([&](const Language& l) { return l.minority == asked; });
    // A slip of the pen in a tag with parts is nearer to it than the language alone: sv-simpel.
    std::vector<std::string> tags;
    for (const Language& l : languages.all) tags.push_back(l.tag);
    if (found.empty() && asked.find('-') != std::string::npos) {
        const std::string near = nearest(asked, tags);
        if (near.find('-') != std::string::npos) found = near;
    }
    // What follows the language says less than the language does: fi-FI, and rmn for rmn-x-arli.
    const std::string_view language = primary(asked);
    if (found.empty()) found = first([&](const Language& l) { return plain(l.tag) == language; });
    if (found.empty()) {
        found = first([&](const Language& l) { return primary(plain(l.tag)) == language; });
    }
    if (!found.empty()) return found;
    std::vector<std::string> names;
    for (const Language& l : languages.all) {
        names.insert(names.end(), {l.tag, l.swedish, l.endonym});
    }
    const std::string near = nearest(said, names);
    for (const Language& l : languages.all) {
        if (!near.empty() && (near == l.swedish || near == l.endonym)) return l.tag;
    }
    return near;
}

}  // namespace lykta
