#include "export/routine.hpp"
#include "export/values.hpp"

namespace footplan::exporter {

namespace {

Json to_json(const Verdicts& verdicts) {
    Json object = Json::object();
    for (const Parameter parameter : all_parameters)
        if (const auto& judgement = verdicts[parameter])
            object[std::string(name_of(parameter))] = name_of(judgement->verdict);
    return object;
}

}  // namespace

std::string routine_json(const Sheet& sheet, const std::vector<Verdicts>& verdicts) {
    const Routine& routine = sheet.plan.routine;
    Json exercises = Json::array();
    for (std::size_t i = 0; i < routine.exercises.size(); ++i) {
        const Exercise& exercise = routine.exercises[i];
        Json object = {{"id", exercise.id}, {"name", **exercise.name}};
        Dose dose = exercise.dose;
        dose.frequency = frequency_of(routine, dose);
        if (!dose.side) dose.side = routine.side;
        add_dose(object, dose);
        add_exercise(object, routine, exercise);
        object["verdicts"] = to_json(verdicts[i]);
        exercises.push_back(std::move(object));
    }
    Json object = {{"id", routine.id},
                   {"title", *routine.title},
                   {"source", to_json(routine.source)},
                   {"weeks", length_of(routine).most}};
    add_routine(object, routine);
    object["for"] = to_json(routine.for_name);
    object["sources"] = cited(sheet);
    object["exercises"] = std::move(exercises);
    return text_of(object);
}

}  // namespace footplan::exporter
