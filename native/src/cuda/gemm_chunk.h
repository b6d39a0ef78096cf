// The innermost step of products on tensor cores (mma.sync): a chunk of k, 64 bytes of every row of x, from
// shared memory into the sums of a warp. D^T = W X^T: weight rows are the M side of an mma (16), rows of x
// the N side (8).
//
//   bf16   32 inputs: two mma.m16n8k16, float32 sums
//   int8   64 inputs, two groups: mma.m16n8k32 into exact int32 sums of a group, which become float32 and are
//   added int4   times both scales: acc = fma(sum * weight scale, activation scale, acc), as cpu/ops.h does.
//   Sums start
//          from 0x4B400000, the bits of 1.5 * 2^23 in float32, so that their bits are those of the float 1.5
//          * 2^23
//          + sum for |sum| < 2^22; fma(float, s, -1.5 * 2^23 * s) is then sum * s, rounded once. int4 values
//          are the high halves of int8 ones, 16 times too large, which the scale takes back.
//
// A stage of shared memory holds a chunk of kTile weight rows and of ROWS rows of x:
//
//   weights    [8 strips][fragments][512 bytes], as types.h packs them
//   x          [rows][64 bytes], 16-byte piece p of row r at p ^ (r / 2 % 4): ldmatrix meets every bank once
//   w scales   [8 strips][2 groups][16] float16
//   x scales   [rows][2 groups] float32
#pragma once

#include <cmath>

#include "cuda/gemm_shared.h"

namespace unmask::gpu {

template <WeightFormat F, int ROWS>
struct ChunkStage {
  static constexpr int kInputs = F == WeightFormat::bf16 ? 32 : 64;
  static constexpr bool kQuantized = quantized(F);
  static constexpr int kElement = F == WeightFormat::bf16 ? 2 : 1;    // bytes of one of x
  static constexpr int kFragments = F == WeightFormat::int4 ? 1 : 2;  // of a strip, 16 bytes a lane
  static constexpr int kStrip = kFragments * 512;
  static constexpr int kX = 8 * kStrip;
  static constexpr int kWeightScales = kX + ROWS * 64;
  static constexpr int kScales = kWeightScales + (kQuantized ? 8 * 64 : 0);
  static constexpr int kBytes = kScales + (kQuantized ? ROWS * 8 : 0);
};

// acc[m][t] += strip `strip` + m times rows `row` + 8 t .. + 7 of the stage, as fragment D of the mma:
// acc[m][t][i] is output 16 (strip + m) + lane / 4 + 8 (i / 2) of row `row` + 8 t + 2 (lane % 4) + i % 2.
// `row` is a multiple of 8. One half of the chunk after the other, so that the fragments and scales of one
// are in registers at a time.
template <WeightFormat F, int ROWS, int M, int T>
UNMASK_DEVICE void multiply_chunk(const char* stage, int strip, int row, float (&acc)[M][T][4]) {
  using Stage = ChunkStage<F, ROWS>;
  static_assert(T % 2 == 0);
  const char* weights = stage + strip * Stage::kStrip + lane() * 16;
  // ldmatrix brings 16 rows x 32 bytes: lane l addresses row l % 8 + l / 16 * 8, the first or second piece of
  // a half.
  const char* x = stage + Stage::kX + (row + lane() % 8 + lane() / 16 * 8) * 64;
  UNMASK_UNROLL_1
  for (int h = 0; h < 2; h++) {  // rolled: unrolled, the compiler holds more sums than there are registers
    uint32_t a[M][4];
    UNMASK_UNROLL
    for (int m = 0; m < M; m++) {
      constexpr bool kNibbles = F == WeightFormat::int4;
      const Four v = *reinterpret_cast<const Four*>(weights + m * Stage::kStrip + (kNibbles ? 0 : h * 512));
      const uint32_t words[4] = {v.x, v.y, v.z, v.w};
      UNMASK_UNROLL
      for (int i = 0; i < 4; i++)
        a[m][i] = !kNibbles ? words[i] : (h == 0 ? words[i] << 4 : words[i]) & 0xF0F0F0F0u;
    }
    const char* x_half = x + ((h * 2 + lane() / 8 % 2) ^ lane() % 8 / 2) * 16;
    if constexpr (F == WeightFormat::bf16) {
      UNMASK_UNROLL
      for (int t = 0; t < T; t += 2) {
        uint32_t b[4];
        load_matrices(b, x_half + t * 512);
        UNMASK_UNROLL
        for (int m = 0; m < M; m++) {
          mma_bf16(acc[m][t], a[m], b[0], b[1]);
          mma_bf16(acc[m][t + 1], a[m], b[2], b[3]);
        }
      }
    } else {
      constexpr float kMagic = 12582912.0f;  // 1.5 * 2^23
      constexpr int32_t kMagicBits = 0x4B400000;
      float scale[M][2], offset[M][2];  // of strip m, output lane / 4 + 8 i
      UNMASK_UNROLL
      for (int i = 0; i < 2 * M; i++) {
        const float s = half_to_float(*reinterpret_cast<const uint16_t*>(
            stage + Stage::kWeightScales + (strip + i / 2) * 64 + h * 32 + (lane() / 4 + i % 2 * 8) * 2));
        scale[i / 2][i % 2] = F == WeightFormat::int4 ? s * 0.0625f : s;
        offset[i / 2][i % 2] = -kMagic * scale[i / 2][i % 2];  // exact: 11 + 2 bits
      }
      UNMASK_UNROLL
      for (int t = 0; t < T; t += 2) {
        uint32_t b[4];
        load_matrices(b, x_half + t * 512);
        UNMASK_UNROLL
        for (int j = 0; j < 2; j++) {
          const float* scales = reinterpret_cast<const float*>(stage + Stage::kScales) +
                                (row + (t + j) * 8 + lane() % 4 * 2) * 2 + h;
          const float x_scale[2] = {scales[0], scales[2]};  // of this lane's two rows
          UNMASK_UNROLL
          for (int m = 0; m < M; m++) {
            int32_t sum[4] = {kMagicBits, kMagicBits, kMagicBits, kMagicBits};
            mma_int8(sum, a[m], b[2 * j], b[2 * j + 1]);
            UNMASK_UNROLL
            for (int i = 0; i < 4; i++) {
              const float y =
                  fmaf(bits_to_float(static_cast<uint32_t>(sum[i])), scale[m][i / 2], offset[m][i / 2]);
              acc[m][t + j][i] = fmaf(y, x_scale[i % 2], acc[m][t + j][i]);
            }
          }
        }
      }
    }
  }
}

}  // namespace unmask::gpu
