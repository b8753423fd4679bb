#include <algorithm>
#include <array>

#include "grammar/amount.hpp"
#include "grammar/correction.hpp"
#include "grammar/description.hpp"
#include "grammar/grammar.hpp"
#include "grammar/units.hpp"

namespace footplan::grammar {

namespace {

constexpr Language time_language{rule("bad-time"), "a time",
                                 "write for example 30 s, 10-15 s, 1-3 min, at least 3 s, 10 counts or a few min"};

constexpr auto time_hints = std::to_array<Hint>({
    {"fatigue", "write 'as tolerated', and add 'note: to fatigue'"},
    {"failure", "write 'as tolerated', and add 'note: to failure'"},
    {"hold", "write the time alone, as in hold: 30 s"},
    {"relax", "write hold: 30 s and rest-between-reps: 30 s"},
    {"none", "leave the key out"},
    {"needed", "write 'as tolerated', or leave the key out"},
    {"day", "write the time alone, as in 20 min; how often is written under 'frequency'"},
    {"week", "write the time alone, as in 20 min; how often is written under 'frequency'"},
    {"time", "write the time alone, as in 10 s, and how many times under 'reps' or 'sets'"},
    {"twice", "write the time alone, as in 10 s, and how many times under 'reps' or 'sets'"},
    {"side", "what is done on each side is written side: each"},
    {"leg", "what is done on each side is written side: each"},
    {"foot", "what is done on each side is written side: each"},
    {"deep", "write how long it is, as in 10 s, or count it: reps: 3 and unit: breaths"},
    {"counting", "write for example 10 counts"},
    {"between", "write the time alone: 'rest' is between sets, 'rest-between-reps' between repetitions"},
    {"tired", "write 'as tolerated', and add a 'note' that says until when"},
});

Mistake missing_unit(const Cursor& cursor, const Amount& amount) {
    const std::string number = spelled(amount);
    return mistake_at(cursor, {cursor.text_begin(), cursor.text_end()}, rule("missing-unit"), "needs a unit",
                      "write " + number + " s or " + number + " min");
}

/// Seconds of a number in a unit; nothing if they are not whole.
std::optional<Seconds> seconds_of(const Number& number, const UnitName& unit) {
    const long hundredths = number.hundredths * unit.seconds;
    if (number.finer || hundredths % 100 != 0) return std::nullopt;
    return Seconds{hundredths / 100};
}

/// For print: half minutes as minutes, what is odd as seconds.
TimeUnit unit_of(Seconds seconds) { return seconds.value % 30 == 0 ? TimeUnit::minutes : TimeUnit::seconds; }

Time exact_time(Seconds seconds, const Cursor& cursor) {
    return {Form::exact, seconds, seconds, unit_of(seconds), std::string(cursor.trimmed())};
}

/// "1:30 min".
std::optional<Time> clock_time(Cursor cursor) {
    const Token minutes = cursor.take();
    const bool colon = cursor.take().text == ":";
    const Token seconds = cursor.take();
    const UnitName* const unit = find_unit(cursor.take());
    const bool is_clock = minutes.kind == TokenKind::number && colon && seconds.kind == TokenKind::number &&
                          minutes.text.size() <= 3 && seconds.text.size() == 2 && seconds.text < "60" &&
                          cursor.at_end() && unit != nullptr && unit->seconds == 60;
    if (!is_clock || minutes.text.find('.') != std::string_view::npos) return std::nullopt;
    const Seconds whole{std::stol(std::string(minutes.text)) * 60 + std::stol(std::string(seconds.text))};
    if (whole == Seconds{}) return std::nullopt;
    return exact_time(whole, cursor);
}

/// "1 min 30 s" and "30 s to 1 min": two times in one, of which the first has been read.
std::optional<Time> two_times(Cursor cursor, const Number& first, const UnitName& unit) {
    const bool range = cursor.peek().kind == TokenKind::dash || cursor.peek().is("to");
    if (range || cursor.peek().is("and")) cursor.take();
    if (cursor.peek().kind != TokenKind::number) return std::nullopt;
    const auto second = read_number(cursor, time_language, Adverbs::no);
    if (!second) return std::nullopt;
    const UnitName* const other = find_unit(cursor.peek());
    if (other == nullptr) return std::nullopt;
    cursor.take();
    const auto a = seconds_of(first, unit);
    const auto b = seconds_of(second.value(), *other);
    if (!cursor.at_end() || !a || !b || *a == Seconds{} || *b == Seconds{}) return std::nullopt;
    if (!range) return unit.seconds > other->seconds ? std::optional(exact_time(*a + *b, cursor)) : std::nullopt;
    if (*a > *b) return std::nullopt;
    const TimeUnit printed = unit.unit == other->unit ? unit.unit : TimeUnit::seconds;
    return Time{*a == *b ? Form::exact : Form::range, *a, *b, printed, std::string(cursor.trimmed())};
}

/// "0:30", which may be half a minute or half an hour.
std::optional<Mistake> clock_without_unit(Cursor cursor) {
    const Token first = cursor.take();
    const bool colon = cursor.take().text == ":";
    const Token second = cursor.take();
    if (first.kind != TokenKind::number || !colon || second.kind != TokenKind::number) return std::nullopt;
    return mistake_at(cursor, {cursor.text_begin(), cursor.text_end()}, time_language.bad, "does not say of what it is",
                      "write it with its unit, as in 1:30 min or 90 s");
}

/// "3 x 10 s" and "10 s x 3": how many times has keys of its own.
bool is_multiplied(const Token& token) { return token.is("x") || token.text == "×" || token.text == "*"; }
constexpr std::string_view times_help = "write the time alone, as in 10 s, and how many times under 'reps' or 'sets'";

/// What a message says with the numbers of the text.
constexpr auto time_general_hints = std::to_array<Hint>({
    {"x", times_help},
    {"each", "what is done on each side is written side: each"},
    {"per", "what is done on each side is written side: each"},
    {"breath", "write how long it is, as in 10 s, or count it, as in reps: 3 and unit: breaths"},
});

/// "30'" and 30", which are times for some and lengths for others.
bool is_prime(const Token& token) {
    constexpr auto primes = std::to_array<std::string_view>({"'", "′", "’", "\"", "″", "”"});
    return std::ranges::find(primes, token.text) != primes.end();
}

Mistake unknown_unit(const Cursor& cursor, const Amount& amount) {
    const Token& word = cursor.peek();
    const bool times = is_multiplied(word);
    const bool calendar = word.is_noun("day") || word.is_noun("week");
    if (times || calendar || (word.kind != TokenKind::word && !is_prime(word))) {
        Mistake mistake = unexpected(cursor, time_language);
        if (times) mistake.help = times_help;
        return mistake;
    }
    const std::string number = spelled(amount);
    if (is_prime(word))
        return mistake_at(cursor, {word.begin, word.end}, time_language.bad, "is not a unit of time",
                          "write " + number + " s or " + number + " min, whichever is meant");
    std::string help = "write " + number + " s, " + number + " min or " + number + " counts";
    if (word.is("or")) help = "write a range, as in 5-10 s, or one of the two";
    if (word.is_noun("breath"))
        help = "write how long it is, as in 10 s, or count it: reps: " + number + " and unit: breaths";
    return mistake_at(cursor, {word.begin, word.end}, time_language.bad, "is not a unit of time", std::move(help));
}

Mistake trailing(const Cursor& cursor) {
    Mistake mistake = unexpected(cursor, time_language);
    if (cursor.peek().is("each") || cursor.peek().is("per"))
        mistake.help = "what is done on each side is written side: each";
    if (is_multiplied(cursor.peek())) mistake.help = times_help;
    return mistake;
}

Parsed<Time> time_of(const Cursor& cursor, const Amount& amount, const UnitName& unit) {
    Time time{amount.form, std::nullopt, std::nullopt, unit.unit, std::string(cursor.trimmed())};
    for (const auto& [number, end] : {std::pair{amount.min, &time.min}, std::pair{amount.max, &time.max},
                                      std::pair{amount.least_max, &time.least_max}}) {
        if (!number) continue;
        *end = seconds_of(*number, unit);
        if (!*end)
            return mistake_at(cursor, {number->begin, number->end}, time_language.bad, "does not come to whole seconds",
                              "write a whole number of seconds, as in 90 s for 1.5 min");
    }
    return time;
}

bool is_vague(const Amount& amount) { return amount.form == Form::a_few || amount.form == Form::several; }

Parsed<Time> read_time(std::string_view text) {
    Cursor cursor(text);
    if (const auto clock = clock_time(cursor)) return *clock;
    if (auto mistake = clock_without_unit(cursor)) return *std::move(mistake);
    const auto found = read_amount(cursor, time_language, Adverbs::no);
    if (!found) return found.mistake();
    Amount amount = found.value();
    if (!amount.min && !amount.max) {
        if (!cursor.at_end()) return trailing(cursor);
        return Time{amount.form, std::nullopt, std::nullopt, TimeUnit::seconds, std::string(cursor.trimmed())};
    }
    if (cursor.at_end()) return missing_unit(cursor, amount);
    const UnitName* const unit = find_unit(cursor.peek());
    // A few hours have no number of minutes that anybody could have meant.
    if (unit == nullptr || (is_vague(amount) && unit->seconds > 60)) return unknown_unit(cursor, amount);
    cursor.take();
    if (amount.form == Form::exact && cursor.accept({"or", "more"})) {
        amount.form = Form::at_least;
        amount.max.reset();
    }
    if (!cursor.at_end()) {
        if (amount.form == Form::exact)
            if (auto both = two_times(cursor, *amount.min, *unit)) return *std::move(both);
        return trailing(cursor);
    }
    return time_of(cursor, amount, *unit);
}

}  // namespace

constinit const Description time_description{
    .language = time_language,
    .hints = time_hints,
    .general_hints = time_general_hints,
    .spellings = time_spellings,
    .has_unit = true,
    .incomplete = "needs a unit: write for example 3 s or 3 min",
};

Parsed<Time> time(std::string_view text) {
    const auto result = read_or_correct(read_time, text, time_language, time_spellings);
    if (result || result.mistake().rule != &time_language.bad) return result;
    Mistake mistake = result.mistake();
    add_hint(mistake, text, time_hints);
    if (const auto slow = tempo(text)) mistake.help = "write tempo: " + slow.value().text + ", instead of a hold";
    return mistake;
}

}  // namespace footplan::grammar
