// Builds native/ with CMake and puts unmask.node into dist/.
//   node scripts/native.mjs              release build of the addon and the native tests
//   node scripts/native.mjs --sanitize   the native tests only, under ASan and UBSan, and runs them
//   node scripts/native.mjs --test       builds and runs the native tests
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, renameSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sanitize = process.argv.includes("--sanitize");
const build = join(root, "build", sanitize ? "sanitize" : "release");

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
]);
run("cmake", ["--build", build, "--parallel", String(availableParallelism())]);
if (sanitize || process.argv.includes("--test")) run("ctest", ["--test-dir", build, "--output-on-failure"]);
if (!sanitize) {
  mkdirSync(join(root, "dist"), { recursive: true });
  // Renamed into place: an engine that runs with the old file keeps it, where writing into it would crash the process.
  const addon = join(root, "dist", "unmask.node");
  copyFileSync(join(build, "unmask.node"), `${addon}.new`);
  renameSync(`${addon}.new`, addon);
}
