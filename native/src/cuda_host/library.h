// The CUDA library as the addon finds it: unmask_cuda beside the addon, opened when it is first asked for and
// never closed, or the reason why it cannot be used. Safe to call from any thread.
#pragma once

#include <string>

#include "cuda/api.h"

namespace unmask {

struct CudaLibrary {
  const gpu::api::Table* table = nullptr;
  std::string path;
  std::string unusable;  // why there is no table
};

// Opens it, or what the environment variable UNMASK_CUDA_LIBRARY names instead: tests put the emulated
// library there.
const CudaLibrary& cuda_library();

}  // namespace unmask
