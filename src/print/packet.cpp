#include "print/packet.hpp"

#include "base/hash.hpp"

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <string_view>

namespace lykta::print {

namespace {

std::optional<std::size_t> next_number(std::string_view& rest) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (error != std::errc() || end == rest.data() + rest.size()) return std::nullopt;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()) + 1);
    return value;
}

}  // namespace

std::string pack(const Packet& packet) {
    const std::string body = packet.office + packet.print_shop + packet.imposed + packet.thumbnail;
    return fmt::format("{} {} {} {} {} {} {} {}\n", packet.pages, packet.thumbnail_width,
                       packet.thumbnail_height, packet.office.size(), packet.print_shop.size(),
                       packet.imposed.size(), packet.thumbnail.size(), hash(body)) +
           body;
}

std::optional<Packet> unpack(const std::string& bytes) {
    std::string_view rest = bytes;
    std::array<std::size_t, 7> numbers{};
    for (std::size_t& number : numbers) {
        const auto found = next_number(rest);
        if (!found) return std::nullopt;
        number = *found;
    }
    constexpr std::size_t digits = 32;
    if (rest.size() < digits + 1) return std::nullopt;
    const std::string_view sum = rest.substr(0, digits);
    rest.remove_prefix(digits + 1);
    if (rest.size() != numbers[3] + numbers[4] + numbers[5] + numbers[6] || hash(rest) != sum) {
        return std::nullopt;
    }
    const auto next = [&](std::size_t length) {
        const std::string part(rest.substr(0, length));
        rest.remove_prefix(length);
        return part;
    };
    Packet out;
    out.pages = static_cast<int>(numbers[0]);
    out.thumbnail_width = static_cast<int>(numbers[1]);
    out.thumbnail_height = static_cast<int>(numbers[2]);
    out.office = next(numbers[3]);
    out.print_shop = next(numbers[4]);
    out.imposed = next(numbers[5]);
    out.thumbnail = next(numbers[6]);
    return out;
}

}  // namespace lykta::print
