// Fibers: threads of a CUDA block on one host thread, switched by hand. A switch saves the callee-saved
// registers of the C++ calling convention and nothing else (15 instructions on x86-64); other processors use
// ucontext.
#pragma once

#include <cstddef>
#include <vector>

#if !defined(__x86_64__) && !defined(__aarch64__) && !defined(UNMASK_UCONTEXT)
#define UNMASK_UCONTEXT 1
#endif
#ifdef UNMASK_UCONTEXT
#include <ucontext.h>
#endif

namespace unmask::gpu::emulator {

// Where a fiber, or the host thread itself, stands.
struct Context {
  void* stack_pointer = nullptr;
  // What AddressSanitizer wants to hear at a switch.
  const void* bottom = nullptr;
  size_t size = 0;
  void* fake_stack = nullptr;
#ifdef UNMASK_UCONTEXT
  ucontext_t registers;
#endif
};

// Stacks with a guard page below each, kept for reuse. Not shared between host threads.
class Stacks {
 public:
  Stacks() = default;
  ~Stacks();
  Stacks(const Stacks&) = delete;
  Stacks& operator=(const Stacks&) = delete;
  // At least `count` of them. Throws std::bad_alloc.
  void reserve(size_t count);
  // Sets `context` to call `entry` on stack `i` when it is first switched to. `entry` never returns.
  void prepare(size_t i, Context& context, void (*entry)());
  // The fibers were left where they stood: forget what AddressSanitizer knows of their frames.
  void abandon();

 private:
  struct Slab {
    char* memory;
    size_t bytes;
  };
  std::vector<Slab> slabs_;
};

// Continues `to`; returns when something switches back to `from`.
void switch_context(Context& from, Context& to);
// To be called first in `entry`.
void switch_arrived();
// Continues `to` for good.
[[noreturn]] void switch_finally(Context& from, Context& to);

}  // namespace unmask::gpu::emulator
