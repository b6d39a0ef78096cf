#include "cuda/tools/bench_model.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <memory>
#include <numeric>
#include <set>

#include "model/dtype.h"

namespace unmask::gpu::tools {
namespace {

constexpr size_t kDelayBytes = 256 << 20;

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// The part of a kernel's type that tells what it is: "FlashAttention" of "unmask::gpu::FlashAttention<128>".
std::string short_name(std::string_view kernel) {
  kernel = kernel.substr(0, kernel.find('<'));
  const size_t colon = kernel.rfind(':');
  return std::string(colon == std::string_view::npos ? kernel : kernel.substr(colon + 1));
}

// What each launch of a pass does: products are told apart by where they stand between RoPE and attention.
std::vector<std::string> labels_of(const std::vector<std::string>& kernels) {
  const auto is = [](const std::string& k, const char* part) { return k.find(part) != std::string::npos; };
  const auto is_product = [&](const std::string& k) { return is(k, "Product") || k == "Window"; };
  size_t last = 0;
  for (size_t i = 0; i < kernels.size(); i++)
    if (is_product(kernels[i])) last = i;
  std::vector<std::string> labels;
  int after_rope = 3;  // products since RoPE; the fourth is the next layer's
  for (size_t i = 0; i < kernels.size(); i++) {
    const std::string& k = kernels[i];
    if (is(k, "Rope")) after_rope = 0;
    if (!is_product(k)) {
      labels.push_back(k);
      continue;
    }
    const char* const roles[] = {"o", "gate_up", "down", "qkv"};
    labels.push_back(k + (i == last ? " head" : std::string(" ") + roles[std::min(after_rope, 3)]));
    after_rope++;
  }
  return labels;
}

}  // namespace

BenchPass::BenchPass(const Config& c, int context_, int rows_)
    : context(context_), rows(rows_), tokens(usize(context_)) {
  const bool full = rows == context;
  const int window = full ? std::min(32, rows) : rows, first = (context - window) * 3 / 4;
  for (int i = 0; i < context; i++) tokens[usize(i)] = i * 7919 % (c.vocab_used - 4);
  for (int p = first + c.shift; p < first + window; p++) {
    tokens[usize(p)] = c.mask_id;
    candidates.push_back({p, c.source_row(p), -1});
  }
  masks = static_cast<int>(candidates.size());
  row_list.resize(usize(rows));
  std::iota(row_list.begin(), row_list.end(), full ? 0 : first);
  order.resize(candidates.size());
  scores.resize(candidates.size());
  forward.tokens = tokens.data();
  forward.rows = row_list.data();
  forward.candidates = candidates.data();
  forward.suppressed = &c.mask_id;
  forward.token_count = context;
  forward.row_count = rows;
  forward.candidate_count = masks;
  forward.suppressed_count = 1;
  forward.policy = &policy;
  forward.scores = scores.data();
  forward.order = order.data();
}

Work work_of(const ModelSpec& spec, const BenchPass& pass) {
  const Config& c = spec.config;
  Work work;
  const double rows = pass.rows, needed = pass.masks, layers = c.layers;
  // Of the last layer rows other than the needed ones have K and V only.
  const double whole = rows * (layers - 1) + needed;
  const auto matrix = [&](int n, int k, double row_count, double count, WeightFormat format) {
    work.bytes += count * static_cast<double>(packed_bytes(format, n, k) + packed_scale_bytes(format, n, k));
    work.operations += 2.0 * n * k * row_count;
  };
  matrix(qkv_rows(c).end, c.hidden, rows * layers, layers, spec.format);
  matrix(c.hidden, c.q_dim(), whole, layers, spec.format);
  matrix(2 * round_up(c.ffn, 64), c.hidden, whole, layers, spec.format);
  matrix(c.hidden, c.ffn, whole, layers, spec.format);
  matrix(c.vocab, c.hidden, needed, 1, head_format(spec.format));
  work.operations += 4.0 * whole * pass.context * c.q_dim();
  const double element = attention_kind(spec.format) == Kind::f32 ? 4.0 : 2.0;
  work.bytes += 2.0 * element * layers * pass.context * c.kv_dim();
  return work;
}

BenchModel::BenchModel(const ModelSpec& spec, bool biases, int ordinal)
    : config_(spec.config), model_(spec, ordinal) {
  load(biases);
}

// Every piece of a matrix is the same block of random numbers, so that loading is as fast as the bus: values
// do not change the time, and scores stay finite.
void BenchModel::load(bool biases) {
  const Config& c = config_;
  test::Random random(1);
  std::set<const char*> filled;
  const auto block = [&](size_t bytes) {
    const std::span<char> memory = model_.staging();
    if (filled.insert(memory.data()).second) {
      uint16_t* values = reinterpret_cast<uint16_t*>(memory.data());
      const float scale = 1.7f / std::sqrt(static_cast<float>(c.hidden));
      for (size_t i = 0; i < memory.size() / 2; i++)
        values[i] = unmask::to_bf16(random.signed_unit() * scale);
    }
    return memory.size() / bytes;  // rows that fit
  };
  const auto matrix = [&](Role role, int layer) {
    const RoleShape shape = shape_of(c, role);
    for (int first = 0; first < shape.rows;) {
      const int fit = static_cast<int>(block(usize(shape.columns) * 2)) / kUploadRows * kUploadRows;
      const int count = std::min(fit, shape.rows - first);
      model_.put(role, layer, first, count, api::Rows::bf16);
      first += count;
    }
  };
  // After all matrices: it spoils the blocks.
  const auto vector = [&](Role role, int layer, float mean, float scale) {
    float* values = reinterpret_cast<float*>(model_.staging().data());
    for (int i = 0; i < shape_of(c, role).columns; i++) values[i] = mean + scale * random.signed_unit();
    model_.put(role, layer, 0, 1, api::Rows::f32);
  };
  matrix(Role::embed, 0);
  matrix(Role::head, 0);
  for (int l = 0; l < c.layers; l++)
    for (const Role role : {Role::q, Role::k, Role::v, Role::o, Role::gate, Role::up, Role::down})
      matrix(role, l);
  vector(Role::final_norm, 0, 1.0f, 0.0f);
  for (int l = 0; l < c.layers; l++) {
    vector(Role::attn_norm, l, 1.0f, 0.0f);
    vector(Role::ffn_norm, l, 1.0f, 0.0f);
    if (biases)
      for (const Role role : {Role::q_bias, Role::k_bias, Role::v_bias}) vector(role, l, 0.0f, 0.1f);
  }
  model_.ready();
}

BenchModel::Times BenchModel::time(BenchPass& pass, int least, double seconds) {
  model_.use_graphs(true);
  for (int i = 0; i < 3; i++) model_.forward(pass.forward);  // launched, captured, replayed
  std::vector<double> times;
  const double begin = now();
  while (static_cast<int>(times.size()) < least || (now() - begin < seconds && times.size() < 1000)) {
    const double start = now();
    model_.forward(pass.forward);
    times.push_back(1e3 * (now() - start));
  }
  return {median(times), *std::min_element(times.begin(), times.end()), static_cast<int>(times.size())};
}

std::vector<Launch> BenchModel::split(BenchPass& pass) {
  constexpr int kRepeats = 7;
  model_.use_graphs(false);
  model_.forward(pass.forward);
#ifndef UNMASK_EMULATED
  if (delay_.size() == 0 && device_info(model_.ordinal()).memory_free > 2 * kDelayBytes)
    delay_ = DeviceMemory(kDelayBytes);
#endif
  std::vector<std::unique_ptr<Event>> events;
  std::vector<std::string> kernels;
  std::vector<std::vector<double>> times;
  Stream* on = nullptr;
  for (int repeat = 0; repeat < kRepeats; repeat++) {
    size_t n = 0;
    const auto mark = [&](Stream& stream) {
      if (n == events.size()) events.push_back(std::make_unique<Event>());
      events[n++]->record(stream);
    };
    launch_observer = [&](std::string_view kernel, Stream& stream) {
      on = &stream;
      if (n == 0 && delay_.size() > 0) {
        // About five milliseconds: longer than the host takes for a window's launches.
        const double rate = stream.device().peak_bandwidth > 0 ? stream.device().peak_bandwidth : 1e12;
        const int fills = static_cast<int>(5e-3 * rate / static_cast<double>(kDelayBytes)) + 1;
        for (int i = 0; i < fills; i++) stream.fill(delay_.data(), 0, delay_.size());
      }
      if (repeat == 0) kernels.push_back(short_name(kernel));
      mark(stream);
    };
    try {
      model_.forward(pass.forward);
    } catch (...) {
      launch_observer = nullptr;
      throw;
    }
    launch_observer = nullptr;
    if (on == nullptr) return {};
    mark(*on);
    times.resize(n - 1);
    for (size_t i = 0; i + 1 < n; i++)
      times[i].push_back(1e3 * events[i + 1]->milliseconds_since(*events[i]));
  }
  const std::vector<std::string> labels = labels_of(kernels);
  std::vector<Launch> launches;
  for (size_t i = 0; i < times.size(); i++) launches.push_back({labels[i], median(times[i])});
  // The last one's time has no launch behind it, but the result's way to the host and the host's waking up.
  if (!launches.empty()) launches.back().label += ", result to the host";
  return launches;
}

}  // namespace unmask::gpu::tools
