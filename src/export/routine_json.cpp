#include "export/routine.hpp"
#include "export/values.hpp"

namespace footplan::exporter {

namespace {

Json verdicts_json(const Verdicts& verdicts) {
    Json object = Json::object();
    for (const Parameter parameter : all_parameters)
        if (const auto& judgement = verdicts[parameter])
            object[std::string(name_of(parameter))] = name_of(judgement->verdict);
    return object;
}

Json shown_json(const Shown& shown) {
    const Routine& routine = shown.sheet.plan.routine;
    Json exercises = Json::array();
    for (std::size_t i = 0; i < routine.exercises.size(); ++i) {
        const Exercise& exercise = routine.exercises[i];
        Json object = {{"id", exercise.id}, {"name", **exercise.name}};
        Dose dose = exercise.dose;
        dose.frequency = frequency_of(routine, dose);
        if (!dose.side) dose.side = routine.side;
        add_dose(object, dose);
        add_exercise(object, routine, exercise);
        object["verdicts"] = verdicts_json(shown.verdicts[i]);
        exercises.push_back(std::move(object));
    }
    Json object = {{"id", routine.id},
                   {"title", *routine.title},
                   {"source", to_json(routine.source)},
                   {"weeks", length_of(routine).most}};
    add_routine(object, routine);
    object["for"] = to_json(routine.for_name);
    object["sources"] = cited(shown.sheet);
    object["exercises"] = std::move(exercises);
    return object;
}

}  // namespace

std::string routine_json(const Shown& shown) { return text_of(shown_json(shown)); }

std::string routines_json(const std::vector<Shown>& list) {
    Json routines = Json::array();
    for (const Shown& shown : list) routines.push_back(shown_json(shown));
    return text_of(routines);
}

}  // namespace footplan::exporter
