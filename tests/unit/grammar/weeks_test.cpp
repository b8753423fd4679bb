#include "grammar/grammar.hpp"
#include "unit/grammar/bad_row.hpp"

namespace footplan::grammar::weeks_test {
namespace {

TEST_CASE("weeks of a programme") {
    CHECK(weeks("4").value() == WeekRange{4, 4});
    CHECK(weeks("4-12").value() == WeekRange{4, 12});
    CHECK(weeks("4 to 12").value() == WeekRange{4, 12});
    CHECK(weeks("weeks 4-12").value() == WeekRange{4, 12});
    CHECK(weeks("from 4").value() == WeekRange{4, std::nullopt});
    CHECK(weeks("from week 4 on").value() == WeekRange{4, std::nullopt});
    CHECK(weeks("from 4 to 6").value() == WeekRange{4, 6});
    CHECK(weeks("up to 3").value() == WeekRange{1, 3});
    CHECK(weeks("52").value() == WeekRange{52, 52});
}

TEST_CASE("the length of a programme") {
    CHECK(programme_length("6").value() == ProgrammeLength{6, 6});
    CHECK(programme_length("4-6").value() == ProgrammeLength{4, 6});
    CHECK(programme_length("4 to 6 weeks").value() == ProgrammeLength{4, 6});
    CHECK(programme_length("52").value() == ProgrammeLength{52, 52});
}

constexpr BadRow bad_weeks[] = {
    {"", "wrong-number", ""},           {"soon", "wrong-number", "soon"},
    {"53", "wrong-number", "53"},       {"0", "zero-amount", "0"},
    {"0-3", "zero-amount", "0"},        {"4-53", "wrong-number", "53"},
    {"12-4", "min-above-max", "12-4"},  {"about 4", "wrong-number", "about 4"},
    {"a few", "wrong-number", "a few"}, {"up to 3-4", "wrong-number", "up to 3-4"},
    {"4, 6", "wrong-number", ", 6"},    {"1.5", "wrong-number", "1.5"},
};

constexpr BadRow bad_lengths[] = {
    {"53", "wrong-number", "53"},           {"0", "zero-amount", "0"},
    {"from 4", "wrong-number", "4"},        {"up to 6", "wrong-number", "up to 6"},
    {"6 months", "wrong-number", "months"}, {"six-four", "min-above-max", "six-four"},
};

TEST_CASE("texts that are no weeks") {
    for (const BadRow& row : bad_weeks) check_mistake(weeks(row.text), row);
    for (const BadRow& row : bad_lengths) check_mistake(programme_length(row.text), row);
}

}  // namespace
}  // namespace footplan::grammar::weeks_test
