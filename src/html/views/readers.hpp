#pragma once
// Where readers of one sort begin: children, the young, staff.

#include "html/views/frame.hpp"
#include "html/views/leads.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

/// The beginning of the pages for children, or for the young.
struct YoungView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<HelpLineCardView> lines;
    std::vector<HelpLineCardView> more_lines;
    std::vector<TileView> tiles;
    std::optional<ContactCardView> contact;
    std::optional<LinkView> other;  ///< the page for the other young ones
};

/// What a care manager asks of each support.
struct OfferRowView {
    LinkView support;
    std::optional<LocalizedText> offered;  ///< where it is not offered here
    std::optional<RouteTagView> route;
    LocalizedText applicant;
    LocalizedText cost;
    std::optional<LinkView> contact;
    LeftToRight phone;
    Url dial;
};

struct StaffView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<TileView> pages;
    std::vector<OfferRowView> offers;
};

/// Words to put into a letter or a record.
struct PasteView {
    LocalizedText title;
    std::vector<LocalizedText> paragraphs;
};

template <>
struct Fields<YoungView> {
    static constexpr std::string_view name = "YoungView";
    static std::vector<Field> list() {
        return {field<&YoungView::frame>("frame"),
                field<&YoungView::title>("title"),
                field<&YoungView::lead>("lead"),
                field<&YoungView::lines>("lines"),
                field<&YoungView::more_lines>("more-lines"),
                field<&YoungView::tiles>("tiles"),
                field<&YoungView::contact>("contact"),
                field<&YoungView::other>("other")};
    }
};

template <>
struct Fields<OfferRowView> {
    static constexpr std::string_view name = "OfferRowView";
    static std::vector<Field> list() {
        return {
            field<&OfferRowView::support>("support"), field<&OfferRowView::offered>("offered"),
            field<&OfferRowView::route>("route"),     field<&OfferRowView::applicant>("applicant"),
            field<&OfferRowView::cost>("cost"),       field<&OfferRowView::contact>("contact"),
            field<&OfferRowView::phone>("phone"),     field<&OfferRowView::dial>("dial")};
    }
};

template <>
struct Fields<StaffView> {
    static constexpr std::string_view name = "StaffView";
    static std::vector<Field> list() {
        return {field<&StaffView::frame>("frame"), field<&StaffView::title>("title"),
                field<&StaffView::lead>("lead"), field<&StaffView::pages>("pages"),
                field<&StaffView::offers>("offers")};
    }
};

template <>
struct Fields<PasteView> {
    static constexpr std::string_view name = "PasteView";
    static std::vector<Field> list() {
        return {field<&PasteView::title>("title"), field<&PasteView::paragraphs>("paragraphs")};
    }
};

}  // namespace lykta::html
