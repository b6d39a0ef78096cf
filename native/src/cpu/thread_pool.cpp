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
  epoch_.fetch_add(1);
  epoch_.notify_all();
  for (std::thread& w : workers_) w.join();
}

void ThreadPool::run_erased(int tasks, Call call, const void* body) {
  call_ = call;
  body_ = body;
  tasks_ = tasks;
  next_.store(0, std::memory_order_relaxed);
  finished_.store(0, std::memory_order_relaxed);
  epoch_.fetch_add(1, std::memory_order_release);
  epoch_.notify_all();
  take_tasks(0);
  const int workers = static_cast<int>(workers_.size());
  const auto done = [&] { return finished_.load(std::memory_order_acquire) == workers; };
  while (!done()) spin(done, kSpinRounds);
}

void ThreadPool::take_tasks(int thread) {
  for (int t; (t = next_.fetch_add(1, std::memory_order_relaxed)) < tasks_;) call_(body_, t, thread);
}

void ThreadPool::work(int thread) {
#ifdef __linux__
  // The editor comes first. A refusal only costs that courtesy.
  (void)setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), 5);
#endif
  uint32_t seen = 0;
  for (;;) {
    const auto changed = [&] { return epoch_.load(std::memory_order_acquire) != seen; };
    spin(changed, kSpinRounds);
    while (!changed()) epoch_.wait(seen, std::memory_order_acquire);
    seen++;
    if (stop_.load()) return;
    take_tasks(thread);
    finished_.fetch_add(1, std::memory_order_release);
  }
}

}  // namespace unmask
