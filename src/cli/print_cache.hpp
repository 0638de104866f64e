#pragma once
// What has been printed before, in SITE/.lykta/print: brochures alone are worth keeping, since they
// take longer than all pages together. Kept by this very program; another one starts anew.
//
// What is kept says itself what it is: under which key, and which bytes. So a file that was
// exchanged, edited or cut is not taken for a brochure, and nothing is removed or replaced that
// does not say so. Links are followed nowhere below SITE.

#include "base/folder.hpp"
#include "print/print.hpp"

#include <map>
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

    /// What others put where we keep things: it was left alone. By path.
    [[nodiscard]] const std::map<std::string, FileKind>& others() const { return others_; }

private:
    Folder open(bool make);
    Folder below(const Folder& parent, const std::string& name, bool make);
    void forget(const Folder& folder, const std::string& name, const Node& node);

    std::string site_;
    Use use_;
    std::string program_;  ///< the name of our own folder; empty: not yet known
    std::mutex mutex_;
    std::set<std::string> asked_;
    std::map<std::string, FileKind> others_;
};

}  // namespace lykta
