#pragma once
// When someone answers or is there, as a reader hears it in her language.

#include "base/weekly_hours.hpp"
#include "translation/localize.hpp"

namespace lykta {

/// In this language's words where its weekdays are known, else in the source language's, marked.
LocalizedText hours_text(const WeeklyHours& hours, const LocalizedPortal& own,
                         const LocalizedPortal& source);

/// "öppnar måndag 9.00", "öppnar 7 januari 2027 9.00": when somebody answers next.
LocalizedText opens_text(Weekday day, TimeOfDay time, const LocalizedPortal& own,
                         const LocalizedPortal& source);
LocalizedText opens_text(Date date, TimeOfDay time, const LocalizedPortal& own);

/// The day or the days.
LocalizedText closed_text(const Closed& closed, const LocalizedPortal& own);

}  // namespace lykta
