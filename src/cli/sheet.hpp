#pragma once

#include "cli/context.hpp"
#include "plan/sheet.hpp"

namespace footplan::cli {

/// The plan with its sources, what its routine chose by itself, and the id of its version.
Sheet make_sheet(Context& context, Plan plan);

}  // namespace footplan::cli
