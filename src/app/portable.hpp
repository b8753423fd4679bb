#pragma once

#include <string>
#include <vector>

#include "app/workspace.hpp"

namespace footplan::app {

/// A routine that can be read without its author's library.
struct Portable {
    Routine routine;
    /// What had to be left out, one message each.
    std::vector<std::string> lost;
};

/// The routine with everything that it takes from elsewhere: cited sources and exercises are written out; what is
/// built in stays a reference, since its pictures come from there. A picture that cannot be named from the routine's
/// folder is left out.
Portable portable(Workspace& workspace, Routine routine);

}  // namespace footplan::app
