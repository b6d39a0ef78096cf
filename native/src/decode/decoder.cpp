#include "decode/decoder.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>
#include <utility>

namespace unmask {
namespace {

// A canvas could be expanded and deleted in turn for ever; after this many expansions per position EXPAND is
// suppressed and the masks can only become fewer.
constexpr int kExpansionsPerPosition = 4;

}  // namespace

void Decoder::check_tokens(std::span<const int32_t> tokens) const {
  const int vocab = backend_.config().vocab;
  if (tokens.empty()) throw Error("the request has no tokens");
  for (const int32_t t : tokens)
    if (t < 0 || t >= vocab)
      throw Error("token " + std::to_string(t) + " is outside the vocabulary of " + std::to_string(vocab));
  if (tokens.size() > static_cast<size_t>(backend_.max_tokens()))
    throw Error("the request has " + std::to_string(tokens.size()) + " tokens, the model was loaded for " +
                std::to_string(backend_.max_tokens()));
}

void Decoder::prepare(const Request& request) {
  const Config& c = backend_.config();
  request_ = request;
  const auto fail = [](const std::string& text) { throw Error(text); };
  check_tokens(request.tokens);
  if (request.block < 0 || request.refresh < 0) fail("block and refresh must not be negative");
  if (!std::isfinite(request.policy.value)) fail("the policy's value must be a finite number");
  if (request.policy.kind == Policy::Kind::top_k && request.policy.value < 1) fail("top_k needs k >= 1");
  if (!(request.temperature >= 0.0f) || !std::isfinite(request.temperature))
    fail("temperature must be 0 or more");
  const bool has_expand = c.expand_id >= 0;
  if (request.variable && !has_expand)
    fail("this model has no EXPAND token: its holes cannot change their size");

  if (request.variable && request.stop_at_eos)
    fail("stop_at_eos is for a fixed canvas: with EXPAND, EOS deletes its position");
  if (request.stop_at_eos && c.eos_id < 0) fail("this model has no EOS token to stop at");
  if (request.alternatives < 0 || request.alternatives > kMaxAlternatives)
    fail("at most " + std::to_string(kMaxAlternatives) + " alternatives can be reported");

  const int length = static_cast<int>(request.tokens.size());
  const int masks = static_cast<int>(std::count(request.tokens.begin(), request.tokens.end(), c.mask_id));
  const int canvas = request.variable ? std::max(masks, request.max_canvas) : masks;
  const int capacity = length - masks + canvas;
  if (capacity > backend_.max_tokens())
    fail("the request needs " + std::to_string(capacity) + " tokens, the model was loaded for " +
         std::to_string(backend_.max_tokens()));
  canvas_.reset(request.tokens, c.mask_id, capacity);
  expansions_left_ = request.variable ? kExpansionsPerPosition * canvas : 0;

  suppress_always_ = request.suppress;
  suppress_always_.push_back(c.mask_id);
  if (has_expand && !request.variable) {
    suppress_always_.push_back(c.expand_id);
    if (!request.stop_at_eos) suppress_always_.push_back(c.eos_id);  // a fixed canvas must not shrink
  }
  for (int32_t id = c.vocab_used; id < c.vocab; id++) suppress_always_.push_back(id);
  const auto ascending = [](std::vector<int32_t>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  };
  suppress_when_full_ = suppress_always_;
  if (has_expand) suppress_when_full_.push_back(c.expand_id);
  ascending(suppress_always_);
  ascending(suppress_when_full_);
  int choosable = c.vocab;
  for (const int32_t id : suppress_when_full_) choosable -= id >= 0 && id < c.vocab;
  if (choosable < 1) fail("every token of the vocabulary is suppressed");

  // Every commit fixes a mask, deletes one or spends an expansion, so these bound a request.
  const size_t most_commits = static_cast<size_t>(canvas + 2 * expansions_left_ + masks);
  const size_t positions = static_cast<size_t>(canvas);
  candidates_.reserve(positions);
  scores_.resize(positions);
  order_.resize(positions);
  committed_.reserve(positions);
  rows_.reserve(static_cast<size_t>(capacity));
  source_.reserve(static_cast<size_t>(capacity));
  confidences_.reserve(static_cast<size_t>(capacity));
  confidences_.assign(request.tokens.size(), 1.0f);
  moved_confidences_.reserve(static_cast<size_t>(capacity));
  kept_tokens_.reserve(static_cast<size_t>(capacity));
  kept_holes_.reserve(canvas_.holes().size());
  steps_.clear();
  steps_.reserve(most_commits);
  commits_.clear();
  commits_.reserve(most_commits + positions);
}

std::span<const int32_t> Decoder::suppressed() const {
  const bool full = canvas_.positions() >= request_.max_canvas || expansions_left_ <= 0;
  return request_.variable && full ? suppress_when_full_ : suppress_always_;
}

void Decoder::choose_candidates(const Canvas::Block& block) {
  candidates_.clear();
  const auto add = [&](int32_t begin, int32_t end) {
    for (int32_t p = begin; p < end; p++)
      if (canvas_.masked(p)) candidates_.push_back({p, backend_.config().source_row(p)});
  };
  if (request_.block > 0) {
    add(block.begin, block.end);
  } else {
    for (const Hole& hole : canvas_.holes()) add(hole.start, hole.end());
  }
}

PassResult Decoder::result_of_candidates() {
  return {{scores_.data(), candidates_.size()}, {order_.data(), candidates_.size()}, 0};
}

void Decoder::add_rows(int32_t begin, int32_t end) {
  // Holes ascend and fixed text lies between them, so ranges can only touch; a row is taken once.
  for (int32_t r = rows_.empty() ? begin : std::max(begin, rows_.back() + 1); r < end; r++)
    rows_.push_back(r);
}

void Decoder::choose_rows(const Canvas::Block& block, bool full) {
  const Config& c = backend_.config();
  const int32_t length = static_cast<int32_t>(canvas_.tokens().size());
  const int32_t first = request_.block > 0 ? block.begin : canvas_.holes().front().start;
  rows_.clear();
  if (full) {
    add_rows(0, length);
  } else if (request_.cache == Cache::prefix) {
    add_rows(c.source_row(first), length);
  } else if (request_.block > 0 && request_.cache == Cache::dual) {
    add_rows(c.source_row(block.begin), block.end);
  } else {
    for (const Hole& hole : canvas_.holes())
      if (hole.length > 0) add_rows(c.source_row(hole.start), hole.end());
  }
}

void Decoder::move_confidences() {
  moved_confidences_.clear();
  for (const int32_t p : source_) moved_confidences_.push_back(confidences_[static_cast<size_t>(p)]);
  confidences_.swap(moved_confidences_);
}

// Whether the window passes of the request compute the rows of all holes and no others, so that afterwards
// the rest is as the full pass left it.
bool Decoder::leaves_context() const {
  const bool whole_holes =
      request_.cache == Cache::hole || (request_.cache == Cache::dual && request_.block == 0);
  return whole_holes && request_.refresh == 0 && !backend_.rounds_moved_rows();
}

// Before the first pass: moves the rows outside the holes back to where the kept pass had them. False when
// that was over other tokens.
bool Decoder::reuse_context() {
  if (!request_.reuse || !kept_ || !leaves_context() || !std::ranges::equal(kept_tokens_, canvas_.tokens()))
    return false;
  source_.clear();
  int32_t row = 0, moved = 0;
  for (size_t h = 0; h < kept_holes_.size(); h++) {
    const Hole &then = canvas_.holes()[h], &now = kept_holes_[h];
    for (; row < then.start; row++) source_.push_back(row + moved);
    // A row of a hole may be gone: a neighbour stands for it, since the window computes it anew.
    for (; row < then.end(); row++)
      source_.push_back(std::max(0, std::min(now.start + row - then.start, now.end() - 1)));
    moved = now.end() - then.end();
  }
  for (; row < static_cast<int32_t>(kept_tokens_.size()); row++) source_.push_back(row + moved);
  backend_.move_rows(source_);
  kept_holes_.assign(canvas_.holes().begin(), canvas_.holes().end());
  return true;
}

bool Decoder::run(const std::atomic<bool>& cancel, StepListener* listener) {
  using Clock = std::chrono::steady_clock;
  const Config& c = backend_.config();
  Canvas::Block block;
  int windows = 0;  // window passes since the last full pass
  const bool reused = reuse_context();
  while (canvas_.masks() > 0) {
    if (cancel.load(std::memory_order_relaxed)) return false;
    const auto begin = Clock::now();
    const Canvas::Block open =
        request_.block > 0 ? canvas_.first_open_block(request_.block) : Canvas::Block{};
    const bool next_block = !open.same(block) && request_.cache != Cache::hole;
    const bool full = (steps_.empty() && !reused) || request_.cache == Cache::none || next_block ||
                      (request_.refresh > 0 && windows >= request_.refresh);
    block = open;
    windows = full ? 0 : windows + 1;
    choose_candidates(block);
    choose_rows(block, full);

    const Sampling sampling{suppressed(), request_.temperature, request_.seed,
                            static_cast<uint32_t>(steps_.size()), request_.alternatives};
    PassResult result = result_of_candidates();
    const bool kept = std::exchange(kept_, false);  // a pass that does not end leaves K/V undefined
    if (!backend_.forward({canvas_.tokens(), rows_, candidates_, sampling, &request_.policy}, cancel, result))
      return false;
    kept_ = full ? leaves_context() : kept;
    if (kept_ && full) kept_tokens_.assign(canvas_.tokens().begin(), canvas_.tokens().end());

    const std::span<int32_t> chosen = result.order.first(static_cast<size_t>(result.count));
    std::sort(chosen.begin(), chosen.end());  // candidates ascend, so this is by position
    Step step{static_cast<int>(steps_.size()),
              full,
              static_cast<int>(rows_.size()),
              0.0,
              commits_.size(),
              chosen.size()};
    committed_.clear();
    for (const int32_t i : chosen) {
      const int32_t p = candidates_[static_cast<size_t>(i)].position;
      const Score& s = scores_[static_cast<size_t>(i)];
      canvas_.commit(p, s.token);
      confidences_[static_cast<size_t>(p)] = s.confidence;
      committed_.push_back(p);
      commits_.push_back({p, s});
    }
    const bool moved = request_.variable
                           ? canvas_.resize(committed_, c.eos_id, c.expand_id, request_.broadcast_delete,
                                            request_.max_canvas, &expansions_left_, source_)
                           : request_.stop_at_eos && canvas_.stop_at(c.eos_id, source_);
    if (moved) move_confidences();
    if (moved && request_.cache != Cache::none) backend_.move_rows(source_);
    if (kept_) kept_holes_.assign(canvas_.holes().begin(), canvas_.holes().end());
    step.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    steps_.push_back(step);
    if (listener != nullptr)
      listener->on_step(step, std::span<const Commit>(commits_).subspan(step.first_commit, step.commit_count),
                        canvas_, moved ? std::span<const int32_t>(source_) : std::span<const int32_t>());
  }
  return true;
}

bool Decoder::probe(int hole, std::span<const int32_t> lengths, std::span<float> mean_confidence,
                    const std::atomic<bool>& cancel) {
  forget();
  const int32_t longest = *std::max_element(lengths.begin(), lengths.end());
  canvas_.set_masks(hole, longest, source_);
  bool full = true;
  // Longest first, so that the full pass has seen every row that a shorter canvas keeps.
  for (int32_t length = longest; length >= 1; length--) {
    const auto wanted = std::find(lengths.begin(), lengths.end(), length);
    if (wanted == lengths.end()) continue;
    if (!full) {
      canvas_.set_masks(hole, length, source_);
      backend_.move_rows(source_);
    }
    const Hole& h = canvas_.holes()[static_cast<size_t>(hole)];
    candidates_.clear();
    for (int32_t p = h.start; p < h.end(); p++) candidates_.push_back({p, backend_.config().source_row(p)});
    rows_.clear();
    if (full)
      add_rows(0, static_cast<int32_t>(canvas_.tokens().size()));
    else
      add_rows(backend_.config().source_row(h.start), h.end());
    PassResult result = result_of_candidates();
    const Sampling sampling{suppress_always_, 0.0f, 0, 0, 0};
    if (!backend_.forward({canvas_.tokens(), rows_, candidates_, sampling, nullptr}, cancel, result))
      return false;
    float sum = 0.0f;
    for (const Score& s : result.scores) sum += s.confidence;
    mean_confidence[static_cast<size_t>(wanted - lengths.begin())] = sum / static_cast<float>(length);
    full = false;
  }
  return true;
}

bool Decoder::score(std::span<const int32_t> tokens, int begin, int end, std::span<float> probability,
                    const std::atomic<bool>& cancel) {
  check_tokens(tokens);
  forget();
  if (begin < 0 || begin >= end || static_cast<size_t>(end) > tokens.size())
    throw Error("the range to score does not lie in the request's tokens");
  candidates_.clear();
  for (int32_t p = begin; p < end; p++)
    candidates_.push_back({p, backend_.config().source_row(p), tokens[static_cast<size_t>(p)]});
  scores_.resize(candidates_.size());
  order_.resize(candidates_.size());
  rows_.clear();
  add_rows(0, static_cast<int32_t>(tokens.size()));
  PassResult result = result_of_candidates();
  if (!backend_.forward({tokens, rows_, candidates_, {}, nullptr}, cancel, result)) return false;
  for (size_t i = 0; i < scores_.size(); i++) probability[i] = scores_[i].target;
  return true;
}

}  // namespace unmask
