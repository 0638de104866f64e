#pragma once
// Authors' files and edits of them, at random: what yaml_edit_property_test tries.

#include "source/yaml/edit.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

class Chance {
public:
    explicit Chance(std::uint64_t seed) : numbers_(seed) {}
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(numbers_() % end); }
    bool one_in(std::size_t number) { return below(number) == 0; }
    template <class Container>
    const auto& one_of(const Container& all) {
        return all[below(all.size())];
    }

private:
    std::mt19937_64 numbers_;
};

struct File {
    std::string name;
    std::string bytes;
};

/// Of the example, the base and the test sites; sorted.
std::vector<File> program_files();
/// The hand-styled ones in all their guises.
std::vector<File> styled_files();

std::string with_line_ends(const std::string& text, std::string_view end);
/// With comments and empty lines strewn in between the lines, anywhere where that leaves YAML.
std::string strewn(const File& file, Chance& chance);
/// With bytes lost, doubled and put in, as a hand slips.
std::string slipped(std::string text, Chance& chance);

/// An edit and the value that the file must have then.
struct Asked {
    yaml::Edit edit;
    yaml::Value expected;
    std::string what;  ///< "set", "add", "insert", "remove", "move"
};

/// An edit that can be made in a file that says that.
Asked any_edit(const yaml::Value& root, Chance& chance);

}  // namespace lykta
