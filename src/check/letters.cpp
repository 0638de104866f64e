#include "check/letters.hpp"

#include "base/utf8.hpp"
#include "source/prose.hpp"

#include <fmt/core.h>

#include <array>
#include <set>
#include <string_view>

namespace lykta {

std::span<const DiagnosticKind* const> letters_diagnostics() {
    static constexpr std::array kinds{&letter_without_font};
    return kinds;
}

namespace {

class LetterCheck {
public:
    LetterCheck(const std::vector<LetterRange>& fonts, Diagnostics& diagnostics)
        : known_(0x10000, false), diagnostics_(diagnostics) {
        for (const LetterRange& range : fonts) {
            for (char32_t letter = range.first; letter <= range.last && letter < known_.size();
                 ++letter) {
                known_[letter] = true;
            }
        }
    }

    void check(std::string_view text, const Place& place) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            const char32_t letter = utf8::next(text, at);
            const bool fine = letter < 0x80 || (letter < known_.size() && known_[letter]) ||
                              !utf8::is_letter(letter);
            if (fine || !told_.insert(letter).second) {
                continue;
            }
            report(diagnostics_, letter_without_font, place,
                   {{"letter", text.substr(begin, at - begin)},
                    {"code", fmt::format("{:04X}", static_cast<unsigned>(letter))}});
        }
    }

private:
    std::vector<bool> known_;
    std::set<char32_t> told_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_letters(const Portal& portal, const std::map<std::string, Catalogue>& catalogues,
                   const std::vector<LetterRange>& fonts, Diagnostics& diagnostics) {
    if (fonts.empty()) {
        return;
    }
    LetterCheck check(fonts, diagnostics);
    for (const Segment& segment : portal.segments) {
        check.check(segment.source, segment.place);
        check.check(segment.source_plural, segment.place);
        for (const Rewording& rewording : segment.rewordings) {
            check.check(rewording.text.value, segment.place);
        }
    }
    visit_records_with_prose(portal, [&](const auto& records) {
        for (const auto& record : records) {
            for (const RewordedBody& body : record.body.rewordings) {
                if (body.prose->empty()) continue;
                check.check(plain_text(*body.prose), body.prose->blocks.front().place);
            }
        }
    });
    for (const auto& [tag, catalogue] : catalogues) {
        for (const Translation& translation : catalogue.by_segment) {
            for (const std::string& form : translation.forms) {
                check.check(form, translation.place);
            }
        }
    }
}

}  // namespace lykta
