#include "grammar/words.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace footplan::grammar {

namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

constexpr bool is_blank(char32_t c) {
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x3000;
}

/// Hyphens and dashes of Unicode, and its minus sign.
constexpr bool is_dash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

/// Signs that are no letters although they lie outside ASCII: ¼ ½ ¾ × ≤ ≥ and the replacement of invalid bytes.
constexpr bool is_sign(char32_t c) {
    return (c >= 0x00BC && c <= 0x00BE) || c == 0x00D7 || c == 0x2264 || c == 0x2265 || c == 0xFFFD;
}

constexpr bool is_letter(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    return !is_blank(c) && !is_dash(c) && !is_sign(c);
}

TokenKind kind_of(char32_t c) {
    if (is_digit(c)) return TokenKind::number;
    if (is_dash(c)) return TokenKind::dash;
    return is_letter(c) ? TokenKind::word : TokenKind::mark;
}

std::size_t past_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && is_digit(static_cast<unsigned char>(text[at]))) ++at;
    return at;
}

/// Past a number; a point belongs to it only with digits behind.
std::size_t past_number(std::string_view text, std::size_t at) {
    const std::size_t whole = past_digits(text, at);
    if (whole + 1 >= text.size() || text[whole] != '.') return whole;
    const std::size_t end = past_digits(text, whole + 1);
    return end == whole + 1 ? whole : end;
}

std::size_t past_letters(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t next = at;
        if (!is_letter(utf8::next(text, next))) break;
        at = next;
    }
    return at;
}

}  // namespace

bool same_word(std::string_view text, std::string_view word) { return std::ranges::equal(text, word, {}, lower); }

bool same_noun(std::string_view text, std::string_view singular) {
    if (text.size() == singular.size() + 1 && lower(text.back()) == 's') text.remove_suffix(1);
    return same_word(text, singular);
}

bool Token::is(std::string_view word) const { return same_word(text, word); }
bool Token::is_noun(std::string_view singular) const { return same_noun(text, singular); }

std::vector<Token> tokenize(std::string_view text) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        const char32_t c = utf8::next(text, end);
        if (is_blank(c)) {
            at = end;
            continue;
        }
        TokenKind kind = kind_of(c);
        if (tokens.size() == most_words) {
            kind = TokenKind::mark;
            end = text.size();
        } else if (kind == TokenKind::number) {
            end = past_number(text, at);
        } else if (kind == TokenKind::word) {
            end = past_letters(text, end);
        }
        tokens.push_back({kind, at, end, text.substr(at, end - at)});
        at = end;
    }
    tokens.push_back({TokenKind::end, text.size(), text.size(), {}});
    return tokens;
}

bool Cursor::accept(std::initializer_list<std::string_view> words) {
    std::size_t ahead = 0;
    for (const std::string_view word : words)
        if (!peek(ahead++).is(word)) return false;
    for (std::size_t i = 0; i < words.size(); ++i) take();
    return true;
}

bool Cursor::accept_noun(std::string_view singular) {
    if (!peek().is_noun(singular)) return false;
    take();
    return true;
}

}  // namespace footplan::grammar
