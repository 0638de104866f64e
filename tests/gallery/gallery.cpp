// gallery OUT: every component with the example beside it, on one page, in the theme's look: for
// people who make themes, and for the tests that look at it. Each text of an example must be shown,
// so that no example tells of what its component does not do.

#include "base/html.hpp"
#include "data/headers.hpp"
#include "lenient_binder.hpp"
#include "portal/portal.hpp"
#include "source/source_tree.hpp"
#include "source/yaml.hpp"
#include "theme/theme.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <regex>

using namespace lykta;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// A list "x" also says under "x__any" whether it has items: what pages write as {{#x.any}}.
Json json(const yaml::Value& value) {
    switch (value.kind) {
        case yaml::Value::Kind::mapping: {
            Json out = Json::object();
            for (const yaml::Member& member : value.members) {
                out[member.key] = json(member.value);
                if (member.value.kind == yaml::Value::Kind::sequence) {
                    out[member.key + "__any"] = !member.value.items.empty();
                }
            }
            return out;
        }
        case yaml::Value::Kind::sequence: {
            Json out = Json::array();
            for (const yaml::Value& item : value.items) out.push_back(json(item));
            return out;
        }
        case yaml::Value::Kind::scalar:
            if (value.scalar == "true" && !value.quoted) return true;
            return value.scalar.empty() ? Json() : Json(value.scalar);
        case yaml::Value::Kind::null: break;
    }
    return {};
}

void add_texts(const Json& value, std::vector<std::string>& texts) {
    if (value.is_string()) texts.push_back(value.get<std::string>());
    if (value.is_structured()) {
        for (const Json& each : value) add_texts(each, texts);
    }
}

std::string file_text(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// "ul.items" -> its opening and its closing tag.
std::pair<std::string, std::string> around(const std::string& within) {
    if (within.empty()) return {};
    const std::size_t dot = within.find('.');
    const std::string tag = within.substr(0, dot);
    const std::string name =
        dot == std::string::npos ? "" : " class=\"" + within.substr(dot + 1) + "\"";
    return {"<" + tag + name + ">", "</" + tag + ">"};
}

struct Gallery {
    Json partials = Json::object();
    Json words = Json::object();
    int mistakes = 0;

    void wrong(const std::string& component, const std::string& what) {
        std::cerr << "templates/components/" << component << ": " << what << "\n";
        ++mistakes;
    }

    std::string shown(const std::string& component, const fs::path& folder) {
        Diagnostics diagnostics;
        const std::string text = file_text(folder / "example.yaml");
        const auto example = yaml::parse(text, {component, 1}, diagnostics);
        if (!fs::exists(folder / "example.yaml") || !example || !diagnostics.empty()) {
            wrong(component, "its example.yaml is missing or cannot be read");
            return "";
        }
        const std::size_t end = text.find('\n');
        const std::string head = "<section class=\"wrap\">\n<h2>" + component + "</h2>\n<p>" +
                                 escape(Text(text.substr(2, end - 2))).markup() + "</p>\n";
        // A part of another component, that a page has once, is shown there.
        if (example->find("in") != nullptr) return head + "</section>\n";
        const yaml::Value* data = example->find("data");
        const yaml::Value* within = example->find("within");
        Json values = data == nullptr ? Json::object() : json(*data);
        if (!values.is_object()) values = Json::object();
        values["words"] = words;
        const std::string markup = html::render_leniently(
            partials["components/" + component].get<std::string>(), values, partials);
        values.erase("words");
        std::vector<std::string> texts;
        add_texts(values, texts);
        for (const std::string& each : texts) {
            const bool there = markup.find(each) != std::string::npos ||
                               markup.find(escape(Text(each)).markup()) != std::string::npos;
            if (!there) wrong(component, "the example's “" + each + "” is not shown");
        }
        const auto [open, close] = around(within == nullptr ? "" : within->scalar);
        return head + open + markup + close + "\n</section>\n";
    }
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "gallery OUT\n";
        return 2;
    }
    const fs::path root = LYKTA_SOURCE_DIR;
    const fs::path out = argv[1];
    Diagnostics diagnostics;
    const BaseDocuments documents = read_base(*disk(root.string()), record_folders(), diagnostics);
    Gallery gallery;
    for (const TextFile& file : documents.templates) {
        gallery.partials[file.name] =
            std::regex_replace(file.text, std::regex("\\.any}}"), "__any}}");
    }
    for (const yaml::Value& word : documents.tables.at("words").items) {
        const yaml::Value* sv = word.find("sv");
        if (sv != nullptr) gallery.words[word.find("key")->scalar] = sv->scalar;
    }
    const Assets assets =
        make_assets(read_base_theme(documents.theme, diagnostics), {}, {}, diagnostics);
    std::string page =
        "<!doctype html>\n<html lang=\"sv\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>Komponenter</title>\n<meta name=\"color-scheme\" content=\"light dark\">\n"
        "<link rel=\"stylesheet\" href=\"/" +
        assets.stylesheet + "\">\n<link rel=\"icon\" href=\"/" + assets.icon +
        "\">\n<script src=\"/" + assets.script +
        "\" defer></script>\n</head>\n<body data-kind=\"gallery\">\n<a class=\"skip-link\" "
        "href=\"#main_content\">Hoppa till innehållet</a>\n<main id=\"main_content\" "
        "tabindex=\"-1\">\n<div class=\"wrap\"><h1>Komponenter</h1></div>\n";
    std::vector<std::string> names;
    const fs::path components = root / "templates" / "components";
    for (const auto& entry : fs::directory_iterator(components)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) page += gallery.shown(name, components / name);
    page += "</main>\n</body>\n</html>\n";

    Outputs files = assets.files;
    files.merge(header_files({"http://localhost", "", {}}));
    files["index.html"] = page;
    files["404.html"] = page;
    // What examples show as an author's picture.
    files["example.svg"] =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 20\"><path fill=\"#0A4F86\" "
        "d=\"M0 20 20 4l14 12L52 2l28 18z\"/></svg>\n";
    for (const auto& [name, bytes] : files) {
        fs::create_directories((out / name).parent_path());
        std::ofstream(out / name, std::ios::binary) << bytes;
    }
    std::cout << names.size() << " components, " << gallery.mistakes << " mistakes\n";
    return gallery.mistakes == 0 && diagnostics.empty() ? 0 : 1;
}
