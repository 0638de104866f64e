#include "portal/fields.hpp"
#include "catch.hpp"

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
    for (const VocabularyKind kind : vocabulary_kinds()) collect(vocabulary_fields(kind), out);
    return out;
}

}  // namespace

TEST_CASE("No table has the same key twice") {
    for (const FieldTable* table : all_tables()) {
        std::set<std::string_view> keys;
        for (const Field& field : table->fields) {
            INFO(table->name << ": " << field.key);
            CHECK(keys.insert(field.key).second);
        }
    }
}

TEST_CASE("Every field is described in both languages") {
    for (const FieldTable* table : all_tables()) {
        for (const Field& field : table->fields) {
            INFO(table->name << ": " << field.key);
            CHECK(!field.description.sv.empty());
            CHECK(!field.description.en.empty());
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
