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

std::string routine_json(const Plan& plan, const std::vector<Verdicts>& verdicts) {
    const Routine& routine = plan.routine;
    Json exercises = Json::array();
    for (std::size_t i = 0; i < routine.exercises.size(); ++i) {
        const Exercise& exercise = routine.exercises[i];
        Json object = {{"id", exercise.id}, {"name", **exercise.name}};
        Dose dose = exercise.dose;
        dose.frequency = frequency_of(routine, dose);
        add_dose(object, dose);
        object["figure"] = exercise.figure ? Json(**exercise.figure) : Json(nullptr);
        object["verdicts"] = to_json(verdicts[i]);
        exercises.push_back(std::move(object));
    }
    return text_of({{"id", routine.id},
                    {"title", *routine.title},
                    {"source", routine.source ? Json(**routine.source) : Json(nullptr)},
                    {"weeks", plan.weeks.size()},
                    {"exercises", std::move(exercises)}});
}

}  // namespace footplan::exporter
