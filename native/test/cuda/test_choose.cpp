// The policy kernel against `select`: order and count bit for bit, for every kind with and without runs, on
// scores with many ties.
#include <cstring>

#include "../check.h"
#include "cuda/head.h"

namespace unmask::test {
namespace {

using namespace gpu;

// Scores from few different values, so that most of them tie, and zeros of both signs.
std::vector<Score> scores(int n, int values, Random& random) {
  std::vector<Score> list(static_cast<size_t>(n));
  const auto draw = [&] { return static_cast<float>(random.below(values)) / static_cast<float>(values); };
  for (Score& s : list) {
    s.token = random.below(1000);
    s.confidence = draw();
    s.margin = draw();
    s.entropy = 3.0f * draw() * (random.below(2) == 0 ? 1.0f : -1.0f);
  }
  return list;
}

// Ascending positions in runs: a gap after about one in `run`.
std::vector<Candidate> candidates(int n, int run, Random& random) {
  std::vector<Candidate> list(static_cast<size_t>(n));
  int32_t position = random.below(3);
  for (Candidate& c : list) {
    c = {position, position, -1};
    position += random.below(run) == 0 ? 2 + random.below(5) : 1;
  }
  return list;
}

class Device {
 public:
  explicit Device(int most) : most_(most), memory_(bytes()) {}

  void check(const Policy& policy, const std::vector<Candidate>& candidates,
             const std::vector<Score>& scores) {
    const size_t n = scores.size();
    PassState pass;
    pass.candidates = static_cast<int32_t>(n);
    auto* device_pass = memory_.as<PassState>();
    auto* device_policy = memory_.as<Policy>(64);
    auto* device_count = memory_.as<int32_t>(128);
    auto* device_order = memory_.as<int32_t>(256);
    auto* device_candidates = reinterpret_cast<Candidate*>(device_order + most_ + 1);
    auto* device_scores = reinterpret_cast<Score*>(device_candidates + most_);
    stream_.fill(memory_.data(), 0xFF, memory_.size());
    stream_.to_device(device_pass, &pass, sizeof pass);
    stream_.to_device(device_policy, &policy, sizeof policy);
    stream_.to_device(device_candidates, candidates.data(), n * sizeof(Candidate));
    stream_.to_device(device_scores, scores.data(), n * sizeof(Score));
    choose(stream_, device_pass, device_policy, device_candidates, device_scores, device_order, device_count,
           most_);
    std::vector<int32_t> order(n + 1);
    int32_t count = -1;
    stream_.to_host(order.data(), device_order, order.size() * sizeof(int32_t));
    stream_.to_host(&count, device_count, sizeof count);
    stream_.synchronize();

    CHECK(order.back() == -1) << "order is written beyond its end";
    order.pop_back();
    std::vector<int32_t> expected(n);
    const int expected_count = n == 0 ? 0 : select(policy, candidates, scores, expected);
    size_t first = 0;
    while (first < n && order[first] == expected[first]) first++;
    CHECK(count == expected_count && first == n)
        << "policy " << static_cast<int>(policy.kind) << " value " << policy.value << " rank "
        << static_cast<int>(policy.rank) << " runs " << policy.run_threshold << ", " << n
        << " candidates: count " << count << " expected " << expected_count << ", order differs at " << first;
  }

 private:
  size_t bytes() const {
    return 256 + static_cast<size_t>(most_ + 1) * (sizeof(int32_t) + sizeof(Candidate) + sizeof(Score));
  }
  Stream stream_;
  int most_;
  DeviceMemory memory_;
};

using K = Policy::Kind;

void every_policy() {
  Random random(1);
  Device device(300);
  const Policy policies[] = {
      {K::threshold, 0.5f},
      {K::threshold, -1.0f},
      {K::threshold, 2.0f},
      {K::factor, 0.5f},
      {K::factor, 3.0f},
      {K::factor, 1e9f},
      {K::entropy_bound, 0.0f},
      {K::entropy_bound, 2.0f},
      {K::entropy_bound, -5.0f},
      {K::top_k, 1.0f, Rank::confidence},
      {K::top_k, 3.0f, Rank::margin},
      {K::top_k, 7.9f, Rank::entropy},
      {K::top_k, 1e9f, Rank::confidence},
  };
  for (const int n :
       {0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 31, 32, 33, 63, 64, 65, 100, 128, 129, 255, 256, 257, 300})
    for (Policy policy : policies)
      for (const float run_threshold : {0.0f, 0.01f, 0.6f, 0.99f}) {
        policy.run_threshold = run_threshold;
        const int values = 1 + random.below(12), run = 1 + random.below(9);
        device.check(policy, candidates(n, run, random), scores(n, values, random));
      }
}

// Different in nearly all places, where the sum of entropies depends on the order of its additions.
void distinct_scores() {
  Random random(2);
  Device device(300);
  for (int i = 0; i < 60; i++) {
    const int n = 1 + random.below(300);
    Policy policy{static_cast<K>(i % 4), random.uniform() * static_cast<float>(i % 4 == 3 ? 300 : i % 7),
                  static_cast<Rank>(i % 3), i % 2 == 0 ? 0.0f : random.uniform()};
    if (policy.kind == K::top_k) policy.value += 1.0f;
    device.check(policy, candidates(n, 6, random), scores(n, 1 << 24, random));
  }
}

void as_many_as_fit() {
  Random random(3);
  Device device(kMostChosen);
  for (const int n : {1, 4096, kMostChosen})
    for (const Policy& policy :
         {Policy{K::threshold, 0.9f, Rank::confidence, 0.5f}, Policy{K::entropy_bound, 40.0f}})
      device.check(policy, candidates(n, 40, random), scores(n, n == 4096 ? 9 : 1 << 20, random));
  Stream stream;
  const std::string message =
      thrown([&] { choose(stream, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, kMostChosen + 1); });
  CHECK(message.find("8192") != std::string::npos) << message;
}

}  // namespace
}  // namespace unmask::test

int main() {
  using namespace unmask::test;
  every_policy();
  distinct_scores();
  as_many_as_fit();
  return summary();
}
