#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>

#include "assets/assets.hpp"
#include "base/rules.hpp"
#include "base/text.hpp"
#include "cli/context.hpp"
#include "cli/explain_key.hpp"
#include "cli/routine_file.hpp"
#include "report/report.hpp"
#include "report/snippet.hpp"

namespace footplan::cli {

namespace {

struct ExplainArguments {
    std::string rule;
    bool markdown = false;
};

const Rule& rule_option(const std::string& id) {
    if (const Rule* const found = find_rule(id)) return *found;
    std::vector<std::string_view> ids;
    for (const Rule& rule : all_rules()) ids.push_back(rule.id);
    const std::string_view near = text::nearest(id, ids);
    throw UsageError(near.empty() ? fmt::format("no rule has the id '{}': 'footplan list rules' shows them", id)
                                  : fmt::format("no rule has the id '{}': did you mean '{}'?", id, near));
}

/// A file that breaks the rule, and what the check says of it.
struct Example {
    std::string text;
    std::string output;
};

/// A file's text as it can be printed anywhere: one of the examples is no UTF-8.
std::string printable(std::string_view text) {
    std::string result;
    for (const std::string_view line : text::split(text, '\n')) result += report::harmless(line) + "\n";
    result.pop_back();
    return result;
}

/// The example of tests/err, checked here and now; nothing where a rule has none.
std::optional<Example> example_of(const Environment& environment, const Rule& rule) {
    const std::string path = fmt::format("err/{}.yaml", rule.id);
    const assets::Asset* const asset = assets::find(path);
    if (asset == nullptr) return std::nullopt;
    Environment apart = environment;
    apart.library.clear();
    Context context(apart);
    const FileId file = context.texts().add(path, std::string(asset->bytes));
    // Its figure comes from the binary too; an example without one looks for a figure that is nowhere.
    for (const std::string_view ending : {"svg", "png"})
        if (assets::find(fmt::format("err/{}.{}", rule.id, ending)) != nullptr) context.library().add_built_in(file);
    check_text(context, file, load::kind_of(path, asset->bytes));
    context.finish_check();
    std::vector<Diagnostic> shown;
    for (const Diagnostic& found : context.diagnostics().all())
        if (found.severity != Severity::note || rule.severity == Severity::note) shown.push_back(found);
    return Example{printable(asset->bytes), report::diagnostics_text(shown, context.texts(), false)};
}

std::string indented(std::string_view text) {
    std::string result;
    for (const std::string_view line : text::split(text, '\n'))
        result += line.empty() ? "\n" : fmt::format("    {}\n", line);
    while (result.ends_with("\n\n")) result.pop_back();
    return result;
}

/// Words in lines of at most 100 characters.
std::string wrapped(std::string_view text) {
    constexpr std::size_t width = 100;
    std::string result;
    std::size_t column = 0;
    for (const std::string_view word : text::split(text, ' ')) {
        if (column > 0) result += column + 1 + word.size() > width ? '\n' : ' ';
        column = column > 0 && result.back() == ' ' ? column + 1 + word.size() : word.size();
        result += word;
    }
    return result + "\n";
}

std::string plain(const Environment& environment, const Rule& rule) {
    std::string out = fmt::format("{}: {}\n{}", rule.id, name_of(rule.severity), wrapped(rule.summary));
    if (!rule.why.empty()) out += "\n" + wrapped(rule.why);
    if (rule.waiving == Waiving::allowed)
        out += fmt::format("\nA comment waives it for one line: # footplan: allow {} REASON\n", rule.id);
    if (const auto example = example_of(environment, rule))
        out += fmt::format("\nFor example\n\n{}\ngives\n\n{}", indented(example->text), indented(example->output));
    return out;
}

std::string markdown(const Environment& environment, const Rule& rule) {
    std::string out = fmt::format("## {}\n\n{}: {}.\n", rule.id, name_of(rule.severity), rule.summary);
    if (!rule.why.empty()) out += "\n" + wrapped(rule.why);
    if (rule.waiving == Waiving::allowed)
        out += fmt::format("\nWaived for one line by `# footplan: allow {} REASON`.\n", rule.id);
    if (const auto example = example_of(environment, rule))
        out += fmt::format("\n```yaml\n{}```\n\n```\n{}```\n", example->text, example->output);
    return out;
}

Exit explain(Context& context, const ExplainArguments& arguments) {
    const auto print = arguments.markdown ? markdown : plain;
    if (!arguments.rule.empty()) {
        if (const auto key = find_rule(arguments.rule) == nullptr ? explain_key(arguments.rule) : std::nullopt) {
            context.print(*key);
            return Exit::done;
        }
        context.print(print(context.environment(), rule_option(arguments.rule)));
        return Exit::done;
    }
    std::string all;
    for (const Rule& rule : all_rules()) all += (all.empty() ? "" : "\n") + print(context.environment(), rule);
    context.print(all);
    return Exit::done;
}

}  // namespace

void add_explain(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<ExplainArguments>();
    CLI::App* const command = app.add_subcommand("explain", "Say what a rule or a key means, with an example");
    command->add_option("RULE", arguments->rule,
                        "Its id, as a message ends with, or a key of the format; all rules without one");
    command->add_flag("--markdown", arguments->markdown, "As docs/checks.md has it");
    command->callback(
        [arguments, &chosen] { chosen = [arguments](Context& context) { return explain(context, *arguments); }; });
}

}  // namespace footplan::cli
