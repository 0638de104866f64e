#pragma once
// A contact point: as a card beside a support, and whole on its own page.

#include "html/template/view_type.hpp"
#include "html/views/link.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

/// A language that is spoken, by its own name.
struct SpokenView {
    Text tag;
    Text direction;
    Text endonym;
    std::optional<LocalizedText> note;
};

struct ChannelView {
    LocalizedText kind;
    Url url;              ///< may be empty
    Text host;            ///< of the url
    LeftToRight number;   ///< may be empty
    LocalizedText hours;  ///< may be empty
    std::optional<LocalizedText> note;
};

struct ClosedView {
    LocalizedText when;
    std::optional<LocalizedText> note;
};

/// What the script shows when the next opening is this one.
struct OpeningView {
    Text at;             ///< "1 09:00", Monday is 1; "2027-01-07 09:00" after days that are closed
    LocalizedText text;  ///< "öppnar måndag 9.00"
};

/// Hours for the script that says whether someone answers now.
struct OpenView {
    Text hours;   ///< "1 09:00-11:30;4 09:00-11:30", Monday is 1
    Text closed;  ///< "2026-12-24/2027-01-06;…"
    Text unsure;  ///< "2026-12-24;…": days on which the week's hours may not hold
    /// Nobody is told that a line is closed which may answer on red days, whatever the day.
    bool says_closed = true;
    std::vector<OpeningView> openings;
};

struct ContactCardView {
    LocalizedText name;
    Url page;  ///< empty where no link may lead there; see site/zones.hpp
    Text hreflang;
    std::optional<LocalizedText> summary;
    LeftToRight phone;
    Url dial;
    LocalizedText role;  ///< of those who answer; may be empty
    LocalizedText phone_hours;
    std::optional<LocalizedText> red_days;  ///< when it answers then
    std::optional<OpenView> open;
    LocalizedText visiting_hours;
    std::vector<ClosedView> closed;
    std::vector<LinkView> when_closed;
    std::vector<ChannelView> channels;
    LocalizedText address;
    Text email;
    Url mail_to;
    std::vector<SpokenView> languages;
    std::optional<LocalizedText> interpreter;
    std::optional<LocalizedText> name_needed;  ///< must one say who one is?
    std::vector<LocalizedText> secrecy;        ///< records and the limits of secrecy
    bool has_details = false;                  ///< something is stated beside name and phone
};

template <>
struct Fields<SpokenView> {
    static constexpr std::string_view name = "SpokenView";
    static std::vector<Field> list() {
        return {field<&SpokenView::tag>("tag"), field<&SpokenView::direction>("direction"),
                field<&SpokenView::endonym>("endonym"), field<&SpokenView::note>("note")};
    }
};

template <>
struct Fields<ChannelView> {
    static constexpr std::string_view name = "ChannelView";
    static std::vector<Field> list() {
        return {field<&ChannelView::kind>("kind"),   field<&ChannelView::url>("url"),
                field<&ChannelView::host>("host"),   field<&ChannelView::number>("number"),
                field<&ChannelView::hours>("hours"), field<&ChannelView::note>("note")};
    }
};

template <>
struct Fields<ClosedView> {
    static constexpr std::string_view name = "ClosedView";
    static std::vector<Field> list() {
        return {field<&ClosedView::when>("when"), field<&ClosedView::note>("note")};
    }
};

template <>
struct Fields<OpeningView> {
    static constexpr std::string_view name = "OpeningView";
    static std::vector<Field> list() {
        return {field<&OpeningView::at>("at"), field<&OpeningView::text>("text")};
    }
};

template <>
struct Fields<OpenView> {
    static constexpr std::string_view name = "OpenView";
    static std::vector<Field> list() {
        return {field<&OpenView::hours>("hours"), field<&OpenView::closed>("closed"),
                field<&OpenView::unsure>("unsure"), field<&OpenView::says_closed>("says-closed"),
                field<&OpenView::openings>("openings")};
    }
};

template <>
struct Fields<ContactCardView> {
    static constexpr std::string_view name = "ContactCardView";
    static std::vector<Field> list() {
        return {field<&ContactCardView::name>("name"),
                field<&ContactCardView::page>("page"),
                field<&ContactCardView::hreflang>("hreflang"),
                field<&ContactCardView::summary>("summary"),
                field<&ContactCardView::phone>("phone"),
                field<&ContactCardView::dial>("dial"),
                field<&ContactCardView::role>("role"),
                field<&ContactCardView::phone_hours>("phone-hours"),
                field<&ContactCardView::red_days>("red-days"),
                field<&ContactCardView::open>("open"),
                field<&ContactCardView::visiting_hours>("visiting-hours"),
                field<&ContactCardView::closed>("closed"),
                field<&ContactCardView::when_closed>("when-closed"),
                field<&ContactCardView::channels>("channels"),
                field<&ContactCardView::address>("address"),
                field<&ContactCardView::email>("email"),
                field<&ContactCardView::mail_to>("mail-to"),
                field<&ContactCardView::languages>("languages"),
                field<&ContactCardView::interpreter>("interpreter"),
                field<&ContactCardView::name_needed>("name-needed"),
                field<&ContactCardView::secrecy>("secrecy"),
                field<&ContactCardView::has_details>("has-details")};
    }
};

}  // namespace lykta::html
