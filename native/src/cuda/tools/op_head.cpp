// The LM head's scores against a twin that has all logits in float64, and the policy kernel against `select`.
//
// A logit is a float32 sum of k products: off by (k + 8) 2^-23 of the sum of magnitudes. A probability then
// is off by twice the largest such error (relative), and by the roundings of an exponential, of the sums of a
// tile and of the tiles.
#include <algorithm>
#include <cstring>
#include <memory>
#include <numeric>

#include "cuda/head.h"
#include "cuda/tools/op_table.h"
#include "decode/sampling.h"
#include "model/dtype.h"

namespace unmask::gpu::tools {
namespace {

struct Case {
  WeightFormat format;
  int vocab, k, rows, most;
  float temperature;
  int alternatives;
  bool timed = false;
};

constexpr uint64_t kSeed = 0x123456789abcdefull;
constexpr uint32_t kStep = 5;

double rounding(int operations) { return 2.0 * operations * 0x1p-24; }

// Weights that are bf16 exactly, row by row from a pool (see op_products.cpp), as `format` holds them.
class HeadWeights {
 public:
  HeadWeights(Stream& stream, WeightFormat format, int vocab, int k) : k_(k) {
    test::Random random(usize(vocab));
    pool_ = random.floats(kPool + usize(k), 2.0f);
    std::vector<uint16_t> bits;
    for (float& v : pool_) {
      bits.push_back(unmask::to_bf16(v));
      v = bf16_to_float(bits.back());
    }
    packed.format = format;
    packed.n = vocab;
    packed.k = k;
    packed.padded_n = round_up(vocab, kTile);
    packed.padded_k = round_up(k, depth(format));
    data_ = DeviceMemory(packed_bytes(format, vocab, k));
    scales_ = DeviceMemory(packed_scale_bytes(format, vocab, k));
    stream.fill(data_.data(), 0, data_.size());
    if (scales_.size() > 0) stream.fill(scales_.data(), 0, scales_.size());
    packed.data = data_.data();
    packed.scales = scales_.as<uint16_t>();
    for (int first = 0; first < vocab; first += 2048) {
      const int count = std::min(2048, vocab - first);
      std::vector<uint16_t> rows;
      for (int i = first; i < first + count; i++) {
        const auto from = bits.begin() + static_cast<ptrdiff_t>(begin(i));
        rows.insert(rows.end(), from, from + k);
      }
      const Buffer<uint16_t> staged(stream, rows);
      pack(stream, packed, staged.data(), Kind::bf16, first, count);
      stream.synchronize();
    }
  }
  // Ids 16 strip .. 16 strip + 15, [16][k].
  std::vector<float> strip(int strip) const {
    const int count = std::min(kPanel, packed.n - strip * kPanel);
    std::vector<float> rows(usize(kPanel) * usize(k_));
    for (int i = 0; i < count; i++)
      std::copy_n(pool_.begin() + static_cast<ptrdiff_t>(begin(strip * kPanel + i)), k_,
                  rows.begin() + static_cast<ptrdiff_t>(i) * k_);
    if (!quantized(packed.format)) return rows;
    Matrix m(kPanel, k_, packed.format);
    m.allocate();
    pack_panel(m, 0, rows.data(), count);
    for (int i = 0; i < count; i++) unpack_row(m, i, rows.data() + usize(i) * usize(k_));
    return rows;
  }
  size_t bytes() const { return data_.size() + scales_.size(); }
  PackedWeights packed;

 private:
  static constexpr size_t kPool = 1000003;
  static size_t begin(int i) { return usize(i) * 7919 % kPool; }
  int k_;
  std::vector<float> pool_;
  DeviceMemory data_, scales_;
};

struct Twin {
  std::vector<double> logits;
  double off = 0.0;  // the most that a logit may differ
};

std::vector<Twin> twins(const Case& c, const HeadWeights& w, const DeviceRows& x,
                        const std::vector<int>& rows, const std::vector<int32_t>& suppressed) {
  std::vector<Twin> list(rows.size());
  for (int strip = 0; strip < (c.vocab + kPanel - 1) / kPanel; strip++) {
    const std::vector<float> weights = w.strip(strip);
    for (size_t r = 0; r < rows.size(); r++)
      for (int i = 0; i < std::min(kPanel, c.vocab - strip * kPanel); i++) {
        const float* a = x.values.data() + usize(rows[r]) * usize(c.k);
        const float* b = weights.data() + usize(i) * usize(c.k);
        double sum = 0.0, size = 0.0;
        for (int j = 0; j < c.k; j++) {
          const double term = static_cast<double>(a[j]) * static_cast<double>(b[j]);
          sum += term;
          size += std::fabs(term);
        }
        list[r].logits.push_back(sum);
        list[r].off = std::max(list[r].off, rounding(c.k + 8) * size);
      }
  }
  for (Twin& t : list)
    for (const int32_t id : suppressed) t.logits[usize(id)] = static_cast<double>(kSuppressed);
  return list;
}

void judge(const Case& c, const Twin& t, const Candidate& candidate, const Score& got, Worst& worst) {
  std::vector<int32_t> order(t.logits.size());
  std::iota(order.begin(), order.end(), 0);
  const auto l = [&](int32_t id) { return t.logits[usize(id)]; };
  std::partial_sort(order.begin(), order.begin() + kMaxAlternatives, order.end(),
                    [&](int32_t a, int32_t b) { return l(a) != l(b) ? l(a) > l(b) : a < b; });
  const double max = l(order[0]);
  double z = 0.0, s = 0.0;
  for (const double v : t.logits) {
    z += std::exp(v - max);
    s += (v - max) * std::exp(v - max);
  }
  const auto p = [&](int32_t id) { return std::exp(l(id) - max) / z; };
  const double relative = 2.0 * t.off + rounding(16 + 3 + c.vocab / kTile + 8);
  worst.require(usable(got) && got.token < c.vocab, "a score is not usable");
  if (!usable(got) || got.token >= c.vocab) return;

  // Another token may win whose logit, or key, is as good but for the rounding.
  const bool draws = c.temperature > 0.0f;
  const auto key = [&](int32_t id) {
    if (!draws) return l(id);
    if (l(id) == static_cast<double>(kSuppressed)) return -1e300;
    const double u = static_cast<double>(uniform(kSeed, kStep, candidate.position, id));
    return l(id) / static_cast<double>(c.temperature) - std::log(-std::log(u));
  };
  double best = -1e300;
  for (int32_t id = 0; id < c.vocab; id++) best = std::max(best, key(id));
  const double slack = 2.0 * t.off * (draws ? 1.0 / static_cast<double>(c.temperature) : 1.0) + 1e-5;
  worst.require(key(got.token) >= best - slack, format("token %d is not the best", got.token));

  worst.near(static_cast<double>(got.confidence), p(got.token), relative * p(got.token));
  worst.near(static_cast<double>(got.margin), p(order[0]) - p(order[1]),
             relative * (p(order[0]) + p(order[1])));
  // |dH| <= sum p |dl| (|ln p| + H), and the two terms of H are rounded for themselves.
  worst.near(static_cast<double>(got.entropy), std::log(z) - s / z,
             relative * (2.0 + std::log(z) - 2.0 * s / z));
  if (candidate.target >= 0)
    worst.near(static_cast<double>(got.target), p(candidate.target), relative * p(candidate.target) + 1e-30);
  for (int a = 0; a < kMaxAlternatives; a++) {
    const Alternative& found = got.alternatives[a];
    if (a >= c.alternatives) {
      worst.require(found.token == -1, "more alternatives than asked for");
      continue;
    }
    const bool known = found.token >= 0 && found.token < c.vocab;
    worst.require(known && l(found.token) >= l(order[usize(a)]) - 2.0 * t.off, "another alternative");
    if (known) worst.near(static_cast<double>(found.probability), p(found.token), relative * p(found.token));
  }
}

OpTable::Timing scores(OpTable& table, const Case& c, Worst& worst) {
  Stream& stream = table.stream;
  const auto w = std::make_shared<HeadWeights>(stream, c.format, c.vocab, c.k);
  test::Random random(usize(c.rows + c.vocab));
  const auto x = std::make_shared<DeviceRows>(stream, activations_of(c.format),
                                              random.floats(usize(c.rows) * usize(c.k)), c.rows, c.k, c.most);
  // Positions 0 and 1 share row 0, as with a shift.
  std::vector<Candidate> candidates = {{0, 0, -1}};
  std::vector<int32_t> slots = {0};
  for (int r = 0; r < c.rows; r++) {
    candidates.push_back({r + 1, r, r % 2 == 0 ? random.below(c.vocab) : -1});
    slots.push_back(r);
  }
  std::vector<uint32_t> mask(usize(round_up(c.vocab, kTile) / 32));
  std::vector<int32_t> suppressed;
  for (int32_t id = 0; id < c.vocab; id++)
    if (random.below(7) == 0) {
      suppressed.push_back(id);
      mask[usize(id / 32)] |= 1u << id % 32;
    }
  const auto bits = std::make_shared<Buffer<uint32_t>>(stream, mask);
  const auto candidate_list = std::make_shared<Buffer<Candidate>>(stream, candidates);
  const auto slot_list = std::make_shared<Buffer<int32_t>>(stream, slots);
  const HeadArgs::Draw draw{c.temperature, kStep, kSeed, c.alternatives};
  const auto draws = std::make_shared<Buffer<HeadArgs::Draw>>(stream, std::vector<HeadArgs::Draw>{draw});
  const auto tiles = std::make_shared<Buffer<char>>(stream, head_tile_bytes(c.vocab, candidates_of(c.most)));
  const auto out = std::make_shared<Buffer<Score>>(stream, candidates.size() + 1);
  const int sms = stream.device().sms;
  const auto partial = std::make_shared<Buffer<float>>(stream, partial_floats(sms));
  const auto arrivals = std::make_shared<Buffer<uint32_t>>(
      stream, usize(std::max(w->packed.padded_n / kTile, 2 * sms)), uint8_t{0});
  const PassState state{c.rows + 100, 500, c.rows, static_cast<int32_t>(candidates.size())};
  const auto pass = std::make_shared<Buffer<PassState>>(stream, std::vector<PassState>{state});
  HeadArgs args;
  args.head = w->packed;
  args.x = x->a;
  args.vocab = c.vocab;
  args.suppressed = bits->data();
  args.candidates = candidate_list->data();
  args.slots = slot_list->data();
  args.draw = draws->data();
  args.tiles = tiles->data();
  args.scores = out->data();
  const Workspace workspace{partial->data(), partial->size(), arrivals->data(),
                            static_cast<int32_t>(arrivals->size()), sms};
  const auto body = [=, &stream,
                     keep = std::make_tuple(w, x, bits, candidate_list, slot_list, draws, tiles, out),
                     scratch = std::make_tuple(partial, arrivals)](int) {
    head_scores(stream, pass->data(), args, c.most, candidates_of(c.most), workspace);
  };
  body(0);
  const std::vector<uint32_t> counters = arrivals->read(stream);
  worst.require(
      std::count(counters.begin(), counters.end(), 0u) == static_cast<std::ptrdiff_t>(counters.size()),
      "counters are left");
  const std::vector<Score> found = out->read(stream);
  int32_t beyond = 0;
  std::memcpy(&beyond, &found.back(), sizeof beyond);
  worst.require(beyond == -1, "it wrote beyond its scores");
  std::vector<int> rows;
  for (int r = 0; r < c.rows; r += c.timed ? std::max(1, c.rows - 1) : 1) rows.push_back(r);
  const std::vector<Twin> expected = twins(c, *w, *x, rows, suppressed);
  for (size_t i = 0; i < rows.size(); i++) {
    const size_t at = usize(rows[i]) + 1;
    judge(c, expected[i], candidates[at], found[at], worst);
    if (rows[i] == 0) judge(c, expected[i], candidates[0], found[0], worst);
  }
  if (!c.timed) return {};
  Cost cost;
  cost.bytes = static_cast<double>(w->bytes());
  cost.operations = 2.0 * c.rows * c.vocab * c.k;
  cost.kind = activations_of(c.format);
  return {cost, body};
}

OpTable::Timing choice(OpTable& table, const Policy& policy, int n, Worst& worst) {
  Stream& stream = table.stream;
  test::Random random(usize(n) + static_cast<uint64_t>(policy.kind));
  // Few different values: many ties. Candidates in runs.
  std::vector<Score> scores(usize(n));
  std::vector<Candidate> candidates;
  int32_t position = 0;
  for (Score& s : scores) {
    s.token = random.below(1000);
    s.confidence = static_cast<float>(random.below(9)) / 9.0f;
    s.margin = static_cast<float>(random.below(9)) / 9.0f;
    s.entropy = static_cast<float>(random.below(9)) / 3.0f;
    position += random.below(5) == 0 ? 3 : 1;
    candidates.push_back({position, position, -1});
  }
  PassState state;
  state.candidates = n;
  const auto pass = std::make_shared<Buffer<PassState>>(stream, std::vector<PassState>{state});
  const auto device_policy = std::make_shared<Buffer<Policy>>(stream, std::vector<Policy>{policy});
  const auto device_candidates = std::make_shared<Buffer<Candidate>>(stream, candidates);
  const auto device_scores = std::make_shared<Buffer<Score>>(stream, scores);
  const auto order = std::make_shared<Buffer<int32_t>>(stream, usize(n) + 1),
             count = std::make_shared<Buffer<int32_t>>(stream, usize(1));
  const auto body = [=, &stream](int) {
    choose(stream, pass->data(), device_policy->data(), device_candidates->data(), device_scores->data(),
           order->data(), count->data(), n);
  };
  body(0);
  std::vector<int32_t> expected(usize(n)), found = order->read(stream);
  const int expected_count = select(policy, candidates, scores, expected);
  worst.require(found.back() == -1, "it wrote beyond its order");
  found.pop_back();
  worst.require(found == expected, "another order");
  worst.require(count->read(stream)[0] == expected_count, "another count");
  return {{static_cast<double>(n) * sizeof(Score), 0.0, Kind::f32}, body};
}

}  // namespace

void check_head(OpTable& table) {
  const auto run = [&](const Case& c) {
    table.run("head_scores",
              format("%s %d rows, %d x %d%s", name(c.format), c.rows, c.vocab, c.k,
                     c.temperature > 0.0f ? ", drawn" : ""),
              [&](Worst& worst) { return scores(table, c, worst); });
  };
  for (const WeightFormat f : {WeightFormat::f32, WeightFormat::bf16, WeightFormat::int8}) {
    run({f, 1003, 200, 33, 40, 0.0f, 4});
    run({f, 300, 100, 9, 16, 0.7f, 2});
    run({f, 100, 64, 80, 80, 1.5f, 0});
  }
  if (table.timed) {
    run({WeightFormat::bf16, 152064, 3584, 31, 40, 0.0f, 4, true});
    run({WeightFormat::bf16, 152064, 3584, 31, 40, 1.0f, 4, true});
    run({WeightFormat::int8, 152064, 3584, 31, 40, 0.0f, 4, true});
  }
  using K = Policy::Kind;
  const Policy policies[] = {{K::threshold, 0.5f, Rank::confidence},
                             {K::factor, 3.0f, Rank::confidence},
                             {K::entropy_bound, 2.0f, Rank::entropy},
                             {K::top_k, 5.0f, Rank::margin, 0.6f}};
  const char* const names[] = {"threshold", "factor", "entropy_bound", "top_k"};
  for (const Policy& policy : policies)
    for (const int n : {1, 31, 100}) {
      table.run("choose", format("%s, %d candidates", names[static_cast<int>(policy.kind)], n),
                [&](Worst& worst) { return choice(table, policy, n, worst); });
    }
}

}  // namespace unmask::gpu::tools
