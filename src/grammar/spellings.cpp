#include <array>

#include "grammar/rewrite.hpp"

namespace footplan::grammar {

namespace {

using namespace std::string_view_literals;

/// Where an amount may stand: in all three languages.
constexpr auto amount_rows = std::to_array<Spelling>({
    {"at most", "up to"},
    {"no more than", "up to"},
    {"not more than", "up to"},
    {"maximum N", "up to N"},
    {"max N", "up to N"},
    {"≤ N", "up to N"},
    {"< = N", "up to N"},
    {"N or less", "up to N"},
    {"N or fewer", "up to N"},
    {"no less than", "at least"},
    {"no fewer than", "at least"},
    {"minimum N", "at least N"},
    {"^ min N", "^ at least N"},
    {"≥ N", "at least N"},
    {"> = N", "at least N"},
    {"N +", "at least N"},
    {"around N", "about N"},
    {"approximately N", "about N"},
    {"approx N", "about N"},
    {"approx . N", "about N"},
    {"roughly N", "about N"},
    {"circa N", "about N"},
    {"ca . N", "about N"},
    {"~ N", "about N"},
    {"N or M", "N - M"},
    {"between N and N", "N - N"},
    {"from N to N", "N - N"},
    {"^ for", "^"},
    {"^ tolerated $", "^ as tolerated $"},
    {"^ to tolerance $", "^ as tolerated $"},
    {"as many as tolerated", "as tolerated"},
});

constexpr auto quantity_rows = std::to_array<Spelling>({
    {"time $", "$"},
    {"N x $", "N $"},
    {"N max $", "up to N $"},
    {"N maximum $", "up to N $"},
    {"N minimum $", "at least N $"},
    {"N × $", "N $"},
    {"^ once $", "^ 1 $"},
    {"^ twice $", "^ 2 $"},
    {"^ thrice $", "^ 3 $"},
});
constexpr auto quantity_words = std::to_array<std::string_view>({"at", "least", "about", "several", "tolerated"});

constexpr auto time_rows = std::to_array<Spelling>({
    {"as long as you can", "as tolerated"},
    {"as long as possible", "as tolerated"},
    {"as long as tolerated", "as tolerated"},
    {"^ half an hour $", "^ 30 min $"},
    {"^ an hour $", "^ 60 min $"},
    {"^ quarter of an hour $", "^ 15 min $"},
    {"^ a quarter of an hour $", "^ 15 min $"},
    {"^ half a minute $", "^ 30 s $"},
    {"^ a minute $", "^ 1 min $"},
    {"sec . $", "s $"},
    {"s . $", "s $"},
    {"min . $", "min $"},
});
constexpr auto time_words = std::to_array<std::string_view>(
    {"at", "least", "about", "several", "tolerated", "second", "minute", "hour", "count"});

constexpr auto tempo_rows = std::to_array<Spelling>({
    {"N sec", "N s"},
    {"N second", "N s"},
    {"pause", "hold"},
    {"and N s", ", N s"},
    {", , N s", ", N s"},
    {"N s up , N s down", "N - N s"},
    {"N s up N s down", "N - N s"},
    {"N s up , N s hold , N s down", "N - N - N s"},
    {"N s up N s hold N s down", "N - N - N s"},
    {"N s - N s - N s", "N - N - N s"},
    {"N / N / N", "N - N - N"},
    {"N : N : N", "N - N - N"},
});
constexpr auto tempo_words = std::to_array<std::string_view>({"second", "minute", "count"});

constexpr auto frequency_rows = std::to_array<Spelling>({
    // Times on a day.
    {"everyday", "every day"},
    {"each day $", "every day $"},
    {"N days or more a", "at least N days a"},
    {"N times or more a", "at least N times a"},
    {"everyother", "every other"},
    {"N x", "N times"},
    {"N ×", "N times"},
    {"N sessions", "N times"},
    {"times /", "times a"},
    {"N /", "N times a"},
    {"days /", "days a"},
    {"N a day", "N times a day"},
    {"N per day", "N times a day"},
    {"N each day", "N times a day"},
    {"N a week", "N times a week"},
    {"N per week", "N times a week"},
    {"N daily", "N times a day"},
    {"times day", "times a day"},
    {"times week", "times a week"},
    {"times daily", "times a day"},
    {"once daily", "once a day"},
    {"twice daily", "twice a day"},
    {"thrice daily", "thrice a day"},
    {"once or twice", "1 - 2 times"},
    {"times every day", "times a day"},
    {"once every day", "once a day"},
    {"twice every day", "twice a day"},
    // Days of a week.
    {"times weekly", "times a week"},
    {"once weekly", "once a week"},
    {"twice weekly", "twice a week"},
    {"thrice weekly", "thrice a week"},
    {"days weekly", "days a week"},
    {"times every week", "times a week"},
    {"once every week", "once a week"},
    {"twice every week", "twice a week"},
    {"days every week", "days a week"},
    {"weekly", "once a week"},
    {"every week", "once a week"},
    {"times ,", "times a day ,"},
    {"once ,", "once a day ,"},
    {"twice ,", "twice a day ,"},
    // Days across weeks.
    {"on alternate days", "every other day"},
    {"alternate days", "every other day"},
    {"every second day", "every other day"},
    {"every third day", "every 3 days"},
    {"every fourth day", "every 4 days"},
    {"every other week", "every 14 days"},
    {"every second week", "every 14 days"},
    {"every 2 weeks", "every 14 days"},
    {"every two weeks", "every 14 days"},
    {"fortnightly", "every 14 days"},
    {"once a fortnight", "every 14 days"},
    {"once every other day", "every other day"},
    {"once every N days", "every N days"},
    {"twice every other day", "twice a day, every other day"},
    {"times every other day", "times a day, every other day"},
    {"times every N days", "times a day, every N days"},
    // Named days.
    {"every D", "on D"},
    {"each D", "on D"},
    {"D D", "D , D"},
    {"D / D", "D , D"},
    {"D & D", "D , D"},
    {"^ D", "^ on D"},
    {"day D", "day on D"},
    {"day , D", "day on D"},
    {"daily on D", "on D"},
    {"times on D", "times a day on D"},
    {"twice on D", "twice a day on D"},
    {"once on D", "on D"},
});
constexpr auto frequency_words = std::to_array<std::string_view>(
    {"daily", "once",  "twice", "thrice", "times",   "day",       "week",     "every",  "other",    "several",
     "least", "about", "on",    "per",    "each",    "weekly",    "mon",      "tue",    "wed",      "thu",
     "fri",   "sat",   "sun",   "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});

}  // namespace

constinit const Spellings quantity_spellings{amount_rows, quantity_rows, quantity_words};
constinit const Spellings time_spellings{amount_rows, time_rows, time_words};
constinit const Spellings tempo_spellings{amount_rows, tempo_rows, tempo_words};
constinit const Spellings frequency_spellings{amount_rows, frequency_rows, frequency_words};

}  // namespace footplan::grammar
