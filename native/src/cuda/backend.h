// Executes passes of a model on a device. Windows are replayed from captured graphs, one per shape bucket;
// full passes are launched layer by layer and can be cancelled between layers. Host code of the library; its
// interface to the outside is cuda/api.h.
#pragma once

#include <map>
#include <memory>
#include <span>
#include <stdexcept>
#include <utility>
#include <vector>

#include "cuda/api.h"
#include "cuda/launch.h"
#include "cuda/plan.h"
#include "decode/sampling.h"

namespace unmask::gpu {

// The model does not fit into the device's memory.
struct TooLarge : std::runtime_error {
  using std::runtime_error::runtime_error;
};
// A score is no finite number.
struct NotFinite : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class ModelMemory;

class ModelOnDevice {
 public:
  // Takes all memory. Throws TooLarge, Error, DeviceError.
  ModelOnDevice(const ModelSpec& spec, int ordinal);
  ~ModelOnDevice();

  int ordinal() const { return stream_.device().ordinal; }
  size_t bytes() const { return plan_.total(); }

  // Loading: see api.h.
  std::span<char> staging();
  void put(Role role, int layer, int first, int count, api::Rows rows);
  void ready();

  // False when it was cancelled.
  bool forward(api::Forward& pass);
  void move_rows(std::span<const int32_t> source);
  void logits(std::span<const int32_t> tokens, float* out);

  // Without graphs every window is launched kernel by kernel, for benchmarks that time kernels apart.
  void use_graphs(bool on) { graphs_ = on; }

 private:
  // What kernels are launched for: buckets when it is captured, the pass's own numbers otherwise.
  struct Shape {
    int rows = 0, keys = 0, needed = 0, candidates = 0;
    auto operator<=>(const Shape&) const = default;
  };
  struct Window {
    bool launched = false;
    Graph graph;
  };

  void upload_tables();
  void place(Role role, int layer, int first, int count, api::Rows rows, const char* from, size_t bytes);

  void check(const api::Forward& pass) const;
  void find_needed(const api::Forward& pass);
  // Sends everything that the kernels of a pass read. After find_needed.
  void write_input(const api::Forward& pass, const InputLayout& in);
  void launch_embed(const Shape& shape, const InputLayout& in);
  void launch_layer(int index, const Shape& shape, const InputLayout& in);
  void launch_head(const Shape& shape, const InputLayout& in, const ResultLayout& out);
  bool launch_layers(const Shape& shape, const InputLayout& in, const api::Forward& pass);
  Shape window_shape(const api::Forward& pass) const;
  void run_window(const Shape& shape);

  const ModelSpec spec_;
  MemoryPlan plan_;
  Stream stream_;
  std::unique_ptr<ModelMemory> memory_;
  DeviceModel model_;

  // Page-locked: what copies run from and to.
  HostMemory input_, result_, source_;
  bool source_in_use_ = false;
  InputLayout window_input_, full_input_;
  ResultLayout window_result_, full_result_;
  std::map<Shape, Window> windows_;
  bool graphs_ = true;
  Event layer_done_[2];
  std::vector<int32_t> needed_;           // rows of the pass whose logits are wanted, ascending
  std::vector<int32_t> candidate_slots_;  // candidate -> index into needed_

  // Loading only.
  HostMemory upload_[2];
  Event uploaded_[2];
  int upload_slot_ = 0;
  bool upload_used_[2] = {};
  std::map<std::pair<Role, int>, int> rows_put_;
};

}  // namespace unmask::gpu
