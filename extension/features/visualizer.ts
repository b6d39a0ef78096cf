/**
 * The "Decoding Steps" view: shows the runs of a `TraceStore` in a webview, live and afterwards.
 *
 * The trace stays here. A webview's document is thrown away whenever the view is hidden; when it comes back it says
 * `ready` and then which runs it shows, and gets those as a whole. From then on it gets what is new about them, at most
 * 30 times a second. Messages: `visualizer-messages.ts`; the page: `media/webview/`.
 */
import { randomBytes, randomUUID } from "node:crypto";
import {
  CancellationTokenSource,
  commands,
  type Disposable,
  type LogOutputChannel,
  Uri,
  type Webview,
  type WebviewView,
  type WebviewViewProvider,
  window,
  workspace,
} from "vscode";
import * as z from "zod";
import { RunAgain, type RunAgainParams, type RunAgainResult } from "../../server/protocol.ts";
import type { Server } from "../client.ts";
import type { Run, TraceChange, TraceStore } from "../trace.ts";
import { traceJson } from "../trace-export.ts";
import { runLine } from "../trace-summary.ts";
import { traceSvg } from "../trace-svg.ts";
import { type FromView, fromView, type ToView } from "./visualizer-messages.ts";

/** As in the manifest. */
export const VIEW = "unmask.steps";
/** Least time between two messages about steps, in milliseconds. */
const FRAME = 1000 / 30;

export class Visualizer implements WebviewViewProvider, Disposable {
  readonly #folder: Uri;
  readonly #store: TraceStore;
  readonly #server: Server;
  readonly #log: LogOutputChannel;
  /** Run ids of one window mean nothing in another, or after a reload. */
  readonly #session = randomUUID();
  readonly #subscriptions: Disposable[];
  #view: WebviewView | undefined;
  /** What the page shows, or showed last. */
  #watch: Extract<FromView, { type: "watch" }> | undefined;
  #listening = false;
  /** Steps already sent, by the id of a watched run. */
  readonly #sent = new Map<number, number>();
  readonly #finished = new Set<number>();
  #listChanged = false;
  /** The form of "run again" is to be opened as soon as the page listens. */
  #formWanted = false;
  #timer: NodeJS.Timeout | undefined;
  #again: CancellationTokenSource | undefined;

  constructor(extension: Uri, store: TraceStore, server: Server, log: LogOutputChannel) {
    this.#folder = Uri.joinPath(extension, "dist", "webview");
    this.#store = store;
    this.#server = server;
    this.#log = log;
    this.#subscriptions = [
      window.registerWebviewViewProvider(VIEW, this),
      store.onDidChange((change) => this.#changed(change)),
      server.onRuns({
        started: (run) => store.started(run, Date.now()),
        step: (step) => store.step(step),
        finished: (run) => store.finished(run),
        ended: () => store.orphan(),
      }),
    ];
  }

  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    const { webview } = view;
    webview.options = { enableScripts: true, localResourceRoots: [this.#folder] };
    webview.html = pageOf(webview, this.#folder);
    webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    this.#tellLive(true);
    view.onDidChangeVisibility(() => {
      this.#tellLive(view.visible);
      if (!view.visible) this.#silence();
    });
    view.onDidDispose(() => {
      this.#tellLive(false);
      this.#silence();
      this.#view = undefined;
    });
  }

  /** Opens the view and gives it the focus. */
  async show(): Promise<void> {
    await commands.executeCommand(`${VIEW}.focus`);
  }

  /** Opens the form of "run again" in the view. */
  async openAgain(): Promise<void> {
    this.#formWanted = true;
    await this.show();
    this.#openForm();
  }

  /** Asks where to, and writes the run that is shown, or the newest one. @returns why there is nothing to write */
  async exportRun(format: "json" | "svg"): Promise<string | undefined> {
    const run = this.#store.find(this.#watch?.ids[0] ?? 0) ?? this.#store.newest;
    if (run === undefined) return "there is no run to export yet";
    const moment = this.#watch?.ids[0] === run.header.id ? this.#watch.moment : run.steps.length;
    const text = format === "json" ? traceJson(run) : traceSvg(run, moment, this.#watch?.colouring ?? "step");
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const name = `unmask-run-${run.header.id}.${format}`;
    const target = await window.showSaveDialog({
      title: "Export Run",
      filters: format === "json" ? { JSON: ["json"] } : { "SVG picture": ["svg"] },
      ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    });
    if (target !== undefined) await workspace.fs.writeFile(target, new TextEncoder().encode(text));
    return undefined;
  }

  dispose(): void {
    this.#silence();
    this.#again?.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #receive(foreign: unknown): void {
    const parsed = fromView.safeParse(foreign);
    if (!parsed.success) {
      this.#log.warn(`A message of the Decoding Steps view is ignored: ${z.prettifyError(parsed.error)}`);
      return;
    }
    const message = parsed.data;
    switch (message.type) {
      case "ready":
        this.#silence();
        this.#listening = true;
        this.#sendList();
        this.#openForm();
        break;
      case "watch":
        this.#watching(message);
        break;
      case "again":
        void this.#runAgain(message.id, message.options);
        break;
    }
  }

  /** Steps one by one cost each request some milliseconds: only while somebody looks. */
  #tellLive(live: boolean): void {
    this.#server
      .tellLive(live)
      .catch((error) => this.#log.warn(`The language server was not told how to tell of runs: ${error}`));
  }

  #openForm(): void {
    if (!this.#formWanted || !this.#listening) return;
    this.#formWanted = false;
    this.#post({ type: "openAgain" });
  }

  /** The page is gone or hidden: what is sent to it is lost. */
  #silence(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#listening = false;
    this.#sent.clear();
    this.#finished.clear();
    this.#listChanged = false;
  }

  #watching(message: Extract<FromView, { type: "watch" }>): void {
    this.#watch = message;
    for (const id of [...this.#sent.keys()]) if (!message.ids.includes(id)) this.#sent.delete(id);
    for (const id of message.ids) if (!this.#sent.has(id)) this.#sendRun(id);
  }

  #sendRun(id: number): void {
    const run = this.#store.find(id);
    if (run === undefined) return;
    this.#sent.set(id, run.steps.length);
    this.#post({ type: "run", run });
  }

  #sendList(): void {
    const runs = this.#store.runs.toReversed().map((run) => ({
      id: run.header.id,
      kind: run.header.kind,
      line: runLine(run),
      repeatable: isRepeatable(run),
    }));
    this.#post({ type: "runs", session: this.#session, runs });
  }

  #changed(change: TraceChange): void {
    if (change.kind === "started" && this.#store.runs.length === 1)
      void commands.executeCommand("setContext", "unmask.hasRuns", true);
    if (!this.#listening) return;
    if (change.kind === "finished") this.#finished.add(change.id);
    if (change.kind !== "steps") this.#listChanged = true;
    this.#timer ??= setTimeout(() => this.#flush(), FRAME);
  }

  #flush(): void {
    this.#timer = undefined;
    for (const [id, from] of this.#sent) {
      const steps = this.#store.find(id)?.steps.slice(from) ?? [];
      if (steps.length === 0) continue;
      this.#sent.set(id, from + steps.length);
      this.#post({ type: "steps", id, from, steps });
    }
    for (const id of this.#finished) {
      const header = this.#store.find(id)?.header;
      if (header && this.#sent.has(id)) this.#post({ type: "finished", header });
    }
    this.#finished.clear();
    if (this.#listChanged) this.#sendList();
    this.#listChanged = false;
  }

  async #runAgain(id: number, options: RunAgainParams["options"]): Promise<void> {
    const run = this.#store.find(id);
    const client = this.#server.running;
    if (run === undefined || client === undefined || !isRepeatable(run)) {
      const reason = "The run cannot be repeated: the engine that made it is gone.";
      this.#post({ type: "againFailed", id, reason });
      return;
    }
    this.#again?.cancel();
    const source = new CancellationTokenSource();
    this.#again = source;
    try {
      const params: RunAgainParams = { request: run.header.request, options };
      const { request } = await this.#server.request<RunAgainResult>(client, RunAgain, params, source.token);
      const made = this.#store.runs.findLast(({ header }) => header.request === request && !header.orphaned);
      if (made === undefined) throw new Error("The new run is not in the trace.");
      this.#flush();
      this.#post({ type: "againDone", id, made: made.header.id });
    } catch (error) {
      if (source.token.isCancellationRequested) return;
      this.#log.warn(`Running again failed: ${error}`);
      this.#post({ type: "againFailed", id, reason: error instanceof Error ? error.message : String(error) });
    } finally {
      if (this.#again === source) this.#again = undefined;
      source.dispose();
    }
  }

  #post(message: ToView): void {
    // Resolves to false when the page is hidden meanwhile: it asks for everything when it is back.
    void this.#view?.webview.postMessage(message);
  }
}

function isRepeatable({ header }: Run): boolean {
  return !header.orphaned && header.outcome !== "running";
}

/** No inline script or style, nothing from outside the folder; the page's text is set by its script as text. */
function pageOf(webview: Webview, folder: Uri): string {
  const nonce = randomBytes(16).toString("base64");
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(folder, name));
  const csp = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${csp}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Decoding Steps</title>
    <link rel="stylesheet" href="${file("main.css")}">
  </head>
  <body>
    <div id="root"></div>
    <script nonce="${nonce}" src="${file("main.js")}"></script>
  </body>
</html>`;
}
