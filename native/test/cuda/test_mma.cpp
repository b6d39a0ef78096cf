// Tensor-core fragments of the emulation layer are those of the PTX ISA: against plain products; and
// conversions.
#include <chrono>
#include <cmath>

#include "../check.h"
#include "cuda/launch.h"

namespace unmask::gpu {
namespace {

// One D = A B by ldmatrix and mma: A [16][k] row-major, B given as [8][k]. Rows of k are in shared memory.
struct Product {
  static constexpr int kThreads = 32;
  const uint16_t* a;  // bf16, or pairs of int8
  const uint16_t* b;
  float* d;
  int32_t* di;      // of int8
  bool transposed;  // B comes as [k][8] and is transposed by ldmatrix; bf16 only
  UNMASK_DEVICE void operator()() const {
    uint16_t* sa = reinterpret_cast<uint16_t*>(shared());  // [16][16] of 16 bits
    uint16_t* sb = sa + 256;                               // [8][16], or [16][8]
    for (int i = lane(); i < 256; i += 32) sa[i] = a[i];
    for (int i = lane(); i < 128; i += 32) sb[i] = b[i];
    sync_warp();
    uint32_t fa[4], fb[4];
    // Matrices 0..3: rows 0-7 and 8-15 of columns 0-7, then of columns 8-15.
    load_matrices(fa, sa + (lane() % 16) * 16 + lane() / 16 * 8);
    // Of B two matrices are needed; the other lanes name the same rows again.
    if (transposed)
      load_matrices_transposed(fb, sb + (lane() % 16) * 8);
    else
      load_matrices(fb, sb + (lane() % 8) * 16 + lane() / 8 % 2 * 8);
    const int g = lane() / 4, t = lane() % 4;
    if (di) {
      int32_t r[4] = {1, 2, 3, 4};
      mma_int8(r, fa, fb[0], fb[1]);
      for (int i = 0; i < 4; i++) di[(g + i / 2 * 8) * 8 + 2 * t + i % 2] = r[i] - i - 1;
    } else {
      float r[4] = {1, 2, 3, 4};
      mma_bf16(r, fa, fb[0], fb[1]);
      for (int i = 0; i < 4; i++) d[(g + i / 2 * 8) * 8 + 2 * t + i % 2] = r[i] - static_cast<float>(i + 1);
    }
  }
};

// A product big enough to be timed: one block computes 128 outputs x 32 rows, k in steps of 16.
struct Timed {
  static constexpr int kThreads = 256;
  const uint32_t* a;  // fragments
  float* d;
  int steps;
  UNMASK_DEVICE void operator()() const {
    float sums[4][4] = {};
    for (int step = 0; step < steps; step++) {
      uint32_t fa[4];
      for (int i = 0; i < 4; i++) fa[i] = a[(step + i) % 64];
      for (int n = 0; n < 4; n++) mma_bf16(sums[n], fa, a[n], a[n + 1]);
    }
    for (int n = 0; n < 4; n++) d[thread() * 4 + n] = sums[n][0];
  }
};

}  // namespace
}  // namespace unmask::gpu

using namespace unmask;
using namespace unmask::gpu;
using test::Random;

namespace {

template <class T>
std::vector<T> read(Stream& stream, const DeviceMemory& m) {
  std::vector<T> v(m.size() / sizeof(T));
  stream.to_host(v.data(), m.data(), v.size() * sizeof(T));
  stream.synchronize();
  return v;
}
template <class T>
DeviceMemory put(Stream& stream, const std::vector<T>& v) {
  DeviceMemory m(v.size() * sizeof(T));
  stream.to_device(m.data(), v.data(), m.size());
  return m;
}

void test_fragments(Stream& stream) {
  Random random(3);
  for (int round = 0; round < 20; round++) {
    // 16-bit elements that hold bf16, or two int8 each.
    for (const int kind : {0, 1, 2}) {
      std::vector<uint16_t> a(256), b(128);
      const bool bytes = kind == 1, transposed = kind == 2;
      for (auto* v : {&a, &b})
        for (uint16_t& e : *v)
          e = bytes ? static_cast<uint16_t>(random.next()) : to_bf16(random.signed_unit()).bits;
      const DeviceMemory da = put(stream, a), db = put(stream, b);
      DeviceMemory d(512), di(512);
      launch(stream, {}, 768,
             Product{da.as<uint16_t>(), db.as<uint16_t>(), d.as<float>(), bytes ? di.as<int32_t>() : nullptr,
                     transposed});
      const auto y = read<float>(stream, d);
      const auto yi = read<int32_t>(stream, di);
      const auto byte = [](uint16_t two, int which) { return static_cast<int8_t>(two >> 8 * which); };
      for (int m = 0; m < 16; m++)
        for (int n = 0; n < 8; n++) {
          double sum = 0, size = 4;
          int64_t exact = 0;
          for (int k = 0; k < 16; k++) {
            const uint16_t left = a[m * 16 + k], right = b[transposed ? k * 8 + n : n * 16 + k];
            if (bytes)
              for (int i = 0; i < 2; i++) exact += byte(left, i) * byte(right, i);
            else {
              const double product = static_cast<double>(to_float(bf16{left})) * to_float(bf16{right});
              sum += product;
              size += std::fabs(product);
            }
          }
          if (bytes)
            CHECK(yi[m * 8 + n] == exact) << m << " " << n;
          else  // 16 float32 sums
            CHECK(std::fabs(y[m * 8 + n] - sum) <= 18 * 0x1p-24 * size) << m << " " << n;
        }
    }
  }
}

void test_conversions() {
  for (uint32_t h = 0; h < 0x10000; h++) {
    const uint16_t bits = static_cast<uint16_t>(h);
    const float x = half_to_float(bits);
    if ((bits & 0x7c00) == 0x7c00 && (bits & 0x3ff))
      CHECK(std::isnan(x));
    else
      CHECK(to_half(x) == bits) << h;
    // Halfway to the next: to the even one.
    const float next = half_to_float(static_cast<uint16_t>(bits + 1));
    if ((bits & 0x7fff) < 0x7bff)
      CHECK(to_half(0.5f * x + 0.5f * next) == ((bits & 1) ? bits + 1 : bits)) << h;
    const float y = to_float(bf16{bits});
    if (!std::isnan(y)) CHECK(to_bf16(y).bits == bits);
  }
  CHECK(to_half(65519.0f) == 0x7bff && to_half(65520.0f) == 0x7c00 && to_half(-1e9f) == 0xfc00);
  CHECK(half_to_float(0x3c00) == 1.0f && half_to_float(0x0001) == 0x1p-24f && half_to_float(0xc500) == -5.0f);
  CHECK(to_bf16(1.00390625f).bits == 0x3f80 && to_bf16(1.01171875f).bits == 0x3f82);
  CHECK(to_bf16(3.4e38f).bits == 0x7f80 && to_bf16(std::nanf("")).bits == 0x7fff);
  CHECK(pack_bf16(1.0f, -2.0f) == 0xc0003f80u);
}

}  // namespace

int main() {
  Stream stream;
  test_fragments(stream);
  test_conversions();

  DeviceMemory a(65 * 4 + 16), d(256 * 16);
  stream.fill(a.data(), 0, a.size());
  const auto began = std::chrono::steady_clock::now();
  launch(stream, {}, 0, Timed{a.as<uint32_t>(), d.as<float>(), 128});
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
  std::printf("128 x 2048 x 32 in %.1f ms\n", 1e3 * took.count());
  return test::summary();
}
