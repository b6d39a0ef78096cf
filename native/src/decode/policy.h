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
};

// Orders `order` (filled by the call with 0..scores.size()-1) best first, ties to the lower index, and
// returns how many from its start are committed: at least one. Preconditions: scores is not empty,
// order.size() == scores.size(). `threshold` commits the best and all with confidence >= t; `factor` the
// longest run 1..n with (n + 1) (1 - confidence_n) < f at each rank; `entropy_bound` the longest run with
// sum(H) - max(H) <= g; `top_k` k.
int select(const Policy& policy, std::span<const Score> scores, std::span<int32_t> order);

}  // namespace unmask
