#include <algorithm>
#include <array>
#include <span>

#include "load/values.hpp"
#include "vocabulary/advice.hpp"

namespace footplan::load {

namespace {

std::optional<Phase> read_phase(Reader& reader, const Key& key, const Node& node) {
    Phase phase;
    if (node.kind == yaml::NodeKind::mapping) {
        if (!read_mapping(reader, node, "a phase", vocabulary::phase_rows, phase)) return std::nullopt;
        return phase;
    }
    auto name = reader.text(node, key);
    if (!name) return std::nullopt;
    phase.name = std::move(*name);
    return phase;
}

constexpr std::array<std::string_view, 3> placing_keys{"week", "weeks", "once"};

/// The keys of a build-up that say what grows.
constexpr std::array<std::string_view, 5> growing_keys{"sets", "reps", "hold", "duration", "load"};

bool has_any(const KeyNames& given, std::span<const std::string_view> keys) {
    return std::ranges::any_of(keys, [&](std::string_view key) { return given.contains(key); });
}

/// The keys of a step that say when: one of them is needed, and no more. A misspelt one is reported already.
bool is_placed_once(Reader& reader, const Node& step, const KeyNames& given) {
    const yaml::Entry* first = nullptr;
    bool again = false;
    for (const yaml::Entry& entry : step.entries) {
        if (std::ranges::find(placing_keys, entry.key.text) == placing_keys.end()) continue;
        if (first != nullptr && first->key.text != entry.key.text) {
            Diagnostic found = finding(
                rule("duplicate-key"), entry.key.span,
                fmt::format("a step has one of week, weeks and once, and '{}' is given already", first->key.text),
                "keep one of them, or write two steps");
            found.related.push_back({first->key.span, "first given here"});
            reader.diagnostics().add(std::move(found));
            again = true;
        }
        if (first == nullptr) first = &entry;
    }
    if (first == nullptr && !has_any(given, placing_keys))
        reader.report(rule("missing-key"), reader.head(step), std::string(vocabulary::step_needs.message),
                      std::string(vocabulary::step_needs.help));
    return first != nullptr && !again;
}

Span place_of(const Node& step) {
    const auto at = std::ranges::find_if(step.entries, [](const yaml::Entry& entry) {
        return std::ranges::find(placing_keys, entry.key.text) != placing_keys.end();
    });
    return at->value.span;
}

std::string words_of(const Progression& step) {
    if (!step.in_these_alone) return fmt::format("week {}", step.weeks.first);
    if (!step.weeks.last) return fmt::format("the weeks from {}", step.weeks.first);
    return step.weeks.first == *step.weeks.last ? fmt::format("week {}", step.weeks.first)
                                                : fmt::format("weeks {}-{}", step.weeks.first, *step.weeks.last);
}

/// What is wrong with a step behind an earlier one, and what to do; nothing if both can be.
struct Conflict {
    std::string message;
    std::string_view help;
};

std::optional<Conflict> conflict(const Progression& earlier, const Progression& step) {
    const std::string one = words_of(step);
    const std::string other = words_of(earlier);
    if (step.weeks == earlier.weeks)
        return Conflict{fmt::format("the step of {} is given twice", one), "put what changes into one step"};
    if (step.weeks.first < earlier.weeks.first)
        return Conflict{fmt::format("the step of {} is out of order: that of {} comes before it", one, other),
                        "write the steps in the order of their weeks"};
    if (earlier.in_these_alone && earlier.weeks.contains(step.weeks.first))
        return Conflict{fmt::format("the step of {} overlaps that of {}", one, other),
                        "give each week to one of the two"};
    return std::nullopt;
}

void check_order(Reader& reader, const std::vector<Progression>& steps, const Progression& step) {
    if (step.once) return;
    for (const Progression& earlier : steps) {
        if (earlier.once) continue;
        auto wrong = conflict(earlier, step);
        if (!wrong) continue;
        Diagnostic found = finding(rule("step-order"), step.place, std::move(wrong->message), std::string(wrong->help));
        found.related.push_back({earlier.place, fmt::format("the step of {}", words_of(earlier))});
        reader.diagnostics().add(std::move(found));
        return;
    }
}

}  // namespace

void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<std::vector<Phase>>>& value) {
    value = Placed<std::vector<Phase>>{{}, node.span};
    reader.list(node, key, [&](const Node& item) {
        if (auto phase = read_phase(reader, key, item)) value->value.push_back(std::move(*phase));
    });
}

void read(Reader& reader, const Key& key, const Node& node, std::optional<Placed<BuildUp>>& value) {
    BuildUp build_up;
    if (node.kind != yaml::NodeKind::mapping) return reader.report_kind(node, key);
    const auto given = read_mapping(reader, node, "build-up", vocabulary::build_up_rows, build_up);
    if (!given) return;
    const bool of_time = build_up.hold || build_up.duration;
    if (!has_any(*given, growing_keys))
        return reader.report(rule("missing-key"), reader.head(node), std::string(vocabulary::build_up_needs.message),
                             std::string(vocabulary::build_up_needs.help));
    if (build_up.by && of_time && std::holds_alternative<Quantity>(**build_up.by)) {
        const std::string& number = std::get<Quantity>(**build_up.by).text;
        return reader.report(rule("missing-unit"), build_up.by->span,
                             fmt::format("'by' needs a unit: write {} s or {} min", number, number));
    }
    if (build_up.by && !of_time && std::holds_alternative<Time>(**build_up.by))
        return reader.report(rule("wrong-value"), build_up.by->span,
                             "'by' is a time, and neither hold nor duration grows", "write a number, as in 'by: 1-2'");
    value = Placed<BuildUp>{std::move(build_up), node.span};
}

void read(Reader& reader, const Key& key, const Node& node, std::vector<Progression>& steps) {
    reader.list(node, key, [&](const Node& item) {
        Progression step;
        step.span = item.span;
        const auto given = read_mapping(reader, item, "a step of a progression", vocabulary::progression_rows, step);
        if (!given || !is_placed_once(reader, item, *given)) return;
        step.place = place_of(item);
        step.in_these_alone =
            std::ranges::any_of(item.entries, [](const auto& entry) { return entry.key.text == "weeks"; });
        // Of a week that could not be read, the order says nothing.
        const bool unread = std::ranges::any_of(reader.diagnostics().all(),
                                                [&](const Diagnostic& found) { return found.span == step.place; });
        if (unread) return;
        check_order(reader, steps, step);
        steps.push_back(std::move(step));
    });
}

}  // namespace footplan::load
