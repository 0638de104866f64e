#include "print/compose.hpp"

#include "base/utf8.hpp"
#include "print/brochure/formats.hpp"
#include "print/diagnostics.hpp"
#include "print/pictures.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace lykta::print {

namespace {

Sizes sizes_of(const BrochureContent& content, double body) {
    const FormatRow& row = row_of(content.format);
    return {body, row.leading, body * row.title};
}

class Composer {
public:
    Composer(BrochureContent content, const Shop& shop, Remarks& remarks)
        : made_(std::make_unique<Composition>()), shop_(shop), remarks_(remarks) {
        made_->content = std::move(content);
    }

    std::unique_ptr<Composition> run(Structure& structure, NodeId root) {
        if (!load_pictures()) return nullptr;
        std::optional<TooLong> too_long;
        for (const Attempt& attempt : attempts(made_->content)) {
            Structure trial;
            lay_out_in(trial, Structure::root, attempt);
            if (!made_->type->missing().empty()) {
                remark_missing(made_->type->missing());
                return nullptr;
            }
            if (!made_->layout.too_long && !made_->layout.word_too_wide) {
                // What was tried in vain leaves no trace in what is read.
                lay_out_in(structure, root, attempt);
                return std::move(made_);
            }
            too_long = made_->layout.too_long;
        }
        if (too_long) {
            remark_too_long(*too_long);
        } else {
            remark(too_long_anywhere, {{"word", made_->workshop->wide_word}});
        }
        return nullptr;
    }

private:
    void lay_out_in(Structure& structure, NodeId root, const Attempt& attempt) {
        const BrochureContent& content = made_->content;
        made_->type = std::make_unique<Typesetter>(shop_.fonts, shop_.hyphenation);
        made_->workshop = std::unique_ptr<Workshop>(
            new Workshop{*made_->type, structure, shop_.inks, sizes_of(content, attempt.body),
                         content.language, content.direction, made_->pictures});
        made_->layout = lay_out({content, *made_->workshop, attempt.pages, root});
    }

    void remark(const DiagnosticKind& kind, std::vector<Argument> arguments,
                std::optional<std::size_t> panel = std::nullopt) {
        remarks_.push_back({&kind, panel, std::move(arguments)});
    }

    bool load_pictures() {
        bool whole = true;
        if (const Picture* logo = shop_.logo(Colours::rgb)) {
            made_->pictures.emplace(logo_file, *logo);
        }
        for (const std::string& file : picture_files(made_->content)) {
            const auto bytes = shop_.job.media.find(file);
            if (bytes == shop_.job.media.end()) {
                remark(picture_missing, {{"file", file}});
                whole = false;
                continue;
            }
            LoadedPicture loaded = load_picture(bytes->second, Colours::rgb);
            if (loaded.problem == LoadedPicture::Problem::none) {
                made_->pictures.emplace(file, std::move(loaded.picture));
                continue;
            }
            whole = false;
            if (loaded.problem == LoadedPicture::Problem::enormous) {
                remark(picture_enormous, {{"file", file},
                                          {"width", std::to_string(loaded.width)},
                                          {"height", std::to_string(loaded.height)}});
            } else {
                remark(picture_broken, {{"file", file}});
            }
        }
        return whole;
    }

    void remark_missing(const std::map<char32_t, std::string>& missing) {
        for (const auto& [letter, words] : missing) {
            std::string shown;
            utf8::append(shown, letter);
            remark(letter_missing,
                   {{"letter", fmt::format("{} (U+{:04X})", shown, static_cast<unsigned>(letter))},
                    {"words", words}});
        }
    }

    void remark_too_long(const TooLong& found) {
        const BrochureContent& content = made_->content;
        if (!found.panel) {
            remark(cover_too_long, {{"lines", std::to_string(found.lines)}});
            return;
        }
        const auto panel =
            std::find_if(content.panels.begin(), content.panels.end(),
                         [&](const PanelContent& each) { return each.index == *found.panel; });
        const bool headed = panel != content.panels.end() && panel->heading;
        remark(too_long,
               {{"panel", std::to_string(*found.panel + 1)},
                {"heading", headed ? panel->heading->text : content.title.text},
                {"lines", std::to_string(found.lines)}},
               found.panel);
    }

    std::unique_ptr<Composition> made_;
    const Shop& shop_;
    Remarks& remarks_;
};

}  // namespace

Shop::Shop(const PrintJob& from)
    : job(from),
      fonts(from.typography.fonts),
      hyphenation(from.typography.hyphenation),
      inks(inks_of(from.tokens)) {}

const Picture* Shop::logo(Colours colours) const {
    Logo& logo = logos_.at(static_cast<std::size_t>(colours));
    std::call_once(logo.once, [&] {
        if (job.logo.empty()) return;
        LoadedPicture loaded = load_picture(std::string(job.logo), colours);
        if (loaded.problem == LoadedPicture::Problem::none) logo.picture = loaded.picture;
    });
    return logo.picture ? &*logo.picture : nullptr;
}

std::vector<std::string> picture_files(const BrochureContent& content) {
    std::set<std::string> out;
    if (content.picture) out.insert(content.picture->file);
    for (const PanelContent& panel : content.panels) {
        if (panel.picture) out.insert(panel.picture->file);
    }
    return {out.begin(), out.end()};
}

std::unique_ptr<Composition> compose(BrochureContent content, const Shop& shop,
                                     Structure& structure, NodeId root, Remarks& remarks) {
    return Composer(std::move(content), shop, remarks).run(structure, root);
}

void recolour(Composition& composition, const Shop& shop, Colours colours) {
    for (auto& [file, picture] : composition.pictures) {
        picture = file == logo_file ? *shop.logo(colours)
                                    : load_picture(shop.job.media.at(file), colours).picture;
    }
}

}  // namespace lykta::print
