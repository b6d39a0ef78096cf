#include "model/weights.h"

#include <algorithm>
#include <limits>

#include "cpu/thread_pool.h"
#include "model/dtype.h"
#include "model/hash.h"
#include "model/packed_cache.h"

namespace unmask {
namespace {

const char* role_name(Role role) {
  static const char* const names[] = {"embed", "head",     "final_norm", "attn_norm", "q",
                                      "k",     "v",        "q_bias",     "k_bias",    "v_bias",
                                      "o",     "ffn_norm", "gate",       "up",        "down"};
  return names[static_cast<int>(role)];
}

std::string shape_text(const std::vector<int64_t>& shape) {
  std::string s = "[";
  for (size_t i = 0; i < shape.size(); i++) s += (i ? ", " : "") + std::to_string(shape[i]);
  return s + "]";
}

// The table's lookup and the checks that make a pointer into a mapped file safe to read.
class Table {
 public:
  Table(const std::vector<MappedFile>& files, const std::vector<TensorSource>& tensors, int head_dim)
      : files_(files), tensors_(tensors), head_dim_(head_dim) {}

  const TensorSource* find(Role role, int layer) const {
    const TensorSource* found = nullptr;
    for (const TensorSource& t : tensors_) {
      if (t.role != role || t.layer != layer) continue;
      if (found != nullptr) throw Error(name(role, layer) + " is listed twice in the tensor table");
      found = &t;
    }
    return found;
  }

  // The tensor's bytes. Throws unless it exists with exactly this shape and lies inside its file.
  const uint8_t* bytes(Role role, int layer, const std::vector<int64_t>& shape,
                       const TensorSource** out) const {
    const TensorSource* t = find(role, layer);
    if (t == nullptr) throw Error(name(role, layer) + " is missing from the tensor table");
    if (t->shape != shape)
      throw Error(name(role, layer) + " has shape " + shape_text(t->shape) + ", expected " +
                  shape_text(shape));
    if (t->interleaved && role != Role::q && role != Role::k)
      throw Error(name(role, layer) + " cannot be interleaved: only q and k have rotated rows");
    if (t->file < 0 || static_cast<size_t>(t->file) >= files_.size())
      throw Error(name(role, layer) + " names a file that is not in the list");
    const MappedFile& file = files_[static_cast<size_t>(t->file)];
    if (shape.empty() || shape.back() <= 0 || !whole_blocks(t->dtype, static_cast<uint64_t>(shape.back())))
      throw Error(name(role, layer) + " has rows that are not whole blocks: " + shape_text(shape));
    uint64_t size = row_bytes(t->dtype, static_cast<size_t>(shape.back()));
    for (size_t i = 0; i + 1 < shape.size(); i++) {
      const int64_t d = shape[i];
      if (d <= 0 || size > std::numeric_limits<uint64_t>::max() / static_cast<uint64_t>(d))
        throw Error(name(role, layer) + " has an impossible shape " + shape_text(shape));
      size *= static_cast<uint64_t>(d);
    }
    if (t->offset > file.size() || size > file.size() - t->offset)
      throw Error(name(role, layer) + " does not lie inside " + file.path());
    *out = t;
    return file.data() + t->offset;
  }

  std::vector<float> vector(Role role, int layer, int n) const {
    const TensorSource* t = nullptr;
    const uint8_t* p = bytes(role, layer, {n}, &t);
    std::vector<float> v(static_cast<size_t>(n));
    to_float(p, t->dtype, v.size(), v.data());
    return v;
  }

  // Packs the [n, k] tensor into panels of `m` from output `first`, a multiple of kPanel, on.
  void pack(Role role, int layer, int n, int k, Matrix& m, int first, ThreadPool& pool) const {
    const TensorSource* t = nullptr;
    const uint8_t* p = bytes(role, layer, {n, k}, &t);
    const size_t stride = row_bytes(t->dtype, static_cast<size_t>(k));
    std::vector<float> rows(static_cast<size_t>(pool.threads()) * kPanel * static_cast<size_t>(k));
    pool.run(padded(n) / kPanel, [&](int panel, int thread) {
      float* out = rows.data() + static_cast<size_t>(thread) * kPanel * static_cast<size_t>(k);
      const int count = std::min(kPanel, n - panel * kPanel);
      for (int i = 0; i < count; i++) {
        const int row = panel * kPanel + i;
        to_float(p + static_cast<size_t>(t->interleaved ? interleaved(row) : row) * stride, t->dtype,
                 static_cast<size_t>(k), out + static_cast<size_t>(i) * static_cast<size_t>(k));
      }
      pack_panel(m, first / kPanel + panel, out, count);
    });
  }

  // A number that stands for the tensor's bytes.
  uint64_t content(Role role, int layer, int n, int k, ThreadPool& pool) const {
    const TensorSource* t = nullptr;
    const uint8_t* p = bytes(role, layer, {n, k}, &t);
    const size_t stride = row_bytes(t->dtype, static_cast<size_t>(k));
    std::vector<uint64_t> hashes(static_cast<size_t>(padded(n) / kPanel));
    pool.run(static_cast<int>(hashes.size()), [&](int i, int) {
      const size_t row = static_cast<size_t>(i) * kPanel;
      hashes[static_cast<size_t>(i)] =
          Hash()
              .bytes(p + row * stride, std::min<size_t>(kPanel, static_cast<size_t>(n) - row) * stride)
              .digest();
    });
    return Hash().bytes(hashes.data(), hashes.size() * sizeof(uint64_t)).digest();
  }

  // Lets the system drop the tensor's pages: they have been read and are not needed again soon.
  void drop(Role role, int layer, int n, int k) const {
    const TensorSource* t = nullptr;
    bytes(role, layer, {n, k}, &t);
    files_[static_cast<size_t>(t->file)].drop(
        t->offset, static_cast<size_t>(n) * row_bytes(t->dtype, static_cast<size_t>(k)));
  }

  static std::string name(Role role, int layer) {
    return std::string("tensor ") + role_name(role) + " of layer " + std::to_string(layer);
  }

 private:
  // Which row of an interleaved tensor is row i: in each head (j, j + head_dim / 2) stand as (2j, 2j + 1).
  int interleaved(int i) const {
    const int row = i % head_dim_, half = head_dim_ / 2;
    return i - row + 2 * (row % half) + row / half;
  }

  const std::vector<MappedFile>& files_;
  const std::vector<TensorSource>& tensors_;
  const int head_dim_;
};

// A matrix and the tensors that its outputs come from.
struct Plan {
  struct Part {
    Role role;
    int layer;
    int n;
    int first;  // output
  };
  Matrix* matrix;
  std::vector<Part> parts;
};

// What a packed copy depends on beside the content of the tensors.
uint64_t describe(const Config& c, const std::vector<MappedFile>& files,
                  const std::vector<TensorSource>& tensors, WeightFormat format) {
  Hash h;
  h.value(format).value(c.hidden).value(c.layers).value(c.heads).value(c.kv_heads).value(c.head_dim);
  h.value(c.ffn).value(c.vocab);
  for (const MappedFile& f : files) h.text(f.path());
  for (const TensorSource& t : tensors)
    h.value(t.role).value(t.layer).value(t.file).value(t.offset).value(t.dtype).value(t.interleaved);
  return h.digest();
}

void check(const Config& c) {
  const auto in = [](int64_t v, int64_t low, int64_t high) { return v >= low && v <= high; };
  if (!in(c.hidden, 1, 1 << 16) || !in(c.layers, 1, 1 << 10) || !in(c.heads, 1, 1 << 10) ||
      !in(c.kv_heads, 1, c.heads) || !in(c.head_dim, 2, 1 << 12) || !in(c.ffn, 1, 1 << 20) ||
      !in(c.vocab, 2, 1 << 24))
    throw Error("the model's shape is out of range");
  if (c.heads % c.kv_heads != 0 || c.head_dim % 2 != 0)
    throw Error("the model's head counts do not fit together");
  if (!in(c.vocab_used, 1, c.vocab) || !in(c.mask_id, 0, c.vocab - 1) || !in(c.eos_id, -1, c.vocab - 1) ||
      !in(c.expand_id, -1, c.vocab - 1) || !in(c.shift, 0, 1))
    throw Error("the model's special ids do not fit its vocabulary");
  if (c.expand_id >= 0 && c.eos_id < 0)
    throw Error("a model with an EXPAND token needs an EOS token (its DELETE)");
  if (!(c.rope_theta > 0) || !(c.norm_eps >= 0)) throw Error("rope_theta and norm_eps must be positive");
}

}  // namespace

Weights::Weights(const Config& config, const std::vector<std::string>& files,
                 const std::vector<TensorSource>& tensors, const Packing& packing)
    : config_(config) {
  check(config);
  for (const std::string& f : files) files_.emplace_back(f);
  const Table table(files_, tensors, config.head_dim);
  const int d = config.hidden, q = config.q_dim(), kv = config.kv_dim(), f = config.ffn;

  const TensorSource* t = nullptr;
  embed_ = table.bytes(Role::embed, 0, {config.vocab, d}, &t);
  embed_type_ = t->dtype;
  final_norm_ = table.vector(Role::final_norm, 0, d);
  const bool tied = table.find(Role::head, 0) == nullptr;
  const WeightFormat format = packing.format;
  head_ = Matrix(config.vocab, d, format == WeightFormat::int4 ? WeightFormat::int8 : format);
  std::vector<Plan> plans = {{&head_, {{tied ? Role::embed : Role::head, 0, config.vocab, 0}}}};
  layers_.resize(static_cast<size_t>(config.layers));
  for (int l = 0; l < config.layers; l++) {
    Layer& layer = layers_[static_cast<size_t>(l)];
    layer.attn_norm = table.vector(Role::attn_norm, l, d);
    layer.ffn_norm = table.vector(Role::ffn_norm, l, d);
    // Each part starts on a panel of its own, so that Q or K/V alone can be computed.
    const int k_first = padded(q), v_first = padded(q) + padded(kv);
    layer.qkv = Matrix(v_first + padded(kv), d, format);
    plans.push_back({&layer.qkv, {{Role::q, l, q, 0}, {Role::k, l, kv, k_first}, {Role::v, l, kv, v_first}}});
    if (table.find(Role::q_bias, l) != nullptr) {
      layer.qkv.bias.assign(static_cast<size_t>(layer.qkv.n), 0.0f);
      const auto put = [&](Role role, int n, int first) {
        const std::vector<float> b = table.vector(role, l, n);
        std::copy(b.begin(), b.end(), layer.qkv.bias.begin() + first);
      };
      put(Role::q_bias, q, 0);
      put(Role::k_bias, kv, k_first);
      put(Role::v_bias, kv, v_first);
    }
    layer.o = Matrix(d, q, format);
    plans.push_back({&layer.o, {{Role::o, l, d, 0}}});
    layer.gate_up = Matrix(2 * padded(f), d, format);
    plans.push_back({&layer.gate_up, {{Role::gate, l, f, 0}, {Role::up, l, f, padded(f)}}});
    layer.down = Matrix(d, f, format);
    plans.push_back({&layer.down, {{Role::down, l, d, 0}}});
  }

  ThreadPool pool(packing.threads);
  std::vector<Matrix*> matrices;
  const auto each_part = [&](const auto& body) {
    for (Plan& plan : plans)
      for (const Plan::Part& part : plan.parts) body(plan, part);
  };
  each_part(
      [&](const Plan& plan, const Plan::Part& part) {  // throws for what is wrong before any work is done
        table.bytes(part.role, part.layer, {part.n, plan.matrix->k}, &t);
      });
  for (const Plan& plan : plans) matrices.push_back(plan.matrix);

  std::optional<PackedCache> cache;
  std::optional<uint64_t> content;
  if (!packing.cache.empty()) {
    uint64_t identity = 0;
    for (const MappedFile& file : files_) identity = Hash().value(identity).value(file.identity()).digest();
    cache.emplace(packing.cache,
                  PackedKey{describe(config, files_, tensors, format), identity, [&]() -> uint64_t {
                              if (content) return *content;
                              Hash all;
                              each_part([&](const Plan& plan, const Plan::Part& part) {
                                all.value(table.content(part.role, part.layer, part.n, plan.matrix->k, pool));
                              });
                              return *(content = all.digest());
                            }});
    if (std::optional<MappedFile> copy = cache->load(matrices, pool)) {
      packed_.emplace(std::move(*copy));
      return;
    }
  }
  Hash all;
  for (Plan& plan : plans) plan.matrix->allocate();
  each_part([&](Plan& plan, const Plan::Part& part) {
    const int k = plan.matrix->k;
    // The bytes are at hand now; the copy's key would have them read again.
    if (cache) all.value(table.content(part.role, part.layer, part.n, k, pool));
    table.pack(part.role, part.layer, part.n, k, *plan.matrix, part.first, pool);
    if (part.role != Role::embed) table.drop(part.role, part.layer, part.n, k);
  });
  if (!cache) return;
  content = all.digest();
  cache->store(matrices, pool);
}

void Weights::embed(int32_t id, float* out) const {
  const size_t n = static_cast<size_t>(config_.hidden);
  to_float(embed_ + static_cast<size_t>(id) * row_bytes(embed_type_, n), embed_type_, n, out);
}

size_t Weights::bytes() const {
  size_t sum = head_.bytes() + final_norm_.size() * 4;
  for (const Layer& l : layers_)
    sum += l.qkv.bytes() + l.o.bytes() + l.gate_up.bytes() + l.down.bytes() +
           (l.attn_norm.size() + l.ffn_norm.size()) * 4;
  return sum;
}

}  // namespace unmask
