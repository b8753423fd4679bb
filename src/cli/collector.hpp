#pragma once

#include <functional>
#include <map>
#include <string>

#include "cli/context.hpp"

namespace footplan::cli {

/// Moves what was found in some files over to those of the whole run, with the texts that it speaks of.
class Collector {
public:
    explicit Collector(Context& whole) : whole_(whole) {}

    void add(Context& part);

private:
    void move(Span& span, const Context& part);
    FileId id_of(FileId file, const Context& part);

    Context& whole_;
    /// Of the part that is being added.
    std::map<FileId, FileId> moved_;
    std::map<std::string, FileId, std::less<>> library_;
};

}  // namespace footplan::cli
