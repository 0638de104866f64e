#include "source/parsing.hpp"

#include "base/parallel.hpp"
#include "base/utf8.hpp"
#include "source/characters.hpp"
#include "source/diagnostics.hpp"
#include "source/front_matter.hpp"

#include <iterator>
#include <utility>

namespace lykta {

yaml::Value parse_mapping(std::string_view text, const yaml::Origin& origin,
                          Diagnostics& diagnostics) {
    auto value = yaml::parse(text, origin, diagnostics);
    if (value && value->kind == yaml::Value::Kind::mapping) return std::move(*value);
    if (value && value->kind != yaml::Value::Kind::null) {
        report(diagnostics, source::yaml_not_a_mapping, value->place);
    }
    yaml::Value none;
    none.place = {origin.file, origin.first_line, 0};
    return none;
}

void parse_document(Document& document, std::string_view text, Diagnostics& diagnostics) {
    if (const auto invalid = utf8::first_invalid(text); invalid && document.has_body) {
        // Told once, not for front matter and body each.
        document.front.place = {document.file, 1, 0};
        report(diagnostics, source::not_utf8, LineIndex(text, document.file, 1).place(*invalid));
    } else if (document.has_body) {
        const FrontMatter parts = split_front_matter(text, document.file, diagnostics);
        document.front = parse_mapping(parts.yaml, {document.file, parts.yaml_line}, diagnostics);
        document.body =
            shared_prose(parse_prose(parts.body, {document.file, parts.body_line}, diagnostics));
    } else {
        document.front = parse_mapping(text, {document.file, 1}, diagnostics);
    }
}

void Parsing::run(Diagnostics& diagnostics) const {
    std::vector<Diagnostics> found(tasks_.size());
    in_parallel(tasks_.size(), [&](std::size_t i) { tasks_[i](found[i]); });
    for (Diagnostics& each : found) {
        std::move(each.begin(), each.end(), std::back_inserter(diagnostics));
    }
}

}  // namespace lykta
