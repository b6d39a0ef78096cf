#include "cuda/emulator_fiber.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>
#include <new>

#if defined(__SANITIZE_ADDRESS__)
#define UNMASK_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UNMASK_ASAN 1
#endif
#endif
#ifdef UNMASK_ASAN
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif

#if defined(__APPLE__)
#define UNMASK_SYMBOL "_unmask_switch_stacks"
#else
#define UNMASK_SYMBOL "unmask_switch_stacks"
#endif

#ifdef UNMASK_UCONTEXT
// swapcontext does it.
#elif defined(__x86_64__)
// System V: rbx, rbp, r12..r15 survive a call.
__asm__(
    ".text\n"
    ".globl " UNMASK_SYMBOL
    "\n"
#if !defined(__APPLE__)
    ".hidden " UNMASK_SYMBOL "\n"
#endif
    UNMASK_SYMBOL
    ":\n"
    "  pushq %rbp\n"
    "  pushq %rbx\n"
    "  pushq %r12\n"
    "  pushq %r13\n"
    "  pushq %r14\n"
    "  pushq %r15\n"
    "  movq %rsp, (%rdi)\n"
    "  movq %rsi, %rsp\n"
    "  popq %r15\n"
    "  popq %r14\n"
    "  popq %r13\n"
    "  popq %r12\n"
    "  popq %rbx\n"
    "  popq %rbp\n"
    "  ret\n");
#elif defined(__aarch64__)
// AAPCS64: x19..x30 and d8..d15 survive a call.
__asm__(
    ".text\n"
    ".globl " UNMASK_SYMBOL
    "\n"
#if !defined(__APPLE__)
    ".hidden " UNMASK_SYMBOL
    "\n"
#endif
    ".balign 4\n" UNMASK_SYMBOL
    ":\n"
    "  sub sp, sp, #160\n"
    "  stp x19, x20, [sp, #0]\n"
    "  stp x21, x22, [sp, #16]\n"
    "  stp x23, x24, [sp, #32]\n"
    "  stp x25, x26, [sp, #48]\n"
    "  stp x27, x28, [sp, #64]\n"
    "  stp x29, x30, [sp, #80]\n"
    "  stp d8, d9, [sp, #96]\n"
    "  stp d10, d11, [sp, #112]\n"
    "  stp d12, d13, [sp, #128]\n"
    "  stp d14, d15, [sp, #144]\n"
    "  mov x9, sp\n"
    "  str x9, [x0]\n"
    "  mov sp, x1\n"
    "  ldp x19, x20, [sp, #0]\n"
    "  ldp x21, x22, [sp, #16]\n"
    "  ldp x23, x24, [sp, #32]\n"
    "  ldp x25, x26, [sp, #48]\n"
    "  ldp x27, x28, [sp, #64]\n"
    "  ldp x29, x30, [sp, #80]\n"
    "  ldp d8, d9, [sp, #96]\n"
    "  ldp d10, d11, [sp, #112]\n"
    "  ldp d12, d13, [sp, #128]\n"
    "  ldp d14, d15, [sp, #144]\n"
    "  add sp, sp, #160\n"
    "  ret\n");
#endif
#ifndef UNMASK_UCONTEXT
extern "C" void unmask_switch_stacks(void** save, void* to);
#endif

namespace unmask::gpu::emulator {
namespace {

#ifdef UNMASK_ASAN
constexpr size_t kStack = 512 * 1024;  // redzones make frames several times larger
#else
constexpr size_t kStack = 128 * 1024;
#endif
constexpr size_t kSlab = 256;  // stacks taken from the system at a time

size_t page() {
  static const size_t size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  return size;
}

void raw_switch(Context& from, Context& to) {
#ifdef UNMASK_UCONTEXT
  swapcontext(&from.registers, &to.registers);
#else
  unmask_switch_stacks(&from.stack_pointer, to.stack_pointer);
#endif
}

thread_local Context* left = nullptr;  // the context of the latest switch

void finish(void* fake_stack) {
#ifdef UNMASK_ASAN
  // The host thread's own stack is learnt here, when the first fiber hears where it was called from.
  __sanitizer_finish_switch_fiber(fake_stack, &left->bottom, &left->size);
#else
  (void)fake_stack;
#endif
}

}  // namespace

Stacks::~Stacks() {
  for (const Slab& slab : slabs_) munmap(slab.memory, slab.bytes);
}

void Stacks::reserve(size_t count) {
  while (slabs_.size() * kSlab < count) {
    const size_t stride = kStack + page();
    slabs_.reserve(slabs_.size() + 1);
    void* memory = mmap(nullptr, kSlab * stride, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    slabs_.push_back({static_cast<char*>(memory), kSlab * stride});
    for (size_t i = 0; i < kSlab; i++) mprotect(static_cast<char*>(memory) + i * stride, page(), PROT_NONE);
  }
}

void Stacks::prepare(size_t i, Context& context, void (*entry)()) {
  char* bottom = slabs_[i / kSlab].memory + i % kSlab * (kStack + page()) + page();
  context.bottom = bottom;
  context.size = kStack;
  context.fake_stack = nullptr;
  // Tops at different distances from a page: else the hot frames of all fibers compete for the same cache
  // sets.
  char* top = bottom + kStack - (i % 32 + 1) * 128;
#if defined(UNMASK_UCONTEXT)
  getcontext(&context.registers);
  context.registers.uc_stack.ss_sp = bottom;
  context.registers.uc_stack.ss_size = kStack;
  context.registers.uc_link = nullptr;
  (void)top;
  makecontext(&context.registers, entry, 0);
#elif defined(__x86_64__)
  // Six registers, the address to return to and a return address that is never used: at the first instruction
  // of `entry` the stack pointer is 8 past a multiple of 16, as after a call.
  void** frame = reinterpret_cast<void**>(top - 64);
  std::memset(static_cast<void*>(frame), 0, 64);
  frame[6] = reinterpret_cast<void*>(entry);
  context.stack_pointer = frame;
#else
  char* frame = top - 160;
  std::memset(frame, 0, 160);
  reinterpret_cast<void**>(frame)[11] = reinterpret_cast<void*>(entry);  // x30
  context.stack_pointer = frame;
#endif
}

void Stacks::abandon() {
#ifdef UNMASK_ASAN
  for (size_t i = 0; i < slabs_.size() * kSlab; i++) {
    char* bottom = slabs_[i / kSlab].memory + i % kSlab * (kStack + page()) + page();
    __asan_unpoison_memory_region(bottom, kStack);
  }
#endif
}

void switch_context(Context& from, Context& to) {
  left = &from;
#ifdef UNMASK_ASAN
  __sanitizer_start_switch_fiber(&from.fake_stack, to.bottom, to.size);
#endif
  raw_switch(from, to);
  finish(from.fake_stack);
}

void switch_arrived() { finish(nullptr); }

void switch_finally(Context& from, Context& to) {
  left = &from;
#ifdef UNMASK_ASAN
  __sanitizer_start_switch_fiber(nullptr, to.bottom, to.size);  // its fake stack is given back
#endif
  raw_switch(from, to);
  __builtin_unreachable();  // nobody continues a fiber that ended
}

}  // namespace unmask::gpu::emulator
