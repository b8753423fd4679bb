#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/utf8.hpp"

namespace footplan::text {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Edits between two words, the swap of neighbours counting as one (Damerau's
/// distance in its restricted form); `limit + 1` is anything above it.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
    const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > limit) return limit + 1;
    std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(above);
        above.swap(row);
    }
    return std::min(above[b.size()], limit + 1);
}

}  // namespace

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) c = lower(c);
    return result;
}

constexpr std::string_view blanks = " \t\r\n";

std::string_view without_blanks_at_end(std::string_view text) {
    const auto last = text.find_last_not_of(blanks);
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

std::string_view trim(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || stop != text.data() + text.size()) return std::nullopt;
    return value;
}

bool is_blank(std::string_view text) { return trim(text).empty(); }

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::string one_line(std::string_view text) {
    std::string result;
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = utf8::next(text, at);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85) {
            blank = !result.empty();
        } else if (!utf8::is_control(c)) {
            if (std::exchange(blank, false)) result += ' ';
            utf8::append(result, c);
        }
    }
    return result;
}

std::string printable(std::string_view text) {
    const auto plain = [](char c) { return c >= ' ' && c <= '~'; };
    if (std::ranges::all_of(text, plain)) return std::string(text);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = utf8::next(text, at);
        if (c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029)
            result += '\n';
        else if (c == '\t' || c == '\r')
            result += ' ';
        else if (!utf8::is_control(c))
            utf8::append(result, c);
    }
    return result;
}

std::string slug(std::string_view text) {
    std::string result;
    for (const char c : lower(text)) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (kept)
            result += c;
        else if (!result.empty() && result.back() != '-')
            result += '-';
    }
    if (result.ends_with('-')) result.pop_back();
    return result;
}

std::string shortened(std::string_view text) {
    constexpr int most_characters = 40;
    constexpr char32_t unprintable = 0xFFFD;
    std::string result;
    std::size_t at = 0;
    for (int n = 0; at < text.size() && n < most_characters; ++n) {
        const char32_t c = utf8::next(text, at);
        utf8::append(result, utf8::is_control(c) ? unprintable : c);
    }
    return at < text.size() ? result + "..." : result;
}

std::string quoted(std::string_view text) { return "'" + shortened(text) + "'"; }

std::uint64_t fingerprint(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    return hash;
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
    // A break in the blanks that a line begins with would leave an empty line.
    std::size_t from = std::min(text.find_first_not_of(' '), text.size());
    std::string result(text.substr(0, from));
    std::size_t column = from;
    while (from < text.size()) {
        const std::size_t gap = std::min(text.find(' ', from), text.size());
        const std::size_t next = std::min(text.find_first_not_of(' ', gap), text.size());
        result += text.substr(from, gap - from);
        column += utf8::count(text.substr(from, gap - from));
        if (next == text.size()) break;
        const std::size_t end = std::min(text.find(' ', next), text.size());
        if (column + (next - gap) + utf8::count(text.substr(next, end - next)) > width) {
            result += '\n' + std::string(indent, ' ');
            column = indent;
        } else {
            result += text.substr(gap, next - gap);
            column += next - gap;
        }
        from = next;
    }
    return result;
}

std::string list(std::span<const std::string_view> words, std::string_view last) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) {
            if (i + 1 < words.size())
                result += ", ";
            else
                result.append(" ").append(last).append(" ");
        }
        result += words[i];
    }
    return result;
}

bool is_one_slip(std::string_view a, std::string_view b) {
    constexpr std::size_t longest = 64;
    return a.size() <= longest && b.size() <= longest && distance(lower(a), lower(b), 1) <= 1;
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
    constexpr std::size_t longest = 64;
    if (word.size() > longest) return {};
    const std::string wanted = lower(word);
    const std::size_t limit = std::max<std::size_t>(1, (wanted.size() + 1) / 3);
    std::size_t best = limit + 1;
    std::string_view found;
    bool tie = false;
    for (const std::string_view candidate : candidates) {
        const std::size_t edits = distance(wanted, candidate, limit);
        if (edits > limit || edits > best) continue;
        tie = edits == best && candidate != found;
        best = edits;
        found = candidate;
    }
    return tie ? std::string_view{} : found;
}

std::string_view nearest_or_longer(std::string_view word, std::span<const std::string_view> candidates) {
    constexpr std::size_t least = 3;
    const std::string_view near = nearest(word, candidates);
    if (!near.empty() || word.size() < least) return near;
    std::string_view found;
    for (const std::string_view candidate : candidates) {
        if (!candidate.starts_with(lower(word)) || candidate == found) continue;
        if (!found.empty()) return {};
        found = candidate;
    }
    return found;
}

}  // namespace footplan::text
