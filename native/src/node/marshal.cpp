#include "node/marshal.h"

#include "node/convert.h"

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

constexpr const char* kWeights[] = {"f32", "bf16", "int8", "int4"};

int read_max_tokens(const Napi::Object& o) {
  const int n = js::integer(o, "maxTokens");
  if (n < 1 || n > 1 << 20) js::wrong(o, "maxTokens", "between 1 and 1048576");
  return n;
}

// "cpu" is -1, "cuda:N" is N.
int read_device(const Napi::Object& o) {
  constexpr const char* kExpected = "\"cpu\" or \"cuda:N\"";
  const std::string s = js::string(o, "device");
  if (s == "cpu") return -1;
  const std::string number = s.rfind("cuda:", 0) == 0 ? s.substr(5) : "";
  if (number.empty() || number.size() > 3 || number.find_first_not_of("0123456789") != std::string::npos)
    js::wrong(o, "device", kExpected);
  return std::stoi(number);
}

}  // namespace

ModelSpec read_spec(const Napi::Object& o) {
  static constexpr const char* kRoles[] = {"embed", "head",     "final_norm", "attn_norm", "q",
                                           "k",     "v",        "q_bias",     "k_bias",    "v_bias",
                                           "o",     "ffn_norm", "gate",       "up",        "down"};
  static constexpr const char* kTypes[] = {"F32",  "F16",  "BF16", "Q8_0", "Q4_0",   "Q4_1",  "Q5_0",
                                           "Q5_1", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "IQ4_XS"};
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
  spec.max_tokens = read_max_tokens(o);
  if (o.Has("device")) spec.cuda = read_device(o);
  return spec;
}

CudaQuestion read_cuda_question(const Napi::Object& o) {
  CudaQuestion q;
  q.config = read_config(js::object(o, "config"));
  q.weights = static_cast<WeightFormat>(js::choice(o, "weights", kWeights));
  q.max_tokens = read_max_tokens(o);
  q.ordinal = read_device(o);
  if (q.ordinal < 0) js::wrong(o, "device", "\"cuda:N\"");
  return q;
}

Napi::Object cuda_object(const Napi::Env& env, const CudaLibrary& library,
                         std::span<const gpu::api::Device> devices, const gpu::api::Status& status) {
  Napi::Object o = Napi::Object::New(env);
  o.Set("library", library.path);
  const std::string why = library.table == nullptr ? library.unusable : status.text;
  if (!why.empty()) o.Set("unusable", why);
  Napi::Array list = Napi::Array::New(env, devices.size());
  for (uint32_t i = 0; i < devices.size(); i++) {
    const gpu::api::Device& d = devices[i];
    Napi::Object item = Napi::Object::New(env);
    item.Set("device", "cuda:" + std::to_string(d.ordinal));
    item.Set("name", d.name);
    item.Set("capability", std::to_string(d.major) + "." + std::to_string(d.minor));
    item.Set("multiprocessors", d.multiprocessors);
    item.Set("memoryTotal", static_cast<double>(d.memory_total));
    item.Set("memoryFree", static_cast<double>(d.memory_free));
    item.Set("driver", d.driver);
    item.Set("runtime", d.runtime);
    if (d.unusable[0] != 0) item.Set("unusable", d.unusable);
    list.Set(i, item);
  }
  o.Set("devices", list);
  return o;
}

Napi::Object plan_object(const Napi::Env& env, const gpu::api::Plan& plan) {
  Napi::Object o = Napi::Object::New(env);
  const auto set = [&](const char* name, uint64_t bytes) { o.Set(name, static_cast<double>(bytes)); };
  set("weights", plan.weights);
  set("embedding", plan.embedding);
  set("kv", plan.kv);
  set("workspace", plan.workspace);
  set("total", plan.total);
  set("free", plan.free);
  set("usable", plan.usable);
  o.Set("name", plan.name);
  if (plan.refusal[0] != 0) o.Set("refusal", plan.refusal);
  return o;
}

Request read_request(const Napi::Object& o) {
  static constexpr const char* kCaches[] = {"none", "prefix", "dual", "hole"};
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
  r.reuse = js::boolean(o, "reuse", false);
  return r;
}

Napi::Object step_object(const Napi::Env& env, const Step& step, std::span<const Commit> commits,
                         int alternatives) {
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
      ids[i] = c.score.alternatives[a].token;
      probabilities[i] = c.score.alternatives[a].probability;
    }
  o.Set("alternativeTokens", ids);
  o.Set("alternativeProbabilities", probabilities);
  return o;
}

}  // namespace unmask
