#pragma once

#include <map>
#include <string>

#include "base/diagnostic.hpp"
#include "model/routine.hpp"
#include "yaml/node.hpp"

namespace footplan::load {

/// The sources of one file, each read when it is first asked for: a run needs few of many. Mistakes of the others are
/// not reported.
class SourceFile {
public:
    /// `texts` and `diagnostics` outlive it.
    SourceFile(const TextFiles& texts, FileId file, Diagnostics& diagnostics);

    /// Nothing if the file has none of that id. Stays valid.
    const Publication* find(std::string_view id);

private:
    const TextFiles& texts_;
    Diagnostics& diagnostics_;
    std::optional<yaml::Node> root_;
    std::map<std::string, Publication, std::less<>> read_;
};

}  // namespace footplan::load
