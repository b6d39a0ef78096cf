// Inside of the emulation layer: the running block, its fibers, and how they wait for each other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <vector>

#include "cuda/emulator.h"
#include "cuda/emulator_fiber.h"
#include "cuda/hopper.h"

namespace unmask::gpu::emulator {

// What all lanes of a warp, or all threads of a warpgroup, do together.
enum class Op : uint8_t {
  none,
  sync_warp,
  shuffle4,
  shuffle8,
  ballot,
  load_matrices,
  load_matrices_transposed,
  mma_bf16,
  mma_int8,
  wgmma,
  wgmma_wait,
};
const char* name_of(Op op);

struct AsyncCopy {
  char* to;
  const char* from;
  size_t bytes;
  bool valid;
};

// A product under way: d = (accumulate ? d : 0) + a b. See emulator_hopper.cpp.
struct AsyncProduct {
  float* d;
  uint32_t a[4];
  uint64_t b;
  int n;
  bool accumulate;
  std::vector<float> before;  // d at its first product under way; empty for a later one on the same d
};

struct Fiber : Self {
  enum class State : uint8_t { ready, in_warp, in_warpgroup, at_barrier, at_mbarrier, ended };
  Context context;
  State state = State::ready;
  int waits_for = 0;  // barrier, or index of the mbarrier
  // Operands of the collective that the fiber waits in, and its result.
  uint64_t value = 0;
  uint64_t result = 0;
  const void* address = nullptr;
  void* d = nullptr;
  const uint32_t* a = nullptr;
  uint32_t b[2] = {};
  // cp.async: copies[landed..) are under way; groups[i] is the end of a committed group that is.
  std::vector<AsyncCopy> copies;
  size_t landed = 0;
  std::vector<size_t> groups;
  // wgmma: products under way, as above.
  std::vector<AsyncProduct> products;
  std::vector<size_t> product_groups;
  bool products_fenced = false;
};

// Threads that collectives gather: a warp or a warpgroup.
struct Gathering {
  Op op = Op::none;
  int arrived = 0;
};

struct NamedBarrier {
  int count = 0;
  bool any = false;  // of the predicates
  std::vector<int> waiting;
};

struct BulkCopy {
  char* to;
  const char* from;
  uint32_t bytes;
};

// What a barrier object in shared memory (mbarrier) stands for.
struct Mbarrier {
  const Barrier* at = nullptr;
  uint32_t count = 0;    // arrivals per phase
  uint32_t pending = 0;  // of this phase, not yet arrived
  int64_t expected = 0;  // bytes of this phase that were announced
  uint32_t phase = 0;
  std::vector<BulkCopy> copies;                  // under way
  std::vector<std::pair<int, size_t>> arrivals;  // of threads, when their cp.async up to an index have landed
  std::vector<int> waiting;
};

class Block {
 public:
  // Blocks run one after another on the same object.
  void run(const char* name, const int (&grid)[3], int threads, size_t shared_bytes,
           void (*body)(const void*), const void* kernel);

  // The schedules that the next runs draw.
  void seed(uint64_t seed) { random_ = seed; }

  Fiber& current() { return fibers_[static_cast<size_t>(current_)]; }
  Fiber& fiber(int i) { return fibers_[static_cast<size_t>(i)]; }
  char* shared() { return shared_; }
  size_t shared_bytes() const { return shared_bytes_; }
  bool in_shared(const void* p, size_t bytes) const;
  std::vector<Mbarrier>& mbarriers() { return mbarriers_; }

  // The current fiber joins `op` of its warp (warpgroup); the last to arrive runs compute(first thread), then
  // all go on.
  template <class Compute>
  void collective(Op op, const Compute& compute) {
    gather(warps_[static_cast<size_t>(current().warp)], op, 32, Fiber::State::in_warp, compute);
  }
  template <class Compute>
  void group_collective(Op op, const Compute& compute) {
    gather(warpgroups_[static_cast<size_t>(current().warp / 4)], op, 128, Fiber::State::in_warpgroup,
           compute);
  }
  bool barrier(int id, int count, bool predicate);
  // The current fiber waits until it is released.
  void wait(Fiber::State state, int waits_for);
  void release(std::vector<int>& waiting);

  // "thread 5 of block (1, 0, 0) of kernel K".
  std::string where() const;

 private:
  template <class Compute>
  void gather(Gathering& g, Op op, int size, Fiber::State state, const Compute& compute) {
    if (g.arrived == 0)
      g.op = op;
    else if (g.op != op)
      diverged(g, op);
    const int first = current_ / size * size;
    if (++g.arrived < size) {
      wait(state, 0);
      return;
    }
    g.arrived = 0;
    compute(first);
    release_range(first, size);
  }
  [[noreturn]] void diverged(const Gathering& g, Op op);
  void run_block(int x, int y, int z);
  void prepare_shared();
  void check_shared() const;
  static void enter();
  void push(int fiber);
  int pop();
  void release_range(int first, int count);
  void leave(bool for_good);
  std::string deadlock();
  uint32_t random();

  uint64_t random_ = 0;
  const char* name_ = "";
  void (*body_)(const void*) = nullptr;
  const void* kernel_ = nullptr;
  int grid_[3] = {};
  int block_[3] = {};
  int threads_ = 0;

  std::vector<Fiber> fibers_;
  Stacks stacks_;
  Context host_;
  int current_ = -1;
  int ended_ = 0;
  std::exception_ptr error_;

  // Fibers that can go on, oldest first from head_ on; a ring of a power of two.
  std::vector<int> ready_;
  size_t head_ = 0, tail_ = 0;
  enum class Order { oldest, newest, any } order_ = Order::oldest;

  std::vector<Gathering> warps_, warpgroups_;
  NamedBarrier barriers_[16];
  std::vector<Mbarrier> mbarriers_;

  std::vector<char> memory_;  // shared memory between two guards
  char* shared_ = nullptr;
  size_t shared_bytes_ = 0;
};

// The block that runs on this host thread; throws when a primitive is used outside of a kernel.
Block& running();
// Copies that the fiber has under way, up to an index, land.
void land_copies(Fiber& f, size_t end);

}  // namespace unmask::gpu::emulator
