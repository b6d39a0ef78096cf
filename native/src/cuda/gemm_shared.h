// What the products of windows and of full passes share: how a block hands its finished tile on. A tile of
// outputs lies in shared memory as float32, tile[row * ld + i] = y of row first_row + row and output
// first_output + i, for row < rows <= what the kernel takes and i < kTile; outputs beyond w.n are of zero
// weights. An epilogue is called by all threads of the block after a sync() and must be left by all of them;
// it may not write to the tile:
//
//     struct Epilogue {
//       UNMASK_DEVICE void operator()(const float* tile, int ld, int first_output, int first_row, int rows)
//       const;
//     };
#pragma once

#include <cmath>
#include <cstdint>

#include "cuda/device.h"
#include "cuda/gemm.h"

#if defined(__CUDACC__)
#define UNMASK_UNROLL _Pragma("unroll")
#define UNMASK_UNROLL_4 _Pragma("unroll 4")
#define UNMASK_UNROLL_1 _Pragma("unroll 1")
#define UNMASK_PRAGMA(text) _Pragma(#text)
#define UNMASK_UNROLL_BY(n) UNMASK_PRAGMA(unroll(n))
#else
#define UNMASK_UNROLL
#define UNMASK_UNROLL_4
#define UNMASK_UNROLL_1
#define UNMASK_UNROLL_BY(n)
#endif

namespace unmask::gpu {

// x, as a value that the compiler knows nothing of: what is computed from it is computed there and not before
// a loop that it is constant in, where it would only hold registers.
UNMASK_DEVICE int here(int x) {
#if defined(__CUDACC__)
  asm volatile("" : "+r"(x));
#endif
  return x;
}

// a * b rounded, never fused with a sum: as C++ compilers without fused operations compute it.
UNMASK_DEVICE float times(float a, float b) {
#if defined(__CUDACC__)
  return __fmul_rn(a, b);
#else
  return a * b;
#endif
}

// From a row of a tile to the next: rows lie 4 banks apart, so that a warp stores the fragments of an mma (8
// outputs x 4 pairs of rows) and reads rows of the tile without bank conflicts.
constexpr int kTileLd = kTile + 4;

// int8 activations of one group, a value per lane of a warp; all lanes take part. The rule of Ops::quantize
// (cpu/ops.h): x = scale * q, scale = max |x| / 127; a group that is no finite number has the scale NaN.
struct Quantized {
  int8_t q;
  float scale;
};
UNMASK_DEVICE Quantized quantize_group(float x) {
  float largest = fabsf(x);
  for (int distance = 16; distance > 0; distance /= 2)
    largest = fmaxf(largest, shuffle_xor(largest, distance));
  const bool finite = ballot(!(x * 0.0f == 0.0f)) == 0;
  const bool usable = finite && largest > 1e-35f;
  const int q = usable ? static_cast<int>(nearbyintf(x * (127.0f / largest))) : 0;
  return {static_cast<int8_t>(q), usable ? largest / 127.0f : finite ? 0.0f : bits_to_float(0x7fc00000)};
}

UNMASK_DEVICE float silu(float x) { return x / (1.0f + exp_(-x)); }

// What `Store` (gemm.h) says.
struct StoreTile {
  Store store;
  int n;              // outputs that exist
  const float* bias;  // [padded n], or nullptr

  UNMASK_DEVICE void operator()(const float* tile, int ld, int first_output, int first_row, int rows) const {
    if (store.to == Store::To::swiglu)
      swiglu(tile, ld, first_output, first_row, rows);
    else
      floats(tile, ld, first_output, first_row, rows);
  }

 private:
  UNMASK_DEVICE void floats(const float* tile, int ld, int first_output, int first_row, int rows) const {
    const bool residual = store.to == Store::To::residual;
    const int t = here(thread()), i = t % kTile, output = first_output + i;
    if (output >= n) return;
    const float b = bias == nullptr ? 0.0f : bias[output];
    for (int row = t / kTile; row < rows; row += threads() / kTile) {
      float* to = store.f32 + static_cast<size_t>(first_row + row) * store.ld + output;
      const float y = tile[row * ld + i] + b;
      *to = residual ? *to + y : y;
    }
  }

  // A warp makes 32 activations of a row at a time, one group.
  UNMASK_DEVICE void swiglu(const float* tile, int ld, int first_output, int first_row, int rows) const {
    const Activations& out = store.activations;
    const int l = here(lane());
    for (int unit = warp(); unit < 2 * rows; unit += threads() / 32) {
      const int row = unit / 2, i = unit % 2 * 32 + l;
      float gate = tile[row * ld + i], up = tile[row * ld + 64 + i];
      if (bias != nullptr) {
        gate += bias[first_output + i];
        up += bias[first_output + 64 + i];
      }
      const float y = silu(gate) * up;
      const size_t at = static_cast<size_t>(first_row + row) * out.ld + first_output / 2 + i;
      if (out.kind == Kind::f32) {
        static_cast<float*>(out.data)[at] = y;
      } else if (out.kind == Kind::bf16) {
        static_cast<bf16*>(out.data)[at] = to_bf16(y);
      } else {
        const Quantized value = quantize_group(y);
        static_cast<int8_t*>(out.data)[at] = value.q;
        if (lane() == 0) out.scales[at / kGroup] = value.scale;
      }
    }
  }
};

}  // namespace unmask::gpu
