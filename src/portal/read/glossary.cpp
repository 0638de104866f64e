#include "portal/read/glossary.hpp"

#include "portal/diagnostics.hpp"
#include "portal/fields/walk.hpp"
#include "source/slug.hpp"

#include <map>
#include <utility>

namespace lykta {

namespace {

struct Spelling {
    std::string id;
    CheckedFields fields;
};

/// Rows with a mistake are left out; it has been told.
std::vector<Spelling> rows_of(const yaml::Value& table, const Known& known,
                              Diagnostics& diagnostics) {
    std::vector<Spelling> out;
    std::map<std::string, Place> seen;
    if (table.kind == yaml::Value::Kind::mapping || table.kind == yaml::Value::Kind::scalar) {
        report(diagnostics, mistake::glossary_no_list, table.place);
    }
    for (const yaml::Value& item : table.items) {
        CheckedFields row = validate(item, glossary_fields(), Purpose::record, known, diagnostics);
        if (!require_fields(row, item.place, known, diagnostics)) continue;
        const Checked* term = row.find("term");
        const auto& word = std::get<std::string>(term->value);
        std::string id = ascii_slug(word);
        if (!seen.emplace(id, term->place).second) {
            report(diagnostics, mistake::doubled_term, term->place, {{"term", word}});
            continue;
        }
        out.push_back({std::move(id), std::move(row)});
    }
    return out;
}

}  // namespace

std::vector<Term> read_glossary(const yaml::Value& base, const yaml::Value& site,
                                const Vocabulary& vocabulary, Reading& reading, const Known& known,
                                Diagnostics& diagnostics) {
    std::map<std::string, Spelling> merged;
    for (const yaml::Value* table : {&base, &site}) {
        for (Spelling& row : rows_of(*table, known, diagnostics)) {
            const std::string id = row.id;
            merged.insert_or_assign(id, std::move(row));
        }
    }
    std::vector<Term> out;
    for (const auto& [id, row] : merged) {
        out.push_back(read_as<Term>(row.fields, vocabulary, {reading, "term/" + id}));
        out.back().id = id;
    }
    return out;
}

}  // namespace lykta
