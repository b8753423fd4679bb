// Starts the program in lib/ beside this one with the loader and the libraries there, whatever the system has or lacks.
#include <sys/auxv.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

/// The folder of this program, with its '/'. Where /proc is missing, as in an empty root, the name that it was started
/// by, which is a path.
std::string folder() {
    char path[4096];
    const ssize_t length = readlink("/proc/self/exe", path, sizeof path);
    std::string name = length > 0 ? std::string(path, static_cast<std::size_t>(length))
                                  : reinterpret_cast<const char*>(getauxval(AT_EXECFN));
    return name.substr(0, name.rfind('/') + 1);
}

}  // namespace

int main(int, char** argv) {
    const std::string lib = folder() + "lib";
    const std::string loader = lib + "/loader";
    const char* const name = argv[0] != nullptr ? argv[0] : "footplan";
    const std::string program = lib + "/footplan";
    std::vector<const char*> arguments{loader.c_str(), "--library-path", lib.c_str(), "--argv0", name, program.c_str()};
    if (argv[0] != nullptr)
        for (char** argument = argv + 1; *argument != nullptr; ++argument) arguments.push_back(*argument);
    arguments.push_back(nullptr);
    execv(loader.c_str(), const_cast<char**>(arguments.data()));
    std::perror("footplan: cannot start");
    return 3;
}
