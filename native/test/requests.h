// Requests for a random model and what the decoder answers.
#pragma once

#include <atomic>
#include <utility>
#include <vector>

#include "check.h"
#include "decode/decoder.h"

namespace unmask::test {

inline constexpr int kLength = 60;
inline const std::atomic<bool> kNever{false};

// `length` random tokens with masks at the positions of the ranges [begin, end).
inline Request request(const Config& c, uint64_t seed, std::vector<std::pair<int, int>> holes,
                       int length = kLength) {
  Random random(seed);
  Request r;
  for (int i = 0; i < length; i++) r.tokens.push_back(random.below(c.expand_id));
  for (const auto& [begin, end] : holes)
    for (int i = begin; i < end; i++) r.tokens[static_cast<size_t>(i)] = c.mask_id;
  r.policy = {Policy::Kind::threshold, 0.3f, Rank::confidence};
  r.max_canvas = 30;
  return r;
}

struct Result {
  std::vector<int32_t> tokens;
  std::vector<Hole> holes;
  std::vector<int> rows;
  std::vector<std::pair<int32_t, int32_t>> commits;
  bool operator==(const Result&) const = default;
};

inline Result result_of(const Decoder& d) {
  Result r;
  r.tokens.assign(d.canvas().tokens().begin(), d.canvas().tokens().end());
  r.holes.assign(d.canvas().holes().begin(), d.canvas().holes().end());
  for (const Step& s : d.steps()) r.rows.push_back(s.rows);
  for (const Commit& c : d.commits()) r.commits.emplace_back(c.position, c.score.token);
  return r;
}

inline Result decode(Backend& backend, const Request& r) {
  Decoder d(backend);
  d.prepare(r);
  CHECK(d.run(kNever, nullptr));
  return result_of(d);
}

}  // namespace unmask::test
