#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "cli/run.hpp"
#include "figure/figure.hpp"
#include "font/face.hpp"
#include "library/library.hpp"

namespace CLI {
class App;
}

namespace footplan::cli {

/// The command line asks for something that cannot be; answered with exit code 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What every command works with: the process around it, the files read so far and what was found in them.
class Context {
public:
    explicit Context(const Environment& environment)
        : environment_(environment), library_folder_(environment.library) {}

    /// Another one with the same options, in which nothing has been read or found yet; fonts that are loaded are
    /// shared, so that contexts can work side by side.
    std::unique_ptr<Context> fresh() const;

    const Environment& environment() const { return environment_; }
    TextFiles& texts() { return texts_; }
    const TextFiles& texts() const { return texts_; }
    Diagnostics& diagnostics() { return diagnostics_; }
    /// Made when it is first asked for, after the options are known.
    Library& library();
    void use_library_folder(std::string folder) { library_folder_ = std::move(folder); }
    const std::string& library_folder() const { return library_folder_; }

    /// Pictures read so far, by path; nothing for one that could not be read.
    std::map<std::string, std::optional<figure::Picture>>& pictures() { return pictures_; }
    /// The fonts that plans are set in; read when first asked for.
    const font::Family& fonts();
    /// Font files to set plans in, instead of the built-in ones. Without a bold one the regular stands for it.
    void use_fonts(std::string regular, std::string bold);

    /// The result alone goes to out; everything else to err.
    void print(std::string_view text) const;
    void tell(std::string_view text) const;
    /// Notes that a file has been checked, so that its waivers count.
    void add_checked(FileId file) { checked_.push_back(file); }
    bool is_checked(FileId file) const { return std::ranges::find(checked_, file) != checked_.end(); }
    /// Applies the waivers of the checked files and sorts what was found. To be called once, when all is checked.
    void finish_check();
    /// The errors and warnings as err shows them.
    std::string diagnostics_text() const;
    void tell_diagnostics() const { tell(diagnostics_text()); }
    bool err_has_color() const { return environment_.err_is_terminal && !environment_.no_color; }
    bool out_has_color() const { return environment_.out_is_terminal && !environment_.no_color; }

private:
    const Environment& environment_;
    std::string library_folder_;
    TextFiles texts_;
    Diagnostics diagnostics_;
    std::vector<FileId> checked_;
    std::map<std::string, std::optional<figure::Picture>> pictures_;
    std::string font_regular_;
    std::string font_bold_;
    std::shared_ptr<const font::Family> fonts_;
    std::unique_ptr<Library> library_;
};

/// A command that the options have chosen and that is ready to run.
using Command = std::function<Exit(Context&)>;

/// Each adds one command with its options; when the options name it, `chosen` becomes its work.
void add_generate(CLI::App& app, Command& chosen);
void add_check(CLI::App& app, Command& chosen);
void add_list(CLI::App& app, Command& chosen);
void add_show(CLI::App& app, Command& chosen);
void add_init(CLI::App& app, Command& chosen);
void add_schema(CLI::App& app, Command& chosen);
void add_explain(CLI::App& app, Command& chosen);

}  // namespace footplan::cli
