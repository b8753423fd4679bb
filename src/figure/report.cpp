#include "figure/report.hpp"

#include <cstdint>
#include <utility>

#include "base/limits.hpp"

namespace footplan::figure {

bool Report::full() const { return told_ >= limits::figure_problems; }

void Report::add(Diagnostic diagnostic) {
    if (diagnostic.severity == Severity::error) ++errors_;
    if (full()) return;
    ++told_;
    diagnostics_.add(std::move(diagnostic));
}

void Report::add(const Rule& rule, std::string message, std::string help) {
    add(finding(rule, named_, std::move(message), std::move(help)));
}

void Report::add(const Rule& rule, std::size_t begin, std::size_t end, std::string message, std::string help) {
    if (!has_text_) return add(rule, std::move(message), std::move(help));
    const Span span{text_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    Diagnostic diagnostic = finding(rule, span, std::move(message), std::move(help));
    diagnostic.related.push_back({named_, "the figure is named here"});
    add(std::move(diagnostic));
}

}  // namespace footplan::figure
