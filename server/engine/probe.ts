/**
 * The probe: its own bundle and process. Loads the addon, asks the CPU and runs the kernels' self test, so that a
 * binary that does not fit this system takes down this process and nothing else. Prints one `ProbeReport` and exits
 * with 0, also when the answer is no: any other end means the addon crashed. With the argument "gpu" it loads the CUDA
 * library instead, tries its devices and prints one `GpuReport`: a driver that crashes costs no more than the GPU.
 */
import { loadAddon } from "./addon.ts";
import { messageOf } from "./errors.ts";
import type { GpuReport } from "./gpu.ts";
import { addonPath } from "./paths.ts";
import type { ProbeReport } from "./probe-report.ts";

function probe(): ProbeReport {
  const path = addonPath();
  try {
    const addon = loadAddon(path);
    const { tiers, features, logicalCores } = addon.cpu();
    addon.selfTest();
    return { ok: true, version: addon.version, tiers, features, logicalCores };
  } catch (error) {
    // Node adds the stack of requires on further lines; a reason is one line.
    const [what] = messageOf(error).split("\n", 1);
    return { ok: false, reason: `The native engine ${path} does not work here: ${what}` };
  }
}

function probeGpus(): GpuReport {
  try {
    return loadAddon(addonPath()).cuda();
  } catch (error) {
    return { library: "", unusable: messageOf(error).split("\n", 1)[0] ?? "", devices: [] };
  }
}

process.stdout.write(`${JSON.stringify(process.argv[2] === "gpu" ? probeGpus() : probe())}\n`);
