#pragma once
// What a command is asked to do. Every member is filled by a row of the table of options
// (cli/command_table.cpp), which also knows how it is written.

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "translation/exchange/exchange.hpp"
#include "translation/resources/glossary_files.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lykta {

struct CommandRow;

enum class MessageForm { text, json };

struct Options {
    const CommandRow* command = nullptr;  ///< never null once arguments have been read
    std::string site;                     ///< empty: the nearest folder upwards with a site.yaml
    std::vector<std::string> words;       ///< what stands without a name: LANG…, FILE…
    bool base = false;
    bool only_changed = false;
    std::string reviewer;
    std::string role;
    std::string by;
    std::vector<std::string> sure;  ///< texts whose meaning is as it was: "page/x#title"
    std::string to;
    bool overwrite = false;
    bool replace_most = false;
    std::vector<std::string> languages;  ///< of a stand
    int copies = 1;
    std::string place;
    std::string out;            ///< a folder, or a stand's file; empty: the command's own choice
    std::optional<Date> today;  ///< nothing: the clock's
    bool strict = false;
    bool time = false;
    bool help = false;  ///< asked for; command is help's then, and words say whose
    MessageForm messages = MessageForm::text;
    ExchangeFormat exchange = ExchangeFormat::po;
    GlossaryFormat glossary = GlossaryFormat::tbx;
    std::string memory;  ///< a translation memory's file
    MessageLanguage language = MessageLanguage::en;
};

}  // namespace lykta
