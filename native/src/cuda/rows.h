// Kernels that work row by row: embedding, RMSNorm, quantisation, RoPE with the K/V write, rows that move.
#pragma once

#include "cuda/launch.h"
#include "cuda/types.h"

namespace unmask::gpu {

// x[row][0, hidden) = table[tokens[positions[row]]]; table is [vocab][hidden] float32 or bf16.
void embed(Stream& stream, const PassState* pass, const int32_t* tokens, const int32_t* positions,
           const void* table, Kind kind, int hidden, float* x, int ldx, int most_rows);

// out[row] = x[row] / sqrt(mean(x[row]^2) + eps) * w, in the form that the next product takes. Rows
// 0..pass->rows-1, or pass->needed with `needed`.
void rms_norm(Stream& stream, const PassState* pass, bool needed, const float* x, int ldx, const float* w,
              int hidden, float eps, const Activations& out, int most_rows);

// out[row] = x[row] in another form: float32 or bf16 to int8 by groups.
void quantize(Stream& stream, const PassState* pass, bool needed, const Activations& x, int n,
              const Activations& out, int most_rows);

// qkv[row] = [q | k | v] float32, ldqkv apart, q_dim = heads * head_dim from `k_at`/`v_at` on. RoPE
// (half-split form, cos and sin [capacity][head_dim / 2]) by the row's position; K and V go to the cache at
// that position, q to out_q [row][heads * head_dim] as float32 or bf16.
struct RopeArgs {
  const float* qkv = nullptr;
  int32_t ldqkv = 0, k_at = 0, v_at = 0, heads = 0;
  const int32_t* positions = nullptr;
  const float* cos = nullptr;
  const float* sin = nullptr;
  KvCache cache;
  Activations q;
};
void rope_write_kv(Stream& stream, const PassState* pass, const RopeArgs& args, int most_rows);

// Compacts rows: x[i] = x[slots[i]] and q[i] = q[slots[i]] for i < pass->needed; slots ascend, slots[i] >= i.
// In place and safe for any such slots.
void gather_rows(Stream& stream, const PassState* pass, const int32_t* slots, float* x, int ldx, int hidden,
                 const Activations& q, int q_dim, int most_rows);

// Row i of every layer's cache becomes what row source[i] was, K rotated by the difference of positions (RoPE
// composes); `source` never falls, count of them. `layers` (layer_count caches of the form of `shape`) and
// `source` are in device memory; in place.
void move_rows(Stream& stream, const KvCache* layers, int layer_count, const KvCache& shape,
               const int32_t* source, int count, const float* cos, const float* sin);

}  // namespace unmask::gpu
