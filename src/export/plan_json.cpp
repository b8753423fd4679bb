#include "export/plan.hpp"

#include <algorithm>

#include "export/values.hpp"

namespace footplan::exporter {

namespace {

/// Of the shape as a whole; 1 was an object for one plan and a list for several.
constexpr int format_version = 2;

Json optional_date(const std::optional<std::chrono::sys_days>& date) {
    return date ? Json(iso_date(*date)) : Json(nullptr);
}

/// How many times on the day, if it is done at all: on an optional day every box is optional, and the frequency
/// says how many of them belong to it. A box for a cue is ticked when that happens.
Json times_of(const Task& task, const Dose& dose) {
    if (task.times.open) return {{"min", 0}, {"max", nullptr}};
    const int most = task.times.boxes();
    int least = task.times.required;
    if (least == 0 && dose.frequency) least = std::min(most, (*dose.frequency)->per_day.min.value_or(0));
    return {{"min", least}, {"max", most}};
}

Json task_json(const Task& task, const Routine& routine, const Week& week) {
    const Exercise& exercise = routine.exercises[task.exercise];
    const Dose& of_week = week.doses[task.exercise];
    Json dose = Json::object();
    add_dose(dose, of_week);
    return {{"exercise", exercise.id},
            {"name", **exercise.name},
            {"times", times_of(task, of_week)},
            {"optional", task.times.required == 0},
            {"cues", of_week.when ? to_json(**of_week.when) : Json::array()},
            {"dose", std::move(dose)}};
}

Json day_json(const Day& day, const Plan& plan, const Week& week) {
    Json tasks = Json::array();
    for (const Task& task : day.tasks) tasks.push_back(task_json(task, plan.routine, week));
    return {{"day", day.number},
            {"date", optional_date(day.date)},
            {"weekday", name_of(day.weekday)},
            {"tasks", std::move(tasks)}};
}

Json week_json(const Week& week, const Plan& plan) {
    Json days = Json::array(), added = Json::array();
    for (const Day& day : week.days) days.push_back(day_json(day, plan, week));
    for (std::size_t e = 0; e < week.presence.size(); ++e)
        if (week.presence[e] == Presence::added) added.push_back(plan.routine.exercises[e].id);
    return {{"number", week.number},
            {"if_needed", plan.extent.is_if_needed(week.number)},
            {"new", std::move(added)},
            {"days", std::move(days)}};
}

Json sheet_json(const Sheet& sheet) {
    const Plan& plan = sheet.plan;
    Json object = {{"routine", plan.routine.id},
                   {"title", *plan.routine.title},
                   {"for", sheet.for_name.empty() ? Json(nullptr) : Json(sheet.for_name)},
                   {"start", optional_date(plan.start.date)},
                   {"source", to_json(plan.routine.source)}};
    add_routine(object, plan.routine);
    object["programme"] = {{"min", plan.extent.programme.least},
                           {"max", plan.extent.programme.most},
                           {"stated", !plan.extent.by_footplan}};
    object["exercises"] = Json::array();
    for (const Exercise& exercise : plan.routine.exercises) {
        Json one = {{"id", exercise.id}, {"name", **exercise.name}};
        add_exercise(one, plan.routine, exercise);
        object["exercises"].push_back(std::move(one));
    }
    object["sources"] = cited(sheet);
    object["weeks"] = Json::array();
    for (const Week& week : plan.weeks) object["weeks"].push_back(week_json(week, plan));
    return object;
}

}  // namespace

std::string plan_json(const std::vector<Sheet>& sheets) {
    Json plans = Json::array();
    for (const Sheet& sheet : sheets) plans.push_back(sheet_json(sheet));
    return text_of({{"format", format_version}, {"plans", std::move(plans)}});
}

}  // namespace footplan::exporter
