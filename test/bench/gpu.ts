/**
 * The CUDA engine by itself, on this machine's GPU:
 *
 *     npm run bench:gpu -- [--quick] [--shape dream-7b|llada-8b] [--device N] [--json FILE]
 *
 * Builds unmask-bench-gpu for the device's architecture and runs it: window steps and full passes of Dream-7B and LLaDA-8B
 * with random weights, as bf16, int8 and int4, and one of each kernel by kernel (docs/gpu.md). Needs cmake, a C++ compiler
 * and nvcc; without a GPU it says so and ends with status 3. `scripts/gpu-check.sh` does the same without Node, and more.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "./lib/report.ts";

const root = join(import.meta.dirname ?? __dirname, "../..");
const build = join(root, "build", "gpu-build");

const { values: args } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    shape: { type: "string" },
    device: { type: "string", default: "0" },
    json: { type: "string" },
  },
});

/** The compute capability as CMake's list of targets wants it: 9.0 has instructions of its own, 90a. */
function target(): string | undefined {
  const query = ["--query-gpu=compute_cap", "--format=csv,noheader", "-i", args.device];
  const result = spawnSync("nvidia-smi", query, { encoding: "utf8" });
  const found = result.error === undefined ? /^(\d+)\.(\d)$/m.exec(result.stdout.trim()) : null;
  if (found === null) {
    const why = result.error?.message ?? (result.stdout + result.stderr).trim();
    console.log(`Not measured: there is no NVIDIA GPU ${args.device} (nvidia-smi: ${why}).`);
    return undefined;
  }
  return `${found[1]}${found[2]}` === "90" ? "90a" : `${found[1]}${found[2]}`;
}

/** Output goes to the terminal; the exit status, or an error that names the command. */
function run(command: string, values: string[]): number {
  const result = spawnSync(command, values, { cwd: root, stdio: "inherit" });
  if (result.error !== undefined) throw new Error(`${command} could not be started: ${result.error.message}`);
  return result.status ?? 1;
}

function main(): number {
  const architecture = target();
  if (architecture === undefined) return 3;
  const configure = ["-S", "native", "-B", build, "-DCMAKE_BUILD_TYPE=RelWithDebInfo", "-DUNMASK_CUDA_PTX="];
  const jobs = String(availableParallelism());
  if (
    run("cmake", [...configure, `-DUNMASK_CUDA_TARGETS=${architecture}`]) !== 0 ||
    run("cmake", ["--build", build, "--target", "unmask-bench-gpu", "--parallel", jobs]) !== 0
  )
    throw new Error(
      "unmask-bench-gpu could not be built; the lines above say why. It needs nvcc 12.8 or newer.",
    );
  const folder = mkdtempSync(join(tmpdir(), "unmask-bench-"));
  try {
    const report = join(folder, "bench.json");
    const options = ["--device", args.device, "--json", report];
    if (args.quick) options.push("--quick");
    if (args.shape !== undefined) options.push("--shape", args.shape);
    const status = run(join(build, "unmask-bench-gpu"), options);
    if (args.json !== undefined && status <= 1) {
      const measured = JSON.parse(readFileSync(report, "utf8"));
      writeFileSync(args.json, `${JSON.stringify({ machine: machine(), ...measured }, null, 2)}\n`);
    }
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
