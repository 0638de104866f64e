// The fields of a row of addresses.yaml.

#include "portal/kept_address.hpp"
#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr RecordKind successor_kinds[] = {
    RecordKind::page,      RecordKind::situation,    RecordKind::support, RecordKind::contact,
    RecordKind::help_line, RecordKind::organization, RecordKind::event};

constexpr Field kept_rows[] = {
    row<&KeptAddress::address>("address", {"adressen utan språkets mapp, som /stod/avlosning/",
                                           "the address without a language's folder, like "
                                           "/stod/avlosning/"})
        .required(),
    row<&KeptAddress::record>("record", {"det som adressen trycktes för, som support/avlosning",
                                         "what the address was printed for, like "
                                         "support/avlosning"})
        .required(),
    row<&KeptAddress::code>(
        "code", {"kortkoden, som leder till samma sak", "the short code, which leads to the same"})
        .required()
        .of(slug),
    row<&KeptAddress::languages>("languages", {"språken som adressen har tryckts på",
                                               "the languages that it has been printed in"})
        .many()
        .required()
        .of(language),
    row<&KeptAddress::brochures>(
        "brochures", {"broschyrerna som den står på", "the brochures that it stands on"})
        .many()
        .of(slug),
    audience_field<KeptAddress>,
    row<&KeptAddress::leads_to>("leads_to",
                                {"vart den ska leda när det som den trycktes för är borta",
                                 "where it shall lead once what it was printed for is gone"})
        .reference(successor_kinds),
};
constexpr Derived kept_derived[] = {
    {"place", {"raden i filen", "the row in the file"}, at<&KeptAddress::place>(), nullptr},
};
constexpr FieldTable kept_table =
    table_of<KeptAddress>({.name = "kept-address",
                           .title = {"en bevarad adress", "a kept address"},
                           .fields = kept_rows,
                           .derived = kept_derived});

}  // namespace

const FieldTable& kept_address_fields() { return kept_table; }

}  // namespace lykta
