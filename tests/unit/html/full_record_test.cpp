// tests/sites/full states every field that there is. Here each is taken away or changed, one at a
// time, and the page must tell: a field that no page shows would be a question that nobody answers.

#include "catch.hpp"
#include "fixture/planned_site.hpp"
#include "html/render.hpp"
#include "portal/fields/fields.hpp"

#include <yaml-cpp/yaml.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace lykta;
using html::PageTemplates;

namespace {

namespace fs = std::filesystem;

/// A file of the site, and the page that shows its record.
struct Source {
    RecordKind kind;
    std::string file;
    std::string page;
};

const std::vector<Source> sources{
    {RecordKind::support, "supports/avlosning.md", "stod/avlosning/index.html"},
    {RecordKind::support, "supports/sorggrupp.md", "stod/sorggrupp/index.html"},
    {RecordKind::contact, "contacts/anhorigstod.yaml", "kontakt/anhorigstod/index.html"},
    {RecordKind::contact, "contacts/jouren.yaml", "kontakt/jouren/index.html"},
    {RecordKind::page, "pages/att-lasa.md", "att-lasa/index.html"},
    {RecordKind::page, "pages/till-journalen.md", "personal/till-journalen/index.html"},
    {RecordKind::help_line, "help-lines/linjen.yaml", "stodlinjer/linjen/index.html"},
    {RecordKind::situation, "situations/sager-nej.md", "situationer/sager-nej/index.html"},
    {RecordKind::organization, "organizations/foreningen.yaml",
     "organisationer/foreningen/index.html"},
    {RecordKind::event, "events/traff.md", "kalender/traff/index.html"},
    {RecordKind::event, "events/skarm.md", "kalender/skarm/index.html"},
    {RecordKind::law, "laws/lag-om-stod.yaml", "lagar/lag-om-stod/index.html"},
    {RecordKind::target_group, "target-groups/older.md", "malgrupper/older/index.html"},
    {RecordKind::brochure, "brochures/bladet.yaml", "broschyrer/bladet/index.html"},
    {RecordKind::brochure, "brochures/affisch.yaml", "broschyrer/affisch/index.html"},
};

/// Fields that do not show on their record's own page, and where they do.
const std::map<std::string, std::string> shown_elsewhere{
    {"aliases", "the former address leads to the page: render_pages_test"},
    {"order", "the place in lists: render_pages_test"},
    {"contact.red_days", "who answers at night must say it: tests/invalid/red-days-not-stated"},
    {"support.kind", "nowhere yet: open data will tell direct support from indirect"},
    {"help-line.emergency", "the rules let 112 be a button there alone: rules_test"},
    {"organization.national", "the list parts the national ones from the local"},
    {"brochure.large_print", "on paper: tests/brochures"},
    {"brochure.smallest_type", "on paper: tests/brochures"},
    {"brochure.paper", "on paper: tests/brochures"},
    {"brochure.leads_to", "in the code on the paper: tests/brochures"},
    {"brochure.panels.fill_in.lines", "on paper: tests/brochures"},
    {"brochure.panels.table.rows", "on paper: tests/brochures"},
    {"brochure.format", "beside its printed files, of which there are none here: tests/brochures"},
};

/// Other values that are right too, where a field must be there, where another field needs it, or
/// where leaving it out says the same.
const std::map<std::string, std::string> other_values{
    {"support.form", "carer-group"},
    {"support.offered", "no"},
    {"support.contact", "jouren"},
    {"support.languages.tag", "so"},
    {"support.videos.language", "fi"},
    {"support.videos.url", "https://film.example/y"},
    {"page.videos.language", "fi"},
    {"page.videos.url", "https://film.example/y"},
    {"situation.videos.language", "fi"},
    {"situation.videos.url", "https://film.example/y"},
    {"target-group.videos.language", "fi"},
    {"target-group.videos.url", "https://film.example/y"},
    {"contact.closed.from", "2026-12-23"},
    {"contact.closed.until", "2026-12-27"},
    {"contact.channels.kind", "form"},
    {"contact.languages.tag", "so"},
    {"page.audience", "staff"},
    {"help-line.channels.kind", "video"},
    {"help-line.languages.tag", "so"},
    {"situation.audience", "youth"},
    {"event.start", "2026-09-01 13:00"},
    {"event.end", "2026-09-01 23:30"},
    {"event.repeat.every", "week"},
    {"event.repeat.monthly", "second wednesday"},
    {"event.repeat.until", "2026-12-15"},
    {"event.languages.tag", "so"},
    {"event.contact", "jouren"},
    {"law.status", "proposed"},
    {"brochure.audience", "staff"},
};

tests::Files full_site() {
    tests::Files files;
    const fs::path root = fs::path(LYKTA_SOURCE_DIR) / "tests/sites/full/site";
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        files[entry.path().lexically_relative(root).generic_string()] =
            std::string{std::istreambuf_iterator<char>(file), {}};
    }
    return files;
}

/// A record's file: its fields, and what follows them.
struct Parts {
    YAML::Node fields;
    std::string body;
};

Parts parts_of(const std::string& text) {
    if (!text.starts_with("---\n")) return {YAML::Load(text), {}};
    const std::size_t end = text.find("\n---\n", 4);
    return {YAML::Load(text.substr(4, end - 3)), text.substr(end + 1)};
}

std::string text_of(const YAML::Node& fields, const std::string& body) {
    const std::string head = YAML::Dump(fields) + "\n";
    return body.empty() ? head : "---\n" + head + body;
}

/// A field that the file states: "cost.amount".
struct Stated {
    const Field* field;
    std::string path;
    YAML::Node holder;  ///< the mapping that states it
};

void find_stated(const FieldTable& table, const YAML::Node& node, const std::string& above,
                 std::vector<Stated>& out) {
    for (const Field& field : table.fields) {
        const YAML::Node value = node[std::string(field.key)];
        if (!value) continue;
        const std::string path = above + std::string(field.key);
        out.push_back({&field, path, node});
        if (field.nested == nullptr) continue;
        if (value.IsMap()) find_stated(*field.nested, value, path + ".", out);
        if (!value.IsSequence()) continue;
        for (const YAML::Node& item : value) {
            if (item.IsMap()) find_stated(*field.nested, item, path + ".", out);
        }
    }
}

void all_paths(const FieldTable& table, const std::string& above, std::set<std::string>& out) {
    for (const Field& field : table.fields) {
        out.insert(above + std::string(field.key));
        if (field.nested != nullptr) {
            all_paths(*field.nested, above + std::string(field.key) + ".", out);
        }
    }
}

std::vector<Stated> stated_in(const Source& source, const YAML::Node& fields) {
    std::vector<Stated> out;
    find_stated(fields_of(source.kind), fields, "", out);
    return out;
}

/// Takes the field away where it may be missing, else says something else.
void change(const Stated& stated, const std::string& name) {
    YAML::Node holder = stated.holder;
    const std::string key(stated.field->key);
    if (const auto other = other_values.find(name); other != other_values.end()) {
        holder[key] = YAML::Load(other->second);
    } else if (stated.field->type == FieldType::boolean) {
        holder[key] = !holder[key].as<bool>();
    } else if (!stated.field->required) {
        holder.remove(key);
    } else if (stated.field->many) {
        holder[key][0] = holder[key][0].as<std::string>() + " Ω";
    } else {
        holder[key] = holder[key].as<std::string>() + " Ω";
    }
}

/// One field, changed; what came of it.
struct Trial {
    const Source* source;
    std::string name;  ///< "support.cost.amount"
    tests::Files files;
    std::vector<std::string> errors;
    std::vector<std::string> unmoved;  ///< the pages that are as before
};

std::vector<Trial> trials(const tests::Files& site) {
    std::vector<Trial> out;
    std::set<std::string> tried;
    for (const Source& source : sources) {
        const std::string& text = site.at(source.file);
        const std::size_t count = stated_in(source, parts_of(text).fields).size();
        for (std::size_t i = 0; i < count; ++i) {
            const Parts parts = parts_of(text);  // a tree of its own, for changing
            const Stated stated = stated_in(source, parts.fields)[i];
            if (shown_elsewhere.contains(stated.path)) continue;
            // What it holds is tried.
            if (stated.field->required && stated.field->nested != nullptr) continue;
            Trial trial{
                &source, std::string(kind_name(source.kind)) + "." + stated.path, site, {}, {}};
            if (shown_elsewhere.contains(trial.name) || !tried.insert(trial.name).second) continue;
            change(stated, trial.name);
            trial.files[source.file] = text_of(parts.fields, parts.body);
            out.push_back(std::move(trial));
        }
    }
    return out;
}

struct Made {
    std::vector<std::string> errors;
    Outputs pages;
};

/// Pages of a site, by their files; templates are compiled the first time, since all sites have the
/// same.
Made make(const tests::Files& files, const std::set<std::string>& wanted,
          const PageTemplates* templates, PageTemplates* compiled) {
    const tests::PlannedSite planned = tests::PlannedSite::of(files);
    Made made{planned.errors(), {}};
    if (!made.errors.empty()) return made;
    if (compiled != nullptr) {
        Diagnostics diagnostics;
        *compiled = html::compile_templates(planned.templates, planned.portal, diagnostics);
        templates = compiled;
    }
    const Printed no_brochures;
    const html::Site to_make{
        planned.portals, planned.plan, planned.assets,
        Date{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{1}}, no_brochures};
    for (const PlannedPage& each : planned.plan.pages) {
        if (wanted.contains(each.file)) html::render_page(to_make, *templates, each, made.pages);
    }
    return made;
}

std::string page(const Outputs& pages, const std::string& file) {
    const auto found = pages.find(file);
    return found == pages.end() ? "" : found->second;
}

}  // namespace

TEST_CASE("The full site states every field of every kind of record") {
    const tests::Files site = full_site();
    for (const KindFacts& kind : record_kinds()) {
        std::set<std::string> paths;
        all_paths(fields_of(kind.kind), "", paths);
        for (const Source& source : sources) {
            if (source.kind != kind.kind) continue;
            for (const Stated& stated : stated_in(source, parts_of(site.at(source.file)).fields)) {
                paths.erase(stated.path);
            }
        }
        for (const std::string& missing : paths) {
            FAIL_CHECK("tests/sites/full states no " << kind.name << "." << missing);
        }
    }
}

TEST_CASE("Every field of a record shows on its page, in Swedish and in Arabic") {
    const tests::Files site = full_site();
    PageTemplates templates;
    std::set<std::string> own_pages;
    for (const Source& source : sources) own_pages.insert({source.page, "ar/" + source.page});
    const Made whole = make(site, own_pages, nullptr, &templates);
    REQUIRE(whole.errors.empty());
    std::vector<Trial> all = trials(site);
    for (const Source& source : sources) {
        INFO(source.page);
        CHECK_FALSE(page(whole.pages, source.page).empty());
        CHECK_FALSE(page(whole.pages, "ar/" + source.page).empty());
    }
    for (Trial& trial : all) {
        const std::set<std::string> own{trial.source->page, "ar/" + trial.source->page};
        Made made = make(trial.files, own, &templates, nullptr);
        trial.errors = std::move(made.errors);
        for (const std::string& file : own) {
            if (page(made.pages, file) == page(whole.pages, file)) trial.unmoved.push_back(file);
        }
    }
    for (const Trial& trial : all) {
        INFO(trial.name << ", in\n" << trial.files.at(trial.source->file));
        CHECK(trial.errors.empty());
        CHECK(trial.unmoved.empty());
    }
}
