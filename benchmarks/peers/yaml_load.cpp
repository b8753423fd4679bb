// A peer: loads a YAML file with yaml-cpp alone. Usage: yaml_load FILE
#include <yaml-cpp/yaml.h>

#include <cstdio>
#include <exception>

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    try {
        return YAML::LoadFile(argv[1]).IsDefined() ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
