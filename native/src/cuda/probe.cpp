#include "cuda/probe.h"

#include <cmath>
#include <cstring>

#include "cpu/ops.h"
#include "cuda/gemm.h"
#include "model/dtype.h"
#include "model/matrix.h"

namespace unmask::gpu {
namespace {

constexpr int kLeastMajor = 8;  // asynchronous copies and bf16 products

// Shapes of the test; neither rows nor outputs fill a tile.
constexpr int kRows = 13, kIn = 96, kOut = 48, kLd = 128;

// What the CPU's scalar kernels give: y[kRows][kOut].
std::vector<float> expected(const std::vector<float>& x, const std::vector<float>& w, WeightFormat format,
                            const Quants& quants) {
  std::vector<float> y(kRows * kOut);
  Matrix m(kOut, kIn, format);
  m.allocate();
  for (int p = 0; p < m.panels(); p++) pack_panel(m, p, w.data() + p * kPanel * kIn, kPanel);
  if (format == WeightFormat::bf16) {
    GemmArgs a;
    a.x = x.data();
    a.ldx = kIn;
    a.rows = kRows;
    a.k = kIn;
    a.w = m.data.data();
    a.panel_stride = kIn * kPanel;
    a.panel_end = m.panels();
    a.y = y.data();
    a.ldy = kOut;
    kScalarOps.gemm_bf16(a);
  } else {
    QuantGemmArgs a;
    a.x = quants;
    a.rows = kRows;
    a.k = kIn;
    a.w = m.data.data();
    a.w_scales = reinterpret_cast<const uint16_t*>(m.scales.data());
    a.panel_bytes = m.panel_bytes();
    a.panel_scales = m.panel_scales();
    a.panel_end = m.panels();
    a.y = y.data();
    a.ldy = kOut;
    kScalarOps.gemm_int8(a);
  }
  return y;
}

// Device memory with a copy of `from`.
template <class T>
DeviceMemory uploaded(Stream& stream, const std::vector<T>& from) {
  DeviceMemory memory(from.size() * sizeof(T));
  stream.to_device(memory.data(), from.data(), memory.size());
  return memory;
}

// The largest difference to the CPU, relative to the largest value.
double difference(Stream& stream, WeightFormat format) {
  // Small integers: products of bf16 are exact, whatever the order of the sums.
  std::vector<float> x(kRows * kIn), w(kOut * kIn);
  for (size_t i = 0; i < x.size(); i++) x[i] = static_cast<float>(static_cast<int>(i * 7 % 11) - 5);
  for (size_t i = 0; i < w.size(); i++) w[i] = static_cast<float>(static_cast<int>(i * 5 % 13) - 6);

  constexpr int kRoom = kRowBuckets[0];  // rows that the kernel may read
  std::vector<uint16_t> bf16_values(kRoom * kLd);
  std::vector<int8_t> int8_values(kRoom * kLd);
  std::vector<float> scales(kRoom * kLd / kGroup);
  std::vector<int32_t> sums(scales.size());
  const Quants quants{int8_values.data(), scales.data(), sums.data(), kLd};
  for (int r = 0; r < kRows; r++) {
    kScalarOps.quantize(x.data() + r * kIn, kIn, quants.from_row(r));
    for (int i = 0; i < kIn; i++)
      bf16_values[static_cast<size_t>(r * kLd + i)] = unmask::to_bf16(x[static_cast<size_t>(r * kIn + i)]);
  }

  const DeviceMemory rows = uploaded(stream, w),
                     state = uploaded(stream, std::vector<PassState>{{kRows, 1, 0, 0}}),
                     values = format == WeightFormat::bf16 ? uploaded(stream, bf16_values)
                                                           : uploaded(stream, int8_values),
                     value_scales = uploaded(stream, scales);
  PackedWeights packed;
  packed.format = format;
  packed.n = kOut;
  packed.k = kIn;
  packed.padded_n = round_up(kOut, kTile);
  packed.padded_k = round_up(kIn, depth(format));
  const DeviceMemory data(packed_bytes(format, kOut, kIn)),
      weight_scales(packed_scale_bytes(format, kOut, kIn)), y(kRows * kOut * sizeof(float));
  packed.data = data.data();
  packed.scales = weight_scales.as<uint16_t>();
  stream.fill(data.data(), 0, data.size());
  if (weight_scales.size() > 0) stream.fill(weight_scales.data(), 0, weight_scales.size());
  pack(stream, packed, rows.data(), Kind::f32, 0, kOut);

  Workspace workspace;
  workspace.sms = stream.device().sms;
  workspace.partial_floats = partial_floats(workspace.sms);
  workspace.tiles = packed.padded_n / kTile;
  const DeviceMemory partial(workspace.partial_floats * sizeof(float)), arrivals(256);
  workspace.partial = partial.as<float>();
  workspace.arrivals = arrivals.as<uint32_t>();
  stream.fill(arrivals.data(), 0, arrivals.size());
  Activations in;
  in.kind = activations_of(format);
  in.ld = kLd;
  in.data = values.data();
  in.scales = value_scales.as<float>();
  Store store;
  store.f32 = y.as<float>();
  store.ld = kOut;
  product(stream, state.as<PassState>(), false, packed, in, kRowBuckets[0], store, workspace);
  std::vector<float> found(kRows * kOut);
  stream.to_host(found.data(), y.data(), y.size());
  stream.synchronize();

  const std::vector<float> wanted = expected(x, w, format, quants);
  double largest = 0.0, error = 0.0;
  for (size_t i = 0; i < found.size(); i++) {
    largest = std::fmax(largest, std::fabs(wanted[i]));
    const double d = std::fabs(static_cast<double>(found[i]) - wanted[i]);
    if (!(d <= error)) error = d;  // NaN stays
  }
  return error / largest;
}

}  // namespace

std::string self_test(int ordinal) {
  try {
    use_device(ordinal);
    Stream stream(ordinal);
    if (!(difference(stream, WeightFormat::bf16) == 0.0)) return "it multiplies bf16 matrices wrongly";
    // The same integers; their sums as float32 in another order.
    if (!(difference(stream, WeightFormat::int8) < 1e-5)) return "it multiplies int8 matrices wrongly";
    return "";
  } catch (const std::exception& e) {
    return std::string("its self-test failed: ") + e.what();
  }
}

namespace {

std::string version_text(int version) {
  return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

int count_devices() {
  try {
    return device_count();
  } catch (const DeviceError& e) {
    constexpr int kInsufficientDriver = 35, kNoDevice = 100;  // cudaError
    std::string text = e.what();
    if (e.code == kNoDevice) text = "the NVIDIA driver shows no device (see CUDA_VISIBLE_DEVICES)";
    if (e.code == kInsufficientDriver)
      text = driver_version() == 0
                 ? "there is no NVIDIA driver"
                 : "the NVIDIA driver supports CUDA " + version_text(driver_version()) + ", " +
                       version_text(runtime_version()) + " is needed: update the driver";
    throw DeviceError(text, e.code, e.lost);
  }
}

}  // namespace

std::vector<Found> find_devices() {
  std::vector<Found> all;
  const int count = count_devices();
  for (int i = 0; i < count; i++) {
    Found f;
    try {
      f.device = device_info(i);
    } catch (const DeviceError& e) {
      f.device.ordinal = i;
      f.unusable = e.what();
      all.push_back(f);
      continue;
    }
    if (f.device.major < kLeastMajor)
      f.unusable = "its compute capability is " + std::to_string(f.device.major) + "." +
                   std::to_string(f.device.minor) + ", 8.0 (RTX 30) is needed";
    else
      f.unusable = self_test(i);
    all.push_back(f);
  }
  return all;
}

}  // namespace unmask::gpu
