#include "portal/read/kept_addresses.hpp"

#include "portal/diagnostics.hpp"
#include "portal/fields/walk.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace lykta {

namespace {

/// Of plain folders, as all of ours are: it becomes the name of a file that is made.
bool is_address(std::string_view text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/';
    });
    return plain && text.size() > 2 && text.starts_with('/') && text.ends_with('/') &&
           text.find("//") == std::string_view::npos;
}

bool is_record(std::string_view text) {
    const auto reference = record_reference(text);
    return reference && reference->fragment.empty() && !reference->id.empty();
}

class Reader {
public:
    Reader(const Vocabulary& vocabulary, Reading& reading, const Known& known,
           Diagnostics& diagnostics)
        : vocabulary_(vocabulary), reading_(reading), known_(known), diagnostics_(diagnostics) {}

    void row(const yaml::Value& item) {
        const CheckedFields checked =
            validate(item, kept_address_fields(), Purpose::record, known_, diagnostics_);
        if (!require_fields(checked, item.place, known_, diagnostics_)) return;
        auto kept = read_as<KeptAddress>(checked, vocabulary_, {reading_, "address"});
        kept.place = item.place;
        if (is_right(kept, checked) && is_alone(kept, checked)) out_.push_back(std::move(kept));
    }

    std::vector<KeptAddress> take() { return std::move(out_); }

private:
    bool is_right(const KeptAddress& kept, const CheckedFields& checked) {
        const bool address = is_address(kept.address);
        const bool record = is_record(kept.record);
        if (!address) wrong(mistake::kept_address_wrong, checked, "address", kept.address);
        if (!record) wrong(mistake::kept_record_wrong, checked, "record", kept.record);
        return address && record;
    }

    bool is_alone(const KeptAddress& kept, const CheckedFields& checked) {
        const auto [code, fresh] = codes_.emplace(kept.code, kept.record);
        if (!fresh && code->second != kept.record) {
            return wrong(mistake::kept_twice, checked, "code", kept.code);
        }
        for (const Language* language : kept.languages) {
            if (!addresses_.emplace(kept.address, language).second) {
                return wrong(mistake::kept_twice, checked, "address", kept.address);
            }
        }
        return true;
    }

    bool wrong(const DiagnosticKind& kind, const CheckedFields& checked, std::string_view key,
               const std::string& value) {
        report(diagnostics_, kind, checked.find(key)->place, {{"value", value}});
        return false;
    }

    const Vocabulary& vocabulary_;
    Reading& reading_;
    const Known& known_;
    Diagnostics& diagnostics_;
    std::map<std::string, std::string> codes_;  // code -> record
    std::set<std::pair<std::string, const Language*>> addresses_;
    std::vector<KeptAddress> out_;
};

}  // namespace

std::vector<KeptAddress> read_kept_addresses(const yaml::Value& file, const Vocabulary& vocabulary,
                                             Reading& reading, const Known& known,
                                             Diagnostics& diagnostics) {
    if (file.kind == yaml::Value::Kind::mapping || file.kind == yaml::Value::Kind::scalar) {
        report(diagnostics, mistake::kept_no_list, file.place);
    }
    Reader reader(vocabulary, reading, known, diagnostics);
    for (const yaml::Value& item : file.items) reader.row(item);
    return reader.take();
}

}  // namespace lykta
