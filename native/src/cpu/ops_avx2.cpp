// AVX2 + FMA: 8 lanes, a register tile of 6 rows x 16 outputs (12 sums, 2 weights, 1 broadcast of 16
// registers).
#include <immintrin.h>

#include "cpu/kernels.h"

namespace unmask {
namespace {

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

}  // namespace

const Ops kAvx2Ops = {"avx2",     gemm<V8, float>, gemm<V8, uint16_t>, rms_norm<V8>,
                      swiglu<V8>, softmax<V8>,     logit_stats<V8>};

}  // namespace unmask
