// Data that the CUDA kernels share: packed weights, activations, the K/V cache, the state of a pass. Plain
// structs of device pointers; who owns the memory is the backend (cuda/backend.h).
//
// Conventions. A *row* is a token of the sequence that a pass computes; rows of a pass are numbered 0..rows-1
// and stand at the positions `positions[row]`. Matrices W[N][K] map K inputs to N outputs: y[row][n] = sum_k
// x[row][k] W[n][k]. The residual stream x is float32 always.
#pragma once

#include <cstddef>
#include <cstdint>

#include "model/matrix.h"

namespace unmask::gpu {

// What changes from pass to pass lives in device memory and not in kernel arguments, so that a captured graph
// can be replayed: kernels are launched for a bucket of rows and keys and leave early beyond these.
struct PassState {
  int32_t rows = 0;    // that this pass computes
  int32_t length = 0;  // of the sequence: rows of the K/V cache that attention sees
  int32_t needed = 0;  // rows that go through the last layer's attention and feed-forward, and the LM head
  int32_t candidates = 0;  // masked positions that are scored
};

// Activations as a product takes them. `data` is float32, bf16 or int8 values, [rows][ld]. int8 comes with a
// float32 scale per row and group of kGroup inputs, x = scale * q, |q| <= 127 as cpu/ops.h `Quants`:
// scales[rows][ld / kGroup]; ld is then a multiple of kGroup and the tail is zeros.
enum class Kind : int32_t { f32, bf16, int8 };
struct Activations {
  Kind kind = Kind::f32;
  int32_t ld = 0;  // elements from row to row; a multiple of 64 (so rows begin on 64 bytes), tails are zeros
  void* data = nullptr;
  float* scales = nullptr;
};

// Activations that a product with weights of this format takes.
constexpr Kind activations_of(WeightFormat f) {
  return f == WeightFormat::f32 ? Kind::f32 : f == WeightFormat::bf16 ? Kind::bf16 : Kind::int8;
}

// Weights of W[n][k] in the order in which tensor-core fragments want them: 16 weight rows x one mma depth
// are 512 consecutive bytes, 16 for each of the 32 lanes, so that one 16-byte load per lane feeds the A
// operand (weight rows are M, tokens are N: D^T = W X^T). n is padded to kTile rows and k to `depth(format)`
// with zeros.
//
//   bf16  [n / 16][k / 16][lane][8]    m16n8k16: registers a0..a3 of PTX's fragment A, two bf16 each
//   int8  [n / 16][k / 32][lane][16]   m16n8k32: a0..a3, four int8 each
//   int4  [n / 16][k / 64][lane][16]   two m16n8k32 in one load: byte b of word i holds a_i's byte b of the
//                                      first mma in its low half and of the second in its high half, both as
//                                      signed nibbles (w = scale * q, q in -8..7)
//   f32   [n][k] row-major
//
// int8 and int4: scales[n / 16][k / kGroup][16] float16, as model/matrix.h chooses them.
struct PackedWeights {
  WeightFormat format = WeightFormat::f32;
  int32_t n = 0, k = 0;                // of the matrix
  int32_t padded_n = 0, padded_k = 0;  // as stored
  void* data = nullptr;
  uint16_t* scales = nullptr;
  float* bias = nullptr;  // [padded_n], or nullptr
};
constexpr int kTile = 128;  // outputs per tile of every product
constexpr int depth(WeightFormat f) { return f == WeightFormat::f32 ? 16 : 64; }
constexpr int round_up(int n, int to) { return (n + to - 1) / to * to; }
constexpr size_t packed_bytes(WeightFormat f, int n, int k) {
  const size_t elements =
      static_cast<size_t>(round_up(n, kTile)) * static_cast<size_t>(round_up(k, depth(f)));
  return f == WeightFormat::f32    ? elements * 4
         : f == WeightFormat::bf16 ? elements * 2
         : f == WeightFormat::int8 ? elements
                                   : elements / 2;
}
constexpr size_t packed_scale_bytes(WeightFormat f, int n, int k) {
  if (!quantized(f)) return 0;
  return static_cast<size_t>(round_up(n, kTile)) * static_cast<size_t>(round_up(k, depth(f)) / kGroup) * 2;
}

// K and V of one layer, [kv_heads][capacity][head_dim_padded], float32 or bf16 (`kind`), K rotated to its
// row's position. Every row of 0..length-1 is valid before attention; rows beyond hold anything.
struct KvCache {
  Kind kind = Kind::bf16;
  int32_t kv_heads = 0, head_dim = 0, capacity = 0;
  int32_t head_stride = 0;  // elements from a row to the next: head_dim rounded up to 16, tails are zeros
  void* k = nullptr;
  void* v = nullptr;
};

// Windows are computed with as many rows as the next bucket has. A window is positions plus their source
// rows, so with shift a canvas of 8, 16, 32 or 64 masks has one row more than that. Passes of more rows than
// the last bucket go to the kernels for full passes.
constexpr int kRowBuckets[] = {16, 24, 40, 72};
constexpr int kMostWindowRows = 72;

}  // namespace unmask::gpu
