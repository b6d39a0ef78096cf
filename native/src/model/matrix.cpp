#include "model/matrix.h"

#include <sys/mman.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>
#include <numeric>
#include <utility>

#include "model/dtype.h"

namespace unmask {
namespace {

float from_f16(uint16_t h) {
  float f;
  to_float(reinterpret_cast<const uint8_t*>(&h), DType::f16, 1, &f);
  return f;
}

// Round to nearest even without a library call: exact for |x| < 2^22, and the compiler can vectorise it.
float nearest(float x) {
  constexpr float kMagic = 12582912.0f;  // 1.5 * 2^23
  return (x + kMagic) - kMagic;
}

// The loops below go in lanes, which the compiler turns into vectors: a sum in one variable has a fixed
// order.
constexpr int kLanes = 8;

bool all_finite(const float* w) {
  float sum[kLanes] = {};
  for (int i = 0; i < kGroup; i += kLanes)
    for (int l = 0; l < kLanes; l++) sum[l] += w[i + l] * 0.0f;
  return std::all_of(sum, sum + kLanes, [](float s) { return s == 0.0f; });
}

// Rounds w[i] / scale and limits it, [low, high].
void divide(const float* w, float scale, float low, float high, float* out) {
  const float inverse = 1.0f / scale;
  for (int i = 0; i < kGroup; i++) {
    float v = nearest(w[i] * inverse);
    v = v < low ? low : v;
    out[i] = v > high ? high : v;
  }
}

// The scale (float16) and values of one group; `w` has kGroup entries. A group with a weight that is no
// finite number gets the scale NaN, which shows in the logits; one that is too small for a float16 scale
// becomes zero.
uint16_t quantize_int8(const float* w, int8_t* q) {
  std::fill(q, q + kGroup, int8_t{0});
  if (!all_finite(w)) return to_f16(NAN);
  float largest[kLanes] = {};
  for (int i = 0; i < kGroup; i += kLanes)
    for (int l = 0; l < kLanes; l++) {
      const float magnitude = std::fabs(w[i + l]);
      largest[l] = magnitude > largest[l] ? magnitude : largest[l];
    }
  const uint16_t scale = to_f16(*std::max_element(largest, largest + kLanes) / 127.0f);
  const float s = from_f16(scale);
  if (s == 0.0f || std::isinf(s)) return scale;
  float values[kGroup];
  divide(w, s, -127.0f, 127.0f, values);
  for (int i = 0; i < kGroup; i++) q[i] = static_cast<int8_t>(static_cast<int>(values[i]));
  return scale;
}

// As above, for values 0..15 that stand for -8..7. The scale is the one with the least squared error out of
// some near the largest weight / -8, which uses the whole range. That one is tried first, and kept when it is
// exact (weights that come from Q4_0).
uint16_t quantize_int4(const float* w, uint8_t* q) {
  std::fill(q, q + kGroup, uint8_t{8});
  if (!all_finite(w)) return to_f16(NAN);
  float largest = 0.0f;
  for (int i = 0; i < kGroup; i++)
    if (std::fabs(w[i]) > std::fabs(largest)) largest = w[i];
  uint16_t best = 0;
  float least = INFINITY;
  for (const float divisor : {-8.0f, -8.6f, -8.3f, -7.7f, -7.4f, -7.0f, -6.6f, 8.0f, 7.5f, 7.0f, 6.6f}) {
    const uint16_t scale = to_f16(largest / divisor);
    const float s = from_f16(scale);
    if (s == 0.0f || std::isinf(s)) continue;
    float values[kGroup], errors[kLanes] = {};
    divide(w, s, -8.0f, 7.0f, values);
    for (int i = 0; i < kGroup; i += kLanes)
      for (int l = 0; l < kLanes; l++) {
        const float d = values[i + l] * s - w[i + l];
        errors[l] += d * d;
      }
    const float error = std::accumulate(errors, errors + kLanes, 0.0f);
    if (!(error < least)) continue;
    least = error;
    best = scale;
    for (int i = 0; i < kGroup; i++) q[i] = static_cast<uint8_t>(static_cast<int>(values[i]) + 8);
    if (error == 0.0f) break;
  }
  // Too large for a float16 scale: must not pass for zeros.
  return largest != 0.0f && std::isinf(from_f16(to_f16(largest / 8.6f))) ? to_f16(INFINITY) : best;
}

void pack_floats(Matrix& m, int panel, const float* rows, int count) {
  uint8_t* base = m.data.own() + static_cast<size_t>(panel) * m.panel_bytes();
  const size_t k = static_cast<size_t>(m.k);
  for (int o = 0; o < count; o++) {
    const float* row = rows + static_cast<size_t>(o) * k;
    if (m.format == WeightFormat::f32) {
      float* out = reinterpret_cast<float*>(base) + o;
      for (size_t i = 0; i < k; i++) out[i * kPanel] = row[i];
    } else {
      uint16_t* out = reinterpret_cast<uint16_t*>(base) + o;
      for (size_t i = 0; i < k; i++) out[i * kPanel] = to_bf16(row[i]);
    }
  }
}

void pack_quantized(Matrix& m, int panel, const float* rows, int count) {
  uint8_t* base = m.data.own() + static_cast<size_t>(panel) * m.panel_bytes();
  uint16_t* scales =
      reinterpret_cast<uint16_t*>(m.scales.own()) + static_cast<size_t>(panel) * m.panel_scales();
  for (int o = 0; o < count; o++)
    for (int g = 0; g < groups(m.k); g++) {
      float w[kGroup] = {};
      const int n = std::min(kGroup, m.k - g * kGroup);
      std::memcpy(w, rows + static_cast<size_t>(o) * static_cast<size_t>(m.k) + g * kGroup,
                  sizeof(float) * static_cast<size_t>(n));
      uint16_t& scale = scales[g * kPanel + o];
      if (m.format == WeightFormat::int8) {
        int8_t q[kGroup];
        scale = quantize_int8(w, q);
        uint8_t* out = base + static_cast<size_t>(g) * kGroup * kPanel + o * 4;
        for (int s = 0; s < kGroup / 4; s++) std::memcpy(out + s * kPanel * 4, q + s * 4, 4);
      } else {
        uint8_t q[kGroup];
        scale = quantize_int4(w, q);
        uint8_t* out = base + static_cast<size_t>(g) * kGroup * kPanel / 2 + o * 4;
        for (int s = 0; s < kGroup / 8; s++)
          for (int b = 0; b < 4; b++)
            out[s * kPanel * 4 + b] = static_cast<uint8_t>(q[s * 8 + b] | q[s * 8 + 4 + b] << 4);
      }
    }
}

}  // namespace

Buffer::Buffer(size_t bytes) : size_(bytes) {
  if (bytes == 0) return;
  void* p = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (p == MAP_FAILED) throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
  (void)madvise(p, bytes, MADV_HUGEPAGE);  // fewer misses of the TLB where the system grants it
#endif
  data_ = owned_ = static_cast<uint8_t*>(p);
}

Buffer::~Buffer() {
  if (owned_ != nullptr) munmap(owned_, size_);
}

Buffer::Buffer(Buffer&& other) noexcept { *this = std::move(other); }

Buffer& Buffer::operator=(Buffer&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(owned_, other.owned_);
  std::swap(size_, other.size_);
  return *this;
}

Buffer Buffer::view(const uint8_t* data, size_t bytes) {
  Buffer b;
  b.data_ = data;
  b.size_ = bytes;
  return b;
}

size_t Matrix::panel_bytes() const {
  const size_t inputs = static_cast<size_t>(quantized(format) ? groups(k) * kGroup : k) * kPanel;
  switch (format) {
    case WeightFormat::f32:
      return inputs * 4;
    case WeightFormat::bf16:
      return inputs * 2;
    case WeightFormat::int8:
      return inputs;
    case WeightFormat::int4:
      return inputs / 2;
  }
  return 0;
}

size_t Matrix::panel_scales() const {
  return quantized(format) ? static_cast<size_t>(groups(k)) * kPanel : 0;
}

void Matrix::allocate() {
  data = Buffer(data_bytes());
  scales = Buffer(scale_bytes());
}

void pack_panel(Matrix& m, int panel, const float* rows, int count) {
  if (quantized(m.format))
    pack_quantized(m, panel, rows, count);
  else
    pack_floats(m, panel, rows, count);
}

void unpack_row(const Matrix& m, int i, float* out) {
  const uint8_t* base = m.data.data() + static_cast<size_t>(i / kPanel) * m.panel_bytes();
  const uint16_t* scales =
      reinterpret_cast<const uint16_t*>(m.scales.data()) + static_cast<size_t>(i / kPanel) * m.panel_scales();
  const int o = i % kPanel;
  for (int k = 0; k < m.k; k++) {
    const size_t at = static_cast<size_t>(k) * kPanel + static_cast<size_t>(o);
    switch (m.format) {
      case WeightFormat::f32:
        out[k] = reinterpret_cast<const float*>(base)[at];
        break;
      case WeightFormat::bf16:
        to_float(base + 2 * at, DType::bf16, 1, out + k);
        break;
      case WeightFormat::int8: {
        const int8_t q = static_cast<int8_t>(base[(k / 4 * kPanel + o) * 4 + k % 4]);
        out[k] = static_cast<float>(q) * from_f16(scales[k / kGroup * kPanel + o]);
        break;
      }
      case WeightFormat::int4: {
        const uint8_t pair = base[(k / 8 * kPanel + o) * 4 + k % 4];
        const int q = (k % 8 < 4 ? pair & 15 : pair >> 4) - 8;
        out[k] = static_cast<float>(q) * from_f16(scales[k / kGroup * kPanel + o]);
        break;
      }
    }
  }
}

uint16_t to_f16(float x) {
  uint32_t bits;
  std::memcpy(&bits, &x, 4);
  const uint16_t sign = static_cast<uint16_t>(bits >> 16 & 0x8000);
  const uint32_t magnitude = bits & 0x7FFFFFFF;
  if (magnitude > 0x7F800000) return sign | 0x7E00;   // NaN
  if (magnitude >= 0x477FF000) return sign | 0x7C00;  // 65520 and above round to infinity
  if (magnitude < 0x38800000) {                       // below 2^-14: a multiple of 2^-24
    float m;
    std::memcpy(&m, &magnitude, 4);
    return static_cast<uint16_t>(sign | static_cast<uint16_t>(nearest(m * 0x1p24f)));
  }
  const uint32_t rounded = magnitude + 0xFFF + (magnitude >> 13 & 1);
  return static_cast<uint16_t>(sign | ((rounded >> 13) - (112u << 10)));
}

}  // namespace unmask
