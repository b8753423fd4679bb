#pragma once

#include <optional>
#include <string>
#include <vector>

#include "font/face.hpp"
#include "layout/page.hpp"
#include "plan/plan.hpp"
#include "template/template.hpp"
#include "words/labels.hpp"

namespace footplan::layout {

/// What is known of an exercise beside the plan itself.
struct ExerciseNotes {
    /// Index into the request's figures.
    std::optional<std::size_t> figure;
    /// The routine chose what its source leaves open: how much, and how often. Marked in print.
    bool amount_chosen = false;
    bool frequency_chosen = false;
    /// Titles of the sources that document it, as they are to be printed.
    std::vector<std::string> sources;
};

/// A publication to be named at the end of the instructions; what is not known of it is empty.
struct SourceLine {
    std::string title;
    /// Author or publisher.
    std::string by;
    std::string year;
    std::string url;
};

/// Everything that pages are made from. References are kept while pages are laid out, and no longer.
struct Request {
    const Plan& plan;
    const Template& look;
    const words::Labels& labels;
    const font::Family& fonts;
    /// Each once; exercises refer to them by index.
    std::vector<page::Figure> figures;
    /// By exercise; may be shorter than the routine, or empty.
    std::vector<ExerciseNotes> exercises;
    std::vector<SourceLine> sources;
    /// Title of the source that the routine follows; empty where it names none.
    std::string routine_source;
    /// Index into the figures.
    std::optional<std::size_t> logo;
    /// Whom the plan is for; empty leaves a line to write it.
    std::string for_name;
    /// Short mark of the version of routine and program: "7f3a91".
    std::string version;

    const ExerciseNotes& notes(std::size_t exercise) const {
        static const ExerciseNotes none;
        return exercise < exercises.size() ? exercises[exercise] : none;
    }
};

/// Lays the plan out in pages. Whatever the texts, nothing lies over anything else, outside the margins or beyond the
/// page; what does not fit runs on.
page::Document lay_out(Request request);

}  // namespace footplan::layout
