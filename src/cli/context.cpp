#include "cli/context.hpp"

#include "base/files.hpp"

namespace footplan::cli {

Library& Context::library() {
    if (!library_) library_ = std::make_unique<Library>(sources_, diagnostics_, library_folder_);
    return *library_;
}

void Context::print(std::string_view text) const { files::write_stream(environment_.out, "standard output", text); }

void Context::tell(std::string_view text) const { files::write_stream(environment_.err, "standard error", text); }

}  // namespace footplan::cli
