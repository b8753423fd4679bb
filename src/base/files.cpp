#include "base/files.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <filesystem>
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
    bool close() { return ::close(std::exchange(number_, -1)) == 0 || errno == EINTR; }

private:
    int number_;
};

/// Whether a call was only interrupted by a signal and is to be made again.
bool interrupted(ssize_t result) { return result < 0 && errno == EINTR; }

int open_file(const std::string& path, int flags) {
    int number = -1;
    do number = ::open(path.c_str(), flags | O_CLOEXEC | O_NOCTTY);
    while (interrupted(number));
    return number;
}

/// With its '/'; empty for the current folder.
std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

/// A file in the folder of the one that is to be written, removed unless it took its place. Its name is short, so
/// that an output may have the longest name that the file system takes.
class Temporary {
public:
    explicit Temporary(const std::string& output) : path_(folder_of(output) + ".footplan-XXXXXX"), file_(make(path_)) {
        if (file_.number() < 0) fail_errno("write", output);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary() {
        if (!path_.empty()) ::unlink(path_.c_str());
    }
    Descriptor& file() { return file_; }
    bool replace(const std::string& output) {
        if (::rename(path_.c_str(), output.c_str()) != 0) return false;
        path_.clear();
        return true;
    }
    /// The same where nothing has the name yet; errno is EEXIST where something has.
    bool become(const std::string& output) {
        if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, output.c_str(), RENAME_NOREPLACE) == 0) {
            path_.clear();
            return true;
        }
        // Some file systems cannot rename so, but link.
        return (errno == EINVAL || errno == ENOSYS) && ::link(path_.c_str(), output.c_str()) == 0;
    }

private:
    static int make(std::string& path) {
        const std::string pattern = path;
        int number = -1;
        do {
            path = pattern;
            number = ::mkostemp(path.data(), O_CLOEXEC);
        } while (interrupted(number));
        return number;
    }

    // The order matters: the file is made of the path.
    std::string path_;
    Descriptor file_;
};

/// The permissions that a new file gets. To ask is to change them for a moment, for all threads: once is enough.
mode_t usual_permissions() {
    static const mode_t mask = [] {
        const mode_t now = ::umask(0);
        ::umask(now);
        return now;
    }();
    return 0666 & ~mask;
}

constexpr int held_signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};

/// Where a link, or a chain of links, leads; the path itself where it is none.
std::string followed(const std::string& path) {
    constexpr int most_links = 40;
    std::string at = path;
    for (int links = 0; links < most_links; ++links) {
        char target[PATH_MAX];
        const ssize_t length = ::readlink(at.c_str(), target, sizeof target);
        if (length < 0) return at;
        const std::string_view name(target, static_cast<std::size_t>(length));
        at = name.starts_with('/') ? std::string(name) : folder_of(at).append(name);
    }
    errno = ELOOP;
    fail_errno("write", path);
}

/// Fills a temporary file and makes sure that it is on the disk.
void fill(Temporary& temporary, std::string_view bytes, mode_t permissions, const std::string& output) {
    write_stream(temporary.file().number(), output, bytes);
    if (::fchmod(temporary.file().number(), permissions) != 0) fail_errno("write", output);
    int flushed = -1;
    do flushed = ::fsync(temporary.file().number());
    while (interrupted(flushed));
    if (flushed != 0 || !temporary.file().close()) fail_errno("write", output);
}

/// A device such as /dev/null, a pipe, or a file without a name cannot be replaced, only written to.
void write_through(const std::string& path, std::string_view bytes) {
    Descriptor file(open_file(path, O_WRONLY | O_TRUNC));
    if (file.number() < 0) fail_errno("write", path);
    write_stream(file.number(), path, bytes);
    if (!file.close()) fail_errno("write", path);
}

/// Waits until a stream that does not block can go on.
void await(int descriptor, short event) {
    pollfd wanted{descriptor, event, 0};
    ::poll(&wanted, 1, -1);
}

}  // namespace

SignalsHeld::SignalsHeld() {
    sigset_t held;
    sigemptyset(&held);
    for (const int signal : held_signals) sigaddset(&held, signal);
    pthread_sigmask(SIG_BLOCK, &held, &before_);
}

SignalsHeld::~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

bool SignalsHeld::arrived() const {
    sigset_t waiting;
    sigemptyset(&waiting);
    sigpending(&waiting);
    return std::ranges::any_of(held_signals, [&](int signal) { return sigismember(&waiting, signal) == 1; });
}

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

void write_whole(const std::string& path, std::string_view bytes) {
    struct stat old {};
    const bool replaces = ::stat(path.c_str(), &old) == 0;
    if (replaces && S_ISDIR(old.st_mode)) fail("write", path, "it is a folder");
    if (replaces && !S_ISREG(old.st_mode)) return write_through(path, bytes);
    const std::string output = followed(path);
    // A link of /proc (as /dev/stdout is one) can lead to a file that no longer has a name.
    struct stat found {};
    if (replaces && (::stat(output.c_str(), &found) != 0 || found.st_ino != old.st_ino || found.st_dev != old.st_dev))
        return write_through(path, bytes);
    // The folder alone decides whether a file can be replaced; but whoever protects a file means it.
    if (replaces && ::access(output.c_str(), W_OK) != 0) fail_errno("write", path);

    const SignalsHeld held;
    Temporary temporary(output);
    fill(temporary, bytes, replaces ? old.st_mode & 0777 : usual_permissions(), path);
    if (!temporary.replace(output)) fail_errno("write", path);
}

void write_new(const std::string& path, std::string_view bytes) {
    const SignalsHeld held;
    Temporary temporary(path);
    fill(temporary, bytes, usual_permissions(), path);
    if (temporary.become(path)) return;
    if (errno == EEXIST) fail("write", path, "it is there already; choose another name, or delete it first");
    fail_errno("write", path);
}

bool same_file(const std::string& a, const std::string& b) {
    std::error_code error;
    return std::filesystem::equivalent(a, b, error) && !error;
}

}  // namespace footplan::files
