#include "node/engine.h"

#include <algorithm>
#include <new>

#include "cpu/backend.h"
#include "cpu/cpuid.h"
#include "cuda_host/backend.h"
#include "cuda_host/library.h"

namespace unmask {
namespace {

// Forwards the decoder's steps into the job's ring.
class Relay final : public StepListener {
 public:
  Relay(const std::shared_ptr<Job>& job, Engine::Listener& listener) : job_(job), listener_(listener) {}
  void on_step(const Step& step, std::span<const Commit> commits, const Canvas& canvas,
               std::span<const int32_t> source) override {
    job_->push_step(step, commits, canvas, source);
    listener_.on_step(job_);
  }

 private:
  const std::shared_ptr<Job>& job_;
  Engine::Listener& listener_;
};

}  // namespace

void Job::push_step(const Step& step, std::span<const Commit> step_commits, const Canvas& canvas,
                    std::span<const int32_t> source) {
  const std::lock_guard lock(mutex_);
  StepEvent& e = ring_[(first_ + count_) % kRing];
  if (count_ == kRing)
    first_ = (first_ + 1) % kRing;
  else
    count_++;
  // The slots' capacity was reserved before the loop: nothing is allocated here.
  e.step = step;
  e.commits.assign(step_commits.begin(), step_commits.end());
  e.canvas.clear();
  e.canvas_source.clear();
  e.hole_lengths.clear();
  int32_t offset = 0;  // of the hole in the canvas before the step
  for (size_t h = 0; h < last_holes_.size(); h++) {
    const Hole& hole = canvas.holes()[h];
    Hole& last = last_holes_[h];
    for (int32_t p = hole.start; p < hole.end(); p++) {
      e.canvas.push_back(canvas.tokens()[static_cast<size_t>(p)]);
      e.canvas_source.push_back(offset + (source.empty() ? p : source[static_cast<size_t>(p)]) - last.start);
    }
    e.hole_lengths.push_back(hole.length);
    offset += last.length;
    last = hole;
  }
}

bool Job::take_step(StepEvent& out) {
  const std::lock_guard lock(mutex_);
  if (count_ == 0) return false;
  out = ring_[first_];
  first_ = (first_ + 1) % kRing;
  count_--;
  return true;
}

Engine::Engine(ModelSpec spec, std::shared_ptr<Listener> listener) : listener_(std::move(listener)) {
  thread_ = std::thread([this, s = std::move(spec)]() mutable { work(std::move(s)); });
}

Engine::~Engine() { stop(); }

void Engine::submit(std::shared_ptr<Job> job) {
  {
    const std::lock_guard lock(mutex_);
    if (!stopping_) {
      queue_.push_back(std::move(job));
      wake_.notify_one();
      return;
    }
  }
  job->outcome = Outcome::cancelled;
  listener_->on_finished(job);
}

void Engine::cancel(uint32_t id) {
  const std::lock_guard lock(mutex_);
  if (running_ && running_->id == id) running_->cancel.store(true);
  for (const std::shared_ptr<Job>& job : queue_)
    if (job->id == id) job->cancel.store(true);
}

void Engine::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    if (running_) running_->cancel.store(true);
    for (const std::shared_ptr<Job>& job : queue_) job->cancel.store(true);
    wake_.notify_one();
  }
  if (thread_.joinable()) thread_.join();
  decoder_.reset();
  backend_.reset();
  weights_.reset();
}

void Engine::load(const ModelSpec& spec) {
  const Ops& ops = ops_named(spec.tier);
  tier_ = ops.name;
  threads_ = std::clamp(spec.threads, 1, 256);
  if (spec.cuda >= 0) {
    const CudaLibrary& library = cuda_library();
    if (library.table == nullptr) throw Error(library.unusable);
    const TensorTable tensors(spec.config, spec.files, spec.tensors);
    backend_ = std::make_unique<CudaBackend>(*library.table, tensors, spec.weights, spec.max_tokens,
                                             spec.cuda, threads_);
    bytes_ = backend_->bytes();
  } else {
    weights_ = std::make_unique<Weights>(spec.config, spec.files, spec.tensors,
                                         Packing{spec.weights, threads_, spec.packed_cache});
    backend_ = std::make_unique<CpuBackend>(*weights_, ops, spec.threads, spec.max_tokens);
    bytes_ = weights_->bytes() + backend_->bytes();
  }
  decoder_ = std::make_unique<Decoder>(*backend_);
}

void Engine::work(ModelSpec spec) {
  std::string error;
  try {
    load(spec);
  } catch (const std::bad_alloc&) {
    error = "not enough memory for this model";
  } catch (const std::exception& e) {
    error = e.what();
  }
  listener_->on_loaded(error);
  if (!error.empty()) return;
  for (;;) {
    std::shared_ptr<Job> job;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;  // stopping: what was queued has been answered
      job = std::move(queue_.front());
      queue_.pop_front();
      running_ = job;
    }
    run(job);
    {
      const std::lock_guard lock(mutex_);
      running_.reset();
    }
    listener_->on_finished(job);
  }
}

void Engine::run(const std::shared_ptr<Job>& job) {
  try {
    switch (job->kind) {
      case Job::Kind::infill:
        infill(job);
        break;
      case Job::Kind::probe:
        probe(*job);
        break;
      case Job::Kind::logits:
        logits(*job);
        break;
      case Job::Kind::score:
        score(*job);
        break;
    }
  } catch (const Error& e) {
    job->outcome = Outcome::invalid;
    job->error = e.what();
  } catch (const DeviceLost& e) {
    job->outcome = Outcome::lost;
    job->error = e.what();
  } catch (const std::bad_alloc&) {
    job->outcome = Outcome::internal;
    job->error = "not enough memory for this request";
  } catch (const std::exception& e) {
    job->outcome = Outcome::internal;
    job->error = e.what();
  }
}

void Engine::infill(const std::shared_ptr<Job>& job) {
  decoder_->prepare(job->request);
  if (job->wants_steps) {
    const size_t capacity =
        static_cast<size_t>(std::max(decoder_->canvas().positions(), job->request.max_canvas)) + 1;
    job->last_holes_.assign(decoder_->canvas().holes().begin(), decoder_->canvas().holes().end());
    job->ring_.resize(Job::kRing);
    for (StepEvent& e : job->ring_) {
      e.commits.reserve(capacity);
      e.canvas.reserve(capacity);
      e.canvas_source.reserve(capacity);
      e.hole_lengths.reserve(decoder_->canvas().holes().size());
    }
  }
  Relay relay(job, *listener_);
  const bool finished = decoder_->run(job->cancel, job->wants_steps ? &relay : nullptr);
  job->outcome = finished ? Outcome::done : Outcome::cancelled;
  const Canvas& canvas = decoder_->canvas();
  job->tokens.assign(canvas.tokens().begin(), canvas.tokens().end());
  job->confidences.assign(decoder_->confidences().begin(), decoder_->confidences().end());
  job->holes.assign(canvas.holes().begin(), canvas.holes().end());
  job->steps.assign(decoder_->steps().begin(), decoder_->steps().end());
  job->commits.assign(decoder_->commits().begin(), decoder_->commits().end());
}

void Engine::probe(Job& job) {
  decoder_->prepare(job.request);
  const std::span<const Hole> holes = decoder_->canvas().holes();
  if (job.probe_hole < 0 || static_cast<size_t>(job.probe_hole) >= holes.size())
    throw Error("the probe names a hole that the request does not have");
  const Hole& hole = holes[static_cast<size_t>(job.probe_hole)];
  if (job.probe_lengths.empty()) throw Error("the probe has no lengths");
  for (const int32_t n : job.probe_lengths)
    if (n < 1 || n > hole.length)
      throw Error("a probed length must be between 1 and the hole's " + std::to_string(hole.length) +
                  " masks");
  job.values.resize(job.probe_lengths.size());
  if (!decoder_->probe(job.probe_hole, job.probe_lengths, job.values, job.cancel))
    job.outcome = Outcome::cancelled;
}

void Engine::logits(Job& job) {
  const std::vector<int32_t>& tokens = job.request.tokens;
  const size_t vocab = static_cast<size_t>(backend_->config().vocab);
  for (const int32_t t : tokens)
    if (t < 0 || static_cast<size_t>(t) >= vocab) throw Error("a token is outside the vocabulary");
  if (tokens.empty() || tokens.size() > static_cast<size_t>(backend_->max_tokens()))
    throw Error("the number of tokens must be between 1 and " + std::to_string(backend_->max_tokens()));
  job.values.resize(tokens.size() * vocab);
  decoder_->forget();
  backend_->logits(tokens, job.values);
}

void Engine::score(Job& job) {
  job.values.resize(static_cast<size_t>(std::max(0, job.score_end - job.score_begin)));
  if (!decoder_->score(job.request.tokens, job.score_begin, job.score_end, job.values, job.cancel))
    job.outcome = Outcome::cancelled;
}

}  // namespace unmask
