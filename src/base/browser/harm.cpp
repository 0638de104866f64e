#include "base/browser/harm.hpp"

#include "base/browser/address.hpp"
#include "base/browser/letters.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace lykta::browser {

namespace {

/// What browsers do with an attribute, whatever element it stands on: an element that does not know
/// it today may tomorrow.
enum class Use {
    harmless,
    link,          ///< followed where the reader chooses so
    fetched,       ///< an address that is asked for at once
    fetched_list,  ///< several, with commas or spaces between them
    sent_to,       ///< where a form goes
    style,
    program,
    policy,  ///< what the next site learns of this one
};

struct Row {
    std::string_view name;
    Use use;
};

constexpr std::array<Row, 38> attributes{{
    {"action", Use::sent_to},
    {"archive", Use::fetched_list},
    {"attributionsrc", Use::fetched_list},
    {"background", Use::fetched},
    {"base", Use::fetched},  // xml:base
    {"by", Use::style},
    {"classid", Use::fetched},
    {"clip-path", Use::style},
    {"codebase", Use::fetched},
    {"color-profile", Use::style},
    {"cursor", Use::style},
    {"dynsrc", Use::fetched},
    {"fill", Use::style},
    {"filter", Use::style},
    {"formaction", Use::sent_to},
    {"from", Use::style},
    {"href", Use::fetched},  // but of links, see below
    {"icon", Use::fetched},
    {"imagesrcset", Use::fetched_list},
    {"longdesc", Use::link},
    {"lowsrc", Use::fetched},
    {"manifest", Use::fetched},
    {"marker", Use::style},
    {"marker-end", Use::style},
    {"marker-mid", Use::style},
    {"marker-start", Use::style},
    {"mask", Use::style},
    {"ping", Use::fetched_list},
    {"poster", Use::fetched},
    {"referrerpolicy", Use::policy},
    {"src", Use::fetched},
    {"srcdoc", Use::program},
    {"srcset", Use::fetched_list},
    {"stroke", Use::style},
    {"style", Use::style},
    {"to", Use::style},
    {"values", Use::style},
    {"cite", Use::link},
}};

/// They hold or fetch a page of its own, or change how the rest is read.
constexpr std::array<std::string_view, 16> foreign_elements{
    "applet",  "embed",    "fencedframe", "foreignobject", "frame",  "frameset",  "iframe",  "math",
    "noembed", "noframes", "noscript",    "object",        "portal", "plaintext", "webview", "xmp"};

/// A <link> with one of these alone fetches nothing.
constexpr std::array<std::string_view, 12> quiet_relations{
    "alternate", "author", "bookmark", "canonical",      "help",   "license",
    "me",        "next",   "prev",     "privacy-policy", "search", "terms-of-service"};

/// Elements that are judged beside their attributes.
constexpr std::array<std::string_view, 4> judged_elements{"base", "meta", "script", "style"};

/// By first letter: the lengths of the names to look for, a bit each. Nearly all names of a page
/// are none of them, and this tells without comparing.
class Shapes {
public:
    constexpr void add(std::string_view name) { lengths_.at(index(name)) |= 1U << name.size(); }
    constexpr void add_all(char letter) { lengths_.at(index({&letter, 1})) = ~0U; }

    [[nodiscard]] constexpr bool may_hold(std::string_view name) const {
        for (const char c : name) {
            if (c == ':' || c == edge_mark) return true;
        }
        const std::size_t at = index(name);
        return at < lengths_.size() && name.size() < 32 &&
               ((lengths_.at(at) >> name.size()) & 1U) != 0;
    }

private:
    static constexpr std::size_t index(std::string_view name) {
        const auto letter = static_cast<unsigned char>(name.empty() ? ' ' : name.front());
        return static_cast<std::size_t>(letter | 0x20U) - 'a';  // of others far too large
    }

    std::array<std::uint32_t, 26> lengths_{};
};

constexpr Shapes attribute_shapes = [] {
    Shapes out;
    for (const Row& row : attributes) out.add(row.name);
    out.add("attributename");
    out.add_all('o');  // "onclick" and all that begin like it
    return out;
}();

constexpr Shapes element_shapes = [] {
    Shapes out;
    for (const std::string_view name : foreign_elements) out.add(name);
    for (const std::string_view name : judged_elements) out.add(name);
    return out;
}();

/// "href" of "xlink:href".
std::string_view local(std::string_view name) { return name.substr(name.rfind(':') + 1); }

std::string without_edges(std::string_view text) {
    std::string out(text);
    std::erase(out, edge_mark);
    return out;
}

/// What can stand first, where sections are left out and values are empty: everything after such a
/// mark, and the whole.
std::vector<std::string> beginnings(std::string_view value) {
    std::vector<std::string> out{without_edges(value)};
    for (std::size_t at = value.find_first_of("\x01\x02"); at != npos;
         at = value.find_first_of("\x01\x02", at + 1)) {
        out.push_back(without_edges(value.substr(at + 1)));
        std::erase(out.back(), value_mark);
    }
    return out;
}

std::vector<std::string> words_of(std::string_view text, std::string_view separators) {
    std::vector<std::string> out;
    for (std::size_t begin = text.find_first_not_of(separators); begin != npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        out.emplace_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(separators, end);
    }
    return out;
}

class Judge {
public:
    Judge(const Tag& tag, std::string_view page, std::vector<Harm>& harms)
        : tag_(tag), page_(page), harms_(harms), element_(local(name_)) {}

    void run() {
        if (element_shapes.may_hold(tag_.name)) element();
        for (const Attribute& each : tag_.attributes) {
            if (attribute_shapes.may_hold(each.name)) attribute(each);
        }
    }

private:
    [[nodiscard]] std::string whole() const { return "<" + element_ + ">"; }
    [[nodiscard]] std::size_t offset(std::string_view part) const {
        return part.empty() ? tag_.at : static_cast<std::size_t>(part.data() - page_.data());
    }

    [[nodiscard]] const Attribute* find(std::string_view name) const {
        const auto found =
            std::find_if(tag_.attributes.begin(), tag_.attributes.end(),
                         [&](const Attribute& each) { return plain_name(each.name) == name; });
        return found == tag_.attributes.end() ? nullptr : &*found;
    }

    void tell(const DiagnosticKind& kind, std::size_t at, std::string_view what) {
        std::string shown;
        for (const char c : what) shown += c == value_mark ? std::string("…") : std::string(1, c);
        harms_.push_back({&kind, at, {{"what", shown}, {"address", shown}}});
    }

    void element() {
        if (contains(foreign_elements, element_)) tell(page_element_foreign, tag_.at, whole());
        if (element_ == "base") tell(page_leads_away, tag_.at, whole());
        if (element_ == "meta") meta();
        if (element_ == "script") script();
        if (element_ == "style") style(tag_.content, offset(tag_.content));
    }

    void attribute(const Attribute& each) {
        const std::string name = plain_name(each.name);
        if (name.starts_with("on")) return tell(page_runs_program, each.at, name + "=");
        const std::string_view own = local(name);
        // What moves in a drawing may move into an address, too.
        if (own == "attributename") return animated(each);
        const auto row = std::find_if(attributes.begin(), attributes.end(),
                                      [&](const Row& one) { return one.name == own; });
        if (row == attributes.end()) return;
        const std::optional<std::string> value = decoded(each.value);
        if (!value) return tell(page_markup_unclear, each.at, name);
        switch (row->name == "href" ? use_of_href() : row->use) {
            case Use::harmless: return;
            case Use::link: return link(name, *value, each.at);
            case Use::fetched: return fetched(name, *value, each.at);
            case Use::fetched_list: return fetched_list(name, *value, each.at);
            case Use::sent_to: return sent(name, *value, each.at);
            case Use::style: return style(*value, each.at);
            case Use::program: return tell(page_runs_program, each.at, name + "=");
            case Use::policy: return policy(name, *value, each.at);
        }
    }

    [[nodiscard]] Use use_of_href() const {
        if (element_ == "a" || element_ == "area" || element_ == "base") return Use::link;
        if (element_ != "link") return Use::fetched;
        const Attribute* const relation = find("rel");
        if (relation == nullptr) return Use::fetched;
        const std::vector<std::string> all = words_of(plain_name(relation->value), " \t\n\f\r");
        const bool quiet =
            !all.empty() && std::all_of(all.begin(), all.end(), [](const std::string& one) {
                return contains(quiet_relations, one);
            });
        return quiet ? Use::link : Use::fetched;
    }

    void link(const std::string& name, const std::string& value, std::size_t at) {
        for (const std::string& each : beginnings(value)) {
            if (leads(each) == Leads::program) return tell(page_runs_program, at, name + "=");
        }
    }

    void fetched(const std::string& name, const std::string& value, std::size_t at) {
        for (const std::string& each : beginnings(value)) {
            const Leads where = leads(each);
            if (where == Leads::program || (where == Leads::nowhere && !shows_pictures())) {
                return tell(page_runs_program, at, name + "=");
            }
            if (where == Leads::elsewhere) return tell(page_asks_elsewhere, at, each);
        }
    }

    /// "data:image/…" is a picture in these alone: elsewhere it becomes a page.
    [[nodiscard]] bool shows_pictures() const {
        return element_ == "img" || element_ == "image" || element_ == "source" ||
               element_ == "link" || element_ == "video" || element_ == "input";
    }

    void fetched_list(const std::string& name, const std::string& value, std::size_t at) {
        for (const std::string& each : beginnings(value)) {
            for (const std::string& one : words_of(each, ", \t\n\f\r")) {
                if (leads(one) == Leads::inside) continue;
                return leads(one) == Leads::elsewhere ? tell(page_asks_elsewhere, at, one)
                                                      : tell(page_runs_program, at, name + "=");
            }
        }
    }

    void sent(const std::string& name, const std::string& value, std::size_t at) {
        for (const std::string& each : beginnings(value)) {
            if (leads(each) == Leads::inside) continue;
            return leads(each) == Leads::elsewhere ? tell(page_leads_away, at, name + "=")
                                                   : tell(page_runs_program, at, name + "=");
        }
    }

    void style(std::string_view css, std::size_t at) {
        for (const StyleAddress& each : style_addresses(without_edges(css))) {
            const Leads where = leads(each.address);
            if (where == Leads::elsewhere || where == Leads::program) {
                // Of an element's content it is known where in it; an attribute may be escaped.
                const bool verbatim = css.data() == tag_.content.data();
                tell(page_asks_elsewhere, at + (verbatim ? each.at : 0), each.address);
            }
        }
    }

    void policy(const std::string& name, std::string_view value, std::size_t at) {
        const std::string plain = plain_name(value);
        if (plain.empty() || plain == "no-referrer" || plain == "same-origin") return;
        tell(page_leads_away, at, name + "=");
    }

    void animated(const Attribute& each) {
        const std::string target = plain_name(decoded(each.value).value_or("href"));
        if (local(target) == "href" || target.starts_with("on") || target == "src") {
            tell(page_runs_program, each.at, plain_name(each.name) + "=");
        }
    }

    void script() {
        const bool written = tag_.content.find_first_not_of(" \t\n\f\r") != npos;
        const bool fetched =
            find("src") != nullptr || find("href") != nullptr || find("xlink:href") != nullptr;
        if (written || !fetched) tell(page_runs_program, tag_.at, whole());
    }

    /// A page that has moved says so by itself; nothing else may.
    void meta() {
        const Attribute* const content = find("content");
        const std::optional<std::string> value =
            content == nullptr ? std::string() : decoded(content->value);
        if (const Attribute* const name = find("name")) {
            const std::string plain = plain_name(decoded(name->value).value_or("referrer"));
            if (plain == "referrer") policy("<meta>", value.value_or("?"), tag_.at);
        }
        const Attribute* const does = find("http-equiv");
        if (does == nullptr) return;
        const std::string plain = plain_name(decoded(does->value).value_or("?"));
        if (plain == "content-type" || plain == "content-language") return;
        if (plain != "refresh" || !value) return tell(page_leads_away, does->at, whole());
        for (const std::string& each : beginnings(*value)) {
            if (leads(each) != Leads::inside || refreshes_elsewhere(each)) {
                return tell(page_leads_away, does->at, whole());
            }
        }
    }

    /// "0; url=/stod/": browsers forgive much of what stands around the address, so the first that
    /// can be one is judged.
    static bool refreshes_elsewhere(std::string_view value) {
        constexpr std::string_view blanks = " \t\n\f\r";
        std::size_t begin = std::min(value.find_first_of(";, \t\n\f\r"), value.size());
        begin = value.find_first_not_of(";, \t\n\f\r", begin);
        if (begin == npos) return false;
        std::string_view address = value.substr(begin);
        if (plain_name(address.substr(0, 3)) == "url") {
            const std::size_t equals = address.find_first_not_of(blanks, 3);
            if (equals != npos && address[equals] == '=') address.remove_prefix(equals + 1);
        }
        const std::size_t first = address.find_first_not_of(" \t\n\f\r\"'");
        return first != npos && leads(address.substr(first)) != Leads::inside;
    }

    const Tag& tag_;
    std::string_view page_;
    std::vector<Harm>& harms_;
    std::string name_ = plain_name(tag_.name);
    std::string element_;
};

}  // namespace

std::span<const DiagnosticKind* const> browser_diagnostics() {
    static constexpr std::array kinds{&page_asks_elsewhere, &page_leads_away, &page_runs_program,
                                      &page_element_foreign, &page_markup_unclear};
    return kinds;
}

void judge(const Tag& tag, std::string_view page, std::vector<Harm>& harms) {
    if (!tag.ends) Judge(tag, page, harms).run();
}

std::vector<Harm> judged_markup(std::string_view text) {
    std::vector<Harm> harms;
    MarkupReader reader(text);
    for (Tag tag; reader.next(tag);) judge(tag, text, harms);
    if (const auto at = reader.unclear()) harms.push_back({&page_markup_unclear, *at, {}});
    std::stable_sort(harms.begin(), harms.end(),
                     [](const Harm& a, const Harm& b) { return a.at < b.at; });
    return harms;
}

}  // namespace lykta::browser
