#include "print/print.hpp"

#include "base/hash.hpp"
#include "base/parallel.hpp"
#include "print/brochure/formats.hpp"
#include "print/compose.hpp"
#include "print/imposition.hpp"
#include "print/packet.hpp"
#include "print/thumbnail.hpp"
#include "site/zones.hpp"

#include <cmath>
#include <utility>

namespace lykta::print {

namespace {

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

/// All but the files.
Packet facts_of(const Composition& made) {
    const std::vector<LaidPage>& pages = made.layout.pages;
    Packet out;
    out.pages = static_cast<int>(pages.size());
    out.thumbnail_width = static_cast<int>(std::lround(pages.front().size.width));
    out.thumbnail_height = static_cast<int>(std::lround(pages.front().size.height));
    return out;
}

void make_files(Packet& out, Composition& made, const Structure& structure, const Shop& shop) {
    const BrochureContent& content = made.content;
    const DocumentFacts facts{content.told_title, content.language, content.told_subject,
                              made.layout.pages.size() > 4};
    Canvas office(shop.fonts, Colours::rgb);
    impose_office(made.layout, content.format, office);
    out.office = office.finish(structure, facts);
    if (row_of(content.format).pages_by > 1) {
        Canvas imposed(shop.fonts, Colours::rgb);
        impose_booklet(made.layout, content.direction == Direction::rtl, imposed);
        out.imposed = imposed.finish(structure, facts);
    }
    out.thumbnail = thumbnail(made.layout, shop.fonts);
    recolour(made, shop, Colours::cmyk);
    Canvas print_shop(shop.fonts, Colours::cmyk);
    impose_print_shop(made.layout, print_shop);
    out.print_shop = print_shop.finish(structure, facts);
}

Packet composed(const BrochureContent& content, const Shop& shop, bool files) {
    Structure structure;
    Remarks remarks;
    Packet out;
    if (const auto made = compose(content, shop, structure, Structure::root, remarks)) {
        out = facts_of(*made);
        if (files) make_files(out, *made, structure, shop);
    }
    out.remarks = std::move(remarks);
    return out;
}

std::optional<Packet> kept(const std::string& key, const PrintJob& job) {
    const auto bytes = job.cache == nullptr ? std::nullopt : job.cache->find(key);
    return bytes ? unpack(*bytes) : std::nullopt;
}

enum class Depth { judged, printed };

Packet packet_of(const Edition& edition, const Shop& shop, Depth depth) {
    const PrintJob& job = shop.job;
    const BrochureContent content =
        gather(edition.brochure, edition.language, {job.portals, job.plan, job.today});
    const std::string key = key_of(content, job);
    if (auto packet = kept(key, job)) return std::move(*packet);
    if (depth == Depth::judged) {
        return *recall(job.memory, "brochure", key, [&] { return composed(content, shop, false); });
    }
    Packet out = composed(content, shop, true);
    // What cannot be put on paper is looked at again each time: nobody waits for it long.
    if (out.pages > 0 && job.cache != nullptr) job.cache->keep(key, pack(out));
    return out;
}

/// The names of an edition's files, and what is in them, where they have been made.
PrintedBrochure put(const std::string& stem, Packet packet, bool imposed, Depth depth,
                    Outputs& outputs) {
    const auto file = [&](const std::string& name, std::string bytes, int pages) {
        if (depth == Depth::judged) bytes.clear();
        const std::uint64_t size = bytes.size();
        outputs.insert_or_assign(name, std::move(bytes));
        return PrintedFile{name, size, pages};
    };
    PrintedBrochure out;
    out.office = file(stem + ".pdf", std::move(packet.office), packet.pages);
    out.print_shop = file(stem + ".tryck.pdf", std::move(packet.print_shop), packet.pages);
    if (imposed) {
        out.imposed = file(stem + ".hafte.pdf", std::move(packet.imposed), packet.pages / 2);
    }
    out.thumbnail = file(stem + ".svg", std::move(packet.thumbnail), 1);
    out.thumbnail_width = packet.thumbnail_width;
    out.thumbnail_height = packet.thumbnail_height;
    return out;
}

Printed go_through(const PrintJob& job, const std::vector<Edition>& wanted, Depth depth,
                   Outputs& outputs, Diagnostics& diagnostics) {
    Printed printed;
    if (wanted.empty()) return printed;
    const Shop shop(job);
    std::vector<Packet> packets(wanted.size());
    in_parallel(wanted.size(),
                [&](std::size_t i) { packets[i] = packet_of(wanted[i], shop, depth); });
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const Edition& edition = wanted[i];
        const LocalizedPortal& portal = job.portals[edition.language];
        const Brochure& brochure = portal.portal.brochures[edition.brochure];
        tell(packets[i].remarks, brochure, portal, diagnostics);
        if (packets[i].pages == 0) continue;
        const std::string stem =
            "broschyrer/" + name_in_address(brochure) + "." + portal.language.tag;
        printed.emplace(
            std::pair{edition.brochure, edition.language},
            put(stem, std::move(packets[i]), row_of(brochure.format).pages_by > 1, depth, outputs));
    }
    return printed;
}

}  // namespace

std::vector<Edition> editions(const std::vector<LocalizedPortal>& portals) {
    std::vector<Edition> out;
    const Records<Brochure>& brochures = portals.front().portal.brochures;
    for (const Brochure& brochure : brochures) {
        for (std::uint32_t language = 0; language < portals.size(); ++language) {
            if (is_printed(brochure, portals[language])) {
                out.push_back({*brochures.find(brochure.id), language});
            }
        }
    }
    return out;
}

Printed print_brochures(const PrintJob& job, const std::vector<Edition>& wanted, Outputs& outputs,
                        Diagnostics& diagnostics) {
    return go_through(job, wanted, Depth::printed, outputs, diagnostics);
}

Printed judge_brochures(const PrintJob& job, const std::vector<Edition>& wanted, Outputs& outputs,
                        Diagnostics& diagnostics) {
    return go_through(job, wanted, Depth::judged, outputs, diagnostics);
}

}  // namespace lykta::print
