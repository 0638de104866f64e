#pragma once
// What stands on paper and cannot be called back: the code of each brochure, and the addresses that
// its texts spell out. Made here once, for brochures, for the redirects of a build and for the file
// in which an author keeps them (site/kept_addresses.hpp).

#include "site/site_plan.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// On paper nobody can follow a link to the Swedish page: all texts, or no brochure.
bool is_printed(const Brochure& brochure, const LocalizedPortal& portal);

/// What a brochure's code leads to.
Subject target_of(Id<Brochure> brochure, const Portal& portal);

/// "3f2a91c0de": the same for the same record, whatever becomes of its page. It tells nothing.
std::string short_code(std::string_view record);
/// "fi/b/3f2a91c0de/": below the published folder; tag is empty for the source language.
std::string code_path(std::string_view tag, std::string_view code);

/// "support/avlosning", of a page about a record.
std::string record_name(Subject subject, const Portal& portal);
/// Of such a name, be it a former one; nothing where there is no such record.
std::optional<Subject> record_called(std::string_view name, const Portal& portal);
/// The folder of a language's pages: "" or "fi/".
std::string language_folder(const Language& language, const Portal& portal);

/// One address, in all languages that it is printed in.
struct PrintedAddress {
    std::string address;                 ///< below the language's folder: "/stod/avlosning/"
    std::string record;                  ///< "support/avlosning"
    Audience audience = Audience::all;   ///< child, youth: their page alone may stand there
    std::vector<std::string> languages;  ///< tags, in the site's order
    std::vector<std::string> brochures;  ///< ids of those that it stands on, sorted
};

/// By address. Of what is printed in the languages as they are now.
std::vector<PrintedAddress> printed_addresses(const std::vector<LocalizedPortal>& portals,
                                              const SitePlan& plan);

}  // namespace lykta
