#include "yaml/outline.hpp"

#include "yaml/scanner.hpp"

namespace footplan::yaml {

Outline outline(std::string_view text) { return Scanner(text).scan(); }

std::vector<Comment> comments(std::string_view text) {
    std::vector<Comment> found;
    for (const Line& line : outline(text).lines)
        if (line.comment) found.push_back({*line.comment, line.end, *line.comment == line.first});
    return found;
}

std::optional<std::size_t> quoted_end(std::string_view text, std::size_t begin) {
    const char quote = text[begin];
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '\'' && at + 1 < text.size() && text[at + 1] == '\'')
                ++at;
            else
                return at + 1;
        }
    }
    return std::nullopt;
}

}  // namespace footplan::yaml
