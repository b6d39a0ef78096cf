// How logits become scores (decoding.md, section 2), in one definition for the CPU and for kernels:
// statistics of pieces of the vocabulary, the draw, the best tokens, and the score that they add up to. Plain
// functions of plain values; nvcc compiles them for both sides.
#pragma once

#include <cmath>
#include <cstdint>

#include "decode/backend.h"

#if defined(__CUDACC__)
#define UNMASK_ANYWHERE __host__ __device__ __forceinline__
#else
#define UNMASK_ANYWHERE inline
#endif

namespace unmask {

// Stands for -inf in logits: exp(kSuppressed - m) is 0 and no NaN arises.
constexpr float kSuppressed = -1e30f;

// Running statistics of a row's logits, merged over pieces of the vocabulary. With m = max:
// z = sum exp(l - m), s = sum (l - m) exp(l - m); then p1 = 1 / z, entropy = ln z - s / z.
struct LogitStats {
  float max = -1e30f;
  float second = -1e30f;  // the second largest logit
  float z = 0.0f;
  float s = 0.0f;
  int32_t token = -1;  // argmax; ties to the lowest id
};

// a := statistics of the union; b covers higher ids than a.
UNMASK_ANYWHERE void merge(LogitStats& a, const LogitStats& b) {
  if (b.token < 0) return;
  if (a.token < 0) {
    a = b;
    return;
  }
  const LogitStats& top = b.max > a.max ? b : a;  // a tie keeps a, whose ids are lower
  const LogitStats& low = b.max > a.max ? a : b;
  const float d = low.max - top.max;
  const float e = std::exp(d);
  LogitStats r = top;
  r.second = top.second > low.max ? top.second : low.max;
  r.z = top.z + low.z * e;
  r.s = top.s + (low.s + d * low.z) * e;
  a = r;
}

// A uniform draw in (0, 1) that depends on nothing but its arguments: SplitMix64's finaliser, twice.
UNMASK_ANYWHERE float uniform(uint64_t seed, uint32_t step, int32_t position, int32_t token) {
  const auto mix = [](uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
  };
  const uint64_t place = static_cast<uint64_t>(step) << 32 | static_cast<uint32_t>(position);
  const uint64_t bits = mix(mix(seed + 0x9E3779B97F4A7C15ull * (place + 1)) +
                            0x9E3779B97F4A7C15ull * (static_cast<uint64_t>(token) + 1));
  return (static_cast<float>(bits >> 41) + 0.5f) * 0x1p-23f;
}

// Gumbel-max: the token with the largest key is a draw from softmax(logit / temperature), and it can be found
// piece by piece. Precondition: temperature > 0.
UNMASK_ANYWHERE float gumbel_key(float logit, float temperature, float u) {
  return logit / temperature - std::log(-std::log(u));
}

// Of one candidate over a piece of the vocabulary, beyond the statistics of its row: the best draw, the
// target's logit, the best tokens.
struct Pick {
  float key = -3e38f;
  float logit = 0.0f;
  int32_t token = -1;
  float target_logit = kSuppressed;
  Alternative top[kMaxAlternatives];  // `probability` holds the logit; best first, ties to lower ids
};

// Puts an entry into a list of the `n` best; equal values keep their order. Indices are constants when the
// loop is unrolled, so that in a kernel the list stays in registers.
UNMASK_ANYWHERE void keep_best(Alternative (&best)[kMaxAlternatives], int n, Alternative entry) {
  bool found = false;  // its place; what stood there moves on by one
  for (int i = 0; i < kMaxAlternatives; i++) {
    found = found || best[i].token < 0 || entry.probability > best[i].probability;
    if (i >= n || !found) continue;
    const Alternative next = best[i];
    best[i] = entry;
    entry = next;
  }
}

// a := what both pieces say; b covers higher ids than a. `alternatives` are wanted.
UNMASK_ANYWHERE void merge(Pick& a, const Pick& b, int alternatives) {
  if (b.target_logit > a.target_logit) a.target_logit = b.target_logit;
  for (int i = 0; i < kMaxAlternatives; i++)
    if (i < alternatives && b.top[i].token >= 0) keep_best(a.top, alternatives, b.top[i]);
  if (b.key <= a.key) return;
  a.key = b.key;
  a.logit = b.logit;
  a.token = b.token;
}

// The score of a candidate from the statistics of its row and its pick, both over the whole vocabulary.
UNMASK_ANYWHERE Score score_of(const LogitStats& s, const Pick& pick, float temperature) {
  Score score;
  score.token = s.token;
  score.confidence = 1.0f / s.z;
  score.margin = (1.0f - std::exp(s.second - s.max)) / s.z;
  score.entropy = std::log(s.z) - s.s / s.z;
  score.target = std::exp(pick.target_logit - s.max) / s.z;
  for (int a = 0; a < kMaxAlternatives; a++)
    if (pick.top[a].token >= 0)
      score.alternatives[a] = {pick.top[a].token, std::exp(pick.top[a].probability - s.max) / s.z};
  if (temperature > 0.0f) {
    score.token = pick.token;
    score.confidence = std::exp(pick.logit - s.max) / s.z;
  }
  return score;
}

// Policies sort by these numbers, and a NaN has no order.
inline bool usable(const Score& score) {
  return score.token >= 0 && std::isfinite(score.confidence) && std::isfinite(score.margin) &&
         std::isfinite(score.entropy) && std::isfinite(score.target);
}
// What a backend throws when a score is not usable.
constexpr const char* kNotFinite = "the model's logits are not finite numbers: its weights may be damaged";

}  // namespace unmask
