// What a model needs of a device's memory, known before anything is loaded: the same code that lays out the
// buffers counts their bytes. Everything is taken when a model is opened; passes allocate nothing.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cuda/attention.h"
#include "cuda/gemm.h"
#include "cuda/head.h"
#include "cuda/types.h"
#include "model/model.h"

namespace unmask::gpu {

struct ModelSpec {
  Config config;
  WeightFormat format = WeightFormat::bf16;
  int max_tokens = 0;
};

// With int4 the head stays int8, as on the CPU: its errors go to the logits directly.
constexpr WeightFormat head_format(WeightFormat f) {
  return f == WeightFormat::int4 ? WeightFormat::int8 : f;
}
// Float32 is the exact path; all others keep K, V and queries as bf16.
constexpr Kind attention_kind(WeightFormat f) { return f == WeightFormat::f32 ? Kind::f32 : Kind::bf16; }
constexpr Kind embed_kind(WeightFormat f) { return f == WeightFormat::f32 ? Kind::f32 : Kind::bf16; }

// Where the parts of the stacked q, k, v matrix begin: each at a strip of 16 of its own.
struct QkvRows {
  int k = 0, v = 0, end = 0;
};
QkvRows qkv_rows(const Config& config);

enum class Use : int { weights, embedding, kv, workspace };
constexpr int kUses = 4;

struct MemoryPlan {
  size_t bytes[kUses] = {};
  size_t total() const { return bytes[0] + bytes[1] + bytes[2] + bytes[3]; }
  // "13.05 GB of weights, ..."
  std::string text() const;
};

// Of `free` bytes those that a model may take: 8 % of them, at most 1.6 GB, stay free. Drivers that move what
// does not fit to host memory instead of failing start to do so before the last byte is taken.
constexpr size_t usable_memory(size_t free) {
  const size_t reserve = free / 100 * 8, most = 1600000000;
  return free - (reserve < most ? reserve : most);
}

// Where data that changes from pass to pass lies in its upload: one block with room for `rows` rows and as
// many candidates, sent up to the last token. Windows have a small one.
struct InputLayout {
  // Offsets in bytes.
  size_t state = 0, draw = 0, policy = 0, positions = 0, slots = 0, candidate_slots = 0, candidates = 0,
         suppressed = 0, tokens = 0;
  size_t bytes = 0;  // with max_tokens tokens
};
InputLayout input_layout(int rows, int vocab, int max_tokens);
// The same of what comes back.
struct ResultLayout {
  size_t count = 0, order = 0, scores = 0;
  size_t bytes = 0;
};
ResultLayout result_layout(int candidates);
// At most so many candidates has a window of `rows` rows: one row more serves two.
constexpr int candidates_of(int rows) { return rows + 1; }

// Memory of a model on its device, as the kernels see it.
struct DeviceModel {
  struct Layer {
    float* attn_norm = nullptr;
    PackedWeights qkv, o;
    float* ffn_norm = nullptr;
    PackedWeights gate_up, down;
    KvCache kv;
  };
  std::vector<Layer> layers;
  float* final_norm = nullptr;
  PackedWeights head;
  void* embed = nullptr;
  float* cos = nullptr;  // [capacity][head_dim / 2]
  float* sin = nullptr;
  KvCache* caches = nullptr;  // of all layers, for move_rows

  int row_capacity = 0;  // of the workspaces
  int key_capacity = 0;  // of the caches
  float* x = nullptr;    // the residual stream
  int ldx = 0;
  Activations normed, q, attended, quantized, ffn;  // quantized: int8 weights only
  float* qkv = nullptr;
  int ldqkv = 0;
  Workspace workspace;
  AttentionWorkspace attention;
  void* head_tiles = nullptr;
  char* input = nullptr;
  char* result = nullptr;
  int32_t* source = nullptr;  // of move_rows
  char* upload[2] = {};       // rows on their way to `pack`
  size_t upload_bytes = 0;    // of each
};

// Gives memory, or only counts it.
class Allocator {
 public:
  virtual ~Allocator() = default;
  // `zeroed`: filled with zero bytes; else anything. Aligned to 256.
  virtual char* take(Use use, size_t bytes, bool zeroed) = 0;
};

// Rows that one upload holds at least; matrices are uploaded in multiples of it.
constexpr int kUploadRows = 64;

// Throws Error for a spec that the kernels cannot execute.
DeviceModel lay_out(const ModelSpec& spec, int sms, Allocator& allocator);
MemoryPlan plan_memory(const ModelSpec& spec, int sms);
// "" when the plan fits into `free` bytes of the device called `name`, else why not and what to do.
std::string refusal(const MemoryPlan& plan, WeightFormat format, size_t free, const std::string& name);

}  // namespace unmask::gpu
