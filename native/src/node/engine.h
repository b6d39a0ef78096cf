// One loaded model with a thread of its own: jobs in order, steps through a bounded ring, everything handed
// over as copies. Knows no JavaScript; `addon.cpp` turns jobs and events into promises and callbacks.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "decode/decoder.h"
#include "model/weights.h"

namespace unmask {

struct ModelSpec {
  Config config;
  std::vector<std::string> files;
  std::vector<TensorSource> tensors;
  int threads = 1;
  std::string tier = "auto";
  WeightFormat weights = WeightFormat::f32;
  std::string packed_cache;  // folder of packed copies; empty: none
  int max_tokens = 0;
  int cuda = -1;  // the device to compute on; -1: the CPU
};

struct StepEvent {
  Step step;
  std::vector<Commit> commits;
  std::vector<int32_t> canvas;         // tokens of all holes
  std::vector<int32_t> canvas_source;  // where each was in `canvas` before the step
  std::vector<int32_t> hole_lengths;
};

// lost: the device cannot be used any more in this process.
enum class Outcome { done, cancelled, invalid, internal, lost };

struct Job {
  enum class Kind { infill, logits, probe, score };
  uint32_t id = 0;
  Kind kind = Kind::infill;
  bool wants_steps = false;
  Request request;
  int probe_hole = 0;
  std::vector<int32_t> probe_lengths;
  int score_begin = 0, score_end = 0;
  std::atomic<bool> cancel{false};

  // Set before `Listener::on_finished`.
  Outcome outcome = Outcome::done;
  std::string error;
  std::vector<int32_t> tokens;
  std::vector<float> confidences;
  std::vector<Hole> holes;
  std::vector<Step> steps;
  std::vector<Commit> commits;
  std::vector<float> values;  // logits, mean confidences or probabilities

  // Steps not yet taken by JavaScript; when it is slow the oldest are overwritten.
  void push_step(const Step& step, std::span<const Commit> commits, const Canvas& canvas,
                 std::span<const int32_t> source);
  bool take_step(StepEvent& out);

 private:
  static constexpr size_t kRing = 32;
  std::mutex mutex_;
  std::vector<StepEvent> ring_;
  size_t first_ = 0, count_ = 0;
  std::vector<Hole> last_holes_;  // engine thread only
  friend class Engine;
};

class Engine {
 public:
  // Called on the engine's thread; must return at once.
  struct Listener {
    virtual ~Listener() = default;
    virtual void on_loaded(const std::string& error) = 0;  // empty: ready
    virtual void on_step(const std::shared_ptr<Job>& job) = 0;
    virtual void on_finished(const std::shared_ptr<Job>& job) = 0;
  };

  // Starts the thread, which loads the model first.
  Engine(ModelSpec spec, std::shared_ptr<Listener> listener);
  ~Engine();

  void submit(std::shared_ptr<Job> job);
  void cancel(uint32_t id);
  // Cancels everything, joins the thread, frees the model. Idempotent.
  void stop();

  // Valid once loaded.
  size_t bytes() const { return bytes_; }
  const char* tier() const { return tier_; }  // of the CPU's kernels
  int threads() const { return threads_; }

 private:
  void work(ModelSpec spec);
  void load(const ModelSpec& spec);
  void run(const std::shared_ptr<Job>& job);
  void infill(const std::shared_ptr<Job>& job);
  void probe(Job& job);
  void logits(Job& job);
  void score(Job& job);

  std::shared_ptr<Listener> listener_;
  std::unique_ptr<Weights> weights_;
  std::unique_ptr<Backend> backend_;
  std::unique_ptr<Decoder> decoder_;
  size_t bytes_ = 0;
  const char* tier_ = "";
  int threads_ = 0;

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::shared_ptr<Job>> queue_;
  std::shared_ptr<Job> running_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace unmask
