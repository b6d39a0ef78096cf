#include "model/dtype.h"

#include <cstring>

namespace unmask {
namespace {

uint16_t u16(const uint8_t* p) { return static_cast<uint16_t>(p[0] | p[1] << 8); }

float from_bits(uint32_t bits) {
  float x;
  std::memcpy(&x, &bits, 4);
  return x;
}

float from_f16(const uint8_t* p) {
  const uint32_t h = u16(p);
  const uint32_t sign = (h & 0x8000) << 16;
  const uint32_t exponent = (h >> 10) & 31;
  const uint32_t mantissa = h & 1023;
  if (exponent == 0) {  // zero and subnormals: mantissa * 2^-24
    const float value = static_cast<float>(mantissa) * 0x1p-24f;
    return sign ? -value : value;
  }
  return from_bits(sign | (exponent == 31 ? 0x7F800000u : (exponent + 112) << 23) | mantissa << 13);
}

// One function per format: a block to block_size().values floats.

void decode_f32(const uint8_t* b, float* out) { std::memcpy(out, b, 4); }
void decode_f16(const uint8_t* b, float* out) { *out = from_f16(b); }
void decode_bf16(const uint8_t* b, float* out) { *out = from_bits(static_cast<uint32_t>(u16(b)) << 16); }

// f16 d; i8 q[32]
void decode_q8_0(const uint8_t* b, float* out) {
  const float d = from_f16(b);
  for (int j = 0; j < 32; j++) out[j] = d * static_cast<float>(static_cast<int8_t>(b[2 + j]));
}

// The 4-bit formats of 32 values share the order: byte j holds value j below and value j + 16 above.
int nibble(const uint8_t* q, int j) { return j < 16 ? q[j] & 15 : q[j - 16] >> 4; }

// f16 d; 16 bytes of nibbles
void decode_q4_0(const uint8_t* b, float* out) {
  const float d = from_f16(b);
  for (int j = 0; j < 32; j++) out[j] = d * static_cast<float>(nibble(b + 2, j) - 8);
}

// f16 d, m; 16 bytes of nibbles
void decode_q4_1(const uint8_t* b, float* out) {
  const float d = from_f16(b), m = from_f16(b + 2);
  for (int j = 0; j < 32; j++) out[j] = d * static_cast<float>(nibble(b + 4, j)) + m;
}

// The fifth bit of value j is bit j of a little-endian 32-bit word.
int fifth_bit(const uint8_t* high, int j) { return (high[j / 8] >> (j % 8) & 1) << 4; }

// f16 d; u32 high bits; 16 bytes of nibbles
void decode_q5_0(const uint8_t* b, float* out) {
  const float d = from_f16(b);
  for (int j = 0; j < 32; j++) out[j] = d * static_cast<float>((nibble(b + 6, j) | fifth_bit(b + 2, j)) - 16);
}

// f16 d, m; u32 high bits; 16 bytes of nibbles
void decode_q5_1(const uint8_t* b, float* out) {
  const float d = from_f16(b), m = from_f16(b + 2);
  for (int j = 0; j < 32; j++) out[j] = d * static_cast<float>(nibble(b + 8, j) | fifth_bit(b + 4, j)) + m;
}

// Scale and minimum of group j (0..7) in the 12 bytes of Q4_K and Q5_K: six bits each. The first four groups
// have a byte for each; the last four take four bits from bytes 8..11 and two from the top of the first
// eight.
struct ScaleMin {
  int scale;
  int min;
};
ScaleMin scale_min(const uint8_t* s, int j) {
  if (j < 4) return {s[j] & 63, s[j + 4] & 63};
  return {(s[j + 4] & 15) | (s[j - 4] >> 6) << 4, s[j + 4] >> 4 | (s[j] >> 6) << 4};
}

// Eight groups of 32; groups 2c and 2c + 1 share the 32 bytes of chunk c, the first in the low nibbles.
// f16 d, dmin; 12 bytes of scales; 128 bytes of nibbles
void decode_q4_k(const uint8_t* b, float* out) {
  const float d = from_f16(b), dmin = from_f16(b + 2);
  for (int g = 0; g < 8; g++) {
    const ScaleMin s = scale_min(b + 4, g);
    const float scale = d * static_cast<float>(s.scale), min = dmin * static_cast<float>(s.min);
    const uint8_t* q = b + 16 + g / 2 * 32;
    for (int l = 0; l < 32; l++) out[g * 32 + l] = scale * static_cast<float>(q[l] >> g % 2 * 4 & 15) - min;
  }
}

// As Q4_K, with 32 bytes of fifth bits before the nibbles: bit g of byte l belongs to value l of group g.
void decode_q5_k(const uint8_t* b, float* out) {
  const float d = from_f16(b), dmin = from_f16(b + 2);
  const uint8_t* high = b + 16;
  for (int g = 0; g < 8; g++) {
    const ScaleMin s = scale_min(b + 4, g);
    const float scale = d * static_cast<float>(s.scale), min = dmin * static_cast<float>(s.min);
    const uint8_t* q = b + 48 + g / 2 * 32;
    for (int l = 0; l < 32; l++) {
      const int value = (q[l] >> g % 2 * 4 & 15) | (high[l] >> g & 1) << 4;
      out[g * 32 + l] = scale * static_cast<float>(value) - min;
    }
  }
}

// Two halves of 128 values in four quarters: quarters 0 and 1 in the low nibbles of 64 bytes, 2 and 3 in the
// high ones; two more bits each from 32 bytes. One signed scale per 16 values. 128 bytes low; 64 bytes high;
// i8 scales[16]; f16 d
void decode_q6_k(const uint8_t* b, float* out) {
  const float d = from_f16(b + 208);
  for (int half = 0; half < 2; half++) {
    const uint8_t* low = b + half * 64;
    const uint8_t* high = b + 128 + half * 32;
    for (int quarter = 0; quarter < 4; quarter++)
      for (int l = 0; l < 32; l++) {
        const int i = half * 128 + quarter * 32 + l;
        const int four = low[quarter % 2 * 32 + l] >> quarter / 2 * 4 & 15;
        const int q = (four | (high[l] >> quarter * 2 & 3) << 4) - 32;
        const float scale = d * static_cast<float>(static_cast<int8_t>(b[192 + i / 16]));
        out[i] = scale * static_cast<float>(q);
      }
  }
}

// The sixteen values of the non-linear 4-bit formats, denser around zero.
constexpr int8_t kNonLinear[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};

// As Q4_0, through the table.
void decode_iq4_nl(const uint8_t* b, float* out) {
  const float d = from_f16(b);
  for (int j = 0; j < 32; j++) out[j] = d * static_cast<float>(kNonLinear[nibble(b + 2, j)]);
}

// Eight groups of 32, each with a six-bit scale around 32: two bits of a 16-bit word above a nibble of four
// bytes. f16 d; u16 high; 4 bytes low; 128 bytes of nibbles
void decode_iq4_xs(const uint8_t* b, float* out) {
  const float d = from_f16(b);
  const int high = u16(b + 2);
  for (int g = 0; g < 8; g++) {
    const int low = b[4 + g / 2] >> g % 2 * 4 & 15;
    const float scale = d * static_cast<float>((low | (high >> 2 * g & 3) << 4) - 32);
    for (int j = 0; j < 32; j++)
      out[g * 32 + j] = scale * static_cast<float>(kNonLinear[nibble(b + 8 + g * 16, j)]);
  }
}

using Rows = void (*)(const uint8_t* in, BlockSize block, size_t n, float* out);

// The format's function is a template argument so that it is inlined: plain types are blocks of one value.
template <void (*kDecode)(const uint8_t*, float*)>
void decode_rows(const uint8_t* in, BlockSize block, size_t n, float* out) {
  for (size_t i = 0; i < n; i += block.values, in += block.bytes) kDecode(in, out + i);
}

Rows decoder(DType type) {
  switch (type) {
    case DType::f32:
      return decode_rows<decode_f32>;
    case DType::f16:
      return decode_rows<decode_f16>;
    case DType::bf16:
      return decode_rows<decode_bf16>;
    case DType::q8_0:
      return decode_rows<decode_q8_0>;
    case DType::q4_0:
      return decode_rows<decode_q4_0>;
    case DType::q4_1:
      return decode_rows<decode_q4_1>;
    case DType::q5_0:
      return decode_rows<decode_q5_0>;
    case DType::q5_1:
      return decode_rows<decode_q5_1>;
    case DType::q4_k:
      return decode_rows<decode_q4_k>;
    case DType::q5_k:
      return decode_rows<decode_q5_k>;
    case DType::q6_k:
      return decode_rows<decode_q6_k>;
    case DType::iq4_nl:
      return decode_rows<decode_iq4_nl>;
    case DType::iq4_xs:
      return decode_rows<decode_iq4_xs>;
  }
  return decode_rows<decode_f32>;
}

}  // namespace

void to_float(const uint8_t* in, DType type, size_t n, float* out) {
  if (type == DType::f32) {
    std::memcpy(out, in, n * 4);
    return;
  }
  decoder(type)(in, block_size(type), n, out);
}

uint16_t to_bf16(float x) {
  uint32_t bits;
  std::memcpy(&bits, &x, 4);
  if ((bits & 0x7FFFFFFF) > 0x7F800000) return static_cast<uint16_t>(bits >> 16 | 0x40);  // quiet NaN
  return static_cast<uint16_t>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

}  // namespace unmask
