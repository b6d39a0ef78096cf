// Row kernels (rows.h). They are bound by memory and latency, not by arithmetic: a block per row, 8
// consecutive values per thread (32 bytes of float32, 16 of bf16), every row read and written once.
//
// Preconditions of all: row strides are multiples of 4 elements and buffers begin on 16 bytes; what depends
// on head_dim or hidden being a multiple of 4 or 8 takes a scalar way otherwise.
#include "cuda/rows.h"

#include <cmath>

#include "cuda/device.h"
#include "cuda/values.h"

namespace unmask::gpu {
namespace {

constexpr int kWide = 8;  // values that a thread takes at once

// Values i..i + 7 of a row of n, zeros beyond its end. i is a multiple of 8, the row aligned to 16 bytes.
template <class T>
UNMASK_DEVICE void load_row(const T* row, int i, int n, float (&to)[kWide]) {
  if (i + kWide <= n) {
    load(row + i, to);
  } else {
    for (int j = 0; j < kWide; j++) to[j] = i + j < n ? widen(row[i + j]) : 0.0f;
  }
}

// Values i..i + 7 of row `row` of `out`, in its form. For int8 a group of 32 values belongs to 4 neighbouring
// lanes, and all lanes of the warp call this; nothing is written where not `inside`. x = scale * q with scale
// = max |x| / 127, q rounded to even: the same float32 operations as cpu/ops.h `quantize`, so the same bits.
// A group with a value that is no finite number gets the scale NaN and zeros.
UNMASK_DEVICE void store_row(const Activations& out, int row, int i, const float (&x)[kWide], bool inside) {
  const size_t at = static_cast<size_t>(row) * static_cast<size_t>(out.ld) + static_cast<size_t>(i);
  if (out.kind == Kind::f32) {
    if (inside) store(static_cast<float*>(out.data) + at, x);
    return;
  }
  if (out.kind == Kind::bf16) {
    if (inside) store(static_cast<bf16*>(out.data) + at, x);
    return;
  }
  float largest = 0.0f, bad = 0.0f;
  for (int j = 0; j < kWide; j++) {
    largest = fmaxf(largest, fabsf(x[j]));
    bad += x[j] * 0.0f;
  }
  for (int mask = 1; mask < kGroup / kWide; mask *= 2) {
    largest = fmaxf(largest, shuffle_xor(largest, mask));
    bad += shuffle_xor(bad, mask);
  }
  const bool usable = bad == 0.0f && largest > 1e-35f;
  const float inverse = usable ? 127.0f / largest : 0.0f;
  Vec<int8_t, kWide> q;
  for (int j = 0; j < kWide; j++)
    q.v[j] = usable ? static_cast<int8_t>(static_cast<int>(rintf(x[j] * inverse))) : static_cast<int8_t>(0);
  if (!inside) return;
  *reinterpret_cast<Vec<int8_t, kWide>*>(static_cast<int8_t*>(out.data) + at) = q;
  if (i % kGroup == 0) out.scales[at / kGroup] = usable ? largest / 127.0f : bad;
}

UNMASK_DEVICE int rows_of(const PassState* pass, bool needed) { return needed ? pass->needed : pass->rows; }

// ---------------------------------------------------------------------------------------------------------
// embedding, RMSNorm, quantisation

// x[row][i] = table[tokens[positions[row]]][i], i < hidden. Grid: rows; 128 threads; no shared memory.
template <class T>
struct Embed {
  static constexpr int kThreads = 128;
  const PassState* pass;
  const int32_t* tokens;
  const int32_t* positions;
  const T* table;
  int32_t hidden;
  float* x;
  int32_t ldx;

  UNMASK_DEVICE void operator()() const {
    const int row = block_x();
    if (row >= pass->rows) return;
    const T* from = table + static_cast<size_t>(tokens[positions[row]]) * static_cast<size_t>(hidden);
    float* to = x + static_cast<size_t>(row) * static_cast<size_t>(ldx);
    if (hidden % kWide == 0) {
      for (int i = thread() * kWide; i < hidden; i += kThreads * kWide) {
        float v[kWide];
        load(from + i, v);
        store(to + i, v);
      }
    } else {
      for (int i = thread(); i < hidden; i += kThreads) to[i] = widen(from[i]);
    }
  }
};

// out[row][i] = x[row][i] / sqrt(sum_j x[row][j]^2 / hidden + eps) * w[i] for i < hidden, zeros up to out.ld
// (Zhang and Sennrich 2019, arXiv 1910.07467). The first 4096 values of a row and their gains stay in
// registers, what is behind them is read again. The sum: a chain per thread, a butterfly in the warp, the
// warps in order. Grid: rows; 512 threads; 64 bytes of shared memory.
struct RmsNorm {
  static constexpr int kThreads = 512;
  static constexpr int kWarps = kThreads / 32;
  const PassState* pass;
  bool needed;
  const float* x;
  int32_t ldx;
  const float* w;
  int32_t hidden;
  float eps;
  Activations out;

  UNMASK_DEVICE void operator()() const {
    const int row = block_x();
    if (row >= rows_of(pass, needed)) return;
    const float* from = row_of(x, row, ldx);
    float sum = 0.0f, v[kWide], gain[kWide];
    load_row(from, thread() * kWide, hidden, v);
    load_row(w, thread() * kWide, hidden, gain);
    for (int j = 0; j < kWide; j++) sum += v[j] * v[j];
    for (int i = (kThreads + thread()) * kWide; i < hidden; i += kThreads * kWide) {
      float more[kWide];
      load_row(from, i, hidden, more);
      for (int j = 0; j < kWide; j++) sum += more[j] * more[j];
    }
    for (int mask = 16; mask > 0; mask /= 2) sum += shuffle_xor(sum, mask);
    float* sums = reinterpret_cast<float*>(shared());
    if (lane() == 0) sums[warp()] = sum;
    sync();
    sum = 0.0f;
    for (int i = 0; i < kWarps; i++) sum += sums[i];
    const float scale = rsqrt_(sum / static_cast<float>(hidden) + eps);
    // Whole warps go on together: store_row is collective.
    for (int first = 0; first < out.ld; first += kThreads * kWide) {
      const int i = first + thread() * kWide;
      if (first > 0) {
        load_row(from, i, hidden, v);
        load_row(w, i, hidden, gain);
      }
      for (int j = 0; j < kWide; j++) v[j] = v[j] * scale * gain[j];
      store_row(out, row, i, v, i < out.ld);
    }
  }
};

// out[row] = x[row] by groups of int8, zeros from n up to out.ld. Grid: (pieces of 1024 values, rows); 128
// threads; no shared memory.
template <class T>
struct Quantize {
  static constexpr int kThreads = 128;
  const PassState* pass;
  bool needed;
  const T* x;
  int32_t ldx, n;
  Activations out;

  UNMASK_DEVICE void operator()() const {
    const int row = block_y(), i = (block_x() * kThreads + thread()) * kWide;
    if (row >= rows_of(pass, needed)) return;
    float v[kWide];
    load_row(x + static_cast<size_t>(row) * static_cast<size_t>(ldx), i, n, v);
    store_row(out, row, i, v, i < out.ld);
  }
};

// ---------------------------------------------------------------------------------------------------------
// RoPE and the K/V write

// (x[i], x[i + half]) := (x[i] cos[i] - x[i + half] sin[i], x[i + half] cos[i] + x[i] sin[i]) for every head
// of q and k (half-split form; Su et al. 2021, arXiv 2104.09864), float32, rounded once when stored as T; V
// and the zero tails of K, V and q beside it. An item is W values of both halves of a head of q or k, or W
// values of V with what stands at its place in K's tail, or one value of q's tail. Grid: (pieces of 128
// items, rows); 128 threads; no shared memory. W = 4 needs all strides and half a multiple of 4.
template <class T, int W>
struct RopeWriteKv {
  static constexpr int kThreads = 128;
  const PassState* pass;
  RopeArgs a;

  static int items(const RopeArgs& a) {
    return (a.heads + a.cache.kv_heads) * (a.cache.head_dim / 2 / W) +
           a.cache.kv_heads * (a.cache.head_stride / W) + a.q.ld - a.heads * a.cache.head_dim;
  }

  UNMASK_DEVICE T* cache_row(void* cache, int head, int position) const {
    return static_cast<T*>(cache) + (static_cast<size_t>(head) * static_cast<size_t>(a.cache.capacity) +
                                     static_cast<size_t>(position)) *
                                        static_cast<size_t>(a.cache.head_stride);
  }

  UNMASK_DEVICE void operator()() const {
    const int row = block_y();
    if (row >= pass->rows) return;
    const int dim = a.cache.head_dim, half = dim / 2, position = a.positions[row];
    const float* from = row_of(a.qkv, row, a.ldqkv);
    T* q = static_cast<T*>(a.q.data) + static_cast<size_t>(row) * static_cast<size_t>(a.q.ld);
    int item = block_x() * kThreads + thread();
    const int rotations = (a.heads + a.cache.kv_heads) * (half / W);
    if (item < rotations) {
      const int head = item / (half / W), i = item % (half / W) * W, kv = head - a.heads;
      const float* x = kv < 0 ? from + head * dim : from + a.k_at + kv * dim;
      T* to = kv < 0 ? q + head * dim : cache_row(a.cache.k, kv, position);
      float low[W], high[W], cos[W], sin[W], turned[W];
      load(x + i, low);
      load(x + half + i, high);
      load(row_of(a.cos, position, half) + i, cos);
      load(row_of(a.sin, position, half) + i, sin);
      for (int j = 0; j < W; j++) turned[j] = low[j] * cos[j] - high[j] * sin[j];
      store(to + i, turned);
      for (int j = 0; j < W; j++) turned[j] = high[j] * cos[j] + low[j] * sin[j];
      store(to + half + i, turned);
      return;
    }
    item -= rotations;
    const int per_head = a.cache.head_stride / W;
    if (item < a.cache.kv_heads * per_head) {
      const int head = item / per_head, i = item % per_head * W;
      float v[W] = {};
      if (i < dim) {
        load(from + a.v_at + head * dim + i, v);
      } else {
        store(cache_row(a.cache.k, head, position) + i, v);
      }
      store(cache_row(a.cache.v, head, position) + i, v);
      return;
    }
    item += a.heads * dim - a.cache.kv_heads * per_head;
    if (item < a.q.ld) q[item] = narrow<T>(0.0f);
  }
};

constexpr int pieces(int n, int of) { return (n + of - 1) / of; }

}  // namespace

void embed(Stream& stream, const PassState* pass, const int32_t* tokens, const int32_t* positions,
           const void* table, Kind kind, int hidden, float* x, int ldx, int most_rows) {
  const Dim grid{most_rows, 1, 1};
  if (kind == Kind::bf16) {
    launch(stream, grid, 0,
           Embed<bf16>{pass, tokens, positions, static_cast<const bf16*>(table), hidden, x, ldx});
  } else {
    launch(stream, grid, 0,
           Embed<float>{pass, tokens, positions, static_cast<const float*>(table), hidden, x, ldx});
  }
}

void rms_norm(Stream& stream, const PassState* pass, bool needed, const float* x, int ldx, const float* w,
              int hidden, float eps, const Activations& out, int most_rows) {
  launch(stream, {most_rows, 1, 1}, RmsNorm::kWarps * sizeof(float),
         RmsNorm{pass, needed, x, ldx, w, hidden, eps, out});
}

void quantize(Stream& stream, const PassState* pass, bool needed, const Activations& x, int n,
              const Activations& out, int most_rows) {
  const Dim grid{pieces(out.ld, Quantize<float>::kThreads * kWide), most_rows, 1};
  if (x.kind == Kind::bf16) {
    launch(stream, grid, 0, Quantize<bf16>{pass, needed, static_cast<const bf16*>(x.data), x.ld, n, out});
  } else {
    launch(stream, grid, 0, Quantize<float>{pass, needed, static_cast<const float*>(x.data), x.ld, n, out});
  }
}

namespace {

template <class T>
void rope_write_kv_as(Stream& stream, const PassState* pass, const RopeArgs& a, int most_rows) {
  const auto start = [&](const auto& kernel) {
    launch(stream, {pieces(kernel.items(a), kernel.kThreads), most_rows, 1}, 0, kernel);
  };
  if (a.cache.head_dim % 8 == 0 && a.ldqkv % 4 == 0 && a.k_at % 4 == 0 && a.v_at % 4 == 0) {
    start(RopeWriteKv<T, 4>{pass, a});
  } else {
    start(RopeWriteKv<T, 1>{pass, a});
  }
}

}  // namespace

void rope_write_kv(Stream& stream, const PassState* pass, const RopeArgs& args, int most_rows) {
  if (args.cache.kind == Kind::bf16) {
    rope_write_kv_as<bf16>(stream, pass, args, most_rows);
  } else {
    rope_write_kv_as<float>(stream, pass, args, most_rows);
  }
}

}  // namespace unmask::gpu
