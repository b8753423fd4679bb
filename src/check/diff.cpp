#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "check/fix.hpp"

namespace footplan {

namespace {

/// Unchanged lines shown round a change, as diff does.
constexpr std::size_t context = 3;

/// Lines with their line breaks; the last may lack one.
std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

/// Lines [begin, end) of the old text that lines [new_begin, new_end) of the new one replace.
struct Change {
    std::size_t begin, end, new_begin, new_end;
};

using Lines = std::vector<std::string_view>;

/// Corrections keep the number of lines, which leaves line for line to compare.
/// Otherwise all from the first difference to the last is one change.
std::vector<Change> changes_of(const Lines& before, const Lines& after) {
    std::vector<Change> changes;
    if (before.size() == after.size()) {
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (before[i] == after[i]) continue;
            if (!changes.empty() && changes.back().end == i)
                changes.back().end = changes.back().new_end = i + 1;
            else
                changes.push_back({i, i + 1, i, i + 1});
        }
        return changes;
    }
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t front = 0;
    while (front < shorter && before[front] == after[front]) ++front;
    std::size_t back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back]) ++back;
    changes.push_back({front, before.size() - back, front, after.size() - back});
    return changes;
}

void add_lines(std::string& out, char mark, const Lines& lines, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        out += mark;
        out += lines[i];
        if (!lines[i].ends_with('\n')) out += "\n\\ No newline at end of file\n";
    }
}

/// "7" for one line, "7,3" for three; of no lines the number of the line before.
std::string range_of(std::size_t begin, std::size_t end) {
    const std::size_t count = end - begin;
    if (count == 1) return fmt::format("{}", begin + 1);
    return fmt::format("{},{}", count == 0 ? begin : begin + 1, count);
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
    const Lines old_lines = lines_of(before);
    const Lines new_lines = lines_of(after);
    const std::vector<Change> changes = changes_of(old_lines, new_lines);
    if (before == after) return {};

    std::string out = fmt::format("--- {0}\n+++ {0}\n", path);
    for (std::size_t first = 0; first < changes.size();) {
        std::size_t last = first;
        while (last + 1 < changes.size() && changes[last + 1].begin - changes[last].end <= 2 * context) ++last;
        const std::size_t lead = std::min(changes[first].begin, context);
        const std::size_t trail = std::min(old_lines.size() - changes[last].end, context);
        fmt::format_to(std::back_inserter(out), "@@ -{} +{} @@\n",
                       range_of(changes[first].begin - lead, changes[last].end + trail),
                       range_of(changes[first].new_begin - lead, changes[last].new_end + trail));
        std::size_t at = changes[first].begin - lead;
        for (std::size_t i = first; i <= last; ++i) {
            add_lines(out, ' ', old_lines, at, changes[i].begin);
            add_lines(out, '-', old_lines, changes[i].begin, changes[i].end);
            add_lines(out, '+', new_lines, changes[i].new_begin, changes[i].new_end);
            at = changes[i].end;
        }
        add_lines(out, ' ', old_lines, at, at + trail);
        first = last + 1;
    }
    return out;
}

}  // namespace footplan
