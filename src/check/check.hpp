#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "check/verdict.hpp"
#include "model/routine.hpp"

namespace footplan {

/// What can be printed, which layers know that the check does not.
struct Printable {
    /// Whether the fonts of the plan have a shape for a character. Empty: every text is taken as printable.
    std::function<bool(char32_t)> prints;
};

/// Everything about a resolved routine that can be read but is unlikely, unwise
/// or contradicts itself or its sources. `diagnostics` has what reading the
/// file has found: of a part with an error only those mistakes are reported that
/// fixing the error cannot take away. Gives how each exercise compares with what is documented.
std::vector<Verdicts> check_routine(const Routine& routine, const TextFiles& texts, const Printable& printable,
                                    Diagnostics& diagnostics);

/// The same for an exercise of a library file, which need not give a dose of its own.
void check_exercise(const Exercise& exercise, const TextFiles& texts, const Printable& printable,
                    Diagnostics& diagnostics);

/// Takes out what comments in these files waive (# footplan: allow RULE reason)
/// and reports waivers that are wrong or waive nothing. To be called once, after
/// everything else about the files has been reported.
void apply_waivers(const TextFiles& texts, std::span<const FileId> files, Diagnostics& diagnostics,
                   std::span<const FileId> bases = {});

}  // namespace footplan
