// Runs the fuzzed functions without a fuzzer: over the inputs that once broke a promise, over the shipped files, and
// over a number of variants of both, which are the same in every run.
//
//   fuzz_replay ROOT [VARIANTS]

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "fuzz/targets.hpp"

namespace {

namespace fs = std::filesystem;
using footplan::files::read;

struct Target {
    const char* name;
    void (*run)(std::string_view);
    /// Where its seeds are, and their ending.
    const char* seeds;
    const char* ending;
};

namespace fuzz = footplan::fuzz;
constexpr std::array targets = std::to_array<Target>({
    {"routine", fuzz::routine, "routines", ".yaml"},
    {"library", fuzz::library, "routines/exercises", ".yaml"},
    {"grammar", fuzz::grammar, "tests/data/fuzz/grammar", ""},
    {"look", fuzz::look, "templates", ".yaml"},
    {"labels", fuzz::labels, "templates/labels", ".yaml"},
    {"svg", fuzz::svg, "routines/exercises", ".svg"},
    {"png", fuzz::png, "tests/data/figures/valid", ".png"},
    {"jpeg", fuzz::jpeg, "tests/data/figures/valid", ".jpg"},
    {"plan", fuzz::plan, "routines", ".yaml"},
    {"fix", fuzz::fix, "routines", ".yaml"},
    {"yaml", fuzz::yaml, "routines", ".yaml"},
    {"markdown", fuzz::markdown, "routines", ".yaml"},
});

std::vector<std::string> inputs_in(const fs::path& folder, std::string_view ending) {
    std::vector<fs::path> paths;
    if (fs::is_directory(folder))
        for (const auto& entry : fs::directory_iterator(folder))
            if (entry.is_regular_file() && (ending.empty() || entry.path().extension() == ending))
                paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<std::string> inputs;
    for (const fs::path& path : paths) inputs.push_back(read(path, 16 << 20));
    return inputs;
}

/// One to four small changes: a byte, a stretch repeated, a stretch taken out, a stretch of another input.
std::string variant(const std::vector<std::string>& inputs, std::mt19937& random) {
    const auto below = [&](std::size_t n) { return n == 0 ? 0 : random() % n; };
    std::string text = inputs[below(inputs.size())];
    for (auto changes = 1 + below(4); changes > 0; --changes) {
        const std::size_t at = below(text.size());
        const std::size_t length = below(std::min<std::size_t>(text.size() - at, 40));
        switch (below(5)) {
            case 0: text.insert(at, 1, static_cast<char>(random())); break;
            case 1:
                if (!text.empty()) text[at] = static_cast<char>(random());
                break;
            case 2: text.insert(at, std::string(text, at, length)); break;
            case 3: text.erase(at, length); break;
            default: {
                const std::string& other = inputs[below(inputs.size())];
                text.replace(at, length, other, below(other.size()), below(40));
            }
        }
    }
    return text;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    const fs::path root = argv[1];
    std::size_t variants = 0;
    if (argc > 2) std::from_chars(argv[2], argv[2] + std::string_view(argv[2]).size(), variants);
    for (const Target& target : targets) {
        std::vector<std::string> inputs = inputs_in(root / "tests/data/fuzz" / target.name, "");
        for (std::string& seed : inputs_in(root / target.seeds, target.ending)) inputs.push_back(std::move(seed));
        inputs.emplace_back();
        std::printf("%s: %zu inputs, %zu variants\n", target.name, inputs.size(), variants);
        std::fflush(stdout);
        for (const std::string& input : inputs) target.run(input);
        std::mt19937 random(1);
        for (std::size_t i = 0; i < variants; ++i) target.run(variant(inputs, random));
    }
    return 0;
}
