#include "publish/publish.hpp"

#include "publish/publication.hpp"

#include <array>
#include <utility>

namespace lykta {

namespace {

/// For logs and tests; whoever speaks to an author has better words.
std::string_view said(PublishError::Kind kind) {
    constexpr std::array<std::string_view, 8> words{"another build holds the lock",
                                                    "is no folder",
                                                    "is not ours",
                                                    "the manifest is damaged",
                                                    "stands in our place",
                                                    "is in the way",
                                                    "cannot be published under this name",
                                                    "changed while it was copied"};
    return words.at(static_cast<std::size_t>(kind));
}

}  // namespace

PublishError::PublishError(Kind k, std::string where, FileKind what)
    : std::runtime_error(where + ": " + std::string(said(k))),
      kind(k),
      path(std::move(where)),
      found(what) {}

Published publish(const Outputs& outputs, const std::string& directory, const Copies& copies) {
    return publish_with(outputs, directory, exchange_folders, copies);
}

}  // namespace lykta
