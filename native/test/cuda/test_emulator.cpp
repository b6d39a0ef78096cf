// The emulation layer itself: order and asynchrony are visible, fragments are those of the PTX ISA (against
// plain products), misuse is an error that names the place, and every launch does what a device does.
#include <chrono>
#include <cstring>

#include "../check.h"
#include "cuda/launch.h"

// Kernels are in this namespace, where sync() is not the operating system's.
namespace unmask::gpu {
namespace {

// out[block 64 + i] = in[block 64 + 63 - i] through shared memory; without the barrier a race.
struct Reverse {
  static constexpr int kThreads = 64;
  const float* in;
  float* out;
  bool barrier;
  UNMASK_DEVICE void operator()() const {
    float* s = reinterpret_cast<float*>(shared());
    const int at = block_x() * kThreads;
    s[thread()] = in[at + thread()];
    if (barrier) sync();
    out[at + thread()] = s[kThreads - 1 - thread()];
  }
};

// Numbers of a thread in a three-dimensional grid.
struct Ids {
  static constexpr int kThreads = 96;
  int* out;
  UNMASK_DEVICE void operator()() const {
    const int block = (block_z() * blocks_y() + block_y()) * blocks_x() + block_x();
    int* at = out + (block * kThreads + thread()) * 4;
    at[0] = lane();
    at[1] = warp();
    at[2] = threads();
    at[3] = blocks_x() * 100 + blocks_y() * 10 + blocks_z();
  }
};

struct Collectives {
  static constexpr int kThreads = 64;
  int* out;
  UNMASK_DEVICE void operator()() const {
    int* at = out + thread() * 6;
    at[0] = shuffle(thread() * 3, (lane() + 5) & 31);
    at[1] = shuffle_xor(thread(), 16);
    at[2] = static_cast<int>(shuffle(static_cast<int64_t>(thread()) << 40, 7) >> 40);
    at[3] = static_cast<int>(ballot(thread() % 3 == 0));
    at[4] = sync_or(thread() == 40);
    at[5] = sync_or(false);
  }
};

// A ring of two stages filled by cp.async, `kUnderWay` groups left out at each wait: right with 1, early
// with 2.
template <int kUnderWay>
struct Pipeline {
  static constexpr int kThreads = 32;
  const float* in;
  float* out;
  int steps;
  UNMASK_DEVICE void operator()() const {
    float* s = reinterpret_cast<float*>(shared());
    const auto load = [&](int step) {
      copy_async16(s + (step % 2) * 128 + 4 * lane(), in + (step < steps ? step : 0) * 128 + 4 * lane(),
                   step < steps);
      copy_commit();
    };
    load(0);
    for (int step = 0; step < steps; step++) {
      load(step + 1);
      copy_wait<kUnderWay>();
      sync();
      for (int i = 0; i < 4; i++)
        out[step * 128 + 32 * i + lane()] = s[(step % 2) * 128 + 127 - 32 * i - lane()];
      sync();
    }
    copy_wait<0>();
    sync();
    // The last load was not valid: zeros.
    out[steps * 128 + lane()] = s[(steps % 2) * 128 + lane()];
  }
};

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

// Blocks each add a number; the last to arrive writes the sum.
struct Arrive {
  static constexpr int kThreads = 64;
  uint32_t* counter;
  float* parts;
  float* sum;
  UNMASK_DEVICE void operator()() const {
    if (thread() == 33) parts[block_x()] = static_cast<float>(block_x() + 1);
    if (!arrive_last(counter, static_cast<uint32_t>(blocks_x()))) return;
    float s = 0;
    for (int i = 0; i < blocks_x(); i++) s += parts[i];
    sum[thread()] = s;
  }
};

// Two halves of a block at barriers of their own, a different number of times.
struct Halves {
  static constexpr int kThreads = 128;
  int* out;
  UNMASK_DEVICE void operator()() const {
    int* s = reinterpret_cast<int*>(shared());
    const int half = thread() / 64;
    for (int step = 0; step < 3 + 2 * half; step++) {
      s[thread()] = thread() + step;
      sync_some(1 + half, 64);
      const int other = s[thread() ^ 63];
      sync_some(1 + half, 64);
      out[thread()] = other;
    }
  }
};

enum class Wrong {
  leaves,
  half_a_warp,
  two_collectives,
  counts,
  unaligned,
  matrix_outside,
  behind,
  ids,
  nested_throw
};
struct Misuse {
  static constexpr int kThreads = 64;
  Wrong wrong;
  char* global;
  UNMASK_DEVICE void operator()() const {
    uint32_t r[4];
    switch (wrong) {
      case Wrong::leaves:
        if (thread() == 5) return;
        return sync();
      case Wrong::half_a_warp:
        if (lane() < 16) sync_warp();
        return;
      case Wrong::two_collectives:
        if (lane() < 16)
          sync_warp();
        else
          ballot(true);
        return;
      case Wrong::counts:
        return sync_some(1, thread() < 32 ? 32 : 64), sync_some(2, warp() == 0 ? 64 : 32);
      case Wrong::unaligned:
        return copy_async16(shared() + 8, global);
      case Wrong::matrix_outside:
        return load_matrices(r, shared() + 2048 - 16 + 16 * (lane() == 31));
      case Wrong::behind:
        if (thread() == 0) const_cast<volatile char*>(shared())[2048 + 3] = 1;
        return;
      case Wrong::ids:
        return sync_some(16, 64);
      case Wrong::nested_throw:
        if (thread() == 9) throw std::runtime_error("of a kernel");
        return sync();
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
using test::thrown;

namespace {

constexpr bool kSanitized =
#ifdef __SANITIZE_ADDRESS__
    true;
#else
    false;
#endif

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

void test_order(Stream& stream) {
  const int n = 640;
  const auto x = Random(1).floats(n);
  const DeviceMemory in = put(stream, x);
  int races = 0;
  for (uint64_t seed = 0; seed < 12; seed++) {
    emulator::set_seed(seed);
    for (const bool barrier : {true, false}) {
      DeviceMemory out(n * 4);
      launch(stream, {n / 64}, 64 * 4, Reverse{in.as<float>(), out.as<float>(), barrier});
      const auto y = read<float>(stream, out);
      int wrong = 0;
      for (int i = 0; i < n; i++) wrong += y[i] != x[i / 64 * 64 + 63 - i % 64];
      if (barrier)
        CHECK(wrong == 0) << "seed " << seed;
      else
        races += wrong > 0;
    }
  }
  CHECK(races == 12) << "a missing barrier showed with " << races << " of 12 seeds";

  DeviceMemory ids(2 * 3 * 2 * 96 * 16);
  launch(stream, {2, 3, 2}, 0, Ids{ids.as<int>()});
  const auto v = read<int>(stream, ids);
  for (int i = 0; i < 12 * 96; i++)
    CHECK(v[4 * i] == i % 32 && v[4 * i + 1] == i % 96 / 32 && v[4 * i + 2] == 96 && v[4 * i + 3] == 232);
}

void test_collectives(Stream& stream) {
  for (uint64_t seed = 0; seed < 6; seed++) {
    emulator::set_seed(seed);
    DeviceMemory out(64 * 24);
    launch(stream, {}, 0, Collectives{out.as<int>()});
    const auto v = read<int>(stream, out);
    for (int i = 0; i < 64; i++) {
      const int base = i / 32 * 32;
      uint32_t votes = 0;
      for (int j = 0; j < 32; j++) votes |= static_cast<uint32_t>((base + j) % 3 == 0) << j;
      CHECK(v[6 * i] == (base + (i + 5) % 32) * 3 && v[6 * i + 1] == (i ^ 16) && v[6 * i + 2] == base + 7);
      CHECK(static_cast<uint32_t>(v[6 * i + 3]) == votes && v[6 * i + 4] == 1 && v[6 * i + 5] == 0);
    }
    DeviceMemory halves(128 * 4);
    launch(stream, {}, 512, Halves{halves.as<int>()});
    const auto h = read<int>(stream, halves);
    for (int i = 0; i < 128; i++) CHECK(h[i] == (i ^ 63) + 2 + i / 64 * 2) << h[i];
  }
}

void test_pipeline(Stream& stream) {
  const int steps = 7;
  const auto x = Random(2).floats(steps * 128);
  const DeviceMemory in = put(stream, x);
  DeviceMemory out((steps + 1) * 128 * 4);
  launch(stream, {}, 1024, Pipeline<1>{in.as<float>(), out.as<float>(), steps});
  auto y = read<float>(stream, out);
  for (int i = 0; i < steps * 128; i++) CHECK(y[i] == x[i / 128 * 128 + 127 - i % 128]) << i;
  for (int i = 0; i < 32; i++) CHECK(y[steps * 128 + i] == 0.0f);
  launch(stream, {}, 1024, Pipeline<2>{in.as<float>(), out.as<float>(), steps});
  y = read<float>(stream, out);
  for (int i = 0; i < steps * 128; i++)
    CHECK(!(y[i] == x[i / 128 * 128 + 127 - i % 128])) << "bytes under way were visible";
  for (int i = 0; i < 128; i++) CHECK(std::isnan(y[i])) << i;
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

void test_arrival(Stream& stream) {
  for (const int blocks : {1, 2, 37}) {
    DeviceMemory counter(4), parts(static_cast<size_t>(blocks) * 4), sum(256);
    stream.fill(counter.data(), 0, 4);
    for (int again = 0; again < 2; again++) {
      stream.fill(sum.data(), 0xff, 256);
      launch(stream, {blocks}, 0, Arrive{counter.as<uint32_t>(), parts.as<float>(), sum.as<float>()});
      const auto s = read<float>(stream, sum);
      for (const float v : s) CHECK(v == static_cast<float>(blocks * (blocks + 1) / 2)) << blocks;
      CHECK(read<uint32_t>(stream, counter)[0] == 0);
    }
  }
}

void test_misuse(Stream& stream) {
  DeviceMemory global(64);
  const auto error = [&](Wrong wrong) {
    return thrown([&] { launch(stream, {2}, 2048, Misuse{wrong, global.data()}); });
  };
  const auto has = [](const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  };
  const struct {
    Wrong wrong;
    const char* says;
  } cases[] = {
      {Wrong::leaves,
       "wait at barrier 0 (63 of 64); threads 5..5 have left; threads 6..63 wait at barrier 0"},
      {Wrong::half_a_warp, "threads 0..15 wait for their warp in sync_warp; threads 16..31 have left"},
      {Wrong::two_collectives, "while other lanes wait in"},
      {Wrong::counts, "disagree about their number"},
      {Wrong::unaligned, "the destination is not a multiple"},
      {Wrong::matrix_outside, "a row is outside of shared memory"},
      {Wrong::ids, "one of 1..15"},
      {Wrong::nested_throw, "of a kernel"},
  };
  for (const auto& c : cases) {
    const std::string text = error(c.wrong);
    CHECK(has(text, c.says)) << "\"" << text << "\" should say " << c.says;
    if (c.wrong != Wrong::nested_throw)
      CHECK(has(text, "kernel unmask::gpu::") && has(text, "Misuse")) << text;
  }
  // AddressSanitizer ends the process instead.
  if (!kSanitized) CHECK(has(error(Wrong::behind), "wrote 3 bytes behind its 2048 bytes"));
  CHECK(has(thrown([] { sync_warp(); }), "outside of a kernel"));
  // What was interrupted leaves nothing behind.
  test_arrival(stream);
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
  test_order(stream);
  test_collectives(stream);
  test_pipeline(stream);
  test_fragments(stream);
  test_arrival(stream);
  test_misuse(stream);
  test_conversions();

  DeviceMemory a(65 * 4 + 16), d(256 * 16);
  stream.fill(a.data(), 0, a.size());
  const auto began = std::chrono::steady_clock::now();
  launch(stream, {}, 0, Timed{a.as<uint32_t>(), d.as<float>(), 128});
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
  std::printf("128 x 2048 x 32 in %.1f ms\n", 1e3 * took.count());
  return test::summary();
}
