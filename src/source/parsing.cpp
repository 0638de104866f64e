#include "source/parsing.hpp"

#include "base/parallel.hpp"
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
    if (document.has_body) {
        const FrontMatter parts = split_front_matter(text, document.file, diagnostics);
        document.front =
            parse_mapping(parts.yaml, {document.file, parts.yaml_line}, diagnostics);
        document.body = parse_prose(parts.body, {document.file, parts.body_line}, diagnostics);
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
