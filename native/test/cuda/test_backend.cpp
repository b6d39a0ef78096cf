// The whole CUDA backend on the emulation layer, through its C table, against the CPU backend on the scalar
// kernels: decoding with exact weights gives the same tokens, rounded formats stay near the CPU's logits,
// replayed graphs give what launches gave; refusals, cancels and damaged weights.
#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <optional>

#include "../random_model.h"
#include "cpu/backend.h"
#include "cuda/backend.h"
#include "cuda_host/backend.h"
#include "decode/decoder.h"

namespace unmask::test {
namespace {

const std::atomic<bool> kNever{false};

const gpu::api::Table& table() {
  const gpu::api::Table* t = unmask_cuda_api(gpu::api::kAbi);
  if (t == nullptr) throw Error("the library refuses its own version");
  return *t;
}

struct Shape {
  const char* name;
  Config config;
  bool tied = false;
  bool biases = true;
};

// Dream's layout is GQA with biases and a shift, LLaDA's MHA without either. Narrow heads go to the plain
// attention kernel, those of 32 to tensor cores.
std::vector<Shape> shapes() {
  std::vector<Shape> list;
  list.push_back({"Dream, odd widths", odd_config()});
  list.push_back({"Dream, tied", odd_config(), true});
  Config even = odd_config();
  even.hidden = 96;
  even.heads = 4;
  even.kv_heads = 2;
  even.head_dim = 32;
  even.ffn = 160;
  even.layers = 2;
  list.push_back({"Dream, whole fragments", even});
  Config llada = odd_config();
  llada.hidden = 64;
  llada.heads = llada.kv_heads = 3;
  llada.head_dim = 16;
  llada.shift = 0;
  llada.expand_id = -1;
  llada.layers = 2;
  list.push_back({"LLaDA", llada, false, false});
  return list;
}

struct Loaded {
  Shape shape;
  RandomModel model;
  TensorTable tensors;
  Weights weights;

  explicit Loaded(const Shape& s, WeightFormat format = WeightFormat::f32)
      : shape(s),
        model(s.config, 3, s.tied),
        tensors(s.config, {model.path}, table_of(*this)),
        weights(s.config, {model.path}, table_of(*this), Packing{format, 1, ""}) {}

  static std::vector<TensorSource> table_of(const Loaded& l) {
    std::vector<TensorSource> t = l.model.tensors;
    if (!l.shape.biases)
      std::erase_if(t, [](const TensorSource& s) {
        return s.role == Role::q_bias || s.role == Role::k_bias || s.role == Role::v_bias;
      });
    return t;
  }
};

CudaBackend on_device(const Loaded& l, WeightFormat format, int max_tokens) {
  return CudaBackend(table(), l.tensors, format, max_tokens, 0, 2);
}

Request request(const Config& c, uint64_t seed, int length, std::vector<std::pair<int, int>> holes) {
  Random random(seed);
  Request r;
  for (int i = 0; i < length; i++) r.tokens.push_back(random.below(c.vocab_used - 4));
  for (const auto& [begin, end] : holes)
    for (int i = begin; i < end; i++) r.tokens[static_cast<size_t>(i)] = c.mask_id;
  r.policy = {Policy::Kind::threshold, 0.3f, Rank::confidence};
  r.max_canvas = 30;
  return r;
}

// Every cache, blocks, several holes, variable length, passes above and below the windows' most rows.
std::vector<Request> requests(const Config& c) {
  std::vector<Request> list;
  for (const Cache cache : {Cache::none, Cache::prefix, Cache::dual, Cache::hole}) {
    Request r = request(c, 7 + list.size(), 40, {{5, 12}, {20, 24}});
    r.cache = cache;
    r.policy = {static_cast<Policy::Kind>(list.size() % 4), list.size() % 4 == 0 ? 0.3f : 1.0f,
                Rank::confidence};
    list.push_back(r);
    r = request(c, 7 + list.size(), 90, {{30, 42}});
    r.cache = cache;
    r.block = 8;
    r.refresh = 3;
    r.policy.run_threshold = 0.1f;
    list.push_back(r);
    r = request(c, 7 + list.size(), 76, {{0, 6}, {40, 50}});
    r.cache = cache;
    r.variable = c.expand_id >= 0;
    r.policy = {Policy::Kind::top_k, 2.0f, Rank::margin};
    r.alternatives = 3;
    list.push_back(r);
  }
  return list;
}

struct Outcome {
  std::vector<int32_t> tokens;
  std::vector<Step> steps;
  std::vector<Commit> commits;
};

Outcome decode(Backend& backend, const Request& r) {
  Decoder d(backend);
  d.prepare(r);
  CHECK(d.run(kNever, nullptr));
  return {{d.canvas().tokens().begin(), d.canvas().tokens().end()},
          {d.steps().begin(), d.steps().end()},
          {d.commits().begin(), d.commits().end()}};
}

bool same_decisions(const Outcome& a, const Outcome& b) {
  const auto same_step = [](const Step& x, const Step& y) {
    return x.rows == y.rows && x.full == y.full && x.commit_count == y.commit_count;
  };
  const auto same_commit = [](const Commit& x, const Commit& y) {
    return x.position == y.position && x.score.token == y.score.token;
  };
  return a.tokens == b.tokens && std::ranges::equal(a.steps, b.steps, same_step) &&
         std::ranges::equal(a.commits, b.commits, same_commit);
}

float largest_difference(const Outcome& a, const Outcome& b) {
  float largest = 0.0f;
  for (size_t i = 0; i < std::min(a.commits.size(), b.commits.size()); i++) {
    const Score &x = a.commits[i].score, &y = b.commits[i].score;
    for (const float d : {x.confidence - y.confidence, x.margin - y.margin, x.entropy - y.entropy})
      largest = std::max(largest, std::fabs(d));
    for (int j = 0; j < kMaxAlternatives; j++)
      largest = std::max(largest, std::fabs(x.alternatives[j].probability - y.alternatives[j].probability));
  }
  return largest;
}

// Scores are sums of some hundred float32 terms in another order than the CPU's.
constexpr float kScoreTolerance = 1e-4f;

void exact_weights_decide_as_the_cpu_does(const Loaded& l, size_t nth) {
  CpuBackend cpu(l.weights, kScalarOps, 1, 130);
  CudaBackend gpu = on_device(l, WeightFormat::f32, 130);
  size_t i = 0;
  for (const Request& r : thinned(requests(l.shape.config), nth)) {
    const Outcome a = decode(cpu, r), b = decode(gpu, r);
    CHECK(same_decisions(a, b)) << l.shape.name << ", request " << i << ": other decisions";
    CHECK(largest_difference(a, b) <= kScoreTolerance)
        << l.shape.name << ", request " << i << ": scores differ by " << largest_difference(a, b);
    i++;
  }
  Request drawn = request(l.shape.config, 77, 50, {{20, 30}});
  drawn.temperature = 0.7f;
  drawn.seed = 5;
  CHECK(same_decisions(decode(cpu, drawn), decode(gpu, drawn))) << l.shape.name << ": other draws";
}

// Passes of a decode run through their shapes several times: launched, captured and replayed. Another number
// of multiprocessors cuts the work otherwise, another seed runs threads in another order.
void decodes_repeat(const Loaded& l, WeightFormat format) {
  Request r = request(l.shape.config, 31, 60, {{20, 28}});
  r.policy = {Policy::Kind::top_k, 2.0f, Rank::confidence};
  r.variable = true;
  std::optional<Outcome> first;
  for (const uint64_t seed : {1, 2}) {
    gpu::emulator::set_seed(seed);
    for (const bool deferred : {false, true}) {
      gpu::emulated().deferred = deferred;
      CudaBackend backend = on_device(l, format, 100);
      for (int repeat = 0; repeat < 2; repeat++) {
        const Outcome found = decode(backend, r);
        if (!first) first = found;
        CHECK(same_decisions(*first, found) && largest_difference(*first, found) == 0.0f)
            << l.shape.name << ": run " << repeat << " of seed " << seed << " differs";
      }
      gpu::emulated().deferred = false;
    }
  }
  gpu::emulator::set_seed(0);
}

// How far logits are from the CPU's of the same packed weights, as a share of the largest one. The device
// rounds what the CPU keeps as float32: K, V, queries and attention's result to bf16 always, activations to
// bf16 with bf16 weights. Every rounding is 2^-9 of a value; in a layer a row meets five in a chain, and
// layers add to the residual stream. Rounded int8 activations can be one step further apart where a value
// lies at the border of two: 1/127 of the group's largest.
double allowed(WeightFormat format, int layers) {
  const double bf16 = 0x1p-9, chain = 5.0 * layers;
  return format == WeightFormat::bf16 ? chain * bf16 * 2 : chain * (bf16 + 1.0 / 127);
}

void rounded_weights_stay_near_the_cpu(const Shape& shape, WeightFormat format) {
  const Loaded l(shape, format);
  const Config& c = shape.config;
  CpuBackend cpu(l.weights, kScalarOps, 1, 130);
  CudaBackend gpu = on_device(l, format, 130);
  for (const int length : {1, 9, 40, 100}) {  // the last is no window
    const Request r = request(c, static_cast<uint64_t>(length), length, {{0, 1}});
    const size_t n = static_cast<size_t>(length) * static_cast<size_t>(c.vocab);
    std::vector<float> a(n), b(n, NAN);
    cpu.logits(r.tokens, a);
    gpu.logits(r.tokens, b);
    double largest = 0.0, error = 0.0;
    for (size_t i = 0; i < n; i++) {
      largest = std::max(largest, std::fabs(static_cast<double>(a[i])));
      const double d = std::fabs(static_cast<double>(a[i]) - b[i]);
      if (!(d <= error)) error = d;
    }
    const double limit = allowed(format, c.layers);
    CHECK(error <= limit * largest) << shape.name << ", format " << static_cast<int>(format) << ", " << length
                                    << " tokens: " << error / largest << ", allowed " << limit;
    std::printf("%s, format %d, %d tokens: logit error %.1e, %.0f %% of the allowed\n", shape.name,
                static_cast<int>(format), length, error / largest, 100 * error / largest / limit);
  }
  // Decoding ends, and a full pass scores as the logits say.
  Decoder d(gpu);
  d.prepare(request(c, 5, 90, {{10, 20}, {60, 66}}));
  CHECK(d.run(kNever, nullptr) && d.canvas().masks() == 0);
}

// A pass of the request's first step, on the table itself.
struct Pass1 {
  std::vector<int32_t> tokens, rows, order;
  std::vector<Candidate> candidates;
  std::vector<Score> scores;
  Policy policy{Policy::Kind::threshold, 0.2f, Rank::confidence};
  gpu::api::Forward forward;

  Pass1(const Config& c, int length, int first_row, int end_row) {
    Request r = request(c, 21, length, {{first_row + 1, end_row}});
    tokens = r.tokens;
    for (int i = first_row; i < end_row; i++) rows.push_back(i);
    for (int p = first_row + 1; p < end_row; p++) candidates.push_back({p, c.source_row(p)});
    order.resize(candidates.size());
    scores.resize(candidates.size());
    forward.tokens = tokens.data();
    forward.rows = rows.data();
    forward.candidates = candidates.data();
    forward.token_count = length;
    forward.row_count = static_cast<int32_t>(rows.size());
    forward.candidate_count = static_cast<int32_t>(candidates.size());
    forward.suppressed = &c.mask_id;
    forward.suppressed_count = 1;
    forward.policy = &policy;
    forward.scores = scores.data();
    forward.order = order.data();
  }
};

void cancelled_passes_end_between_layers() {
  Shape deep = shapes()[2];
  deep.config.layers = 8;
  const Loaded l(deep);
  gpu::ModelOnDevice unloaded({deep.config, WeightFormat::f32, 120}, 0);
  CHECK(thrown([&] { unloaded.ready(); }).find("was not given whole") != std::string::npos);

  CudaBackend reference = on_device(l, WeightFormat::f32, 120);
  const Request r = request(deep.config, 4, 110, {{50, 60}});
  const Outcome expected = decode(reference, r);
  CudaBackend backend = on_device(l, WeightFormat::f32, 120);
  // The flag is set from within: by the fourth question whether to go on.
  struct Counting {
    int asked = 0;
  } counting;
  Pass1 pass(deep.config, 110, 0, 110);
  pass.forward.context = &counting;
  pass.forward.cancelled = [](const void* context) -> int32_t {
    return ++static_cast<Counting*>(const_cast<void*>(context))->asked == 4;
  };
  gpu::api::Spec spec{&deep.config, 0, 120, 0};
  gpu::api::Status status;
  gpu::api::Model* model = table().open(&spec, &status);
  CHECK(status.code == gpu::api::Code::ok) << status.text;
  table().forward(model, &pass.forward, &status);
  CHECK(status.code == gpu::api::Code::cancelled && counting.asked == 4) << counting.asked << " questions";
  table().close(model);

  const std::atomic<bool> cancelled{true};
  for (const auto& [first, end] : {std::pair{0, 110}, std::pair{50, 60}}) {
    Pass1 p(deep.config, 110, first, end);
    PassResult result{p.scores, p.order, 0};
    CHECK(!backend.forward({p.tokens, p.rows, p.candidates, {}, &p.policy}, cancelled, result));
  }
  const Outcome after = decode(backend, r);
  CHECK(same_decisions(expected, after) && largest_difference(expected, after) == 0.0f)
      << "a cancelled pass left a trace";
}

void what_does_not_fit_is_refused(const Loaded& l) {
  const auto load = [&](int max_tokens) {
    return thrown([&] { on_device(l, WeightFormat::bf16, max_tokens); });
  };
  const size_t limit = gpu::emulated().memory_limit;
  gpu::emulated().memory_limit = 6000000;
  const std::string text = load(100);
  for (const char* part :
       {"as bf16 the model needs", "of weights", "of K/V", "emulated has 0.01 GB free", "int8"})
    CHECK(text.find(part) != std::string::npos) << "\"" << text << "\" does not say \"" << part << "\"";
  gpu::emulated().memory_limit = limit;
  CHECK(load(9000).find("at most 8192 tokens") != std::string::npos) << load(9000);
  CHECK(load(0).find("at least one token") != std::string::npos);
  Shape wide = l.shape;
  wide.config.head_dim = 258;
  wide.config.heads = wide.config.kv_heads = 1;
  wide.config.layers = 1;
  CHECK(thrown([&] { on_device(Loaded(wide), WeightFormat::f32, 20); }).find("at most 256 values") !=
        std::string::npos);

  // The plan is what is taken: exactly this much is enough, and it is given back.
  gpu::api::Spec spec{&l.shape.config, static_cast<int32_t>(WeightFormat::int8), 100, 0};
  gpu::api::Plan plan;
  gpu::api::Status status;
  table().plan(&spec, &plan, &status);
  CHECK(status.code == gpu::api::Code::ok && plan.refusal[0] == 0) << status.text << plan.refusal;
  CHECK(plan.total == plan.weights + plan.embedding + plan.kv + plan.workspace && plan.usable < plan.free);
  for (int i = 0; i < 3; i++) {
    gpu::emulated().memory_limit = static_cast<size_t>(static_cast<double>(plan.total) / 0.92) + 4096;
    CHECK(thrown([&] { CHECK(on_device(l, WeightFormat::int8, 100).bytes() == plan.total); }).empty());
  }
  gpu::emulated().memory_limit = limit;
}

void wrong_calls_are_errors(const Loaded& l) {
  CudaBackend backend = on_device(l, WeightFormat::f32, 100);
  const Config& c = l.shape.config;
  struct Case {
    const char* expected;
    std::function<void(Pass1&)> spoil;
  };
  for (const Case& k : {Case{"too many tokens", [](Pass1& p) { p.tokens.resize(101); }},
                        Case{"do not ascend within", [](Pass1& p) { p.rows[3] = p.rows[2]; }},
                        Case{"do not ascend within", [](Pass1& p) { p.rows.back() = 90; }},
                        Case{"outside the vocabulary", [&](Pass1& p) { p.tokens[7] = c.vocab; }},
                        Case{"not among the pass's rows", [](Pass1& p) { p.candidates[4].source_row = 80; }},
                        Case{"more candidates than",
                             [](Pass1& p) { p.candidates[5].source_row = p.candidates[4].source_row; }},
                        Case{"too many candidates or none", [](Pass1& p) { p.candidates.clear(); }}}) {
    Pass1 p(c, 90, 10, 30);
    k.spoil(p);
    PassResult result{p.scores, p.order, 0};
    const std::string text =
        thrown([&] { backend.forward({p.tokens, p.rows, p.candidates, {}, &p.policy}, kNever, result); });
    CHECK(text.find(k.expected) != std::string::npos) << "\"" << text << "\" does not say " << k.expected;
  }
  const std::vector<int32_t> falling = {0, 2, 1};
  CHECK(thrown([&] { backend.move_rows(falling); }).find("out of order") != std::string::npos);
  CHECK(unmask_cuda_api(gpu::api::kAbi + 1) == nullptr) << "another version must be refused";
  gpu::api::Device devices[4];
  gpu::api::Status status;
  int32_t count = 0;
  table().devices(devices, 4, &count, &status);
  CHECK(status.code == gpu::api::Code::ok && count == 1 && devices[0].unusable[0] == 0)
      << devices[0].unusable;
  gpu::emulated().major = 7;
  table().devices(devices, 4, &count, &status);
  CHECK(std::string(devices[0].unusable).find("8.0 (RTX 30) is needed") != std::string::npos);
  gpu::emulated().major = 8;
  for (const auto& [driver, expected] :
       {std::pair{0, "there is no NVIDIA driver"}, std::pair{12040, "supports CUDA 12.4, 13.0 is needed"}}) {
    gpu::emulated().driver = driver;
    table().devices(devices, 4, &count, &status);
    CHECK(status.code == gpu::api::Code::unavailable && count == 0 &&
          std::string(status.text).find(expected) != std::string::npos)
        << status.text;
  }
  gpu::emulated().driver = 13000;
}

void damaged_weights_are_noticed() {
  const Loaded l(shapes()[0]);
  std::FILE* file = std::fopen(l.model.path.c_str(), "r+b");
  for (const TensorSource& t : l.model.tensors)
    if (t.role == Role::down && t.layer == 1) std::fseek(file, static_cast<long>(t.offset), SEEK_SET);
  const float bad = NAN;
  std::fwrite(&bad, sizeof(bad), 1, file);
  std::fclose(file);
  for (const WeightFormat format : {WeightFormat::f32, WeightFormat::int8}) {
    CudaBackend backend = on_device(l, format, 100);
    for (const int length : {40, 90})
      CHECK(thrown([&] { decode(backend, request(l.shape.config, 3, length, {{10, 14}})); }) == kNotFinite);
  }
}

}  // namespace
}  // namespace unmask::test

int main() {
  using namespace unmask::test;
  using unmask::WeightFormat;
  unmask::gpu::emulated().sms = 6;  // blocks that persist are emulated one after the other
  size_t nth = 0;
  for (const Shape& shape : shapes()) {
    const Loaded l(shape);
    exact_weights_decide_as_the_cpu_does(l, nth);
    for (const WeightFormat format :
         thinned<WeightFormat>({WeightFormat::bf16, WeightFormat::int8, WeightFormat::int4}, nth))
      rounded_weights_stay_near_the_cpu(shape, format);
    nth++;
  }
  const Loaded l(shapes()[2]);
  for (const WeightFormat format :
       thinned<WeightFormat>({WeightFormat::f32, WeightFormat::bf16, WeightFormat::int4}))
    decodes_repeat(l, format);
  what_does_not_fit_is_refused(l);
  wrong_calls_are_errors(l);
  cancelled_passes_end_between_layers();
  damaged_weights_are_noticed();
  return summary();
}
