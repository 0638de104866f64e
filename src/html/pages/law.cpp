// The laws: a list, and a page for each with the source that it was read in.

#include "html/pages/pages.hpp"
#include "html/parts/links.hpp"
#include "wording/laws.hpp"
#include "wording/reviews.hpp"

namespace lykta::html {

LawListView law_list_view(const PageToMake& make) {
    auto view = own_page<LawListView>(make);
    view.laws = tiles(sorted_records<Law>(make.here, [](const Law&) { return true; }), make.here);
    return view;
}

LawView law_view(const PageToMake& make) {
    const Here& here = make.here;
    const Id<Law> id{make.page.subject.record};
    const Law& law = here.portal().laws[id];
    LawView view;
    view.name = here.text(law.name);
    view.summary = here.text(law.summary);
    view.frame =
        frame_of(make, {view.name, view.summary, {own_page_link(PageKind::law_list, here)}});
    view.proposed = law.status == LawStatus::proposed;
    const std::string between = law.sfs.empty() || law.section.empty() ? "" : ", ";
    view.number = Text(law.sfs + between + law.section);
    view.dates = validity_texts(law, here.site.today, here.localized());
    view.agency = Text(law.agency);
    view.url = Url{law.url};
    view.sources = source_views(law.source, law.head, here);
    view.supports = record_links(
        sorted_records<Support>(
            here, [&](const Support& support) { return holds(support.access.laws, id); }),
        here);
    view.reviewed = reviewed_text(law.review, here.localized());
    return view;
}

}  // namespace lykta::html
