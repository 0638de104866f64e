#include "portal/read_records.hpp"

#include <utility>

namespace lykta {

namespace {

Access read_access(const Reader& access) {
    Access out;
    out.route = access.code<AccessRoute>("route");
    out.applicant = access.code<Applicant>("applicant");
    out.steps = access.phrases("steps");
    out.lives = access.word<Lives>("lives");
    out.booking = access.phrase("booking");
    out.laws = access.references<Law>("law");
    return out;
}

Ages read_ages(const Reader& ages) {
    return {ages.integer("from"), ages.integer("until"),
            ages.word<GuardianConsent>("guardian_consent")};
}

SupportDirection direction(const Reader& fields, const Support& support,
                           const Vocabulary& vocabulary) {
    const auto own = fields.word<SupportDirection>("kind");
    if (own || !support.form) return own.value_or(SupportDirection::direct);
    return vocabulary.support_forms[*support.form].direction;
}

}  // namespace

Support read_support(const Reader& fields, MergedRecord& record, const Vocabulary& vocabulary) {
    Support out;
    out.id = record.id;
    out.head = record.head;
    out.title = fields.phrase("title");
    out.summary = fields.phrase("summary");
    out.form = fields.code<SupportForm>("form");
    out.direction = direction(fields, out, vocabulary);
    out.variant = fields.phrase("variant");
    out.target_groups = fields.codes<TargetGroup>("for");
    out.offered = fields.word<Offered>("offered").value_or(Offered::here);
    out.see = fields.references<Organization>("see");
    out.shared_with = fields.references<Organization>("shared_with");
    out.access = read_access(fields.group("access"));
    out.cost = read_cost(fields);
    out.when.hours = fields.group("when").hours("hours");
    out.when.note = fields.group("when").phrase("note");
    out.where = fields.words<Where>("where");
    out.who_comes = fields.phrase("who_comes");
    out.cared_for = fields.phrase("cared_for");
    out.if_no = fields.phrase("if_no");
    out.ages = read_ages(fields.group("ages"));
    out.sensitive = fields.boolean("sensitive").value_or(false);
    out.contact = fields.reference<ContactPoint>("contact");
    out.languages = read_spoken(fields);
    out.interpreter = fields.boolean("interpreter");
    out.appendix = read_appendix(fields);
    out.review = read_review(fields);
    out.aliases = fields.texts("aliases");
    out.body = read_body(record.name(), std::move(record.body), fields.reading());
    return out;
}

}  // namespace lykta
