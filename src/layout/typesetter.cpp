#include "layout/typesetter.hpp"

#include <functional>
#include <limits>
#include <string>
#include <tuple>
#include <unordered_map>

namespace footplan::layout {

namespace setting {

/// A line that is never broken, as a width.
constexpr Points endless{std::numeric_limits<double>::infinity()};

/// All that decides how a text is broken. The colour and the leading do not.
struct Setting {
    std::string_view text;
    page::Weight weight;
    bool by_clauses;
    Emphasis emphasis;
    std::size_t bold_lead;
    Points size, width;
};

/// The same, with the text for as long as it is remembered.
struct Remembered {
    std::string text;
    page::Weight weight;
    bool by_clauses;
    Emphasis emphasis;
    std::size_t bold_lead;
    Points size, width;
};

struct Hash {
    using is_transparent = void;
    std::size_t operator()(const auto& key) const {
        std::size_t hash = std::hash<std::string_view>{}(key.text);
        for (const double number : {key.size.value, key.width.value, key.weight == page::Weight::bold ? 1.0 : 0.0})
            hash = hash * 31 + std::hash<double>{}(number);
        return hash;
    }
};

struct Same {
    using is_transparent = void;
    bool operator()(const auto& a, const auto& b) const {
        return std::string_view(a.text) == std::string_view(b.text) &&
               std::tie(a.weight, a.by_clauses, a.emphasis, a.bold_lead, a.size, a.width) ==
                   std::tie(b.weight, b.by_clauses, b.emphasis, b.bold_lead, b.size, b.width);
    }
};

}  // namespace setting

using namespace setting;

struct Typesetter::Memory {
    std::unordered_map<Remembered, std::vector<Paragraph::Line>, Hash, Same> lines;
    Breaks breaks;

    template <class Set>
    Paragraph once(const Setting& wanted, const TextStyle& style, const Set& set) {
        if (const auto at = lines.find(wanted); at != lines.end()) return {style, at->second};
        Paragraph paragraph = set();
        lines.emplace(Remembered{std::string(wanted.text), wanted.weight, wanted.by_clauses, wanted.emphasis,
                                 wanted.bold_lead, wanted.size, wanted.width},
                      paragraph.lines);
        return paragraph;
    }
};

Typesetter::Typesetter(const font::Family& fonts) : fonts_(fonts), memory_(std::make_unique<Memory>()) {}
Typesetter::~Typesetter() = default;

Paragraph Typesetter::text(std::string_view text, const TextStyle& style, Points width) {
    return memory_->once({text, style.weight, style.by_clauses, style.emphasis, style.bold_lead, style.size, width},
                         style, [&] { return set_text(fonts_, memory_->breaks, text, style, width); });
}

Paragraph Typesetter::line(std::string_view text, const TextStyle& style) {
    return memory_->once({text, style.weight, false, Emphasis::none, 0, style.size, endless}, style,
                         [&] { return set_line(fonts_, text, style); });
}

}  // namespace footplan::layout
