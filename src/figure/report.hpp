#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/rules.hpp"

namespace footplan::figure {

/// Where the findings of one figure go. Keeps references; lives as long as the reading.
class Report {
public:
    /// `named` is where the figure is asked for: the value of `figure:`.
    Report(Span named, Diagnostics& diagnostics) : named_(named), diagnostics_(diagnostics) {}

    /// Of a figure that is text and is among the sources: its findings have places of their own.
    void set_text(FileId text) {
        text_ = text;
        has_text_ = true;
    }

    /// Of the figure as a whole, or of what has no text to point at.
    void add(const Rule& rule, std::string message, std::string help = {});
    /// Of the bytes from `begin` to `end` of the figure's text.
    void add(const Rule& rule, std::size_t begin, std::size_t end, std::string message, std::string help = {});

    bool failed() const { return errors_ > 0; }
    /// So many problems that no more are reported.
    bool full() const;

private:
    void add(Diagnostic diagnostic);

    Span named_;
    Diagnostics& diagnostics_;
    FileId text_{};
    bool has_text_ = false;
    int errors_ = 0;
    int told_ = 0;
};

}  // namespace footplan::figure
