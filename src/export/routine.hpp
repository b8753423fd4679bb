#pragma once

#include <string>
#include <vector>

#include "check/verdict.hpp"
#include "plan/sheet.hpp"
#include "words/labels.hpp"

namespace footplan::exporter {

/// A routine that is shown; `verdicts` has one for each exercise.
struct Shown {
    Sheet sheet;
    std::vector<Verdicts> verdicts;
};

/// The routine of a sheet as section 5 of the design shapes it, of several a list of them. Doses are those that the
/// routine gives, before any step of a progression.
std::string routine_json(const Shown& shown);
std::string routines_json(const std::vector<Shown>& list);

/// The same for a person: each exercise with its dose in words and all that changes it, the time that it takes, and the
/// verdicts with their sources.
std::string routine_text(const Sheet& sheet, const std::vector<Verdicts>& verdicts, const words::Labels& labels);

/// The routine as a file that reads back to the same: every value in the words of its author, comments left out. What
/// an exercise does not have is not written, so one that keeps its `reference` takes it from the library again.
std::string routine_yaml(const Routine& routine);

}  // namespace footplan::exporter
