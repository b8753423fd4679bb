#pragma once

#include <string>
#include <string_view>
#include <vector>

/// How texts and tables are written in Markdown.
namespace footplan::exporter {

/// The text so that Markdown shows it as it is, on one line: no markup, no link, no address of mail.
std::string markdown_text(std::string_view text);

/// The same for what a picture shows.
std::string markdown_alt(std::string_view text);

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
