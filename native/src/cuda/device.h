// The primitives that kernels are written in, each given twice: as PTX under nvcc, as C++ on the CPU under
// the emulation layer (cuda/emulator.h), so that the same kernel source runs in tests on machines without a
// GPU. Kernels use these and plain C++, nothing else of CUDA. Those of compute capability 9.0 alone are in
// cuda/hopper.h.
//
// A kernel is a struct: its fields are its arguments, `operator()` is its body, run by every thread of the
// grid.
//
//     struct Scale {
//       static constexpr int kThreads = 256;         // per block, always one-dimensional
//       float* x; const PassState* pass; float factor;
//       UNMASK_DEVICE void operator()() const { ... }
//     };
//     launch(stream, {blocks, 1, 1}, shared_bytes, Scale{x, pass, 2.0f});   // cuda/launch.h
//
// Kernels are in namespace unmask::gpu (elsewhere sync() would be the operating system's).
//
// Rules that keep both forms the same: every thread of a block reaches every sync(); every lane of a warp
// reaches every warp collective (shuffles, ballots, mma, ldmatrix); shared memory is taken from shared()
// only; a kernel leaves early as a whole block, never by thread, before its last collective; no block waits
// for another (the last one to arrive does what is left, see `arrive_last`).
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__CUDACC__)

#define UNMASK_DEVICE __device__ __forceinline__
// Of functions that kernels share with host code.
#define UNMASK_HOST_DEVICE __host__ __device__ __forceinline__

namespace unmask::gpu {

struct bf16 {
  uint16_t bits;
};

UNMASK_DEVICE int thread() { return static_cast<int>(threadIdx.x); }
UNMASK_DEVICE int threads() { return static_cast<int>(blockDim.x); }
UNMASK_DEVICE int lane() { return static_cast<int>(threadIdx.x & 31); }
UNMASK_DEVICE int warp() { return static_cast<int>(threadIdx.x >> 5); }
UNMASK_DEVICE int block_x() { return static_cast<int>(blockIdx.x); }
UNMASK_DEVICE int block_y() { return static_cast<int>(blockIdx.y); }
UNMASK_DEVICE int block_z() { return static_cast<int>(blockIdx.z); }
UNMASK_DEVICE int blocks_x() { return static_cast<int>(gridDim.x); }
UNMASK_DEVICE int blocks_y() { return static_cast<int>(gridDim.y); }
UNMASK_DEVICE int blocks_z() { return static_cast<int>(gridDim.z); }

// Dynamic shared memory of the block, aligned to 1024 bytes (what the 128-byte swizzle needs).
UNMASK_DEVICE char* shared() {
  extern __shared__ __align__(1024) char memory[];
  return memory;
}

UNMASK_DEVICE void sync() { __syncthreads(); }
// The same; true for every thread when `predicate` is for one.
UNMASK_DEVICE bool sync_or(bool predicate) { return __syncthreads_or(predicate) != 0; }
UNMASK_DEVICE void sync_warp() { __syncwarp(); }
// Barrier `id` (1..15) of `count` threads, whole warps, of the block.
UNMASK_DEVICE void sync_some(int id, int count) {
  asm volatile("bar.sync %0, %1;" ::"r"(id), "r"(count) : "memory");
}

template <class T>
UNMASK_DEVICE T shuffle(T value, int from_lane) {
  return __shfl_sync(0xffffffffu, value, from_lane);
}
template <class T>
UNMASK_DEVICE T shuffle_xor(T value, int lane_mask) {
  return __shfl_xor_sync(0xffffffffu, value, lane_mask);
}
UNMASK_DEVICE uint32_t ballot(bool predicate) { return __ballot_sync(0xffffffffu, predicate); }

UNMASK_DEVICE uint32_t atomic_add(uint32_t* at, uint32_t n) { return atomicAdd(at, n); }
UNMASK_DEVICE int32_t atomic_min(int32_t* at, int32_t n) { return atomicMin(at, n); }
// Orders this thread's writes to global memory before its later ones, for every block. (__threadfence() is
// sequentially consistent, which nothing here needs.)
UNMASK_DEVICE void fence() { asm volatile("fence.acq_rel.gpu;" ::: "memory"); }

// 16 bytes from shared `to` <- global `from`, both aligned to 16; zeros when not `valid` (`from` is not
// read). They land at the wait for their group.
UNMASK_DEVICE void copy_async16(void* to, const void* from, bool valid = true) {
  const uint32_t s = static_cast<uint32_t>(__cvta_generic_to_shared(to));
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(s), "l"(from), "r"(valid ? 16 : 0)
               : "memory");
}
// The same for 8 bytes, aligned to 8.
UNMASK_DEVICE void copy_async8(void* to, const void* from, bool valid = true) {
  const uint32_t s = static_cast<uint32_t>(__cvta_generic_to_shared(to));
  asm volatile("cp.async.ca.shared.global [%0], [%1], 8, %2;" ::"r"(s), "l"(from), "r"(valid ? 8 : 0)
               : "memory");
}
UNMASK_DEVICE void copy_commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }
// Waits until at most `N` of the committed groups are still under way.
template <int N>
UNMASK_DEVICE void copy_wait() {
  asm volatile("cp.async.wait_group %0;" ::"n"(N) : "memory");
}

struct alignas(16) Four {
  uint32_t x, y, z, w;
};
// 16 bytes that are read once: past L1, first to leave L2.
UNMASK_DEVICE Four load_once16(const void* from) {
  Four r;
  asm volatile("ld.global.nc.L1::no_allocate.L2::evict_first.v4.u32 {%0, %1, %2, %3}, [%4];"
               : "=r"(r.x), "=r"(r.y), "=r"(r.z), "=r"(r.w)
               : "l"(from));
  return r;
}

// Four 8x8 matrices of 16-bit elements; lane l gives the address of row l % 8 of matrix l / 8 (16 bytes,
// aligned), register i gets of matrix i: row lane / 4, elements 2 * (lane % 4) and the next.
UNMASK_DEVICE void load_matrices(uint32_t (&r)[4], const void* row) {
  const uint32_t s = static_cast<uint32_t>(__cvta_generic_to_shared(row));
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
               : "r"(s)
               : "memory");
}
// The same, each matrix transposed on the way.
UNMASK_DEVICE void load_matrices_transposed(uint32_t (&r)[4], const void* row) {
  const uint32_t s = static_cast<uint32_t>(__cvta_generic_to_shared(row));
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
               : "r"(s)
               : "memory");
}

// d[16][8] += a[16][16] b[16][8], bf16 products, float32 sums; fragments as PTX lays out mma.m16n8k16.
UNMASK_DEVICE void mma_bf16(float (&d)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1) {
  asm volatile(
      "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
      "{%0, %1, %2, %3};"
      : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}
// d[16][8] += a[16][32] b[32][8], int8 products, exact int32 sums; fragments as PTX lays out mma.m16n8k32.
UNMASK_DEVICE void mma_int8(int32_t (&d)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1) {
  asm volatile(
      "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
      "{%0, %1, %2, %3};"
      : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}

UNMASK_DEVICE float exp_(float x) { return expf(x); }
// In one instruction, to 2^-22 (relative); results below 2^-126 are 0.
UNMASK_DEVICE float exp2_(float x) {
  float r;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x));
  return r;
}
UNMASK_DEVICE float log_(float x) { return logf(x); }
UNMASK_DEVICE float rsqrt_(float x) { return 1.0f / sqrtf(x); }

UNMASK_DEVICE float bits_to_float(uint32_t bits) { return __uint_as_float(bits); }
UNMASK_DEVICE uint32_t float_to_bits(float x) { return __float_as_uint(x); }

// bf16 by its bits; rounds to nearest even, beyond its range to infinity; NaN becomes 0x7fff.
UNMASK_DEVICE float to_float(bf16 x) { return __uint_as_float(static_cast<uint32_t>(x.bits) << 16); }
UNMASK_DEVICE bf16 to_bf16(float x) {
  bf16 r;
  asm("cvt.rn.bf16.f32 %0, %1;" : "=h"(r.bits) : "f"(x));
  return r;
}
// Two of them in a register, `low` in the lower half.
UNMASK_DEVICE uint32_t pack_bf16(float low, float high) {
  uint32_t r;
  asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low));
  return r;
}
// float16 by its bits; rounds to nearest even, beyond its range to infinity; NaN becomes 0x7fff.
UNMASK_DEVICE float half_to_float(uint16_t x) {
  float r;
  asm("cvt.f32.f16 %0, %1;" : "=f"(r) : "h"(x));
  return r;
}
UNMASK_DEVICE uint16_t to_half(float x) {
  uint16_t r;
  asm("cvt.rn.f16.f32 %0, %1;" : "=h"(r) : "f"(x));
  return r;
}

}  // namespace unmask::gpu

#else
#include "cuda/emulator.h"
#endif

namespace unmask::gpu {

// True for every thread of the `count`-th block that arrives at `counter`, which is then zero again: what the
// other blocks wrote to global memory before they arrived is visible to it. Every thread of the block calls
// it. One thread's fences do for all of the block, as sync() comes before and after them (PTX memory model:
// causality order goes through barriers), and cost less than everybody's.
UNMASK_DEVICE bool arrive_last(uint32_t* counter, uint32_t count) {
  sync();  // no thread of the block is still writing
  bool last = false;
  if (thread() == 0) {
    fence();
    last = atomic_add(counter, 1) == count - 1;
    if (last) *counter = 0;
    fence();
  }
  return sync_or(last);
}

}  // namespace unmask::gpu
