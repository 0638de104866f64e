// The glossary, and everything from A to Ö.

#include "base/utf8.hpp"
#include "html/pages/pages.hpp"
#include "html/parts/links.hpp"
#include "html/parts/text.hpp"
#include "language/one_spelling.hpp"

#include <utility>

namespace lykta::html {

GlossaryView glossary_view(const PageToMake& make) {
    const Here& here = make.here;
    auto view = own_page<GlossaryView>(make);
    std::vector<std::pair<std::string, const Term*>> sorted;
    for (const Term& term : here.portal().glossary) {
        sorted.emplace_back(here.localized().formatter.sort_key(here.text(term.term).text.value),
                            &term);
    }
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [key, term] : sorted) {
        view.terms.push_back(term_view(*term, here));
    }
    return view;
}

namespace {

struct Entry {
    std::string key;
    LinkView link;
};

std::string one_letter(char32_t character) {
    std::string out;
    utf8::append(out, utf8::upper(character));
    return out;
}

/// The first letter, in capitals, without the marks that mean nothing to the language's order: Å is
/// no A in Swedish, but an A in Arabic's list, and all alefs are one.
std::string initial(std::string_view written, const Formatter& formatter) {
    const std::string text = one_spelling(written);
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t character = utf8::next(text, offset);
        if (!utf8::is_letter_or_digit(character)) continue;
        const std::string letter = one_letter(character);
        const std::string plain = one_letter(utf8::base_letter(utf8::upper(character)));
        // Two letters are one to the order where the second letter of a word decides.
        const auto before = [&](const std::string& a, const std::string& b) {
            return formatter.sort_key(a + "a") < formatter.sort_key(b + "b");
        };
        return before(letter, plain) && before(plain, letter) ? plain : letter;
    }
    return "#";
}

class Index {
public:
    explicit Index(const Here& here) : here_(here) {}

    void add(LinkView link) {
        entries_.push_back(
            {here_.localized().formatter.sort_key(link.text.text.value), std::move(link)});
    }

    template <typename Record>
    void add_records() {
        const auto open = [](const Record& record) {
            if constexpr (requires { record.sensitive; }) {
                if (record.sensitive) return false;
            }
            if constexpr (requires { record.audience; }) {
                return record.audience == Audience::all || record.audience == Audience::staff;
            }
            return true;
        };
        for (const Id<Record> id : sorted_records<Record>(here_, open)) {
            add(record_link(id, here_));
        }
    }

    std::vector<LetterView> letters() {
        std::stable_sort(entries_.begin(), entries_.end(),
                         [](const Entry& a, const Entry& b) { return a.key < b.key; });
        std::vector<LetterView> out;
        for (Entry& entry : entries_) {
            const std::string letter =
                initial(entry.link.text.text.value, here_.localized().formatter);
            if (out.empty() || out.back().letter.value != letter) {
                const std::string id = "bokstav_" + std::to_string(out.size() + 1);
                out.push_back({Text(letter), Text(id), {}});
            }
            out.back().entries.push_back(std::move(entry.link));
        }
        return out;
    }

private:
    const Here& here_;
    std::vector<Entry> entries_;
};

/// One role has many names, and people look for theirs. The names are Swedish.
void add_roles(Index& index, const Here& here) {
    const Portal& portal = here.portal();
    for (const ContactPoint& contact : portal.contacts) {
        if (!contact.role) continue;
        const RoleTitle& role = portal.vocabulary().role_titles[*contact.role];
        LinkView link = record_link(*portal.contacts.find(contact.id), here);
        link.text = here.text(role.label);
        index.add(link);
        if (here.language != 0) continue;
        for (const std::string& alias : role.aliases) {
            link.text.text = Text(alias);
            index.add(link);
        }
    }
}

void add_terms(Index& index, const Here& here) {
    for (const Term& term : here.portal().glossary) {
        LinkView link = own_page_link(PageKind::glossary, here);
        link.text = here.text(term.term);
        link.url.value += "#ord_" + term.id;
        index.add(std::move(link));
    }
}

}  // namespace

IndexView index_view(const PageToMake& make) {
    auto view = own_page<IndexView>(make);
    Index index(make.here);
    index.add_records<Support>();
    index.add_records<Situation>();
    index.add_records<Page>();
    index.add_records<ContactPoint>();
    index.add_records<Organization>();
    index.add_records<HelpLine>();
    index.add_records<Event>();
    index.add_records<TargetGroupText>();
    index.add_records<Law>();
    add_roles(index, make.here);
    add_terms(index, make.here);
    view.letters = index.letters();
    return view;
}

}  // namespace lykta::html
