#pragma once
// In which order texts go out, so that a translator whose hours run out has done what is met most.

#include "translation/sheet.hpp"

#include <string>
#include <vector>

namespace lykta {

/// The words of the interface and then of the site itself, which stand on every page; then the
/// vocabulary and the glossary, whose words stand in lists; then record by record, those first
/// that most texts lead to. The texts of one record stay together and in their order.
std::vector<const SheetRow*> by_how_often_shown(const std::vector<SheetRow>& rows);

/// The same of records alone: 0 and 1 are met on every page, 2 in lists, 3 on a page of its own.
int rank_of_record(const std::string& record);

}  // namespace lykta
