#include "publish/publish.hpp"

#include "publish/publication.hpp"

namespace lykta {

Published publish(const Outputs& outputs, const std::string& directory) {
    return publish_with(outputs, directory, exchange_folders);
}

}  // namespace lykta
