#include "export/yaml_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace footplan::exporter {

namespace {

/// A key in the way that everybody writes it has at most 1024 characters (YAML 1.2, 7.4.2: simple keys); a longer
/// one needs '? ', and so does any that is much longer than a line.
constexpr std::size_t longest_simple_key = 120;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// What readers of YAML take for something else than a text: footplan's own for no value, others for yes and no.
bool is_reserved(std::string_view text) {
    constexpr std::array<std::string_view, 9> words{"null", "true", "false", "yes", "no", "on", "off", "y", "n"};
    return std::ranges::find(words, text::lower(text)) != words.end();
}

/// Made of letters, digits, blanks and what joins them alone, so that no reader can take it for markup.
bool is_bare(std::string_view text) {
    const auto harmless = [](char c) {
        return is_letter(c) || is_digit(c) || std::string_view(" -_/,;()+").find(c) != std::string_view::npos;
    };
    return std::ranges::all_of(text, harmless) && !text.empty() && text.back() != ' ';
}

/// Whether the character is in a YAML file as it is (YAML 1.2, c-printable) and steers nothing.
bool stands_bare(char32_t c) {
    if (c < 0x20 || c == 0x7F || utf8::is_control(c)) return false;
    return c < 0xFFFE || c > 0xFFFF;
}

std::string escaped(char32_t c) {
    const auto code = static_cast<std::uint32_t>(c);
    switch (code) {
        case '\n': return "\\n";
        case '\t': return "\\t";
        case '\r': return "\\r";
        default: break;
    }
    if (code <= 0xFF) return fmt::format("\\x{:02X}", code);
    return code <= 0xFFFF ? fmt::format("\\u{:04X}", code) : fmt::format("\\U{:08X}", code);
}

std::string in_double_quotes(std::string_view text) {
    std::string result = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = utf8::next(text, at);
        if (c == '"' || c == '\\')
            result += {'\\', static_cast<char>(c)};
        else if (stands_bare(c))
            result.append(text, begin, at - begin);
        else
            result += escaped(c);
    }
    return result + "\"";
}

}  // namespace

std::string yaml_scalar(std::string_view text) {
    const bool bare = is_bare(text) && is_letter(text.front()) && !is_reserved(text);
    return bare ? std::string(text) : in_double_quotes(text);
}

std::string yaml_amount(std::string_view text) {
    return is_bare(text) && is_digit(text.front()) ? std::string(text) : yaml_scalar(text);
}

void YamlWriter::begin_line() {
    text_.append(indent_ - (dash_ ? step : 0), ' ');
    if (dash_) text_ += "- ";
    dash_ = false;
}

void YamlWriter::open(std::string_view key) {
    const std::string written = yaml_scalar(key);
    begin_line();
    if (written.size() <= longest_simple_key) {
        text_ += written + ":\n";
        return;
    }
    text_ += "? " + written + "\n";
    begin_line();
    text_ += ":\n";
}

void YamlWriter::entry(std::string_view key, std::string_view value) {
    begin_line();
    text_ += fmt::format("{}: {}\n", key, yaml_scalar(value));
}

void YamlWriter::amount(std::string_view key, std::string_view value) {
    begin_line();
    text_ += fmt::format("{}: {}\n", key, yaml_amount(value));
}

void YamlWriter::item(std::string_view value) {
    begin_line();
    text_ += fmt::format("- {}\n", yaml_scalar(value));
}

void YamlWriter::empty_list(std::string_view key) {
    begin_line();
    text_ += fmt::format("{}: []\n", key);
}

}  // namespace footplan::exporter
