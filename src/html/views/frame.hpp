#pragma once
// What every page has around its own content: head, header, languages, path, notices, footer.

#include "html/template/view_type.hpp"
#include "html/views/appendix.hpp"
#include "html/views/contact.hpp"
#include "html/views/link.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

struct AlternateView {
    Text language;  ///< a tag, or "x-default"
    Url url;        ///< whole, with scheme
};

struct HeadView {
    Html title;  ///< the whole element, which can carry the language of its text
    std::optional<PageText> description;
    Url canonical;
    std::vector<AlternateView> alternates;
    bool hidden = false;  ///< asks search engines not to list the page
};

/// One entry of the language switcher: shown in its own language, whatever the page's.
struct LanguageChoiceView {
    Text tag;
    Text direction;
    Text endonym;
    Url url;               ///< of this page in that language, else of the Swedish page
    Text target_language;  ///< the language of that page
    bool current = false;
    bool linked = false;
    bool missing = false;  ///< the page does not exist in this language
    LocalizedText note;    ///< says so, in the language itself where it can
};

/// The site's own mark, beside its name.
struct LogoView {
    Url url;
    Text width;
    Text height;
};

/// The same on all pages of one language: made once.
struct SharedFrameView {
    Text language;
    Text direction;
    Url stylesheet;
    Url script;
    Url icon;
    std::optional<LogoView> logo;
    Url home;
    LocalizedText site_name;
    LocalizedText organization;
    std::optional<LocalizedText> tagline;
    std::optional<LocalizedText> notice;
    std::optional<ContactCardView> main_contact;
    std::optional<ContactCardView> child_contact;
    std::vector<LinkView> links;  ///< to the lists: in the menu and in the footer
    std::vector<LinkView> about;  ///< of the site itself: in the footer
    Url feedback;
    std::optional<LocalizedText> credit;  ///< who has translated
    LocalizedText emergency;              ///< with the number in it
    LocalizedText advice;
};

struct FrameView {
    HeadView head;
    const Html* drawing = nullptr;  ///< beside the title
    Text kind;                      ///< what kind of page this is: "support", "not-found"
    const SharedFrameView* shared = nullptr;
    std::vector<LinkView> navigation;
    std::vector<LanguageChoiceView> languages;
    std::vector<LinkView> breadcrumbs;  ///< without the page itself
    /// To the page in the source language, where nobody answers for this one's translation.
    std::optional<LinkView> translated_from;
    LocalizedText here;  ///< the page itself, at the end of the path
    Text readers;        ///< "child", "youth", "staff"; empty: everyone
    bool young = false;  ///< for children or the young: their own way in
    bool staff = false;
    std::vector<LinkView> contents;            ///< the headings of a long text
    std::vector<TermView> terms;               ///< words of the text that need an explanation
    std::optional<PaginationView> pagination;  ///< of pages that are read one after another
    Url home;              ///< where the site's name leads: empty where no way out may be shown
    Url exit;              ///< leads away at once; empty where nobody needs it
    bool draft = false;    ///< some text here is unreviewed
    bool partial = false;  ///< some text here is in the source language
};

template <>
struct Fields<AlternateView> {
    static constexpr std::string_view name = "AlternateView";
    static std::vector<Field> list() {
        return {field<&AlternateView::language>("language"), field<&AlternateView::url>("url")};
    }
};

template <>
struct Fields<HeadView> {
    static constexpr std::string_view name = "HeadView";
    static std::vector<Field> list() {
        return {field<&HeadView::title>("title"), field<&HeadView::description>("description"),
                field<&HeadView::canonical>("canonical"),
                field<&HeadView::alternates>("alternates"), field<&HeadView::hidden>("hidden")};
    }
};

template <>
struct Fields<LanguageChoiceView> {
    static constexpr std::string_view name = "LanguageChoiceView";
    static std::vector<Field> list() {
        return {field<&LanguageChoiceView::tag>("tag"),
                field<&LanguageChoiceView::direction>("direction"),
                field<&LanguageChoiceView::endonym>("endonym"),
                field<&LanguageChoiceView::url>("url"),
                field<&LanguageChoiceView::target_language>("target-language"),
                field<&LanguageChoiceView::current>("current"),
                field<&LanguageChoiceView::linked>("linked"),
                field<&LanguageChoiceView::missing>("missing"),
                field<&LanguageChoiceView::note>("note")};
    }
};

template <>
struct Fields<LogoView> {
    static constexpr std::string_view name = "LogoView";
    static std::vector<Field> list() {
        return {field<&LogoView::url>("url"), field<&LogoView::width>("width"),
                field<&LogoView::height>("height")};
    }
};

template <>
struct Fields<SharedFrameView> {
    static constexpr std::string_view name = "SharedFrameView";
    static std::vector<Field> list() {
        return {field<&SharedFrameView::language>("language"),
                field<&SharedFrameView::direction>("direction"),
                field<&SharedFrameView::stylesheet>("stylesheet"),
                field<&SharedFrameView::script>("script"),
                field<&SharedFrameView::icon>("icon"),
                field<&SharedFrameView::logo>("logo"),
                field<&SharedFrameView::home>("home"),
                field<&SharedFrameView::site_name>("site-name"),
                field<&SharedFrameView::organization>("organization"),
                field<&SharedFrameView::tagline>("tagline"),
                field<&SharedFrameView::notice>("notice"),
                field<&SharedFrameView::main_contact>("main-contact"),
                field<&SharedFrameView::child_contact>("child-contact"),
                field<&SharedFrameView::about>("about"),
                field<&SharedFrameView::links>("links"),
                field<&SharedFrameView::feedback>("feedback"),
                field<&SharedFrameView::credit>("credit"),
                field<&SharedFrameView::emergency>("emergency"),
                field<&SharedFrameView::advice>("advice")};
    }
};

template <>
struct Fields<FrameView> {
    static constexpr std::string_view name = "FrameView";
    static std::vector<Field> list() {
        return {field<&FrameView::head>("head"),
                field<&FrameView::drawing>("drawing"),
                field<&FrameView::kind>("kind"),
                field<&FrameView::shared>("shared"),
                field<&FrameView::navigation>("navigation"),
                field<&FrameView::languages>("languages"),
                field<&FrameView::breadcrumbs>("breadcrumbs"),
                field<&FrameView::translated_from>("translated-from"),
                field<&FrameView::here>("here"),
                field<&FrameView::readers>("readers"),
                field<&FrameView::young>("young"),
                field<&FrameView::staff>("staff"),
                field<&FrameView::contents>("contents"),
                field<&FrameView::terms>("terms"),
                field<&FrameView::pagination>("pagination"),
                field<&FrameView::home>("home"),
                field<&FrameView::exit>("exit"),
                field<&FrameView::draft>("draft"),
                field<&FrameView::partial>("partial")};
    }
};

}  // namespace lykta::html
