// Stands between footplan and the C library (LD_PRELOAD) and lets calls go wrong where a test wants it.
//
//   FOOTPLAN_FAULT=CALL:NUMBER:WHAT,...  the NUMBERth call (from 1) of CALL, and of it alone, meets WHAT
//   FOOTPLAN_FAULT=all:1:trickle         every other read and write is interrupted, the rest move a few bytes
//   FOOTPLAN_FAULT_LOG=FILE              lists the calls: lines of CALL NUMBER and the last part of the file's path,
//   and
//                                        one with the number of allocations
//
// CALL is alloc, open, make (a temporary file), read, write, flush, close, rename or link. WHAT is the number of an
// errno, with which the call fails; or `signal-N`, which the process is sent before the call, or `after-N`, after it;
// or `power`, which ends the process before the call as a power cut does, or `after-power`, after it: what was written
// to a file and not flushed is gone from it, under whatever name it has by now.

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

enum Call { alloc, open_, make, read_, write_, flush, close_, rename_, link_, calls };
constexpr const char* names[calls] = {"alloc", "open", "make", "read", "write", "flush", "close", "rename", "link"};

struct Fault {
    int call = -1;
    long number = 0;
    int error = 0;
    int signal_before = 0;
    int signal_after = 0;
    bool power_before = false;
    bool power_after = false;
};

/// A call of a run, for the log.
struct Made {
    Call call;
    long number;
    char file[64];
};

/// A file that is written to, and how much of it has reached the disk.
struct Written {
    int descriptor;
    off_t flushed;
};

constexpr int most = 1024;
std::atomic<long> counts[calls];
Fault faults[4];
int fault_count = 0;
bool trickle = false;
bool power = false;
Made log_[most];
int log_count = 0;
char files_[most][sizeof(Made::file)];
Written written[most];
int written_count = 0;

void read_fault(const char* text) {
    char call[16] = {};
    char what[32] = {};
    Fault& fault = faults[fault_count++];
    if (std::sscanf(text, "%15[a-z]:%ld:%31[a-z0-9-]", call, &fault.number, what) != 3) std::_Exit(99);
    for (int i = 0; i < calls; ++i)
        if (std::strcmp(names[i], call) == 0) fault.call = i;
    trickle = trickle || std::strcmp(what, "trickle") == 0;
    fault.power_before = std::strcmp(what, "power") == 0;
    fault.power_after = std::strcmp(what, "after-power") == 0;
    power = power || fault.power_before || fault.power_after;
    if (std::sscanf(what, "signal-%d", &fault.signal_before) != 1 &&
        std::sscanf(what, "after-%d", &fault.signal_after) != 1)
        fault.error = std::atoi(what);
}

__attribute__((constructor)) void begin() {
    for (auto& count : counts) count = 0;
    for (const char* text = std::getenv("FOOTPLAN_FAULT"); text && fault_count < 4; text = std::strchr(text, ',')) {
        if (*text == ',') ++text;
        read_fault(text);
    }
}

__attribute__((destructor)) void end() {
    const char* const path = std::getenv("FOOTPLAN_FAULT_LOG");
    if (!path) return;
    const long allocations = counts[alloc];
    if (std::FILE* const file = std::fopen(path, "w")) {
        std::fprintf(file, "alloc %ld \n", allocations);
        for (int i = 0; i < log_count; ++i)
            std::fprintf(file, "%s %ld %s\n", names[log_[i].call], log_[i].number, log_[i].file);
        std::fclose(file);
    }
}

template <class F>
F* next(const char* name, F*) {
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}
#define NEXT(function) next(#function, &function)

const char* last_part(const char* path) {
    const char* const slash = std::strrchr(path, '/');
    return slash ? slash + 1 : path;
}

const char* file_of(int descriptor) { return descriptor >= 0 && descriptor < most ? files_[descriptor] : ""; }

/// Remembers what an opened descriptor leads to.
void opened(int descriptor, const char* path, bool to_write) {
    if (descriptor < 0 || descriptor >= most) return;
    std::snprintf(files_[descriptor], sizeof files_[descriptor], "%s", last_part(path));
    // A descriptor of our own, since the file is closed and renamed before the power may go.
    if (power && to_write && written_count < most)
        written[written_count++] = {fcntl(descriptor, F_DUPFD_CLOEXEC, 200), lseek(descriptor, 0, SEEK_END)};
    if (power && to_write) lseek(descriptor, 0, SEEK_SET);
}

void flushed(int descriptor) {
    struct stat one {};
    if (::fstat(descriptor, &one) != 0) return;
    for (int i = 0; i < written_count; ++i) {
        struct stat other {};
        if (::fstat(written[i].descriptor, &other) == 0 && one.st_dev == other.st_dev && one.st_ino == other.st_ino)
            written[i].flushed = one.st_size;
    }
}

[[noreturn]] void lose_power() {
    for (int i = 0; i < written_count; ++i)
        if (::ftruncate(written[i].descriptor, written[i].flushed) != 0) std::_Exit(98);
    ::kill(::getpid(), SIGKILL);
    std::_Exit(97);
}

/// Counts a call; true where it is to fail, with errno set.
bool fails(Call call, const char* file = "") {
    const long number = ++counts[call];
    if (call != alloc && log_count < most) {
        Made& made = log_[log_count++];
        made.call = call;
        made.number = number;
        std::snprintf(made.file, sizeof made.file, "%s", last_part(file));
    }
    for (const Fault& fault : faults) {
        if (fault.call != call || fault.number != number) continue;
        if (fault.power_before) lose_power();
        if (fault.signal_before) ::kill(::getpid(), fault.signal_before);
        if (fault.error) errno = fault.error;
        return fault.error != 0;
    }
    return false;
}

void after(Call call) {
    for (const Fault& fault : faults) {
        if (fault.call != call || counts[call] != fault.number) continue;
        if (fault.power_after) lose_power();
        if (fault.signal_after) ::kill(::getpid(), fault.signal_after);
    }
}

/// The bytes that a trickling stream moves; 0 where it is interrupted instead.
size_t trickled(Call call, size_t bytes) {
    if (!trickle) return bytes;
    if (counts[call] % 2 == 0) {
        errno = EINTR;
        return 0;
    }
    const auto few = static_cast<size_t>(1 + counts[call] * 37 % 1000);
    return few < bytes ? few : bytes;
}

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
    if (fails(open_, path)) return -1;
    const int result = NEXT(open)(path, flags, mode);
    opened(result, path, (flags & O_ACCMODE) != O_RDONLY);
    after(open_);
    return result;
}

int mkostemp(char* pattern, int flags) {
    if (fails(make, pattern)) return -1;
    const int result = NEXT(mkostemp)(pattern, flags);
    opened(result, pattern, true);
    after(make);
    return result;
}

ssize_t read(int descriptor, void* buffer, size_t bytes) {
    if (fails(read_, file_of(descriptor))) return -1;
    const size_t some = trickled(read_, bytes);
    if (bytes > 0 && some == 0) return -1;
    const ssize_t result = NEXT(read)(descriptor, buffer, some);
    after(read_);
    return result;
}

ssize_t write(int descriptor, const void* buffer, size_t bytes) {
    if (fails(write_, file_of(descriptor))) return -1;
    const size_t some = trickled(write_, bytes);
    if (bytes > 0 && some == 0) return -1;
    const ssize_t result = NEXT(write)(descriptor, buffer, some);
    after(write_);
    return result;
}

int fsync(int descriptor) {
    if (fails(flush, file_of(descriptor))) return -1;
    const int result = NEXT(fsync)(descriptor);
    if (result == 0 && power) flushed(descriptor);
    after(flush);
    return result;
}

int close(int descriptor) {
    // A close that fails closes all the same, as on Linux.
    const bool failed = fails(close_, file_of(descriptor));
    const int error = errno;
    if (descriptor >= 0 && descriptor < most) files_[descriptor][0] = '\0';
    const int result = NEXT(close)(descriptor);
    after(close_);
    if (failed) errno = error;
    return failed ? -1 : result;
}

int rename(const char* from, const char* to) {
    if (fails(rename_, from)) return -1;
    const int result = NEXT(rename)(from, to);
    after(rename_);
    return result;
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) {
    if (fails(rename_, from)) return -1;
    const int result = NEXT(renameat2)(from_folder, from, to_folder, to, flags);
    after(rename_);
    return result;
}

int link(const char* from, const char* to) {
    if (fails(link_, from)) return -1;
    const int result = NEXT(link)(from, to);
    after(link_);
    return result;
}
}
