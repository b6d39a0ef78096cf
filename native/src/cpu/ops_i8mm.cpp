// The tier "i8mm": FEAT_I8MM (Armv8.6) multiplies 2 rows x 8 inputs by 8 inputs x 2 outputs at a time. Its
// tile is of another shape than kernels_quant.h has; integers, scales and the order of sums are the same.
#include "cpu/vec_neon.h"

namespace unmask {
namespace {

constexpr size_t kStep = kPanel * 4;  // bytes of a step: 4 inputs (int8) or 8 (int4) of 16 outputs

// 8 inputs of the outputs 4 j .. 4 j + 3 as two operands: {output 4 j, 4 j + 1} and {4 j + 2, 4 j + 3}, 8
// bytes each.
struct Pairs {
  int8x16_t low, high;
};
Pairs interleave(int8x16_t first, int8x16_t second) {  // inputs 0..3 and 4..7 of 4 outputs
  const int32x4_t a = vreinterpretq_s32_s8(first), b = vreinterpretq_s32_s8(second);
  return {vreinterpretq_s8_s32(vzip1q_s32(a, b)), vreinterpretq_s8_s32(vzip2q_s32(a, b))};
}
template <int BITS>
Pairs eight_inputs(const uint8_t* w) {
  if constexpr (BITS == 8) {
    return interleave(vld1q_s8(reinterpret_cast<const int8_t*>(w)),
                      vld1q_s8(reinterpret_cast<const int8_t*>(w + kStep)));
  } else {
    const uint8x16_t raw = vld1q_u8(w);
    return interleave(DotSigned::signed_weights<4, 0>(raw), DotSigned::signed_weights<4, 1>(raw));
  }
}

// ROW_PAIRS x 2 rows (the last pair may stand for one row twice) times 8 outputs, columns 8 `half` .. of a
// panel.
template <int BITS, int ROW_PAIRS>
void tile(const QuantGemmArgs& a, int row, int rows, int panel, int half, int g0, int g1) {
  const Quants x = a.x.from_row(row);
  const size_t lds = x.ldq / kGroup;
  size_t index[2 * ROW_PAIRS];  // an odd last row is computed twice and stored once
  for (int r = 0; r < 2 * ROW_PAIRS; r++) index[r] = static_cast<size_t>(r < rows ? r : rows - 1);
  float32x4_t sum[ROW_PAIRS][4];  // {row 0, row 0, row 1, row 1} x {output, next, output, next}
  for (int p = 0; p < ROW_PAIRS; p++)
    for (int o = 0; o < 4; o++) sum[p][o] = vdupq_n_f32(0.0f);
  const uint8_t* panel_w = a.w + static_cast<size_t>(panel) * a.panel_bytes + static_cast<size_t>(half) * 32;
  const uint16_t* scales =
      a.w_scales + static_cast<size_t>(panel) * a.panel_scales + static_cast<size_t>(half) * 8;
  for (int g = g0; g < g1; g++) {
    const uint8_t* w = panel_w + static_cast<size_t>(g) * kGroup * kPanel * BITS / 8;
    int32x4_t acc[ROW_PAIRS][4];
    for (int p = 0; p < ROW_PAIRS; p++)
      for (int o = 0; o < 4; o++) acc[p][o] = vdupq_n_s32(0);
    for (int k = 0; k < kGroup; k += 8, w += BITS == 8 ? 2 * kStep : kStep) {
      const Pairs first = eight_inputs<BITS>(w), second = eight_inputs<BITS>(w + 16);
      for (int p = 0; p < ROW_PAIRS; p++) {
        const int8_t* xk = x.q + static_cast<size_t>(g) * kGroup + static_cast<size_t>(k);
        const int8x16_t xs =
            vcombine_s8(vld1_s8(xk + index[2 * p] * x.ldq), vld1_s8(xk + index[2 * p + 1] * x.ldq));
        acc[p][0] = vmmlaq_s32(acc[p][0], xs, first.low);
        acc[p][1] = vmmlaq_s32(acc[p][1], xs, first.high);
        acc[p][2] = vmmlaq_s32(acc[p][2], xs, second.low);
        acc[p][3] = vmmlaq_s32(acc[p][3], xs, second.high);
      }
    }
    for (int o = 0; o < 4; o++) {
      const uint16_t* two = scales + static_cast<size_t>(g) * kPanel + static_cast<size_t>(o) * 2;
      const uint16_t twice[4] = {two[0], two[1], two[0], two[1]};
      const float32x4_t ws = V4::load_f16(twice).v;
      for (int p = 0; p < ROW_PAIRS; p++) {
        const float32x2_t x0 = vdup_n_f32(x.scales[index[2 * p] * lds + static_cast<size_t>(g)]),
                          x1 = vdup_n_f32(x.scales[index[2 * p + 1] * lds + static_cast<size_t>(g)]);
        sum[p][o] = vfmaq_f32(sum[p][o], vmulq_f32(vcvtq_f32_s32(acc[p][o]), ws), vcombine_f32(x0, x1));
      }
    }
  }
  const size_t column = static_cast<size_t>(panel) * kPanel + static_cast<size_t>(half) * 8;
  for (int r = 0; r < rows; r++) {
    float* out = a.y + static_cast<size_t>(row + r) * a.ldy + column;
    for (int o = 0; o < 4; o++, out += 2) {
      float32x2_t value = r % 2 == 0 ? vget_low_f32(sum[r / 2][o]) : vget_high_f32(sum[r / 2][o]);
      if (g0 > 0 || a.init == Init::accumulate)
        value = vadd_f32(vld1_f32(out), value);
      else if (a.init == Init::bias)
        value = vadd_f32(vld1_f32(a.bias + column + static_cast<size_t>(o) * 2), value);
      vst1_f32(out, value);
    }
  }
}

template <int BITS>
void gemm_i8mm(const QuantGemmArgs& a) {
  constexpr int kBlock = kBlockK / kGroup, kRows = 4;
  const int all = groups(a.k);
  for (int g0 = 0; g0 < all; g0 += kBlock) {
    const int g1 = all - g0 < kBlock ? all : g0 + kBlock;
    for (int column = 2 * a.panel_begin; column < 2 * a.panel_end; column++)
      for (int row = 0; row < a.rows; row += kRows) {
        const int rows = a.rows - row < kRows ? a.rows - row : kRows;
        if (rows > 2)
          tile<BITS, 2>(a, row, rows, column / 2, column % 2, g0, g1);
        else
          tile<BITS, 1>(a, row, rows, column / 2, column % 2, g0, g1);
      }
  }
}

}  // namespace

const Ops kI8mmOps = make_ops<V4>("i8mm", gemm_i8mm<8>, gemm_i8mm<4>);

}  // namespace unmask
