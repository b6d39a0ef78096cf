#include "model/weights.h"

#include <limits>

#include "model/dtype.h"

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

  // Packs the [n, k] tensor into panels of `m` from output `first` on; the pages read are given back to the
  // system.
  void pack(Role role, int layer, int n, int k, Matrix& m, int first) const {
    const TensorSource* t = nullptr;
    const uint8_t* p = bytes(role, layer, {n, k}, &t);
    std::vector<float> row(static_cast<size_t>(k));
    const size_t stride = row_bytes(t->dtype, row.size());
    for (int i = 0; i < n; i++) {
      to_float(p + static_cast<size_t>(i) * stride, t->dtype, row.size(), row.data());
      const int o = first + (t->interleaved ? half_split(i) : i);
      const size_t base =
          static_cast<size_t>(o / kPanel) * static_cast<size_t>(k) * kPanel + static_cast<size_t>(o % kPanel);
      for (size_t j = 0; j < row.size(); j++) {
        if (m.format == WeightFormat::f32)
          m.f32[base + j * kPanel] = row[j];
        else
          m.bf16[base + j * kPanel] = to_bf16(row[j]);
      }
    }
    if (role != Role::embed)
      files_[static_cast<size_t>(t->file)].drop(t->offset, static_cast<size_t>(n) * stride);
  }

  static std::string name(Role role, int layer) {
    return std::string("tensor ") + role_name(role) + " of layer " + std::to_string(layer);
  }

 private:
  // Where row i of an interleaved tensor belongs: in each head the pairs (2j, 2j + 1) become (j, j + head_dim
  // / 2).
  int half_split(int i) const {
    const int row = i % head_dim_;
    return i - row + row % 2 * (head_dim_ / 2) + row / 2;
  }

  const std::vector<MappedFile>& files_;
  const std::vector<TensorSource>& tensors_;
  const int head_dim_;
};

Matrix matrix(int n, int k, WeightFormat format) {
  Matrix m;
  m.n = n;
  m.k = k;
  m.format = format;
  const size_t size = static_cast<size_t>(padded(n)) * static_cast<size_t>(k);
  if (format == WeightFormat::f32)
    m.f32.assign(size, 0.0f);
  else
    m.bf16.assign(size, 0);
  return m;
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
                 const std::vector<TensorSource>& tensors, WeightFormat format)
    : config_(config) {
  check(config);
  for (const std::string& f : files) files_.emplace_back(f);
  const Table table(files_, tensors, config.head_dim);
  const int d = config.hidden, q = config.q_dim(), kv = config.kv_dim();

  const TensorSource* t = nullptr;
  embed_ = table.bytes(Role::embed, 0, {config.vocab, d}, &t);
  embed_type_ = t->dtype;
  final_norm_ = table.vector(Role::final_norm, 0, d);
  const bool tied = table.find(Role::head, 0) == nullptr;
  head_ = matrix(config.vocab, d, format);
  table.pack(tied ? Role::embed : Role::head, 0, config.vocab, d, head_, 0);

  for (int l = 0; l < config.layers; l++) {
    Layer layer;
    layer.attn_norm = table.vector(Role::attn_norm, l, d);
    layer.ffn_norm = table.vector(Role::ffn_norm, l, d);
    // Each part starts on a panel of its own, so that Q or K/V alone can be computed.
    layer.qkv = matrix(padded(q) + 2 * padded(kv), d, format);
    table.pack(Role::q, l, q, d, layer.qkv, 0);
    table.pack(Role::k, l, kv, d, layer.qkv, padded(q));
    table.pack(Role::v, l, kv, d, layer.qkv, padded(q) + padded(kv));
    if (table.find(Role::q_bias, l) != nullptr) {
      layer.qkv.bias.assign(static_cast<size_t>(layer.qkv.n), 0.0f);
      const auto put = [&](Role role, int n, int first) {
        const std::vector<float> b = table.vector(role, l, n);
        std::copy(b.begin(), b.end(), layer.qkv.bias.begin() + first);
      };
      put(Role::q_bias, q, 0);
      put(Role::k_bias, kv, padded(q));
      put(Role::v_bias, kv, padded(q) + padded(kv));
    }
    layer.o = matrix(d, q, format);
    table.pack(Role::o, l, d, q, layer.o, 0);
    layer.gate_up = matrix(2 * padded(config.ffn), d, format);
    table.pack(Role::gate, l, config.ffn, d, layer.gate_up, 0);
    table.pack(Role::up, l, config.ffn, d, layer.gate_up, padded(config.ffn));
    layer.down = matrix(d, config.ffn, format);
    table.pack(Role::down, l, d, config.ffn, layer.down, 0);
    layers_.push_back(std::move(layer));
  }
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
