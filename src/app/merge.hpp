#pragma once

#include "app/generate.hpp"
#include "app/open.hpp"
#include "plan/sheet.hpp"

namespace footplan::app {

/// A plan, and what is to be known of how it was made, for the error output.
struct MergedSheet {
    Sheet sheet;
    std::string notes;
};

/// One plan of several checked routines: each exercise that several have is in it once, with the larger dose and a note
/// of what the others ask in the same week, or, if one dose cannot be that of both, twice, each with the routine's
/// name. The name of the person is the job's, else the routines'. Nothing if it is too large, which is then in the
/// diagnostics. Throws UsageError, with every reason, if one plan cannot say both.
std::optional<MergedSheet> merged_sheet(Workspace& workspace, const Job& job,
                                        const std::vector<CheckedRoutine>& checked);

}  // namespace footplan::app
