// The header that gettext's programs choose plural forms by says what our own table and ICU say.
#include "translation/plural_forms.hpp"

#include "base/file_system.hpp"
#include "catch.hpp"
#include "language/format.hpp"
#include "portal/portal.hpp"
#include "portal/read/content.hpp"
#include "source/source_tree.hpp"

#include <algorithm>
#include <cstdlib>

using namespace lykta;

namespace {

/// The part of C that such expressions are written in.
class Expression {
public:
    Expression(std::string_view text, long n) : rest_(text), n_(n) {}

    long value() {
        const long condition = either();
        if (!take("?")) return condition;
        const long then = value();
        REQUIRE(take(":"));
        const long otherwise = value();
        return condition != 0 ? then : otherwise;
    }
    [[nodiscard]] std::string_view rest() const { return rest_; }

private:
    bool take(std::string_view sign) {
        rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size()));
        if (!rest_.starts_with(sign)) return false;
        rest_.remove_prefix(sign.size());
        return true;
    }
    long either() {
        long left = both();
        while (take("||")) left = static_cast<long>((both() != 0) | (left != 0));
        return left;
    }
    long both() {
        long left = comparison();
        while (take("&&")) left = static_cast<long>((comparison() != 0) & (left != 0));
        return left;
    }
    long comparison() {
        const long left = remainder();
        if (take("==")) return static_cast<long>(left == remainder());
        if (take("!=")) return static_cast<long>(left != remainder());
        if (take("<=")) return static_cast<long>(left <= remainder());
        if (take(">=")) return static_cast<long>(left >= remainder());
        if (take("<")) return static_cast<long>(left < remainder());
        if (take(">")) return static_cast<long>(left > remainder());
        return left;
    }
    long remainder() {
        long left = atom();
        while (take("%")) left %= atom();
        return left;
    }
    long atom() {
        if (take("(")) {
            const long inner = value();
            REQUIRE(take(")"));
            return inner;
        }
        if (take("n")) return n_;
        char* end = nullptr;
        const std::string text(rest_);
        const long number = std::strtol(text.c_str(), &end, 10);
        REQUIRE(end != text.c_str());
        rest_.remove_prefix(static_cast<std::size_t>(end - text.c_str()));
        return number;
    }

    std::string_view rest_;
    long n_;
};

Languages base_languages() {
    Diagnostics diagnostics;
    const auto base = disk(LYKTA_SOURCE_DIR);
    return read_languages(read_base(*base, record_folders(), diagnostics).tables, diagnostics);
}

}  // namespace

TEST_CASE("Every language's expression chooses the form that its categories have") {
    const Languages languages = base_languages();
    REQUIRE(languages.all.size() > 20);
    for (const Language& language : languages.all) {
        if (language.video_only) continue;
        const std::string header = plural_forms_header(language);
        const Formatter speaker(language);
        INFO(language.tag << ": " << header);
        const std::string start =
            "nplurals=" + std::to_string(language.plural.size()) + "; plural=";
        REQUIRE(header.starts_with(start));
        REQUIRE(header.ends_with(";"));
        const std::string expression =
            header.substr(start.size(), header.size() - start.size() - 1);
        for (long n = 0; n <= 250; ++n) {
            const auto category = std::ranges::find(language.plural, speaker.plural(n));
            Expression parsed(expression, n);
            INFO("n = " << n);
            REQUIRE(parsed.value() == category - language.plural.begin());
            REQUIRE(parsed.rest().empty());
        }
    }
}
