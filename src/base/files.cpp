#include "base/files.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>

#include <fmt/format.h>

#include "base/files_detail.hpp"

namespace footplan::files {

namespace detail {

void fail(std::string_view doing, std::string_view path, std::string_view why) {
    throw MachineError(fmt::format("cannot {} '{}': {}", doing, path, why));
}

void fail_errno(std::string_view doing, std::string_view path) { fail(doing, path, std::strerror(errno)); }

int open_file(const std::string& path, int flags) {
    int number = -1;
    do number = ::open(path.c_str(), flags | O_CLOEXEC | O_NOCTTY);
    while (interrupted(number));
    return number;
}

}  // namespace detail

using namespace detail;

namespace {

/// Waits until a stream that does not block can go on.
void await(int descriptor, short event) {
    pollfd wanted{descriptor, event, 0};
    ::poll(&wanted, 1, -1);
}

}  // namespace

std::string read_stream(int descriptor, std::string_view name, std::size_t limit) {
    std::string bytes;
    char buffer[1 << 16];
    for (;;) {
        const ssize_t n = ::read(descriptor, buffer, sizeof buffer);
        if (interrupted(n)) continue;
        if (n < 0 && errno == EAGAIN) {
            await(descriptor, POLLIN);
            continue;
        }
        if (n < 0) fail_errno("read", name);
        if (n == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(n));
        if (bytes.size() > limit) fail("read", name, fmt::format("it is larger than {} bytes", limit));
    }
}

std::string read(const std::string& path, std::size_t limit) {
    // Without O_NONBLOCK the opening of a FIFO would wait for a writer.
    const Descriptor file(open_file(path, O_RDONLY | O_NONBLOCK));
    if (file.number() < 0) fail_errno("read", path);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) fail_errno("read", path);
    if (S_ISDIR(status.st_mode)) fail("read", path, "it is a folder");
    if (!S_ISREG(status.st_mode)) fail("read", path, "it is not a regular file");
    return read_stream(file.number(), path, limit);
}

bool exists(const std::string& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0;
}

bool is_foreign(const std::string& path) {
    struct stat file {};
    struct stat folder {};
    const std::string parent = std::filesystem::path(path).parent_path().string();
    if (::lstat(path.c_str(), &file) != 0 || ::stat(parent.empty() ? "." : parent.c_str(), &folder) != 0) return false;
    constexpr mode_t open_to_all = S_ISVTX | S_IWOTH;
    return (folder.st_mode & open_to_all) == open_to_all && file.st_uid != ::geteuid() && file.st_uid != 0;
}

bool holds(const std::string& path, std::string_view bytes) {
    try {
        return read(path, bytes.size()) == bytes;
    } catch (const MachineError&) {
        return false;
    }
}

bool is_folder(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

void write_stream(int descriptor, std::string_view name, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(descriptor, bytes.data(), bytes.size());
        if (interrupted(n)) continue;
        if (n < 0 && errno == EAGAIN) {
            await(descriptor, POLLOUT);
            continue;
        }
        if (n < 0 && errno == EPIPE) throw ReaderGone(fmt::format("cannot write '{}': nobody reads it any more", name));
        if (n < 0) fail_errno("write", name);
        if (n == 0) fail("write", name, "it takes nothing");
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
}

std::optional<std::string> path_in_folder(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::path folder = fs::current_path(error);
    if (error) return std::nullopt;
    const fs::path from_there = (folder / path).lexically_normal().lexically_relative(folder);
    if (from_there.empty() || *from_there.begin() == ".." || *from_there.begin() == ".") return std::nullopt;
    return from_there.generic_string();
}

bool same_file(const std::string& a, const std::string& b) {
    std::error_code error;
    return std::filesystem::equivalent(a, b, error) && !error;
}

void make_folders(const std::string& path) {
    std::error_code error;
    if (path.empty() || is_folder(path)) return;
    std::filesystem::create_directories(path, error);
    if (error || !is_folder(path)) fail("make the folder", path, error ? error.message() : "it is a file");
}

}  // namespace footplan::files
