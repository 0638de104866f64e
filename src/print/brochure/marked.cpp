#include "print/brochure/marked.hpp"

#include "language/format.hpp"

#include <algorithm>
#include <string_view>

namespace lykta::print {

namespace {

/// In characters. A longer address is not typed by anybody: its website is named instead.
constexpr std::size_t longest_shown = 40;

/// "https://www.exempel.se/" -> "www.exempel.se", "tel:070-174 06 05" -> "070-174 06 05"
std::string shown(const std::string& address) {
    const std::size_t scheme = address.find("://");
    if (scheme == std::string::npos) return address.substr(address.find(':') + 1);
    std::string out = address.substr(scheme + 3);
    if (out.ends_with('/')) out.pop_back();
    if (out.size() > longest_shown) out.resize(std::min(out.find('/'), out.size()));
    return out;
}

std::string digits_of(std::string_view text) {
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out),
                 [](char c) { return c >= '0' && c <= '9'; });
    return out;
}

/// The words name what they lead to: the number, the address, the website.
bool says_itself(const std::string& words, const std::string& address) {
    const bool called = address.starts_with("tel:") || address.starts_with("sms:");
    return called ? !digits_of(words).empty() : words.find(shown(address)) != std::string::npos;
}

class Writer {
public:
    Writer(Direction direction, const AddressOf& address_of)
        : direction_(direction), address_of_(address_of) {}

    void add(const std::vector<Inline>& inlines, const SaidPart& around) {
        for (const Inline& each : inlines) add(each, around);
    }
    std::vector<SaidPart> take() { return std::move(out_); }

private:
    void add(const Inline& each, SaidPart around) {
        switch (each.kind) {
            case Inline::Kind::soft_break:
            case Inline::Kind::line_break: around.text = " "; break;
            case Inline::Kind::emphasis:
            case Inline::Kind::strong: around.bold = true; return add(each.children, around);
            case Inline::Kind::link: return link(each, around);
            case Inline::Kind::strikethrough: return add(each.children, around);
            case Inline::Kind::text:
            case Inline::Kind::code:
            case Inline::Kind::image: around.text = each.text; break;
        }
        out_.push_back(std::move(around));
    }

    void link(const Inline& each, SaidPart around) {
        around.link = address_of_(each.target);
        add(each.children, around);
        if (around.link.empty() || says_itself(plain_text(each.children), around.link)) return;
        around.bold = false;
        const bool turns = direction_ == Direction::rtl;
        around.text = (turns ? " (\u2066" : " (") + shown(around.link) + (turns ? "\u2069)" : ")");
        out_.push_back(std::move(around));
    }

    Direction direction_;
    const AddressOf& address_of_;
    std::vector<SaidPart> out_;
};

}  // namespace

std::vector<SaidPart> marked(const std::vector<Inline>& inlines, Direction direction,
                             const AddressOf& address_of) {
    Writer writer(direction, address_of);
    writer.add(inlines, {});
    return writer.take();
}

}  // namespace lykta::print
