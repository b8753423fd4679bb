#include <fmt/format.h>

#include <algorithm>

#include "export/routine.hpp"
#include "export/yaml_writer.hpp"
#include "vocabulary/routine_keys.hpp"

namespace footplan::exporter {

namespace {

using vocabulary::for_each_row;
using vocabulary::Key;
using vocabulary::member_of;
using vocabulary::Value;

/// "4-12", "from 4".
std::string words_of(const WeekRange& weeks) {
    if (!weeks.last) return fmt::format("from {}", weeks.first);
    return fmt::format("{}-{}", weeks.first, *weeks.last);
}

std::string words_of(const ProgrammeLength& length) {
    if (length.least == length.most) return std::to_string(length.most);
    return fmt::format("{}-{}", length.least, length.most);
}

/// What an amount's author wrote.
template <class Stated>
const std::string& words_of(const Stated& amount) requires requires {
    amount.text;
}
{ return amount.text; }

const std::string& words_of(const std::variant<Quantity, Time>& amount) {
    return std::visit([](const auto& one) -> const std::string& { return one.text; }, amount);
}

/// Writes the keys of one routine in the order of the vocabulary: a member of the model has an overload of `value` by
/// its type, and what is not given is not written.
class RoutineWriter {
public:
    explicit RoutineWriter(const Routine& routine) : routine_(routine) {}

    std::string text() {
        mapping(vocabulary::routine_rows, routine_);
        return out_.text();
    }

private:
    template <class Rows, class Owner>
    void mapping(const Rows& rows, const Owner& owner) {
        for_each_row(rows, [&](const auto& row) {
            if constexpr (requires { owner.emptied; })
                if (std::ranges::find(owner.emptied, row.key.name) != owner.emptied.end())
                    return out_.empty_list(row.key.name);
            value(row.key, member_of(owner, row.member));
        });
    }

    void value(const Key& key, const Placed<std::string>& text) { out_.entry(key.name, *text); }
    void value(const Key& key, const Placed<int>& number) { out_.amount(key.name, std::to_string(*number)); }
    void value(const Key& key, const Placed<Afterwards>& afterwards) { out_.entry(key.name, afterwards->text); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void value(const Key& key, const Placed<Enum>& word) { out_.entry(key.name, name_of(*word)); }
    template <class Stated>
    requires requires(const Stated& amount) { words_of(amount); }
    void value(const Key& key, const Placed<Stated>& amount) { out_.amount(key.name, words_of(*amount)); }
    template <class T>
    void value(const Key& key, const std::optional<T>& given) {
        if (given) value(key, *given);
    }

    void value(const Key& key, const Texts& texts) {
        if (texts.empty()) return;
        out_.nested(key.name, [&] {
            for (const auto& text : texts) out_.item(*text);
        });
    }
    /// An empty list takes the cues of the dose below it away.
    void value(const Key& key, const Placed<Texts>& cues) {
        if (cues->empty()) return out_.empty_list(key.name);
        value(key, *cues);
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void value(const Key& key, const std::vector<Placed<Enum>>& words) {
        if (words.empty()) return;
        out_.nested(key.name, [&] {
            for (const auto& word : words) out_.item(name_of(*word));
        });
    }

    void value(const Key& key, const std::vector<Publication>& sources) {
        if (sources.empty()) return;
        out_.nested(key.name, [&] {
            for (const Publication& source : sources)
                out_.nested(source.id, [&] { mapping(vocabulary::source_rows, source); });
        });
    }
    /// A list of mappings, each written by `write`; nothing if it is empty.
    template <class T, class Write>
    void mappings(const Key& key, const std::vector<T>& values, const Write& write) {
        if (values.empty()) return;
        out_.nested(key.name, [&] {
            for (const T& one : values) out_.mapping_item([&] { write(one); });
        });
    }
    /// An exercise that a step brings is not one of the list, unless it has to be described there.
    void value(const Key& key, const std::vector<Exercise>& exercises) {
        out_.nested(key.name, [&] {
            for (const Exercise& one : exercises) {
                if (one.follows && is_described_elsewhere(exercises, one)) continue;
                out_.mapping_item([&] {
                    if (one.follows)
                        mapping(std::tuple_cat(vocabulary::exercise_rows, vocabulary::documented_row), one);
                    else
                        mapping(vocabulary::entry_rows, one);
                });
            }
        });
    }
    static bool is_described_elsewhere(const std::vector<Exercise>& exercises, const Exercise& successor) {
        if (successor.reference) return true;
        for (const Exercise& other : exercises) {
            if (&other == &successor) return false;
            if (other.id == successor.id) return true;
        }
        return false;
    }
    void value(const Key& key, const std::vector<Documented>& documented) {
        mappings(key, documented, [&](const Documented& one) { mapping(vocabulary::documented_rows, one); });
    }
    void value(const Key& key, const std::vector<Progression>& steps) {
        std::vector<const Progression*> all;
        collect(steps, all);
        if (all.empty()) return;
        out_.nested(key.name, [&] {
            for (const Progression* const step : all)
                out_.mapping_item([&] {
                    step_ = step;
                    mapping(vocabulary::progression_rows, *step);
                });
        });
    }
    /// The steps of one list of the author's: those after a change for good are now of the exercise that it brought.
    void collect(const std::vector<Progression>& steps, std::vector<const Progression*>& all) const {
        for (const Progression& step : steps) {
            all.push_back(&step);
            if (step.next && !step.once && !step.in_these_alone)
                collect(routine_.exercises[*step.next].progression, all);
        }
    }
    /// Two keys have it as their member: the one that the author wrote is written.
    void value(const Key& key, const WeekRange& weeks) {
        if (step_->once || step_->in_these_alone != (key.value == Value::weeks)) return;
        out_.amount(key.name, step_->in_these_alone ? words_of(weeks) : std::to_string(weeks.first));
    }
    void value(const Key& key, const Placed<std::vector<Phase>>& phases) {
        if (phases->empty()) return out_.empty_list(key.name);
        mappings(key, *phases, [&](const Phase& phase) { mapping(vocabulary::phase_rows, phase); });
    }
    void value(const Key& key, const Placed<BuildUp>& build_up) {
        out_.nested(key.name, [&] { mapping(vocabulary::build_up_rows, *build_up); });
    }

    const Routine& routine_;
    YamlWriter out_;
    /// Whose keys are being written.
    const Progression* step_ = nullptr;
};

}  // namespace

std::string routine_yaml(const Routine& routine) {
    Routine whole = routine;
    whole.base.reset();
    whole.without.clear();
    std::erase(whole.emptied, "without");
    return RoutineWriter(whole).text();
}

}  // namespace footplan::exporter
