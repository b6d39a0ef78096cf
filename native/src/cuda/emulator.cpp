#include "cuda/emulator.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <utility>

#include "cuda/emulator_block.h"

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#define UNMASK_POISON(p, n) __asan_poison_memory_region((p), (n))
#define UNMASK_UNPOISON(p, n) __asan_unpoison_memory_region((p), (n))
#else
#define UNMASK_POISON(p, n) ((void)(p), (void)(n))
#define UNMASK_UNPOISON(p, n) ((void)(p), (void)(n))
#endif

namespace unmask::gpu::emulator {

thread_local constinit const Self* self = nullptr;

namespace {

constexpr size_t kGuard = 1024;  // bytes before and behind shared memory that nobody may write
constexpr char kGuardByte = 0x5a;

uint64_t first_seed() {
  const char* text = std::getenv("UNMASK_EMULATOR_SEED");
  return text ? std::strtoull(text, nullptr, 10) : 1;
}

// Of this host thread: the block object that all launches use.
struct Host {
  Block block;
  Host() { block.seed(first_seed()); }
};
Host& host() {
  thread_local Host h;
  return h;
}
// Apart from Host for a cheap look-up.
thread_local constinit Block* running_block = nullptr;

// All of them, one behind the other.
template <class... Parts>
std::string text_of(const Parts&... parts) {
  std::ostringstream out;
  (out << ... << parts);
  return out.str();
}

std::string tuple(const int (&v)[3]) { return text_of('(', v[0], ", ", v[1], ", ", v[2], ')'); }

}  // namespace

void set_seed(uint64_t seed) { host().block.seed(seed); }

Block& running() {
  if (!running_block) throw EmulatorError("a device primitive was used outside of a kernel");
  return *running_block;
}

void misuse(const char* what) {
  throw EmulatorError(running_block ? text_of(running_block->where(), ": ", what) : what);
}

const char* name_of(Op op) {
  static constexpr const char* kNames[] = {"nothing",
                                           "sync_warp",
                                           "shuffle of 4 bytes",
                                           "shuffle of 8 bytes",
                                           "ballot",
                                           "load_matrices",
                                           "load_matrices_transposed",
                                           "mma_bf16",
                                           "mma_int8",
                                           "wgmma",
                                           "wgmma_wait"};
  return kNames[static_cast<size_t>(op)];
}

void run(const char* name, const int (&grid)[3], int threads, size_t shared_bytes, void (*body)(const void*),
         const void* kernel) {
  Host& h = host();
  if (running_block) throw EmulatorError("a kernel was launched from within a kernel");
  struct Running {
    explicit Running(Block* b) { running_block = b; }
    ~Running() {
      running_block = nullptr;
      self = nullptr;
    }
  } scope(&h.block);
  h.block.run(name, grid, threads, shared_bytes, body, kernel);
}

uint32_t Block::random() {
  // splitmix64
  uint64_t z = random_ += 0x9e3779b97f4a7c15ull;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return static_cast<uint32_t>(z >> 32);
}

void Block::run(const char* name, const int (&grid)[3], int threads, size_t shared_bytes,
                void (*body)(const void*), const void* kernel) {
  name_ = name;
  body_ = body;
  kernel_ = kernel;
  std::copy(grid, grid + 3, grid_);
  threads_ = threads;
  shared_bytes_ = shared_bytes;
  const size_t count = static_cast<size_t>(threads);
  fibers_.resize(count);
  for (int i = 0; i < threads; i++) {
    Fiber& f = fiber(i);
    f.thread = i;
    f.lane = i % 32;
    f.warp = i / 32;
    f.threads = threads;
    std::copy(grid, grid + 3, f.blocks);
  }
  stacks_.reserve(count);
  warps_.assign(count / 32, {});
  warpgroups_.assign((count + 127) / 128, {});
  size_t ring = 1;
  while (ring < count) ring *= 2;
  ready_.resize(ring);

  // Guards, and room to begin at a multiple of 1024.
  memory_.resize(shared_bytes + 2 * kGuard + 1024);
  UNMASK_UNPOISON(memory_.data(), memory_.size());
  const uintptr_t begin = reinterpret_cast<uintptr_t>(memory_.data()) + kGuard;
  shared_ = memory_.data() + kGuard + (1024 - begin % 1024) % 1024;

  const int64_t blocks = static_cast<int64_t>(grid[0]) * grid[1] * grid[2];
  std::vector<int64_t> order(static_cast<size_t>(blocks));
  for (int64_t i = 0; i < blocks; i++) {
    const size_t at = random() % static_cast<size_t>(i + 1);
    order[static_cast<size_t>(i)] = order[at];
    order[at] = i;
  }
  struct Unpoison {
    Block& b;
    ~Unpoison() { UNMASK_UNPOISON(b.memory_.data(), b.memory_.size()); }
  } unpoison{*this};
  for (const int64_t b : order) {
    const int64_t x = b % grid[0], yz = b / grid[0];
    run_block(static_cast<int>(x), static_cast<int>(yz % grid[1]), static_cast<int>(yz / grid[1]));
  }
}

void Block::prepare_shared() {
  std::memset(shared_ - kGuard, kGuardByte, kGuard);
  std::memset(shared_, 0xff, shared_bytes_);
  std::memset(shared_ + shared_bytes_, kGuardByte, kGuard);
  UNMASK_POISON(shared_ - kGuard, kGuard);
  UNMASK_POISON(shared_ + shared_bytes_, kGuard);
}

void Block::check_shared() const {
  UNMASK_UNPOISON(memory_.data(), memory_.size());
  for (size_t i = 0; i < kGuard; i++) {
    if (shared_[shared_bytes_ + i] != kGuardByte)
      throw EmulatorError(
          text_of(where(), ": wrote ", i, " bytes behind its ", shared_bytes_, " bytes of shared memory"));
    if (shared_[-1 - static_cast<ptrdiff_t>(i)] != kGuardByte)
      throw EmulatorError(where() + ": wrote before its shared memory");
  }
}

bool Block::in_shared(const void* p, size_t bytes) const {
  const uintptr_t begin = reinterpret_cast<uintptr_t>(shared_), at = reinterpret_cast<uintptr_t>(p);
  return at >= begin && at + bytes <= begin + shared_bytes_;
}

void Block::run_block(int x, int y, int z) {
  block_[0] = x;
  block_[1] = y;
  block_[2] = z;
  current_ = -1;
  ended_ = 0;
  error_ = nullptr;
  head_ = tail_ = 0;
  order_ = static_cast<Order>(random() % 3);
  for (Gathering& g : warps_) g = {};
  for (Gathering& g : warpgroups_) g = {};
  for (NamedBarrier& b : barriers_) {
    b.count = 0;
    b.any = false;
    b.waiting.clear();
  }
  mbarriers_.clear();
  prepare_shared();
  for (int i = 0; i < threads_; i++) {
    Fiber& f = fiber(i);
    std::copy(block_, block_ + 3, f.block);
    f.state = Fiber::State::ready;
    f.copies.clear();
    f.landed = 0;
    f.groups.clear();
    f.products.clear();
    f.product_groups.clear();
    f.products_fenced = false;
    stacks_.prepare(static_cast<size_t>(i), f.context, &Block::enter);
  }
  release_range(0, threads_);
  current_ = pop();
  self = &current();
  switch_context(host_, current().context);
  // Back when all fibers ended, none can go on, or one threw.
  if (!error_ && ended_ == threads_) {
    check_shared();
    return;
  }
  const std::string stuck = error_ ? "" : deadlock();
  stacks_.abandon();
  if (error_) std::rethrow_exception(std::exchange(error_, nullptr));
  throw EmulatorError(stuck);
}

// The first function of every fiber. Its frame is never left: the fiber switches away for good.
__attribute__((noinline)) void Block::enter() {
  switch_arrived();
  Block& block = *running_block;
  try {
    block.body_(block.kernel_);
  } catch (...) {
    block.error_ = std::current_exception();
  }
  Fiber& f = block.current();
  f.state = Fiber::State::ended;
  block.ended_++;
  block.leave(true);
}

// On to a fiber that can go on; to the host when there is none or one threw.
void Block::leave(bool for_good) {
  Context& from = current().context;
  Context* to = &host_;
  if (!error_ && head_ != tail_) {
    current_ = pop();
    self = &current();
    to = &current().context;
  }
  if (for_good) switch_finally(from, *to);
  switch_context(from, *to);
}

void Block::wait(Fiber::State state, int waits_for) {
  Fiber& f = current();
  f.state = state;
  f.waits_for = waits_for;
  leave(false);
}

void Block::push(int i) {
  fiber(i).state = Fiber::State::ready;
  ready_[tail_++ & (ready_.size() - 1)] = i;
}

int Block::pop() {
  const size_t mask = ready_.size() - 1;
  if (order_ == Order::newest) return ready_[--tail_ & mask];
  if (order_ == Order::any)
    std::swap(ready_[head_ & mask], ready_[(head_ + random() % (tail_ - head_)) & mask]);
  return ready_[head_++ & mask];
}

// All threads of a range but the current one go on, in a shuffled order.
void Block::release_range(int first, int count) {
  int size = 1;
  while (size < count) size *= 2;
  const int flip = static_cast<int>(random()) & (size - 1);
  for (int i = 0; i < size; i++) {
    const int at = i ^ flip;
    if (at < count && first + at != current_) push(first + at);
  }
}

void Block::release(std::vector<int>& waiting) {
  for (size_t n = waiting.size(); n > 0; n--) {
    std::swap(waiting[n - 1], waiting[random() % n]);
    push(waiting[n - 1]);
  }
  waiting.clear();
}

bool Block::barrier(int id, int count, bool predicate) {
  NamedBarrier& b = barriers_[id];
  if (b.waiting.empty()) {
    b.count = count;
    b.any = false;
  } else if (b.count != count) {
    misuse("the threads of a barrier disagree about their number");
  }
  b.any = b.any || predicate;
  Fiber& f = current();
  b.waiting.push_back(current_);
  if (static_cast<int>(b.waiting.size()) < count) {
    wait(Fiber::State::at_barrier, id);
  } else {
    b.waiting.pop_back();
    for (const int i : b.waiting) fiber(i).result = b.any;
    f.result = b.any;
    release(b.waiting);
  }
  return f.result != 0;
}

std::string Block::where() const {
  const std::string block = text_of("block ", tuple(block_), " of kernel ", name_);
  return current_ < 0 ? block : text_of("thread ", current_, " of ", block);
}

void Block::diverged(const Gathering& g, Op op) {
  throw EmulatorError(
      text_of(where(), ": reached ", name_of(op), " while other lanes wait in ", name_of(g.op)));
}

std::string Block::deadlock() {
  std::string text = text_of("deadlock in block ", tuple(block_), " of kernel ", name_, ':');
  const auto state = [&](int i) -> std::string {
    const Fiber& f = fiber(i);
    switch (f.state) {
      case Fiber::State::in_warp:
        return text_of("wait for their warp in ", name_of(warps_[static_cast<size_t>(i / 32)].op));
      case Fiber::State::in_warpgroup:
        return text_of("wait for their warpgroup in ", name_of(warpgroups_[static_cast<size_t>(i / 128)].op));
      case Fiber::State::at_barrier:
        return text_of("wait at barrier ", f.waits_for, " (", barriers_[f.waits_for].waiting.size(), " of ",
                       barriers_[f.waits_for].count, ')');
      case Fiber::State::at_mbarrier: {
        const Mbarrier& m = mbarriers_[static_cast<size_t>(f.waits_for)];
        int64_t bytes = 0;
        for (const BulkCopy& c : m.copies) bytes += c.bytes;
        return text_of("wait for phase ", m.phase, " of mbarrier ", f.waits_for, " (", m.pending,
                       " arrivals missing, ", m.expected, " bytes expected, ", bytes, " under way)");
      }
      case Fiber::State::ready:
      case Fiber::State::ended:
        break;
    }
    return "have left";
  };
  for (int i = 0; i < threads_;) {
    const std::string what = state(i);
    int end = i + 1;
    while (end < threads_ && state(end) == what) end++;
    text += text_of(i > 0 ? ";" : "", " threads ", i, "..", end - 1, ' ', what);
    i = end;
  }
  return text;
}

}  // namespace unmask::gpu::emulator
