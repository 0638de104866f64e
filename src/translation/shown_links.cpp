// See shown_links.hpp.
#include "translation/shown_links.hpp"

#include "portal/record_kind.hpp"
#include "translation/diagnostics.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace lykta {
namespace {

bool has_fragment(const std::vector<Block>& blocks, std::string_view fragment) {
    return std::ranges::any_of(blocks, [&](const Block& block) {
        return block.fragment == fragment || has_fragment(block.blocks, fragment);
    });
}

const Prose* rewritten(const Body& body, const Language& language) {
    const auto found = std::ranges::find(body.rewordings, language.tag, &RewordedBody::language);
    return found == body.rewordings.end() || found->prose->empty() ? nullptr : found->prose.get();
}

/// Few languages have any: the others need no walk through their prose.
bool has_rewritten(const LocalizedPortal& portal) {
    bool any = false;
    visit_records_with_prose(portal.portal, [&](const auto& records) {
        any = any || std::any_of(records.begin(), records.end(), [&](const auto& record) {
                  return rewritten(record.body, portal.language) != nullptr;
              });
    });
    return any;
}

class LinkCheck {
public:
    LinkCheck(const LocalizedPortal& portal, Diagnostics& diagnostics)
        : portal_(portal), diagnostics_(diagnostics) {}

    template <typename Record>
    void check(const Records<Record>& records) {
        for (const Record& record : records) {
            if (portal_.presence(record) == Presence::absent) {
                continue;
            }
            for (const LocalizedLeaf& leaf : portal_.prose(record.body).leaves) {
                walk(*leaf.inlines);
            }
        }
    }

private:
    void walk(const std::vector<Inline>& inlines) {
        for (const Inline& item : inlines) {
            if (item.kind == Inline::Kind::link) {
                link(item);
            }
            walk(item.children);
        }
    }

    void link(const Inline& item) {
        const std::optional<RecordReference> to = record_reference(item.target);
        if (!to || to->fragment.empty()) {
            return;
        }
        // A record without prose has no headings: that was told when the portal was read.
        visit_records(portal_.portal, to->kind, [&]<typename Record>(const Records<Record>& all) {
            if constexpr (WithBody<Record>) lead(item, *to, all);
        });
    }

    template <typename Record>
    void lead(const Inline& item, const RecordReference& to, const Records<Record>& records) {
        const Id<Record>* id = records.find(to.id);
        // Where the page is absent, the link leads to the source language's.
        if (id == nullptr || portal_.presence(records[*id]) == Presence::absent) {
            return;
        }
        const Body& body = records[*id].body;
        const Prose* own = rewritten(body, portal_.language);
        if (own == nullptr || has_fragment(own->blocks, to.fragment) ||
            !has_fragment(body.prose->blocks, to.fragment)) {
            return;
        }
        const std::string& file = own->blocks.front().place.file;
        if (told_.insert(file + "#" + to.fragment).second) {
            report(diagnostics_, link_fragment_reworded, item.place,
                   {{"file", file}, {"fragment", to.fragment}, {"own", "{#" + to.fragment + "}"}});
        }
    }

    const LocalizedPortal& portal_;
    Diagnostics& diagnostics_;
    std::set<std::string> told_;
};

}  // namespace

void check_shown_links(const std::vector<LocalizedPortal>& portals, Diagnostics& diagnostics) {
    for (const LocalizedPortal& portal : portals) {
        if (!has_rewritten(portal)) {
            continue;
        }
        LinkCheck check(portal, diagnostics);
        visit_records_with_prose(portal.portal, [&](const auto& records) { check.check(records); });
    }
}

}  // namespace lykta
