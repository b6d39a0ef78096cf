// The attention kernel in float32, for a float32 cache and for head dimensions that tensor cores do not take.
#pragma once

#include "cuda/attention.h"
#include "cuda/device.h"
#include "cuda/values.h"

namespace unmask::gpu {

// The same in float32 for any head_dim up to 256 (and a bf16 cache widened): products and sums in float32,
// keys ascending, 32 at a time; a row's result depends on nothing but the row and the cache. Block: 16 packed
// queries of a K/V head, 4 per warp. S: a lane is a key; O: a lane is every 32nd dimension. Grid: (tiles of
// 16 packed queries, K/V heads); 128 threads; shared memory (16 dim + 32 (dim | 1) + 16 * 32) floats.
template <class T>
struct PlainAttention {
  static constexpr int kThreads = 128;
  static constexpr int kTile = 16, kStep = 32, kPerWarp = 4, kPerLane = 8;
  static constexpr int kMostDim = 32 * kPerLane;
  static size_t shared_bytes(int dim) {
    return static_cast<size_t>(kTile * dim + kStep * (dim | 1) + kTile * kStep) * sizeof(float);
  }

  const PassState* pass;
  bool needed;
  const T* q;
  int32_t ldq, heads, group;
  KvCache cache;
  T* out;
  int32_t ldout;
  float scale;

  UNMASK_DEVICE size_t place(int p, int head, int ld) const {
    return static_cast<size_t>(p / group) * static_cast<size_t>(ld) +
           static_cast<size_t>((head * group + p % group) * cache.head_dim);
  }

  // 32 rows of K or V, dim | 1 floats apart so that lanes in a column meet no bank twice.
  UNMASK_DEVICE void load_tile(float* tile, const void* from, int head, int first) const {
    const int dim = cache.head_dim;
    const T* rows =
        static_cast<const T*>(from) +
        (static_cast<size_t>(head) * static_cast<size_t>(cache.capacity) + static_cast<size_t>(first)) *
            static_cast<size_t>(cache.head_stride);
    for (int row = warp(); row < kStep; row += kThreads / 32)
      for (int d = lane(); d < dim; d += 32)
        tile[row * (dim | 1) + d] =
            first + row < pass->length ? widen(rows[row * cache.head_stride + d]) : 0.0f;
  }

  UNMASK_DEVICE void operator()() const {
    const int queries = (needed ? pass->needed : pass->rows) * group, length = pass->length;
    const int first_query = block_x() * kTile, head = block_y(), dim = cache.head_dim;
    if (first_query >= queries) return;
    float* const qs = reinterpret_cast<float*>(shared());
    float* const tile = qs + kTile * dim;
    float* const own_p = tile + kStep * (dim | 1) + warp() * kPerWarp * kStep;
    const float* const own_q = qs + warp() * kPerWarp * dim;
    for (int i = warp(); i < kTile; i += kThreads / 32)
      for (int d = lane(); d < dim; d += 32)
        qs[i * dim + d] = first_query + i < queries
                              ? widen(q[place(first_query + i, head, ldq) + static_cast<size_t>(d)])
                              : 0.0f;

    float o[kPerLane][kPerWarp] = {}, top[kPerWarp], sum[kPerWarp] = {}, less[kPerWarp];
    for (int i = 0; i < kPerWarp; i++) top[i] = kMinusInfinity;
    for (int first = 0; first < length; first += kStep) {
      load_tile(tile, cache.k, head, first);
      sync();
      float s[kPerWarp] = {};
      for (int d = 0; d < dim; d++) {
        const float k = tile[lane() * (dim | 1) + d];
        for (int i = 0; i < kPerWarp; i++) s[i] += own_q[i * dim + d] * k;
      }
      for (int i = 0; i < kPerWarp; i++) {
        s[i] = first + lane() < length ? s[i] * scale : kMinusInfinity;
        float most = s[i];
        for (int mask = 16; mask > 0; mask /= 2) most = fmaxf(most, shuffle_xor(most, mask));
        most = fmaxf(most, top[i]);
        less[i] = exp_(top[i] - most);
        top[i] = most;
        s[i] = exp_(s[i] - most);
        sum[i] = sum[i] * less[i] + s[i];
        own_p[i * kStep + lane()] = s[i];
      }
      sync();
      load_tile(tile, cache.v, head, first);
      sync();
      for (int u = 0; u < kPerLane; u++)
        for (int i = 0; i < kPerWarp; i++) o[u][i] *= less[i];
      for (int j = 0; j < kStep; j++)
        for (int u = 0; u < kPerLane; u++) {
          if (u * 32 + lane() >= dim) continue;
          const float v = tile[j * (dim | 1) + u * 32 + lane()];
          for (int i = 0; i < kPerWarp; i++) o[u][i] += own_p[i * kStep + j] * v;
        }
      sync();
    }
    for (int i = 0; i < kPerWarp; i++) {
      for (int mask = 16; mask > 0; mask /= 2) sum[i] += shuffle_xor(sum[i], mask);
      const int p = first_query + warp() * kPerWarp + i;
      if (p >= queries) continue;
      T* const to = out + place(p, head, ldout);
      for (int u = 0; u < kPerLane; u++)
        if (u * 32 + lane() < dim) to[u * 32 + lane()] = narrow<T>(o[u][i] / sum[i]);
      if (head * group + p % group == heads - 1)  // zeros behind the last head
        for (int d = dim + lane(); d < dim + ldout - heads * dim; d += 32) to[d] = narrow<T>(0.0f);
    }
  }
};

}  // namespace unmask::gpu
