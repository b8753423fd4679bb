#include <CLI/CLI.hpp>

#include "cli/context.hpp"
#include "schema/schema.hpp"

namespace footplan::cli {

void add_schema(CLI::App& app, Command& chosen) {
    CLI::App* const command = app.add_subcommand("schema", "Print the JSON Schema of the format, for editors");
    command->callback([&chosen] {
        chosen = [](Context& context) {
            context.print(schema::json_schema());
            return Exit::done;
        };
    });
}

}  // namespace footplan::cli
