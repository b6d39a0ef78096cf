// Kernels that work row by row, against the CPU's scalar kernels: embedding, RMSNorm, quantisation, RoPE with
// the K/V write, rows that are gathered or moved.
#include <algorithm>
#include <cstring>
#include <memory>

#include "cuda/rows.h"
#include "cuda/tools/op_table.h"
#include "model/dtype.h"

namespace unmask::gpu::tools {
namespace {

using test::Random;

Buffer<PassState> state_of(Stream& stream, int rows, int length, int needed) {
  return {stream, std::vector<PassState>{{rows, length, needed, 0}}};
}

// What one rounding to the kind costs, relative.
double unit(Kind kind) { return kind == Kind::f32 ? 0x1p-24 : 0x1p-8; }

// Every other position, about.
std::vector<int32_t> positions_of(int rows, Random& random) {
  std::vector<int32_t> positions;
  for (int r = 0; r < rows; r++) positions.push_back(2 * r + random.below(2));
  return positions;
}

OpTable::Timing embedding(OpTable& t, int rows, int hidden, int vocab, Kind kind, Worst& worst) {
  Stream& stream = t.stream;
  Random random(usize(rows + hidden));
  const auto table =
      std::make_shared<DeviceRows>(stream, kind, random.floats(usize(vocab) * usize(round_up(hidden, 64))), 1,
                                   vocab * round_up(hidden, 64), 1);
  std::vector<int32_t> tokens;
  for (int i = 0; i < 2 * rows + 1; i++) tokens.push_back(random.below(vocab));
  const std::vector<int32_t> positions = positions_of(rows, random);
  const auto token_ids = std::make_shared<Buffer<int32_t>>(stream, tokens),
             places = std::make_shared<Buffer<int32_t>>(stream, positions);
  const auto pass = std::make_shared<Buffer<PassState>>(state_of(stream, rows, 2 * rows + 1, 0));
  const auto x = std::make_shared<DeviceRows>(stream, Kind::f32, hidden, rows + 1);
  const auto body = [=, &stream](int) {
    embed(stream, pass->data(), token_ids->data(), places->data(), table->a.data, kind, hidden,
          static_cast<float*>(x->a.data), x->a.ld, rows + 1);
  };
  body(0);
  for (int r = 0; r < rows; r++) {
    const std::vector<float> found = x->read(stream, r);
    const size_t from = usize(tokens[usize(positions[usize(r)])]) * usize(hidden);
    for (int i = 0; i < hidden; i++)
      worst.require(found[usize(i)] == table->values[from + usize(i)], "another row of the table");
  }
  worst.require(x->untouched(stream, rows), "it wrote beyond its rows");
  return {{static_cast<double>(rows) * hidden * (4.0 + static_cast<double>(size_of(kind))), 0.0, Kind::f32},
          body};
}

OpTable::Timing norm(OpTable& t, int rows, int hidden, Kind kind, Worst& worst) {
  Stream& stream = t.stream;
  Random random(usize(rows * 977 + hidden));
  const float eps = 1e-5f;
  // Every other row is so small that eps decides.
  std::vector<float> inputs = random.floats(usize(rows) * usize(hidden), 5.0f);
  for (size_t i = 0; i < inputs.size(); i++)
    if (i / usize(hidden) % 2 == 1) inputs[i] *= 0.001f;
  const auto x = std::make_shared<DeviceRows>(stream, Kind::f32, inputs, rows, hidden, rows + 1);
  const std::vector<float> w = random.floats(usize(hidden));
  const auto weights = std::make_shared<Buffer<float>>(stream, w);
  const auto pass = std::make_shared<Buffer<PassState>>(state_of(stream, rows + 1, 0, rows));
  const auto out = std::make_shared<DeviceRows>(stream, kind, hidden, rows + 1);
  const auto body = [=, &stream](int) {
    rms_norm(stream, pass->data(), true, static_cast<const float*>(x->a.data), x->a.ld, weights->data(),
             hidden, eps, out->a, rows + 1);
  };
  body(0);
  for (int r = 0; r < rows; r++) {
    std::vector<float> expected(usize(hidden));
    kScalarOps.rms_norm(x->values.data() + usize(r) * usize(hidden), w.data(), expected.data(), hidden, eps);
    const std::vector<float> found = out->read(stream, r);
    for (int i = 0; i < out->a.ld; i++) {
      if (i >= hidden) {
        worst.require(found[usize(i)] == 0.0f, "the tail is not zero");
        continue;
      }
      const double e = static_cast<double>(expected[usize(i)]);
      // Half the relative error of a sum of squares, for each of the two, and four roundings; then the form.
      double allowed = std::fabs(e) * (hidden + 8) * 0x1p-24 + 1e-30;
      if (kind == Kind::bf16) allowed += unit(kind) * std::fabs(e);
      if (kind == Kind::int8) {
        const auto group = expected.begin() + i / kGroup * kGroup;
        const auto end = expected.begin() + std::min(hidden, (i / kGroup + 1) * kGroup);
        float largest = 0.0f;
        for (auto g = group; g != end; ++g) largest = std::max(largest, std::fabs(*g));
        allowed += 0.501 * static_cast<double>(largest) / 127;
      }
      worst.near(static_cast<double>(found[usize(i)]), e, allowed);
    }
  }
  worst.require(out->untouched(stream, rows), "it wrote beyond its rows");
  return {{static_cast<double>(rows) * hidden * (4.0 + static_cast<double>(size_of(kind))), 0.0, Kind::f32},
          body};
}

OpTable::Timing quantization(OpTable& t, int rows, int n, Kind from, Worst& worst) {
  Stream& stream = t.stream;
  Random random(usize(rows * 389 + n));
  const auto x = std::make_shared<DeviceRows>(stream, from, random.floats(usize(rows) * usize(n), 100.0f),
                                              rows, n, rows + 1);
  const auto out = std::make_shared<DeviceRows>(stream, Kind::int8, n, rows + 1);
  const auto pass = std::make_shared<Buffer<PassState>>(state_of(stream, rows, 0, 0));
  const auto body = [=, &stream](int) { quantize(stream, pass->data(), false, x->a, n, out->a, rows + 1); };
  body(0);
  // The twin's integers and scales exactly.
  const DeviceRows twin(stream, Kind::int8, x->values, rows, n, rows);
  for (int r = 0; r < rows; r++) {
    const std::vector<float> found = out->read(stream, r);
    for (int i = 0; i < out->a.ld; i++)
      worst.require(found[usize(i)] == (i < n ? twin.values[usize(r) * usize(n) + usize(i)] : 0.0f),
                    "other values than the CPU's");
  }
  worst.require(out->untouched(stream, rows), "it wrote beyond its rows");
  return {{static_cast<double>(rows) * n * (1.0 + static_cast<double>(size_of(from))), 0.0, Kind::f32}, body};
}

struct Angles {
  std::vector<float> cos, sin;  // [capacity][dim / 2]
  Angles(int capacity, int dim) {
    for (int p = 0; p < capacity; p++)
      for (int i = 0; i < dim / 2; i++) {
        const double angle = p * std::pow(10000.0, -2.0 * i / dim);
        cos.push_back(static_cast<float>(std::cos(angle)));
        sin.push_back(static_cast<float>(std::sin(angle)));
      }
  }
};

// K and V of one layer.
struct Cache {
  KvCache c;
  Cache(Stream& stream, Kind kind, int kv_heads, int dim, int capacity)
      : k_(stream, usize(kv_heads) * usize(capacity) * usize(round_up(dim, 16)) * size_of(kind)),
        v_(stream, k_.size()) {
    c = {kind, kv_heads, dim, capacity, round_up(dim, 16), k_.data(), v_.data()};
  }
  // Row `position` of a head, all of head_stride.
  std::vector<float> row(Stream& stream, bool v, int head, int position) const {
    const size_t n = usize(c.head_stride), at = (usize(head) * usize(c.capacity) + usize(position)) * n;
    const std::vector<char> bytes = (v ? v_ : k_).read(stream, at * size_of(c.kind), n * size_of(c.kind));
    std::vector<float> values(n);
    for (size_t i = 0; i < n; i++) {
      uint16_t bits;
      std::memcpy(&bits, bytes.data() + 2 * i, 2);
      if (c.kind == Kind::bf16) values[i] = bf16_to_float(bits);
    }
    if (c.kind == Kind::f32) std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
  }

 private:
  Buffer<char> k_, v_;
};

OpTable::Timing rope(OpTable& t, int rows, int heads, int kv_heads, int dim, Kind kind, Worst& worst) {
  Stream& stream = t.stream;
  Random random(usize(rows * 53 + heads * 7 + dim));
  const int capacity = 2 * rows + 4, half = dim / 2;
  const Angles angles(capacity, dim);
  const auto cos = std::make_shared<Buffer<float>>(stream, angles.cos),
             sin = std::make_shared<Buffer<float>>(stream, angles.sin);
  RopeArgs a;
  a.k_at = padded(heads * dim);
  a.v_at = a.k_at + padded(kv_heads * dim);
  a.ldqkv = round_up(a.v_at + padded(kv_heads * dim), 64);
  a.heads = heads;
  const std::vector<float> qkv = random.floats(usize(rows + 1) * usize(a.ldqkv), 3.0f);
  const std::vector<int32_t> positions = positions_of(rows, random);
  const auto values = std::make_shared<Buffer<float>>(stream, qkv);
  const auto places = std::make_shared<Buffer<int32_t>>(stream, positions);
  const auto cache = std::make_shared<Cache>(stream, kind, kv_heads, dim, capacity);
  const auto q = std::make_shared<DeviceRows>(stream, kind, heads * dim, rows + 1);
  const auto pass = std::make_shared<Buffer<PassState>>(state_of(stream, rows, 0, 0));
  a.qkv = values->data();
  a.positions = places->data();
  a.cos = cos->data();
  a.sin = sin->data();
  a.cache = cache->c;
  a.q = q->a;
  const auto body = [=, &stream, keep = std::make_tuple(cos, sin, values, places, cache, q)](int) {
    rope_write_kv(stream, pass->data(), a, rows + 1);
  };
  body(0);
  for (int r = 0; r < rows; r++) {
    const int p = positions[usize(r)];
    const float* from = qkv.data() + usize(r) * usize(a.ldqkv);
    const std::vector<float> queries = q->read(stream, r);
    for (int h = 0; h < heads + kv_heads; h++) {
      const bool is_q = h < heads;
      const float* x = from + (is_q ? h * dim : a.k_at + (h - heads) * dim);
      std::vector<float> expected(x, x + dim);
      kScalarOps.rope(expected.data(), angles.cos.data() + p * half, angles.sin.data() + p * half, half);
      const std::vector<float> keys = is_q ? std::vector<float>() : cache->row(stream, false, h - heads, p);
      for (int d = 0; d < dim; d++) {
        const double size =
            std::fabs(static_cast<double>(x[d % half])) + std::fabs(static_cast<double>(x[d % half + half]));
        const double e = static_cast<double>(expected[usize(d)]);
        // Products and sum rounded once each here and in the twin; then once to the cache's type.
        worst.near(static_cast<double>(is_q ? queries[usize(h * dim + d)] : keys[usize(d)]), e,
                   4.0 * 0x1p-24 * size + (kind == Kind::f32 ? 0.0 : unit(kind) * std::fabs(e)));
      }
    }
    for (int h = 0; h < kv_heads; h++) {
      const std::vector<float> v = cache->row(stream, true, h, p),
                               other = cache->row(stream, true, h, p % 2 == 0 ? p + 1 : p - 1);
      for (int d = 0; d < cache->c.head_stride; d++) {
        const float e = d < dim ? from[a.v_at + h * dim + d] : 0.0f;
        worst.require(v[usize(d)] == (kind == Kind::f32 ? e : through_bf16(e)), "V is another");
        worst.require(std::isnan(other[usize(d)]), "a row of another position was written");
      }
    }
  }
  worst.require(q->untouched(stream, rows), "it wrote beyond its rows");
  const double width = (heads + 2.0 * kv_heads) * dim;
  return {{rows * width * (4.0 + static_cast<double>(size_of(kind))), 0.0, Kind::f32}, body};
}

OpTable::Timing gather(OpTable& t, int all, int kept, int hidden, int q_dim, Kind kind, Worst& worst) {
  Stream& stream = t.stream;
  Random random(usize(all * 17 + kept));
  const auto x = std::make_shared<DeviceRows>(stream, Kind::f32, random.floats(usize(all) * usize(hidden)),
                                              all, hidden, all),
             q = std::make_shared<DeviceRows>(stream, kind, random.floats(usize(all) * usize(q_dim)), all,
                                              q_dim, all);
  std::vector<int32_t> slots;
  for (int r = 0; r < all; r++) slots.push_back(r);
  while (static_cast<int>(slots.size()) > kept)
    slots.erase(slots.begin() + random.below(static_cast<int>(slots.size())));
  const auto places = std::make_shared<Buffer<int32_t>>(stream, slots);
  const auto pass = std::make_shared<Buffer<PassState>>(state_of(stream, all, 0, kept));
  gather_rows(stream, pass->data(), places->data(), static_cast<float*>(x->a.data), x->a.ld, hidden, q->a,
              q_dim, all);
  for (int r = 0; r < all; r++) {
    const size_t from = usize(r < kept ? slots[usize(r)] : r);  // rows behind stay as they are
    const std::vector<float> found_x = x->read(stream, r), found_q = q->read(stream, r);
    for (int i = 0; i < hidden; i++)
      worst.require(found_x[usize(i)] == x->values[from * usize(hidden) + usize(i)], "another row of x");
    for (int i = 0; i < q_dim; i++)
      worst.require(found_q[usize(i)] == q->values[from * usize(q_dim) + usize(i)], "another row of q");
  }
  return {};
}

// Rows from a third on move by `by`.
OpTable::Timing moves(OpTable& t, int rows, int by, int kv_heads, int dim, int layers, Kind kind, bool timed,
                      Worst& worst) {
  Stream& stream = t.stream;
  Random random(usize(rows * 3 + dim));
  const int half = dim / 2, stride = round_up(dim, 16);
  const Angles angles(rows, dim);
  const auto cos = std::make_shared<Buffer<float>>(stream, angles.cos),
             sin = std::make_shared<Buffer<float>>(stream, angles.sin);
  std::vector<std::shared_ptr<Cache>> caches;
  std::vector<KvCache> list;
  const size_t count = usize(kv_heads) * usize(rows) * usize(stride);
  std::vector<float> before = random.floats(count);  // K and V of every layer
  for (size_t i = 0; i < count; i++) {
    if (static_cast<int>(i % usize(stride)) >= dim) before[i] = 0.0f;
    if (kind == Kind::bf16) before[i] = through_bf16(before[i]);
  }
  std::vector<uint16_t> bits;
  for (const float v : before) bits.push_back(unmask::to_bf16(v));
  const void* from = kind == Kind::f32 ? static_cast<const void*>(before.data()) : bits.data();
  for (int l = 0; l < layers; l++) {
    caches.push_back(std::make_shared<Cache>(stream, kind, kv_heads, dim, rows));
    list.push_back(caches.back()->c);
    stream.to_device(list.back().k, from, count * size_of(kind));
    stream.to_device(list.back().v, from, count * size_of(kind));
  }
  stream.synchronize();
  std::vector<int32_t> source;
  for (int i = 0; i < rows; i++) {
    const int s = std::clamp(i < rows / 3 ? i : i + by, 0, rows - 1);
    source.push_back(i == 0 ? s : std::max(s, static_cast<int>(source.back())));
  }
  const auto table = std::make_shared<Buffer<KvCache>>(stream, list);
  const auto places = std::make_shared<Buffer<int32_t>>(stream, source);
  const KvCache shape = list[0];
  const auto body = [=, &stream](int) {
    move_rows(stream, table->data(), layers, shape, places->data(), rows, cos->data(), sin->data());
  };
  body(0);
  for (int l = 0; l < layers; l += std::max(1, layers - 1))
    for (int h = 0; h < kv_heads; h++)
      for (int p = 0; p < rows; p += timed ? 97 : 1) {
        const int s = source[usize(p)];
        const float* old = before.data() + (usize(h) * usize(rows) + usize(s)) * usize(stride);
        const std::vector<float> k = caches[usize(l)]->row(stream, false, h, p),
                                 v = caches[usize(l)]->row(stream, true, h, p);
        for (int d = 0; d < stride; d++) worst.require(v[usize(d)] == old[d], "V of another row");
        for (int i = 0; i < half; i++) {
          const double angle = (p - s) * std::pow(10000.0, -2.0 * i / dim), c = std::cos(angle),
                       n = std::sin(angle);
          const double a = static_cast<double>(old[i]), b = static_cast<double>(old[i + half]),
                       low = a * c - b * n, high = b * c + a * n;
          // Angles are composed of two roundings each, products and sums of one.
          const double size = 6.0 * 0x1p-24 * (std::fabs(a) + std::fabs(b));
          worst.near(static_cast<double>(k[usize(i)]), low, size + unit(kind) * std::fabs(low) + 1e-30);
          worst.near(static_cast<double>(k[usize(i + half)]), high,
                     size + unit(kind) * std::fabs(high) + 1e-30);
        }
      }
  if (!timed) return {};
  const double moved = 2.0 / 3 * rows * kv_heads * dim * layers;
  return {{moved * 2 * 2 * static_cast<double>(size_of(kind)), 0.0, Kind::f32},
          [body, keep = caches](int i) { body(i); }};
}

}  // namespace

void check_rows(OpTable& t) {
  const auto label = [](int rows, const char* what, int n, Kind kind) {
    return format("%s %d rows, %s %d", name(kind), rows, what, n);
  };
  const auto embeds = [&](int rows, int hidden, int vocab, Kind kind) {
    t.run("embed", label(rows, "hidden", hidden, kind),
          [&](Worst& w) { return embedding(t, rows, hidden, vocab, kind, w); });
  };
  const auto norms = [&](int rows, int hidden, Kind kind) {
    t.run("rms_norm", label(rows, "hidden", hidden, kind),
          [&](Worst& w) { return norm(t, rows, hidden, kind, w); });
  };
  const auto quantizes = [&](int rows, int n, Kind kind) {
    t.run("quantize", label(rows, "n", n, kind), [&](Worst& w) { return quantization(t, rows, n, kind, w); });
  };
  const auto ropes = [&](int rows, int heads, int kv_heads, int dim, Kind kind) {
    t.run("rope_write_kv", format("%s %d rows, heads %d/%d x %d", name(kind), rows, heads, kv_heads, dim),
          [&](Worst& w) { return rope(t, rows, heads, kv_heads, dim, kind, w); });
  };
  const auto gathers = [&](int all, int kept, int hidden, int q_dim, Kind kind) {
    t.run("gather_rows", format("%s %d of %d rows, %d and %d", name(kind), kept, all, hidden, q_dim),
          [&](Worst& w) { return gather(t, all, kept, hidden, q_dim, kind, w); });
  };
  const auto moving = [&](int rows, int by, int kv_heads, int dim, int layers, Kind kind, bool timed) {
    t.run("move_rows",
          format("%s %d rows by %d, %d x %d, %d layers", name(kind), rows, by, kv_heads, dim, layers),
          [&](Worst& w) { return moves(t, rows, by, kv_heads, dim, layers, kind, timed, w); });
  };
  const Config c = dream_7b();
  for (const Kind kind : {Kind::f32, Kind::bf16}) {
    embeds(7, 100, 17, kind);
    embeds(33, 1032, 17, kind);
  }
  if (t.timed) embeds(32, c.hidden, 2000, Kind::bf16);
  for (const Kind kind : {Kind::f32, Kind::bf16, Kind::int8}) {
    norms(9, 33, kind);
    norms(3, 1000, kind);
    norms(2, 9003, kind);
    if (t.timed && kind != Kind::f32)
      for (const int rows : {32, 2048}) norms(rows, c.hidden, kind);
  }
  for (const Kind kind : {Kind::f32, Kind::bf16}) {
    quantizes(9, 1100, kind);
    quantizes(33, 100, kind);
  }
  if (t.timed)
    for (const int rows : {32, 2048}) quantizes(rows, c.q_dim(), Kind::bf16);
  for (const Kind kind : {Kind::f32, Kind::bf16}) {
    ropes(9, 3, 1, 20, kind);
    ropes(7, 4, 2, 64, kind);
    ropes(33, 2, 2, 128, kind);
  }
  if (t.timed)
    for (const int rows : {32, 2048}) ropes(rows, c.heads, c.kv_heads, c.head_dim, Kind::bf16);
  for (const Kind kind : {Kind::f32, Kind::bf16}) {
    gathers(70, 35, 100, 72, kind);
    gathers(40, 33, 7, 5, kind);
  }
  if (t.timed) gathers(2048, 31, c.hidden, c.q_dim(), Kind::bf16);
  for (const Kind kind : {Kind::f32, Kind::bf16})
    for (const int by : {0, 1, -1, 40, -40}) moving(150, by, 2, 20, 2, kind, false);
  if (t.timed) moving(2048, 1, c.kv_heads, c.head_dim, c.layers, Kind::bf16, true);
}

}  // namespace unmask::gpu::tools
