#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "app/open.hpp"
#include "assets/assets.hpp"
#include "base/text.hpp"
#include "check/rules.hpp"
#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/document.hpp"
#include "cli/lookup.hpp"
#include "export/records.hpp"
#include "report/report.hpp"
#include "report/snippet.hpp"
#include "vocabulary/mappings.hpp"

namespace footplan::cli {

namespace {

[[noreturn]] void refuse_unknown(const std::string& name) {
    std::vector<std::string_view> names;
    for (const Rule& rule : all_rules()) names.push_back(rule.id);
    for (const vocabulary::Mapping& mapping : vocabulary::mappings)
        for (const vocabulary::Key& key : mapping.keys) names.push_back(key.name);
    throw app::UsageError(fmt::format("there is no rule or key '{}': {}", name,
                                      suggestion(name, names, "see 'footplan list rules' and 'footplan list keys'")));
}

/// A file that breaks the rule, the other files that it names, and what the check says of it.
struct BrokenFile {
    struct Other {
        std::string name;
        std::string text;
    };

    std::string text;
    std::vector<Other> others;
    std::string output;
};

/// A file's text as it can be printed anywhere: one of the examples is no UTF-8.
std::string printable(std::string_view text) {
    std::string result;
    for (const std::string_view line : text::split(text, '\n')) result += report::harmless(line) + "\n";
    result.pop_back();
    return result;
}

constexpr std::string_view examples_folder = "err/";

/// The near misses of other rules that the example names, such as its base.
std::vector<BrokenFile::Other> others_of(const assets::Asset& example) {
    std::vector<BrokenFile::Other> others;
    for (const assets::Asset& asset : assets::all()) {
        if (!asset.name.starts_with(examples_folder) || !asset.name.ends_with("-ok.yaml")) continue;
        const std::string_view name = std::string_view(asset.name).substr(examples_folder.size());
        if (example.bytes.find(name) != std::string_view::npos)
            others.push_back({std::string(name), std::string(asset.bytes)});
    }
    return others;
}

/// The example of tests/err, checked here and now; nothing if a rule has none.
std::optional<BrokenFile> example_of(const app::Setup& setup, const Rule& rule) {
    const std::string path = fmt::format("{}{}.yaml", examples_folder, rule.id);
    const assets::Asset* const asset = assets::find(path);
    if (asset == nullptr) return std::nullopt;
    app::Workspace workspace(setup);
    const FileId file = workspace.texts.add(path, std::string(asset->bytes));
    // Its figure comes from the binary too; an example without one looks for a figure that is nowhere.
    for (const std::string_view ending : {"svg", "png"})
        if (assets::find(fmt::format("{}{}.{}", examples_folder, rule.id, ending)) != nullptr)
            workspace.library.add_built_in(file);
    std::vector<BrokenFile::Other> others = others_of(*asset);
    for (const auto& [name, text] : others) {
        const std::string other = fmt::format("{}{}", examples_folder, name);
        workspace.library.add_file(other, workspace.texts.add(other, text));
    }
    app::check_file(workspace, file, load::kind_of(path, asset->bytes));
    app::finish_check(workspace);
    std::vector<Diagnostic> shown;
    for (const Diagnostic& found : workspace.diagnostics.all())
        if (found.severity != Severity::note || rule.severity == Severity::note) shown.push_back(found);
    return BrokenFile{printable(asset->bytes), std::move(others),
                      report::diagnostics_text(shown, workspace.texts, false)};
}

std::string indented(std::string_view text) {
    std::string result;
    for (const std::string_view line : text::split(text, '\n'))
        result += line.empty() ? "\n" : fmt::format("    {}\n", line);
    while (result.ends_with("\n\n")) result.pop_back();
    return result;
}

std::string plain(const app::Setup& setup, const Rule& rule) {
    std::string out = fmt::format("{}: {}\n{}\n", rule.id, name_of(rule.severity), text::wrapped(rule.summary));
    if (!rule.why.empty()) out += "\n" + text::wrapped(rule.why) + "\n";
    if (rule.waiving == Waiving::allowed)
        out += fmt::format(
            "\nA comment waives it for one line, or before the first key for the whole file:\n"
            "# footplan: allow {} REASON\n",
            rule.id);
    if (const auto example = example_of(setup, rule)) {
        out += fmt::format("\nFor example\n\n{}", indented(example->text));
        for (const auto& [name, text] : example->others) out += fmt::format("\nwith {}\n\n{}", name, indented(text));
        out += fmt::format("\ngives\n\n{}", indented(example->output));
    }
    return out;
}

/// Width of the lines in docs/checks.
constexpr std::size_t markdown_width = 100;

std::string markdown(const app::Setup& setup, const Rule& rule) {
    std::string out = fmt::format("## {}\n\n{}: {}.\n", rule.id, name_of(rule.severity), rule.summary);
    if (!rule.why.empty()) out += "\n" + text::wrapped(rule.why, 0, markdown_width) + "\n";
    if (rule.waiving == Waiving::allowed) out += fmt::format("\nWaived by `# footplan: allow {} REASON`.\n", rule.id);
    if (const auto example = example_of(setup, rule)) {
        out += fmt::format("\n```yaml\n{}```\n", example->text);
        for (const auto& [name, text] : example->others)
            out += fmt::format("\nwith {}\n\n```yaml\n{}```\n", name, text);
        out += fmt::format("\n```\n{}```\n", example->output);
    }
    return out;
}

exporter::Record record_of(const app::Setup& setup, const Rule& rule) {
    exporter::Record record{{"id", std::string(rule.id)},
                            {"severity", std::string(name_of(rule.severity))},
                            {"summary", std::string(rule.summary)},
                            {"why", std::string(rule.why)},
                            {"waiving", rule.waiving == Waiving::allowed ? "allowed" : "never"}};
    if (const auto example = example_of(setup, rule)) {
        record.emplace_back("example", example->text);
        record.emplace_back("output", example->output);
    }
    return record;
}

std::string rules_json(const app::Setup& setup, std::span<const Rule> rules) {
    std::vector<exporter::Record> records;
    for (const Rule& rule : rules) records.push_back(record_of(setup, rule));
    return exporter::records_json(records);
}

std::string rules_text(const app::Setup& setup, std::string_view form) {
    const bool is_markdown = form == "markdown";
    std::string all;
    for (const RuleTopic& topic : rule_topics()) {
        if (is_markdown) all += fmt::format("{}# {}\n", all.empty() ? "" : "\n", topic.title);
        for (const Rule& rule : topic.rules)
            all += (all.empty() ? "" : "\n") + (is_markdown ? markdown(setup, rule) : plain(setup, rule));
    }
    return all;
}

std::string explained(const app::Setup& setup, const std::string& name, std::string_view form) {
    if (const Rule* const rule = find_rule(name)) {
        if (form == "json") return rules_json(setup, {rule, 1});
        return form == "markdown" ? markdown(setup, *rule) : plain(setup, *rule);
    }
    const auto key = explain_key(name);
    if (!key) refuse_unknown(name);
    return form == "json" ? exporter::records_json(key_records(name)) : *key;
}

constexpr std::array explain_forms = std::to_array<DocumentForm>({{"text"}, {"markdown", ".md"}, {"json", ".json"}});

Exit explain(const Call& call) {
    const std::string_view form = form_of(call.arguments, explain_forms);
    // The examples are those of the rules, whatever library is in use.
    const app::Setup setup;
    const auto& operands = call.arguments.operands();
    if (!operands.empty())
        write_document(call, explained(setup, operands.front(), form));
    else
        write_document(call, form == "json" ? rules_json(setup, all_rules()) : rules_text(setup, form));
    return Exit::done;
}

constexpr std::array explain_options = std::to_array<Option>({
    {"format", "text, markdown or json; else by the ending of the output file, else text", "FORMAT", 'f', false,
     "text markdown json"},
    json_option,
    {"markdown", "Short for -f markdown: as in docs/checks"},
    output_option,
});

constexpr std::array explain_examples = std::to_array<Example>({
    {"footplan explain missing-unit", "what the rule means, with an example"},
    {"footplan explain frequency", "what a key takes, with an example"},
    {"footplan explain | less", "every rule"},
});

constexpr std::array explain_excludes =
    std::to_array<Pair>({{"json", "markdown"}, {"json", "format"}, {"markdown", "format"}});

}  // namespace

const Command explain_command{
    .name = "explain",
    .summary = "Explain a rule of the check or a key of the format, with an example",
    .operand = {"RULE|KEY", "The id at the end of a message, or a key; all rules without one", 0, 1},
    .options = explain_options,
    .examples = explain_examples,
    .run = explain,
    .excludes = explain_excludes,
};

}  // namespace footplan::cli
