#pragma once
// Lists that lead to everything: situations, target groups, forms of support, laws, words, A to Ö.

#include "html/views/event.hpp"
#include "html/views/frame.hpp"
#include "html/views/leads.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

struct SituationListView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<TileView> situations;
    std::vector<TileView> young;  ///< for children and young people
};

struct TargetGroupListView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<TileView> groups;
};

struct TargetGroupView {
    FrameView frame;
    LocalizedText title;
    LocalizedText summary;
    Html body;
    AppendixView appendix;
    std::vector<SupportItemView> supports;   ///< that name the group
    std::vector<SupportItemView> elsewhere;  ///< of others, that name it
    std::vector<EventItemView> events;
    LeadsView leads;
    std::optional<LocalizedText> expert;
    std::optional<LocalizedText> reviewed;
};

/// What a form of support can be, and what there is of it here.
struct SupportFormView {
    Text id;
    LocalizedText label;
    LocalizedText text;
    std::vector<LinkView> here;       ///< local support of this form
    std::vector<LinkView> elsewhere;  ///< who does it instead
    bool no = false;                  ///< said not to be offered
    bool not_stated = false;
    bool channel = false;
};

struct SupportFormsView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<SupportFormView> direct;
    std::vector<SupportFormView> indirect;
};

struct LawListView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<TileView> laws;
};

struct LawView {
    FrameView frame;
    LocalizedText name;
    LocalizedText summary;
    bool proposed = false;
    Text number;  ///< 2025:400 and section
    std::vector<LinkView> supports;
    std::vector<LocalizedText> dates;
    Text agency;
    Url url;
    std::vector<SourceView> sources;
    std::optional<LocalizedText> reviewed;
};

struct GlossaryView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<TermView> terms;
};

struct LetterView {
    Text letter;
    Text id;
    std::vector<LinkView> entries;
};

struct IndexView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<LetterView> letters;
};

template <>
struct Fields<SituationListView> {
    static constexpr std::string_view name = "SituationListView";
    static std::vector<Field> list() {
        return {field<&SituationListView::frame>("frame"),
                field<&SituationListView::title>("title"), field<&SituationListView::lead>("lead"),
                field<&SituationListView::situations>("situations"),
                field<&SituationListView::young>("young")};
    }
};

template <>
struct Fields<TargetGroupListView> {
    static constexpr std::string_view name = "TargetGroupListView";
    static std::vector<Field> list() {
        return {field<&TargetGroupListView::frame>("frame"),
                field<&TargetGroupListView::title>("title"),
                field<&TargetGroupListView::lead>("lead"),
                field<&TargetGroupListView::groups>("groups")};
    }
};

template <>
struct Fields<TargetGroupView> {
    static constexpr std::string_view name = "TargetGroupView";
    static std::vector<Field> list() {
        return {field<&TargetGroupView::frame>("frame"),
                field<&TargetGroupView::title>("title"),
                field<&TargetGroupView::summary>("summary"),
                field<&TargetGroupView::body>("body"),
                field<&TargetGroupView::appendix>("appendix"),
                field<&TargetGroupView::supports>("supports"),
                field<&TargetGroupView::elsewhere>("elsewhere"),
                field<&TargetGroupView::events>("events"),
                field<&TargetGroupView::leads>("leads"),
                field<&TargetGroupView::expert>("expert"),
                field<&TargetGroupView::reviewed>("reviewed")};
    }
};

template <>
struct Fields<SupportFormView> {
    static constexpr std::string_view name = "SupportFormView";
    static std::vector<Field> list() {
        return {field<&SupportFormView::id>("id"),
                field<&SupportFormView::label>("label"),
                field<&SupportFormView::text>("text"),
                field<&SupportFormView::here>("here"),
                field<&SupportFormView::elsewhere>("elsewhere"),
                field<&SupportFormView::no>("no"),
                field<&SupportFormView::not_stated>("not-stated"),
                field<&SupportFormView::channel>("channel")};
    }
};

template <>
struct Fields<SupportFormsView> {
    static constexpr std::string_view name = "SupportFormsView";
    static std::vector<Field> list() {
        return {field<&SupportFormsView::frame>("frame"), field<&SupportFormsView::title>("title"),
                field<&SupportFormsView::lead>("lead"), field<&SupportFormsView::direct>("direct"),
                field<&SupportFormsView::indirect>("indirect")};
    }
};

template <>
struct Fields<LawListView> {
    static constexpr std::string_view name = "LawListView";
    static std::vector<Field> list() {
        return {field<&LawListView::frame>("frame"), field<&LawListView::title>("title"),
                field<&LawListView::lead>("lead"), field<&LawListView::laws>("laws")};
    }
};

template <>
struct Fields<LawView> {
    static constexpr std::string_view name = "LawView";
    static std::vector<Field> list() {
        return {field<&LawView::frame>("frame"),      field<&LawView::name>("name"),
                field<&LawView::summary>("summary"),  field<&LawView::proposed>("proposed"),
                field<&LawView::number>("number"),    field<&LawView::supports>("supports"),
                field<&LawView::dates>("dates"),      field<&LawView::agency>("agency"),
                field<&LawView::url>("url"),          field<&LawView::sources>("sources"),
                field<&LawView::reviewed>("reviewed")};
    }
};

template <>
struct Fields<GlossaryView> {
    static constexpr std::string_view name = "GlossaryView";
    static std::vector<Field> list() {
        return {field<&GlossaryView::frame>("frame"), field<&GlossaryView::title>("title"),
                field<&GlossaryView::lead>("lead"), field<&GlossaryView::terms>("terms")};
    }
};

template <>
struct Fields<LetterView> {
    static constexpr std::string_view name = "LetterView";
    static std::vector<Field> list() {
        return {field<&LetterView::letter>("letter"), field<&LetterView::id>("id"),
                field<&LetterView::entries>("entries")};
    }
};

template <>
struct Fields<IndexView> {
    static constexpr std::string_view name = "IndexView";
    static std::vector<Field> list() {
        return {field<&IndexView::frame>("frame"), field<&IndexView::title>("title"),
                field<&IndexView::lead>("lead"), field<&IndexView::letters>("letters")};
    }
};

}  // namespace lykta::html
