// Attention against the same in float64 on the same inputs: both kernels, tails of everything, splits of the
// keys for several devices, logits from flat to far apart. Everything that must not be read or written is NaN
// before.
#include <algorithm>
#include <cstring>
#include <limits>

#include "../check.h"
#include "cuda/attention.h"

namespace unmask::gpu {
namespace {

using namespace test;

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
float worst = 0.0f;  // error as a share of the allowed one

struct Case {
  int rows = 1, length = 1, heads = 1, kv_heads = 1, head_dim = 16, sms = 28;
  Kind kind = Kind::bf16;
  float logits = 1.0f;  // their spread
};
std::string name(const Case& c) {
  return std::to_string(c.rows) + " rows, " + std::to_string(c.length) + " keys, heads " +
         std::to_string(c.heads) + "/" + std::to_string(c.kv_heads) + " x " + std::to_string(c.head_dim) +
         ", " + std::to_string(c.sms) + " SMs, " + (c.kind == Kind::f32 ? "f32" : "bf16") + ", logits " +
         std::to_string(c.logits);
}

// `n` values of a kind, NaN at first, aligned as device memory is.
struct Values {
  Values(Kind kind_, size_t n)
      : kind(kind_), memory((n * (kind_ == Kind::f32 ? 4 : 2) + 15) / 16, Four{~0u, ~0u, ~0u, ~0u}) {}
  void* data() { return memory.data(); }
  float at(size_t i) const {
    return kind == Kind::f32 ? reinterpret_cast<const float*>(memory.data())[i]
                             : to_float(reinterpret_cast<const bf16*>(memory.data())[i]);
  }
  void set(size_t i, float x) {
    if (kind == Kind::f32)
      reinterpret_cast<float*>(memory.data())[i] = x;
    else
      reinterpret_cast<bf16*>(memory.data())[i] = to_bf16(x);
  }
  Kind kind;
  std::vector<Four> memory;
};

struct Inputs {
  explicit Inputs(const Case& c)
      : q_dim(c.heads * c.head_dim),
        ld(round_up(q_dim, 64)),
        stride(round_up(c.head_dim, 16)),
        capacity(c.length + 9),
        q(c.kind, static_cast<size_t>((c.rows + 3) * ld)),
        k(c.kind, static_cast<size_t>(c.kv_heads * capacity * stride)),
        v(k) {
    Random random(static_cast<uint64_t>(c.rows + 1000 * c.length + c.head_dim * 7 + c.heads));
    // The sum of head_dim products of numbers in [-1, 1) has the variance head_dim / 9.
    const float scale = 3.0f * c.logits;
    for (int r = 0; r < c.rows; r++)
      for (int i = 0; i < ld; i++)
        q.set(static_cast<size_t>(r * ld + i), i < q_dim ? scale * random.signed_unit() : 0.0f);
    for (int h = 0; h < c.kv_heads; h++)
      for (int p = 0; p < c.length; p++)
        for (int d = 0; d < stride; d++) {
          k.set(at(h, p, d), d < c.head_dim ? random.signed_unit() : 0.0f);
          v.set(at(h, p, d), d < c.head_dim ? random.signed_unit() : 0.0f);
        }
  }
  size_t at(int head, int position, int d) const {
    return static_cast<size_t>((head * capacity + position) * stride + d);
  }
  int q_dim, ld, stride, capacity;
  Values q, k, v;
};

struct Expected {
  std::vector<double> out, allowed;
};

// The allowed errors. With A = sum_j p_j |v_j| per output: a score's error e (a sum of head_dim products in
// float32, the power's argument rounded, one instruction for the power) moves the output by at most 2 e A;
// the sum over the keys costs one float32 rounding per tile of 8 keys at most; on tensor cores P and a
// split's part are rounded to bf16 once each; the output is rounded to its type.
Expected reference(const Case& c, const Inputs& in) {
  Expected e;
  const int group = c.heads / c.kv_heads;
  const double scale = 1.0 / std::sqrt(static_cast<double>(c.head_dim));
  std::vector<double> p(static_cast<size_t>(c.length));
  for (int r = 0; r < c.rows; r++)
    for (int h = 0; h < c.heads; h++) {
      double top = -1e300, error = 0.0, sum = 0.0;
      for (int j = 0; j < c.length; j++) {
        double s = 0.0, size = 0.0;
        for (int d = 0; d < c.head_dim; d++) {
          const double x = static_cast<double>(in.q.at(static_cast<size_t>(r * in.ld + h * c.head_dim + d))) *
                           static_cast<double>(in.k.at(in.at(h / group, j, d)));
          s += x;
          size += std::fabs(x);
        }
        p[static_cast<size_t>(j)] = s * scale;
        top = std::max(top, s * scale);
        error = std::max(error, (c.head_dim + 6) * 0x1p-24 * size * scale + 0x1p-21);
      }
      for (double& x : p) sum += x = std::exp(x - top);
      for (int d = 0; d < c.head_dim; d++) {
        double o = 0.0, a = 0.0;
        for (int j = 0; j < c.length; j++) {
          const double x =
              p[static_cast<size_t>(j)] / sum * static_cast<double>(in.v.at(in.at(h / group, j, d)));
          o += x;
          a += std::fabs(x);
        }
        const double rounding = c.kind == Kind::f32 ? 0x1p-24 : 0x1p-8;
        e.out.push_back(o);
        e.allowed.push_back((2.0 * error + (c.length + 16) * 0x1p-23) * a + rounding * std::fabs(o) +
                            (c.kind == Kind::f32 ? 0.0 : 2.0 * rounding * a));
      }
    }
  return e;
}

// All of `out`, one row behind the rows included.
std::vector<float> run(const Case& c, Inputs& in, uint64_t seed, bool scarce) {
  emulated().sms = c.sms;
  emulator::set_seed(seed);
  Stream stream;
  const bool needed = c.rows % 2 == 0;
  const PassState pass{needed ? c.rows + 2 : c.rows, c.length, needed ? c.rows : 1, 0};
  Values out(c.kind, static_cast<size_t>((c.rows + 1) * in.ld));
  std::vector<float> partial(attention_partial_floats(c.head_dim, c.sms) / (scarce ? 4 : 1), kNan);
  std::vector<uint32_t> arrivals(static_cast<size_t>(attention_counters(c.sms)), 0u);
  Activations q, o;
  q.kind = o.kind = c.kind;
  q.ld = o.ld = in.ld;
  q.data = in.q.data();
  o.data = out.data();
  const KvCache cache{c.kind, c.kv_heads, c.head_dim, in.capacity, in.stride, in.k.data(), in.v.data()};
  // A graph is captured for more rows and keys than a pass has.
  const bool bucket = seed % 2 == 0;
  attention(stream, &pass, needed, q, c.heads, cache, o, bucket ? 3 * c.rows + 72 : c.rows,
            bucket ? 4096 : c.length,
            {partial.data(), partial.size(), arrivals.data(), static_cast<int32_t>(arrivals.size()), c.sms});
  stream.synchronize();
  CHECK(std::count(arrivals.begin(), arrivals.end(), 0u) == static_cast<std::ptrdiff_t>(arrivals.size()))
      << name(c);
  std::vector<float> all;
  for (size_t i = 0; i < static_cast<size_t>((c.rows + 1) * in.ld); i++) all.push_back(out.at(i));
  return all;
}

void check(const Case& c, uint64_t seed) {
  if (test::left_out(seed)) return;
  Inputs in(c);
  const Expected e = reference(c, in);
  const std::vector<float> found = run(c, in, seed, false);
  double share = 0.0;
  bool finite = true, tails = true;
  for (int r = 0; r < c.rows; r++)
    for (int i = 0; i < in.ld; i++) {
      const float x = found[static_cast<size_t>(r * in.ld + i)];
      if (i >= in.q_dim) {
        tails = tails && x == 0.0f;
        continue;
      }
      const size_t at = static_cast<size_t>(r * in.q_dim + i);
      finite = finite && std::isfinite(x);
      share = std::max(share, std::fabs(static_cast<double>(x) - e.out[at]) / e.allowed[at]);
    }
  worst = std::max(worst, static_cast<float>(share));
  CHECK(finite && share <= 1.0) << name(c) << ": error " << share << " of the allowed";
  CHECK(tails && std::isnan(found[static_cast<size_t>(c.rows * in.ld)])) << name(c) << ": tails";
}

// The same bits whatever the schedule.
void deterministic(const Case& c) {
  Inputs in(c);
  const std::vector<float> first = run(c, in, 1, false);
  for (uint64_t seed = 2; seed < 6; seed++) {
    const std::vector<float> again = run(c, in, seed, false);
    CHECK(std::memcmp(first.data(), again.data(), first.size() * sizeof(float)) == 0)
        << name(c) << ", seed " << seed;
  }
}

// A workspace too small for the splits that were wanted means fewer of them.
void scarce(const Case& c) {
  Inputs in(c);
  const Expected e = reference(c, in);
  const std::vector<float> found = run(c, in, 3, true);
  bool close = true;
  for (int r = 0; r < c.rows; r++)
    for (int i = 0; i < in.q_dim; i++) {
      const size_t at = static_cast<size_t>(r * in.q_dim + i);
      close = close && std::fabs(static_cast<double>(found[static_cast<size_t>(r * in.ld + i)]) -
                                 e.out[at]) <= e.allowed[at];
    }
  CHECK(close) << name(c);
}

// In float32 a row's result does not depend on the rows beside it.
void independent(Case c) {
  Inputs in(c);
  const std::vector<float> all = run(c, in, 1, false);
  c.rows = 1;
  const std::vector<float> one = run(c, in, 2, false);
  CHECK(std::memcmp(all.data(), one.data(), static_cast<size_t>(in.ld) * sizeof(float)) == 0) << name(c);
}

void nothing_to_do() {
  for (const Kind kind : {Kind::bf16, Kind::f32}) {
    Case c{1, 300, 4, 2, 16, 28, kind, 1.0f};
    Inputs in(c);
    c.rows = 0;
    CHECK(std::isnan(run(c, in, 2, false)[0])) << name(c);
  }
}

}  // namespace
}  // namespace unmask::gpu

int main() {
  using namespace unmask::gpu;
  const int lengths[] = {1, 5, 63, 64, 65, 200, 500}, rows[] = {1, 7, 8, 9, 31, 33, 65, 130},
            sms[] = {1, 28, 132}, dims[] = {16, 32, 64, 80, 128};
  const struct {
    int heads, kv_heads;
  } layouts[] = {{4, 4}, {4, 2}, {7, 1}, {28, 4}, {6, 2}};
  uint64_t seed = 0;
  for (const Kind kind : {Kind::bf16, Kind::f32}) {
    // Every number of rows with every length, the rest in turn.
    for (const int n : rows)
      for (const int length : lengths) {
        seed++;
        const auto layout = n * length > 10000 ? layouts[1] : layouts[seed % 5];
        const int dim = n * length > 10000 ? 32 : dims[seed * 3 % 5];
        check({n, length, layout.heads, layout.kv_heads, dim, sms[seed % 3], kind,
               seed % 4 == 0 ? 20.0f : 1.0f},
              seed);
      }
    // Every head dimension with every device, keys that are split.
    for (const int dim : dims)
      for (const int device : sms)
        for (const int length : {200, 500}) check({9, length, 7, 1, dim, device, kind, 5.0f}, ++seed);
    // Dimensions that no instance on tensor cores takes, and those at its borders.
    for (const int dim : {2, 6, 8, 24, 40, 72, 96, 120, 130, 136, 256})
      check({9, 130, 2, 1, dim, 28, kind, 1.0f}, ++seed);
    // Logits so far apart that one key is everything.
    for (const float logits : {0.0f, 100.0f, 3000.0f}) check({33, 500, 4, 2, 64, 28, kind, logits}, ++seed);
  }
  // Borders of the splits: 16 parts at most, of 128 keys at least.
  for (const int length : {127, 128, 129, 255, 256, 257, 1023, 2047, 2048, 2049, 2500})
    check({3, length, 1, 1, 16, 132, Kind::bf16, 10.0f}, ++seed);
  deterministic({9, 500, 7, 1, 64, 132, Kind::bf16, 5.0f});
  deterministic({33, 300, 4, 2, 16, 28, Kind::bf16, 5.0f});
  deterministic({9, 100, 4, 2, 16, 28, Kind::f32, 5.0f});
  for (const int device : {1, 8, 28}) scarce({9, 500, 7, 1, 32, device, Kind::bf16, 5.0f});
  independent({33, 100, 4, 2, 16, 28, Kind::f32, 5.0f});
  nothing_to_do();
  CHECK(!unmask::test::thrown([] { check({1, 4, 1, 1, 258, 28, Kind::bf16, 1.0f}, 0); }).empty());
  std::printf("worst error %.1f %% of the allowed\n", 100.0 * static_cast<double>(worst));
  return summary();
}
