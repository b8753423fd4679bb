#include "grammar/grammar.hpp"

#include "base/utf8.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/targets.hpp"

namespace footplan::fuzz {

namespace {

/// A mistake lies within the text, and what it proposes can be read.
template <class T>
void check(grammar::Parsed<T> (*parse)(std::string_view), std::string_view text) {
    const auto parsed = parse(text);
    if (parsed) return;
    const grammar::Mistake& mistake = parsed.mistake();
    promise(mistake.rule != nullptr && !mistake.message.empty(), "a mistake has a rule and a message");
    promise(mistake.begin <= mistake.end && mistake.end <= text.size(), "a mistake lies within the text");
    if (mistake.replacement) promise(bool(parse(*mistake.replacement)), "what a mistake proposes can be read");
}

template <class Amount>
void check_range(const std::optional<Amount>& min, const std::optional<Amount>& max) {
    if (min && max) promise(!(*max < *min), "a range begins below its end");
}

}  // namespace

void grammar(std::string_view bytes) {
    if (bytes.empty()) return;
    const std::string_view text = bytes.substr(1);
    // The reader of files lets nothing else through.
    if (utf8::find_invalid(text)) return;
    switch (bytes[0] % 6) {
        case 0:
            check(grammar::quantity, text);
            if (const auto parsed = grammar::quantity(text)) check_range(parsed.value().min, parsed.value().max);
            break;
        case 1:
            check(grammar::time, text);
            if (const auto parsed = grammar::time(text)) check_range(parsed.value().min, parsed.value().max);
            break;
        case 2: check(grammar::tempo, text); break;
        case 3: check(grammar::frequency, text); break;
        case 4: check(grammar::weeks, text); break;
        default: check(grammar::programme_length, text);
    }
}

}  // namespace footplan::fuzz
