#include "portal/fields/explain.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace lykta {

namespace {

struct TypeWords {
    FieldType type;
    Bilingual words;
};

/// {}: what differs from field to field, see `holds`.
constexpr std::array type_words{
    TypeWords{FieldType::text, {"text", "text"}},
    TypeWords{FieldType::slug,
              {"ett namn av a–z, siffror och bindestreck", "a name of a–z, digits and hyphens"}},
    TypeWords{FieldType::boolean, {"ja eller nej", "yes or no"}},
    TypeWords{FieldType::integer, {"ett heltal, {}", "a whole number, {}"}},
    TypeWords{FieldType::date, {"en dag, som 2026-10-01", "a day, like 2026-10-01"}},
    TypeWords{FieldType::hours,
              {"dagar och tider, som mån, tor 9–11.30; fre 13–15 eller dygnet runt",
               "days and times, like mon, thu 9–11.30; fri 13–15 or day and "
               "night"}},
    TypeWords{FieldType::months,
              {"en tid, som 12 månader eller 2 år", "a time, like 12 months or 2 years"}},
    TypeWords{FieldType::local_time,
              {"dag och klockslag, som 2026-09-08 18:00", "day and time, like 2026-09-08 18:00"}},
    TypeWords{FieldType::weeks, {"vecka, 2 veckor och så vidare", "week, 2 weeks and so on"}},
    TypeWords{FieldType::monthly,
              {"som andra tisdagen eller sista fredagen", "like second tuesday or last friday"}},
    TypeWords{FieldType::end_date, {"en dag, eller aldrig", "a day, or never"}},
    TypeWords{FieldType::url,
              {"en adress som börjar med https://", "an address that begins with https://"}},
    TypeWords{FieldType::email, {"en e-postadress", "an e-mail address"}},
    TypeWords{FieldType::phone, {"ett telefonnummer", "a telephone number"}},
    TypeWords{FieldType::code,
              {"ett av dessa, koden eller orden", "one of these, the code or the words"}},
    TypeWords{FieldType::word, {"ett av dessa: {}", "one of these: {}"}},
    TypeWords{FieldType::reference, {"namnet på en fil i {}", "the name of a file in {}"}},
    TypeWords{FieldType::language, {"ett språk, som fi", "a language, like fi"}},
    TypeWords{FieldType::mapping, {"egna nycklar", "keys of its own"}},
    TypeWords{FieldType::settings,
              {"valfria nycklar, var och en med ett av dessa: {}",
               "free keys, each with one of these: {}"}},
};
static_assert(type_words.size() == static_cast<std::size_t>(FieldType::settings) + 1);

struct ConditionWords {
    Condition::Kind kind;
    Bilingual words;  ///< {} the keys
};
constexpr std::array condition_words{
    ConditionWords{
        Condition::Kind::any_of,
        {"Minst en av dessa måste finnas: {}.", "At least one of these must be there: {}."}},
    ConditionWords{Condition::Kind::one_of,
                   {"En, och bara en, av dessa måste finnas: {}.",
                    "One of these, and one alone, must be there: {}."}},
    ConditionWords{Condition::Kind::needs,
                   {"Dessa hör ihop, den första behöver den andra: {}.",
                    "These belong together, the first needs the second: {}."}},
    ConditionWords{Condition::Kind::ordered,
                   {"Den första får inte vara senare än den andra: {}.",
                    "The first must not be later than the second: {}."}},
    ConditionWords{Condition::Kind::before,
                   {"Den första måste vara tidigare än den andra: {}.",
                    "The first must be earlier than the second: {}."}},
};

class Explainer {
public:
    Explainer(const SharedTables& shared, MessageLanguage language)
        : shared_(shared), language_(language) {}

    std::string file(const AuthorsFile& file, std::string_view example) {
        const std::string_view ending = file.prose ? ".md" : ".yaml";
        const std::string name =
            file.folder.empty() ? std::string(file.file)
                                : fmt::format("{}/{}{}", file.folder, in({"NAMN", "NAME"}), ending);
        out_ = fmt::format("# {}\n\n", file.name);
        if (file.prose) {
            say({"I filen {}. Uppgifterna står mellan två rader med ---, och texten under dem.",
                 "In the file {}. The facts stand between two lines of ---, and the text below "
                 "them."},
                name);
        } else {
            say({"I filen {}.", "In the file {}."}, name);
        }
        out_ += "\n";
        rows(*file.fields, 0);
        if (!example.empty()) {
            out_ += in({"\nSå här kan det se ut:\n\n", "\nLike this:\n\n"});
            out_ += file.prose ? "````markdown\n" : "````yaml\n";
            out_.append(example).append("````\n");
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string_view in(Bilingual words) const { return lykta::in(words, language_); }

    template <typename... Filling>
    void say(Bilingual words, const Filling&... filling) {
        out_ += fmt::format(fmt::runtime(in(words)), filling...) + "\n";
    }

    void rows(const FieldTable& table, int depth) {
        const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
        for (const Field& field : table.fields) {
            if (&field != table.find(field.key)) continue;  // one key that fills two members
            out_ += fmt::format("{}- `{}`: {} ({})\n", indent, field.key, in(field.description),
                                holds(field));
            if (field.type == FieldType::code) codes(field.vocabulary, indent);
            if (field.nested != nullptr) rows(*field.nested, depth + 1);
        }
        for (const Condition& condition : table.conditions) {
            out_ += indent + "- ";
            const auto& row =
                *std::ranges::find(condition_words, condition.kind, &ConditionWords::kind);
            std::string keys;
            for (const std::string_view key : condition.keys) {
                if (!key.empty()) keys += fmt::format("{}`{}`", keys.empty() ? "" : ", ", key);
            }
            say(row.words, keys);
        }
        if (!table.shorthand.empty()) {
            out_ += indent + "- ";
            say({"I stället för nycklarna kan ett enda värde stå. Det är då `{}`.",
                 "A single value may stand in place of the keys. It is then `{}`."},
                table.shorthand);
        }
    }

    void codes(VocabularyKind kind, const std::string& indent) {
        const CodeNames& names = shared_.codes.at(kind);
        for (std::size_t i = 0; i < names.codes.size(); ++i) {
            out_ += fmt::format("{}  - `{}`: {}\n", indent, names.codes[i], printed(kind, i));
        }
    }

    /// What readers see; of a route to support first the few words that stand in lists.
    [[nodiscard]] std::string printed(VocabularyKind kind, std::size_t i) const {
        const std::string& label = shared_.codes.at(kind).labels[i];
        if (kind != VocabularyKind::access_route) return label;
        const auto& routes = shared_.vocabulary.access_routes;
        const auto route =
            std::ranges::find(routes, shared_.codes.at(kind).codes[i], &AccessRoute::id);
        return shared_.segments[route->tag.segment].source + ". " + label;
    }

    [[nodiscard]] std::string holds(const Field& field) const {
        const auto& row = type_words[static_cast<std::size_t>(field.type)];
        std::string out = fmt::format(fmt::runtime(in(row.words)), filling(field));
        if (field.inline_prose) {
            add(out, {"länkar och betoning får stå i den", "links and emphasis may stand in it"});
        }
        if (field.translation == SegmentKind::decision_and_money) {
            add(out, {"översätts med särskild omsorg", "translated with special care"});
        }
        if (field.many) out = std::string(in({"en lista, var del: ", "a list, each item: "})) + out;
        if (field.required) add(out, {"måste finnas", "must be there"});
        return out;
    }

    void add(std::string& out, Bilingual words) const { out += "; " + std::string(in(words)); }

    [[nodiscard]] std::string filling(const Field& field) const {
        std::string out;
        const auto each = [&](std::string_view word) {
            out += fmt::format("{}`{}`", out.empty() ? "" : ", ", word);
        };
        for (const AllowedWord& word : field.words) {
            const bool swedish = language_ == MessageLanguage::sv && !word.synonym.empty();
            each(swedish ? word.synonym : word.word);
        }
        for (const RecordKind kind : field.references) each(std::string(facts(kind).folder) + "/");
        if (field.type == FieldType::integer) {
            out = fmt::format("{}–{}{}{}", field.minimum, field.maximum,
                              field.unit.empty() ? "" : " ", unit(field.unit));
        }
        return out;
    }

    [[nodiscard]] std::string_view unit(std::string_view written) const {
        if (written == "SEK") return in({"kronor", "kronor"});
        if (written == "years") return in({"år", "years"});
        if (written == "minutes") return in({"minuter", "minutes"});
        return written;
    }

    const SharedTables& shared_;
    MessageLanguage language_;
    std::string out_;
};

}  // namespace

std::vector<AuthorsFile> authors_files() {
    std::vector<AuthorsFile> out{
        {"site", "", "site.yaml", false, &site_fields()},
        {"glossary", "", "glossary.yaml", false, &glossary_fields()},
        {"addresses", "", "addresses.yaml", false, &kept_address_fields()}};
    for (const KindFacts& kind : record_kinds()) {
        out.push_back({kind.name, kind.folder, "", kind.prose, &kind.fields()});
    }
    return out;
}

std::string explained(const AuthorsFile& file, std::string_view example, const SharedTables& shared,
                      MessageLanguage language) {
    return Explainer(shared, language).file(file, example);
}

}  // namespace lykta
