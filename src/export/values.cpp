#include "export/values.hpp"

#include <fmt/format.h>

namespace footplan::exporter {

namespace {

Json number(const std::optional<int>& n) { return n ? Json(*n) : Json(nullptr); }
Json number(const std::optional<Seconds>& n) { return n ? Json(n->value) : Json(nullptr); }

Json optional_text(const std::optional<Placed<std::string>>& text) { return text ? Json(**text) : Json(nullptr); }

/// What a phase gives itself, and nothing that it takes from the dose.
Json to_json(const Phase& phase) {
    Json object = {{"name", *phase.name}};
    const auto add = [&](const char* name, const auto& value) {
        if (value) object[name] = exporter::to_json(value);
    };
    add("reps", phase.work.reps);
    add("hold", phase.work.hold);
    add("duration", phase.work.duration);
    add("rest_between_reps", phase.work.rest_between_reps);
    add("tempo", phase.work.tempo);
    return object;
}

}  // namespace

Json to_json(const Quantity& quantity) {
    return {{"min", number(quantity.min)}, {"max", number(quantity.max)}, {"text", quantity.text}};
}

Json to_json(const Time& time) {
    return {{"min", number(time.min)},
            {"max", number(time.max)},
            {"unit", time.unit == TimeUnit::counts ? "count" : "s"},
            {"text", time.text}};
}

Json to_json(const Tempo& tempo) {
    return {{"up", tempo.up.value}, {"hold", number(tempo.hold)}, {"down", tempo.down.value}, {"text", tempo.text}};
}

Json to_json(const Frequency& frequency) {
    Json object = {{"per_day", to_json(frequency.per_day)},
                   {"per_week", nullptr},
                   {"every_days", nullptr},
                   {"weekdays", Json::array()}};
    if (const auto* week = std::get_if<PerWeek>(&frequency.days)) object["per_week"] = to_json(week->days);
    if (const auto* every = std::get_if<EveryDays>(&frequency.days)) object["every_days"] = every->days;
    if (const auto* named = std::get_if<OnWeekdays>(&frequency.days))
        for (const Weekday day : named->days) object["weekdays"].push_back(name_of(day));
    return object;
}

void add_dose(Json& object, const Dose& dose) {
    object["sets"] = to_json(sets_of(dose));
    object["reps"] = to_json(dose.work.reps);
    object["hold"] = to_json(dose.work.hold);
    object["duration"] = to_json(dose.work.duration);
    object["rest"] = to_json(dose.rest);
    object["rest_between_reps"] = to_json(dose.work.rest_between_reps);
    object["tempo"] = to_json(dose.work.tempo);
    object["side"] = name_of(side_of(dose));
    object["phases"] = Json::array();
    if (dose.phases)
        for (const Phase& phase : **dose.phases) object["phases"].push_back(to_json(phase));
    object["load"] = optional_text(dose.work.load);
    object["when"] = Json::array();
    if (dose.when)
        for (const auto& cue : **dose.when) object["when"].push_back(*cue);
    object["note"] = optional_text(dose.note);
    object["frequency"] = to_json(dose.frequency);
    const Duration time = session_time(dose);
    object["session_seconds"] = {{"min", time.min.value}, {"max", time.max.value}};
}

std::string iso_date(std::chrono::sys_days date) {
    const std::chrono::year_month_day day(date);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

}  // namespace footplan::exporter
