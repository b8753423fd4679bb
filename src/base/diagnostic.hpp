#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text_files.hpp"

namespace footplan {

/// Errors stop the plan; warnings and notes do not.
enum class Severity { error, warning, note };

constexpr std::array<std::string_view, 3> severity_names{"error", "warning", "note"};
constexpr std::string_view name_of(Severity severity) { return severity_names[static_cast<std::size_t>(severity)]; }

/// A second place that explains the first: "first given here".
struct Related {
    Span span;
    std::string message;
};

/// A correction that is certain: the text that replaces `span`.
struct Fix {
    Span span;
    std::string replacement;
};

/// Something an author wrote that footplan has to say something about.
struct Diagnostic {
    Severity severity = Severity::error;
    /// Id of a rule in kebab-case; views into static storage (the table of rules).
    std::string_view rule;
    Span span;
    /// What is wrong, naming the thing as the author wrote it.
    std::string message;
    /// What to write instead; empty if the message says it all.
    std::string help;
    std::vector<Related> related;
    std::optional<Fix> fix;
};

/// Collects what is found in a run, in any order. It is added to and read; nobody reaches into it.
class Diagnostics {
public:
    /// Adds one. Of one file and severity at most limits::collected_problems are kept, and the others counted.
    void add(Diagnostic diagnostic);
    const std::vector<Diagnostic>& all() const { return list_; }
    std::size_t count(Severity severity) const;
    bool has_errors() const { return count(Severity::error) > 0; }

    /// Hands everything over and leaves nothing.
    std::vector<Diagnostic> take() { return std::exchange(list_, {}); }
    /// Takes out those for which `unwanted(diagnostic)` is true.
    template <class Unwanted>
    void drop(const Unwanted& unwanted) {
        std::erase_if(list_, unwanted);
    }
    /// Sorts by file (in the order the files were added), place, severity and rule; drops repetitions.
    void sort();
    /// Keeps of each severity of a file the first limits::problems, and gives for each file the number of the others.
    /// To be called when all is found, waived and sorted.
    std::map<FileId, std::size_t> shorten();

private:
    std::vector<Diagnostic> list_;
    std::map<std::pair<FileId, Severity>, std::size_t> added_;
    std::map<FileId, std::size_t> left_out_;
};

}  // namespace footplan
