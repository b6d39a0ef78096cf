// Policies: which candidates a step commits (decoding.md, section 2). Pure; works in the caller's memory.
#pragma once

#include <cstdint>
#include <span>

#include "decode/backend.h"

namespace unmask {

enum class Rank { confidence, margin, entropy };

struct Policy {
  enum class Kind { threshold, factor, entropy_bound, top_k };
  Kind kind = Kind::threshold;
  float value = 0.9f;            // t, f, g or k
  Rank rank = Rank::confidence;  // top_k only; the others fix their own

  // Hierarchical runs, an addition to any kind: the best candidate of every run of neighbouring masks is
  // committed at this confidence already. Far apart, the runs decide little about each other. 0: off.
  float run_threshold = 0.0f;
};

// Orders `order` (filled by the call with 0..scores.size()-1) so that the candidates to commit come first,
// and returns how many: at least one. Preconditions: scores is not empty; candidates, scores and order have
// the same size; candidates ascend. Best first, ties to the lower position: `threshold` commits the best and
// all with confidence >= t; `factor` the longest run 1..n with (n + 1) (1 - confidence_n) < f at each rank;
// `entropy_bound` the longest run with sum(H) - max(H) <= g; `top_k` k. Then the runs.
int select(const Policy& policy, std::span<const Candidate> candidates, std::span<const Score> scores,
           std::span<int32_t> order);

}  // namespace unmask
