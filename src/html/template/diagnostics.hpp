#pragma once
// Every kind of mistake that a template can hold.

#include "base/diagnostic.hpp"

#include <span>

namespace lykta::html {

namespace mistake {

// Tags
extern const DiagnosticKind unclosed_tag;
extern const DiagnosticKind bad_name;
extern const DiagnosticKind bad_delimiters;
extern const DiagnosticKind unclosed_section;
extern const DiagnosticKind too_deep;
extern const DiagnosticKind close_without_open;
extern const DiagnosticKind wrong_close;

// Names
extern const DiagnosticKind unknown_name;
extern const DiagnosticKind unknown_word;
extern const DiagnosticKind no_fields;
extern const DiagnosticKind unknown_partial;
extern const DiagnosticKind unknown_block;

// Kinds of values in their places
extern const DiagnosticKind not_printable;
extern const DiagnosticKind html_needs_three;
extern const DiagnosticKind three_need_html;
extern const DiagnosticKind html_outside_text;
extern const DiagnosticKind language_lost;
extern const DiagnosticKind text_as_address;
extern const DiagnosticKind kind_not_allowed;
extern const DiagnosticKind variable_unquoted;
extern const DiagnosticKind variable_in_tag;
extern const DiagnosticKind variable_in_comment;
extern const DiagnosticKind variable_in_program;

// Sections, partials and parents in HTML
extern const DiagnosticKind section_torn;
extern const DiagnosticKind section_gap;
extern const DiagnosticKind ends_outside_text;
extern const DiagnosticKind partial_outside_text;
extern const DiagnosticKind endless_component;
extern const DiagnosticKind parent_recursion;
extern const DiagnosticKind outside_blocks;

}  // namespace mistake

std::span<const DiagnosticKind* const> template_diagnostics();

}  // namespace lykta::html
