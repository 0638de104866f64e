#pragma once
// `lykta translate …`: the translators' loop, one file per command.

#include "cli/options.hpp"
#include "cli/run.hpp"

namespace lykta {

/// Brings translations/<tag>.po up to date with the texts.
Exit translate_update_command(const Options& options);
/// Says how far each language has come.
Exit translate_status_command(const Options& options);
/// Writes files for translators, from what is in translations/ and what has come since.
Exit translate_export_command(const Options& options);
/// Takes translators' files back, all or none.
Exit translate_import_command(const Options& options);
/// Lets an edit that left the meaning as it was leave the translations current.
Exit translate_minor_command(const Options& options);
/// Makes a page for a speaker of the language to read and correct.
Exit translate_preview_command(const Options& options);

/// Writes down who has read which texts.
Exit translate_review_command(const Options& options);
/// Writes the glossary for translators' programs.
Exit translate_glossary_command(const Options& options);
/// Writes what has been translated as a translation memory.
Exit translate_memory_command(const Options& options);

}  // namespace lykta
