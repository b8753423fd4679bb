#include "mutation.hpp"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>

namespace footplan_mutation {

Choice choice{"footplan-mutation-choice", 0, ""};

namespace {

unsigned char reached[1 << 16];

/// Appends the numbers of the faults that this run came to, a line each. The kernel is asked directly, since tests
/// count the calls of the C library and let some of them fail.
struct Report {
    ~Report() {
        if (choice.number != -1) return;
        const long file = ::syscall(SYS_openat, AT_FDCWD, choice.log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
        if (file < 0) return;
        for (unsigned fault = 0; fault < sizeof reached; ++fault) {
            char line[16];
            const int length = reached[fault] ? std::snprintf(line, sizeof line, "%u\n", fault) : 0;
            if (length > 0 && ::syscall(SYS_write, file, line, static_cast<unsigned long>(length)) != length) break;
        }
        ::syscall(SYS_close, file);
    }
};
const Report report;

}  // namespace

bool on(int fault) {
    if (choice.number == -1) reached[fault] = 1;
    return choice.number == fault;
}

}  // namespace footplan_mutation
