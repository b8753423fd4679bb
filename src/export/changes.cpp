#include "export/changes.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "json/json.hpp"

namespace footplan::exporter {

namespace {

std::string weeks_of(const Change& change) {
    if (!change.first_week) return "";
    if (change.to_the_end) return fmt::format(", from week {}", *change.first_week);
    if (change.first_week == change.last_week) return fmt::format(", week {}", *change.first_week);
    return fmt::format(", weeks {} to {}", *change.first_week, *change.last_week);
}

/// What a value is, if its words alone do not say it: "hold 3 seconds", but "12 times".
std::string named(const Change& change, const std::string& words) {
    for (const std::string_view plain : {"reps", "sets", "frequency", "exercise", "side"})
        if (change.what == plain) return words;
    return fmt::format("{} {}", change.what, words);
}

std::string difference(const Change& change) {
    if (change.what == "done") return change.after == "done" ? "done now" : "no longer done";
    if (change.before == change.after) return change.after ? named(change, *change.after) + " as before" : change.what;
    if (!change.before) return fmt::format("{}, which was not stated", named(change, *change.after));
    if (!change.after) return fmt::format("{} no longer stated", named(change, *change.before));
    return fmt::format("{} instead of {}", named(change, *change.after), *change.before);
}

std::string line_of(const Change& change) {
    const std::string of = change.exercise.empty() ? "" : change.name;
    if (change.what == "exercise") {
        const std::string what = change.before ? (change.after ? "" : "no longer done") : "new";
        return fmt::format("{}{}: {}", of, weeks_of(change),
                           change.after && !what.empty() ? what + ": " + *change.after : what);
    }
    std::string line = of + weeks_of(change) + (of.empty() ? "" : ": ") + difference(change);
    for (const ChangedVerdict& verdict : change.verdicts)
        line += fmt::format("; now {} what '{}' states{}", verdict.now, verdict.source,
                            verdict.stated.empty() ? "" : fmt::format(" ({})", verdict.stated));
    return line;
}

Json value_json(const auto& value) { return value ? Json(*value) : Json(nullptr); }

Json change_json(const Change& change) {
    Json verdicts = Json::array();
    for (const ChangedVerdict& verdict : change.verdicts)
        verdicts.push_back({{"source", verdict.source}, {"states", verdict.stated}, {"now", verdict.now}});
    return {{"exercise", change.exercise.empty() ? Json(nullptr) : Json(change.exercise)},
            {"name", change.exercise.empty() ? Json(nullptr) : Json(change.name)},
            {"what", change.what},
            {"first_week", value_json(change.first_week)},
            {"last_week", value_json(change.last_week)},
            {"before", value_json(change.before)},
            {"after", value_json(change.after)},
            {"verdicts", std::move(verdicts)}};
}

}  // namespace

std::string changes_text(const Comparison& comparison) {
    std::string text;
    for (const Change& change : comparison.changes) text += text::one_line(line_of(change)) + "\n";
    return text;
}

std::string changes_json(const Comparison& comparison) {
    Json changes = Json::array();
    for (const Change& change : comparison.changes) changes.push_back(change_json(change));
    return text_of({{"before", comparison.before_id}, {"after", comparison.after_id}, {"changes", std::move(changes)}});
}

}  // namespace footplan::exporter
