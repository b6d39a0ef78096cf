// The LM head with fused statistics: logits are never materialised. Every tile of 128 vocabulary entries gives
// per row what decoding.md section 2 needs of it; a second kernel merges the tiles into scores; a third orders
// them by the policy and says how many are committed, so that a denoising step brings nothing but its result to
// the host.
#pragma once

#include "cuda/gemm.h"
#include "cuda/launch.h"
#include "cuda/types.h"
#include "decode/backend.h"
#include "decode/policy.h"

namespace unmask::gpu {

struct HeadArgs {
  PackedWeights head;                     // [vocab, hidden]; bf16, int8 or f32
  Activations x;                          // normed rows, pass->needed of them
  int32_t vocab = 0;
  const uint32_t* suppressed = nullptr;   // bit i: id i cannot be chosen; round_up(vocab, 128) bits
  const Candidate* candidates = nullptr;  // pass->candidates of them, ascending positions
  const int32_t* slots = nullptr;         // candidate -> row of x
  // How logits become scores (decode/backend.h Sampling), in device memory because a graph is replayed with
  // others.
  struct Draw {
    float temperature = 0.0f;
    uint32_t step = 0;
    uint64_t seed = 0;
    int32_t alternatives = 0;
  };
  const Draw* draw = nullptr;
  void* tiles = nullptr;  // head_tile_bytes(...) of scratch
  Score* scores = nullptr;
};
size_t head_tile_bytes(int vocab, int most_candidates);
// scores[i] of candidates[i]. Equal to the CPU backend's on the same logits: same ties, same draws.
void head_scores(Stream& stream, const PassState* pass, const HeadArgs& args, int most_rows, int most_candidates,
                 const Workspace& workspace);

// order[0..candidates) best first as decode/policy.h `select` orders them, *count of them to commit. `policy` is
// in device memory.
void choose(Stream& stream, const PassState* pass, const Policy* policy, const Candidate* candidates,
            const Score* scores, int32_t* order, int32_t* count, int most_candidates);

}  // namespace unmask::gpu
