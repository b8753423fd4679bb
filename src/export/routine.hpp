#pragma once

#include <string>
#include <vector>

#include "check/verdict.hpp"
#include "plan/plan.hpp"
#include "words/labels.hpp"

namespace footplan::exporter {

/// The routine of a plan as section 5 of the design shapes it; `verdicts` holds one for each exercise.
std::string routine_json(const Plan& plan, const std::vector<Verdicts>& verdicts);

/// The same for a person: each exercise with its dose in words, the minutes that it takes and the verdicts with
/// their sources; the minutes a day and a week.
std::string routine_text(const Plan& plan, const std::vector<Verdicts>& verdicts, const words::Labels& labels);

/// The routine as a file that reads back to the same: every value in the words of its author, comments left out. What
/// an exercise does not have is not written, so one that keeps its `reference` takes it from the library again.
std::string routine_yaml(const Routine& routine);

}  // namespace footplan::exporter
