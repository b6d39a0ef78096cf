// Products of full passes on tensor cores of every generation: y = W x for many rows, bound by arithmetic.
//
// A block of 8 warps makes a tile of 128 outputs x ROWS rows of D^T = W X^T (gemm_chunk.h says the
// arithmetic). Chunks of k, 64 bytes of every row, come through a ring of stages in shared memory that
// cp.async fills: weights in the order of their fragments, so that a lane's 16 bytes are one load without
// conflicts, rows of x swizzled for ldmatrix. A warp makes 16 M outputs x 8 T rows:
//
//   ROWS   bf16             int8, int4       (outputs x rows of a warp)
//   64     32 x 32          32 x 32
//   128    32 x 64          32 x 64
//   192                     32 x 96
//   256    64 x 64
//
// 64 x 64 reads the fewest bytes of shared memory for an mma, 128 (32 x 64: 192), which matters where the
// tensor cores are fast (A100: 256 bytes in the time of one mma); with groups, sums and scales of more would
// not fit registers. Two blocks share a multiprocessor where 128 registers are enough (full_blocks): one's
// epilogue runs beside the other's main loop.
//
// Preconditions as for `product` (gemm.h). Grid: plan.whole + split tiles x parts (gemm_full.h). Block: 256
// threads. Shared memory: kSharedBytes.
#include "cuda/gemm_full.h"

#include <algorithm>
#include <stdexcept>
#include <string>

#include "cuda/gemm_chunk.h"

namespace unmask::gpu {
namespace {

using detail::FullArgs;
using detail::FullShare;
using detail::kPieceBytes;

template <WeightFormat F, int ROWS>
struct FullProduct {
  using Stage = ChunkStage<F, ROWS>;
  static constexpr int kThreads = 256;
  static constexpr int kMinBlocks = full_blocks(F, ROWS);
  static constexpr int M = ROWS == 256 ? 4 : 2;
  static constexpr int kColumns = M;  // warps side by side along the rows of x; 8 / M along the outputs
  static constexpr int T = ROWS / 8 / kColumns;
  // As many as fit half of a GeForce's 100 KB (less 1 KB that each block costs), or all of it; more than four
  // hold no more loads than are needed.
  static constexpr int kRoom = (kMinBlocks == 2 ? 49 : 99) * 1024 - sizeof(FullShare);
  static constexpr int kStages = std::clamp(kRoom / Stage::kBytes, 3, 4);
  static constexpr size_t kSharedBytes =
      std::max<size_t>(kStages * Stage::kBytes, kPieceBytes) + sizeof(FullShare);
  static_assert(kSharedBytes <= 99 * 1024);

  FullArgs<StoreTile> args;
  // Bytes from the strip or row of one of a thread's pieces to that of its next; arguments cost no registers.
  uint32_t strips, rows;

  UNMASK_DEVICE void operator()() const {
    const int chunks_of_k = args.w.padded_k / Stage::kInputs;
    const FullShare s = detail::share_of_block<ROWS>(args, chunks_of_k);
    if (s.rows <= 0) return;
    if (thread() == 0) kept() = s;
    sync();
    Loader loader = loader_of(s, chunks_of_k);

    float acc[M][T][4];
    UNMASK_UNROLL
    for (int m = 0; m < M; m++) {
      UNMASK_UNROLL
      for (int t = 0; t < T; t++) {
        UNMASK_UNROLL
        for (int i = 0; i < 4; i++) acc[m][t][i] = 0.0f;
      }
    }
    for (int c = 0; c < kStages - 1; c++) load(loader, c < s.chunks, c);
    int slot = 0;
    UNMASK_UNROLL_1
    for (int left = s.chunks; left > 0; left--) {
      copy_wait<kStages - 2>();
      sync();  // the chunk is there for all, and nobody reads the one before any more
      load(loader, left >= kStages, slot == 0 ? kStages - 1 : slot - 1);
      multiply_chunk<F, ROWS>(slot * Stage::kBytes, strip_of_warp(), column_of_warp(), acc);
      slot = slot + 1 == kStages ? 0 : slot + 1;
    }
    copy_wait<0>();
    finish_chunks<F>(acc);
    detail::finish_tile<kThreads>(args, kept(), strip_of_warp(), column_of_warp(), acc);
  }

 private:
  // Of the thread that asks, worked out where it is asked and not kept.
  UNMASK_DEVICE static uint32_t thread_here() { return static_cast<uint32_t>(here(thread())); }
  UNMASK_DEVICE static int strip_of_warp() { return static_cast<int>(thread_here() / 32 / kColumns * M); }
  UNMASK_DEVICE static int column_of_warp() {
    return static_cast<int>(thread_here() / 32 % kColumns * (T * 8));
  }
  // What the end needs of the share, and loads now and then, waits in shared memory, not in registers.
  UNMASK_DEVICE static FullShare& kept() {
    return *reinterpret_cast<FullShare*>(shared() + kSharedBytes - sizeof(FullShare));
  }

  // Where this thread's pieces of the next chunk come from.
  struct Loader {
    const char* weights;
    const char* x;
    const char* scales;  // of x for the first ROWS threads, of the weights for the next 32
  };

  UNMASK_DEVICE Loader loader_of(const FullShare& s, int chunks_of_k) const {
    constexpr int kPieces = Stage::kStrip / 16;  // of a strip
    const uint32_t strip_bytes = static_cast<uint32_t>(chunks_of_k * Stage::kStrip);
    const uint32_t row_bytes = static_cast<uint32_t>(args.x.ld * Stage::kElement);
    const size_t strip = static_cast<size_t>(s.first_output / 16), row = static_cast<size_t>(s.first_row);
    const uint32_t t = thread_here();
    Loader l = {};
    l.weights = static_cast<const char*>(args.w.data) + (strip + t / kPieces) * strip_bytes +
                (s.chunk * Stage::kStrip + t % kPieces * 16);
    l.x = static_cast<const char*>(args.x.data) + (row + t / 4) * row_bytes + (s.chunk * 64 + t % 4 * 16);
    if constexpr (Stage::kQuantized) {
      if (t < ROWS)
        l.scales =
            reinterpret_cast<const char*>(args.x.scales) + (row + t) * (args.x.ld / kGroup * 4) + s.chunk * 8;
      else
        l.scales = reinterpret_cast<const char*>(args.w.scales) +
                   (strip + (t - ROWS) / 4) * chunks_of_k * 64 + (s.chunk * 64 + t % 4 * 16);
    }
    return l;
  }

  // Starts to load the next chunk, when there is one, and commits. Rows that the tile does not have count as
  // zeros and are not read.
  UNMASK_DEVICE void load(Loader& l, bool more, int slot) const {
    if (more) {
      const uint32_t t = thread_here(), rows_left = static_cast<uint32_t>(kept().rows);
      char* stage = shared() + slot * Stage::kBytes;
      const char* from = l.weights;
      UNMASK_UNROLL
      for (int i = 0; i < Stage::kX / (kThreads * 16); i++, from += strips)
        copy_async16(stage + t * 16 + i * kThreads * 16, from);
      l.weights += Stage::kStrip;
      const uint32_t row = t / 4;
      from = l.x;
      UNMASK_UNROLL
      for (int i = 0; i < ROWS * 4 / kThreads; i++, from += rows)
        copy_async16(stage + Stage::kX + row * 64 + (t % 4 ^ row / 2 % 4) * 16 + i * kThreads * 16, from,
                     row + i * (kThreads / 4) < rows_left);
      l.x += 64;
      if constexpr (Stage::kQuantized) {
        static_assert(ROWS + 32 <= kThreads);
        if (t < ROWS)
          copy_async8(stage + Stage::kScales + t * 8, l.scales, t < rows_left);
        else if (t < ROWS + 32)
          copy_async16(stage + Stage::kWeightScales + (t - ROWS) * 16, l.scales);
        l.scales += t < ROWS ? 8 : 64;
      }
    }
    copy_commit();
  }
};

template <WeightFormat F, int ROWS>
void launch_full(Stream& stream, const FullArgs<StoreTile>& args, int blocks) {
  using K = FullProduct<F, ROWS>;
  const int chunks = args.w.padded_k / K::Stage::kInputs;
  launch(stream, {blocks, 1, 1}, K::kSharedBytes,
         K{args, static_cast<uint32_t>(K::kThreads * 16 * chunks),
           static_cast<uint32_t>(K::kThreads / 4 * args.x.ld * K::Stage::kElement)});
}
template <WeightFormat F>
void launch_full(Stream& stream, const FullArgs<StoreTile>& args, int rows, int blocks) {
  if (rows == full_rows(F, 0))
    launch_full<F, full_rows(F, 0)>(stream, args, blocks);
  else if (rows == full_rows(F, 1))
    launch_full<F, full_rows(F, 1)>(stream, args, blocks);
  else
    launch_full<F, full_rows(F, 2)>(stream, args, blocks);
}

}  // namespace

FullPlan plan_full(const PackedWeights& w, int most_rows, const Workspace& workspace, bool warpgroups,
                   int rows) {
  FullPlan plan;
  plan.warpgroups = warpgroups;
  plan.rows = rows;
  const int row_tiles = (most_rows + rows - 1) / rows;
  plan.tiles = w.padded_n / kTile * row_tiles;
  const int sms = std::max(workspace.sms, 1), rest = plan.tiles % sms;
  plan.whole = plan.tiles - rest;

  // A tile takes a multiprocessor as long as its inputs and an epilogue, which is worth some hundreds of
  // inputs [estimate]; writing and adding parts takes about as much again. Smaller tiles move more bytes for
  // an mma.
  constexpr double kEpilogue = 256.0;
  const double k = w.padded_k, speed = rows > 128 ? 1.0 : rows > 64 ? 0.9 : 0.7;
  double last = rest > 0 ? k + kEpilogue : 0.0;
  for (int parts = 2; rest > 0 && parts <= 8; parts++) {
    const size_t floats = static_cast<size_t>(rest) * parts * kTile * rows;
    if (w.padded_k / parts < 512 || rest > workspace.tiles || floats > workspace.partial_floats) break;
    const int waves = (rest * parts + sms - 1) / sms;
    const double time = waves * (k / parts + kEpilogue) + kEpilogue;
    if (time >= last) continue;
    last = time;
    plan.parts = parts;
  }
  plan.time = rows / speed * (plan.whole / sms * (k + kEpilogue) + last);
  return plan;
}

FullPlan plan_full(const PackedWeights& w, int most_rows, const Workspace& workspace, int major) {
  const bool warpgroups = major == 9 && w.format == WeightFormat::bf16;
  FullPlan best;
  for (int size = warpgroups ? 1 : 0; size < 3; size++) {
    const FullPlan plan = plan_full(w, most_rows, workspace, warpgroups, full_rows(w.format, size));
    if (best.rows == 0 || plan.time < best.time) best = plan;
  }
  return best;
}

void product_full(Stream& stream, const PassState* pass, bool needed, const PackedWeights& w,
                  const Activations& x, int most_rows, const Store& store, const Workspace& workspace) {
  product_full(stream, pass, needed, w, x, most_rows, store, workspace,
               plan_full(w, most_rows, workspace, stream.device().major));
}

void product_full(Stream& stream, const PassState* pass, bool needed, const PackedWeights& w,
                  const Activations& x, int most_rows, const Store& store, const Workspace& workspace,
                  const FullPlan& plan) {
  check_product(w, x);
  const int row_tiles = (most_rows + plan.rows - 1) / plan.rows, split = plan.tiles - plan.whole;
  const size_t floats = static_cast<size_t>(split) * plan.parts * kTile * plan.rows;
  if (plan.parts > 1 && (split > workspace.tiles || floats > workspace.partial_floats))
    throw std::invalid_argument("the workspace has " + std::to_string(workspace.tiles) + " counters and " +
                                std::to_string(workspace.partial_floats) + " floats, a plan needs " +
                                std::to_string(split) + " and " + std::to_string(floats));
  const int blocks = plan.whole + split * plan.parts;
  const FullArgs<StoreTile> args{pass,
                                 needed,
                                 w,
                                 x,
                                 {store, w.n, w.bias},
                                 row_tiles,
                                 plan.whole,
                                 plan.parts,
                                 workspace.partial,
                                 workspace.arrivals};
  if (plan.warpgroups) {
    detail::product_warpgroups(stream, args, plan.rows, blocks);
    return;
  }
  switch (w.format) {
    case WeightFormat::bf16:
      return launch_full<WeightFormat::bf16>(stream, args, plan.rows, blocks);
    case WeightFormat::int8:
      return launch_full<WeightFormat::int8>(stream, args, plan.rows, blocks);
    case WeightFormat::int4:
      return launch_full<WeightFormat::int4>(stream, args, plan.rows, blocks);
    case WeightFormat::f32:
      break;
  }
  throw std::invalid_argument("float32 weights have no kernel for full passes of their own");
}

}  // namespace unmask::gpu
