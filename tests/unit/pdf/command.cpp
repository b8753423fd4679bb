#include "unit/pdf/command.hpp"

#include <stdlib.h>
#include <sys/wait.h>

#include <filesystem>
#include <stdexcept>

#include "base/files.hpp"

namespace footplan::test {

Folder::Folder() : path_((std::filesystem::temp_directory_path() / "footplan.XXXXXX").string()) {
    if (::mkdtemp(path_.data()) == nullptr) throw std::runtime_error("no temporary folder");
}

Folder::~Folder() { std::filesystem::remove_all(path_); }

Ran Folder::run(const std::string& line) const {
    const std::string out = path(".out");
    const std::string err = path(".err");
    const int status = std::system(("cd '" + path_ + "' && { " + line + "; } >'" + out + "' 2>'" + err + "'").c_str());
    constexpr std::size_t limit = 100'000'000;
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, files::read(out, limit), files::read(err, limit)};
}

}  // namespace footplan::test
