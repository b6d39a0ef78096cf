// Measures the CPU kernels and whole passes; prints one JSON object per line. `npm run bench:cpu` runs it and
// makes tables of it.
//   bench_cpu kernels [--seconds S]                    products of 4096 x 1024 weights, by tier, format,
//   rows, threads bench_cpu model SHAPE FORMAT THREADS [--seconds S]  window step and full pass of a shape
//   with random weights
// Every time is the median of the runs that fit into S seconds, beside the best one.
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <numeric>
#include <optional>
#include <string>
#include <thread>

#include "../test/check.h"
#include "cpu/backend.h"
#include "cpu/cpuid.h"

namespace unmask {
namespace {

using test::Random;

constexpr const char* kFormats[] = {"f32", "bf16", "int8", "int4"};
double seconds_per_case = 0.3;

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Times {
  double median, best;
};

// Runs `body` (which gets the number of the run) for the time given, at least three times.
template <class Body>
Times measure(const Body& body) {
  std::vector<double> times;
  body(0);  // warm
  const double begin = now();
  for (int i = 1; i <= 3 || now() - begin < seconds_per_case; i++) {
    const double start = now();
    body(i);
    times.push_back(now() - start);
  }
  std::sort(times.begin(), times.end());
  return {times[times.size() / 2], times[0]};
}

// ---------------------------------------------------------------------------------------------------------------------
// kernels

void kernel(const Ops& ops, const std::vector<Matrix>& copies, int rows, ThreadPool& pool) {
  const Matrix& shape = copies[0];
  const int n = shape.n, k = shape.k;
  Random random(9);
  const std::vector<float> x = random.floats(static_cast<size_t>(rows * k));
  std::vector<float> y(static_cast<size_t>(rows) * static_cast<size_t>(n));
  std::vector<int8_t> q(x.size());
  std::vector<float> scales(x.size() / kGroup);
  std::vector<int32_t> sums(scales.size());
  const Quants quants{q.data(), scales.data(), sums.data(), static_cast<size_t>(k)};
  for (int r = 0; r < rows; r++) ops.quantize(x.data() + r * k, k, quants.from_row(r));
  const int pieces = pool.threads() == 1 ? 1 : 8 * pool.threads();
  const auto multiply = [&](int run) {
    const Matrix& m = copies[static_cast<size_t>(run) % copies.size()];
    pool.run(pieces, [&](int piece, int) {
      const int panels = m.panels() / 2;  // in pairs
      const auto set = [&](auto& a) {
        a.rows = rows;
        a.k = k;
        a.panel_begin = panels * piece / pieces * 2;
        a.panel_end = panels * (piece + 1) / pieces * 2;
        a.y = y.data();
        a.ldy = static_cast<size_t>(n);
      };
      if (quantized(m.format)) {
        QuantGemmArgs a;
        set(a);
        a.x = quants;
        a.w = m.data.data();
        a.w_scales = reinterpret_cast<const uint16_t*>(m.scales.data());
        a.panel_bytes = m.panel_bytes();
        a.panel_scales = m.panel_scales();
        (m.format == WeightFormat::int8 ? ops.gemm_int8 : ops.gemm_int4)(a);
      } else {
        GemmArgs a;
        set(a);
        a.x = x.data();
        a.ldx = static_cast<size_t>(k);
        a.w = m.data.data();
        a.panel_stride = static_cast<size_t>(k) * kPanel;
        (m.format == WeightFormat::f32 ? ops.gemm_f32 : ops.gemm_bf16)(a);
      }
    });
  };
  const Times t = measure(multiply);
  const double operations = 2.0 * rows * n * k * 1e-9;
  std::printf(
      "{\"kind\":\"kernel\",\"tier\":\"%s\",\"format\":\"%s\",\"rows\":%d,\"threads\":%d,\"gops\":%.2f,"
      "\"bestGops\":%.2f}\n",
      ops.name, kFormats[static_cast<int>(shape.format)], rows, pool.threads(), operations / t.median,
      operations / t.best);
  std::fflush(stdout);
}

void kernels() {
  const int cores = static_cast<int>(std::thread::hardware_concurrency());
  std::vector<int> threads = {1};
  for (int t = 2; t < cores; t *= 2) threads.push_back(t);
  if (cores > 1) threads.push_back(cores);
  for (const Ops* ops : available_ops())
    for (const WeightFormat format :
         {WeightFormat::f32, WeightFormat::bf16, WeightFormat::int8, WeightFormat::int4}) {
      // The weights of 64 MB at least, so that they come from memory as in a model; the scalar twin would
      // take minutes.
      const bool slow = ops == &kScalarOps;
      const int n = slow ? 64 : 4096, k = 1024;
      std::vector<Matrix> copies;
      Random random(7);
      const std::vector<float> rows = random.floats(static_cast<size_t>(kPanel * k));
      for (size_t bytes = 0; bytes < (slow ? 1 : 64 << 20); bytes += copies.back().bytes()) {
        Matrix& m = copies.emplace_back(n, k, format);
        m.allocate();
        pack_panel(m, 0, rows.data(), kPanel);
        for (int p = 1; p < m.panels(); p++) {
          std::memcpy(m.data.own() + static_cast<size_t>(p) * m.panel_bytes(), m.data.own(), m.panel_bytes());
          if (quantized(format))
            std::memcpy(m.scales.own() + static_cast<size_t>(p) * m.panel_scales() * 2, m.scales.own(),
                        m.panel_scales() * 2);
        }
      }
      for (const int t : threads) {
        ThreadPool pool(t);
        for (const int r : {1, 8, 16, 32, 64, 256})
          if (!slow || (r <= 32 && t == 1)) kernel(*ops, copies, r, pool);
      }
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// passes

struct Shape {
  const char* name;
  Config config;
};

Config shape(int hidden, int layers, int heads, int kv_heads, int head_dim, int ffn, int vocab) {
  Config c;
  c.hidden = hidden;
  c.layers = layers;
  c.heads = heads;
  c.kv_heads = kv_heads;
  c.head_dim = head_dim;
  c.ffn = ffn;
  c.vocab = c.vocab_used = vocab;
  c.rope_theta = 1e6;
  c.shift = 1;
  c.mask_id = vocab - 1;
  c.eos_id = vocab - 2;
  return c;
}

// A temporary file of random bf16 numbers that all tensors of a model share: speed does not depend on values.
class RandomFile {
 public:
  explicit RandomFile(const Config& c) {
    const char* dir = std::getenv("TMPDIR");
    path = std::string(dir != nullptr ? dir : "/tmp") + "/unmask-bench-XXXXXX";
    const int fd = mkstemp(path.data());
    std::FILE* file = fdopen(fd, "wb");
    const size_t largest =
        static_cast<size_t>(std::max(c.vocab, c.ffn)) * static_cast<size_t>(std::max(c.hidden, c.ffn));
    Random random(1);
    std::vector<uint16_t> block(1 << 20);
    for (uint16_t& v : block)
      v = to_bf16(random.signed_unit() * 1.7f / std::sqrt(static_cast<float>(c.hidden)));
    for (size_t i = 0; i < std::min(largest, static_cast<size_t>(c.vocab) * static_cast<size_t>(c.hidden));
         i += block.size())
      std::fwrite(block.data(), 2, block.size(), file);
    std::fclose(file);
    const auto add = [&](Role role, int layer, std::vector<int64_t> s) {
      tensors.push_back({role, layer, 0, 0, DType::bf16, std::move(s), false});
    };
    add(Role::embed, 0, {c.vocab, c.hidden});
    add(Role::final_norm, 0, {c.hidden});
    for (int l = 0; l < c.layers; l++) {
      add(Role::attn_norm, l, {c.hidden});
      add(Role::q, l, {c.q_dim(), c.hidden});
      add(Role::k, l, {c.kv_dim(), c.hidden});
      add(Role::v, l, {c.kv_dim(), c.hidden});
      add(Role::o, l, {c.hidden, c.q_dim()});
      add(Role::ffn_norm, l, {c.hidden});
      add(Role::gate, l, {c.ffn, c.hidden});
      add(Role::up, l, {c.ffn, c.hidden});
      add(Role::down, l, {c.hidden, c.ffn});
    }
  }
  ~RandomFile() { std::remove(path.c_str()); }
  RandomFile(const RandomFile&) = delete;
  RandomFile& operator=(const RandomFile&) = delete;

  std::string path;
  std::vector<TensorSource> tensors;
};

struct Passes {
  Times window, full;
  size_t bytes;
  double pack;    // seconds to load by packing
  double mapped;  // seconds to load the packed copy; 0 where none is kept
};

// A temporary folder for packed copies.
struct Folder {
  std::string path;
  Folder() {
    path = std::filesystem::temp_directory_path() / "unmask-bench-XXXXXX";
    if (mkdtemp(path.data()) == nullptr) throw Error("no temporary folder");
  }
  ~Folder() {
    std::error_code error;
    std::filesystem::remove_all(path, error);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
};

// 31 masks at three quarters of 512 rows: with their source row a window of 32.
Passes passes(const Config& c, WeightFormat format, int threads) {
  constexpr int kContext = 512, kMasks = 31, kAt = 360;
  const RandomFile file(c);
  double begin = 0.0;
  std::optional<Weights> loaded;
  const auto load = [&](const std::string& cache) {
    loaded.reset();
    begin = now();
    loaded.emplace(c, std::vector{file.path}, file.tensors, Packing{format, threads, cache});
    return now() - begin;
  };
  const double packed = load("");
  double mapped = 0.0;
  const Folder folder;
  if (quantized(format)) {
    load(folder.path);
    mapped = load(folder.path);
    if (!loaded->from_cache()) throw Error("the packed copy was not used: is the disk full?");
  }
  const Weights& weights = *loaded;
  CpuBackend backend(weights, ops_named("auto"), threads, kContext);
  std::vector<int32_t> tokens(kContext), all(kContext), window;
  for (int i = 0; i < kContext; i++) tokens[static_cast<size_t>(i)] = i * 7919 % (c.vocab - 4);
  std::iota(all.begin(), all.end(), 0);
  std::vector<Candidate> candidates;
  for (int32_t p = kAt; p < kAt + kMasks; p++) {
    tokens[static_cast<size_t>(p)] = c.mask_id;
    candidates.push_back({p, c.source_row(p), -1});
  }
  for (int32_t r = kAt - 1; r < kAt + kMasks; r++) window.push_back(r);
  std::vector<Score> scores(candidates.size());
  const std::atomic<bool> never{false};
  const auto pass = [&](const std::vector<int32_t>& rows) {
    return measure([&](int) {
      PassResult result{scores, {}, 0};
      backend.forward({tokens, rows, candidates, {}, nullptr}, never, result);
    });
  };
  const Times full = pass(all);
  return {pass(window), full, weights.bytes() + backend.bytes(), packed, mapped};
}

int model(const std::string& name, const std::string& format_name, int threads) {
  const Shape shapes[] = {{"bundled", shape(256, 6, 4, 2, 64, 768, 4096)},
                          {"0.5B", shape(896, 24, 14, 2, 64, 4864, 151936)},
                          {"7B", shape(3584, 28, 28, 4, 128, 18944, 152064)}};
  const auto* s =
      std::find_if(std::begin(shapes), std::end(shapes), [&](const Shape& x) { return x.name == name; });
  const auto* f = std::find(std::begin(kFormats), std::end(kFormats), format_name);
  if (s == std::end(shapes) || f == std::end(kFormats) || threads < 1) return 2;
  const WeightFormat format = static_cast<WeightFormat>(f - std::begin(kFormats));
  Config c = s->config;
  Passes p = {};
  int measured = c.layers;
  if (name == "7B") {
    // Layers are alike: two sizes give the time of one layer and that of the rest.
    c.layers = 2;
    const Passes few = passes(c, format, threads);
    c.layers = measured = 6;
    const Passes more = passes(c, format, threads);
    const auto whole = [&](double a, double b) { return a + (b - a) / 4.0 * (s->config.layers - 2); };
    p = {{whole(few.window.median, more.window.median), whole(few.window.best, more.window.best)},
         {whole(few.full.median, more.full.median), whole(few.full.best, more.full.best)},
         static_cast<size_t>(whole(static_cast<double>(few.bytes), static_cast<double>(more.bytes))),
         whole(few.pack, more.pack),
         whole(few.mapped, more.mapped)};
  } else {
    p = passes(c, format, threads);
  }
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  std::printf(
      "{\"kind\":\"model\",\"shape\":\"%s\",\"tier\":\"%s\",\"format\":\"%s\",\"threads\":%d,\"layers\":%d,"
      "\"measuredLayers\":%d,\"windowMs\":%.2f,\"bestWindowMs\":%.2f,\"fullMs\":%.1f,\"bestFullMs\":%.1f,"
      "\"bytes\":%zu,\"packMs\":%.0f,\"mapMs\":%.0f,\"peakRssMiB\":%ld}\n",
      s->name, ops_named("auto").name, format_name.c_str(), threads, s->config.layers, measured,
      p.window.median * 1e3, p.window.best * 1e3, p.full.median * 1e3, p.full.best * 1e3, p.bytes,
      p.pack * 1e3, p.mapped * 1e3, usage.ru_maxrss / 1024);
  return 0;
}

int run(int argc, char** argv) {
  std::vector<std::string> args(argv + 1, argv + argc);
  if (args.size() > 2 && args[args.size() - 2] == "--seconds") {
    seconds_per_case = std::atof(args.back().c_str());
    args.resize(args.size() - 2);
  }
  if (args.size() == 1 && args[0] == "kernels") {
    kernels();
    return 0;
  }
  return args.size() == 4 && args[0] == "model" ? model(args[1], args[2], std::atoi(args[3].c_str())) : 2;
}

}  // namespace
}  // namespace unmask

int main(int argc, char** argv) {
  const int code = unmask::run(argc, argv);
  if (code == 2)
    std::fprintf(stderr, "usage: bench_cpu kernels | model SHAPE FORMAT THREADS [--seconds S]\n");
  return code;
}
