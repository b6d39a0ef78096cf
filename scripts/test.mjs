// @ts-check
// Everything that can be checked, in a fresh clone with nothing installed:
//   npm test                  all parts
//   npm test -- unit lsp      chosen parts, after the builds they need
//   npm run test:editor -- --update-screenshots    also renews the pictures in docs/images
// A failing part does not hide the later ones; parts that need its output are reported as not run. The last line is the
// sum of the test runners: "N passed, N failed", where a part that failed without naming a test counts as one failure.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import {
  compilers,
  ensureCommands,
  ensureDependencies,
  root,
  run,
  runMain,
  SetupError,
  say,
  seconds,
  work,
} from "./common.mjs";
import { withoutCuda } from "./cuda.mjs";
import { packageExtension } from "./package.mjs";
import { ensureChromium, ensureCodeServer, unsupported } from "./vscode/install.mjs";

const node = process.execPath;
/** @param {string[]} args */
const script = (...args) => run(node, args);

/** Where a test runner leaves its TAP report. @param {string} part */
const report = (part) => join(work, "reports", `${part}.tap`);

/** Begins first, so that the others end beside it: each of its tests starts a window of VS Code. */
const LONGEST = "visualizer.test.ts";

/** Runs Node's test runner on every `*.test.ts` directly in a folder. @param {string} part @param {string} folder */
async function nodeTests(part, folder) {
  const path = join(root, folder);
  const files = existsSync(path)
    ? readdirSync(path)
        .filter((file) => file.endsWith(".test.ts"))
        .sort((a, b) => Number(b === LONGEST) - Number(a === LONGEST) || (a < b ? -1 : 1))
    : [];
  if (files.length === 0)
    throw new SetupError(`${folder} holds no *.test.ts.`, "Restore it from the repository.");
  mkdirSync(join(work, "reports"), { recursive: true });
  const human = ["--test-reporter=spec", "--test-reporter-destination=stdout"];
  const counted = ["--test-reporter=tap", `--test-reporter-destination=${report(part)}`];
  // A file mostly waits: for a page, an engine, a time to pass. Node would leave one core free.
  const together = `--test-concurrency=${availableParallelism()}`;
  const paths = files.map((file) => join(folder, file));
  await script("--import", "tsx", "--test", together, ...human, ...counted, ...paths);
}

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} needs parts whose output this one uses; run before it when it is chosen
 * @property {() => Promise<unknown>} run rejects when the part fails
 * @property {() => string | undefined} [skip] why the part cannot run on this machine
 */

/** The interpreter that has the packages of models/training/requirements.txt. */
const python = process.env.UNMASK_PYTHON ?? "python3";

/** Only who trains models needs PyTorch. */
function noTraining() {
  const modules = "import torch, tokenizers, safetensors, gguf, pytest";
  if (spawnSync(python, ["-c", modules], { stdio: "ignore" }).status === 0) return undefined;
  return `${python} lacks the packages of models/training/requirements.txt`;
}

function noEmulation() {
  return process.platform === "win32" ? "the emulation layer is not built on Windows" : undefined;
}

const goldens = ["dream-tiny", "dream-tied", "llada-tiny"].map((name) => `test/golden/${name}`);

/** @type {Part[]} */
const parts = [
  {
    name: "install",
    needs: [],
    run: async () => {
      await ensureDependencies();
      await ensureCommands(compilers);
    },
  },
  { name: "lint", needs: [], run: () => run("npm", ["run", "--silent", "lint"]) },
  { name: "typecheck", needs: [], run: () => run("npm", ["run", "--silent", "typecheck"]) },
  { name: "native", needs: [], run: () => script("scripts/native.mjs") },
  {
    name: "native-tests",
    needs: ["native"],
    run: () => script("scripts/native.mjs", "--test"),
  },
  { name: "sanitize", needs: [], run: () => script("scripts/native.mjs", "--sanitize") },
  { name: "cuda", needs: ["native"], skip: withoutCuda, run: () => script("scripts/cuda.mjs") },
  { name: "bundles", needs: [], run: () => script("scripts/build.mjs") },
  { name: "unit", needs: ["native", "bundles"], run: () => nodeTests("unit", "test/unit") },
  {
    name: "golden",
    needs: ["native"],
    run: () => script("--import", "tsx", "test/golden/run.ts", ...goldens),
  },
  { name: "quality", needs: ["native"], run: () => nodeTests("quality", "test/eval") },
  {
    name: "training",
    needs: [],
    skip: noTraining,
    run: () => run(python, ["-m", "pytest"], { cwd: join(root, "models/training") }),
  },
  {
    // The CUDA backend as the addon loads it, with kernels that run on the CPU.
    name: "emulated",
    needs: ["native"],
    run: () => script("scripts/native.mjs", "--emulated"),
    skip: noEmulation,
  },
  {
    name: "golden-cuda",
    needs: ["emulated"],
    run: () => script("--import", "tsx", "test/golden/run.ts", "--device", "emulated", ...goldens.slice(1)),
    skip: noEmulation,
  },
  { name: "lsp", needs: ["emulated", "bundles"], run: () => nodeTests("lsp", "test/lsp") },
  { name: "package", needs: ["native", "bundles"], run: () => packageExtension() },
  {
    name: "editor",
    needs: ["package"],
    skip: unsupported,
    run: async () => {
      await ensureCodeServer();
      await ensureChromium();
      await nodeTests("editor", "test/editor");
    },
  },
  {
    name: "extension-host",
    needs: ["native", "bundles"],
    skip: unsupported,
    run: async () => {
      await ensureCodeServer();
      await ensureChromium();
      await script(
        "--import",
        "tsx",
        "test/editor/electron.ts",
        "--stand-in",
        `--report=${report("extension-host")}`,
      );
    },
  },
];

/** Nothing works without what is installed. @param {Part} part */
const needsOf = (part) => (part.name === "install" ? [] : ["install", ...part.needs]);

/** The chosen parts with everything they need, in order. @param {string[]} names */
function choose(names) {
  const wanted = new Set(names.length > 0 ? names : parts.map((part) => part.name));
  for (const name of wanted) {
    if (!parts.some((part) => part.name === name)) {
      throw new SetupError(
        `There is no part "${name}".`,
        `Parts: ${parts.map((part) => part.name).join(", ")}.`,
      );
    }
  }
  // Needs come earlier in the list, so one pass from the end finds needs of needs as well.
  for (const part of [...parts].reverse())
    if (wanted.has(part.name)) for (const need of needsOf(part)) wanted.add(need);
  return parts.filter((part) => wanted.has(part.name));
}

/** Passed and failed tests of a TAP report; zeros when the part has none. @param {string} part */
function counts(part) {
  const text = existsSync(report(part)) ? readFileSync(report(part), "utf8") : "";
  /** The totals are comments at the end, at the start of a line. @param {string} name */
  const total = (name) => Number([...text.matchAll(new RegExp(`^# ${name} (\\d+)$`, "gm"))].at(-1)?.[1] ?? 0);
  return { passed: total("pass"), failed: total("fail") + total("cancelled") };
}

await runMain(async () => {
  const flag = "--update-screenshots";
  const words = process.argv.slice(2);
  if (words.includes(flag)) process.env.UNMASK_UPDATE_SCREENSHOTS = "1";
  const chosen = choose(words.filter((word) => word !== flag));
  // Colours are for people at a terminal; a log is read as text.
  if (!process.stdout.isTTY) process.env.NO_COLOR = "1";
  rmSync(join(work, "reports"), { recursive: true, force: true });

  /** @type {{ name: string, state: string, seconds: number, passed: number, failed: number }[]} */
  const results = [];
  for (const part of chosen) {
    const began = seconds();
    const broken = needsOf(part).find((need) =>
      results.some((r) => r.name === need && r.state.startsWith("FAILED")),
    );
    const reason = part.skip?.();
    let state = "ok";
    say(part.name);
    if (broken) {
      state = `FAILED (not run: ${broken} failed)`;
    } else if (reason) {
      state = `skipped: ${reason}`;
    } else {
      try {
        await part.run();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        state = "FAILED";
      }
    }
    const { passed, failed } = counts(part.name);
    results.push({
      name: part.name,
      state,
      seconds: seconds() - began,
      passed,
      failed: state.startsWith("FAILED") ? Math.max(failed, 1) : failed,
    });
    say(`${part.name}: ${state}\n`);
  }

  console.log("part              seconds   passed   failed");
  for (const r of results) {
    const number = (/** @type {number} */ n) => String(n || "-").padStart(9);
    console.log(
      `${r.name.padEnd(15)} ${r.seconds.toFixed(1).padStart(9)}${number(r.passed)}${number(r.failed)}   ${r.state}`,
    );
  }
  const sum = (/** @type {"passed" | "failed"} */ key) => results.reduce((total, r) => total + r[key], 0);
  if (sum("failed") > 0) process.exitCode = 1;
  console.log(`\ntotal ${seconds().toFixed(0)} s\n\n${sum("passed")} passed, ${sum("failed")} failed`);
});
