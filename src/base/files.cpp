#include "base/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fmt/format.h>

namespace footplan::files {

namespace {

[[noreturn]] void fail(std::string_view doing, std::string_view path, std::string_view why) {
    throw MachineError(fmt::format("cannot {} '{}': {}", doing, path, why));
}

[[noreturn]] void fail_errno(std::string_view doing, std::string_view path) { fail(doing, path, std::strerror(errno)); }

/// A descriptor that is closed on every way out.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int number() const { return number_; }
    /// Closes now and says whether that went well: a full disk may show only here.
    bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

/// A file beside the one that is to be replaced, removed unless it took its place.
class Temporary {
public:
    explicit Temporary(const std::string& beside) : path_(beside + ".XXXXXX"), file_(::mkstemp(path_.data())) {
        if (file_.number() < 0) fail_errno("write", beside);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary() {
        if (!path_.empty()) ::unlink(path_.c_str());
    }
    Descriptor& file() { return file_; }
    bool move_to(const std::string& path) {
        if (::rename(path_.c_str(), path.c_str()) != 0) return false;
        path_.clear();
        return true;
    }

private:
    std::string path_;
    Descriptor file_;
};

/// The permissions that the replaced file had, or those that a new file gets.
mode_t permissions_for(const std::string& path) {
    struct stat old {};
    if (::stat(path.c_str(), &old) == 0) return old.st_mode & 0777;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

}  // namespace

std::string read_stream(int descriptor, std::string_view name, std::size_t limit) {
    std::string bytes;
    char buffer[1 << 16];
    for (;;) {
        const ssize_t n = ::read(descriptor, buffer, sizeof buffer);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) fail_errno("read", name);
        if (n == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(n));
        if (bytes.size() > limit) fail("read", name, fmt::format("it is larger than {} bytes", limit));
    }
}

std::string read(const std::string& path, std::size_t limit) {
    // Without O_NONBLOCK the opening of a FIFO would wait for a writer.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.number() < 0) fail_errno("read", path);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) fail_errno("read", path);
    if (S_ISDIR(status.st_mode)) fail("read", path, "it is a folder");
    if (!S_ISREG(status.st_mode)) fail("read", path, "it is not a regular file");
    return read_stream(file.number(), path, limit);
}

bool is_folder(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

void write_stream(int descriptor, std::string_view name, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(descriptor, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) fail_errno("write", name);
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
}

void write_whole(const std::string& path, std::string_view bytes) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) {
        if (S_ISDIR(status.st_mode)) fail("write", path, "it is a folder");
        if (!S_ISREG(status.st_mode)) {
            // A device such as /dev/null or a pipe cannot be replaced, only written to.
            Descriptor device(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
            if (device.number() < 0) fail_errno("write", path);
            write_stream(device.number(), path, bytes);
            if (!device.close()) fail_errno("write", path);
            return;
        }
    }
    Temporary beside(path);
    write_stream(beside.file().number(), path, bytes);
    if (::fchmod(beside.file().number(), permissions_for(path)) != 0) fail_errno("write", path);
    if (::fsync(beside.file().number()) != 0) fail_errno("write", path);
    if (!beside.file().close() || !beside.move_to(path)) fail_errno("write", path);
}

}  // namespace footplan::files
