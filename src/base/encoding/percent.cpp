#include "base/encoding/percent.hpp"

namespace lykta {

namespace {

int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

}  // namespace

std::string percent_encoded(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view not_allowed = " \"#%<>?[\\]^`{|}";
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && byte != 0x7F && not_allowed.find(c) == std::string_view::npos) {
            out += c;
        } else {
            out += {'%', digits[byte >> 4U], digits[byte & 15U]};
        }
    }
    return out;
}

std::string percent_decoded(std::string_view address) {
    std::string out;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const bool escape = address[i] == '%' && i + 2 < address.size() &&
                            hex(address[i + 1]) >= 0 && hex(address[i + 2]) >= 0;
        out +=
            escape ? static_cast<char>(hex(address[i + 1]) * 16 + hex(address[i + 2])) : address[i];
        if (escape) i += 2;
    }
    return out;
}

}  // namespace lykta
