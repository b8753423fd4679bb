#pragma once

#include <unistd.h>

#include <cerrno>
#include <string>
#include <string_view>
#include <utility>

/// What files.cpp and files_write.cpp share.
namespace footplan::files::detail {

[[noreturn]] void fail(std::string_view doing, std::string_view path, std::string_view why);
/// The reason is that of errno.
[[noreturn]] void fail_errno(std::string_view doing, std::string_view path);

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
inline bool interrupted(ssize_t result) { return result < 0 && errno == EINTR; }

/// open(2) that closes on exec and is not interrupted.
int open_file(const std::string& path, int flags);

}  // namespace footplan::files::detail
