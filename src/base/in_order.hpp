#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace footplan {

inline std::size_t all_cores() { return std::max(1U, std::thread::hardware_concurrency()); }

/// Calls `work(i)` for each i below `count` on all cores, and on the caller's thread `done(i, result)` in the order of
/// i, so that what is said does not depend on how many cores there are. `work` shares nothing that changes. The
/// exception of the lowest i is thrown on; what comes after it may have been worked on, and is not handed to `done`.
/// With one core each `done` comes before the next `work`.
template <class Work, class Done>
void in_order(std::size_t count, const Work& work, const Done& done, std::size_t cores = all_cores()) {
    using Result = std::invoke_result_t<const Work&, std::size_t>;
    struct Slot {
        std::optional<Result> result;
        std::exception_ptr error;
        bool ready = false;
    };
    std::vector<Slot> slots(count);
    std::mutex mutex;
    std::condition_variable ready;
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stop = false;
    const auto run = [&] {
        // Whatever number is taken is worked on, so that all below one that fails get their results.
        while (!stop) {
            const std::size_t i = next++;
            if (i >= count) return;
            Slot slot;
            try {
                slot.result = work(i);
            } catch (...) {
                slot.error = std::current_exception();
                stop = true;
            }
            slot.ready = true;
            const std::lock_guard lock(mutex);
            slots[i] = std::move(slot);
            ready.notify_one();
        }
    };
    // Destroyed, and so joined, before everything that they use.
    std::vector<std::jthread> threads;
    try {
        if (cores > 1 && count > 1)
            while (threads.size() < std::min(cores, count)) threads.emplace_back(run);
    } catch (const std::system_error&) {
        // The machine gives no more; those that run do it all.
    }
    try {
        for (std::size_t i = 0; i < count; ++i) {
            if (threads.empty()) {
                done(i, work(i));
                continue;
            }
            std::unique_lock lock(mutex);
            ready.wait(lock, [&] { return slots[i].ready; });
            Slot slot = std::exchange(slots[i], {});
            lock.unlock();
            if (slot.error) std::rethrow_exception(slot.error);
            done(i, *std::move(slot.result));
        }
    } catch (...) {
        stop = true;
        throw;
    }
}

}  // namespace footplan
