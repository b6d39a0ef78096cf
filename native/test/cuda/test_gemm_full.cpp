// The products of full passes: both kernels with every size of tile, split along k and whole, through every
// epilogue, on emulated devices; and how work is planned.
#include "cuda/gemm_full.h"

#include <string>

#include "products.h"

namespace unmask::gpu {
namespace {

constexpr Machine kAmpere = {28, 99 * 1024, 8}, kHopper = {132, 227 * 1024, 9};
constexpr WeightFormat kTensorCores[] = {WeightFormat::bf16, WeightFormat::int8, WeightFormat::int4};

// A kernel with tiles of one size, each in `parts` parts but for the first `whole`.
struct Kernel {
  WeightFormat format;
  bool warpgroups;
  int size;
};
constexpr Kernel kKernels[] = {
    {WeightFormat::bf16, false, 0}, {WeightFormat::bf16, false, 1}, {WeightFormat::bf16, false, 2},
    {WeightFormat::bf16, true, 1},  {WeightFormat::bf16, true, 2},  {WeightFormat::int8, false, 0},
    {WeightFormat::int8, false, 1}, {WeightFormat::int8, false, 2}, {WeightFormat::int4, false, 0},
    {WeightFormat::int4, false, 1}, {WeightFormat::int4, false, 2}};

Product with(const Kernel& kernel, int parts, int whole) {
  return [=](Stream& stream, const PassState* pass, bool needed, const PackedWeights& w, const Activations& x,
             int most, const Store& store, const Workspace& workspace) {
    FullPlan plan = plan_full(w, most, workspace, kernel.warpgroups, full_rows(w.format, kernel.size));
    plan.parts = parts;
    plan.whole = parts == 1 ? plan.tiles : std::min(whole, plan.tiles);
    product_full(stream, pass, needed, w, x, most, store, workspace, plan);
  };
}

// Every kernel with every number of rows; widths, parts and buckets that are wider than the pass go around.
void every_kernel() {
  constexpr int kRows[] = {73, 100, 128, 129, 200, 300};
  constexpr Shape kShapes[] = {{0, 1, 32}, {0, 100, 100}, {0, 129, 200}, {0, 200, 33}, {0, 128, 320}};
  uint64_t seed = 0;
  for (const Kernel& kernel : kKernels)
    for (const int rows : kRows) {
      const Shape& s = kShapes[seed % std::size(kShapes)];
      // A part has one chunk of k at least.
      const int parts = s.k < 192 ? 1 : 1 + static_cast<int>(seed / 2 % 3);
      const int most = rows + (seed % 4 == 3 ? 150 : 0);
      product_case(with(kernel, parts, seed % 2 == 0 ? 0 : 1), {rows, s.n, s.k}, most, kernel.format,
                   kernel.warpgroups ? kHopper : kAmpere, seed);
      seed++;
    }
}

// The epilogue that makes the next product's inputs: rows in several pieces of a tile, whole and in parts.
void every_epilogue() {
  uint64_t seed = 1;
  for (const Kernel& kernel : kKernels) {
    if (kernel.size == 0) continue;
    swiglu_case(with(kernel, kernel.size, 1), kernel.format, 75, 136, 100, 130,
                kernel.warpgroups ? kHopper : kAmpere, seed++);
  }
}

// What `product` does with more rows than windows have, on either kind of device. Deep enough to be split.
void chosen() {
  uint64_t seed = 0;
  for (const WeightFormat format : kTensorCores)
    for (const Machine& machine : {kAmpere, kHopper})
      product_case(product, {73 + static_cast<int>(seed), 60, 1100}, 90, format, machine, seed++);
}

// Plans: every tile once, no more parts than the workspace holds, and the sizes that are expected where one
// is clearly the best.
void plans() {
  for (const WeightFormat format : kTensorCores)
    for (const int sms : {1, 28, 82, 132, 170})
      for (const int n : {100, 3584, 37888})
        for (const int k : {64, 3584, 18944})
          for (const int rows : {73, 200, 512, 2081}) {
            const PackedWeights w = {format, n,  k, round_up(n, kTile), round_up(k, depth(format)),
                                     {},     {}, {}};
            const Workspace workspace = {nullptr, partial_floats(sms), nullptr, 296, sms};
            for (const int major : {8, 9, 12}) {
              const FullPlan p = plan_full(w, rows, workspace, major);
              const int split = p.tiles - p.whole;
              const std::string context = std::string(name(format)) + " " + std::to_string(sms) + " sms, " +
                                          std::to_string(n) + " x " + std::to_string(k) + ", rows " +
                                          std::to_string(rows);
              CHECK(p.warpgroups == (major == 9 && format == WeightFormat::bf16)) << context;
              CHECK(p.tiles == w.padded_n / kTile * ((rows + p.rows - 1) / p.rows)) << context;
              CHECK(p.whole >= 0 && split >= 0 && p.parts >= 1 && (split > 0 || p.parts == 1)) << context;
              if (p.parts > 1) {
                CHECK(static_cast<size_t>(split * p.parts) * kTile * static_cast<size_t>(p.rows) <=
                      workspace.partial_floats)
                    << context;
                CHECK(split <= workspace.tiles) << context;
                CHECK(w.padded_k / p.parts >= depth(format)) << context;
              }
              if (rows == 2081 && n == 37888 && k == 3584 && sms > 1)
                CHECK(p.rows == full_rows(format, 2)) << context << ": tiles of " << p.rows;
              // 28 tiles of weights are few for 132 multiprocessors.
              if (rows == 200 && n == 3584 && k == 18944 && sms == 132)
                CHECK(p.whole == 0 && p.parts > 1) << context << ": " << p.parts << " parts";
            }
          }
}

void refused() {
  emulated() = Emulated();
  Stream stream;
  const Weights w(stream, std::vector<float>(16 * 32, 1.0f), 16, 32, WeightFormat::f32);
  const Inputs x(stream, std::vector<float>(80 * 32, 1.0f), 80, 32, 80, Kind::f32, 64);
  Work work(stream, 132, 1);
  OnDevice<PassState> pass(stream, std::vector<PassState>{PassState()});
  const Store store;
  const auto run = [&](const Weights& weights, const Inputs& inputs, const FullPlan& plan) {
    return thrown([&] {
      product_full(stream, pass.data(), false, weights.gpu, inputs.a, 80, store, work.workspace, plan);
    });
  };
  FullPlan plan = plan_full(w.gpu, 80, work.workspace, 8);
  CHECK(run(w, x, plan).find("float32") != std::string::npos);
  const Weights narrow(stream, std::vector<float>(16 * 32, 1.0f), 16, 32, WeightFormat::bf16);
  const Inputs halves(stream, std::vector<float>(80 * 32, 1.0f), 80, 32, 80, Kind::bf16, 64);
  plan = plan_full(narrow.gpu, 80, work.workspace, false, 64);
  CHECK(run(narrow, halves, plan).empty());
  plan.whole = 0;
  plan.parts = 2;
  CHECK(run(narrow, halves, plan).find("counters") != std::string::npos);
}

}  // namespace
}  // namespace unmask::gpu

int main() {
  using namespace unmask;
  gpu::plans();
  gpu::refused();
  gpu::every_kernel();
  gpu::every_epilogue();
  gpu::chosen();
  std::printf("worst error %.1f %% of the allowed\n", 100.0 * gpu::worst);
  return test::summary();
}
