#pragma once

#include <string>
#include <vector>

#include "plan/plan.hpp"

namespace footplan {

/// What a printed plan says of an exercise beside its dose.
struct ExerciseFacts {
    /// The sources that its dose is compared with.
    std::vector<Publication> sources;
    /// Parts of the dose that the routine chose, since no source states them: print marks them.
    bool amount_chosen = false;
    bool frequency_chosen = false;
};

/// A plan with all that printing needs to know of it. Every format prints from this.
struct Sheet {
    Plan plan;
    /// One for each of the routine's exercises.
    std::vector<ExerciseFacts> facts;
    /// Name of the person it is for; may be empty.
    std::string for_name;
    /// Short id of the routine's text, so that one can tell which version hangs on the fridge.
    std::string version;
};

}  // namespace footplan
