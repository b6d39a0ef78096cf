#include "decode/policy.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace unmask {

namespace {

Rank ranking(const Policy& policy) {
  if (policy.kind == Policy::Kind::top_k) return policy.rank;
  return policy.kind == Policy::Kind::entropy_bound ? Rank::entropy : Rank::confidence;
}

// Larger is better.
float key(Rank rank, const Score& s) {
  return rank == Rank::confidence ? s.confidence : rank == Rank::margin ? s.margin : -s.entropy;
}

// How many of the best the kind alone commits; at(i) is the i-th best.
template <class At>
int base_count(const Policy& policy, int n, const At& at) {
  int count = 1;
  switch (policy.kind) {
    case Policy::Kind::threshold:
      while (count < n && at(count).confidence >= policy.value) count++;
      break;
    case Policy::Kind::factor: {
      int run = 0;
      while (run < n && static_cast<float>(run + 2) * (1.0f - at(run).confidence) < policy.value) run++;
      count = std::max(1, run);
      break;
    }
    case Policy::Kind::entropy_bound: {
      // Ascending, so the maximum is the last one: the sum of those before it is what the bound limits.
      float before = 0.0f;
      while (count < n && (before += at(count - 1).entropy) <= policy.value) count++;
      break;
    }
    case Policy::Kind::top_k:
      count = std::clamp(static_cast<int>(policy.value), 1, n);
      break;
  }
  return count;
}

}  // namespace

int select(const Policy& policy, std::span<const Candidate> candidates, std::span<const Score> scores,
           std::span<int32_t> order) {
  const int n = static_cast<int>(scores.size());
  const Rank rank = ranking(policy);
  const auto score = [&](int32_t i) -> const Score& { return scores[static_cast<size_t>(i)]; };
  const auto position = [&](int32_t i) { return candidates[static_cast<size_t>(i)].position; };
  const auto at = [&](int i) -> int32_t& { return order[static_cast<size_t>(i)]; };
  std::iota(order.begin(), order.end(), 0);
  // std::sort with the index as tie-break rather than stable_sort, which allocates.
  std::sort(order.begin(), order.end(), [&](int32_t a, int32_t b) {
    const float x = key(rank, score(a)), y = key(rank, score(b));
    return x != y ? x > y : a < b;
  });
  int count = base_count(policy, n, [&](int i) -> const Score& { return score(at(i)); });
  const auto take = [&](int i) {
    std::rotate(order.begin() + count, order.begin() + i, order.begin() + i + 1), count++;
  };

  if (policy.run_threshold > 0.0f) {
    // The order is best first, so the first candidate of a run that is met is its best; one met before it
    // covers the run.
    const auto same_run = [&](int32_t a, int32_t b) {
      return std::abs(position(a) - position(b)) ==
             std::abs(a - b);  // every position between them is a candidate
    };
    for (int i = count; i < n; i++) {
      if (score(at(i)).confidence < policy.run_threshold) continue;
      bool covered = false;
      for (int a = 0; a < count && !covered; a++) covered = same_run(at(a), at(i));
      if (!covered) take(i);
    }
  }
  return count;
}

}  // namespace unmask
