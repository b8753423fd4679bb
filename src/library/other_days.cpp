#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/position.hpp"
#include "base/text.hpp"
#include "library/entries.hpp"

namespace footplan {

namespace {

/// The exercises that one waits for, by the frequencies that it has in any week.
using Waiting = std::vector<std::vector<std::size_t>>;

class OtherDays {
public:
    OtherDays(Routine& routine, Diagnostics& diagnostics)
        : routine_(routine), diagnostics_(diagnostics), waiting_(routine.exercises.size()) {}

    void find() {
        if (routine_.frequency) meant(*routine_.frequency);
        for (std::size_t i = 0; i < routine_.exercises.size(); ++i) {
            Exercise& exercise = routine_.exercises[i];
            auto& first = exercise.dose.frequency;
            wait(i, first ? &*first : routine_.frequency ? &*routine_.frequency : nullptr);
            for (Progression& step : exercise.progression)
                if (step.changes.frequency) wait(i, &*step.changes.frequency);
        }
        for (std::size_t i = 0; i < waiting_.size(); ++i)
            if (reaches(i, i)) return report_circle(i);
    }

private:
    /// The exercise that a frequency names, whose id it then has; nothing if it names none.
    std::optional<std::size_t> meant(Placed<Frequency>& frequency) {
        auto* const days = std::get_if<OnDaysWithout>(&frequency.value.days);
        if (days == nullptr) return std::nullopt;
        const auto other = position_if(routine_.exercises,
                                       [&](const Exercise& exercise) { return is_called(exercise, days->exercise); });
        if (other) {
            days->exercise = routine_.exercises[*other].id;
            return other;
        }
        if (report_left_out(frequency, days->exercise)) return std::nullopt;
        std::vector<std::string> known;
        for (const Exercise& exercise : routine_.exercises) known.push_back(exercise.id);
        const std::string help = fmt::format("name one of its exercises, as in on days without {}",
                                             known.empty() ? "toe-press" : known.front());
        report_unknown(rule("without-exercise"), {days->exercise, frequency.span},
                       {"exercise of this routine", std::move(known), help}, found_);
        for (Diagnostic one : found_.all()) {
            // What is nearest is a word, and the place is that of the whole frequency.
            one.fix.reset();
            diagnostics_.add(std::move(one));
        }
        found_ = {};
        return std::nullopt;
    }

    /// The base waits for an exercise that this routine leaves out: what to do on which days, nobody says.
    bool report_left_out(const Placed<Frequency>& frequency, std::string_view exercise) {
        const auto word = std::ranges::find_if(
            routine_.without, [&](const Placed<std::string>& one) { return text::slug(*one) == text::slug(exercise); });
        if (word == routine_.without.end()) return false;
        Diagnostic found = finding(
            rule("without-exercise"), word->span,
            fmt::format("'{}' is left out, and another exercise of the base is done on the days without it", **word),
            "give that exercise days of its own, as in exercises: [{exercise: ID, frequency: every other day}]");
        found.related.push_back({frequency.span, "its frequency is given here"});
        diagnostics_.add(std::move(found));
        return true;
    }

    void wait(std::size_t exercise, Placed<Frequency>* frequency) {
        if (frequency == nullptr) return;
        if (const auto other = meant(*frequency)) waiting_[exercise].push_back(*other);
    }

    bool reaches(std::size_t from, std::size_t to) const {
        std::set<std::size_t> seen;
        std::vector<std::size_t> open = waiting_[from];
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            if (at == to) return true;
            if (seen.insert(at).second) open.insert(open.end(), waiting_[at].begin(), waiting_[at].end());
        }
        return false;
    }

    void report_circle(std::size_t at) {
        const Exercise& exercise = routine_.exercises[at];
        const auto& frequency = frequency_of(routine_, exercise.dose);
        diagnostics_.add(
            finding(rule("circular-days"), frequency ? frequency->span : exercise.span,
                    fmt::format("'{}' waits, directly or through others, for days without itself", **exercise.name),
                    "give one of the exercises days of its own, as in every other day"));
    }

    Routine& routine_;
    Diagnostics& diagnostics_;
    Diagnostics found_;
    Waiting waiting_;
};

}  // namespace

void find_other_days(Routine& routine, Diagnostics& diagnostics) { OtherDays(routine, diagnostics).find(); }

}  // namespace footplan
