// The Node-API surface; its TypeScript mirror is server/engine/addon.ts. JavaScript has validated what users
// can get wrong; here types, sizes and state are checked. C++ exceptions become rejected promises, never a
// crash.
#include <napi.h>

#include <unordered_map>

#include "cpu/cpuid.h"
#include "node/convert.h"
#include "node/engine.h"

namespace unmask {
namespace {

Config read_config(const Napi::Object& o) {
  Config c;
  c.hidden = js::integer(o, "hidden");
  c.layers = js::integer(o, "layers");
  c.heads = js::integer(o, "heads");
  c.kv_heads = js::integer(o, "kvHeads");
  c.head_dim = js::integer(o, "headDim");
  c.ffn = js::integer(o, "ffn");
  c.vocab = js::integer(o, "vocab");
  c.vocab_used = js::integer(o, "vocabUsed");
  c.rope_theta = js::number(o, "ropeTheta");
  c.norm_eps = static_cast<float>(js::number(o, "normEps"));
  c.shift = js::integer(o, "shift");
  c.mask_id = js::integer(o, "maskId");
  c.eos_id = js::integer(o, "eosId");
  c.expand_id = js::integer(o, "expandId");
  return c;
}

ModelSpec read_spec(const Napi::Object& o) {
  static constexpr const char* kRoles[] = {"embed", "head",     "final_norm", "attn_norm", "q",
                                           "k",     "v",        "q_bias",     "k_bias",    "v_bias",
                                           "o",     "ffn_norm", "gate",       "up",        "down"};
  static constexpr const char* kTypes[] = {"F32",  "F16",  "BF16", "Q8_0", "Q4_0",   "Q4_1",  "Q5_0",
                                           "Q5_1", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "IQ4_XS"};
  static constexpr const char* kWeights[] = {"f32", "bf16", "int8", "int4"};
  ModelSpec spec;
  spec.config = read_config(js::object(o, "config"));
  const Napi::Array files = js::array(o, "files");
  for (uint32_t i = 0; i < files.Length(); i++) spec.files.push_back(files.Get(i).ToString().Utf8Value());
  const Napi::Array tensors = js::array(o, "tensors");
  for (uint32_t i = 0; i < tensors.Length(); i++) {
    const Napi::HandleScope scope(o.Env());
    const Napi::Object t = tensors.Get(i).ToObject();
    TensorSource source;
    source.role = static_cast<Role>(js::choice(t, "role", kRoles));
    source.layer = js::integer(t, "layer");
    source.file = js::integer(t, "file");
    source.offset = js::whole(t, "offset");
    source.dtype = static_cast<DType>(js::choice(t, "dtype", kTypes));
    const Napi::Array shape = js::array(t, "shape");
    for (uint32_t d = 0; d < shape.Length(); d++)
      source.shape.push_back(shape.Get(d).ToNumber().Int64Value());
    source.interleaved = js::boolean(t, "interleaved", false);
    spec.tensors.push_back(std::move(source));
  }
  spec.threads = js::integer(o, "threads");
  spec.tier = js::string(o, "tier");
  spec.weights = static_cast<WeightFormat>(js::choice(o, "weights", kWeights));
  if (o.Has("packedCache")) spec.packed_cache = js::string(o, "packedCache");
  spec.max_tokens = js::integer(o, "maxTokens");
  if (spec.max_tokens < 1 || spec.max_tokens > 1 << 20) js::wrong(o, "maxTokens", "between 1 and 1048576");
  return spec;
}

Request read_request(const Napi::Object& o) {
  static constexpr const char* kCaches[] = {"none", "prefix", "dual"};
  static constexpr const char* kPolicies[] = {"threshold", "factor", "entropy_bound", "top_k"};
  static constexpr const char* kRanks[] = {"confidence", "margin", "entropy"};
  Request r;
  r.tokens = js::int32s(o.Env(), js::field(o, "tokens"), "tokens");
  r.cache = static_cast<Cache>(js::choice(o, "cache", kCaches));
  const Napi::Object policy = js::object(o, "policy");
  r.policy.kind = static_cast<Policy::Kind>(js::choice(policy, "kind", kPolicies));
  r.policy.value = static_cast<float>(js::number(policy, "value"));
  r.policy.rank = static_cast<Rank>(js::choice(policy, "rank", kRanks));
  r.policy.run_threshold = static_cast<float>(js::number(policy, "runThreshold", 0.0));
  r.block = js::integer(o, "block");
  r.refresh = js::integer(o, "refresh");
  r.variable = js::boolean(o, "variable");
  r.max_canvas = js::integer(o, "maxCanvas");
  if (r.max_canvas < 0 || r.max_canvas > 1 << 20) js::wrong(o, "maxCanvas", "between 0 and 1048576");
  r.broadcast_delete = js::boolean(o, "broadcastDelete");
  r.temperature = static_cast<float>(js::number(o, "temperature"));
  r.seed = js::whole(o, "seed");
  r.suppress = js::int32s(o.Env(), js::field(o, "suppress"), "suppress");
  r.stop_at_eos = js::boolean(o, "stopAtEos", false);
  r.alternatives = js::integer(o, "alternatives", 0);
  return r;
}

template <class Commits>
Napi::Object step_object(const Napi::Env& env, const Step& step, const Commits& commits, int alternatives) {
  Napi::Object o = Napi::Object::New(env);
  o.Set("index", step.index);
  o.Set("full", step.full);
  o.Set("rows", step.rows);
  o.Set("milliseconds", step.milliseconds);
  Napi::Int32Array positions = Napi::Int32Array::New(env, commits.size()),
                   tokens = Napi::Int32Array::New(env, commits.size());
  size_t i = 0;
  for (const Commit& c : commits) {
    positions[i] = c.position;
    tokens[i++] = c.score.token;
  }
  o.Set("positions", positions);
  o.Set("tokens", tokens);
  o.Set("confidences", js::float32_array(env, commits, [](const Commit& c) { return c.score.confidence; }));
  o.Set("margins", js::float32_array(env, commits, [](const Commit& c) { return c.score.margin; }));
  o.Set("entropies", js::float32_array(env, commits, [](const Commit& c) { return c.score.entropy; }));
  const size_t count = commits.size() * static_cast<size_t>(alternatives);
  Napi::Int32Array ids = Napi::Int32Array::New(env, count);
  Napi::Float32Array probabilities = Napi::Float32Array::New(env, count);
  i = 0;
  for (const Commit& c : commits)
    for (int a = 0; a < alternatives; a++, i++) {
      ids[i] = c.score.alternatives[static_cast<size_t>(a)].token;
      probabilities[i] = c.score.alternatives[static_cast<size_t>(a)].probability;
    }
  o.Set("alternativeTokens", ids);
  o.Set("alternativeProbabilities", probabilities);
  return o;
}

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
      static constexpr const char* kCodes[] = {"", "CANCELLED", "INVALID", "INTERNAL"};
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

// A 13 x 96 by 96 x 48 product with small integers, exact in float32 whatever the order of the sums; then its
// quantised forms, which must give the scalar twin's bits.
void self_test(const Napi::CallbackInfo& info) {
  constexpr int kM = 13, kK = 96, kN = 48, kGroups = groups(kK);
  std::vector<float> x(kM * kK), w(kN * kK), expected(kM * kN), y(kM * kN);
  for (size_t i = 0; i < x.size(); i++) x[i] = static_cast<float>(static_cast<int>(i * 7 % 11) - 5);
  for (size_t i = 0; i < w.size(); i++) w[i] = static_cast<float>(static_cast<int>(i * 5 % 13) - 6);
  std::vector<int8_t> values(kM * kK);
  std::vector<float> scales(kM * kGroups);
  std::vector<int32_t> sums(kM * kGroups);
  const Quants quants{values.data(), scales.data(), sums.data(), kK};
  for (const WeightFormat format : {WeightFormat::f32, WeightFormat::int8, WeightFormat::int4}) {
    Matrix m(kN, kK, format);
    m.allocate();
    for (int p = 0; p < m.panels(); p++) pack_panel(m, p, w.data() + p * kPanel * kK, kPanel);
    const auto multiply = [&](const Ops& ops, std::vector<float>& out) {
      if (!quantized(format)) {
        GemmArgs a;
        a.x = x.data();
        a.ldx = kK;
        a.rows = kM;
        a.k = kK;
        a.w = m.data.data();
        a.panel_stride = kK * kPanel;
        a.panel_end = m.panels();
        a.y = out.data();
        a.ldy = kN;
        return ops.gemm_f32(a);
      }
      for (int r = 0; r < kM; r++) ops.quantize(x.data() + r * kK, kK, quants.from_row(r));
      QuantGemmArgs a;
      a.x = quants;
      a.rows = kM;
      a.k = kK;
      a.w = m.data.data();
      a.w_scales = reinterpret_cast<const uint16_t*>(m.scales.data());
      a.panel_bytes = m.panel_bytes();
      a.panel_scales = m.panel_scales();
      a.panel_end = m.panels();
      a.y = out.data();
      a.ldy = kN;
      (format == WeightFormat::int8 ? ops.gemm_int8 : ops.gemm_int4)(a);
    };
    multiply(kScalarOps, expected);
    for (const Ops* ops : available_ops()) {
      multiply(*ops, y);
      if (y != expected)
        throw Napi::Error::New(
            info.Env(), std::string("the ") + ops->name + " kernels compute wrong results on this CPU");
    }
  }
}

Napi::Object init(Napi::Env env, Napi::Object exports) {
  auto* data = new AddonData{Napi::Persistent(Model::define(env))};
  env.SetInstanceData(data);  // freed with the environment
  exports.Set("version", UNMASK_VERSION);
  exports.Set("cpu", Napi::Function::New<cpu>(env, "cpu"));
  exports.Set("selfTest", Napi::Function::New<self_test>(env, "selfTest"));
  exports.Set("loadModel", Napi::Function::New<load_model>(env, "loadModel"));
  return exports;
}

}  // namespace
}  // namespace unmask

static Napi::Object init_addon(Napi::Env env, Napi::Object exports) { return unmask::init(env, exports); }
NODE_API_MODULE(unmask, init_addon)
