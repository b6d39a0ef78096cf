// 4 lanes of NEON for kernels.h, and the integer products of Armv8.0 for kernels_quant.h. In an anonymous
// namespace: every translation unit compiles its own.
#pragma once

#include <arm_neon.h>

#include "cpu/kernels.h"
#include "cpu/kernels_quant.h"

namespace unmask {
namespace {

// Register tile of the float GEMMs: 6 rows x 16 outputs (24 sums, 4 weights, 1 broadcast of 32 registers).
struct V4 {
  static constexpr int kLanes = 4;
  static constexpr int kRows = 6;
  static constexpr int kPanels = 1;
  float32x4_t v;

  static V4 zero() { return {vdupq_n_f32(0.0f)}; }
  static V4 broadcast(float x) { return {vdupq_n_f32(x)}; }
  static V4 load(const float* p) { return {vld1q_f32(p)}; }
  static V4 load(const uint16_t* p) { return {vreinterpretq_f32_u32(vshll_n_u16(vld1_u16(p), 16))}; }
  static V4 load_f16(const uint16_t* p) { return {vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(p)))}; }
  static void store(float* p, V4 a) { vst1q_f32(p, a.v); }
  // Values within [-128, 127], already rounded.
  static void store_int8(int8_t* p, V4 a) {
    const int16x4_t words = vqmovn_s32(vcvtnq_s32_f32(a.v));
    const int8x8_t bytes = vqmovn_s16(vcombine_s16(words, words));
    vst1_lane_s32(reinterpret_cast<int32_t*>(p), vreinterpret_s32_s8(bytes), 0);
  }
  static V4 load_some(const float* p, int n, float fill) {
    if (n == kLanes) return load(p);
    float lanes[kLanes] = {fill, fill, fill, fill};
    for (int i = 0; i < n; i++) lanes[i] = p[i];
    return load(lanes);
  }
  static void store_some(float* p, int n, V4 a) {
    if (n == kLanes) return store(p, a);
    float lanes[kLanes];
    store(lanes, a);
    for (int i = 0; i < n; i++) p[i] = lanes[i];
  }
  static V4 fma(V4 a, V4 b, V4 c) { return {vfmaq_f32(c.v, a.v, b.v)}; }
  static V4 add(V4 a, V4 b) { return {vaddq_f32(a.v, b.v)}; }
  static V4 sub(V4 a, V4 b) { return {vsubq_f32(a.v, b.v)}; }
  static V4 mul(V4 a, V4 b) { return {vmulq_f32(a.v, b.v)}; }
  static V4 div(V4 a, V4 b) { return {vdivq_f32(a.v, b.v)}; }
  static V4 max(V4 a, V4 b) { return {vmaxq_f32(a.v, b.v)}; }
  static V4 min(V4 a, V4 b) { return {vminq_f32(a.v, b.v)}; }
  static V4 round(V4 a) { return {vrndnq_f32(a.v)}; }
  static V4 exp2i(V4 k) {
    return {vreinterpretq_f32_s32(vshlq_n_s32(vaddq_s32(vcvtnq_s32_f32(k.v), vdupq_n_s32(127)), 23))};
  }
  static V4 zero_where_less(V4 a, V4 b, V4 value) {
    return {vreinterpretq_f32_u32(vbicq_u32(vreinterpretq_u32_f32(value.v), vcltq_f32(a.v, b.v)))};
  }
  static float reduce_add(V4 a) { return vaddvq_f32(a.v); }
  static float reduce_max(V4 a) { return vmaxvq_f32(a.v); }
};

// Signed bytes; int4 weights lose their offset when they are expanded. A vector of outputs is a quarter of a
// panel.
struct DotSigned {
  using V = V4;
  using Raw = uint8x16_t;
  using X = int8x16_t;
  using Weight = int8x16_t;
  using Acc = int32x4_t;
  static Raw load(const uint8_t* p) { return vld1q_u8(p); }
  static X broadcast(const int8_t* p) {
    int32_t four;
    __builtin_memcpy(&four, p, 4);
    return vreinterpretq_s8_s32(vdupq_n_s32(four));
  }
  template <int BITS, int HALF>
  static Weight signed_weights(Raw raw) {
    if (BITS == 8) return vreinterpretq_s8_u8(raw);
    const uint8x16_t q = HALF == 0 ? vandq_u8(raw, vdupq_n_u8(15)) : vshrq_n_u8(raw, 4);
    return vsubq_s8(vreinterpretq_s8_u8(q), vdupq_n_s8(8));
  }
  static Acc start(int32_t) { return vdupq_n_s32(0); }
  static V finish(Acc acc, int32_t) { return {vcvtq_f32_s32(acc)}; }
  static V scales(const uint16_t* p) { return V4::load_f16(p); }
};

}  // namespace
}  // namespace unmask
