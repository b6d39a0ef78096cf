// The rules of the decoder that need no model: how a canvas grows and shrinks, and what a policy selects.
#include <algorithm>

#include "check.h"
#include "decode/canvas.h"
#include "decode/policy.h"

namespace unmask::test {
namespace {

void canvas_resizes() {
  constexpr int32_t kMask = 9, kEos = 8, kExpand = 7;
  struct Case {
    const char* name;
    std::vector<int32_t> tokens;  // masks and what was committed this step; commits by position
    std::vector<std::pair<int32_t, int32_t>> commits;
    bool broadcast;
    int max;
    std::vector<int32_t> expected;
    std::vector<Hole> holes;
  };
  const int32_t M = kMask;
  for (const Case& k : {
           Case{"delete one", {1, M, M, M, 2}, {{2, kEos}}, false, 9, {1, M, M, 2}, {{1, 2}}},
           Case{"broadcast", {1, M, M, M, 2}, {{2, kEos}}, true, 9, {1, M, 2}, {{1, 1}}},
           Case{"broadcast spares what is committed",
                {1, M, M, M, M, 2},
                {{2, kEos}, {4, 5}},
                true,
                9,
                {1, M, 5, 2},
                {{1, 2}}},
           Case{"broadcast stays in its hole",
                {M, 1, M, 2},
                {{0, kEos}},
                true,
                9,
                {1, M, 2},
                {{0, 0}, {1, 1}}},
           Case{"everything", {1, M, M, 2}, {{1, kEos}}, true, 9, {1, 2}, {{1, 0}}},
           Case{"expand", {1, M, M, 2}, {{1, kExpand}, {2, 5}}, true, 9, {1, M, M, 5, 2}, {{1, 3}}},
           Case{"expand without room", {1, M, M, 2}, {{1, kExpand}}, true, 2, {1, M, M, 2}, {{1, 2}}},
           Case{"room for one of two",
                {1, M, M, 2},
                {{1, kExpand}, {2, kExpand}},
                true,
                3,
                {1, M, M, M, 2},
                {{1, 3}}},
           Case{"a deletion makes room",
                {1, M, M, 2},
                {{1, kExpand}, {2, kEos}},
                true,
                2,
                {1, M, M, 2},
                {{1, 2}}},
           Case{"nothing", {1, M, 2}, {{1, 5}}, true, 9, {1, 5, 2}, {{1, 1}}},
       }) {
    Canvas canvas;
    canvas.reset(k.tokens, kMask, 20);
    std::vector<int32_t> committed, source;
    for (const auto& [p, token] : k.commits) {
      canvas.commit(p, token);
      committed.push_back(p);
    }
    int budget = 100;
    canvas.resize(committed, kEos, kExpand, k.broadcast, k.max, &budget, source);
    CHECK(std::equal(k.expected.begin(), k.expected.end(), canvas.tokens().begin(), canvas.tokens().end()))
        << k.name;
    CHECK(std::equal(k.holes.begin(), k.holes.end(), canvas.holes().begin(), canvas.holes().end()))
        << k.name << ": holes";
    CHECK(canvas.masks() == static_cast<int>(std::count(k.expected.begin(), k.expected.end(), kMask)))
        << k.name << ": masks";
  }
}

void policies_select() {
  std::vector<Score> scores(4);
  const auto set = [&](size_t i, float confidence, float margin, float entropy) {
    scores[i].confidence = confidence;
    scores[i].margin = margin;
    scores[i].entropy = entropy;
  };
  set(0, 0.5f, 0.4f, 1.0f);
  set(1, 0.9f, 0.1f, 0.3f);
  set(2, 0.95f, 0.9f, 0.1f);
  set(3, 0.9f, 0.2f, 0.6f);
  const std::vector<Candidate> candidates = {{4, 3}, {5, 4}, {9, 8}, {10, 9}};
  using K = Policy::Kind;
  struct Case {
    Policy policy;
    std::vector<int32_t> chosen;
  };
  for (const Case& k : {
           Case{{K::threshold, 0.9f, Rank::confidence}, {2, 1, 3}},
           Case{{K::threshold, 0.99f, Rank::confidence}, {2}},
           Case{{K::threshold, 0.0f, Rank::confidence}, {2, 1, 3, 0}},
           Case{{K::top_k, 2.0f, Rank::confidence}, {2, 1}},
           Case{{K::top_k, 2.0f, Rank::margin}, {2, 0}},
           Case{{K::top_k, 3.0f, Rank::entropy}, {2, 1, 3}},
           Case{{K::top_k, 50.0f, Rank::entropy}, {2, 1, 3, 0}},
           Case{{K::entropy_bound, 0.05f, Rank::confidence}, {2}},
           Case{{K::entropy_bound, 0.15f, Rank::confidence}, {2, 1}},
           Case{{K::entropy_bound, 0.4001f, Rank::confidence}, {2, 1, 3}},
           Case{{K::factor, 0.35f, Rank::confidence},
                {2, 1}},  // (1+1) 0.05 < f, (2+1) 0.1 < f, (3+1) 0.1 >= f
           Case{{K::factor, 0.05f, Rank::confidence}, {2}},
           Case{{K::factor, 2.6f, Rank::confidence}, {2, 1, 3, 0}},
           // Positions 4-5 and 9-10 are two runs: the second is covered by its best, the first gets one of
           // its own.
           Case{{K::top_k, 1.0f, Rank::confidence, 0.6f}, {2, 1}},
           Case{{K::top_k, 1.0f, Rank::confidence, 0.92f}, {2}},
           Case{{K::threshold, 0.9f, Rank::confidence, 0.1f}, {2, 1, 3}},
       }) {
    std::vector<int32_t> order(scores.size());
    const int n = select(k.policy, candidates, scores, order);
    CHECK(std::vector<int32_t>(order.begin(), order.begin() + n) == k.chosen)
        << "policy " << static_cast<int>(k.policy.kind) << " value " << k.policy.value;
  }
}

}  // namespace
}  // namespace unmask::test

int main() {
  unmask::test::canvas_resizes();
  unmask::test::policies_select();
  return unmask::test::summary();
}
