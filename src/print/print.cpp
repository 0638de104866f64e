#include "print/print.hpp"

#include "base/hash.hpp"
#include "base/parallel.hpp"
#include "base/utf8.hpp"
#include "print/brochure/gather.hpp"
#include "print/diagnostics.hpp"
#include "print/imposition.hpp"
#include "print/packet.hpp"
#include "print/pictures.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace lykta::print {

namespace {

/// What all brochures share.
struct Shop {
    const PrintJob& job;
    Fonts fonts;
    Hyphenation hyphenation;
    Inks inks;

    explicit Shop(const PrintJob& from) : job(from), inks(inks_of(from.tokens)) {}
};

/// The result of one brochure in one language, made beside others.
struct Piece {
    Id<Brochure> brochure;
    std::uint32_t language = 0;
    Packet packet;
    bool made = false;
    Diagnostics diagnostics;
};

std::vector<std::string> picture_files(const BrochureContent& content) {
    std::set<std::string> out;
    if (content.picture) out.insert(content.picture->file);
    for (const PanelContent& panel : content.panels) {
        if (panel.picture) out.insert(panel.picture->file);
    }
    return {out.begin(), out.end()};
}

class Printer {
public:
    Printer(const Shop& shop, Piece& piece)
        : shop_(shop),
          piece_(piece),
          portal_(shop.job.portals[piece.language]),
          brochure_(portal_.portal.brochures[piece.brochure]) {}

    void print() {
        const BrochureContent content = gather(
            piece_.brochure, piece_.language, {shop_.job.portals, shop_.job.plan, shop_.job.today});
        const std::optional<std::string> key = key_of(content);
        if (!key) return;
        if (shop_.job.cache != nullptr) {
            if (const auto kept = shop_.job.cache->find(*key)) {
                if (auto packet = unpack(*kept)) {
                    piece_.packet = std::move(*packet);
                    piece_.made = true;
                    return;
                }
            }
        }
        if (!make(content)) return;
        piece_.made = true;
        if (shop_.job.cache != nullptr) shop_.job.cache->keep(*key, pack(piece_.packet));
    }

private:
    void tell(const DiagnosticKind& kind, std::vector<Argument> arguments,
              const std::optional<Place>& place = std::nullopt) {
        const Language& language = portal_.language;
        arguments.emplace_back("language", Bilingual{language.swedish, language.tag});
        report(piece_.diagnostics, kind, place.value_or(brochure_.head.place),
               std::move(arguments));
    }

    /// Nothing where a picture is missing.
    std::optional<std::string> key_of(const BrochureContent& content) {
        std::string all = fingerprint(content);
        for (const Colour& colour : shop_.job.tokens.colours) {
            all += colour.name + "=" + colour.value[0] + ";";
        }
        for (const std::string& file : picture_files(content)) {
            const auto bytes = shop_.job.media.find(file);
            if (bytes == shop_.job.media.end()) {
                tell(picture_missing, {{"file", file}});
                return std::nullopt;
            }
            all += file + "=" + hash(bytes->second) + ";";
        }
        return hash(all);
    }

    std::optional<std::map<std::string, Picture>> pictures(const BrochureContent& content,
                                                           Colours colours) {
        std::map<std::string, Picture> out;
        for (const std::string& file : picture_files(content)) {
            LoadedPicture loaded = load_picture(shop_.job.media.at(file), colours);
            if (loaded.problem == LoadedPicture::Problem::none) {
                out.emplace(file, std::move(loaded.picture));
            } else if (loaded.problem == LoadedPicture::Problem::enormous) {
                tell(picture_enormous, {{"file", file},
                                        {"width", std::to_string(loaded.width)},
                                        {"height", std::to_string(loaded.height)}});
                return std::nullopt;
            } else {
                tell(picture_broken, {{"file", file}});
                return std::nullopt;
            }
        }
        return out;
    }

    bool make(const BrochureContent& content) {
        auto office_pictures = pictures(content, Colours::rgb);
        if (!office_pictures) return false;
        std::map<std::string, Picture> shown = std::move(*office_pictures);
        std::optional<Layout> last;
        for (const Attempt& attempt : attempts(content)) {
            Typesetter type(shop_.fonts, shop_.hyphenation);
            Structure structure;
            Workshop workshop{type,
                              structure,
                              shop_.inks,
                              sizes_of(content, attempt.body),
                              content.language,
                              content.direction,
                              shown};
            const Draft draft{content, workshop, attempt.pages};
            Layout layout = lay_out(draft);
            if (!type.missing().empty()) {
                tell_missing(type.missing());
                return false;
            }
            if (layout.too_long || layout.word_too_wide) {
                last = std::move(layout);
                continue;
            }
            write(content, structure, layout, shown);
            return true;
        }
        if (last && last->too_long) {
            tell_too_long(content, *last->too_long);
        } else {
            tell(too_long_anywhere, {});
        }
        return false;
    }

    void write(const BrochureContent& content, const Structure& structure, const Layout& layout,
               std::map<std::string, Picture>& shown) {
        const DocumentFacts facts{content.title.text, content.language, content.summary.text,
                                  layout.pages.size() > 4};
        Canvas office(shop_.fonts, Colours::rgb);
        impose_office(layout, content.format, office);
        piece_.packet.pages = static_cast<int>(office.pages());
        piece_.packet.office = office.finish(structure, facts);
        if (content.format == BrochureFormat::booklet) {
            Canvas imposed(shop_.fonts, Colours::rgb);
            impose_booklet(layout, content.direction == Direction::rtl, imposed);
            piece_.packet.imposed = imposed.finish(structure, facts);
        }
        // The same layout, with the pictures in four colours under it.
        for (auto& [file, picture] : shown) {
            picture = load_picture(shop_.job.media.at(file), Colours::cmyk).picture;
        }
        Canvas print_shop(shop_.fonts, Colours::cmyk);
        impose_print_shop(layout, print_shop);
        piece_.packet.print_shop = print_shop.finish(structure, facts);
    }

    static Sizes sizes_of(const BrochureContent& content, double body) {
        Sizes out;
        out.body = body;
        switch (content.format) {
            case BrochureFormat::a4: out.title = body * 2.75; break;
            case BrochureFormat::form: out.title = body * 2; break;
            case BrochureFormat::trifold: out.title = body * 2.35; break;
            case BrochureFormat::booklet: out.title = body * 2.9; break;
            case BrochureFormat::poster: out.title = body * 2.7; break;
            case BrochureFormat::card:
                out.title = body * 1.15;
                out.leading = 1.28;
                break;
        }
        return out;
    }

    void tell_missing(const std::set<char32_t>& missing) {
        const char32_t letter = *missing.begin();
        std::string shown;
        utf8::append(shown, letter);
        tell(letter_missing,
             {{"letter", fmt::format("{} (U+{:04X})", shown, static_cast<unsigned>(letter))}});
    }

    void tell_too_long(const BrochureContent& content, const TooLong& found) {
        std::optional<Place> place;
        std::string heading = content.title.text;
        if (found.panel < brochure_.panels.size()) {
            const Panel& panel = brochure_.panels[found.panel];
            const auto said =
                std::find_if(content.panels.begin(), content.panels.end(),
                             [&](const PanelContent& each) { return each.index == found.panel; });
            if (panel.heading.stated()) place = portal_.portal.segment(panel.heading).place;
            if (said != content.panels.end() && said->heading) heading = said->heading->text;
        }
        tell(too_long,
             {{"panel", std::to_string(found.panel + 1)},
              {"heading", heading},
              {"lines", std::to_string(found.lines)}},
             place);
    }

    const Shop& shop_;
    Piece& piece_;
    const LocalizedPortal& portal_;
    const Brochure& brochure_;
};

PrintedFile put(const std::string& file, const std::string& bytes, int pages, Outputs& outputs) {
    outputs.insert_or_assign(file, bytes);
    return {file, bytes.size(), pages};
}

}  // namespace

Printed print_brochures(const PrintJob& job, Outputs& outputs, Diagnostics& diagnostics) {
    Printed printed;
    const Portal& portal = job.portals.front().portal;
    std::vector<Piece> pieces;
    for (const Brochure& brochure : portal.brochures) {
        for (std::uint32_t language = 0; language < job.portals.size(); ++language) {
            // On paper nobody can follow a link to the Swedish page: all texts, or none.
            if (job.portals[language].presence(brochure) != Presence::whole) continue;
            pieces.push_back({*portal.brochures.find(brochure.id), language, {}, false, {}});
        }
    }
    if (pieces.empty()) return printed;
    const Shop shop(job);
    in_parallel(pieces.size(), [&](std::size_t i) { Printer(shop, pieces[i]).print(); });
    for (Piece& piece : pieces) {
        diagnostics.insert(diagnostics.end(), piece.diagnostics.begin(), piece.diagnostics.end());
        if (!piece.made) continue;
        const std::string stem = "broschyrer/" + portal.brochures[piece.brochure].id + "." +
                                 job.portals[piece.language].language.tag;
        PrintedBrochure out;
        const int pages = piece.packet.pages;
        out.office = put(stem + ".pdf", piece.packet.office, pages, outputs);
        out.print_shop = put(stem + ".tryck.pdf", piece.packet.print_shop, pages, outputs);
        if (!piece.packet.imposed.empty()) {
            out.imposed = put(stem + ".hafte.pdf", piece.packet.imposed, pages / 2, outputs);
        }
        printed.emplace(std::pair{piece.brochure, piece.language}, std::move(out));
    }
    return printed;
}

}  // namespace lykta::print
