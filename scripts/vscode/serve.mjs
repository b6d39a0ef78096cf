// @ts-check
// Runs code-server on a profile folder of its own: nothing of it is read from or written to the user's home. Used by
// `npm start` and by the editor tests.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { run, SetupError } from "../common.mjs";
import { entry, node } from "./install.mjs";

/** User settings of every profile: no network, no questions, nothing beside the editor. */
const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.ignoreRecommendations": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "chat.disableAIFeatures": true,
  "editor.fontFamily": "'DejaVu Sans Mono', monospace",
};

/**
 * Creates what a profile folder needs and overwrites its settings.
 * @param {string} profile absolute path @param {Record<string, unknown>} [settings] beside the quiet ones
 */
export function prepareProfile(profile, settings = {}) {
  for (const folder of ["data/User", "extensions", "home"])
    mkdirSync(join(profile, folder), { recursive: true });
  writeFileSync(join(profile, "config.yaml"), "auth: none\ncert: false\n");
  const all = { ...quietSettings, ...settings };
  writeFileSync(join(profile, "data", "User", "settings.json"), `${JSON.stringify(all, null, 2)}\n`);
}

/** @param {string} profile */
const commandLine = (profile) => [
  entry,
  "--config",
  join(profile, "config.yaml"),
  "--user-data-dir",
  join(profile, "data"),
  "--extensions-dir",
  join(profile, "extensions"),
];

/** @param {string} profile @param {NodeJS.ProcessEnv} [extra] @returns {NodeJS.ProcessEnv} */
const environment = (profile, extra) => ({
  ...process.env,
  PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
  HOME: join(profile, "home"),
  // An empty address: the page does not look for a gallery on the network.
  EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "", itemUrl: "", resourceUrlTemplate: "" }),
  ...extra,
});

/** @param {string} profile @param {string} vsix absolute path */
export async function installExtension(profile, vsix) {
  const args = [...commandLine(profile), "--install-extension", vsix, "--force"];
  const output = await run(node, args, { env: environment(profile), log: "install-extension" });
  if (!/successfully installed/.test(output))
    throw new SetupError(`code-server did not install ${vsix}.`, output);
}

/** A port of 127.0.0.1 that was free a moment ago. @returns {Promise<number>} */
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string")
    throw new Error("the probe for a free port has no port");
  return address.port;
}

/**
 * A running code-server.
 * @typedef {object} CodeServer
 * @property {string} origin such as "http://127.0.0.1:40001"
 * @property {string} log path of its output
 * @property {number} pid
 * @property {Promise<void>} ended settles when it has ended, whatever the reason
 * @property {() => Promise<void>} stop ends it and everything it started
 */

/**
 * Starts code-server without a password on 127.0.0.1 and waits until it answers.
 * @param {string} profile a folder made by `prepareProfile`
 * @param {{ args?: string[], env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer(profile, { args = [], env } = {}) {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const log = join(profile, "server.log");
  const output = openSync(log, "a");
  // A socket's path ends at about 107 bytes, so it cannot lie in the profile, whose path may be long.
  const sockets = mkdtempSync(join(tmpdir(), "unmask-"));
  const switches = ["--disable-telemetry", "--disable-update-check", "--disable-getting-started-override"];
  const where = ["--bind-addr", origin.slice("http://".length), "--session-socket", join(sockets, "session")];
  const child = spawn(node, [...commandLine(profile), ...where, "--auth", "none", ...switches, ...args], {
    env: environment(profile, env),
    stdio: ["ignore", output, output],
    // Its own process group, which `stop` ends as a whole; Ctrl+C of the terminal does not reach it.
    detached: true,
  });
  closeSync(output);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
  const pid = child.pid ?? 0;
  const isRunning = () => pid !== 0 && child.exitCode === null && child.signalCode === null;

  /** @param {NodeJS.Signals} signal */
  const signalGroup = (signal) => {
    try {
      process.kill(-pid, signal);
    } catch (error) {
      // ESRCH: the group is gone already.
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  };
  const stop = async () => {
    if (isRunning()) {
      signalGroup("SIGTERM");
      const late = setTimeout(() => signalGroup("SIGKILL"), 5000);
      await ended;
      clearTimeout(late);
    }
    // Extension hosts outlive their server for a while; nothing is to be left behind.
    if (pid !== 0) signalGroup("SIGKILL");
    rmSync(sockets, { recursive: true, force: true });
  };

  const limit = Date.now() + 60_000;
  for (;;) {
    const failure = !isRunning()
      ? "code-server ended"
      : Date.now() > limit
        ? "code-server did not answer"
        : undefined;
    if (failure) {
      await stop();
      throw new SetupError(
        `${failure}.`,
        existsSync(log) ? readFileSync(log, "utf8").slice(-3000) : "It wrote no log.",
      );
    }
    const healthy = await fetch(`${origin}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return { origin, log, pid, ended, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The address the workbench uses for a file of the machine it runs on. @param {string} path absolute */
export const remoteUri = (path) => `vscode-remote://remote${path}`;

/**
 * Address of a workbench that shows a folder.
 * @param {string} origin @param {string} folder absolute path
 * @param {{ file?: string, payload?: [string, string][] }} [options] `file`: absolute path of a file to open
 */
export function workbenchUrl(origin, folder, { file, payload = [] } = {}) {
  const query = new URLSearchParams({ folder });
  /** @type {[string, string][]} */
  // By the name of the machine that the workbench gives the folder: else the file is another one than the folder's.
  const all = file ? [...payload, ["openFile", `vscode-remote://${new URL(origin).host}${file}`]] : payload;
  if (all.length > 0) query.set("payload", JSON.stringify(all));
  return `${origin}/?${query}`;
}
