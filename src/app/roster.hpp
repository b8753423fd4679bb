#pragma once

#include "app/console.hpp"
#include "app/generate.hpp"
#include "app/workspace.hpp"

namespace footplan::app {

/// A plan for everyone on the roster of the job: a file each in its folder, or one document of all. A mistake in a row
/// costs only that person's plan. Says how many were written and which were not; gives whether there was no error.
bool generate_roster(const Console& console, const Setup& setup, const Job& job);

}  // namespace footplan::app
