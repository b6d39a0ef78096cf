// Starting kernels, device memory, captured graphs: the few things that host code of the backend needs of a
// device, given twice as device.h is. Under emulation a stream runs what it is given at once (or at the next
// synchronize, see Emulated), or records it while a graph is captured.
//
// Errors are exceptions: DeviceError with CUDA's code. After one that is `lost`, nothing on the device can be
// used any more in this process. Destructors never throw.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "cuda/device.h"

namespace unmask::gpu {

struct DeviceError : std::runtime_error {
  DeviceError(const std::string& what, int code_, bool lost_)
      : std::runtime_error(what), code(code_), lost(lost_) {}
  int code;   // cudaError_t; under emulation what CUDA would say
  bool lost;  // sticky: only another process can use the device
};
// Device memory (or pinned host memory) ran out.
struct OutOfMemory : DeviceError {
  OutOfMemory(const std::string& what, size_t asked_, size_t free_)
      : DeviceError(what, 2, false), asked(asked_), free(free_) {}
  size_t asked;
  size_t free;
};

struct DeviceInfo {
  int ordinal = 0;
  std::string name;
  int major = 0, minor = 0;  // compute capability
  int sms = 0;
  size_t memory_total = 0, memory_free = 0;
  size_t shared_optin = 0;  // most shared memory of a block
  size_t l2_bytes = 0;
  double peak_bandwidth = 0.0;  // of device memory, bytes per second; 0 when the driver does not say
  int driver = 0, runtime = 0;  // CUDA versions, 1000 * major + 10 * minor
};
// Throws DeviceError, e.g. code 35 (no driver or one that is too old) or 100 (no device).
int device_count();
// CUDA versions, 1000 * major + 10 * minor: the newest that the driver supports, 0 without a driver, and that
// of the runtime in this library.
int driver_version();
int runtime_version();
DeviceInfo device_info(int ordinal);
// Makes a device the one that this host thread allocates on and launches to; streams do it when they are
// made.
void use_device(int ordinal);

// Bytes on this thread's device; owns them.
class DeviceMemory {
 public:
  DeviceMemory() = default;
  explicit DeviceMemory(size_t bytes);  // aligned to 256; throws OutOfMemory
  ~DeviceMemory();
  DeviceMemory(DeviceMemory&& other) noexcept;
  DeviceMemory& operator=(DeviceMemory&& other) noexcept;
  DeviceMemory(const DeviceMemory&) = delete;
  DeviceMemory& operator=(const DeviceMemory&) = delete;

  char* data() const { return data_; }
  size_t size() const { return size_; }
  template <class T>
  T* as(size_t byte_offset = 0) const {
    return reinterpret_cast<T*>(data_ + byte_offset);
  }

 private:
  char* data_ = nullptr;
  size_t size_ = 0;
};

// Host memory that copies run to and from without a detour, page-locked; owns it.
class HostMemory {
 public:
  HostMemory() = default;
  explicit HostMemory(size_t bytes);
  ~HostMemory();
  HostMemory(HostMemory&& other) noexcept;
  HostMemory& operator=(HostMemory&& other) noexcept;
  HostMemory(const HostMemory&) = delete;
  HostMemory& operator=(const HostMemory&) = delete;

  char* data() const { return data_; }
  size_t size() const { return size_; }
  template <class T>
  T* as(size_t byte_offset = 0) const {
    return reinterpret_cast<T*>(data_ + byte_offset);
  }

 private:
  char* data_ = nullptr;
  size_t size_ = 0;
};

struct Dim {
  int x = 1, y = 1, z = 1;
};

// What a stream did between begin_capture and end_capture, to be run again with the same arguments.
class Graph {
 public:
  Graph() = default;
  ~Graph();
  Graph(Graph&& other) noexcept;
  Graph& operator=(Graph&& other) noexcept;
  Graph(const Graph&) = delete;
  Graph& operator=(const Graph&) = delete;
  explicit operator bool() const { return native_ != nullptr || !steps_.empty(); }

 private:
  friend class Stream;
  void* native_ = nullptr;                    // cudaGraphExec_t
  std::vector<std::function<void()>> steps_;  // under emulation
};

// Work of one device in order. Not for several host threads at a time.
class Stream {
 public:
  explicit Stream(int ordinal = 0);
  ~Stream();
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  const DeviceInfo& device() const { return device_; }

  // All of these may return before the work is done. Host memory of copies is HostMemory, or stays untouched
  // until synchronize; in a captured graph it must be HostMemory.
  void to_device(void* to, const void* from, size_t bytes);
  void to_host(void* to, const void* from, size_t bytes);
  void on_device(void* to, const void* from, size_t bytes);
  void fill(void* to, uint8_t byte, size_t bytes);

  // Waits until all work is done; throws what went wrong in it.
  void synchronize();

  void begin_capture();
  Graph end_capture();
  // Ends a capture that an exception interrupted; does nothing when none is under way.
  void drop_capture() noexcept;
  void replay(const Graph& graph);

  void* native() const { return native_; }  // cudaStream_t
#ifdef UNMASK_EMULATED
  // Runs, or records, a step.
  void submit(std::function<void()> step);
#endif

 private:
  DeviceInfo device_;
  void* native_ = nullptr;
  bool capturing_ = false;
  std::vector<std::function<void()>> steps_;
};

// A point in a stream's work, for timing.
class Event {
 public:
  Event();
  ~Event();
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  void record(Stream& stream);
  // Waits for this event.
  void synchronize();
  // From `since` to this, both recorded; waits for this one.
  double milliseconds_since(const Event& since);

 private:
  void* native_ = nullptr;
  std::shared_ptr<double> time_;  // under emulation
};

#ifdef UNMASK_EMULATED
// The device that emulation shows; tests change it before they make streams. One for all host threads.
struct Emulated {
  int sms = 132;
  int major = 8, minor = 0;
  size_t memory_limit = size_t{1} << 40;  // of all DeviceMemory
  size_t shared_optin = 99 * 1024;
  int driver = 13000;  // CUDA version; the runtime's is 13.0
  // Streams do nothing before synchronize, so that host code that reads results or changes staging memory too
  // early gets wrong values.
  bool deferred = false;
};
Emulated& emulated();
#endif

namespace detail {

// "unmask::gpu::Scale" for Scale.
template <class K>
std::string_view kernel_name() {
#if defined(_MSC_VER) && !defined(__clang__)
  return __FUNCSIG__;
#else
  const std::string_view text = __PRETTY_FUNCTION__;
  const size_t begin = text.find("K = ") + 4;
  return text.substr(begin, text.find_first_of(";]", begin) - begin);
#endif
}

#if defined(__CUDACC__)
template <class K>
constexpr int min_blocks() {
  if constexpr (requires { K::kMinBlocks; })
    return K::kMinBlocks;
  else
    return 1;
}

template <class K>
__global__ __launch_bounds__(K::kThreads, min_blocks<K>()) void entry(const __grid_constant__ K kernel) {
  kernel();
}

// Shared memory above 48 KB has to be asked for, once per kernel and device: `granted` remembers how much
// was.
struct Granted {
  std::atomic<size_t> bytes[16] = {};
};
// Throws DeviceError that names the kernel.
void start(const void* entry, std::string_view kernel, Stream& stream, Dim grid, int threads,
           size_t shared_bytes, Granted& granted, void** arguments);
#else
// The same errors as a device's.
void check_launch(std::string_view kernel, Dim grid, size_t shared_bytes, const DeviceInfo& device);
#endif

}  // namespace detail

// Called before every launch, with the kernel's name: benchmarks set it to time kernels apart. One for all
// host threads.
inline std::function<void(std::string_view kernel, Stream& stream)> launch_observer;

// Runs kernel() in every thread of grid x K::kThreads, with shared_bytes of shared memory per block.
template <class K>
void launch(Stream& stream, Dim grid, size_t shared_bytes, const K& kernel) {
  static_assert(std::is_trivially_copyable_v<K> && sizeof(K) <= 4000,
                "the fields are the kernel's arguments");
  static_assert(K::kThreads % 32 == 0 && K::kThreads >= 32 && K::kThreads <= 1024);
  if (launch_observer) launch_observer(detail::kernel_name<K>(), stream);
#if defined(__CUDACC__)
  static detail::Granted granted;  // to this kernel
  void* arguments[] = {const_cast<K*>(&kernel)};
  detail::start(reinterpret_cast<const void*>(&detail::entry<K>), detail::kernel_name<K>(), stream, grid,
                K::kThreads, shared_bytes, granted, arguments);
#else
  detail::check_launch(detail::kernel_name<K>(), grid, shared_bytes, stream.device());
  stream.submit([=] {
    const int blocks[3] = {grid.x, grid.y, grid.z};
    emulator::run(
        std::string(detail::kernel_name<K>()).c_str(), blocks, K::kThreads, shared_bytes,
        [](const void* k) { (*static_cast<const K*>(k))(); }, &kernel);
  });
#endif
}

}  // namespace unmask::gpu
