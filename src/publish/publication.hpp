#pragma once
// The steps of publishing, with the exchange of folders given as a value: tests choose one that
// fails as mount points and network disks do.

#include "publish/publish.hpp"

#include <functional>
#include <string>

namespace lykta {

/// Makes two folders below parent change places in one step; 0, or the number of the error.
using Exchange = std::function<int(int parent, const std::string& one, const std::string& other)>;

/// The kernel's own.
int exchange_folders(int parent, const std::string& one, const std::string& other);

Published publish_with(const Outputs& outputs, const std::string& directory,
                       const Exchange& exchange, const Copies& copies = {});

/// Only completes what a stopped run began, as publishing does first of all.
bool recover(const std::string& directory);

}  // namespace lykta
