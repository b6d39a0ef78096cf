// Products of int8 by AVX512-VNNI for kernels_quant.h. In an anonymous namespace, like vec_avx512.h.
#pragma once

#include "cpu/vec_avx512.h"

namespace unmask {
namespace {

// As in ops_avxvnni.cpp. Register tile of 8 rows x 32 outputs: the 16 integer sums, 2 weights and 1 broadcast
// fit, the 16 float sums are needed once per group only.
template <int BITS>
struct DotVnni512 {
  static constexpr int kBits = BITS, kRows = 8, kVecs = 2;
  using V = V16;
  using Raw = __m512i;
  using X = __m512i;
  using Weight = __m512i;
  using Acc = __m512i;
  static Raw load(const uint8_t* p) { return _mm512_loadu_si512(p); }
  static X broadcast(const int8_t* p) {
    int32_t four;
    __builtin_memcpy(&four, p, 4);
    return _mm512_set1_epi32(four);
  }
  template <int HALF>
  static Weight expand(Raw raw) {
    if (BITS == 8) return _mm512_xor_si512(raw, _mm512_set1_epi8(-128));
    return _mm512_and_si512(HALF == 0 ? raw : _mm512_srli_epi16(raw, 4), _mm512_set1_epi8(15));
  }
  static Acc start(int32_t sum) { return _mm512_set1_epi32((BITS == 8 ? -128 : -8) * sum); }
  static Acc dot(Acc acc, Weight w, X x) { return _mm512_dpbusd_epi32(acc, w, x); }
  static V finish(Acc acc, int32_t) { return {_mm512_cvtepi32_ps(acc)}; }
  static V scales(const uint16_t* p) { return V16::load_f16(p); }
};

}  // namespace
}  // namespace unmask
