// Packing and the products of windows, against float64 of the same packed numbers and against the CPU's
// scalar kernels, for all formats, odd shapes, several devices and schedules. What kernels are to write is
// NaN before, and so is what they must not read.
#include "products.h"

namespace unmask::gpu {
namespace {

bool same(float a, float b) { return a == b || (std::isnan(a) && std::isnan(b)); }

// The device's numbers are the CPU's, whatever comes and in whichever pieces; what is padding is zero.
void packs() {
  Stream stream;
  struct Case {
    int n, k, piece;
    Kind source;
  };
  for (const Case& c :
       {Case{1, 1, 16, Kind::f32}, Case{16, 64, 16, Kind::bf16}, Case{40, 100, 16, Kind::f32},
        Case{100, 1000, 48, Kind::bf16}, Case{130, 33, 1000, Kind::f32}, Case{17, 2050, 32, Kind::f32}})
    for (const WeightFormat format : kFormats) {
      Random random(static_cast<uint64_t>(c.n * c.k));
      std::vector<float> w = random.floats(static_cast<size_t>(c.n * c.k), 0.05f);
      for (size_t i = 0; i < w.size(); i += 37) w[i] *= 30.0f;
      for (size_t i = 5; i < w.size(); i += 97) w[i] *= 1e-5f;
      const Weights m(stream, w, c.n, c.k, format, false, c.source, c.piece);
      int wrong = 0;
      for (int n = 0; n < m.gpu.padded_n; n++)
        for (int k = 0; k < m.gpu.padded_k; k++) {
          const bool padding = n >= c.n || k >= c.k;
          wrong += !same(m.at(n, k), padding ? 0.0f : m.values[static_cast<size_t>(n * c.k + k)]);
        }
      CHECK(wrong == 0) << name(format) << " " << c.n << " x " << c.k << ": " << wrong
                        << " of the weights differ";
    }
  // Groups that quantisation must not spoil, or cannot hold.
  const float inf = std::numeric_limits<float>::infinity();
  std::vector<std::vector<float>> groups = {{0.0f},
                                            {1e-9f},
                                            {6e-8f, 1e-7f},
                                            {65504.0f * 127.0f},
                                            {1e7f, -3.0f},
                                            {1e30f},
                                            {-600000.0f, 5.0f},
                                            {kNan},
                                            {inf},
                                            {-inf, 1.0f},
                                            {0.1f, -0.1f, 0.1f},
                                            {-8.0f, 7.0f, 1.0f},
                                            {8.0f, -7.0f},
                                            {127.0f, -127.0f, 0.5f, 1.5f, 2.5f}};
  for (const WeightFormat format : {WeightFormat::int8, WeightFormat::int4}) {
    std::vector<float> w;
    for (const std::vector<float>& g : groups) {
      w.insert(w.end(), g.begin(), g.end());
      w.resize((w.size() + kGroup - 1) / kGroup * kGroup);
    }
    const int k = static_cast<int>(w.size());
    const Weights m(stream, w, 1, k, format);
    for (int i = 0; i < k; i++)
      CHECK(same(m.at(0, i), m.values[static_cast<size_t>(i)]))
          << name(format) << " group " << i / kGroup << ": " << m.at(0, i) << " for "
          << m.values[static_cast<size_t>(i)];
  }
  const Weights m(stream, std::vector<float>(64), 1, 64, WeightFormat::int8);
  CHECK(!thrown([&] { pack(stream, m.gpu, m.gpu.data, Kind::f32, 8, 1); }).empty());
  CHECK(!thrown([&] { pack(stream, m.gpu, m.gpu.data, Kind::f32, 128, 1); }).empty());
}

int bucket_of(int rows) {
  for (const int bucket : kRowBuckets)
    if (rows <= bucket) return bucket;
  return rows;
}

constexpr Machine kMachines[] = {{1, 99 * 1024}, {28, 227 * 1024}, {132, 163 * 1024}, {132, 99 * 1024}};

// int8 and int4 against the CPU's scalar kernels on the same numbers. Both add groups by the same two
// roundings, so a product of one chunk (two groups) has the CPU's bits; longer ones add up in another order.
void against_cpu() {
  emulated() = Emulated();
  for (const WeightFormat format : {WeightFormat::int8, WeightFormat::int4})
    for (const Shape& s : {Shape{1, 16, 32}, Shape{9, 100, 64}, Shape{33, 128, 50}, Shape{20, 200, 1000}}) {
      Stream stream;
      Random random(static_cast<uint64_t>(s.k));
      const Weights w(stream, random.floats(static_cast<size_t>(s.n * s.k)), s.n, s.k, format);
      const Inputs x(stream, random.floats(static_cast<size_t>(s.rows * s.k), 4.0f), s.rows, s.k, s.rows,
                     Kind::int8, round_up(s.k, 64));
      const size_t ldy = static_cast<size_t>(padded(s.n));
      std::vector<float> expected(static_cast<size_t>(s.rows) * ldy);
      QuantGemmArgs args;
      args.x = {const_cast<int8_t*>(x.q.data()), const_cast<float*>(x.q_scales.data()),
                const_cast<int32_t*>(x.q_sums.data()), static_cast<size_t>(groups(s.k) * kGroup)};
      args.rows = s.rows;
      args.k = s.k;
      args.w = w.cpu.data.data();
      args.w_scales = reinterpret_cast<const uint16_t*>(w.cpu.scales.data());
      args.panel_bytes = w.cpu.panel_bytes();
      args.panel_scales = w.cpu.panel_scales();
      args.panel_end = w.cpu.panels();
      args.y = expected.data();
      args.ldy = ldy;
      (format == WeightFormat::int8 ? kScalarOps.gemm_int8 : kScalarOps.gemm_int4)(args);

      Work work(stream, 132, w.gpu.padded_n / kTile);
      PassState state;
      state.rows = s.rows;
      OnDevice<PassState> pass(stream, std::vector<PassState>{state});
      OnDevice<float> y(stream, expected.size(), 0xFF);
      Store store;
      store.f32 = y.data();
      store.ld = static_cast<int32_t>(ldy);
      product(stream, pass.data(), false, w.gpu, x.a, s.rows, store, work.workspace);
      const std::vector<float> found = y.read(stream);
      int different = 0;
      double off = 0.0;
      for (int r = 0; r < s.rows; r++)
        for (int n = 0; n < s.n; n++) {
          const size_t at = static_cast<size_t>(r) * ldy + static_cast<size_t>(n);
          different += found[at] != expected[at];
          double size = 0.0;
          for (int i = 0; i < s.k; i++)
            size += std::fabs(static_cast<double>(x.values[static_cast<size_t>(r * s.k + i)]) *
                              static_cast<double>(w.values[static_cast<size_t>(n * s.k + i)]));
          // Two roundings of each group on either side.
          off = std::max(off, std::fabs(static_cast<double>(found[at]) - static_cast<double>(expected[at])) /
                                  (size * 4 * groups(s.k) * 0x1p-24));
        }
      CHECK(s.k > 64 || different == 0) << name(format) << " k " << s.k << ": " << different << " differ";
      CHECK(off <= 1.0) << name(format) << " k " << s.k << ": " << off << " of the allowed difference";
    }
}

// Numbers that are not finite reach the results that they belong to, and no others.
void not_finite() {
  emulated() = Emulated();
  for (const WeightFormat format : kFormats)
    for (const float bad : {kNan, std::numeric_limits<float>::infinity()})
      for (const bool in_weight : {false, true}) {
        Stream stream;
        Random random(3);
        std::vector<float> weights = random.floats(40 * 96), inputs = random.floats(10 * 96);
        (in_weight ? weights[5 * 96 + 70] : inputs[5 * 96 + 70]) = bad;
        const Weights w(stream, weights, 40, 96, format);
        const Inputs x(stream, inputs, 10, 96, 16, activations_of(format), 128);
        Work work(stream, 132, 1);
        PassState state;
        state.rows = 10;
        OnDevice<PassState> pass(stream, std::vector<PassState>{state});
        OnDevice<float> y(stream, 10 * 40, 0);
        Store store;
        store.f32 = y.data();
        store.ld = 40;
        product(stream, pass.data(), false, w.gpu, x.a, 16, store, work.workspace);
        const std::vector<float> found = y.read(stream);
        int wrong = 0;
        for (int i = 0; i < 400; i++)
          wrong += std::isfinite(found[static_cast<size_t>(i)]) == ((in_weight ? i % 40 : i / 40) == 5);
        CHECK(wrong == 0) << name(format) << " " << bad << " in " << (in_weight ? "weights" : "inputs")
                          << ": " << wrong;
      }
}

// What must be refused, and what a pass without rows does.
void refused() {
  emulated() = Emulated();
  Stream stream;
  const Weights w(stream, std::vector<float>(200 * 100, 1.0f), 200, 100, WeightFormat::bf16);
  const Inputs x(stream, std::vector<float>(3 * 100, 1.0f), 3, 100, 16, Kind::bf16, 128);
  Work work(stream, 132, 2);
  OnDevice<PassState> pass(stream, std::vector<PassState>{PassState()});
  OnDevice<float> y(stream, 16 * 200, 0xFF);
  Store store;
  store.f32 = y.data();
  store.ld = 200;
  const auto run = [&](const PackedWeights& weights, const Activations& inputs, const Workspace& workspace) {
    return thrown([&] { product(stream, pass.data(), false, weights, inputs, 16, store, workspace); });
  };
  CHECK(run(w.gpu, x.a, work.workspace).empty());
  const std::vector<float> found = y.read(stream);
  CHECK(std::all_of(found.begin(), found.end(), [](float v) { return std::isnan(v); }))
      << "a pass without rows writes";
  Activations narrow = x.a, other = x.a;
  narrow.ld = 64;
  other.kind = Kind::f32;
  CHECK(run(w.gpu, narrow, work.workspace).find("too narrow") != std::string::npos);
  CHECK(!run(w.gpu, other, work.workspace).empty());
  Workspace small = work.workspace;
  small.tiles = 1;
  CHECK(run(w.gpu, x.a, small).find("counters") != std::string::npos);
  small = work.workspace;
  small.partial_floats = 100;
  CHECK(run(w.gpu, x.a, small).find("floats") != std::string::npos);
  store.to = Store::To::swiglu;
  CHECK(run(w.gpu, x.a, work.workspace).find("swiglu") != std::string::npos);
}

}  // namespace
}  // namespace unmask::gpu

int main() {
  using namespace unmask;
  using namespace unmask::gpu;
  packs();
  against_cpu();
  not_finite();
  refused();
  constexpr int kRows[] = {1, 7, 8, 9, 16, 17, 24, 25, 31, 32, 33, 40, 41, 56, 57, 64, 65, 72};
  uint64_t seed = 0;
  for (const WeightFormat format : kFormats) {
    // Every number of rows with every machine; shapes go around.
    constexpr Shape kShapes[] = {{0, 1, 32}, {0, 100, 100}, {0, 128, 520}, {0, 200, 33}, {0, 300, 192}};
    for (const int rows : kRows)
      for (const Machine& machine : kMachines) {
        const Shape& s = kShapes[seed % std::size(kShapes)];
        product_case(product, {rows, s.n, s.k}, bucket_of(rows), format, machine, seed++);
      }
    // Many tiles for few blocks, many blocks for few tiles.
    for (const Shape& s : {Shape{33, 448, 1000}, Shape{9, 100, 5000}, Shape{65, 129, 2100}})
      for (const Machine& machine : kMachines)
        product_case(product, s, bucket_of(s.rows), format, machine, seed++);
    for (const int ffn : {64, 75, 200}) {
      const int rows = ffn == 75 ? 33 : 9;
      swiglu_case(product, format, ffn, 136, rows, bucket_of(rows),
                  {static_cast<int>(1 + seed % 28), 99 * 1024}, seed);
      seed++;
    }
  }
  // float32 weights: any number of rows.
  product_case(product, {130, 150, 1100}, 130, WeightFormat::f32, kMachines[2], seed++);
  std::printf("worst error %.1f %% of the allowed\n", 100.0 * worst);
  return test::summary();
}
