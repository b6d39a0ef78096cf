// Products of full passes on warpgroups, for compute capability 9.0 and bf16 weights: y = W x for many rows,
// bound by arithmetic.
//
// A block of two warpgroups makes a tile of 128 outputs x ROWS rows of D^T = W X^T by wgmma.m64nROWSk16: each
// warpgroup 64 outputs x all rows. Weights are operand A from registers: in memory they lie in the order of
// the fragments of mma.m16n8k16 (types.h), which is that of A's registers, so a lane loads 16 bytes from
// shared memory for a warp's 16 x 16 weights. Rows of x are operand B from shared memory, 64 inputs (128
// bytes) of every row a stage, 16-byte piece p of row r at p ^ r % 8 (the 128-byte swizzle; PTX ISA,
// "Asynchronous Warpgroup Level Matrix Shared Memory Layout").
//
// Stages come by cp.async, kAhead of them under way; products run asynchronously too: those of one stage are
// queued while those of the one before still run, so the tensor cores have work while warps wait for loads,
// start new ones and load weights into registers. A stage is loaded into when all warps have seen the end of
// its products. No warps of their own for loading: 12 (ROWS 128: 8) copies a thread are little beside the
// 1024 (512) cycles of a stage's products.
//
// Preconditions as for `product` (gemm.h). Grid: as in gemm_full.h. Block: 256 threads. Shared memory:
// kSharedBytes, 193 KB (ROWS 128: 97 KB, two blocks on a multiprocessor). Arithmetic intensity of a tile: 85
// (64) FLOP for a byte from L2.
#include <algorithm>

#include "cuda/gemm_full.h"
#include "cuda/hopper.h"

namespace unmask::gpu::detail {
namespace {

template <int ROWS>
struct WarpgroupProduct {
  static constexpr int kThreads = 256;
  static constexpr int kMinBlocks = full_blocks(WeightFormat::bf16, ROWS);
  static constexpr int kInputs = 64;  // of a stage
  static constexpr int kSteps = kInputs / 16;
  static constexpr int kStrip = kSteps * 512;  // bytes of a strip of weights in a stage
  static constexpr int kX = 8 * kStrip;
  static constexpr int kStage = kX + ROWS * 128;
  static constexpr int kStages = ROWS == 128 ? 3 : 4;
  static constexpr int kAhead = kStages - 2;
  static_assert(kAhead > 0);
  static constexpr size_t kSharedBytes = kStages * kStage + sizeof(FullShare);
  static_assert(kStage % 1024 == 0 && kX % 1024 == 0, "the swizzle's pattern begins anew every 1024 bytes");
  static_assert(kStages * kStage >= static_cast<int>(kPieceBytes));

  FullArgs<StoreTile> args;

  UNMASK_DEVICE void operator()() const {
    if constexpr (kWarpgroups) run();
  }

 private:
  UNMASK_DEVICE static FullShare& kept() {
    return *reinterpret_cast<FullShare*>(shared() + kSharedBytes - sizeof(FullShare));
  }

  // Where this thread's pieces of the next stage come from.
  struct Loader {
    const char* weights;
    const char* x;
    uint32_t strips, rows;  // bytes from the strip or row of one of its pieces to that of the next
    int left;               // stages
    int slot;
  };

  UNMASK_DEVICE void run() const {
    const int chunks_of_k = args.w.padded_k / kInputs;
    const FullShare s = share_of_block<ROWS>(args, chunks_of_k);
    if (s.rows <= 0) return;
    if (thread() == 0) kept() = s;  // the end needs it, until then registers have better use
    Loader l;
    l.strips = static_cast<uint32_t>(2 * chunks_of_k * kStrip);
    l.weights = static_cast<const char*>(args.w.data) +
                static_cast<size_t>(s.first_output / 16 + thread() / 128) * (chunks_of_k * kStrip) +
                (s.chunk * kStrip + thread() % 128 * 16);
    l.rows = static_cast<uint32_t>(32 * args.x.ld * 2);
    l.x = static_cast<const char*>(args.x.data) +
          static_cast<size_t>(s.first_row + thread() / 8) * args.x.ld * 2 +
          (s.chunk * 128 + thread() % 8 * 16);
    l.left = s.chunks;
    l.slot = 0;

    float d[ROWS / 2];
    UNMASK_UNROLL
    for (int i = 0; i < ROWS / 2; i++) d[i] = 0.0f;
    uint32_t a[2][kSteps][4];  // of a stage and the one before, whose products still read them
    for (int c = 0; c < kAhead; c++) load(l, s.rows);
    int slot = 0;
    int left = s.chunks;
    UNMASK_UNROLL_1
    for (; left > 1; left -= 2) {
      multiply(l, s.rows, slot, a[0], d);
      multiply(l, s.rows, slot, a[1], d);
    }
    wgmma_wait<0>();
    if (left > 0) {
      multiply(l, s.rows, slot, a[0], d);
      wgmma_wait<0>();
    }
    copy_wait<0>();
    finish_tile<kThreads>(args, kept(), warp(), 0, reinterpret_cast<const float (&)[1][ROWS / 8][4]>(d));
  }

  // d += the products of the next stage, which are under way afterwards; those before are done.
  UNMASK_DEVICE void multiply(Loader& l, int rows, int& slot, uint32_t (&a)[kSteps][4],
                              float (&d)[ROWS / 2]) const {
    copy_wait<kAhead - 1>();
    fence_async();
    sync();  // the stage is there for all, and nobody reads the one before the last any more
    const char* stage = shared() + slot * kStage;
    UNMASK_UNROLL
    for (int k = 0; k < kSteps; k++) {
      const Four v = *reinterpret_cast<const Four*>(stage + warp() * kStrip + k * 512 + lane() * 16);
      a[k][0] = v.x;
      a[k][1] = v.y;
      a[k][2] = v.z;
      a[k][3] = v.w;
    }
    wgmma_fence();
    UNMASK_UNROLL
    for (int k = 0; k < kSteps; k++) wgmma_bf16<ROWS>(d, a[k], matrix_descriptor(stage + kX + k * 32));
    wgmma_commit();
    load(l, rows);
    wgmma_wait<1>();
    slot = slot + 1 == kStages ? 0 : slot + 1;
  }

  // Starts to load the next stage, when there is one, and commits. Rows that the tile does not have count as
  // zeros and are not read.
  UNMASK_DEVICE void load(Loader& l, int rows) const {
    if (l.left > 0) {
      char* stage = shared() + l.slot * kStage;
      const char* from = l.weights;
      UNMASK_UNROLL
      for (int i = 0; i < kX / (kThreads * 16); i++, from += l.strips)
        copy_async16(stage + (i * kThreads + thread()) * 16, from);
      l.weights += kStrip;
      from = l.x;
      const int row = thread() / 8;
      char* to = stage + kX + row * 128 + (thread() % 8 ^ row % 8) * 16;
      UNMASK_UNROLL
      for (int i = 0; i < ROWS / 32; i++, from += l.rows)
        copy_async16(to + i * 32 * 128, from, row + i * 32 < rows);
      l.x += 128;
      l.slot = l.slot + 1 == kStages ? 0 : l.slot + 1;
      l.left--;
    }
    copy_commit();
  }
};

}  // namespace

void product_warpgroups(Stream& stream, const FullArgs<StoreTile>& args, int rows_of_tile, int blocks) {
  if (rows_of_tile == full_rows(WeightFormat::bf16, 1))
    launch(stream, {blocks, 1, 1}, WarpgroupProduct<128>::kSharedBytes, WarpgroupProduct<128>{args});
  else
    launch(stream, {blocks, 1, 1}, WarpgroupProduct<256>::kSharedBytes, WarpgroupProduct<256>{args});
}

}  // namespace unmask::gpu::detail
