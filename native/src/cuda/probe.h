// Which devices there are, and whether they can be used.
#pragma once

#include <string>
#include <vector>

#include "cuda/launch.h"

namespace unmask::gpu {

struct Found {
  DeviceInfo device;
  std::string unusable;  // why; empty: it can be used
};
// All devices. Throws DeviceError when there is none or no driver for one, in words for the user.
std::vector<Found> find_devices();

// Multiplies small matrices of each kind that tensor cores take on the device and compares with the CPU, in a
// millisecond once the device is open. "" or what went wrong.
std::string self_test(int ordinal);

}  // namespace unmask::gpu
