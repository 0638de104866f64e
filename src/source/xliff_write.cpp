// Writing, and a text's way to pieces and back.
#include "source/xliff.hpp"

#include "base/ascii.hpp"

#include <algorithm>

namespace lykta::xliff {

namespace {

/// "<1>", "</1>" or "<1/>" at the beginning of text; length 0: none of them.
struct Tag {
    Piece piece;
    std::size_t length = 0;
};

Tag tag_at(std::string_view text) {
    std::size_t at = 1;
    const bool closes = text.substr(at).starts_with('/');
    if (closes) ++at;
    const std::size_t begin = at;
    while (at < text.size() && ascii::is_digit(text[at])) ++at;
    std::string number(text.substr(begin, at - begin));
    const bool empty = !closes && text.substr(at).starts_with('/');
    if (empty) ++at;
    if (number.empty() || !text.substr(at).starts_with('>')) return {};
    const Piece::Kind kind = closes  ? Piece::Kind::close
                             : empty ? Piece::Kind::empty
                                     : Piece::Kind::open;
    return {{kind, std::move(number)}, at + 1};
}

/// "{name}" at the beginning of text.
std::size_t placeholder_length(std::string_view text) {
    const std::size_t close = text.find_first_of("{} \n\t", 1);
    return close != std::string_view::npos && text[close] == '}' && close > 1 ? close + 1 : 0;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\r': out += "&#13;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string element(const Pieces& pieces) {
    std::string out;
    for (const Piece& piece : pieces) {
        const std::string text = escaped(piece.text);
        switch (piece.kind) {
            case Piece::Kind::words: out += text; break;
            case Piece::Kind::open: out += "<g id=\"" + text + "\">"; break;
            case Piece::Kind::close: out += "</g>"; break;
            case Piece::Kind::empty: out += "<x id=\"" + text + "\"/>"; break;
            case Piece::Kind::placeholder:
                out += "<ph id=\"" + text.substr(1, text.size() - 2) + "\">" + text + "</ph>";
        }
    }
    return out;
}

/// Programs show what is not approved as in need of work.
bool approved(const Unit& unit) {
    return unit.state == "translated" || unit.state == "signed-off" || unit.state == "final";
}

void write(const Unit& unit, std::string& out) {
    out += "      <trans-unit id=\"" + escaped(unit.id) + "\" resname=\"" + escaped(unit.context) +
           "\" approved=\"" + (approved(unit) ? "yes" : "no") + "\" xml:space=\"preserve\">\n";
    out += "        <source>" + element(unit.source) + "</source>\n";
    const Pieces none;
    out += "        <target state=\"" + escaped(unit.state) + "\">" +
           element(unit.target ? *unit.target : none) + "</target>\n";
    for (const std::string& note : unit.notes) {
        out += "        <note from=\"developer\">" + escaped(note) + "</note>\n";
    }
    if (unit.previous_source) {
        out += "        <alt-trans alttranstype=\"previous-version\">\n          <source>" +
               element(*unit.previous_source) + "</source>\n          <target>" +
               element(unit.target ? *unit.target : none) + "</target>\n        </alt-trans>\n";
    }
    if (unit.suggestion) {
        out += "        <alt-trans match-quality=\"" + std::to_string(unit.suggestion_quality) +
               "\" origin=\"" + escaped(unit.suggestion_origin) + "\">\n          <target>" +
               element(*unit.suggestion) + "</target>\n        </alt-trans>\n";
    }
    out += "      </trans-unit>\n";
}

}  // namespace

Pieces pieces(std::string_view text, bool tagged) {
    Pieces out;
    const auto words = [&]() -> std::string& {
        if (out.empty() || out.back().kind != Piece::Kind::words) out.push_back({});
        return out.back().text;
    };
    while (!text.empty()) {
        std::size_t length = 1;
        const bool escape =
            tagged && text[0] == '\\' && text.size() > 1 && (text[1] == '<' || text[1] == '\\');
        if (escape) {
            words() += text[1];
            length = 2;
        } else if (Tag tag = tagged && text[0] == '<' ? tag_at(text) : Tag{}; tag.length > 0) {
            length = tag.length;
            out.push_back(std::move(tag.piece));
        } else if (const std::size_t size =
                       !tagged && text[0] == '{' ? placeholder_length(text) : 0;
                   size > 0) {
            length = size;
            out.push_back({Piece::Kind::placeholder, std::string(text.substr(0, size))});
        } else {
            words() += text[0];
        }
        text.remove_prefix(length);
    }
    return out;
}

std::string text_of(const Pieces& pieces, bool tagged) {
    std::string out;
    for (const Piece& piece : pieces) {
        switch (piece.kind) {
            case Piece::Kind::words:
                for (const char c : piece.text) {
                    if (tagged && (c == '<' || c == '\\')) out += '\\';
                    out += c;
                }
                break;
            case Piece::Kind::open: out += "<" + piece.text + ">"; break;
            case Piece::Kind::close: out += "</" + piece.text + ">"; break;
            case Piece::Kind::empty: out += "<" + piece.text + "/>"; break;
            case Piece::Kind::placeholder: out += piece.text; break;
        }
    }
    return out;
}

std::string written(const Document& document) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n";
    const std::string* file = nullptr;
    for (const Unit& unit : document.units) {
        if (file == nullptr || *file != unit.file) {
            if (file != nullptr) out += "    </body>\n  </file>\n";
            file = &unit.file;
            out += "  <file original=\"" + escaped(unit.file) + "\" source-language=\"" +
                   escaped(document.source_language) + "\" target-language=\"" +
                   escaped(document.target_language) + "\" datatype=\"plaintext\">\n    <body>\n";
        }
        write(unit, out);
    }
    if (file != nullptr) out += "    </body>\n  </file>\n";
    return out + "</xliff>\n";
}

}  // namespace lykta::xliff
