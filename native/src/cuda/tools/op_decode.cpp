// Small random models on the device, through the library's table, against the CPU backend on its scalar
// kernels: with float32 weights decoding gives the same tokens; rounded formats stay near the CPU's logits.
#include <algorithm>
#include <atomic>

#include "../../../test/random_model.h"
#include "cpu/backend.h"
#include "cuda/api.h"
#include "cuda/tools/op_table.h"
#include "cuda_host/backend.h"
#include "decode/decoder.h"

namespace unmask::gpu::tools {
namespace {

const std::atomic<bool> kNever{false};

struct Shape {
  const char* name;
  Config config;
  bool biases;
};

std::vector<Shape> shapes() {
  Config dream = test::odd_config();
  dream.hidden = 96;
  dream.heads = 4;
  dream.kv_heads = 2;
  dream.head_dim = 32;
  dream.ffn = 160;
  dream.layers = 2;
  Config llada = dream;
  llada.heads = llada.kv_heads = 3;
  llada.head_dim = 16;
  llada.shift = 0;
  llada.expand_id = -1;
  return {{"Dream", dream, true}, {"LLaDA", llada, false}};
}

struct Loaded {
  Config config;
  test::RandomModel model;
  std::vector<TensorSource> list;
  TensorTable tensors;
  explicit Loaded(const Shape& s)
      : config(s.config),
        model(s.config, 3),
        list(kept(model.tensors, s.biases)),
        tensors(s.config, {model.path}, list) {}
  Weights weights(WeightFormat format) const { return {config, {model.path}, list, Packing{format, 1, ""}}; }

  static std::vector<TensorSource> kept(std::vector<TensorSource> all, bool biases) {
    if (!biases)
      std::erase_if(all, [](const TensorSource& t) {
        return t.role == Role::q_bias || t.role == Role::k_bias || t.role == Role::v_bias;
      });
    return all;
  }
};

Request request(const Config& c, uint64_t seed, int length, const std::vector<std::pair<int, int>>& holes) {
  test::Random random(seed);
  Request r;
  for (int i = 0; i < length; i++) r.tokens.push_back(random.below(c.vocab_used - 4));
  for (const auto& [begin, end] : holes)
    std::fill(r.tokens.begin() + begin, r.tokens.begin() + end, c.mask_id);
  r.policy = {Policy::Kind::threshold, 0.3f, Rank::confidence};
  r.max_canvas = 30;
  return r;
}

CudaBackend on_device(OpTable& table, const Loaded& l, WeightFormat format) {
  const api::Table* t = unmask_cuda_api(api::kAbi);
  return {*t, l.tensors, format, 130, table.stream.device().ordinal, 2};
}

void same_tokens(OpTable& table, const Loaded& l, Worst& worst) {
  const Weights weights = l.weights(WeightFormat::f32);
  CpuBackend cpu(weights, kScalarOps, 1, 130);
  CudaBackend gpu = on_device(table, l, WeightFormat::f32);
  std::vector<Request> requests;
  for (const Cache cache : {Cache::none, Cache::prefix, Cache::dual, Cache::hole}) {
    requests.push_back(request(l.config, 7 + requests.size(), 40, {{5, 12}, {20, 24}}));
    requests.back().cache = cache;
    requests.push_back(request(l.config, 7 + requests.size(), 90, {{30, 49}}));  // above a window's rows
    requests.back().cache = cache;
    requests.back().block = 8;
  }
  requests.push_back(request(l.config, 5, 76, {{0, 6}, {40, 50}}));
  requests.back().variable = l.config.expand_id >= 0;
  requests.back().policy = {Policy::Kind::top_k, 2.0f, Rank::margin};
  requests.push_back(request(l.config, 77, 50, {{20, 30}}));
  requests.back().temperature = 0.7f;
  requests.back().seed = 5;
  // Twice: windows are launched, captured and replayed.
  for (int repeat = 0; repeat < 2; repeat++)
    for (const Request& r : requests) {
      Decoder a(cpu), b(gpu);
      a.prepare(r);
      b.prepare(r);
      worst.require(a.run(kNever, nullptr) && b.run(kNever, nullptr), "a run ended early");
      worst.require(std::ranges::equal(a.canvas().tokens(), b.canvas().tokens()),
                    "other tokens than the CPU's");
      worst.require(a.commits().size() == b.commits().size(), "other steps than the CPU's");
      // Scores are sums of some hundred float32 terms in another order.
      for (size_t i = 0; i < std::min(a.commits().size(), b.commits().size()); i++) {
        const Score &x = a.commits()[i].score, &y = b.commits()[i].score;
        worst.near(static_cast<double>(y.confidence), static_cast<double>(x.confidence), 1e-4);
        worst.near(static_cast<double>(y.margin), static_cast<double>(x.margin), 1e-4);
        worst.near(static_cast<double>(y.entropy), static_cast<double>(x.entropy), 1e-4);
      }
    }
}

// The device rounds what the CPU keeps as float32: K, V, queries and attention's result to bf16 always,
// activations to bf16 with bf16 weights. Every rounding is 2^-9 of a value; in a layer a row meets five in a
// chain, and layers add to the residual stream. Rounded int8 activations can be one step further apart where
// a value lies at the border of two: 1/127 of the group's largest.
double allowed(WeightFormat format, int layers) {
  const double bf16 = 0x1p-9, chain = 5.0 * layers;
  return format == WeightFormat::bf16 ? chain * bf16 * 2 : chain * (bf16 + 1.0 / 127);
}

void near_logits(OpTable& table, const Loaded& l, WeightFormat format, Worst& worst) {
  const Weights weights = l.weights(format);
  CpuBackend cpu(weights, kScalarOps, 1, 130);
  CudaBackend gpu = on_device(table, l, format);
  for (const int length : {9, 40, 100}) {  // the last is no window
    const Request r = request(l.config, usize(length), length, {{0, 1}});
    std::vector<float> a(usize(length) * usize(l.config.vocab)), b(a.size(), NAN);
    cpu.logits(r.tokens, a);
    gpu.logits(r.tokens, b);
    float largest = 0.0f;
    for (const float x : a) largest = std::max(largest, std::fabs(x));
    for (size_t i = 0; i < a.size(); i++)
      worst.near(static_cast<double>(b[i]), static_cast<double>(a[i]),
                 allowed(format, l.config.layers) * static_cast<double>(largest));
  }
  Decoder d(gpu);
  d.prepare(request(l.config, 5, 90, {{10, 20}, {60, 66}}));
  worst.require(d.run(kNever, nullptr) && d.canvas().masks() == 0, "decoding did not end");
}

}  // namespace

void check_decode(OpTable& table) {
  for (const Shape& shape : shapes()) {
    const Loaded l(shape);
    table.run("decode", format("%s f32, tokens of the CPU", shape.name), [&](Worst& worst) {
      same_tokens(table, l, worst);
      return OpTable::Timing();
    });
    for (const WeightFormat f : {WeightFormat::bf16, WeightFormat::int8, WeightFormat::int4})
      table.run("decode", format("%s %s, logits", shape.name, name(f)), [&](Worst& worst) {
        near_logits(table, l, f, worst);
        return OpTable::Timing();
      });
  }
}

}  // namespace unmask::gpu::tools
