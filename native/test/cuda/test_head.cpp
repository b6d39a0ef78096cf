// The LM head's scores against a twin that has all logits: float64 statistics, draws and alternatives over
// the whole vocabulary. Two kinds of numbers: small integers times powers of two, whose logits are exact in
// every format, so that tokens, ties and draws must agree exactly; and random ones, where logits carry the
// rounding of a product.
#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>

#include "../check.h"
#include "cuda/head.h"
#include "decode/sampling.h"
#include "head_numbers.h"

namespace unmask::test {
namespace {

using namespace gpu;

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
float worst = 0.0f;  // of all comparisons, as a share of the allowed error

// Device memory that is 0xFF at first: NaN as float32 and bf16. Copies what it is given.
class Device {
 public:
  explicit Device(int sms) { emulated().sms = sms; }
  ~Device() { emulated().sms = Emulated().sms; }
  void* take(size_t bytes) {
    memory_.emplace_back(bytes + 16);
    stream.fill(memory_.back().data(), 0xFF, bytes + 16);
    return memory_.back().data();
  }
  template <class T>
  T* put(const std::vector<T>& values) {
    void* to = take(values.size() * sizeof(T));
    stream.to_device(to, values.data(), values.size() * sizeof(T));
    stream.synchronize();
    return static_cast<T*>(to);
  }
  template <class T>
  std::vector<T> get(const T* from, size_t n) {
    std::vector<T> values(n);
    stream.to_host(values.data(), from, n * sizeof(T));
    stream.synchronize();
    return values;
  }
  Stream stream;

 private:
  std::vector<DeviceMemory> memory_;
};

struct Options {
  float temperature = 0.0f;
  int alternatives = 0;
  std::vector<int32_t> suppressed;  // ascending
  bool shared_row = false;          // the first row serves two candidates
  bool targets = false;
};

// Candidates as the decoder makes them: positions 0 and 1 share row 0, or positions from 7 on.
std::vector<Candidate> candidates_of(const Numbers& n, const Options& o, Random& random) {
  std::vector<Candidate> list;
  if (o.shared_row) list.push_back({0, 0, -1});
  for (int r = 0; r < n.rows; r++)
    list.push_back({o.shared_row ? r + 1 : r + 7, o.shared_row ? r : r + 6, -1});
  for (Candidate& c : list)
    if (o.targets && random.below(4) > 0) c.target = random.below(n.vocab);
  return list;
}

constexpr uint64_t kSeed = 0x123456789abcdefull;
constexpr uint32_t kStep = 5;

std::vector<Score> on_device(const Numbers& n, const Options& o, const std::vector<Candidate>& candidates,
                             int sms) {
  Device device(sms);
  Stream& stream = device.stream;
  const int most_rows = n.rows + 3, most_candidates = n.rows + 5;

  HeadArgs args;
  PackedWeights& w = args.head;
  w.format = n.format;
  w.n = n.vocab;
  w.k = n.k;
  w.padded_n = round_up(n.vocab, kTile);
  w.padded_k = round_up(n.k, depth(n.format));
  w.data = device.take(packed_bytes(n.format, n.vocab, n.k));
  stream.fill(w.data, 0, packed_bytes(n.format, n.vocab, n.k));
  if (quantized(n.format)) {
    w.scales = static_cast<uint16_t*>(device.take(packed_scale_bytes(n.format, n.vocab, n.k)));
    stream.fill(w.scales, 0, packed_scale_bytes(n.format, n.vocab, n.k));
  }
  pack(stream, w, device.put(n.w), Kind::f32, 0, n.vocab);

  args.x.kind = activations_of(n.format);
  args.x.ld = n.padded_k();
  // Memory for the bucket's rows; those beyond the pass's hold NaN.
  const size_t rest = static_cast<size_t>((most_rows - n.rows) * args.x.ld);
  const auto with_rest = [](auto values, size_t count, auto nan) {
    values.insert(values.end(), count, nan);
    return values;
  };
  if (args.x.kind == Kind::int8) {
    args.x.data = device.put(with_rest(n.q, rest, int8_t{-1}));
    args.x.scales = device.put(with_rest(n.scales, rest / kGroup, std::nanf("")));
  } else {
    std::vector<float> floats(static_cast<size_t>(n.rows * args.x.ld));
    std::vector<bf16> halves(floats.size(), bf16{0});
    for (int r = 0; r < n.rows; r++)
      for (int i = 0; i < n.k; i++) {
        floats[static_cast<size_t>(r * args.x.ld + i)] = n.row(r)[i];
        halves[static_cast<size_t>(r * args.x.ld + i)] = gpu::to_bf16(n.row(r)[i]);
      }
    args.x.data = args.x.kind == Kind::f32
                      ? static_cast<void*>(device.put(with_rest(floats, rest, std::nanf(""))))
                      : device.put(with_rest(halves, rest, bf16{0xffff}));
  }

  args.vocab = n.vocab;
  std::vector<uint32_t> mask(static_cast<size_t>(round_up(n.vocab, kTile) / 32));
  for (const int32_t id : o.suppressed) mask[static_cast<size_t>(id / 32)] |= 1u << id % 32;
  args.suppressed = device.put(mask);
  args.candidates = device.put(candidates);
  std::vector<int32_t> slots;
  for (size_t c = 0; c < candidates.size(); c++)
    slots.push_back(candidates[c].source_row - candidates[0].source_row);
  args.slots = device.put(slots);
  args.draw = device.put(std::vector<HeadArgs::Draw>{{o.temperature, kStep, kSeed, o.alternatives}});
  args.tiles = device.take(head_tile_bytes(n.vocab, most_candidates));
  args.scores = static_cast<Score*>(device.take((candidates.size() + 1) * sizeof(Score)));

  Workspace workspace;
  workspace.sms = sms;
  workspace.tiles = w.padded_n / kTile;
  workspace.partial_floats = partial_floats(sms);
  workspace.partial = static_cast<float*>(device.take(workspace.partial_floats * sizeof(float)));
  workspace.arrivals = device.put(std::vector<uint32_t>(static_cast<size_t>(workspace.tiles)));
  const PassState pass{n.rows + 100, 500, n.rows, static_cast<int32_t>(candidates.size())};
  head_scores(stream, device.put(std::vector<PassState>{pass}), args, most_rows, most_candidates, workspace);

  const std::vector<uint32_t> arrivals = device.get(workspace.arrivals, static_cast<size_t>(workspace.tiles));
  CHECK(std::all_of(arrivals.begin(), arrivals.end(), [](uint32_t a) { return a == 0; }))
      << "counters are not zero";
  std::vector<Score> scores = device.get(args.scores, candidates.size() + 1);
  int32_t beyond = 0;
  std::memcpy(&beyond, &scores.back(), sizeof beyond);
  CHECK(beyond == -1) << "scores are written beyond their end";
  scores.pop_back();
  return scores;
}

// Two rounding errors of 2^-24 for every addition and product of a chain.
double rounding(int operations) { return 2.0 * operations * 0x1p-24; }

void check_row(const Numbers& n, const Options& o, const Candidate& candidate, int r, const Score& got) {
  const size_t vocab = static_cast<size_t>(n.vocab);
  std::vector<double> logits(vocab);
  double magnitude = 0.0;  // of the largest sum's terms
  for (size_t id = 0; id < vocab; id++) {
    double sum = 0.0, terms = 0.0;
    for (int i = 0; i < n.k; i++) {
      const double term = static_cast<double>(n.row(r)[i]) *
                          static_cast<double>(n.w[id * static_cast<size_t>(n.k) + static_cast<size_t>(i)]);
      sum += term;
      terms += std::fabs(term);
    }
    logits[id] = sum;
    magnitude = std::max(magnitude, terms);
  }
  for (const int32_t id : o.suppressed) logits[static_cast<size_t>(id)] = static_cast<double>(kSuppressed);
  // How far a logit may be off; and exp(l - max) and its sums: 16 logits of a lane, 3 steps to a row's, the
  // tiles.
  const double off = n.exact ? 0.0 : rounding(n.k + 8) * magnitude;
  const double relative = 2.0 * off + rounding(16 + 3 + n.vocab / kTile + 8);

  std::vector<int32_t> order(vocab);
  std::iota(order.begin(), order.end(), 0);
  const auto l = [&](int32_t id) { return logits[static_cast<size_t>(id)]; };
  std::stable_sort(order.begin(), order.end(), [&](int32_t a, int32_t b) { return l(a) > l(b); });
  const double max = l(order[0]);
  double z = 0.0, s = 0.0;
  for (const double v : logits) {
    z += std::exp(v - max);
    s += (v - max) * std::exp(v - max);
  }
  const auto p = [&](int32_t id) { return std::exp(l(id) - max) / z; };

  int32_t token = order[0];
  if (o.temperature > 0.0f) {
    float best = -std::numeric_limits<float>::infinity();
    for (int32_t id = 0; id < n.vocab; id++) {
      const float key =
          gumbel_key(static_cast<float>(l(id)), o.temperature, uniform(kSeed, kStep, candidate.position, id));
      if (l(id) == static_cast<double>(kSuppressed) || !(key > best)) continue;
      best = key;
      token = id;
    }
  }
  const auto where = [&](test::Check& check) -> test::Check& {
    return check << "format " << static_cast<int>(n.format) << " vocabulary " << n.vocab << " k " << n.k
                 << " row " << r << " of " << n.rows << " temperature " << o.temperature << " position "
                 << candidate.position;
  };
  const auto close = [&](const char* what, double value, double expected, double bound) {
    worst = std::max(worst, static_cast<float>(std::fabs(value - expected) / bound));
    test::Check check(std::fabs(value - expected) <= bound, what, __FILE__, __LINE__);
    where(check) << ": " << value << " expected " << expected << " within " << bound;
  };
  const bool known = got.token >= 0 && got.token < n.vocab;
  {
    // With rounded logits another token may win whose logit, or key, is as good but for the rounding.
    bool right = known && got.token == token;
    if (!right && known && !n.exact) {
      const auto key = [&](int32_t id) {
        if (o.temperature <= 0.0f) return l(id);
        const double u = static_cast<double>(uniform(kSeed, kStep, candidate.position, id));
        return l(id) / static_cast<double>(o.temperature) - std::log(-std::log(u));
      };
      const double scale = o.temperature > 0.0f ? 1.0 / static_cast<double>(o.temperature) : 1.0;
      right = key(got.token) >= key(token) - (2.0 * off * scale + 1e-5);
    }
    test::Check check(right, "token", __FILE__, __LINE__);
    where(check) << ": " << got.token << " expected " << token;
  }
  if (!known) return;
  close("confidence", got.confidence, p(got.token), relative * p(got.token));
  close("margin", got.margin, p(order[0]) - p(order[1]), relative * (p(order[0]) + p(order[1])));
  // |dH| <= sum p |dl| (|ln p| + H), and the two terms of H are rounded for themselves.
  close("entropy", got.entropy, std::log(z) - s / z, relative * (2.0 + std::log(z) - 2.0 * s / z));
  if (candidate.target >= 0)
    close("target", got.target, p(candidate.target), relative * p(candidate.target) + 1e-30);
  for (int a = 0; a < kMaxAlternatives; a++) {
    const Alternative& found = got.alternatives[a];
    const int32_t expected = a < n.vocab ? order[static_cast<size_t>(a)] : -1;
    const bool exists = a < o.alternatives && expected >= 0 && l(expected) > static_cast<double>(kSuppressed);
    bool right = found.token == (exists ? expected : -1);
    if (exists && !right && !n.exact && found.token >= 0) right = l(found.token) >= l(expected) - 2.0 * off;
    test::Check check(right, "alternative", __FILE__, __LINE__);
    where(check) << ": " << a << " is " << found.token << " expected " << (exists ? expected : -1);
    if (exists && found.token >= 0)
      close("probability", found.probability, p(found.token), relative * p(found.token));
  }
}

std::vector<Score> check(const Numbers& n, const Options& o, int sms = 28) {
  Random random(static_cast<uint64_t>(n.rows + n.vocab));
  const std::vector<Candidate> candidates = candidates_of(n, o, random);
  const std::vector<Score> scores = on_device(n, o, candidates, sms);
  for (size_t c = 0; c < candidates.size(); c++) {
    CHECK(usable(scores[c]));
    check_row(n, o, candidates[c], candidates[c].source_row - candidates[0].source_row, scores[c]);
  }
  return scores;
}

constexpr WeightFormat kFormats[] = {WeightFormat::f32, WeightFormat::bf16, WeightFormat::int8};

Options options(int i, int vocab, Random& random) {
  Options o;
  o.temperature = i % 3 == 1 ? 0.7f : i % 3 == 2 ? 1.5f : 0.0f;
  o.alternatives = i % 5;
  o.shared_row = i % 2 == 1;
  o.targets = i % 4 >= 2;
  for (int32_t id = 0; id < vocab; id++)
    if (random.below(7) == 0) o.suppressed.push_back(id);
  return o;
}

void every_shape() {
  Random random(1);
  int i = 0;
  for (const WeightFormat format : kFormats)
    for (const int vocab : {100, 1000, 1003})
      for (const int rows : {1, 7, 8, 9, 16, 17, 31, 32, 33, 40, 65, 72}) {
        const int k = i % 3 == 0 ? 64 : i % 3 == 1 ? 100 : 200;
        const uint64_t seed = static_cast<uint64_t>(i);
        i++;
        if (left_out(seed)) continue;
        emulator::set_seed(seed);
        check(exact_numbers(format, vocab, k, rows, seed), options(i, vocab, random));
        check(random_numbers(format, vocab, k, rows, seed), options(i + 1, vocab, random));
      }
}

// More rows than a window has, as a full pass over a large canvas.
void rows_in_chunks() {
  Random random(2);
  int i = 0;
  for (const WeightFormat format : kFormats)
    for (const int rows : {73, 80, 145}) {
      Options o = options(i, 300, random);
      o.shared_row = rows != 80;
      check(exact_numbers(format, 300, 64, rows, static_cast<uint64_t>(++i)), o);
    }
}

// The same bits however the work is divided and in whatever order threads run.
void the_device_does_not_matter() {
  for (const WeightFormat format : kFormats)
    for (const float temperature : {0.0f, 1.0f}) {
      const Numbers n = exact_numbers(format, 1003, 200, 33, 9);
      const Options o{temperature, 4, {3, 999}, true, true};
      const std::vector<Score> expected = check(n, o, 132);
      for (const int sms : {1, 28, 132}) {
        emulator::set_seed(static_cast<uint64_t>(sms));
        const std::vector<Score> got = check(n, o, sms);
        CHECK(std::memcmp(got.data(), expected.data(), got.size() * sizeof(Score)) == 0)
            << sms << " multiprocessors";
      }
    }
}

void whole_tiles_suppressed() {
  for (const WeightFormat format : kFormats)
    for (const float temperature : {0.0f, 1.0f}) {
      const Numbers n = exact_numbers(format, 300, 64, 5, 3);
      for (const int tile : {0, 1, 2}) {  // the last is of 44 ids
        Options o{temperature, 4, {}, false, true};
        for (int32_t id = tile * kTile; id < std::min(300, (tile + 1) * kTile); id++)
          o.suppressed.push_back(id);
        check(n, o);
      }
      Options o{temperature, 4, {}, false, true};
      for (int32_t id = 0; id < 300; id++)
        if (id != 130 && id != 299) o.suppressed.push_back(id);
      check(n, o);
    }
}

void what_is_no_number_is_told() {
  const float infinity = std::numeric_limits<float>::infinity();
  for (const WeightFormat format : kFormats)
    for (const float bad : {kNan, infinity, -infinity}) {
      Numbers n = exact_numbers(format, 300, 64, 10, 4);
      n.row(3)[5] = bad;
      n.scales[static_cast<size_t>(3 * n.padded_k() / kGroup)] = kNan;  // as Ops::quantize marks such a group
      for (const float temperature : {0.0f, 1.0f}) {
        Random random(5);
        const Options o{temperature, 2, {7}, false, false};
        const std::vector<Candidate> candidates = candidates_of(n, o, random);
        const std::vector<Score> scores = on_device(n, o, candidates, 28);
        for (int r = 0; r < n.rows; r++) {
          const Score& score = scores[static_cast<size_t>(r)];
          CHECK(usable(score) == (r != 3)) << "row " << r << " with " << bad << " in row 3";
          if (r != 3) check_row(n, o, candidates[static_cast<size_t>(r)], r, score);
        }
      }
    }
  // A tile of which nothing is a number, among others: its rows of weights are damaged.
  for (const float bad : {kNan, infinity, -infinity})
    for (const int tile : {0, 1, 2}) {
      Numbers n = exact_numbers(WeightFormat::f32, 300, 64, 4, 6);
      for (int id = tile * kTile; id < std::min(300, (tile + 1) * kTile); id++)
        n.w[static_cast<size_t>(id * n.k + 1)] = bad;
      for (int r = 0; r < n.rows; r++) n.row(r)[1] = 1.0f;
      Random random(7);
      for (const Score& score : on_device(n, {}, candidates_of(n, {}, random), 28))
        CHECK(!usable(score)) << "tile " << tile << " of " << bad;
    }
  // Nothing to choose from.
  Options o;
  for (int32_t id = 0; id < 300; id++) o.suppressed.push_back(id);
  Random random(8);
  const Numbers n = exact_numbers(WeightFormat::bf16, 300, 64, 2, 6);
  for (const Score& score : on_device(n, o, candidates_of(n, o, random), 28)) CHECK(!usable(score));
}

}  // namespace
}  // namespace unmask::test

int main() {
  using namespace unmask::test;
  every_shape();
  rows_in_chunks();
  the_device_does_not_matter();
  whole_tiles_suppressed();
  what_is_no_number_is_told();
  std::printf("largest error: %.0f %% of the allowed\n", 100.0 * static_cast<double>(worst));
  return summary();
}
