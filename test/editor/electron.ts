/**
 * Runs suite/ inside an extension host through @vscode/test-electron.
 *   npm run test:electron             with $VSCODE_EXECUTABLE_PATH, else with a VS Code downloaded into .tools/
 *   npm run test:electron -- --stand-in [--report=FILE]    with code-server in VS Code's place; FILE: totals as TAP
 * dist/ must be built. Ends with 0 without running only when no VS Code can be had, and says so.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { z } from "zod";
import { root, tools, work } from "../../scripts/common.mjs";

const standIn = process.argv.includes("--stand-in");

const Results = z.array(
  z.object({ title: z.string(), milliseconds: z.number(), error: z.string().optional() }),
);

/** Path of the executable to test in, or the reason why there is none. */
async function findExecutable(): Promise<{ path: string } | { reason: string }> {
  if (standIn) return { path: join(__dirname, "stand-in.sh") };
  const chosen = process.env.VSCODE_EXECUTABLE_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`VSCODE_EXECUTABLE_PATH names ${chosen}, which does not exist.`);
    return { path: chosen };
  }
  try {
    return {
      path: await downloadAndUnzipVSCode({ version: "stable", cachePath: join(tools, "vscode-test") }),
    };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The suite as the extension host loads it; Mocha is found in node_modules from there. */
async function bundleSuite(): Promise<string> {
  const outdir = join(work, "suite");
  await build({
    entryPoints: { index: join(__dirname, "suite/index.ts"), cases: join(__dirname, "suite/cases.ts") },
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["vscode", "mocha"],
    outdir,
    logLevel: "warning",
  });
  return join(outdir, "index.js");
}

async function main(): Promise<void> {
  const executable = await findExecutable();
  if ("reason" in executable) {
    console.log(`Skipped: no VS Code could be downloaded (${executable.reason}).`);
    console.log(
      "Set VSCODE_EXECUTABLE_PATH to one, or pass --stand-in to test in code-server's extension host.",
    );
    return;
  }
  if (process.platform === "linux" && !standIn && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error("VS Code needs a display and there is none: xvfb-run -a npm run test:electron");
  }
  const scratch = mkdtempSync(join(tmpdir(), "unmask-suite-"));
  const outcome = join(scratch, "results.json");
  const workspace = join(scratch, "workspace");
  mkdirSync(workspace);
  let failure: unknown;
  try {
    await runTests({
      vscodeExecutablePath: executable.path,
      extensionDevelopmentPath: root,
      extensionTestsPath: await bundleSuite(),
      extensionTestsEnv: { UNMASK_SUITE_RESULT: outcome },
      launchArgs: [workspace, `--user-data-dir=${join(scratch, "data")}`, "--disable-workspace-trust"],
    });
  } catch (error) {
    failure = error;
  }
  const results = existsSync(outcome) ? Results.parse(JSON.parse(readFileSync(outcome, "utf8"))) : [];
  for (const { title, milliseconds, error } of results) {
    console.log(
      `${error === undefined ? "✔" : "✖"} ${title} (${milliseconds} ms)${error ? `\n${error}` : ""}`,
    );
  }
  const failed = results.filter((result) => result.error !== undefined).length;
  const passed = results.length - failed;
  console.log(`${passed} passed, ${failed} failed`);
  const report = process.argv.find((argument) => argument.startsWith("--report="))?.slice("--report=".length);
  if (report) {
    mkdirSync(dirname(report), { recursive: true });
    writeFileSync(report, `# pass ${passed}\n# fail ${failed}\n`);
  }
  rmSync(scratch, { recursive: true, force: true });
  if (failure !== undefined) throw failure;
  if (results.length === 0) throw new Error("The extension host ended without running a test.");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
