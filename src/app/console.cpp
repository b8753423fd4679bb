#include "app/console.hpp"

#include "base/files.hpp"

namespace footplan::app {

void Console::print(std::string_view result) const { files::write_stream(streams_.out, "standard output", result); }

void Console::say(std::string_view text) const { files::write_stream(streams_.err, "standard error", text); }

std::string Console::read(std::string_view name, std::size_t limit) const {
    return files::read_stream(streams_.in, name, limit);
}

}  // namespace footplan::app
