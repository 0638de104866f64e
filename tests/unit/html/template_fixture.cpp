#include "template_fixture.hpp"

namespace lykta::html {
namespace {

Language language(std::string tag, Direction direction) {
    Language made;
    made.tag = std::move(tag);
    made.direction = direction;
    return made;
}

struct Library {
    std::map<std::string, TemplateSource, std::less<>> sources;
    Templates templates;

    explicit Library(const Others& others) {
        for (const auto& [name, text] : others) {
            sources[name] = {"templates/" + name + ".html", text};
        }
        templates.find = [this](std::string_view name) -> const TemplateSource* {
            const auto found = sources.find(name);
            return found == sources.end() ? nullptr : &found->second;
        };
        templates.names = [this] {
            std::vector<std::string> names;
            for (const auto& [name, source] : sources) names.push_back(name);
            return names;
        };
        templates.words = {"skip-to-content", "menu"};
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
};

}  // namespace

const Language& swedish() {
    static const Language made = language("sv", Direction::ltr);
    return made;
}
const Language& english() {
    static const Language made = language("en", Direction::ltr);
    return made;
}
const Language& arabic() {
    static const Language made = language("ar", Direction::rtl);
    return made;
}

std::string rendered(const std::string& text, const SampleView& view, const Others& others,
                     const Language& page_language) {
    const Library library(others);
    Diagnostics diagnostics;
    const auto compiled =
        compile({"page.html", text}, *view_type<SampleView>(), library.templates, diagnostics);
    if (compiled == nullptr) return message(diagnostics.front(), MessageLanguage::en);
    const std::vector<LocalizedText> words{{Text("Till innehållet"), &swedish()},
                                           {Text("Meny"), &swedish()}};
    std::string out;
    render(*compiled, view, {&page_language, words}, out);
    return out;
}

std::vector<std::string> mistakes(const std::string& text, const Others& others) {
    const Library library(others);
    Diagnostics diagnostics;
    const auto compiled =
        compile({"page.html", text}, *view_type<SampleView>(), library.templates, diagnostics);
    sort(diagnostics);
    std::vector<std::string> all;
    for (const Diagnostic& one : diagnostics) {
        all.push_back(one.place.file + ":" + std::to_string(one.place.line) + ":" +
                      std::to_string(one.place.column) + ": " + message(one, MessageLanguage::en) +
                      " (" + hint(one, MessageLanguage::en) + ")" +
                      (one.suggestion.empty() ? "" : " " + one.suggestion + "?"));
    }
    if ((compiled == nullptr) != !all.empty()) all.push_back("compiled in spite of mistakes");
    return all;
}

}  // namespace lykta::html
