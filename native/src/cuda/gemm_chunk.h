// The innermost step of products on tensor cores (mma.sync): a chunk of k, 64 bytes of every row of x, from
// shared memory into the sums of a warp. D^T = W X^T: weight rows are the M side of an mma (16), rows of x
// the N side (8).
//
//   bf16   32 inputs: two mma.m16n8k16, float32 sums.
//   int8   64 inputs, two groups: mma.m16n8k32 into exact int32 sums of a group, which become float32 and are
//   added
//          times both scales: acc = fma(sum * weight scale, activation scale, acc), as cpu/ops.h does. Sums
//          start from 0x4B400000, the bits of 1.5 * 2^23 in float32, so that their bits are those of the
//          float 1.5 * 2^23 + sum for |sum| < 2^22; fma(float, s, -1.5 * 2^23 * s) is then sum * s, rounded
//          once.
//   int4   as int8. Its values are taken for the high halves of int8 ones, 16 times too large: finish_chunks
//   takes that
//          back at the end, exactly.
//
// A stage of shared memory, aligned to 64 bytes, holds a chunk of kTile weight rows and of ROWS rows of x:
//
//   weights    [8 strips][fragments][512 bytes], as types.h packs them
//   x          [rows][64 bytes], 16-byte piece p of row r at p ^ (r / 2 % 4): ldmatrix meets every bank once
//   w scales   [8 strips][2 groups][16] float16
//   x scales   [rows][2 groups] float32
#pragma once

#include <cmath>

#include "cuda/gemm_shared.h"

namespace unmask::gpu {

constexpr float kMagic = 12582912.0f;  // 1.5 * 2^23
constexpr int32_t kMagicBits = 0x4B400000;

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

// acc[m][t] += strip `strip` + m times rows `row` + 8 t .. + 7 of the stage at an offset in shared memory, as
// fragment D of the mma: acc[m][t][i] is output 16 (strip + m) + lane / 4 + 8 (i / 2) of row `row` + 8 t + 2
// (lane % 4) + i % 2. `row` is a multiple of 8.
template <WeightFormat F, int ROWS, int M, int T>
UNMASK_DEVICE void multiply_chunk(int at, int strip, int row, float (&acc)[M][T][4]) {
  using Stage = ChunkStage<F, ROWS>;
  const char* stage = shared() + at;
  const char* weights = stage + strip * Stage::kStrip + lane() * 16;
  // ldmatrix brings 16 rows x 32 bytes: lane l addresses row l % 8 + l / 16 * 8, the first or second piece of
  // a half.
  const int x =
      at + Stage::kX + (row + lane() % 8 + lane() / 16 * 8) * 64 + ((lane() / 8 % 2) ^ (lane() / 2 % 4)) * 16;
  // One half of the chunk after the other, so that the fragments and scales of one are in registers at a
  // time; with many sums in a loop, as the compiler would hold what both need.
  UNMASK_UNROLL_BY(M * T > 6 && Stage::kQuantized || M * T > 18 ? 1 : 2)
  for (int h = 0; h < 2; h++) {
    uint32_t a[M][4];
    UNMASK_UNROLL
    for (int m = 0; m < M; m++) {
      constexpr bool kNibbles = F == WeightFormat::int4;
      const Four v = *reinterpret_cast<const Four*>(weights + m * Stage::kStrip + (kNibbles ? 0 : h * 512));
      const uint32_t words[4] = {v.x, v.y, v.z, v.w};
      UNMASK_UNROLL
      for (int i = 0; i < 4; i++) a[m][i] = kNibbles ? words[i] << (4 - 4 * h) & 0xF0F0F0F0u : words[i];
    }
    const char* x_half = shared() + (x ^ h * 32);  // two pieces further
    float scale[M][2], offset[M][2];               // of strip m, output lane / 4 + 8 i
    if constexpr (Stage::kQuantized) {
      UNMASK_UNROLL
      for (int i = 0; i < 2 * M; i++) {
        scale[i / 2][i % 2] = half_to_float(*reinterpret_cast<const uint16_t*>(
            stage + Stage::kWeightScales + (strip + i / 2) * 64 + h * 32 + (lane() / 4 + i % 2 * 8) * 2));
        offset[i / 2][i % 2] = -kMagic * scale[i / 2][i % 2];  // exact: 11 + 2 bits
      }
    }
    uint32_t b[4];
    UNMASK_UNROLL
    for (int t = 0; t < T; t++) {
      // With the last of an odd number of tiles comes what is not used: more rows, weight scales, or it once
      // more.
      const int behind = !Stage::kQuantized && t + 1 == T ? lane() / 16 * 512 : 0;
      if (t % 2 == 0) load_matrices(b, x_half + t * 512 - behind);
      if constexpr (Stage::kQuantized) {
        const float* scales =
            reinterpret_cast<const float*>(stage + Stage::kScales) + (row + t * 8 + lane() % 4 * 2) * 2 + h;
        const float x_scale[2] = {scales[0], scales[2]};  // of this lane's two rows
        UNMASK_UNROLL
        for (int m = 0; m < M; m++) {
          int32_t sum[4] = {kMagicBits, kMagicBits, kMagicBits, kMagicBits};
          mma_int8(sum, a[m], b[t % 2 * 2], b[t % 2 * 2 + 1]);
          UNMASK_UNROLL
          for (int i = 0; i < 4; i++) {
            const float y =
                fmaf(bits_to_float(static_cast<uint32_t>(sum[i])), scale[m][i / 2], offset[m][i / 2]);
            acc[m][t][i] = fmaf(y, x_scale[i % 2], acc[m][t][i]);
          }
        }
      } else {
        UNMASK_UNROLL
        for (int m = 0; m < M; m++) mma_bf16(acc[m][t], a[m], b[t % 2 * 2], b[t % 2 * 2 + 1]);
      }
    }
  }
}

// After the last chunk: acc are the sums.
template <WeightFormat F, int M, int T>
UNMASK_DEVICE void finish_chunks(float (&acc)[M][T][4]) {
  if constexpr (F == WeightFormat::int4) {
    UNMASK_UNROLL
    for (int m = 0; m < M; m++) {
      UNMASK_UNROLL
      for (int t = 0; t < T; t++) {
        UNMASK_UNROLL
        for (int i = 0; i < 4; i++) acc[m][t][i] *= 0.0625f;
      }
    }
  }
}

}  // namespace unmask::gpu
