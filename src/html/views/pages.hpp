#pragma once
// One view for each kind of page.

#include "html/views/accessibility.hpp"
#include "html/views/event.hpp"
#include "html/views/frame.hpp"
#include "html/views/help_line.hpp"
#include "html/views/leads.hpp"
#include "html/views/listing.hpp"
#include "html/views/readers.hpp"
#include "html/views/support.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

struct HomeView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<TileView> situations;
    std::optional<LinkView> night;
    std::vector<SupportItemView> direct;
    std::vector<SupportItemView> indirect;
    std::vector<EventItemView> events;  ///< the next ones
    std::optional<LinkView> calendar;
    std::vector<LinkView> groups;  ///< whom one cares for
    std::optional<LinkView> child;
    std::optional<LinkView> youth;
    std::vector<LinkView> pages;
    std::vector<LinkView> staff_pages;
    bool has_supports = false;  ///< of either sort
    bool has_pages = false;     ///< of either sort
    LinkView all_support;
    LinkView all_contacts;
    std::optional<LinkView> organizations;
    std::optional<LinkView> brochures;
};

struct SupportListView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    LocalizedText count;
    FiltersView filters;
    bool all = false;           ///< not a part of the list
    bool has_supports = false;  ///< of either sort
    std::vector<SupportItemView> direct;
    std::vector<SupportItemView> indirect;
    std::vector<SupportItemView> elsewhere;  ///< that others offer; of the whole list alone
};

struct SupportView {
    FrameView frame;
    LocalizedText title;
    LocalizedText summary;
    std::optional<LocalizedText> offered;  ///< where it is not offered here
    std::vector<LinkView> see;             ///< who does it instead
    std::vector<FactView> facts;
    std::vector<LocalizedText> steps;
    std::vector<EventItemView> events;  ///< part of this support
    std::vector<LinkView> situations;   ///< that lead here
    Html body;
    AppendixView appendix;
    std::optional<ContactCardView> contact;
    std::optional<LocalizedText> reviewed;
};

struct ContactListView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<ContactCardView> contacts;
};

struct ContactView {
    FrameView frame;
    ContactCardView contact;
    std::vector<SupportItemView> supports;
    std::vector<EventItemView> events;
    std::optional<LocalizedText> reviewed;
};

struct ArticleView {
    FrameView frame;
    LocalizedText title;
    LocalizedText summary;
    Html body;
    AppendixView appendix;
    LeadsView leads;
    std::vector<PasteView> paste;
    std::vector<OfferRowView> offers;  ///< on staff's pages
    std::optional<LocalizedText> expert;
    std::optional<LocalizedText> reviewed;
};

struct SituationView {
    FrameView frame;
    LocalizedText title;
    LocalizedText summary;
    Html body;
    AppendixView appendix;
    LeadsView leads;
    std::optional<LocalizedText> expert;
    std::optional<LocalizedText> reviewed;
};

struct NightView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<ContactCardView> own;           ///< the municipality's own who answer at night
    std::vector<ContactCardView> own_evenings;  ///< in the evening or on weekends alone
    std::vector<HelpLineCardView> always;
    bool has_sometimes = false;  ///< of either sort
    std::vector<HelpLineCardView> sometimes;
    std::vector<LinkView> others;
};

struct HelpLineView {
    FrameView frame;
    HelpLineCardView line;
    std::vector<SourceView> sources;
    std::optional<LocalizedText> source_date;
    std::vector<LinkView> situations;
    std::optional<LocalizedText> reviewed;
};

struct OrganizationView {
    FrameView frame;
    LocalizedText name;
    LocalizedText what_for;
    LocalizedText category;  ///< may be empty
    LeftToRight phone;
    Url dial;
    LocalizedText phone_hours;
    Url url;
    std::vector<SupportItemView> supports;  ///< which the municipality leaves to it
    std::vector<SupportItemView> shared;    ///< offered together with the municipality
    std::vector<EventItemView> events;      ///< arranged together with the municipality
    std::vector<SourceView> sources;
    std::optional<LocalizedText> reviewed;
};

struct OrganizationListView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    std::vector<TileView> local;
    std::vector<TileView> national;
};

struct NotFoundView {
    FrameView frame;
    LocalizedText title;
    LocalizedText text;
    LinkView home;
};

struct RedirectView {
    Text language;
    Text direction;
    Html title_element;
    LocalizedText title;
    Url canonical;
    Url target;
    Text content;  ///< of the refresh: "0; url=…"
};

template <>
struct Fields<SituationView> {
    static constexpr std::string_view name = "SituationView";
    static std::vector<Field> list() {
        return {field<&SituationView::frame>("frame"),
                field<&SituationView::title>("title"),
                field<&SituationView::summary>("summary"),
                field<&SituationView::body>("body"),
                field<&SituationView::appendix>("appendix"),
                field<&SituationView::leads>("leads"),
                field<&SituationView::expert>("expert"),
                field<&SituationView::reviewed>("reviewed")};
    }
};

template <>
struct Fields<NightView> {
    static constexpr std::string_view name = "NightView";
    static std::vector<Field> list() {
        return {field<&NightView::frame>("frame"),
                field<&NightView::title>("title"),
                field<&NightView::lead>("lead"),
                field<&NightView::own>("own"),
                field<&NightView::own_evenings>("own-evenings"),
                field<&NightView::has_sometimes>("has-sometimes"),
                field<&NightView::always>("always"),
                field<&NightView::sometimes>("sometimes"),
                field<&NightView::others>("others")};
    }
};

template <>
struct Fields<OrganizationView> {
    static constexpr std::string_view name = "OrganizationView";
    static std::vector<Field> list() {
        return {field<&OrganizationView::frame>("frame"),
                field<&OrganizationView::name>("name"),
                field<&OrganizationView::what_for>("what-for"),
                field<&OrganizationView::category>("category"),
                field<&OrganizationView::phone>("phone"),
                field<&OrganizationView::dial>("dial"),
                field<&OrganizationView::phone_hours>("phone-hours"),
                field<&OrganizationView::url>("url"),
                field<&OrganizationView::supports>("supports"),
                field<&OrganizationView::shared>("shared"),
                field<&OrganizationView::events>("events"),
                field<&OrganizationView::sources>("sources"),
                field<&OrganizationView::reviewed>("reviewed")};
    }
};

template <>
struct Fields<OrganizationListView> {
    static constexpr std::string_view name = "OrganizationListView";
    static std::vector<Field> list() {
        return {field<&OrganizationListView::frame>("frame"),
                field<&OrganizationListView::title>("title"),
                field<&OrganizationListView::lead>("lead"),
                field<&OrganizationListView::local>("local"),
                field<&OrganizationListView::national>("national")};
    }
};

template <>
struct Fields<HelpLineView> {
    static constexpr std::string_view name = "HelpLineView";
    static std::vector<Field> list() {
        return {field<&HelpLineView::frame>("frame"),
                field<&HelpLineView::line>("line"),
                field<&HelpLineView::sources>("sources"),
                field<&HelpLineView::source_date>("source-date"),
                field<&HelpLineView::situations>("situations"),
                field<&HelpLineView::reviewed>("reviewed")};
    }
};

template <>
struct Fields<HomeView> {
    static constexpr std::string_view name = "HomeView";
    static std::vector<Field> list() {
        return {field<&HomeView::frame>("frame"),
                field<&HomeView::title>("title"),
                field<&HomeView::lead>("lead"),
                field<&HomeView::situations>("situations"),
                field<&HomeView::night>("night"),
                field<&HomeView::direct>("direct"),
                field<&HomeView::indirect>("indirect"),
                field<&HomeView::events>("events"),
                field<&HomeView::calendar>("calendar"),
                field<&HomeView::groups>("groups"),
                field<&HomeView::child>("child"),
                field<&HomeView::youth>("youth"),
                field<&HomeView::has_supports>("has-supports"),
                field<&HomeView::pages>("pages"),
                field<&HomeView::staff_pages>("staff-pages"),
                field<&HomeView::has_pages>("has-pages"),
                field<&HomeView::all_support>("all-support"),
                field<&HomeView::all_contacts>("all-contacts"),
                field<&HomeView::organizations>("organizations"),
                field<&HomeView::brochures>("brochures")};
    }
};

template <>
struct Fields<SupportListView> {
    static constexpr std::string_view name = "SupportListView";
    static std::vector<Field> list() {
        return {field<&SupportListView::frame>("frame"),
                field<&SupportListView::title>("title"),
                field<&SupportListView::lead>("lead"),
                field<&SupportListView::count>("count"),
                field<&SupportListView::has_supports>("has-supports"),
                field<&SupportListView::filters>("filters"),
                field<&SupportListView::all>("all"),
                field<&SupportListView::direct>("direct"),
                field<&SupportListView::indirect>("indirect"),
                field<&SupportListView::elsewhere>("elsewhere")};
    }
};

template <>
struct Fields<SupportView> {
    static constexpr std::string_view name = "SupportView";
    static std::vector<Field> list() {
        return {field<&SupportView::frame>("frame"),
                field<&SupportView::title>("title"),
                field<&SupportView::summary>("summary"),
                field<&SupportView::offered>("offered"),
                field<&SupportView::see>("see"),
                field<&SupportView::facts>("facts"),
                field<&SupportView::steps>("steps"),
                field<&SupportView::events>("events"),
                field<&SupportView::situations>("situations"),
                field<&SupportView::body>("body"),
                field<&SupportView::appendix>("appendix"),
                field<&SupportView::contact>("contact"),
                field<&SupportView::reviewed>("reviewed")};
    }
};

template <>
struct Fields<ContactListView> {
    static constexpr std::string_view name = "ContactListView";
    static std::vector<Field> list() {
        return {field<&ContactListView::frame>("frame"), field<&ContactListView::title>("title"),
                field<&ContactListView::lead>("lead"),
                field<&ContactListView::contacts>("contacts")};
    }
};

template <>
struct Fields<ContactView> {
    static constexpr std::string_view name = "ContactView";
    static std::vector<Field> list() {
        return {field<&ContactView::frame>("frame"), field<&ContactView::contact>("contact"),
                field<&ContactView::supports>("supports"), field<&ContactView::events>("events"),
                field<&ContactView::reviewed>("reviewed")};
    }
};

template <>
struct Fields<ArticleView> {
    static constexpr std::string_view name = "ArticleView";
    static std::vector<Field> list() {
        return {
            field<&ArticleView::frame>("frame"),       field<&ArticleView::title>("title"),
            field<&ArticleView::summary>("summary"),   field<&ArticleView::body>("body"),
            field<&ArticleView::appendix>("appendix"), field<&ArticleView::leads>("leads"),
            field<&ArticleView::paste>("paste"),       field<&ArticleView::offers>("offers"),
            field<&ArticleView::expert>("expert"),     field<&ArticleView::reviewed>("reviewed")};
    }
};

template <>
struct Fields<NotFoundView> {
    static constexpr std::string_view name = "NotFoundView";
    static std::vector<Field> list() {
        return {field<&NotFoundView::frame>("frame"), field<&NotFoundView::title>("title"),
                field<&NotFoundView::text>("text"), field<&NotFoundView::home>("home")};
    }
};

template <>
struct Fields<RedirectView> {
    static constexpr std::string_view name = "RedirectView";
    static std::vector<Field> list() {
        return {field<&RedirectView::language>("language"),
                field<&RedirectView::direction>("direction"),
                field<&RedirectView::title_element>("title-element"),
                field<&RedirectView::title>("title"),
                field<&RedirectView::canonical>("canonical"),
                field<&RedirectView::target>("target"),
                field<&RedirectView::content>("content")};
    }
};

}  // namespace lykta::html
