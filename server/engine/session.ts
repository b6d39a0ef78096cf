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
  ErrorCode,
  type LoadParams,
  type ModelInfo,
} from "../protocol.ts";
import { buildPrompt, PromptError } from "../text/prompt.ts";
import type { Addon, NativeModel, NativeRequest, NativeResult, NativeStep, Tier } from "./addon.ts";
import { cancelled, codeOf, EngineError, invalidRequest, messageOf } from "./errors.ts";
import { planRequest } from "./plan.ts";
import { engineThreads } from "./threads.ts";
import { Turnstile } from "./turnstile.ts";

/** How a mask that is still open looks in the text of a step. */
export const OPEN_MASK = "\u2591";

const TIER_NAMES: Record<Tier, string> = { scalar: "scalar", avx2: "AVX2", avx512: "AVX-512" };

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
      // Rounding the weights of the files to bf16 would change results; keeping bf16 files as they are does not.
      const weights = folder.tensors.every((tensor) => tensor.dtype === "BF16") ? "bf16" : "f32";
      const model = await addon.loadModel({
        config: folder.config,
        files: folder.files,
        tensors: folder.tensors,
        threads: engineThreads(params.threads),
        tier: "auto",
        weights,
        maxTokens: folder.context,
      });
      return new EngineSession(folder, tokenizer, model, {
        name: folder.name,
        folder: folder.folder,
        family: folder.family,
        parameters: folder.parameters,
        vocab: folder.config.vocab,
        context: folder.context,
        variable: folder.ids.expand >= 0,
        device: `CPU, ${TIER_NAMES[model.tier]}, ${model.threads} thread${model.threads === 1 ? "" : "s"}`,
        weights,
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

  /** Rejects with `EngineError`: `InvalidRequest`, or RequestCancelled. */
  async infill(
    params: EngineInfillParams,
    onStep: (step: DecodeStep) => void,
    token: CancellationToken,
  ): Promise<EngineInfillResult> {
    const started = performance.now();
    const { request, promptTokens } = this.prepare(params);
    const prompt = performance.now() - started;
    const queued = performance.now();
    await this.turnstile.enter(token);
    const queue = performance.now() - queued;
    let native: NativeResult;
    try {
      native = await this.decode(request, params.steps ? onStep : undefined, token);
    } finally {
      this.turnstile.leave();
    }
    const decoded = performance.now();
    const holes = this.holeTexts(native);
    const full = native.steps.filter((step) => step.full);
    const windows = native.steps.filter((step) => !step.full);
    const canvasTokens = holeLengths(native).reduce((a, b) => a + b, 0);
    const end = performance.now();
    return {
      holes,
      exhausted: request.variable && canvasTokens >= request.maxCanvas,
      summary: {
        promptTokens,
        canvasTokens,
        steps: native.steps.length,
        fullPasses: full.length,
        rowsPerPass: native.steps.map((step) => step.rows),
        timing: {
          queue,
          prompt,
          fullPasses: milliseconds(full),
          windowPasses: milliseconds(windows),
          detokenize: end - decoded,
          total: end - started - queue,
        },
      },
    };
  }

  private prepare(params: EngineInfillParams): { request: NativeRequest; promptTokens: number } {
    const { texts, holes, options } = params;
    if (holes.length === 0 || texts.length !== holes.length + 1)
      throw invalidRequest(
        `${holes.length} holes need one more text, at least two; there are ${texts.length}.`,
      );
    const model = this.folder;
    const middle = texts.slice(1, -1).reduce((sum, text) => sum + this.tokenizer.encode(text).length, 0);
    const ends = (model.prompt.bos ? 1 : 0) + (model.prompt.eos ? 1 : 0);
    const plan = planRequest(
      { initialMasks: model.initialMasks, variable: model.ids.expand >= 0 },
      holes,
      options,
      model.context - ends - middle,
    );
    try {
      const wanted = { texts, holes: plan.masks.map((tokens) => ({ tokens })) };
      const prompt = buildPrompt(wanted, this.tokenizer, model, plan.reserve);
      const masks = plan.masks.reduce((a, b) => a + b, 0);
      return {
        request: { ...plan.native, tokens: prompt.tokens, suppress: Int32Array.from(model.suppress) },
        promptTokens: prompt.tokens.length - masks,
      };
    } catch (error) {
      if (error instanceof PromptError) throw invalidRequest(error.message, error.hint);
      throw error;
    }
  }

  private async decode(
    request: NativeRequest,
    onStep: ((step: DecodeStep) => void) | undefined,
    token: CancellationToken,
  ): Promise<NativeResult> {
    if (token.isCancellationRequested) throw cancelled();
    this.lastId += 1;
    const id = this.lastId;
    const listener = token.onCancellationRequested(() => this.model.cancel(id));
    try {
      const forward = onStep && ((step: NativeStep) => onStep(this.describe(step)));
      return await this.model.infill(id, request, forward);
    } catch (error) {
      if (codeOf(error) === "CANCELLED") throw cancelled();
      if (codeOf(error) === "INVALID") throw invalidRequest(messageOf(error));
      throw error;
    } finally {
      listener.dispose();
    }
  }

  /** A native step with its texts. */
  private describe(step: NativeStep): DecodeStep {
    const holes: string[] = [];
    let start = 0;
    let masksLeft = 0;
    for (const length of step.holeLengths) {
      const ids = step.canvas.subarray(start, start + length);
      masksLeft += ids.reduce((count, id) => count + (id === this.folder.ids.mask ? 1 : 0), 0);
      holes.push(this.textWithMasks(ids));
      start += length;
    }
    return {
      index: step.index,
      pass: step.full ? "full" : "window",
      rows: step.rows,
      milliseconds: step.milliseconds,
      committed: Array.from(step.positions, (position, i) => ({
        position,
        token: step.tokens[i] ?? -1,
        text: this.tokenizer.tokenText(step.tokens[i] ?? -1),
        confidence: step.confidences[i] ?? Number.NaN,
        margin: step.margins[i] ?? Number.NaN,
        entropy: step.entropies[i] ?? Number.NaN,
      })),
      holes,
      masksLeft,
    };
  }

  private textWithMasks(ids: Int32Array): string {
    let text = "";
    let run: number[] = [];
    for (const id of ids) {
      if (id !== this.folder.ids.mask) {
        run.push(id);
        continue;
      }
      text += this.tokenizer.decode(run) + OPEN_MASK;
      run = [];
    }
    return text + this.tokenizer.decode(run);
  }

  /** Line ends LF. What follows an end-of-text token in a hole of fixed length is padding, not text. */
  private holeTexts(native: NativeResult): string[] {
    const lengths = holeLengths(native);
    return lengths.map((length, i) => {
      const start = native.holes[2 * i] ?? 0;
      const ids = [...native.tokens.subarray(start, start + length)];
      const end = ids.indexOf(this.folder.ids.eos);
      return this.tokenizer.decode(end < 0 ? ids : ids.slice(0, end)).replace(/\r\n?/g, "\n");
    });
  }
}

function holeLengths(native: NativeResult): number[] {
  return [...native.holes].filter((_, i) => i % 2 === 1);
}

function milliseconds(steps: readonly NativeStep[]): number {
  return steps.reduce((sum, step) => sum + step.milliseconds, 0);
}
