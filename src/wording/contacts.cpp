#include "wording/contacts.hpp"

#include <string_view>

namespace lykta {

namespace {

std::string_view channel_word(ChannelKind kind) {
    switch (kind) {
        case ChannelKind::phone: return "channel-phone";
        case ChannelKind::sms: return "channel-sms";
        case ChannelKind::chat: return "channel-chat";
        case ChannelKind::form: return "channel-form";
        case ChannelKind::visit: return "channel-visit";
        case ChannelKind::video: return "channel-video";
        case ChannelKind::relay: return "channel-relay";
    }
    return "channel-form";
}

}  // namespace

LocalizedText channel_text(ChannelKind kind, const LocalizedPortal& own) {
    return own.word(channel_word(kind));
}

std::optional<LocalizedText> ask_at_112(const HelpLine& line, const LocalizedPortal& own) {
    if (!line.through_emergency) return std::nullopt;
    return own.word("line-ask-at-112", {{"number", line.phone}, {"name", line.name}});
}

std::optional<LocalizedText> source_text(const HelpLine& line, const LocalizedPortal& own) {
    if (!line.source_date) return std::nullopt;
    return own.word("line-source-date", {{"date", *line.source_date}});
}

std::optional<LocalizedText> name_text(const Anonymous& said, const LocalizedPortal& own) {
    if (!said.name_needed) return std::nullopt;
    return own.word(*said.name_needed ? "name-needed" : "name-not-needed");
}

std::vector<LocalizedText> secrecy_texts(const Anonymous& said, const LocalizedPortal& own) {
    std::vector<LocalizedText> texts;
    if (said.records)
        texts.push_back(own.word(*said.records ? "records-kept" : "records-not-kept"));
    if (said.limits.stated()) texts.push_back(own.text(said.limits));
    return texts;
}

}  // namespace lykta
