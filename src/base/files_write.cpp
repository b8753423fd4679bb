#include "base/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <optional>

#include <fmt/format.h>

#include "base/files_detail.hpp"

namespace footplan::files {

using namespace detail;

namespace {

/// With its '/'; empty for the current folder.
std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

/// A file in the folder of the one that is to be written, removed unless it took its place. Its name is short, so
/// that an output may have the longest name that the file system takes.
class Temporary {
public:
    explicit Temporary(const std::string& output) : path_(folder_of(output) + ".footplan-XXXXXX"), file_(make(path_)) {
        if (file_.number() < 0 && errno == ENOENT)
            fail("write", output, fmt::format("there is no folder '{}'", output.substr(0, output.rfind('/'))));
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
    /// The same where nothing has the name yet; errno is EEXIST if something has.
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

/// Where a link, or a chain of links, leads; the path itself if it is none.
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
    fail("write", path, std::strerror(ELOOP));
}

/// Gives the new file the owner, group and mode of the one that it replaces, as far as the system lets it. Names what
/// could not be kept.
std::vector<std::string_view> keep(int file, const struct stat& old) {
    std::vector<std::string_view> lost;
    struct stat now {};
    if (::fstat(file, &now) != 0) return {"owner, group"};
    if (now.st_gid != old.st_gid && ::fchown(file, static_cast<uid_t>(-1), old.st_gid) != 0) lost.push_back("group");
    if (now.st_uid != old.st_uid && ::fchown(file, old.st_uid, static_cast<gid_t>(-1)) != 0) lost.push_back("owner");
    if (old.st_nlink > 1) lost.push_back("its other names (hard links), which keep the old text");
    return lost;
}

/// The mode of the old file. Rights of another group or owner are not handed on to the new ones.
mode_t mode_of(const struct stat& old, const std::vector<std::string_view>& lost) {
    mode_t mode = old.st_mode & 07777;
    if (std::ranges::find(lost, "group") != lost.end()) mode &= ~static_cast<mode_t>(S_ISGID);
    if (std::ranges::find(lost, "owner") != lost.end()) mode &= ~static_cast<mode_t>(S_ISUID);
    return mode;
}

/// Fills a temporary file and makes sure that it is on the disk.
void fill(Temporary& temporary, std::string_view bytes, mode_t mode, const std::string& output) {
    write_stream(temporary.file().number(), output, bytes);
    // After the owner, whose change takes such rights away.
    if (::fchmod(temporary.file().number(), mode) != 0) fail_errno("write", output);
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

/// Writes beside `output`, which is there, and takes its place. `expected` is what it is to contain still.
std::vector<std::string_view> replace(const std::string& path, const std::string& output, std::string_view bytes,
                                      const struct stat& old, std::optional<std::string_view> expected) {
    // The folder alone decides whether a file can be replaced; but a file that is protected is meant to be.
    if (::access(output.c_str(), W_OK) != 0) fail_errno("write", path);
    const SignalsHeld held;
    Temporary temporary(output);
    auto lost = keep(temporary.file().number(), old);
    fill(temporary, bytes, mode_of(old, lost), path);
    if (expected && !holds(output, *expected))
        fail("write", path, "another program has changed it meanwhile; it is left as it is, run this again");
    if (!temporary.replace(output)) fail_errno("write", path);
    return lost;
}

/// Writes `path` in the way that suits what is there.
std::vector<std::string_view> write(const std::string& path, std::string_view bytes,
                                    std::optional<std::string_view> expected) {
    struct stat old {};
    const bool replaces = ::stat(path.c_str(), &old) == 0;
    if (replaces && S_ISDIR(old.st_mode)) fail("write", path, "it is a folder");
    if (replaces && !S_ISREG(old.st_mode)) {
        write_through(path, bytes);
        return {};
    }
    const std::string output = followed(path);
    if (!replaces) {
        const SignalsHeld held;
        Temporary temporary(output);
        fill(temporary, bytes, usual_permissions(), path);
        if (!temporary.replace(output)) fail_errno("write", path);
        return {};
    }
    // A link of /proc (as /dev/stdout is one) can lead to a file that no longer has a name.
    struct stat found {};
    if (::stat(output.c_str(), &found) != 0 || found.st_ino != old.st_ino || found.st_dev != old.st_dev) {
        write_through(path, bytes);
        return {};
    }
    return replace(path, output, bytes, old, expected);
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

void write_whole(const std::string& path, std::string_view bytes) { (void)write(path, bytes, std::nullopt); }

std::vector<std::string_view> write_changed(const std::string& path, std::string_view before, std::string_view after) {
    return write(path, after, before);
}

void write_new(const std::string& path, std::string_view bytes) {
    const SignalsHeld held;
    Temporary temporary(path);
    fill(temporary, bytes, usual_permissions(), path);
    if (temporary.become(path)) return;
    if (errno == EEXIST) fail("write", path, "it already exists; choose another name, or delete it first");
    fail_errno("write", path);
}

}  // namespace footplan::files
