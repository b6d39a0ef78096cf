/**
 * One real VS Code for all editor tests: code-server with the packaged VSIX on a fresh profile, and a Chromium that
 * shows it. Each test gets a file of its own, in the window of the tests before it: to start one takes most of a test's
 * time. A test that fails leaves its window to nobody, and one that needs a language server of its own asks for a new one.
 *
 * Chromium is $CHROMIUM or the one on PATH; the VSIX is what `npm run package` left in build/.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { work } from "../../scripts/common.mjs";
import { vsixPath } from "../../scripts/package.mjs";
import { ensureChromium } from "../../scripts/vscode/install.mjs";
import {
  type CodeServer,
  installExtension,
  prepareProfile,
  startCodeServer,
  workbenchUrl,
} from "../../scripts/vscode/serve.mjs";
import { Workbench } from "./workbench.ts";

/** Git-ignored: a screenshot of every test's end. */
export const shots = join(work, "shots");

/** Of the tests: the suggest widget stays away, so that what appears at the cursor is ghost text. */
const settings = {
  "editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
  "editor.suggestOnTriggerCharacters": false,
  "editor.wordBasedSuggestions": "off",
  "editor.parameterHints.enabled": false,
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.scrollbar.horizontal": "hidden",
  "editor.scrollbar.vertical": "hidden",
  // Hovers must not cover what is read.
  "editor.hover.enabled": "off",
  "files.autoSave": "off",
  "window.confirmBeforeClose": "never",
};

/** The browser the harness and the extension host runs use. @returns a headless Chromium */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    headless: true,
    // No sandbox: containers rarely allow one, and the page shown is ours. No background traffic of its own.
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
}

/** A page with VS Code on a workspace folder. */
interface Window {
  page: Page;
  folder: string;
}

export class Harness {
  /** Origins outside 127.0.0.1 that a page asked for. */
  readonly foreign = new Set<string>();
  /** How many requests the pages made. */
  requests = 0;
  readonly server: CodeServer;
  readonly #browser: Browser;
  readonly #profile: string;
  readonly #alone: boolean;
  /** What the last test left, for the next. */
  #window: Window | undefined;

  private constructor(server: CodeServer, browser: Browser, profile: string, alone: boolean) {
    this.server = server;
    this.#browser = browser;
    this.#profile = profile;
    this.#alone = alone;
  }

  /** @param options `alone`: every test has a window of its own. */
  static async start({ alone = false } = {}): Promise<Harness> {
    const vsix = vsixPath();
    if (!existsSync(vsix)) throw new Error(`${vsix} is missing: run \`npm run package\` first.`);
    mkdirSync(shots, { recursive: true });
    const profile = mkdtempSync(join(tmpdir(), "unmask-profile-"));
    prepareProfile(profile, settings);
    await installExtension(profile, vsix);
    // Extension hosts, each with its engine, end soon after their page was closed instead of waiting for it.
    const server = await startCodeServer(profile, { args: ["--reconnection-grace-time", "5"] });
    try {
      return new Harness(server, await launchChromium(), profile, alone);
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /**
   * Opens a file with the given text and hands over the page once the extension's status bar item says `state`: "off" for
   * a file that is not completed. A failure leaves a screenshot and the logs in .work/shots. `alone`: in a new window,
   * which nobody gets afterwards. `scale`: pixels of the screen per CSS pixel; another one than 1 takes a window alone.
   */
  async withFile(
    name: string,
    text: string,
    use: (workbench: Workbench) => Promise<void>,
    options: { state?: string; scale?: number; alone?: boolean } = {},
  ): Promise<void> {
    const { state = "ready", scale = 1, alone = this.#alone || scale !== 1 } = options;
    if (alone) await this.#closeWindow();
    const isNew = this.#window === undefined;
    this.#window ??= await this.#newWindow(scale);
    const { page, folder } = this.#window;
    const workbench = new Workbench(page, join(folder, name));
    writeFileSync(workbench.file, text);
    let keep = false;
    try {
      if (isNew) await page.goto(workbenchUrl(this.server.origin, folder, { file: workbench.file }));
      else await workbench.openFile();
      await workbench.waitForStatus(state);
      await workbench.focus();
      await use(workbench);
      keep = !alone;
    } catch (error) {
      await this.#keepEvidence(page, basename(folder));
      throw error;
    } finally {
      if (!keep) await this.#closeWindow();
    }
  }

  /** Replaces the machine's settings, which a running page takes over when the file changes. */
  setMachineSettings(values: Record<string, unknown>): void {
    const folder = join(this.#profile, "data", "Machine");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "settings.json"), JSON.stringify(values));
  }

  async stop(): Promise<void> {
    await this.#closeWindow();
    await this.#browser.close();
    await this.server.stop();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  async #newWindow(deviceScaleFactor: number): Promise<Window> {
    const viewport = { width: 1280, height: 800 };
    const context = await this.#browser.newContext({ viewport, deviceScaleFactor });
    context.on("request", (request) => this.#watch(request.url()));
    const page = await context.newPage();
    page.on("websocket", (socket) => this.#watch(socket.url()));
    return { page, folder: mkdtempSync(join(tmpdir(), "unmask-workspace-")) };
  }

  async #closeWindow(): Promise<void> {
    const window = this.#window;
    if (window === undefined) return;
    this.#window = undefined;
    await window.page.context().close();
    rmSync(window.folder, { recursive: true, force: true });
  }

  #watch(url: string): void {
    this.requests++;
    const { protocol, hostname, origin } = new URL(url);
    if (/^(https?|wss?):$/.test(protocol) && hostname !== "127.0.0.1") this.foreign.add(origin);
  }

  async #keepEvidence(page: Page, name: string): Promise<void> {
    const folder = join(shots, `failed-${name}`);
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, "page.png") }).catch((error: unknown) => {
      console.error(`no screenshot: ${error}`);
    });
    const logs = join(this.#profile, "data", "logs");
    if (existsSync(logs)) cpSync(logs, join(folder, "logs"), { recursive: true });
    console.error(`screenshot and logs: ${folder}`);
  }
}
