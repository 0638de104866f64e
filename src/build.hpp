#pragma once
// The only place where all stages meet:
//
//   files -> documents -> portal -> localized portal -> site plan -> outputs -> checked outputs
//
// Publishing is left to the caller: `check` stops here.

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "base/outputs.hpp"
#include "print/print.hpp"
#include "print/stand.hpp"

#include <chrono>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

struct Timing {
    std::string_view step;
    std::chrono::nanoseconds time;
};

struct Built {
    Outputs outputs;                           ///< whole where there are no errors: else not to be used
    Diagnostics diagnostics;                   ///< sorted, with the site's own rules in force
    std::map<std::string, std::string> texts;  ///< the authors' files, for showing a line
    std::vector<Timing> timings;
};

/// site: the municipality's folder. base: the folder with content/, templates/ and themes/.
/// cache: what has been printed before; null: every brochure is made anew.
Built build(const FileSystem& site, const FileSystem& base, Date today,
            print::Cache* cache = nullptr);

/// One file for the printer with what lies in a stand; see print/stand.hpp.
struct BuiltStand {
    print::Stand stand;
    Diagnostics diagnostics;
    std::map<std::string, std::string> texts;
};
BuiltStand build_stand(const FileSystem& site, const FileSystem& base, Date today,
                       const print::StandOrder& order);

/// The kinds of mistakes that all stages know, for rules, `explain` and tests.
std::vector<const DiagnosticKind*> all_diagnostics();

}  // namespace lykta
