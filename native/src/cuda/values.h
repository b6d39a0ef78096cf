// Values in the types that buffers hold, and several of them at once.
#pragma once

#include <limits>

#include "cuda/device.h"

namespace unmask::gpu {

constexpr float kMinusInfinity = -std::numeric_limits<float>::infinity();

template <class T, int N>
struct alignas(sizeof(T) * N) Vec {
  T v[N];
};

UNMASK_DEVICE float widen(float x) { return x; }
UNMASK_DEVICE float widen(bf16 x) { return to_float(x); }
template <class T>
UNMASK_DEVICE T narrow(float x);
template <>
UNMASK_DEVICE float narrow<float>(float x) {
  return x;
}
template <>
UNMASK_DEVICE bf16 narrow<bf16>(float x) {
  return to_bf16(x);
}

// to[0, N) <- from[0, N) as float32; `from` is aligned to N elements, or to 16 bytes where that is less.
template <int N, class T>
UNMASK_DEVICE void load(const T* from, float (&to)[N]) {
  constexpr int kPart = N * sizeof(T) > 16 ? static_cast<int>(16 / sizeof(T)) : N;
  for (int p = 0; p < N / kPart; p++) {
    const Vec<T, kPart> part = reinterpret_cast<const Vec<T, kPart>*>(from)[p];
    for (int j = 0; j < kPart; j++) to[p * kPart + j] = widen(part.v[j]);
  }
}
template <int N, class T>
UNMASK_DEVICE void store(T* to, const float (&from)[N]) {
  constexpr int kPart = N * sizeof(T) > 16 ? static_cast<int>(16 / sizeof(T)) : N;
  for (int p = 0; p < N / kPart; p++) {
    Vec<T, kPart> part;
    for (int j = 0; j < kPart; j++) part.v[j] = narrow<T>(from[p * kPart + j]);
    reinterpret_cast<Vec<T, kPart>*>(to)[p] = part;
  }
}

UNMASK_DEVICE const float* row_of(const float* x, int row, int ld) {
  return x + static_cast<size_t>(row) * static_cast<size_t>(ld);
}

}  // namespace unmask::gpu
