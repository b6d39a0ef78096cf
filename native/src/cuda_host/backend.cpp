#include "cuda_host/backend.h"

#include <algorithm>
#include <cstring>

#include "cpu/thread_pool.h"

namespace unmask {
namespace {

using gpu::api::Code;
using gpu::api::Rows;
using gpu::api::Status;

void check(const Status& status) {
  switch (status.code) {
    case Code::ok:
    case Code::cancelled:
      return;
    case Code::lost:
      throw DeviceLost(status.text);
    case Code::failed:
      throw std::runtime_error(status.text);
    case Code::unavailable:
    case Code::too_large:
    case Code::invalid:
    case Code::not_finite:
      throw Error(status.text);
  }
}

// Rows are given in multiples of this many (api.h).
constexpr int kStep = 64;

// Gives a model's tensors to the device, threads converting the rows of a piece while the one before is
// copied.
class Upload {
 public:
  Upload(const gpu::api::Table& api, gpu::api::Model* model, WeightFormat format, int threads)
      : api_(api), model_(model), format_(format), pool_(threads) {}

  void all(const TensorTable& table) {
    embedding(table.tensor(Role::embed, 0));
    const Tensor head = table.tensor(table.has(Role::head, 0) ? Role::head : Role::embed, 0);
    matrix(head, Role::head, 0);
    vector(table, Role::final_norm, 0);
    for (int l = 0; l < table.config().layers; l++) {
      for (const Role role : {Role::attn_norm, Role::ffn_norm}) vector(table, role, l);
      if (table.has(Role::q_bias, l))
        for (const Role role : {Role::q_bias, Role::k_bias, Role::v_bias}) vector(table, role, l);
      for (const Role role : {Role::q, Role::k, Role::v, Role::o, Role::gate, Role::up, Role::down})
        matrix(table.tensor(role, l), role, l);
    }
    Status status;
    api_.ready(model_, &status);
    check(status);
  }

 private:
  void vector(const TensorTable& table, Role role, int layer) {
    const std::vector<float> values = table.vector(role, layer);
    char* to = staging(values.size() * sizeof(float));
    std::memcpy(to, values.data(), values.size() * sizeof(float));
    put(role, layer, 0, 1, Rows::f32);
  }

  // As the file has it when it has bf16; anything else as float32, to be rounded by the packing.
  void matrix(const Tensor& t, Role role, int layer) {
    const bool raw = t.dtype == DType::bf16;
    pieces(t, role, layer, raw ? Rows::bf16 : Rows::f32, [&](int row, char* to) {
      if (raw)
        std::memcpy(to, t.row(row), t.stride());
      else
        t.read(row, reinterpret_cast<float*>(to));
    });
    t.drop();
  }

  void embedding(const Tensor& t) {
    if (format_ == WeightFormat::f32)
      return pieces(t, Role::embed, 0, Rows::f32,
                    [&](int row, char* to) { t.read(row, reinterpret_cast<float*>(to)); });
    const size_t n = static_cast<size_t>(t.columns);
    std::vector<float> rows(static_cast<size_t>(pool_.threads()) * n);
    pieces(t, Role::embed, 0, Rows::bf16, [&](int row, char* to, int thread) {
      float* values = rows.data() + static_cast<size_t>(thread) * n;
      t.read(row, values);
      for (size_t i = 0; i < n; i++) {
        const uint16_t rounded = to_bf16(values[i]);
        std::memcpy(to + 2 * i, &rounded, 2);
      }
    });
  }

  // Calls write(row, where to[, thread]) for every row, in pieces as large as the staging memory takes.
  template <class Write>
  void pieces(const Tensor& t, Role role, int layer, Rows rows, const Write& write) {
    const size_t stride = static_cast<size_t>(t.columns) * (rows == Rows::f32 ? 4 : 2);
    for (int first = 0; first < t.rows;) {
      size_t room = 0;
      char* to = staging(kStep * stride, &room);
      const size_t whole = room / stride / kStep * kStep;
      const int count = static_cast<int>(std::min(whole, static_cast<size_t>(t.rows - first)));
      pool_.run((count + kStep - 1) / kStep, [&](int task, int thread) {
        for (int i = task * kStep; i < std::min(count, (task + 1) * kStep); i++) {
          char* row = to + static_cast<size_t>(i) * stride;
          if constexpr (std::is_invocable_v<Write, int, char*, int>)
            write(first + i, row, thread);
          else
            write(first + i, row);
        }
      });
      put(role, layer, first, count, rows);
      first += count;
    }
  }

  char* staging(size_t least, size_t* room = nullptr) {
    Status status;
    uint64_t bytes = 0;
    char* memory = api_.staging(model_, &bytes, &status);
    check(status);
    if (bytes < least) throw Error("the GPU's staging memory is too small for this model");
    if (room != nullptr) *room = static_cast<size_t>(bytes);
    return memory;
  }
  void put(Role role, int layer, int first, int count, Rows rows) {
    Status status;
    api_.put(model_, static_cast<int32_t>(role), layer, first, count, rows, &status);
    check(status);
  }

  const gpu::api::Table& api_;
  gpu::api::Model* model_;
  const WeightFormat format_;
  ThreadPool pool_;
};

}  // namespace

CudaBackend::CudaBackend(const gpu::api::Table& api, const TensorTable& tensors, WeightFormat format,
                         int max_tokens, int ordinal, int threads)
    : api_(api), config_(tensors.config()), max_tokens_(max_tokens) {
  const gpu::api::Spec spec{&config_, static_cast<int32_t>(format), max_tokens, ordinal};
  Status status;
  model_ = api_.open(&spec, &status);
  check(status);
  try {
    Upload(api_, model_, format, std::clamp(threads, 1, 16)).all(tensors);
  } catch (...) {
    api_.close(model_);
    throw;
  }
}

CudaBackend::~CudaBackend() { api_.close(model_); }

size_t CudaBackend::bytes() const { return static_cast<size_t>(api_.bytes(model_)); }

bool CudaBackend::forward(const Pass& pass, const std::atomic<bool>& cancel, PassResult& result) {
  gpu::api::Forward f;
  f.tokens = pass.tokens.data();
  f.rows = pass.rows.data();
  f.candidates = pass.candidates.data();
  f.suppressed = pass.sampling.suppressed.data();
  f.token_count = static_cast<int32_t>(pass.tokens.size());
  f.row_count = static_cast<int32_t>(pass.rows.size());
  f.candidate_count = static_cast<int32_t>(pass.candidates.size());
  f.suppressed_count = static_cast<int32_t>(pass.sampling.suppressed.size());
  f.temperature = pass.sampling.temperature;
  f.step = pass.sampling.step;
  f.seed = pass.sampling.seed;
  f.alternatives = pass.sampling.alternatives;
  f.policy = pass.policy;
  f.cancelled = [](const void* context) -> int32_t {
    return static_cast<const std::atomic<bool>*>(context)->load(std::memory_order_relaxed);
  };
  f.context = &cancel;
  f.scores = result.scores.data();
  f.order = result.order.data();
  Status status;
  api_.forward(model_, &f, &status);
  check(status);
  result.count = f.count;
  return status.code == Code::ok;
}

void CudaBackend::move_rows(std::span<const int32_t> source) {
  Status status;
  api_.move_rows(model_, source.data(), static_cast<int32_t>(source.size()), &status);
  check(status);
}

void CudaBackend::logits(std::span<const int32_t> tokens, std::span<float> out) {
  Status status;
  api_.logits(model_, tokens.data(), static_cast<int32_t>(tokens.size()), out.data(), &status);
  check(status);
}

}  // namespace unmask
