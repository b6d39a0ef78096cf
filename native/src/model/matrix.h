// A matrix packed for the CPU kernels. Outputs come in panels of 16, so that one load brings the weights of
// 16 outputs (or of a part of them) and the activation is broadcast against it. The last panel is padded with
// zeros.
//
//   f32, bf16   [panel][k][16]
//   int8        [panel][k / 4][16][4] signed, w = scale * q with |q| <= 127
//   int4        [panel][k / 8][16][4 bytes]: byte b of step s holds k = 8 s + b in its low and k = 8 s + 4 +
//   b in
//               its high half, w = scale * (q - 8)
//
// int8 and int4 have one float16 scale per output and group of 32 inputs, [panel][groups][16]; k is padded
// with zeros to whole groups. Both keep what Q8_0 and Q4_0 files hold exactly: same groups, same scales.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace unmask {

constexpr int kPanel = 16;
constexpr int padded(int n) { return (n + kPanel - 1) / kPanel * kPanel; }
constexpr int kGroup = 32;
constexpr int groups(int k) { return (k + kGroup - 1) / kGroup; }

enum class WeightFormat { f32, bf16, int8, int4 };
constexpr bool quantized(WeightFormat f) { return f == WeightFormat::int8 || f == WeightFormat::int4; }

// Zeroed bytes that begin on a page, or a view of bytes that somebody else keeps alive.
class Buffer {
 public:
  Buffer() = default;
  // Throws std::bad_alloc.
  explicit Buffer(size_t bytes);
  ~Buffer();
  Buffer(Buffer&& other) noexcept;
  Buffer& operator=(Buffer&& other) noexcept;
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  static Buffer view(const uint8_t* data, size_t bytes);

  const uint8_t* data() const { return data_; }
  uint8_t* own() { return owned_; }  // nullptr for a view
  size_t size() const { return size_; }

 private:
  const uint8_t* data_ = nullptr;
  uint8_t* owned_ = nullptr;
  size_t size_ = 0;
};

struct Matrix {
  int n = 0;  // outputs
  int k = 0;  // inputs
  WeightFormat format = WeightFormat::f32;
  Buffer data;
  Buffer scales;            // float16; empty for f32 and bf16
  std::vector<float> bias;  // [padded(n)] or empty

  // Without memory for `data` and `scales`: `allocate` takes it, or views are put there.
  Matrix() = default;
  Matrix(int outputs, int inputs, WeightFormat f) : n(outputs), k(inputs), format(f) {}
  void allocate();

  int panels() const { return padded(n) / kPanel; }
  size_t panel_bytes() const;   // of `data`, from panel to panel
  size_t panel_scales() const;  // elements of `scales`, from panel to panel
  size_t data_bytes() const { return static_cast<size_t>(panels()) * panel_bytes(); }
  size_t scale_bytes() const { return static_cast<size_t>(panels()) * panel_scales() * 2; }
  size_t bytes() const { return data.size() + scales.size() + bias.size() * sizeof(float); }
};

// Packs outputs panel * 16 .. + count - 1 from rows[count][k]. Panels are independent of each other: threads
// may take different ones. Requires `allocate`.
void pack_panel(Matrix& m, int panel, const float* rows, int count);

// What output `i` of a packed matrix holds, as float32, out[k]. For tests and reports.
void unpack_row(const Matrix& m, int i, float* out);

// Round to nearest even; what is too large becomes infinite.
uint16_t to_f16(float x);

}  // namespace unmask
