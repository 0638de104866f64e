// addresses.yaml, as `lykta addresses keep` writes it: by the smallest edits, since it is its
// authors' file.

#include "site/kept_addresses.hpp"
#include "source/yaml/edit.hpp"

#include <algorithm>

namespace lykta {

namespace {

constexpr std::string_view begin_of_file =
    "# Adresser som har tryckts på broschyrer. De leder alltid vidare, även när sidan flyttar\n"
    "# eller tas bort. lykta addresses keep lägger till nya rader och rör inte de gamla.\n";

yaml::Value text(std::string words) {
    yaml::Value out;
    out.kind = yaml::Value::Kind::scalar;
    out.scalar = std::move(words);
    return out;
}

yaml::Value list(const std::vector<std::string>& words) {
    yaml::Value out;
    out.kind = yaml::Value::Kind::sequence;
    for (const std::string& word : words) out.items.push_back(text(word));
    return out;
}

/// The fields of a row, in their order in the file.
yaml::Value row_of_file(const PrintedAddress& printed) {
    yaml::Value out;
    out.kind = yaml::Value::Kind::mapping;
    const auto add = [&](std::string key, yaml::Value value) {
        out.members.push_back({std::move(key), {}, std::move(value)});
    };
    add("address", text(printed.address));
    add("record", text(printed.record));
    add("code", text(short_code(printed.record)));
    add("languages", list(printed.languages));
    add("brochures", list(printed.brochures));
    if (printed.audience == Audience::child) add("audience", text("child"));
    if (printed.audience == Audience::youth) add("audience", text("youth"));
    return out;
}

std::string in_brackets(const yaml::Value& value) {
    std::string out;
    for (const yaml::Value& item : value.items) out += (out.empty() ? "" : ", ") + item.scalar;
    return "[" + out + "]";
}

/// As the first rows of a file are written; later ones are written as those are.
std::string written(const yaml::Value& row) {
    std::string out;
    for (const yaml::Member& member : row.members) {
        const bool is_list = member.value.kind == yaml::Value::Kind::sequence;
        // A code of digits alone is a text, too.
        const std::string value = is_list                ? in_brackets(member.value)
                                  : member.key == "code" ? "\"" + member.value.scalar + "\""
                                                         : member.value.scalar;
        out += (out.empty() ? "- " : "  ") + member.key + ": " + value + "\n";
    }
    return out;
}

/// Behind the last of so many items of a list.
yaml::Edit insertion(yaml::Path path, std::size_t items, yaml::Value value) {
    yaml::Edit out;
    out.action = yaml::Edit::Action::insert;
    out.path = std::move(path);
    out.path.emplace_back(items);
    out.value = std::move(value);
    return out;
}

/// What a row of the file lacks of what is printed. Gives the number of new languages.
std::size_t complete(const KeptAddress& kept, std::size_t row, const PrintedAddress& printed,
                     std::vector<yaml::Edit>& edits) {
    std::size_t languages = kept.languages.size();
    std::size_t brochures = kept.brochures.size();
    for (const std::string& tag : printed.languages) {
        const bool has = std::any_of(kept.languages.begin(), kept.languages.end(),
                                     [&](const Language* l) { return l->tag == tag; });
        if (!has) edits.push_back(insertion({row, "languages"}, languages++, text(tag)));
    }
    for (const std::string& brochure : printed.brochures) {
        const auto& all = kept.brochures;
        const bool has = std::find(all.begin(), all.end(), brochure) != all.end();
        if (!has) edits.push_back(insertion({row, "brochures"}, brochures++, text(brochure)));
    }
    return languages - kept.languages.size();
}

}  // namespace

std::optional<KeptFile> with_printed_addresses(std::string_view bytes,
                                               const std::vector<LocalizedPortal>& portals,
                                               const SitePlan& plan, Diagnostics& diagnostics) {
    const std::vector<KeptAddress>& kept = portals.front().portal.kept_addresses;
    KeptFile out;
    out.bytes = bytes;
    for (const KeptAddress& each : kept) out.kept += each.languages.size();
    std::vector<yaml::Edit> edits;
    std::size_t rows = kept.size();
    std::string first;
    for (const PrintedAddress& printed : printed_addresses(portals, plan)) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const KeptAddress& each) {
            return each.address == printed.address;
        });
        if (same != kept.end()) {
            const auto row = static_cast<std::size_t>(same - kept.begin());
            out.added += complete(*same, row, printed, edits);
            continue;
        }
        out.added += printed.languages.size();
        if (kept.empty()) {
            first += written(row_of_file(printed));
        } else {
            edits.push_back(insertion({}, rows++, row_of_file(printed)));
        }
    }
    out.kept += out.added;
    if (!first.empty()) {
        if (bytes.empty()) out.bytes = begin_of_file;
        if (!out.bytes.ends_with('\n')) out.bytes += '\n';
        out.bytes += first;
    } else if (!edits.empty()) {
        auto edited = yaml::edited(bytes, "addresses.yaml", edits, diagnostics);
        if (!edited) return std::nullopt;
        out.bytes = std::move(*edited);
    }
    out.changed = out.bytes != bytes;
    return out;
}

}  // namespace lykta
