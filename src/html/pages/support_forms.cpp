// What each form of support can be, and what there is of it here. A form that no record speaks of
// is not stated, which is another thing than not offered.

#include "html/pages/pages.hpp"
#include "html/parts/links.hpp"

namespace lykta::html {

namespace {

SupportFormView form_view(Id<SupportForm> id, const Here& here) {
    const Portal& portal = here.portal();
    const SupportForm& form = portal.vocabulary().support_forms[id];
    SupportFormView view;
    view.id = Text(form.id);
    view.label = here.text(form.label);
    view.text = here.text(form.text.stated() ? form.text : form.description);
    view.channel = form.channel;
    bool said = false;
    for (const Id<Support> each : sorted_records<Support>(
             here, [&](const Support& support) { return support.form == id; })) {
        said = true;
        const Support& support = portal.supports[each];
        if (support.offered == Offered::here) view.here.push_back(record_link(each, here));
        if (support.offered == Offered::elsewhere) {
            view.elsewhere.push_back(record_link(each, here));
        }
    }
    view.no = said && view.here.empty() && view.elsewhere.empty();
    view.not_stated = !said && !form.channel;
    return view;
}

}  // namespace

SupportFormsView support_forms_view(const PageToMake& make) {
    const Here& here = make.here;
    auto view = own_page<SupportFormsView>(make, {own_page_link(PageKind::support_list, here)});
    for (const SupportForm& form : here.portal().vocabulary().support_forms) {
        if (!form.text.stated() && !form.description.stated()) continue;
        const Id<SupportForm> id = *here.portal().vocabulary().support_forms.find(form.id);
        (form.direction == SupportDirection::direct ? view.direct : view.indirect)
            .push_back(form_view(id, here));
    }
    return view;
}

}  // namespace lykta::html
