// Element types of tensors in model files, and their exact conversion to float32. Block types (those of GGUF)
// store a fixed number of values in a fixed number of bytes; a row of a tensor is whole blocks.
#pragma once

#include <cstddef>
#include <cstdint>

namespace unmask {

enum class DType { f32, f16, bf16, q8_0, q4_0, q4_1, q5_0, q5_1, q4_k, q5_k, q6_k, iq4_nl, iq4_xs };

struct BlockSize {
  size_t values;
  size_t bytes;
};

// Plain types are blocks of one value.
constexpr BlockSize block_size(DType t) {
  switch (t) {
    case DType::f32:
      return {1, 4};
    case DType::f16:
    case DType::bf16:
      return {1, 2};
    case DType::q8_0:
      return {32, 34};
    case DType::q4_0:
    case DType::iq4_nl:
      return {32, 18};
    case DType::q4_1:
      return {32, 20};
    case DType::q5_0:
      return {32, 22};
    case DType::q5_1:
      return {32, 24};
    case DType::q4_k:
      return {256, 144};
    case DType::q5_k:
      return {256, 176};
    case DType::q6_k:
      return {256, 210};
    case DType::iq4_xs:
      return {256, 136};
  }
  return {1, 4};
}

constexpr bool whole_blocks(DType t, uint64_t n) { return n % block_size(t).values == 0; }

// Bytes of a row of n values. Precondition: whole_blocks(t, n).
constexpr size_t row_bytes(DType t, size_t n) { return n / block_size(t).values * block_size(t).bytes; }

// out[i] = float32 of the i-th of n little-endian values at `in`, which may be unaligned. Precondition:
// whole_blocks(type, n). Every value is the float32 nearest to the number the format defines: products of a
// scale and a quant are exact in float32, only the sum with a minimum rounds, once. So the result does not
// depend on the order of operations or on fused multiply-add. Infinite and NaN scales are carried on.
void to_float(const uint8_t* in, DType type, size_t n, float* out);

// Round to nearest even; NaN stays NaN.
uint16_t to_bf16(float x);

}  // namespace unmask
