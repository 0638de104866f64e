#include "portal/fields/fields.hpp"
#include "catch.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace lykta;

namespace {

void collect(const FieldTable& table, std::set<const FieldTable*>& out) {
    if (!out.insert(&table).second) return;
    for (const Field& field : table.fields) {
        if (field.nested != nullptr) collect(*field.nested, out);
    }
}

std::set<const FieldTable*> all_tables() {
    std::set<const FieldTable*> out;
    for (const KindFacts& kind : record_kinds()) collect(fields_of(kind.kind), out);
    collect(site_fields(), out);
    collect(word_fields(), out);
    collect(language_fields(), out);
    for (const VocabularyFacts& each : vocabularies()) collect(each.fields, out);
    collect(glossary_fields(), out);
    collect(kept_address_fields(), out);
    return out;
}

/// What rows reach of a struct: the place of each member in it, and the row that says so.
using Reached = std::map<std::size_t, std::string>;

/// The first address that a struct's members could be counted from.
struct Ground {
    alignas(std::max_align_t) std::array<std::byte, 4096> bytes;
};

void reach(const Member& member, const std::string& row, std::map<const Owner*, Reached>& out) {
    static Ground ground;
    for (const Step& step : member.path) {
        if (step.reach == nullptr) continue;
        const auto* there = static_cast<const std::byte*>(step.reach(ground.bytes.data()));
        out[step.from].emplace(static_cast<std::size_t>(there - ground.bytes.data()), row);
    }
}

/// By struct: the members that some row of some table reaches.
std::map<const Owner*, Reached> reached_members() {
    std::map<const Owner*, Reached> out;
    for (const FieldTable* table : all_tables()) {
        const std::string name = std::string(table->name) + ".";
        for (const Field& field : table->fields) {
            reach(field.in, name + std::string(field.key), out);
        }
        for (const Derived& row : table->derived) reach(row.in, name + std::string(row.name), out);
    }
    return out;
}

}  // namespace

TEST_CASE("Every member of every struct that authors fill has a row") {
    for (const auto& [owner, members] : reached_members()) {
        std::string rows;
        for (const auto& [place, row] : members)
            rows += row + " at byte " + std::to_string(place) + "\n";
        INFO("a struct with " << owner->members << " members, of which rows reach these:\n"
                              << rows);
        CHECK(members.size() == owner->members);
    }
}

TEST_CASE("Rows of one key differ in nothing but the member that they fill") {
    for (const FieldTable* table : all_tables()) {
        for (const Field& field : table->fields) {
            const Field& first = *table->find(field.key);
            INFO(table->name << ": " << field.key);
            CHECK(first.type == field.type);
            CHECK(first.many == field.many);
            CHECK(first.required == field.required);
            CHECK(first.translation == field.translation);
            CHECK(first.nested == field.nested);
            CHECK(first.references.data() == field.references.data());
            CHECK(first.words.data() == field.words.data());
            CHECK(first.description.sv == field.description.sv);
            CHECK((&first == &field || first.in.type != field.in.type));
        }
    }
}

TEST_CASE("A condition is about fields of its table, and says what is wrong") {
    const auto there = [](const FieldTable* table, std::string_view path) {
        while (table != nullptr) {
            const std::size_t dot = path.find('.');
            const Field* field = table->find(path.substr(0, dot));
            if (field == nullptr || dot == std::string_view::npos) return field != nullptr;
            table = field->nested;
            path.remove_prefix(dot + 1);
        }
        return false;
    };
    for (const FieldTable* table : all_tables()) {
        for (const Condition& condition : table->conditions) {
            INFO(table->name << ": " << condition.mistake->code);
            for (const std::string_view key : condition.keys) {
                if (!key.empty()) CHECK(there(table, key));
            }
            CHECK(!condition.keys[1].empty());
            CHECK((condition.kind == Condition::Kind::one_of) == (condition.doubled != nullptr));
            CHECK((condition.kind == Condition::Kind::needs) == !condition.word.empty());
        }
    }
}

TEST_CASE("Every field has what its type needs, and only text is translated") {
    for (const FieldTable* table : all_tables()) {
        for (const Field& field : table->fields) {
            INFO(table->name << ": " << field.key);
            const bool words = field.type == FieldType::word || field.type == FieldType::settings;
            CHECK(words == !field.words.empty());
            CHECK((field.type == FieldType::mapping) == (field.nested != nullptr));
            CHECK((field.type == FieldType::reference) == !field.references.empty());
            CHECK((field.type == FieldType::integer) == (field.minimum < field.maximum));
            CHECK((field.type == FieldType::text || !field.translation));
        }
    }
}

TEST_CASE("A shorthand names a field of its table") {
    for (const FieldTable* table : all_tables()) {
        INFO(table->name);
        CHECK((table->shorthand.empty() || table->find(table->shorthand) != nullptr));
    }
}

TEST_CASE("Table names are unique") {
    std::set<std::string_view> names;
    for (const FieldTable* table : all_tables()) {
        INFO(table->name);
        CHECK(names.insert(table->name).second);
    }
}

TEST_CASE("What is about access and money is translated with care") {
    for (const char* key : {"access", "cost"}) {
        const Field* field = fields_of(RecordKind::support).find(key);
        REQUIRE(field != nullptr);
        for (const Field& part : field->nested->fields) {
            if (part.translation) CHECK(part.translation == SegmentKind::decision_and_money);
        }
    }
}
