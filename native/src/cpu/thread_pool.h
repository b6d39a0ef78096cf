// Threads that share one parallel loop at a time. Workers spin for a moment between loops, as a pass is
// hundreds of short ones, then sleep, so that an idle engine costs nothing. A loop waits for its tasks only:
// a worker that the system runs late takes part in a later one.
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace unmask {

class ThreadPool {
 public:
  // `threads` run a loop: the caller and threads - 1 workers, which run below normal priority where the
  // system allows.
  explicit ThreadPool(int threads);
  ~ThreadPool();
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  int threads() const { return static_cast<int>(workers_.size()) + 1; }

  // Calls body(task, thread) for task in [0, tasks), each once, in any order; thread is in [0, threads()).
  // Returns when all are done. Allocates nothing. Must not be nested; body must not throw.
  template <class Body>
  void run(int tasks, const Body& body) {
    if (tasks <= 1 || workers_.empty()) {
      for (int t = 0; t < tasks; t++) body(t, 0);
      return;
    }
    run_erased(
        tasks, [](const void* b, int task, int thread) { (*static_cast<const Body*>(b))(task, thread); },
        &body);
  }

 private:
  using Call = void (*)(const void* body, int task, int thread);
  void run_erased(int tasks, Call call, const void* body);
  void work(int thread);
  // Takes tasks of the current loop until there are none; whether there was one.
  bool take_tasks(int thread);

  // The current loop. A worker reads these only between taking a task and reporting it done; as the loop
  // lasts until then, they cannot change under it.
  std::vector<std::thread> workers_;
  Call call_ = nullptr;
  const void* body_ = nullptr;
  int tasks_ = 0;
  // Number of the loop in the high half, tasks not yet taken in the low half. Taking one is a
  // compare-and-swap, so whoever looked at an earlier loop fails.
  alignas(64) std::atomic<uint64_t> ticket_{0};
  alignas(64) std::atomic<int> unfinished_{0};
  alignas(64) std::atomic<uint32_t> wake_{0};  // rises with every loop: sleepers wait for a change
  std::atomic<bool> stop_{false};
};

}  // namespace unmask
