#include "model/dtype.h"

#include <cmath>
#include <cstring>

namespace unmask {

void to_float(const uint8_t* in, DType type, size_t n, float* out) {
  if (type == DType::f32) {
    std::memcpy(out, in, n * 4);
    return;
  }
  for (size_t i = 0; i < n; i++) {
    uint16_t h;
    std::memcpy(&h, in + 2 * i, 2);
    uint32_t bits;
    if (type == DType::bf16) {
      bits = static_cast<uint32_t>(h) << 16;
    } else {
      const uint32_t sign = static_cast<uint32_t>(h & 0x8000) << 16;
      const uint32_t exponent = (h >> 10) & 31;
      const uint32_t mantissa = h & 1023;
      if (exponent == 0) {  // zero and subnormals: mantissa * 2^-24
        const float value = std::ldexp(static_cast<float>(mantissa), -24);
        out[i] = sign ? -value : value;
        continue;
      }
      bits = sign | (exponent == 31 ? 0x7F800000u : (exponent + 112) << 23) | mantissa << 13;
    }
    std::memcpy(out + i, &bits, 4);
  }
}

uint16_t to_bf16(float x) {
  uint32_t bits;
  std::memcpy(&bits, &x, 4);
  if ((bits & 0x7FFFFFFF) > 0x7F800000) return static_cast<uint16_t>(bits >> 16 | 0x40);  // quiet NaN
  return static_cast<uint16_t>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

}  // namespace unmask
