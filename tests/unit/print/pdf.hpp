#pragma once
// A brochure's file, read back: what a screen reader, a print shop and a printer find in it.

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>
#include <string>
#include <vector>

namespace lykta::tests {

class Pdf {
public:
    explicit Pdf(const std::string& bytes);

    /// "H1 Rubrik", "P[sv] text", "Figure alt=…": every element in reading order, two spaces for
    /// each level.
    [[nodiscard]] std::vector<std::string> elements();
    /// All that is read, in reading order, element by element.
    [[nodiscard]] std::string spoken();
    /// The same as one text, words of links where they stand.
    [[nodiscard]] std::string read_through();
    [[nodiscard]] QPDFObjectHandle root() { return pdf_->getRoot(); }
    [[nodiscard]] std::vector<QPDFObjectHandle> pages() { return pdf_->getAllPages(); }
    /// A page's content, its operators decoded.
    [[nodiscard]] std::string content(std::size_t page);
    /// Every font dictionary of the first page.
    [[nodiscard]] std::vector<QPDFObjectHandle> fonts();
    [[nodiscard]] const std::vector<std::string>& complaints() const { return complaints_; }

private:
    void read_marked(std::size_t page);
    void walk(QPDFObjectHandle element, int depth, std::vector<std::string>& out);
    /// deep: with those of the elements in it, each where it stands.
    std::string words_of(QPDFObjectHandle element, bool deep);

    std::shared_ptr<QPDF> pdf_;
    std::string bytes_;
    std::vector<std::vector<std::string>> marked_;  ///< by page and MCID
    std::vector<std::string> complaints_;           ///< what is neither said nor an artifact
};

}  // namespace lykta::tests
