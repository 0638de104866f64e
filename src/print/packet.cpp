#include "print/packet.hpp"

#include "base/hash.hpp"
#include "print/diagnostics.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace lykta::print {

namespace {

/// Values one after another, each behind its length: "3:abc".
class Writer {
public:
    void add(std::string_view text) {
        out_ += std::to_string(text.size());
        out_ += ':';
        out_ += text;
    }
    void add(std::size_t number) { add(std::string_view(std::to_string(number))); }
    void add(int number) { add(static_cast<std::size_t>(number)); }

    [[nodiscard]] const std::string& out() const { return out_; }

private:
    std::string out_;
};

/// The same back. What cannot be read is empty or 0, and broken is said.
class Reader {
public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}

    std::string_view text() {
        const std::size_t colon = rest_.find(':');
        const std::optional<std::size_t> length = number_in(rest_.substr(0, colon));
        if (colon == std::string_view::npos || !length || *length > rest_.size() - colon - 1) {
            broken_ = true;
            rest_ = {};
            return {};
        }
        const std::string_view out = rest_.substr(colon + 1, *length);
        rest_.remove_prefix(colon + 1 + *length);
        return out;
    }
    std::size_t number() {
        const std::optional<std::size_t> out = number_in(text());
        broken_ = broken_ || !out;
        return out.value_or(0);
    }
    int small_number() { return static_cast<int>(number()); }

    [[nodiscard]] bool broken() const { return broken_; }
    [[nodiscard]] bool at_end() const { return rest_.empty(); }

private:
    static std::optional<std::size_t> number_in(std::string_view text) {
        std::size_t value = 0;
        const char* const last = text.data() + text.size();
        const auto [end, error] = std::from_chars(text.data(), last, value);
        return error == std::errc() && end == last ? std::optional(value) : std::nullopt;
    }

    std::string_view rest_;
    bool broken_ = false;
};

void write(const Remark& remark, Writer& out) {
    out.add(remark.kind->code);
    out.add(remark.panel ? *remark.panel + 1 : 0);
    out.add(remark.arguments.size());
    for (const Argument& each : remark.arguments) {
        out.add(each.name);
        out.add(each.sv);
        out.add(each.en);
    }
}

const DiagnosticKind* kind_of(std::string_view code) {
    const auto kinds = print_diagnostics();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const DiagnosticKind* kind) { return kind->code == code; });
    return found == kinds.end() ? nullptr : *found;
}

Remark read_remark(Reader& from) {
    Remark out;
    out.kind = kind_of(from.text());
    if (const std::size_t panel = from.number(); panel > 0) out.panel = panel - 1;
    for (std::size_t left = from.number(); left > 0 && !from.broken(); --left) {
        const std::string_view name = from.text();
        const std::string_view sv = from.text();
        const std::string_view en = from.text();
        out.arguments.emplace_back(name, Bilingual{sv, en});
    }
    return out;
}

}  // namespace

std::string pack(const Packet& packet) {
    Writer out;
    out.add(packet.pages);
    out.add(packet.thumbnail_width);
    out.add(packet.thumbnail_height);
    out.add(packet.remarks.size());
    for (const Remark& remark : packet.remarks) write(remark, out);
    out.add(packet.office);
    out.add(packet.print_shop);
    out.add(packet.imposed);
    out.add(packet.thumbnail);
    return hash(out.out()) + out.out();
}

std::optional<Packet> unpack(const std::string& bytes) {
    constexpr std::size_t digits = 32;
    const std::string_view all = bytes;
    if (all.size() < digits || hash(all.substr(digits)) != all.substr(0, digits)) {
        return std::nullopt;
    }
    Reader from(all.substr(digits));
    Packet out;
    out.pages = from.small_number();
    out.thumbnail_width = from.small_number();
    out.thumbnail_height = from.small_number();
    for (std::size_t left = from.number(); left > 0 && !from.broken(); --left) {
        out.remarks.push_back(read_remark(from));
        if (out.remarks.back().kind == nullptr) return std::nullopt;
    }
    out.office = from.text();
    out.print_shop = from.text();
    out.imposed = from.text();
    out.thumbnail = from.text();
    return from.broken() || !from.at_end() ? std::nullopt : std::optional(std::move(out));
}

}  // namespace lykta::print
