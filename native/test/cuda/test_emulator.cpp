// The emulation layer itself: order and asynchrony are visible, and misuse is an error that names the place.
// Fragments are in test_mma.cpp, streams and memory in test_launch.cpp, compute capability 9.0 in
// test_hopper.cpp.
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
  static constexpr int kThreads = 96;
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
        return sync_some(1, lane() % 2 == 0 ? 64 : 96);
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
       "wait at barrier 0 (95 of 96); threads 5..5 have left; threads 6..95 wait at barrier 0"},
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

}  // namespace

int main() {
  Stream stream;
  test_order(stream);
  test_collectives(stream);
  test_pipeline(stream);
  test_arrival(stream);
  test_misuse(stream);

  return test::summary();
}
