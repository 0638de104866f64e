// pseudo_site SITE OUT [TAG…]: copies a site and puts machine-made translations into it
// (pseudo.hpp), for yi where no tag is said.

#include "base/file_system.hpp"
#include "portal/portal.hpp"
#include "scenarios/pseudo.hpp"
#include "source/source_tree.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

using namespace lykta;

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    if (argc < 3) {
        std::cerr << "pseudo_site SITE OUT [TAG…]\n";
        return 2;
    }
    const fs::path site = argv[1];
    const fs::path out = argv[2];
    fs::create_directories(out);
    fs::copy(site, out, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    Diagnostics diagnostics;
    const Portal portal = read_portal(read_source_tree(*disk(out.string()), *disk(LYKTA_SOURCE_DIR),
                                                       record_folders(), diagnostics),
                                      *parse_date("2026-10-01"), diagnostics);
    if (has_errors(diagnostics)) {
        std::cerr << "the site has errors: run lykta check\n";
        return 1;
    }
    fs::create_directories(out / "translations");
    std::vector<std::string> tags(argv + 3, argv + argc);
    if (tags.empty()) tags.emplace_back("yi");
    for (const std::string& tag : tags) {
        std::ofstream(out / "translations" / (tag + ".po"), std::ios::binary)
            << scenarios::pseudo_catalogue(portal, tag);
    }
    return 0;
}
