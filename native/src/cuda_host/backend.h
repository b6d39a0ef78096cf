// The backend of a CUDA device: passes go to the CUDA library, weights are uploaded from the model's files
// and packed on the device.
#pragma once

#include <stdexcept>
#include <string>

#include "cuda/api.h"
#include "decode/backend.h"
#include "model/tensor_table.h"

namespace unmask {

// The device cannot be used any more in this process.
struct DeviceLost : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class CudaBackend final : public Backend {
 public:
  // Takes all memory on device `ordinal` and uploads the tensors; the table and its files are not needed
  // afterwards. Throws Error (with the numbers when the model does not fit) and DeviceLost.
  CudaBackend(const gpu::api::Table& api, const TensorTable& tensors, WeightFormat format, int max_tokens,
              int ordinal, int threads);
  ~CudaBackend() override;
  CudaBackend(const CudaBackend&) = delete;
  CudaBackend& operator=(const CudaBackend&) = delete;

  const Config& config() const override { return config_; }
  int max_tokens() const override { return max_tokens_; }
  bool forward(const Pass& pass, const std::atomic<bool>& cancel, PassResult& result) override;
  void move_rows(std::span<const int32_t> source) override;
  bool rounds_moved_rows() const override { return true; }
  void logits(std::span<const int32_t> tokens, std::span<float> out) override;
  size_t bytes() const override;  // of the device's memory, weights included

 private:
  const gpu::api::Table& api_;
  const Config config_;
  const int max_tokens_;
  gpu::api::Model* model_ = nullptr;
};

}  // namespace unmask
