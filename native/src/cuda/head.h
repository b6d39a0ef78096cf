// The LM head with fused statistics: logits are never materialised. Every tile of 128 vocabulary entries
// gives per row what decoding.md section 2 needs of it; a second kernel merges the tiles into scores; a third
// orders them by the policy and says how many are committed, so that a denoising step brings nothing but its
// result to the host.
#pragma once

#include "cuda/gemm.h"
#include "cuda/launch.h"
#include "cuda/types.h"
#include "decode/backend.h"
#include "decode/policy.h"

namespace unmask::gpu {

struct HeadArgs {
  PackedWeights head;  // [vocab, hidden]; no bias
  Activations x;       // normed rows, pass->needed of them
  int32_t vocab = 0;
  const uint32_t* suppressed = nullptr;   // bit i: id i cannot be chosen; round_up(vocab, kTile) bits
  const Candidate* candidates = nullptr;  // pass->candidates of them, ascending positions
  const int32_t* slots = nullptr;         // candidate -> row of x; ascends, every row is some candidate's
  // How logits become scores (decode/backend.h Sampling), in device memory because a graph is replayed with
  // others.
  struct Draw {
    float temperature = 0.0f;
    uint32_t step = 0;
    uint64_t seed = 0;
    int32_t alternatives = 0;
  };
  const Draw* draw = nullptr;
  void* tiles = nullptr;  // head_tile_bytes(...) of scratch, aligned to 256
  Score* scores = nullptr;
};
size_t head_tile_bytes(int vocab, int most_candidates);
// scores[i] of candidates[i], by the formulae of decode/sampling.h as the CPU backend has them: same ties,
// same draws on the same logits. Logits that are no finite numbers give a score that is not `usable`; the
// host reads scores before it trusts what `choose` said. At most one row serves two candidates (positions 0
// and 1 with shift), none more. Preconditions: pass->needed <= most_rows, pass->candidates <=
// most_candidates.
void head_scores(Stream& stream, const PassState* pass, const HeadArgs& args, int most_rows,
                 int most_candidates, const Workspace& workspace);

// Candidates that `choose` has shared memory for.
constexpr int kMostChosen = 8192;
// order[0..candidates) best first as decode/policy.h `select` orders them, *count of them to commit; anything
// when a score is not usable. `policy` is in device memory. Throws Error when most_candidates > kMostChosen.
void choose(Stream& stream, const PassState* pass, const Policy* policy, const Candidate* candidates,
            const Score* scores, int32_t* order, int32_t* count, int most_candidates);

}  // namespace unmask::gpu
