// See corrections.hpp.
#include "translation/exchange/corrections.hpp"

#include "base/utf8.hpp"
#include "source/characters.hpp"
#include "translation/exchange/diagnostics.hpp"
#include "translation/moves.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace lykta {
namespace {

/// How letters end and begin, in lower case: what follows is none of the corrections.
constexpr std::array letter_lines{
    std::string_view("--"),           std::string_view("med vänlig"),
    std::string_view("vänlig"),       std::string_view("hälsningar"),
    std::string_view("mvh"),          std::string_view("/mvh"),
    std::string_view("best regards"), std::string_view("kind regards"),
    std::string_view("regards"),      std::string_view("sent from my"),
    std::string_view("terveisin"),    std::string_view("skickat från"),
    std::string_view("ystävällisin"), std::string_view("från:"),
    std::string_view("from:"),        std::string_view(">"),
};

class CorrectionReader {
public:
    CorrectionReader(const Sheet& sheet, const Portal& portal, std::string file,
                     Diagnostics& diagnostics)
        : file_(std::move(file)), diagnostics_(diagnostics) {
        const Moves moves = moves_by_alias(portal);
        for (const SheetRow& row : sheet.rows) {
            rows_.emplace(row_id(row), &row);
            for (const auto& [former, now] : moves) {
                const std::string& context = row.text->context;
                if (row.text->segment->record == now) {
                    rows_.emplace(row_id(former + context.substr(now.size()), row), &row);
                }
            }
        }
    }

    IncomingTexts read(std::string_view bytes) {
        std::string buffer;
        const LineIndex lines(unix_lines(without_byte_order_mark(bytes), buffer), file_, 1);
        if (!check_characters(lines, diagnostics_)) {
            return {};
        }
        for (std::size_t number = 1; number < lines.count(); ++number) {
            read_line(lines.line(number), static_cast<int>(number) + 1);
        }
        return std::move(out_);
    }

private:
    void read_line(std::string_view line, int number) {
        const std::size_t close = line.find(']');
        const bool begins = line.starts_with('[') && close != std::string_view::npos;
        if (begins) {
            begin(line.substr(1, close - 1), number);
            line.remove_prefix(close + 1);
        }
        const std::size_t first = line.find_first_not_of(" \t");
        if (first == std::string_view::npos) {
            // An empty line ends a correction: no text has one inside.
            ended_ = ended_ || (!begins && into_ != nullptr && !into_->empty());
            return;
        }
        line = line.substr(first, line.find_last_not_of(" \t") - first + 1);
        if (!begins && (out_.empty() || ended_ || of_a_letter(line))) {
            if (!failed_)
                report(diagnostics_, correction_letter, {file_, number, 0}, {{"found", line}});
            into_ = nullptr;
            ended_ = failed_ = true;
        }
        if (into_ == nullptr) return;
        *into_ += (into_->empty() ? "" : " ") + utf8::composed(line);
    }

    static bool of_a_letter(std::string_view line) {
        const std::string lower = utf8::lower(line);
        return std::ranges::any_of(letter_lines,
                                   [&](std::string_view one) { return lower.starts_with(one); });
    }

    /// "1a2b3c4d", or "1a2b3c4d.2" of a text that counts.
    void begin(std::string_view id, int number) {
        into_ = nullptr;
        ended_ = false;
        failed_ = false;
        const std::size_t dot = std::min(id.find('.'), id.size());
        const auto row = rows_.find(id.substr(0, dot));
        const std::size_t form =
            dot + 1 < id.size() ? static_cast<std::size_t>(id[dot + 1] - '0') : 0;
        if (row == rows_.end() || form >= row->second->entry->translations.size()) {
            report(diagnostics_, correction_unknown, {file_, number, 0}, {{"id", id}});
            failed_ = true;
            return;
        }
        const std::pair written{row->second, form};
        if (const auto [known, is_new] = lines_.emplace(written, number); !is_new) {
            report(diagnostics_, correction_twice, {file_, number, 0},
                   {{"id", id}, {"line", std::to_string(known->second)}});
            failed_ = true;
            return;
        }
        const po::Entry& entry = *row->second->entry;
        const auto same = [&](const IncomingText& text) {
            return text.context == row->second->text->context && text.source == entry.source;
        };
        auto text = std::ranges::find_if(out_, same);
        if (text == out_.end()) {
            IncomingText& added = out_.emplace_back();
            added.context = added.sent_context = row->second->text->context;
            added.source = entry.source;
            added.forms = entry.translations;
            added.place = {file_, number, 0};
            text = out_.end() - 1;
        }
        into_ = &text->forms[form];
        into_->clear();
    }

    std::string file_;
    Diagnostics& diagnostics_;
    std::map<std::string, const SheetRow*, std::less<>> rows_;
    std::map<std::pair<const SheetRow*, std::size_t>, int> lines_;  ///< where each was begun
    IncomingTexts out_;
    std::string* into_ = nullptr;
    bool ended_ = false;   ///< what follows belongs to no correction
    bool failed_ = false;  ///< reported: the words that follow are nobody's
};

}  // namespace

bool is_corrections(std::string_view bytes) {
    return without_byte_order_mark(bytes).starts_with(corrections_head);
}

IncomingTexts read_corrections(std::string_view bytes, const std::string& file, const Sheet& sheet,
                               const Portal& portal, Diagnostics& diagnostics) {
    return CorrectionReader(sheet, portal, file, diagnostics).read(bytes);
}

}  // namespace lykta
