// qpdf finds the way through a PDF; it is given the file piece by piece.
#include "media/tells.hpp"

#include <qpdf/InputSource.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <exception>
#include <memory>
#include <string>

namespace lykta::media {

namespace {

/// A part of the file is kept at hand: qpdf asks for letter after letter.
class Source : public InputSource {
public:
    explicit Source(const OpenFile& file) : file_(file), window_(64 * 1024, '\0') {}

    qpdf_offset_t findAndSkipNextEOL() override {
        qpdf_offset_t end = 0;
        char letter = 0;
        while (read(&letter, 1) == 1) {
            if (letter != '\n' && letter != '\r') continue;
            end = at_ - 1;
            while (read(&letter, 1) == 1) {
                if (letter == '\n' || letter == '\r') continue;
                --at_;
                return end;
            }
            return end;
        }
        return at_;
    }
    std::string const& getName() const override { return name_; }
    qpdf_offset_t tell() override { return at_; }
    void seek(qpdf_offset_t offset, int whence) override {
        const auto size = static_cast<qpdf_offset_t>(file_.size());
        at_ = offset + (whence == SEEK_SET ? 0 : whence == SEEK_CUR ? at_ : size);
    }
    void rewind() override { at_ = 0; }
    std::size_t read(char* into, std::size_t length) override {
        last_offset = at_;
        std::size_t filled = 0;
        while (filled < length) {
            const bool here = at_ >= begin_ && at_ < begin_ + static_cast<qpdf_offset_t>(held_);
            if (!here && !fill()) break;
            const auto from = static_cast<std::size_t>(at_ - begin_);
            const std::size_t count = std::min(length - filled, held_ - from);
            std::copy_n(window_.data() + from, count, into + filled);
            filled += count;
            at_ += static_cast<qpdf_offset_t>(count);
        }
        return filled;
    }
    void unreadCh(char) override { --at_; }

private:
    bool fill() {
        begin_ = at_;
        held_ = at_ < 0 ? 0 : file_.read_at(static_cast<std::uintmax_t>(at_), window_).value_or(0);
        return held_ > 0;
    }

    const OpenFile& file_;
    std::string name_ = "pdf";
    std::string window_;
    qpdf_offset_t begin_ = 0;
    std::size_t held_ = 0;
    qpdf_offset_t at_ = 0;
};

/// The words between two marks; empty where they are not there.
std::string between(const std::string& text, std::string_view begins, std::string_view ends,
                    std::size_t from) {
    const std::size_t at = text.find(begins, from);
    if (at == std::string::npos) return {};
    const std::size_t first = text.find('>', at);
    const std::size_t end = text.find(ends, at);
    if (first == std::string::npos || end == std::string::npos || end <= first) return {};
    return text.substr(first + 1, end - first - 1);
}

std::string in_one_line(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c >= 0 && c < ' '; }, ' ');
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// As the newer of two ways of saying it has it: XML among the file's objects.
std::string author_in_metadata(QPDF& pdf) {
    constexpr std::size_t most = 1024 * 1024;
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) return {};
    const auto data = metadata.getStreamData(qpdf_dl_generalized);
    if (data->getSize() > most) return {};
    const std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    const std::size_t creator = text.find("<dc:creator");
    if (creator == std::string::npos) return {};
    return between(text, "<rdf:li", "</rdf:li>", creator);
}

}  // namespace

std::string pdf_author(const OpenFile& file) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        // To mend a large damaged file takes a minute; its readers' programs may, we only ask.
        pdf.setAttemptRecovery(false);
        pdf.processInputSource(std::make_shared<Source>(file));
        QPDFObjectHandle facts = pdf.getTrailer().getKey("/Info");
        if (facts.isDictionary()) {
            QPDFObjectHandle author = facts.getKey("/Author");
            std::string name = author.isString() ? in_one_line(author.getUTF8Value()) : "";
            if (!name.empty()) return name;
        }
        return in_one_line(author_in_metadata(pdf));
    } catch (const std::exception&) {
        // Damaged, or locked by a password: then it tells nobody either.
        return {};
    }
}

}  // namespace lykta::media
