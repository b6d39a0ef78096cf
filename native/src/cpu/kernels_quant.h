// GEMM with int8 or int4 weights and int8 activations, written once over a dot product type D. Included by
// the translation units of the instruction sets, like kernels.h.
//
// D: V, a vector of kLanes outputs as in kernels.h; kBits of a weight; kRows, kVecs: the register tile, rows
// times vectors of V. A step is 4 bytes of every output: 4 inputs of int8 or 8 of int4, which `expand` turns
// into one or two Weights of 4 inputs each.
//   Raw load(const uint8_t*)             kLanes * 4 bytes
//   Weight expand<half>(Raw)
//   X broadcast(const int8_t*)           4 activations, the same for every output
//   Acc start(int32_t sum)               the beginning of a group, whose activations have that sum
//   Acc dot(Acc, Weight, X)              adds 4 products per output
//   V finish(Acc, int32_t sum)           the group's sum of weight * activation, exact
//   V scales(const uint16_t*)            kLanes float16 values
#pragma once

#include "cpu/kernels.h"

namespace unmask {

// Where the vector of outputs `j` begins: vectors are counted through all panels.
template <class D>
struct QuantColumn {
  static constexpr int kPerPanel = kPanel / D::V::kLanes;
  static constexpr size_t kStep = kPanel * 4;  // bytes from step to step
  const uint8_t* w;
  const uint16_t* scales;

  QuantColumn(const QuantGemmArgs& a, int j)
      : w(a.w + static_cast<size_t>(j / kPerPanel) * a.panel_bytes +
          static_cast<size_t>(j % kPerPanel) * D::V::kLanes * 4),
        scales(a.w_scales + static_cast<size_t>(j / kPerPanel) * a.panel_scales +
               static_cast<size_t>(j % kPerPanel) * D::V::kLanes) {}
};

template <class D, int ROWS, int VECS>
inline void quant_tile(const QuantGemmArgs& a, int row, int j, int g0, int g1, bool last) {
  using V = typename D::V;
  constexpr int kHalves = 8 / D::kBits, kSteps = kGroup / 4 / kHalves;
  constexpr size_t kPanels = VECS > QuantColumn<D>::kPerPanel ? VECS / QuantColumn<D>::kPerPanel : 1;
  constexpr size_t kGroupBytes = QuantColumn<D>::kStep * kSteps;
  const QuantColumn<D> first(a, j);
  const size_t next_w = VECS > 1 ? static_cast<size_t>(QuantColumn<D>(a, j + 1).w - first.w) : 0;
  const size_t next_s = VECS > 1 ? static_cast<size_t>(QuantColumn<D>(a, j + 1).scales - first.scales) : 0;
  const Quants x = a.x.from_row(row);
  const size_t lds = x.ldq / kGroup;
  V sum[ROWS][VECS];
#pragma GCC unroll 16
  for (int r = 0; r < ROWS; r++)
#pragma GCC unroll 4
    for (int v = 0; v < VECS; v++) sum[r][v] = V::zero();
  for (int g = g0; g < g1; g++) {
    const uint8_t* w = first.w + static_cast<size_t>(g) * kGroupBytes;
    const int8_t* xg = x.q + static_cast<size_t>(g) * kGroup;
    if (last)  // of the rows: the weights of the next tile come while this one is computed
#pragma GCC unroll 2
      for (size_t p = kPanels; p < 2 * kPanels; p++)
#pragma GCC unroll 8
        for (size_t line = 0; line < kGroupBytes; line += 64)
          __builtin_prefetch(w + p * a.panel_bytes + line);
    typename D::Acc acc[ROWS][VECS];
#pragma GCC unroll 16
    for (int r = 0; r < ROWS; r++) {
      const auto start = D::start(x.sums[static_cast<size_t>(r) * lds + static_cast<size_t>(g)]);
#pragma GCC unroll 4
      for (int v = 0; v < VECS; v++) acc[r][v] = start;
    }
#pragma GCC unroll 8
    for (int s = 0; s < kSteps; s++) {
      typename D::Raw raw[VECS];
#pragma GCC unroll 4
      for (int v = 0; v < VECS; v++)
        raw[v] =
            D::load(w + static_cast<size_t>(s) * QuantColumn<D>::kStep + static_cast<size_t>(v) * next_w);
#pragma GCC unroll 2
      for (int h = 0; h < kHalves; h++) {
        typename D::Weight weight[VECS];
#pragma GCC unroll 4
        for (int v = 0; v < VECS; v++)
          weight[v] = h == 0 ? D::template expand<0>(raw[v]) : D::template expand<1>(raw[v]);
#pragma GCC unroll 16
        for (int r = 0; r < ROWS; r++) {
          const auto xi = D::broadcast(xg + static_cast<size_t>(r) * x.ldq + (s * kHalves + h) * 4);
#pragma GCC unroll 4
          for (int v = 0; v < VECS; v++) acc[r][v] = D::dot(acc[r][v], weight[v], xi);
        }
      }
    }
#pragma GCC unroll 4
    for (int v = 0; v < VECS; v++) {
      const V ws =
          D::scales(first.scales + static_cast<size_t>(g) * kPanel + static_cast<size_t>(v) * next_s);
#pragma GCC unroll 16
      for (int r = 0; r < ROWS; r++) {
        const size_t at = static_cast<size_t>(r) * lds + static_cast<size_t>(g);
        const V exact = D::finish(acc[r][v], x.sums[at]);
        sum[r][v] = V::fma(V::mul(exact, ws), V::broadcast(x.scales[at]), sum[r][v]);
      }
    }
  }
#pragma GCC unroll 16
  for (int r = 0; r < ROWS; r++)
#pragma GCC unroll 4
    for (int v = 0; v < VECS; v++) {
      const size_t column = static_cast<size_t>(j + v) * V::kLanes;
      float* out = a.y + static_cast<size_t>(row + r) * a.ldy + column;
      V value = sum[r][v];
      if (g0 > 0 || a.init == Init::accumulate)
        value = V::add(V::load(out), value);
      else if (a.init == Init::bias)
        value = V::add(V::load(a.bias + column), value);
      V::store(out, value);
    }
}

template <class D, int VECS>
inline void quant_rows(const QuantGemmArgs& a, int j, int g0, int g1) {
  const int tiles = (a.rows + D::kRows - 1) / D::kRows;
  for (int t = 0, r = 0; t < tiles; t++) {
    const int n = (a.rows - r + (tiles - t) - 1) / (tiles - t);  // even tiles
#define UNMASK_TILE(N)                                                                    \
  case N:                                                                                 \
    if constexpr (N <= D::kRows) quant_tile<D, N, VECS>(a, r, j, g0, g1, t == tiles - 1); \
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

template <class D>
void quant_gemm(const QuantGemmArgs& a) {
  constexpr int kPerPanel = QuantColumn<D>::kPerPanel, kBlock = kBlockK / kGroup;
  const int all = groups(a.k), end = a.panel_end * kPerPanel;
  for (int g0 = 0; g0 < all; g0 += kBlock) {
    const int g1 = all - g0 < kBlock ? all : g0 + kBlock;
    int j = a.panel_begin * kPerPanel;
    for (; j + D::kVecs <= end; j += D::kVecs) quant_rows<D, D::kVecs>(a, j, g0, g1);
    if constexpr (D::kVecs > 1)
      for (; j < end; j++) quant_rows<D, 1>(a, j, g0, g1);
  }
}

// kGroup values at a time; the last group is filled up with zeros.
template <class V>
void quantize(const float* x, int n, const Quants& out) {
  constexpr int kVecs = kGroup / V::kLanes;
  for (int g = 0; g * kGroup < n; g++) {
    V values[kVecs], largest = V::zero(), bad = V::zero();
#pragma GCC unroll 8
    for (int v = 0; v < kVecs; v++) {
      const int left = n - g * kGroup - v * V::kLanes;
      const int lanes = left < 0 ? 0 : left < V::kLanes ? left : V::kLanes;
      values[v] = lanes == 0 ? V::zero() : V::load_some(x + g * kGroup + v * V::kLanes, lanes, 0.0f);
      largest = V::max(largest, V::max(values[v], V::sub(V::zero(), values[v])));
      bad = V::fma(values[v], V::zero(), bad);  // 0, or NaN where a value is not finite
    }
    const float max = V::reduce_max(largest);
    const float nan = V::reduce_add(bad);
    // Below 1e-35 the factor would not be finite, and nothing is lost.
    const V factor = V::broadcast(max > 1e-35f ? 127.0f / max : 0.0f);
    V sum = V::zero();
#pragma GCC unroll 8
    for (int v = 0; v < kVecs; v++) {
      const V q = V::round(V::mul(values[v], factor));
      V::store_int8(out.q + g * kGroup + v * V::kLanes, q);
      sum = V::add(sum, q);
    }
    out.scales[g] = max > 1e-35f ? max / 127.0f + nan : nan;
    out.sums[g] = nan == 0.0f ? static_cast<int32_t>(V::reduce_add(sum)) : 0;
  }
}

// The table of a tier: float kernels over V and its products of integers.
template <class V>
constexpr Ops make_ops(const char* name, void (*int8)(const QuantGemmArgs&),
                       void (*int4)(const QuantGemmArgs&)) {
  return {name,        gemm<V, float>, gemm<V, uint16_t>, int8,       int4,          quantize<V>,
          rms_norm<V>, rope<V>,        swiglu<V>,         softmax<V>, logit_stats<V>};
}
template <class V, class D8, class D4>
constexpr Ops make_ops(const char* name) {
  return make_ops<V>(name, quant_gemm<D8>, quant_gemm<D4>);
}

}  // namespace unmask
