#include "catch.hpp"
#include "portal/fields/fields.hpp"

#include <filesystem>

using namespace lykta;

TEST_CASE("Each drawing that an author may name is there, and none is there unnamed") {
    const Field* drawing = page_fields().find("drawing");
    REQUIRE(drawing != nullptr);
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(LYKTA_SOURCE_DIR) / "themes" / "lykta" / "drawings";
    for (const AllowedWord& word : drawing->words) {
        INFO(word.word);
        CHECK(fs::exists(folder / (std::string(word.word) + ".svg")));
    }
    const auto files = std::distance(fs::directory_iterator(folder), fs::directory_iterator());
    CHECK(static_cast<std::size_t>(files) == drawing->words.size());
}
