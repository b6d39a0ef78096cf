#include "cuda/plan.h"

#include <algorithm>
#include <cstdio>

namespace unmask::gpu {
namespace {

constexpr size_t kAlignment = 256;
constexpr size_t aligned(size_t n) { return (n + kAlignment - 1) / kAlignment * kAlignment; }
constexpr int kLeastUploadBytes = 4 << 20;  // enough for a copy to run at the bus's speed

size_t product_of(int a, int b) { return static_cast<size_t>(a) * static_cast<size_t>(b); }

class Counter final : public Allocator {
 public:
  char* take(Use use, size_t bytes, bool) override {
    plan.bytes[static_cast<int>(use)] += aligned(bytes);
    return nullptr;
  }
  MemoryPlan plan;
};

std::string gigabytes(size_t bytes) {
  char text[32];
  std::snprintf(text, sizeof(text), bytes < 10000000000 ? "%.2f GB" : "%.1f GB",
                static_cast<double>(bytes) / 1e9);
  return text;
}

const char* format_name(WeightFormat f) {
  static const char* const names[] = {"f32", "bf16", "int8", "int4"};
  return names[static_cast<int>(f)];
}

// What the kernels ask of a model beyond what TensorTable has checked.
void check(const ModelSpec& spec) {
  if (spec.max_tokens < 1) throw Error("a model needs room for at least one token");
  if (spec.max_tokens > kMostChosen)
    throw Error("the GPU takes sequences of at most " + std::to_string(kMostChosen) + " tokens, not " +
                std::to_string(spec.max_tokens));
  if (spec.config.head_dim > 256)
    throw Error("the GPU takes heads of at most 256 values, not " + std::to_string(spec.config.head_dim));
}

// The kernels' memory, from an allocator.
class Layout {
 public:
  Layout(const ModelSpec& spec, int sms, Allocator& allocator)
      : c_(spec.config),
        format_(spec.format),
        max_tokens_(spec.max_tokens),
        sms_(sms),
        allocator_(allocator) {}

  DeviceModel build() {
    m_.row_capacity = std::max(round_up(max_tokens_, 16), kMostWindowRows);
    m_.key_capacity = round_up(max_tokens_, 64);
    weights();
    caches();
    activations();
    scratch();
    transfers();
    return std::move(m_);
  }

 private:
  template <class T>
  T* take(Use use, size_t count, bool zeroed = false) {
    return reinterpret_cast<T*>(allocator_.take(use, count * sizeof(T), zeroed));
  }

  PackedWeights matrix(int n, int k, WeightFormat format, bool bias) {
    PackedWeights w;
    w.format = format;
    w.n = n;
    w.k = k;
    w.padded_n = round_up(n, kTile);
    w.padded_k = round_up(k, depth(format));
    w.data = take<char>(Use::weights, packed_bytes(format, n, k), true);
    if (quantized(format))
      w.scales = take<uint16_t>(Use::weights, packed_scale_bytes(format, n, k) / 2, true);
    if (bias) w.bias = take<float>(Use::weights, static_cast<size_t>(w.padded_n), true);
    widest_ = std::max(widest_, k);
    tiles_ = std::max(tiles_, w.padded_n / kTile);
    return w;
  }

  Activations rows_of(Kind kind, int width) {
    Activations a;
    a.kind = kind;
    a.ld = round_up(width, 64);
    const size_t size = kind == Kind::f32 ? 4 : kind == Kind::bf16 ? 2 : 1;
    a.data = take<char>(Use::workspace, product_of(m_.row_capacity, a.ld) * size, true);
    if (kind == Kind::int8)
      a.scales = take<float>(Use::workspace, product_of(m_.row_capacity, a.ld / kGroup), true);
    return a;
  }

  void weights() {
    const size_t d = static_cast<size_t>(c_.hidden);
    for (int l = 0; l < c_.layers; l++) {
      DeviceModel::Layer layer;
      layer.attn_norm = take<float>(Use::weights, d);
      layer.qkv = matrix(qkv_rows(c_).end, c_.hidden, format_, true);
      layer.o = matrix(c_.hidden, c_.q_dim(), format_, false);
      layer.ffn_norm = take<float>(Use::weights, d);
      layer.gate_up = matrix(2 * round_up(c_.ffn, 64), c_.hidden, format_, false);
      layer.down = matrix(c_.hidden, c_.ffn, format_, false);
      m_.layers.push_back(layer);
    }
    m_.final_norm = take<float>(Use::weights, d);
    m_.head = matrix(c_.vocab, c_.hidden, head_format(format_), false);
    m_.embed = take<char>(Use::embedding,
                          product_of(c_.vocab, c_.hidden) * (embed_kind(format_) == Kind::f32 ? 4 : 2));
  }

  void caches() {
    KvCache shape;
    shape.kind = attention_kind(format_);
    shape.kv_heads = c_.kv_heads;
    shape.head_dim = c_.head_dim;
    shape.capacity = m_.key_capacity;
    shape.head_stride = round_up(c_.head_dim, 16);
    const size_t bytes = product_of(c_.kv_heads, m_.key_capacity) * static_cast<size_t>(shape.head_stride) *
                         (shape.kind == Kind::f32 ? 4 : 2);
    for (DeviceModel::Layer& layer : m_.layers) {
      layer.kv = shape;
      layer.kv.k = take<char>(Use::kv, bytes, true);
      layer.kv.v = take<char>(Use::kv, bytes, true);
    }
    m_.caches = take<KvCache>(Use::kv, m_.layers.size());
    const size_t angles = product_of(m_.key_capacity, c_.head_dim / 2);
    m_.cos = take<float>(Use::kv, angles);
    m_.sin = take<float>(Use::kv, angles);
  }

  void activations() {
    const Kind kind = activations_of(format_), attention = attention_kind(format_);
    m_.ldx = round_up(c_.hidden, 64);
    m_.x = take<float>(Use::workspace, product_of(m_.row_capacity, m_.ldx));
    m_.normed = rows_of(kind, c_.hidden);
    m_.ldqkv = round_up(qkv_rows(c_).end, 64);
    m_.qkv = take<float>(Use::workspace, product_of(m_.row_capacity, m_.ldqkv));
    m_.q = rows_of(attention, c_.q_dim());
    m_.attended = rows_of(attention, c_.q_dim());
    if (kind == Kind::int8) m_.quantized = rows_of(kind, c_.q_dim());
    m_.ffn = rows_of(kind, c_.ffn);
  }

  void scratch() {
    m_.workspace.sms = sms_;
    m_.workspace.partial_floats = partial_floats(sms_);
    m_.workspace.partial = take<float>(Use::workspace, m_.workspace.partial_floats);
    m_.workspace.tiles = std::max(tiles_, 2 * sms_);
    m_.workspace.arrivals = take<uint32_t>(Use::workspace, static_cast<size_t>(m_.workspace.tiles), true);
    m_.attention.sms = sms_;
    m_.attention.partial_floats = attention_partial_floats(c_.head_dim, sms_);
    m_.attention.partial = take<float>(Use::workspace, m_.attention.partial_floats);
    m_.attention.counters = attention_counters(sms_);
    m_.attention.arrivals = take<uint32_t>(Use::workspace, static_cast<size_t>(m_.attention.counters), true);
    m_.head_tiles = take<char>(Use::workspace, head_tile_bytes(c_.vocab, candidates_of(m_.row_capacity)));
  }

  void transfers() {
    const int rows = m_.row_capacity;
    m_.input = take<char>(Use::workspace, input_layout(rows, c_.vocab, max_tokens_).bytes);
    m_.result = take<char>(Use::workspace, result_layout(candidates_of(rows)).bytes);
    m_.source = take<int32_t>(Use::workspace, static_cast<size_t>(max_tokens_));
    m_.upload_bytes = std::max<size_t>(kLeastUploadBytes, product_of(kUploadRows, widest_) * sizeof(float));
    for (char*& slot : m_.upload) slot = take<char>(Use::workspace, m_.upload_bytes);
  }

  const Config& c_;
  const WeightFormat format_;
  const int max_tokens_, sms_;
  Allocator& allocator_;
  DeviceModel m_;
  int widest_ = 0;  // inputs of any matrix
  int tiles_ = 0;   // of outputs of any matrix
};

}  // namespace

QkvRows qkv_rows(const Config& c) {
  const int k = padded(c.q_dim()), v = k + padded(c.kv_dim());
  return {k, v, v + padded(c.kv_dim())};
}

InputLayout input_layout(int rows, int vocab, int max_tokens) {
  InputLayout l;
  size_t at = 0;
  const auto place = [&](size_t bytes) {
    const size_t here = at;
    at = aligned(at + bytes);
    return here;
  };
  const size_t n = static_cast<size_t>(rows), c = static_cast<size_t>(candidates_of(rows));
  l.state = place(sizeof(PassState));
  l.draw = place(sizeof(HeadArgs::Draw));
  l.policy = place(sizeof(Policy));
  l.positions = place(n * sizeof(int32_t));
  l.slots = place(n * sizeof(int32_t));
  l.candidate_slots = place(c * sizeof(int32_t));
  l.candidates = place(c * sizeof(Candidate));
  l.suppressed = place(static_cast<size_t>(round_up(vocab, kTile)) / 8);
  l.tokens = place(static_cast<size_t>(max_tokens) * sizeof(int32_t));
  l.bytes = at;
  return l;
}

ResultLayout result_layout(int candidates) {
  ResultLayout l;
  const size_t n = static_cast<size_t>(candidates);
  l.order = kAlignment;
  l.scores = l.order + aligned(n * sizeof(int32_t));
  l.bytes = l.scores + aligned(n * sizeof(Score));
  return l;
}

DeviceModel lay_out(const ModelSpec& spec, int sms, Allocator& allocator) {
  check(spec);
  return Layout(spec, sms, allocator).build();
}

MemoryPlan plan_memory(const ModelSpec& spec, int sms) {
  Counter counter;
  lay_out(spec, sms, counter);
  return counter.plan;
}

std::string MemoryPlan::text() const {
  const auto part = [&](Use use) { return gigabytes(bytes[static_cast<int>(use)]); };
  return part(Use::weights) + " of weights, " + part(Use::embedding) + " of embeddings, " + part(Use::kv) +
         " of K/V, " + part(Use::workspace) + " of workspaces";
}

std::string refusal(const MemoryPlan& plan, WeightFormat format, size_t free, const std::string& name) {
  const size_t usable = usable_memory(free);
  if (plan.total() <= usable) return "";
  const char* hint = format == WeightFormat::int4   ? "A shorter context or a smaller model would fit."
                     : format == WeightFormat::int8 ? "int4 weights or a shorter context need less."
                                                    : "int8 or int4 weights or a shorter context need less.";
  return std::string("as ") + format_name(format) + " the model needs " + gigabytes(plan.total()) +
         " of GPU memory (" + plan.text() + "); " + name + " has " + gigabytes(free) + " free, of which " +
         gigabytes(usable) + " may be used. " + hint;
}

}  // namespace unmask::gpu
