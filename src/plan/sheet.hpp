#pragma once

#include <string>
#include <vector>

#include "plan/plan.hpp"

namespace footplan {

/// The parts of a dose that the routine chose, since the source that it follows leaves them open: print marks them.
struct Chosen {
    bool sets = false;
    bool reps = false;
    bool hold = false;
    bool duration = false;
    bool rest = false;
    bool frequency = false;

    bool any() const { return sets || reps || hold || duration || rest || frequency; }
    bool operator==(const Chosen&) const = default;
};

/// What a printed plan says of an exercise beside its dose.
struct ExerciseFacts {
    /// The sources that its dose is compared with.
    std::vector<Publication> sources;
    /// For each week of the plan, in its order; empty if the routine chose nothing.
    std::vector<Chosen> chosen{};

    Chosen chosen_in(std::size_t week_index) const {
        return week_index < chosen.size() ? chosen[week_index] : Chosen{};
    }
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
