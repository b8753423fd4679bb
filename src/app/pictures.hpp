#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "figure/figure.hpp"
#include "library/library.hpp"

namespace footplan::app {

/// Pictures that all work of a run has in common, by path, each read once. Threads may share it.
class SharedPictures {
public:
    using Reference = std::shared_ptr<const figure::Picture>;

    /// The picture of the path; else what `read` gives, which is kept if nothing had to be said of it: then it gives
    /// true as well.
    Reference find(const std::string& path, const std::function<std::pair<Reference, bool>()>& read) const;

private:
    struct Entry {
        std::mutex mutex;
        Reference picture;
    };
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::shared_ptr<Entry>> entries_;
};

/// The pictures that files name, each read once: of what is built in from the binary, others from the folder of the
/// YAML file or below. What is wrong with one is added to the diagnostics when it is read.
class Pictures {
public:
    /// All outlive this.
    Pictures(TextFiles& texts, const Library& library, Diagnostics& diagnostics, const SharedPictures& shared)
        : texts_(texts), library_(library), diagnostics_(diagnostics), shared_(shared) {}

    /// The picture that a file names; null if it cannot be read. Stays valid.
    const SharedPictures::Reference& read(const Placed<std::string>& name);
    /// Where the picture is, as it was named from the folder of the file that names it.
    std::string path_of(const Placed<std::string>& name) const;
    /// The paths that were read from the disk, or could not be.
    const std::vector<std::string>& files() const { return files_; }

private:
    std::string folder_of(const Placed<std::string>& name) const;
    std::optional<figure::Picture> read_file(const Placed<std::string>& name);

    TextFiles& texts_;
    const Library& library_;
    Diagnostics& diagnostics_;
    const SharedPictures& shared_;
    std::map<std::string, SharedPictures::Reference> known_;
    std::vector<std::string> files_;
};

/// The pictures of a routine, each once, and which exercise has which.
struct RoutinePictures {
    std::vector<SharedPictures::Reference> list;
    /// By exercise: index into the list.
    std::vector<std::optional<std::size_t>> of;
};

RoutinePictures pictures_of(const Routine& routine, Pictures& pictures);

}  // namespace footplan::app
