/**
 * The trace of decoding runs: what the visualizer shows, exports and compares. Built from the run notifications of
 * `server/protocol.ts` and kept in the extension, so that the view can be closed and opened again at any step.
 *
 * A run is an append-only list of small records. The protocol repeats the whole canvas in every step; a record keeps only
 * what a step changed, so that a run costs memory in proportion to its tokens and not to tokens times steps.
 * `trace-history.ts` turns records back into the canvas at any step. Pure: no editor inside, used by the webview as well.
 */
import type {
  CanvasCell,
  CommittedToken,
  DecodeOptions,
  DecodeStep,
  DecodeSummary,
  RunFinishedParams,
  RunKind,
  RunStartedParams,
  StepParams,
} from "../server/protocol.ts";

/** Runs that are kept. */
export const MOST_RUNS = 50;
/** Committed tokens that are kept, of all runs together: about 100 MB with four alternatives each. */
export const MOST_COMMITS = 200_000;

/** What is known of a run before its steps. */
export interface RunHeader {
  /** Rising within one window, over restarts of the language server. */
  id: number;
  /** The language server's number of the run, to ask for it again. */
  request: number;
  uri: string;
  kind: RunKind;
  /** `id` of the run that this is another one of; absent when it is not, or no longer known. */
  of?: number;
  options: DecodeOptions;
  /** Masks of each hole at the start. */
  masks: number[];
  /** The cells of each hole at the start. */
  canvas: CanvasCell[][];
  around: string[];
  /** Milliseconds since 1970. */
  started: number;
  outcome: "running" | RunFinishedParams["outcome"];
  reason?: string;
  /** The holes' final texts and the summary; absent unless done. */
  holes?: string[];
  summary?: DecodeSummary;
  /** The language server that ran it has ended: it cannot be asked for again. */
  orphaned: boolean;
}

/** One step, as the difference to the one before it. */
export interface StepRecord {
  /** 0-based, as the engine counts. */
  index: number;
  /** Steps right before this one that were left out on the way. */
  missed: number;
  pass: "full" | "window";
  rows: number;
  milliseconds: number;
  masksLeft: number;
  swept: number;
  committed: CommittedToken[];
  /** Cells that are new, in canvas order: `after` is the cell to the left, null at the start of the hole. */
  born: { cell: number; hole: number; after: number | null }[];
  /** Cells that left the canvas. */
  gone: number[];
  /** Cells whose text is not what `committed` says: a token taken back (null), or committed in a step that was left out. */
  corrected: CanvasCell[];
}

export interface Run {
  header: RunHeader;
  steps: StepRecord[];
}

/** Mean, of the tokens a step committed, of their confidence; undefined when it committed none. */
export function meanConfidence(step: StepRecord): number | undefined {
  const { committed } = step;
  if (committed.length === 0) return undefined;
  return committed.reduce((sum, token) => sum + token.confidence, 0) / committed.length;
}

/** Turns whole canvases into differences. One per run; steps in order. */
export class Recorder {
  /** The text of every cell on the canvas. */
  #cells: Map<number, string | null>;
  #next = 0;

  /** @param canvas before the first step */
  constructor(canvas: readonly (readonly CanvasCell[])[]) {
    this.#cells = new Map(canvas.flat().map(({ cell, text }) => [cell, text]));
  }

  record(step: DecodeStep): StepRecord {
    const { index, pass, rows, milliseconds, masksLeft, swept, committed, canvas } = step;
    const expected = new Map(committed.filter((token) => !token.event).map(({ cell, text }) => [cell, text]));
    const now = new Map<number, string | null>();
    const born: StepRecord["born"] = [];
    const corrected: CanvasCell[] = [];
    for (const [hole, cells] of canvas.entries()) {
      let after: number | null = null;
      for (const { cell, text } of cells) {
        const before = this.#cells.get(cell);
        if (before === undefined) born.push({ cell, hole, after });
        if (text !== (expected.get(cell) ?? before ?? null)) corrected.push({ cell, text });
        now.set(cell, text);
        after = cell;
      }
    }
    const gone = [...this.#cells.keys()].filter((cell) => !now.has(cell));
    this.#cells = now;
    const missed = Math.max(0, index - this.#next);
    this.#next = index + 1;
    return { index, missed, pass, rows, milliseconds, masksLeft, swept, committed, born, gone, corrected };
  }
}

/** What changed in the store: a run came, got steps (from `from` on), changed its header, or everything old was dropped. */
export type TraceChange =
  | { kind: "started"; id: number }
  | { kind: "steps"; id: number; from: number }
  | { kind: "finished"; id: number }
  | { kind: "orphaned" };

/** The last runs, newest last. */
export class TraceStore {
  readonly #runs: Run[] = [];
  readonly #live = new Map<number, { run: Run; recorder: Recorder }>();
  readonly #listeners = new Set<(change: TraceChange) => void>();
  #lastId = 0;
  #commits = 0;

  /** Oldest first. */
  get runs(): readonly Run[] {
    return this.#runs;
  }

  get newest(): Run | undefined {
    return this.#runs.at(-1);
  }

  find(id: number): Run | undefined {
    return this.#runs.find(({ header }) => header.id === id);
  }

  onDidChange(listener: (change: TraceChange) => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** @param now milliseconds since 1970 */
  started(params: RunStartedParams, now: number): void {
    this.#lastId += 1;
    const { request, uri, kind, options, masks, canvas, around } = params;
    const of = this.#byRequest(params.of)?.header.id;
    const run: Run = {
      header: {
        id: this.#lastId,
        request,
        uri,
        kind,
        ...(of === undefined ? {} : { of }),
        options,
        masks,
        canvas,
        around,
        started: now,
        outcome: "running",
        orphaned: false,
      },
      steps: [],
    };
    this.#runs.push(run);
    this.#live.set(request, { run, recorder: new Recorder(canvas) });
    this.#trim();
    this.#changed({ kind: "started", id: run.header.id });
  }

  /** Steps of a run whose start did not arrive are ignored: there is nothing to show them against. */
  step({ request, step }: StepParams): void {
    const live = this.#live.get(request);
    if (live === undefined) return;
    const { run, recorder } = live;
    run.steps.push(recorder.record(step));
    this.#commits += step.committed.length;
    this.#trim();
    this.#changed({ kind: "steps", id: run.header.id, from: run.steps.length - 1 });
  }

  finished({ request, outcome, reason, holes, summary }: RunFinishedParams): void {
    const live = this.#live.get(request);
    if (live === undefined) return;
    this.#live.delete(request);
    const { header } = live.run;
    header.outcome = outcome;
    if (reason !== undefined) header.reason = reason;
    if (holes !== undefined) header.holes = holes;
    if (summary !== undefined) header.summary = summary;
    // Typing cancels many runs before their first step: they show nothing, and would push out those that do.
    if (outcome === "cancelled" && live.run.steps.length === 0)
      this.#runs.splice(this.#runs.indexOf(live.run), 1);
    this.#changed({ kind: "finished", id: header.id });
  }

  /** The language server ended: what ran has failed, and its request numbers mean nothing to the next one. */
  orphan(): void {
    for (const { run } of this.#live.values()) {
      run.header.outcome = "failed";
      run.header.reason = "The language server ended.";
    }
    this.#live.clear();
    for (const { header } of this.#runs) header.orphaned = true;
    this.#changed({ kind: "orphaned" });
  }

  #byRequest(request: number | undefined): Run | undefined {
    return this.#runs.findLast(({ header }) => !header.orphaned && header.request === request);
  }

  /** Forgets the oldest runs; never the newest one. */
  #trim(): void {
    while (this.#runs.length > 1 && (this.#runs.length > MOST_RUNS || this.#commits > MOST_COMMITS)) {
      const oldest = this.#runs.shift();
      if (oldest === undefined) return;
      for (const step of oldest.steps) this.#commits -= step.committed.length;
      if (this.#live.get(oldest.header.request)?.run === oldest) this.#live.delete(oldest.header.request);
    }
  }

  #changed(change: TraceChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
