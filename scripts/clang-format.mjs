// @ts-check
// Formats native/ with the clang-format that package.json pins: the same result on every machine.
//   node scripts/clang-format.mjs --check    exit 1 and the places when a file is not formatted
//   node scripts/clang-format.mjs --write
import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root, runMain, SetupError } from "./common.mjs";

await runMain(async () => {
  const mode = process.argv[2];
  if (mode !== "--check" && mode !== "--write") {
    throw new SetupError("clang-format.mjs needs to know what to do.", "Pass --check or --write.");
  }
  /** @type {{ clangFormatPath: string }} */
  const { clangFormatPath } = createRequire(import.meta.url)("clang-format-node");
  // npm runs no install scripts of packages unless told to; this package's only sets the executable bit.
  if (process.platform !== "win32") chmodSync(clangFormatPath, 0o755);

  const files = readdirSync(join(root, "native"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(h|cpp|cu|cuh)$/.test(file))
    .sort()
    .map((file) => join("native", file));
  if (files.length === 0)
    throw new SetupError("No C++ file under native/.", "Is this the root of the checkout?");
  const what = mode === "--check" ? ["--dry-run", "--Werror"] : ["-i"];
  const { status, error } = spawnSync(clangFormatPath, [...what, ...files], { cwd: root, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) throw new SetupError("These places are not formatted.", "Run `npm run format`.");
  console.log(`clang-format: ${files.length} files ${mode === "--check" ? "checked" : "formatted"}`);
});
