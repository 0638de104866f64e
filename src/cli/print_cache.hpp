#pragma once
// What has been printed before, in SITE/.lykta/print: brochures alone are worth keeping, since they
// take longer than all pages together. Kept by this very program; another one starts anew.

#include "print/print.hpp"

#include <mutex>
#include <set>
#include <string>

namespace lykta {

class PrintCache : public print::Cache {
public:
    enum class Use { read_only, read_and_keep };

    PrintCache(std::string site, Use use);

    std::optional<std::string> find(const std::string& key) override;
    /// A disk that is full or read-only costs time, no brochure. Nothing where the use is
    /// read_only.
    void keep(const std::string& key, const std::string& bytes) override;

    /// Removes what this build did not ask for. Only after a build of the whole site.
    void forget_unused();

private:
    std::string folder();

    std::string site_;
    Use use_;
    std::string folder_;  ///< empty: not yet known
    std::mutex mutex_;
    std::set<std::string> asked_;
};

}  // namespace lykta
