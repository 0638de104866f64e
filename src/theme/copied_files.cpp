#include "theme/copied_files.hpp"

#include "base/parallel.hpp"
#include "media/tells.hpp"
#include "theme/diagnostics.hpp"
#include "theme/picture_files.hpp"

#include <string>
#include <vector>

namespace lykta {

void check_copied(const CopiedFiles& copied, const FileSystem& site, Diagnostics& diagnostics) {
    check_copied_names(copied, diagnostics);
    const std::vector<CopiedFiles::value_type> files(copied.begin(), copied.end());
    std::vector<Tells> told(files.size());
    in_parallel(files.size(), [&](std::size_t i) {
        const OpenedFile opened = site.open(files[i].second.from);
        if (opened.file != nullptr) told[i] = tells_of(*opened.file);
    });
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string& file = files[i].first;
        const Place place{file, 0, 0};
        if (told[i].place) report(diagnostics, media_tells_place, place, {{"file", file}});
        if (!told[i].author.empty()) {
            report(diagnostics, media_tells_author, place,
                   {{"file", file}, {"author", told[i].author}});
        }
    }
}

}  // namespace lykta
