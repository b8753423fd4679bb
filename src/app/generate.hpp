#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/console.hpp"
#include "app/formats.hpp"
#include "app/workspace.hpp"
#include "plan/plan.hpp"

namespace footplan::app {

/// The first weeks of a programme (the first is 1), or some of its weeks; both included.
struct WeeksWanted {
    int first = 1;
    int last = 1;
    /// Given as a range: the programme keeps its own length, of which these are a part.
    bool is_slice = false;
};

/// What is to be printed, and where it goes. Every value has been checked.
struct Job {
    std::vector<std::string> routines;
    /// A file that says who gets which plan, in place of the routines; empty for none.
    std::string roster;
    /// Leaves what has been written for people of the roster as it is.
    bool only_missing = false;
    /// The whole programme if none.
    std::optional<WeeksWanted> weeks;
    Start start;
    /// Of the person that it is for; may be empty.
    std::string for_name;
    const Format* format = nullptr;
    /// A built-in template, or a file. It is checked whatever the format.
    std::string template_name = "weekly";
    /// Of what footplan itself prints.
    std::string language = "en";
    /// The template's own if none.
    std::optional<Paper> paper;
    /// Lines at the foot of every page; the template's own if none, and no lines if empty.
    std::optional<std::vector<std::string>> contact;
    /// Where a format puts pictures that are beside its document; none for no pictures.
    FigureFolder* figures = nullptr;
    /// A file for one document of all routines; empty for standard output.
    std::string output;
    /// A folder for one file per routine; empty for one document.
    std::string output_dir;
    /// A plan for each routine, also in one document; else one plan of all.
    bool separate = false;
    /// Each plan begins on a sheet of its own when both sides are printed.
    bool duplex = false;
    /// Boxes and lines are fields too, to be filled in on a screen.
    bool fillable = false;
    /// Says nothing of warnings, nor of what was written.
    bool quiet = false;
};

/// Checks the routines, or those of the people of a roster, plans them, prints and writes: one document of all, or one
/// per routine. With an error in a routine its document is not written; what is wrong is on the error output. Gives
/// whether there was no error.
bool generate(const Console& console, const Setup& setup, const Job& job);

/// A plan for everyone on the roster of the job: a file each in its folder, or one document of all. A mistake in a row
/// costs only that person's plan. Says how many were written and which were not; gives whether there was no error.
bool generate_roster(const Console& console, const Setup& setup, const Job& job);

}  // namespace footplan::app
