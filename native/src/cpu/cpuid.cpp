#include "cpu/cpuid.h"

#include <algorithm>
#include <cstdlib>

#if defined(UNMASK_ARM) && defined(__linux__)
#include <sys/auxv.h>
#elif defined(UNMASK_ARM) && defined(__APPLE__)
#include <sys/sysctl.h>
#endif

namespace unmask {
namespace {

struct Feature {
  const char* name;
  bool present;
};

#ifdef UNMASK_X86
// __builtin_cpu_supports also asks the system (XGETBV) whether it saves the wide registers; it does not know
// AVX-VNNI, which needs no more than AVX2 does: CPUID leaf 7, subleaf 1, EAX bit 4.
bool has_avxvnni() {
  unsigned a = 7, b = 0, c = 1, d = 0;
  unsigned highest = 0;
  asm volatile("cpuid" : "=a"(highest), "=b"(b), "=c"(c), "=d"(d) : "a"(7), "c"(0));
  if (highest < 1) return false;
  a = 7;
  c = 1;
  asm volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  return (a >> 4 & 1) != 0;
}
#endif

// What the kernels care about. The names are those of the doctor's report.
std::vector<Feature> detect() {
#if defined(UNMASK_X86)
  __builtin_cpu_init();
#define UNMASK_FEATURE(name) {name, __builtin_cpu_supports(name) != 0}
  const bool avx2 = __builtin_cpu_supports("avx2") != 0;
  return {UNMASK_FEATURE("avx2"),       UNMASK_FEATURE("fma"),
          UNMASK_FEATURE("f16c"),       UNMASK_FEATURE("avx512f"),
          UNMASK_FEATURE("avx512bw"),   UNMASK_FEATURE("avx512vl"),
          UNMASK_FEATURE("avx512dq"),   UNMASK_FEATURE("avx512vnni"),
          UNMASK_FEATURE("avx512bf16"), {"avxvnni", avx2 && has_avxvnni()}};
#undef UNMASK_FEATURE
#elif defined(UNMASK_ARM) && defined(__linux__)
  return {{"dotprod", (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0},
          {"i8mm", (getauxval(AT_HWCAP2) & HWCAP2_I8MM) != 0}};
#elif defined(UNMASK_ARM) && defined(__APPLE__)
  const auto flag = [](const char* name) {
    int value = 0;
    size_t size = sizeof(value);
    return sysctlbyname(name, &value, &size, nullptr, 0) == 0 && value != 0;
  };
  return {{"dotprod", flag("hw.optional.arm.FEAT_DotProd")}, {"i8mm", flag("hw.optional.arm.FEAT_I8MM")}};
#else
  return {};
#endif
}

}  // namespace

std::vector<const Ops*> available_ops() {
  const std::vector<Feature> features = detect();
  const auto has = [&](std::initializer_list<std::string> names) {
    return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
      return std::any_of(features.begin(), features.end(),
                         [&](const Feature& f) { return f.present && f.name == name; });
    });
  };
  std::vector<const Ops*> list;
#if defined(UNMASK_X86)
  const bool avx2 = has({"avx2", "fma", "f16c"});
  const bool avx512 = avx2 && has({"avx512f", "avx512bw", "avx512vl", "avx512dq"});
  if (avx512 && has({"avx512vnni", "avx512bf16"})) list.push_back(&kAvx512Bf16Ops);
  if (avx512 && has({"avx512vnni"})) list.push_back(&kAvx512VnniOps);
  if (avx512) list.push_back(&kAvx512Ops);
  if (avx2 && has({"avxvnni"})) list.push_back(&kAvxVnniOps);
  if (avx2) list.push_back(&kAvx2Ops);
#elif defined(UNMASK_ARM)
  if (has({"dotprod", "i8mm"})) list.push_back(&kI8mmOps);
  if (has({"dotprod"})) list.push_back(&kDotprodOps);
  list.push_back(&kNeonOps);
#endif
  list.push_back(&kScalarOps);
  return list;
}

const Ops& ops_named(const std::string& tier) {
  const std::vector<const Ops*> list = available_ops();
  const char* forced = std::getenv("UNMASK_CPU");
  const std::string name = tier == "auto" && forced != nullptr && *forced != 0 ? forced : tier;
  if (name == "auto") return *list.front();
  std::string names;
  for (const Ops* ops : list) {
    if (name == ops->name) return *ops;
    names += (names.empty() ? "" : ", ") + std::string(ops->name);
  }
  throw Error("this CPU has no kernel tier \"" + name + "\"; it has: " + names);
}

std::vector<std::string> cpu_features() {
  std::vector<std::string> list;
  for (const Feature& f : detect())
    if (f.present) list.push_back(f.name);
  return list;
}

}  // namespace unmask
