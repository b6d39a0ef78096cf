// Primitives that only compute capability 9.0 has (barrier objects, bulk copies, warpgroup products), given
// twice as those of cuda/device.h.
#pragma once

#include "cuda/device.h"

namespace unmask::gpu {

// A barrier object in shared memory (mbarrier).
struct alignas(8) Barrier {
  uint64_t state;
};

}  // namespace unmask::gpu
