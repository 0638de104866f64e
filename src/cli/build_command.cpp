#include "cli/build_command.hpp"

#include "base/diagnostic_printer.hpp"
#include "build.hpp"
#include "cli/folders.hpp"
#include "cli/print_cache.hpp"
#include "cli/refusals.hpp"
#include "cli/terminal.hpp"
#include "publish/publish.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <map>

namespace lykta {

namespace {

void tell(const Built& built, const Options& options) {
    if (options.messages == MessageForm::json) {
        say(print_json(built.diagnostics, options.language));
        return;
    }
    say_diagnostics(built.diagnostics, built.texts, options.language);
}

bool stops(const Built& built, const Options& options) {
    return has_errors(built.diagnostics) ||
           (options.strict && count(built.diagnostics, Severity::warning) > 0);
}

void print_timings(const std::vector<Timing>& timings) {
    std::chrono::nanoseconds total{0};
    const auto line = [](std::string_view step, std::chrono::nanoseconds time) {
        say_error(fmt::format("{:>8.2f} ms  {}\n",
                              std::chrono::duration<double, std::milli>(time).count(), step));
    };
    for (const Timing& timing : timings) {
        line(timing.step, timing.time);
        total += timing.time;
    }
    line("", total);
}

Built build_site(const FileSystem& site, const Options& options, const Wanted& wanted,
                 PrintCache& cache) {
    const auto start = std::chrono::steady_clock::now();
    const Base base(*disk(base_folder()));
    const Timing reading{"base", std::chrono::steady_clock::now() - start};
    Built built = build(base, site, options.today.value_or(today()), wanted, {&cache, nullptr});
    built.timings.insert(built.timings.begin(), reading);
    return built;
}

/// Once a build: the rest is as plain to see when one stands in the folder.
void tell_others(const std::map<std::string, FileKind>& others, MessageLanguage language) {
    if (others.empty()) return;
    const auto& [path, kind] = *others.begin();
    const std::string more =
        others.size() == 1
            ? ""
            : fmt::format(fmt::runtime(in(language, {" och {} till", " and {} more"})),
                          others.size() - 1);
    say_error(fmt::format(
        fmt::runtime(in(language,
                        {"{}{}: det är {} som Lykta inte har gjort. Den får ligga kvar, men flytta "
                         "den gärna: i .lykta har Lykta det som den sparar till nästa gång.\n",
                         "{}{}: this is {} that Lykta did not make. It is left where it is, but do "
                         "move it: in .lykta Lykta keeps what it saves for the next time.\n"})),
        path, more, in(language, name_of(kind))));
}

/// Of a site's folder only public is ours.
bool among_the_authors_files(const std::string& directory) {
    const auto texts = texts_around(directory);
    return texts && real_path(directory) != std::filesystem::path(*texts) / "public";
}

Exit publish_site(const Built& built, const FileSystem& site, const std::string& directory,
                  const Options& options, std::vector<Timing> timings) {
    const auto start = std::chrono::steady_clock::now();
    Published published;
    try {
        published = publish(built.outputs, directory, {built.copied, &site});
    } catch (const PublishError& error) {
        say_error(told(error, options.language) + "\n");
        return Exit::machine;
    }
    timings.push_back({"publish", std::chrono::steady_clock::now() - start});
    if (options.time) {
        print_timings(timings);
    }
    for (const std::string& file : published.foreign) {
        say_error(
            fmt::format(fmt::runtime(in(options.language, {"{}: inte vår, får ligga kvar\n",
                                                           "{}: not ours, left where it is\n"})),
                        file));
    }
    say(fmt::format(
        fmt::runtime(in(options.language, {"{}: {} filer, {} nya eller ändrade, {} borttagna\n",
                                           "{}: {} files, {} new or changed, {} removed\n"})),
        directory, built.outputs.size() + built.copied.size(), published.written,
        published.removed));
    return Exit::fine;
}

}  // namespace

Exit build_command(const Options& options) {
    const auto site = site_folder(options);
    if (!site) {
        return Exit::usage;
    }
    const std::string directory =
        options.out.empty() ? (std::filesystem::path(*site) / "public").string() : options.out;
    if (among_the_authors_files(directory)) {
        say_error(
            in(options.language,
               {"--out: lägg webbplatsen utanför mappen med dina texter, eller i public.\n",
                "--out: put the website outside the folder with your texts, or in public.\n"}));
        return Exit::usage;
    }
    PrintCache cache(*site, PrintCache::Use::read_and_keep);
    const auto files = disk(*site);
    const Built built = build_site(*files, options, Everything{}, cache);
    tell(built, options);
    if (stops(built, options)) {
        return Exit::content;
    }
    cache.forget_unused();
    tell_others(cache.others(), options.language);
    return publish_site(built, *files, directory, options, built.timings);
}

Exit check_command(const Options& options) {
    const auto site = site_folder(options);
    if (!site) {
        return Exit::usage;
    }
    // It writes nothing, not even into its own cache.
    PrintCache cache(*site, PrintCache::Use::read_only);
    const Built built = build_site(*disk(*site), options, Judgement{}, cache);
    tell(built, options);
    if (options.time) {
        print_timings(built.timings);
    }
    const bool clean =
        !has_errors(built.diagnostics) && count(built.diagnostics, Severity::warning) == 0;
    if (clean && options.messages == MessageForm::text) {
        say(in(options.language, {"Inga fel.\n", "No mistakes.\n"}));
    }
    return stops(built, options) ? Exit::content : Exit::fine;
}

}  // namespace lykta
