// Stands between footplan and the C library (LD_PRELOAD) and lets calls go wrong where a test wants it.
//
//   FOOTPLAN_FAULT=CALL:NUMBER:WHAT    the NUMBERth call (from 1) of CALL, and of it alone, meets WHAT
//   FOOTPLAN_FAULT=all:1:trickle       every other read and write is interrupted, the rest move a few bytes
//   FOOTPLAN_FAULT_COUNTS=FILE         writes how often each call was made: lines of NAME NUMBER
//
// CALL is alloc, open, make (a temporary file), read, write, flush, close or rename. WHAT is the number of an errno,
// with which the call fails, or `signal-N`, which the process is sent before the call, or `after-N`, after it.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" {
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
}

namespace {

enum Call { alloc, open_, make, read_, write_, flush, close_, rename_, calls };
constexpr const char* names[calls] = {"alloc", "open", "make", "read", "write", "flush", "close", "rename"};

struct Fault {
    int call = -1;
    long number = 0;
    int error = 0;
    int signal_before = 0;
    int signal_after = 0;
    bool trickle = false;
};

std::atomic<long> counts[calls];
Fault fault;

void read_fault(const char* text) {
    char call[16] = {};
    char what[32] = {};
    if (std::sscanf(text, "%15[a-z]:%ld:%31s", call, &fault.number, what) != 3) std::_Exit(99);
    for (int i = 0; i < calls; ++i)
        if (std::strcmp(names[i], call) == 0) fault.call = i;
    if (std::strcmp(what, "trickle") == 0)
        fault.trickle = true;
    else if (std::sscanf(what, "signal-%d", &fault.signal_before) != 1 &&
             std::sscanf(what, "after-%d", &fault.signal_after) != 1)
        fault.error = std::atoi(what);
}

__attribute__((constructor)) void begin() {
    for (auto& count : counts) count = 0;
    if (const char* const text = std::getenv("FOOTPLAN_FAULT")) read_fault(text);
}

__attribute__((destructor)) void end() {
    const char* const path = std::getenv("FOOTPLAN_FAULT_COUNTS");
    if (!path) return;
    long seen[calls];
    for (int i = 0; i < calls; ++i) seen[i] = counts[i];
    if (std::FILE* const file = std::fopen(path, "w")) {
        for (int i = 0; i < calls; ++i) std::fprintf(file, "%s %ld\n", names[i], seen[i]);
        std::fclose(file);
    }
}

/// Counts a call; true where it is to fail, with errno set.
bool fails(Call call) {
    if (++counts[call] != fault.number || fault.call != call) return false;
    if (fault.signal_before) ::kill(::getpid(), fault.signal_before);
    if (fault.error) errno = fault.error;
    return fault.error != 0;
}

void after(Call call) {
    if (fault.signal_after && fault.call == call && counts[call] == fault.number)
        ::kill(::getpid(), fault.signal_after);
}

/// The bytes that a trickling stream moves; 0 where it is interrupted instead.
size_t trickled(Call call, size_t bytes) {
    if (!fault.trickle) return bytes;
    if (counts[call] % 2 == 0) {
        errno = EINTR;
        return 0;
    }
    const auto few = static_cast<size_t>(1 + counts[call] * 37 % 1000);
    return few < bytes ? few : bytes;
}

template <class F>
F* next(const char* name, F*) {
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}
#define NEXT(function) next(#function, &function)

}  // namespace

extern "C" {

void* malloc(size_t size) { return fails(alloc) ? nullptr : __libc_malloc(size); }
void* calloc(size_t n, size_t size) { return fails(alloc) ? nullptr : __libc_calloc(n, size); }
void* realloc(void* p, size_t size) { return fails(alloc) ? nullptr : __libc_realloc(p, size); }

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (fails(open_)) return -1;
    const int result = NEXT(open)(path, flags, mode);
    after(open_);
    return result;
}

int mkostemp(char* pattern, int flags) {
    if (fails(make)) return -1;
    const int result = NEXT(mkostemp)(pattern, flags);
    after(make);
    return result;
}

ssize_t read(int descriptor, void* buffer, size_t bytes) {
    if (fails(read_)) return -1;
    const size_t some = trickled(read_, bytes);
    if (bytes > 0 && some == 0) return -1;
    const ssize_t result = NEXT(read)(descriptor, buffer, some);
    after(read_);
    return result;
}

ssize_t write(int descriptor, const void* buffer, size_t bytes) {
    if (fails(write_)) return -1;
    const size_t some = trickled(write_, bytes);
    if (bytes > 0 && some == 0) return -1;
    const ssize_t result = NEXT(write)(descriptor, buffer, some);
    after(write_);
    return result;
}

int fsync(int descriptor) {
    if (fails(flush)) return -1;
    const int result = NEXT(fsync)(descriptor);
    after(flush);
    return result;
}

int close(int descriptor) {
    // A close that fails closes all the same, as on Linux.
    const bool failed = fails(close_);
    const int error = errno;
    const int result = NEXT(close)(descriptor);
    after(close_);
    if (failed) errno = error;
    return failed ? -1 : result;
}

int rename(const char* from, const char* to) {
    if (fails(rename_)) return -1;
    const int result = NEXT(rename)(from, to);
    after(rename_);
    return result;
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) {
    if (fails(rename_)) return -1;
    const int result = NEXT(renameat2)(from_folder, from, to_folder, to, flags);
    after(rename_);
    return result;
}
}
