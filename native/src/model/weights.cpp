#include "model/weights.h"

#include <algorithm>

#include "cpu/thread_pool.h"
#include "model/hash.h"
#include "model/packed_cache.h"

namespace unmask {
namespace {

// A matrix and the tensors that its outputs come from.
struct Plan {
  struct Part {
    Role role;
    Tensor tensor;
    int first;  // output
  };
  Matrix* matrix;
  std::vector<Part> parts;
};

// Packs a tensor into panels of `m` from output `first`, a multiple of kPanel, on.
void pack(const Tensor& t, Matrix& m, int first, ThreadPool& pool) {
  const size_t k = static_cast<size_t>(t.columns);
  std::vector<float> rows(static_cast<size_t>(pool.threads()) * kPanel * k);
  pool.run(padded(t.rows) / kPanel, [&](int panel, int thread) {
    float* out = rows.data() + static_cast<size_t>(thread) * kPanel * k;
    const int count = std::min(kPanel, t.rows - panel * kPanel);
    for (int i = 0; i < count; i++) t.read(panel * kPanel + i, out + static_cast<size_t>(i) * k);
    pack_panel(m, first / kPanel + panel, out, count);
  });
}

// What a packed copy depends on beside the content of the tensors.
uint64_t describe(const TensorTable& table, WeightFormat format) {
  const Config& c = table.config();
  Hash h;
  h.value(format).value(c.hidden).value(c.layers).value(c.heads).value(c.kv_heads).value(c.head_dim);
  h.value(c.ffn).value(c.vocab);
  for (const MappedFile& f : table.files()) h.text(f.path());
  for (const TensorSource& t : table.tensors())
    h.value(t.role).value(t.layer).value(t.file).value(t.offset).value(t.dtype).value(t.interleaved);
  return h.digest();
}

}  // namespace

Weights::Weights(const Config& config, const std::vector<std::string>& files,
                 const std::vector<TensorSource>& tensors, const Packing& packing)
    : table_(config, files, tensors) {
  const int d = config.hidden, q = config.q_dim(), kv = config.kv_dim(), f = config.ffn;
  const auto part = [&](Role role, int layer, int first) {
    return Plan::Part{role, table_.tensor(role, layer), first};
  };

  embed_ = table_.tensor(Role::embed, 0);
  final_norm_ = table_.vector(Role::final_norm, 0);
  const bool tied = !table_.has(Role::head, 0);
  const WeightFormat format = packing.format;
  head_ = Matrix(config.vocab, d, format == WeightFormat::int4 ? WeightFormat::int8 : format);
  std::vector<Plan> plans = {{&head_, {part(tied ? Role::embed : Role::head, 0, 0)}}};
  layers_.resize(static_cast<size_t>(config.layers));
  for (int l = 0; l < config.layers; l++) {
    Layer& layer = layers_[static_cast<size_t>(l)];
    layer.attn_norm = table_.vector(Role::attn_norm, l);
    layer.ffn_norm = table_.vector(Role::ffn_norm, l);
    // Each part starts on a panel of its own, so that Q or K/V alone can be computed.
    const int k_first = padded(q), v_first = padded(q) + padded(kv);
    layer.qkv = Matrix(v_first + padded(kv), d, format);
    plans.push_back(
        {&layer.qkv, {part(Role::q, l, 0), part(Role::k, l, k_first), part(Role::v, l, v_first)}});
    if (table_.has(Role::q_bias, l)) {
      layer.qkv.bias.assign(static_cast<size_t>(layer.qkv.n), 0.0f);
      const auto put = [&](Role role, int first) {
        const std::vector<float> b = table_.vector(role, l);
        std::copy(b.begin(), b.end(), layer.qkv.bias.begin() + first);
      };
      put(Role::q_bias, 0);
      put(Role::k_bias, k_first);
      put(Role::v_bias, v_first);
    }
    layer.o = Matrix(d, q, format);
    plans.push_back({&layer.o, {part(Role::o, l, 0)}});
    layer.gate_up = Matrix(2 * padded(f), d, format);
    plans.push_back({&layer.gate_up, {part(Role::gate, l, 0), part(Role::up, l, padded(f))}});
    layer.down = Matrix(d, f, format);
    plans.push_back({&layer.down, {part(Role::down, l, 0)}});
  }

  ThreadPool pool(packing.threads);
  std::vector<Matrix*> matrices;
  for (const Plan& plan : plans) matrices.push_back(plan.matrix);

  std::optional<PackedCache> cache;
  std::optional<uint64_t> content;
  if (!packing.cache.empty()) {
    uint64_t identity = 0;
    for (const MappedFile& file : table_.files())
      identity = Hash().value(identity).value(file.identity()).digest();
    cache.emplace(packing.cache, PackedKey{describe(table_, format), identity, [&]() -> uint64_t {
                                             if (content) return *content;
                                             Hash all;
                                             for (const Plan& plan : plans)
                                               for (const Plan::Part& p : plan.parts)
                                                 all.value(p.tensor.content(pool));
                                             return *(content = all.digest());
                                           }});
    if (std::optional<MappedFile> copy = cache->load(matrices, pool)) {
      packed_.emplace(std::move(*copy));
      return;
    }
  }
  Hash all;
  for (Plan& plan : plans) plan.matrix->allocate();
  for (Plan& plan : plans)
    for (const Plan::Part& p : plan.parts) {
      // The bytes are at hand now; the copy's key would have them read again.
      if (cache) all.value(p.tensor.content(pool));
      pack(p.tensor, *plan.matrix, p.first, pool);
      if (p.role != Role::embed) p.tensor.drop();
    }
  if (!cache) return;
  content = all.digest();
  cache->store(matrices, pool);
}

size_t Weights::bytes() const {
  size_t sum = head_.bytes() + final_norm_.size() * 4;
  for (const Layer& l : layers_)
    sum += l.qkv.bytes() + l.o.bytes() + l.gate_up.bytes() + l.down.bytes() +
           (l.attn_norm.size() + l.ffn_norm.size()) * 4;
  return sum;
}

}  // namespace unmask
