// Primitives that only compute capability 9.0 has (barrier objects, bulk copies, warpgroup products), given
// twice as those of cuda/device.h. They exist where UNMASK_SM90A is defined: in code for sm_90a and under
// emulation; elsewhere they stop the kernel, and `kWarpgroups` lets kernels leave their bodies out. Layouts
// and rules: PTX ISA, "Asynchronous Warpgroup Level Matrix Instructions", "mbarrier", "cp.async.bulk".
#pragma once

#include "cuda/device.h"

namespace unmask::gpu {

// A barrier object in shared memory (mbarrier). It counts arrivals and bytes; its phases follow each other,
// and one is over when `count` threads have arrived and all announced bytes have come.
struct alignas(8) Barrier {
  uint64_t state;
};

}  // namespace unmask::gpu

#if defined(__CUDACC__)

#if defined(__CUDA_ARCH_FEAT_SM90_ALL)
#define UNMASK_SM90A 1
#define UNMASK_SM90A_ONLY(...) __VA_ARGS__
#else
#define UNMASK_SM90A_ONLY(...) __trap()
#endif

namespace unmask::gpu {

#ifdef UNMASK_SM90A
constexpr bool kWarpgroups = true;
#else
constexpr bool kWarpgroups = false;
#endif

UNMASK_DEVICE uint32_t shared_address(const void* p) {
  return static_cast<uint32_t>(__cvta_generic_to_shared(p));
}

// By one thread, before a sync() that lets the others use the barrier.
UNMASK_DEVICE void barrier_init(Barrier* b, uint32_t count) {
  UNMASK_SM90A_ONLY(
      asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;\n"
                   "fence.mbarrier_init.release.cluster;" ::"r"(shared_address(b)),
                   "r"(count) : "memory"));
}
UNMASK_DEVICE void barrier_arrive(Barrier* b) {
  UNMASK_SM90A_ONLY(
      asm volatile("{\n.reg .b64 state;\n"
                   "mbarrier.arrive.shared::cta.b64 state, [%0];\n}" ::"r"(shared_address(b)) : "memory"));
}
// Announces bytes of bulk copies for this phase, and arrives.
UNMASK_DEVICE void barrier_arrive_expect(Barrier* b, uint32_t bytes) {
  UNMASK_SM90A_ONLY(
      asm volatile("{\n.reg .b64 state;\n"
                   "mbarrier.arrive.expect_tx.shared::cta.b64 state, [%0], %1;\n}" ::"r"(shared_address(b)),
                   "r"(bytes) : "memory"));
}
// Arrives for this thread when all its copy_async16 so far have landed (one of the `count` arrivals).
UNMASK_DEVICE void barrier_arrive_copies(Barrier* b) {
  UNMASK_SM90A_ONLY(asm volatile(
      "cp.async.mbarrier.arrive.noinc.shared::cta.b64 [%0];" ::"r"(shared_address(b)) : "memory"));
}
// Until the phase of this parity is over: of the phases 0, 1, 2, ... parity 0 waits for the even ones. A new
// barrier is in phase 0, so waiting with parity 1 returns at once.
UNMASK_DEVICE void barrier_wait(Barrier* b, uint32_t parity) {
#ifdef UNMASK_SM90A
  uint32_t over = 0;
  do {
    asm volatile(
        "{\n.reg .pred over;\n"
        "mbarrier.try_wait.parity.shared::cta.b64 over, [%1], %2;\n"
        "selp.u32 %0, 1, 0, over;\n}"
        : "=r"(over)
        : "r"(shared_address(b)), "r"(parity)
        : "memory");
  } while (over == 0);
#else
  __trap();
#endif
}

// `bytes` (a multiple of 16) from global to shared memory, both aligned to 16; they count for the barrier's
// phase. One thread calls it.
UNMASK_DEVICE void copy_bulk(void* to, const void* from, uint32_t bytes, Barrier* b) {
  UNMASK_SM90A_ONLY(asm volatile(
      "cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1], %2, [%3];" ::"r"(
          shared_address(to)),
      "l"(from), "r"(bytes), "r"(shared_address(b)) : "memory"));
}
// Between writes of this thread to shared memory (copy_async16 that landed among them) and a wgmma or bulk
// copy that sees them: writers call it before the barrier that hands the memory on.
UNMASK_DEVICE void fence_async() {
  UNMASK_SM90A_ONLY(asm volatile("fence.proxy.async.shared::cta;" :: : "memory"));
}

// A warpgroup gives registers back to the block's pool, or waits for some of it: N of 24..256, a multiple
// of 8.
template <int N>
UNMASK_DEVICE void registers_fewer() {
  UNMASK_SM90A_ONLY(asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(N)));
}
template <int N>
UNMASK_DEVICE void registers_more() {
  UNMASK_SM90A_ONLY(asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(N)));
}

// Matrix descriptor of B[k][n] for wgmma in shared memory: rows n of 64 bf16 (128 bytes, k), 8 rows to 1024
// bytes, the tile aligned to 1024, bits 4..6 of a byte's address XOR its bits 7..9. `tile` is advanced by 32
// bytes from one 16 of k to the next.
UNMASK_DEVICE uint64_t matrix_descriptor(const void* tile) {
  constexpr uint64_t kSwizzle128 = uint64_t{1} << 62, kRows8 = uint64_t{1024 >> 4} << 32,
                     kUnused = uint64_t{1} << 16;
  return kSwizzle128 | kRows8 | kUnused | ((shared_address(tile) & 0x3ffff) >> 4);
}

// Before the first wgmma, and between accesses to the registers of a and d and the next wgmma.
UNMASK_DEVICE void wgmma_fence() {
  UNMASK_SM90A_ONLY(asm volatile("wgmma.fence.sync.aligned;" :: : "memory"));
}
UNMASK_DEVICE void wgmma_commit() {
  UNMASK_SM90A_ONLY(asm volatile("wgmma.commit_group.sync.aligned;" :: : "memory"));
}
// Waits until at most `N` of the committed groups are still under way.
template <int N>
UNMASK_DEVICE void wgmma_wait() {
  UNMASK_SM90A_ONLY(asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(N) : "memory"));
}
// Keeps the compiler from moving accesses to accumulators across this point.
template <int N>
UNMASK_DEVICE void wgmma_hold(float (&d)[N]) {
#pragma unroll
  for (int i = 0; i < N; i++) asm volatile("" : "+f"(d[i])::"memory");
}

// d[64][N] = (accumulate ? d : 0) + a[64][16] b[16][N] of a warpgroup (four consecutive warps, the first a
// multiple of 4), bf16 products, float32 sums. a: warp w holds the fragment A of mma_bf16 for rows 16 w..16 w
// + 15. d: register i of lane l is row 16 w + l / 4 + 8 (i / 2 % 2), column 8 (i / 4) + 2 (l % 4) + i % 2.
// Asynchronous: d is there after the wgmma_wait for its group, and a, d and b are left alone until then. N is
// 64, 128 or 256.
template <int N>
UNMASK_DEVICE void wgmma_bf16(float (&d)[N / 2], const uint32_t (&a)[4], uint64_t b, bool accumulate = true) {
  static_assert(N == 64 || N == 128 || N == 256);
#ifdef UNMASK_SM90A
  if constexpr (N == 64) {
    asm volatile(
        "{\n.reg .pred p;\nsetp.ne.b32 p, %37, 0;\n"
        "wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 {"
        "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
        "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31"
        "}, {%32, %33, %34, %35}, %36, p, 1, 1, 0;\n}"
        : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]),
          "+f"(d[8]), "+f"(d[9]), "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]),
          "+f"(d[15]), "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]), "+f"(d[20]), "+f"(d[21]),
          "+f"(d[22]), "+f"(d[23]), "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]),
          "+f"(d[29]), "+f"(d[30]), "+f"(d[31])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "l"(b), "r"(static_cast<int>(accumulate)));
  } else if constexpr (N == 128) {
    asm volatile(
        "{\n.reg .pred p;\nsetp.ne.b32 p, %69, 0;\n"
        "wgmma.mma_async.sync.aligned.m64n128k16.f32.bf16.bf16 {"
        "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
        "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, "
        "%32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
        "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63"
        "}, {%64, %65, %66, %67}, %68, p, 1, 1, 0;\n}"
        : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]),
          "+f"(d[8]), "+f"(d[9]), "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]),
          "+f"(d[15]), "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]), "+f"(d[20]), "+f"(d[21]),
          "+f"(d[22]), "+f"(d[23]), "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]),
          "+f"(d[29]), "+f"(d[30]), "+f"(d[31]), "+f"(d[32]), "+f"(d[33]), "+f"(d[34]), "+f"(d[35]),
          "+f"(d[36]), "+f"(d[37]), "+f"(d[38]), "+f"(d[39]), "+f"(d[40]), "+f"(d[41]), "+f"(d[42]),
          "+f"(d[43]), "+f"(d[44]), "+f"(d[45]), "+f"(d[46]), "+f"(d[47]), "+f"(d[48]), "+f"(d[49]),
          "+f"(d[50]), "+f"(d[51]), "+f"(d[52]), "+f"(d[53]), "+f"(d[54]), "+f"(d[55]), "+f"(d[56]),
          "+f"(d[57]), "+f"(d[58]), "+f"(d[59]), "+f"(d[60]), "+f"(d[61]), "+f"(d[62]), "+f"(d[63])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "l"(b), "r"(static_cast<int>(accumulate)));
  } else {
    asm volatile(
        "{\n.reg .pred p;\nsetp.ne.b32 p, %133, 0;\n"
        "wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {"
        "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
        "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, "
        "%32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
        "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, "
        "%64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, "
        "%80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, "
        "%96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, "
        "%112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127"
        "}, {%128, %129, %130, %131}, %132, p, 1, 1, 0;\n}"
        : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]),
          "+f"(d[8]), "+f"(d[9]), "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]),
          "+f"(d[15]), "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]), "+f"(d[20]), "+f"(d[21]),
          "+f"(d[22]), "+f"(d[23]), "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]),
          "+f"(d[29]), "+f"(d[30]), "+f"(d[31]), "+f"(d[32]), "+f"(d[33]), "+f"(d[34]), "+f"(d[35]),
          "+f"(d[36]), "+f"(d[37]), "+f"(d[38]), "+f"(d[39]), "+f"(d[40]), "+f"(d[41]), "+f"(d[42]),
          "+f"(d[43]), "+f"(d[44]), "+f"(d[45]), "+f"(d[46]), "+f"(d[47]), "+f"(d[48]), "+f"(d[49]),
          "+f"(d[50]), "+f"(d[51]), "+f"(d[52]), "+f"(d[53]), "+f"(d[54]), "+f"(d[55]), "+f"(d[56]),
          "+f"(d[57]), "+f"(d[58]), "+f"(d[59]), "+f"(d[60]), "+f"(d[61]), "+f"(d[62]), "+f"(d[63]),
          "+f"(d[64]), "+f"(d[65]), "+f"(d[66]), "+f"(d[67]), "+f"(d[68]), "+f"(d[69]), "+f"(d[70]),
          "+f"(d[71]), "+f"(d[72]), "+f"(d[73]), "+f"(d[74]), "+f"(d[75]), "+f"(d[76]), "+f"(d[77]),
          "+f"(d[78]), "+f"(d[79]), "+f"(d[80]), "+f"(d[81]), "+f"(d[82]), "+f"(d[83]), "+f"(d[84]),
          "+f"(d[85]), "+f"(d[86]), "+f"(d[87]), "+f"(d[88]), "+f"(d[89]), "+f"(d[90]), "+f"(d[91]),
          "+f"(d[92]), "+f"(d[93]), "+f"(d[94]), "+f"(d[95]), "+f"(d[96]), "+f"(d[97]), "+f"(d[98]),
          "+f"(d[99]), "+f"(d[100]), "+f"(d[101]), "+f"(d[102]), "+f"(d[103]), "+f"(d[104]), "+f"(d[105]),
          "+f"(d[106]), "+f"(d[107]), "+f"(d[108]), "+f"(d[109]), "+f"(d[110]), "+f"(d[111]), "+f"(d[112]),
          "+f"(d[113]), "+f"(d[114]), "+f"(d[115]), "+f"(d[116]), "+f"(d[117]), "+f"(d[118]), "+f"(d[119]),
          "+f"(d[120]), "+f"(d[121]), "+f"(d[122]), "+f"(d[123]), "+f"(d[124]), "+f"(d[125]), "+f"(d[126]),
          "+f"(d[127])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "l"(b), "r"(static_cast<int>(accumulate)));
  }
#else
  __trap();
#endif
}

}  // namespace unmask::gpu

#else
#include "cuda/emulator_hopper.h"
#endif
