// What the shared base says, a reader can look up: each source is a page that she can open. A help
// line is never left out for want of one.

#include "base/file_system.hpp"
#include "catch.hpp"
#include "portal/read/sources.hpp"
#include "source/yaml.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace lykta;

namespace {

constexpr std::uintmax_t limit = 1'000'000;

const std::vector<std::string> lines{"alkoholhjalpen",
                                     "alzheimer-sverige",
                                     "anhoriglinjen",
                                     "boujt",
                                     "bris-116111",
                                     "demensforbundet-radgivning",
                                     "dinarattigheter",
                                     "drugsmart",
                                     "hjalplinjen",
                                     "jourhavande-medmanniska",
                                     "jourhavande-prast",
                                     "killfragor",
                                     "kuling",
                                     "kvinnofridslinjen",
                                     "maskrosbarn",
                                     "mind-aldrelinjen",
                                     "mind-livslinjen",
                                     "mind-sjalvmordslinjen",
                                     "naracancer",
                                     "polisen-11414",
                                     "regnbagslinjen",
                                     "sos-112",
                                     "stodlinjen-man",
                                     "stodlinjen-trans",
                                     "tel-1177",
                                     "terrafem",
                                     "umo",
                                     "ungarelationer",
                                     "ungasjourer",
                                     "valj-att-sluta",
                                     "youmo"};

std::vector<std::string> sources(const FileSystem& base, const std::string& file) {
    Diagnostics diagnostics;
    const auto record = yaml::parse(base.read(file, limit).bytes, {file, 1}, diagnostics);
    REQUIRE(record);
    const yaml::Value* source = record->find("source");
    REQUIRE(source != nullptr);
    std::vector<std::string> out;
    for (const yaml::Value& each : source->items) out.push_back(each.scalar);
    return out;
}

}  // namespace

TEST_CASE("The base has each help line that it ever had") {
    const auto base = disk(LYKTA_SOURCE_DIR);
    std::vector<std::string> found;
    for (const FileEntry& entry : base->list("content/help-lines").entries) {
        found.push_back(entry.name.substr(0, entry.name.find('.')));
    }
    for (const std::string& line : lines) {
        INFO(line);
        CHECK(std::find(found.begin(), found.end(), line) != found.end());
    }
}

TEST_CASE("Each source of the base is a page that one can open") {
    const auto base = disk(LYKTA_SOURCE_DIR);
    for (const std::string folder : {"help-lines", "laws", "organizations"}) {
        for (const FileEntry& entry : base->list("content/" + folder).entries) {
            const std::string file = "content/" + folder + "/" + entry.name;
            INFO(file);
            const std::vector<std::string> all = sources(*base, file);
            CHECK_FALSE(all.empty());
            for (const std::string& source : all) {
                INFO(source);
                CHECK(can_be_opened(source));
            }
        }
    }
}
