#include "export/markdown_table.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace footplan::exporter {

namespace {

std::string line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
    std::string result = "|";
    for (std::size_t i = 0; i < cells.size(); ++i)
        result += fmt::format(" {}{} |", cells[i], std::string(widths[i] - utf8::count(cells[i]), ' '));
    return result + "\n";
}

std::string rule(const std::vector<std::size_t>& widths) {
    std::string result = "|";
    for (const std::size_t width : widths) result += fmt::format(" {} |", std::string(width, '-'));
    return result + "\n";
}

}  // namespace

std::string MarkdownTable::text() const {
    std::vector<std::size_t> widths(rows_.front().size(), 3);
    for (const auto& cells : rows_)
        for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], utf8::count(cells[i]));
    std::string result;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        result += line(rows_[r], widths);
        if (r == 0) result += rule(widths);
    }
    return result;
}

}  // namespace footplan::exporter
