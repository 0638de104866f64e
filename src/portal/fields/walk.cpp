#include "portal/fields/walk.hpp"

#include <algorithm>
#include <functional>

namespace lykta {

namespace {

void fill(const CheckedFields& checked, const Spot& spot, void* record) {
    for (const Field& row : checked.table->fields) {
        const Checked* found = checked.find(row.key);
        if (!row.in.kept() || found == nullptr || !found->stated()) continue;
        const Spot here = spot.key(row.key);
        void* value = row.in.in(record);
        if (row.nested == nullptr) {
            row.in.type->read(*found, here, value);
        } else if (const auto* fields = std::get_if<CheckedFields>(&found->value)) {
            fill(*fields, here, row.in.type->add(value));
        } else if (const auto* items = std::get_if<std::vector<Checked>>(&found->value)) {
            for (std::size_t i = 0; i < items->size(); ++i) {
                const auto* item = std::get_if<CheckedFields>(&(*items)[i].value);
                if (item != nullptr) fill(*item, here.item(i), row.in.type->add(value));
            }
        }
    }
}

std::string below(const std::string& path, std::string_view key) {
    return path.empty() ? std::string(key) : path + "." + std::string(key);
}

std::string item_of(const std::string& path, const Field& row, std::size_t index) {
    return row.many ? path + "[" + std::to_string(index) + "]" : path;
}

/// Calls visit with each plain value of a record, and the row and path that it has.
void each_value(const FieldTable& table, const void* record, const std::string& path,
                const std::function<void(const Field&, const std::string&, const void*)>& visit) {
    for (const Field& row : table.fields) {
        if (!row.in.kept()) continue;
        const void* value = row.in.in(record);
        const std::string here = below(path, row.key);
        if (row.nested == nullptr) {
            visit(row, here, value);
            continue;
        }
        for (std::size_t i = 0; i < row.in.type->count(value); ++i) {
            each_value(*row.nested, row.in.type->item(value, i), item_of(here, row, i), visit);
        }
    }
}

void add_once(std::vector<std::string>& paths, const std::string& path) {
    if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(path);
}

void compare(const FieldTable& table, const void* record, const void* other,
             const std::string& path, const std::vector<Segment>& texts,
             std::vector<std::string>& out) {
    for (const Field& row : table.fields) {
        if (!row.in.kept()) continue;
        const void* value = row.in.in(record);
        const void* theirs = row.in.in(other);
        const std::string here = below(path, row.key);
        const ValueType& type = *row.in.type;
        if (row.nested == nullptr) {
            if (!type.same(value, theirs, texts)) add_once(out, here);
        } else if (type.count(value) != type.count(theirs)) {
            add_once(out, here);
        } else {
            for (std::size_t i = 0; i < type.count(value); ++i) {
                compare(*row.nested, type.item(value, i), type.item(theirs, i),
                        item_of(here, row, i), texts, out);
            }
        }
    }
}

}  // namespace

void read_fields(const CheckedFields& checked, const Vocabulary& vocabulary, const Spot& spot,
                 void* record) {
    fill(checked, spot, record);
    for (const Derived& row : checked.table->derived) {
        if (row.make != nullptr) row.make(record, vocabulary);
    }
}

std::vector<std::string> stated_fields(const FieldTable& table, const void* record) {
    std::vector<std::string> out;
    each_value(table, record, {}, [&](const Field& row, const std::string& path, const void* at) {
        if (row.in.type->stated(at)) add_once(out, path);
    });
    return out;
}

std::vector<std::string> differing_fields(const FieldTable& table, const void* record,
                                          const void* other, const std::vector<Segment>& texts) {
    std::vector<std::string> out;
    compare(table, record, other, {}, texts, out);
    return out;
}

std::vector<Phrase> phrases_of(const FieldTable& table, const void* record) {
    std::vector<Phrase> out;
    each_value(table, record, {},
               [&](const Field& row, const std::string& /*path*/, const void* at) {
                   row.in.type->add_phrases(at, out);
               });
    return out;
}

}  // namespace lykta
