#pragma once
// Expected files of the scenarios. LYKTA_APPROVE=1 writes what came instead of comparing: look at
// the difference (git diff) before you commit it.

#include <string>
#include <vector>

namespace lykta::scenarios {

/// Folders below tests/<family>, sorted, each with a folder "site".
std::vector<std::string> names(const std::string& family);

/// tests/<family>/<name>
std::string folder(const std::string& family, const std::string& name);

bool approving();

/// Fails the running test where the file does not hold text; writes it when approving.
void expect_file(const std::string& path, const std::string& text);

}  // namespace lykta::scenarios
