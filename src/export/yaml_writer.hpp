#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace footplan::exporter {

/// The text as a YAML scalar on one line that every reader takes for the same text: bare where it is made of words
/// alone, else in double quotes, with whatever would steer a terminal escaped. Takes valid UTF-8.
std::string yaml_scalar(std::string_view text);

/// The same for an amount, which is bare where it is a number too.
std::string yaml_amount(std::string_view text);

/// Writes mappings and lists in block style, one entry a line.
class YamlWriter {
public:
    /// "key: value"; the value is a text or an amount as it is meant.
    void entry(std::string_view key, std::string_view value);
    void amount(std::string_view key, std::string_view value);
    /// "- value".
    void item(std::string_view value);
    /// "key: []": a list that says that there is nothing.
    void empty_list(std::string_view key);

    /// "key:" and below it, indented, what `body` writes.
    template <class Body>
    void nested(std::string_view key, Body body) {
        open(key);
        indent_ += step;
        body();
        indent_ -= step;
    }

    /// "- " and behind it the mapping that `body` writes, which has at least one entry.
    template <class Body>
    void mapping_item(Body body) {
        dash_ = true;
        indent_ += step;
        body();
        indent_ -= step;
    }

    const std::string& text() const { return text_; }

private:
    static constexpr std::size_t step = 2;

    void open(std::string_view key);
    void begin_line();

    std::string text_;
    std::size_t indent_ = 0;
    /// The next line is the first of a list's element.
    bool dash_ = false;
};

}  // namespace footplan::exporter
