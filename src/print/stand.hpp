#pragma once
// What lies in a stand (anhörigdisk) at a health centre or a library: chosen brochures in chosen
// languages, each in so many copies, as one file for the printer, with a sheet that says what
// belongs there and when it must be replaced.

#include "print/print.hpp"

namespace lykta::print {

struct StandOrder {
    std::vector<std::string> brochures;  ///< ids; none: all
    std::vector<std::string> languages;  ///< tags; none: all that there are
    int copies = 1;
    std::string place;  ///< "Vårdcentralen"; may be empty
};

/// A brochure that was asked for in a language that it is not whole in.
struct NotPrinted {
    std::string brochure;
    std::string language;
};

struct Stand {
    std::string bytes;                    ///< empty where something was wrong
    std::vector<std::string> unknown;     ///< what was asked for and is neither a brochure nor a
                                          ///< language of the site: then nothing is printed
    std::vector<NotPrinted> not_printed;  ///< left out
    std::size_t brochures = 0;
    std::size_t pages = 0;
    std::optional<Date> replace_by;
};

/// Whether a file is a PDF that this program made.
[[nodiscard]] bool is_of_ours(std::string_view pdf);

Stand print_stand(const PrintJob& job, const StandOrder& order, Diagnostics& diagnostics);

}  // namespace lykta::print
