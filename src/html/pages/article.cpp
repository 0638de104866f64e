// A page of an author's, about anything.

#include "html/pages/pages.hpp"
#include "html/parts/links.hpp"
#include "html/parts/offers.hpp"
#include "html/parts/text.hpp"
#include "wording/reviews.hpp"

namespace lykta::html {

namespace {

/// The site's own facts put into a text that staff will paste elsewhere.
LocalizedText filled_in(Phrase phrase, const Here& here) {
    const SiteSettings& settings = here.settings();
    std::vector<Filling> fillings{{"url", settings.base_url}};
    if (settings.main_contact) {
        const ContactPoint& contact = here.portal().contacts[*settings.main_contact];
        fillings.push_back({"contact", contact.name});
        fillings.push_back({"phone", contact.phone});
    }
    return here.localized().filled_text(phrase, fillings);
}

}  // namespace

ArticleView article_view(const PageToMake& make) {
    const Here& here = make.here;
    const Page& page = here.portal().pages[Id<Page>{make.page.subject.record}];
    ArticleView view;
    view.title = here.text(page.title);
    view.summary = here.text(page.summary);
    view.frame = frame_of(make, {view.title, view.summary, readers_path(page.audience, here)});
    set_neighbours(view.frame, page.audience, make);
    view.body = body_html(page.body, view.frame, here);
    view.appendix = appendix_view(page.appendix, here);
    view.leads = leads_view(page.leads, here);
    for (const PasteText& paste : page.paste) {
        PasteView& text = view.paste.emplace_back(PasteView{here.text(paste.title), {}});
        for (const Phrase paragraph : paste.paragraphs) {
            text.paragraphs.push_back(filled_in(paragraph, here));
        }
    }
    if (page.audience == Audience::staff) view.offers = offer_rows(here);
    view.expert = reviewed_text(page.expert, here.localized());
    view.reviewed = reviewed_text(page.review, here.localized());
    return view;
}

}  // namespace lykta::html
