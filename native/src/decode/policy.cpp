#include "decode/policy.h"

#include <algorithm>
#include <numeric>

namespace unmask {

int select(const Policy& policy, std::span<const Score> scores, std::span<int32_t> order) {
  const int n = static_cast<int>(scores.size());
  const Rank rank = policy.kind == Policy::Kind::top_k           ? policy.rank
                    : policy.kind == Policy::Kind::entropy_bound ? Rank::entropy
                                                                 : Rank::confidence;
  const auto key = [&](int32_t i) {
    const Score& s = scores[static_cast<size_t>(i)];
    return rank == Rank::confidence ? s.confidence : rank == Rank::margin ? s.margin : -s.entropy;
  };
  std::iota(order.begin(), order.end(), 0);
  // std::sort with the index as tie-break rather than stable_sort, which allocates.
  std::sort(order.begin(), order.end(),
            [&](int32_t a, int32_t b) { return key(a) != key(b) ? key(a) > key(b) : a < b; });
  const auto at = [&](int i) -> const Score& {
    return scores[static_cast<size_t>(order[static_cast<size_t>(i)])];
  };

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

}  // namespace unmask
