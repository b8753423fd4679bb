#include "export/values.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plan/duration.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::exporter {

namespace {

Json number(const std::optional<int>& n) { return n ? Json(*n) : Json(nullptr); }
Json number(const std::optional<Seconds>& n) { return n ? Json(n->value) : Json(nullptr); }

template <class T>
void add_given(Json& object, std::string_view key, const std::optional<Placed<T>>& value) {
    if (value) object[vocabulary::json_name(key)] = exporter::to_json(**value);
}

void add_given(Json& object, const Work& work) {
    vocabulary::for_each_row(vocabulary::counted_rows,
                             [&](const auto& row) { add_given(object, row.key.name, work.*row.member); });
}

/// What a phase gives itself, and nothing that it takes from the dose.
Json phase_json(const Phase& phase) {
    Json object = {{"name", *phase.name}};
    add_given(object, "sets", phase.sets);
    add_given(object, phase.work);
    add_given(object, "rest", phase.rest);
    return object;
}

Json phases_json(const std::vector<Phase>& phases) {
    Json list = Json::array();
    for (const Phase& phase : phases) list.push_back(phase_json(phase));
    return list;
}

/// Only what is given: of a change, or of what a source states.
Json given(const Dose& dose) {
    Json object = Json::object();
    add_given(object, "sets", dose.sets);
    add_given(object, dose.work);
    add_given(object, "rest", dose.rest);
    add_given(object, "side", dose.side);
    if (dose.phases) object["phases"] = phases_json(**dose.phases);
    add_given(object, "phases_per", dose.phases_per);
    add_given(object, "build_up", dose.build_up);
    add_given(object, "frequency", dose.frequency);
    if (dose.when) object["when"] = exporter::to_json(**dose.when);
    add_given(object, "note", dose.note);
    return object;
}

/// `weeks` is null for a step with a criterion.
Json step_json(const Progression& step) {
    return {{"weeks", step.once ? Json(nullptr) : exporter::to_json(step.weeks)},
            {"once", exporter::to_json(step.once)},
            {"exercise", exporter::to_json(step.exercise)},
            {"changes", given(step.changes)}};
}

Json steps_json(const std::vector<Progression>& progression) {
    Json list = Json::array();
    for (const Progression& step : progression) list.push_back(step_json(step));
    return list;
}

Json documented_json(const Documented& documented) {
    return {{"source", *documented.source},
            {"group", exporter::to_json(documented.group)},
            {"weeks", exporter::to_json(documented.weeks)},
            {"dose", given(documented.dose)},
            {"progression", steps_json(documented.progression)}};
}

Json afterwards_json(const Afterwards& afterwards) {
    return {{"text", afterwards.text},
            {"frequency", afterwards.frequency ? exporter::to_json(*afterwards.frequency) : Json(nullptr)}};
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
    if (const auto* without = std::get_if<OnDaysWithout>(&frequency.days))
        object["on_days_without"] = without->exercise;
    if (frequency.every_hours) object["every_hours"] = frequency.every_hours->least;
    if (frequency.every_hours && frequency.every_hours->least < frequency.every_hours->most)
        object["every_hours_max"] = frequency.every_hours->most;
    if (const auto* named = std::get_if<OnWeekdays>(&frequency.days))
        for (const Weekday day : named->days) object["weekdays"].push_back(name_of(day));
    return object;
}

Json to_json(const BuildUp& growth) {
    const auto by = [](const auto& amount) { return to_json(amount); };
    return {{"sets", to_json(growth.sets)},   {"reps", to_json(growth.reps)},
            {"hold", to_json(growth.hold)},   {"duration", to_json(growth.duration)},
            {"load", to_json(growth.load)},   {"by", growth.by ? std::visit(by, **growth.by) : Json(nullptr)},
            {"every", to_json(growth.every)}, {"once", to_json(growth.once)}};
}

Json to_json(const WeekRange& weeks) { return {{"first", weeks.first}, {"last", number(weeks.last)}}; }

Json to_json(const Publication& publication) {
    return {{"id", publication.id},
            {"kind", publication.kind ? Json(name_of(**publication.kind)) : Json(nullptr)},
            {"title", to_json(publication.title)},
            {"author", to_json(publication.author)},
            {"publisher", to_json(publication.publisher)},
            {"year", publication.year ? Json(**publication.year) : Json(nullptr)},
            {"url", to_json(publication.url)},
            {"population", to_json(publication.population)}};
}

Json to_json(const std::string& text) { return text; }
Json to_json(Side side) { return name_of(side); }
Json to_json(BodyPart part) { return name_of(part); }
Json to_json(PhasesPer per) { return name_of(per); }
Json to_json(ExerciseType type) { return name_of(type); }

Json to_json(const Texts& texts) {
    Json list = Json::array();
    for (const auto& text : texts) list.push_back(*text);
    return list;
}

void add_dose(Json& object, const Dose& dose) {
    object["sets"] = to_json(sets_of(dose));
    object["reps"] = to_json(dose.work.reps);
    object["hold"] = to_json(dose.work.hold);
    object["duration"] = to_json(dose.work.duration);
    object["rest"] = to_json(dose.rest);
    object["rest_between_reps"] = to_json(dose.work.rest_between_reps);
    object["tempo"] = to_json(dose.work.tempo);
    object["unit"] = to_json(dose.work.unit);
    object["task"] = to_json(dose.work.task);
    object["side"] = name_of(side_of(dose));
    object["phases"] = dose.phases ? phases_json(**dose.phases) : Json::array();
    object["phases_per"] = name_of(phases_per(dose));
    object["load"] = to_json(dose.work.load);
    object["build_up"] = to_json(dose.build_up);
    object["when"] = dose.when ? to_json(**dose.when) : Json::array();
    object["note"] = to_json(dose.note);
    object["frequency"] = to_json(dose.frequency);
    const Duration time = session_time(dose);
    object["session_seconds"] = {
        {"min", time.min.value}, {"max", time.max.value}, {"complete", time.complete && !time.or_longer}};
}

void add_exercise(Json& object, const Routine& routine, const Exercise& exercise) {
    // Its name is what the plan calls it.
    vocabulary::for_each_row(vocabulary::exercise_rows, [&](const auto& row) {
        if (row.key.name != "name") object[vocabulary::json_name(row.key.name)] = to_json(exercise.*row.member);
    });
    object["part"] = name_of(part_of(routine, exercise));
    object["source"] = to_json(exercise.source);
    object["weeks"] = to_json(exercise.weeks);
    object["progression"] = steps_json(exercise.progression);
    object["documented"] = Json::array();
    for (const Documented& documented : exercise.documented)
        object["documented"].push_back(documented_json(documented));
}

void add_routine(Json& object, const Routine& routine) {
    const ProgrammeLength length = length_of(routine);
    object["summary"] = to_json(routine.summary);
    object["complaint"] = to_json(routine.complaint);
    object["language"] = to_json(routine.language);
    object["programme"] = {{"min", length.least}, {"max", length.most}, {"stated", routine.weeks.has_value()}};
    object["afterwards"] = routine.afterwards ? afterwards_json(**routine.afterwards) : Json(nullptr);
    object["session_length"] = to_json(routine.session_length);
    object["precautions"] = to_json(routine.precautions);
    object["log"] = Json::array();
    for (const auto& log : routine.log) object["log"].push_back(name_of(*log));
}

Json cited(const Sheet& sheet) {
    Json list = Json::array();
    std::vector<std::string_view> ids;
    for (const ExerciseFacts& facts : sheet.facts)
        for (const Publication& source : facts.sources) {
            if (std::ranges::find(ids, source.id) != ids.end()) continue;
            ids.push_back(source.id);
            list.push_back(to_json(source));
            list.back()["own"] = is_own_source(sheet.plan.routine, source.id);
        }
    return list;
}

std::string iso_date(std::chrono::sys_days date) {
    const std::chrono::year_month_day day(date);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

}  // namespace footplan::exporter
