// Policies: which candidates a step commits (decoding.md, section 2). Pure; works in the caller's memory.
#pragma once

#include <cstdint>
#include <span>

#include "decode/backend.h"
#include "decode/sampling.h"

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

// By what candidates are ordered.
UNMASK_ANYWHERE Rank ranking(const Policy& policy) {
  if (policy.kind == Policy::Kind::top_k) return policy.rank;
  return policy.kind == Policy::Kind::entropy_bound ? Rank::entropy : Rank::confidence;
}

// Larger is better; ties go to the lower position.
UNMASK_ANYWHERE float key(Rank rank, const Score& s) {
  return rank == Rank::confidence ? s.confidence : rank == Rank::margin ? s.margin : -s.entropy;
}

// How many of the best the kind alone commits, at least one: `threshold` the best and all with confidence >=
// t; `factor` the longest run 1..n with (n + 1) (1 - confidence_n) < f at each rank; `entropy_bound` the
// longest run with sum(H) - max(H) <= g; `top_k` k. at(i) is the score of the i-th best of n.
template <class At>
UNMASK_ANYWHERE int base_count(const Policy& policy, int n, const At& at) {
  int count = 1;
  switch (policy.kind) {
    case Policy::Kind::threshold:
      while (count < n && at(count).confidence >= policy.value) count++;
      break;
    case Policy::Kind::factor: {
      int run = 0;
      while (run < n && static_cast<float>(run + 2) * (1.0f - at(run).confidence) < policy.value) run++;
      count = run > 1 ? run : 1;
      break;
    }
    case Policy::Kind::entropy_bound: {
      // Ascending, so the maximum is the last one: the sum of those before it is what the bound limits.
      float before = 0.0f;
      while (count < n && (before += at(count - 1).entropy) <= policy.value) count++;
      break;
    }
    case Policy::Kind::top_k:
      count = policy.value >= static_cast<float>(n) ? n
              : policy.value > 1.0f                 ? static_cast<int>(policy.value)
                                                    : 1;
      break;
  }
  return count;
}

// Orders `order` (filled by the call with 0..scores.size()-1) so that the candidates to commit come first,
// and returns how many: at least one. Preconditions: scores is not empty; candidates, scores and order have
// the same size; candidates ascend. Those of base_count best first, ties to the lower position; then those of
// the runs in the same order; then the rest.
int select(const Policy& policy, std::span<const Candidate> candidates, std::span<const Score> scores,
           std::span<int32_t> order);

}  // namespace unmask
