#pragma once
// Words that people write in two ways, made one, for whatever compares or sorts them.

#include <string>
#include <string_view>

namespace lykta {

/// UTF-8 in and out. Yiddish װ, ױ and ײ are one character or two, as the keyboard has it, and look
/// the same; Unicode does not fold them. Here they are two: וו, וי, יי. All else stays.
std::string one_spelling(std::string_view text);

}  // namespace lykta
