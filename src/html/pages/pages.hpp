#pragma once
// Makes the view of each kind of page from the localized portal: one function each, which its row
// in page_makers.cpp names. Templates decide how it looks.

#include "html/parts/frame.hpp"
#include "html/views/brochure.hpp"
#include "html/views/pages.hpp"

namespace lykta::html {

HomeView home_view(const PageToMake& make);
SupportListView support_list_view(const PageToMake& make);
SupportView support_view(const PageToMake& make);
ContactListView contact_list_view(const PageToMake& make);
ContactView contact_view(const PageToMake& make);
ArticleView article_view(const PageToMake& make);
SituationView situation_view(const PageToMake& make);
NightView night_view(const PageToMake& make);
HelpLineView help_line_view(const PageToMake& make);
OrganizationListView organization_list_view(const PageToMake& make);
OrganizationView organization_view(const PageToMake& make);
CalendarView calendar_view(const PageToMake& make);
EventView event_view(const PageToMake& make);
SituationListView situation_list_view(const PageToMake& make);
TargetGroupListView target_group_list_view(const PageToMake& make);
TargetGroupView target_group_view(const PageToMake& make);
SupportFormsView support_forms_view(const PageToMake& make);
LawListView law_list_view(const PageToMake& make);
LawView law_view(const PageToMake& make);
GlossaryView glossary_view(const PageToMake& make);
IndexView index_view(const PageToMake& make);
YoungView young_view(const PageToMake& make);
StaffView staff_view(const PageToMake& make);
AccessibilityView accessibility_view(const PageToMake& make);
BrochureListView brochure_list_view(const PageToMake& make);
BrochureView brochure_view(const PageToMake& make);
NotFoundView not_found_view(const PageToMake& make);
/// A former address of some page, which leads to it.
RedirectView redirect_view(const Redirect& redirect, const Here& here);

}  // namespace lykta::html
