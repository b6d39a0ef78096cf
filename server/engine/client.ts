/**
 * Keeps an engine process: probes the addon, forks `dist/engine.js`, loads the model, restarts after a crash with
 * back-off, and answers requests in between with a retryable error. Used by the language server and the CLI; nothing
 * here throws outside of `infill`, every failure is a `Status`.
 */
import type { EngineInfillParams, EngineInfillResult, LoadParams, ModelInfo, Status } from "../protocol.ts";
import { EngineProcess, type RunListener } from "./engine-process.ts";
import { cancelled, EngineError, messageOf, unavailable } from "./errors.ts";
import { type Chosen, chooseDevice, type GpuReport } from "./gpu.ts";
import { runGpuProbe, runProbe } from "./probe-child.ts";
import type { ProbeReport } from "./probe-report.ts";

/** Waits before the first, second and third restart after crashes in a row, in milliseconds. */
const BACK_OFF_MS = [1000, 4000, 16_000];
/** So many answers in a row show that the engine is well again: its crashes are forgotten. */
const GOOD_ANSWERS = 10;
/** So many crashes on the GPU within this many milliseconds: the CPU computes until somebody restarts the engine. */
const GPU_CRASHES = 3;
const GPU_CRASH_WINDOW_MS = 600_000;

export type EngineStatus = Pick<Status, "state" | "reason" | "model" | "device" | "notice">;

/** What to run: a model folder, threads (0: the default) and "auto", "cpu" or "cuda:N". */
export type EngineTarget = Pick<LoadParams, "folder" | "threads" | "device">;

export interface EngineClientEvents {
  log: (line: string) => void;
  /** Called on every change, with the state `status` has from now on. */
  status: (status: EngineStatus) => void;
}

export class EngineClient {
  private readonly events: EngineClientEvents;
  private target: EngineTarget | undefined;
  private current: EngineStatus = { state: "stopped" };
  private process: EngineProcess | undefined;
  private report: ProbeReport | undefined;
  private gpuReport: GpuReport | undefined;
  /** What the engine process was last told to load on. */
  private chosen: Chosen | undefined;
  private info: ModelInfo | undefined;
  private crashes = 0;
  /** When the engine ended while it computed on a GPU. */
  private gpuCrashes: number[] = [];
  /** Why GPUs are left alone until the engine is restarted by hand. */
  private gpuGivenUp: string | undefined;
  private goodAnswers = 0;
  private running = 0;
  private timer: NodeJS.Timeout | undefined;
  /** Rises with every start and stop; what was begun for an older one must not touch the state any more. */
  private generation = 0;
  private readonly watchers: (() => void)[] = [];
  private readonly leaving = new Set<Promise<void>>();
  private readonly killAtExit = () => this.process?.kill();

  constructor(events: EngineClientEvents) {
    this.events = events;
    process.once("exit", this.killAtExit);
  }

  get status(): EngineStatus {
    return this.current;
  }
  /** Facts of the loaded model; undefined until the state was `ready`. */
  get model(): ModelInfo | undefined {
    return this.info;
  }
  /** What the probe said; undefined until it ran. */
  get probe(): ProbeReport | undefined {
    return this.report;
  }
  /** What the probe said of GPUs; undefined when it was not asked. */
  get gpus(): GpuReport | undefined {
    return this.gpuReport;
  }
  /** Why no GPU is used; undefined when one is, or nothing is loaded. */
  get noGpu(): string | undefined {
    return this.info?.onGpu === false ? (this.info.noGpu ?? this.chosen?.reason) : undefined;
  }

  /** Start with this model, instead of whatever runs now. */
  start(target: EngineTarget): void {
    this.target = target;
    this.crashes = 0;
    this.gpuCrashes = [];
    this.gpuGivenUp = undefined;
    this.stopProcess();
    void this.launch(true);
  }

  /** Stop the engine process and start a new one; also out of `failed`. */
  restart(): void {
    if (this.target !== undefined) this.start(this.target);
  }

  /** Stop, with the reason why there is no engine to start: a wrong setting. */
  refuse(reason: string): void {
    this.target = undefined;
    this.stopProcess();
    this.set({ state: "failed", reason });
  }

  /** Resolves when the engine is ready or has failed. */
  async settled(): Promise<EngineStatus> {
    while (this.current.state === "starting" || this.current.state === "loading")
      await new Promise<void>((resolve) => this.watchers.push(resolve));
    return this.current;
  }

  /**
   * Run a request. Rejects with `EngineError`: `EngineUnavailable` when there is no engine or it ended meanwhile,
   * `InvalidRequest`, or RequestCancelled as soon as `signal` aborts.
   */
  async infill(
    params: EngineInfillParams,
    listener: RunListener,
    signal: AbortSignal,
  ): Promise<EngineInfillResult> {
    const engine = this.process;
    if (engine === undefined || (this.current.state !== "ready" && this.current.state !== "busy"))
      throw unavailable(this.current.reason ?? `The engine is not ready (${this.current.state}).`);
    if (signal.aborted) throw cancelled();
    this.count(engine, 1);
    const answer = engine.infill(params, listener, signal).finally(() => this.count(engine, -1));
    const result = await orAborted(answer, signal);
    this.goodAnswers += 1;
    if (this.goodAnswers >= GOOD_ANSWERS) this.crashes = 0;
    return result;
  }

  /** Stop for good; resolves when every engine process has ended. */
  async dispose(): Promise<void> {
    this.target = undefined;
    this.stopProcess();
    this.set({ state: "stopped", reason: "The engine was stopped." });
    await Promise.all(this.leaving);
    process.off("exit", this.killAtExit);
  }

  /** Never rejects. */
  private async launch(probe: boolean): Promise<void> {
    const target = this.target;
    if (target === undefined) return;
    const generation = this.generation;
    const stale = () => generation !== this.generation;
    this.set({ state: "starting" });
    if (probe) {
      const { log } = this.events;
      const [report, gpus] = await Promise.all([
        runProbe(log),
        target.device === "cpu" ? undefined : runGpuProbe(log),
      ]);
      if (stale()) return;
      this.report = report;
      this.gpuReport = gpus;
      if (!report.ok) {
        this.set({ state: "failed", reason: report.reason });
        return;
      }
    }
    const engine = new EngineProcess(this.events.log, (how) => {
      if (!stale()) this.crashed(how);
    });
    this.process = engine;
    this.set({ state: "loading" });
    this.chosen =
      this.gpuGivenUp === undefined
        ? chooseDevice(target.device, this.gpuReport)
        : { device: "cpu", reason: this.gpuGivenUp };
    try {
      const info = await engine.load({ ...target, device: this.chosen.device });
      if (stale()) return;
      this.info = info;
      this.set({ state: "ready", model: info.name, device: info.device, ...this.notice(target) });
    } catch (error) {
      // An engine that died while loading has been dealt with by `crashed`; here the model itself is at fault.
      if (stale()) return;
      this.stopProcess();
      this.set({ state: "failed", reason: error instanceof EngineError ? error.line : messageOf(error) });
    }
  }

  /** Of a GPU that was asked for by name or has been used, and is not. Without a GPU, "auto" is nothing to tell. */
  private notice(target: EngineTarget): { notice?: string } {
    const { noGpu } = this;
    if (noGpu === undefined || target.device === "cpu") return {};
    if (target.device === "auto" && this.gpuGivenUp === undefined) {
      this.events.log(`no GPU is used: ${noGpu}`);
      return {};
    }
    const which = target.device === "auto" ? "The GPU" : target.device;
    return { notice: `${which} is not used: ${noGpu}` };
  }

  private crashed(how: string): void {
    this.stopProcess();
    this.goodAnswers = 0;
    if (this.chosen !== undefined && this.chosen.device !== "cpu") this.gpuCrashed(how);
    const wait = BACK_OFF_MS[this.crashes];
    this.crashes += 1;
    if (wait === undefined) {
      const reason = `The engine ended ${this.crashes} times (last: ${how}).`;
      this.set({ state: "failed", reason: `${reason} Restart it by hand; the log may say why.` });
      return;
    }
    const reason = `The engine ended unexpectedly (${how}) and starts again in ${wait / 1000} s.`;
    this.events.log(reason);
    this.set({ state: "starting", reason });
    this.timer = setTimeout(() => void this.launch(false), wait);
  }

  private gpuCrashed(how: string): void {
    const now = Date.now();
    this.gpuCrashes = [...this.gpuCrashes.filter((at) => now - at < GPU_CRASH_WINDOW_MS), now];
    if (this.gpuCrashes.length < GPU_CRASHES) return;
    this.gpuGivenUp = `the engine ended ${GPU_CRASHES} times on it within ten minutes (last: ${how}). Restart the engine to try it again`;
    this.crashes = 0;
  }

  /** Let go of the process: requests in flight reject, late events are ignored. */
  private stopProcess(): void {
    this.generation += 1;
    clearTimeout(this.timer);
    this.running = 0;
    const engine = this.process;
    this.process = undefined;
    if (engine === undefined) return;
    const gone = engine.stop();
    this.leaving.add(gone);
    void gone.then(() => this.leaving.delete(gone));
  }

  private count(engine: EngineProcess, change: 1 | -1): void {
    if (engine !== this.process) return;
    this.running += change;
    const state = this.running > 0 ? "busy" : "ready";
    if (state !== this.current.state) this.set({ ...this.current, state });
  }

  private set(status: EngineStatus): void {
    this.current = status;
    for (const wake of this.watchers.splice(0)) wake();
    this.events.status(status);
  }
}

/** `work`, or a rejection as soon as `signal` aborts; what the work answers then is nobody's concern. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let listener: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    listener = () => reject(cancelled());
    signal.addEventListener("abort", listener, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (listener !== undefined) signal.removeEventListener("abort", listener);
  }
}
