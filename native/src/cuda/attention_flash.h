// The attention kernel on tensor cores, for a bf16 cache.
#pragma once

#include "cuda/attention.h"
#include "cuda/device.h"
#include "cuda/values.h"

namespace unmask::gpu {

constexpr float kLog2e = 1.4426950408889634f;

constexpr int kQueries = 64;     // packed queries per block
constexpr int kKeys = 64;        // keys per step
constexpr int kSlots = 3;        // tiles of K or V in shared memory
constexpr int kMostSplits = 16;  // of the keys of a tile of queries
constexpr int kLeastKeys = 128;  // of a split

constexpr int lower(int a, int b) { return a < b ? a : b; }
constexpr int higher(int a, int b) { return a < b ? b : a; }

// float32 words of a split's partial outputs: [kQueries][D] bf16 in the order of the accumulators, then
// [kQueries] log2 of the sums.
constexpr int partial_words(int d) { return kQueries * d / 2 + kQueries; }

// How the work of a pass is shared out.
struct Split {
  int tiles;   // of packed queries
  int splits;  // of the keys of a tile
  int keys;    // per split; a multiple of kKeys
};
UNMASK_DEVICE Split split_of(int queries, int kv_heads, int length, int blocks) {
  Split s;
  s.tiles = (queries + kQueries - 1) / kQueries;
  const int most = higher(1, lower(kMostSplits, blocks / (s.tiles * kv_heads)));
  s.keys = higher(kLeastKeys, ((length + most - 1) / most + kKeys - 1) / kKeys * kKeys);
  s.splits = (length + s.keys - 1) / s.keys;
  return s;
}

// Where 16 bytes of a row stand in a tile of shared memory: eight rows of the same column fall on all 32
// banks.
template <int D>
UNMASK_DEVICE int swizzled(int row, int column) {
  return row * D * 2 + (D >= 64 ? column ^ (row & 7) : column ^ (row >> 1 & 3)) * 16;
}

// out = softmax(q K^T * scale) V by online softmax over tiles of keys (Dao 2023, arXiv 2307.08691; split
// keys: Flash-Decoding). `group` query heads share a K/V head; their (row, head of the group) pairs are
// packed, pair p being row p / group, so that a tile of 64 of them reads K and V once. Per tile and K/V head,
// with D the head dimension rounded up to 32, 64 or 128 (zeros):
//     S[64][64] = Q[64][D] K[64][D]^T, P = exp2(scale log2(e) S - top)
//     O[64][D] = O exp2(old top - top) + P[64][64] V[64][D]
// in mma.m16n8k16, bf16 operands, float32 sums; 4 warps of 16 queries each, S and O in registers, the
// fragment of S being the fragment of P for the second product. K and V tiles alternate in a ring of three
// slots of shared memory, two of them under way while one is used. Rows beyond the cache's length are never
// read. Splits of the keys leave O / sum in bf16 and top + log2(sum) in the workspace; the last block to
// arrive adds them, split after split, by the same ring. A result depends on rows, length and `blocks`, not
// on time. Preconditions: head_dim a multiple of 8; q.ld, out.ld multiples of 64; head_stride a multiple of
// 16, K's tails zeros. Grid: one block per (tile, split, K/V head), at least as many as split_of gives. 128
// threads; shared memory kSlots * (64 D * 2 + 256) bytes: 49.5 KB for D = 128, so that two blocks fit where
// there are 100 KB.
template <int D>
struct FlashAttention {
  using Words = Vec<uint32_t, 4>;
  static constexpr int kThreads = 128;
  static constexpr int kColumns = D / 8;  // of 16 bytes
  static constexpr int kTileBytes = kKeys * D * 2;
  static constexpr int kSumBytes = 16 * sizeof(float);  // log2 sums of a warp's queries, bytes
  static constexpr int kSlotBytes = kTileBytes + 4 * kSumBytes;

  const PassState* pass;
  bool needed;
  Activations q;
  int32_t heads, group;
  KvCache cache;
  Activations out;
  float scale;  // log2(e) / sqrt(head_dim)
  float* partial;
  uint32_t* arrivals;
  int32_t blocks;

  // The 16 bytes that this thread fetches first of a tile of 64 rows; it fetches more every kStep rows.
  static constexpr int kStep = kThreads / kColumns;
  static_assert(kStep % 8 == 0);  // so that all of them are in the same swizzled column

  // The next 64 rows of K or V, `rows` being at this thread's place in them; zeros from the `left`-th on.
  UNMASK_DEVICE void load_tile(char* slot, const bf16*& rows, int left) const {
    const int row = thread() / kColumns, column = thread() % kColumns;
    const bool inside = column * 8 < cache.head_stride;
    char* to = slot + swizzled<D>(row, column);
    for (int u = 0; u < kKeys / kStep; u++) {
      copy_async16(to + u * kStep * D * 2, rows, inside && row + u * kStep < left);
      rows += kStep * cache.head_stride;
    }
  }

  UNMASK_DEVICE void load_queries(char* slot, int first, int queries, int head) const {
    const int column = thread() % kColumns;
    const bf16* base = static_cast<const bf16*>(q.data);
    for (int u = 0; u < kQueries / kStep; u++) {
      const int i = thread() / kColumns + u * kStep, p = first + i;
      const bool valid = p < queries && column * 8 < cache.head_dim;
      const size_t at = static_cast<size_t>(p / group) * static_cast<size_t>(q.ld) +
                        static_cast<size_t>((head * group + p % group) * cache.head_dim + column * 8);
      copy_async16(slot + swizzled<D>(i, column), valid ? base + at : base, valid);
    }
  }

  UNMASK_DEVICE void operator()() const {
    const int rows = needed ? pass->needed : pass->rows, length = pass->length;
    if (rows <= 0 || length <= 0) return;
    const int queries = rows * group;
    const Split plan = split_of(queries, cache.kv_heads, length, blocks);
    const int tile = block_x() % plan.tiles, rest = block_x() / plan.tiles;
    const int split = rest % plan.splits, head = rest / plan.splits;
    if (head >= cache.kv_heads) return;

    char* const memory = shared();
    const int begin = split * plan.keys, end = lower(length, begin + plan.keys);
    const int steps = (end - begin + kKeys - 1) / kKeys;
    const size_t place = (static_cast<size_t>(head) * static_cast<size_t>(cache.capacity) +
                          static_cast<size_t>(begin + thread() / kColumns)) *
                             static_cast<size_t>(cache.head_stride) +
                         static_cast<size_t>(thread() % kColumns * 8);
    const bf16* k = static_cast<const bf16*>(cache.k) + place;
    const bf16* v = static_cast<const bf16*>(cache.v) + place;
    // The tiles K0, V0, K1, V1, ... go to slots 0, 1, 2, 0, ...; a slot is filled again after the barrier
    // that follows its use. The queries come through slot 2.
    load_queries(memory + 2 * kSlotBytes, tile * kQueries, queries, head);
    copy_commit();
    load_tile(memory, k, length - begin);
    copy_commit();
    load_tile(memory + kSlotBytes, v, length - begin);
    copy_commit();

    // A warp without queries takes part in loading only.
    const bool busy = tile * kQueries + warp() * 16 < queries;
    uint32_t qs[D / 16][4];
    copy_wait<2>();
    sync();
    for (int c = 0; c < D / 16; c++)
      load_matrices(
          qs[c], memory + 2 * kSlotBytes + swizzled<D>(warp() * 16 + (lane() & 15), 2 * c + (lane() >> 4)));

    float o[D / 8][4] = {};
    float top[2] = {kMinusInfinity, kMinusInfinity}, sum[2] = {0.0f, 0.0f};
    int slot = 0;
    const auto next = [&](const bf16*& of, int step) {
      copy_wait<1>();
      sync();
      const char* use = memory + slot * kSlotBytes;
      if (step + 1 < steps)
        load_tile(memory + (slot == 0 ? 2 : slot - 1) * kSlotBytes, of, length - begin - (step + 1) * kKeys);
      copy_commit();
      slot = slot == 2 ? 0 : slot + 1;
      return use;
    };
    for (int step = 0; step < steps; step++) {
      float s[kKeys / 8][4];
      const char* use = next(k, step);
      if (busy) {
        scores(use, qs, s);
        soften(s, o, top, sum, begin + step * kKeys, length);
      }
      use = next(v, step);
      if (busy) add_values(use, s, o);
    }
    for (int r = 0; r < 2; r++) {
      sum[r] += shuffle_xor(sum[r], 1);
      sum[r] += shuffle_xor(sum[r], 2);
    }
    divide(o, sum);
    sync();  // the slots are free

    if (plan.splits > 1) {
      const int pair = head * plan.tiles + tile;
      float* parts = partial + static_cast<size_t>(pair * plan.splits) * partial_words(D);
      leave(parts + static_cast<size_t>(split) * partial_words(D), o, top, sum);
      if (!arrive_last(arrivals + pair, static_cast<uint32_t>(plan.splits))) return;
      combine(memory, parts, plan.splits, o);
      sync();  // the slots are free again
    }
    write(memory, o, tile * kQueries, queries, head);
  }

  // s = Q K^T of the warp's 16 queries and the tile's 64 keys.
  UNMASK_DEVICE static void scores(const char* tile, const uint32_t (&qs)[D / 16][4],
                                   float (&s)[kKeys / 8][4]) {
    for (int n = 0; n < kKeys / 8; n++)
      for (int e = 0; e < 4; e++) s[n][e] = 0.0f;
    for (int c = 0; c < D / 16; c++)
      for (int n = 0; n < kKeys / 8; n += 2) {
        uint32_t b[4];  // keys 8 n.. and 8 (n + 1).., both halves of 16 dimensions
        load_matrices(
            b, tile + swizzled<D>(8 * n + (lane() & 7) + (lane() >> 4) * 8, 2 * c + (lane() >> 3 & 1)));
        mma_bf16(s[n], qs[c], b[0], b[1]);
        mma_bf16(s[n + 1], qs[c], b[2], b[3]);
      }
  }

  // s := exp2(scale s - top) with the new `top`, the largest scaled score so far; o and sum follow it. `top`
  // is rounded before it is used, so that every power has the same error and a ratio none.
  UNMASK_DEVICE void soften(float (&s)[kKeys / 8][4], float (&o)[D / 8][4], float (&top)[2], float (&sum)[2],
                            int first, int length) const {
    if (first + kKeys > length)
      for (int n = 0; n < kKeys / 8; n++)
        for (int e = 0; e < 4; e++)
          if (first + n * 8 + (lane() & 3) * 2 + (e & 1) >= length) s[n][e] = kMinusInfinity;
    float less[2];
    for (int r = 0; r < 2; r++) {
      float most = s[0][2 * r];
      for (int n = 0; n < kKeys / 8; n++) most = fmaxf(most, fmaxf(s[n][2 * r], s[n][2 * r + 1]));
      most = fmaxf(most, shuffle_xor(most, 1));
      most = fmaxf(top[r], scale * fmaxf(most, shuffle_xor(most, 2)));
      less[r] = exp2_(top[r] - most);
      top[r] = most;
      sum[r] *= less[r];
    }
    if (ballot(less[0] != 1.0f || less[1] != 1.0f) != 0)  // seldom, after the first tiles
      for (int n = 0; n < D / 8; n++)
        for (int e = 0; e < 4; e++) o[n][e] *= less[e / 2];
    for (int n = 0; n < kKeys / 8; n++)
      for (int e = 0; e < 4; e++) {
        s[n][e] = exp2_(fmaf(s[n][e], scale, -top[e / 2]));
        sum[e / 2] += s[n][e];
      }
  }

  // o += P V of the tile's 64 keys; the accumulators of S are the fragments A of P.
  UNMASK_DEVICE static void add_values(const char* tile, const float (&s)[kKeys / 8][4],
                                       float (&o)[D / 8][4]) {
    for (int c = 0; c < kKeys / 16; c++) {
      const uint32_t p[4] = {pack_bf16(s[2 * c][0], s[2 * c][1]), pack_bf16(s[2 * c][2], s[2 * c][3]),
                             pack_bf16(s[2 * c + 1][0], s[2 * c + 1][1]),
                             pack_bf16(s[2 * c + 1][2], s[2 * c + 1][3])};
      for (int n = 0; n < D / 8; n += 2) {
        uint32_t b[4];
        load_matrices_transposed(b, tile + swizzled<D>(16 * c + (lane() & 15), n + (lane() >> 4)));
        mma_bf16(o[n], p, b[0], b[1]);
        mma_bf16(o[n + 1], p, b[2], b[3]);
      }
    }
  }

  UNMASK_DEVICE static void divide(float (&o)[D / 8][4], const float (&by)[2]) {
    const float inverse[2] = {1.0f / by[0], 1.0f / by[1]};
    for (int n = 0; n < D / 8; n++)
      for (int e = 0; e < 4; e++) o[n][e] *= inverse[e / 2];
  }

  // Outputs of one split, [D / 16][thread][16 bytes], and log2 of what they were divided by.
  UNMASK_DEVICE static void leave(float* part, const float (&o)[D / 8][4], const float (&top)[2],
                                  const float (&sum)[2]) {
    for (int c = 0; c < D / 16; c++)
      reinterpret_cast<Words*>(part)[c * kThreads + thread()] = {
          pack_bf16(o[2 * c][0], o[2 * c][1]), pack_bf16(o[2 * c][2], o[2 * c][3]),
          pack_bf16(o[2 * c + 1][0], o[2 * c + 1][1]), pack_bf16(o[2 * c + 1][2], o[2 * c + 1][3])};
    float* sums = part + kQueries * D / 2 + warp() * 16 + lane() / 4;
    if (lane() % 4 != 0) return;
    for (int r = 0; r < 2; r++) sums[8 * r] = top[r] + kLog2e * log_(sum[r]);
  }

  // o = sum_i w_i o_i / sum_i w_i, w_i = exp2(log2 sum_i - the largest), splits in order. A warp fetches what
  // its own lanes use.
  UNMASK_DEVICE static void combine(char* memory, const float* parts, int splits, float (&o)[D / 8][4]) {
    const auto fetch = [&](int i) {
      if (i < splits) {
        char* slot = memory + i % kSlots * kSlotBytes;
        const char* part = reinterpret_cast<const char*>(parts + static_cast<size_t>(i) * partial_words(D));
        for (int c = 0; c < D / 16; c++) {
          const int at = (c * kThreads + thread()) * 16;
          copy_async16(slot + at, part + at);
        }
        const int at = kTileBytes + warp() * kSumBytes + lane() * 16;
        if (lane() < kSumBytes / 16) copy_async16(slot + at, part + at);
      }
      copy_commit();
    };
    for (int i = 0; i < kSlots; i++) fetch(i);
    float top[2] = {kMinusInfinity, kMinusInfinity}, sum[2] = {0.0f, 0.0f};
    for (int n = 0; n < D / 8; n++)
      for (int e = 0; e < 4; e++) o[n][e] = 0.0f;
    for (int i = 0; i < splits; i++) {
      copy_wait<kSlots - 1>();
      sync_warp();
      const char* slot = memory + i % kSlots * kSlotBytes;
      const float* sums = reinterpret_cast<const float*>(slot + kTileBytes + warp() * kSumBytes) + lane() / 4;
      float weight[2], less[2];
      for (int r = 0; r < 2; r++) {
        const float most = fmaxf(top[r], sums[8 * r]);
        less[r] = exp2_(top[r] - most);
        weight[r] = exp2_(sums[8 * r] - most);
        top[r] = most;
        sum[r] = sum[r] * less[r] + weight[r];
      }
      for (int c = 0; c < D / 16; c++) {
        const Words words = reinterpret_cast<const Words*>(slot)[c * kThreads + thread()];
        for (int e = 0; e < 4; e++) {
          const int r = e & 1;
          float* to = &o[2 * c + e / 2][2 * r];
          to[0] = to[0] * less[r] + weight[r] * to_float(bf16{static_cast<uint16_t>(words.v[e] & 0xffff)});
          to[1] = to[1] * less[r] + weight[r] * to_float(bf16{static_cast<uint16_t>(words.v[e] >> 16)});
        }
      }
      sync_warp();
      fetch(i + kSlots);
    }
    divide(o, sum);
  }

  // The warp's outputs, by way of its part of shared memory so that 16 bytes go at once; zeros behind the
  // last head.
  UNMASK_DEVICE void write(char* memory, const float (&o)[D / 8][4], int first, int queries, int head) const {
    char* own = memory + warp() * 16 * D * 2;
    sync_warp();
    for (int n = 0; n < D / 8; n++)
      for (int r = 0; r < 2; r++)
        *reinterpret_cast<uint32_t*>(own + swizzled<D>(lane() / 4 + 8 * r, n) + lane() % 4 * 4) =
            pack_bf16(o[n][2 * r], o[n][2 * r + 1]);
    sync_warp();
    for (int u = 0; u < 16 * kColumns / 32; u++) {
      const int i = (u * 32 + lane()) / kColumns, column = lane() % kColumns, p = first + warp() * 16 + i;
      if (p >= queries || column * 8 >= cache.head_dim) continue;
      const int query_head = head * group + p % group;
      bf16* to = static_cast<bf16*>(out.data) + static_cast<size_t>(p / group) * static_cast<size_t>(out.ld);
      *reinterpret_cast<Words*>(to + query_head * cache.head_dim + column * 8) =
          *reinterpret_cast<const Words*>(own + swizzled<D>(i, column));
      if (query_head == heads - 1)
        for (int d = heads * cache.head_dim + column; d < out.ld; d += lower(kColumns, cache.head_dim / 8))
          to[d] = to_bf16(0.0f);
    }
  }
};

}  // namespace unmask::gpu
