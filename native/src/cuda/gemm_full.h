// What the kernels of full passes share: how tiles of D^T = W X^T are given to blocks, and what becomes of a
// block's sums. There are two: tensor cores of every generation (mma.sync, gemm_full.cpp) and warpgroup
// products of compute capability 9.0 (gemm_full_sm90.cpp).
//
// A tile is kTile outputs x `rows` rows, one block's. Tiles are numbered so that those which run at the same
// time share weights and activations in L2: groups of up to kGroupRows rows; within a group, all tiles of one
// tile of weights, then those of the next. Tiles that would leave multiprocessors idle in the last wave are
// split along k: each of `parts` blocks writes its float32 sums to the workspace, and the last to arrive adds
// them, in the order of k, so that results do not depend on who that is.
#pragma once

#include "cuda/gemm_shared.h"

namespace unmask::gpu {

// Rows that tiles can have, `size` 0 to 2. Not the smallest with warpgroups.
constexpr int full_rows(WeightFormat f, int size) {
  return size == 0 ? 64 : size == 1 ? 128 : f == WeightFormat::bf16 ? 256 : 192;
}
// Blocks that share a multiprocessor.
constexpr int full_blocks(WeightFormat f, int rows) {
  return rows <= (f == WeightFormat::bf16 ? 128 : 64) ? 2 : 1;
}
// Which kernel, with which tiles.
struct FullPlan {
  bool warpgroups = false;  // the kernel for compute capability 9.0; bf16 weights only
  int rows = 0;             // of a tile, one of full_rows
  int tiles = 0;            // in all
  int whole = 0;            // of them, that one block computes
  int parts = 1;            // blocks of each other tile
  double time = 0.0;        // estimated, in units that plans of the same device share
};
// The plan with these tiles that takes the least time.
FullPlan plan_full(const PackedWeights& w, int most_rows, const Workspace& workspace, bool warpgroups,
                   int rows);
// The best of all for a device of compute capability `major`.x.
FullPlan plan_full(const PackedWeights& w, int most_rows, const Workspace& workspace, int major);

// product_full (gemm.h) by a given plan.
void product_full(Stream& stream, const PassState* pass, bool needed, const PackedWeights& w,
                  const Activations& x, int most_rows, const Store& store, const Workspace& workspace,
                  const FullPlan& plan);

namespace detail {

constexpr int kGroupRows = 2048;
// Tiles go to the epilogue in pieces of this many rows, through the shared memory that the main loop has
// left.
constexpr int kPieceRows = 64;
constexpr size_t kPieceBytes = static_cast<size_t>(kPieceRows) * kTileLd * sizeof(float);

// What a block works on.
struct FullShare {
  int first_output, first_row;
  int rows;           // that the tile has; not positive when it lies beyond the pass
  int chunk, chunks;  // along k: the first, and how many
  int split;          // number of the tile among those that are split
  int part, parts;
};

// The arguments that both kernels have.
template <class Epilogue>
struct FullArgs {
  const PassState* pass;
  bool needed;
  PackedWeights w;
  Activations x;
  Epilogue epilogue;
  int row_tiles;
  int whole, parts;  // as in FullPlan
  float* partial;
  uint32_t* arrivals;
};

// chunks_of_k: chunks of the whole k.
template <int ROWS, class Epilogue>
UNMASK_DEVICE FullShare share_of_block(const FullArgs<Epilogue>& args, int chunks_of_k) {
  FullShare s;
  int tile = block_x();
  s.split = s.part = 0;
  s.parts = 1;
  if (tile >= args.whole) {
    s.split = (tile - args.whole) / args.parts;
    s.part = (tile - args.whole) % args.parts;
    s.parts = args.parts;
    tile = args.whole + s.split;
  }
  constexpr int kGroup = kGroupRows / ROWS;
  const int weight_tiles = args.w.padded_n / kTile;
  const int before = tile / (kGroup * weight_tiles) * kGroup;  // tiles of rows in the groups before
  const int left = args.row_tiles - before, width = left < kGroup ? left : kGroup;
  tile -= before * weight_tiles;
  s.first_output = tile / width * kTile;
  s.first_row = (before + tile % width) * ROWS;
  s.rows = (args.needed ? args.pass->needed : args.pass->rows) - s.first_row;
  if (s.rows > ROWS) s.rows = ROWS;
  s.chunk = chunks_of_k * s.part / s.parts;
  s.chunks = chunks_of_k * (s.part + 1) / s.parts - s.chunk;
  return s;
}

// Hands a tile on when all loads have landed in shared memory and every thread has its sums: a warp those of
// the strips strip..strip + M - 1 and of the rows column..column + 8 T - 1, as fragments D of the mma.
template <int THREADS, int M, int T, class Epilogue>
UNMASK_DEVICE void finish_tile(const FullArgs<Epilogue>& args, const FullShare& s, int strip, int column,
                               const float (&sums)[M][T][4]) {
  struct alignas(16) Floats {
    float v[4];
  };
  // A thread reads what the same thread of the other blocks has written, so any order within a part will do;
  // in this one a warp's accesses are consecutive.
  constexpr int kPart = THREADS * M * T;
  Floats* parts = nullptr;
  if (s.parts > 1) {
    parts =
        reinterpret_cast<Floats*>(args.partial) + static_cast<size_t>(s.split * s.parts) * kPart + thread();
    Floats* own = parts + s.part * kPart;
    UNMASK_UNROLL
    for (int f = 0; f < M * T; f++) {
      const float (&v)[4] = sums[f / T][f % T];
      own[f * THREADS] = {{v[0], v[1], v[2], v[3]}};
    }
    if (!arrive_last(args.arrivals + s.split, static_cast<uint32_t>(s.parts))) return;
  }
  float* tile = reinterpret_cast<float*>(shared());
  const int lane_at = lane() % 4 * 2 * kTileLd + strip * 16 + lane() / 4;
  UNMASK_UNROLL_1
  for (int piece = 0; piece < s.rows; piece += kPieceRows) {
    sync();  // nobody reads the main loop's stages, or the piece before, any more
    UNMASK_UNROLL
    for (int t2 = 0; t2 < T; t2 += 2) {  // two fragments side by side lie in the same piece
      const int row = column + t2 * 8 - piece;
      if (row < 0 || row >= kPieceRows) continue;
      const int at = row * kTileLd + lane_at;
      if (parts == nullptr) {
        UNMASK_UNROLL
        for (int f = 0; f < M * 2; f++) {
          const int m = f % M, t = f / M;
          UNMASK_UNROLL
          for (int i = 0; i < 4; i++)
            tile[at + (t * 8 + i % 2) * kTileLd + m * 16 + i / 2 * 8] = sums[m][t2 + t][i];
        }
      } else {
        UNMASK_UNROLL_1
        for (int f = 0; f < M * 2; f++) {
          const int m = f % M, t = f / M;
          const Floats* from = parts + (m * T + t2 + t) * THREADS;
          Floats sum = *from;
          for (int part = 1; part < s.parts; part++) {
            const Floats more = from[part * kPart];
            UNMASK_UNROLL
            for (int i = 0; i < 4; i++) sum.v[i] += more.v[i];
          }
          UNMASK_UNROLL
          for (int i = 0; i < 4; i++) tile[at + (t * 8 + i % 2) * kTileLd + m * 16 + i / 2 * 8] = sum.v[i];
        }
      }
    }
    sync();
    const int left = s.rows - piece;
    args.epilogue(tile, kTileLd, s.first_output, s.first_row + piece, left < kPieceRows ? left : kPieceRows);
  }
}

// In gemm_full_sm90.cpp.
void product_warpgroups(Stream& stream, const FullArgs<StoreTile>& args, int rows_of_tile, int blocks);

}  // namespace detail
}  // namespace unmask::gpu
