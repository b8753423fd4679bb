#include "grammar/grammar.hpp"
#include "unit/grammar/bad_row.hpp"

namespace footplan::grammar::quantity_test {
namespace {

constexpr int open = -1;

struct Row {
    std::string_view text;
    Form form;
    int min;
    int max;
};

constexpr Row good[] = {
    {"10", Form::exact, 10, 10},
    {"1", Form::exact, 1, 1},
    {"ten", Form::exact, 10, 10},
    {"Twelve", Form::exact, 12, 12},
    {"007", Form::exact, 7, 7},
    {"2.0", Form::exact, 2, 2},
    {"1000000", Form::exact, 1'000'000, 1'000'000},
    {"8-12", Form::range, 8, 12},
    {"8 - 12", Form::range, 8, 12},
    {"8–12", Form::range, 8, 12},
    {"8 — 12", Form::range, 8, 12},
    {"8 to 12", Form::range, 8, 12},
    {"8 TO 12", Form::range, 8, 12},
    {"two to three", Form::range, 2, 3},
    {"8-8", Form::exact, 8, 8},
    {"at least 8", Form::at_least, 8, open},
    {"At  Least\t8", Form::at_least, 8, open},
    {"at least eight", Form::at_least, 8, open},
    {"up to 12", Form::up_to, open, 12},
    {"about 20", Form::about, 20, 20},
    {"a few", Form::a_few, 2, open},
    {"A Few", Form::a_few, 2, open},
    {"several", Form::several, 3, open},
    {"as tolerated", Form::as_tolerated, open, open},
    {"repeat", Form::repeat, open, open},
    {"Repeat", Form::repeat, open, open},
    {"about 8-12", Form::about, 8, 12},
    {"8 or more", Form::at_least, 8, open},
    // Other ways to write it, which can mean one thing only.
    {"10 times", Form::exact, 10, 10},
    {"repeat 10 times", Form::exact, 10, 10},
    {"repeat 2-3", Form::range, 2, 3},
    {"twenty", Form::exact, 20, 20},
    {"fifteen to thirty", Form::range, 15, 30},
    {"twenty-five", Form::exact, 25, 25},
    {"thirty five to forty", Form::range, 35, 40},
    {"twenty-thirty", Form::range, 20, 30},
    {"around twenty-five", Form::about, 25, 25},
    {"10x", Form::exact, 10, 10},
    {"twice", Form::exact, 2, 2},
    {"around 20", Form::about, 20, 20},
    {"approx. 20", Form::about, 20, 20},
    {"~20", Form::about, 20, 20},
    {"8+", Form::at_least, 8, open},
    {"≥ 8", Form::at_least, 8, open},
    {"max 12", Form::up_to, open, 12},
    {"no more than 12", Form::up_to, open, 12},
    {"12 max", Form::up_to, open, 12},
    {"12 minimum", Form::at_least, 12, open},
    {"two or three", Form::range, 2, 3},
    {"between 8 and 12", Form::range, 8, 12},
};

constexpr BadRow bad[] = {
    {"½", "bad-quantity", "½"},
    {"1½", "bad-quantity", "1½"},
    {"+5", "bad-quantity", "+5"},
    {"0x10", "bad-quantity", "0x10"},
    {"3x10", "bad-quantity", "x10"},
    {"1 set of 10", "bad-quantity", "set of 10"},
    {"10 each leg", "bad-quantity", "each leg"},
    {"20 stones", "bad-quantity", "stones"},
    {"to fatigue", "bad-quantity", "to fatigue"},
    {"until failure", "bad-quantity", "until failure"},
    {"AMRAP", "bad-quantity", "AMRAP"},
    {"as many as you can", "bad-quantity", "as many as you can"},
    {"as many as possible", "bad-quantity", "as many as possible"},
    {"3 s up, 3 s down", "bad-quantity", "s up, 3 s down"},
    {"up to 12-8", "min-above-max", "up to 12-8"},
    {"about 12-8", "min-above-max", "about 12-8"},
    {"up to 0-8", "zero-amount", "0"},
    {"up to 8 or more", "bad-quantity", "up to 8 or more"},
    {"", "bad-quantity", ""},
    {"many", "bad-quantity", "many"},
    {"  lots of it ", "bad-quantity", "lots of it"},
    {"hundred", "bad-quantity", "hundred"},
    {"a", "bad-quantity", "a"},
    {"few", "bad-quantity", "few"},
    {"as", "bad-quantity", "as"},
    {"at least", "bad-quantity", "at least"},
    {"at least many", "bad-quantity", "many"},
    {"up 12", "bad-quantity", "up 12"},
    {"8-", "bad-quantity", "8-"},
    {"8-x", "bad-quantity", "x"},
    {"8 to", "bad-quantity", "8 to"},
    {"8-12-14", "bad-quantity", "-14"},
    {"at least 8-12", "bad-quantity", "-12"},
    {"a few 8", "bad-quantity", "8"},
    {"10 10", "bad-quantity", "10"},
    {"10 each side", "bad-quantity", "each side"},
    {"3 x 10", "bad-quantity", "x 10"},
    {"10 s", "bad-quantity", "s"},
    {"1e3", "bad-quantity", "e3"},
    {"-3", "bad-quantity", "-3"},
    {"8--12", "bad-quantity", "-12"},
    {"1.5", "bad-quantity", "1.5"},
    {"8-12.5", "bad-quantity", "12.5"},
    {"0.001", "bad-quantity", "0.001"},
    {"1,000", "bad-quantity", "1,000"},
    {"1,5", "bad-quantity", "1,5"},
    {"0", "zero-amount", "0"},
    {"0-5", "zero-amount", "0"},
    {"0+", "zero-amount", "0"},
    {"8. x", "bad-quantity", ". x"},
    {"at least 0", "zero-amount", "0"},
    {"up to 0", "zero-amount", "0"},
    {"12-8", "min-above-max", "12-8"},
    {" 12 to 8 ", "min-above-max", "12 to 8"},
    {"1000001", "number-too-large", "1000001"},
    {"8-1000001", "number-too-large", "1000001"},
    {"1000000.01", "number-too-large", "1000000.01"},
    {"99999999999999999999999", "number-too-large", "99999999999999999999999"},
    // Clear only to who sees the key: reps: 3 sets.
    {"10 reps", "bad-quantity", "reps"},
    {"8-12 Repetitions", "bad-quantity", "Repetitions"},
    {"3 sets", "bad-quantity", "sets"},
    {"8 or 12", "bad-quantity", "or 12"},
    // What is certainly meant.
    {"abuot 20", "bad-quantity", "abuot", "about 20"},
    {"at last 8", "bad-quantity", "last", "at least 8"},
    {"Abuot 20", "bad-quantity", "Abuot", "About 20"},
    {"severl", "bad-quantity", "severl", "several"},
    // Clear, but wrong in itself.
    {"0 reps", "zero-amount", "0"},
    {"12-8 reps", "min-above-max", "12-8"},
};

std::optional<int> end_of(int n) { return n == open ? std::nullopt : std::optional(n); }

TEST_CASE("quantities that people write") {
    for (const Row& row : good) {
        CAPTURE(row.text);
        const auto parsed = quantity(row.text);
        REQUIRE(parsed);
        CHECK(parsed.value() == Quantity{row.form, end_of(row.min), end_of(row.max), std::string(row.text)});
    }
}

TEST_CASE("a quantity keeps the author's words without the blanks round them") {
    CHECK(quantity("  8 –  12\n").value().text == "8 –  12");
}

TEST_CASE("the noun that a key says already may follow it, and no other") {
    CHECK(repetitions("10 reps").value() == Quantity{Form::exact, 10, 10, "10 reps"});
    CHECK(repetitions("8-12 repetitions").value() == Quantity{Form::range, 8, 12, "8-12 repetitions"});
    CHECK(repetitions("10").value() == Quantity{Form::exact, 10, 10, "10"});
    CHECK(rounds("repeat 2-3 sets").value() == Quantity{Form::range, 2, 3, "repeat 2-3 sets"});
    CHECK(rounds("3 rounds").value().min == 3);
    CHECK(repetitions("3 sets").mistake().help == "write sets: 3");
    CHECK(rounds("10 reps").mistake().help == "write reps: 10");
    CHECK_FALSE(repetitions("reps"));
    CHECK_FALSE(repetitions("3 sets of 10 reps"));
    CHECK(repetitions("0 reps").mistake().rule->id == "zero-amount");
}

TEST_CASE("texts that are no quantity") {
    for (const BadRow& row : bad) check_mistake(quantity(row.text), row);
}

TEST_CASE("help shows what to write") {
    CHECK(quantity("12-8").mistake().help == "write 8-12");
    CHECK(quantity("12-8").mistake().message == "'12-8' begins above its end");
    CHECK(quantity("0-5").mistake().help == "write up to 5");
    CHECK(quantity("1.5").mistake().help == "write 1 or 2");
    CHECK(quantity("-3").mistake().message == "'-3' is negative");
    CHECK(quantity("8-12 reps").mistake().help == "write reps: 8-12");
    CHECK(quantity("3 sets").mistake().help == "write sets: 3");
    CHECK(quantity("10 s").mistake().help == "a quantity has no unit; write hold: 10 s or duration: 10 s");
    CHECK(quantity("20 stones").mistake().help == "write reps: 20 and unit: stones");
    CHECK(quantity("lots").mistake().help.find("at least 8") != std::string::npos);
}

TEST_CASE("what can mean two things is answered with both") {
    for (const std::string_view text : {"3x10", "3 x 10", "3×10"})
        CHECK(quantity(text).mistake().help ==
              "write sets: 3 and reps: 10, or sets: 10 and reps: 3, whichever is meant");
    CHECK(quantity("10 each leg").mistake().help ==
          "write 10 and side: each if each side does 10, or 5 and side: each if both sides together do 10");
}

TEST_CASE("help loses nothing of a dose") {
    // Nothing of a number becomes the name of what is counted.
    for (const char* text : {"1OO", "1O", "one hundred", "10 daily", "10ish", "a few more", "3 weeks", "½"})
        CHECK(quantity(text).mistake().help.find("unit:") == std::string::npos);
    CHECK(quantity("one hundred").mistake().help == "write the number, as in 100");
    CHECK(quantity("20 stones").mistake().help == "write reps: 20 and unit: stones");
    CHECK(quantity("½").mistake().help.find("write 1") == std::string::npos);
    CHECK(quantity("1 set of 10").mistake().help == "write sets: 1 and reps: 10");
    CHECK(quantity("3 sets of 8-12").mistake().help == "write sets: 3 and reps: 8-12");
    CHECK(quantity("3 sets x 10").mistake().help == "write sets: 3 and reps: 10");
    CHECK(quantity("10 reps x 3").mistake().help == "write sets: 3 and reps: 10");
    CHECK(quantity("to fatigue").mistake().help == "write 'as tolerated', and add 'note: to fatigue'");
    CHECK(quantity("3 s up, 2 s hold, 3 s down").mistake().help.starts_with("write tempo: "));
}

TEST_CASE("the most of a range is a range itself") {
    const Quantity most = quantity("up to 10-20").value();
    CHECK(most == Quantity{Form::up_to, std::nullopt, 20, "up to 10-20", 10});
    CHECK(quantity("up to 20").value().least_max == std::nullopt);
}

TEST_CASE("long texts are read to their end and quoted in part") {
    const std::string letters(1 << 20, 'x');
    const auto word = quantity(letters);
    REQUIRE_FALSE(word);
    CHECK(word.mistake().end == letters.size());
    CHECK(word.mistake().message == "'" + std::string(40, 'x') + "...' is not a quantity");
    const auto digits = quantity(std::string(1 << 20, '9'));
    CHECK(digits.mistake().rule->id == "number-too-large");
    CHECK(digits.mistake().message.size() < 100);
    std::string many = "10";
    for (int i = 0; i < 100'000; ++i) many += " reps";
    const auto words = quantity(many);
    REQUIRE_FALSE(words);
    CHECK(words.mistake().begin == 3);
    CHECK(words.mistake().end == many.size());
    CHECK(quantity(std::string(1 << 20, '0') + "7").value().min == 7);
}

TEST_CASE("quotations end between characters and show no control characters") {
    std::string omegas;
    for (int i = 0; i < 50; ++i) omegas += "Ω";
    CHECK(quantity(omegas).mistake().message == "'" + omegas.substr(0, 80) + "...' is not a quantity");
    CHECK(quantity("a\x01"
                   "b")
              .mistake()
              .message == "'a\uFFFDb' is not a quantity");
    CHECK(quantity("\xff\xfe").mistake().message == "'\uFFFD\uFFFD' is not a quantity");
}

}  // namespace
}  // namespace footplan::grammar::quantity_test
