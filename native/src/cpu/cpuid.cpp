#include "cpu/cpuid.h"

namespace unmask {

// __builtin_cpu_supports also asks the system (XGETBV) whether it saves the wide registers.
std::vector<const Ops*> available_ops() {
  std::vector<const Ops*> list;
#ifdef UNMASK_X86
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
    list.push_back(&kAvx512Ops);
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) list.push_back(&kAvx2Ops);
#endif
  list.push_back(&kScalarOps);
  return list;
}

const Ops& ops_named(const std::string& tier) {
  const std::vector<const Ops*> list = available_ops();
  if (tier == "auto") return *list.front();
  std::string names;
  for (const Ops* ops : list) {
    if (tier == ops->name) return *ops;
    names += (names.empty() ? "" : ", ") + std::string(ops->name);
  }
  throw Error("this CPU has no kernel tier \"" + tier + "\"; it has: " + names);
}

std::vector<std::string> cpu_features() {
  std::vector<std::string> list;
#ifdef UNMASK_X86
  __builtin_cpu_init();
#define UNMASK_FEATURE(name) \
  if (__builtin_cpu_supports(name)) list.push_back(name)
  UNMASK_FEATURE("sse4.2");
  UNMASK_FEATURE("avx");
  UNMASK_FEATURE("avx2");
  UNMASK_FEATURE("fma");
  UNMASK_FEATURE("avx512f");
  UNMASK_FEATURE("avx512bw");
  UNMASK_FEATURE("avx512vl");
  UNMASK_FEATURE("avx512dq");
  UNMASK_FEATURE("avx512vnni");
  UNMASK_FEATURE("avx512bf16");
#undef UNMASK_FEATURE
#endif
  return list;
}

}  // namespace unmask
