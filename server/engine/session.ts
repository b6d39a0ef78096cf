/**
 * One loaded model inside the engine process: takes texts and holes, gives texts and steps. Prompt, decoding and
 * detokenising happen here; what a document is, is not known here. Defaults of decoding: `plan.ts`.
 */
import { isAbsolute } from "node:path";
import type { CancellationToken } from "vscode-jsonrpc/node";
import { ModelError } from "../models/errors.ts";
import { type ModelFolder, openModelFolder } from "../models/folder.ts";
import { loadTokenizer, type TextTokenizer } from "../models/tokenizer.ts";
import {
  type DecodeStep,
  type EngineInfillParams,
  type EngineInfillResult,
  type EngineStartedParams,
  type EngineTraceParams,
  ErrorCode,
  type HoleTokens,
  type LoadParams,
  type ModelInfo,
} from "../protocol.ts";
import type { Addon, NativeModel, NativeRequest, NativeResult, NativeStep } from "./addon.ts";
import { layoutOf } from "./cells.ts";
import { ALTERNATIVES, RunDescriber } from "./describe.ts";
import { type Draft, draftRequest, masked, shortened } from "./draft.ts";
import { cancelled, codeOf, DeviceLostError, EngineError, invalidRequest, messageOf } from "./errors.ts";
import { bestLength, DEFAULT_BIAS } from "./length.ts";
import { loadModel } from "./load-model.ts";
import { completeOptions } from "./plan.ts";
import { leastLikely } from "./remask.ts";
import { Turnstile } from "./turnstile.ts";

/** Hears of a run that wants steps. */
export interface SessionListener {
  /** Prompt and options are settled, the first step comes next. */
  started(run: EngineStartedParams): void;
  step(step: DecodeStep): void;
  /** All of it at once, after the result. */
  trace?(run: EngineTraceParams): void;
}

export class EngineSession {
  readonly info: ModelInfo;
  private readonly folder: ModelFolder;
  private readonly tokenizer: TextTokenizer;
  private readonly model: NativeModel;
  private readonly turnstile = new Turnstile();
  private lastId = 0;

  private constructor(folder: ModelFolder, tokenizer: TextTokenizer, model: NativeModel, info: ModelInfo) {
    this.folder = folder;
    this.tokenizer = tokenizer;
    this.model = model;
    this.info = info;
  }

  /** Rejects with `EngineError` of `ModelInvalid` when the folder cannot be used. */
  static async load(addon: Addon, params: LoadParams): Promise<EngineSession> {
    const started = performance.now();
    try {
      if (!isAbsolute(params.folder))
        throw new ModelError(
          `The model folder "${params.folder}" is not an absolute path.`,
          "Give the full path.",
        );
      const folder = await openModelFolder(params.folder);
      const tokenizer = await loadTokenizer(params.folder);
      const { model, facts } = await loadModel(addon, folder, params);
      return new EngineSession(folder, tokenizer, model, {
        name: folder.name,
        folder: folder.folder,
        family: folder.family,
        parameters: folder.parameters,
        vocab: folder.config.vocab,
        context: folder.context,
        variable: folder.ids.expand >= 0,
        chat: folder.chat !== undefined,
        ...facts,
        bytes: model.bytes,
        loadMilliseconds: performance.now() - started,
      });
    } catch (error) {
      const hint =
        error instanceof ModelError ? error.hint : "Check the folder with `unmask doctor --model DIR`.";
      throw new EngineError(ErrorCode.ModelInvalid, messageOf(error), hint);
    }
  }

  dispose(): void {
    this.model.dispose();
  }

  /**
   * Fill holes. `listener` hears of the run when the request wants steps: once of its start, then of its steps; or of
   * all of it after the result.
   * Rejects with `EngineError`: `InvalidRequest`, or RequestCancelled.
   */
  async infill(
    params: EngineInfillParams,
    listener: SessionListener,
    token: CancellationToken,
  ): Promise<EngineInfillResult> {
    const started = performance.now();
    const drafted = draftRequest(params, this.folder, this.tokenizer);
    const prompt = performance.now() - started;
    const queued = performance.now();
    await this.turnstile.enter(token);
    const entered = performance.now();
    let draft = drafted;
    let probing = 0;
    let native: NativeResult;
    // The steps of the result come without the canvas.
    const kept: NativeStep[] = [];
    const keep = (step: NativeStep) => void kept.push(step);
    try {
      if (needsPasses(draft)) {
        draft = await this.settle(draft, token);
        probing = performance.now() - entered;
      }
      const tell = params.steps === true ? this.announce(params.request, draft, listener) : keep;
      native = await this.decode(draft.request, params.steps === false ? undefined : tell, token);
    } finally {
      this.turnstile.leave();
    }
    if (params.steps === "after") {
      const ran = draft;
      // Not before the result has been sent.
      setImmediate(() => {
        const { run, started: start } = this.describer(params.request, ran);
        listener.trace?.({ started: start, steps: kept.map((step) => run.step(step)) });
      });
    }
    const decoded = performance.now();
    const filled = this.filledHoles(draft, native);
    const full = native.steps.filter((step) => step.full);
    const windows = native.steps.filter((step) => !step.full);
    const canvasTokens = native.holes.reduce((sum, n, i) => (i % 2 === 1 ? sum + n : sum), 0);
    const { request } = draft;
    const end = performance.now();
    return {
      holes: filled.map(({ text }) => text),
      tokens: filled.map(({ tokens }) => tokens),
      exhausted: request.variable && canvasTokens >= request.maxCanvas,
      summary: {
        promptTokens: request.tokens.reduce((sum, id) => (id === this.folder.ids.mask ? sum : sum + 1), 0),
        canvasTokens,
        steps: native.steps.length,
        fullPasses: full.length,
        rowsPerPass: native.steps.map((step) => step.rows),
        timing: {
          queue: entered - queued,
          prompt,
          ...(probing > 0 && { probing }),
          fullPasses: milliseconds(full),
          windowPasses: milliseconds(windows),
          detokenize: end - decoded,
          total: end - started - (entered - queued),
        },
      },
    };
  }

  /** The draft with the decisions that take passes: which tokens are masked again, which length fits. */
  private async settle(draft: Draft, token: CancellationToken): Promise<Draft> {
    const { probe } = draft.plan;
    const settled = draft.remasks.some((remask) => remask !== undefined)
      ? await this.chooseMasks(draft, token)
      : draft;
    if (probe === undefined) return settled;
    const lengths = Int32Array.from(probe.lengths);
    // To the decoder a hole is a run of masks: a remasked one before this hole may be several.
    const { mask } = this.folder.ids;
    const before = layoutOf(settled.request.tokens, settled.holes.slice(0, probe.hole), mask);
    const confidences = await this.cancellable(token, (id) =>
      this.model.probe(id, settled.request, before.lengths.length, lengths),
    );
    const bias = this.folder.lengthBias ?? DEFAULT_BIAS;
    return shortened(settled, probe.hole, bestLength(probe.lengths, confidences, bias));
  }

  private async chooseMasks(draft: Draft, token: CancellationToken): Promise<Draft> {
    const { tokens } = draft.request;
    const begin = draft.holes[0]?.start ?? 0;
    const end = draft.holes.reduce((last, { start, length }) => Math.max(last, start + length), begin);
    const probabilities = await this.cancellable(token, () => this.model.score(tokens, begin, end));
    const chosen = draft.holes.map(({ start, length }, i) => {
      const remask = draft.remasks[i];
      return remask ? leastLikely(remask, probabilities.subarray(start - begin, start - begin + length)) : [];
    });
    return masked(draft, chosen, this.folder.ids.mask);
  }

  /** Tells of the start of a run; returns what tells of its steps. */
  private announce(request: number, draft: Draft, listener: SessionListener): (step: NativeStep) => void {
    const { run, started } = this.describer(request, draft);
    listener.started(started);
    return (step) => listener.step(run.step(step));
  }

  private describer(request: number, draft: Draft): { run: RunDescriber; started: EngineStartedParams } {
    const { mask, expand } = this.folder.ids;
    const layout = layoutOf(draft.request.tokens, draft.holes, mask);
    const { variable, stopAtEos } = draft.request;
    const run = new RunDescriber(this.tokenizer, {
      layout,
      ids: { mask, expand },
      resizable: variable || stopAtEos === true,
    });
    const canvas = run.start();
    const started = {
      request,
      options: completeOptions(draft.request),
      masks: canvas.map((cells) => cells.filter(({ text }) => text === null).length),
      canvas,
    };
    return { run, started };
  }

  private decode(
    request: NativeRequest,
    onStep: ((step: NativeStep) => void) | undefined,
    token: CancellationToken,
  ): Promise<NativeResult> {
    return this.cancellable(token, (id) =>
      onStep === undefined
        ? this.model.infill(id, request)
        : this.model.infill(id, { ...request, alternatives: ALTERNATIVES }, onStep),
    );
  }

  /** A native job that ends when `token` is cancelled, at the latest after its pass. */
  private async cancellable<T>(token: CancellationToken, work: (id: number) => Promise<T>): Promise<T> {
    if (token.isCancellationRequested) throw cancelled();
    this.lastId += 1;
    const id = this.lastId;
    const listener = token.onCancellationRequested(() => this.model.cancel(id));
    try {
      return await work(id);
    } catch (error) {
      if (codeOf(error) === "CANCELLED") throw cancelled();
      if (codeOf(error) === "INVALID") throw invalidRequest(messageOf(error));
      if (codeOf(error) === "DEVICE_LOST")
        throw new DeviceLostError(
          ErrorCode.EngineUnavailable,
          `The GPU failed: ${messageOf(error)}`,
          "The engine starts again; ask again in a moment.",
        );
      throw error;
    } finally {
      listener.dispose();
    }
  }

  /** Line ends LF. What follows an end token in a hole of fixed length is padding, not text. */
  private filledHoles(draft: Draft, native: NativeResult): { text: string; tokens: HoleTokens }[] {
    const { mask, eos } = this.folder.ids;
    const { holes } = layoutOf(draft.request.tokens, draft.holes, mask);
    const ends = new Set([eos, ...draft.ends]);
    return holes.map((parts, hole) => {
      const all = parts.flatMap((part) =>
        "kept" in part ? part.kept.map((id) => ({ id, confidence: 1 })) : runOf(native, part.run),
      );
      const end = draft.remasks[hole] === undefined ? all.findIndex(({ id }) => ends.has(id)) : -1;
      const text = end < 0 ? all : all.slice(0, end);
      const ids = text.map(({ id }) => id);
      return {
        text: this.textOf(ids),
        tokens: {
          ends: ids.map((_, i) => this.textOf(ids.slice(0, i + 1)).length),
          logLikelihoods: text.map(({ confidence }) => ln(confidence)),
        },
      };
    });
  }

  private textOf(ids: readonly number[]): string {
    return this.tokenizer.decode(ids).replace(/\r\n?/g, "\n");
  }
}

/** Final tokens of the decoder's hole `run`. */
function runOf(
  { holes, tokens, confidences }: NativeResult,
  run: number,
): { id: number; confidence: number }[] {
  const start = holes[2 * run] ?? 0;
  const ids = tokens.subarray(start, start + (holes[2 * run + 1] ?? 0));
  return Array.from(ids, (id, i) => ({ id, confidence: confidences[start + i] ?? 1 }));
}

function needsPasses({ plan, remasks }: Draft): boolean {
  return plan.probe !== undefined || remasks.some((remask) => remask !== undefined);
}

/** Finite, so that JSON has it. */
const ln = (confidence: number) => Math.log(Math.max(confidence, Number.MIN_VALUE));

function milliseconds(steps: readonly NativeStep[]): number {
  return steps.reduce((sum, step) => sum + step.milliseconds, 0);
}
