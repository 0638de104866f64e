#pragma once
// A text of an author's, and what stands after it: questions, films, where it leads on to, the text
// before and the one after.

#include "html/parts/frame.hpp"
#include "html/prose.hpp"
#include "html/views/leads.hpp"

namespace lykta::html {

/// Where links in the texts of a page lead; without explanations of words.
ProseContext prose_context(const Here& here);

/// The body, which as finished markup can no longer tell the renderer what it shows: frame is told.
/// So are the contents of a long one, and its words that need an explanation; the young read short
/// texts, without either.
Html body_html(const Body& body, FrameView& frame, const Here& here);

TermView term_view(const Term& term, const Here& here);
AppendixView appendix_view(const Appendix& appendix, const Here& here);
LeadsView leads_view(const LeadsOn& leads, const Here& here);

/// The young read one thing a page, and may go on to the next. Says so in their page's frame.
void set_neighbours(FrameView& frame, Audience audience, const PageToMake& make);

}  // namespace lykta::html
