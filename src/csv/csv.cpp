#include "csv/csv.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "base/rules.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace footplan::csv {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

/// The separator of a line: the one that it has most of outside of quotes.
char separator_of(std::string_view line) {
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') quoted = !quoted;
        const auto at = std::ranges::find(candidates, c);
        if (!quoted && at != candidates.end()) ++counts[static_cast<std::size_t>(at - candidates.begin())];
    }
    return candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

class Scanner {
public:
    Scanner(std::string_view text, FileId file) : text_(text), file_(file) {
        if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
        const std::string_view line = rest_of_line();
        // Excel's own line before the table.
        if (text::lower(line.substr(0, 4)) == "sep=" && line.size() == 5) {
            separator_ = line[4];
            at_ += line.size();
            pass_line_end();
        } else {
            separator_ = separator_of(line);
        }
    }

    bool at_end() const { return at_ >= text_.size(); }

    Record next() {
        const std::size_t begin = at_;
        Record record;
        for (bool more = true; more && record.mistakes.empty();) {
            auto field = next_field(record);
            if (!field) break;
            record.fields.push_back(std::move(*field));
            more = !at_end() && text_[at_] == separator_;
            if (more) ++at_;
        }
        if (!record.mistakes.empty()) {
            // The quote may pair with one far below: what is on the other lines is not lost with it.
            at_ = begin;
            at_ += rest_of_line().size();
        }
        record.span = span(begin, at_);
        pass_line_end();
        for (const Field& field : record.fields) check_encoding(field, record);
        return record;
    }

private:
    Span span(std::size_t begin, std::size_t end) const {
        return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    std::string_view rest_of_line() const {
        const std::string_view rest = text_.substr(at_);
        return rest.substr(0, rest.find_first_of("\r\n"));
    }

    void pass_line_end() {
        if (at_ < text_.size() && text_[at_] == '\r') ++at_;
        if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    }

    std::optional<Field> next_field(Record& record) {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        return at_ < text_.size() && text_[at_] == '"' ? quoted_field(record) : plain_field(record);
    }

    std::optional<Field> plain_field(Record& record) {
        const std::size_t begin = at_;
        while (!at_end() && text_[at_] != separator_ && !is_line_end(text_[at_])) {
            if (text_[at_] == '"') {
                record.mistakes.push_back(finding(rule("bad-csv"), span(at_, at_ + 1),
                                                  "a quotation mark within a field that does not begin with one",
                                                  "put the whole field in quotation marks and double those in it"));
                return std::nullopt;
            }
            ++at_;
        }
        const std::string_view text = text::without_blanks_at_end(text_.substr(begin, at_ - begin));
        return Field{std::string(text), span(begin, begin + text.size()), false};
    }

    std::optional<Field> quoted_field(Record& record) {
        const std::size_t begin = at_++;
        std::string value;
        while (true) {
            const std::size_t quote = text_.find('"', at_);
            if (quote == std::string_view::npos) {
                record.mistakes.push_back(finding(rule("bad-csv"), span(begin, begin + 1),
                                                  "this quotation mark is never closed",
                                                  "close it at the end of the field, or delete it"));
                return std::nullopt;
            }
            value += text_.substr(at_, quote - at_);
            at_ = quote + 1;
            if (at_ >= text_.size() || text_[at_] != '"') break;
            value += '"';
            ++at_;
        }
        const std::size_t end = at_;
        while (at_ < text_.size() && text_[at_] == ' ' && separator_ != ' ') ++at_;
        if (!at_end() && text_[at_] != separator_ && !is_line_end(text_[at_])) {
            record.mistakes.push_back(finding(rule("bad-csv"), span(begin, begin + 1),
                                              "text follows the quotation mark that closes this field",
                                              "double the quotation marks within the field"));
            return std::nullopt;
        }
        return Field{std::string(text::trim(value)), span(begin, end), true};
    }

    void check_encoding(const Field& field, Record& record) const {
        const std::string_view written = text_.substr(field.span.begin, field.span.end - field.span.begin);
        const auto at = utf8::find_invalid(written);
        if (!at) return;
        const std::size_t begin = field.span.begin + *at;
        record.mistakes.push_back(finding(rule("invalid-utf8"), span(begin, begin + 1), "this is not UTF-8",
                                          "save the table as 'CSV UTF-8'"));
    }

    std::string_view text_;
    FileId file_;
    std::size_t at_ = 0;
    char separator_ = ',';
};

}  // namespace

std::vector<Record> read(const TextFiles& texts, FileId file) {
    Scanner scanner(texts[file].text(), file);
    std::vector<Record> records;
    while (!scanner.at_end()) {
        Record record = scanner.next();
        const bool has_text =
            std::ranges::any_of(record.fields, [](const Field& field) { return !text::is_blank(field.text); });
        if (has_text || !record.mistakes.empty()) records.push_back(std::move(record));
    }
    return records;
}

}  // namespace footplan::csv
