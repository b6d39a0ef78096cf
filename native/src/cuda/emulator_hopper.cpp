// Barrier objects, bulk copies and warpgroup products of the emulation layer.
//
// A bulk copy lands when somebody waits for the phase it counts for and everything else of that phase is
// there: as late as a program may see it. A product is computed at the wait for its group: until then its
// accumulators are NaN, and B is read as it is by then.
#include <cmath>
#include <limits>

#include "cuda/emulator_block.h"
#include "cuda/hopper.h"

namespace unmask::gpu::emulator {
namespace {

int index_of(Block& block, const Barrier* b) {
  auto& all = block.mbarriers();
  for (size_t i = 0; i < all.size(); i++)
    if (all[i].at == b) return static_cast<int>(i);
  misuse("a barrier object is used before barrier_init");
}

// Ends the phase when only what is under way is missing.
bool complete(Block& block, Mbarrier& m) {
  int64_t bytes = 0;
  for (const BulkCopy& c : m.copies) bytes += c.bytes;
  if (m.pending != m.arrivals.size() || m.expected != bytes) return false;
  for (const BulkCopy& c : m.copies) std::memcpy(c.to, c.from, c.bytes);
  for (const auto& [thread, end] : m.arrivals) land_copies(block.fiber(thread), end);
  m.copies.clear();
  m.arrivals.clear();
  m.expected = 0;
  m.pending = m.count;
  m.phase++;
  block.release(m.waiting);
  return true;
}

// B[k][n], 16 x n, of a descriptor; checks what this header's descriptors promise.
struct RightOperand {
  const char* base;
  size_t start;  // bytes from the begin of shared memory

  float at(int k, int n) const {
    const size_t plain = start + static_cast<size_t>(n) * 128 + static_cast<size_t>(k) * 2;
    uint16_t bits;
    std::memcpy(&bits, base + (plain ^ ((plain >> 7 & 7) << 4)), 2);
    return bits_to_float(static_cast<uint32_t>(bits) << 16);
  }
};

// One product of a warp, on its 16 rows.
void compute(Block& block, int first, size_t index) {
  const AsyncProduct& p = block.fiber(first).products[index];
  const RightOperand right{block.shared(), static_cast<size_t>(p.b & 0x3fff) << 4};
  float a[16][16];
  for (int lane = 0; lane < 32; lane++) {
    const AsyncProduct& of = block.fiber(first + lane).products[index];
    const int g = lane / 4, t = lane % 4;
    for (int i = 0; i < 4; i++) {
      float* to = &a[g + i % 2 * 8][2 * t + i / 2 * 8];
      to[0] = bits_to_float(of.a[i] << 16);
      to[1] = bits_to_float(of.a[i] & 0xffff0000u);
    }
  }
  for (int column = 0; column < p.n; column += 8) {
    float b[16][8], sums[16][8] = {};
    for (int k = 0; k < 16; k++)
      for (int n = 0; n < 8; n++) b[k][n] = right.at(k, column + n);
    for (int m = 0; m < 16; m++)
      for (int k = 0; k < 16; k++)
        for (int n = 0; n < 8; n++) sums[m][n] += a[m][k] * b[k][n];
    for (int lane = 0; lane < 32; lane++) {
      float* d = block.fiber(first + lane).products[index].d + column / 2;
      const int g = lane / 4, t = lane % 4;
      for (int i = 0; i < 4; i++) {
        const float product = sums[g + i / 2 * 8][2 * t + i % 2];
        d[i] = p.accumulate ? d[i] + product : product;
      }
    }
  }
}

// The accumulators of a product that is under way now hold nothing.
void hide(AsyncProduct& p) {
  p.before.assign(p.d, p.d + p.n / 2);
  std::fill(p.d, p.d + p.n / 2, std::numeric_limits<float>::quiet_NaN());
}

}  // namespace

void barrier_init(Barrier* b, uint32_t count) {
  Block& block = running();
  check_aligned(b, 8, "barrier_init: the address is not a multiple of 8");
  if (!block.in_shared(b, sizeof(Barrier))) misuse("barrier_init: outside of shared memory");
  if (count == 0 || count >= 1u << 20) misuse("barrier_init: the count is 1..2^20-1");
  for (const Mbarrier& m : block.mbarriers())
    if (m.at == b) misuse("barrier_init: a second time");
  Mbarrier m;
  m.at = b;
  m.count = m.pending = count;
  block.mbarriers().push_back(std::move(m));
}

void barrier_arrive(Barrier* b, uint32_t bytes, bool copies) {
  Block& block = running();
  Mbarrier& m = block.mbarriers()[static_cast<size_t>(index_of(block, b))];
  // All have arrived, and nobody has waited yet for what is under way.
  if (m.pending == m.arrivals.size() && !complete(block, m))
    misuse("more arrivals at a barrier object than its phase has");
  m.expected += bytes;
  if (copies)
    m.arrivals.emplace_back(block.current().thread, block.current().copies.size());
  else
    m.pending--;
  if (!m.waiting.empty()) complete(block, m);
}

void barrier_wait(Barrier* b, uint32_t parity) {
  Block& block = running();
  const int i = index_of(block, b);
  const auto m = [&]() -> Mbarrier& { return block.mbarriers()[static_cast<size_t>(i)]; };
  if (parity > 1) misuse("barrier_wait: the parity is 0 or 1");
  if ((m().phase & 1) != parity) return;
  if (complete(block, m())) return;
  m().waiting.push_back(block.current().thread);
  block.wait(Fiber::State::at_mbarrier, i);
}

void copy_bulk(void* to, const void* from, uint32_t bytes, Barrier* b) {
  Block& block = running();
  check_aligned(to, 16, "copy_bulk: the destination is not a multiple of 16");
  check_aligned(from, 16, "copy_bulk: the source is not a multiple of 16");
  if (bytes == 0 || bytes % 16 != 0) misuse("copy_bulk: the size is not a multiple of 16");
  if (!block.in_shared(to, bytes)) misuse("copy_bulk: the destination is outside of shared memory");
  Mbarrier& m = block.mbarriers()[static_cast<size_t>(index_of(block, b))];
  std::memset(to, 0xff, bytes);
  m.copies.push_back({static_cast<char*>(to), static_cast<const char*>(from), bytes});
  if (!m.waiting.empty()) complete(block, m);
}

uint64_t matrix_descriptor(const void* tile) {
  Block& block = running();
  if (!block.in_shared(tile, 32)) misuse("matrix_descriptor: outside of shared memory");
  const size_t at = static_cast<size_t>(static_cast<const char*>(tile) - block.shared());
  if (at % 1024 >= 128 || at % 32 != 0)
    misuse("matrix_descriptor: a tile is aligned to 1024 bytes and advanced by 32 within 128");
  return uint64_t{1} << 62 | uint64_t{64} << 32 | uint64_t{1} << 16 | at >> 4;
}

void wgmma_fence() { running().current().products_fenced = true; }

void wgmma_commit() {
  Fiber& f = running().current();
  f.product_groups.push_back(f.products.size());
}

void wgmma_bf16(float* d, const uint32_t (&a)[4], uint64_t b, int n, bool accumulate) {
  Block& block = running();
  Fiber& f = block.current();
  if (!f.products_fenced) misuse("wgmma: no wgmma_fence since the kernel's begin or the latest wgmma_wait");
  const size_t start = static_cast<size_t>(b & 0x3fff) << 4;
  if (start / 1024 * 1024 + static_cast<size_t>(n) * 128 > block.shared_bytes())
    misuse("wgmma: B is partly outside of shared memory");
  f.value = b;
  f.b[0] = accumulate;
  f.b[1] = static_cast<uint32_t>(n);
  block.group_collective(Op::wgmma, [&](int first) {
    for (int i = 1; i < 128; i++) {
      const Fiber &x = block.fiber(first), &y = block.fiber(first + i);
      if (x.value != y.value || x.b[0] != y.b[0] || x.b[1] != y.b[1])
        misuse("wgmma: the threads of a warpgroup disagree about its operands");
    }
  });
  AsyncProduct p{d, {a[0], a[1], a[2], a[3]}, b, n, accumulate, {}};
  bool first_on_d = true;
  for (const AsyncProduct& other : f.products) first_on_d = first_on_d && other.d != d;
  if (first_on_d) hide(p);
  f.products.push_back(std::move(p));
}

void wgmma_wait(int groups) {
  Block& block = running();
  Fiber& self_ = block.current();
  self_.products_fenced = false;
  block.collective(Op::wgmma_wait, [&](int first) {
    const Fiber& f = block.fiber(first);
    const size_t under_way = static_cast<size_t>(groups);
    if (f.product_groups.size() <= under_way) return;
    const size_t done = f.product_groups.size() - under_way;
    const size_t end = f.product_groups[done - 1];
    for (size_t i = 0; i < end; i++) {
      for (int lane = 0; lane < 32; lane++) {
        const AsyncProduct& p = block.fiber(first + lane).products[i];
        if (!p.before.empty()) std::copy(p.before.begin(), p.before.end(), p.d);
      }
      compute(block, first, i);
    }
    for (int lane = 0; lane < 32; lane++) {
      Fiber& of = block.fiber(first + lane);
      const auto begin = of.products.begin();
      of.products.erase(begin, begin + static_cast<ptrdiff_t>(end));
      of.product_groups.erase(of.product_groups.begin(),
                              of.product_groups.begin() + static_cast<ptrdiff_t>(done));
      for (size_t& g : of.product_groups) g -= end;
      for (size_t i = 0; i < of.products.size(); i++) {
        bool first_on_d = true;
        for (size_t j = 0; j < i; j++) first_on_d = first_on_d && of.products[j].d != of.products[i].d;
        if (first_on_d && of.products[i].before.empty()) hide(of.products[i]);
      }
    }
  });
}

}  // namespace unmask::gpu::emulator
