// The Node-API surface; its TypeScript mirror is server/engine/addon.ts. JavaScript has validated what users
// can get wrong; here types, sizes and state are checked. C++ exceptions become rejected promises, never a
// crash.
#include <napi.h>

#include <unordered_map>

#include "cpu/cpuid.h"
#include "cuda_host/library.h"
#include "node/convert.h"
#include "node/engine.h"
#include "node/marshal.h"
#include "node/self_test.h"

namespace unmask {
namespace {

// What a promise of a job needs on the JavaScript side.
struct Pending {
  Napi::Promise::Deferred deferred;
  Napi::FunctionReference on_step;
};

class Model;

// Events cross to JavaScript here: the engine's thread leaves finished jobs and asks for one wake-up at a
// time, so the queue of the thread-safe function holds at most one call whatever the speed of either side.
class Bridge final : public Engine::Listener, public std::enable_shared_from_this<Bridge> {
 public:
  Bridge(const Napi::Env& env, Napi::Promise::Deferred loaded) : loaded_(loaded) {
    function_ = Napi::ThreadSafeFunction::New(env, Napi::Function(), "unmask engine", 2, 1);
  }

  // Engine thread.
  void on_loaded(const std::string& error) override {
    {
      const std::lock_guard lock(mutex_);
      load_error_ = error;
      load_done_ = true;
    }
    wake();
  }
  void on_step(const std::shared_ptr<Job>& job) override {
    {
      const std::lock_guard lock(mutex_);
      stepped_ = job;
    }
    wake();
  }
  void on_finished(const std::shared_ptr<Job>& job) override {
    {
      const std::lock_guard lock(mutex_);
      finished_.push_back(job);
    }
    wake();
  }

  // JavaScript thread.
  Napi::Value promise(const Napi::Env& env, const std::shared_ptr<Job>& job, const Napi::Value& on_step) {
    Pending pending{Napi::Promise::Deferred::New(env), {}};
    if (on_step.IsFunction()) pending.on_step = Napi::Persistent(on_step.As<Napi::Function>());
    const Napi::Promise p = pending.deferred.Promise();
    if (pending_.empty()) function_.Ref(env);  // keep the process alive while a request runs
    pending_.emplace(job.get(), std::move(pending));
    return p;
  }
  void close() {
    if (closed_) return;
    closed_ = true;
    pending_.clear();
    engine_.reset();
    function_.Release();
  }
  std::shared_ptr<Engine> engine_;

  // Hands everything that waits to JavaScript.
  void drain(const Napi::Env& env) {
    queued_.store(false);
    std::deque<std::shared_ptr<Job>> finished;
    std::shared_ptr<Job> stepped;
    bool loaded = false;
    std::string error;
    {
      const std::lock_guard lock(mutex_);
      finished.swap(finished_);
      stepped.swap(stepped_);
      std::swap(loaded, load_done_);
      error = load_error_;
    }
    if (closed_) return;
    if (loaded) settle_load(env, error);
    for (const std::shared_ptr<Job>& job : finished) settle(env, job);
    if (stepped) send_steps(env, stepped);
  }

 private:
  void wake() {
    if (queued_.exchange(true)) return;
    const auto self = shared_from_this();
    // A refusal means that the environment is closing: nobody waits any more.
    if (function_.NonBlockingCall([self](Napi::Env env, Napi::Function) { self->drain(env); }) != napi_ok)
      queued_.store(false);
  }

  void settle_load(const Napi::Env& env, const std::string& error);

  void send_steps(const Napi::Env& env, const std::shared_ptr<Job>& job) {
    const auto it = pending_.find(job.get());
    if (it == pending_.end() || it->second.on_step.IsEmpty()) return;
    // A reference of its own: the callback may end the request.
    const Napi::Function on_step = it->second.on_step.Value();
    StepEvent event;
    while (job->take_step(event)) {
      const Napi::HandleScope scope(env);
      Napi::Object o = step_object(env, event.step, event.commits, job->request.alternatives);
      o.Set("canvas", js::int32_array(env, event.canvas));
      o.Set("canvasSource", js::int32_array(env, event.canvas_source));
      o.Set("holeLengths", js::int32_array(env, event.hole_lengths));
      on_step.Call({o});
    }
  }

  void settle(const Napi::Env& env, const std::shared_ptr<Job>& job) {
    send_steps(env, job);
    const auto it = pending_.find(job.get());
    if (it == pending_.end()) return;
    const Napi::Promise::Deferred deferred = it->second.deferred;
    pending_.erase(it);
    if (pending_.empty()) function_.Unref(env);
    if (job->outcome != Outcome::done) {
      static constexpr const char* kCodes[] = {"", "CANCELLED", "INVALID", "INTERNAL", "DEVICE_LOST"};
      const Napi::Error e = Napi::Error::New(
          env, job->outcome == Outcome::cancelled ? "the request was cancelled" : job->error);
      e.Value().Set("code", kCodes[static_cast<int>(job->outcome)]);
      deferred.Reject(e.Value());
      return;
    }
    if (job->kind != Job::Kind::infill) {
      deferred.Resolve(js::float32_array(env, job->values, [](float x) { return x; }));
      return;
    }
    Napi::Object result = Napi::Object::New(env);
    result.Set("tokens", js::int32_array(env, job->tokens));
    result.Set("confidences", js::float32_array(env, job->confidences, [](float c) { return c; }));
    Napi::Int32Array holes = Napi::Int32Array::New(env, job->holes.size() * 2);
    for (size_t i = 0; i < job->holes.size(); i++) {
      holes[2 * i] = job->holes[i].start;
      holes[2 * i + 1] = job->holes[i].length;
    }
    result.Set("holes", holes);
    Napi::Array steps = Napi::Array::New(env, job->steps.size());
    const Napi::Int32Array none = Napi::Int32Array::New(env, 0);
    for (size_t i = 0; i < job->steps.size(); i++) {
      const Step& s = job->steps[i];
      Napi::Object o =
          step_object(env, s, std::span<const Commit>(job->commits).subspan(s.first_commit, s.commit_count),
                      job->request.alternatives);
      o.Set("canvas", none);
      o.Set("canvasSource", none);
      o.Set("holeLengths", none);
      steps.Set(static_cast<uint32_t>(i), o);
    }
    result.Set("steps", steps);
    deferred.Resolve(result);
  }

  Napi::ThreadSafeFunction function_;
  Napi::Promise::Deferred loaded_;
  std::unordered_map<const Job*, Pending> pending_;
  bool closed_ = false;

  std::atomic<bool> queued_{false};
  std::mutex mutex_;
  std::deque<std::shared_ptr<Job>> finished_;
  std::shared_ptr<Job> stepped_;  // jobs run one at a time, so at most one has steps to send
  bool load_done_ = false;
  std::string load_error_;
};

// State of one environment (a worker thread has its own).
struct AddonData {
  Napi::FunctionReference model_class;
};

class Model : public Napi::ObjectWrap<Model> {
 public:
  static Napi::Function define(const Napi::Env& env) {
    return DefineClass(env, "Model",
                       {InstanceAccessor<&Model::bytes>("bytes"), InstanceAccessor<&Model::tier>("tier"),
                        InstanceAccessor<&Model::threads>("threads"),
                        InstanceMethod<&Model::infill>("infill"), InstanceMethod<&Model::cancel>("cancel"),
                        InstanceMethod<&Model::logits>("logits"), InstanceMethod<&Model::probe>("probe"),
                        InstanceMethod<&Model::score>("score"), InstanceMethod<&Model::dispose>("dispose")});
  }

  explicit Model(const Napi::CallbackInfo& info) : Napi::ObjectWrap<Model>(info) {
    if (info.Length() != 1 || !info[0].IsExternal()) throw Napi::TypeError::New(info.Env(), "use loadModel");
    bridge_ = *info[0].As<Napi::External<std::shared_ptr<Bridge>>>().Data();
    hook_ = new std::weak_ptr<Bridge>(bridge_);
    // The thread must be gone before the environment is.
    napi_add_env_cleanup_hook(info.Env(), stop_at_exit, hook_);
    env_ = info.Env();
  }
  ~Model() override {
    napi_remove_env_cleanup_hook(env_, stop_at_exit, hook_);
    delete hook_;
    shut();
  }

 private:
  static void stop_at_exit(void* p) {
    if (const std::shared_ptr<Bridge> bridge = static_cast<std::weak_ptr<Bridge>*>(p)->lock())
      if (bridge->engine_) bridge->engine_->stop();
  }

  Engine& engine(const Napi::Env& env) {
    if (!bridge_->engine_) throw Napi::Error::New(env, "the model has been disposed");
    return *bridge_->engine_;
  }
  void shut() {
    if (!bridge_->engine_) return;
    bridge_->engine_->stop();
    bridge_->close();
  }

  Napi::Value bytes(const Napi::CallbackInfo& info) {
    return Napi::Number::New(info.Env(), static_cast<double>(engine(info.Env()).bytes()));
  }
  Napi::Value tier(const Napi::CallbackInfo& info) {
    return Napi::String::New(info.Env(), engine(info.Env()).tier());
  }
  Napi::Value threads(const Napi::CallbackInfo& info) {
    return Napi::Number::New(info.Env(), engine(info.Env()).threads());
  }

  Napi::Value infill(const Napi::CallbackInfo& info) {
    if (info.Length() < 2 || !info[0].IsNumber() || !info[1].IsObject())
      throw Napi::TypeError::New(info.Env(), "infill takes an id and a request");
    Engine& e = engine(info.Env());
    const auto job = std::make_shared<Job>();
    job->id = info[0].As<Napi::Number>().Uint32Value();
    job->request = read_request(info[1].As<Napi::Object>());
    job->wants_steps = info.Length() > 2 && info[2].IsFunction();
    const Napi::Value promise =
        bridge_->promise(info.Env(), job, info.Length() > 2 ? info[2] : info.Env().Undefined());
    e.submit(job);
    return promise;
  }

  void cancel(const Napi::CallbackInfo& info) {
    if (info.Length() < 1 || !info[0].IsNumber())
      throw Napi::TypeError::New(info.Env(), "cancel takes an id");
    if (bridge_->engine_) bridge_->engine_->cancel(info[0].As<Napi::Number>().Uint32Value());
  }

  Napi::Value logits(const Napi::CallbackInfo& info) {
    Engine& e = engine(info.Env());
    const auto job = std::make_shared<Job>();
    job->kind = Job::Kind::logits;
    job->request.tokens =
        js::int32s(info.Env(), info.Length() > 0 ? info[0] : info.Env().Undefined(), "tokens");
    const Napi::Value promise = bridge_->promise(info.Env(), job, info.Env().Undefined());
    e.submit(job);
    return promise;
  }

  Napi::Value probe(const Napi::CallbackInfo& info) {
    if (info.Length() != 4 || !info[0].IsNumber() || !info[1].IsObject() || !info[2].IsNumber())
      throw Napi::TypeError::New(info.Env(), "probe takes an id, a request, a hole and lengths");
    Engine& e = engine(info.Env());
    const auto job = std::make_shared<Job>();
    job->kind = Job::Kind::probe;
    job->id = info[0].As<Napi::Number>().Uint32Value();
    job->request = read_request(info[1].As<Napi::Object>());
    job->probe_hole = info[2].As<Napi::Number>().Int32Value();
    job->probe_lengths = js::int32s(info.Env(), info[3], "lengths");
    const Napi::Value promise = bridge_->promise(info.Env(), job, info.Env().Undefined());
    e.submit(job);
    return promise;
  }

  Napi::Value score(const Napi::CallbackInfo& info) {
    if (info.Length() != 3 || !info[1].IsNumber() || !info[2].IsNumber())
      throw Napi::TypeError::New(info.Env(), "score takes tokens, a begin and an end");
    Engine& e = engine(info.Env());
    const auto job = std::make_shared<Job>();
    job->kind = Job::Kind::score;
    job->request.tokens = js::int32s(info.Env(), info[0], "tokens");
    job->score_begin = info[1].As<Napi::Number>().Int32Value();
    job->score_end = info[2].As<Napi::Number>().Int32Value();
    const Napi::Value promise = bridge_->promise(info.Env(), job, info.Env().Undefined());
    e.submit(job);
    return promise;
  }

  void dispose(const Napi::CallbackInfo& info) {
    if (!bridge_->engine_) return;
    bridge_->engine_->stop();
    bridge_->drain(info.Env());  // every promise is settled: what was running or waiting is cancelled
    bridge_->close();
  }

  std::shared_ptr<Bridge> bridge_;
  std::weak_ptr<Bridge>* hook_ = nullptr;
  napi_env env_ = nullptr;
};

void Bridge::settle_load(const Napi::Env& env, const std::string& error) {
  function_.Unref(env);
  if (!error.empty()) {
    loaded_.Reject(Napi::Error::New(env, error).Value());
    close();
    return;
  }
  auto self = shared_from_this();
  loaded_.Resolve(env.GetInstanceData<AddonData>()->model_class.New(
      {Napi::External<std::shared_ptr<Bridge>>::New(env, &self)}));
}

Napi::Value load_model(const Napi::CallbackInfo& info) {
  if (info.Length() != 1 || !info[0].IsObject())
    throw Napi::TypeError::New(info.Env(), "loadModel takes a specification");
  ModelSpec spec = read_spec(info[0].As<Napi::Object>());
  const auto deferred = Napi::Promise::Deferred::New(info.Env());
  const auto bridge = std::make_shared<Bridge>(info.Env(), deferred);
  bridge->engine_ = std::make_shared<Engine>(std::move(spec), bridge);
  return deferred.Promise();
}

Napi::Value cpu(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  Napi::Object o = Napi::Object::New(env);
  Napi::Array tiers = Napi::Array::New(env), features = Napi::Array::New(env);
  uint32_t i = 0;
  for (const Ops* ops : available_ops()) tiers.Set(i++, Napi::String::New(env, ops->name));
  i = 0;
  for (const std::string& f : cpu_features()) features.Set(i++, Napi::String::New(env, f));
  o.Set("tiers", tiers);
  o.Set("features", features);
  o.Set("logicalCores", static_cast<double>(std::thread::hardware_concurrency()));
  return o;
}

// The CUDA library and the devices that it finds; each computes a small product.
Napi::Value cuda(const Napi::CallbackInfo& info) {
  constexpr int kMost = 64;
  const Napi::Env env = info.Env();
  const CudaLibrary& library = cuda_library();
  std::vector<gpu::api::Device> devices(library.table != nullptr ? kMost : 0);
  gpu::api::Status status;
  int32_t count = 0;
  if (library.table != nullptr) library.table->devices(devices.data(), kMost, &count, &status);
  devices.resize(static_cast<size_t>(count));
  return cuda_object(env, library, devices, status);
}

// What a model would need of a device's memory.
Napi::Value cuda_plan(const Napi::CallbackInfo& info) {
  if (info.Length() != 1 || !info[0].IsObject())
    throw Napi::TypeError::New(info.Env(), "cudaPlan takes a question");
  const CudaQuestion q = read_cuda_question(info[0].As<Napi::Object>());
  try {
    check(q.config);
  } catch (const Error& e) {
    throw Napi::Error::New(info.Env(), e.what());
  }
  const CudaLibrary& library = cuda_library();
  if (library.table == nullptr) throw Napi::Error::New(info.Env(), library.unusable);
  const gpu::api::Spec spec{&q.config, static_cast<int32_t>(q.weights), q.max_tokens, q.ordinal};
  gpu::api::Plan plan;
  gpu::api::Status status;
  library.table->plan(&spec, &plan, &status);
  if (status.code != gpu::api::Code::ok) throw Napi::Error::New(info.Env(), status.text);
  return plan_object(info.Env(), plan);
}

void self_test(const Napi::CallbackInfo& info) {
  const std::string wrong = kernel_self_test();
  if (!wrong.empty()) throw Napi::Error::New(info.Env(), wrong);
}

Napi::Object init(Napi::Env env, Napi::Object exports) {
  auto* data = new AddonData{Napi::Persistent(Model::define(env))};
  env.SetInstanceData(data);  // freed with the environment
  exports.Set("version", UNMASK_VERSION);
  exports.Set("cpu", Napi::Function::New<cpu>(env, "cpu"));
  exports.Set("cuda", Napi::Function::New<cuda>(env, "cuda"));
  exports.Set("cudaPlan", Napi::Function::New<cuda_plan>(env, "cudaPlan"));
  exports.Set("selfTest", Napi::Function::New<self_test>(env, "selfTest"));
  exports.Set("loadModel", Napi::Function::New<load_model>(env, "loadModel"));
  return exports;
}

}  // namespace
}  // namespace unmask

static Napi::Object init_addon(Napi::Env env, Napi::Object exports) { return unmask::init(env, exports); }
NODE_API_MODULE(unmask, init_addon)
