#pragma once
// A help line: on the night page, beside a situation and on its own page.

#include "html/views/contact.hpp"

namespace lykta::html {

struct HelpLineCardView {
    LocalizedText name;
    Url page;  ///< empty where no link may lead there
    Text hreflang;
    LocalizedText summary;
    LeftToRight phone;             ///< empty where it has none of its own
    Url dial;                      ///< empty where it must not be a button
    bool named_by_number = false;  ///< "112" is all there is to its name
    LocalizedText ask_for_it;      ///< at 112, where that is the way; else empty
    LocalizedText hours;
    std::optional<OpenView> open;
    std::optional<LocalizedText> hours_note;
    std::vector<LocalizedText> promises;  ///< free, anonymous, not on the bill
    std::optional<LocalizedText> what_happens;
    std::vector<ChannelView> channels;
    std::vector<SpokenView> languages;
    Url url;
    Text operated_by;
};

template <>
struct Fields<HelpLineCardView> {
    static constexpr std::string_view name = "HelpLineCardView";
    static std::vector<Field> list() {
        return {field<&HelpLineCardView::name>("name"),
                field<&HelpLineCardView::page>("page"),
                field<&HelpLineCardView::hreflang>("hreflang"),
                field<&HelpLineCardView::summary>("summary"),
                field<&HelpLineCardView::phone>("phone"),
                field<&HelpLineCardView::dial>("dial"),
                field<&HelpLineCardView::named_by_number>("named-by-number"),
                field<&HelpLineCardView::ask_for_it>("ask-for-it"),
                field<&HelpLineCardView::hours>("hours"),
                field<&HelpLineCardView::open>("open"),
                field<&HelpLineCardView::hours_note>("hours-note"),
                field<&HelpLineCardView::promises>("promises"),
                field<&HelpLineCardView::what_happens>("what-happens"),
                field<&HelpLineCardView::channels>("channels"),
                field<&HelpLineCardView::languages>("languages"),
                field<&HelpLineCardView::url>("url"),
                field<&HelpLineCardView::operated_by>("operated-by")};
    }
};

}  // namespace lykta::html
