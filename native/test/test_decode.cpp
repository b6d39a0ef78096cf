// The decoder on random models: what its document promises beyond the goldens. Fixed text, cancels, seeds,
// the rows of a pass, bad requests, and that the denoising loop allocates nothing.
#include <algorithm>
#include <chrono>
#include <thread>

#include "cpu/backend.h"
#include "cpu/cpuid.h"
#include "decode/decoder.h"
#include "random_model.h"
#include "requests.h"

extern std::atomic<long> allocations;  // counting_new.cpp

namespace unmask::test {
namespace {

std::vector<Request> requests(const Config& c) {
  std::vector<Request> list;
  for (const Cache cache : {Cache::none, Cache::prefix, Cache::dual, Cache::hole})
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
  return thinned(list);
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
  int differing = 0, drawn = 0;
  for (Request r : requests(weights.config())) {
    const Result first = decode(one, r);
    CHECK(first == decode(one, r)) << "the same request gave another answer";
    CHECK(first == decode(three, r)) << "the answer depends on the number of threads";
    if (r.temperature > 0.0f) {
      r.seed = 12345;
      drawn++;
      differing += !(first == decode(one, r));
    }
  }
  CHECK(2 * differing > drawn) << "the seed has no effect: " << differing << " of " << drawn;
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
  CHECK(at_steps > 50);
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
    int fulls;
  };
  for (const Case& k : {Case{Cache::none, 0, 60, 60, 15}, Case{Cache::prefix, 0, 60, 60 - 9, 1},
                        Case{Cache::dual, 0, 60, 10 + 7, 1}, Case{Cache::hole, 0, 60, 10 + 7, 1},
                        Case{Cache::prefix, 4, 60, 60 - 9, 3 + 2}, Case{Cache::dual, 4, 60, 5, 3 + 2},
                        Case{Cache::hole, 4, 60, 10 + 7, 1}}) {
    Request r = request(c, 3, {{10, 19}, {30, 36}});
    r.cache = k.cache;
    r.block = k.block;
    r.policy = {Policy::Kind::top_k, 1.0f, Rank::confidence};
    const Result got = decode(backend, r);
    CHECK(got.rows.size() == 15 && got.rows[0] == k.full && got.rows[1] == k.window)
        << "rows " << got.rows[0] << " " << got.rows[1];
    const auto fulls = std::count(got.rows.begin(), got.rows.end(), k.full);
    CHECK(fulls == k.fulls) << "full passes " << fulls << ", expected " << k.fulls;
  }
  Request r = request(c, 4, {{0, 6}});  // the first token has no row before it
  r.policy = {Policy::Kind::top_k, 1.0f, Rank::confidence};
  const Result got = decode(backend, r);
  CHECK(got.rows[1] == 6) << got.rows[1];
}

// Whether a first pass is a window, and that what follows is decided as after a full pass.
void drafts_share_the_first_pass(Backend& backend) {
  const Config& c = backend.config();
  Decoder d(backend);
  const auto run = [&](const Request& r) {
    d.prepare(r);
    CHECK(d.run(kNever, nullptr));
    return result_of(d);
  };
  const auto first_rows = [&](const Request& r) { return run(r).rows[0]; };
  Request r = request(c, 21, {{10, 19}, {30, 36}});
  r.temperature = 0.8f;
  r.reuse = true;
  for (int32_t id = 0; id < c.vocab; id++)  // so that holes grow and shrink
    if (id != c.expand_id && id != c.eos_id && id % 100 != 7) r.suppress.push_back(id);
  const int window = 10 + 7;
  int moved = 0;
  for (const bool variable : {false, true})
    for (const auto& [cache, block] : {std::pair{Cache::hole, 1}, {Cache::hole, 4}, {Cache::dual, 0}}) {
      r.cache = cache;
      r.block = block;
      r.variable = variable;
      r.seed = 0;
      d.forget();
      CHECK(first_rows(r) == kLength) << "there was nothing to reuse";
      for (r.seed = 1; r.seed < 8; r.seed++) {
        const Result shared = run(r);
        const std::vector<Commit> commits(d.commits().begin(), d.commits().end());
        CHECK(shared.rows[0] == window) << "seed " << r.seed << ": " << shared.rows[0] << " rows";
        moved += shared.tokens.size() != r.tokens.size();
        Decoder alone(backend);
        alone.prepare(r);
        CHECK(alone.run(kNever, nullptr));
        Result whole = result_of(alone);
        CHECK(whole.rows[0] == kLength);
        whole.rows[0] = window;
        CHECK(whole == shared) << "seed " << r.seed << ": other decisions";
        float largest = 0.0f;
        for (size_t i = 0; i < std::min(commits.size(), alone.commits().size()); i++)
          largest =
              std::max(largest, std::fabs(commits[i].score.confidence - alone.commits()[i].score.confidence));
        // Only what moved was rotated, there and back.
        CHECK(largest <= (variable ? 1e-4f : 0.0f)) << "confidences differ by " << largest;
        d.forget();  // the other decoder used the backend
        run(r);
      }
    }
  CHECK(moved > 10) << "rows moved in " << moved << " drafts only";

  // What stands in between and leaves nothing to reuse.
  r.variable = true;
  r.cache = Cache::hole;
  r.block = 1;
  r.seed = 8;
  Result expected = decode(backend, r);
  CHECK(expected.tokens.size() != r.tokens.size()) << "choose another seed: no row moves";
  std::vector<float> values(3);
  const auto other = [&](const std::function<void(Request&)>& change) {
    return [&, change] {
      Request o = r;
      change(o);
      d.prepare(o);
      d.run(kNever, nullptr);
    };
  };
  struct Case {
    const char* name;
    std::function<void()> between;
    bool reused;
  };
  for (const Case& k : {
           Case{"nothing", [] {}, true},
           Case{"a request that is prepared only", [&] { d.prepare(request(c, 5, {{3, 9}})); }, true},
           Case{"one that may not reuse", other([](Request& o) { o.reuse = false; }), true},
           Case{"another hole", other([&](Request& o) { o.tokens[29] = c.mask_id; }), false},
           Case{"another text", other([](Request& o) { o.tokens[50] ^= 1; }), false},
           Case{"a pass over the text behind the hole", other([](Request& o) { o.cache = Cache::prefix; }),
                false},
           Case{"full passes of blocks", other([](Request& o) {
                  o.cache = Cache::dual;
                  o.block = 4;
                }),
                false},
           Case{"a full pass after others", other([](Request& o) { o.refresh = 2; }), false},
           Case{"scores", [&] { d.score(r.tokens, 3, 6, values, kNever); }, false},
           Case{"a request that was cancelled at once",
                [&] {
                  d.prepare(r);
                  CHECK(!d.run(std::atomic<bool>{true}, nullptr));
                },
                true},
           Case{"one that was cancelled after its second step",
                [&] {
                  std::atomic<bool> cancel{false};
                  CancelAt listener(1, cancel);
                  d.prepare(r);
                  CHECK(!d.run(cancel, &listener));
                },
                true},
       }) {
    d.forget();
    run(r);
    k.between();
    const Result got = run(r);
    expected.rows[0] = k.reused ? window : kLength;
    CHECK(got.rows == expected.rows) << "after " << k.name << ": " << got.rows[0] << " rows";
    CHECK(got == expected) << "after " << k.name << ": other decisions";
  }
  for (const auto& change : std::vector<std::function<void(Request&)>>{
           [](Request& o) { o.reuse = false; }, [](Request& o) { o.cache = Cache::none; },
           [](Request& o) { o.refresh = 3; }}) {
    run(r);
    Request o = r;
    change(o);
    CHECK(first_rows(o) == kLength) << "what is kept is used against the request's wish";
  }
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
  for (Request r : requests(backend.config())) {
    Decoder d(backend);
    for (const bool reuse : {false, true}) {
      r.reuse = reuse;
      d.prepare(r);
      const long before = allocations;
      d.run(kNever, nullptr);
      CHECK(allocations == before) << allocations - before << " allocations in the denoising loop";
    }
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
  Config mha = odd_config();  // the LLaDA way: no shift, a K/V head per query head, no EXPAND
  mha.shift = 0;
  mha.kv_heads = mha.heads;
  const RandomModel model(odd_config());
  const Weights weights = model.load();
  for (const Ops* ops : available_ops()) {
    CpuBackend backend(weights, *ops, 2, 100);
    fixed_text_never_changes(backend);
  }
  // The rest does not depend on the kernels: the fastest ones do.
  CpuBackend fast(weights, ops_named("auto"), 2, 100);
  a_cancelled_request_leaves_no_trace(fast);
  rows_are_those_of_the_document(fast);
  the_loop_allocates_nothing(fast);
  drafts_share_the_first_pass(fast);
  bad_requests_are_refused(fast);
  generation_stops_at_eos(fast);
  same_seed_same_answer(weights);
  expansion_ends();
  damaged_weights_are_an_error();
  const RandomModel plain(mha, 2, true);
  const Weights tied = plain.load({WeightFormat::bf16, 1, ""});
  CpuBackend backend(tied, ops_named("auto"), 2, 100);
  fixed_text_never_changes(backend);
  same_seed_same_answer(tied);
  return summary();
}
