// What a backend does for the decoder: forward passes over rows, scores of candidates, rows that move. A
// backend knows tensors and rows; which rows and what is committed is the decoder's.
#pragma once

#include <atomic>
#include <cstdint>
#include <span>

#include "model/model.h"

namespace unmask {

struct Alternative {
  int32_t token = -1;
  float probability = 0.0f;
};
constexpr int kMaxAlternatives = 4;

// One candidate's scores, float32 (decoding.md, section 2).
struct Score {
  int32_t token = -1;                          // argmax, or the drawn token when the temperature is above 0
  float confidence = 0.0f;                     // p[token], untempered
  float margin = 0.0f;                         // p1 - p2
  float entropy = 0.0f;                        // nats
  float target = 0.0f;                         // p[candidate.target], when one is set
  Alternative alternatives[kMaxAlternatives];  // the most probable tokens, best first; as many as asked
};

struct Candidate {
  int32_t position = 0;  // keys the random draw
  int32_t source_row =
      0;  // must be among the pass's rows; may repeat (positions 0 and 1 share row 0 when shift is 1)
  int32_t target = -1;  // a token whose probability is wanted as well
};

// How logits become scores.
struct Sampling {
  std::span<const int32_t> suppressed;  // ascending ids that cannot be chosen
  float temperature = 0.0f;             // 0: argmax
  uint64_t seed = 0;
  uint32_t step = 0;
  int alternatives = 0;  // to report per candidate, at most kMaxAlternatives
};

struct Policy;  // decode/policy.h

// One forward pass: what it computes and what is to be decided by it.
struct Pass {
  std::span<const int32_t> tokens;        // the whole sequence
  std::span<const int32_t> rows;          // that are computed, ascending; all of them: a full pass
  std::span<const Candidate> candidates;  // ascending positions; not empty
  Sampling sampling;
  const Policy* policy = nullptr;  // nullptr: scores only
};

// What a pass answers, in the caller's memory.
struct PassResult {
  std::span<Score> scores;   // of each candidate
  std::span<int32_t> order;  // with a policy, one per candidate: their indices, those to commit first
  int count = 0;             // with a policy: how many the step commits, at least one
};

class Backend {
 public:
  virtual ~Backend() = default;
  virtual const Config& config() const = 0;
  // Longest sequence; all memory for it has been taken.
  virtual int max_tokens() const = 0;

  // Computes the pass's rows, overwrites their K and V in every layer before attention, which sees the K/V of
  // all tokens.size() rows, scores the candidates and, with a policy, orders and counts them as `select`
  // (decode/policy.h) does: here and not in the decoder, so that a device needs no round trip in between.
  // Returns false, with K/V in an undefined state, when `cancel` became true; it is read between layers.
  // Throws Error when a score is no finite number. Allocates nothing.
  virtual bool forward(const Pass& pass, const std::atomic<bool>& cancel, PassResult& result) = 0;

  // K/V of row i become those of row source[i], for every i; K is re-rotated to its new position. `source`
  // never falls (rows keep their order; a row may be split in two). Allocates nothing.
  virtual void move_rows(std::span<const int32_t> source) = 0;
  // Whether K is kept in less than float32, so that each move rounds it again.
  virtual bool rounds_moved_rows() const = 0;

  // Logits of every row from one full pass, out[tokens.size()][vocab]; nothing suppressed. For tests and
  // tools.
  virtual void logits(std::span<const int32_t> tokens, std::span<float> out) = 0;

  virtual size_t bytes() const = 0;
};

}  // namespace unmask
