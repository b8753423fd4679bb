#pragma once

#include <csignal>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace footplan {

/// What the machine refuses: a file that cannot be read or written, memory that
/// is not to be had. Caught once, by the command line, and answered with exit code 3.
class MachineError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The reader of a pipe has gone away: it has what it needed, and nobody is left to report to.
class ReaderGone : public MachineError {
public:
    using MachineError::MachineError;
};

namespace files {

/// Holds back the signals with which people and systems end a program, on this thread and on those that it starts, so
/// that no temporary file stays behind: what arrived meanwhile takes effect at the end.
class SignalsHeld {
public:
    SignalsHeld();
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;
    ~SignalsHeld();

    /// Whether one waits, so that long work should come to its end.
    bool arrived() const;

private:
    sigset_t before_{};
};

/// The whole of a regular file. Throws MachineError, with the path and the
/// reason, for what is missing, not a regular file, unreadable or larger than `limit` bytes.
std::string read(const std::string& path, std::size_t limit);

/// The whole of a stream that is open already (standard input), `name` for messages.
std::string read_stream(int descriptor, std::string_view name, std::size_t limit);

bool is_folder(const std::string& path);
/// Whether anything has the name, be it a link that leads nowhere.
bool exists(const std::string& path);
/// Whether somebody else has put it into a folder in which everybody may make files, such as /tmp.
bool is_foreign(const std::string& path);
/// Whether it is a file of these bytes; false if it cannot be read.
bool holds(const std::string& path, std::string_view bytes);
/// Makes the folder, and those that it is in. Throws MachineError.
void make_folders(const std::string& path);

/// Replaces `path` by `bytes`, whole or not at all: written beside, flushed to the disk, renamed. The file
/// keeps its mode, and its owner and group if the system allows it; a link stays and what it leads to is replaced; a
/// pipe or a device is written to. Signals that end a program wait meanwhile. Throws MachineError and leaves what was
/// there.
void write_whole(const std::string& path, std::string_view bytes);

/// The same for a file that was read as `before`: if it contains anything else by now, it is left alone and a
/// MachineError says so. Gives what of the file could not be kept: "owner", "group", other names.
std::vector<std::string_view> write_changed(const std::string& path, std::string_view before, std::string_view after);

/// The same as write_whole for a file that must not be there yet, not even as a link that leads nowhere.
void write_new(const std::string& path, std::string_view bytes);

/// Writes all of `bytes` to an open stream. Throws MachineError, and ReaderGone if nobody reads a pipe; the
/// caller sees to it that SIGPIPE is ignored.
void write_stream(int descriptor, std::string_view name, std::string_view bytes);

/// The path as it is from the folder in which footplan runs, with '/' and without dots; nothing if it leads elsewhere.
/// Links are not followed.
std::optional<std::string> path_in_folder(const std::string& path);

/// Whether both paths lead to one file, under whatever names. False if one of them leads nowhere.
bool same_file(const std::string& a, const std::string& b);

}  // namespace files
}  // namespace footplan
