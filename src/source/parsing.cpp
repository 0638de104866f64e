#include "source/parsing.hpp"

#include "base/hash.hpp"
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

namespace {

/// What a file says, apart from where it stands among the others.
struct Parts {
    yaml::Value front;
    SharedProse body = shared_prose();
};

Parts parse(const std::string& file, bool has_body, std::string_view text,
            Diagnostics& diagnostics) {
    Parts out;
    if (const auto invalid = utf8::first_invalid(text); invalid && has_body) {
        // Told once, not for front matter and body each.
        out.front.place = {file, 1, 0};
        report(diagnostics, source::not_utf8, LineIndex(text, file, 1).place(*invalid));
    } else if (has_body) {
        const FrontMatter parts = split_front_matter(text, file, diagnostics);
        out.front = parse_mapping(parts.yaml, {file, parts.yaml_line}, diagnostics);
        out.body = shared_prose(parse_prose(parts.body, {file, parts.body_line}, diagnostics));
    } else {
        out.front = parse_mapping(text, {file, 1}, diagnostics);
    }
    return out;
}

void fill_in(Document& document, Judged<Parts> parts, Diagnostics& diagnostics) {
    document.unreadable =
        parts.value.front.kind == yaml::Value::Kind::null && has_errors(parts.diagnostics);
    document.front = std::move(parts.value.front);
    document.body = std::move(parts.value.body);
    add(parts.diagnostics, diagnostics);
}

}  // namespace

void parse_document(Document& document, const std::string& text, Memory* memory,
                    Diagnostics& diagnostics) {
    const auto parts = [&] { return judged(parse, document.file, document.has_body, text); };
    fill_in(document,
            memory == nullptr
                ? parts()
                : *memory->recall("document", hash(document.file + '\n' + text), parts),
            diagnostics);
}

void Parsing::run(Diagnostics& diagnostics) const {
    std::vector<Diagnostics> found(tasks_.size());
    in_parallel(tasks_.size(), [&](std::size_t i) { tasks_[i](found[i]); });
    for (Diagnostics& each : found) {
        std::move(each.begin(), each.end(), std::back_inserter(diagnostics));
    }
}

}  // namespace lykta
