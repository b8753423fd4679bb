#pragma once

#include <string>
#include <string_view>

namespace footplan::test {

struct Ran {
    int exit_code = -1;
    std::string out;
    std::string err;
};

/// A folder that is gone at the end of the scope.
class Folder {
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();

    /// The path of a file in it.
    std::string path(std::string_view name) const { return path_ + "/" + std::string(name); }
    /// Runs a line of shell, in this folder.
    Ran run(const std::string& line) const;

private:
    std::string path_;
};

}  // namespace footplan::test
