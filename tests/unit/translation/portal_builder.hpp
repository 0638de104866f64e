#pragma once
// A small portal made by hand, so that these tests need no files and no reading of them.

#include "portal/portal.hpp"
#include "translation/localize.hpp"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// Swedish source; the site has sv-simple, en, fi, se, fit (without dates of ICU's), uk and ar.
/// Known, but not the site's: yi.
class PortalBuilder {
public:
    PortalBuilder();

    Phrase text(std::string record, std::string field, std::string source,
                SegmentKind kind = SegmentKind::prose);
    void word(std::string key, std::string source);
    void word(std::string key, std::string one, std::string other);
    /// Segments for its leaves are made under record#body.
    Body body(const std::string& record, std::string_view markdown);
    /// The same, of no record: the builder keeps it.
    void lone_body(const std::string& record, std::string_view markdown);
    void support(const std::string& id, std::string title, std::string summary,
                 std::string_view markdown = "");

    std::shared_ptr<SharedTables> tables = std::make_shared<SharedTables>();
    Portal portal;  ///< refers to tables

private:
    std::deque<Body> lone_bodies_;
};

/// Prose of markdown, whose mistakes fail the test.
Prose prose_of(std::string_view markdown);

/// One catalogue file; a header entry is put before the entries.
CatalogueFile po_file(std::string language, std::string_view entries, std::string_view headers = {},
                      Layer layer = Layer::site);

/// The line of a file's header that says how many plural forms it has.
std::string plural_header(std::size_t forms);

/// msgctxt, msgid and msgstr of one entry, with lines of comments and flags before.
std::string po_entry(std::string_view context, std::string_view source,
                     std::string_view translation, std::string_view comments = {});

/// A portal in one language, with all that it needs to live.
struct Localized {
    Localized(const Portal& portal, std::string_view tag, const std::vector<CatalogueFile>& files);

    Diagnostics diagnostics;
    std::map<std::string, Catalogue> catalogues;
    LocalizedPortal portal;
};

/// "code" of each, in the order reported.
std::vector<std::string> codes(const Diagnostics& diagnostics);

}  // namespace lykta
