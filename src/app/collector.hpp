#pragma once

#include <functional>
#include <map>
#include <string>

#include "app/workspace.hpp"

namespace footplan::app {

/// What was found in all files of a run, with the texts that it is about.
class Collector {
public:
    /// Takes over what was found in some of the files, which has been waived and shortened.
    void add(Workspace& part);

    const TextFiles& texts() const { return texts_; }
    /// In the order of the files, each problem once.
    const Diagnostics& sorted();

private:
    void move(Span& span, const Workspace& part);
    FileId id_of(FileId file, const Workspace& part);

    TextFiles texts_;
    Diagnostics found_;
    /// Of the part that is being added.
    std::map<FileId, FileId> moved_;
    std::map<std::string, FileId, std::less<>> library_;
};

}  // namespace footplan::app
