#include <fmt/format.h>

#include <algorithm>

#include "export/routine.hpp"
#include "export/yaml_writer.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::exporter {

namespace {

using vocabulary::K;

/// The name of a key, from the one table that has them. Keys of one id have one name in every table.
std::string_view key(K wanted) {
    using namespace vocabulary;
    constexpr auto keys = join(routine_keys, routine_exercise_keys, progression_only_keys, source_keys);
    return std::ranges::find(keys, id(wanted), &Key::id)->name;
}

/// Writes the keys of one routine in the order of the tables.
class RoutineWriter {
public:
    std::string text(const Routine& routine) {
        out_.amount(key(K::footplan), std::to_string(vocabulary::format_version));
        out_.entry(key(K::title), *routine.title);
        text(K::summary, routine.summary);
        text(K::language, routine.language);
        text(K::source, routine.source);
        sources(routine.sources);
        weeks(routine.weeks);
        amount(K::frequency, routine.frequency);
        amount(K::session_length, routine.session_length);
        texts(K::precautions, routine.precautions);
        if (!routine.log.empty())
            out_.nested(key(K::log), [&] {
                for (const auto& row : routine.log) out_.item(name_of(*row));
            });
        mappings(K::exercises, routine.exercises, [&](const Exercise& one) { exercise(one); });
        return out_.text();
    }

private:
    void text(K which, const std::optional<Placed<std::string>>& value) {
        if (value) out_.entry(key(which), **value);
    }
    void number(K which, const std::optional<Placed<int>>& value) {
        if (value) out_.amount(key(which), std::to_string(**value));
    }
    void weeks(const std::optional<Placed<ProgrammeLength>>& length) {
        if (!length) return;
        const auto& [least, most] = **length;
        out_.amount(key(K::weeks), least == most ? std::to_string(most) : fmt::format("{}-{}", least, most));
    }
    /// In the author's words.
    template <class Amount>
    void amount(K which, const std::optional<Placed<Amount>>& value) {
        if (value) out_.amount(key(which), (*value)->text);
    }
    template <class Choice>
    void choice(K which, const std::optional<Placed<Choice>>& value) {
        if (value) out_.entry(key(which), name_of(**value));
    }
    void texts(K which, const Texts& values) {
        if (values.empty()) return;
        out_.nested(key(which), [&] {
            for (const auto& value : values) out_.item(*value);
        });
    }

    void sources(const std::vector<Publication>& sources) {
        if (sources.empty()) return;
        out_.nested(key(K::sources), [&] {
            for (const Publication& source : sources)
                out_.nested(source.id, [&] {
                    text(K::title, source.title);
                    text(K::author, source.author);
                    text(K::publisher, source.publisher);
                    number(K::year, source.year);
                    text(K::url, source.url);
                });
        });
    }

    void exercise(const Exercise& exercise) {
        text(K::exercise, exercise.reference);
        text(K::name, exercise.name);
        texts(K::also_called, exercise.also_called);
        choice(K::type, exercise.type);
        text(K::position, exercise.position);
        texts(K::equipment, exercise.equipment);
        texts(K::steps, exercise.steps);
        texts(K::cautions, exercise.cautions);
        text(K::figure, exercise.figure);
        dose(exercise.dose);
        progression(exercise.progression);
        documented(exercise.documented);
    }

    /// A list of mappings, each written by `write`; nothing where it is empty.
    template <class Value, class Write>
    void mappings(K which, const std::vector<Value>& values, const Write& write) {
        if (values.empty()) return;
        out_.nested(key(which), [&] {
            for (const Value& value : values) out_.mapping_item([&] { write(value); });
        });
    }

    void documented(const std::vector<Documented>& documented) {
        mappings(K::documented, documented, [&](const Documented& stated) {
            out_.entry(key(K::source), *stated.source);
            dose(stated.dose);
        });
    }

    void progression(const std::vector<Progression>& progression) {
        mappings(K::progression, progression, [&](const Progression& step) {
            if (step.weeks.last)
                out_.amount(key(K::weeks), fmt::format("{}-{}", step.weeks.first, *step.weeks.last));
            else
                out_.amount(key(K::week), std::to_string(step.weeks.first));
            dose(step.changes);
        });
    }

    void dose(const Dose& dose) {
        amount(K::sets, dose.sets);
        work(dose.work);
        amount(K::rest, dose.rest);
        choice(K::side, dose.side);
        if (dose.phases) phases(**dose.phases);
        amount(K::frequency, dose.frequency);
        // An empty list takes the cues of the dose below it away.
        if (dose.when && (*dose.when)->empty())
            out_.empty_list(key(K::when));
        else if (dose.when)
            texts(K::when, **dose.when);
        text(K::note, dose.note);
    }

    void work(const Work& work) {
        amount(K::reps, work.reps);
        amount(K::hold, work.hold);
        amount(K::duration, work.duration);
        amount(K::rest_between_reps, work.rest_between_reps);
        amount(K::tempo, work.tempo);
        text(K::load, work.load);
    }

    void phases(const std::vector<Phase>& phases) {
        if (phases.empty()) return out_.empty_list(key(K::phases));
        mappings(K::phases, phases, [&](const Phase& phase) {
            out_.entry(key(K::name), *phase.name);
            work(phase.work);
        });
    }

    YamlWriter out_;
};

}  // namespace

std::string routine_yaml(const Routine& routine) { return RoutineWriter().text(routine); }

}  // namespace footplan::exporter
