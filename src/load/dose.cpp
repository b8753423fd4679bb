#include <charconv>

#include <fmt/format.h>

#include "base/text.hpp"
#include "grammar/grammar.hpp"
#include "load/exercise.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::load {

using vocabulary::K;

namespace {

bool read_work_key(Reader& reader, const Key& key, const Node& value, Work& work) {
    switch (static_cast<K>(key.id)) {
        case K::reps: work.reps = reader.amount(value, key, grammar::quantity); return true;
        case K::hold: work.hold = reader.amount(value, key, grammar::time); return true;
        case K::duration: work.duration = reader.amount(value, key, grammar::time); return true;
        case K::rest_between_reps: work.rest_between_reps = reader.amount(value, key, grammar::time); return true;
        case K::tempo: work.tempo = reader.amount(value, key, grammar::tempo); return true;
        case K::load: work.load = reader.text(value, key); return true;
        default: return false;
    }
}

std::optional<Phase> read_phase(Reader& reader, const Key& key, const Node& node) {
    Phase phase;
    if (node.kind != yaml::Kind::mapping) {
        auto name = reader.text(node, key);
        if (!name) return std::nullopt;
        phase.name = std::move(*name);
        return phase;
    }
    reader.mapping(node, "a phase", vocabulary::phase_keys, [&](const Key& inner, const Node& value) {
        if (read_work_key(reader, inner, value, phase.work)) return;
        if (auto name = reader.text(value, inner)) phase.name = std::move(*name);
    });
    return phase;
}

std::vector<Phase> read_phases(Reader& reader, const Key& key, const Node& node) {
    std::vector<Phase> phases;
    reader.list(node, key, [&](const Node& item) {
        if (auto phase = read_phase(reader, key, item)) phases.push_back(std::move(*phase));
    });
    return phases;
}

/// "3-4", both from 1 to most_weeks.
void read_weeks(Reader& reader, const Key& key, const Node& node, Progression& step) {
    const auto value = reader.text(node, key);
    if (!value) return;
    const auto parts = text::split(value->value, '-');
    const auto number = [](std::string_view part, int& result) {
        part = text::trim(part);
        const auto [stop, error] = std::from_chars(part.data(), part.data() + part.size(), result);
        return error == std::errc() && stop == part.data() + part.size() && result >= 1 && result <= most_weeks;
    };
    int first = 0;
    int last = 0;
    if (parts.size() != 2 || !number(parts[0], first) || !number(parts[1], last)) {
        reader.report(rule("wrong-number"), node.span,
                      fmt::format("'{}' is a range of weeks from 1 to {}, such as 3-4", key.name, most_weeks));
    } else if (first > last) {
        reader.report(rule("min-above-max"), node.span, fmt::format("week {} is after week {}", first, last),
                      fmt::format("write {}-{}", last, first));
    } else {
        step.weeks = {first, last};
        step.in_these_alone = true;
    }
}

}  // namespace

bool read_dose_key(Reader& reader, const Key& key, const Node& value, Dose& dose) {
    if (read_work_key(reader, key, value, dose.work)) return true;
    switch (static_cast<K>(key.id)) {
        case K::sets: dose.sets = reader.amount(value, key, grammar::quantity); return true;
        case K::rest: dose.rest = reader.amount(value, key, grammar::time); return true;
        case K::side: dose.side = reader.choice<Side>(value, key); return true;
        case K::phases:
            dose.phases = Placed<std::vector<Phase>>{read_phases(reader, key, value), value.span};
            return true;
        case K::frequency: dose.frequency = reader.amount(value, key, grammar::frequency); return true;
        case K::when: dose.when = Placed<Texts>{reader.texts(value, key), value.span}; return true;
        case K::note: dose.note = reader.text(value, key); return true;
        default: return false;
    }
}

std::vector<Progression> read_progression(Reader& reader, const Key& key, const Node& node) {
    std::vector<Progression> steps;
    reader.list(node, key, [&](const Node& item) {
        Progression step;
        step.span = item.span;
        bool placed = false;
        const bool walked = reader.mapping(
            item, "a progression", vocabulary::progression_keys, [&](const Key& inner, const Node& value) {
                if (read_dose_key(reader, inner, value, step.changes)) return;
                if (placed)
                    return reader.report(rule("duplicate-key"), value.span,
                                         "a progression gives 'week' or 'weeks', not both", "keep one of them");
                placed = true;
                if (inner.id == vocabulary::id(K::weeks)) return read_weeks(reader, inner, value, step);
                if (const auto week = reader.number(value, inner)) step.weeks.first = week->value;
            });
        if (walked && !placed)
            reader.report(rule("missing-key"), item.span, "a progression needs the key 'week' or 'weeks'",
                          "write for example 'week: 3'");
        else if (walked)
            steps.push_back(std::move(step));
    });
    return steps;
}

}  // namespace footplan::load
