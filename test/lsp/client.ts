/**
 * A small LSP client for tests and the bench: the real server bundle as a child process, over stdio or node IPC, with
 * the statuses, steps and log lines it sent.
 */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CancellationToken,
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import {
  type GenerateParams,
  GenerateRequest,
  type InfillParams,
  InfillRequest,
  type InfillResult,
  RunAgain,
  type RunAgainParams,
  type RunAgainResult,
  RunFinished,
  type RunFinishedParams,
  RunStarted,
  type RunStartedParams,
  type ServerSettings,
  type Status,
  StatusChanged,
  StatusRequest,
  StepNotification,
  type StepParams,
} from "../../server/protocol.ts";

export const root = join(__dirname, "..", "..");
const bundle = join(root, "dist", "server.js");

export const Invoked = 1;
export const Automatic = 2;

export interface Place {
  line: number;
  character: number;
}
export interface Item {
  insertText: string;
  range: { start: Place; end: Place };
}

export interface StartOptions {
  transport?: "stdio" | "ipc";
  settings?: ServerSettings;
  env?: Record<string, string>;
}

/** Splits `text` at its `├`: the document and the cursor. */
export function atCursor(text: string): { text: string; position: Place } {
  const [before = "", after = ""] = text.split("├");
  return { text: before + after, position: endOf(before) };
}

/** The position after the last character of `text`. */
export function endOf(text: string): Place {
  const lines = text.split(/\r?\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** What the server told of runs, in the order in which it came. */
export type RunMessage =
  | { kind: "started"; params: RunStartedParams }
  | { kind: "step"; params: StepParams }
  | { kind: "finished"; params: RunFinishedParams };

export class LspClient {
  readonly runs: RunMessage[] = [];
  readonly steps: StepParams[] = [];
  readonly statuses: Status[] = [];
  readonly log: string[] = [];
  /** Of the last `initialize`. */
  capabilities: Record<string, unknown> = {};
  readonly connection: MessageConnection;
  private readonly child: ChildProcess;
  private readonly exited: Promise<number | null>;
  private readonly versions = new Map<string, number>();
  private readonly watchers = new Set<() => void>();

  private constructor(child: ChildProcess, connection: MessageConnection) {
    this.child = child;
    this.connection = connection;
    this.exited = new Promise((resolve) => child.once("exit", resolve));
    connection.onNotification(StatusChanged, (status: Status) => this.note(this.statuses, status));
    connection.onNotification(StepNotification, (params: StepParams) => {
      this.runs.push({ kind: "step", params });
      this.note(this.steps, params);
    });
    connection.onNotification(RunStarted, (params: RunStartedParams) =>
      this.note(this.runs, { kind: "started", params }),
    );
    connection.onNotification(RunFinished, (params: RunFinishedParams) =>
      this.note(this.runs, { kind: "finished", params }),
    );
    connection.onNotification("window/logMessage", ({ message }: { message: string }) =>
      this.note(this.log, message),
    );
    connection.listen();
  }

  /** Started and initialised; the engine may still be loading. */
  static async start({
    transport = "stdio",
    settings = {},
    env = {},
  }: StartOptions = {}): Promise<LspClient> {
    if (!existsSync(bundle)) throw new Error(`${bundle} is missing: run \`npm run build\` first.`);
    const client =
      transport === "ipc"
        ? LspClient.overIpc({ ...process.env, ...env })
        : LspClient.overStdio({ ...process.env, ...env });
    const answer = await client.connection.sendRequest<{ capabilities: Record<string, unknown> }>(
      "initialize",
      {
        processId: process.pid,
        rootUri: null,
        capabilities: {},
        initializationOptions: settings,
      },
    );
    client.capabilities = answer.capabilities;
    await client.connection.sendNotification("initialized", {});
    return client;
  }

  private static overStdio(env: NodeJS.ProcessEnv): LspClient {
    const child = spawn(process.execPath, [bundle, "--stdio"], { env, stdio: ["pipe", "pipe", "inherit"] });
    if (child.stdout === null || child.stdin === null) throw new Error("The server has no pipes.");
    const reader = new StreamMessageReader(child.stdout);
    return new LspClient(child, createMessageConnection(reader, new StreamMessageWriter(child.stdin)));
  }

  private static overIpc(env: NodeJS.ProcessEnv): LspClient {
    const child = fork(bundle, ["--node-ipc"], { env, execArgv: [] });
    return new LspClient(
      child,
      createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)),
    );
  }

  /** Open a document and wait for nothing: notifications and requests keep their order. */
  open(uri: string, text: string, languageId = "python"): void {
    this.versions.set(uri, 1);
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  insert(uri: string, position: Place, text: string): void {
    const version = this.version(uri) + 1;
    this.versions.set(uri, version);
    const contentChanges = [{ range: { start: position, end: position }, text }];
    this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  version(uri: string): number {
    return this.versions.get(uri) ?? 0;
  }

  complete(uri: string, position: Place, triggerKind = Invoked, selectedCompletionInfo?: object) {
    return this.connection.sendRequest<Item[] | null>("textDocument/inlineCompletion", {
      textDocument: { uri },
      position,
      context: { triggerKind, selectedCompletionInfo },
    });
  }

  infill(params: Omit<InfillParams, "textDocument">, uri: string, token = CancellationToken.None) {
    const textDocument = { uri, version: this.version(uri) };
    return this.connection.sendRequest<InfillResult>(InfillRequest, { textDocument, ...params }, token);
  }

  generate(
    params: Omit<GenerateParams, "textDocument">,
    uri: string,
    token = CancellationToken.None,
  ): Promise<InfillResult> {
    const textDocument = { uri, version: this.version(uri) };
    return this.connection.sendRequest(GenerateRequest, { textDocument, ...params }, token);
  }

  again(params: RunAgainParams, token = CancellationToken.None): Promise<RunAgainResult> {
    return this.connection.sendRequest(RunAgain, params, token);
  }

  status(): Promise<Status> {
    return this.connection.sendRequest<Status>(StatusRequest);
  }

  notify(method: string, params: object): void {
    void this.connection.sendNotification(method, params);
  }

  /** Wait until `found` gives something for what has arrived so far. */
  async until<T>(found: () => T | undefined): Promise<T> {
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.watchers.delete(wake);
          resolve();
        };
        this.watchers.add(wake);
      });
    }
  }

  /** Wait for a status of this state, sent after the first `from` ones. */
  reaches(state: Status["state"], from = 0): Promise<Status> {
    return this.until(() => this.statuses.slice(from).find((status) => status.state === state));
  }

  /** Process id of the newest engine process, from the log. */
  enginePid(): number {
    const pids = this.log.map((line) => /engine process (\d+) started/.exec(line)?.[1]);
    const pid = pids.filter((found) => found !== undefined).at(-1);
    if (pid === undefined) throw new Error("No engine process has been started.");
    return Number(pid);
  }

  /** `shutdown` and `exit`, as an editor does. Resolves with the exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const code = await this.exited;
    this.connection.dispose();
    return code;
  }

  /** The client vanishes without a word: stdin or the channel closes. */
  async vanish(): Promise<number | null> {
    if (this.child.connected) this.child.disconnect();
    else this.child.stdin?.end();
    const code = await this.exited;
    this.connection.dispose();
    return code;
  }

  private note<T>(list: T[], value: T): void {
    list.push(value);
    for (const wake of [...this.watchers]) wake();
  }
}

/** Resolves when no process of this id runs any more; a zombie nobody has waited for counts as gone. */
export async function gone(pid: number): Promise<void> {
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ESRCH" || code === "ENOENT") return false;
    throw error;
  }
}
