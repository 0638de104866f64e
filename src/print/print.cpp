#include "print/print.hpp"

#include "base/hash.hpp"
#include "base/parallel.hpp"
#include "print/compose.hpp"
#include "print/imposition.hpp"
#include "print/packet.hpp"
#include "print/thumbnail.hpp"

#include <utility>

namespace lykta::print {

namespace {

/// The result of one brochure in one language, made beside others.
struct Piece {
    Id<Brochure> brochure;
    std::uint32_t language = 0;
    Packet packet;
    bool made = false;
    Diagnostics diagnostics;
};

/// Differs where anything that comes onto the paper differs.
std::string key_of(const BrochureContent& content, const PrintJob& job) {
    std::string all = fingerprint(content);
    for (const Colour& colour : job.tokens.colours) {
        all += colour.name + "=" + colour.value.front() + ";";
    }
    all += "logo=" + (job.logo.empty() ? "" : hash(job.logo)) + ";";
    for (const std::string& file : picture_files(content)) {
        const auto bytes = job.media.find(file);
        all += file + "=" + (bytes == job.media.end() ? "" : hash(bytes->second)) + ";";
    }
    return hash(all);
}

Packet files_of(Composition& made, const Structure& structure, const Shop& shop) {
    const BrochureContent& content = made.content;
    const DocumentFacts facts{content.title.text, content.language, content.summary.text,
                              made.layout.pages.size() > 4};
    Packet out;
    Canvas office(shop.fonts, Colours::rgb);
    impose_office(made.layout, content.format, office);
    out.pages = static_cast<int>(office.pages());
    out.office = office.finish(structure, facts);
    if (content.format == BrochureFormat::booklet) {
        Canvas imposed(shop.fonts, Colours::rgb);
        impose_booklet(made.layout, content.direction == Direction::rtl, imposed);
        out.imposed = imposed.finish(structure, facts);
    }
    Thumbnail small = thumbnail(made.layout, shop.fonts);
    out.thumbnail = std::move(small.svg);
    out.thumbnail_width = small.width;
    out.thumbnail_height = small.height;
    recolour(made, shop, Colours::cmyk);
    Canvas print_shop(shop.fonts, Colours::cmyk);
    impose_print_shop(made.layout, print_shop);
    out.print_shop = print_shop.finish(structure, facts);
    return out;
}

void print(Piece& piece, const Shop& shop) {
    const PrintJob& job = shop.job;
    BrochureContent content =
        gather(piece.brochure, piece.language, {job.portals, job.plan, job.today});
    const std::string key = key_of(content, job);
    if (job.cache != nullptr) {
        if (const auto kept = job.cache->find(key)) {
            if (auto packet = unpack(*kept)) {
                piece.packet = std::move(*packet);
                piece.made = true;
                return;
            }
        }
    }
    Structure structure;
    const auto made = compose(std::move(content), piece.brochure, piece.language, shop, structure,
                              Structure::root, piece.diagnostics);
    if (!made) return;
    piece.packet = files_of(*made, structure, shop);
    piece.made = true;
    if (job.cache != nullptr) job.cache->keep(key, pack(piece.packet));
}

PrintedFile put(const std::string& file, const std::string& bytes, int pages, Outputs& outputs) {
    outputs.insert_or_assign(file, bytes);
    return {file, bytes.size(), pages};
}

}  // namespace

bool is_printed(const Brochure& brochure, const LocalizedPortal& portal) {
    return portal.presence(brochure) == Presence::whole;
}

Printed print_brochures(const PrintJob& job, Outputs& outputs, Diagnostics& diagnostics) {
    Printed printed;
    const Portal& portal = job.portals.front().portal;
    std::vector<Piece> pieces;
    for (const Brochure& brochure : portal.brochures) {
        for (std::uint32_t language = 0; language < job.portals.size(); ++language) {
            if (is_printed(brochure, job.portals[language])) {
                pieces.push_back({*portal.brochures.find(brochure.id), language, {}, false, {}});
            }
        }
    }
    if (pieces.empty()) return printed;
    const Shop shop(job);
    in_parallel(pieces.size(), [&](std::size_t i) { print(pieces[i], shop); });
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
        out.thumbnail = put(stem + ".svg", piece.packet.thumbnail, 1, outputs);
        out.thumbnail_width = piece.packet.thumbnail_width;
        out.thumbnail_height = piece.packet.thumbnail_height;
        printed.emplace(std::pair{piece.brochure, piece.language}, std::move(out));
    }
    return printed;
}

}  // namespace lykta::print
