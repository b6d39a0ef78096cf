// @ts-check
// Builds the CUDA library, checks it and puts it into dist/. Needs nvcc 12.8 or newer; no GPU and no driver.
//   node scripts/cuda.mjs            compiles for every device (minutes the first time), checks, copies to dist/
//   node scripts/cuda.mjs --kernels  also lists registers and shared memory of every kernel
// What is checked is in native/cuda-budget.json: no kernel spills registers (kernels that may are listed under
// "spills" with the bytes they may store, by the name this script prints), static shared memory, ptxas has nothing to
// complain of; the library needs no other libraries than those listed, exports its entry only, asks for no newer glibc
// than the addon, and can be loaded on a machine without a driver, where it says why it is not used.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, run, runMain, SetupError, say, which } from "./common.mjs";

const build = join(root, "build", "release");

/** Why the library cannot be built here, or undefined. */
export function withoutCuda() {
  if (process.platform !== "linux") return "the CUDA library is built on Linux";
  return which("nvcc") ? undefined : "nvcc is not on PATH";
}

/**
 * @typedef {object} Kernel
 * @property {string} name mangled, then readable
 * @property {string} target such as sm_90a
 * @property {number} stack @property {number} stores @property {number} loads bytes
 * @property {number} registers @property {number} shared static, bytes
 */

/** The kernels in what `ptxas -v` wrote. @param {string} text @returns {Kernel[]} */
export function kernelsOf(text) {
  /** @type {Kernel[]} */
  const kernels = [];
  /** @type {Kernel | undefined} */
  let kernel;
  for (const line of text.split("\n")) {
    const entry = /Compiling entry function '([^']+)' for '([^']+)'/.exec(line);
    if (entry) {
      kernel = {
        name: entry[1] ?? "",
        target: entry[2] ?? "",
        stack: 0,
        stores: 0,
        loads: 0,
        registers: 0,
        shared: 0,
      };
      kernels.push(kernel);
    }
    const frame = /(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads/.exec(line);
    if (frame && kernel) [kernel.stack = 0, kernel.stores = 0, kernel.loads = 0] = frame.slice(1).map(Number);
    const used = /Used (\d+) registers/.exec(line);
    if (used && kernel) {
      kernel.registers = Number(used[1]);
      kernel.shared = Number(/(\d+) bytes smem/.exec(line)?.[1] ?? 0);
    }
  }
  return kernels;
}

/**
 * What is wrong with kernels, one sentence each.
 * @param {Kernel[]} kernels @param {{ spills: Record<string, number>, staticSharedBytes: number }} budget
 */
export function kernelProblems(kernels, budget) {
  const problems = [];
  const used = new Set();
  for (const k of kernels) {
    const name = `${k.name} ${k.target}`;
    const allowed = budget.spills[name] ?? 0;
    if (k.stores > 0) used.add(name);
    if (k.stores > allowed || (k.loads > 0 && k.stores === 0))
      problems.push(`${name}: spills ${k.stores} bytes (${k.loads} loaded back), allowed ${allowed}`);
    if (k.shared > budget.staticSharedBytes)
      problems.push(
        `${name}: ${k.shared} bytes of static shared memory, allowed ${budget.staticSharedBytes}`,
      );
  }
  for (const name of Object.keys(budget.spills))
    if (!used.has(name)) problems.push(`${name}: listed in the budget, but it does not spill`);
  return problems;
}

/** Remarks of ptxas that are no account of a kernel. @param {string} text */
export const remarksOf = (text) =>
  text.split("\n").filter((line) => /warning|error|Performance Loss|serialized|advisory/i.test(line));

/** Readable names without this library's own prefix. @param {string[]} names */
function demangle(names) {
  const text = execFileSync("c++filt", { input: names.join("\n"), encoding: "utf8" });
  return text
    .trimEnd()
    .split("\n")
    .map((name) =>
      name
        .replace(/^void unmask::gpu::detail::entry<(.*)>\(.*\)$/s, "$1")
        .replaceAll("unmask::gpu::", "")
        .replaceAll("unmask::", "")
        .replaceAll("(anonymous namespace)::", "")
        .trim(),
    );
}

/** @param {string} command @param {string[]} args */
const output = (command, ...args) => execFileSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26 });

/** The newest glibc that a library asks for, 2.35 as 2035. @param {string} path */
function glibcOf(path) {
  const versions = output("readelf", "--version-info", "--wide", path).matchAll(/GLIBC_(\d+)\.(\d+)/g);
  return Math.max(0, ...[...versions].map((v) => 1000 * Number(v[1]) + Number(v[2])));
}

/**
 * What is wrong with the library file, one sentence each.
 * @param {string} library @param {{ needed: string[], exported: string[], libraryBytes: number }} budget
 */
function libraryProblems(library, budget) {
  const problems = [];
  const needed = [...output("readelf", "--dynamic", "--wide", library).matchAll(/\(NEEDED\).*\[(.*)\]/g)];
  for (const [, name = ""] of needed)
    if (!budget.needed.includes(name)) problems.push(`it needs ${name}, which is not in the budget's list`);
  const exported = output("nm", "--dynamic", "--defined-only", "--format=posix", library)
    .trim()
    .split("\n")
    .map((line) => line.split(" ")[0] ?? "");
  if (exported.sort().join() !== [...budget.exported].sort().join())
    problems.push(`it exports ${exported.join(", ")}`);
  const bytes = statSync(library).size;
  if (bytes > budget.libraryBytes) problems.push(`it has ${bytes} bytes, allowed ${budget.libraryBytes}`);
  const glibc = glibcOf(library);
  const addon = glibcOf(join(build, "unmask.node"));
  if (glibc > addon) problems.push(`it asks for glibc ${glibc / 1000}, the addon for ${addon / 1000}`);
  return problems;
}

/** Builds, checks and installs the library. @param {{ list?: boolean }} [options] */
export async function buildCuda({ list = false } = {}) {
  const why = withoutCuda();
  if (why) throw new SetupError(`The CUDA library cannot be built: ${why}.`, "Install CUDA 12.8 or newer.");
  await run(
    "cmake",
    [
      "-S",
      "native",
      "-B",
      build,
      "-DCMAKE_BUILD_TYPE=RelWithDebInfo",
      "-DUNMASK_SANITIZE=OFF",
      "-DUNMASK_CUDA=ON",
    ],
    { log: "cuda-configure" },
  );
  // nvcc itself compiles for two devices at a time.
  const jobs = Math.max(1, Math.floor(availableParallelism() / 2));
  await run("cmake", ["--build", build, "--target", "unmask_cuda", "load_cuda", "--parallel", String(jobs)], {
    log: "cuda-build",
  });
  say("compiled");

  const budget = JSON.parse(readFileSync(join(root, "native", "cuda-budget.json"), "utf8"));
  const objects = join(build, "src", "cuda", "CMakeFiles", "unmask_cuda_kernels.dir");
  // Of every source: an object of one that is gone may still lie there.
  const accounts = readdirSync(join(root, "native", "src", "cuda"))
    .filter((name) => name.endsWith(".cpp") && !/^emulator|_emulated/.test(name))
    .map((name) => readFileSync(join(objects, `${name}.o.ptxas`), "utf8"));
  const kernels = accounts.flatMap(kernelsOf);
  const names = demangle(kernels.map((k) => k.name));
  kernels.forEach((k, i) => {
    k.name = names[i] ?? k.name;
  });
  if (list)
    for (const k of kernels)
      console.log(
        `${k.target.padEnd(8)} ${String(k.registers).padStart(3)} registers ${k.shared} shared  ${k.name}`,
      );

  const library = join(build, "unmask_cuda.so");
  const problems = [
    ...(kernels.length === 0 ? ["there is no account of any kernel"] : []),
    ...accounts.flatMap(remarksOf),
    ...kernelProblems(kernels, budget),
    ...libraryProblems(library, budget),
  ];
  if (problems.length > 0)
    throw new SetupError(
      `The CUDA library is not what native/cuda-budget.json asks for:\n  ${problems.join("\n  ")}`,
      "Give the kernel more registers (fewer threads or accumulators), or record the exception there.",
    );
  const targets = [...new Set(kernels.map((k) => k.target))];
  say(`${kernels.length / targets.length} kernels for ${targets.join(", ")} within the budget`);

  const said = await run(join(build, "load_cuda"), [library], { log: "cuda-load" });
  say(`loaded: ${said.trim()}`);

  mkdirSync(join(root, "dist"), { recursive: true });
  const installed = join(root, "dist", "unmask_cuda.so");
  // Renamed into place: an engine that runs with the old file keeps it.
  copyFileSync(library, `${installed}.new`);
  renameSync(`${installed}.new`, installed);
  say(`dist/unmask_cuda.so, ${(statSync(installed).size / 1e6).toFixed(1)} MB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  void runMain(() => buildCuda({ list: process.argv.includes("--kernels") }));
