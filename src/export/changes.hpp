#pragma once

#include <optional>
#include <string>
#include <vector>

namespace footplan::exporter {

/// How a changed value compares with what one source states.
struct ChangedVerdict {
    std::string source;
    /// What the source states, in its words.
    std::string stated;
    /// "above", "below", "within", "left out" and the like.
    std::string now;

    bool operator==(const ChangedVerdict&) const = default;
};

/// One thing that differs between two routines.
struct Change {
    /// Id and name of the exercise; empty for the routine itself.
    std::string exercise;
    std::string name;
    /// What has changed: a key of the format, or "exercise" for one that is new or gone.
    std::string what;
    /// The weeks in which it differs, both included; none if it is not a matter of weeks, or the same in all.
    std::optional<int> first_week;
    std::optional<int> last_week;
    /// It differs until the end of both.
    bool to_the_end = false;
    /// In words; none if nothing is stated.
    std::optional<std::string> before;
    std::optional<std::string> after;
    std::vector<ChangedVerdict> verdicts;
};

/// Two routines and what differs.
struct Comparison {
    std::string before_id;
    std::string after_id;
    std::vector<Change> changes;
};

/// A line per change, for people: "Toe press, from week 3: 16 times instead of 12 times; now above what 'posture'
/// states (10)". Empty if there are none.
std::string changes_text(const Comparison& comparison);

std::string changes_json(const Comparison& comparison);

}  // namespace footplan::exporter
