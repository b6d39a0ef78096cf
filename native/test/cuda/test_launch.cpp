// Streams, device memory, graphs and errors as the emulated device gives them.
#include <cmath>

#include "../check.h"
#include "cuda/launch.h"

namespace unmask::gpu {
namespace {

// out[block 64 + i] = in[block 64 + 63 - i] through shared memory.
struct Reverse {
  static constexpr int kThreads = 64;
  const float* in;
  float* out;
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
using test::thrown;

namespace {

template <class T>
std::vector<T> read(Stream& stream, const DeviceMemory& m) {
  std::vector<T> v(m.size() / sizeof(T));
  stream.to_host(v.data(), m.data(), v.size() * sizeof(T));
  stream.synchronize();
  return v;
}

void test_host_side() {
  Emulated& device = emulated();
  const Emulated before = device;
  device.sms = 28;
  device.memory_limit = 4096;
  {
    Stream stream;
    CHECK(stream.device().sms == 28 && stream.device().name == "emulated" && device_count() == 1);
    DeviceMemory a(1000), moved(std::move(a));
    CHECK(!a.data() && moved.size() == 1000);
    CHECK(device_info(0).memory_free == 4096 - 1024);
    const std::string text = thrown([] { DeviceMemory b(4000); });
    CHECK(text == "no 4000 bytes of device memory: 3072 bytes are free") << text;
    DeviceMemory fits(3072);
    CHECK(thrown([] { DeviceMemory b(1); }) != "");
  }
  CHECK(device_info(0).memory_free == 4096);
  device = before;
  CHECK(thrown([] { Stream other(1); }) == "there is no device 1");

  Stream stream;
  DeviceMemory out(2 * 64 * 4);
  const std::vector<float> x = Random(5).floats(128);
  DeviceMemory in(x.size() * 4);
  stream.to_device(in.data(), x.data(), in.size());
  const Reverse kernel{in.as<float>(), out.as<float>()};
  CHECK(thrown([&] { launch(stream, {2}, 100 * 1024, kernel); }).find("102400 bytes of shared memory") !=
        std::string::npos);
  CHECK(thrown([&] { launch(stream, {0}, 256, kernel); }).find("0 x 1 x 1 blocks") != std::string::npos);
  CHECK(std::isnan(read<float>(stream, out)[0]));

  // A captured graph does nothing until it is replayed, and reads memory as it is then.
  HostMemory staging(512), result(512);
  stream.begin_capture();
  stream.to_device(in.data(), staging.data(), 512);
  launch(stream, {2}, 256, kernel);
  stream.to_host(result.data(), out.data(), 512);
  CHECK(thrown([&] { stream.synchronize(); }) != "");
  const Graph graph = stream.end_capture();
  CHECK(graph && std::isnan(read<float>(stream, out)[0]));
  for (int round = 0; round < 2; round++) {
    for (int i = 0; i < 128; i++) staging.as<float>()[i] = static_cast<float>(i + round);
    stream.replay(graph);
    stream.synchronize();
    CHECK(result.as<float>()[0] == static_cast<float>(63 + round) &&
          result.as<float>()[127] == static_cast<float>(64 + round));
  }
  stream.begin_capture();
  stream.fill(out.data(), 0, 512);
  stream.drop_capture();
  CHECK(read<float>(stream, out)[0] == 64.0f);

  // Deferred: nothing happens before synchronize.
  device.deferred = true;
  stream.fill(out.data(), 0, 512);
  stream.to_host(result.data(), out.data(), 512);
  CHECK(result.as<float>()[0] == 64.0f);
  stream.synchronize();
  CHECK(result.as<float>()[0] == 0.0f);
  device = before;

  Event from, to;
  from.record(stream);
  to.record(stream);
  CHECK(to.milliseconds_since(from) >= 0.0);
}

}  // namespace

int main() {
  test_host_side();
  return test::summary();
}
