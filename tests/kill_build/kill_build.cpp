// Kills whole builds at pseudo-random moments and looks at what visitors would see: the folder
// must always hold one of two versions of a site, whole, and never a mixture.
//
// Alternates two versions that differ in every page, with a page that only one of them has and a
// file that no build made. Half of the moments lie anywhere in a build, half in its last part,
// where the writing is. The seed is fixed; the machine's speed is not, so the span of a build is
// measured first and followed, and rounds go on until enough builds have really been killed.

#include "builder.hpp"
#include "tree.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <stdexcept>
#include <vector>

#include <unistd.h>

namespace fs = std::filesystem;

using namespace kill_build;

namespace {

constexpr std::uint64_t seed = 20261001;
constexpr int usual_kills = 100;
constexpr int rounds_for_a_kill = 4;  ///< at most

/// A copy of a site's sources, without what was built in it.
void copy_site(const fs::path& from, const fs::path& to) {
    fs::create_directories(to);
    for (const auto& entry : fs::directory_iterator(from)) {
        const auto name = entry.path().filename().string();
        if (name != "public" && !name.starts_with('.')) {
            fs::copy(entry.path(), to / name, fs::copy_options::recursive);
        }
    }
}

/// Another version of the site: its name, which stands on every page, one page more, and every
/// document's last paragraph.
void change_site(const fs::path& site) {
    auto settings = read_file(site / "site.yaml");
    const auto name = settings.find("name: ");
    if (name == std::string::npos) {
        throw std::runtime_error("site.yaml has no name to change");
    }
    settings.insert(name + 6, "Andra ");
    write_file(site / "site.yaml", settings);
    for (const auto* folder : {"pages", "supports"}) {
        if (!fs::exists(site / folder)) {
            continue;
        }
        for (const auto& entry : fs::directory_iterator(site / folder)) {
            write_file(entry.path(), read_file(entry.path()) + "\nEn rad till.\n");
        }
    }
    fs::create_directories(site / "pages");
    write_file(site / "pages/bara-i-den-andra.md",
               "---\ntitle: Bara i den andra\nsummary: Den första har inte den här sidan.\n"
               "review: { owner: carer-adviser, reviewed: 2026-09-01 }\n---\nHej.\n");
}

Microseconds moment(std::mt19937_64& random, Microseconds span, int round) {
    const auto whole = static_cast<std::uint64_t>(std::max<Microseconds::rep>(span.count(), 10));
    const auto from = round % 2 == 0 ? 0 : whole * 6 / 10;
    return Microseconds(static_cast<Microseconds::rep>(from + random() % (whole - from)));
}

[[noreturn]] void mixed(const std::string& when, const std::string& difference) {
    throw std::runtime_error("a mixed site after " + when + " (seed " + std::to_string(seed) +
                             "); beside the nearest whole version:\n" + difference);
}

/// The two versions of the site, and what each looks like when it is whole.
struct Versions {
    fs::path sites[2];
    Tree whole[2];
};

Versions make_versions(const Builder& builder, const fs::path& site, const fs::path& work) {
    Versions versions{{work / "a", work / "b"}, {}};
    for (const auto& copy : versions.sites) {
        copy_site(site, copy);
    }
    change_site(versions.sites[1]);
    for (int i = 0; i < 2; ++i) {
        const auto out = work / ("reference-" + std::to_string(i));
        builder.whole(versions.sites[i], out);
        versions.whole[i] = read_tree(out);
    }
    if (!versions.whole[0].contains("index.html") ||
        versions.whole[0].size() == versions.whole[1].size() ||
        versions.whole[0].at("index.html") == versions.whole[1].at("index.html")) {
        throw std::runtime_error("the two versions do not differ enough to see a mixture");
    }
    return versions;
}

/// A first build that is killed leaves nothing, or everything. Returns how many were killed.
int kill_first_builds(const Builder& builder, const Versions& versions, const fs::path& out,
                      int first_builds) {
    std::mt19937_64 random(seed);
    const auto span = builder.whole(versions.sites[0], out);
    int killed = 0;
    for (int round = 0; round < first_builds; ++round) {
        fs::remove_all(out.parent_path());
        fs::create_directories(out.parent_path());
        const auto after = moment(random, span, round);
        killed += builder.run(versions.sites[0], out, after).killed ? 1 : 0;
        const auto seen = read_tree(out);
        if (!seen.empty() && seen != versions.whole[0]) {
            mixed("a first build killed after " + std::to_string(after.count()) + " µs",
                  difference(seen, versions.whole[0], versions.whole[0]));
        }
    }
    return killed;
}

/// The middle one of some builds that each change every page; the first version stands after it.
Microseconds measure_span(const Builder& builder, const Versions& versions, const fs::path& out) {
    std::vector<Microseconds> spans;
    for (int i = 0; i < 6; ++i) {
        spans.push_back(builder.whole(versions.sites[(i + 1) % 2], out));
    }
    if (const auto seen = read_tree(out); seen != versions.whole[0]) {
        mixed("builds that nobody killed", difference(seen, versions.whole[0], versions.whole[1]));
    }
    std::sort(spans.begin(), spans.end());
    return spans[spans.size() / 2];
}

struct Tally {
    int left_old = 0;
    int left_new = 0;
    int finished = 0;
    int shown = 0;  ///< the version that stands when all is done

    [[nodiscard]] int kills() const { return left_old + left_new; }
};

/// Each build is of the version that the folder does not show, so that each has work to do.
Tally kill_alternating(const Builder& builder, const Versions& versions, const fs::path& out,
                       Microseconds span, int kills_wanted) {
    std::mt19937_64 random(seed);
    Tally tally;
    for (int round = 0; tally.kills() < kills_wanted; ++round) {
        if (round == rounds_for_a_kill * kills_wanted) {
            throw std::runtime_error("only " + std::to_string(tally.kills()) + " of " +
                                     std::to_string(round) + " builds could be killed in time");
        }
        const int wanted = 1 - tally.shown;
        const auto after = moment(random, span, round);
        const Run result = builder.run(versions.sites[wanted], out, after);
        const auto seen = read_tree(out);
        const std::string when = "round " + std::to_string(round) + ", killed after " +
                                 std::to_string(after.count()) + " of about " +
                                 std::to_string(span.count()) + " µs";
        if (!result.killed && result.exit_code != 0) {
            throw std::runtime_error("the build after a killed one failed with exit code " +
                                     std::to_string(result.exit_code) + ", " + when + ":\n" +
                                     builder.said());
        }
        const bool is_new = seen == versions.whole[wanted];
        if (!is_new && seen != versions.whole[tally.shown]) {
            mixed(when, difference(seen, versions.whole[0], versions.whole[1]));
        }
        if (!result.killed && !is_new) {
            throw std::runtime_error("a build succeeded, but the old site stands, " + when);
        }
        if (!result.killed) {
            // The machine is not always equally busy: follow it, or most moments come too late.
            span = (span * 3 + result.took) / 4;
            ++tally.finished;
        }
        tally.left_new += result.killed && is_new ? 1 : 0;
        tally.left_old += is_new ? 0 : 1;
        tally.shown = is_new ? wanted : tally.shown;
    }
    return tally;
}

void test(const fs::path& program, const fs::path& site, const fs::path& work, int kills) {
    const Builder builder(program, work);
    auto versions = make_versions(builder, site, work);
    const int first_killed = kill_first_builds(builder, versions, work / "first/public", kills / 5);

    // From here on a file that we did not make lies in the folder and must stay there.
    const auto out = work / "out/public";
    fs::create_directories(out.parent_path());
    builder.whole(versions.sites[0], out);
    const std::string foreign = "Jag hör till kommunen.\n";
    write_file(out / "egen-fil.txt", foreign);
    for (auto& tree : versions.whole) {
        tree["egen-fil.txt"] = foreign;
    }

    const auto span = measure_span(builder, versions, out);
    const auto tally = kill_alternating(builder, versions, out, span, kills);
    const int last = 1 - tally.shown;
    builder.whole(versions.sites[last], out);
    if (read_tree(out) != versions.whole[last]) {
        throw std::runtime_error("the last build, which nobody killed, did not heal the folder");
    }
    std::cout << tally.kills() << " builds killed (" << tally.left_old << " left the old site, "
              << tally.left_new << " the new), " << tally.finished << " were faster, "
              << first_killed << " first builds killed; seed " << seed << ", about " << span.count()
              << " µs a build\n";
}

}  // namespace

// usage: kill_build PROGRAM SITE [KILLS]. Without a number: a hundred; the tests have time for
// fewer. LYKTA, if set, is the program instead.
int main(int argc, char** argv) {
    const int kills = argc == 4 ? std::atoi(argv[3]) : usual_kills;
    if (argc < 3 || argc > 4 || kills < 5) {
        std::cerr << "usage: kill_build PROGRAM SITE [KILLS]\n";
        return 2;
    }
    const char* chosen = std::getenv("LYKTA");
    const fs::path program = fs::absolute(chosen != nullptr ? chosen : argv[1]);
    std::string work = (fs::temp_directory_path() / "lykta-kill-XXXXXX").string();
    if (mkdtemp(work.data()) == nullptr) {
        std::cerr << "cannot make a folder to work in\n";
        return 1;
    }
    int code = 0;
    try {
        test(program, argv[2], work, kills);
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        code = 1;
    }
    std::error_code ignored;
    fs::remove_all(work, ignored);
    return code;
}
