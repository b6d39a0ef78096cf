/**
 * The probe: its own bundle and process. Loads the addon, asks the CPU and runs the kernels' self test, so that a
 * binary that does not fit this system takes down this process and nothing else. Prints one `ProbeReport` and exits
 * with 0, also when the answer is no: any other end means the addon crashed.
 */
import { loadAddon } from "./addon.ts";
import { messageOf } from "./errors.ts";
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

process.stdout.write(`${JSON.stringify(probe())}\n`);
