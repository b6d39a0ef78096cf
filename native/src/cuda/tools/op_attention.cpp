// Attention against float64 on the same inputs.
//
// The allowed errors, with A = sum_j p_j |v_j| per output: a score's error e (a sum of head_dim products in
// float32, the power's argument rounded, one instruction for the power) moves the output by at most 2 e A;
// the sum over the keys costs one float32 rounding per tile of 8 keys at most; on tensor cores P and a
// split's part are rounded to bf16 once each; the output is rounded to its type.
#include <algorithm>
#include <memory>

#include "cuda/attention.h"
#include "cuda/tools/op_table.h"
#include "model/dtype.h"

namespace unmask::gpu::tools {
namespace {

struct Case {
  int rows, length, heads, kv_heads, head_dim;
  Kind kind;
  float logits;  // their spread
  bool timed = false;
};

OpTable::Timing attend(OpTable& table, const Case& c, Worst& worst) {
  Stream& stream = table.stream;
  const int sms = stream.device().sms, q_dim = c.heads * c.head_dim, stride = round_up(c.head_dim, 16),
            capacity = round_up(c.length, 64);
  test::Random random(usize(c.rows + 1000 * c.length + c.heads));
  // The sum of head_dim products of numbers in [-1, 1) has the variance head_dim / 9.
  const auto q = std::make_shared<DeviceRows>(
      stream, c.kind, random.floats(usize(c.rows) * usize(q_dim), 3.0f * c.logits), c.rows, q_dim, c.rows);
  const auto out = std::make_shared<DeviceRows>(stream, c.kind, q_dim, c.rows);
  // [kv_heads][capacity][stride]; rows beyond the length are NaN.
  const size_t count = usize(c.kv_heads) * usize(capacity) * usize(stride);
  std::vector<float> k(count, NAN), v(count, NAN);
  const auto at = [&](int head, int position) {
    return (usize(head) * usize(capacity) + usize(position)) * usize(stride);
  };
  for (int h = 0; h < c.kv_heads; h++)
    for (int p = 0; p < c.length; p++)
      for (size_t d = 0; d < usize(stride); d++) {
        k[at(h, p) + d] = d < usize(c.head_dim) ? random.signed_unit() : 0.0f;
        v[at(h, p) + d] = d < usize(c.head_dim) ? random.signed_unit() : 0.0f;
      }
  const auto keys = std::make_shared<DeviceRows>(stream, c.kind, k, 1, static_cast<int>(count), 1),
             values = std::make_shared<DeviceRows>(stream, c.kind, v, 1, static_cast<int>(count), 1);
  const KvCache cache{c.kind, c.kv_heads, c.head_dim, capacity, stride, keys->a.data, values->a.data};
  const auto partial = std::make_shared<Buffer<float>>(stream, attention_partial_floats(c.head_dim, sms));
  const auto arrivals =
      std::make_shared<Buffer<uint32_t>>(stream, usize(attention_counters(sms)), uint8_t{0});
  const AttentionWorkspace workspace{partial->data(), partial->size(), arrivals->data(),
                                     static_cast<int32_t>(arrivals->size()), sms};
  // A graph is captured for more rows and keys than a pass has.
  const int most_rows = c.timed ? (c.rows == 32 ? 40 : c.rows) : c.rows + 40,
            most_keys = c.timed ? c.length : c.length + 500;
  const PassState state{c.rows + 3, c.length, c.rows, 0};
  const auto pass = std::make_shared<Buffer<PassState>>(stream, std::vector<PassState>{state});
  const auto body = [=, &stream, keep = std::make_tuple(keys, values, partial, arrivals)](int) {
    attention(stream, pass->data(), true, q->a, c.heads, cache, out->a, most_rows, most_keys, workspace);
  };
  body(0);
  const std::vector<uint32_t> counters = arrivals->read(stream);
  worst.require(
      std::count(counters.begin(), counters.end(), 0u) == static_cast<std::ptrdiff_t>(counters.size()),
      "counters are left");

  const int group = c.heads / c.kv_heads;
  const double scale = 1.0 / std::sqrt(static_cast<double>(c.head_dim));
  std::vector<double> p(usize(c.length));
  for (int r = 0; r < c.rows; r += c.timed ? std::max(1, c.rows / 3) : 1) {
    const std::vector<float> found = out->read(stream, r);
    for (int i = q_dim; i < out->a.ld; i++) worst.require(found[usize(i)] == 0.0f, "the tail is not zero");
    for (int h = 0; h < c.heads; h += c.timed ? std::max(1, c.heads / 3) : 1) {
      const float* query = q->values.data() + usize(r) * usize(q_dim) + usize(h * c.head_dim);
      double top = -1e300, error = 0.0, sum = 0.0;
      for (int j = 0; j < c.length; j++) {
        const float* key = keys->values.data() + at(h / group, j);
        double s = 0.0, size = 0.0;
        for (int d = 0; d < c.head_dim; d++) {
          const double x = static_cast<double>(query[d]) * static_cast<double>(key[d]);
          s += x;
          size += std::fabs(x);
        }
        p[usize(j)] = s * scale;
        top = std::max(top, s * scale);
        error = std::max(error, (c.head_dim + 6) * 0x1p-24 * size * scale + 0x1p-21);
      }
      for (double& x : p) sum += x = std::exp(x - top);
      for (int d = 0; d < c.head_dim; d++) {
        double o = 0.0, a = 0.0;
        for (int j = 0; j < c.length; j++) {
          const double x =
              p[usize(j)] / sum * static_cast<double>(values->values[at(h / group, j) + usize(d)]);
          o += x;
          a += std::fabs(x);
        }
        const double rounding = c.kind == Kind::f32 ? 0x1p-24 : 0x1p-8;
        worst.near(static_cast<double>(found[usize(h * c.head_dim + d)]), o,
                   (2.0 * error + (c.length + 16) * 0x1p-23) * a + rounding * std::fabs(o) +
                       (c.kind == Kind::f32 ? 0.0 : 2.0 * rounding * a));
      }
    }
  }
  worst.require(out->untouched(stream, c.rows), "it wrote beyond its rows");
  if (!c.timed) return {};
  Cost cost;
  const double size = static_cast<double>(size_of(c.kind));
  cost.bytes = size * c.head_dim * (2.0 * c.kv_heads * c.length + 2.0 * c.heads * c.rows);
  cost.operations = 4.0 * c.rows * c.length * q_dim;
  return {cost, body};
}

}  // namespace

void check_attention(OpTable& table) {
  const auto run = [&](const Case& c) {
    table.run("attention",
              format("%s %d rows, %d keys, heads %d/%d x %d", name(c.kind), c.rows, c.length, c.heads,
                     c.kv_heads, c.head_dim),
              [&](Worst& worst) { return attend(table, c, worst); });
  };
  for (const Kind kind : {Kind::f32, Kind::bf16}) {
    run({1, 5, 4, 4, 16, kind, 1.0f});
    run({9, 200, 7, 1, 128, kind, 5.0f});
    run({33, 130, 4, 2, 64, kind, 20.0f});
    run({8, 513, 6, 2, 32, kind, 1.0f});
    run({65, 63, 2, 2, 80, kind, 1.0f});
    run({7, 64, 2, 1, 10, kind, 1.0f});
    run({130, 100, 4, 4, 32, kind, 1.0f});
  }
  if (!table.timed) return;
  for (const Config& c : {dream_7b(), llada_8b()}) {
    for (const int length : {512, 2048, 4096})
      run({32, length, c.heads, c.kv_heads, c.head_dim, Kind::bf16, 1.0f, true});
    run({2048, 2048, c.heads, c.kv_heads, c.head_dim, Kind::bf16, 1.0f, true});
  }
}

}  // namespace unmask::gpu::tools
