// What this CPU can run, found at run time.
#pragma once

#include <string>
#include <vector>

#include "cpu/ops.h"

namespace unmask {

// Kernel tables this CPU can run, best first; the scalar one is always the last.
std::vector<const Ops*> available_ops();
// The table of that name; for "auto" the one that the environment variable UNMASK_CPU names, or the best.
// Throws Error naming the tiers there are.
const Ops& ops_named(const std::string& tier);
// Names of the features the kernels care about, for the doctor's report.
std::vector<std::string> cpu_features();

}  // namespace unmask
