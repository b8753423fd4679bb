#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "model/routine.hpp"

namespace footplan {

/// An exercise by its routine and its place there.
struct Origin {
    std::size_t routine = 0;
    std::size_t exercise = 0;

    bool operator==(const Origin&) const = default;
};

/// An exercise that another routine has as well, with a dose that is the same or not larger.
struct AlsoIn {
    /// Index into the merged exercises.
    std::size_t exercise = 0;
    Origin other;
    bool same_dose = false;
};

/// An exercise that stays beside one of the same name, since one dose cannot be that of both.
struct Apart {
    /// Indexes into the merged exercises.
    std::size_t exercise = 0;
    std::size_t other = 0;
    /// For "it is in A and, with another side, in B".
    std::string why;
};

/// Several routines as one.
struct Merged {
    /// Its exercises are in the order of the routines, each with the source, part, side and frequency that its
    /// routine gives to all. Sources, precautions, logs and bases are those of all, the length is the longest; what
    /// else a routine says of itself is the first one's.
    Routine routine;
    /// Of each exercise, where it comes from.
    std::vector<Origin> origins;
    std::vector<AlsoIn> also_in;
    std::vector<Apart> apart;
    /// The routines as they are in it: what each gives to all, and its length, in each exercise.
    std::vector<Routine> parts;
    /// Why they cannot be one at all, a sentence each; then the rest is not to be used.
    std::vector<std::string> conflicts;
};

/// The path of the picture that a file names, by which pictures are known.
using PicturePath = std::function<std::string(const Placed<std::string>&)>;

/// Makes one of resolved routines that have no errors, for all weeks of the longest, or for `weeks` if given, whatever
/// they say. An exercise that several have is in it once, with the larger dose: in every week no part of it is smaller,
/// or, if each has more of something, it is more work in that week; of two that are alike in that, the first. If
/// one dose cannot be that of both (another side, load or tempo, other weeks or words, amounts that cannot be
/// compared), both stay, so that nothing is lost. It is a conflict if what concerns all of a plan differs.
Merged merge(std::span<const Routine> routines, std::optional<int> weeks, const PicturePath& picture);

}  // namespace footplan
