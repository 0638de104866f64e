#include "source/yaml/events.hpp"

#include <libfyaml.h>

#include <algorithm>
#include <memory>
#include <new>

namespace lykta::yaml {

namespace {

struct DestroyParser {
    void operator()(fy_parser* parser) const { fy_parser_destroy(parser); }
};
using Parser = std::unique_ptr<fy_parser, DestroyParser>;

struct UnrefDiag {
    void operator()(fy_diag* diag) const { fy_diag_unref(diag); }
};

struct FreeEvent {
    fy_parser* parser;
    void operator()(fy_event* event) const { fy_parser_event_free(parser, event); }
};

Span span_of(fy_token* token) {
    const fy_mark* begin = token == nullptr ? nullptr : fy_token_start_mark(token);
    const fy_mark* end = token == nullptr ? nullptr : fy_token_end_mark(token);
    if (begin == nullptr || end == nullptr) return {};
    return {begin->input_pos, end->input_pos};
}

Style style_of(fy_token* token) {
    switch (fy_token_scalar_style(token)) {
        case FYSS_SINGLE_QUOTED: return Style::single_quoted;
        case FYSS_DOUBLE_QUOTED: return Style::double_quoted;
        case FYSS_LITERAL: return Style::literal;
        case FYSS_FOLDED: return Style::folded;
        default: return Style::plain;
    }
}

Event scalar(fy_token* token) {
    Event out;
    out.kind = Event::Kind::scalar;
    if (token == nullptr) return out;
    out.style = style_of(token);
    out.span = span_of(token);
    // libfyaml leaves the quotes out.
    if (is_quoted(out.style)) {
        --out.span.begin;
        ++out.span.end;
    }
    std::size_t length = 0;
    if (const char* text = fy_token_get_text(token, &length)) out.text.assign(text, length);
    return out;
}

Event bracket(Event::Kind kind, fy_token* token) {
    Event out;
    out.kind = kind;
    out.span = span_of(token);
    out.style = out.span.empty() ? Style::block : Style::flow;
    return out;
}

/// False where the event is none that we want in a file that is edited.
bool add(const fy_event& event, std::vector<Event>& out, int& documents) {
    switch (event.type) {
        case FYET_DOCUMENT_START: return ++documents == 1;
        case FYET_SCALAR:
            out.push_back(scalar(event.scalar.value));
            return event.scalar.anchor == nullptr && event.scalar.tag == nullptr;
        case FYET_SEQUENCE_START:
            out.push_back(bracket(Event::Kind::sequence, event.sequence_start.sequence_start));
            return event.sequence_start.anchor == nullptr && event.sequence_start.tag == nullptr;
        case FYET_MAPPING_START:
            out.push_back(bracket(Event::Kind::mapping, event.mapping_start.mapping_start));
            return event.mapping_start.anchor == nullptr && event.mapping_start.tag == nullptr;
        case FYET_SEQUENCE_END:
            out.push_back(bracket(Event::Kind::end, event.sequence_end.sequence_end));
            return true;
        case FYET_MAPPING_END:
            out.push_back(bracket(Event::Kind::end, event.mapping_end.mapping_end));
            return true;
        case FYET_ALIAS: return false;
        default: return true;
    }
}

Parser parser_for(std::string_view text) {
    // It writes its complaints to standard error, even where it is asked to be quiet; where it is
    // asked to collect them, it never frees them.
    fy_diag_cfg silence{};
    fy_diag_cfg_default(&silence);
    silence.fp = nullptr;
    silence.output_fn = [](fy_diag*, void*, const char*, std::size_t) {};
    const std::unique_ptr<fy_diag, UnrefDiag> diag(fy_diag_create(&silence));
    if (!diag) throw std::bad_alloc();
    fy_parse_cfg config{};
    // Closing brackets may stand in the first column, as yaml-cpp has it.
    config.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_SLOPPY_FLOW_INDENTATION);
    config.diag = diag.get();
    Parser parser(fy_parser_create(&config));
    if (!parser || fy_parser_set_string(parser.get(), text.data(), text.size()) != 0) {
        throw std::bad_alloc();
    }
    return parser;
}

}  // namespace

Events events(std::string_view text) {
    Events out;
    if (text.empty()) return out;
    const Parser parser = parser_for(text);
    int documents = 0;
    bool good = true;
    while (good) {
        const std::unique_ptr<fy_event, FreeEvent> event(fy_parser_parse(parser.get()),
                                                         FreeEvent{parser.get()});
        if (!event) break;
        good = add(*event, out.all, documents);
    }
    if (good && !fy_parser_get_stream_error(parser.get())) return out;
    out.stopped = 0;
    for (const Event& event : out.all) out.stopped = std::max(*out.stopped, event.span.end);
    return out;
}

}  // namespace lykta::yaml
