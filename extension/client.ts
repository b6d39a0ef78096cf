/**
 * The language server as the extension sees it: one connection that survives crashes.
 *
 * Builds on vscode-languageclient over node IPC to `dist/server.js` and departs from the library in three ways:
 *   - its automatic inline completion provider is left out, because ours answers typing without a server trip;
 *   - it never shows a popup: a server that ended or could not start is a state (`Health`) and a line in the log;
 *   - a client object lives as long as one server process. Restarts make a new one, because the library refuses to
 *     start a client again whose first start failed.
 */
import { join } from "node:path";
import { type CancellationToken, type Disposable, type LogOutputChannel, window } from "vscode";
import {
  type ClientCapabilities,
  CloseAction,
  DynamicFeature,
  ErrorAction,
  type InlineCompletionItem,
  type InlineCompletionList,
  type InlineCompletionParams,
  InlineCompletionRequest,
  LanguageClient,
  RevealOutputChannelOn,
  type StaticFeature,
  TransportKind,
} from "vscode-languageclient/node";
import {
  RestartEngine,
  RunFinished,
  type RunFinishedParams,
  RunStarted,
  type RunStartedParams,
  type ServerSettings,
  SettingsChanged,
  type Status,
  StatusChanged,
  StatusRequest,
  StepNotification,
  type StepParams,
} from "../server/protocol.ts";
import { type Config, SECTION } from "./config.ts";
import type { SharedDocuments } from "./documents.ts";
import type { Health } from "./health.ts";
import { RestartBudget } from "./restarts.ts";

type Feature = Parameters<LanguageClient["registerFeature"]>[0];

/** Announces inline completion to the server without registering a provider for it. */
class InlineCompletionCapability implements StaticFeature {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    capabilities.textDocument = { ...capabilities.textDocument, inlineCompletion: {} };
  }
  initialize(): void {
    // Nothing to set up: features/inline-completion.ts registers the provider.
  }
  getState(): { kind: "static" } {
    return { kind: "static" };
  }
  clear(): void {
    // Nothing to release.
  }
}

class QuietClient extends LanguageClient {
  override registerFeature(feature: Feature): void {
    const automatic =
      DynamicFeature.is(feature) && feature.registrationType.method === InlineCompletionRequest.method;
    super.registerFeature(automatic ? new InlineCompletionCapability() : feature);
  }

  // The library's signature has `any` here; what arrives is only ever written to the log.
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Hears of decoding runs: a start, then steps, then an end, in the order in which the server sends them. */
export interface RunListener {
  started?(run: RunStartedParams): void;
  step?(step: StepParams): void;
  finished?(run: RunFinishedParams): void;
  /** The language server ended: its runs end with it, and its request numbers begin anew. */
  ended?(): void;
}

export class Server implements Disposable {
  readonly #module: string;
  readonly #folder: string;
  readonly #config: Config;
  readonly #documents: SharedDocuments;
  readonly #health: Health;
  readonly #log: LogOutputChannel;
  readonly #budget = new RestartBudget();
  readonly #runListeners = new Set<RunListener>();
  #client: QuietClient | undefined;
  #restart: NodeJS.Timeout | undefined;
  #settings = "";
  #live = false;

  /** @param folder the extension's folder; the server's bundle is `dist/server.js` in it. */
  constructor(
    folder: string,
    config: Config,
    documents: SharedDocuments,
    health: Health,
    log: LogOutputChannel,
  ) {
    this.#folder = folder;
    this.#module = join(folder, "dist", "server.js");
    this.#config = config;
    this.#documents = documents;
    this.#health = health;
    this.#log = log;
  }

  /** The client while its server runs, undefined otherwise. */
  get running(): LanguageClient | undefined {
    return this.#client?.isRunning() ? this.#client : undefined;
  }

  /** Starts the server; does nothing when there is one. Never rejects: failures become the state. */
  async start(): Promise<void> {
    clearTimeout(this.#restart);
    if (this.#client !== undefined) return;
    const client = this.#create();
    this.#client = client;
    this.#budget.started(performance.now());
    this.#health.update({ state: "starting" });
    try {
      await client.start();
      // What changed since `#create` read them.
      await this.settingsChanged();
      const status = await client.sendRequest<Status>(StatusRequest);
      if (this.#client === client) this.#health.update(status);
    } catch (error) {
      this.#ended(client, `could not be started (${message(error)})`);
    }
  }

  /** Restarts the engine, or the language server itself when that is what is not running. Never rejects. */
  async restartEngine(): Promise<void> {
    this.#budget.reset();
    const client = this.running;
    if (client === undefined) return this.start();
    try {
      await client.sendRequest(RestartEngine);
    } catch (error) {
      this.#log.error(`Restarting the engine failed: ${message(error)}`);
    }
  }

  /** The settings changed: reopen and close documents to match, and hand the server its part if that differs. */
  async settingsChanged(): Promise<void> {
    const client = this.running;
    await this.#documents.reconcile(client);
    const settings = this.#serverSettings;
    const text = JSON.stringify(settings);
    if (client === undefined || text === this.#settings) return;
    this.#settings = text;
    await client.sendNotification(SettingsChanged, settings);
  }

  /** @throws what the server answered, or a cancellation error; the caller must have seen `running`. */
  complete(
    client: LanguageClient,
    params: InlineCompletionParams,
    token: CancellationToken,
  ): Promise<InlineCompletionItem[] | InlineCompletionList | null> {
    return client.sendRequest(InlineCompletionRequest.type, params, token);
  }

  /**
   * One of the requests of protocol.ts. `params` and the result are its types.
   *
   * @throws what the server answered, or a cancellation error; the caller must have seen `running`.
   */
  request<R>(client: LanguageClient, method: string, params: object, token: CancellationToken): Promise<R> {
    return client.sendRequest<R>(method, params, token);
  }

  onRuns(listener: RunListener): Disposable {
    this.#runListeners.add(listener);
    return { dispose: () => this.#runListeners.delete(listener) };
  }

  /** Whether listeners hear of runs step by step, or of each as a whole after its answer, which delays nothing. */
  async tellLive(live: boolean): Promise<void> {
    this.#live = live;
    await this.settingsChanged();
  }

  /** Ends the server; resolves when it has said goodbye or after the library's two seconds. */
  async stop(): Promise<void> {
    clearTimeout(this.#restart);
    const client = this.#client;
    this.#client = undefined;
    if (client === undefined) return;
    try {
      await client.stop();
    } catch (error) {
      this.#log.info(`The language server did not stop in good order: ${message(error)}`);
    }
  }

  dispose(): void {
    void this.stop();
  }

  /** Runs are always told of, so that the last ones are there when somebody wants to see them; live only on demand. */
  get #serverSettings(): ServerSettings {
    return { ...this.#config.serverSettings, steps: this.#live ? true : "after" };
  }

  #create(): QuietClient {
    const settings = this.#serverSettings;
    this.#settings = JSON.stringify(settings);
    const client: QuietClient = new QuietClient(
      SECTION,
      "Unmask",
      // The folder of the user's workspace is no place to start a process in: it may hold libraries of the same name.
      { module: this.#module, transport: TransportKind.ipc, options: { cwd: this.#folder } },
      {
        documentSelector: [{ scheme: "*" }],
        outputChannel: this.#log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationOptions: settings,
        initializationFailedHandler: () => false,
        middleware: this.#documents.middleware,
        errorHandler: {
          error: () => ({ action: ErrorAction.Continue, handled: true }),
          closed: () => {
            this.#ended(client, "ended unexpectedly");
            const message = "The connection to the language server is closed.";
            return { action: CloseAction.DoNotRestart, handled: true, message };
          },
        },
      },
    );
    client.onNotification(StatusChanged, (status: Status) => {
      if (this.#client === client) this.#health.update(status);
    });
    client.onNotification(RunStarted, (run: RunStartedParams) => this.#tell((each) => each.started?.(run)));
    client.onNotification(StepNotification, (step: StepParams) => this.#tell((each) => each.step?.(step)));
    client.onNotification(RunFinished, (run: RunFinishedParams) =>
      this.#tell((each) => each.finished?.(run)),
    );
    return client;
  }

  #tell(what: (listener: RunListener) => void): void {
    for (const listener of this.#runListeners) what(listener);
  }

  /** Both the library's close handler and a failing start may report the same end: the first one counts. */
  #ended(client: QuietClient, what: string): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    this.#documents.forget();
    this.#tell((each) => each.ended?.());
    const pause = this.#budget.ended(performance.now());
    if (pause === undefined) {
      const reason = `The language server ${what}, again and again. See the log, then use "Unmask: Restart Engine".`;
      this.#log.error(reason);
      this.#health.update({ state: "failed", reason });
      return;
    }
    const reason = `The language server ${what}; starting it again in ${pause / 1000} s.`;
    this.#log.warn(reason);
    this.#health.update({ state: "starting", reason });
    this.#restart = setTimeout(() => void this.start(), pause);
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The channel that the client, the server's output and the extension share. */
export function createLog(): LogOutputChannel {
  return window.createOutputChannel("Unmask", { log: true });
}
