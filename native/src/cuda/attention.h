// Attention of a pass's rows over the whole K/V cache, unmasked: out = softmax(q K^T / sqrt(head_dim)) V per
// head; heads / kv_heads query heads share one K/V head (GQA; MHA when equal).
#pragma once

#include "cuda/launch.h"
#include "cuda/types.h"

namespace unmask::gpu {

// Scratch: partial outputs of split keys and arrival counters (zero before and after). With less than what
// attention_partial_floats and attention_counters say keys are split among fewer blocks.
struct AttentionWorkspace {
  float* partial = nullptr;
  size_t partial_floats = 0;
  uint32_t* arrivals = nullptr;
  int32_t counters = 0;
  int32_t sms = 0;
};
size_t attention_partial_floats(int head_dim, int sms);
int attention_counters(int sms);

// q and out: [row][heads * head_dim], float32 with a float32 cache, bf16 with a bf16 one. Rows
// 0..pass->rows-1 or pass->needed; keys 0..pass->length-1, at most `most_keys`. Keys are split among blocks
// when there are too few tiles of queries to fill the device; the last block to arrive combines the parts in
// order. The tail of every row of `out` becomes zeros. float32 products for a float32 cache, bf16 ones on
// tensor cores for a bf16 cache (float32 again where head_dim is above 128 or no multiple of 8). Throws
// std::invalid_argument for head_dim > 256.
void attention(Stream& stream, const PassState* pass, bool needed, const Activations& q, int heads,
               const KvCache& cache, const Activations& out, int most_rows, int most_keys,
               const AttentionWorkspace& workspace);

}  // namespace unmask::gpu
