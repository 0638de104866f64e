#include "portal/mail.hpp"

namespace lykta {

std::string mail_to(std::string_view email) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out = "mailto:";
    for (const char c : email) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || byte >= 0x80 ||
                           std::string_view("-._~@+").find(c) != std::string_view::npos;
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

}  // namespace lykta
