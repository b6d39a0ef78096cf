/**
 * Stands in for VS Code's executable where none can be had: takes the flags @vscode/test-electron passes, runs the
 * tests in code-server's extension host, and ends with their exit code. That host is a Node process like the desktop's,
 * but a remote one: Electron's own Node is not covered.
 */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { work } from "../../scripts/common.mjs";
import { prepareProfile, remoteUri, startCodeServer, workbenchUrl } from "../../scripts/vscode/serve.mjs";
import { launchChromium } from "./harness.ts";

/** The value of `--name=value` among the arguments. */
function flag(name: string): string {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  if (found === undefined) throw new Error(`--${name}=PATH is missing`);
  return resolve(found.slice(name.length + 3));
}

async function main(): Promise<number> {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith("-"));
  if (folder === undefined) throw new Error("the workspace folder is missing");
  const profile = mkdtempSync(join(tmpdir(), "unmask-profile-"));
  prepareProfile(profile);
  // A built VS Code takes the two paths from its page's address only with this switch.
  const server = await startCodeServer(profile, { args: ["--vscode-option", "enable-smoke-test-driver"] });
  const browser = await launchChromium();
  let code = 1;
  try {
    const page = await browser.newPage();
    // The workbench calls these two globals when they are there: with the exit code, and with everything it logs.
    const finished = new Promise<number>((done) => {
      void page.exposeFunction("codeAutomationExit", done);
    });
    await page.exposeFunction("codeAutomationLog", (level: string, values: unknown[]) =>
      appendFileSync(join(profile, "workbench.log"), `${level} ${values.join(" ")}\n`),
    );
    await page.goto(
      workbenchUrl(server.origin, resolve(folder), {
        payload: [
          ["extensionDevelopmentPath", remoteUri(flag("extensionDevelopmentPath"))],
          ["extensionTestsPath", remoteUri(flag("extensionTestsPath"))],
        ],
      }),
    );
    code = await Promise.race([finished, server.ended.then(() => 1)]);
    return code;
  } finally {
    await browser.close();
    await server.stop();
    if (code !== 0) {
      const kept = join(work, "shots", "failed-extension-host");
      cpSync(join(profile, "data", "logs"), kept, { recursive: true });
      cpSync(join(profile, "workbench.log"), join(kept, "workbench.log"));
      console.error(`logs: ${kept}`);
    }
    rmSync(profile, { recursive: true, force: true });
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
