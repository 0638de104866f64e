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

constexpr std::string_view end_of_isolate = "\u2069";
std::string_view isolate_of(Direction direction) {
    return direction == Direction::rtl ? "\u2067" : "\u2066";
}

class Writer {
public:
    Writer(Direction direction, const Language& source, const AddressOf& address_of)
        : direction_(direction), source_(source), address_of_(address_of) {}

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
            case Inline::Kind::source_words:
                around.language = source_.tag;
                return isolated(each, around);
            case Inline::Kind::strikethrough: return add(each.children, around);
            case Inline::Kind::text:
            case Inline::Kind::code:
            case Inline::Kind::image: around.text = each.text; break;
        }
        out_.push_back(std::move(around));
    }

    /// Words that read the other way keep together among those around them.
    void isolated(const Inline& each, const SaidPart& around) {
        const std::size_t first = out_.size();
        add(each.children, around);
        if (source_.direction == direction_ || first == out_.size()) return;
        out_[first].text.insert(0, isolate_of(source_.direction));
        out_.back().text += end_of_isolate;
    }

    void link(const Inline& each, SaidPart around) {
        around.link = address_of_(each.target);
        add(each.children, around);
        if (around.link.empty() || says_itself(plain_text(each.children), around.link)) return;
        around.bold = false;
        around.language.clear();
        const bool turns = direction_ == Direction::rtl;
        around.text = (turns ? " (\u2066" : " (") + shown(around.link) + (turns ? "\u2069)" : ")");
        out_.push_back(std::move(around));
    }

    Direction direction_;
    const Language& source_;
    const AddressOf& address_of_;
    std::vector<SaidPart> out_;
};

}  // namespace

std::vector<SaidPart> marked(const std::vector<Inline>& inlines, Direction direction,
                             const Language& source, const AddressOf& address_of) {
    Writer writer(direction, source, address_of);
    writer.add(inlines, {});
    return writer.take();
}

std::vector<SaidPart> marked(const LocalizedText& text) {
    std::vector<SaidPart> out;
    const std::string_view all = text.text.value;
    std::size_t done = 0;
    const auto add = [&](std::size_t end, const Language* other) {
        if (end == done) return;
        SaidPart part;
        part.text = all.substr(done, end - done);
        if (other != nullptr) part.language = other->tag;
        if (other != nullptr && other->direction != text.language->direction) {
            part.text = std::string(isolate_of(other->direction)) + part.text;
            part.text += end_of_isolate;
        }
        out.push_back(std::move(part));
        done = end;
    };
    for (const OtherWords& each : text.other_words) {
        add(each.begin, nullptr);
        add(each.end, each.language);
    }
    if (!out.empty()) add(all.size(), nullptr);
    return out;
}

void Said::append(const Said& more) {
    if (!parts.empty() || !more.parts.empty()) {
        if (parts.empty()) parts.push_back({text, false, {}, {}});
        const std::vector<SaidPart> whole{{more.text, false, {}, {}}};
        const std::vector<SaidPart>& others = more.parts.empty() ? whole : more.parts;
        parts.insert(parts.end(), others.begin(), others.end());
    }
    text += more.text;
}

}  // namespace lykta::print
