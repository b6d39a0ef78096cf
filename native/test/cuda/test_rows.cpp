// The row kernels against plain loops: every form of activations, odd sizes, several schedules of the
// emulated device. Everything that a kernel is to write is NaN before, and so is what it must not read.
#include <algorithm>
#include <cstring>
#include <limits>

#include "../check.h"
#include "cpu/ops.h"
#include "cuda/rows.h"

namespace unmask::gpu {
namespace {

using namespace test;

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
float worst = 0.0f;  // of all comparisons, as a share of the allowed error

// Bytes that are all 0xFF at first: NaN as float32 and bf16, -1 as int8.
struct Bytes {
  explicit Bytes(size_t n) : bytes((n + 15) / 16, Four{~0u, ~0u, ~0u, ~0u}) {}
  template <class T>
  T* as() {
    return reinterpret_cast<T*>(bytes.data());
  }
  std::vector<Four> bytes;
};

size_t size_of(Kind kind) { return kind == Kind::f32 ? 4 : kind == Kind::bf16 ? 2 : 1; }

// Activations of some rows and what they hold as float32.
struct Rows {
  Rows(Kind kind, int rows_, int width_)
      : rows(rows_),
        width(width_),
        ld(round_up(width_, 64)),
        data(static_cast<size_t>(rows_ * ld) * size_of(kind)),
        scales(static_cast<size_t>(rows_ * ld / kGroup), kNan) {
    a.kind = kind;
    a.ld = ld;
    a.data = data.as<char>();
    a.scales = scales.data();
  }
  float at(int row, int i) {
    const int k = row * ld + i;
    if (a.kind == Kind::f32) return data.as<float>()[k];
    if (a.kind == Kind::bf16) return to_float(data.as<bf16>()[k]);
    return static_cast<float>(data.as<int8_t>()[k]) * scales[static_cast<size_t>(k / kGroup)];
  }
  void set(int row, int i, float x) {
    const int k = row * ld + i;
    if (a.kind == Kind::f32) data.as<float>()[k] = x;
    if (a.kind == Kind::bf16) data.as<bf16>()[k] = to_bf16(x);
  }
  // Nothing was written to rows from `row` on, and the tails of those before are zeros.
  bool tidy(int row) {
    bool ok = true;
    for (int r = 0; r < row; r++)
      for (int i = width; i < ld; i++) ok = ok && at(r, i) == 0.0f;
    const size_t size = size_of(a.kind);
    for (size_t b = static_cast<size_t>(row * ld) * size; b < static_cast<size_t>(rows * ld) * size; b++)
      ok = ok && data.as<uint8_t>()[b] == 0xff;
    return ok;
  }
  int rows, width, ld;
  Bytes data;
  std::vector<float> scales;
  Activations a;
};

void near(const char* what, float found, double expected, double allowed) {
  const double error = std::fabs(static_cast<double>(found) - expected);
  worst = std::max(worst, static_cast<float>(error / allowed));
  CHECK(error <= allowed) << what << ": " << found << ", expected " << expected << ", allowed error "
                          << allowed;
}

// What one rounding to T costs, relative.
double unit(Kind kind) { return kind == Kind::f32 ? 0x1p-24 : 0x1p-8; }

void embedding(Stream& stream, int rows, int hidden, Kind kind) {
  Random random(static_cast<uint64_t>(rows * 131 + hidden));
  const int vocab = 17, ldx = round_up(hidden, 64), length = rows * 2 + 3;
  Rows table(kind, 1, vocab * hidden);
  for (int i = 0; i < vocab * hidden; i++) table.set(0, i, random.signed_unit());
  std::vector<int32_t> tokens, positions;
  for (int i = 0; i < length; i++) tokens.push_back(random.below(vocab));
  for (int r = 0; r < rows; r++) positions.push_back(2 * r + random.below(2));
  Rows x(Kind::f32, rows + 2, hidden);
  const PassState pass{rows, length, 0, 0};
  embed(stream, &pass, tokens.data(), positions.data(), table.a.data, kind, hidden, x.data.as<float>(), ldx,
        rows + 2);
  bool same = true;
  for (int r = 0; r < rows; r++)
    for (int i = 0; i < hidden; i++)
      same = same &&
             x.at(r, i) ==
                 table.at(0, tokens[static_cast<size_t>(positions[static_cast<size_t>(r)])] * hidden + i);
  CHECK(same && std::isnan(x.at(rows, 0))) << rows << " rows, hidden " << hidden;
}

// The kernel's quantised values of row r against the twin's of the same float32 values.
void same_quants(const char* what, Rows& found, int r, const std::vector<float>& x) {
  const size_t n = x.size(), width = static_cast<size_t>(groups(static_cast<int>(n))) * kGroup;
  std::vector<int8_t> q(width);
  std::vector<float> scales(width / kGroup);
  std::vector<int32_t> sums(width / kGroup);
  kScalarOps.quantize(x.data(), static_cast<int>(n), {q.data(), scales.data(), sums.data(), width});
  bool same = true;
  for (int i = 0; i < found.ld; i++) {
    const size_t k = static_cast<size_t>(i), at = static_cast<size_t>(r * found.ld + i);
    same = same && found.data.as<int8_t>()[at] == (k < width ? q[k] : 0);
    const float scale = found.scales[at / kGroup], expected = k < width ? scales[k / kGroup] : 0.0f;
    same = same && (scale == expected || (std::isnan(scale) && std::isnan(expected)));
  }
  CHECK(same) << what << ": row " << r << " of " << n << " values";
}

void norm(Stream& stream, int rows, int hidden, bool needed) {
  Random random(static_cast<uint64_t>(rows * 977 + hidden));
  const float eps = 1e-5f;
  Rows x(Kind::f32, rows + 1, hidden);
  for (int r = 0; r < rows; r++)
    for (int i = 0; i < hidden; i++) x.set(r, i, 5.0f * random.signed_unit());
  const std::vector<float> w = random.floats(static_cast<size_t>(hidden));
  const PassState pass{needed ? rows + 1 : rows, 0, needed ? rows : 0, 0};
  const auto run = [&](Rows& out) {
    rms_norm(stream, &pass, needed, x.data.as<float>(), x.ld, w.data(), hidden, eps, out.a, rows + 1);
  };
  Rows f32(Kind::f32, rows + 1, hidden), half(Kind::bf16, rows + 1, hidden),
      int8(Kind::int8, rows + 1, hidden);
  run(f32);
  run(half);
  run(int8);
  CHECK(f32.tidy(rows) && half.tidy(rows) &&
        std::isnan(int8.scales[static_cast<size_t>(rows * int8.ld / kGroup)]))
      << rows << " rows, hidden " << hidden;
  for (int r = 0; r < rows; r++) {
    std::vector<float> expected(static_cast<size_t>(hidden)), found;
    kScalarOps.rms_norm(x.data.as<float>() + r * x.ld, w.data(), expected.data(), hidden, eps);
    bool rounded = true;
    for (int i = 0; i < hidden; i++) {
      const double e = static_cast<double>(expected[static_cast<size_t>(i)]);
      // Half the relative error of a sum of squares, for each of the two, and four roundings.
      near("rms_norm", f32.at(r, i), e, std::fabs(e) * (hidden + 8) * 0x1p-24 + 1e-30);
      rounded = rounded && half.at(r, i) == to_float(to_bf16(f32.at(r, i)));
      found.push_back(f32.at(r, i));
    }
    CHECK(rounded) << "bf16, row " << r << ", hidden " << hidden;
    same_quants("rms_norm", int8, r, found);
  }
}

void quantization(Stream& stream, int rows, int n, Kind from, bool needed) {
  Random random(static_cast<uint64_t>(rows * 389 + n));
  Rows x(from, rows + 1, n), out(Kind::int8, rows + 1, n);
  for (int r = 0; r < rows; r++)
    for (int i = 0; i < n; i++) x.set(r, i, 100.0f * random.signed_unit());
  const auto group = [&](int r, int g, float value, bool all) {
    for (int i = g * kGroup; i < std::min(n, (g + 1) * kGroup); i++)
      if (all || i % kGroup == 5) x.set(r % rows, i, value);
  };
  group(0, 0, kNan, false);
  group(1, 1, std::numeric_limits<float>::infinity(), false);
  group(2, 2, -std::numeric_limits<float>::infinity(), true);
  group(3, 0, 0.0f, true);
  group(4, 1, -0.0f, true);
  group(5, 2, 1e-36f, true);
  group(6, 1, 3e38f, true);
  const PassState pass{needed ? rows + 1 : rows, 0, needed ? rows : 0, 0};
  quantize(stream, &pass, needed, x.a, n, out.a, rows + 1);
  for (int r = 0; r < rows; r++) {
    std::vector<float> values;
    for (int i = 0; i < n; i++) values.push_back(x.at(r, i));
    same_quants("quantize", out, r, values);
  }
  CHECK(std::isnan(out.scales[static_cast<size_t>(rows * out.ld / kGroup)]) &&
        out.data.as<int8_t>()[rows * out.ld] == -1);
}

struct Rotations {
  Rotations(int capacity, int dim) : half(dim / 2) {
    for (int p = 0; p < capacity; p++)
      for (int i = 0; i < half; i++) {
        const double angle = p * std::pow(10000.0, -2.0 * i / dim);
        cos.push_back(static_cast<float>(std::cos(angle)));
        sin.push_back(static_cast<float>(std::sin(angle)));
      }
  }
  int half;
  std::vector<float> cos, sin;
};

// K and V of one layer, everything NaN.
struct Cache {
  Cache(Kind kind, int kv_heads, int dim, int capacity)
      : stride(round_up(dim, 16)),
        k(kind, 1, kv_heads * capacity * stride),
        v(kind, 1, kv_heads * capacity * stride),
        c{kind, kv_heads, dim, capacity, stride, k.a.data, v.a.data} {}
  int at(int head, int position, int d) const { return (head * c.capacity + position) * stride + d; }
  int stride;
  Rows k, v;
  KvCache c;
};

void rope(Stream& stream, int rows, int heads, int kv_heads, int dim, Kind kind, int pad) {
  Random random(static_cast<uint64_t>(rows * 53 + heads * 7 + dim));
  const int capacity = 2 * rows + 4, half = dim / 2, ldqkv = (heads + 2 * kv_heads) * dim + 3 * pad;
  const Rotations turns(capacity, dim);
  RopeArgs a;
  a.ldqkv = round_up(ldqkv, 4);
  a.k_at = heads * dim + pad;
  a.v_at = a.k_at + kv_heads * dim + pad;
  a.heads = heads;
  std::vector<float> qkv = random.floats(static_cast<size_t>((rows + 1) * a.ldqkv), 3.0f);
  std::vector<int32_t> positions;
  for (int r = 0; r < rows; r++) positions.push_back(2 * r + random.below(2));
  a.qkv = qkv.data();
  a.positions = positions.data();
  a.cos = turns.cos.data();
  a.sin = turns.sin.data();
  Cache cache(kind, kv_heads, dim, capacity);
  a.cache = cache.c;
  Rows q(kind, rows + 1, heads * dim);
  a.q = q.a;
  const PassState pass{rows, 0, 0, 0};
  rope_write_kv(stream, &pass, a, rows + 1);
  bool copied = true, tails = true, untouched = true;
  for (int r = 0; r < rows; r++) {
    const int p = positions[static_cast<size_t>(r)];
    const float* from = qkv.data() + r * a.ldqkv;
    for (int h = 0; h < heads + kv_heads; h++) {
      const bool is_q = h < heads;
      std::vector<float> x(from + (is_q ? h * dim : a.k_at + (h - heads) * dim),
                           from + (is_q ? h * dim : a.k_at + (h - heads) * dim) + dim);
      std::vector<float> e = x;
      kScalarOps.rope(e.data(), turns.cos.data() + p * half, turns.sin.data() + p * half, half);
      for (int d = 0; d < dim; d++) {
        const double size = std::fabs(static_cast<double>(x[static_cast<size_t>(d % half)])) +
                            std::fabs(static_cast<double>(x[static_cast<size_t>(d % half + half)]));
        const float found = is_q ? q.at(r, h * dim + d) : cache.k.at(0, cache.at(h - heads, p, d));
        const double expected = static_cast<double>(e[static_cast<size_t>(d)]);
        // Products and sum rounded once each here and in the twin; then once to the cache's type.
        near("rope", found, expected,
             4.0 * 0x1p-24 * size + (kind == Kind::f32 ? 0.0 : unit(kind) * std::fabs(expected)));
      }
    }
    for (int h = 0; h < kv_heads; h++)
      for (int d = 0; d < cache.stride; d++) {
        const float v = d < dim ? from[a.v_at + h * dim + d] : 0.0f;
        copied = copied && cache.v.at(0, cache.at(h, p, d)) == (kind == Kind::f32 ? v : to_float(to_bf16(v)));
        tails = tails && (d < dim || cache.k.at(0, cache.at(h, p, d)) == 0.0f);
        const int other = p % 2 == 0 ? p + 1 : p - 1;
        untouched = untouched && std::isnan(cache.k.at(0, cache.at(h, other, d))) &&
                    std::isnan(cache.v.at(0, cache.at(h, other, d)));
      }
  }
  CHECK(copied) << "V, head_dim " << dim;
  CHECK(tails && q.tidy(rows)) << "tails, head_dim " << dim << ", heads " << heads;
  CHECK(untouched) << "rows of other positions, head_dim " << dim;
}

void gather(Stream& stream, int all, int kept, int hidden, int q_dim, Kind kind) {
  Random random(static_cast<uint64_t>(all * 17 + kept));
  Rows x(Kind::f32, all, hidden), q(kind, all, q_dim);
  for (int r = 0; r < all; r++) {
    for (int i = 0; i < hidden; i++) x.set(r, i, random.signed_unit());
    for (int i = 0; i < q_dim; i++) q.set(r, i, random.signed_unit());
  }
  Rows x_before = x, q_before = q;
  std::vector<int32_t> slots;
  for (int r = 0; r < all; r++) slots.push_back(r);
  while (static_cast<int>(slots.size()) > kept)
    slots.erase(slots.begin() + random.below(static_cast<int>(slots.size())));
  const PassState pass{all, 0, kept, 0};
  gather_rows(stream, &pass, slots.data(), x.data.as<float>(), x.ld, hidden, q.a, q_dim, all);
  bool same = true;
  for (int r = 0; r < all; r++) {
    const int from = r < kept ? slots[static_cast<size_t>(r)] : r;  // rows behind stay as they are
    for (int i = 0; i < hidden; i++) same = same && x.at(r, i) == x_before.at(from, i);
    for (int i = 0; i < q_dim; i++) same = same && q.at(r, i) == q_before.at(from, i);
  }
  CHECK(same) << kept << " of " << all << " rows, hidden " << hidden << ", q " << q_dim;
}

enum class Moves { none, one_left, one_right, left, right, both, extreme };

std::vector<int32_t> sources(Moves moves, int rows, int count, Random& random) {
  std::vector<int32_t> s;
  for (int i = 0; i < count; i++) s.push_back(std::min(i, rows - 1));
  const auto shift = [&](int from, int by) {
    for (int i = from; i < count; i++) {
      int32_t& x = s[static_cast<size_t>(i)];
      x = std::clamp(x + by, from > 0 ? s[static_cast<size_t>(from - 1)] : 0, rows - 1);
    }
  };
  const int middle = count / 2;
  if (moves == Moves::one_left) shift(middle, 1);
  if (moves == Moves::one_right) shift(middle, -1);
  if (moves == Moves::left) shift(count / 3, 40);
  if (moves == Moves::right) shift(count / 3, -40);
  if (moves == Moves::both)
    for (int n = 0; n < 12; n++)
      shift(random.below(count), random.below(2) == 0 ? 1 + random.below(3) : -1 - random.below(3));
  if (moves == Moves::extreme)
    for (int i = 0; i < count; i++)
      s[static_cast<size_t>(i)] = i < middle ? middle : std::min(middle + 1, rows - 1);
  return s;
}

void moves(Stream& stream, Moves kind_of_moves, int rows, int count, int kv_heads, int dim, Kind kind) {
  Random random(static_cast<uint64_t>(rows * 3 + count + dim) + static_cast<uint64_t>(kind_of_moves));
  const int capacity = std::max(rows, count) + 2, half = dim / 2, layers = 2;
  const Rotations turns(capacity, dim);
  std::vector<Cache> caches;
  for (int l = 0; l < layers; l++) {
    Cache& cache = caches.emplace_back(kind, kv_heads, dim, capacity);
    for (int h = 0; h < kv_heads; h++)
      for (int p = 0; p < rows; p++)
        for (int d = 0; d < cache.stride; d++) {
          cache.k.set(0, cache.at(h, p, d), d < dim ? random.signed_unit() : 0.0f);
          cache.v.set(0, cache.at(h, p, d), d < dim ? random.signed_unit() : 0.0f);
        }
  }
  std::vector<Cache> before = caches;
  std::vector<KvCache> table;
  for (Cache& cache : caches) {
    cache.c.k = cache.k.data.as<char>();  // they were moved
    cache.c.v = cache.v.data.as<char>();
    table.push_back(cache.c);
  }
  const std::vector<int32_t> source = sources(kind_of_moves, rows, count, random);
  CHECK(std::is_sorted(source.begin(), source.end()));
  move_rows(stream, table.data(), layers, table[0], source.data(), count, turns.cos.data(), turns.sin.data());
  bool values = true, tails = true, still = true;
  for (int l = 0; l < layers; l++) {
    Cache& now = caches[static_cast<size_t>(l)];
    Cache& old = before[static_cast<size_t>(l)];
    for (int h = 0; h < kv_heads; h++)
      for (int p = 0; p < count; p++) {
        const int from = source[static_cast<size_t>(p)];
        for (int d = 0; d < now.stride; d++) {
          const float v = now.v.at(0, now.at(h, p, d)), k = now.k.at(0, now.at(h, p, d));
          values = values && v == old.v.at(0, old.at(h, from, d));
          if (d >= dim) tails = tails && k == 0.0f;
          if (from == p) still = still && k == old.k.at(0, old.at(h, p, d));
        }
        for (int i = 0; i < half; i++) {
          const double angle = (p - from) * std::pow(10000.0, -2.0 * i / dim), c = std::cos(angle),
                       s = std::sin(angle);
          const double a = static_cast<double>(old.k.at(0, old.at(h, from, i))),
                       b = static_cast<double>(old.k.at(0, old.at(h, from, i + half)));
          const double low = a * c - b * s, high = b * c + a * s,
                       size = 6.0 * 0x1p-24 * (std::fabs(a) + std::fabs(b));
          near("move_rows", now.k.at(0, now.at(h, p, i)), low, size + unit(kind) * std::fabs(low));
          near("move_rows", now.k.at(0, now.at(h, p, i + half)), high, size + unit(kind) * std::fabs(high));
        }
      }
  }
  CHECK(values && tails && still) << rows << " to " << count << " rows, moves "
                                  << static_cast<int>(kind_of_moves) << ", head_dim " << dim << ": V "
                                  << values << ", tails " << tails << ", rows that stay " << still;
}

}  // namespace
}  // namespace unmask::gpu

int main() {
  using namespace unmask::gpu;
  Stream stream;
  for (const int rows : {1, 7, 33})
    for (const int hidden : {1, 5, 8, 12, 64, 100, 1032})
      for (const Kind kind : {Kind::f32, Kind::bf16}) embedding(stream, rows, hidden, kind);
  for (const int rows : {1, 7, 8, 9, 31, 33, 65})
    for (const int hidden : {1, 7, 32, 33, 64, 100, 200}) norm(stream, rows, hidden, rows % 2 == 0);
  for (const int hidden : {1000, 4095, 4096, 4104, 9003}) norm(stream, 2, hidden, false);
  for (const int rows : {1, 8, 9, 33})
    for (const int n : {1, 31, 32, 33, 64, 100, 1024, 1100})
      for (const Kind kind : {Kind::f32, Kind::bf16}) quantization(stream, rows, n, kind, rows == 8);
  for (const int rows : {1, 7, 9, 33})
    for (const int dim : {2, 6, 8, 16, 20, 64, 80, 128})
      for (const Kind kind : {Kind::f32, Kind::bf16}) {
        rope(stream, rows, 4, 2, dim, kind, 0);
        rope(stream, rows, 3, 1, dim, kind, 4);
        rope(stream, rows, 2, 2, dim, kind, 1);
      }
  for (uint64_t seed = 0; seed < 4; seed++) {
    emulator::set_seed(seed);
    for (const Kind kind : {Kind::f32, Kind::bf16}) {
      for (const int all : {1, 16, 17, 70})
        for (const int kept : {0, 1, all / 2, all}) gather(stream, all, kept, 100, 72, kind);
      gather(stream, 40, 33, 7, 5, kind);
      for (const Moves m : {Moves::none, Moves::one_left, Moves::one_right, Moves::left, Moves::right,
                            Moves::both, Moves::extreme}) {
        moves(stream, m, 300, 300, 2, 16, kind);
        moves(stream, m, 150, 140, 1, 128, kind);
        moves(stream, m, 130, 170, 2, 20, kind);
        moves(stream, m, 5, 9, 3, 6, kind);
        moves(stream, m, 1, 1, 1, 64, kind);
      }
    }
  }
  std::printf("worst error %.1f %% of the allowed\n", 100.0 * static_cast<double>(worst));
  return summary();
}
