// The fields of a law: a dated fact about the world, with the source that it was read in.

#include "portal/diagnostics.hpp"
#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr AllowedWord status_words[] = {
    allowed("in-force", LawStatus::in_force, "gäller"),
    allowed("proposed", LawStatus::proposed, "föreslagen"),
};

constexpr Field law_rows[] = {
    row<&Law::name>("name", {"vad lagen handlar om", "what the law is about"})
        .required()
        .translated(careful),
    row<&Law::summary>(
        "summary", {"vad den säger, i en eller två meningar", "what it says, in a sentence or two"})
        .required()
        .translated(careful),
    row<&Law::sfs>("sfs", {"nummer i författningssamlingen", "its number among statutes"}),
    row<&Law::section>("section", {"kapitel och paragraf", "chapter and section"}),
    row<&Law::status>("status", {"om den gäller eller bara är föreslagen",
                                 "whether it is in force or only proposed"})
        .word(status_words),
    row<&Law::valid_from>("valid_from", {"gäller från", "in force from"}).of(date),
    row<&Law::valid_until>("valid_until", {"gäller till", "in force until"}).of(date),
    row<&Law::agency>("agency", {"myndigheten som tillämpar den", "the agency that applies it"}),
    row<&Law::url>("url", {"var man läser den", "where to read it"}).of(url),
    source_field<Law>,
    review_field<Law>,
    aliases_field<Law>,
};
constexpr Derived law_derived[] = {id_row<Law>, head_row<Law>};
constexpr Condition law_conditions[] = {
    {Condition::Kind::ordered, {"valid_from", "valid_until"}, &mistake::period_backwards},
};
constexpr FieldTable law_table = table_of<Law>({.name = "law",
                                                .title = {"en lag", "a law"},
                                                .fields = law_rows,
                                                .derived = law_derived,
                                                .conditions = law_conditions});

}  // namespace

const FieldTable& law_fields() { return law_table; }

}  // namespace lykta
