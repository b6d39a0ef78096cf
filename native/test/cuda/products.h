// Weights, activations and workspaces for tests of products, and products against float64 of the same packed
// numbers. What kernels are to write is NaN before, and so is what they must not read.
#pragma once

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>
#include <memory>

#include "../check.h"
#include "cpu/ops.h"
#include "cuda/gemm_shared.h"

namespace unmask::gpu {

using namespace test;

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
inline double worst = 0.0;  // of all products, as a share of the allowed error

inline const char* name(WeightFormat f) {
  constexpr const char* kNames[] = {"f32", "bf16", "int8", "int4"};
  return kNames[static_cast<int>(f)];
}
constexpr WeightFormat kFormats[] = {WeightFormat::f32, WeightFormat::bf16, WeightFormat::int8,
                                     WeightFormat::int4};

// A vector in device memory.
template <class T>
struct OnDevice {
  DeviceMemory memory;
  size_t n;
  OnDevice(Stream& stream, const std::vector<T>& values)
      : memory(values.size() * sizeof(T)), n(values.size()) {
    stream.to_device(memory.data(), values.data(), n * sizeof(T));
    stream.synchronize();
  }
  OnDevice(Stream& stream, size_t size, uint8_t byte) : memory(size * sizeof(T)), n(size) {
    stream.fill(memory.data(), byte, n * sizeof(T));
    stream.synchronize();
  }
  T* data() { return memory.as<T>(); }
  std::vector<T> read(Stream& stream) {
    std::vector<T> values(n);
    stream.to_host(values.data(), memory.data(), n * sizeof(T));
    stream.synchronize();
    return values;
  }
};

// A matrix as both backends hold it, and the numbers that it stands for.
struct Weights {
  Matrix cpu;
  std::vector<float> values;  // [n][k]
  PackedWeights gpu;
  DeviceMemory data, scales, bias_memory;
  std::vector<float> bias;

  Weights(Stream& stream, const std::vector<float>& w, int n, int k, WeightFormat format,
          bool with_bias = false, Kind source = Kind::f32, int piece = 1 << 20)
      : cpu(n, k, format), values(static_cast<size_t>(n) * static_cast<size_t>(k)) {
    std::vector<float> rows = w;
    std::vector<bf16> narrow;
    if (source == Kind::bf16)
      for (float& v : rows) {
        narrow.push_back(to_bf16(v));
        v = to_float(narrow.back());
      }
    cpu.allocate();
    const size_t width = static_cast<size_t>(k);
    for (int p = 0; p < cpu.panels(); p++)
      pack_panel(cpu, p, rows.data() + static_cast<size_t>(p * kPanel) * width,
                 std::min(kPanel, n - p * kPanel));
    for (int i = 0; i < n; i++) unpack_row(cpu, i, values.data() + static_cast<size_t>(i) * width);

    gpu = {format, n, k, round_up(n, kTile), round_up(k, depth(format)), nullptr, nullptr, nullptr};
    data = DeviceMemory(packed_bytes(format, n, k));
    scales = DeviceMemory(packed_scale_bytes(format, n, k));
    stream.fill(data.data(), 0, data.size());
    if (quantized(format)) stream.fill(scales.data(), 0, scales.size());
    gpu.data = data.data();
    gpu.scales = scales.as<uint16_t>();
    if (with_bias) {
      Random random(static_cast<uint64_t>(n));
      bias = random.floats(static_cast<size_t>(gpu.padded_n));
      bias_memory = DeviceMemory(bias.size() * 4);
      stream.to_device(bias_memory.data(), bias.data(), bias.size() * 4);
      gpu.bias = bias_memory.as<float>();
    }
    const size_t element = source == Kind::bf16 ? 2 : 4;
    const char* from = source == Kind::bf16 ? reinterpret_cast<const char*>(narrow.data())
                                            : reinterpret_cast<const char*>(rows.data());
    for (int first = 0; first < n; first += piece) {
      const int count = std::min(piece, n - first);
      DeviceMemory part(static_cast<size_t>(count) * width * element);
      stream.to_device(part.data(), from + static_cast<size_t>(first) * width * element, part.size());
      pack(stream, gpu, part.data(), source, first, count);
      stream.synchronize();
    }
  }

  // What the packed memory holds for W[n][k], read as types.h describes it; n and k may be padding.
  float at(int n, int k) const {
    const auto part = [](int i) { return static_cast<size_t>(i); };
    const size_t strip = part(n / 16) * part(gpu.padded_k);  // times 16: its first element
    const int row = n % 16;
    switch (gpu.format) {
      case WeightFormat::f32:
        return data.as<float>()[part(n) * part(gpu.padded_k) + part(k)];
      case WeightFormat::bf16: {
        // Fragment A of m16n8k16: lane 4 (row % 8) + k / 2 % 4, register row / 8 + 2 (k / 8).
        const int i = k % 16, l = row % 8 * 4 + i / 2 % 4, r = row / 8 + i / 8 * 2;
        return to_float(data.as<bf16>()[(strip + part(k - i)) * 16 + part(l * 8 + r * 2 + i % 2)]);
      }
      default: {
        // Fragment A of m16n8k32: lane 4 (row % 8) + k / 4 % 4, register row / 8 + 2 (k / 16).
        const int i = k % 32, l = row % 8 * 4 + i / 4 % 4, r = row / 8 + i / 16 * 2,
                  byte = l * 16 + r * 4 + i % 4;
        const float scale = half_to_float(gpu.scales[(strip / kGroup + part(k / kGroup)) * 16 + part(row)]);
        if (gpu.format == WeightFormat::int8)
          return scale * static_cast<float>(data.as<int8_t>()[(strip + part(k - i)) * 16 + part(byte)]);
        const uint8_t pair = data.as<uint8_t>()[(strip + part(k / 64 * 64)) * 8 + part(byte)];
        const int q = k % 64 < 32 ? pair & 15 : pair >> 4;
        return scale * static_cast<float>(q < 8 ? q : q - 16);
      }
    }
  }
};

// Rows of activations as a product takes them. Rows from `rows` on are NaN (bf16, float32) or garbage with
// scales of NaN; so is nothing else.
struct Inputs {
  Activations a;
  std::vector<float> values;  // [rows][k], what the activations stand for
  std::vector<int8_t> q;      // [rows][groups(k) * kGroup] for the CPU's products
  std::vector<float> q_scales;
  std::vector<int32_t> q_sums;
  std::unique_ptr<OnDevice<char>> data;
  std::unique_ptr<OnDevice<float>> scales;

  Inputs(Stream& stream, const std::vector<float>& x, int rows, int k, int most_rows, Kind kind, int ld)
      : values(x) {
    const size_t width = static_cast<size_t>(ld), element = kind == Kind::f32    ? 4
                                                            : kind == Kind::bf16 ? 2
                                                                                 : 1;
    std::vector<char> bytes(width * static_cast<size_t>(most_rows) * element, static_cast<char>(0xFF));
    std::vector<float> factors(kind == Kind::int8 ? width / kGroup * static_cast<size_t>(most_rows) : 1,
                               kNan);
    q.resize(static_cast<size_t>(rows * groups(k) * kGroup));
    q_scales.resize(q.size() / kGroup);
    q_sums.resize(q_scales.size());
    const Quants quants = {q.data(), q_scales.data(), q_sums.data(), static_cast<size_t>(groups(k) * kGroup)};
    for (int r = 0; r < rows; r++) {
      float* row = values.data() + r * k;
      char* to = bytes.data() + static_cast<size_t>(r) * width * element;
      std::memset(to, 0, width * element);
      if (kind == Kind::int8) {
        const Quants from = quants.from_row(r);
        kScalarOps.quantize(row, k, from);
        std::memcpy(to, from.q, static_cast<size_t>(groups(k) * kGroup));
        float* s = factors.data() + static_cast<size_t>(r) * width / kGroup;
        std::fill(s, s + ld / kGroup, 0.0f);
        std::copy(from.scales, from.scales + groups(k), s);
        for (int i = 0; i < k; i++) row[i] = static_cast<float>(from.q[i]) * from.scales[i / kGroup];
      } else {
        for (int i = 0; i < k; i++) {
          if (kind == Kind::f32) {
            std::memcpy(to + i * 4, row + i, 4);
          } else {
            const bf16 b = to_bf16(row[i]);
            std::memcpy(to + i * 2, &b, 2);
            row[i] = to_float(b);
          }
        }
      }
    }
    data = std::make_unique<OnDevice<char>>(stream, bytes);
    scales = std::make_unique<OnDevice<float>>(stream, factors);
    a = {kind, ld, data->data(), kind == Kind::int8 ? scales->data() : nullptr};
  }
};

struct Work {
  OnDevice<float> partial;
  OnDevice<uint32_t> arrivals;
  Workspace workspace;
  Work(Stream& stream, int sms, int tiles)
      : partial(stream, partial_floats(sms), 0xFF), arrivals(stream, static_cast<size_t>(tiles), 0) {
    workspace = {partial.data(), partial.n, arrivals.data(), tiles, sms};
  }
  bool clean(Stream& stream) {
    const std::vector<uint32_t> counters = arrivals.read(stream);
    return std::all_of(counters.begin(), counters.end(), [](uint32_t c) { return c == 0; });
  }
};

struct Shape {
  int rows, n, k;
};
struct Machine {
  int sms;
  size_t shared_optin;
  int major = 8;  // of its compute capability
};
// `product`, or one of the kernels that it chooses from.
using Product = std::function<void(Stream&, const PassState*, bool, const PackedWeights&, const Activations&,
                                   int, const Store&, const Workspace&)>;

// A product of every format and epilogue but swiglu. Against float64: a chain of float32 sums of m terms is
// within m 2^-24 of the sum of magnitudes (and every term of int8 and int4 is rounded twice more); m is k at
// most, plus the parts, the bias and the residual.
inline void product_case(const Product& product, const Shape& s, int most, WeightFormat format,
                         const Machine& machine, uint64_t seed) {
  if (test::left_out(seed)) return;
  emulated().sms = machine.sms;
  emulated().shared_optin = machine.shared_optin;
  emulated().major = machine.major;
  emulator::set_seed(seed);
  Stream stream;
  Random random(seed * 1000 + static_cast<uint64_t>(s.rows * 7 + s.n * 3 + s.k));
  const bool residual = seed % 2 == 1, needed = seed % 3 == 0;
  const size_t k = static_cast<size_t>(s.k);
  const Weights w(stream, random.floats(static_cast<size_t>(s.n) * k, 0.1f), s.n, s.k, format, seed % 4 < 2);
  const int ld = round_up(s.k, 64) + (seed % 5 == 0 ? 64 : 0);
  const Inputs x(stream, random.floats(static_cast<size_t>(s.rows) * k), s.rows, s.k, most,
                 activations_of(format), ld);
  // A counter for each tile, as the product has them; tiles of full passes have 64 rows or more.
  const int row_tiles = most <= kMostWindowRows ? 1 : (most + 63) / 64;
  Work work(stream, machine.sms, w.gpu.padded_n / kTile * row_tiles + 1);
  // Other rows than the ones asked for are counted, to see that they are not taken for them.
  PassState state;
  state.rows = needed ? most + 5 : s.rows;
  state.needed = needed ? s.rows : 0;
  OnDevice<PassState> pass(stream, std::vector<PassState>{state});

  const int ldy = s.n + 3;
  std::vector<float> before(static_cast<size_t>(most * ldy), kNan);
  if (residual)
    for (int r = 0; r < s.rows; r++)
      for (int i = 0; i < s.n; i++) before[static_cast<size_t>(r * ldy + i)] = random.signed_unit();
  OnDevice<float> y(stream, before);
  Store store;
  store.to = residual ? Store::To::residual : Store::To::values;
  store.f32 = y.data();
  store.ld = ldy;
  product(stream, pass.data(), needed, w.gpu, x.a, most, store, work.workspace);
  const std::vector<float> found = y.read(stream);
  const auto context = [&] {
    return std::string(name(format)) + " rows " + std::to_string(s.rows) + " n " + std::to_string(s.n) +
           " k " + std::to_string(s.k) + " sms " + std::to_string(machine.sms) + " seed " +
           std::to_string(seed);
  };
  CHECK(work.clean(stream)) << context() << ": counters are left";

  double share = 0.0;
  bool untouched = true;
  for (int r = 0; r < most; r++)
    for (int n = 0; n < ldy; n++) {
      const float value = found[static_cast<size_t>(r * ldy + n)];
      if (r >= s.rows || n >= s.n) {
        untouched = untouched && std::isnan(value);
        continue;
      }
      const double from = residual ? static_cast<double>(before[static_cast<size_t>(r * ldy + n)]) : 0.0;
      const double bias = w.bias.empty() ? 0.0 : static_cast<double>(w.bias[static_cast<size_t>(n)]);
      double exact = from + bias, size = std::fabs(from) + std::fabs(bias);
      for (size_t i = 0; i < k; i++) {
        const double term = static_cast<double>(x.values[static_cast<size_t>(r) * k + i]) *
                            static_cast<double>(w.values[static_cast<size_t>(n) * k + i]);
        exact += term;
        size += std::fabs(term);
      }
      const double error = std::fabs(static_cast<double>(value) - exact) / (size * (s.k + 16) * 0x1p-24);
      share = std::isnan(error) ? 1e30 : std::max(share, error);
    }
  CHECK(share <= 1.0) << context() << ": " << share << " of the allowed error";
  CHECK(untouched) << context() << ": wrote beyond its outputs";
  worst = std::max(worst, share);

  // Again, in another schedule: the same bits.
  emulator::set_seed(seed + 77);
  stream.to_device(y.data(), before.data(), before.size() * sizeof(float));
  product(stream, pass.data(), needed, w.gpu, x.a, most, store, work.workspace);
  const std::vector<float> again = y.read(stream);
  CHECK(std::memcmp(again.data(), found.data(), again.size() * sizeof(float)) == 0)
      << context() << ": differs";
}

// silu(gate) up of interleaved rows, in all three forms of activations.
inline void swiglu_case(const Product& product, WeightFormat format, int ffn, int k, int rows, int most,
                        const Machine& machine, uint64_t seed) {
  emulated().sms = machine.sms;
  emulated().shared_optin = machine.shared_optin;
  emulated().major = machine.major;
  emulator::set_seed(seed);
  Stream stream;
  Random random(seed);
  const int width = round_up(ffn, 64), n = 2 * width;
  std::vector<float> weights(static_cast<size_t>(n * k));
  for (int i = 0; i < ffn; i++)
    for (const bool up : {false, true})
      for (int j = 0; j < k; j++)
        weights[static_cast<size_t>(gate_up_row(i, up) * k + j)] = 0.3f * random.signed_unit();
  Weights w(stream, weights, n, k, format, seed % 2 == 0);
  // Rows that do not exist have no bias either.
  for (int i = ffn; i < width && !w.bias.empty(); i++)
    for (const bool up : {false, true}) {
      w.bias[static_cast<size_t>(gate_up_row(i, up))] = 0.0f;
      w.gpu.bias[gate_up_row(i, up)] = 0.0f;
    }
  const Inputs x(stream, random.floats(static_cast<size_t>(rows * k)), rows, k, most, activations_of(format),
                 round_up(k, 64));
  Work work(stream, emulated().sms, n / kTile * ((most + 63) / 64));
  PassState state;
  state.rows = rows;
  OnDevice<PassState> pass(stream, std::vector<PassState>{state});
  const int ld = width + 64;
  const size_t count = static_cast<size_t>(most * ld);
  OnDevice<float> f(stream, count, 0xFF), scales(stream, count / kGroup, 0xFF);
  OnDevice<bf16> b(stream, count, 0xFF);
  OnDevice<int8_t> q(stream, count, 0x55);
  for (const Kind kind : {Kind::f32, Kind::bf16, Kind::int8}) {
    Store store;
    store.to = Store::To::swiglu;
    store.activations = {kind, ld,
                         kind == Kind::f32    ? static_cast<void*>(f.data())
                         : kind == Kind::bf16 ? static_cast<void*>(b.data())
                                              : q.data(),
                         scales.data()};
    product(stream, pass.data(), false, w.gpu, x.a, most, store, work.workspace);
  }
  const std::vector<float> floats = f.read(stream), factors = scales.read(stream);
  const std::vector<bf16> halves = b.read(stream);
  const std::vector<int8_t> bytes = q.read(stream);
  const std::string context = std::string(name(format)) + " ffn " + std::to_string(ffn);

  double share = 0.0;
  bool forms = true, untouched = true;
  std::vector<int8_t> group(kGroup);
  for (size_t i = 0; i < count; i++) {
    const int row = static_cast<int>(i) / ld, column = static_cast<int>(i) % ld;
    if (row >= rows || column >= width) {
      untouched = untouched && std::isnan(floats[i]) && halves[i].bits == 0xFFFF && bytes[i] == 0x55;
      continue;
    }
    forms = forms && halves[i].bits == to_bf16(floats[i]).bits;
    if (column % kGroup == 0) {
      float scale;
      int32_t sum;
      kScalarOps.quantize(floats.data() + i, kGroup, {group.data(), &scale, &sum, kGroup});
      forms = forms && scale == factors[i / kGroup] &&
              std::equal(group.begin(), group.end(), bytes.begin() + static_cast<ptrdiff_t>(i));
    }
    if (column >= ffn) {
      forms = forms && floats[i] == 0.0f;
      continue;
    }
    double sums[2], allowed[2];
    for (const bool up : {false, true}) {
      const size_t at = static_cast<size_t>(gate_up_row(column, up));
      double sum = w.bias.empty() ? 0.0 : static_cast<double>(w.bias[at]), size = std::fabs(sum);
      for (int j = 0; j < k; j++) {
        const double term =
            static_cast<double>(x.values[static_cast<size_t>(row * k + j)]) *
            static_cast<double>(w.values[at * static_cast<size_t>(k) + static_cast<size_t>(j)]);
        sum += term;
        size += std::fabs(term);
      }
      sums[up] = sum;
      allowed[up] = size * (k + 16) * 0x1p-24;
    }
    // |d silu / dx| < 1.1; some roundings of silu itself.
    const double silu = sums[0] / (1.0 + std::exp(-sums[0]));
    const double bound = 1.1 * allowed[0] * (std::fabs(sums[1]) + allowed[1]) + std::fabs(silu) * allowed[1] +
                         8 * 0x1p-24 * std::fabs(silu * sums[1]);
    const double error = std::fabs(static_cast<double>(floats[i]) - silu * sums[1]) / bound;
    share = std::isnan(error) ? 1e30 : std::max(share, error);
  }
  CHECK(share <= 1.0) << context << ": " << share << " of the allowed error";
  CHECK(forms) << context << ": forms differ, or the tail is not zero";
  CHECK(untouched) << context << ": wrote beyond its outputs";
  CHECK(work.clean(stream)) << context;
}

}  // namespace unmask::gpu
