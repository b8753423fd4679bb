#pragma once

#include <memory>
#include <string_view>

#include "layout/paragraph.hpp"

namespace footplan::layout {

/// Sets texts, each once: most of what is on the page of a week is on those of all weeks. Serves one document
/// on one thread, and keeps the fonts by reference.
class Typesetter {
public:
    explicit Typesetter(const font::Family& fonts);
    ~Typesetter();

    /// As `set_text` and `set_line` (layout/paragraph.hpp).
    Paragraph text(std::string_view text, const TextStyle& style, Points width);
    Paragraph line(std::string_view text, const TextStyle& style);

private:
    struct Memory;
    const font::Family& fonts_;
    std::unique_ptr<Memory> memory_;
};

}  // namespace footplan::layout
