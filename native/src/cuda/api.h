// The C interface of the CUDA library, which the addon opens at run time: one exported function that gives a
// table. Everything crosses as plain data and pointers to it; structs of model/ and decode/ cross as they
// are, because both sides are built from one tree, and `kLayout` tells a library of another tree. No
// exception crosses, no function keeps a pointer of the caller's after it returned.
#pragma once

#include <cstdint>

#include "decode/backend.h"
#include "decode/policy.h"
#include "model/model.h"

namespace unmask::gpu::api {

constexpr uint32_t kAbi = 1;
// Changes with the size of any struct that crosses.
constexpr uint64_t kLayout = sizeof(Config) << 48 ^ sizeof(Candidate) << 36 ^ sizeof(Score) << 24 ^
                             sizeof(Policy) << 12 ^ sizeof(TensorSource);

enum class Code : int32_t {
  ok,
  unavailable,  // there is no driver, no such device, or it cannot be used
  too_large,    // the model does not fit; the text has the numbers
  invalid,      // the caller gave something that cannot be executed
  cancelled,
  not_finite,  // a score is no finite number
  lost,        // the device cannot be used any more in this process
  failed,
};

// How a call ended, filled by each.
struct Status {
  Code code = Code::ok;
  char text[1020] = {};  // empty when ok
};

struct Device {
  int32_t ordinal = 0;
  int32_t major = 0, minor = 0;  // compute capability
  int32_t multiprocessors = 0;
  uint64_t memory_total = 0, memory_free = 0;
  int32_t driver = 0, runtime = 0;  // CUDA versions, 1000 * major + 10 * minor
  char name[128] = {};
  char unusable[256] = {};  // why; empty: it can be used
};

// Bytes of device memory.
struct Plan {
  uint64_t weights = 0, embedding = 0, kv = 0, workspace = 0, total = 0;
  uint64_t free = 0, usable = 0;  // of the device, now
  char name[128] = {};            // of the device
  char refusal[1020] = {};        // empty: it fits
};

struct Spec {
  const Config* config = nullptr;
  int32_t format = 0;  // WeightFormat
  int32_t max_tokens = 0;
  int32_t ordinal = 0;
};

// Pass and PassResult of decode/backend.h.
struct Forward {
  const int32_t* tokens = nullptr;
  const int32_t* rows = nullptr;
  const Candidate* candidates = nullptr;
  const int32_t* suppressed = nullptr;
  int32_t token_count = 0, row_count = 0, candidate_count = 0, suppressed_count = 0;
  float temperature = 0.0f;
  uint32_t step = 0;
  uint64_t seed = 0;
  int32_t alternatives = 0;
  const Policy* policy = nullptr;
  // Asked between layers; not 0: the pass ends as cancelled.
  int32_t (*cancelled)(const void* context) = nullptr;
  const void* context = nullptr;
  Score* scores = nullptr;   // [candidate_count]
  int32_t* order = nullptr;  // [candidate_count]; written with a policy
  int32_t count = 0;
};

struct Model;  // opaque

// How the rows of a tensor are given to `put`.
enum class Rows : int32_t { f32, bf16 };

struct Table {
  uint32_t abi = kAbi;
  uint32_t size = 0;  // of the table
  uint64_t layout = kLayout;

  // Fills at most `capacity` devices and says how many. Opens each and has it compute a small product that is
  // compared with the CPU's.
  void (*devices)(Device* out, int32_t capacity, int32_t* count, Status* status);
  void (*plan)(const Spec* spec, Plan* out, Status* status);

  // Takes all memory; too_large when the plan is refused. `put` gives every tensor, `ready` ends loading. A
  // model is used by one thread at a time.
  Model* (*open)(const Spec* spec, Status* status);
  void (*close)(Model* model);
  // Where the next rows for `put` are to be written, *bytes of it; page-locked. Valid until that `put`.
  char* (*staging)(Model* model, uint64_t* bytes, Status* status);
  // Takes rows [first, first + count) of the tensor of a role from the staging memory; `first` is a multiple
  // of 64, so is count but for the last rows. Of norms and biases the only row, as f32. A tied head is put as
  // one of its own.
  void (*put)(Model* model, int32_t role, int32_t layer, int32_t first, int32_t count, Rows rows,
              Status* status);
  void (*ready)(Model* model, Status* status);
  uint64_t (*bytes)(const Model* model);

  void (*forward)(Model* model, Forward* pass, Status* status);
  void (*move_rows)(Model* model, const int32_t* source, int32_t count, Status* status);
  // out[count][vocab]
  void (*logits)(Model* model, const int32_t* tokens, int32_t count, float* out, Status* status);
};

}  // namespace unmask::gpu::api

#if defined(_WIN32)
#define UNMASK_EXPORT __declspec(dllexport)
#else
#define UNMASK_EXPORT __attribute__((visibility("default")))
#endif
// The table, or nullptr when the library's interface is another than `abi`.
extern "C" UNMASK_EXPORT const unmask::gpu::api::Table* unmask_cuda_api(uint32_t abi);
