// Every kernel of every tier against its scalar twin: odd sizes, all register tiles, all starts of a sum. The
// allowed error follows from float32: a sum of k products, in any order, differs by at most about k * 2^-24 *
// sum |x w|. Where a tier rounds activations to bf16, the twin gets them rounded; what the rounding itself
// changes is measured against float64.
#include <algorithm>
#include <atomic>
#include <cstdlib>

#include "check.h"
#include "cpu/cpuid.h"
#include "cpu/thread_pool.h"
#include "model/weights.h"

namespace unmask::test {
namespace {

float worst = 0.0f;  // of all comparisons, as a share of the allowed error

void compare(const char* what, const std::vector<float>& found, const std::vector<float>& expected,
             float allowed) {
  float error = 0.0f;
  bool finite = true;
  for (size_t i = 0; i < expected.size(); i++) {
    finite = finite && std::isfinite(found[i]);
    error = std::max(error, std::fabs(found[i] - expected[i]));
  }
  worst = std::max(worst, error / allowed);
  CHECK(finite && error <= allowed) << what << ": error " << error << ", allowed " << allowed;
}

// What gemm_bf16 of this tier makes of an activation: VCVTNE2PS2BF16 reads denormals as zeros.
float activation(const Ops& ops, float x) {
  if (!ops.bf16_activations) return x;
  const uint16_t bits = std::fabs(x) < 0x1p-126f ? 0 : to_bf16(x);
  float rounded;
  to_float(reinterpret_cast<const uint8_t*>(&bits), DType::bf16, 1, &rounded);
  return rounded;
}

void gemm(const Ops& ops, int rows, int k, int panels, Init init, bool bf16) {
  Random random(static_cast<uint64_t>(rows * 7919 + k * 31 + panels));
  const size_t ldx = static_cast<size_t>(k) + 3, ldy = static_cast<size_t>(panels) * kPanel + kPanel;
  const std::vector<float> x = random.floats(static_cast<size_t>(rows) * ldx);
  std::vector<float> w = random.floats(static_cast<size_t>(k * panels) * kPanel);
  std::vector<uint16_t> half(w.size());
  for (size_t i = 0; i < w.size(); i++) half[i] = to_bf16(w[i]);
  const std::vector<float> bias = random.floats(static_cast<size_t>(panels) * kPanel);
  const std::vector<float> start = random.floats(static_cast<size_t>(rows) * ldy);
  std::vector<float> expected = start, found = start;
  std::vector<float> twins = x;
  if (bf16)
    for (float& value : twins) value = activation(ops, value);
  GemmArgs a;
  a.x = twins.data();
  a.ldx = ldx;
  a.rows = rows;
  a.k = k;
  a.w = bf16 ? static_cast<const void*>(half.data()) : w.data();
  a.panel_stride = static_cast<size_t>(k) * kPanel;
  a.panel_begin = panels > 2 ? 1 : 0;  // the columns before and after must stay untouched
  a.panel_end = panels;
  a.ldy = ldy;
  a.init = init;
  a.bias = bias.data();
  a.y = expected.data();
  (bf16 ? kScalarOps.gemm_bf16 : kScalarOps.gemm_f32)(a);
  a.x = x.data();
  a.y = found.data();
  (bf16 ? ops.gemm_bf16 : ops.gemm_f32)(a);
  compare("gemm", found, expected, 0x1p-24f * static_cast<float>(k) + 1e-6f);
  bool untouched = true;
  for (int r = 0; r < rows; r++)
    for (size_t i = 0; i < static_cast<size_t>(a.panel_begin) * kPanel; i++)
      untouched =
          untouched && found[static_cast<size_t>(r) * ldy + i] == start[static_cast<size_t>(r) * ldy + i];
  CHECK(untouched) << ops.name << " wrote outside its panels";
}

// bf16 weights against float64, where activations differ in size. With a = 2^-8 where the tier rounds them (8
// significant bits) and 0 elsewhere, and n additions one after the other, a sum may be wrong by
// (a + (1 + a) n 2^-24) sum |x w|. Returns the worst share of that.
double against_float64(const Ops& ops, int k) {
  constexpr int kRows = 9, kPanels = 3;
  Random random(static_cast<uint64_t>(k));
  std::vector<float> x = random.floats(static_cast<size_t>(kRows * k)), wide(static_cast<size_t>(k) * kPanel);
  for (size_t i = 0; i < x.size(); i += 17) x[i] *= 30.0f;
  std::vector<uint16_t> w;
  for (const float value : random.floats(static_cast<size_t>(kPanels * k) * kPanel, 0.05f))
    w.push_back(to_bf16(value));
  std::vector<float> y(kRows * kPanels * kPanel, NAN);
  GemmArgs a;
  a.x = x.data();
  a.ldx = static_cast<size_t>(k);
  a.rows = kRows;
  a.k = k;
  a.w = w.data();
  a.panel_stride = wide.size();
  a.panel_end = kPanels;
  a.y = y.data();
  a.ldy = kPanels * kPanel;
  ops.gemm_bf16(a);
  const double rounding = ops.bf16_activations ? 0x1p-8 : 0.0;
  const double additions = std::min(k, kBlockK) + (k + kBlockK - 1) / kBlockK;
  const double share = rounding + (1.0 + rounding) * additions * 0x1p-24 * 1.001;  // and its higher powers
  double worst_share = 0.0;
  for (int p = 0; p < kPanels; p++) {
    to_float(reinterpret_cast<const uint8_t*>(w.data() + static_cast<size_t>(p) * wide.size()), DType::bf16,
             wide.size(), wide.data());
    for (int r = 0; r < kRows; r++)
      for (int o = 0; o < kPanel; o++) {
        double exact = 0.0, sum = 0.0;
        for (int i = 0; i < k; i++) {
          const double product = static_cast<double>(x[static_cast<size_t>(r * k + i)]) *
                                 static_cast<double>(wide[static_cast<size_t>(i * kPanel + o)]);
          exact += product;
          sum += std::fabs(product);
        }
        const double found = static_cast<double>(y[static_cast<size_t>((r * kPanels + p) * kPanel + o)]);
        const double used = std::fabs(found - exact) / (share * sum);
        CHECK(used <= 1.0) << ops.name << " bf16, k " << k << ": " << used << " of the allowed";
        worst_share = std::max(worst_share, used);
      }
  }
  return worst_share;
}

// Single products of bf16 weights: what becomes of ties, of numbers too large for bf16 and of denormals.
void bf16_edges(const Ops& ops) {
  struct Case {
    float x, w;
  };
  const auto flushed = [&](float v) { return ops.bf16_activations && std::fabs(v) < 0x1p-126f ? 0.0f : v; };
  for (const Case& c :
       {Case{1.0f + 0x1p-8f, 1.0f}, Case{1.0f + 0x3p-8f, 1.0f}, Case{-1.0f - 0x1.8p-8f, 1.0f},
        Case{1.0f + 0x1.0002p-8f, -3.0f}, Case{0x1.FEp127f, 1.0f}, Case{0x1.FEFFp127f, 1.0f},
        Case{0x1.FFp127f, 1.0f}, Case{-0x1.FFFFFEp127f, 1.0f}, Case{INFINITY, 2.0f}, Case{-INFINITY, 2.0f},
        Case{NAN, 1.0f}, Case{1.0f, NAN}, Case{0x1p-126f, 1.0f}, Case{0x1p-127f, 1.0f},
        Case{0x1.FFFFFCp-127f, 0x1p20f}, Case{0x1p20f, 0x1p-130f}, Case{0x1p-70f, 0x1p-70f}}) {
    uint16_t w[kPanel];
    for (uint16_t& value : w) value = to_bf16(c.w);
    float y[kPanel] = {};
    GemmArgs a;
    a.x = &c.x;
    a.ldx = a.rows = a.k = a.panel_end = 1;
    a.w = w;
    a.panel_stride = a.ldy = kPanel;
    a.y = y;
    ops.gemm_bf16(a);
    const float expected = flushed(activation(ops, c.x) * flushed(c.w));
    CHECK(std::isnan(expected) ? std::isnan(y[5]) : y[5] == expected)
        << ops.name << ": " << c.x << " * " << c.w << " = " << y[5] << ", expected " << expected;
  }
}

// A row's result must not depend on the rows computed with it: window and full pass then agree bit for bit.
void gemm_rows_are_independent(const Ops& ops, int k, bool bf16) {
  constexpr int kRows = 80, kPanels = 11, kWidth = kPanels * kPanel;
  Random random(5);
  const std::vector<float> x = random.floats(static_cast<size_t>(kRows * k)),
                           w = random.floats(static_cast<size_t>(k) * kWidth);
  std::vector<uint16_t> half;
  for (const float value : w) half.push_back(to_bf16(value));
  std::vector<float> all(kRows * kWidth), one(all.size());
  GemmArgs a;
  a.ldx = static_cast<size_t>(k);
  a.k = k;
  a.w = bf16 ? static_cast<const void*>(half.data()) : w.data();
  a.panel_stride = static_cast<size_t>(k) * kPanel;
  a.panel_end = kPanels;
  a.ldy = kWidth;
  const auto multiply = [&](int row, int rows, std::vector<float>& y) {
    a.x = x.data() + row * k;
    a.rows = rows;
    a.y = y.data() + row * kWidth;
    (bf16 ? ops.gemm_bf16 : ops.gemm_f32)(a);
  };
  multiply(0, kRows, all);
  for (int r = 0; r < kRows; r++) multiply(r, 1, one);
  CHECK(all == one) << ops.name << (bf16 ? " bf16, k " : " f32, k ") << k;
}

void elementwise(const Ops& ops, int n) {
  Random random(static_cast<uint64_t>(n));
  const size_t size = static_cast<size_t>(n);
  const std::vector<float> x = random.floats(size, 12.0f), w = random.floats(size);
  std::vector<float> expected(size), found(size);
  kScalarOps.rms_norm(x.data(), w.data(), expected.data(), n, 1e-6f);
  ops.rms_norm(x.data(), w.data(), found.data(), n, 1e-6f);
  compare("rms_norm", found, expected, 1e-5f);

  expected = found = x;
  kScalarOps.swiglu(expected.data(), w.data(), n);
  ops.swiglu(found.data(), w.data(), n);
  compare("swiglu", found, expected, 12.0f * 1e-6f);

  expected = found = x;
  kScalarOps.softmax(expected.data(), n, 0.7f);
  ops.softmax(found.data(), n, 0.7f);
  compare("softmax", found, expected, 2e-6f);

  expected = found = random.floats(2 * size);
  kScalarOps.rope(expected.data(), x.data(), w.data(), n);
  ops.rope(found.data(), x.data(), w.data(), n);
  compare("rope", found, expected, 24.0f * 0x1p-23f);

  // A far spread must neither overflow nor lose the maximum.
  std::vector<float> far(size, -200.0f);
  far[size / 2] = 300.0f;
  ops.softmax(far.data(), n, 1.0f);
  CHECK(far[size / 2] == 1.0f) << ops.name << " softmax of a far maximum: " << far[size / 2];
}

void stats(const Ops& ops, int n, int suppressed, bool tie) {
  Random random(static_cast<uint64_t>(n + suppressed));
  std::vector<float> logits = random.floats(static_cast<size_t>(n), 9.0f);
  for (int i = 0; i < suppressed && i < n; i++) logits[static_cast<size_t>(i)] = kSuppressed;
  if (tie && n > 1) logits[static_cast<size_t>(n / 3)] = logits[static_cast<size_t>(n - 1)] = 9.5f;
  const LogitStats e = kScalarOps.logit_stats(logits.data(), n, 100),
                   f = ops.logit_stats(logits.data(), n, 100);
  CHECK(e.token == f.token) << ops.name << " token " << f.token << " expected " << e.token << " n " << n;
  CHECK(e.max == f.max && e.second == f.second)
      << ops.name << " second " << f.second << " expected " << e.second << " n " << n;
  compare("stats", {f.z, f.s}, {e.z, e.s}, 2e-5f * (1.0f + std::fabs(e.z) + std::fabs(e.s)));
  // Two pieces merged are the whole.
  LogitStats merged = ops.logit_stats(logits.data(), n / 2, 100);
  if (n > 1) {
    merge(merged, ops.logit_stats(logits.data() + n / 2, n - n / 2, 100 + n / 2));
    CHECK(merged.token == e.token && merged.max == e.max && merged.second == e.second)
        << ops.name << " merge, n " << n;
    compare("merge", {merged.z, merged.s}, {e.z, e.s}, 4e-5f * (1.0f + std::fabs(e.z) + std::fabs(e.s)));
  }
}

void thread_pool() {
  for (const int threads : {1, 2, 5}) {
    ThreadPool pool(threads);
    for (int round = 0; round < 3000; round++) {
      const int tasks = round % 23;
      std::vector<std::atomic<int>> calls(static_cast<size_t>(tasks));
      pool.run(tasks, [&](int task, int thread) {
        if (thread >= 0 && thread < threads) calls[static_cast<size_t>(task)]++;
      });
      CHECK(std::all_of(calls.begin(), calls.end(), [](const std::atomic<int>& c) { return c == 1; }))
          << threads << " threads, " << tasks << " tasks";
    }
  }
}

}  // namespace
}  // namespace unmask::test

int main() {
  using namespace unmask;
  using namespace unmask::test;
  for (const Ops* ops : available_ops()) {
    worst = 0.0f;
    for (const int rows : {1, 2, 5, 6, 7, 11, 12, 13, 24, 33})
      for (const int k : {1, 15, 64, 1023, 1024, 1025, 2500})
        for (const int panels : {1, 2, 3, 4})
          for (const bool bf16 : {false, true})
            gemm(*ops, rows, k, panels, static_cast<Init>((rows + k + panels) % 3), bf16);
    for (const bool bf16 : {false, true}) {
      for (const int rows : {37, 73})  // more than a tier may take at a time
        for (const int panels : {8, 19}) gemm(*ops, rows, 1025, panels, Init::bias, bf16);
      for (const int k : {70, 1025}) gemm_rows_are_independent(*ops, k, bf16);
    }
    bf16_edges(*ops);
    double bf16_worst = 0.0;
    for (const int k : {1, 2, 33, 896, 4864}) bf16_worst = std::max(bf16_worst, against_float64(*ops, k));
    for (const int n : {1, 2, 7, 8, 9, 15, 16, 17, 31, 100, 513}) {
      elementwise(*ops, n);
      for (const int suppressed : {0, 1, n / 2}) stats(*ops, n, suppressed, n % 2 == 1);
    }
    const std::vector<float> none(40, kSuppressed);
    CHECK(ops->logit_stats(none.data(), 40, 0).token == -1)
        << ops->name << ": everything suppressed has no argmax";
    std::printf("%s: worst error %.1f %%, bf16 against float64 %.1f %% of the allowed\n", ops->name,
                100.0 * static_cast<double>(worst), 100.0 * bf16_worst);
  }
  CHECK(!thrown([] { ops_named("mmx"); }).empty());
  // The variable decides what "auto" means, and nothing else.
  setenv("UNMASK_CPU", "scalar", 1);
  CHECK(&ops_named("auto") == &kScalarOps &&
        &ops_named(available_ops().front()->name) == available_ops().front());
  setenv("UNMASK_CPU", "mmx", 1);
  CHECK(thrown([] { ops_named("auto"); }).find("scalar") != std::string::npos);
  unsetenv("UNMASK_CPU");
  CHECK(&ops_named("auto") == available_ops().front());
  thread_pool();
  return summary();
}
