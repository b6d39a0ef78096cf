/**
 * What a weight format changes: the logits of masked positions against those of float32 weights, and what is decoded,
 * on held-out code.
 */
import type { Addon, NativeModel, NativeRequest } from "../../../server/engine/addon.ts";
import type { Tier } from "../../../server/engine/tiers.ts";
import type { WeightFormat } from "../../../server/engine/weights.ts";
import type { ModelFolder } from "../../../server/models/folder.ts";
import { loadTokenizer } from "../../../server/models/tokenizer.ts";
import { digHoles, programs, type Sample } from "./corpus.ts";

export interface Accuracy {
  format: WeightFormat;
  tier: Tier;
  /** Root mean square of the logits' error over the standard deviation of a row's logits, in percent. */
  errorPercent: number;
  /** Largest error of any logit, in standard deviations. */
  worst: number;
  /** Mean Kullback-Leibler divergence from the distribution of float32, in nats. */
  divergence: number;
  /** Positions whose most probable token is that of float32, in percent. */
  sameArgmaxPercent: number;
  /** Decoded with dual caches and threshold 0.9: tokens that are the text's, and tokens that float32 gives, in percent. */
  rightTokensPercent: number;
  sameTokensPercent: number;
  /** Mean time of a request. */
  milliseconds: number;
  loadMilliseconds: number;
  bytes: number;
}

const HOLE = 24;

interface Reference {
  rows: Float32Array[];
  decoded: Int32Array[];
}

/** One entry per format; the first is "f32", which the others are compared with. */
export async function accuracy(
  addon: Addon,
  folder: ModelFolder,
  o: { tier: Tier | "auto"; threads: number; samples: number; formats: readonly WeightFormat[] },
): Promise<Accuracy[]> {
  const tokenizer = await loadTokenizer(folder.folder);
  const texts = programs().map((p) => tokenizer.encode(p));
  const samples = digHoles(texts, folder.ids, {
    count: o.samples,
    hole: HOLE,
    length: folder.context,
    seed: 5,
  });
  const load = (weights: WeightFormat) =>
    addon.loadModel({
      config: folder.config,
      files: folder.files,
      tensors: folder.tensors,
      threads: o.threads,
      tier: o.tier,
      weights,
      maxTokens: folder.context,
    });
  const results: Accuracy[] = [];
  let reference: Reference | undefined;
  for (const format of ["f32", ...o.formats.filter((f) => f !== "f32")] as const) {
    const began = performance.now();
    const model = await load(format);
    const loadMilliseconds = performance.now() - began;
    const found: Reference = { rows: [], decoded: [] };
    const times: number[] = [];
    for (const sample of samples) {
      found.rows.push(...(await maskedRows(model, folder, sample)));
      const started = performance.now();
      found.decoded.push(await decode(model, folder, sample));
      times.push(performance.now() - started);
    }
    reference ??= found;
    results.push({
      format,
      tier: model.tier,
      ...compareRows(found.rows, reference.rows),
      rightTokensPercent: agreement(
        found.decoded,
        samples.map((s) => s.truth),
      ),
      sameTokensPercent: agreement(found.decoded, reference.decoded),
      milliseconds: mean(times),
      loadMilliseconds,
      bytes: model.bytes,
    });
    model.dispose();
  }
  return results;
}

/** The logits that predict the masked positions. */
async function maskedRows(
  model: NativeModel,
  folder: ModelFolder,
  { tokens }: Sample,
): Promise<Float32Array[]> {
  const logits = await model.logits(tokens);
  const { vocab, vocabUsed, shift } = folder.config;
  const rows: Float32Array[] = [];
  for (const [p, token] of tokens.entries()) {
    if (token !== folder.ids.mask) continue;
    const start = Math.max(0, p - shift) * vocab;
    rows.push(logits.subarray(start, start + vocabUsed));
  }
  return rows;
}

async function decode(model: NativeModel, folder: ModelFolder, { tokens }: Sample): Promise<Int32Array> {
  const request: NativeRequest = {
    tokens,
    cache: "dual",
    policy: { kind: "threshold", value: 0.9, rank: "confidence" },
    block: 0,
    refresh: 0,
    variable: false,
    maxCanvas: 0,
    broadcastDelete: true,
    temperature: 0,
    seed: 0,
    suppress: Int32Array.from(folder.suppress),
  };
  const result = await model.infill(1, request);
  const start = result.holes[0] ?? 0;
  return result.tokens.slice(start, start + (result.holes[1] ?? 0));
}

function compareRows(found: readonly Float32Array[], expected: readonly Float32Array[]) {
  let square = 0;
  let worst = 0;
  let divergence = 0;
  let same = 0;
  for (const [i, e] of expected.entries()) {
    const f = found[i] ?? new Float32Array(e.length);
    const spread = deviation(e);
    let sum = 0;
    for (const [t, v] of e.entries()) {
      const error = Math.abs((f[t] ?? Number.NaN) - v) / spread;
      sum += error * error;
      worst = Math.max(worst, error);
    }
    square += sum / e.length;
    divergence += kl(e, f);
    same += Number(argmax(e) === argmax(f));
  }
  return {
    errorPercent: 100 * Math.sqrt(square / expected.length),
    worst,
    divergence: divergence / expected.length,
    sameArgmaxPercent: (100 * same) / expected.length,
  };
}

function deviation(row: Float32Array): number {
  const center = mean(row);
  return Math.sqrt(row.reduce((sum, v) => sum + (v - center) ** 2, 0) / row.length);
}

/** Log of the sum of exponentials. */
function logSum(row: Float32Array): number {
  const max = row.reduce((m, v) => Math.max(m, v), Number.NEGATIVE_INFINITY);
  return max + Math.log(row.reduce((sum, v) => sum + Math.exp(v - max), 0));
}

function kl(expected: Float32Array, found: Float32Array): number {
  const a = logSum(expected);
  const b = logSum(found);
  return expected.reduce((sum, v, t) => sum + Math.exp(v - a) * (v - a - ((found[t] ?? Number.NaN) - b)), 0);
}

function argmax(row: Float32Array): number {
  return row.reduce((best, v, t) => (v > (row[best] ?? Number.NEGATIVE_INFINITY) ? t : best), 0);
}

function agreement(found: readonly Int32Array[], expected: readonly Int32Array[]): number {
  const same = found.map(
    (f, i) => f.reduce((n, v, t) => n + Number(v === expected[i]?.[t]), 0) / Math.max(f.length, 1),
  );
  return 100 * mean(same);
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
}
