#pragma once
// One brochure in one language, laid out: the largest type that fits, with its pictures.

#include "print/brochure/gather.hpp"
#include "print/brochure/layout.hpp"
#include "print/print.hpp"
#include "print/remark.hpp"

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace lykta::print {

/// What all brochures of a build share, made beside each other as they are.
struct Shop {
    const PrintJob& job;
    const Fonts& fonts;
    const Hyphenation& hyphenation;
    Inks inks;

    explicit Shop(const PrintJob& from);

    /// The theme's own mark, read when the first brochure asks. Null: there is none that can be
    /// read, and the theme has told why.
    [[nodiscard]] const Picture* logo(Colours colours) const;

private:
    struct Logo {
        std::once_flag once;
        std::optional<Picture> picture;
    };
    mutable std::array<Logo, 2> logos_;  ///< by Colours
};

/// Stays where it was made: its pages refer to what stands before them.
struct Composition {
    BrochureContent content;
    std::map<std::string, Picture, std::less<>> pictures;
    std::unique_ptr<Typesetter> type;
    std::unique_ptr<Workshop> workshop;
    Layout layout;
};

/// The files of the pictures that a brochure shows, sorted.
std::vector<std::string> picture_files(const BrochureContent& content);

/// Into structure, below root. Null where it cannot be put on paper: the remarks say why.
std::unique_ptr<Composition> compose(BrochureContent content, const Shop& shop,
                                     Structure& structure, NodeId root, Remarks& remarks);

/// The same pictures in other colours: pages drawn from now on show them.
void recolour(Composition& composition, const Shop& shop, Colours colours);

}  // namespace lykta::print
