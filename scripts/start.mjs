// @ts-check
// From a fresh clone to ghost text in one command: installs, builds, packages, and opens VS Code with the extension on
// samples/. The VS Code is the user's own when `code` is on PATH, else code-server from npm.
//   npm start
//   npm start -- --check    does all of it with code-server, waits until it answers, and ends: for tests
import { readdirSync } from "node:fs";
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
  tools,
  which,
} from "./common.mjs";
import { packageExtension } from "./package.mjs";
import { ensureCodeServer } from "./vscode/install.mjs";
import { installExtension, prepareProfile, startCodeServer, workbenchUrl } from "./vscode/serve.mjs";

const samples = join(root, "samples");

/** The sample to open: the first Python file. */
function sampleFile() {
  const name = readdirSync(samples)
    .sort()
    .find((file) => file.endsWith(".py"));
  if (!name) throw new SetupError("samples/ holds no Python file.", "Restore it from the repository.");
  return join(samples, name);
}

/** Opens the user's own VS Code; false when it would not. @param {string} code @param {string} vsix */
async function openDesktop(code, vsix) {
  try {
    await run(code, ["--install-extension", vsix, "--force"], { log: "code" });
    await run(code, [samples, sampleFile()], { log: "code" });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`${code} refused: ${error.message.trim().split("\n")[0]}`);
    return false;
  }
  say("VS Code is open on samples/: put the cursor at a place marked to try and type");
  return true;
}

/** Serves code-server until Ctrl+C. @param {string} vsix @param {boolean} check end as soon as it answers */
async function openBrowser(vsix, check) {
  await ensureCodeServer();
  const profile = join(tools, check ? "profile-check" : "profile");
  prepareProfile(profile);
  await installExtension(profile, vsix);
  say("extension installed");
  // Listened to from here on, so that no moment is left in which a signal would orphan the server.
  const interrupted = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, resolve);
  });
  const server = await startCodeServer(profile);
  say("VS Code is running; open this address in a browser:");
  console.log(`\n    ${workbenchUrl(server.origin, samples, { file: sampleFile() })}\n`);
  console.log(
    "It listens on 127.0.0.1 only and asks for no password: every user of this machine can open it.",
  );
  if (!check) {
    console.log("Ctrl+C ends it.");
    const ended = server.ended.then(() => "ended");
    if ((await Promise.race([interrupted, ended])) === "ended") {
      await server.stop();
      throw new SetupError("code-server ended by itself.", `Its output is in ${server.log}.`);
    }
  }
  await server.stop();
  say("stopped");
}

await runMain(async () => {
  const check = process.argv.includes("--check");
  await ensureDependencies();
  await ensureCommands(compilers);
  say("building the native engine (about a minute the first time)");
  await run(process.execPath, ["scripts/native.mjs"], { log: "native" });
  say("native engine built");
  await run(process.execPath, ["scripts/build.mjs"], { log: "bundles" });
  say("extension and server bundled");
  const vsix = await packageExtension();
  say(`packaged ${vsix.slice(root.length + 1)}`);
  const code = check ? undefined : which("code");
  if (code && (await openDesktop(code, vsix))) return;
  await openBrowser(vsix, check);
});
