#include "app/check_files.hpp"

#include <algorithm>
#include <memory>
#include <span>

#include <fmt/format.h>
#include <string>
#include <utility>

#include "app/open.hpp"
#include "app/progress.hpp"
#include "base/files.hpp"
#include "base/in_order.hpp"
#include "base/limits.hpp"
#include "check/fix.hpp"
#include "load/file_kind.hpp"
#include "report/snippet.hpp"

namespace footplan::app {

namespace {

/// The text of a file with every certain correction made, also those that only show once others are made. Text that
/// corrections do not help stays as it was.
std::string corrected(const Setup& setup, const std::string& path, std::string text, load::FileKind kind) {
    // A key that is corrected shows its value, and that what it contained: three rounds do for any file.
    constexpr int most_rounds = 5;
    std::size_t errors_before = static_cast<std::size_t>(-1);
    std::string before = text;
    for (int round = 0; round < most_rounds; ++round) {
        Workspace workspace(setup);
        const FileId file = workspace.texts.add(path, text);
        check_file(workspace, file, kind);
        finish_check(workspace);
        const std::size_t errors = workspace.diagnostics.count(Severity::error);
        if (errors > errors_before) return before;
        std::string next = fixed_text(text, file, workspace.diagnostics.all());
        if (next == text) break;
        errors_before = errors;
        before = std::exchange(text, std::move(next));
    }
    return text;
}

/// A file's text as it is to be checked.
struct Input {
    std::string name;
    std::string text;
    load::FileKind kind;
};

Input read_input(const Setup& setup, const std::string& path, const CheckOptions& options) {
    Input input;
    input.name = path == "-" ? options.stdin_filename : path;
    input.text = path == "-" ? setup.standard_input : files::read(path, limits::yaml_file_bytes);
    input.kind = load::kind_of(input.name, input.text);
    return input;
}

/// What checks some of the files: what they share, where corrections are shown, and how.
struct Checker {
    const Console& console;
    const Setup& setup;
    const CheckOptions& options;

    /// What is checked afterwards is the corrected text.
    void fix(const std::string& path, Input& input) const {
        std::string better = corrected(setup, input.name, input.text, input.kind);
        if (options.dry_run)
            console.print(unified_diff(input.name, input.text, better));
        else if (path == "-")
            console.print(better);
        else if (better != input.text)
            for (const std::string_view lost : files::write_changed(path, input.text, better))
                console.say(fmt::format("footplan: '{}' is corrected, but this could not be kept: {}\n",
                                        report::harmless(path), lost));
        input.text = std::move(better);
    }

    void check(Workspace& workspace, const std::string& path) const {
        Input input = read_input(setup, path, options);
        if (options.fix) fix(path, input);
        const FileId file = workspace.texts.add(input.name, std::move(input.text));
        check_file(workspace, file, input.kind);
    }
};

/// Files that are checked together: enough that the library is read seldom, few enough to share out among cores.
constexpr std::size_t files_at_once = 64;

/// What was found in some of the files.
struct Batch {
    std::unique_ptr<Workspace> workspace;
    /// Of files that cannot be read or written.
    std::vector<std::string> refused;
};

Batch check_some(const Checker& checker, std::span<const std::string> paths) {
    Batch part{std::make_unique<Workspace>(checker.setup), {}};
    for (const std::string& path : paths) {
        try {
            checker.check(*part.workspace, path);
        } catch (const MachineError& error) {
            part.refused.emplace_back(error.what());
        }
    }
    finish_check(*part.workspace);
    return part;
}

}  // namespace

std::size_t check_files(const Console& console, const Setup& setup, const std::vector<std::string>& paths,
                        const CheckOptions& options, Collector& collector) {
    const Checker checker{console, setup, options};
    // Corrections are printed while they are made, so they are made one after another.
    const std::size_t at_once = options.fix ? std::max<std::size_t>(paths.size(), 1) : files_at_once;
    std::size_t readable = paths.size();
    Progress progress(console, paths.size());
    const std::span all(paths);
    in_order((paths.size() + at_once - 1) / at_once,
             [&](std::size_t block) {
                 const std::size_t begin = block * at_once;
                 return check_some(checker, all.subspan(begin, std::min(at_once, all.size() - begin)));
             },
             [&](std::size_t block, const Batch& part) {
                 if (!part.refused.empty()) progress.clear();
                 for (const std::string& why : part.refused)
                     console.say(fmt::format("footplan: {}\n", report::harmless(why)));
                 readable -= part.refused.size();
                 collector.add(*part.workspace);
                 progress.show(std::min((block + 1) * at_once, paths.size()));
             });
    return readable;
}

}  // namespace footplan::app
