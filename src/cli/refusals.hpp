#pragma once
// What an author is told where nothing could be done: the machine said no, or what stands there is
// not ours. The path named is the very file's.

#include "base/diagnostic.hpp"
#include "publish/publish.hpp"

#include <exception>
#include <string>

namespace lykta {

/// "/var/www/anhorig: the disk is full"
std::string told(const std::exception& error, MessageLanguage language);

/// "/var/www/.anhorig.next/x: this is where …"
std::string told(const PublishError& error, MessageLanguage language);

}  // namespace lykta
