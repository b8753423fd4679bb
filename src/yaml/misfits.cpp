#include "yaml/advice.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <tuple>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "base/rules.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace footplan::yaml {

namespace {

/// Finds the lines that do not fit, by the columns of the keys and dashes that are open.
class Misfits {
public:
    Misfits(const Outline& outline, std::string_view text, FileId file, std::uint32_t shift)
        : outline_(outline), text_(text), file_(file), shift_(shift) {}

    std::vector<Diagnostic> find() {
        for (const Line& line : outline_.lines) {
            if (found_.size() > limits::problems) break;
            switch (line.opening) {
                case Opening::fresh: fresh(line); break;
                case Opening::plain:
                    if (line.colon && start_) continued(line);
                    break;
                case Opening::marker: levels_.clear(), pending_ = true; break;
                default: break;
            }
        }
        return std::move(found_);
    }

private:
    /// An open list or mapping.
    struct Level {
        std::uint32_t column;
        bool is_list;
        const Line* line;
    };

    std::string_view between(std::uint32_t begin, std::uint32_t end) const { return text_.substr(begin, end - begin); }
    Span span(std::uint32_t begin, std::uint32_t end) const { return {file_, begin + shift_, end + shift_}; }
    long number(const Line& line) const { return std::count(text_.begin(), text_.begin() + line.begin, '\n') + 1; }
    std::string_view key_of(const Line& line) const { return between(line.item, *line.colon); }

    void fresh(const Line& line) {
        start_ = &line;
        if (report_odd_blank(line) || report_tab(line)) return;
        if (const auto rest = between(line.first, line.content_end);
            !line.has_dash() && rest.size() > 1 && rest[0] == '-') {
            found_.push_back(finding(rule("yaml-syntax"), span(line.first, line.first + 1),
                                     "there is no blank after this '-'",
                                     fmt::format("write '- {}'", text::shortened(rest.substr(1)))));
            // Its other keys may be below its first letter, or where that would be with the blank.
            settle(line, line.indent(), true);
            pending_ = true;
            start_ = nullptr;
            return;
        } else if (line.has_dash()) {
            dash(line);
        } else if (line.colon) {
            key(line);
        } else if (!pending_ && line.first < line.content_end && !is_indicator(text_[line.first])) {
            found_.push_back(without_colon(between(line.first, line.content_end), span(line.first, line.content_end)));
            start_ = nullptr;
        }
        pending_ = leaves_value_open(line);
        if (line.second_colon) second_colon(line);
    }

    /// A blank that only looks like one: a no-break or an ideographic space, as word processors write them.
    bool report_odd_blank(const Line& line) {
        for (const std::string_view blank : {"\xC2\xA0", "\xE2\x80\x83", "\xE3\x80\x80"}) {
            if (!text_.substr(line.item).starts_with(blank)) continue;
            std::size_t at = line.item;
            const auto c = static_cast<std::uint32_t>(utf8::next(text_, at));
            found_.push_back(finding(rule("yaml-syntax"), span(line.item, static_cast<std::uint32_t>(at)),
                                     fmt::format("this is no ordinary blank (U+{:04X})", c), "write spaces instead"));
            return true;
        }
        return false;
    }

    bool report_tab(const Line& line) {
        const auto tab = between(line.begin, line.first).find('\t');
        if (tab == std::string_view::npos) return false;
        const auto at = line.begin + static_cast<std::uint32_t>(tab);
        found_.push_back(
            finding(rule("yaml-syntax"), span(at, at + 1), "a tab cannot indent YAML", "indent with spaces"));
        return true;
    }

    /// Keys of mappings can be spelt in ways that are not looked at here.
    static bool is_indicator(char c) { return std::string_view("?:&!*{[\"'|>%@`").find(c) != std::string_view::npos; }

    static bool leaves_value_open(std::string_view rest) {
        // Anchors and tags come before the value.
        for (rest = text::trim(rest); !rest.empty() && (rest[0] == '&' || rest[0] == '!'); rest = text::trim(rest))
            rest.remove_prefix(std::min(rest.find_first_of(" \t"), rest.size()));
        return rest.empty();
    }
    bool leaves_value_open(const Line& line) const {
        const auto begin = line.colon ? *line.colon + 1 : line.item;
        if (!line.colon && !line.has_dash())
            return leaves_value_open(between(line.first, line.content_end)) || text_[line.first] == '?';
        return begin >= line.content_end || leaves_value_open(between(begin, line.content_end));
    }

    void dash(const Line& line) {
        const std::uint32_t column = line.indent();
        settle(line, column, true);
        // Of "- - a: 1" the last dash is enough.
        const std::uint32_t last = last_dash(line);
        if (last != column) levels_.push_back({last, true, &line});
        if (line.colon && text_[line.item] != '?') levels_.push_back({line.column(), false, &line});
    }

    std::uint32_t last_dash(const Line& line) const {
        return static_cast<std::uint32_t>(between(line.begin, line.item).rfind('-'));
    }

    void key(const Line& line) { settle(line, line.indent(), false); }

    /// Closes what the line is not within any more, and reports it if it fits none of what is left.
    void settle(const Line& line, std::uint32_t column, bool is_list) {
        std::vector<Level> closed;
        while (!levels_.empty() && (levels_.back().column > column ||
                                    (levels_.back().column == column && levels_.back().is_list && !is_list))) {
            closed.push_back(levels_.back());
            levels_.pop_back();
        }
        if (!levels_.empty() && levels_.back().column == column) {
            if (is_list && !levels_.back().is_list) {
                // A list may begin in the column of its key.
                if (!pending_) report(line, levels_.back(), is_list);
                levels_.push_back({column, true, &line});
            }
            return;
        }
        if (closed.empty() && pending_) {
            levels_.push_back({column, is_list, &line});
            return;
        }
        reopen_nearest(closed, column, is_list);
        if (!levels_.empty()) report(line, levels_.back(), is_list);
    }

    /// Leaves open what the line was probably meant to belong to: of its kind, in the nearest column.
    void reopen_nearest(std::vector<Level>& closed, std::uint32_t column, bool is_list) {
        std::vector<Level> all = levels_;
        all.insert(all.end(), closed.rbegin(), closed.rend());
        const auto away = [&](const Level& level) {
            const auto distance = std::abs(static_cast<long>(level.column) - static_cast<long>(column));
            return std::tuple(distance != 0, level.is_list != is_list, distance);
        };
        const auto nearest = std::ranges::min_element(all, {}, away);
        levels_.assign(all.begin(), nearest == all.end() ? nearest : nearest + 1);
    }

    void report(const Line& line, const Level& level, bool is_list) {
        const std::uint32_t column = line.indent();
        const Line& other = *level.line;
        const bool same_kind = level.is_list == is_list;
        const Span place = is_list      ? span(line.first, line.first + 1)
                           : line.colon ? span(line.item, *line.colon)
                                        : span(line.first, line.content_end);
        const std::string_view what = is_list ? "this '-'" : "this key";
        if (!same_kind) {
            found_.push_back(finding(
                rule("yaml-syntax"), place,
                is_list ? "a list element cannot begin here" : "a key cannot begin between the elements of a list",
                is_list ? "begin the list on a line of its own, after the colon of its key"
                        : "begin each element with '- ', and its keys in the column of its first key"));
            return;
        }
        const std::string_view where = column > level.column ? "further right" : "further left";
        found_.push_back(finding(rule("yaml-syntax"), place,
                                 fmt::format("{} begins {} than {} on line {}", what, where,
                                             is_list       ? "the '-'"
                                             : other.colon ? text::quoted(key_of(other))
                                                           : "the key",
                                             number(other)),
                                 fmt::format("begin it in column {}, like the other", level.column + 1)));
    }

    /// A line that goes on with a plain text, but has a key.
    void continued(const Line& line) {
        if (!levels_.empty() && levels_.back().column == line.indent() && !levels_.back().is_list) {
            // It fits, and the line before is the one that does not.
            start_ = &line;
        } else if (report_tab(line)) {
            // The tab is what is wrong with its column.
        } else if (start_->colon) {
            Level level{start_->column(), false, start_};
            report(line, level, false);
        } else {
            const auto written = between(start_->item, start_->content_end);
            if (written.find_first_of(" :") != std::string_view::npos)
                found_.push_back(without_colon(written, span(start_->item, start_->content_end)));
            else
                found_.push_back(
                    finding(rule("yaml-syntax"), span(start_->item, start_->content_end),
                            text::quoted(written) + " is a text, but keys follow it",
                            fmt::format("give it a key, such as 'exercise: {}'", text::shortened(written))));
        }
        // Once is enough for all lines that go on with the same text.
        if (start_ != &line) start_ = nullptr;
    }

    void second_colon(const Line& line) {
        const std::string_view value = text::trim(between(*line.colon + 1, line.content_end));
        if (value.empty() || is_indicator(value[0])) return;
        std::string quoted;
        for (const char c : value) {
            if (c == '"' || c == '\\') quoted += '\\';
            quoted += c;
        }
        found_.push_back(
            finding(rule("yaml-syntax"), span(*line.second_colon, *line.second_colon + 1), "a second ': ' in one line",
                    quoted.size() > 100
                        ? std::string("put the text in quotes")
                        : fmt::format("put the text in quotes: {}: \"{}\"", text::shortened(key_of(line)), quoted)));
    }

    const Outline& outline_;
    std::string_view text_;
    FileId file_;
    std::uint32_t shift_;
    std::vector<Level> levels_;
    std::vector<Diagnostic> found_;
    /// The line on which the current value began.
    const Line* start_ = nullptr;
    /// A key or dash waits for its value.
    bool pending_ = true;
};

}  // namespace

std::vector<Diagnostic> misfits(const Outline& outline, std::string_view text, FileId file, std::uint32_t shift) {
    return Misfits(outline, text, file, shift).find();
}

}  // namespace footplan::yaml
