// Threads that share one parallel loop at a time. Workers spin for a moment between loops, as a pass is
// hundreds of short ones, then sleep, so that an idle engine costs nothing.
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
  void take_tasks(int thread);

  std::vector<std::thread> workers_;
  Call call_ = nullptr;
  const void* body_ = nullptr;
  int tasks_ = 0;
  alignas(64) std::atomic<int> next_{0};        // the next task to take
  alignas(64) std::atomic<int> finished_{0};    // workers that have left the current loop
  alignas(64) std::atomic<uint32_t> epoch_{0};  // rises with every loop; its lowest value wakes sleepers
  std::atomic<bool> stop_{false};
};

}  // namespace unmask
