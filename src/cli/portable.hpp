#pragma once

#include "cli/context.hpp"

namespace footplan::cli {

/// The routine with all that it takes from elsewhere, so that it can be read without the author's library: cited
/// sources and exercises are written out; what is built in stays referred to, since its pictures come from there.
/// A picture that cannot be named from the routine's folder is left out, and the error output says so.
Routine portable(Context& context, Routine routine);

}  // namespace footplan::cli
