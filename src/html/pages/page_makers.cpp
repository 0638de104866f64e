#include "html/pages/page_makers.hpp"

#include "html/parts/text.hpp"
#include "html/prose.hpp"

#include <array>
#include <type_traits>

namespace lykta::html {

namespace {

template <typename View>
Shown write(const CompiledTemplate& compiled, const View& view, const Here& here,
            std::string& page) {
    const LocalizedPortal& localized = here.localized();
    const std::span words(localized.texts().data(), localized.portal.words().size());
    page.clear();
    page.reserve(16 * 1024);
    const InlineWriter inlines = [&](const LocalizedText& text, std::string& out) {
        write_inlines(text, prose_context(here), out);
    };
    return render(compiled, view, {&localized.language, words, inlines}, page);
}

/// What a page shows decides what it says of itself: a page on which a draft or a text in another
/// language came up is rendered once more, with the notice.
template <auto make_view>
std::string made(const PageToMake& make, const CompiledTemplate& compiled) {
    auto view = make_view(make);
    FrameView& frame = view.frame;
    std::string page;
    const Shown shown = write(compiled, view, make.here, page);
    if ((shown.draft && !frame.draft) || (shown.fallback && !frame.partial)) {
        frame.draft = frame.draft || shown.draft;
        frame.partial = frame.partial || shown.fallback;
        write(compiled, view, make.here, page);
    }
    return page;
}

/// A row: the function's return type says what its template sees.
template <auto make_view>
constexpr PageMaker page(PageKind kind, std::string_view template_name) {
    using View = std::invoke_result_t<decltype(make_view), const PageToMake&>;
    return {kind, template_name, view_type<View>, made<make_view>};
}

constexpr std::array<PageMaker, page_kind_count> rows{
    page<home_view>(PageKind::home, "pages/home"),
    page<support_list_view>(PageKind::support_list, "pages/support-list"),
    page<contact_list_view>(PageKind::contact_list, "pages/contact-list"),
    page<night_view>(PageKind::night, "pages/night"),
    page<organization_list_view>(PageKind::organization_list, "pages/organization-list"),
    page<calendar_view>(PageKind::calendar, "pages/calendar"),
    page<situation_list_view>(PageKind::situation_list, "pages/situation-list"),
    page<target_group_list_view>(PageKind::target_group_list, "pages/target-group-list"),
    page<support_forms_view>(PageKind::support_forms, "pages/support-forms"),
    page<law_list_view>(PageKind::law_list, "pages/law-list"),
    page<glossary_view>(PageKind::glossary, "pages/glossary"),
    page<index_view>(PageKind::index, "pages/a-to-z"),
    page<young_view>(PageKind::child, "pages/young"),
    page<young_view>(PageKind::youth, "pages/young"),
    page<staff_view>(PageKind::staff, "pages/staff"),
    page<brochure_list_view>(PageKind::brochure_list, "pages/brochure-list"),
    page<accessibility_view>(PageKind::accessibility, "pages/accessibility"),
    page<support_view>(PageKind::support, "pages/support"),
    page<contact_view>(PageKind::contact, "pages/contact"),
    page<article_view>(PageKind::page, "pages/article"),
    page<help_line_view>(PageKind::help_line, "pages/help-line"),
    page<situation_view>(PageKind::situation, "pages/situation"),
    page<organization_view>(PageKind::organization, "pages/organization"),
    page<event_view>(PageKind::event, "pages/event"),
    page<law_view>(PageKind::law, "pages/law"),
    page<target_group_view>(PageKind::target_group, "pages/target-group"),
    page<brochure_view>(PageKind::brochure, "pages/brochure"),
    page<not_found_view>(PageKind::not_found, "pages/not-found"),
};

constexpr bool is_whole() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != static_cast<PageKind>(i) || rows[i].make == nullptr) return false;
    }
    return true;
}
static_assert(is_whole(), "each kind of page has a row, in the order of PageKind");

/// Kinds that share a template give it one and the same view.
constexpr bool agree() {
    for (const PageMaker& a : rows) {
        for (const PageMaker& b : rows) {
            if (a.template_name == b.template_name && a.view != b.view) return false;
        }
    }
    return true;
}
static_assert(agree(), "a template sees one type of view");

}  // namespace

std::span<const PageMaker, page_kind_count> page_makers() { return rows; }

std::string make_redirect(const Redirect& redirect, const Here& here,
                          const CompiledTemplate& compiled) {
    std::string page;
    write(compiled, redirect_view(redirect, here), here, page);
    return page;
}

}  // namespace lykta::html
