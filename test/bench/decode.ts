/**
 * What each part of the decoding gains:
 *
 *     npm run bench:decode -- [--json FILE] [--only quality,length,speed,generation] [--samples N] [--threads N]
 *                             [--model DIR] [--shape hidden,layers,heads,kvHeads,ffn,vocab] [--prompt N] [--full]
 *
 * quality     on held-out code with the model: passes, rows, time, tokens per pass, share of right tokens, and agreement
 *             with full recompute (no cache, one token per pass)
 * length      how the length of a line-sized hole is found: fixed, probed with and without a bias, EXPAND/DELETE; also fits
 *             the bias that a model without EXPAND can have in its unmask.json
 * speed       on random weights of a shape: cache x policy x canvas x context
 * generation  the setting of Fast-dLLM: 1024 tokens after a long prompt, in blocks. Full recompute costs the same at every
 *             pass, so it is timed on passes at the start and at the end; `--full` runs all of them.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  type Addon,
  loadAddon,
  type NativeModel,
  type NativePolicy,
  type NativeRequest,
  type NativeResult,
} from "../../server/engine/addon.ts";
import { codeOf } from "../../server/engine/errors.ts";
import { bestLength, DEFAULT_BIAS, type LengthBias, PROBED_LENGTHS } from "../../server/engine/length.ts";
import { engineThreads } from "../../server/engine/threads.ts";
import { type ModelFolder, openModelFolder } from "../../server/models/folder.ts";
import { loadTokenizer } from "../../server/models/tokenizer.ts";
import type { CacheKind } from "../../server/protocol.ts";
import { bundled } from "../bundled.ts";
import { editSimilarity } from "../eval/metrics.ts";
import { problems } from "../eval/sets.ts";
import { digHoles, programs, type Sample } from "./lib/corpus.ts";
import { fitBias } from "./lib/fit.ts";
import { parameters, parseShape, randomModel } from "./lib/random-model.ts";
import { machine, table, three } from "./lib/report.ts";

const root = join(import.meta.dirname ?? __dirname, "../..");

const { values: args } = parseArgs({
  options: {
    json: { type: "string" },
    only: { type: "string", default: "quality,length,speed,generation" },
    samples: { type: "string", default: "200" },
    threads: { type: "string", default: "0" },
    model: { type: "string", default: bundled },
    shape: { type: "string", default: "512,8,8,2,1536,8192" },
    prompt: { type: "string", default: "3072" },
    full: { type: "boolean", default: false },
  },
});
const threads = engineThreads(Number(args.threads));

interface Setting {
  name: string;
  cache: CacheKind;
  policy: NativePolicy;
  /** Also part of the tables of speed and generation. */
  core?: boolean;
  /** Also part of the table of generation. */
  generation?: boolean;
}

const oneToken: NativePolicy = { kind: "top_k", value: 1, rank: "confidence" };
const threshold = (value: number, more: Partial<NativePolicy> = {}): NativePolicy => ({
  kind: "threshold",
  value,
  rank: "confidence",
  ...more,
});
/** The reference: everything is computed again at every pass, and one token is committed. */
const FULL_RECOMPUTE: Setting = { name: "full recompute", cache: "none", policy: oneToken, core: true };

const SETTINGS: Setting[] = [
  FULL_RECOMPUTE,
  { name: "threshold 0.9", cache: "none", policy: threshold(0.9), core: true },
  { name: "prefix", cache: "prefix", policy: oneToken },
  { name: "prefix, threshold 0.9", cache: "prefix", policy: threshold(0.9), core: true },
  { name: "dual", cache: "dual", policy: oneToken, core: true },
  { name: "dual, threshold 0.9", cache: "dual", policy: threshold(0.9), core: true },
  { name: "dual, threshold 0.7", cache: "dual", policy: threshold(0.7) },
  { name: "dual, threshold 0.5", cache: "dual", policy: threshold(0.5) },
  { name: "dual, factor 1", cache: "dual", policy: { kind: "factor", value: 1, rank: "confidence" } },
  {
    name: "dual, entropy bound 0.5",
    cache: "dual",
    policy: { kind: "entropy_bound", value: 0.5, rank: "entropy" },
  },
  { name: "dual, 2 per pass", cache: "dual", policy: { kind: "top_k", value: 2, rank: "confidence" } },
  {
    name: "dual, 0.9, runs 0.4",
    cache: "dual",
    policy: threshold(0.9, { runThreshold: 0.4 }),
    generation: true,
  },
];

function request(tokens: Int32Array, setting: Setting, folder: ModelFolder, block = 0): NativeRequest {
  return {
    tokens,
    cache: setting.cache,
    policy: setting.policy,
    block,
    refresh: 0,
    variable: false,
    maxCanvas: 0,
    broadcastDelete: true,
    temperature: 0,
    seed: 0,
    suppress: Int32Array.from(folder.suppress),
  };
}

async function load(addon: Addon, folder: ModelFolder, maxTokens: number): Promise<NativeModel> {
  return addon.loadModel({
    config: folder.config,
    files: folder.files,
    tensors: folder.tensors,
    threads,
    tier: "auto",
    weights: "bf16",
    maxTokens,
  });
}

/** The tokens of all holes, one after the other. */
function filled(result: NativeResult): Int32Array {
  const out: number[] = [];
  for (let i = 0; i < result.holes.length; i += 2) {
    const start = result.holes[i] ?? 0;
    out.push(...result.tokens.subarray(start, start + (result.holes[i + 1] ?? 0)));
  }
  return Int32Array.from(out);
}

function share(a: Int32Array, b: Int32Array): number {
  return a.reduce((n, v, i) => n + Number(v === b[i]), 0) / Math.max(a.length, 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

interface Run {
  ms: number;
  passes: number;
  rows: number;
  tokens: Int32Array;
}

async function run(model: NativeModel, r: NativeRequest): Promise<Run> {
  const started = performance.now();
  const result = await model.infill(1, r);
  return {
    ms: performance.now() - started,
    passes: result.steps.length,
    rows: result.steps.reduce((n, s) => n + s.rows, 0),
    tokens: filled(result),
  };
}

async function quality(addon: Addon): Promise<object[]> {
  const folder = await openModelFolder(args.model);
  const tokenizer = await loadTokenizer(args.model);
  const texts = programs().map((p) => tokenizer.encode(p));
  const model = await load(addon, folder, folder.context);
  const rows: object[] = [];
  for (const hole of [16, 48]) {
    const samples = digHoles(texts, folder.ids, {
      count: Number(args.samples),
      hole,
      length: folder.context,
      seed: 7,
    });
    const measured = await compare(model, folder, samples);
    console.log(
      `\nQuality: ${samples.length} held-out holes of ${hole} tokens, context up to ${folder.context}, ${folder.name}\n`,
    );
    console.log(
      table(
        [
          "setting",
          "passes",
          "rows",
          "ms",
          "speed-up",
          "tokens/pass",
          "right tokens %",
          "same tokens %",
          "same holes %",
        ],
        measured.map((m) => [
          m.name,
          three(m.passes),
          three(m.rows),
          three(m.ms),
          three((measured[0]?.ms ?? Number.NaN) / m.ms),
          three(hole / m.passes),
          three(100 * m.right),
          three(100 * m.sameTokens),
          three(100 * m.sameHoles),
        ]),
      ),
    );
    rows.push(...measured.map((m) => ({ hole, samples: samples.length, ...m })));
  }
  model.dispose();
  return rows;
}

async function compare(model: NativeModel, folder: ModelFolder, samples: readonly Sample[]) {
  const reference: Int32Array[] = [];
  const out = [];
  for (const setting of SETTINGS) {
    const runs: Run[] = [];
    for (const sample of samples) runs.push(await run(model, request(sample.tokens, setting, folder)));
    if (setting === FULL_RECOMPUTE) reference.push(...runs.map((r) => r.tokens));
    const agreement = runs.map((r, i) => share(r.tokens, reference[i] ?? new Int32Array()));
    out.push({
      name: setting.name,
      ms: mean(runs.map((r) => r.ms)),
      passes: mean(runs.map((r) => r.passes)),
      rows: mean(runs.map((r) => r.rows)),
      right: mean(runs.map((r, i) => share(r.tokens, samples[i]?.truth ?? new Int32Array()))),
      sameTokens: mean(agreement),
      sameHoles: mean(agreement.map((a) => Number(a === 1))),
    });
  }
  return out;
}

/** The missing lines of HumanEval-Infilling; the bias is fitted on one half of the sample and all is judged on the other. */
async function length(addon: Addon): Promise<object[]> {
  const folder = await openModelFolder(args.model);
  const tokenizer = await loadTokenizer(args.model);
  const model = await load(addon, folder, folder.context);
  const longest = PROBED_LENGTHS.at(-1) ?? 0;
  const setting = { name: "", cache: "dual", policy: threshold(0.9) } as const;
  const samples = problems("lines", 2 * Number(args.samples), 11).map((p) => {
    const suffix = tokenizer.encode(p.texts[1] ?? "").slice(0, 60);
    const prefix = tokenizer.encode(p.texts[0] ?? "").slice(-(folder.context - suffix.length - longest - 1));
    const masked = (n: number) =>
      Int32Array.from([folder.ids.bos, ...prefix, ...new Array<number>(n).fill(folder.ids.mask), ...suffix]);
    return {
      masked,
      truth: p.truth[0] ?? "",
      tokens: tokenizer.encode(p.truth[0] ?? "").length,
      finish: p.finish,
    };
  });
  const lengths = Int32Array.from(PROBED_LENGTHS);
  const probes: { confidences: Float32Array; ms: number }[] = [];
  for (const s of samples) {
    const started = performance.now();
    const confidences = await model.probe(3, request(s.masked(longest), setting, folder), 0, lengths);
    probes.push({ confidences, ms: performance.now() - started });
  }
  const half = samples.length / 2;
  const usual = PROBED_LENGTHS.map((_, i) => mean(probes.slice(0, half).map((p) => p.confidences[i] ?? 0)));
  const fitted = fitBias(PROBED_LENGTHS, usual);
  const none: LengthBias = { a: 0, b: 1, c: 0, d: 1, e: 1 };
  type Method = { name: string; masks: (i: number) => number; variable?: boolean; probed?: boolean };
  const byBias = (name: string, bias: LengthBias): Method => ({
    name,
    probed: true,
    masks: (i) => bestLength(PROBED_LENGTHS, probes[i]?.confidences ?? [], bias),
  });
  const methods: Method[] = [
    { name: "true length", masks: (i) => samples[i]?.tokens ?? 1 },
    ...[8, 16, 24].map((n) => ({ name: `fixed ${n}`, masks: () => n })),
    byBias("probe, no bias", none),
    byBias("probe, CAL's bias", DEFAULT_BIAS),
    byBias("probe, fitted bias", fitted),
    { name: "EXPAND/DELETE from 24", masks: () => 24, variable: true },
  ];
  const rows = [];
  for (const method of methods) {
    const judged: { off: number; similarity: number; ms: number }[] = [];
    for (let i = half; i < samples.length; i++) {
      const s = samples[i];
      if (s === undefined) continue;
      const r = request(s.masked(method.masks(i)), setting, folder);
      const got = await run(model, method.variable === true ? { ...r, variable: true, maxCanvas: 48 } : r);
      const text = s.finish(tokenizer.decode([...got.tokens]), 0);
      judged.push({
        off: Math.abs(got.tokens.length - s.tokens),
        similarity: editSimilarity(text.trim(), s.truth.trim()),
        ms: got.ms + (method.probed === true ? (probes[i]?.ms ?? 0) : 0),
      });
    }
    const part = (key: "off" | "similarity" | "ms") => mean(judged.map((j) => j[key]));
    rows.push({ name: method.name, off: part("off"), similarity: part("similarity"), ms: part("ms") });
  }
  model.dispose();
  console.log(`\nLength: ${half} missing lines, ${folder.name}, threshold 0.9, dual\n`);
  console.log(
    table(
      ["method", "tokens off", "similarity %", "ms"],
      rows.map((r) => [r.name, three(r.off), three(100 * r.similarity), three(r.ms)]),
    ),
  );
  console.log(
    `\nfitted: "lengthBias": ${JSON.stringify(fitted, (_, v) => (typeof v === "number" ? three(v) : v))}`,
  );
  return [...rows, { fitted }];
}

async function speed(addon: Addon): Promise<object[]> {
  const shape = parseShape(args.shape);
  const random = randomModel(shape, 2048);
  const rows: object[] = [];
  try {
    const folder = await openModelFolder(random.folder);
    const model = await load(addon, folder, 2048);
    for (const context of [512, 1024])
      for (const canvas of [16, 64]) {
        const tokens = Int32Array.from({ length: context }, (_, i) => 4 + ((i * 7919) % (shape.vocab - 4)));
        const at = Math.floor(0.75 * (context - canvas));
        tokens.fill(folder.ids.mask, at, at + canvas);
        for (const setting of SETTINGS.filter((s) => s.core)) {
          const r = await run(model, request(tokens, setting, folder));
          rows.push({ context, canvas, name: setting.name, ms: r.ms, passes: r.passes, rows: r.rows });
        }
      }
    model.dispose();
  } finally {
    random.dispose();
  }
  console.log(
    `\nSpeed: random weights, ${(parameters(shape) / 1e6).toFixed(0)} M parameters (${args.shape})\n`,
  );
  print(rows as SpeedRow[]);
  return rows;
}

interface SpeedRow {
  context: number;
  canvas: number;
  name: string;
  ms: number;
  passes: number;
  rows: number;
}

function print(rows: readonly SpeedRow[]): void {
  const base = (r: SpeedRow) =>
    rows.find((b) => b.context === r.context && b.canvas === r.canvas && b.name === FULL_RECOMPUTE.name)
      ?.ms ?? Number.NaN;
  console.log(
    table(
      ["context", "canvas", "setting", "passes", "rows", "ms", "tokens/pass", "speed-up"],
      rows.map((r) => [
        r.context,
        r.canvas,
        r.name,
        r.passes,
        r.rows,
        three(r.ms),
        three(r.canvas / r.passes),
        three(base(r) / r.ms),
      ]),
    ),
  );
}

/** 1024 tokens after a long prompt of held-out code. The text beyond the trained context is no good; the work is real. */
async function generation(addon: Addon): Promise<object[]> {
  const TOKENS = 1024;
  const prompt = Number(args.prompt);
  const folder = await openModelFolder(args.model);
  const tokenizer = await loadTokenizer(args.model);
  const text = tokenizer.encode(programs().join("\n\n"));
  const tokens = new Int32Array(prompt + TOKENS).fill(folder.ids.mask);
  tokens.set([folder.ids.bos, ...text.slice(0, prompt - 1)]);
  const model = await load(addon, folder, prompt + TOKENS);
  const context = prompt + TOKENS;
  const rows: (SpeedRow & { estimated?: boolean })[] = [];
  const baseline = request(tokens, FULL_RECOMPUTE, folder, 32);
  if (args.full) {
    const r = await run(model, baseline);
    rows.push({ context, canvas: TOKENS, name: FULL_RECOMPUTE.name, ...r });
  } else {
    const late = tokens.slice();
    late.set(text.slice(0, TOKENS - 32), prompt);
    const first = await timePasses(model, baseline, 8);
    const last = await timePasses(model, { ...baseline, tokens: late }, 8);
    const ms = (TOKENS * (first + last)) / 2;
    rows.push({
      context,
      canvas: TOKENS,
      name: FULL_RECOMPUTE.name,
      ms,
      passes: TOKENS,
      rows: TOKENS * context,
      estimated: true,
    });
  }
  for (const block of [32, 64])
    for (const setting of SETTINGS.filter((s) => (s.core || s.generation) && s.cache !== "none")) {
      const r = await run(model, request(tokens, setting, folder, block));
      rows.push({
        context,
        canvas: TOKENS,
        name: `${setting.name}, blocks of ${block}`,
        ms: r.ms,
        passes: r.passes,
        rows: r.rows,
      });
    }
  model.dispose();
  console.log(
    `\nGeneration: ${TOKENS} tokens after a prompt of ${prompt}, ${folder.name}${args.full ? "" : "; full recompute estimated from 16 of its passes"}\n`,
  );
  print(rows);
  return rows.map(({ name, ms, passes, rows: computed, estimated }) => ({
    name,
    ms,
    passes,
    rows: computed,
    estimated: estimated ?? false,
  }));
}

/** Mean milliseconds of the first `count` passes of a request, which is then cancelled. */
async function timePasses(model: NativeModel, r: NativeRequest, count: number): Promise<number> {
  const times: number[] = [];
  await model
    .infill(2, r, (step) => {
      times.push(step.milliseconds);
      if (times.length === count) model.cancel(2);
    })
    .catch((error: unknown) => {
      if (codeOf(error) !== "CANCELLED") throw error;
    });
  return mean(times.slice(0, count));
}

async function main(): Promise<void> {
  const addon = loadAddon(join(root, "dist/unmask.node"));
  const about = { ...machine(), tier: addon.cpu().tiers[0], threads };
  console.log(`${about.cpu}, ${about.cores} cores, ${about.tier}, ${threads} engine threads, ${about.date}`);
  const parts: Record<string, (addon: Addon) => Promise<object[]>> = {
    quality,
    length,
    speed,
    generation,
  };
  const results: Record<string, object[]> = {};
  for (const name of args.only.split(",")) {
    const part = parts[name];
    if (part === undefined) throw new Error(`--only ${name}: the parts are ${Object.keys(parts).join(", ")}`);
    results[name] = await part(addon);
  }
  if (args.json !== undefined)
    writeFileSync(args.json, `${JSON.stringify({ machine: about, ...results }, null, 2)}\n`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
