#include "cpu/thread_pool.h"

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace unmask {
namespace {

void pause_cpu() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#else
  std::this_thread::yield();
#endif
}

// About 20-50 microseconds of spinning, then yielding: with fewer cores than threads a pure spin would starve
// the thread that is waited for.
template <class Done>
void spin(const Done& done, int rounds) {
  for (int i = 0; i < rounds && !done(); i++) {
    if (i % 64 == 63)
      std::this_thread::yield();
    else
      pause_cpu();
  }
}
constexpr int kSpinRounds = 2000;

}  // namespace

ThreadPool::ThreadPool(int threads) {
  for (int i = 1; i < threads; i++) workers_.emplace_back([this, i] { work(i); });
}

ThreadPool::~ThreadPool() {
  stop_.store(true);
  wake_.fetch_add(1);
  wake_.notify_all();
  for (std::thread& w : workers_) w.join();
}

void ThreadPool::run_erased(int tasks, Call call, const void* body) {
  call_ = call;
  body_ = body;
  tasks_ = tasks;
  unfinished_.store(tasks, std::memory_order_relaxed);
  const uint64_t loop = (ticket_.load(std::memory_order_relaxed) >> 32) + 1;
  ticket_.store(loop << 32 | static_cast<uint32_t>(tasks), std::memory_order_release);
  wake_.fetch_add(1, std::memory_order_release);
  wake_.notify_all();
  take_tasks(0);
  const auto done = [&] { return unfinished_.load(std::memory_order_acquire) == 0; };
  while (!done()) spin(done, kSpinRounds);
}

bool ThreadPool::take_tasks(int thread) {
  bool any = false;
  for (uint64_t ticket = ticket_.load(std::memory_order_acquire); static_cast<uint32_t>(ticket) != 0;) {
    // On failure `ticket` is what is there now.
    if (!ticket_.compare_exchange_weak(ticket, ticket - 1, std::memory_order_acquire,
                                       std::memory_order_acquire))
      continue;
    call_(body_, tasks_ - static_cast<int>(static_cast<uint32_t>(ticket)), thread);
    unfinished_.fetch_sub(1, std::memory_order_release);
    any = true;
    ticket = ticket_.load(std::memory_order_acquire);
  }
  return any;
}

void ThreadPool::work(int thread) {
#ifdef __linux__
  // The editor comes first. A refusal only costs that courtesy.
  (void)setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), 5);
#endif
  while (!stop_.load(std::memory_order_relaxed)) {
    const uint32_t seen = wake_.load(std::memory_order_acquire);
    if (take_tasks(thread)) continue;
    // Nothing to do for the loop that `seen` announced: the next one changes it.
    const auto changed = [&] { return wake_.load(std::memory_order_acquire) != seen; };
    spin(changed, kSpinRounds);
    if (!changed()) wake_.wait(seen, std::memory_order_acquire);
  }
}

}  // namespace unmask
