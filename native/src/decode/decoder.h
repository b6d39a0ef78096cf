// The decoding loop (decoding.md): passes, commits, caches, variable length. Independent of the backend.
#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

#include "decode/backend.h"
#include "decode/canvas.h"
#include "decode/policy.h"

namespace unmask {

// Rows that the passes between two full ones recompute (decoding.md, section 4). `hole`, an addition: those
// of every hole and their source rows, whatever the block, and no full pass when the block changes. For
// blocks that only order a short hole, where full passes cost more than the rows of the blocks still closed.
enum class Cache { none, prefix, dual, hole };

struct Request {
  std::vector<int32_t> tokens;  // masks are the holes
  Cache cache = Cache::dual;
  Policy policy;
  int block = 0;    // 0: the whole canvas
  int refresh = 0;  // a full pass after this many window passes; 0: never
  bool variable = false;
  int max_canvas = 0;  // bound of all hole positions together, variable length only
  bool broadcast_delete = true;
  float temperature = 0.0f;
  uint64_t seed = 0;
  std::vector<int32_t> suppress;  // further ids that are never chosen
  // Long generation: a hole ends at its first EOS that has only committed tokens to its left. Fixed canvas
  // only; EOS may then be chosen.
  bool stop_at_eos = false;
  int alternatives = 0;  // per commit, at most kMaxAlternatives
  // For several drafts of one hole: where the request before had the same tokens and left K/V of the rows
  // outside its holes as its full pass computed them, those are used and the first pass is a window as well.
  // K that moved and came back may differ in the last bit of its float32.
  bool reuse = false;
};

struct Commit {
  int32_t position = 0;  // at the time of the commit
  Score score;
};

struct Step {
  int index = 0;
  bool full = false;
  int rows = 0;
  double milliseconds = 0.0;
  size_t first_commit = 0;  // into Decoder::commits()
  size_t commit_count = 0;  // ascending positions
};

// Called after every step; must return soon and must not throw. `source`: position i of the sequence was
// position source[i] before the step; empty when none moved.
class StepListener {
 public:
  virtual ~StepListener() = default;
  virtual void on_step(const Step& step, std::span<const Commit> commits, const Canvas& canvas,
                       std::span<const int32_t> source) = 0;
};

class Decoder {
 public:
  explicit Decoder(Backend& backend) : backend_(backend) {}

  // Checks the request and takes all memory that `run` needs. Throws Error.
  void prepare(const Request& request);
  // Denoises until no mask is left. False when `cancel` became true; then the canvas is as it was after the
  // last step. Allocates nothing.
  bool run(const std::atomic<bool>& cancel, StepListener* listener);

  // Length probe for models without EXPAND (CAL, arXiv 2602.00476): for each of `lengths`, the mean over hole
  // `hole` of the candidates' confidence when the hole has that many masks; one full pass with the longest,
  // then a window pass per length on its K/V, the rows behind the hole moved into place. False when
  // cancelled. Requires `prepare` with a canvas that fits the longest.
  bool probe(int hole, std::span<const int32_t> lengths, std::span<float> mean_confidence,
             const std::atomic<bool>& cancel);

  // probability[i] = the probability of token begin + i where it stands, by one full pass over all `tokens`.
  // Throws Error for tokens outside the vocabulary or ranges outside the tokens. False when cancelled.
  bool score(std::span<const int32_t> tokens, int begin, int end, std::span<float> probability,
             const std::atomic<bool>& cancel);

  // To be called when another than this decoder has used the backend: no pass before it is reused.
  void forget() { kept_ = false; }

  const Canvas& canvas() const { return canvas_; }
  // Of every position of the canvas the confidence of the commit that put its token there; 1 for a token of
  // the request. Undefined where a mask is.
  std::span<const float> confidences() const { return confidences_; }
  std::span<const Step> steps() const { return steps_; }
  std::span<const Commit> commits() const { return commits_; }

 private:
  void check_tokens(std::span<const int32_t> tokens) const;
  void choose_candidates(const Canvas::Block& block);
  void choose_rows(const Canvas::Block& block, bool full);
  void add_rows(int32_t begin, int32_t end);
  void move_confidences();
  bool leaves_context() const;
  bool reuse_context();
  PassResult result_of_candidates();  // in scores_ and order_
  std::span<const int32_t> suppressed() const;

  Backend& backend_;
  Request request_;
  Canvas canvas_;
  int expansions_left_ = 0;
  std::vector<int32_t> suppress_always_, suppress_when_full_;  // ascending
  std::vector<Candidate> candidates_;
  std::vector<Score> scores_;
  std::vector<int32_t> order_, rows_, committed_, source_;
  std::vector<float> confidences_, moved_confidences_;
  // The last full pass, if K/V outside the holes are still its: its tokens, and where the holes are now.
  bool kept_ = false;
  std::vector<int32_t> kept_tokens_;
  std::vector<Hole> kept_holes_;
  std::vector<Step> steps_;
  std::vector<Commit> commits_;
};

}  // namespace unmask
