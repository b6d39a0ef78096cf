// Builds native/ with CMake and puts unmask.node into dist/.
//   node scripts/native.mjs              the addon, release build
//   node scripts/native.mjs --emulated   and the CUDA backend on the emulated device, as a library the addon can load
//   node scripts/native.mjs --sanitize   the native tests only, under ASan and UBSan, and runs them
//   node scripts/native.mjs --test       the addon and everything else; runs the native tests
//   node scripts/native.mjs --arm64      the native tests for 64-bit Arm, cross-compiled and run in an emulator: needs
//                                        aarch64-linux-gnu-g++ and qemu-aarch64 (Debian: g++-aarch64-linux-gnu, qemu-user)
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, renameSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sanitize = process.argv.includes("--sanitize");
const arm64 = process.argv.includes("--arm64");
const tests = sanitize || arm64 || process.argv.includes("--test");
const targets = process.argv.includes("--emulated")
  ? ["unmask_node", "unmask_cuda_emulated_library"]
  : ["unmask_node"];
const build = join(root, "build", sanitize ? "sanitize" : arm64 ? "arm64" : "release");
const cross = [
  "-DCMAKE_SYSTEM_NAME=Linux",
  "-DCMAKE_SYSTEM_PROCESSOR=aarch64",
  "-DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++",
  "-DCMAKE_CROSSCOMPILING_EMULATOR=qemu-aarch64;-cpu;max;-L;/usr/aarch64-linux-gnu",
];

function run(command, args) {
  const r = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (r.error) {
    console.error(
      `${command} could not be started: ${r.error.message}. The native engine needs cmake and g++.`,
    );
    process.exit(1);
  }
  if (r.status !== 0) process.exit(r.status ?? 1);
}

run("cmake", [
  "-S",
  "native",
  "-B",
  build,
  "-DCMAKE_BUILD_TYPE=RelWithDebInfo",
  `-DUNMASK_SANITIZE=${sanitize ? "ON" : "OFF"}`,
  ...(arm64 ? cross : []),
]);
const jobs = String(availableParallelism());
run("cmake", ["--build", build, "--parallel", jobs, ...(tests ? [] : ["--target", ...targets])]);
if (tests) run("ctest", ["--test-dir", build, "--output-on-failure", "--parallel", jobs]);
if (!sanitize && !arm64) {
  mkdirSync(join(root, "dist"), { recursive: true });
  // Renamed into place: an engine that runs with the old file keeps it, where writing into it would crash the process.
  const addon = join(root, "dist", "unmask.node");
  copyFileSync(join(build, "unmask.node"), `${addon}.new`);
  renameSync(`${addon}.new`, addon);
}
