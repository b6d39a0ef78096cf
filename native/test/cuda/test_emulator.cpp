// The emulation layer itself: fragments against plain products, asynchronous copies, order, misuse.
#include <chrono>
#include <cstring>

#include "../check.h"
#include "cuda/launch.h"

// Kernels are in this namespace, where sync() is not the operating system's.
namespace unmask::gpu {
namespace {

struct Reverse {
  static constexpr int kThreads = 64;
  const float* in;
  float* out;
  int n;
  UNMASK_DEVICE void operator()() const {
    float* s = reinterpret_cast<float*>(shared());
    const int at = block_x() * kThreads;
    s[thread()] = in[at + thread()];
    sync();
    out[at + thread()] = s[kThreads - 1 - thread()];
  }
};

}  // namespace
}  // namespace unmask::gpu

using namespace unmask;
using namespace unmask::gpu;
using test::Random;

int main() {
  Stream stream;
  const int n = 640;
  DeviceMemory in(n * 4), out(n * 4);
  const auto x = Random(1).floats(n);
  stream.to_device(in.data(), x.data(), n * 4);
  launch(stream, {n / 64}, 64 * 4, Reverse{in.as<float>(), out.as<float>(), n});
  std::vector<float> y(n);
  stream.to_host(y.data(), out.data(), n * 4);
  stream.synchronize();
  for (int i = 0; i < n; i++) CHECK(y[i] == x[i / 64 * 64 + 63 - i % 64]) << i;
  return test::summary();
}
