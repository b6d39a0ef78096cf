// The policy on the device, equal to `select` (decode/policy.h) bit for bit.
//
// With n candidates, key[c] as the policy ranks (larger is better):
//   rank[c]  = number of candidates that come before c: key larger, or equal at a lower position
//   base     = how many of the best the kind commits, by base_count: one thread, in the order of the ranks,
//   as
//              sums of floats depend on their order
//   runs     = neighbouring masks: position - index is the same exactly within one. c is committed for its
//   run
//              when its confidence reaches the threshold and the run has no better-ranked member that is
//              committed by the kind or reaches the threshold
//   order    = the base, those of the runs, the rest, each by rank
// Counting compares all pairs: n^2 / (threads of a multiprocessor) comparisons, a microsecond for a window's
// candidates and 0.4 ms for the 4096 of a whole pass that takes two hundred times as long.
//
// Preconditions: 0 <= pass->candidates <= most_candidates <= kMostChosen; candidates ascend; scores are
// numbers (with others among them `order` holds anything: the host refuses such scores first). One block of
// kThreads threads; shared memory: 12 bytes per candidate and 16.
#include <string>

#include "cuda/head.h"

namespace unmask::gpu {
namespace {

struct ChooseKernel {
  static constexpr int kThreads = 512;

  const PassState* pass;
  const Policy* policy;
  const Candidate* candidates;
  const Score* scores;
  int32_t* order;
  int32_t* count;
  int32_t most;

  // What base_count asks of the i-th best: the number it was ranked by, which is the one its rule reads.
  struct Ranked {
    float confidence, entropy;
  };

  UNMASK_DEVICE void operator()() const {
    const int n = pass->candidates;
    if (n <= 0) {
      if (thread() == 0) *count = 0;
      return;
    }
    auto* counts = reinterpret_cast<int32_t*>(shared());
    auto* keys = reinterpret_cast<float*>(counts + 4);      // by candidate
    auto* ranks = reinterpret_cast<int32_t*>(keys + most);  // by candidate
    auto* sorted = reinterpret_cast<float*>(ranks + most);  // keys by rank
    const Rank by = ranking(*policy);
    for (int c = thread(); c < n; c += threads()) keys[c] = key(by, scores[c]);
    sync();

    for (int c = thread(); c < n; c += threads()) {
      const float mine = keys[c];
      int before = 0;
      for (int j = 0; j < n; j++) before += keys[j] > mine || (keys[j] == mine && j < c);
      ranks[c] = before;
      sorted[before] = mine;
    }
    sync();

    if (thread() == 0)
      counts[0] = base_count(*policy, n, [&](int i) { return Ranked{sorted[i], -sorted[i]}; });
    sync();
    const int base = counts[0];

    // By rank from here on, in the place of the keys: 1 for those that the runs add.
    auto* added = reinterpret_cast<int32_t*>(keys);
    const bool runs = policy->run_threshold > 0.0f;
    for (int c = thread(); c < n; c += threads()) added[ranks[c]] = runs && best_of_run(c, n, base, ranks);
    sync();
    for (int c = thread(); c < n; c += threads()) {
      const int rank = ranks[c];
      int all = 0, better = 0;
      for (int r = base; runs && r < n; r++) {
        all += added[r];
        better += r < rank && added[r] != 0;
      }
      const int place = rank < base ? rank : added[rank] != 0 ? base + better : rank + all - better;
      order[place] = c;
      if (c == 0) *count = base + all;
    }
  }

  // Whether candidate c is committed because it is the best of its run.
  UNMASK_DEVICE bool best_of_run(int c, int n, int base, const int32_t* ranks) const {
    const int rank = ranks[c];
    if (rank < base || !(scores[c].confidence >= policy->run_threshold)) return false;
    const int run = candidates[c].position - c;
    const auto better = [&](int j) {
      return ranks[j] < base || (ranks[j] < rank && scores[j].confidence >= policy->run_threshold);
    };
    for (int j = c - 1; j >= 0 && candidates[j].position - j == run; j--)
      if (better(j)) return false;
    for (int j = c + 1; j < n && candidates[j].position - j == run; j++)
      if (better(j)) return false;
    return true;
  }
};

}  // namespace

void choose(Stream& stream, const PassState* pass, const Policy* policy, const Candidate* candidates,
            const Score* scores, int32_t* order, int32_t* count, int most_candidates) {
  if (most_candidates > kMostChosen)
    throw Error("at most " + std::to_string(kMostChosen) + " positions can be chosen among");
  launch(stream, {1, 1, 1}, 16 + 12 * static_cast<size_t>(most_candidates),
         ChooseKernel{pass, policy, candidates, scores, order, count, most_candidates});
}

}  // namespace unmask::gpu
