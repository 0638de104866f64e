#pragma once
// A brochure as a page, with the same facts as on paper, and the list of all of them.

#include "html/views/event.hpp"
#include "html/views/frame.hpp"
#include "html/views/help_line.hpp"
#include "html/views/pages.hpp"
#include "html/views/support.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

/// One file to print, in one language.
struct BrochureFileView {
    Text tag;      ///< of the file's language
    Text endonym;  ///< its own name
    Text direction;
    Url office;
    Url print_shop;
    Url imposed;          ///< pages in pairs, to be folded; may be empty
    LocalizedText pages;  ///< "2 sidor"
    Text size;            ///< "84 kB"
};

struct FillInView {
    LocalizedText label;
    std::vector<LocalizedText> choices;
};

struct PictureView {
    Url source;
    LocalizedText alt;  ///< may be empty
};

struct PanelView {
    LocalizedText heading;  ///< may be empty
    std::optional<PictureView> picture;
    std::vector<LocalizedText> text;
    std::vector<LocalizedText> list;
    std::vector<TileView> situations;
    std::vector<SupportItemView> supports;
    std::vector<EventItemView> events;
    std::vector<ContactCardView> contacts;
    std::vector<HelpLineCardView> help_lines;
    std::vector<TileView> organizations;
    std::vector<TileView> pages;
    std::vector<FillInView> fill_in;
    std::vector<LocalizedText> columns;
};

struct BrochureView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;                  ///< may be empty
    std::optional<PictureView> picture;  ///< of the cover
    LocalizedText format;
    std::vector<BrochureFileView> files;
    std::vector<PanelView> panels;
    std::optional<LocalizedText> reviewed;
};

/// The first page, small: it tells nothing that the words beside it do not.
struct ThumbnailView {
    Url url;
    Text width;
    Text height;
};

struct BrochureEntryView {
    LinkView link;
    std::optional<ThumbnailView> thumbnail;
    LocalizedText summary;
    LocalizedText format;
    std::vector<BrochureFileView> files;
    std::optional<LocalizedText> reviewed;
};

struct BrochureListView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<BrochureEntryView> brochures;
};

template <>
struct Fields<BrochureFileView> {
    static constexpr std::string_view name = "BrochureFileView";
    static std::vector<Field> list() {
        return {field<&BrochureFileView::tag>("tag"),
                field<&BrochureFileView::endonym>("endonym"),
                field<&BrochureFileView::direction>("direction"),
                field<&BrochureFileView::office>("office"),
                field<&BrochureFileView::print_shop>("print-shop"),
                field<&BrochureFileView::imposed>("imposed"),
                field<&BrochureFileView::pages>("pages"),
                field<&BrochureFileView::size>("size")};
    }
};

template <>
struct Fields<FillInView> {
    static constexpr std::string_view name = "FillInView";
    static std::vector<Field> list() {
        return {field<&FillInView::label>("label"), field<&FillInView::choices>("choices")};
    }
};

template <>
struct Fields<PictureView> {
    static constexpr std::string_view name = "PictureView";
    static std::vector<Field> list() {
        return {field<&PictureView::source>("source"), field<&PictureView::alt>("alt")};
    }
};

template <>
struct Fields<PanelView> {
    static constexpr std::string_view name = "PanelView";
    static std::vector<Field> list() {
        return {field<&PanelView::heading>("heading"),
                field<&PanelView::picture>("picture"),
                field<&PanelView::text>("text"),
                field<&PanelView::list>("list"),
                field<&PanelView::situations>("situations"),
                field<&PanelView::supports>("supports"),
                field<&PanelView::events>("events"),
                field<&PanelView::contacts>("contacts"),
                field<&PanelView::help_lines>("help-lines"),
                field<&PanelView::organizations>("organizations"),
                field<&PanelView::pages>("pages"),
                field<&PanelView::fill_in>("fill-in"),
                field<&PanelView::columns>("columns")};
    }
};

template <>
struct Fields<BrochureView> {
    static constexpr std::string_view name = "BrochureView";
    static std::vector<Field> list() {
        return {field<&BrochureView::frame>("frame"),   field<&BrochureView::title>("title"),
                field<&BrochureView::lead>("lead"),     field<&BrochureView::picture>("picture"),
                field<&BrochureView::format>("format"), field<&BrochureView::files>("files"),
                field<&BrochureView::panels>("panels"), field<&BrochureView::reviewed>("reviewed")};
    }
};

template <>
struct Fields<ThumbnailView> {
    static constexpr std::string_view name = "ThumbnailView";
    static std::vector<Field> list() {
        return {field<&ThumbnailView::url>("url"), field<&ThumbnailView::width>("width"),
                field<&ThumbnailView::height>("height")};
    }
};

template <>
struct Fields<BrochureEntryView> {
    static constexpr std::string_view name = "BrochureEntryView";
    static std::vector<Field> list() {
        return {field<&BrochureEntryView::link>("link"),
                field<&BrochureEntryView::thumbnail>("thumbnail"),
                field<&BrochureEntryView::summary>("summary"),
                field<&BrochureEntryView::format>("format"),
                field<&BrochureEntryView::files>("files"),
                field<&BrochureEntryView::reviewed>("reviewed")};
    }
};

template <>
struct Fields<BrochureListView> {
    static constexpr std::string_view name = "BrochureListView";
    static std::vector<Field> list() {
        return {field<&BrochureListView::frame>("frame"), field<&BrochureListView::title>("title"),
                field<&BrochureListView::lead>("lead"),
                field<&BrochureListView::brochures>("brochures")};
    }
};

}  // namespace lykta::html
