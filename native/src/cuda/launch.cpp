// launch.h on CUDA's runtime. The emulated form is in launch_emulated.cpp.
#include <cuda_runtime_api.h>

#include <utility>

#include "cuda/launch.h"

namespace unmask::gpu {
namespace {

// After these the context is of no use any more (CUDA Runtime API, cudaError).
bool sticky(cudaError_t e) {
  switch (e) {
    case cudaErrorECCUncorrectable:
    case cudaErrorNvlinkUncorrectable:
    case cudaErrorIllegalAddress:
    case cudaErrorLaunchTimeout:
    case cudaErrorAssert:
    case cudaErrorHardwareStackError:
    case cudaErrorIllegalInstruction:
    case cudaErrorMisalignedAddress:
    case cudaErrorInvalidAddressSpace:
    case cudaErrorInvalidPc:
    case cudaErrorLaunchFailure:
    case cudaErrorExternalDevice:
    case cudaErrorUnknown:
      return true;
    default:
      return false;
  }
}

// What to do about it, for the few errors where that is known.
const char* hint(cudaError_t e) {
  switch (e) {
    case cudaErrorInsufficientDriver:
      return "; the NVIDIA driver is missing or older than this CUDA version needs";
    case cudaErrorNoDevice:
      return "; the driver shows no device (see CUDA_VISIBLE_DEVICES)";
    case cudaErrorNoKernelImageForDevice:
      return "; the library holds no code for this device's compute capability";
    case cudaErrorUnsupportedPtxVersion:
      return "; the driver is too old to compile the library's PTX";
    case cudaErrorDevicesUnavailable:
      return "; another process holds the device exclusively";
    case cudaErrorLaunchTimeout:
      return "; the display driver stopped a kernel that ran too long";
    case cudaErrorLaunchOutOfResources:
      return "; a block needs more registers than a multiprocessor has";
    default:
      return "";
  }
}

[[noreturn]] void fail(cudaError_t e, const std::string& what) {
  cudaGetLastError();  // an error that is not sticky is not reported twice
  throw DeviceError(what + ": " + cudaGetErrorString(e) + " (" + cudaGetErrorName(e) + ", CUDA error " +
                        std::to_string(static_cast<int>(e)) + ")" + hint(e),
                    static_cast<int>(e), sticky(e));
}

void check(cudaError_t e, const char* what) {
  if (e != cudaSuccess) fail(e, what);
}

int attribute(cudaDeviceAttr a, int ordinal) {
  int value = 0;
  check(cudaDeviceGetAttribute(&value, a, ordinal), "asking for a property of the device");
  return value;
}

// 0 where the driver does not answer.
int optional_attribute(cudaDeviceAttr a, int ordinal) {
  int value = 0;
  if (cudaDeviceGetAttribute(&value, a, ordinal) != cudaSuccess) {
    cudaGetLastError();
    return 0;
  }
  return value;
}

cudaStream_t native_of(const Stream& s) { return static_cast<cudaStream_t>(s.native()); }

template <class Allocate>
char* allocate(size_t bytes, const char* kind, const Allocate& take) {
  void* p = nullptr;
  const cudaError_t e = take(&p);
  if (e == cudaErrorMemoryAllocation) {
    cudaGetLastError();
    size_t free = 0, total = 0;
    if (cudaMemGetInfo(&free, &total) != cudaSuccess) cudaGetLastError();
    throw OutOfMemory("no " + std::to_string(bytes) + " bytes of " + kind + ": the device has " +
                          std::to_string(free) + " of " + std::to_string(total) + " bytes free",
                      bytes, free);
  }
  check(e, "allocating memory");
  return static_cast<char*>(p);
}

}  // namespace

int device_count() {
  int count = 0;
  check(cudaGetDeviceCount(&count), "looking for devices");
  return count;
}

DeviceInfo device_info(int ordinal) {
  DeviceInfo info;
  info.ordinal = ordinal;
  cudaDeviceProp properties;
  check(cudaGetDeviceProperties(&properties, ordinal), "asking for the device's properties");
  info.name = properties.name;
  info.major = properties.major;
  info.minor = properties.minor;
  info.sms = properties.multiProcessorCount;
  info.memory_total = properties.totalGlobalMem;
  info.l2_bytes = static_cast<size_t>(properties.l2CacheSize);
  info.shared_optin = static_cast<size_t>(attribute(cudaDevAttrMaxSharedMemoryPerBlockOptin, ordinal));
  // Kilohertz of the memory clock; two transfers per cycle.
  info.peak_bandwidth = 2e3 * optional_attribute(cudaDevAttrMemoryClockRate, ordinal) *
                        (optional_attribute(cudaDevAttrGlobalMemoryBusWidth, ordinal) / 8.0);
  use_device(ordinal);
  check(cudaMemGetInfo(&info.memory_free, &info.memory_total), "asking for the free memory");
  info.driver = driver_version();
  info.runtime = runtime_version();
  return info;
}

int driver_version() {
  int version = 0;
  check(cudaDriverGetVersion(&version), "asking for the driver's version");
  return version;
}
int runtime_version() {
  int version = 0;
  check(cudaRuntimeGetVersion(&version), "asking for the runtime's version");
  return version;
}

void use_device(int ordinal) { check(cudaSetDevice(ordinal), "opening the device"); }

DeviceMemory::DeviceMemory(size_t bytes) : size_(bytes) {
  if (bytes > 0) data_ = allocate(bytes, "device memory", [=](void** p) { return cudaMalloc(p, bytes); });
}
DeviceMemory::~DeviceMemory() {
  if (data_) cudaFree(data_);
}
DeviceMemory::DeviceMemory(DeviceMemory&& o) noexcept
    : data_(std::exchange(o.data_, nullptr)), size_(std::exchange(o.size_, 0)) {}
DeviceMemory& DeviceMemory::operator=(DeviceMemory&& o) noexcept {
  std::swap(data_, o.data_);
  std::swap(size_, o.size_);
  return *this;
}

HostMemory::HostMemory(size_t bytes) : size_(bytes) {
  if (bytes > 0)
    data_ = allocate(bytes, "page-locked host memory", [=](void** p) { return cudaMallocHost(p, bytes); });
}
HostMemory::~HostMemory() {
  if (data_) cudaFreeHost(data_);
}
HostMemory::HostMemory(HostMemory&& o) noexcept
    : data_(std::exchange(o.data_, nullptr)), size_(std::exchange(o.size_, 0)) {}
HostMemory& HostMemory::operator=(HostMemory&& o) noexcept {
  std::swap(data_, o.data_);
  std::swap(size_, o.size_);
  return *this;
}

Graph::~Graph() {
  if (native_) cudaGraphExecDestroy(static_cast<cudaGraphExec_t>(native_));
}
Graph::Graph(Graph&& o) noexcept : native_(std::exchange(o.native_, nullptr)) {}
Graph& Graph::operator=(Graph&& o) noexcept {
  std::swap(native_, o.native_);
  return *this;
}

Stream::Stream(int ordinal) : device_(device_info(ordinal)) {
  cudaStream_t stream = nullptr;
  check(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking), "making a stream");
  native_ = stream;
}
Stream::~Stream() {
  drop_capture();
  cudaStreamDestroy(native_of(*this));
}

void Stream::to_device(void* to, const void* from, size_t bytes) {
  check(cudaMemcpyAsync(to, from, bytes, cudaMemcpyHostToDevice, native_of(*this)), "copying to the device");
}
void Stream::to_host(void* to, const void* from, size_t bytes) {
  check(cudaMemcpyAsync(to, from, bytes, cudaMemcpyDeviceToHost, native_of(*this)), "copying to the host");
}
void Stream::on_device(void* to, const void* from, size_t bytes) {
  check(cudaMemcpyAsync(to, from, bytes, cudaMemcpyDeviceToDevice, native_of(*this)),
        "copying on the device");
}
void Stream::fill(void* to, uint8_t byte, size_t bytes) {
  check(cudaMemsetAsync(to, byte, bytes, native_of(*this)), "filling device memory");
}
void Stream::synchronize() { check(cudaStreamSynchronize(native_of(*this)), "running kernels"); }

void Stream::begin_capture() {
  check(cudaStreamBeginCapture(native_of(*this), cudaStreamCaptureModeThreadLocal), "beginning a capture");
  capturing_ = true;
}
Graph Stream::end_capture() {
  cudaGraph_t captured = nullptr;
  capturing_ = false;
  check(cudaStreamEndCapture(native_of(*this), &captured), "ending a capture");
  cudaGraphExec_t executable = nullptr;
  const cudaError_t e = cudaGraphInstantiate(&executable, captured, 0);
  cudaGraphDestroy(captured);
  check(e, "preparing a captured graph");
  Graph graph;
  graph.native_ = executable;
  return graph;
}
void Stream::drop_capture() noexcept {
  if (!capturing_) return;
  capturing_ = false;
  cudaGraph_t captured = nullptr;
  if (cudaStreamEndCapture(native_of(*this), &captured) == cudaSuccess) cudaGraphDestroy(captured);
  cudaGetLastError();
}
void Stream::replay(const Graph& graph) {
  check(cudaGraphLaunch(static_cast<cudaGraphExec_t>(graph.native_), native_of(*this)), "replaying a graph");
}

Event::Event() {
  cudaEvent_t event = nullptr;
  check(cudaEventCreate(&event), "making an event");
  native_ = event;
}
Event::~Event() { cudaEventDestroy(static_cast<cudaEvent_t>(native_)); }
void Event::record(Stream& stream) {
  check(cudaEventRecord(static_cast<cudaEvent_t>(native_), native_of(stream)), "recording an event");
}
void Event::synchronize() {
  check(cudaEventSynchronize(static_cast<cudaEvent_t>(native_)), "running kernels");
}
double Event::milliseconds_since(const Event& since) {
  synchronize();
  float ms = 0.0f;
  check(cudaEventElapsedTime(&ms, static_cast<cudaEvent_t>(since.native_), static_cast<cudaEvent_t>(native_)),
        "timing");
  return ms;
}

namespace detail {

void start(const void* entry, std::string_view kernel, Stream& stream, Dim grid, int threads,
           size_t shared_bytes, Granted& granted, void** arguments) {
  constexpr size_t kFree = 48 * 1024;
  cudaError_t e = cudaSuccess;
  const size_t device = static_cast<size_t>(stream.device().ordinal);
  const bool remembered = device < std::size(granted.bytes);
  if (shared_bytes > kFree && !(remembered && granted.bytes[device] >= shared_bytes)) {
    e = cudaFuncSetAttribute(entry, cudaFuncAttributeMaxDynamicSharedMemorySize,
                             static_cast<int>(shared_bytes));
    if (e == cudaSuccess && remembered) granted.bytes[device] = shared_bytes;
  }
  if (e == cudaSuccess) {
    const auto unsigned_ = [](int n) { return static_cast<unsigned>(n); };
    e = cudaLaunchKernel(entry, dim3(unsigned_(grid.x), unsigned_(grid.y), unsigned_(grid.z)),
                         dim3(unsigned_(threads)), arguments, shared_bytes, native_of(stream));
  }
  if (e != cudaSuccess)
    fail(e, "kernel " + std::string(kernel) + ", " + std::to_string(grid.x) + " x " + std::to_string(grid.y) +
                " x " + std::to_string(grid.z) + " blocks of " + std::to_string(threads) + " threads with " +
                std::to_string(shared_bytes) + " bytes of shared memory");
}

}  // namespace detail
}  // namespace unmask::gpu
