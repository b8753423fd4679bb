#include <algorithm>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/rules.hpp"
#include "base/utf8.hpp"
#include "figure/figure.hpp"

namespace footplan::figure {

namespace fs = std::filesystem;

namespace {

bool has_control(std::string_view name) {
    for (std::size_t at = 0; at < name.size();)
        if (utf8::is_control(utf8::next(name, at))) return true;
    return false;
}

/// Why the name alone is refused; empty if it is not.
std::string_view refusal(const fs::path& name) {
    if (name.empty()) return "is empty";
    if (has_control(name.native())) return "contains a control character";
    if (name.is_absolute()) return "is an absolute path";
    if (std::ranges::find(name, fs::path("..")) != name.end()) return "leads up by '..'";
    return {};
}

bool is_below(const fs::path& path, const fs::path& folder) {
    return std::ranges::mismatch(folder, path).in1 == folder.end();
}

}  // namespace

std::optional<std::string> fetch(const std::string& folder, const std::string& name, Span named,
                                 Diagnostics& diagnostics) {
    const auto refuse = [&](const Rule& rule, std::string message, std::string help = {}) {
        diagnostics.add(finding(rule, named, std::move(message), std::move(help)));
        return std::nullopt;
    };
    if (const std::string_view why = refusal(name); !why.empty())
        return refuse(rule("figure-outside"), fmt::format("the figure's name {}", why),
                      "name a file beside this one or in a folder below it");
    std::error_code error;
    const fs::path home = fs::canonical(folder.empty() ? "." : folder, error);
    const fs::path path = error ? fs::path() : fs::canonical(home / name, error);
    const fs::file_status status = error ? fs::file_status() : fs::status(path, error);
    if (error == std::errc::not_enough_memory) throw std::bad_alloc();
    if (error) return refuse(rule("figure-missing"), fmt::format("there is no figure '{}': {}", name, error.message()));
    if (!is_below(path, home))
        return refuse(rule("figure-outside"), fmt::format("the figure '{}' is a link to outside its folder", name),
                      "put the file itself there");
    if (!fs::is_regular_file(status))
        return refuse(rule("figure-missing"), fmt::format("the figure '{}' is not a regular file", name));
    const std::uintmax_t size = fs::file_size(path, error);
    if (!error && size > limits::figure_bytes)
        return refuse(rule("figure-too-large"),
                      fmt::format("the figure '{}' has {} bytes; the limit is {}", name, size, limits::figure_bytes));
    try {
        return files::read(path.native(), limits::figure_bytes);
    } catch (const MachineError& failure) {
        return refuse(rule("figure-missing"), failure.what());
    }
}

}  // namespace footplan::figure
