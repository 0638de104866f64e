// The vocabularies: each code with its words, and the names that authors may use for it.

#include "base/utf8.hpp"
#include "portal/read_content.hpp"

#include <utility>

namespace lykta {

namespace {

/// What every code has.
template <typename Code>
Code read_code(const Reader& fields) {
    Code out;
    out.id = fields.text("code");
    out.label = fields.phrase("label");
    out.aliases = fields.texts("aliases");
    return out;
}

SupportForm read_support_form(const Reader& fields) {
    auto out = read_code<SupportForm>(fields);
    out.description = fields.phrase("description");
    out.text = fields.phrase("text");
    out.direction = fields.word<SupportDirection>("kind").value_or(SupportDirection::direct);
    out.share = fields.integer("share");
    out.channel = fields.boolean("channel").value_or(false);
    out.variants = fields.texts("variants");
    return out;
}

TargetGroup read_target_group(const Reader& fields) {
    auto out = read_code<TargetGroup>(fields);
    out.description = fields.phrase("description");
    out.minor = fields.word<Minor>("minor").value_or(Minor::no);
    out.share = fields.integer("share");
    return out;
}

AccessRoute read_access_route(const Reader& fields) {
    auto out = read_code<AccessRoute>(fields);
    out.tag = fields.phrase("tag");
    return out;
}

Applicant read_applicant(const Reader& fields) {
    auto out = read_code<Applicant>(fields);
    out.staff = fields.phrase("staff");
    return out;
}

RoleTitle read_role_title(const Reader& fields) {
    auto out = read_code<RoleTitle>(fields);
    out.definite = fields.phrase("definite");
    return out;
}

struct VocabularyReader {
    const ContentTables& tables;
    Reading& reading;
    Known& known;
    Diagnostics& diagnostics;

    template <typename Code>
    Records<Code> read(VocabularyKind kind, Code (*read_one)(const Reader&)) {
        Records<Code> out;
        CodeNames& names = known.codes[kind];
        const std::string file(vocabulary_file(kind));
        for (const CheckedFields& row :
             read_rows(tables, file, vocabulary_fields(kind), "code", diagnostics)) {
            const Reader unnamed(std::string(), row, reading);
            const std::string record =
                std::string(vocabulary_record(kind)) + "/" + unnamed.text("code");
            const Code code = read_one(Reader(record, row, reading));
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
        return out;
    }
};

}  // namespace

Vocabulary read_vocabulary(const ContentTables& tables, Reading& reading, Known& known,
                           Diagnostics& diagnostics) {
    VocabularyReader reader{tables, reading, known, diagnostics};
    Vocabulary out;
    out.support_forms = reader.read(VocabularyKind::support_form, read_support_form);
    out.target_groups = reader.read(VocabularyKind::target_group, read_target_group);
    out.access_routes = reader.read(VocabularyKind::access_route, read_access_route);
    out.applicants = reader.read(VocabularyKind::applicant, read_applicant);
    out.role_titles = reader.read(VocabularyKind::role_title, read_role_title);
    out.partner_categories =
        reader.read(VocabularyKind::partner_category, read_code<PartnerCategory>);
    return out;
}

}  // namespace lykta
