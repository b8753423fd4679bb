#pragma once

#include <string>
#include <vector>

namespace footplan::exporter {

/// A table whose columns are padded, so that it reads as one before it is rendered. The first row is its head; all
/// rows have as many cells, which are Markdown.
class MarkdownTable {
public:
    void row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    std::string text() const;

private:
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace footplan::exporter
