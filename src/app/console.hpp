#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace footplan::app {

/// The command line asks for something that cannot be; answered with exit code 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The standard streams of a run, and what is known of them.
struct Streams {
    int in = 0;
    int out = 1;
    int err = 2;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    /// A line on the error output can be drawn anew.
    bool err_redraws = false;
    bool out_has_color = false;
    bool err_has_color = false;
};

/// Reads and writes the standard streams: the result alone goes to out, everything else to err. All throw MachineError.
class Console {
public:
    explicit Console(const Streams& streams) : streams_(streams) {}

    const Streams& streams() const { return streams_; }
    void print(std::string_view result) const;
    void say(std::string_view text) const;
    /// All of standard input, `name` for messages.
    std::string read(std::string_view name, std::size_t limit) const;

private:
    Streams streams_;
};

}  // namespace footplan::app
