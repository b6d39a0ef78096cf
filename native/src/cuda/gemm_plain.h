// Products with float32 weights, for any number of rows: plain float32 arithmetic, no tensor cores. The
// reference on the device; the weights of the formats that are meant to be fast are packed otherwise.
//
// y[row][n] = sum_k x[row][k] W[n][k]. Every output is one chain of multiply-adds per 1024 inputs, k
// ascending, and the sums of these are added in order (as cpu/ops.h does), so a row's result does not depend
// on the others.
//
// Grid: (tiles of 128 outputs, tiles of 32 rows). Block: 256 threads; thread t makes the outputs t % 32 + 32
// j of the rows 4 (t / 32) + i. Shared memory: kSharedBytes. Preconditions: Activations are float32; padded_k
// is a multiple of kStep.
#pragma once

#include "cuda/gemm_shared.h"

namespace unmask::gpu {

template <class Epilogue>
struct PlainProduct {
  static constexpr int kThreads = 256;
  static constexpr int kRows = 32;     // of a tile
  static constexpr int kStep = 16;     // inputs that are in shared memory
  static constexpr int kBlock = 1024;  // inputs of a chain
  static constexpr int kRowLd = kRows + 4;
  // W [kStep][kTileLd], x [kStep][kRowLd]; then the tile [kRows][kTileLd].
  static constexpr size_t kSharedBytes = kRows * kTileLd * sizeof(float);
  static_assert(kStep * (kTileLd + kRowLd) <= kRows * kTileLd);

  const PassState* pass;
  bool needed;
  int first_row;
  PackedWeights w;
  Activations x;
  Epilogue epilogue;

  UNMASK_DEVICE void operator()() const {
    const int row_tile = block_y() * kRows;
    const int left = (needed ? pass->needed : pass->rows) - first_row - row_tile;
    const int rows = left < kRows ? left : kRows;
    if (rows <= 0) return;
    const int column = thread() % 32, group = thread() / 32;
    float* memory = reinterpret_cast<float*>(shared());
    float* xs = memory + kStep * kTileLd;
    const float* weights =
        static_cast<const float*>(w.data) + static_cast<size_t>(block_x() * kTile) * w.padded_k;
    const float* from = static_cast<const float*>(x.data) + static_cast<size_t>(first_row + row_tile) * x.ld;

    float total[4][4] = {}, sum[4][4] = {};
    for (int k = 0; k < w.padded_k; k += kStep) {
      for (int i = thread(); i < kTile * kStep; i += kThreads)
        memory[i % kStep * kTileLd + i / kStep] =
            weights[static_cast<size_t>(i / kStep) * w.padded_k + k + i % kStep];
      for (int i = thread(); i < kRows * kStep; i += kThreads)
        xs[i % kStep * kRowLd + i / kStep] =
            i / kStep < rows ? from[static_cast<size_t>(i / kStep) * x.ld + k + i % kStep] : 0.0f;
      sync();
      for (int d = 0; d < kStep; d++) {
        UNMASK_UNROLL
        for (int i = 0; i < 4; i++) {
          const float a = xs[d * kRowLd + group * 4 + i];
          UNMASK_UNROLL
          for (int j = 0; j < 4; j++) sum[i][j] += a * memory[d * kTileLd + column + 32 * j];
        }
      }
      if ((k + kStep) % kBlock == 0 || k + kStep == w.padded_k) {
        UNMASK_UNROLL
        for (int i = 0; i < 16; i++) {
          total[i / 4][i % 4] += sum[i / 4][i % 4];
          sum[i / 4][i % 4] = 0.0f;
        }
      }
      sync();
    }
    UNMASK_UNROLL
    for (int i = 0; i < 16; i++)
      memory[(group * 4 + i / 4) * kTileLd + column + i % 4 * 32] = total[i / 4][i % 4];
    sync();
    epilogue(memory, kTileLd, block_x() * kTile, first_row + row_tile, rows);
  }
};

template <class Epilogue>
void plain_product(Stream& stream, const PassState* pass, bool needed, int first_row, const PackedWeights& w,
                   const Activations& x, int most_rows, const Epilogue& epilogue) {
  using K = PlainProduct<Epilogue>;
  const Dim grid = {w.padded_n / kTile, (most_rows + K::kRows - 1) / K::kRows, 1};
  launch(stream, grid, K::kSharedBytes, K{pass, needed, first_row, w, x, epilogue});
}

}  // namespace unmask::gpu
