// The primitives of cuda/device.h on the CPU. Every CUDA thread of a block is a fiber of one host thread; the
// blocks of a grid run one after another in a shuffled order. What the emulation makes visible:
//  - order: which thread goes on next is drawn from a seed (set_seed, environment UNMASK_EMULATOR_SEED): in
//    lockstep, one warp far ahead of the others, or at random, block by block; a missing barrier shows as
//    another result;
//  - memory: shared memory is 0xFF (NaN) before each block; cp.async and bulk copies make their destination
//  0xFF
//    at once and land only at the wait that covers them; so do the accumulators of wgmma;
//  - misuse: wrong alignment, addresses outside of shared memory, collectives that not all lanes of a warp
//  reach
//    and deadlocks throw EmulatorError with the kernel, the block and what each thread waits for.
// It does not show speed, ordering between blocks that run at the same time, or the memory model.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <stdexcept>

#define UNMASK_EMULATED 1
#define UNMASK_DEVICE inline
#define UNMASK_HOST_DEVICE inline

namespace unmask::gpu {

struct bf16 {
  uint16_t bits;
};
struct alignas(16) Four {
  uint32_t x, y, z, w;
};

namespace emulator {

struct EmulatorError : std::logic_error {
  using std::logic_error::logic_error;
};

// The schedules that the next launches draw. Every host thread has its own.
void set_seed(uint64_t seed);

// The calling CUDA thread: what `thread()` and the like answer.
struct Self {
  int thread = 0, lane = 0, warp = 0, threads = 0;
  int block[3] = {};
  int blocks[3] = {};
};
// Constant-initialised, so that reading it needs no guard.
extern thread_local constinit const Self* self;

// Runs body(kernel) for every thread of the grid. Throws EmulatorError, or what the body threw.
void run(const char* name, const int (&grid)[3], int threads, size_t shared_bytes, void (*body)(const void*),
         const void* kernel);

[[noreturn]] void misuse(const char* what);

char* shared_memory();
void barrier(int id, int count);
bool barrier_or(bool predicate);
void warp_sync();
uint64_t exchange(uint64_t value, int from_lane, size_t size);
uint32_t vote(bool predicate);
void copy_async(void* to, const void* from, size_t bytes, bool valid);
void copy_commit();
void copy_wait(int groups);
void load_matrices(uint32_t (&r)[4], const void* row, bool transposed);
void mma_bf16(float (&d)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1);
void mma_int8(int32_t (&d)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1);

inline void check_aligned(const void* p, size_t to, const char* what) {
  if (reinterpret_cast<uintptr_t>(p) % to != 0) misuse(what);
}

}  // namespace emulator

UNMASK_DEVICE int thread() { return emulator::self->thread; }
UNMASK_DEVICE int threads() { return emulator::self->threads; }
UNMASK_DEVICE int lane() { return emulator::self->lane; }
UNMASK_DEVICE int warp() { return emulator::self->warp; }
UNMASK_DEVICE int block_x() { return emulator::self->block[0]; }
UNMASK_DEVICE int block_y() { return emulator::self->block[1]; }
UNMASK_DEVICE int block_z() { return emulator::self->block[2]; }
UNMASK_DEVICE int blocks_x() { return emulator::self->blocks[0]; }
UNMASK_DEVICE int blocks_y() { return emulator::self->blocks[1]; }
UNMASK_DEVICE int blocks_z() { return emulator::self->blocks[2]; }

UNMASK_DEVICE char* shared() { return emulator::shared_memory(); }

UNMASK_DEVICE void sync() { emulator::barrier(0, emulator::self->threads); }
UNMASK_DEVICE bool sync_or(bool predicate) { return emulator::barrier_or(predicate); }
UNMASK_DEVICE void sync_warp() { emulator::warp_sync(); }
UNMASK_DEVICE void sync_some(int id, int count) {
  if (id < 1 || id > 15 || count < 32 || count > emulator::self->threads || count % 32 != 0)
    emulator::misuse("sync_some: the barrier is one of 1..15, the count whole warps of the block");
  emulator::barrier(id, count);
}

template <class T>
UNMASK_DEVICE T shuffle(T value, int from_lane) {
  static_assert(sizeof(T) == 4 || sizeof(T) == 8);
  uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof(T));
  bits = emulator::exchange(bits, from_lane & 31, sizeof(T));
  std::memcpy(&value, &bits, sizeof(T));
  return value;
}
template <class T>
UNMASK_DEVICE T shuffle_xor(T value, int lane_mask) {
  return shuffle(value, lane() ^ lane_mask);
}
UNMASK_DEVICE uint32_t ballot(bool predicate) { return emulator::vote(predicate); }

UNMASK_DEVICE uint32_t atomic_add(uint32_t* at, uint32_t n) {
  const uint32_t before = *at;
  *at = before + n;
  return before;
}
UNMASK_DEVICE int32_t atomic_min(int32_t* at, int32_t n) {
  const int32_t before = *at;
  if (n < before) *at = n;
  return before;
}
UNMASK_DEVICE void fence() {}

UNMASK_DEVICE void copy_async16(void* to, const void* from, bool valid = true) {
  emulator::copy_async(to, from, 16, valid);
}
UNMASK_DEVICE void copy_async8(void* to, const void* from, bool valid = true) {
  emulator::copy_async(to, from, 8, valid);
}
UNMASK_DEVICE void copy_commit() { emulator::copy_commit(); }
template <int N>
UNMASK_DEVICE void copy_wait() {
  static_assert(N >= 0);
  emulator::copy_wait(N);
}

UNMASK_DEVICE Four load_once16(const void* from) {
  emulator::check_aligned(from, 16, "load_once16: the address is not a multiple of 16");
  Four r;
  std::memcpy(&r, from, 16);
  return r;
}

UNMASK_DEVICE void load_matrices(uint32_t (&r)[4], const void* row) {
  emulator::load_matrices(r, row, false);
}
UNMASK_DEVICE void load_matrices_transposed(uint32_t (&r)[4], const void* row) {
  emulator::load_matrices(r, row, true);
}
UNMASK_DEVICE void mma_bf16(float (&d)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1) {
  emulator::mma_bf16(d, a, b0, b1);
}
UNMASK_DEVICE void mma_int8(int32_t (&d)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1) {
  emulator::mma_int8(d, a, b0, b1);
}

UNMASK_DEVICE float exp_(float x) { return std::exp(x); }
UNMASK_DEVICE float exp2_(float x) { return x < -126.0f ? 0.0f : std::exp2(x); }
UNMASK_DEVICE float log_(float x) { return std::log(x); }
UNMASK_DEVICE float rsqrt_(float x) { return 1.0f / std::sqrt(x); }

UNMASK_DEVICE float bits_to_float(uint32_t bits) {
  float x;
  std::memcpy(&x, &bits, 4);
  return x;
}
UNMASK_DEVICE uint32_t float_to_bits(float x) {
  uint32_t bits;
  std::memcpy(&bits, &x, 4);
  return bits;
}

UNMASK_DEVICE float to_float(bf16 x) { return bits_to_float(static_cast<uint32_t>(x.bits) << 16); }
UNMASK_DEVICE bf16 to_bf16(float x) {
  if (x != x) return {0x7fff};  // the NaN that cvt.rn.bf16 gives
  const uint32_t bits = float_to_bits(x);
  return {static_cast<uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16)};
}
UNMASK_DEVICE uint32_t pack_bf16(float low, float high) {
  return static_cast<uint32_t>(to_bf16(low).bits) | static_cast<uint32_t>(to_bf16(high).bits) << 16;
}
UNMASK_DEVICE float half_to_float(uint16_t x) {
  const uint32_t sign = static_cast<uint32_t>(x & 0x8000) << 16;
  const uint32_t rest = x & 0x7fff;
  // Subnormals are multiples of 2^-24; infinity and NaN get the exponent of all ones.
  if (rest < 0x400) return bits_to_float(float_to_bits(static_cast<float>(rest) * 0x1p-24f) | sign);
  return bits_to_float(sign | ((rest << 13) + (rest >= 0x7c00 ? 0x70000000u : 0x38000000u)));
}
// Rounds to nearest even; beyond the range of float16 to infinity.
UNMASK_DEVICE uint16_t to_half(float x) {
  const uint32_t bits = float_to_bits(x);
  const uint16_t sign = static_cast<uint16_t>(bits >> 16 & 0x8000);
  const uint32_t rest = bits & 0x7fffffff;
  if (rest > 0x7f800000) return 0x7fff;
  if (rest >= 0x477ff000) return static_cast<uint16_t>(sign | 0x7c00);  // 65520 is halfway to 2^16
  if (rest < 0x38800000) {  // below 2^-14: adding 0.5 leaves the multiple of 2^-24 in the lowest bits
    return static_cast<uint16_t>(sign | (float_to_bits(bits_to_float(rest) + 0.5f) - 0x3f000000));
  }
  return static_cast<uint16_t>(sign | ((rest - 0x38000000 + 0xfff + (rest >> 13 & 1)) >> 13));
}

}  // namespace unmask::gpu
