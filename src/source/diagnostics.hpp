#pragma once
// Every kind of mistake that reading the files can find.

#include "base/diagnostic.hpp"

#include <span>

namespace lykta {

namespace source {

// Files and folders
extern const DiagnosticKind site_missing;
extern const DiagnosticKind site_empty;
extern const DiagnosticKind site_folder_missing;
extern const DiagnosticKind unknown_folder;
extern const DiagnosticKind unknown_file;
extern const DiagnosticKind wrong_ending;
extern const DiagnosticKind folder_instead_of_file;
extern const DiagnosticKind file_instead_of_folder;
extern const DiagnosticKind file_unreadable;
extern const DiagnosticKind file_too_large;
extern const DiagnosticKind path_leaves_site;
extern const DiagnosticKind path_leads_back;
extern const DiagnosticKind special_file;
extern const DiagnosticKind file_name_broken;
extern const DiagnosticKind file_name_too_long;
extern const DiagnosticKind lock_file;
extern const DiagnosticKind copied_file;
extern const DiagnosticKind media_is_page;
extern const DiagnosticKind name_differs_by_case;
extern const DiagnosticKind name_reserved;
extern const DiagnosticKind bad_id;
extern const DiagnosticKind bad_language_suffix;

// Characters
extern const DiagnosticKind not_utf8;
extern const DiagnosticKind forbidden_character;
extern const DiagnosticKind too_many_marks;

// Front matter and YAML
extern const DiagnosticKind front_matter_missing;
extern const DiagnosticKind front_matter_unclosed;
extern const DiagnosticKind yaml_not_a_mapping;
extern const DiagnosticKind yaml_duplicate_key;
extern const DiagnosticKind yaml_bad_key;
extern const DiagnosticKind yaml_anchor;
extern const DiagnosticKind yaml_tag;
extern const DiagnosticKind yaml_second_document;
extern const DiagnosticKind yaml_too_deep;
extern const DiagnosticKind yaml_tab;
extern const DiagnosticKind yaml_colon;
extern const DiagnosticKind yaml_space_after_colon;
extern const DiagnosticKind yaml_space_after_dash;
extern const DiagnosticKind yaml_cut_by_hash;
extern const DiagnosticKind yaml_curly_quotes;
extern const DiagnosticKind yaml_hard_space;
extern const DiagnosticKind yaml_missing_colon;
extern const DiagnosticKind yaml_dash;
extern const DiagnosticKind yaml_structure;
extern const DiagnosticKind yaml_unclosed_bracket;
extern const DiagnosticKind yaml_stray_bracket;
extern const DiagnosticKind yaml_unclosed_quote;
extern const DiagnosticKind yaml_after_quote;
extern const DiagnosticKind yaml_escape;
extern const DiagnosticKind yaml_first_character;
extern const DiagnosticKind yaml_within_brackets;
extern const DiagnosticKind yaml_comma_in_braces;
extern const DiagnosticKind yaml_block_text;
extern const DiagnosticKind yaml_syntax;

// Prose
extern const DiagnosticKind prose_html;
extern const DiagnosticKind prose_title_heading;
extern const DiagnosticKind prose_heading_skipped;
extern const DiagnosticKind prose_heading_empty;
extern const DiagnosticKind prose_space_after_mark;
extern const DiagnosticKind prose_fragment_twice;
extern const DiagnosticKind prose_bad_fragment;
extern const DiagnosticKind prose_link_scheme;
extern const DiagnosticKind prose_link_target;
extern const DiagnosticKind prose_link_without_words;
extern const DiagnosticKind prose_image_without_alt;
extern const DiagnosticKind prose_image_elsewhere;
extern const DiagnosticKind prose_too_deep;
extern const DiagnosticKind prose_mark_left;
extern const DiagnosticKind prose_link_not_understood;
extern const DiagnosticKind prose_comment_shown;
extern const DiagnosticKind prose_cell_lost;
extern const DiagnosticKind prose_line_lost;
extern const DiagnosticKind prose_list_pasted;
extern const DiagnosticKind prose_indented;
extern const DiagnosticKind prose_list_in_field;
extern const DiagnosticKind prose_marks_in_words;
extern const DiagnosticKind prose_table_too_large;
extern const DiagnosticKind prose_references_too_long;

// PO
extern const DiagnosticKind po_syntax;
extern const DiagnosticKind po_unclosed_text;
extern const DiagnosticKind po_escape;
extern const DiagnosticKind po_incomplete;
extern const DiagnosticKind po_header;
extern const DiagnosticKind po_duplicate;
extern const DiagnosticKind po_charset;
extern const DiagnosticKind po_plural_forms;
extern const DiagnosticKind po_line_ends;

}  // namespace source

/// All of the above: a test asks that each has an example in tests/invalid.
std::span<const DiagnosticKind* const> source_diagnostics();

}  // namespace lykta
