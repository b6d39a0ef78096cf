// Products of windows: y = W x for at most kMostWindowRows rows. Bound by memory, so everything is about
// keeping bytes of weights under way.
//
// D^T = W X^T on tensor cores: weight rows are the M side of an mma (16), rows of x the N side (8), so that a
// window is padded to 8 rows only. A block of two teams of 128 threads makes tiles of 128 outputs x all rows;
// a warp of a team owns 32 outputs, so every weight is read by one warp and lies in memory in the order of
// its fragments (types.h). The teams take alternate chunks of k, each through its own ring of stages in
// shared memory that cp.async fills, and each with its own barrier, so one computes while the other waits;
// their sums are added at the end of a tile.
//
// Work: the chunks of all tiles, tile after tile, in equal contiguous ranges, one per block (stream-K). The
// parts of a tile that was split go to the workspace, and the last block to arrive adds them, in the order of
// k, and runs the epilogue: results do not depend on who that is.
//
// Rows of x from most_rows on are not read; those beyond the pass's are, and what comes of them is not used.
// Preconditions as for `product` (gemm.h).
// Block: 256 threads. Shared memory: Window::shared_bytes(), at most half of a multiprocessor's up to 40
// rows.
#pragma once

#include <type_traits>

#include "cuda/gemm_chunk.h"
#include "cuda/gemm_plain.h"
#include "cuda/gemm_shared.h"

namespace unmask::gpu {

template <WeightFormat F, int TILES, class Epilogue>
struct Window {
  using Stage = ChunkStage<F, TILES * 8>;
  static constexpr int kThreads = 256;
  static constexpr int kMinBlocks = TILES <= 5 ? 2 : 1;
  static constexpr int kTeams = 2;
  static constexpr int kTileBytes = TILES * 8 * kTileLd * 4;
  static constexpr size_t kPart = size_t{TILES} * 8 * kTile;  // floats of a part of a tile

  const PassState* pass;
  bool needed;
  int first_row, most_rows;  // most_rows: in memory from first_row on
  PackedWeights w;
  Activations x;
  int chunks;            // of a tile
  int each, longer;      // chunks of a block; the first `longer` blocks have one more
  int stages;            // of a team's ring: 2, 3, 4 or 6
  bool tile_has_memory;  // of its own; else it lies in the rings, and loading pauses while a tile is finished
  float* partial;        // [blocks][2][rows][kTile]
  uint32_t* arrivals;    // [tiles]
  Epilogue epilogue;

  // The teams' rings, the tile, what the block works on.
  size_t shared_bytes() const { return static_cast<size_t>(share_at()) + sizeof(Share); }

  UNMASK_DEVICE void operator()() const {
    if (thread() == 0) {
      const int end = begin_of(block_x() + 1);
      share() = {end, (end + chunks - 1) / chunks, 0};
    }
    sync();
    Loader l = start();
    // How many rows the pass has is a read from global memory: the first loads do not wait for it.
    const int left = (needed ? pass->needed : pass->rows) - first_row;
    const int rows = left < TILES * 8 ? left : TILES * 8;
    if (rows <= 0) {
      copy_wait<0>();
      return;
    }
    if (thread() == 0) share().rows = rows;
    // Buckets are wide: fewer tiles of rows are fewer products.
    if constexpr (TILES == 5) {
      if (rows <= 32) return run<4>(l);
    }
    if constexpr (TILES == 9) {
      if (rows <= 56) return run<7>(l);
    }
    run<TILES>(l);
  }

 private:
  // What a block works on; in shared memory, as a register for it would be one too many for the main loop.
  struct alignas(16) Share {
    int end;       // chunks of the whole work from there on are other blocks'
    int tile_end;  // and tiles
    int rows;      // of the pass in the window; valid after the first sync() of `run`
  };
  UNMASK_HOST_DEVICE int share_at() const {
    const int rings = kTeams * stages * Stage::kBytes;
    return tile_has_memory ? rings + kTileBytes : rings > kTileBytes ? rings : kTileBytes;
  }
  UNMASK_DEVICE Share& share() const { return *reinterpret_cast<Share*>(shared() + share_at()); }

  UNMASK_DEVICE int begin_of(int block) const { return block * each + (block < longer ? block : longer); }
  UNMASK_DEVICE int block_of(int chunk) const {
    const int in_longer = longer * (each + 1);
    return chunk < in_longer ? chunk / (each + 1) : longer + (chunk - in_longer) / each;
  }
  // End of the block's chunks of a tile.
  UNMASK_DEVICE int end_in(int tile) const {
    const int n = share().end - tile * chunks;
    return n < chunks ? n : chunks;
  }

  // Where a team stands in loading its chunks, with what a thread copies of the next one.
  struct Loader {
    int tile, left;       // `left`: chunks that the team still loads of the tile
    int limit;            // tiles from there on are not loaded yet
    const char* weights;  // 16 bytes of the warp's first strip
    int weight_scales;    // offset of 16 bytes of either strip, for lanes 0..7
    int x, x_scales;      // offsets of a piece of a row, of the scales of a row
  };
  // Chunks from `chunk` to before `end` that the team of `chunk` has.
  UNMASK_DEVICE static int turns(int chunk, int end) { return (end - chunk + kTeams - 1) / kTeams; }

  // `chunk` is the team's first one of the tile. When it has none there, the next tile is entered where it
  // has one; else the loader stands at the last tile's end.
  UNMASK_DEVICE void enter(Loader& l, int tile, int chunk) const {
    const int tile_end = share().tile_end;
    while (tile < tile_end && chunk >= end_in(tile)) {
      tile++;
      chunk = warp() / 4;
    }
    l.tile = tile;
    if (tile >= tile_end) return;
    l.left = turns(chunk, end_in(tile));
    const int t = here(thread()) % 128, piece = t % 32;  // fewer registers than what is made of them
    const size_t strip = static_cast<size_t>(tile * 8 + t / 32 * 2);
    l.weights = static_cast<const char*>(w.data) + (strip * chunks + chunk) * Stage::kStrip + piece * 16;
    l.x = (first_row + t / 4) * x.ld * Stage::kElement + chunk * 64 + t % 4 * 16;
    if constexpr (Stage::kQuantized) {
      l.weight_scales = ((tile * 8 + t / 32 * 2 + piece / 4 % 2) * chunks + chunk) * 64 + piece % 4 * 16;
      l.x_scales = ((first_row + t) * (x.ld / kGroup) + chunk * 2) * 4;
    }
  }

  // Starts to load the next chunk to a stage, if it lies in a tile before l.limit; what is committed may be
  // nothing.
  template <int NT>
  UNMASK_DEVICE void load(Loader& l, int offset) const {
    if (l.tile < l.limit) {
      const int t = thread() % 128;
      char* stage = shared() + offset;
      char* to = stage + warp() % 4 * 2 * Stage::kStrip + lane() * 16;
      UNMASK_UNROLL
      for (int f = 0; f < Stage::kFragments; f++) {
        copy_async16(to + f * 512, l.weights + f * 512);
        copy_async16(to + Stage::kStrip + f * 512,
                     l.weights + static_cast<size_t>(chunks) * Stage::kStrip + f * 512);
      }
      UNMASK_UNROLL
      for (int i = 0; i * 32 < NT * 8; i++) {
        const int row = t / 4 + i * 32;
        if (row >= NT * 8) break;
        copy_async16(
            stage + Stage::kX + row * 64 + ((t % 4) ^ (row / 2 % 4)) * 16,
            static_cast<const char*>(x.data) + (row < most_rows ? l.x + i * 32 * x.ld * Stage::kElement : 0),
            row < most_rows);
      }
      if constexpr (Stage::kQuantized) {
        if (lane() < 8)
          copy_async16(stage + Stage::kWeightScales + (warp() % 4 * 2 + lane() / 4) * 64 + lane() % 4 * 16,
                       reinterpret_cast<const char*>(w.scales) + l.weight_scales);
        if (t < NT * 8)
          copy_async8(stage + Stage::kScales + t * 8,
                      reinterpret_cast<const char*>(x.scales) + (t < most_rows ? l.x_scales : 0),
                      t < most_rows);
      }
      if (--l.left > 0) {
        l.weights += kTeams * Stage::kStrip;
        l.weight_scales += kTeams * 64;
        l.x += kTeams * 64;
        l.x_scales += kTeams * 8;
      } else {
        enter(l, l.tile + 1, warp() / 4);
      }
    }
    copy_commit();
  }

  // Until at most stages - 2 chunks are under way.
  UNMASK_DEVICE void wait_for_oldest() const {
    if (stages == 2)
      copy_wait<0>();
    else if (stages == 3)
      copy_wait<1>();
    else if (stages == 4)
      copy_wait<2>();
    else
      copy_wait<4>();
  }

  // Starts to load, from a stage of an idle ring on, until all stages but one are under way.
  template <int NT>
  UNMASK_DEVICE void fill(Loader& l, int stage) const {
    for (int i = 1; i < stages; i++, stage = after(stage)) load<NT>(l, stage);
  }

  UNMASK_DEVICE Loader start() const {
    const int begin = begin_of(block_x()), tile = begin / chunks;
    Loader l{};
    l.limit = tile_has_memory ? share().tile_end : tile + 1;
    enter(l, tile, begin - tile * chunks + warp() / 4);
    fill<TILES>(l, first_stage());
    return l;
  }

  template <int NT>
  UNMASK_DEVICE void run(Loader& l) const {
    const int team = warp() / 4, begin = begin_of(block_x());
    int stage = first_stage();
    for (int tile = begin / chunks; tile < share().tile_end; tile++) {
      const int first = begin > tile * chunks ? begin - tile * chunks : 0;
      float acc[2][NT][4];
      UNMASK_UNROLL
      for (int m = 0; m < 2; m++) {
        UNMASK_UNROLL
        for (int t = 0; t < NT; t++) {
          UNMASK_UNROLL
          for (int i = 0; i < 4; i++) acc[m][t][i] = 0.0f;
        }
      }
      for (int left = turns(first + team, end_in(tile)); left > 0; left--) {
        wait_for_oldest();
        // The chunk is there for all, and nobody reads the one before any more.
        if (team == 0)
          sync_some(1, 128);
        else
          sync_some(2, 128);
        load<NT>(l, before(stage));
        multiply_chunk<F, TILES * 8>(stage, warp() % 4 * 2, 0, acc);
        stage = after(stage);
      }
      finish_chunks<F>(acc);
      sync();  // nobody reads the rings, or the tile before, any more
      add_teams<NT>(acc);
      const int rows = share().rows;
      if (add_parts(tile, rows)) epilogue(tile_memory(), kTileLd, tile * kTile, first_row, rows);
      if (!tile_has_memory) {
        sync();
        l.limit = tile + 2 < share().tile_end ? tile + 2 : share().tile_end;
        fill<NT>(l, stage);
      }
    }
  }

  UNMASK_DEVICE int first_stage() const { return warp() / 4 * stages * Stage::kBytes; }
  // The stages of the team's ring after and before one.
  UNMASK_DEVICE int after(int stage) const {
    const int next = stage + Stage::kBytes;
    return next == first_stage() + stages * Stage::kBytes ? first_stage() : next;
  }
  UNMASK_DEVICE int before(int stage) const {
    return (stage == first_stage() ? stage + stages * Stage::kBytes : stage) - Stage::kBytes;
  }
  UNMASK_DEVICE float* tile_memory() const {
    return reinterpret_cast<float*>(shared() + (tile_has_memory ? kTeams * stages * Stage::kBytes : 0));
  }

  // The tile in shared memory := the sums of team 0 + those of team 1.
  template <int NT>
  UNMASK_DEVICE void add_teams(const float (&acc)[2][NT][4]) const {
    const int l = here(lane());
    float* tile = tile_memory() + l % 4 * 2 * kTileLd + warp() % 4 * 32 + l / 4;
    UNMASK_UNROLL
    for (int team = kTeams - 1; team >= 0; team--) {
      if (warp() / 4 == team) {
        UNMASK_UNROLL
        for (int t = 0; t < NT; t++) {
          UNMASK_UNROLL
          for (int i = 0; i < 8; i++) {
            float& to = tile[(t * 8 + i % 2) * kTileLd + i / 2 * 8];
            const float y = acc[i / 4][t][i % 4];
            to = team == kTeams - 1 ? y : y + to;
          }
        }
      }
      sync();
    }
  }

  struct alignas(16) Floats {
    float x, y, z, w;
  };

  // Puts the block's part of a tile that is split in the workspace, in one of the block's two slots. For the
  // last block to do so the tile in shared memory becomes the sum of all parts, in the order of k. True when
  // the tile is whole.
  UNMASK_DEVICE bool add_parts(int tile, int rows) const {
    const int begin = tile * chunks, first = block_of(begin), last = block_of(begin + chunks - 1);
    if (first == last) return true;
    const int slot = begin_of(block_x()) >= begin ? 0 : 1;
    Floats* out = reinterpret_cast<Floats*>(partial + static_cast<size_t>(2 * block_x() + slot) * kPart);
    for (int i = here(thread()); i < rows * (kTile / 4); i += kThreads) out[i] = *floats_of(i);
    if (!arrive_last(arrivals + tile, static_cast<uint32_t>(last - first + 1))) return false;
    // Only the first part can be the end of its block's work; the others begin theirs.
    const int first_slot = 2 * first + (begin_of(first) < begin ? 1 : 0);
    for (int i = here(thread()); i < rows * (kTile / 4); i += kThreads) {
      Floats sum = reinterpret_cast<const Floats*>(partial + static_cast<size_t>(first_slot) * kPart)[i];
      UNMASK_UNROLL_4
      for (int block = first + 1; block <= last; block++) {
        const Floats part =
            reinterpret_cast<const Floats*>(partial + static_cast<size_t>(2 * block) * kPart)[i];
        sum.x += part.x;
        sum.y += part.y;
        sum.z += part.z;
        sum.w += part.w;
      }
      *floats_of(i) = sum;
    }
    sync();
    return true;
  }
  UNMASK_DEVICE Floats* floats_of(int i) const {
    return reinterpret_cast<Floats*>(tile_memory() + i / (kTile / 4) * kTileLd + i % (kTile / 4) * 4);
  }
};

namespace detail {

struct WindowPlan {
  int blocks = 1;
  int stages = 2;
  bool tile_has_memory = false;
};
// The most stages for which `per_multiprocessor` blocks fit one with `shared_optin` bytes for a block; a tile
// has memory of its own where that costs no stage that is needed. As many blocks as run at a time, or fewer
// for little work: every block adds parts of tiles to be summed.
WindowPlan plan_window(size_t shared_optin, int per_multiprocessor, int stage_bytes, int tile_bytes, int work,
                       int sms);
// Throws std::invalid_argument when the workspace is too small.
void check_window(const Workspace& workspace, int tiles, size_t floats);

template <WeightFormat F, int TILES, class Epilogue>
void launch_window(Stream& stream, const PassState* pass, bool needed, int first_row, const PackedWeights& w,
                   const Activations& x, int most_rows, const Workspace& workspace,
                   const Epilogue& epilogue) {
  using K = Window<F, TILES, Epilogue>;
  K k{pass, needed, first_row,         most_rows,          w,       x, 0, 0, 0,
      0,    false,  workspace.partial, workspace.arrivals, epilogue};
  k.chunks = w.padded_k / K::Stage::kInputs;
  const int tiles = w.padded_n / kTile, work = tiles * k.chunks;
  const WindowPlan plan = plan_window(stream.device().shared_optin, K::kMinBlocks,
                                      K::kTeams * K::Stage::kBytes, K::kTileBytes, work, workspace.sms);
  check_window(workspace, tiles, static_cast<size_t>(plan.blocks) * 2 * K::kPart);
  k.each = work / plan.blocks;
  k.longer = work % plan.blocks;
  k.stages = plan.stages;
  k.tile_has_memory = plan.tile_has_memory;
  launch(stream, {plan.blocks, 1, 1}, k.shared_bytes(), k);
}

template <WeightFormat F, class Epilogue>
void launch_bucket(Stream& stream, const PassState* pass, bool needed, int first_row, const PackedWeights& w,
                   const Activations& x, int most_rows, const Workspace& workspace,
                   const Epilogue& epilogue) {
  static_assert(kRowBuckets[0] == 16 && kRowBuckets[1] == 24 && kRowBuckets[2] == 40 && kRowBuckets[3] == 72);
  const auto with = [&](auto tiles) {
    launch_window<F, decltype(tiles)::value>(stream, pass, needed, first_row, w, x, most_rows, workspace,
                                             epilogue);
  };
  if (most_rows <= 16)
    with(std::integral_constant<int, 2>());
  else if (most_rows <= 24)
    with(std::integral_constant<int, 3>());
  else if (most_rows <= 40)
    with(std::integral_constant<int, 5>());
  else
    with(std::integral_constant<int, 9>());
}

}  // namespace detail

// The product of the rows first_row..first_row + most_rows - 1 of x, as far as the pass has them (pass->rows
// of them, or pass->needed), with an epilogue of gemm_shared.h. most_rows <= kMostWindowRows; any number for
// float32 weights. Preconditions as for `product` (gemm.h).
template <class Epilogue>
void window_product(Stream& stream, const PassState* pass, bool needed, int first_row, const PackedWeights& w,
                    const Activations& x, int most_rows, const Workspace& workspace,
                    const Epilogue& epilogue) {
  check_product(w, x);
  const auto bucket = [&](auto format) {
    detail::launch_bucket<decltype(format)::value>(stream, pass, needed, first_row, w, x, most_rows,
                                                   workspace, epilogue);
  };
  switch (w.format) {
    case WeightFormat::f32:
      return plain_product(stream, pass, needed, first_row, w, x, most_rows, epilogue);
    case WeightFormat::bf16:
      return bucket(std::integral_constant<WeightFormat, WeightFormat::bf16>());
    case WeightFormat::int8:
      return bucket(std::integral_constant<WeightFormat, WeightFormat::int8>());
    case WeightFormat::int4:
      return bucket(std::integral_constant<WeightFormat, WeightFormat::int4>());
  }
}

}  // namespace unmask::gpu
