#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/workspace.hpp"
#include "load/settings.hpp"

namespace footplan::app {

/// Finds the folders whose settings apply to files, and looks at each folder once.
class SettingsFolders {
public:
    /// For a file by its path: its folder, or the nearest above it that has a file of settings, as the working
    /// directory sees it; nothing if there is none. What somebody else has put into a folder such as /tmp does not
    /// count, nor does a routine that is called footplan.yaml. Throws MachineError for one that cannot be read.
    const std::optional<std::string>& of(const std::string& path);

private:
    std::map<std::string, std::optional<std::string>> known_;
};

/// The same for routines and other files that are used together: what is built in, or in a library, is in no folder,
/// and - is in the working directory, as a run without a file is. Throws UsageError if they have different settings.
std::optional<std::string> folder_of_all(const std::vector<std::string>& inputs);

/// The settings that apply to a piece of work: those of a folder, then the user's own.
class Settings {
public:
    /// Reads and checks both; what is wrong is in the workspace. `own` is the path of the user's file, which need not
    /// exist; empty for none. Throws MachineError for a file that cannot be read.
    Settings(const std::optional<std::string>& folder, const std::string& own);

    /// What the first file with this key gives, with its place; nothing if none gives it.
    const load::Setting* find(std::string_view key) const;
    /// Its values as the command line would give them: paths as the working directory sees them.
    std::vector<std::string> values(std::string_view key) const;

    /// Checks what depends on the library and fonts of a run, of the values that are used: whether the template can be
    /// found, and the contact lines be printed. To be called before finish.
    void check_use(const Setup& setup, const std::function<bool(std::string_view key)>& is_used);
    /// Applies waivers and sorts what was found. To be called once.
    void finish();

    /// A file of settings, or the place for one.
    struct File {
        std::string path;
        bool exists = false;
    };
    /// The first wins.
    const std::vector<File>& files() const { return files_; }
    /// With what is wrong.
    Workspace& workspace() { return workspace_; }
    const Workspace& workspace() const { return workspace_; }

private:
    /// Whose settings a file has. One of a folder may be a routine that has its name.
    enum class Owner { folder, user };

    void read(const std::string& path, Owner owner);
    void refuse_other_names(const std::string& path, Owner owner);

    Setup setup_;
    Workspace workspace_{setup_};
    std::vector<load::Setting> settings_;
    std::vector<File> files_;
};

/// Checks a file of settings by itself.
void check_settings(Workspace& workspace, FileId file);

}  // namespace footplan::app
