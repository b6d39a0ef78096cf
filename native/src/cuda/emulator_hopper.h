// The primitives of cuda/hopper.h on the CPU.
#pragma once

#include "cuda/hopper.h"

#define UNMASK_SM90A 1

namespace unmask::gpu {

constexpr bool kWarpgroups = true;

namespace emulator {

void barrier_init(Barrier* b, uint32_t count);
void barrier_arrive(Barrier* b, uint32_t bytes, bool copies);
void barrier_wait(Barrier* b, uint32_t parity);
void copy_bulk(void* to, const void* from, uint32_t bytes, Barrier* b);
uint64_t matrix_descriptor(const void* tile);
void wgmma_fence();
void wgmma_commit();
void wgmma_wait(int groups);
void wgmma_bf16(float* d, const uint32_t (&a)[4], uint64_t b, int n, bool accumulate);

}  // namespace emulator

UNMASK_DEVICE void barrier_init(Barrier* b, uint32_t count) { emulator::barrier_init(b, count); }
UNMASK_DEVICE void barrier_arrive(Barrier* b) { emulator::barrier_arrive(b, 0, false); }
UNMASK_DEVICE void barrier_arrive_expect(Barrier* b, uint32_t bytes) {
  emulator::barrier_arrive(b, bytes, false);
}
UNMASK_DEVICE void barrier_arrive_copies(Barrier* b) { emulator::barrier_arrive(b, 0, true); }
UNMASK_DEVICE void barrier_wait(Barrier* b, uint32_t parity) { emulator::barrier_wait(b, parity); }
UNMASK_DEVICE void copy_bulk(void* to, const void* from, uint32_t bytes, Barrier* b) {
  emulator::copy_bulk(to, from, bytes, b);
}
UNMASK_DEVICE void fence_async() {}
template <int N>
UNMASK_DEVICE void registers_fewer() {
  static_assert(N >= 24 && N <= 256 && N % 8 == 0);
}
template <int N>
UNMASK_DEVICE void registers_more() {
  static_assert(N >= 24 && N <= 256 && N % 8 == 0);
}
UNMASK_DEVICE uint64_t matrix_descriptor(const void* tile) { return emulator::matrix_descriptor(tile); }
UNMASK_DEVICE void wgmma_fence() { emulator::wgmma_fence(); }
UNMASK_DEVICE void wgmma_commit() { emulator::wgmma_commit(); }
template <int N>
UNMASK_DEVICE void wgmma_wait() {
  static_assert(N >= 0);
  emulator::wgmma_wait(N);
}
template <int N>
UNMASK_DEVICE void wgmma_hold(float (&)[N]) {}
template <int N>
UNMASK_DEVICE void wgmma_bf16(float (&d)[N / 2], const uint32_t (&a)[4], uint64_t b, bool accumulate = true) {
  static_assert(N == 64 || N == 128 || N == 256);
  emulator::wgmma_bf16(d, a, b, N, accumulate);
}

}  // namespace unmask::gpu
