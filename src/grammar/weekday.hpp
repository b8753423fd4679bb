#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "grammar/words.hpp"
#include "model/frequency.hpp"

namespace footplan::grammar {

/// Full names in the order of the enum; the short ones are `weekday_names`.
constexpr std::array<std::string_view, 7> full_weekday_names{"monday", "tuesday",  "wednesday", "thursday",
                                                             "friday", "saturday", "sunday"};

/// Other short forms.
constexpr std::array<std::pair<std::string_view, Weekday>, 10> other_weekday_names{{{"thur", Weekday::thu},
                                                                                    {"weds", Weekday::wed},
                                                                                    {"tues", Weekday::tue},
                                                                                    {"mo", Weekday::mon},
                                                                                    {"tu", Weekday::tue},
                                                                                    {"we", Weekday::wed},
                                                                                    {"th", Weekday::thu},
                                                                                    {"fr", Weekday::fri},
                                                                                    {"sa", Weekday::sat},
                                                                                    {"su", Weekday::sun}}};

/// Short or full, in any case, with or without a final s.
inline std::optional<Weekday> weekday_of(std::string_view word) {
    for (std::size_t i = 0; i < weekday_names.size(); ++i)
        if (same_noun(word, weekday_names[i]) || same_noun(word, full_weekday_names[i])) return static_cast<Weekday>(i);
    for (const auto& [name, day] : other_weekday_names)
        if (same_noun(word, name)) return day;
    return std::nullopt;
}

}  // namespace footplan::grammar
