// Weights: the tensors of a table, packed for the CPU kernels.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/mapped_file.h"
#include "model/model.h"
#include "model/tensor_table.h"

namespace unmask {

struct Packing {
  // How matrices are kept. bf16 is exact for bf16 sources only. With int4 the head stays int8: its errors go
  // to the logits directly.
  WeightFormat format = WeightFormat::f32;
  int threads = 1;
  std::string cache;  // folder of packed copies (packed_cache.h); empty: none
};

class Weights {
 public:
  // Maps `files`, checks that every tensor has the shape the config asks for and lies inside its file, packs
  // it. Throws Error that names the tensor.
  Weights(const Config& config, const std::vector<std::string>& files,
          const std::vector<TensorSource>& tensors, const Packing& packing);

  // Row `id` of the embedding as float32, out[hidden]; read from the mapped file. Precondition: 0 <= id <
  // vocab.
  void embed(int32_t id, float* out) const { embed_.read(id, out); }

  const Config& config() const { return table_.config(); }
  const std::vector<Layer>& layers() const { return layers_; }
  const std::vector<float>& final_norm() const { return final_norm_; }
  const Matrix& head() const { return head_; }  // [vocab, hidden]; the packed embedding when the head is tied
  size_t bytes() const;                         // packed weights; the mapped embedding is not counted
  bool from_cache() const { return packed_.has_value(); }

 private:
  TensorTable table_;
  std::optional<MappedFile> packed_;  // what the matrices point into, when they come from the cache
  std::vector<Layer> layers_;
  std::vector<float> final_norm_;
  Matrix head_;
  Tensor embed_;
};

}  // namespace unmask
