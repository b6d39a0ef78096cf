// 8 lanes of AVX2, FMA and F16C for kernels.h, and the integer products of AVX2 for kernels_quant.h. In an
// anonymous namespace: every translation unit compiles its own.
#pragma once

#include <immintrin.h>

#include "cpu/kernels.h"
#include "cpu/kernels_quant.h"

namespace unmask {
namespace {

// Register tile of the float GEMMs: 6 rows x 16 outputs (12 sums, 2 weights, 1 broadcast of 16 registers).
struct V8 {
  static constexpr int kLanes = 8;
  static constexpr int kRows = 6;
  static constexpr int kPanels = 1;
  __m256 v;

  static V8 zero() { return {_mm256_setzero_ps()}; }
  static V8 broadcast(float x) { return {_mm256_set1_ps(x)}; }
  static V8 load(const float* p) { return {_mm256_loadu_ps(p)}; }
  static V8 load(const uint16_t* p) {
    const __m128i half = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    return {_mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(half), 16))};
  }
  // Values within [-128, 127], already rounded.
  static void store_int8(int8_t* p, V8 a) {
    const __m256i i = _mm256_cvtps_epi32(a.v);
    const __m128i words = _mm_packs_epi32(_mm256_castsi256_si128(i), _mm256_extracti128_si256(i, 1));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(p), _mm_packs_epi16(words, words));
  }
  static V8 load_f16(const uint16_t* p) {
    return {_mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)))};
  }
  static void store(float* p, V8 a) { _mm256_storeu_ps(p, a.v); }
  static __m256i lanes_below(int n) {
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(n), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
  }
  static V8 load_some(const float* p, int n, float fill) {
    if (n == kLanes) return load(p);
    const __m256i mask = lanes_below(n);
    return {_mm256_blendv_ps(_mm256_set1_ps(fill), _mm256_maskload_ps(p, mask), _mm256_castsi256_ps(mask))};
  }
  static void store_some(float* p, int n, V8 a) {
    if (n == kLanes) return store(p, a);
    _mm256_maskstore_ps(p, lanes_below(n), a.v);
  }
  static V8 fma(V8 a, V8 b, V8 c) { return {_mm256_fmadd_ps(a.v, b.v, c.v)}; }
  static V8 add(V8 a, V8 b) { return {_mm256_add_ps(a.v, b.v)}; }
  static V8 sub(V8 a, V8 b) { return {_mm256_sub_ps(a.v, b.v)}; }
  static V8 mul(V8 a, V8 b) { return {_mm256_mul_ps(a.v, b.v)}; }
  static V8 div(V8 a, V8 b) { return {_mm256_div_ps(a.v, b.v)}; }
  static V8 max(V8 a, V8 b) { return {_mm256_max_ps(a.v, b.v)}; }
  static V8 min(V8 a, V8 b) { return {_mm256_min_ps(a.v, b.v)}; }
  static V8 round(V8 a) { return {_mm256_round_ps(a.v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC)}; }
  static V8 exp2i(V8 k) {
    const __m256i i = _mm256_add_epi32(_mm256_cvtps_epi32(k.v), _mm256_set1_epi32(127));
    return {_mm256_castsi256_ps(_mm256_slli_epi32(i, 23))};
  }
  static V8 zero_where_less(V8 a, V8 b, V8 value) {
    return {_mm256_andnot_ps(_mm256_cmp_ps(a.v, b.v, _CMP_LT_OQ), value.v)};
  }
  static float reduce_add(V8 a) {
    __m128 s = _mm_add_ps(_mm256_castps256_ps128(a.v), _mm256_extractf128_ps(a.v, 1));
    s = _mm_add_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_shuffle_ps(s, s, 1)));
  }
  static float reduce_max(V8 a) {
    __m128 s = _mm_max_ps(_mm256_castps256_ps128(a.v), _mm256_extractf128_ps(a.v, 1));
    s = _mm_max_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_max_ss(s, _mm_shuffle_ps(s, s, 1)));
  }
};

// What the 256-bit products have in common.
struct Dot256 {
  using V = V8;
  using Raw = __m256i;
  using X = __m256i;
  static Raw load(const uint8_t* p) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)); }
  static X broadcast(const int8_t* p) {
    int32_t four;
    __builtin_memcpy(&four, p, 4);
    return _mm256_set1_epi32(four);
  }
  static V scales(const uint16_t* p) { return V8::load_f16(p); }
  // Keeps the compiler from gathering the additions of several steps at the end, where their operands do not
  // fit the registers.
  static __m256i pinned(__m256i v) {
    asm("" : "+x"(v));
    return v;
  }
  // The low (0) or high (1) half of every byte.
  template <int HALF>
  static __m256i nibbles(Raw raw) {
    return _mm256_and_si256(HALF == 0 ? raw : _mm256_srli_epi16(raw, 4), _mm256_set1_epi8(15));
  }
};

// AVX2 multiplies unsigned by signed bytes and adds pairs with saturation: |w| and x with the sign of w, both
// within
// +-127, stay below 32767.
struct DotAvx2Int8 : Dot256 {
  static constexpr int kBits = 8, kRows = 3, kVecs = 2;
  struct Weight {
    __m256i value, magnitude;
  };
  using Acc = __m256i;
  template <int HALF>
  static Weight expand(Raw raw) {
    return {raw, _mm256_abs_epi8(raw)};
  }
  static Acc start(int32_t) { return _mm256_setzero_si256(); }
  static Acc dot(Acc acc, Weight w, X x) {
    const __m256i pairs = _mm256_maddubs_epi16(w.magnitude, _mm256_sign_epi8(x, w.value));
    return pinned(_mm256_add_epi32(acc, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1))));
  }
  static V finish(Acc acc, int32_t) { return {_mm256_cvtepi32_ps(acc)}; }
};

// 0..15 times x: the sums of a group fit 16 bits (8 pairs of at most 2 * 15 * 127).
struct DotAvx2Int4 : Dot256 {
  static constexpr int kBits = 4, kRows = 4, kVecs = 2;
  using Weight = __m256i;
  using Acc = __m256i;
  template <int HALF>
  static Weight expand(Raw raw) {
    return nibbles<HALF>(raw);
  }
  static Acc start(int32_t) { return _mm256_setzero_si256(); }
  static Acc dot(Acc acc, Weight w, X x) { return pinned(_mm256_add_epi16(acc, _mm256_maddubs_epi16(w, x))); }
  static V finish(Acc acc, int32_t sum) {
    const __m256i products = _mm256_madd_epi16(acc, _mm256_set1_epi16(1));
    return {_mm256_cvtepi32_ps(_mm256_sub_epi32(products, _mm256_set1_epi32(8 * sum)))};
  }
};

}  // namespace
}  // namespace unmask
