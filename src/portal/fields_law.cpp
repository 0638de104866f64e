// The fields of a law: a dated fact about the world, with the source that it was read in.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr AllowedWord status_words[] = {
    allowed("in-force", 0, "gäller"),
    allowed("proposed", 1, "föreslagen"),
};

constexpr Field law_rows[] = {
    {.key = "name",
     .required = true,
     .translation = careful,
     .description = {"vad lagen handlar om", "what the law is about"}},
    {.key = "summary",
     .required = true,
     .translation = careful,
     .description = {"vad den säger, i en eller två meningar",
                     "what it says, in a sentence or two"}},
    {.key = "sfs", .description = {"nummer i författningssamlingen", "its number among statutes"}},
    {.key = "section", .description = {"kapitel och paragraf", "chapter and section"}},
    {.key = "status",
     .type = word,
     .words = status_words,
     .description = {"om den gäller eller bara är föreslagen",
                     "whether it is in force or only proposed"}},
    {.key = "valid_from", .type = date, .description = {"gäller från", "in force from"}},
    {.key = "valid_until", .type = date, .description = {"gäller till", "in force until"}},
    {.key = "agency",
     .description = {"myndigheten som tillämpar den", "the agency that applies it"}},
    {.key = "url", .type = url, .description = {"var man läser den", "where to read it"}},
    source_field,
    review_field,
    aliases_field,
};
constexpr FieldTable law_table{"law", {"en lag", "a law"}, law_rows};

}  // namespace

const FieldTable& law_fields() { return law_table; }

}  // namespace lykta
