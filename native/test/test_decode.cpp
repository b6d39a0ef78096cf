// The decoder on random models: what the decoding document promises beyond the goldens. Windows, cancels,
// seeds, moved rows, and that the denoising loop allocates nothing.
#include <algorithm>
#include <chrono>
#include <numeric>
#include <thread>

#include "cpu/backend.h"
#include "cpu/cpuid.h"
#include "decode/decoder.h"
#include "random_model.h"

extern std::atomic<long> allocations;  // counting_new.cpp

namespace unmask::test {
namespace {

constexpr int kLength = 60;
const std::atomic<bool> kNever{false};

// `length` random tokens with masks at the positions of the ranges [begin, end).
Request request(const Config& c, uint64_t seed, std::vector<std::pair<int, int>> holes,
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

Result result_of(const Decoder& d) {
  Result r;
  r.tokens.assign(d.canvas().tokens().begin(), d.canvas().tokens().end());
  r.holes.assign(d.canvas().holes().begin(), d.canvas().holes().end());
  for (const Step& s : d.steps()) r.rows.push_back(s.rows);
  for (const Commit& c : d.commits()) r.commits.emplace_back(c.position, c.score.token);
  return r;
}

Result decode(Backend& backend, const Request& r) {
  Decoder d(backend);
  d.prepare(r);
  CHECK(d.run(kNever, nullptr));
  return result_of(d);
}

std::vector<Request> requests(const Config& c) {
  std::vector<Request> list;
  for (const Cache cache : {Cache::none, Cache::prefix, Cache::dual})
    for (const int kind : {0, 1, 2, 3})
      for (const bool variable : {false, true}) {
        Request r = request(c, list.size() + 1, {{10, 19}, {30, 36}});
        r.cache = cache;
        r.variable = variable;
        r.policy = {static_cast<Policy::Kind>(kind),
                    kind == 3   ? 2.0f
                    : kind == 0 ? 0.3f
                                : 1.0f,
                    static_cast<Rank>(list.size() % 3)};
        list.push_back(r);
        r.block = 4;
        r.refresh = 2;
        r.temperature = 0.8f;
        list.push_back(r);
      }
  return list;
}

void fixed_text_never_changes(Backend& backend) {
  const Config& c = backend.config();
  for (const Request& r : requests(c)) {
    const Result got = decode(backend, r);
    std::vector<int32_t> fixed, kept;
    for (const int32_t t : r.tokens)
      if (t != c.mask_id) fixed.push_back(t);
    size_t p = 0;
    for (const Hole& h : got.holes) {
      for (; p < static_cast<size_t>(h.start); p++) kept.push_back(got.tokens[p]);
      p = static_cast<size_t>(h.end());
    }
    for (; p < got.tokens.size(); p++) kept.push_back(got.tokens[p]);
    CHECK(fixed == kept) << "text outside the holes changed";
    CHECK(std::find(got.tokens.begin(), got.tokens.end(), c.mask_id) == got.tokens.end()) << "a mask is left";
    if (!r.variable) CHECK(got.tokens.size() == r.tokens.size());
  }
}

void same_seed_same_answer(const Weights& weights) {
  CpuBackend one(weights, ops_named("auto"), 1, 100), three(weights, ops_named("auto"), 3, 100);
  int differing = 0;
  for (Request r : requests(weights.config())) {
    const Result first = decode(one, r);
    CHECK(first == decode(one, r)) << "the same request gave another answer";
    CHECK(first == decode(three, r)) << "the answer depends on the number of threads";
    if (r.temperature > 0.0f) {
      r.seed = 12345;
      differing += !(first == decode(one, r));
    }
  }
  CHECK(differing > 5) << "the seed has no effect: " << differing;
}

// Stops a run at its n-th step.
class CancelAt final : public StepListener {
 public:
  CancelAt(int step, std::atomic<bool>& cancel) : step_(step), cancel_(cancel) {}
  void on_step(const Step& s, std::span<const Commit>, const Canvas&, std::span<const int32_t>) override {
    if (s.index == step_) cancel_ = true;
  }

 private:
  int step_;
  std::atomic<bool>& cancel_;
};

void a_cancelled_request_leaves_no_trace(Backend& backend) {
  const Config& c = backend.config();
  const Request next = request(c, 99, {{5, 15}});
  const Result expected = decode(backend, next);
  Decoder d(backend);
  int at_steps = 0, inside_passes = 0;
  Random random(3);
  for (const Request& r : requests(c)) {
    for (int at = 0;; at++) {  // after every step
      std::atomic<bool> cancel{false};
      CancelAt listener(at, cancel);
      d.prepare(r);
      const bool finished = d.run(cancel, &listener);
      if (finished) break;
      at_steps++;
      CHECK(static_cast<int>(d.steps().size()) == at + 1);
      CHECK(decode(backend, next) == expected) << "a cancel after step " << at << " changed the next answer";
    }
    // At any moment: another thread cancels, mostly inside a pass.
    std::atomic<bool> cancel{false};
    d.prepare(r);
    std::thread other([&, wait = random.below(400)] {
      std::this_thread::sleep_for(std::chrono::microseconds(wait));
      cancel = true;
    });
    inside_passes += !d.run(cancel, nullptr);
    other.join();
    CHECK(decode(backend, next) == expected) << "a cancel inside a pass changed the next answer";
  }
  CHECK(at_steps > 100);
  std::printf("%d cancels after steps, %d at any moment\n", at_steps, inside_passes);
  std::atomic<bool> cancelled{true};
  d.prepare(next);
  CHECK(!d.run(cancelled, nullptr) && d.steps().empty());
}

void rows_are_those_of_the_document(Backend& backend) {
  const Config& c = backend.config();
  struct Case {
    Cache cache;
    int block;
    int full, window;  // rows of a full pass, and of the first window pass
  };
  for (const Case& k :
       {Case{Cache::none, 0, 60, 60}, Case{Cache::prefix, 0, 60, 60 - 9}, Case{Cache::dual, 0, 60, 10 + 7},
        Case{Cache::prefix, 4, 60, 60 - 9}, Case{Cache::dual, 4, 60, 5}}) {
    Request r = request(c, 3, {{10, 19}, {30, 36}});
    r.cache = k.cache;
    r.block = k.block;
    r.policy = {Policy::Kind::top_k, 1.0f, Rank::confidence};
    const Result got = decode(backend, r);
    CHECK(got.rows.size() == 15 && got.rows[0] == k.full && got.rows[1] == k.window)
        << "rows " << got.rows[0] << " " << got.rows[1];
    const auto fulls = std::count(got.rows.begin(), got.rows.end(), k.full);
    const int blocks = k.block == 0 ? 1 : 3 + 2;
    if (k.cache != Cache::none) CHECK(fulls == blocks) << "full passes " << fulls << ", blocks " << blocks;
  }
  Request r = request(c, 4, {{0, 6}});  // the first token has no row before it
  r.policy = {Policy::Kind::top_k, 1.0f, Rank::confidence};
  const Result got = decode(backend, r);
  CHECK(got.rows[1] == 6) << got.rows[1];
}

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

void generation_stops_at_eos(Backend& backend) {
  const Config& c = backend.config();
  Request r = request(c, 13, {{20, 60}});
  r.block = 8;
  r.stop_at_eos = true;
  for (int32_t id = 0; id < c.vocab; id++)
    if (id != c.eos_id && id % 97 != 5) r.suppress.push_back(id);  // so that EOS comes soon
  const Result got = decode(backend, r);
  CHECK(got.holes[0].length < 40 && got.tokens.size() == static_cast<size_t>(20 + got.holes[0].length))
      << got.holes[0].length;
  CHECK(std::find(got.tokens.begin() + 20, got.tokens.end(), c.eos_id) == got.tokens.end());
  r.variable = true;
  Decoder d(backend);
  CHECK(thrown([&] { d.prepare(r); }).find("fixed canvas") != std::string::npos);
}

void the_loop_allocates_nothing(Backend& backend) {
  for (const Request& r : requests(backend.config())) {
    Decoder d(backend);
    d.prepare(r);
    const long before = allocations;
    d.run(kNever, nullptr);
    CHECK(allocations == before) << allocations - before << " allocations in the denoising loop";
  }
}

void expansion_ends() {
  // A model whose best token is always EXPAND, then EOS: the canvas would grow and shrink for ever.
  Config c = odd_config();
  const RandomModel model(c);
  const Weights weights = model.load();
  CpuBackend backend(weights, ops_named("auto"), 1, 100);
  Request r = request(c, 5, {{10, 14}});
  r.variable = true;
  r.max_canvas = 8;
  for (int32_t id = 0; id < c.vocab; id++)
    if (id != c.expand_id && id != c.eos_id && id != 7) r.suppress.push_back(id);
  const Result got = decode(backend, r);
  CHECK(got.holes[0].length <= 8) << got.holes[0].length;
  r.broadcast_delete = false;
  decode(backend, r);
}

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

void bad_requests_are_refused(Backend& backend) {
  const Config& c = backend.config();
  const Request good = request(c, 1, {{10, 12}});
  struct Case {
    const char* expected;
    std::function<void(Request&)> spoil;
  };
  for (const Case& k : {
           Case{"no tokens", [](Request& r) { r.tokens.clear(); }},
           Case{"outside the vocabulary", [&](Request& r) { r.tokens[3] = c.vocab; }},
           Case{"outside the vocabulary", [](Request& r) { r.tokens[3] = -1; }},
           Case{"tokens, the model was loaded for", [](Request& r) { r.tokens.resize(500, 1); }},
           Case{"tokens, the model was loaded for",
                [](Request& r) {
                  r.variable = true;
                  r.max_canvas = 90;
                }},
           Case{"k >= 1", [](Request& r) { r.policy = {Policy::Kind::top_k, 0.0f, Rank::margin}; }},
           Case{"finite", [](Request& r) { r.policy.value = std::nanf(""); }},
           Case{"negative", [](Request& r) { r.block = -1; }},
           Case{"temperature", [](Request& r) { r.temperature = -1.0f; }},
           Case{"suppressed",
                [&](Request& r) {
                  for (int32_t i = 0; i < c.vocab; i++) r.suppress.push_back(i);
                }},
       }) {
    Request r = good;
    k.spoil(r);
    Decoder d(backend);
    const std::string message = thrown([&] { d.prepare(r); });
    CHECK(message.find(k.expected) != std::string::npos)
        << "\"" << message << "\" does not say \"" << k.expected << "\"";
  }
  Request none = request(c, 1, {});
  CHECK(decode(backend, none).rows.empty()) << "a request without masks needs no pass";
}

void damaged_weights_are_an_error() {
  Config c = odd_config();
  RandomModel model(c);
  for (TensorSource& t : model.tensors)
    if (t.role == Role::final_norm)
      t.dtype = DType::f16, t.shape = {c.hidden};  // floats read as halves: wild values
  Weights weights = model.load();
  CpuBackend backend(weights, ops_named("auto"), 1, 100);
  Decoder d(backend);
  d.prepare(request(c, 1, {{10, 12}}));
  const std::string message = thrown([&] { d.run(kNever, nullptr); });
  CHECK(message.empty() || message.find("not finite") != std::string::npos) << message;
}

}  // namespace
}  // namespace unmask::test

int main() {
  using namespace unmask;
  using namespace unmask::test;
  canvas_resizes();
  policies_select();
  Config mha = odd_config();  // the LLaDA way: no shift, a K/V head per query head, no EXPAND
  mha.shift = 0;
  mha.kv_heads = mha.heads;
  const RandomModel model(odd_config());
  const Weights weights = model.load();
  for (const Ops* ops : available_ops()) {
    CpuBackend backend(weights, *ops, 2, 100);
    fixed_text_never_changes(backend);
    scores_are_those_of_the_logits(backend);
  }
  // The rest does not depend on the kernels: the fastest ones do.
  CpuBackend fast(weights, ops_named("auto"), 2, 100);
  a_cancelled_request_leaves_no_trace(fast);
  rows_are_those_of_the_document(fast);
  a_pass_chooses_by_its_policy(fast);
  the_loop_allocates_nothing(fast);
  bad_requests_are_refused(fast);
  the_probe_measures_confidence(fast);
  generation_stops_at_eos(fast);
  same_seed_same_answer(weights);
  a_window_pass_equals_a_full_pass_over_the_same_text(weights);
  moved_rows_keep_their_values(weights);
  expansion_ends();
  damaged_weights_are_an_error();
  const RandomModel plain(mha, 2, true);
  const Weights tied = plain.load({WeightFormat::bf16, 1, ""});
  CpuBackend backend(tied, ops_named("auto"), 2, 100);
  fixed_text_never_changes(backend);
  same_seed_same_answer(tied);
  return summary();
}
