#include "portal/brochure.hpp"
#include "portal/read_records.hpp"

#include <utility>

namespace lykta {

namespace {

std::optional<PanelPicture> read_picture(const Reader& fields) {
    const Reader picture = fields.group("picture");
    if (!picture.stated("file")) return std::nullopt;
    return PanelPicture{picture.text("file"), picture.phrase("alt")};
}

Panel read_panel(const Reader& fields) {
    Panel out;
    out.heading = fields.phrase("heading");
    out.text = fields.phrases("text");
    out.list = fields.phrases("list");
    out.supports = fields.references<Support>("supports");
    out.contacts = fields.references<ContactPoint>("contacts");
    out.help_lines = fields.references<HelpLine>("help_lines");
    out.organizations = fields.references<Organization>("organizations");
    out.situations = fields.references<Situation>("situations");
    out.pages = fields.references<Page>("pages");
    out.events = fields.integer("events").value_or(0);
    for (const Reader& entry : fields.groups("fill_in")) {
        out.fill_in.push_back(
            {entry.phrase("label"), entry.integer("lines").value_or(1), entry.phrases("choices")});
    }
    const Reader table = fields.group("table");
    out.table = {table.phrases("columns"), table.integer("rows").value_or(0)};
    out.picture = read_picture(fields);
    return out;
}

}  // namespace

Brochure read_brochure(const Reader& fields, const MergedRecord& record) {
    Brochure out;
    out.id = record.id;
    out.head = record.head;
    out.title = fields.phrase("title");
    out.summary = fields.phrase("summary");
    out.lead = fields.phrase("lead");
    out.format = fields.word<BrochureFormat>("format").value_or(BrochureFormat::a4);
    out.paper = fields.word<Paper>("paper").value_or(Paper::a4);
    out.large_print = fields.boolean("large_print").value_or(false);
    out.smallest_type = fields.integer("smallest_type");
    out.audience = fields.word<Audience>("audience").value_or(Audience::all);
    out.order = fields.integer("order").value_or(0);
    out.picture = read_picture(fields);
    for (const Reader& panel : fields.groups("panels")) out.panels.push_back(read_panel(panel));
    if (const auto page = fields.reference<Page>("leads_to")) out.leads_to = *page;
    if (const auto situation = fields.reference<Situation>("leads_to")) out.leads_to = *situation;
    if (const auto support = fields.reference<Support>("leads_to")) out.leads_to = *support;
    if (const auto contact = fields.reference<ContactPoint>("leads_to")) out.leads_to = *contact;
    if (const auto line = fields.reference<HelpLine>("leads_to")) out.leads_to = *line;
    if (const auto other = fields.reference<Organization>("leads_to")) out.leads_to = *other;
    if (const auto event = fields.reference<Event>("leads_to")) out.leads_to = *event;
    out.review = read_review(fields);
    out.aliases = fields.texts("aliases");
    return out;
}

}  // namespace lykta
