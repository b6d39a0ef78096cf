// What the tools for people with a GPU share: device memory with values, numbers that both sides know, peaks,
// timing, output. Everything here runs on the host; device memory is only reached through copies, so the same
// code checks a real device and the emulated one.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "../../../test/check.h"
#include "cpu/ops.h"
#include "cuda/launch.h"
#include "cuda/plan.h"
#include "cuda/types.h"

namespace unmask::gpu::tools {

constexpr WeightFormat kFormats[] = {WeightFormat::f32, WeightFormat::bf16, WeightFormat::int8,
                                     WeightFormat::int4};
const char* name(WeightFormat f);
const char* name(Kind k);
constexpr size_t size_of(Kind k) { return k == Kind::f32 ? 4 : k == Kind::bf16 ? 2 : 1; }
constexpr size_t usize(int n) { return static_cast<size_t>(n); }

// The shapes of Dream-7B and LLaDA-8B.
Config dream_7b();
Config llada_8b();

// ----------------------------------------------------------------------------------------------------------
// peaks

// What a device can do at most. Of the arithmetic rates only what its makers publish is known: dense products
// with float32 (bf16) or int32 (int8) sums per multiprocessor, at boost clock. 0: not known.
struct Peaks {
  double bandwidth = 0.0;         // bytes per second, by memory clock and bus width
  double bf16 = 0.0, int8 = 0.0;  // operations per second, nominal
};
Peaks peaks_of(const DeviceInfo& device);
inline double arithmetic_peak(const Peaks& p, Kind kind) {
  return kind == Kind::bf16 ? p.bf16 : kind == Kind::int8 ? p.int8 : 0.0;
}
// Bytes per second that a copy on the device reads and writes, measured.
double copy_bandwidth(Stream& stream);
// "NVIDIA H200, compute capability 9.0, ..."
std::string describe(const DeviceInfo& device);

// ----------------------------------------------------------------------------------------------------------
// values

float bf16_to_float(uint16_t bits);
// Rounded to bf16 and back.
float through_bf16(float x);

// Device memory with a copy of values, or filled with bytes of 0xFF: NaN as float32 and bf16.
template <class T>
class Buffer {
 public:
  Buffer(Stream& stream, const std::vector<T>& values)
      : memory_(values.size() * sizeof(T)), n_(values.size()) {
    if (n_ > 0) stream.to_device(memory_.data(), values.data(), n_ * sizeof(T));
    stream.synchronize();
  }
  Buffer(Stream& stream, size_t n, uint8_t byte = 0xFF) : memory_(n * sizeof(T)), n_(n) {
    if (n > 0) stream.fill(memory_.data(), byte, n_ * sizeof(T));
  }
  T* data() const { return memory_.as<T>(); }
  size_t size() const { return n_; }
  size_t bytes() const { return n_ * sizeof(T); }
  std::vector<T> read(Stream& stream, size_t first, size_t count) const {
    std::vector<T> values(count);
    stream.to_host(values.data(), memory_.as<T>() + first, count * sizeof(T));
    stream.synchronize();
    return values;
  }
  std::vector<T> read(Stream& stream) const { return read(stream, 0, n_); }

 private:
  DeviceMemory memory_;
  size_t n_;
};

// Rows of activations in device memory, of a kind that products take, and the numbers that they stand for.
// Rows from `rows` up to `most` are NaN, so is a row behind them.
struct DeviceRows {
  Activations a;
  int rows = 0, width = 0;
  std::vector<float> values;  // [rows][width]; what a kernel reads, exactly

  // Of `x`, rounded to the kind.
  DeviceRows(Stream& stream, Kind kind, const std::vector<float>& x, int rows, int width, int most);
  // To be written: everything NaN.
  DeviceRows(Stream& stream, Kind kind, int width, int most);

  // Row r as float32, all of ld.
  std::vector<float> read(Stream& stream, int r) const;
  // Whether row r is as if nothing had been written to it.
  bool untouched(Stream& stream, int r) const;

 private:
  Buffer<char> data_;
  Buffer<float> scales_;
};

// ----------------------------------------------------------------------------------------------------------
// judging and timing

// The largest error of a comparison as a share of what is allowed; NaN is infinitely wrong.
class Worst {
 public:
  void near(double found, double expected, double allowed);
  // What must hold exactly.
  void require(bool ok, const std::string& otherwise);
  double share() const { return share_; }
  const std::string& failure() const { return failure_; }

 private:
  double share_ = 0.0;
  std::string failure_;
};

// Microseconds of body(i), the median of replays of a graph of several, i = 0, 1, ...: what the device takes
// without the host's launches. A body must have run before.
double microseconds(Stream& stream, const std::function<void(int)>& body);
double median(std::vector<double> values);

// ----------------------------------------------------------------------------------------------------------
// output

// A flat JSON object.
class Json {
 public:
  Json& add(const char* key, const std::string& value);
  Json& add(const char* key, double value);
  Json& raw(const char* key, const std::string& json);
  std::string text() const { return "{" + fields_ + "}"; }

 private:
  void key(const char* k);
  std::string fields_;
};
std::string array(const std::vector<std::string>& items);
Json to_json(const DeviceInfo& device);
// Throws Error.
void write_file(const std::string& path, const std::string& text);
std::string format(const char* pattern, ...) __attribute__((format(printf, 1, 2)));

// --flag, --key VALUE. Throws Error for words that are not among them.
class Arguments {
 public:
  Arguments(int argc, char** argv, const std::vector<std::string>& flags,
            const std::vector<std::string>& keys);
  bool has(const std::string& flag) const;
  std::string value(const std::string& key, const std::string& otherwise) const;

 private:
  std::vector<std::string> words_;
};

// Exit status when there is no device to use.
constexpr int kNoDevice = 3;

}  // namespace unmask::gpu::tools
