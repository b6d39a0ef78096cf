// The tier "avx512bf16": the tier "avx512vnni" but for products with bf16 weights. There activations are
// rounded to bf16, to nearest even, and VDPBF16PS adds two products of bf16 to a float32 at a time.
//
// Against the sum of the unrounded products: rounding changes an activation by at most 2^-8 of itself (8
// significant bits), a product of two bf16 is exact in float32, and float32 sums round as in the other tiers.
// Both instructions ignore MXCSR: they round to nearest even and take and give denormals as zeros, so numbers
// below 2^-126 are lost. Activations above the largest bf16, 0x1.FEp127, become infinite where they round up.
#include "cpu/vec_avx512vnni.h"

namespace unmask {
namespace {

// Register tile of 12 rows x 32 outputs, as in V16: 24 sums, 2 weights, 1 activation, 1 permutation.
constexpr int kTileRows = 12;
// Rows rounded at a time. Their block is on the stack, which a thread may have little of: 74 KiB.
constexpr int kChunk = 3 * kTileRows;
// Elements from row to row. Not a power of two, or a column of rows would fall into two sets of the L1 cache.
constexpr size_t kStride = kBlockK + 32;
// Panels that all chunks of rows pass before the next ones: 256 KiB, from the L2 cache after the first chunk.
constexpr int kPanelGroup = 8;

// The weights of inputs k and k + 1 next to each other for each of 16 outputs, from [k][16]. `two` says
// whether there is a second input; it counts as 0 otherwise.
inline __m512bh weight_pairs(const uint16_t* w, bool two) {
  alignas(64) static constexpr uint16_t kInterleave[32] = {0,  16, 1,  17, 2,  18, 3,  19, 4,  20, 5,
                                                           21, 6,  22, 7,  23, 8,  24, 9,  25, 10, 26,
                                                           11, 27, 12, 28, 13, 29, 14, 30, 15, 31};
  const __m512i rows = two ? _mm512_loadu_si512(w)
                           : _mm512_zextsi256_si512(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(w)));
  return __builtin_bit_cast(__m512bh, _mm512_permutexvar_epi16(_mm512_load_si512(kInterleave), rows));
}

inline __m512bh broadcast_pair(const uint16_t* x) {
  int32_t pair;
  __builtin_memcpy(&pair, x, 4);
  return __builtin_bit_cast(__m512bh, _mm512_set1_epi32(pair));
}

// x[0, k) rounded, then zeros up to the next multiple of 32.
inline void round_row(const float* x, int k, uint16_t* out) {
  for (int i = 0; i < k; i += 32) {
    const int low = k - i < 16 ? k - i : 16, high = k - i < 16 ? 0 : k - i < 32 ? k - i - 16 : 16;
    const V16 a = V16::load_some(x + i, low, 0.0f),
              b = high == 0 ? V16::zero() : V16::load_some(x + i + 16, high, 0.0f);
    _mm512_storeu_si512(out + i, __builtin_bit_cast(__m512i, _mm512_cvtne2ps_pbh(b.v, a.v)));
  }
}

// What a tile adds to: a block of k in [0, 1024] inputs, from the first panel's first weight of the block.
struct Block {
  const uint16_t* w;
  size_t panel_stride;
  int k;
  float* y;
  size_t ldy;
  const float* bias;
  bool add;
};

template <int ROWS, int PANELS>
void tile(const Block& b, const uint16_t* x, int row, bool last) {
  __m512 sum[ROWS][PANELS];
#pragma GCC unroll 16
  for (int r = 0; r < ROWS; r++)
#pragma GCC unroll 2
    for (int p = 0; p < PANELS; p++) sum[r][p] = _mm512_setzero_ps();
  const auto step = [&](int i, bool two) __attribute__((always_inline)) {
    if (last)  // of the rows: the weights of the next tile come while this one is computed
#pragma GCC unroll 2
      for (int p = PANELS; p < 2 * PANELS; p++)
        __builtin_prefetch(b.w + static_cast<size_t>(p) * b.panel_stride + static_cast<size_t>(i) * kPanel);
    __m512bh weight[PANELS];
#pragma GCC unroll 2
    for (int p = 0; p < PANELS; p++)
      weight[p] =
          weight_pairs(b.w + static_cast<size_t>(p) * b.panel_stride + static_cast<size_t>(i) * kPanel, two);
#pragma GCC unroll 16
    for (int r = 0; r < ROWS; r++) {
      const __m512bh pair = broadcast_pair(x + static_cast<size_t>(r) * kStride + i);
#pragma GCC unroll 2
      for (int p = 0; p < PANELS; p++) sum[r][p] = _mm512_dpbf16_ps(sum[r][p], weight[p], pair);
    }
  };
  int i = 0;
  for (; i + 2 <= b.k; i += 2) step(i, true);
  if (i < b.k) step(i, false);
#pragma GCC unroll 16
  for (int r = 0; r < ROWS; r++)
#pragma GCC unroll 2
    for (int p = 0; p < PANELS; p++) {
      float* out = b.y + static_cast<size_t>(row + r) * b.ldy + p * kPanel;
      V16 value = {sum[r][p]};
      if (b.add)
        value = V16::add(V16::load(out), value);
      else if (b.bias != nullptr)
        value = V16::add(V16::load(b.bias + p * kPanel), value);
      V16::store(out, value);
    }
}

template <int PANELS>
inline void rows(const Block& b, const uint16_t* x, int row, int count) {
  using Tile = void (*)(const Block&, const uint16_t*, int, bool);
  static constexpr Tile kTiles[kTileRows] = {tile<1, PANELS>,  tile<2, PANELS>,  tile<3, PANELS>,
                                             tile<4, PANELS>,  tile<5, PANELS>,  tile<6, PANELS>,
                                             tile<7, PANELS>,  tile<8, PANELS>,  tile<9, PANELS>,
                                             tile<10, PANELS>, tile<11, PANELS>, tile<12, PANELS>};
  const int tiles = (count + kTileRows - 1) / kTileRows;
  for (int t = 0, r = 0; t < tiles; t++) {
    const int n = (count - r + (tiles - t) - 1) / (tiles - t);  // even tiles
    kTiles[n - 1](b, x + static_cast<size_t>(r) * kStride, row + r, t == tiles - 1);
    r += n;
  }
}

void gemm_bf16(const GemmArgs& a) {
  alignas(64) uint16_t x[kChunk * kStride];
  const int chunks = (a.rows + kChunk - 1) / kChunk;
  const int group = chunks > 1 ? kPanelGroup : a.panel_end - a.panel_begin;
  for (int k0 = 0; k0 < a.k; k0 += kBlockK) {
    const int k = a.k - k0 < kBlockK ? a.k - k0 : kBlockK;
    for (int begin = a.panel_begin; begin < a.panel_end; begin += group) {
      const int end = a.panel_end - begin < group ? a.panel_end : begin + group;
      for (int c = 0, row = 0; c < chunks; c++) {
        const int count = (a.rows - row + (chunks - c) - 1) / (chunks - c);
        for (int r = 0; r < count; r++)
          round_row(a.x + static_cast<size_t>(row + r) * a.ldx + k0, k, x + static_cast<size_t>(r) * kStride);
        for (int panel = begin; panel < end;) {
          const size_t column = static_cast<size_t>(panel) * kPanel;
          const Block b = {static_cast<const uint16_t*>(a.w) + static_cast<size_t>(panel) * a.panel_stride +
                               static_cast<size_t>(k0) * kPanel,
                           a.panel_stride,
                           k,
                           a.y + column,
                           a.ldy,
                           a.init == Init::bias ? a.bias + column : nullptr,
                           k0 > 0 || a.init == Init::accumulate};
          if (panel + 2 <= end) {
            rows<2>(b, x, row, count);
            panel += 2;
          } else {
            rows<1>(b, x, row, count);
            panel += 1;
          }
        }
        row += count;
      }
    }
  }
}

constexpr Ops avx512bf16() {
  Ops ops = make_ops<V16, DotVnni512<8>, DotVnni512<4>>("avx512bf16");
  ops.gemm_bf16 = gemm_bf16;
  ops.bf16_activations = true;
  return ops;
}

}  // namespace

constinit const Ops kAvx512Bf16Ops = avx512bf16();

}  // namespace unmask
