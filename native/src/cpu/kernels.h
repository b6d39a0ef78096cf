// The float kernels, written once over a vector type V. Included by one translation unit per instruction
// set, which defines V in an anonymous namespace, so every instance stays private to its unit. No standard
// library in here.
//
// V: lanes in V::kLanes (a divisor of 16); load, store, broadcast, zero, widening loads of bf16, fma(a, b, c)
// = a * b + c, add, sub, mul, div, max, min, round, exp2i (2^k for integral k), reduce_add, reduce_max;
// load_some and store_some for the last few lanes; store_int8 and load_f16 for kernels_quant.h. kRows,
// kPanels: the register tile of GEMM, kRows rows times kPanels panels of 16 outputs.
#pragma once

#include "cpu/ops.h"

namespace unmask {

// exp(x), relative error below 3e-7 on [-87, 88]; 0 below -87 and never above exp(88).
// x = k ln 2 + r with |r| <= ln 2 / 2, ln 2 split in two so that r is exact to a float; then the Taylor
// polynomial of degree 7, whose remainder is (ln 2 / 2)^8 / 8! = 5e-9.
template <class V>
inline V exp_approx(V x) {
  const V clamped = V::max(V::min(x, V::broadcast(88.0f)), V::broadcast(-87.5f));
  const V k = V::round(V::mul(clamped, V::broadcast(1.44269504f)));
  V r = V::fma(k, V::broadcast(-0.693359375f), clamped);
  r = V::fma(k, V::broadcast(2.12194440e-4f), r);
  V p = V::broadcast(1.0f / 5040.0f);
  p = V::fma(p, r, V::broadcast(1.0f / 720.0f));
  p = V::fma(p, r, V::broadcast(1.0f / 120.0f));
  p = V::fma(p, r, V::broadcast(1.0f / 24.0f));
  p = V::fma(p, r, V::broadcast(1.0f / 6.0f));
  p = V::fma(p, r, V::broadcast(0.5f));
  p = V::fma(p, r, V::broadcast(1.0f));
  p = V::fma(p, r, V::broadcast(1.0f));
  return V::zero_where_less(x, V::broadcast(-87.0f), V::mul(p, V::exp2i(k)));
}

// One register tile: ROWS rows of x against PANELS neighbouring panels, k in [0, k). x points at the first
// row's first k of the block, w at the first panel's.
template <class V, class W, int ROWS, int PANELS>
inline void gemm_tile(const float* x, size_t ldx, const W* w, size_t panel_stride, int k, float* y,
                      size_t ldy, const float* bias, bool add) {
  constexpr int kVecs = PANELS * (kPanel / V::kLanes);
  constexpr int kPerPanel = kPanel / V::kLanes;
  V sum[ROWS][kVecs];
#pragma GCC unroll 16
  for (int r = 0; r < ROWS; r++)
#pragma GCC unroll 4
    for (int v = 0; v < kVecs; v++) sum[r][v] = V::zero();
  for (int i = 0; i < k; i++) {
    V weight[kVecs];
#pragma GCC unroll 4
    for (int v = 0; v < kVecs; v++)
      weight[v] = V::load(w + static_cast<size_t>(v / kPerPanel) * panel_stride +
                          static_cast<size_t>(i) * kPanel + static_cast<size_t>(v % kPerPanel) * V::kLanes);
#pragma GCC unroll 16
    for (int r = 0; r < ROWS; r++) {
      const V xi = V::broadcast(x[static_cast<size_t>(r) * ldx + static_cast<size_t>(i)]);
#pragma GCC unroll 4
      for (int v = 0; v < kVecs; v++) sum[r][v] = V::fma(xi, weight[v], sum[r][v]);
    }
  }
#pragma GCC unroll 16
  for (int r = 0; r < ROWS; r++)
#pragma GCC unroll 4
    for (int v = 0; v < kVecs; v++) {
      float* out = y + static_cast<size_t>(r) * ldy + static_cast<size_t>(v) * V::kLanes;
      V value = sum[r][v];
      if (add)
        value = V::add(V::load(out), value);
      else if (bias != nullptr)
        value = V::add(V::load(bias + static_cast<size_t>(v) * V::kLanes), value);
      V::store(out, value);
    }
}

template <class V, class W, int PANELS>
inline void gemm_rows(int rows, const float* x, size_t ldx, const W* w, size_t panel_stride, int k, float* y,
                      size_t ldy, const float* bias, bool add) {
  // Even tiles: 33 rows are 3 x 11, not 12 + 12 + 9.
  const int tiles = (rows + V::kRows - 1) / V::kRows;
  for (int t = 0, r = 0; t < tiles; t++) {
    const int n = (rows - r + (tiles - t) - 1) / (tiles - t);
    const float* xr = x + static_cast<size_t>(r) * ldx;
    float* yr = y + static_cast<size_t>(r) * ldy;
#define UNMASK_TILE(N)                                                             \
  case N:                                                                          \
    if constexpr (N <= V::kRows)                                                   \
      gemm_tile<V, W, N, PANELS>(xr, ldx, w, panel_stride, k, yr, ldy, bias, add); \
    break
    switch (n) {
      UNMASK_TILE(1);
      UNMASK_TILE(2);
      UNMASK_TILE(3);
      UNMASK_TILE(4);
      UNMASK_TILE(5);
      UNMASK_TILE(6);
      UNMASK_TILE(7);
      UNMASK_TILE(8);
      UNMASK_TILE(9);
      UNMASK_TILE(10);
      UNMASK_TILE(11);
      UNMASK_TILE(12);
    }
#undef UNMASK_TILE
    r += n;
  }
}

template <class V, class W>
void gemm(const GemmArgs& a) {
  for (int k0 = 0; k0 < a.k; k0 += kBlockK) {
    const int k = a.k - k0 < kBlockK ? a.k - k0 : kBlockK;
    const bool add = k0 > 0 || a.init == Init::accumulate;
    for (int panel = a.panel_begin; panel < a.panel_end;) {
      const W* w = static_cast<const W*>(a.w) + static_cast<size_t>(panel) * a.panel_stride +
                   static_cast<size_t>(k0) * kPanel;
      const size_t column = static_cast<size_t>(panel) * kPanel;
      const float* bias = a.init == Init::bias ? a.bias + column : nullptr;
      if (panel + V::kPanels <= a.panel_end) {
        gemm_rows<V, W, V::kPanels>(a.rows, a.x + k0, a.ldx, w, a.panel_stride, k, a.y + column, a.ldy, bias,
                                    add);
        panel += V::kPanels;
      } else {
        gemm_rows<V, W, 1>(a.rows, a.x + k0, a.ldx, w, a.panel_stride, k, a.y + column, a.ldy, bias, add);
        panel += 1;
      }
    }
  }
}

template <class V>
void rms_norm(const float* x, const float* w, float* out, int n, float eps) {
  V sums = V::zero();
  int i = 0;
  for (; i + V::kLanes <= n; i += V::kLanes) {
    const V v = V::load(x + i);
    sums = V::fma(v, v, sums);
  }
  float sum = V::reduce_add(sums);
  for (int j = i; j < n; j++) sum += x[j] * x[j];
  const float scale = 1.0f / __builtin_sqrtf(sum / static_cast<float>(n) + eps);
  const V s = V::broadcast(scale);
  for (i = 0; i + V::kLanes <= n; i += V::kLanes)
    V::store(out + i, V::mul(V::mul(V::load(x + i), s), V::load(w + i)));
  for (; i < n; i++) out[i] = x[i] * scale * w[i];
}

template <class V>
void rope(float* x, const float* cos, const float* sin, int half) {
  for (int i = 0; i < half; i += V::kLanes) {
    const int lanes = half - i < V::kLanes ? half - i : V::kLanes;
    const V c = V::load_some(cos + i, lanes, 0.0f), s = V::load_some(sin + i, lanes, 0.0f);
    const V a = V::load_some(x + i, lanes, 0.0f), b = V::load_some(x + i + half, lanes, 0.0f);
    V::store_some(x + i, lanes, V::sub(V::mul(a, c), V::mul(b, s)));
    V::store_some(x + i + half, lanes, V::fma(a, s, V::mul(b, c)));
  }
}

template <class V>
void swiglu(float* gate, const float* up, int n) {
  const V one = V::broadcast(1.0f);
  for (int i = 0; i < n; i += V::kLanes) {
    const int lanes = n - i < V::kLanes ? n - i : V::kLanes;
    const V g = V::load_some(gate + i, lanes, 0.0f);
    const V u = V::load_some(up + i, lanes, 0.0f);
    const V e = exp_approx(V::sub(V::zero(), g));
    V::store_some(gate + i, lanes, V::mul(V::div(g, V::add(one, e)), u));
  }
}

template <class V>
void softmax(float* x, int n, float scale) {
  V maxs = V::broadcast(x[0]);
  for (int i = 0; i < n; i += V::kLanes)
    maxs = V::max(maxs, V::load_some(x + i, n - i < V::kLanes ? n - i : V::kLanes, x[0]));
  const V max = V::broadcast(V::reduce_max(maxs)), factor = V::broadcast(scale);
  V sums = V::zero();
  for (int i = 0; i < n; i += V::kLanes) {
    const int lanes = n - i < V::kLanes ? n - i : V::kLanes;
    // A lane past the end is far below the maximum: its exp is 0.
    const V e = exp_approx(V::mul(V::sub(V::load_some(x + i, lanes, -3e38f), max), factor));
    sums = V::add(sums, e);
    V::store_some(x + i, lanes, e);
  }
  const V inverse = V::broadcast(1.0f / V::reduce_add(sums));
  for (int i = 0; i < n; i += V::kLanes) {
    const int lanes = n - i < V::kLanes ? n - i : V::kLanes;
    V::store_some(x + i, lanes, V::mul(V::load_some(x + i, lanes, 0.0f), inverse));
  }
}

template <class V>
LogitStats logit_stats(const float* logits, int n, int32_t first) {
  LogitStats r;
  V maxs = V::broadcast(kSuppressed), seconds = maxs;
  for (int i = 0; i < n; i += V::kLanes) {
    const V l = V::load_some(logits + i, n - i < V::kLanes ? n - i : V::kLanes, kSuppressed);
    seconds = V::max(seconds, V::min(maxs, l));
    maxs = V::max(maxs, l);
  }
  r.max = V::reduce_max(maxs);
  if (!(r.max > kSuppressed)) {
    r.max = kSuppressed;
    return r;
  }
  // The second largest: the best of the lanes' seconds and of the other lanes' maxima.
  float lane_max[V::kLanes];
  V::store(lane_max, maxs);
  r.second = V::reduce_max(seconds);
  int winners = 0;
  for (int j = 0; j < V::kLanes; j++) {
    if (lane_max[j] == r.max)
      winners++;
    else if (lane_max[j] > r.second)
      r.second = lane_max[j];
  }
  if (winners > 1) r.second = r.max;
  for (int i = 0; i < n; i++)
    if (logits[i] == r.max) {
      r.token = first + i;
      break;
    }
  const V max = V::broadcast(r.max);
  V zs = V::zero(), ss = V::zero();
  for (int i = 0; i < n; i += V::kLanes) {
    const V d = V::sub(V::load_some(logits + i, n - i < V::kLanes ? n - i : V::kLanes, kSuppressed), max);
    const V e = exp_approx(d);
    zs = V::add(zs, e);
    ss = V::fma(d, e, ss);
  }
  r.z = V::reduce_add(zs);
  r.s = V::reduce_add(ss);
  return r;
}

}  // namespace unmask
