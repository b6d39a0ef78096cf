/**
 * How many threads the engine gets when nobody says: the physical cores minus one, which is left to the editor.
 * Hyper-threads do not count: the kernels fill a core's vector units alone.
 */
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

const CPU_FOLDER = "/sys/devices/system/cpu";

/** Physical cores this process may use; where the system does not tell, the logical ones. */
export function physicalCores(): number {
  const logical = availableParallelism();
  if (process.platform !== "linux") return logical;
  const cores = new Set<string>();
  try {
    for (const name of readdirSync(CPU_FOLDER)) {
      if (!/^cpu\d+$/.test(name)) continue;
      cores.add(readFileSync(`${CPU_FOLDER}/${name}/topology/thread_siblings_list`, "utf8").trim());
    }
  } catch (error) {
    // Containers may hide /sys, and an offline CPU has no topology: then the logical count is the best there is.
    if (!(error instanceof Error)) throw error;
    return logical;
  }
  return cores.size === 0 ? logical : Math.min(cores.size, logical);
}

/** `wanted` threads, or the default for 0. */
export function engineThreads(wanted: number): number {
  return wanted > 0 ? wanted : Math.max(1, physicalCores() - 1);
}
