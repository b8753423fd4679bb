#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "figure/figure.hpp"
#include "library/library.hpp"

namespace footplan::app {

/// The pictures that files name, each read once: of what is built in from the binary, others from the folder of the
/// YAML file or below. What is wrong with one is added to the diagnostics when it is read.
class Pictures {
public:
    /// All three outlive this.
    Pictures(TextFiles& texts, const Library& library, Diagnostics& diagnostics)
        : texts_(texts), library_(library), diagnostics_(diagnostics) {}

    /// The picture that a file names; nothing if it cannot be read. Stays valid.
    const std::optional<figure::Picture>& read(const Placed<std::string>& name);
    /// Where the picture is, as it was named from the folder of the file that names it.
    std::string path_of(const Placed<std::string>& name) const;
    /// The paths that were read from the disk, or tried.
    const std::vector<std::string>& files() const { return files_; }

private:
    std::string folder_of(const Placed<std::string>& name) const;
    std::optional<figure::Picture> read_file(const Placed<std::string>& name);

    TextFiles& texts_;
    const Library& library_;
    Diagnostics& diagnostics_;
    std::map<std::string, std::optional<figure::Picture>> known_;
    std::vector<std::string> files_;
};

/// The pictures of a routine, each once, and which exercise has which.
struct RoutinePictures {
    std::vector<const figure::Picture*> list;
    /// By exercise: index into the list.
    std::vector<std::optional<std::size_t>> of;
};

RoutinePictures pictures_of(const Routine& routine, Pictures& pictures);

}  // namespace footplan::app
