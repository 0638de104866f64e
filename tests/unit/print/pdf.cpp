#include "print/pdf.hpp"

#include "base/utf8.hpp"

#include <qpdf/QPDFTokenizer.hh>
#include <qpdf/QUtil.hh>

#include <map>

namespace lykta::tests {

namespace {

using Object = QPDFObjectHandle;

std::string utf8_of(const std::string& utf16) { return QUtil::utf16_to_utf8(utf16); }

std::string bytes_of(Object stream) {
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// code -> letters, as the font's ToUnicode says.
std::map<int, std::string> letters_of(Object font) {
    std::map<int, std::string> out;
    const std::string map = bytes_of(font.getKey("/ToUnicode"));
    std::size_t at = 0;
    while ((at = map.find('<', at)) != std::string::npos) {
        const std::size_t middle = map.find("> <", at);
        const std::size_t line = map.find('\n', at);
        if (middle == std::string::npos || middle > line) {
            at = line == std::string::npos ? map.size() : line;
            continue;
        }
        const std::size_t end = map.find('>', middle + 3);
        const std::string code = map.substr(at + 1, middle - at - 1);
        const std::string letters = map.substr(middle + 3, end - middle - 3);
        if (letters != "FFFF") {
            out[std::stoi(code, nullptr, 16)] =
                utf8_of(std::string("\xFE\xFF", 2) + QUtil::hex_decode(letters));
        }
        at = end;
    }
    return out;
}

/// Reads a content stream as a screen reader does.
class Reader : public Object::ParserCallbacks {
public:
    Reader(Object fonts, std::vector<std::string>& marked, std::vector<std::string>& complaints)
        : marked_(marked), complaints_(complaints) {
        for (const std::string& key : fonts.getKeys()) {
            letters_[key] = letters_of(fonts.getKey(key));
        }
    }

    void handleObject(Object object) override {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        run(object.getOperatorValue());
        operands_.clear();
    }
    void handleEOF() override {
        if (!open_.empty()) complaints_.emplace_back("marked content without an end");
    }

private:
    struct Open {
        int mark = -1;
        bool artifact = false;
        std::string said;  ///< in place of what is shown
    };

    void run(const std::string& name) {
        if (name == "BMC") open_.push_back({-1, operands_[0].getName() == "/Artifact", {}});
        if (name == "BDC") begin(operands_[1]);
        if (name == "EMC") end();
        if (name == "Tf") font_ = operands_[0].getName();
        if (name == "TJ") show(operands_[0]);
        if (name == "f" || name == "S" || name == "Do") painted(name);
    }

    void begin(Object facts) {
        Open open;
        if (facts.hasKey("/MCID")) {
            open.mark = facts.getKey("/MCID").getIntValueAsInt();
            if (marked_.size() <= static_cast<std::size_t>(open.mark)) {
                marked_.resize(static_cast<std::size_t>(open.mark) + 1);
            }
        }
        if (facts.hasKey("/ActualText")) open.said = facts.getKey("/ActualText").getUTF8Value();
        open_.push_back(open);
    }

    void end() {
        const Open closed = open_.back();
        open_.pop_back();
        if (!closed.said.empty()) say(closed.said);
    }

    void show(Object pieces) {
        painted("text");
        for (const Open& open : open_) {
            if (!open.said.empty()) return;
        }
        for (Object piece : pieces.getArrayAsVector()) {
            if (!piece.isString()) continue;
            const std::string codes = piece.getStringValue();
            for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
                const int code = (static_cast<unsigned char>(codes[i]) << 8) |
                                 static_cast<unsigned char>(codes[i + 1]);
                const auto found = letters_[font_].find(code);
                if (found == letters_[font_].end()) {
                    complaints_.emplace_back("a glyph that stands for nothing");
                } else {
                    say(found->second);
                }
            }
        }
    }

    void say(const std::string& letters) {
        for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
            if (open->artifact) return;
            if (open->mark >= 0) {
                marked_[static_cast<std::size_t>(open->mark)] += letters;
                return;
            }
        }
    }

    void painted(const std::string& what) {
        for (const Open& open : open_) {
            if (open.artifact || open.mark >= 0) return;
        }
        complaints_.push_back(what + " that is neither said nor an artifact");
    }

    std::vector<std::string>& marked_;
    std::vector<std::string>& complaints_;
    std::map<std::string, std::map<int, std::string>> letters_;
    std::vector<Object> operands_;
    std::vector<Open> open_;
    std::string font_;
};

std::string trimmed(std::string text) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

}  // namespace

Pdf::Pdf(const std::string& bytes) : pdf_(std::make_shared<QPDF>()), bytes_(bytes) {
    pdf_->processMemoryFile("brochure", bytes_.data(), bytes_.size());
    for (std::size_t page = 0; page < pages().size(); ++page) read_marked(page);
}

void Pdf::read_marked(std::size_t page) {
    marked_.emplace_back();
    Object object = pages()[page];
    Reader reader(object.getKey("/Resources").getKey("/Font"), marked_.back(), complaints_);
    Object::parseContentStream(object.getKey("/Contents"), &reader);
}

std::string Pdf::content(std::size_t page) { return bytes_of(pages()[page].getKey("/Contents")); }

std::vector<QPDFObjectHandle> Pdf::fonts() {
    std::vector<Object> out;
    Object fonts = pages().front().getKey("/Resources").getKey("/Font");
    for (const std::string& key : fonts.getKeys()) out.push_back(fonts.getKey(key));
    return out;
}

std::string Pdf::words_of(QPDFObjectHandle element, bool deep) {
    std::string out;
    const auto add = [&](Object page, int mark) {
        for (std::size_t i = 0; i < pages().size(); ++i) {
            if (pages()[i].getObjGen() == page.getObjGen()) {
                out += marked_[i].at(static_cast<std::size_t>(mark));
            }
        }
    };
    Object kids = element.getKey("/K");
    if (!kids.isArray()) return out;
    for (Object kid : kids.getArrayAsVector()) {
        if (kid.isInteger()) add(element.getKey("/Pg"), kid.getIntValueAsInt());
        if (kid.isDictionary() && kid.hasKey("/MCID")) {
            add(kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt());
        }
        if (deep && kid.isDictionary() && kid.hasKey("/S")) out += words_of(kid, true);
    }
    return out;
}

void Pdf::walk(QPDFObjectHandle element, int depth, std::vector<std::string>& out) {
    std::string line(static_cast<std::size_t>(depth) * 2, ' ');
    line += element.getKey("/S").getName().substr(1);
    if (element.hasKey("/Lang")) line += "[" + element.getKey("/Lang").getUTF8Value() + "]";
    if (element.hasKey("/Alt")) line += " alt=" + element.getKey("/Alt").getUTF8Value();
    const std::string words = trimmed(words_of(element, false));
    if (!words.empty()) line += " " + words;
    out.push_back(line);
    Object kids = element.getKey("/K");
    if (!kids.isArray()) return;
    for (Object kid : kids.getArrayAsVector()) {
        if (kid.isDictionary() && kid.hasKey("/S")) walk(kid, depth + 1, out);
    }
}

std::vector<std::string> Pdf::elements() {
    std::vector<std::string> out;
    walk(root().getKey("/StructTreeRoot").getKey("/K").getArrayItem(0), 0, out);
    return out;
}

std::string Pdf::read_through() {
    return words_of(root().getKey("/StructTreeRoot").getKey("/K").getArrayItem(0), true);
}

std::string Pdf::spoken() {
    std::string out;
    for (const std::string& line : elements()) {
        const std::size_t first = line.find_first_not_of(' ');
        const std::size_t space = line.find(' ', first);
        if (space == std::string::npos || line.find(" alt=") == space) continue;
        out += line.substr(space + 1) + "\n";
    }
    return out;
}

}  // namespace lykta::tests
