#pragma once

#include "words/spoken_week.hpp"

namespace footplan::words {

/// The cards of a sheet, from its weeks as they are spoken. `sources` are the plan's.
std::vector<SpokenCard> say_cards(const Sheet& sheet, const ExerciseSpeaker& exercises,
                                  const std::vector<SpokenWeek>& weeks, const std::vector<SpokenSource>& sources);

/// The sources of all exercises, each once, in the order in which they are first named.
std::vector<SpokenSource> say_sources(const Sheet& sheet, const Labels& labels);

/// "From week 3", "Week 5", "Weeks 5 to 7": `last` is the programme's last week where nothing follows.
std::string say_weeks(const Labels& labels, int first, int last, int last_of_programme);

}  // namespace footplan::words
