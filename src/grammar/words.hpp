#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

/// Text as the small languages see it: words, numbers, hyphens and single marks.
namespace footplan::grammar {

enum class TokenKind {
    number,  // digits, perhaps with a point and more digits
    word,    // letters
    dash,    // a hyphen, or one of the dashes that people paste for it
    mark,    // any other single character
    end,     // behind the last word
};

/// A part of the text that is read: byte offsets within the whole.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// One of them, and where it is: byte offsets within the whole text.
struct Token {
    TokenKind kind = TokenKind::end;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view text;

    /// The word in any case; `word` is lower case.
    bool is(std::string_view word) const;
    /// The same, but a final s does not matter: day, days.
    bool is_noun(std::string_view singular) const;
};

/// No dose needs more words; what is longer comes as one mark that contains the rest.
constexpr std::size_t most_words = 48;

/// Cuts a text of any bytes; the last token is always of kind `end`. Tokens view into the text.
std::vector<Token> tokenize(std::string_view text);

/// ASCII letters compared without case; `word` is lower case.
bool same_word(std::string_view text, std::string_view word);
bool same_noun(std::string_view text, std::string_view singular);

/// A text, cut into tokens, and a place in it. Reading past the last token gives `end` again. Views into the text.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text), tokens_(tokenize(text)) {}

    std::string_view text() const { return text_; }
    /// The text between two of its offsets.
    std::string_view text(std::size_t begin, std::size_t end) const { return text_.substr(begin, end - begin); }
    /// The text without the blanks round it.
    std::string_view trimmed() const { return text(text_begin(), text_end()); }

    const Token& peek(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.size() ? tokens_[at_ + ahead] : tokens_.back();
    }
    const Token& take() {
        const Token& token = peek();
        if (at_ + 1 < tokens_.size()) ++at_;
        return token;
    }
    bool at_end() const { return peek().kind == TokenKind::end; }
    /// Passes the words if all of them come next, in this order.
    bool accept(std::initializer_list<std::string_view> words);
    bool accept_noun(std::string_view singular);
    /// Where the text that has been passed ends; its start if none has.
    std::size_t passed() const { return at_ == 0 ? peek().begin : tokens_[at_ - 1].end; }
    /// Offsets of the whole text without the blanks round it.
    std::size_t text_begin() const { return tokens_.front().begin; }
    std::size_t text_end() const { return tokens_.size() > 1 ? tokens_[tokens_.size() - 2].end : tokens_.back().end; }

private:
    std::string_view text_;
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
};

}  // namespace footplan::grammar
