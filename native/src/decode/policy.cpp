#include "decode/policy.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace unmask {

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
