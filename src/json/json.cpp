#include "json/json.hpp"

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace footplan {

namespace {

/// As JSON writes any character: above U+FFFF as two surrogates (RFC 8259, section 7).
std::string json_escape(char32_t c) {
    const auto code = static_cast<std::uint32_t>(c);
    if (code <= 0xFFFF) return fmt::format("\\u{:04x}", code);
    return fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + ((code - 0x10000) >> 10), 0xDC00 + ((code - 0x10000) & 0x3FF));
}

}  // namespace

std::string text_of(const Json& json) {
    // Bytes that are not UTF-8 can only come from a file's name or a text that is being refused.
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    std::string result;
    result.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = utf8::next(text, at);
        // JSON escapes only ASCII's control characters. No others are outside of strings.
        if (c != '\n' && utf8::is_control(c))
            result += json_escape(c);
        else
            result.append(text, begin, at - begin);
    }
    return result + "\n";
}

}  // namespace footplan
