#include "base/utf8.hpp"

// ICU knows the characters; the walking is our own, for it is the hot part and needs no tables.

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace lykta::utf8 {

namespace {

constexpr char32_t replacement = 0xFFFD;

unsigned char byte_at(std::string_view text, std::size_t offset) {
    return static_cast<unsigned char>(text[offset]);
}

bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

struct Decoded {
    char32_t code_point = replacement;
    std::size_t size = 0;  // 0: not valid
};

Decoded decode(std::string_view text, std::size_t offset) {
    const unsigned char lead = byte_at(text, offset);
    if (lead < 0x80U) return {lead, 1};
    const std::size_t size = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
    if (lead < 0xC2U || lead > 0xF4U || offset + size > text.size()) return {};
    char32_t code_point = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const unsigned char byte = byte_at(text, offset + i);
        if (!is_continuation(byte)) return {};
        code_point = (code_point << 6U) | (byte & 0x3FU);
    }
    const bool overlong = (size == 3 && code_point < 0x800) || (size == 4 && code_point < 0x10000);
    const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    if (overlong || surrogate || code_point > 0x10FFFF) return {};
    return {code_point, size};
}

const icu::Normalizer2& nfc() {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(error);
    if (U_FAILURE(error)) throw std::runtime_error("ICU has no normalization data");
    return *instance;
}

icu::StringPiece piece(std::string_view text) {
    return {text.data(), static_cast<std::int32_t>(text.size())};
}

bool is_forbidden(char32_t c) {
    if (c < 0x20) return c != '\n' && c != '\t';
    if (c >= 0x7F && c <= 0x9F) return true;
    if (c >= 0x202A && c <= 0x202E) return true;
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFEU;
}

}  // namespace

std::optional<std::size_t> first_invalid(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t size = decode(text, offset).size;
        if (size == 0) return offset;
        offset += size;
    }
    return std::nullopt;
}

std::size_t length(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return !is_continuation(static_cast<unsigned char>(c));
    }));
}

int column(std::string_view line, std::size_t byte_offset) {
    return static_cast<int>(length(line.substr(0, byte_offset))) + 1;
}

void compose(std::string& text) {
    // No character below U+0300 changes in NFC, and those are the ones with bytes below 0xCC.
    const bool low = std::all_of(text.begin(), text.end(),
                                 [](char c) { return static_cast<unsigned char>(c) < 0xCCU; });
    UErrorCode error = U_ZERO_ERROR;
    if (low || nfc().isNormalizedUTF8(piece(text), error)) return;
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    nfc().normalizeUTF8(0, piece(text), sink, nullptr, error);
    if (U_FAILURE(error)) throw std::runtime_error("ICU could not compose a text");
    text = std::move(out);
}

std::string composed(std::string_view text) {
    std::string out(text);
    compose(out);
    return out;
}

char32_t next(std::string_view text, std::size_t& offset) {
    const Decoded decoded = decode(text, offset);
    offset += std::max<std::size_t>(decoded.size, 1);
    return decoded.code_point;
}

void append(std::string& out, char32_t c) {
    const auto byte = [&out](char32_t value) { out.push_back(static_cast<char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
        byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0U | (c >> 12U));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xF0U | (c >> 18U));
        byte(0x80U | ((c >> 12U) & 0x3FU));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

std::optional<std::size_t> first_forbidden(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t start = offset;
        if (text[start] >= ' ' && text[start] < 0x7F) {  // nearly all there is: no need to decode
            ++offset;
        } else if (is_forbidden(next(text, offset))) {
            return start;
        }
    }
    return std::nullopt;
}

std::string lower(std::string_view text) {
    std::string out;
    if (is_ascii(text)) {
        out.reserve(text.size());
        for (const char c : text) {
            out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
        }
        return out;
    }
    UErrorCode error = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&out);
    icu::CaseMap::utf8ToLower("", 0, piece(text), sink, nullptr, error);
    if (U_FAILURE(error)) throw std::runtime_error("ICU could not lower a text");
    return out;
}

char32_t lower(char32_t code_point) {
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(code_point)));
}

bool is_letter(char32_t code_point) { return u_isalpha(static_cast<UChar32>(code_point)) != 0; }

char32_t upper(char32_t code_point) {
    return static_cast<char32_t>(u_toupper(static_cast<UChar32>(code_point)));
}

bool is_letter_or_digit(char32_t code_point) {
    return u_isalnum(static_cast<UChar32>(code_point)) != 0;
}

char32_t base_letter(char32_t code_point) {
    icu::UnicodeString parts;
    if (code_point < 0x80 || !nfc().getDecomposition(static_cast<UChar32>(code_point), parts)) {
        return code_point;
    }
    const char32_t first = static_cast<char32_t>(parts.char32At(0));
    return first == code_point ? code_point : base_letter(first);
}

}  // namespace lykta::utf8
