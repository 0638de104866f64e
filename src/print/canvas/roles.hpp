#pragma once
// PDF's names for the roles of the structure.

#include "print/canvas/structure.hpp"

#include <qpdf/QPDFObjectHandle.hh>

namespace lykta::print {

inline const char* role_name(Role role) {
    switch (role) {
        case Role::document: return "/Document";
        case Role::section: return "/Sect";
        case Role::heading_1: return "/H1";
        case Role::heading_2: return "/H2";
        case Role::heading_3: return "/H3";
        case Role::paragraph: return "/P";
        case Role::list: return "/L";
        case Role::item: return "/LI";
        case Role::label: return "/Lbl";
        case Role::item_body: return "/LBody";
        case Role::table: return "/Table";
        case Role::row: return "/TR";
        case Role::header_cell: return "/TH";
        case Role::cell: return "/TD";
        case Role::figure: return "/Figure";
        case Role::span:
        case Role::words: return "/Span";
        case Role::link: return "/Link";
    }
    return "/Span";
}

/// What a role must say of itself; null: nothing.
inline QPDFObjectHandle role_attributes(Role role) {
    if (role == Role::list) {
        return QPDFObjectHandle::parse("<< /O /List /ListNumbering /Disc >>");
    }
    if (role == Role::header_cell) {
        return QPDFObjectHandle::parse("<< /O /Table /Scope /Column >>");
    }
    return QPDFObjectHandle::newNull();
}

}  // namespace lykta::print
