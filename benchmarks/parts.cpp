// Times the parts of a run over growing input. Usage: parts [--benchmark_filter=REGEX]
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <stdexcept>
#include <string>

#include "assets/assets.hpp"
#include "check/check.hpp"
#include "font/face.hpp"
#include "layout/request.hpp"
#include "library/library.hpp"
#include "load/load.hpp"
#include "pdf/pdf.hpp"
#include "plan/sheet.hpp"
#include "yaml/parse.hpp"

namespace {

using namespace footplan;

/// A routine of that many exercises, without anything to be said against it.
std::string routine_text(std::int64_t exercises) {
    std::string text = "footplan: 1\ntitle: Many exercises\nfrequency: 3 times a day\nexercises:\n";
    for (std::int64_t i = 0; i < exercises; ++i)
        text += fmt::format(
            "  - name: Exercise number {}\n    steps:\n      - Sit upright with both feet flat on the floor.\n"
            "      - Lift the heel, and lower it again.\n    sets: 2\n    reps: 10 to 15\n    hold: 5 s\n    side: "
            "each\n",
            i + 1);
    return text;
}

/// Everything from the text to the page, made once for what comes after it.
class Made {
public:
    explicit Made(std::int64_t exercises, int weeks = 4)
        : file_(texts_.add("many.yaml", routine_text(exercises))),
          library_(texts_, diagnostics_, ""),
          routine_(read()),
          sheet_{make_plan(routine_, {}, weeks), {}, "", "0123ab"} {}

    Routine read() {
        Diagnostics found;
        auto routine = load::routine(texts_, file_, "many", found);
        if (!routine || found.has_errors()) throw std::logic_error("the routine of the benchmark has errors");
        resolve(*routine, library_, found);
        return *std::move(routine);
    }
    std::optional<yaml::Node> parse() {
        Diagnostics found;
        return yaml::parse(texts_, file_, found);
    }
    std::size_t check() const {
        Diagnostics found;
        check_routine(routine_, texts_, {}, found);
        return found.all().size();
    }
    Plan schedule(int weeks) const { return make_plan(routine_, {}, weeks); }
    page::Document pages() const { return layout::lay_out({sheet_, look_, labels_, fonts_, {}, {}, std::nullopt}); }
    std::size_t bytes() const { return texts_[file_].text().size(); }

private:
    FileId asset(std::string_view name) { return assets::open(name, texts_).value(); }

    TextFiles texts_;
    Diagnostics diagnostics_;
    FileId file_;
    Library library_;
    Routine routine_;
    Sheet sheet_;
    Template look_ = load::read_template(texts_, asset("templates/weekly.yaml"), "weekly", diagnostics_).value();
    words::Labels labels_ = load::read_labels(texts_, asset("templates/labels/en.yaml"), diagnostics_).value();
    font::Family fonts_ = font::built_in();
};

void parse(benchmark::State& state) {
    Made made(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(made.parse());
    state.SetBytesProcessed(static_cast<std::int64_t>(made.bytes()) * state.iterations());
    state.SetComplexityN(state.range(0));
}

void read(benchmark::State& state) {
    Made made(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(made.read());
    state.SetBytesProcessed(static_cast<std::int64_t>(made.bytes()) * state.iterations());
    state.SetComplexityN(state.range(0));
}

void check(benchmark::State& state) {
    const Made made(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(made.check());
    state.SetComplexityN(state.range(0));
}

void schedule(benchmark::State& state) {
    const Made made(8);
    for (auto _ : state) benchmark::DoNotOptimize(made.schedule(static_cast<int>(state.range(0))));
    state.SetComplexityN(state.range(0));
}

void lay_out(benchmark::State& state) {
    const Made made(8, static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(made.pages());
    state.SetComplexityN(state.range(0));
}

void pdf(benchmark::State& state) {
    const Made made(8, static_cast<int>(state.range(0)));
    const page::Document document = made.pages();
    for (auto _ : state) benchmark::DoNotOptimize(pdf::write(document));
    state.SetComplexityN(state.range(0));
}

// Exercises.
BENCHMARK(parse)->RangeMultiplier(4)->Range(8, 500)->Complexity();
BENCHMARK(read)->RangeMultiplier(4)->Range(8, 500)->Complexity();
BENCHMARK(check)->RangeMultiplier(4)->Range(8, 500)->Complexity();
// Weeks.
BENCHMARK(schedule)->Arg(1)->Arg(4)->Arg(13)->Arg(52)->Complexity();
BENCHMARK(lay_out)->Arg(1)->Arg(4)->Arg(13)->Arg(52)->Complexity();
BENCHMARK(pdf)->Arg(1)->Arg(4)->Arg(13)->Arg(52)->Complexity();

}  // namespace

BENCHMARK_MAIN();
