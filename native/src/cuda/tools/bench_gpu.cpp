// unmask-bench-gpu: how long a denoising step and a full pass take on a GPU, for the shapes of Dream-7B and
// LLaDA-8B with random weights. Needs no Node and no model.
//   unmask-bench-gpu [--quick] [--shape NAME] [--device N] [--json FILE]
// A step is everything that the host asks for and waits for: the rows of a window through all layers, LM
// head, scores, choice. Beside it the floor: bytes of weights and of the context's K/V over the device's
// bandwidth. Full passes: also the arithmetic as a share of the nominal rate. Then one step and one full pass
// kernel by kernel. --quick: Dream-7B as bf16 and int4, context 2048, 32 rows. Exit status: 0 measured, 1
// something failed, 2 wrong arguments, 3 no device that can be used.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "cuda/probe.h"
#include "cuda/tools/bench_model.h"

namespace unmask::gpu::tools {
namespace {

struct Plan {
  std::vector<ModelShape> shapes;
  std::vector<WeightFormat> formats = {WeightFormat::bf16, WeightFormat::int8, WeightFormat::int4};
  std::vector<int> contexts = {512, 1024, 2048, 4096};
  std::vector<int> rows = {16, 32, 64};
  int split_context = 2048;
};

// Small enough for the emulated device.
Config tiny() {
  Config c;
  c.hidden = 64;
  c.layers = 3;
  c.heads = 4;
  c.kv_heads = 2;
  c.head_dim = 16;
  c.ffn = 128;
  c.vocab = c.vocab_used = 512;
  c.shift = 1;
  c.mask_id = 511;
  return c;
}

Plan plan_of(const Arguments& arguments) {
  Plan plan;
  const std::string only = arguments.value("--shape", "");
  for (const ModelShape& s : {ModelShape{"dream-7b", dream_7b(), true}, ModelShape{"llada-8b", llada_8b()}})
    if (only.empty() || only == s.name) plan.shapes.push_back(s);
  if (only == "tiny") {
    plan.shapes = {{"tiny", tiny(), true}};
    plan.contexts = {128};
    plan.split_context = 128;
    plan.rows = {16, 32};
  }
  if (plan.shapes.empty()) throw Error("there is no shape \"" + only + "\": dream-7b, llada-8b or tiny");
  if (arguments.has("--quick")) {
    plan.shapes.resize(1);
    plan.formats = {WeightFormat::bf16, WeightFormat::int4};
    plan.contexts = {plan.split_context};
    plan.rows = {32};
  }
  return plan;
}

class Bench {
 public:
  Bench(int ordinal, const std::string& json) : device_(device_info(ordinal)), path_(json) {}

  void run(const Plan& plan) {
    {
      Stream stream(device_.ordinal);
      copy_ = copy_bandwidth(stream);
    }
    std::printf("%s\na copy on the device reads and writes %.0f GB/s\n", describe(device_).c_str(),
                copy_ / 1e9);
    for (const ModelShape& shape : plan.shapes)
      for (const WeightFormat format : plan.formats) {
        try {
          model(shape, format, plan);
        } catch (const DeviceError& e) {
          fail(shape, format, e.what());
          if (e.lost) return save();
        } catch (const std::exception& e) {
          fail(shape, format, e.what());
        }
        save();
      }
  }
  bool failed() const { return failed_; }

 private:
  static Json tagged(const ModelShape& shape, WeightFormat format) {
    Json j;
    return j.add("shape", std::string(shape.name)).add("weights", std::string(name(format)));
  }
  void fail(const ModelShape& shape, WeightFormat format, const std::string& why) {
    failed_ = true;
    std::printf("  FAILED: %s\n", why.c_str());
    passes_.push_back(tagged(shape, format).add("failure", why).text());
  }

  void model(const ModelShape& shape, WeightFormat format, const Plan& plan) {
    // The longest context that fits.
    ModelSpec spec{shape.config, format, 0};
    for (const int context : plan.contexts) {
      const ModelSpec longer{shape.config, format, context};
      const std::string why = refusal(plan_memory(longer, device_.sms), format,
                                      device_info(device_.ordinal).memory_free, device_.name);
      if (why.empty()) {
        spec.max_tokens = context;
        continue;
      }
      std::printf("\n%s %s, context %d: skipped, %s\n", shape.name, name(format), context, why.c_str());
      passes_.push_back(tagged(shape, format).add("context", context).add("skipped", why).text());
    }
    if (spec.max_tokens == 0) return;
    const auto begin = std::chrono::steady_clock::now();
    BenchModel model(spec, shape.biases, device_.ordinal);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::printf("\n%s %s: %s, loaded in %.1f s\n", shape.name, name(format),
                plan_memory(spec, device_.sms).text().c_str(), seconds);
    std::printf("  %-7s %7s %5s %10s %10s %10s %10s %8s\n", "pass", "context", "rows", "ms", "best",
                "floor ms", "% of floor", "% nom.");
    for (const int context : plan.contexts) {
      if (context > spec.max_tokens) continue;
      pass(model, shape, spec, context, context);  // first: it fills the K/V
      for (const int rows : plan.rows) pass(model, shape, spec, context, rows);
    }
    const int context = std::min(plan.split_context, spec.max_tokens);
    split(model, shape, spec, context, 32);
    split(model, shape, spec, context, context);
  }

  void pass(BenchModel& model, const ModelShape& shape, const ModelSpec& spec, int context, int rows) {
    const bool full = rows == context;
    BenchPass p(spec.config, context, rows);
    const BenchModel::Times t = full ? model.time(p, 5, 0.5) : model.time(p, 20, 0.3);
    const Work work = work_of(spec, p);
    const Peaks peaks = peaks_of(device_);
    const double peak = arithmetic_peak(peaks, activations_of(spec.format));
    const double floor = peaks.bandwidth > 0.0 ? 1e3 * work.bytes / peaks.bandwidth : 0.0,
                 of_floor = floor / t.median,
                 of_nominal = peak > 0.0 ? work.operations / (t.median * 1e-3) / peak : 0.0;
    const auto percent = [](double share) {
      return share > 0.0 ? format("%.1f", 100 * share) : std::string("-");
    };
    std::printf("  %-7s %7d %5d %10.3f %10.3f %10s %10s %8s\n", full ? "full" : "window", context, rows,
                t.median, t.best, floor > 0.0 ? format("%.3f", floor).c_str() : "-",
                percent(of_floor).c_str(), percent(of_nominal).c_str());
    std::fflush(stdout);
    Json j = tagged(shape, spec.format);
    j.add("pass", std::string(full ? "full" : "window")).add("context", context).add("rows", rows);
    j.add("masks", p.masks).add("milliseconds", t.median).add("best", t.best).add("passes", t.passes);
    j.add("bytes", work.bytes).add("operations", work.operations).add("floorMilliseconds", floor);
    j.add("ofFloor", of_floor).add("ofNominal", of_nominal);
    passes_.push_back(j.text());
  }

  // Launches of the same label together, the most expensive first.
  void split(BenchModel& model, const ModelShape& shape, const ModelSpec& spec, int context, int rows) {
    const bool full = rows == context;
    BenchPass p(spec.config, context, rows);
    struct Sum {
      std::string label;
      int count = 0;
      double microseconds = 0.0;
    };
    std::vector<Sum> sums;
    double total = 0.0;
    for (const Launch& l : model.split(p)) {
      auto s = std::find_if(sums.begin(), sums.end(), [&](const Sum& x) { return x.label == l.label; });
      if (s == sums.end()) s = sums.insert(sums.end(), {l.label, 0, 0.0});
      s->count++;
      s->microseconds += l.microseconds;
      total += l.microseconds;
    }
    std::stable_sort(sums.begin(), sums.end(),
                     [](const Sum& a, const Sum& b) { return a.microseconds > b.microseconds; });
    std::printf("  %s, context %d, %d rows, kernel by kernel (with the gaps between launches):\n",
                full ? "full pass" : "window", context, rows);
    for (const Sum& s : sums) {
      std::printf("    %-44s %4d x %9.2f us = %9.3f ms %5.1f %%\n", s.label.c_str(), s.count,
                  s.microseconds / s.count, s.microseconds * 1e-3, 100.0 * s.microseconds / total);
      Json j = tagged(shape, spec.format);
      j.add("pass", std::string(full ? "full" : "window")).add("context", context).add("rows", rows);
      j.add("kernel", s.label).add("count", s.count).add("microseconds", s.microseconds);
      kernels_.push_back(j.text());
    }
    std::printf("    %-44s %29.3f ms\n", "sum", total * 1e-3);
    std::fflush(stdout);
  }

  // After every model, so that a run which is ended keeps what it had.
  void save() const {
    if (path_.empty()) return;
    Json j;
    j.raw("device", to_json(device_).text()).add("copyBytesPerSecond", copy_);
    j.raw("passes", array(passes_)).raw("kernels", array(kernels_));
    write_file(path_, j.text() + "\n");
  }

  const DeviceInfo device_;
  const std::string path_;
  double copy_ = 0.0;
  bool failed_ = false;
  std::vector<std::string> passes_, kernels_;
};

int bench(const Arguments& arguments) {
  const Plan plan = plan_of(arguments);
  const int ordinal = std::atoi(arguments.value("--device", "0").c_str());
#ifdef UNMASK_EMULATED
  if (plan.shapes[0].config.hidden > 64) throw Error("the emulated device takes --shape tiny only");
  emulated().sms = 6;
#endif
  try {
    use_device(ordinal);
  } catch (const DeviceError& e) {
    std::printf("no device: %s\n", e.what());
    return kNoDevice;
  }
  const std::string trouble = self_test(ordinal);
  if (!trouble.empty()) {
    std::printf("the device cannot be used: %s\n", trouble.c_str());
    return kNoDevice;
  }
  Bench b(ordinal, arguments.value("--json", ""));
  b.run(plan);
  return b.failed() ? 1 : 0;
}

}  // namespace
}  // namespace unmask::gpu::tools

int main(int argc, char** argv) {
  using namespace unmask::gpu::tools;
  try {
    return bench(Arguments(argc, argv, {"--quick"}, {"--shape", "--device", "--json"}));
  } catch (const std::exception& e) {
    std::fprintf(stderr, "unmask-bench-gpu: %s\n", e.what());
    return 2;
  }
}
