// Barriers, shuffles, ballots and asynchronous copies of the emulation layer.
#include "cuda/emulator_block.h"

namespace unmask::gpu::emulator {

char* shared_memory() { return running().shared(); }
void barrier(int id, int count) { running().barrier(id, count, false); }
bool barrier_or(bool predicate) {
  Block& b = running();
  return b.barrier(0, b.current().threads, predicate);
}
void warp_sync() {
  running().collective(Op::sync_warp, [](int) {});
}

uint64_t exchange(uint64_t value, int from_lane, size_t size) {
  Block& b = running();
  Fiber& f = b.current();
  f.value = value;
  f.b[0] = static_cast<uint32_t>(from_lane);
  b.collective(size == 4 ? Op::shuffle4 : Op::shuffle8, [&](int first) {
    for (int i = 0; i < 32; i++) {
      Fiber& to = b.fiber(first + i);
      to.result = b.fiber(first + static_cast<int>(to.b[0])).value;
    }
  });
  return f.result;
}

uint32_t vote(bool predicate) {
  Block& b = running();
  Fiber& f = b.current();
  f.value = predicate;
  b.collective(Op::ballot, [&](int first) {
    uint32_t bits = 0;
    for (int i = 0; i < 32; i++) bits |= static_cast<uint32_t>(b.fiber(first + i).value) << i;
    for (int i = 0; i < 32; i++) b.fiber(first + i).result = bits;
  });
  return static_cast<uint32_t>(f.result);
}

void copy_async(void* to, const void* from, size_t bytes, bool valid) {
  Block& b = running();
  check_aligned(to, bytes, "copy_async: the destination is not a multiple of the size");
  check_aligned(from, bytes, "copy_async: the source is not a multiple of the size");
  if (!b.in_shared(to, bytes)) misuse("copy_async: the destination is outside of shared memory");
  std::memset(to, 0xff, bytes);
  b.current().copies.push_back({static_cast<char*>(to), static_cast<const char*>(from), bytes, valid});
}

void copy_commit() {
  Fiber& f = running().current();
  f.groups.push_back(f.copies.size());
}

void land_copies(Fiber& f, size_t end) {
  for (; f.landed < end; f.landed++) {
    const AsyncCopy& c = f.copies[f.landed];
    if (c.valid)
      std::memcpy(c.to, c.from, c.bytes);
    else
      std::memset(c.to, 0, c.bytes);
  }
}

void copy_wait(int groups) {
  Fiber& f = running().current();
  const size_t under_way = static_cast<size_t>(groups);
  if (f.groups.size() <= under_way) return;
  const size_t done = f.groups.size() - under_way;
  land_copies(f, f.groups[done - 1]);
  f.groups.erase(f.groups.begin(), f.groups.begin() + static_cast<ptrdiff_t>(done));
}

}  // namespace unmask::gpu::emulator
