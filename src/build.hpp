#pragma once
// The only place where all stages meet:
//
//   files -> documents -> portal -> localized portal -> site plan -> outputs -> checked outputs
//
// Publishing is left to the caller.

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "base/judged.hpp"
#include "base/memory.hpp"
#include "base/once.hpp"
#include "base/outputs.hpp"
#include "html/page_templates.hpp"
#include "portal/portal.hpp"
#include "print/print.hpp"
#include "print/stand.hpp"
#include "site/kept_addresses.hpp"
#include "source/source_tree.hpp"
#include "theme/theme.hpp"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lykta {

/// What all sites share: read once and never changed. Any number of builds, in any number of
/// threads, refer to one; it outlives them.
class Base {
public:
    /// files: the folder with content/, templates/ and themes/. All of it is read and parsed, but
    /// for what only some need: that is made when it is first asked for.
    explicit Base(const FileSystem& files);

    const Judged<std::shared_ptr<const BaseDocuments>> documents;
    const Judged<std::shared_ptr<const SharedTables>> tables;
    const Once<Judged<html::BaseTemplates>> templates;
    const Once<Judged<BaseTheme>> theme;
    const Once<print::Typography> typography;
};

struct Timing {
    std::string_view step;
    std::chrono::nanoseconds time;
};

struct Built {
    Outputs outputs;                           ///< what was wanted; empty where there are errors
    CopiedFiles copied;                        ///< of the site's folder, beside them
    Diagnostics diagnostics;                   ///< sorted, with the site's own rules in force
    std::map<std::string, std::string> texts;  ///< the authors' files, and those of the base that
                                               ///< something is told of: for showing a line
    std::vector<Timing> timings;
};

/// The whole site, ready to be published.
struct Everything {};
/// Every mistake there is, and no outputs: brochures are set, but not made into files.
struct Judgement {};
/// One page in one language, with the looks and pictures that it may ask for. No outputs where the
/// site has no such page. Links that lead from it are not followed.
struct OnePage {
    std::string file;  ///< below the published folder, as in SitePlan: "fi/stod/samtal/index.html"
};
/// The files of one brochure in one language. No outputs where it is not printed in it.
struct OneBrochure {
    std::string id;
    std::string language;  ///< a tag
};
using Wanted = std::variant<Everything, Judgement, OnePage, OneBrochure>;

/// What a caller keeps from one build to the next; null: nothing.
struct Kept {
    KeptFiles* files = nullptr;  ///< brochures and pictures, for other processes too
    Memory* stages = nullptr;    ///< in this process, for builds of one site after edits
};

/// site: the municipality's folder. Whatever is wanted, all is read and understood, and mistakes in
/// it are told; those in the base, too.
Built build(const Base& base, const FileSystem& site, Date today,
            const Wanted& wanted = Everything{}, const Kept& kept = {});

/// One file for the printer with what lies in a stand; see print/stand.hpp.
struct BuiltStand {
    print::Stand stand;
    Diagnostics diagnostics;
    std::map<std::string, std::string> texts;
};
BuiltStand build_stand(const Base& base, const FileSystem& site, Date today,
                       const print::StandOrder& order);

/// The site's addresses.yaml with all addresses that its brochures print now; see
/// site/kept_addresses.hpp.
struct BuiltAddresses {
    std::optional<KeptFile> file;  ///< nothing where there are mistakes
    Diagnostics diagnostics;
    std::map<std::string, std::string> texts;
};
BuiltAddresses build_addresses(const Base& base, const FileSystem& site, Date today);

/// The kinds of mistakes that all stages know, for rules, `explain` and tests.
std::vector<const DiagnosticKind*> all_diagnostics();

}  // namespace lykta
