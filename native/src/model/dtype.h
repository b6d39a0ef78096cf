// Element types of tensors in model files, and their exact conversion to float32.
#pragma once

#include <cstddef>
#include <cstdint>

namespace unmask {

enum class DType { f32, f16, bf16 };
constexpr size_t dtype_size(DType t) { return t == DType::f32 ? 4 : 2; }

// out[i] = float32 of the i-th of n little-endian values at `in`, which may be unaligned. f16 includes
// subnormals.
void to_float(const uint8_t* in, DType type, size_t n, float* out);
// Round to nearest even; NaN stays NaN.
uint16_t to_bf16(float x);

}  // namespace unmask
