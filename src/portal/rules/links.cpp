#include "portal/rules/links.hpp"

#include "base/suggestion.hpp"
#include "base/utf8.hpp"
#include "portal/diagnostics.hpp"
#include "portal/phone.hpp"
#include "portal/read/scalars.hpp"
#include "portal/read/validate.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace lykta {

namespace {

using Ids = std::map<RecordKind, std::vector<std::string>>;
using Fragments = std::vector<std::string>;

/// The record that a link stands in, and the prose around it.
struct Around {
    std::string record;
    std::string language;  ///< of reworded prose; empty: the source
};

std::string name_of(RecordKind kind, const std::string& id) {
    return std::string(kind_name(kind)) + "/" + id;
}

void collect_fragments(const std::vector<Block>& blocks, Fragments& out) {
    for (const Block& block : blocks) {
        if (!block.fragment.empty()) out.push_back(block.fragment);
        collect_fragments(block.blocks, out);
    }
}

/// "https:", "mailto:"; which schemes are safe has been judged when the prose was read.
bool leaves_the_site(std::string_view target) {
    const std::size_t colon = target.find(':');
    return colon != std::string_view::npos && target.find('/') > colon;
}

/// Of a link that begins "https:" or "http:", in capitals too; others have nothing to be wrong.
bool is_right_on_the_web(const std::string& target) {
    const std::size_t colon = target.find(':');
    const std::string scheme = utf8::lower(std::string_view(target).substr(0, colon));
    return (scheme != "https" && scheme != "http") || colon == std::string::npos ||
           is_web_address(scheme + target.substr(colon));
}

class LinkCheck {
public:
    LinkCheck(Media& media, const Ids& ids, const RecordNames& hidden, Diagnostics& diagnostics)
        : media_(media), ids_(ids), hidden_(hidden), diagnostics_(diagnostics) {}

    void learn(const MergedRecord& record) {
        const std::string name = record.name();
        collect_fragments(record.body->blocks, fragments_[{name, ""}]);
        for (const RewordingSource& reworded : record.rewordings) {
            collect_fragments(reworded.body->blocks, fragments_[{name, reworded.language->tag}]);
        }
    }

    void check(const MergedRecord& record) {
        walk(record.body->blocks, {record.name(), ""});
        walk(record.fields, {record.name(), ""});
        for (const RewordingSource& reworded : record.rewordings) {
            walk(reworded.fields, {record.name(), reworded.language->tag});
            walk(reworded.body->blocks, {record.name(), reworded.language->tag});
        }
    }

private:
    void walk(const std::vector<Block>& blocks, const Around& around) {
        for (const Block& block : blocks) {
            walk(block.inlines, around);
            walk(block.blocks, around);
        }
    }

    void walk(const CheckedFields& fields, const Around& around) {
        for (const Checked& field : fields.fields) walk(field, around);
    }

    void walk(const Checked& field, const Around& around) {
        if (field.inlines != nullptr) walk(*field.inlines, around);
        if (const auto* text = std::get_if<std::string>(&field.value)) {
            if (media_.files.contains(*text)) media_.uses[*text].push_back(field.place);
        }
        if (const auto* fields = std::get_if<CheckedFields>(&field.value)) walk(*fields, around);
        if (const auto* items = std::get_if<std::vector<Checked>>(&field.value)) {
            for (const Checked& item : *items) walk(item, around);
        }
    }

    void walk(const std::vector<Inline>& inlines, const Around& around) {
        for (const Inline& item : inlines) {
            if (item.kind == Inline::Kind::link) link(item, around);
            if (item.kind == Inline::Kind::image) media_file(item);
            walk(item.children, around);
        }
    }

    void link(const Inline& item, const Around& around) {
        const std::string& target = item.target;
        if (target.empty()) return;
        if (const auto called = telephone_of(target)) {
            telephone(item, *called);
        } else if (target.starts_with('#')) {
            fragment(item, around.record, target.substr(1), around);
        } else if (target.starts_with("media/")) {
            media_file(item);
        } else if (const auto reference = record_reference(target)) {
            record(item, *reference, around);
        } else if (!is_right_on_the_web(target)) {
            report(diagnostics_, mistake::bad_url, item.place, {{"value", target}});
        } else if (const bool rooted = target.starts_with('/') && !target.starts_with("//");
                   !rooted && !leaves_the_site(target)) {
            report(diagnostics_, mistake::link_unknown_address, item.place, {{"target", target}})
                .suggestion = likely_target(target);
        }
    }

    void telephone(const Inline& item, const std::string& written) {
        if (dial(written)) return;
        const bool several = holds_several_numbers(written);
        report(diagnostics_, several ? mistake::several_phones : mistake::bad_phone, item.place,
               {{"value", written}});
    }

    void media_file(const Inline& item) {
        const std::string& target = item.target;
        if (leaves_the_site(target) && !target.starts_with("media/")) return;
        if (const auto found = media_.find(target)) {
            media_.uses[found->file].push_back(item.place);
            return;
        }
        report(diagnostics_, mistake::link_unknown_media, item.place, {{"target", target}})
            .suggestion =
            nearest(target, std::vector<std::string>(media_.files.begin(), media_.files.end()));
    }

    void record(const Inline& item, const RecordReference& to, const Around& around) {
        const std::vector<std::string>& known = ids_.at(to.kind);
        const KindFacts& about = facts(to.kind);
        if (std::binary_search(known.begin(), known.end(), to.id)) {
            fragment(item, name_of(to.kind, to.id), to.fragment, around);
            return;
        }
        // A site cannot mend the base's texts: there, the words stay without their link.
        if (hidden_.contains({to.kind, to.id})) {
            if (!item.place.file.starts_with("content/")) {
                report(diagnostics_, mistake::hidden_reference, item.place, {{"value", to.id}});
            }
            return;
        }
        const std::string near = nearest(to.id, known);
        report(
            diagnostics_, mistake::link_unknown_record, item.place,
            {{"none", about.none}, {"id", to.id}, {"folder", about.folder}, {"kind", about.name}})
            .suggestion = near.empty() ? likely_target(to.id) : name_of(to.kind, near);
    }

    void fragment(const Inline& item, const std::string& record, const std::string& wanted,
                  const Around& around) {
        if (wanted.empty()) return;
        const Fragments& own = fragments_[{record, around.language}];
        const Fragments& source = fragments_[{record, ""}];
        // On its own page a rewritten text has its own headings alone; which text another page
        // shows is known when translations are (see translation/shown_links).
        const bool in_own_text = item.target.starts_with('#') && !around.language.empty();
        for (const Fragments* known : {&own, in_own_text ? &own : &source}) {
            if (std::find(known->begin(), known->end(), wanted) != known->end()) return;
        }
        const std::string list = listed(own.empty() ? source : own);
        const Bilingual none{"inga", "none"};
        report(diagnostics_, mistake::link_unknown_fragment, item.place,
               {{"record", record},
                {"fragment", wanted},
                list.empty() ? Argument("fragments", none) : Argument("fragments", list)})
            .suggestion = nearest(wanted, own.empty() ? source : own);
    }

    /// "pages/om-oss.md", "../supports/x", "om-oss", "www.bjorkhamn.example": what was meant.
    [[nodiscard]] std::string likely_target(const std::string& target) const {
        if (target.starts_with("www.")) return "https://" + target;
        std::string id = target.substr(0, target.find('#'));
        if (id.ends_with(".md")) id.resize(id.size() - 3);
        if (id.ends_with(".yaml")) id.resize(id.size() - 5);
        if (id.ends_with('/')) id.pop_back();
        if (const std::size_t slash = id.rfind('/'); slash != std::string::npos) {
            id.erase(0, slash + 1);
        }
        std::vector<std::string> names;
        for (const auto& [kind, ids] : ids_) {
            if (std::binary_search(ids.begin(), ids.end(), id)) return name_of(kind, id);
            for (const std::string& name : ids) names.push_back(name_of(kind, name));
        }
        return nearest(target, names);
    }

    Media& media_;
    const Ids& ids_;
    const RecordNames& hidden_;
    Diagnostics& diagnostics_;
    std::map<std::pair<std::string, std::string>, Fragments> fragments_;
};

}  // namespace

void check_links(const std::vector<MergedRecord>& records,
                 const std::map<RecordKind, std::vector<std::string>>& ids,
                 const RecordNames& hidden, Media& media, Diagnostics& diagnostics) {
    LinkCheck check(media, ids, hidden, diagnostics);
    for (const MergedRecord& record : records) check.learn(record);
    for (const MergedRecord& record : records) check.check(record);
}

}  // namespace lykta
