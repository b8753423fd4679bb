#include "export/plan_json.hpp"

#include <algorithm>

#include "export/values.hpp"

namespace footplan::exporter {

namespace {

Json optional_date(const std::optional<std::chrono::sys_days>& date) {
    return date ? Json(iso_date(*date)) : Json(nullptr);
}

/// How many times on the day, if it is done at all: on an optional day every box is optional, and the frequency
/// says how many of them belong to it.
Json times_of(const Task& task, const Dose& dose) {
    const int most = task.times.required + task.times.optional;
    int least = task.times.required;
    if (least == 0) least = dose.frequency ? std::min(most, (*dose.frequency)->per_day.min.value_or(0)) : most;
    return {{"min", least}, {"max", most}};
}

Json to_json(const Task& task, const Routine& routine, const Week& week) {
    const Exercise& exercise = routine.exercises[task.exercise];
    Json dose = Json::object();
    add_dose(dose, week.doses[task.exercise]);
    return {{"exercise", exercise.id},
            {"name", **exercise.name},
            {"times", times_of(task, week.doses[task.exercise])},
            {"optional", task.times.required == 0},
            {"dose", std::move(dose)}};
}

Json to_json(const Day& day, const Plan& plan, const Week& week) {
    Json tasks = Json::array();
    for (const Task& task : day.tasks) tasks.push_back(to_json(task, plan.routine, week));
    return {{"day", day.number},
            {"date", optional_date(day.date)},
            {"weekday", name_of(day.weekday)},
            {"tasks", std::move(tasks)}};
}

Json to_json(const Plan& plan) {
    Json weeks = Json::array();
    for (const Week& week : plan.weeks) {
        Json days = Json::array();
        for (const Day& day : week.days) days.push_back(to_json(day, plan, week));
        weeks.push_back({{"number", week.number}, {"days", std::move(days)}});
    }
    return {{"routine", plan.routine.id},
            {"title", *plan.routine.title},
            {"start", optional_date(plan.start.date)},
            {"weeks", std::move(weeks)}};
}

}  // namespace

std::string plan_json(const std::vector<Plan>& plans) {
    if (plans.size() == 1) return text_of(to_json(plans.front()));
    Json list = Json::array();
    for (const Plan& plan : plans) list.push_back(to_json(plan));
    return text_of(list);
}

}  // namespace footplan::exporter
