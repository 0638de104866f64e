#pragma once
// HTML as a browser cuts it into tags, in one pass. It need not know which element stands in which:
// where that would decide how a text is read (what looks like a tag in <title>, which is one inside
// <svg>), the text is told as unclear instead. So whatever a browser makes of a text that is clear
// stands among these tags; a test compares them with libgumbo's tree.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::browser {

/// Stands in a template's text for what is not known yet: a value, or the edge of a section, which
/// may be skipped. Neither can stand in an author's text, being control characters.
constexpr char value_mark = '\x01';
constexpr char edge_mark = '\x02';

struct Attribute {
    std::string_view name;   ///< as written
    std::string_view value;  ///< as written, without its quotes; empty: it has none
    std::size_t at = 0;      ///< where its name begins
};

struct Tag {
    std::size_t at = 0;  ///< of its "<"
    std::string_view name;
    bool ends = false;  ///< "</p>"
    std::vector<Attribute> attributes;
    std::string_view content;  ///< of <script>, <style> and their like: what browsers read as no
                               ///< markup
};

/// Every tag of a text in turn. What it refers to is the text, which must outlive it.
class MarkupReader {
public:
    explicit MarkupReader(std::string_view text) : text_(text) {}

    /// The next tag; false: there are no more.
    bool next(Tag& tag);

    /// The first place that browsers, or two places of a page, would read in different ways.
    [[nodiscard]] std::optional<std::size_t> unclear() const { return unclear_; }

private:
    bool read_tag(Tag& tag);
    void read_attribute(Tag& tag);
    void read_content(Tag& tag);
    void skip_markup();
    void skip_comment();
    void doubt(std::size_t at) {
        if (!unclear_) unclear_ = at;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::optional<std::size_t> unclear_;
};

/// A name of an element or attribute as it is compared: in lower case, and without edge marks.
std::string plain_name(std::string_view name);

/// An attribute's value with its character references read. Nothing: it has one that we do not
/// know, and a browser may.
std::optional<std::string> decoded(std::string_view value);

}  // namespace lykta::browser
