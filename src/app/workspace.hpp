#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/fonts.hpp"
#include "app/pictures.hpp"
#include "base/diagnostic.hpp"
#include "library/library.hpp"

namespace footplan::app {

/// What all work of a run has in common; it does not change, so that threads may share it.
struct Setup {
    /// Folder of exercises, routines and sources of your own; empty for none.
    std::string library = {};
    Fonts fonts = {};
    SharedPictures shared_pictures = {};
    /// What standard input gave, if an argument names it.
    std::string standard_input = {};
    /// Whether pictures are read, and reported if they cannot be.
    bool pictures = true;
    /// Ids of exercises that are left out of every routine.
    std::set<std::string, std::less<>> without = {};
    /// Which side "affected" is; as it is written if none.
    std::optional<Side> affected = {};
    /// Ids of rules that are not reported.
    std::set<std::string, std::less<>> ignored = {};
    /// Files of settings that were read before.
    std::vector<std::string> settings = {};
};

/// Whether the fonts of the plan have a shape for a character.
std::function<bool(char32_t)> covered_by_fonts(const Setup& setup);

/// What has been read for one piece of work, and what was found in it. Each piece has its own, so that many can be
/// done side by side.
struct Workspace {
    explicit Workspace(const Setup& common);
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    const Setup& setup;
    TextFiles texts;
    Diagnostics diagnostics;
    Library library;
    Pictures pictures;
    /// Those exercises of `Setup::without` that a routine had.
    std::set<std::string, std::less<>> left_out;
    /// The files that are checked by themselves: their waivers count.
    std::vector<FileId> checked;
    /// Those of them that are only the base of another: a waiver that they do not need is theirs.
    std::vector<FileId> bases;
};

/// Every path that has been read from the disk so far.
std::vector<std::string> files_read(const Workspace& workspace);

/// Applies the waivers of the checked files, takes out ignored rules, sorts, and keeps what a person reads. To be
/// called once, when all is checked.
void finish_check(Workspace& workspace);

/// The errors and warnings as text for a terminal.
std::string problems_text(const Workspace& workspace, bool color);

}  // namespace footplan::app
