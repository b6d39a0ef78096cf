// Barrier objects, bulk copies and warpgroup products under emulation: results against plain products, and
// that what is under way cannot be seen.
#include <cmath>

#include "../check.h"
#include "cuda/hopper.h"
#include "cuda/launch.h"

namespace unmask::gpu {
namespace {

// d[128][N] = a[128][k] b[k][N] with warp 0 of three warpgroups as the producer: a ring of two stages of 64
// k, full and empty barriers, two consumer warpgroups of 64 rows. a comes as fragments [k / 16][8 warps][32
// lanes][4].
template <int N>
struct Ring {
  static constexpr int kThreads = 384;
  static constexpr size_t kA = 8 * 32 * 16 * 4;  // bytes of a stage: 4 steps of 16 k
  static constexpr size_t kB = N * 128;
  static constexpr size_t kShared = 2 * (kA + kB) + 1024;
  const char* a;
  const uint16_t* b;  // [N][k]
  float* d;           // [128][N]
  int k;
  bool waits;  // for products before it reads them; else a mistake

  UNMASK_DEVICE void operator()() const {
    if constexpr (kWarpgroups) {
      char* sb = shared();
      char* sa = sb + 2 * kB;
      Barrier* full = reinterpret_cast<Barrier*>(sa + 2 * kA);
      Barrier* empty = full + 2;
      if (thread() == 0) {
        for (int i = 0; i < 2; i++) {
          barrier_init(full + i, 1 + 32);
          barrier_init(empty + i, 256);
        }
      }
      sync();
      if (warp() >= 8) {
        registers_fewer<24>();
        if (warp() == 8) produce(sa, sb, full, empty);
        return;
      }
      registers_more<240>();
      float sums[N / 2];
      const int chunks = k / 64;
      for (int chunk = 0; chunk < chunks; chunk++) {
        const int stage = chunk % 2;
        barrier_wait(full + stage, static_cast<uint32_t>(chunk / 2 & 1));
        fence_async();
        uint32_t fragments[4][4];
        for (int i = 0; i < 4; i++) {
          const uint32_t* from = reinterpret_cast<const uint32_t*>(sa + static_cast<size_t>(stage) * kA);
          for (int j = 0; j < 4; j++) fragments[i][j] = from[(i * 256 + thread()) * 4 + j];
        }
        wgmma_hold(sums);
        wgmma_fence();
        for (int i = 0; i < 4; i++)
          wgmma_bf16<N>(sums, fragments[i], matrix_descriptor(sb + static_cast<size_t>(stage) * kB + 32 * i),
                        chunk + i > 0);
        wgmma_commit();
        if (waits || chunk + 1 < chunks) wgmma_wait<0>();
        wgmma_hold(sums);
        barrier_arrive(empty + stage);
      }
      for (int i = 0; i < N / 2; i++) {
        const int row = warp() * 16 + lane() / 4 + i / 2 % 2 * 8;
        d[row * N + i / 4 * 8 + lane() % 4 * 2 + i % 2] = sums[i];
      }
    }
  }

  UNMASK_DEVICE void produce(char* sa, char* sb, Barrier* full, Barrier* empty) const {
    for (int chunk = 0; chunk < k / 64; chunk++) {
      const int stage = chunk % 2;
      barrier_wait(empty + stage, static_cast<uint32_t>((chunk / 2 & 1) ^ 1));
      if (lane() == 0) {
        barrier_arrive_expect(full + stage, kA);
        // In two pieces.
        for (size_t i = 0; i < 2; i++)
          copy_bulk(sa + static_cast<size_t>(stage) * kA + i * kA / 2,
                    a + static_cast<size_t>(chunk) * kA + i * kA / 2, kA / 2, full + stage);
      }
      for (int i = lane(); i < N * 8; i += 32) {
        const int n = i / 8, piece = i % 8;
        copy_async16(sb + static_cast<size_t>(stage) * kB + n * 128 + 16 * (piece ^ (n & 7)),
                     b + n * k + chunk * 64 + piece * 8);
      }
      barrier_arrive_copies(full + stage);
    }
  }
};

enum class Wrong { bytes, no_fence, early, twice, shifted, disagree };
struct Misuse {
  static constexpr int kThreads = 128;
  Wrong wrong;
  const char* global;
  float* out;
  UNMASK_DEVICE void operator()() const {
    Barrier* barrier = reinterpret_cast<Barrier*>(shared() + 8192);
    float sums[32] = {};
    const uint32_t a[4] = {};
    if (thread() == 0) barrier_init(barrier, 1);
    sync();
    switch (wrong) {
      case Wrong::bytes:
        if (thread() == 0) {
          barrier_arrive_expect(barrier, 4096);
          copy_bulk(shared(), global, 2048, barrier);
        }
        return barrier_wait(barrier, 0);
      case Wrong::no_fence:
        return wgmma_bf16<64>(sums, a, matrix_descriptor(shared()));
      case Wrong::early:
        if (thread() == 0) {
          barrier_arrive_expect(barrier, 16);
          copy_bulk(shared(), global, 16, barrier);
        }
        out[thread()] = *reinterpret_cast<const float*>(shared());
        sync();
        barrier_wait(barrier, 0);
        out[128 + thread()] = *reinterpret_cast<const float*>(shared());
        return;
      case Wrong::twice:
        return barrier_arrive_expect(barrier, 16), barrier_arrive(barrier);
      case Wrong::shifted:
        wgmma_fence();
        return wgmma_bf16<64>(sums, a, matrix_descriptor(shared() + 256));
      case Wrong::disagree:
        wgmma_fence();
        return wgmma_bf16<64>(sums, a, matrix_descriptor(shared() + 32 * (thread() / 32)));
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

template <int N>
void test_ring(Stream& stream, int k) {
  Random random(static_cast<uint64_t>(N + k));
  std::vector<uint16_t> a(static_cast<size_t>(128 * k)), b(static_cast<size_t>(N * k)), packed(a.size());
  for (auto* v : {&a, &b})
    for (uint16_t& e : *v) e = to_bf16(random.signed_unit()).bits;
  for (int step = 0; step < k / 16; step++)
    for (int t = 0; t < 256; t++)
      for (int i = 0; i < 8; i++) {
        const int row = t / 32 * 16 + t % 32 / 4 + i / 2 % 2 * 8;
        const int column = step * 16 + t % 4 * 2 + i / 4 * 8 + i % 2;
        packed[static_cast<size_t>((step * 256 + t) * 8 + i)] = a[static_cast<size_t>(row * k + column)];
      }
  DeviceMemory da(packed.size() * 2), db(b.size() * 2), d(128 * N * 4);
  stream.to_device(da.data(), packed.data(), da.size());
  stream.to_device(db.data(), b.data(), db.size());
  std::vector<float> y(128 * N);
  for (uint64_t seed = 0; seed < 3; seed++) {
    emulator::set_seed(seed);
    for (const bool waits : {true, false}) {
      launch(stream, {}, Ring<N>::kShared, Ring<N>{da.data(), db.as<uint16_t>(), d.as<float>(), k, waits});
      stream.to_host(y.data(), d.data(), d.size());
      stream.synchronize();
      for (int m = 0; m < 128; m++)
        for (int n = 0; n < N; n++) {
          double sum = 0, size = 0;
          for (int i = 0; i < k; i++) {
            const double p = static_cast<double>(to_float(bf16{a[static_cast<size_t>(m * k + i)]})) *
                             to_float(bf16{b[static_cast<size_t>(n * k + i)]});
            sum += p;
            size += std::fabs(p);
          }
          const float found = y[static_cast<size_t>(m * N + n)];
          if (waits)  // k float32 sums
            CHECK(std::fabs(found - sum) <= (k + 1) * 0x1p-24 * size)
                << m << " " << n << " " << found << " " << sum;
          else
            CHECK(std::isnan(found)) << "accumulators under way were visible";
        }
    }
  }
}

void test_misuse(Stream& stream) {
  DeviceMemory global(4096), out(1024);
  stream.fill(global.data(), 0x3f, 4096);
  const auto error = [&](Wrong wrong) {
    return thrown([&] { launch(stream, {}, 8200, Misuse{wrong, global.data(), out.as<float>()}); });
  };
  const auto has = [](const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
  };
  const struct {
    Wrong wrong;
    const char* says;
  } cases[] = {
      {Wrong::bytes, "phase 0 of mbarrier 0 (0 arrivals missing, 4096 bytes expected, 2048 under way)"},
      {Wrong::no_fence, "no wgmma_fence"},
      {Wrong::twice, "more arrivals"},
      {Wrong::shifted, "a tile is aligned to 1024 bytes"},
      {Wrong::disagree, "disagree about its operands"},
  };
  for (const auto& c : cases) {
    const std::string text = error(c.wrong);
    CHECK(has(text, c.says)) << "\"" << text << "\" should say " << c.says;
  }
  CHECK(error(Wrong::early) == "");
  std::vector<float> y(256);
  stream.to_host(y.data(), out.data(), 1024);
  stream.synchronize();
  for (size_t i = 0; i < 128; i++) {
    CHECK(std::isnan(y[i])) << "a bulk copy under way was visible";
    CHECK(y[128 + i] > 0.7f);
  }
}

}  // namespace

int main() {
  emulated().major = 9;
  emulated().shared_optin = 227 * 1024;
  Stream stream;
  test_ring<64>(stream, 64);
  test_ring<64>(stream, 320);
  test_ring<128>(stream, 128);
  test_ring<256>(stream, 192);
  test_misuse(stream);
  return test::summary();
}
