// Products of windows and of full passes, and packing, against float64 of the numbers that the packed forms
// hold.
//
// y[row][n] = sum_k x[row][k] W[n][k] + bias[n] in float32: a chain of m additions is within m 2^-24 of the
// sum of magnitudes; every group of int8 and int4 is rounded twice more, which is far less than k terms.
#include <algorithm>
#include <cstring>
#include <memory>

#include "cuda/gemm.h"
#include "cuda/tools/op_table.h"
#include "model/dtype.h"

namespace unmask::gpu::tools {
namespace {

// A matrix of numbers that are bf16 exactly. Row i begins somewhere in a pool of random ones, so that a large
// matrix costs nothing before it is packed, and all rows differ.
class Numbers {
 public:
  Numbers(int n, int k, float scale, uint64_t seed) : n_(n), k_(k) {
    test::Random random(seed);
    values_ = random.floats(kPool + usize(k), scale);
    for (float& v : values_) {
      bits_.push_back(unmask::to_bf16(v));
      v = bf16_to_float(bits_.back());
    }
  }
  int n() const { return n_; }
  int k() const { return k_; }
  const float* row(int i) const { return values_.data() + begin(i); }
  const uint16_t* bits(int i) const { return bits_.data() + begin(i); }

  // Rows 16 strip .. 16 strip + 15 as `format` holds them, [16][k]; missing ones are zeros.
  std::vector<float> strip(int strip, WeightFormat format) const {
    const int count = std::min(kPanel, n_ - strip * kPanel);
    std::vector<float> rows(usize(kPanel) * usize(k_));
    for (int i = 0; i < count; i++)
      std::copy_n(row(strip * kPanel + i), k_, rows.begin() + static_cast<ptrdiff_t>(i) * k_);
    if (!quantized(format)) return rows;
    Matrix m(kPanel, k_, format);
    m.allocate();
    pack_panel(m, 0, rows.data(), count);
    for (int i = 0; i < count; i++) unpack_row(m, i, rows.data() + usize(i) * usize(k_));
    return rows;
  }

 private:
  static constexpr size_t kPool = 1000003;  // a prime
  size_t begin(int i) const { return usize(i) * 7919 % kPool; }
  int n_, k_;
  std::vector<float> values_;
  std::vector<uint16_t> bits_;
};

// Packed in device memory, as many copies as exceed the device's L2 several times, so that a repeated product
// reads its weights from memory as in a model.
struct DeviceWeights {
  PackedWeights w;
  size_t bytes;  // of one copy
  int copies = 1;

  DeviceWeights(Stream& stream, const Numbers& numbers, WeightFormat format, bool with_bias, bool many)
      : data_bytes_((packed_bytes(format, numbers.n(), numbers.k()) + 255) / 256 * 256),
        bias(with_bias ? test::Random(5).floats(usize(round_up(numbers.n(), kTile))) : std::vector<float>()),
        bias_(stream, bias) {
    w.format = format;
    w.n = numbers.n();
    w.k = numbers.k();
    w.padded_n = round_up(w.n, kTile);
    w.padded_k = round_up(w.k, depth(format));
    const size_t scale_bytes = packed_scale_bytes(format, w.n, w.k);
    bytes = data_bytes_ + scale_bytes;
    if (many) copies = static_cast<int>(std::clamp<size_t>(4 * stream.device().l2_bytes / bytes + 1, 2, 64));
    memory_ = DeviceMemory(usize(copies) * whole());
    stream.fill(memory_.data(), 0, whole());
    w.data = memory_.data();
    w.scales = quantized(format) ? memory_.as<uint16_t>(data_bytes_) : nullptr;
    w.bias = with_bias ? bias_.data() : nullptr;
    // In pieces, as a model's loader does; every other one as float32.
    const int piece = round_up(std::clamp((8 << 20) / w.k, 16, 4096), 16);
    int part = 0;
    for (int first = 0; first < w.n; first += piece, part++) {
      const int count = std::min(piece, w.n - first);
      const Kind kind = format == WeightFormat::f32 || (part == 1 && w.n < 4096) ? Kind::f32 : Kind::bf16;
      std::vector<char> rows(usize(count) * usize(w.k) * size_of(kind));
      for (int i = 0; i < count; i++) {
        char* to = rows.data() + usize(i) * usize(w.k) * size_of(kind);
        if (kind == Kind::f32)
          std::memcpy(to, numbers.row(first + i), usize(w.k) * 4);
        else
          std::memcpy(to, numbers.bits(first + i), usize(w.k) * 2);
      }
      const Buffer<char> staged(stream, rows);
      pack(stream, w, staged.data(), kind, first, count);
      stream.synchronize();
    }
    for (int i = 1; i < copies; i++)
      stream.on_device(memory_.data() + usize(i) * whole(), memory_.data(), whole());
  }
  PackedWeights copy(int i) const {
    PackedWeights c = w;
    c.data = memory_.data() + usize(i % copies) * whole();
    if (c.scales != nullptr) c.scales = memory_.as<uint16_t>(usize(i % copies) * whole() + data_bytes_);
    return c;
  }

 private:
  size_t whole() const { return (bytes + 255) / 256 * 256; }
  size_t data_bytes_;
  DeviceMemory memory_;

 public:
  std::vector<float> bias;

 private:
  Buffer<float> bias_;
};

// The scratch of products, with counters for the tiles of any of them.
struct Scratch {
  Workspace workspace;
  Scratch(Stream& stream, int tiles)
      : partial_(stream, partial_floats(stream.device().sms)),
        arrivals_(stream, usize(std::max(tiles, 2 * stream.device().sms)), 0) {
    workspace = {partial_.data(), partial_.size(), arrivals_.data(), static_cast<int32_t>(arrivals_.size()),
                 stream.device().sms};
  }
  bool clean(Stream& stream) const {
    const std::vector<uint32_t> counters = arrivals_.read(stream);
    return std::all_of(counters.begin(), counters.end(), [](uint32_t c) { return c == 0; });
  }

 private:
  Buffer<float> partial_;
  Buffer<uint32_t> arrivals_;
};

struct Case {
  WeightFormat format;
  int rows, most, n, k;
  Store::To to;
  bool timed = false;
};

// All of a small matrix, or a few rows and strips of a large one.
std::vector<int> sample(int count, bool all) {
  std::vector<int> list;
  for (int i = 0; i < count; i++)
    if (all || i == 0 || i == count / 3 || i == count - 2 || i == count - 1) list.push_back(i);
  return list;
}

struct Sum {
  double exact, allowed;
};
Sum dot(const float* x, const float* w, int k, double from) {
  Sum s{from, std::fabs(from)};
  for (int i = 0; i < k; i++) {
    const double term = static_cast<double>(x[i]) * static_cast<double>(w[i]);
    s.exact += term;
    s.allowed += std::fabs(term);
  }
  s.allowed = s.allowed * (k + 16) * 0x1p-24 + 1e-30;
  return s;
}

std::string label(const Case& c) {
  const char* const to[] = {"", " += x", " swiglu"};
  return format("%s %d rows, %d x %d%s", name(c.format), c.rows, c.n, c.k, to[static_cast<int>(c.to)]);
}

OpTable::Timing linear(OpTable& table, const Case& c, Worst& worst) {
  Stream& stream = table.stream;
  const bool residual = c.to == Store::To::residual;
  const auto numbers = std::make_shared<Numbers>(c.n, c.k, 0.1f, usize(c.n + c.k));
  const auto w = std::make_shared<DeviceWeights>(stream, *numbers, c.format, !residual, c.timed);
  const Kind kind = activations_of(c.format);
  test::Random random(usize(c.rows));
  const auto x = std::make_shared<DeviceRows>(stream, kind, random.floats(usize(c.rows) * usize(c.k)), c.rows,
                                              c.k, c.most);
  const auto scratch = std::make_shared<Scratch>(stream, w->w.padded_n / kTile * ((c.most + 63) / 64));
  PassState state;
  state.rows = c.rows;
  const auto pass = std::make_shared<Buffer<PassState>>(stream, std::vector<PassState>{state});

  const int ldy = round_up(c.n, 4) + (c.timed ? 0 : 4);
  std::vector<float> before;
  const auto y = std::make_shared<Buffer<float>>(stream, usize(c.most) * usize(ldy));
  if (residual) {
    before = random.floats(usize(c.rows) * usize(ldy));
    stream.to_device(y->data(), before.data(), before.size() * sizeof(float));
    stream.synchronize();
  }
  Store store;
  store.to = c.to;
  store.f32 = y->data();
  store.ld = ldy;
  product(stream, pass->data(), false, w->w, x->a, c.most, store, scratch->workspace);
  worst.require(scratch->clean(stream), "counters are left");
  for (const int strip : sample((c.n + kPanel - 1) / kPanel, !c.timed)) {
    const std::vector<float> rows = numbers->strip(strip, c.format);
    for (const int r : sample(c.rows, !c.timed)) {
      const int first = strip * kPanel, count = std::min(kPanel, c.n - first);
      const std::vector<float> found = y->read(stream, usize(r) * usize(ldy) + usize(first), usize(count));
      for (int i = 0; i < count; i++) {
        const double from = residual ? static_cast<double>(before[usize(r) * usize(ldy) + usize(first + i)])
                                     : static_cast<double>(w->bias[usize(first + i)]);
        const Sum s =
            dot(x->values.data() + usize(r) * usize(c.k), rows.data() + usize(i) * usize(c.k), c.k, from);
        worst.near(static_cast<double>(found[usize(i)]), s.exact, s.allowed);
      }
    }
  }
  if (!c.timed) {
    const std::vector<float> first = y->read(stream);
    bool untouched = true;
    for (int r = 0; r < c.most; r++)
      for (int i = 0; i < ldy; i++)
        if (r >= c.rows || (i >= c.n && !residual))
          untouched = untouched && std::isnan(first[usize(r) * usize(ldy) + usize(i)]);
    worst.require(untouched, "it wrote beyond its outputs");
    if (residual) stream.to_device(y->data(), before.data(), before.size() * sizeof(float));
    product(stream, pass->data(), false, w->w, x->a, c.most, store, scratch->workspace);
    const std::vector<float> second = y->read(stream);
    worst.require(std::memcmp(first.data(), second.data(), first.size() * sizeof(float)) == 0,
                  "twice the same product has different bits");
  }
  Cost cost;
  cost.operations = 2.0 * c.rows * c.n * c.k;
  cost.bytes =
      static_cast<double>(w->bytes) +
      static_cast<double>(c.rows) * (static_cast<double>(x->a.ld) * static_cast<double>(size_of(kind)) +
                                     4.0 * c.n * (residual ? 2 : 1));
  cost.kind = kind;
  if (!c.timed) return {cost, {}};
  return {cost, [=, &stream, keep = y](int i) {
            product(stream, pass->data(), false, w->copy(i), x->a, c.most, store, scratch->workspace);
          }};
}

// activations[row][i] = silu(gate) up, in every form. n is 2 ffn; ffn a multiple of 64.
OpTable::Timing swiglu(OpTable& table, const Case& c, Worst& worst) {
  Stream& stream = table.stream;
  const int ffn = c.n / 2;
  const auto numbers = std::make_shared<Numbers>(c.n, c.k, 0.1f, usize(c.n));
  const auto w = std::make_shared<DeviceWeights>(stream, *numbers, c.format, false, c.timed);
  const Kind kind = activations_of(c.format);
  test::Random random(usize(c.rows));
  const auto x = std::make_shared<DeviceRows>(stream, kind, random.floats(usize(c.rows) * usize(c.k)), c.rows,
                                              c.k, c.most);
  const auto scratch = std::make_shared<Scratch>(stream, w->w.padded_n / kTile * ((c.most + 63) / 64));
  PassState state;
  state.needed = c.rows;
  state.rows = c.rows + 1;
  const auto pass = std::make_shared<Buffer<PassState>>(stream, std::vector<PassState>{state});
  std::vector<std::shared_ptr<DeviceRows>> out;
  Store store;
  store.to = Store::To::swiglu;
  for (const Kind form : {Kind::f32, Kind::bf16, Kind::int8}) {
    if (c.timed && form != kind) continue;
    out.push_back(std::make_shared<DeviceRows>(stream, form, ffn, c.most));
    store.activations = out.back()->a;
    product(stream, pass->data(), true, w->w, x->a, c.most, store, scratch->workspace);
  }
  worst.require(scratch->clean(stream), "counters are left");
  // Strips of gates and of their ups.
  for (const int block : sample(ffn / 64, !c.timed))
    for (int part = 0; part < 4; part++) {
      const int at = block * 64 + part * kPanel;
      const std::vector<float> gates = numbers->strip(gate_up_row(at, false) / kPanel, c.format),
                               ups = numbers->strip(gate_up_row(at, true) / kPanel, c.format);
      for (const int r : sample(c.rows, !c.timed)) {
        std::vector<std::vector<float>> found;
        for (const auto& o : out) found.push_back(o->read(stream, r));
        for (int i = 0; i < kPanel; i++) {
          const float* row = x->values.data() + usize(r) * usize(c.k);
          const Sum gate = dot(row, gates.data() + usize(i) * usize(c.k), c.k, 0.0),
                    up = dot(row, ups.data() + usize(i) * usize(c.k), c.k, 0.0);
          // |d silu / dx| < 1.1; some roundings of silu itself; then what the form rounds.
          const double silu = gate.exact / (1.0 + std::exp(-gate.exact)), exact = silu * up.exact;
          const double bound = 1.1 * gate.allowed * (std::fabs(up.exact) + up.allowed) +
                               std::fabs(silu) * up.allowed + 8 * 0x1p-24 * std::fabs(exact);
          for (size_t o = 0; o < out.size(); o++) {
            const Kind form = out[o]->a.kind;
            double rounding = form == Kind::bf16 ? 0x1p-8 * (std::fabs(exact) + bound) : 0.0;
            if (form == Kind::int8) {
              const size_t group = usize(at + i) / kGroup * kGroup;
              double largest = 0.0;
              for (size_t g = group; g < group + kGroup; g++)
                largest = std::max(largest, std::fabs(static_cast<double>(found[o][g])));
              rounding = 0.501 * largest / 127;
            }
            worst.near(static_cast<double>(found[o][usize(at + i)]), exact, bound + rounding);
          }
        }
      }
    }
  if (!c.timed && c.most > c.rows)
    for (const auto& o : out) worst.require(o->untouched(stream, c.rows), "it wrote beyond its rows");
  Cost cost;
  cost.operations = 2.0 * c.rows * c.n * c.k;
  cost.bytes = static_cast<double>(w->bytes) + static_cast<double>(c.rows) *
                                                   static_cast<double>(size_of(kind)) *
                                                   static_cast<double>(x->a.ld + ffn);
  cost.kind = kind;
  if (!c.timed) return {cost, {}};
  return {cost, [=, &stream, keep = out](int i) {
            product(stream, pass->data(), true, w->copy(i), x->a, c.most, store, scratch->workspace);
          }};
}

void run(OpTable& table, const Case& c) {
  const char* op = c.most <= kMostWindowRows || c.format == WeightFormat::f32 ? "product" : "full product";
  table.run(op, label(c), [&](Worst& worst) {
    return c.to == Store::To::swiglu ? swiglu(table, c, worst) : linear(table, c, worst);
  });
}

}  // namespace

void check_products(OpTable& table) {
  using To = Store::To;
  constexpr WeightFormat kTensorCores[] = {WeightFormat::bf16, WeightFormat::int8, WeightFormat::int4};
  // Odd sizes, everything checked. Two windows per number of tiles of 8 rows, and full passes of one row more
  // than windows have.
  for (const WeightFormat format : kFormats) {
    run(table, {format, 1, 16, 100, 100, To::values});
    run(table, {format, 9, 16, 200, 520, To::residual});
    run(table, {format, 24, 24, 129, 33, To::values});
    run(table, {format, 33, 40, 200, 1100, To::values});
    run(table, {format, 65, 72, 100, 200, To::residual});
    run(table, {format, 7, 16, 256, 200, To::swiglu});
    run(table, {format, 33, 40, 128, 136, To::swiglu});
    if (format == WeightFormat::f32) continue;
    run(table, {format, 73, 80, 100, 1100, To::values});
    run(table, {format, 130, 130, 129, 200, To::residual});
    run(table, {format, 100, 130, 256, 136, To::swiglu});
  }
  if (!table.timed) return;
  const Config c = dream_7b();
  const int qkv = qkv_rows(c).end;
  for (const WeightFormat format : kTensorCores)
    for (const int rows : {32, 2048}) {
      const int most = rows == 32 ? 40 : rows;
      run(table, {format, rows, most, qkv, c.hidden, To::values, true});
      run(table, {format, rows, most, c.hidden, c.q_dim(), To::residual, true});
      run(table, {format, rows, most, 2 * c.ffn, c.hidden, To::swiglu, true});
      run(table, {format, rows, most, c.hidden, c.ffn, To::residual, true});
    }
}

}  // namespace unmask::gpu::tools
