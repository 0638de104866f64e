#pragma once
// What an author may write, told from the rows of the table of fields themselves: no key and no
// code can lack its words here, since none of them stands anywhere else.

#include "base/diagnostic.hpp"
#include "portal/fields/fields.hpp"
#include "portal/shared_tables.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// One kind of file that an author writes.
struct AuthorsFile {
    std::string_view name;               ///< "support", "site": as it is asked for
    std::string_view folder;             ///< "supports"; empty: there is only one
    std::string_view file;               ///< "site.yaml", where there is only one
    bool prose = false;                  ///< text may stand below the fields
    const FieldTable* fields = nullptr;  ///< never null
};

/// The files that stand alone, then the record kinds in their order.
std::vector<AuthorsFile> authors_files();

/// Markdown: a heading, then a list of the keys with what each holds, and the codes with the words
/// that pages print for them. example: the text of such a file; empty: none is shown.
std::string explained(const AuthorsFile& file, std::string_view example, const SharedTables& shared,
                      MessageLanguage language);

}  // namespace lykta
