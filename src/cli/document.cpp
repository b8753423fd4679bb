#include "cli/document.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "app/write.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "cli/arguments.hpp"

namespace footplan::cli {

namespace {

/// Where the document goes; empty for standard output.
std::string output_of(const Arguments& arguments) {
    const std::string output = arguments.value_or("output", "");
    return output == "-" ? "" : output;
}

}  // namespace

std::string_view form_of(const Arguments& arguments, std::span<const DocumentForm> forms) {
    if (const auto name = arguments.value("format")) {
        const std::string wanted = text::lower(*name);
        const auto at = std::ranges::find(forms, std::string_view(wanted), &DocumentForm::name);
        if (at != forms.end()) return at->name;
        std::vector<std::string_view> names;
        for (const DocumentForm& form : forms) names.push_back(form.name);
        throw app::UsageError(
            fmt::format("--format takes {}, not '{}'{}", text::list(names), *name,
                        text::nearest(wanted, names).empty() ? "" : ": " + suggestion(wanted, names, "")));
    }
    for (const DocumentForm& form : forms)
        if (arguments.has(form.name)) return form.name;
    const std::string output = text::lower(output_of(arguments));
    for (const DocumentForm& form : forms)
        if (!form.ending.empty() && output.ends_with(form.ending)) return form.name;
    return forms.front().name;
}

bool document_has_color(const Call& call) {
    return call.console.streams().out_has_color && output_of(call.arguments).empty();
}

void write_document(const Call& call, const std::string& document, std::span<const std::string> inputs) {
    const std::string output = output_of(call.arguments);
    if (output.empty()) return call.console.print(document);
    app::write_output({document, {}, {}, {}}, output, inputs);
}

std::string standard_input(const Call& call, const std::string& name) {
    const auto& operands = call.arguments.operands();
    if (std::ranges::find(operands, "-") == operands.end()) return {};
    return call.console.read(name, limits::yaml_file_bytes);
}

}  // namespace footplan::cli
