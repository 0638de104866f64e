#include "lenient_binder.hpp"

#include "html/template/compiler.hpp"
#include "html/template/interpreter.hpp"
#include "html/template/paths.hpp"

#include <map>

namespace lykta::html {
namespace {

bool is_falsy(const nlohmann::json* value) {
    return value == nullptr || value->is_null() || (value->is_boolean() && !value->get<bool>()) ||
           (value->is_array() && value->empty());
}

const nlohmann::json* member(const nlohmann::json* holder, const std::string& name) {
    if (holder == nullptr || !holder->is_object()) return nullptr;
    const auto found = holder->find(name);
    return found == holder->end() ? nullptr : &*found;
}

}  // namespace

std::optional<Printed> LenientBinder::print(const Node& variable, const HtmlContext&) {
    const bool raw = variable.kind == TokenKind::raw;
    return Printed{number(variable.text), raw ? Printing::markup : Printing::escaped};
}

/// Texts are shown as they are given, without the capital that a template asks for.
std::uint32_t LenientBinder::number(const std::string& name) {
    const bool capital = name.ends_with(capital_name);
    const std::string whole = capital ? name.substr(0, name.size() - capital_name.size()) : name;
    names_.push_back(whole.empty() ? "." : whole);
    return static_cast<std::uint32_t>(names_.size() - 1);
}

void JsonValues::print(std::uint32_t value, Printing printing, std::string& out) const {
    const nlohmann::json* const found = find(names_[value]);
    if (found == nullptr || found->is_null()) return;
    const std::string text = found->is_string() ? found->get<std::string>() : found->dump();
    if (printing == Printing::markup)
        out += text;
    else
        append_escaped(out, text);
}

bool JsonValues::holds(std::uint32_t value) const { return !is_falsy(find(names_[value])); }

bool JsonValues::enter(std::uint32_t value) {
    const nlohmann::json* const found = find(names_[value]);
    if (is_falsy(found)) return false;
    if (found->is_array())
        contexts_.push_back({&found->front(), found, 0});
    else
        contexts_.push_back({found});
    return true;
}

bool JsonValues::next() {
    Context& innermost = contexts_.back();
    if (innermost.list == nullptr || ++innermost.index >= innermost.list->size()) {
        contexts_.pop_back();
        return false;
    }
    innermost.value = &(*innermost.list)[innermost.index];
    return true;
}

const nlohmann::json* JsonValues::find(const std::string& name) const {
    if (name == ".") return contexts_.back().value;
    std::size_t dot = name.find('.');
    const std::string first = name.substr(0, dot);
    const nlohmann::json* found = nullptr;
    for (std::size_t i = contexts_.size(); i-- > 0 && found == nullptr;) {
        found = member(contexts_[i].value, first);
    }
    while (dot != std::string::npos && found != nullptr) {
        const std::size_t start = dot + 1;
        dot = name.find('.', start);
        found = member(found, name.substr(start, dot - start));
    }
    return found;
}

std::string render_leniently(const std::string& text, const nlohmann::json& data,
                             const nlohmann::json& partials) {
    std::map<std::string, TemplateSource, std::less<>> sources;
    for (const auto& [name, partial] : partials.items()) {
        sources[name] = {name, partial.get<std::string>()};
    }
    const Templates templates{[&](std::string_view name) {
                                  const auto found = sources.find(name);
                                  return found == sources.end() ? nullptr : &found->second;
                              },
                              [] { return std::vector<std::string>{}; }};
    LenientBinder binder;
    Diagnostics diagnostics;
    const Program program = compile_program({"template", text}, templates, binder, diagnostics);
    if (!diagnostics.empty()) return message(diagnostics.front(), MessageLanguage::en);
    JsonValues values(binder.names(), data);
    std::string out;
    run(program, 0, values, out);
    return out;
}

}  // namespace lykta::html
