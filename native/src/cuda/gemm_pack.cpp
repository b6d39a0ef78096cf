// Packs weights on the device, once at load: rows of W as files hold them become what types.h says. int8 and
// int4 scales and values are chosen as pack_panel (model/matrix.cpp) chooses them, operation by operation, so
// that CPU and device hold the same numbers:
//
//   int8   scale = float16(max |w| / 127), q = nearest(w / scale)
//   int4   of scales float16(w_max / divisor) with w_max the weight of largest magnitude, the one with the
//   least
//          squared error, ties to the first; q = nearest(w / scale) in -8..7
//
// A group with a weight that is no finite number gets the scale NaN; an int4 group too large for float16 the
// scale infinity. What lies beyond k or the last row counts as zeros.
//
// PackFragments: a thread packs 64 inputs of one row. Grid: (strips of 16 rows, steps of 1024 inputs), 256
// threads: a row of the strip and a sixteenth of the step for each. PackRows (float32): grid (rows), 256
// threads along k. No shared memory.
#include <stdexcept>

#include "cuda/gemm_shared.h"

namespace unmask::gpu {
namespace {

struct Source {
  const void* rows;
  Kind kind;  // f32 or bf16
  int count, k;

  UNMASK_DEVICE float at(int row, int i) const {
    if (row >= count || i >= k) return 0.0f;
    const size_t index = static_cast<size_t>(row) * k + i;
    return kind == Kind::f32 ? static_cast<const float*>(rows)[index]
                             : to_float(static_cast<const bf16*>(rows)[index]);
  }
};

// To the nearest integer, half to even, for |x| < 2^22.
UNMASK_DEVICE float nearest(float x) { return (x + 12582912.0f) - 12582912.0f; }
UNMASK_DEVICE float rounded(float w, float inverse, float low, float high) {
  const float v = nearest(times(w, inverse));
  return v < low ? low : v > high ? high : v;
}
UNMASK_DEVICE bool all_finite(const float (&w)[kGroup]) {
  bool finite = true;
  UNMASK_UNROLL
  for (int i = 0; i < kGroup; i++) finite = finite && w[i] * 0.0f == 0.0f;
  return finite;
}
UNMASK_DEVICE bool usable(float scale) { return scale != 0.0f && scale * 0.0f == 0.0f; }

constexpr uint16_t kHalfNan = 0x7E00, kHalfInfinity = 0x7C00;

// Byte i % 4 of words[i / 4] := v.
UNMASK_DEVICE void put_byte(uint32_t (&words)[8], int i, float v) {
  const uint32_t byte = static_cast<uint32_t>(static_cast<int>(v)) & 0xFF;
  words[i / 4] = i % 4 == 0 ? byte : words[i / 4] | byte << (8 * (i % 4));
}

UNMASK_DEVICE uint16_t quantize_int8(const float (&w)[kGroup], uint32_t (&q)[8]) {
  UNMASK_UNROLL
  for (int i = 0; i < 8; i++) q[i] = 0;
  if (!all_finite(w)) return kHalfNan;
  float largest = 0.0f;
  UNMASK_UNROLL
  for (int i = 0; i < kGroup; i++) largest = fmaxf(largest, fabsf(w[i]));
  const uint16_t scale = to_half(largest / 127.0f);
  const float s = half_to_float(scale);
  if (!usable(s)) return scale;
  const float inverse = 1.0f / s;
  UNMASK_UNROLL
  for (int i = 0; i < kGroup; i++) put_byte(q, i, rounded(w[i], inverse, -127.0f, 127.0f));
  return scale;
}

// q: one value per byte, its low four bits.
UNMASK_DEVICE uint16_t quantize_int4(const float (&w)[kGroup], uint32_t (&q)[8]) {
  UNMASK_UNROLL
  for (int i = 0; i < 8; i++) q[i] = 0;
  if (!all_finite(w)) return kHalfNan;
  float largest = 0.0f;
  UNMASK_UNROLL
  for (int i = 0; i < kGroup; i++)
    if (fabsf(w[i]) > fabsf(largest)) largest = w[i];
  uint16_t best = 0;
  float least = bits_to_float(0x7F800000);
  constexpr int kDivisors = 11;
  for (int d = 0; d < kDivisors && least != 0.0f; d++) {
    constexpr float kDivisor[kDivisors] = {-8.0f, -8.6f, -8.3f, -7.7f, -7.4f, -7.0f,
                                           -6.6f, 8.0f,  7.5f,  7.0f,  6.6f};
    const uint16_t scale = to_half(largest / kDivisor[d]);
    const float s = half_to_float(scale);
    if (!usable(s)) continue;
    const float inverse = 1.0f / s;
    float errors[8];  // sums in the order of the CPU's lanes
    UNMASK_UNROLL
    for (int i = 0; i < kGroup; i++) {
      const float difference = times(rounded(w[i], inverse, -8.0f, 7.0f), s) - w[i];
      const float square = times(difference, difference);
      errors[i % 8] = i < 8 ? square : errors[i % 8] + square;
    }
    float error = errors[0];
    UNMASK_UNROLL
    for (int i = 1; i < 8; i++) error += errors[i];
    if (!(error < least)) continue;
    least = error;
    best = scale;
  }
  const float s = half_to_float(best);
  if (best != 0) {
    const float inverse = 1.0f / s;
    UNMASK_UNROLL
    for (int i = 0; i < kGroup; i++) put_byte(q, i, rounded(w[i], inverse, -8.0f, 7.0f));
    UNMASK_UNROLL
    for (int i = 0; i < 8; i++) q[i] &= 0x0F0F0F0Fu;
  }
  const uint16_t smallest = to_half(largest / 8.6f);
  return (smallest & 0x7FFF) == kHalfInfinity ? kHalfInfinity : best;
}

struct PackFragments {
  static constexpr int kThreads = 256;
  Source from;
  PackedWeights w;
  int first;

  UNMASK_DEVICE void operator()() const {
    const int row = thread() / 16, block = block_y() * 16 + thread() % 16, blocks = w.padded_k / 64;
    if (block >= blocks) return;
    const size_t strip = static_cast<size_t>(first / 16 + block_x());
    const size_t at = strip * blocks + block;  // 16 rows x 64 inputs
    // Of a fragment of mma, word j of 8 that the row has: register row / 8 + 2 (j / 4) of lane 4 (row % 8) +
    // j % 4.
    uint32_t* to = static_cast<uint32_t*>(w.data) + row % 8 * 16 + row / 8;
    if (w.format == WeightFormat::bf16) {
      for (int f = 0; f < 4; f++)
        for (int j = 0; j < 8; j++) {
          const int i = block * 64 + f * 16 + j * 2;
          to[(at * 4 + f) * 128 + j % 4 * 4 + j / 4 * 2] = pack_bf16(value(row, i), value(row, i + 1));
        }
      return;
    }
    uint32_t q[2][8];
    UNMASK_UNROLL
    for (int g = 0; g < 2; g++) {
      float group[kGroup];
      UNMASK_UNROLL
      for (int i = 0; i < kGroup; i++) group[i] = value(row, block * 64 + g * kGroup + i);
      w.scales[(at * 2 + g) * 16 + row] =
          w.format == WeightFormat::int8 ? quantize_int8(group, q[g]) : quantize_int4(group, q[g]);
    }
    UNMASK_UNROLL
    for (int j = 0; j < 8; j++) {
      const int word = j % 4 * 4 + j / 4 * 2;
      if (w.format == WeightFormat::int8) {
        to[(at * 2) * 128 + word] = q[0][j];
        to[(at * 2 + 1) * 128 + word] = q[1][j];
      } else {
        to[at * 128 + word] = q[0][j] | q[1][j] << 4;
      }
    }
  }

 private:
  // Row `row` of the strip.
  UNMASK_DEVICE float value(int row, int i) const { return from.at(block_x() * 16 + row, i); }
};

struct PackRows {
  static constexpr int kThreads = 256;
  Source from;
  PackedWeights w;
  int first;

  UNMASK_DEVICE void operator()() const {
    float* to = static_cast<float*>(w.data) + static_cast<size_t>(first + block_x()) * w.padded_k;
    for (int i = thread(); i < w.padded_k; i += kThreads) to[i] = from.at(block_x(), i);
  }
};

}  // namespace

void pack(Stream& stream, const PackedWeights& w, const void* rows, Kind kind, int first, int count) {
  if (first % 16 != 0 || first < 0 || count < 0 || first + count > w.padded_n || kind == Kind::int8)
    throw std::invalid_argument(
        "pack: rows begin at a multiple of 16, are within the matrix, and float32 or bf16");
  if (count == 0) return;
  const Source from = {rows, kind, count, w.k};
  const int strips = (count + 15) / 16;
  if (w.format == WeightFormat::f32)
    launch(stream, {strips * 16, 1, 1}, 0, PackRows{from, w, first});
  else
    launch(stream, {strips, (w.padded_k / 64 + 15) / 16, 1}, 0, PackFragments{from, w, first});
}

}  // namespace unmask::gpu
