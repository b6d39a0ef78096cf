#include "cuda/backend.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "cuda/attention.h"
#include "cuda/gemm.h"
#include "cuda/head.h"
#include "cuda/rows.h"

namespace unmask::gpu {
namespace {

constexpr int kLeastKeyBucket = 512;

template <class T>
T* at(char* base, size_t offset) {
  return reinterpret_cast<T*>(base + offset);
}

}  // namespace

// The memory of a model: one piece, cut as the plan counted it. Under emulation every buffer is a piece of
// its own, so that AddressSanitizer sees where it ends.
class ModelMemory final : public Allocator {
 public:
  ModelMemory(Stream& stream, const MemoryPlan& plan) : stream_(stream) {
#ifdef UNMASK_EMULATED
    blocks_.reserve(256);
    (void)plan;
#else
    blocks_.emplace_back(plan.total());
#endif
  }

  char* take(Use, size_t bytes, bool zeroed) override {
#ifdef UNMASK_EMULATED
    char* p = blocks_.emplace_back(bytes).data();
#else
    char* p = blocks_.front().data() + used_;
    used_ += (bytes + 255) / 256 * 256;
#endif
    if (zeroed) stream_.fill(p, 0, bytes);
    return p;
  }

 private:
  Stream& stream_;
  std::vector<DeviceMemory> blocks_;
  size_t used_ = 0;
};

ModelOnDevice::ModelOnDevice(const ModelSpec& spec, int ordinal)
    : spec_(spec), stream_((use_device(ordinal), ordinal)) {
  const DeviceInfo& device = stream_.device();
  plan_ = plan_memory(spec_, device.sms);
  const std::string reason = refusal(plan_, spec_.format, device.memory_free, device.name);
  if (!reason.empty()) throw TooLarge(reason);
  try {
    memory_ = std::make_unique<ModelMemory>(stream_, plan_);
    model_ = lay_out(spec_, device.sms, *memory_);
  } catch (const OutOfMemory& e) {
    throw TooLarge(std::string(e.what()) + " (" + plan_.text() + ")");
  }
  const int vocab = spec_.config.vocab, rows = model_.row_capacity;
  window_input_ = input_layout(kMostWindowRows, vocab, spec_.max_tokens);
  full_input_ = input_layout(rows, vocab, spec_.max_tokens);
  window_result_ = result_layout(candidates_of(kMostWindowRows));
  full_result_ = result_layout(candidates_of(rows));
  input_ = HostMemory(full_input_.bytes);
  result_ = HostMemory(full_result_.bytes);
  source_ = HostMemory(sizeof(int32_t) * static_cast<size_t>(spec_.max_tokens));
  needed_.reserve(static_cast<size_t>(rows));
  candidate_slots_.reserve(static_cast<size_t>(candidates_of(rows)));
  for (HostMemory& slot : upload_) slot = HostMemory(model_.upload_bytes);
  upload_tables();
}

ModelOnDevice::~ModelOnDevice() = default;

// RoPE's angles, computed as the CPU backend does, and the list of caches.
void ModelOnDevice::upload_tables() {
  const Config& c = spec_.config;
  const size_t half = static_cast<size_t>(c.head_dim / 2), n = static_cast<size_t>(model_.key_capacity);
  std::vector<float> cos(n * half), sin(n * half);
  for (size_t p = 0; p < n; p++)
    for (size_t i = 0; i < half; i++) {
      const double angle =
          static_cast<double>(p) * std::pow(c.rope_theta, -2.0 * static_cast<double>(i) / c.head_dim);
      cos[p * half + i] = static_cast<float>(std::cos(angle));
      sin[p * half + i] = static_cast<float>(std::sin(angle));
    }
  std::vector<KvCache> caches;
  for (const DeviceModel::Layer& layer : model_.layers) caches.push_back(layer.kv);
  stream_.to_device(model_.cos, cos.data(), cos.size() * sizeof(float));
  stream_.to_device(model_.sin, sin.data(), sin.size() * sizeof(float));
  stream_.to_device(model_.caches, caches.data(), caches.size() * sizeof(KvCache));
  stream_.synchronize();
}

// ----------------------------------------------------------------------------------------------------------
// passes

void ModelOnDevice::check(const api::Forward& p) const {
  const auto fail = [](const char* text) { throw Error(text); };
  if (p.token_count < 1 || p.token_count > spec_.max_tokens) fail("a pass has too many tokens or none");
  if (p.row_count < 1 || p.row_count > p.token_count) fail("a pass has too many rows or none");
  if (p.candidate_count < 1 || p.candidate_count > p.token_count)
    fail("a pass has too many candidates or none");
  if (p.alternatives < 0 || p.alternatives > kMaxAlternatives) fail("a pass asks for too many alternatives");
  for (int i = 0; i < p.row_count; i++)
    if (p.rows[i] < (i == 0 ? 0 : p.rows[i - 1] + 1) || p.rows[i] >= p.token_count)
      fail("a pass's rows do not ascend within its tokens");
  for (int i = 0; i < p.token_count; i++)
    if (p.tokens[i] < 0 || p.tokens[i] >= spec_.config.vocab) fail("a token is outside the vocabulary");
}

// The candidates' source rows, as indices into the pass's rows; which of them a candidate has.
void ModelOnDevice::find_needed(const api::Forward& p) {
  needed_.clear();
  candidate_slots_.clear();
  int row = 0, served = 0;
  for (int i = 0; i < p.candidate_count; i++) {
    const int32_t source = p.candidates[i].source_row;
    while (row < p.row_count && p.rows[row] < source) row++;
    if (row == p.row_count || p.rows[row] != source)
      throw Error("a candidate's source row is not among the pass's rows, or candidates do not ascend");
    const bool again = !needed_.empty() && needed_.back() == row;
    served = again ? served + 1 : 1;
    if (served > 2 || (again && source != 0)) throw Error("a row serves more candidates than a shift allows");
    if (!again) needed_.push_back(row);
    candidate_slots_.push_back(static_cast<int32_t>(needed_.size()) - 1);
  }
}

void ModelOnDevice::write_input(const api::Forward& p, const InputLayout& in) {
  char* base = input_.data();
  const auto copy = [&](size_t offset, const auto* from, size_t count) {
    std::memcpy(base + offset, from, count * sizeof(*from));
  };
  const PassState state{p.row_count, p.token_count, static_cast<int32_t>(needed_.size()), p.candidate_count};
  const HeadArgs::Draw draw{p.temperature, p.step, p.seed, p.alternatives};
  const Policy policy = p.policy != nullptr ? *p.policy : Policy{};
  copy(in.state, &state, 1);
  copy(in.draw, &draw, 1);
  copy(in.policy, &policy, 1);
  copy(in.positions, p.rows, static_cast<size_t>(p.row_count));
  copy(in.slots, needed_.data(), needed_.size());
  copy(in.candidate_slots, candidate_slots_.data(), candidate_slots_.size());
  copy(in.candidates, p.candidates, static_cast<size_t>(p.candidate_count));
  uint32_t* bits = at<uint32_t>(base, in.suppressed);
  std::memset(bits, 0, in.tokens - in.suppressed);
  for (int i = 0; i < p.suppressed_count; i++) {
    const int32_t id = p.suppressed[i];
    if (id >= 0 && id < spec_.config.vocab) bits[id / 32] |= 1u << (id % 32);
  }
  copy(in.tokens, p.tokens, static_cast<size_t>(p.token_count));
  stream_.to_device(model_.input, base, in.tokens + static_cast<size_t>(p.token_count) * sizeof(int32_t));
}

void ModelOnDevice::launch_embed(const Shape& shape, const InputLayout& in) {
  embed(stream_, at<PassState>(model_.input, in.state), at<int32_t>(model_.input, in.tokens),
        at<int32_t>(model_.input, in.positions), model_.embed, embed_kind(spec_.format), spec_.config.hidden,
        model_.x, model_.ldx, shape.rows);
}

void ModelOnDevice::launch_layer(int index, const Shape& shape, const InputLayout& in) {
  const Config& c = spec_.config;
  const DeviceModel::Layer& layer = model_.layers[static_cast<size_t>(index)];
  const PassState* state = at<PassState>(model_.input, in.state);
  const QkvRows parts = qkv_rows(c);

  rms_norm(stream_, state, false, model_.x, model_.ldx, layer.attn_norm, c.hidden, c.norm_eps, model_.normed,
           shape.rows);
  Store store;
  store.f32 = model_.qkv;
  store.ld = model_.ldqkv;
  product(stream_, state, false, layer.qkv, model_.normed, shape.rows, store, model_.workspace);
  RopeArgs rope;
  rope.qkv = model_.qkv;
  rope.ldqkv = model_.ldqkv;
  rope.k_at = parts.k;
  rope.v_at = parts.v;
  rope.heads = c.heads;
  rope.positions = at<int32_t>(model_.input, in.positions);
  rope.cos = model_.cos;
  rope.sin = model_.sin;
  rope.cache = layer.kv;
  rope.q = model_.q;
  rope_write_kv(stream_, state, rope, shape.rows);

  // The last layer gives K and V of every row, and goes on with those alone whose logits are wanted.
  const bool last = index + 1 == c.layers;
  const int rows = last ? shape.needed : shape.rows;
  if (last)
    gather_rows(stream_, state, at<int32_t>(model_.input, in.slots), model_.x, model_.ldx, c.hidden, model_.q,
                c.q_dim(), shape.needed);
  attention(stream_, state, last, model_.q, c.heads, layer.kv, model_.attended, rows, shape.keys,
            model_.attention);
  const bool int8 = activations_of(spec_.format) == Kind::int8;
  if (int8) quantize(stream_, state, last, model_.attended, c.q_dim(), model_.quantized, rows);
  Store residual;
  residual.to = Store::To::residual;
  residual.f32 = model_.x;
  residual.ld = model_.ldx;
  product(stream_, state, last, layer.o, int8 ? model_.quantized : model_.attended, rows, residual,
          model_.workspace);

  rms_norm(stream_, state, last, model_.x, model_.ldx, layer.ffn_norm, c.hidden, c.norm_eps, model_.normed,
           rows);
  Store swiglu;
  swiglu.to = Store::To::swiglu;
  swiglu.activations = model_.ffn;
  product(stream_, state, last, layer.gate_up, model_.normed, rows, swiglu, model_.workspace);
  product(stream_, state, last, layer.down, model_.ffn, rows, residual, model_.workspace);
}

void ModelOnDevice::launch_head(const Shape& shape, const InputLayout& in, const ResultLayout& out) {
  const Config& c = spec_.config;
  const PassState* state = at<PassState>(model_.input, in.state);
  rms_norm(stream_, state, true, model_.x, model_.ldx, model_.final_norm, c.hidden, c.norm_eps, model_.normed,
           shape.needed);
  HeadArgs args;
  args.head = model_.head;
  args.x = model_.normed;
  args.vocab = c.vocab;
  args.suppressed = at<uint32_t>(model_.input, in.suppressed);
  args.candidates = at<Candidate>(model_.input, in.candidates);
  args.slots = at<int32_t>(model_.input, in.candidate_slots);
  args.draw = at<HeadArgs::Draw>(model_.input, in.draw);
  args.tiles = model_.head_tiles;
  args.scores = at<Score>(model_.result, out.scores);
  head_scores(stream_, state, args, shape.needed, shape.candidates, model_.workspace);
  choose(stream_, state, at<Policy>(model_.input, in.policy), args.candidates, args.scores,
         at<int32_t>(model_.result, out.order), at<int32_t>(model_.result, out.count), shape.candidates);
}

// Full passes: launched layer by layer, one layer ahead of the device, so that it never waits for the host
// and a cancelled pass ends after two layers.
bool ModelOnDevice::launch_layers(const Shape& shape, const InputLayout& in, const api::Forward& pass) {
  launch_embed(shape, in);
  for (int l = 0; l < spec_.config.layers; l++) {
    Event& done = layer_done_[l % 2];
    if (l >= 2) done.synchronize();
    if (pass.cancelled != nullptr && pass.cancelled(pass.context) != 0) return false;
    launch_layer(l, shape, in);
    done.record(stream_);
  }
  return true;
}

// A shape's first pass is launched kernel by kernel, which loads their code; the second is captured.
void ModelOnDevice::run_window(const Shape& shape) {
  const auto launch_all = [&] {
    launch_embed(shape, window_input_);
    for (int l = 0; l < spec_.config.layers; l++) launch_layer(l, shape, window_input_);
    launch_head(shape, window_input_, window_result_);
  };
  Window& window = windows_[shape];
  if (!graphs_ || !window.launched) {
    launch_all();
    window.launched = true;
    return;
  }
  if (!window.graph) {
    stream_.begin_capture();
    try {
      launch_all();
      window.graph = stream_.end_capture();
    } catch (...) {
      stream_.drop_capture();
      throw;
    }
  }
  stream_.replay(window.graph);
}

ModelOnDevice::Shape ModelOnDevice::window_shape(const api::Forward& p) const {
  const auto rows_bucket = [](int n) {
    return *std::find_if(std::begin(kRowBuckets), std::end(kRowBuckets), [&](int b) { return b >= n; });
  };
  int keys = kLeastKeyBucket;
  while (keys < p.token_count) keys *= 2;
  const int needed = rows_bucket(static_cast<int>(needed_.size()));
  return {rows_bucket(p.row_count), std::min(keys, model_.key_capacity), needed, candidates_of(needed)};
}

bool ModelOnDevice::forward(api::Forward& p) {
  use_device(ordinal());
  check(p);
  find_needed(p);
  const bool window = p.row_count <= kMostWindowRows;
  const InputLayout& in = window ? window_input_ : full_input_;
  const ResultLayout& out = window ? window_result_ : full_result_;
  write_input(p, in);
  if (window) {
    if (p.cancelled != nullptr && p.cancelled(p.context) != 0) {
      stream_.synchronize();  // the input is being copied
      return false;
    }
    run_window(window_shape(p));
  } else {
    const Shape shape{p.row_count, p.token_count, static_cast<int>(needed_.size()), p.candidate_count};
    if (!launch_layers(shape, in, p)) {
      stream_.synchronize();
      return false;
    }
    launch_head(shape, in, out);
  }
  const size_t n = static_cast<size_t>(p.candidate_count);
  stream_.to_host(result_.data(), model_.result, out.scores + n * sizeof(Score));
  stream_.synchronize();
  source_in_use_ = false;

  std::memcpy(p.scores, result_.data() + out.scores, n * sizeof(Score));
  for (size_t i = 0; i < n; i++)
    if (!usable(p.scores[i])) throw NotFinite(kNotFinite);
  if (p.policy == nullptr) return true;
  std::memcpy(p.order, result_.data() + out.order, n * sizeof(int32_t));
  p.count = *at<int32_t>(result_.data(), out.count);
  return true;
}

void ModelOnDevice::move_rows(std::span<const int32_t> source) {
  use_device(ordinal());
  const int count = static_cast<int>(source.size());
  if (count > spec_.max_tokens) throw Error("more rows are moved than there are");
  for (int i = 0; i < count; i++)
    if (source[static_cast<size_t>(i)] < (i == 0 ? 0 : source[static_cast<size_t>(i) - 1]) ||
        source[static_cast<size_t>(i)] >= spec_.max_tokens)
      throw Error("rows are moved out of order or from nowhere");
  if (count == 0) return;
  if (source_in_use_) stream_.synchronize();
  std::memcpy(source_.data(), source.data(), source.size_bytes());
  stream_.to_device(model_.source, source_.data(), source.size_bytes());
  gpu::move_rows(stream_, model_.caches, spec_.config.layers, model_.layers.front().kv, model_.source, count,
                 model_.cos, model_.sin);
  source_in_use_ = true;  // until the next pass has ended
}

void ModelOnDevice::logits(std::span<const int32_t> tokens, float* out) {
  use_device(ordinal());
  const Config& c = spec_.config;
  std::vector<int32_t> rows(tokens.size());
  std::vector<Candidate> candidates(tokens.size());
  for (size_t i = 0; i < rows.size(); i++)
    candidates[i].position = candidates[i].source_row = rows[i] = static_cast<int32_t>(i);
  const int n = static_cast<int>(rows.size());
  api::Forward p;
  p.tokens = tokens.data();
  p.rows = rows.data();
  p.candidates = candidates.data();
  p.token_count = p.row_count = p.candidate_count = n;
  check(p);
  find_needed(p);
  write_input(p, full_input_);
  launch_layers({n, n, n, n}, full_input_, p);

  // The head's products for a window's rows at a time; not a pass's memory, as only tests and tools come
  // here.
  const DeviceMemory piece(sizeof(float) * static_cast<size_t>(kMostWindowRows) *
                           static_cast<size_t>(c.vocab));
  for (int first = 0; first < n; first += kMostWindowRows) {
    const int count = std::min(kMostWindowRows, n - first);
    stream_.synchronize();  // what was copied from input_ has arrived
    PassState* state = at<PassState>(input_.data(), full_input_.state);
    *state = {count, n, count, 0};
    PassState* on_device = at<PassState>(model_.input, full_input_.state);
    stream_.to_device(on_device, state, sizeof(PassState));
    rms_norm(stream_, on_device, true,
             model_.x + static_cast<size_t>(first) * static_cast<size_t>(model_.ldx), model_.ldx,
             model_.final_norm, c.hidden, c.norm_eps, model_.normed, count);
    Store store;
    store.f32 = piece.as<float>();
    store.ld = c.vocab;
    product(stream_, on_device, true, model_.head, model_.normed, count, store, model_.workspace);
    stream_.to_host(out + static_cast<size_t>(first) * static_cast<size_t>(c.vocab), piece.data(),
                    sizeof(float) * static_cast<size_t>(count) * static_cast<size_t>(c.vocab));
  }
  stream_.synchronize();
}

}  // namespace unmask::gpu
