// The LM head: logits[row][id] = x[row] W[id] are made tile by tile by the products' main loop
// (gemm_window.h) and reduced where they lie, in shared memory; nothing of size rows x vocabulary is ever
// written.
//
// Per tile of 128 ids and row (decoding.md section 2), with l a logit, suppressed and missing ids as
// kSuppressed:
//   statistics   max, argmax (lowest id), second, z = sum exp(l - max), s = sum (l - max) exp(l - max)
// and per candidate of the row, when the request asks for it:
//   pick         at temperature T the largest l / T + Gumbel noise with its id and logit; the best
//   alternatives target       the logit of the candidate's target
// A second kernel merges a candidate's tiles in the order of ids into its score. Statistics are float32; the
// order of every sum is fixed by the shapes.
//
// Rows beyond a window's bucket are taken in chunks, each of which streams the weights again.
#include <algorithm>

#include "cuda/gemm_window.h"
#include "cuda/head.h"
#include "decode/sampling.h"

namespace unmask::gpu {
namespace {

// Scratch of a chunk of rows; at most one row serves two candidates.
struct TileResults {
  LogitStats* stats;  // [row of the chunk][tile]
  Pick* picks;        // [candidate of the chunk][tile], only where picks_wanted
  float* targets;     // [candidate of the chunk], only where the candidate has a target
  int32_t tiles;
};
#if defined(__CUDACC__)
#define UNMASK_ROLLED _Pragma("unroll 1")
#else
#define UNMASK_ROLLED
#endif

constexpr int tiles_of(int vocab) { return round_up(vocab, kTile) / kTile; }
constexpr size_t aligned(size_t bytes) { return (bytes + 255) / 256 * 256; }
size_t stats_bytes(int vocab, int rows) {
  return aligned(sizeof(LogitStats) * static_cast<size_t>(rows) * static_cast<size_t>(tiles_of(vocab)));
}
size_t picks_bytes(int vocab, int rows) {
  return aligned(sizeof(Pick) * (static_cast<size_t>(rows) + 1) * static_cast<size_t>(tiles_of(vocab)));
}

UNMASK_DEVICE bool picks_wanted(const HeadArgs::Draw& draw) {
  return draw.temperature > 0.0f || draw.alternatives > 0;
}

// Eight lanes share a row. Lane q of them has the ids in fours: 32 i + 4 q and the next three for i = 0..3,
// so that the eight read 128 consecutive bytes at a time and the ids of a lane ascend.
constexpr int kParts = 8;
constexpr int kFours = kTile / kParts / 4;

// A row of a tile, with what cannot be chosen as kSuppressed.
struct Logits {
  const float* row;            // aligned to 16 bytes
  const uint32_t* suppressed;  // of the tile's ids
  int first;                   // id of column 0
  int count;                   // ids from `first` to the vocabulary's end
  int part;                    // the lane's of the row, 0..kParts - 1

  UNMASK_DEVICE int column(int four) const { return four * 32 + part * 4; }
  // Those of column(four) and the next three.
  UNMASK_DEVICE void read(int four, float (&l)[4]) const {
    struct alignas(16) Floats {
      float v[4];
    };
    const Floats raw = *reinterpret_cast<const Floats*>(row + column(four));
    const uint32_t out = suppressed[four] >> (4 * part);
    UNMASK_UNROLL
    for (int i = 0; i < 4; i++)
      l[i] = (out >> i & 1) != 0 || column(four) + i >= count ? kSuppressed : raw.v[i];
  }
  UNMASK_DEVICE float operator[](int at) const {
    return (suppressed[at / 32] >> (at % 32) & 1) != 0 || at >= count ? kSuppressed : row[at];
  }
};

// A value with its id; `better` when larger, or equal at a lower id. Ids below zero are none.
struct Best {
  float value;
  int32_t id;
};
UNMASK_DEVICE bool better(const Best& a, const Best& b) {
  return a.id >= 0 && (b.id < 0 || a.value > b.value || (a.value == b.value && a.id < b.id));
}
// The best of the eight lanes of a row, for all of them.
UNMASK_DEVICE Best best_of_row(Best mine) {
  UNMASK_UNROLL
  for (int distance = 1; distance < kParts; distance *= 2) {
    const Best other = {shuffle_xor(mine.value, distance), shuffle_xor(mine.id, distance)};
    if (better(other, mine)) mine = other;
  }
  return mine;
}

// Epilogue of the products, called by the 256 threads of a block: 32 rows at a time. No shared memory of its
// own.
struct HeadEpilogue {
  const PassState* pass;
  const uint32_t* suppressed;
  const Candidate* candidates;
  const int32_t* slots;
  const HeadArgs::Draw* draw;
  TileResults to;
  int32_t vocab;
  int32_t chunk, chunk_rows;  // first row of the chunk, and their number

  UNMASK_DEVICE void operator()(const float* tile, int ld, int first_output, int first_row, int rows) const {
    // The main loop may go on to whole tiles of rows.
    if (rows > chunk + chunk_rows - first_row) rows = chunk + chunk_rows - first_row;
    const int t = here(thread()), part = t % kParts;
    // More candidates than rows: one row serves two.
    const int shared_rows = pass->candidates - pass->needed;
    UNMASK_ROLLED
    for (int base = 0; base < rows; base += threads() / kParts) {
      const int r = base + t / kParts;
      const bool real = r < rows;  // the other lanes go along, as the warp's collectives need them
      const int row = first_row + (real ? r : rows - 1);
      const Logits logits{tile + (row - first_row) * ld, suppressed + first_output / 32, first_output,
                          vocab - first_output, part};
      const LogitStats stats = statistics(logits);
      if (real && part == 0) {
        to.stats[static_cast<size_t>(row - chunk) * to.tiles + first_output / kTile] = stats;
        for (int c = row; c <= row + shared_rows; c++)
          if (serves(row, c)) target(logits, c);
      }
    }
    if (!picks_wanted(*draw)) return;
    UNMASK_ROLLED
    for (int base = 0; base < rows; base += threads() / kParts) {
      const int r = base + t / kParts;
      const bool real = r < rows;
      const int row = first_row + (real ? r : rows - 1);
      const Logits logits{tile + (row - first_row) * ld, suppressed + first_output / 32, first_output,
                          vocab - first_output, part};
      UNMASK_ROLLED
      for (int c = row; c <= row + shared_rows; c++) pick(logits, real && serves(row, c) ? c : -1);
    }
  }

 private:
  // As logit_stats of cpu/ops.h over the tile.
  UNMASK_DEVICE static LogitStats statistics(const Logits& logits) {
    LogitStats r;
    UNMASK_ROLLED
    for (int four = 0; four < kFours; four++) {
      float l[4];
      logits.read(four, l);
      UNMASK_UNROLL
      for (int i = 0; i < 4; i++) {
        if (l[i] > r.max) {
          r.second = r.max;
          r.max = l[i];
          r.token = logits.first + logits.column(four) + i;
        } else if (l[i] > r.second) {
          r.second = l[i];
        }
      }
    }
    UNMASK_UNROLL
    for (int distance = 1; distance < kParts; distance *= 2) {
      const Best other = {shuffle_xor(r.max, distance), shuffle_xor(r.token, distance)};
      const float second = shuffle_xor(r.second, distance);
      const bool wins = better(other, {r.max, r.token});
      const float lower = wins ? r.max : other.value;  // of the two largest
      r.second = second > r.second ? second : r.second;
      if (lower > r.second) r.second = lower;
      if (wins) {
        r.max = other.value;
        r.token = other.id;
      }
    }
    UNMASK_ROLLED
    for (int four = 0; four < kFours; four++) {
      float l[4];
      logits.read(four, l);
      UNMASK_UNROLL
      for (int i = 0; i < 4; i++) {
        const float e = exp_(l[i] - r.max);
        r.z += e;
        r.s += (l[i] - r.max) * e;
      }
    }
    UNMASK_UNROLL
    for (int distance = 1; distance < kParts; distance *= 2) {
      r.z += shuffle_xor(r.z, distance);
      r.s += shuffle_xor(r.s, distance);
    }
    if (r.token < 0) {
      // Nothing can be chosen here; unless that is because nothing is a number, which must not get lost.
      if (r.z == r.z && r.s == r.s)
        r.z = r.s = 0.0f;
      else
        r = {0.0f, 0.0f, r.z + r.s, r.s, logits.first};
    }
    return r;
  }

  UNMASK_DEVICE bool serves(int row, int c) const { return c < pass->candidates && slots[c] == row; }

  UNMASK_DEVICE void target(const Logits& logits, int c) const {
    const int column = candidates[c].target - logits.first;
    if (column >= 0 && column < kTile) to.targets[c - chunk] = logits[column];
  }

  // What the row's logits say of candidate c beyond statistics; c < 0: nothing, the lane only goes along. Not
  // unrolled: it is rare, and registers are the main loop's.
  UNMASK_DEVICE void pick(const Logits& logits, int c) const {
    const int32_t position = candidates[c < 0 ? 0 : c].position;
    const bool writes = c >= 0 && logits.part == 0;
    Pick* out = to.picks + static_cast<size_t>(c < 0 ? 0 : c - chunk) * to.tiles + logits.first / kTile;
    if (writes) *out = Pick();
    if (draw->temperature > 0.0f) {
      Best key = {0.0f, -1};
      float logit = 0.0f;
      UNMASK_ROLLED
      for (int i = 0; i < 4 * kFours; i++) {
        const int at = logits.column(i / 4) + i % 4;
        const float l = logits[at];
        if (l == kSuppressed) continue;
        const int32_t id = logits.first + at;
        const float u = uniform(draw->seed, draw->step, position, id);
        const Best other = {gumbel_key(l, draw->temperature, u), id};
        if (!better(other, key)) continue;
        key = other;
        logit = l;
      }
      key = best_of_row(key);
      // The lane whose it is has the logit.
      logit = shuffle(logit, lane() / kParts * kParts + (key.id < 0 ? 0 : key.id / 4 % kParts));
      if (writes && key.id >= 0) {
        out->key = key.value;
        out->logit = logit;
        out->token = key.id;
      }
    }
    Best last = {0.0f, -1};
    UNMASK_ROLLED
    for (int a = 0; a < draw->alternatives; a++) {
      Best next = {
          0.0f, -1};  // of those that come after the last; none once there is none, as `better` of it fails
      UNMASK_ROLLED
      for (int i = 0; i < 4 * kFours; i++) {
        const int at = logits.column(i / 4) + i % 4;
        const float l = logits[at];
        const Best entry = {l, l == kSuppressed ? -1 : logits.first + at};
        if ((a == 0 || better(last, entry)) && better(entry, next)) next = entry;
      }
      last = best_of_row(next);
      if (writes) out->top[a] = {last.id, last.value};
    }
  }
};

// scores[c] of the chunk's candidate c, one block per candidate: every thread merges a run of tiles, then
// runs are merged pairwise, so that the right one always covers higher ids. Shared memory: a LogitStats and a
// Pick per thread.
struct MergeTiles {
  static constexpr int kThreads = 512;  // so that a thread waits for few tiles, one after the other

  const PassState* pass;
  const Candidate* candidates;
  const int32_t* slots;
  const HeadArgs::Draw* draw;
  TileResults from;
  Score* scores;
  int32_t chunk, chunk_rows;

  UNMASK_DEVICE void operator()() const {
    const int local = block_x(), c = chunk + local;
    if (c >= pass->candidates) return;
    const int row = slots[c] - chunk;
    if (row < 0 || row >= chunk_rows) return;
    const bool picks = picks_wanted(*draw);
    const int alternatives = draw->alternatives;

    auto* all_stats = reinterpret_cast<LogitStats*>(shared());
    auto* all_picks = reinterpret_cast<Pick*>(all_stats + kThreads);
    const size_t of_row = static_cast<size_t>(row) * static_cast<size_t>(from.tiles);
    const size_t of_candidate = static_cast<size_t>(local) * static_cast<size_t>(from.tiles);
    const int each = (from.tiles + kThreads - 1) / kThreads;
    const int begin = thread() * each, end = begin + each < from.tiles ? begin + each : from.tiles;
    LogitStats stats;
    Pick pick;
    for (int t = begin; t < end; t++) {
      merge(stats, from.stats[of_row + static_cast<size_t>(t)]);
      if (picks) merge(pick, from.picks[of_candidate + static_cast<size_t>(t)], alternatives);
    }
    all_stats[thread()] = stats;
    if (picks) all_picks[thread()] = pick;
    for (int distance = 1; distance < kThreads; distance *= 2) {
      sync();
      if (thread() % (2 * distance) == 0) {
        merge(stats, all_stats[thread() + distance]);
        all_stats[thread()] = stats;
        if (picks) {
          merge(pick, all_picks[thread() + distance], alternatives);
          all_picks[thread()] = pick;
        }
      }
    }
    if (thread() != 0) return;
    if (candidates[c].target >= 0) pick.target_logit = from.targets[local];
    scores[c] = score_of(stats, pick, draw->temperature);
  }
};

}  // namespace

size_t head_tile_bytes(int vocab, int most_candidates) {
  const int rows = std::min(most_candidates, kMostWindowRows);
  return stats_bytes(vocab, rows) + picks_bytes(vocab, rows) +
         sizeof(float) * (static_cast<size_t>(rows) + 1);
}

void head_scores(Stream& stream, const PassState* pass, const HeadArgs& args, int most_rows,
                 int most_candidates, const Workspace& workspace) {
  const int chunk_rows = std::min(most_candidates, kMostWindowRows);
  TileResults results;
  auto* scratch = static_cast<char*>(args.tiles);
  results.stats = reinterpret_cast<LogitStats*>(scratch);
  results.picks = reinterpret_cast<Pick*>(scratch + stats_bytes(args.vocab, chunk_rows));
  results.targets = reinterpret_cast<float*>(scratch + stats_bytes(args.vocab, chunk_rows) +
                                             picks_bytes(args.vocab, chunk_rows));
  results.tiles = tiles_of(args.vocab);
  for (int first = 0; first < std::min(most_rows, most_candidates); first += chunk_rows) {
    const HeadEpilogue epilogue{pass,    args.suppressed, args.candidates, args.slots, args.draw,
                                results, args.vocab,      first,           chunk_rows};
    window_product(stream, pass, true, first, args.head, args.x, std::min(chunk_rows, most_rows - first),
                   workspace, epilogue);
    launch(stream, {std::min(chunk_rows + 1, most_candidates - first), 1, 1},
           MergeTiles::kThreads * (sizeof(LogitStats) + sizeof(Pick)),
           MergeTiles{pass, args.candidates, args.slots, args.draw, results, args.scores, first, chunk_rows});
  }
}

}  // namespace unmask::gpu
