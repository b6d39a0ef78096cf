// launch.h under emulation: the device is this process.
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#include "cuda/launch.h"

namespace unmask::gpu {
namespace {

std::atomic<size_t> memory_used{0};

double now_ms() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

size_t whole_lines(size_t bytes) { return (bytes + 255) / 256 * 256; }

char* allocate(size_t bytes) {
  // Not rounded up, so that AddressSanitizer sees accesses behind the last byte; 256 suits any type.
  void* p = nullptr;
  if (posix_memalign(&p, 256, bytes) != 0) throw std::bad_alloc();
  std::memset(p, 0xff, bytes);
  return static_cast<char*>(p);
}

// Of nothing from nowhere as well.
void copy(void* to, const void* from, size_t bytes) {
  if (bytes > 0) std::memcpy(to, from, bytes);
}

}  // namespace

Emulated& emulated() {
  static Emulated e;
  return e;
}

int device_count() {
  if (driver_version() < runtime_version())
    throw DeviceError("CUDA driver version is insufficient for CUDA runtime version", 35, false);
  return 1;
}
int driver_version() { return emulated().driver; }
int runtime_version() { return 13000; }

DeviceInfo device_info(int ordinal) {
  if (ordinal != 0) throw DeviceError("there is no device " + std::to_string(ordinal), 101, false);
  const Emulated& e = emulated();
  DeviceInfo info;
  info.name = "emulated";
  info.major = e.major;
  info.minor = e.minor;
  info.sms = e.sms;
  info.driver = driver_version();
  info.runtime = runtime_version();
  info.memory_total = e.memory_limit;
  const size_t used = memory_used.load();
  info.memory_free = used < e.memory_limit ? e.memory_limit - used : 0;
  info.shared_optin = e.shared_optin;
  info.l2_bytes = size_t{50} << 20;
  return info;
}

void use_device(int ordinal) { device_info(ordinal); }

DeviceMemory::DeviceMemory(size_t bytes) : size_(bytes) {
  if (bytes == 0) return;
  const size_t counted = whole_lines(bytes);
  const size_t before = memory_used.fetch_add(counted);
  const size_t limit = emulated().memory_limit;
  if (before + counted > limit) {
    memory_used -= counted;
    const size_t free = before < limit ? limit - before : 0;
    throw OutOfMemory("no " + std::to_string(bytes) + " bytes of device memory: " + std::to_string(free) +
                          " bytes are free",
                      bytes, free);
  }
  try {
    data_ = allocate(bytes);
  } catch (...) {
    memory_used -= counted;
    throw;
  }
}
DeviceMemory::~DeviceMemory() {
  if (!data_) return;
  std::free(data_);
  memory_used -= whole_lines(size_);
}

HostMemory::HostMemory(size_t bytes) : size_(bytes) {
  if (bytes > 0) data_ = allocate(bytes);
}
HostMemory::~HostMemory() { std::free(data_); }

DeviceMemory::DeviceMemory(DeviceMemory&& o) noexcept
    : data_(std::exchange(o.data_, nullptr)), size_(std::exchange(o.size_, 0)) {}
DeviceMemory& DeviceMemory::operator=(DeviceMemory&& o) noexcept {
  std::swap(data_, o.data_);
  std::swap(size_, o.size_);
  return *this;
}
HostMemory::HostMemory(HostMemory&& o) noexcept
    : data_(std::exchange(o.data_, nullptr)), size_(std::exchange(o.size_, 0)) {}
HostMemory& HostMemory::operator=(HostMemory&& o) noexcept {
  std::swap(data_, o.data_);
  std::swap(size_, o.size_);
  return *this;
}

Graph::~Graph() = default;
Graph::Graph(Graph&& o) noexcept = default;
Graph& Graph::operator=(Graph&& o) noexcept = default;

Stream::Stream(int ordinal) : device_(device_info(ordinal)) {}
Stream::~Stream() = default;

void Stream::submit(std::function<void()> step) {
  if (capturing_ || emulated().deferred)
    steps_.push_back(std::move(step));
  else
    step();
}

void Stream::to_device(void* to, const void* from, size_t bytes) {
  submit([=] { copy(to, from, bytes); });
}
void Stream::to_host(void* to, const void* from, size_t bytes) {
  submit([=] { copy(to, from, bytes); });
}
void Stream::on_device(void* to, const void* from, size_t bytes) {
  submit([=] { copy(to, from, bytes); });
}
void Stream::fill(void* to, uint8_t byte, size_t bytes) {
  submit([=] {
    if (bytes > 0) std::memset(to, byte, bytes);
  });
}

void Stream::synchronize() {
  if (capturing_) throw DeviceError("a stream is synchronized while it is captured", 900, false);
  const auto steps = std::exchange(steps_, {});
  for (const auto& step : steps) step();
}

void Stream::begin_capture() {
  if (capturing_) throw DeviceError("a capture began within a capture", 900, false);
  synchronize();
  capturing_ = true;
}
Graph Stream::end_capture() {
  if (!capturing_) throw DeviceError("no capture is under way", 900, false);
  capturing_ = false;
  Graph graph;
  graph.steps_ = std::exchange(steps_, {});
  return graph;
}
void Stream::drop_capture() noexcept {
  if (capturing_) steps_.clear();
  capturing_ = false;
}
void Stream::replay(const Graph& graph) {
  for (const auto& step : graph.steps_) submit(step);
}

Event::Event() : time_(std::make_shared<double>(0.0)) {}
Event::~Event() = default;
void Event::record(Stream& stream) {
  native_ = &stream;
  stream.submit([time = time_] { *time = now_ms(); });
}
void Event::synchronize() {
  if (native_) static_cast<Stream*>(native_)->synchronize();  // what was deferred
}
double Event::milliseconds_since(const Event& since) {
  synchronize();
  return *time_ - *since.time_;
}

namespace detail {

void check_launch(std::string_view kernel, Dim grid, size_t shared_bytes, const DeviceInfo& device) {
  const std::string name(kernel);
  if (grid.x < 1 || grid.y < 1 || grid.z < 1 || grid.y > 65535 || grid.z > 65535)
    throw DeviceError("kernel " + name + ": a grid of " + std::to_string(grid.x) + " x " +
                          std::to_string(grid.y) + " x " + std::to_string(grid.z) + " blocks",
                      9, false);
  if (shared_bytes > device.shared_optin)
    throw DeviceError("kernel " + name + ": " + std::to_string(shared_bytes) +
                          " bytes of shared memory per block, the device has " +
                          std::to_string(device.shared_optin),
                      1, false);
}

}  // namespace detail
}  // namespace unmask::gpu
