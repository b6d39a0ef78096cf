/** One engine child process and the JSON-RPC connection to it. Starts with the object, ends once. */
import { type ChildProcess, fork } from "node:child_process";
import { createInterface } from "node:readline";
import {
  CancellationTokenSource,
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
} from "vscode-jsonrpc/node";
import {
  type DecodeStep,
  EngineInfill,
  type EngineInfillParams,
  type EngineInfillResult,
  EngineLoad,
  EngineStarted,
  type EngineStartedParams,
  EngineStep,
  type EngineStepParams,
  EngineTrace,
  type EngineTraceParams,
  type LoadParams,
  type ModelInfo,
} from "../protocol.ts";
import { fromResponse, messageOf, unavailable } from "./errors.ts";
import { bundlePath } from "./paths.ts";

/** An engine that has not ended this long after its channel was closed is killed. */
const STOP_LIMIT_MS = 2000;
/**
 * An engine that computes this long after its run was cancelled hangs, in a kernel or a driver, and is killed: it looks
 * for a cancellation after every layer, the longest of which takes seconds.
 */
const CANCEL_LIMIT_MS = 20_000;

/**
 * Hears of a run that was asked with `steps`: of its start once, then of its steps, of nothing after it was aborted; or
 * with "after" of all of it at once, after its result.
 */
export interface RunListener {
  started?: (run: EngineStartedParams) => void;
  step?: (step: DecodeStep) => void;
  trace?: (run: EngineTraceParams) => void;
}

export class EngineProcess {
  private readonly child: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly runs = new Map<number, { listener: RunListener; signal: AbortSignal }>();
  /** Runs that have their result, and whose trace is on its way. */
  private readonly traced = new Map<number, RunListener>();
  private readonly gone: Promise<void>;
  /** `stop` was called: the end is no surprise. */
  private stopped = false;
  private closed = false;
  /** Why it was killed. */
  private hung: string | undefined;

  /** `onEnd` is called once with how the process ended ("signal SIGKILL"), unless `stop` was called before. */
  constructor(log: (line: string) => void, onEnd: (how: string) => void) {
    // `execArgv: []`: a debugger or loader of the parent must not be inherited (ports, memory).
    this.child = fork(bundlePath("engine"), [], { silent: true, execArgv: [] });
    log(`engine process ${this.child.pid} started`);
    for (const stream of [this.child.stdout, this.child.stderr])
      if (stream !== null) createInterface(stream).on("line", (line) => log(`engine: ${line}`));
    this.connection = createMessageConnection(
      new IPCMessageReader(this.child),
      new IPCMessageWriter(this.child),
    );
    this.connection.onNotification(EngineStarted, (run: EngineStartedParams) =>
      this.listener(run.request)?.started?.(run),
    );
    this.connection.onNotification(EngineStep, ({ request, step }: EngineStepParams) =>
      this.listener(request)?.step?.(step),
    );
    this.connection.onNotification(EngineTrace, (run: EngineTraceParams) => {
      this.traced.get(run.started.request)?.trace?.(run);
      this.traced.delete(run.started.request);
    });
    this.connection.listen();
    this.gone = new Promise((resolve) => {
      const ended = (how: string) => {
        log(`engine process ${this.child.pid} ended (${how})`);
        resolve();
        this.close();
        if (!this.stopped) onEnd(this.hung ?? how);
      };
      this.child.once("exit", (code, signal) =>
        ended(signal === null ? `exit code ${code}` : `signal ${signal}`),
      );
      this.child.on("error", (error) => {
        // Without a pid it never started and no exit follows; later errors are those of a channel about to close.
        if (this.child.pid === undefined) ended(error.message);
        else log(`engine process ${this.child.pid}: ${error.message}`);
      });
    });
  }

  load(params: LoadParams): Promise<ModelInfo> {
    return this.send(() => this.connection.sendRequest<ModelInfo>(EngineLoad, params));
  }

  async infill(
    params: EngineInfillParams,
    listener: RunListener,
    signal: AbortSignal,
  ): Promise<EngineInfillResult> {
    const source = new CancellationTokenSource();
    let late: NodeJS.Timeout | undefined;
    const cancel = () => {
      source.cancel();
      late = setTimeout(() => {
        this.hung = `it still computed ${CANCEL_LIMIT_MS / 1000} s after a cancellation`;
        this.kill();
      }, CANCEL_LIMIT_MS);
    };
    signal.addEventListener("abort", cancel, { once: true });
    this.runs.set(params.request, { listener, signal });
    try {
      const result = await this.send(() =>
        this.connection.sendRequest<EngineInfillResult>(EngineInfill, params, source.token),
      );
      if (params.steps === "after") this.traced.set(params.request, listener);
      return result;
    } finally {
      clearTimeout(late);
      signal.removeEventListener("abort", cancel);
      this.runs.delete(params.request);
      source.dispose();
    }
  }

  /** Close the channel, which ends the process, and kill it if that does not help. Resolves when it is gone. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.close();
    if (this.child.connected) this.child.disconnect();
    const limit = setTimeout(() => this.kill(), STOP_LIMIT_MS);
    await this.gone;
    clearTimeout(limit);
  }

  kill(): void {
    this.child.kill("SIGKILL");
  }

  private listener(request: number): RunListener | undefined {
    const run = this.runs.get(request);
    return run?.signal.aborted === false ? run.listener : undefined;
  }

  /** Requests in flight reject from here on. */
  private close(): void {
    if (this.closed) return;
    this.closed = true;
    this.connection.dispose();
  }

  private async send<T>(request: () => Promise<T>): Promise<T> {
    if (this.closed) throw unavailable("The engine process has ended.");
    try {
      return await request();
    } catch (error) {
      if (this.closed) throw unavailable("The engine process ended while the request ran.");
      throw fromResponse(error) ?? unavailable(`The engine could not be asked: ${messageOf(error)}.`);
    }
  }
}
