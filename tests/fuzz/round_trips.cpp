#include <algorithm>
#include <optional>
#include <string>

#include "app/open.hpp"
#include "app/portable.hpp"
#include "base/utf8.hpp"
#include "check/fix.hpp"
#include "export/plan.hpp"
#include "export/routine.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/shipped.hpp"
#include "fuzz/targets.hpp"

namespace footplan::fuzz {

namespace {

/// A text as a routine, checked, and its plan if it has no error.
struct Read {
    explicit Read(const std::string& text) : file(workspace.texts.add("input.yaml", text)) {
        checked = app::open_routine(workspace, file, "input");
        app::finish_check(workspace);
        errors = workspace.diagnostics.count(Severity::error);
        if (!checked || errors > 0) return;
        const auto& weeks = checked->routine.weeks;
        sheet.emplace();
        sheet->plan = make_plan(checked->routine, {}, weeks ? (*weeks)->most % 3 + 1 : 1);
        sheet->facts.resize(checked->routine.exercises.size());
    }
    /// Every box and every dose of it.
    std::string plan() const { return sheet ? exporter::plan_json({*sheet}) : std::string(); }

    app::Setup setup{.pictures = false};
    app::Workspace workspace{setup};
    FileId file;
    std::optional<app::CheckedRoutine> checked;
    std::size_t errors = 0;
    std::optional<Sheet> sheet;
};

/// Nothing in a line but what footplan itself writes there is markup: a link, a picture, a tag, a character that
/// steers.
void check_markdown(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = utf8::next(text, at);
        promise(c == '\n' || !utf8::is_control(c), "Markdown has no control characters");
        if (c == '\\') {
            at = std::min(at + 1, text.size());
            continue;
        }
        promise(c != '<' && c != '`' && c != '~', "no text of a routine is a tag or code");
        promise(c != ']' || text.substr(begin, 2) != "](", "no text of a routine is a link");
    }
}

}  // namespace

void fix(std::string_view bytes) {
    std::string text(bytes);
    Read before(text);
    // As many rounds as `check --fix` makes; each makes what only shows once others are made.
    constexpr int most_rounds = 5;
    std::size_t errors = before.errors;
    for (int round = 0; round < most_rounds; ++round) {
        const Read now(text);
        // What makes it worse is not kept.
        if (now.errors > errors) return;
        errors = now.errors;
        if (before.sheet && now.sheet) promise(now.plan() == before.plan(), "a correction changes no plan");
        const std::string next = fixed_text(text, now.file, now.workspace.diagnostics.all());
        if (next == text) return;
        text = next;
    }
}

void yaml(std::string_view bytes) {
    Read before{std::string(bytes)};
    if (!before.sheet) return;
    const app::Portable portable = app::portable(before.workspace, before.checked->routine);
    if (!portable.lost.empty()) return;
    const std::string printed = exporter::routine_yaml(portable.routine);
    const Read again(printed);
    promise(again.sheet.has_value(), "what is printed can be read");
    promise(again.plan() == before.plan(), "what is printed means the same");
}

void markdown(std::string_view bytes) {
    const Read read{std::string(bytes)};
    if (!read.sheet) return;
    const std::string text = exporter::markdown({*read.sheet}, *shipped().labels);
    promise(!text.empty(), "a plan has its Markdown");
    check_markdown(text);
}

}  // namespace footplan::fuzz
