#include "support/sheets.hpp"

#include <doctest/doctest.h>

#include "font/face.hpp"
#include "library/library.hpp"
#include "load/load.hpp"
#include "support/doses.hpp"

namespace footplan::test {

namespace {

std::string repeated(std::string_view text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) result += text;
    return result;
}

Texts texts(std::initializer_list<std::string> list) {
    Texts result;
    for (const std::string& text : list) result.push_back(placed(text));
    return result;
}

Dose made_dose(int i) {
    switch (i % 7) {
        case 0:
            return D()
                .reps(n(10))
                .hold(s(3))
                .frequency(a_day(n(3)))
                .when({"after waking", "after lunch", "before bed"});
        case 1: return D().sets(n(6)).duration(s(20)).rest(s(10, 15)).frequency(a_day(n(2)));
        case 2:
            return D()
                .duration(s(10))
                .side(Side::each)
                .phase("clockwise")
                .phase("anticlockwise")
                .frequency(a_day(n(2, 3)));
        case 3: return D().reps(n(10)).hold(s(5)).frequency(every(2));
        case 4: return D().reps(n(5)).hold(t(as_tolerated())).side(Side::each).frequency(a_week(n(2, 3)));
        case 5: return D().duration(min(1, 3)).side(Side::alternate).frequency(on({Weekday::mon, Weekday::thu}));
        default: return D().side(Side::left);
    }
}

Exercise made_exercise(int i, Length length) {
    Exercise exercise;
    exercise.id = "exercise-" + std::to_string(i);
    exercise.dose = made_dose(i);
    switch (length) {
        case Length::usual:
            exercise.name = placed("Exercise number " + std::to_string(i + 1));
            exercise.position = placed(std::string("Standing tall, with your knees slightly bent"));
            exercise.equipment = texts({"a chair", "a towel"});
            exercise.steps =
                texts({"Rise onto the tips of your toes and stay there.", "Breathe.", "Come down slowly."});
            exercise.cautions = texts({"Keep one hand near a wall."});
            break;
        case Length::shortest: exercise.name = placed(std::string("A")); break;
        case Length::longest: {
            const bool one_word = i % 2 == 0;
            exercise.name = placed(one_word ? repeated("Unbreakable", 12) : repeated("A name of several words ", 8));
            exercise.position = placed(repeated("Standing tall, with your knees slightly bent, ", 8));
            for (int step = 0; step < 30; ++step)
                exercise.steps.push_back(
                    placed(repeated("Rise onto the tips of your toes and stay there. ", 1 + step % 9)));
            exercise.cautions = texts({repeated("Keep one hand near a wall. ", 20)});
            exercise.dose.note = placed(repeated("A note that goes on. ", 30));
            exercise.dose.work.load = placed(repeated("a band of another colour each week, ", 12));
            break;
        }
    }
    return exercise;
}

}  // namespace

const font::Family& fonts() {
    static const font::Family family = font::built_in();
    return family;
}

Sheet shipped_sheet(const std::string& id, int weeks, bool dated) {
    TextFiles texts;
    Diagnostics diagnostics;
    Library library(texts, diagnostics, "");
    const auto file = library.routine(id);
    REQUIRE(file);
    auto routine = load::routine(texts, *file, id, diagnostics);
    REQUIRE(routine);
    resolve(*routine, library, diagnostics);
    REQUIRE_FALSE(diagnostics.has_errors());
    using namespace std::chrono;
    const Start start = dated ? start_on(sys_days{year{2026} / November / 23}) : Start{};
    Sheet sheet{make_plan(*routine, start, weeks), {}, "", "7f3a91"};
    for (std::size_t e = 0; e < routine->exercises.size(); ++e) {
        ExerciseFacts facts;
        for (const Documented& documented : routine->exercises[e].documented)
            if (const Publication* const source = find_source(*routine, library, *documented.source))
                facts.sources.push_back(*source);
        sheet.facts.push_back(std::move(facts));
    }
    return sheet;
}

Sheet made_sheet(int exercises, int weeks, Length length) {
    Routine routine;
    routine.id = length == Length::longest ? repeated("a-long-id-", 6) : "made";
    routine.title = placed(length == Length::longest ? repeated("A title of many words ", 12) : std::string("Made"));
    if (length == Length::usual)
        routine.summary = placed(std::string("Made for a test, with texts of the usual length."));
    if (length == Length::longest) routine.summary = placed(repeated("A summary that goes on and on. ", 20));
    if (length != Length::shortest) routine.log = {placed(Log::pain), placed(Log::minutes), placed(Log::notes)};
    const int precautions = length == Length::longest ? 20 : length == Length::usual ? 2 : 0;
    for (int i = 0; i < precautions; ++i)
        routine.precautions.push_back(placed(std::string("Stop if a pain is sharp or stays, and have it looked at.")));
    for (int i = 0; i < exercises; ++i) routine.exercises.push_back(made_exercise(i, length));
    Sheet sheet{make_plan(routine, Start{}, weeks), {}, "", "0a1b2c"};
    if (length == Length::longest) sheet.for_name = repeated("Wolfeschlegelsteinhausen ", 6);
    for (int i = 0; i < exercises; ++i) {
        ExerciseFacts facts;
        Publication source;
        source.id = "leaflet";
        source.title = placed(length == Length::longest ? repeated("A leaflet ", 30) : std::string("A leaflet"));
        source.url = placed(std::string("https://example.org/leaflet"));
        if (length != Length::shortest) facts.sources.push_back(std::move(source));
        sheet.facts.push_back(std::move(facts));
    }
    return sheet;
}

Template shipped_template(const std::string& name) {
    TextFiles texts;
    Diagnostics diagnostics;
    Library library(texts, diagnostics, "");
    const auto file = library.template_file(name);
    REQUIRE(file);
    auto look = load::read_template(texts, *file, name, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics.all()) MESSAGE(diagnostic.message);
    REQUIRE(look);
    return *std::move(look);
}

void add_figures(layout::Request& request) {
    page::FigurePath outline;
    outline.segments = {page::MoveTo{5, 5}, page::LineTo{115, 5}, page::LineTo{115, 85}, page::LineTo{5, 85},
                        page::Close{}};
    outline.stroke = page::Color{};
    outline.stroke_width = 2;
    request.figures.push_back(
        std::make_shared<const page::Figure>(page::Figure{page::Drawing{120, 90, {outline}}, "A square"}));
    const std::size_t count = request.sheet.plan.routine.exercises.size();
    for (std::size_t e = 0; e < count; ++e)
        request.figure_of.push_back(e % 5 == 4 ? std::nullopt : std::optional<std::size_t>(0));
}

}  // namespace footplan::test
