// 16 lanes of AVX-512 (F, BW, VL, DQ) for kernels.h. In an anonymous namespace: every translation unit
// compiles its own.
#pragma once

#include <immintrin.h>

#include "cpu/kernels.h"
#include "cpu/kernels_quant.h"

namespace unmask {
namespace {

// Register tile of the float GEMMs: 12 rows x 32 outputs (24 sums, 2 weights of 32 registers).
struct V16 {
  static constexpr int kLanes = 16;
  static constexpr int kRows = 12;
  static constexpr int kPanels = 2;
  __m512 v;

  static V16 zero() { return {_mm512_setzero_ps()}; }
  static V16 broadcast(float x) { return {_mm512_set1_ps(x)}; }
  static V16 load(const float* p) { return {_mm512_loadu_ps(p)}; }
  static V16 load(const uint16_t* p) {
    const __m256i half = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    return {_mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(half), 16))};
  }
  // Values within [-128, 127], already rounded.
  static void store_int8(int8_t* p, V16 a) {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(p), _mm512_cvtsepi32_epi8(_mm512_cvtps_epi32(a.v)));
  }
  static V16 load_f16(const uint16_t* p) {
    return {_mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)))};
  }
  static void store(float* p, V16 a) { _mm512_storeu_ps(p, a.v); }
  static __mmask16 lanes_below(int n) { return static_cast<__mmask16>((1u << n) - 1u); }
  static V16 load_some(const float* p, int n, float fill) {
    return {_mm512_mask_loadu_ps(_mm512_set1_ps(fill), lanes_below(n), p)};
  }
  static void store_some(float* p, int n, V16 a) { _mm512_mask_storeu_ps(p, lanes_below(n), a.v); }
  static V16 fma(V16 a, V16 b, V16 c) { return {_mm512_fmadd_ps(a.v, b.v, c.v)}; }
  static V16 add(V16 a, V16 b) { return {_mm512_add_ps(a.v, b.v)}; }
  static V16 sub(V16 a, V16 b) { return {_mm512_sub_ps(a.v, b.v)}; }
  static V16 mul(V16 a, V16 b) { return {_mm512_mul_ps(a.v, b.v)}; }
  static V16 div(V16 a, V16 b) { return {_mm512_div_ps(a.v, b.v)}; }
  static V16 max(V16 a, V16 b) { return {_mm512_max_ps(a.v, b.v)}; }
  static V16 min(V16 a, V16 b) { return {_mm512_min_ps(a.v, b.v)}; }
  static V16 round(V16 a) {
    return {_mm512_roundscale_ps(a.v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC)};
  }
  static V16 exp2i(V16 k) {
    const __m512i i = _mm512_add_epi32(_mm512_cvtps_epi32(k.v), _mm512_set1_epi32(127));
    return {_mm512_castsi512_ps(_mm512_slli_epi32(i, 23))};
  }
  static V16 zero_where_less(V16 a, V16 b, V16 value) {
    return {_mm512_maskz_mov_ps(_mm512_cmp_ps_mask(a.v, b.v, _CMP_NLT_UQ), value.v)};
  }
  static float reduce_add(V16 a) { return _mm512_reduce_add_ps(a.v); }
  static float reduce_max(V16 a) { return _mm512_reduce_max_ps(a.v); }
};

}  // namespace
}  // namespace unmask
