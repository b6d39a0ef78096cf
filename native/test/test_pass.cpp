// A single pass over random models: its scores are those of the logits, windows and moved rows score as the
// full text does, a probe measures confidence, and a pass chooses by its policy.
#include <algorithm>
#include <numeric>

#include "cpu/backend.h"
#include "cpu/cpuid.h"
#include "decode/decoder.h"
#include "random_model.h"
#include "requests.h"

namespace unmask::test {
namespace {

// A pass without a policy and with nothing suppressed.
bool scored(Backend& backend, std::span<const int32_t> tokens, std::span<const int32_t> rows,
            std::span<const Candidate> candidates, std::span<Score> scores) {
  PassResult result{scores, {}, 0};
  return backend.forward({tokens, rows, candidates, {}, nullptr}, kNever, result);
}

// With a policy a pass answers with what `select` says of its scores, without one with scores only.
void a_pass_chooses_by_its_policy(Backend& backend) {
  const Config& c = backend.config();
  const Request r = request(c, 21, {{0, 5}, {20, 30}});  // positions 0 and 1 share a source row
  std::vector<int32_t> all(kLength);
  std::iota(all.begin(), all.end(), 0);
  std::vector<Candidate> candidates;
  for (int32_t p = 0; p < kLength; p++)
    if (r.tokens[static_cast<size_t>(p)] == c.mask_id) candidates.push_back({p, c.source_row(p)});
  std::vector<Score> scores(candidates.size()), plain(candidates.size());
  std::vector<int32_t> order(candidates.size(), -7), expected(candidates.size());
  CHECK(scored(backend, r.tokens, all, candidates, plain));
  using K = Policy::Kind;
  for (const Policy& policy :
       {Policy{K::threshold, 0.2f}, Policy{K::factor, 1.5f}, Policy{K::entropy_bound, 4.0f},
        Policy{K::top_k, 3.0f, Rank::margin}, Policy{K::top_k, 1.0f, Rank::entropy, 0.01f}}) {
    PassResult result{scores, order, -7};
    CHECK(backend.forward({r.tokens, all, candidates, {}, nullptr}, kNever, result));
    CHECK(result.count == -7) << "a pass without a policy counted";
    CHECK(backend.forward({r.tokens, all, candidates, {}, &policy}, kNever, result));
    CHECK(result.count == select(policy, candidates, scores, expected) && order == expected)
        << "policy " << static_cast<int>(policy.kind) << ": " << result.count;
    for (size_t i = 0; i < scores.size(); i++)
      CHECK(scores[i].token == plain[i].token && scores[i].confidence == plain[i].confidence);
  }
}

// With a window that holds every row that could differ, dual equals none: rows outside are the same text, but
// their K/V come from the full pass. So the first two passes agree exactly when the first commits nothing but
// what the second sees.
void a_window_pass_equals_a_full_pass_over_the_same_text(const Weights& weights) {
  CpuBackend backend(weights, ops_named("auto"), 2, 100);
  const Config& c = backend.config();
  const Request r = request(c, 8, {{20, 30}});
  std::vector<int32_t> all(kLength), window;
  std::iota(all.begin(), all.end(), 0);
  for (int i = 19; i < 30; i++) window.push_back(i);
  std::vector<Candidate> candidates;
  for (int32_t p = 20; p < 30; p++) candidates.push_back({p, p - 1});
  std::vector<Score> full(10), again(10);
  CHECK(scored(backend, r.tokens, all, candidates, full));
  CHECK(scored(backend, r.tokens, window, candidates, again));
  for (size_t i = 0; i < full.size(); i++)
    CHECK(full[i].token == again[i].token && full[i].confidence == again[i].confidence &&
          full[i].entropy == again[i].entropy)
        << "row " << i << ": " << full[i].confidence << " and " << again[i].confidence;
}

// Rows moved by a deletion must score as if they had always been there: the same text in a fresh full pass.
void moved_rows_keep_their_values(const Weights& weights) {
  CpuBackend moved(weights, ops_named("auto"), 2, 100), fresh(weights, ops_named("auto"), 2, 100);
  const Config& c = moved.config();
  const Request r = request(c, 9, {{20, 26}});
  std::vector<int32_t> all(kLength);
  std::iota(all.begin(), all.end(), 0);
  std::vector<Score> score(1), expected(1);
  const std::vector<Candidate> first = {{20, 19}};
  CHECK(scored(moved, r.tokens, all, first, score));
  // K of a row with the same K/V content at another place: move 3 to the right, then back by 3.
  std::vector<int32_t> right, back;
  for (int i = 0; i < kLength; i++) {
    right.push_back(i);
    if (i == 21) right.insert(right.end(), {21, 21, 21});
  }
  for (int i = 0; i < kLength; i++) back.push_back(i <= 21 ? i : i + 3);
  moved.move_rows(right);
  moved.move_rows(back);
  const std::vector<int32_t> rows = {19};
  CHECK(scored(moved, r.tokens, rows, first, score));
  CHECK(scored(fresh, r.tokens, all, first, expected));
  CHECK(score[0].token == expected[0].token &&
        std::fabs(score[0].confidence - expected[0].confidence) < 1e-4f)
      << score[0].confidence << " expected " << expected[0].confidence;
}

// Probabilities by the reference's words: softmax over the unsuppressed logits of the source row.
std::vector<double> softmax_of_row(Backend& backend, std::span<const int32_t> tokens, int row,
                                   std::span<const int32_t> suppressed) {
  const size_t vocab = static_cast<size_t>(backend.config().vocab);
  std::vector<float> logits(tokens.size() * vocab);
  backend.logits(tokens, logits);
  std::vector<double> p(logits.begin() + row * static_cast<long>(vocab),
                        logits.begin() + (row + 1) * static_cast<long>(vocab));
  for (const int32_t id : suppressed) p[static_cast<size_t>(id)] = -1e30;
  const double max = *std::max_element(p.begin(), p.end());
  double sum = 0.0;
  for (double& v : p) sum += v = std::exp(v - max);
  for (double& v : p) v /= sum;
  return p;
}

void scores_are_those_of_the_logits(Backend& backend) {
  const Config& c = backend.config();
  Request r = request(c, 11, {{20, 24}});
  r.policy = {Policy::Kind::top_k, 1.0f, Rank::confidence};
  r.alternatives = kMaxAlternatives;
  Decoder d(backend);
  d.prepare(r);
  d.run(kNever, nullptr);
  const Commit first = d.commits()[0];
  std::vector<int32_t> suppressed = {c.mask_id, c.expand_id, c.eos_id};
  for (int32_t id = c.vocab_used; id < c.vocab; id++) suppressed.push_back(id);
  const std::vector<double> p = softmax_of_row(backend, r.tokens, first.position - 1, suppressed);
  std::vector<int32_t> order(p.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int32_t a, int32_t b) {
    return p[static_cast<size_t>(a)] > p[static_cast<size_t>(b)];
  });
  double entropy = 0.0;
  for (const double v : p)
    if (v > 0) entropy -= v * std::log(v);
  const auto at = [&](size_t rank) { return p[static_cast<size_t>(order[rank])]; };
  CHECK(first.score.token == order[0]);
  CHECK(std::fabs(first.score.confidence - at(0)) < 1e-4);
  CHECK(std::fabs(first.score.margin - (at(0) - at(1))) < 1e-4);
  CHECK(std::fabs(first.score.entropy - entropy) < 1e-3);
  for (size_t a = 0; a < kMaxAlternatives; a++) {
    const Alternative& found = first.score.alternatives[a];
    CHECK(found.token == order[a] && std::fabs(found.probability - at(a)) < 1e-4) << "alternative " << a;
  }

  // A text's own tokens: every token but a mask may be one.
  std::vector<float> found(30);
  CHECK(d.score(d.canvas().tokens(), 0, 30, found, kNever));
  for (int i = 0; i < 30; i++) {
    const std::vector<double> q = softmax_of_row(backend, d.canvas().tokens(), c.source_row(i), {});
    const double expected = q[static_cast<size_t>(d.canvas().tokens()[static_cast<size_t>(i)])];
    CHECK(std::fabs(found[static_cast<size_t>(i)] - expected) < 1e-4) << "token " << i;
  }
  CHECK(!thrown([&] { d.score(d.canvas().tokens(), 3, 3, found, kNever); }).empty());
  CHECK(!thrown([&] { d.score(d.canvas().tokens(), 0, 999, found, kNever); }).empty());
}

// In blocks of one, what stands in the holes was committed from left to right, whatever grew and shrank
// between.
void confidences_stay_with_their_tokens(Backend& backend) {
  const Config& c = backend.config();
  Request r = request(c, 21, {{10, 19}, {30, 36}});
  r.variable = true;
  r.cache = Cache::hole;
  r.block = 1;
  r.temperature = 0.8f;
  for (int32_t id = 0; id < c.vocab; id++)  // so that holes grow and shrink
    if (id != c.expand_id && id != c.eos_id && id % 100 != 7) r.suppress.push_back(id);
  Decoder d(backend);
  int moved = 0;
  for (r.seed = 0; r.seed < 10; r.seed++) {
    d.prepare(r);
    CHECK(d.run(kNever, nullptr));
    moved += d.canvas().tokens().size() != r.tokens.size();
    std::vector<Score> committed;
    for (const Commit& commit : d.commits())
      if (commit.score.token != c.expand_id && commit.score.token != c.eos_id)
        committed.push_back(commit.score);
    CHECK(d.confidences().size() == d.canvas().tokens().size());
    size_t next = 0, p = 0;
    for (const Hole& hole : d.canvas().holes()) {
      for (; p < static_cast<size_t>(hole.start); p++) CHECK(d.confidences()[p] == 1.0f) << "fixed text";
      for (; p < static_cast<size_t>(hole.end()); p++, next++) {
        if (next >= committed.size()) break;
        CHECK(d.canvas().tokens()[p] == committed[next].token);
        CHECK(d.confidences()[p] == committed[next].confidence) << "seed " << r.seed << ", position " << p;
      }
    }
    for (; p < d.confidences().size(); p++) CHECK(d.confidences()[p] == 1.0f) << "fixed text";
    CHECK(next == committed.size());
  }
  CHECK(moved > 5) << "rows moved in " << moved << " runs only";
}

// The probe's number for a length is the mean confidence that a window pass gives; for the longest it is that
// of a full pass over the same text.
void the_probe_measures_confidence(Backend& backend) {
  const Config& c = backend.config();
  Request r = request(c, 12, {{20, 32}});
  Decoder d(backend);
  d.prepare(r);
  const std::vector<int32_t> lengths = {4, 12, 7};
  std::vector<float> mean(3);
  CHECK(d.probe(0, lengths, mean, kNever));
  double sum = 0.0;
  std::vector<int32_t> suppressed = {c.mask_id, c.expand_id, c.eos_id};
  for (int32_t id = c.vocab_used; id < c.vocab; id++) suppressed.push_back(id);
  for (int p = 20; p < 32; p++) {
    const std::vector<double> q = softmax_of_row(backend, r.tokens, p - 1, suppressed);
    sum += *std::max_element(q.begin(), q.end());
  }
  CHECK(std::fabs(mean[1] - sum / 12) < 1e-4) << mean[1] << " expected " << sum / 12;
  CHECK(mean[0] > 0.0f && mean[0] <= 1.0f && mean[2] > 0.0f && mean[0] != mean[1]);
  const Request next = request(c, 99, {{5, 15}});
  const Result expected = decode(backend, next);
  d.prepare(r);
  d.probe(0, lengths, mean, kNever);
  CHECK(decode(backend, next) == expected) << "a probe changed the next answer";
}

}  // namespace
}  // namespace unmask::test

int main() {
  using namespace unmask;
  using namespace unmask::test;
  const RandomModel model(odd_config());
  const Weights weights = model.load();
  for (const Ops* ops : available_ops()) {
    CpuBackend backend(weights, *ops, 2, 100);
    scores_are_those_of_the_logits(backend);
  }
  CpuBackend fast(weights, ops_named("auto"), 2, 100);
  a_pass_chooses_by_its_policy(fast);
  confidences_stay_with_their_tokens(fast);
  the_probe_measures_confidence(fast);
  a_window_pass_equals_a_full_pass_over_the_same_text(weights);
  moved_rows_keep_their_values(weights);
  return summary();
}
