#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <latch>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace lykta {

namespace {

/// One call's pieces of work.
class Batch {
public:
    Batch(std::size_t count, const std::function<void(std::size_t)>& work)
        : count_(count), work_(work), left_(static_cast<std::ptrdiff_t>(count)) {}

    /// Does pieces until none is left to begin.
    void help() {
        for (std::size_t i = next_++; i < count_; i = next_++) {
            try {
                work_(i);
            } catch (...) {
                keep(i, std::current_exception());
            }
            left_.count_down();
        }
    }

    /// Waits for the pieces that others have begun: they go on by themselves, so whoever waits
    /// waits for somebody who works.
    void finish() {
        left_.wait();
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    void keep(std::size_t piece, std::exception_ptr failure) {
        const std::lock_guard lock(mutex_);
        if (failure_ && failed_ < piece) return;
        failed_ = piece;
        failure_ = std::move(failure);
    }

    const std::size_t count_;
    const std::function<void(std::size_t)>& work_;  // not called when all pieces are done
    std::atomic<std::size_t> next_ = 0;
    std::latch left_;
    std::mutex mutex_;
    std::size_t failed_ = 0;  ///< the lowest number that threw
    std::exception_ptr failure_;
};

class Pool {
public:
    /// A caller is a worker, too.
    Pool() {
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        for (std::size_t i = 1; i < cores; ++i) {
            workers_.emplace_back([this](const std::stop_token& stop) { serve(stop); });
        }
    }

    void run(std::size_t count, const std::function<void(std::size_t)>& work) {
        // Shared, since a worker may look at it once more when all is done.
        const auto batch = std::make_shared<Batch>(count, work);
        {
            const std::lock_guard lock(mutex_);
            open_.push_back(batch);
        }
        wake_.notify_all();
        batch->help();
        close(batch);
        batch->finish();
    }

private:
    void serve(const std::stop_token& stop) {
        while (const std::shared_ptr<Batch> batch = next(stop)) {
            batch->help();
            close(batch);
        }
    }

    /// The newest: what was asked for inside other work holds that up. Null: the process ends.
    std::shared_ptr<Batch> next(const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        const bool found = wake_.wait(lock, stop, [this] { return !open_.empty(); });
        return found && !stop.stop_requested() ? open_.back() : nullptr;
    }

    /// Nothing in it is left to begin.
    void close(const std::shared_ptr<Batch>& batch) {
        const std::lock_guard lock(mutex_);
        std::erase(open_, batch);
    }

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::vector<std::shared_ptr<Batch>> open_;
    std::vector<std::jthread> workers_;  // last: they end before what they use
};

}  // namespace

void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work) {
    static Pool pool;
    pool.run(count, work);
}

}  // namespace lykta
