// int8 and int4 weights: what packing keeps of a weight, what the products keep of float64, and that every
// tier gives the bits of its scalar twin. The allowed errors follow from the formats: half a step of the
// activations' scale and of the int8 weights', and for int4 what its range of -8..7 cuts off.
#include <algorithm>
#include <cstring>

#include "cpu/backend.h"
#include "cpu/cpuid.h"
#include "random_model.h"

namespace unmask::test {
namespace {

const char* name(WeightFormat f) { return f == WeightFormat::int8 ? "int8" : "int4"; }

// Quantised rows with their memory.
struct Activations {
  std::vector<int8_t> q;
  std::vector<float> scales;
  std::vector<int32_t> sums;
  Quants quants;

  Activations(const Ops& ops, const std::vector<float>& x, int rows, int k) {
    scales.resize(static_cast<size_t>(rows * groups(k)));
    sums.resize(scales.size());
    q.resize(scales.size() * kGroup, 99);
    quants = {q.data(), scales.data(), sums.data(), static_cast<size_t>(groups(k)) * kGroup};
    for (int r = 0; r < rows; r++) ops.quantize(x.data() + r * k, k, quants.from_row(r));
  }
};

Matrix packed(const std::vector<float>& w, int n, int k, WeightFormat format) {
  Matrix m(n, k, format);
  m.allocate();
  for (int p = 0; p < m.panels(); p++)
    pack_panel(m, p, w.data() + static_cast<size_t>(p) * kPanel * static_cast<size_t>(k),
               std::min(kPanel, n - p * kPanel));
  return m;
}

QuantGemmArgs arguments(const Matrix& m, const Activations& x, int rows, std::vector<float>& y, size_t ldy) {
  QuantGemmArgs a;
  a.x = x.quants;
  a.rows = rows;
  a.k = m.k;
  a.w = m.data.data();
  a.w_scales = reinterpret_cast<const uint16_t*>(m.scales.data());
  a.panel_bytes = m.panel_bytes();
  a.panel_scales = m.panel_scales();
  a.panel_end = m.panels();
  a.y = y.data();
  a.ldy = ldy;
  return a;
}

void run(const Ops& ops, WeightFormat format, const QuantGemmArgs& a) {
  (format == WeightFormat::int8 ? ops.gemm_int8 : ops.gemm_int4)(a);
}

// All tiers against the scalar one: the same bits, and nothing outside the panels.
void same_bits(const Ops& ops, WeightFormat format, int rows, int k, int panels, Init init) {
  Random random(static_cast<uint64_t>(rows * 7919 + k * 31 + panels));
  const int n = panels * kPanel - 3;
  const Matrix m = packed(random.floats(static_cast<size_t>(n * k)), n, k, format);
  const std::vector<float> x = random.floats(static_cast<size_t>(rows * k), 3.0f);
  const Activations from(kScalarOps, x, rows, k), found_from(ops, x, rows, k);
  CHECK(from.q == found_from.q && from.scales == found_from.scales && from.sums == found_from.sums)
      << ops.name << " quantises differently, k " << k;
  const std::vector<float> bias = random.floats(static_cast<size_t>(panels * kPanel));
  const size_t ldy = static_cast<size_t>(panels + 1) * kPanel;
  std::vector<float> expected = random.floats(static_cast<size_t>(rows) * ldy);
  std::vector<float> found = expected;
  for (std::vector<float>* y : {&expected, &found}) {
    QuantGemmArgs a = arguments(m, from, rows, *y, ldy);
    a.panel_begin = panels > 2 ? 1 : 0;
    a.init = init;
    a.bias = bias.data();
    run(y == &expected ? kScalarOps : ops, format, a);
  }
  CHECK(found == expected) << ops.name << " " << name(format) << " rows " << rows << " k " << k << " panels "
                           << panels;
}

// A row alone gives the bits it gives among others.
void rows_are_independent(const Ops& ops, WeightFormat format) {
  constexpr int kRows = 40, kK = 70, kPanels = 3;
  Random random(5);
  const Matrix m = packed(random.floats(kK * kPanels * kPanel), kPanels * kPanel, kK, format);
  const std::vector<float> x = random.floats(kRows * kK);
  const Activations all(ops, x, kRows, kK);
  std::vector<float> y(kRows * kPanels * kPanel), one(y.size());
  run(ops, format, arguments(m, all, kRows, y, kPanels * kPanel));
  for (int r = 0; r < kRows; r++) {
    QuantGemmArgs a = arguments(m, all, 1, one, kPanels * kPanel);
    a.x = all.quants.from_row(r);
    a.y += r * kPanels * kPanel;
    run(ops, format, a);
  }
  CHECK(y == one) << ops.name << " " << name(format);
}

// The product against float64 of the unquantised numbers. Returns the worst share of the allowed error.
double against_float(const Ops& ops, WeightFormat format, int k, float spread) {
  constexpr int kRows = 9, kN = 48;
  Random random(static_cast<uint64_t>(k));
  std::vector<float> w = random.floats(static_cast<size_t>(kN * k), 0.05f),
                     x = random.floats(static_cast<size_t>(kRows * k));
  for (size_t i = 0; i < x.size(); i += 17) x[i] *= spread;  // outliers, as activations have them
  for (size_t i = 0; i < w.size(); i += 23) w[i] *= spread;
  const Matrix m = packed(w, kN, k, format);
  const Activations from(ops, x, kRows, k);
  std::vector<float> y(kRows * kN), unpacked(static_cast<size_t>(k));
  run(ops, format, arguments(m, from, kRows, y, kN));
  double worst = 0.0;
  for (int n = 0; n < kN; n++) {
    unpack_row(m, n, unpacked.data());
    for (int r = 0; r < kRows; r++) {
      double exact = 0.0, allowed = 0.0;
      for (int g = 0; g < groups(k); g++) {
        const int end = std::min(k, (g + 1) * kGroup);
        double largest_x = 0.0, largest_w = 0.0, sum_x = 0.0, sum_w = 0.0;
        for (int i = g * kGroup; i < end; i++) {
          const double xi = static_cast<double>(x[static_cast<size_t>(r * k + i)]),
                       wi = static_cast<double>(w[static_cast<size_t>(n * k + i)]);
          exact += xi * wi;
          largest_x = std::max(largest_x, std::fabs(xi));
          largest_w = std::max(largest_w, std::fabs(wi));
          sum_x += std::fabs(xi);
          sum_w += std::fabs(static_cast<double>(unpacked[static_cast<size_t>(i)]));
        }
        // |x w - x' w'| <= |x| |w - w'| + |w'| |x - x'|. int8: half a step, and 2^-11 of the scale's
        // rounding. int4: the worst of the scales tried cuts 1.6 of 8.6 steps off.
        const double error_w = largest_w * (format == WeightFormat::int8 ? 0.5 / 127 + 0x1p-11 : 1.6 / 8.6);
        allowed += sum_x * error_w + sum_w * largest_x * 0.5 / 127 + 1e-5 * sum_x * largest_w;
      }
      worst = std::max(worst,
                       std::fabs(static_cast<double>(y[static_cast<size_t>(r * kN + n)]) - exact) / allowed);
    }
  }
  CHECK(worst <= 1.0) << ops.name << " " << name(format) << " k " << k << ": " << worst << " of the allowed";
  return worst;
}

// Groups as Q8_0 and Q4_0 files hold them come back exactly.
void lossless() {
  Random random(11);
  for (const WeightFormat format : {WeightFormat::int8, WeightFormat::int4}) {
    std::vector<float> w;
    for (int g = 0; g < 400; g++) {
      float d;  // any positive float16 whose products fit, subnormal ones too; Q4_0 has negative ones as well
      const uint16_t bits = static_cast<uint16_t>(1 + random.below(0x5C00));
      to_float(reinterpret_cast<const uint8_t*>(&bits), DType::f16, 1, &d);
      if (format == WeightFormat::int4 && random.below(2) == 1) d = -d;
      const int peak = random.below(kGroup);
      for (int i = 0; i < kGroup; i++) {
        int q = format == WeightFormat::int8 ? random.below(255) - 127 : random.below(16) - 8;
        if (i == peak) q = format == WeightFormat::int8 ? 127 : -8;  // the largest spans the range
        w.push_back(d * static_cast<float>(q));
      }
    }
    const int k = static_cast<int>(w.size());
    std::vector<float> back(w.size());
    unpack_row(packed(w, 1, k, format), 0, back.data());
    CHECK(back == w) << name(format);
  }
}

void float16() {
  int wrong = 0;
  for (uint32_t h = 0; h < 0x10000; h++) {
    const uint16_t bits = static_cast<uint16_t>(h);
    float f;
    to_float(reinterpret_cast<const uint8_t*>(&bits), DType::f16, 1, &f);
    wrong += std::isnan(f) ? (to_f16(f) & 0x7C00) != 0x7C00 || (to_f16(f) & 0x3FF) == 0 : to_f16(f) != bits;
  }
  CHECK(wrong == 0) << wrong << " float16 values do not survive";
  struct Case {
    float value;
    uint16_t bits;
  };
  for (const Case& c :
       {Case{65519.0f, 0x7BFF}, Case{65520.0f, 0x7C00}, Case{1e30f, 0x7C00}, Case{-1e30f, 0xFC00},
        Case{1.00048828125f, 0x3C00}, Case{1.00146484375f, 0x3C02}, Case{0x1p-25f, 0x0000},
        Case{0x1.8p-24f, 0x0002}, Case{0x1.01p-25f, 0x0001}, Case{0x1.ffep-15f, 0x0400}})
    CHECK(to_f16(c.value) == c.bits) << c.value << ": " << to_f16(c.value);
}

// Numbers that are not finite must reach the result, whatever the integers make of them.
void not_finite(const Ops& ops, WeightFormat format) {
  constexpr int kK = 96;
  for (const float bad : {NAN, INFINITY, -INFINITY})
    for (const bool in_weight : {false, true}) {
      Random random(3);
      std::vector<float> w = random.floats(kPanel * kK), x = random.floats(kK);
      (in_weight ? w[40] : x[40]) = bad;
      const Matrix m = packed(w, kPanel, kK, format);
      const Activations from(ops, x, 1, kK);
      std::vector<float> y(kPanel);
      run(ops, format, arguments(m, from, 1, y, kPanel));
      CHECK(!std::isfinite(y[0])) << ops.name << " " << name(format) << " hides " << bad;
      CHECK(std::isfinite(y[1]) == in_weight) << ops.name;
    }
}

// A whole pass gives the same bits with any number of threads; and stays near float32 weights.
void passes(const Ops& ops) {
  const RandomModel model(odd_config());
  const std::vector<int32_t> tokens = {1, 77, 589, 589, 300, 5, 12, 599, 589, 42};
  const size_t vocab = static_cast<size_t>(model.config.vocab);
  const auto logits = [&](WeightFormat format, int threads) {
    const Weights weights = model.load({format, threads, ""});
    CpuBackend backend(weights, ops, threads, 16);
    std::vector<float> out(tokens.size() * vocab);
    backend.logits(tokens, out);
    return out;
  };
  const std::vector<float> exact = logits(WeightFormat::f32, 1);
  float largest = 0.0f;
  for (const float v : exact) largest = std::max(largest, std::fabs(v));
  struct Case {
    WeightFormat format;
    float allowed;  // of the largest logit: a random model of 3 layers keeps errors of its weights
  };
  for (const Case& c :
       {Case{WeightFormat::bf16, 0.02f}, Case{WeightFormat::int8, 0.06f}, Case{WeightFormat::int4, 0.5f}}) {
    const std::vector<float> one = logits(c.format, 1), five = logits(c.format, 5);
    CHECK(one == five) << ops.name << ": threads change the result";
    float error = 0.0f;
    for (size_t i = 0; i < exact.size(); i++) error = std::max(error, std::fabs(one[i] - exact[i]));
    CHECK(error <= c.allowed * largest && error > 0.0f) << ops.name << ": " << error << " of " << largest;
  }
}

void extremes(const Ops& ops) {
  for (const float size : {0.0f, 1e-40f, 1e-36f, 1e-30f, 1.0f, 1e30f, 3e38f}) {
    std::vector<float> x(kGroup, -size);
    x[7] = size / 2;
    const Activations found(ops, x, 1, kGroup), expected(kScalarOps, x, 1, kGroup);
    CHECK(found.q == expected.q && found.scales == expected.scales && found.sums == expected.sums)
        << ops.name << " " << size;
    CHECK(std::isfinite(found.scales[0])) << ops.name << " " << size;
  }
}

}  // namespace
}  // namespace unmask::test

int main() {
  using namespace unmask;
  using namespace unmask::test;
  float16();
  lossless();
  for (const Ops* ops : available_ops()) {
    extremes(*ops);
    passes(*ops);
    double worst[2] = {};
    for (const WeightFormat format : {WeightFormat::int8, WeightFormat::int4}) {
      for (const int rows : {1, 2, 3, 5, 7, 8, 9, 13, 17})
        for (const int k : {1, 31, 32, 33, 100, 1024, 1056, 2100})
          for (const int panels : {1, 2, 3, 4})
            same_bits(*ops, format, rows, k, panels, static_cast<Init>((rows + k + panels) % 3));
      rows_are_independent(*ops, format);
      not_finite(*ops, format);
      for (const int k : {32, 100, 896, 4864})
        for (const float spread : {1.0f, 30.0f}) {
          double& w = worst[format == WeightFormat::int4];
          w = std::max(w, against_float(*ops, format, k, spread));
        }
    }
    std::printf("%s: worst error int8 %.1f %%, int4 %.1f %% of the allowed\n", ops->name, 100 * worst[0],
                100 * worst[1]);
  }
  return summary();
}
