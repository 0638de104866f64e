// The vocabularies: each code with its words, and the names that authors may use for it.

#include "base/utf8.hpp"
#include "portal/fields/walk.hpp"
#include "portal/read/content.hpp"

#include <utility>

namespace lykta {

namespace {

struct VocabularyReader {
    const ContentTables& tables;
    SharedTables& shared;
    Reading reading;
    Diagnostics& diagnostics;

    template <typename Code>
    void read(VocabularyKind kind, Records<Code>& out) {
        CodeNames& names = shared.codes[kind];
        const VocabularyFacts& vocabulary = facts(kind);
        for (const CheckedFields& row : read_rows(tables, std::string(vocabulary.file),
                                                  vocabulary.fields, "code", diagnostics)) {
            const auto& id = std::get<std::string>(row.find("code")->value);
            const std::string record = std::string(vocabulary.record) + "/" + id;
            const auto code = read_as<Code>(row, {}, {reading, record});
            const std::uint32_t index = out.add(code).index;
            names.codes.push_back(code.id);
            names.labels.push_back(reading.segments[code.label.segment].source);
            std::vector<std::string> others{reading.segments[code.label.segment].source};
            others.insert(others.end(), code.aliases.begin(), code.aliases.end());
            // A code means itself; what two codes are called belongs to the first of them.
            names.by_name.insert_or_assign(code.id, index);
            names.names.push_back(code.id);
            for (std::string& name : others) {
                names.by_name.emplace(utf8::lower(name), index);
                names.names.push_back(std::move(name));
            }
        }
    }
};

}  // namespace

void read_vocabulary(const ContentTables& tables, SharedTables& out, Diagnostics& diagnostics) {
    const RecordIndexes no_records;
    VocabularyReader reader{tables, out, {out.segments, no_records}, diagnostics};
    Vocabulary& vocabulary = out.vocabulary;
    reader.read(VocabularyKind::support_form, vocabulary.support_forms);
    reader.read(VocabularyKind::target_group, vocabulary.target_groups);
    reader.read(VocabularyKind::access_route, vocabulary.access_routes);
    reader.read(VocabularyKind::applicant, vocabulary.applicants);
    reader.read(VocabularyKind::role_title, vocabulary.role_titles);
    reader.read(VocabularyKind::partner_category, vocabulary.partner_categories);
}

}  // namespace lykta
