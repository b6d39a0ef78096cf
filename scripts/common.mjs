// @ts-check
// What the scripts share: the clock in front of every line, child processes whose noise goes to a log file, and the
// check that node_modules is what package-lock.json says. Node's own modules only: it runs before `npm ci`.
import { spawn } from "node:child_process";
import { accessSync, constants, createWriteStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Git-ignored: logs, screenshots, test reports. */
export const work = join(root, ".work");
/** Git-ignored: the browser VS Code and its profile. */
export const tools = join(root, ".tools");

const started = process.hrtime.bigint();

/** Seconds since the script started. */
export const seconds = () => Number(process.hrtime.bigint() - started) / 1e9;

/** One line with the clock: `[ 12.3 s] native engine built`. @param {string} text */
export function say(text) {
  console.log(`[${seconds().toFixed(1).padStart(6)} s] ${text}`);
}

/** A failure the user can act on; printed without a stack. */
export class SetupError extends Error {
  /** @param {string} message @param {string} hint what to do about it */
  constructor(message, hint) {
    super(`${message}\n${hint}`);
    this.name = "SetupError";
  }
}

/** Runs a script's main function; a `SetupError` ends it with its message alone. @param {() => Promise<void>} main */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** Absolute path of a command on PATH, or undefined. @param {string} command */
export function which(command) {
  const names = process.platform === "win32" ? [`${command}.cmd`, `${command}.exe`] : [command];
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder: look in the next.
      }
    }
  }
  return undefined;
}

/**
 * Runs a command without stdin. With `log`, its output goes to `.work/logs/<log>.log` and only the end of it is shown,
 * in the error, when the command fails; without, the output is passed through.
 * @param {string} command @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, log?: string }} [options]
 * @returns {Promise<string>} the output when it was logged, else ""
 */
export async function run(command, args, { cwd = root, env = process.env, log } = {}) {
  const stdio = log ? "pipe" : "inherit";
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", stdio, stdio] });
  let output = "";
  const file = log ? join(work, "logs", `${log}.log`) : undefined;
  if (file) {
    mkdirSync(dirname(file), { recursive: true });
    const sink = createWriteStream(file);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        output += chunk;
        sink.write(chunk);
      });
    }
  }
  const name = [command, ...args].join(" ");
  const status = await new Promise((resolve, reject) => {
    child.once("error", (error) =>
      reject(new SetupError(`${name}: ${error.message}`, `Is ${command} installed?`)),
    );
    child.once("close", (code, signal) => resolve(signal ?? code));
  });
  if (status !== 0) {
    throw new SetupError(
      `${output ? `${output.split("\n").slice(-30).join("\n")}\n` : ""}${name} ended with ${status}.`,
      file ? `The whole output is in ${file}.` : "See above.",
    );
  }
  return output;
}

/** npm as this Node sees it; `npm.cmd` cannot be spawned without a shell on Windows. */
export const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** @param {string} path @returns {any} */
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Why node_modules does not hold what the lock file asks for, or undefined when it does. */
function staleDependency() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return "they are not installed";
  const have = readJson(installed).packages;
  for (const [path, wanted] of Object.entries(readJson(join(root, "package-lock.json")).packages)) {
    if (path === "") continue;
    const found = have[path];
    // Optional packages of other platforms are rightly absent.
    if (!found ? !wanted.optional : found.version !== wanted.version) {
      return `${path.replace(/^.*node_modules\//, "")} ${wanted.version} is missing`;
    }
  }
  return undefined;
}

/** `npm ci` when node_modules is missing or not what package-lock.json says. */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new SetupError(`Node ${process.versions.node} is too old.`, "Use Node 20 or newer.");
  const why = staleDependency();
  if (!why) return;
  say(`installing the npm packages (${why})`);
  await run(npm, ["ci", "--no-audit", "--no-fund"], { log: "npm-ci" });
  say("npm packages installed");
}

/**
 * Debian packages for commands that are not on PATH: installed as root or through sudo without a password, else the
 * error says which command to run.
 * @param {{ command: string, packages: string[] }[]} wanted
 */
export async function ensureCommands(wanted) {
  const missing = wanted.filter((w) => !which(w.command));
  if (missing.length === 0) return;
  const packages = missing.flatMap((w) => w.packages);
  const line = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  const names = missing.map((w) => w.command).join(", ");
  const hint = `Install it, on Debian or Ubuntu with: sudo ${line}`;
  if (!which("apt-get"))
    throw new SetupError(`Not found on PATH: ${names}.`, `${hint}; elsewhere with your package manager.`);
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (prefix.length > 0 && !which("sudo")) throw new SetupError(`Not found on PATH: ${names}.`, hint);
  say(`installing ${packages.join(", ")} from Debian`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of ["apt-get update -q", line]) {
    const [command = "", ...args] = [...prefix, ...words.split(" ")];
    try {
      await run(command, args, { env, log: "apt" });
    } catch (error) {
      throw new SetupError(
        `Not found on PATH: ${names}. ${error instanceof Error ? error.message : error}`,
        hint,
      );
    }
  }
  say(`${packages.join(", ")} installed`);
}

/** What building the native engine needs. */
export const compilers = [
  { command: "g++", packages: ["g++"] },
  { command: "cmake", packages: ["cmake", "make"] },
];
