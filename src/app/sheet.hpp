#pragma once

#include "app/open.hpp"
#include "plan/plan.hpp"
#include "plan/sheet.hpp"

namespace footplan::app {

/// The plan of a checked routine with its sources, what the routine chose by itself, and the id of its version.
Sheet make_sheet(Workspace& workspace, const CheckedRoutine& checked, Plan plan);

}  // namespace footplan::app
