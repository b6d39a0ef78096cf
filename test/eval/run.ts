/**
 * How good a model's infills are, through the real engine:
 *
 *     npm run eval -- [--set lines|holes] [--sample N] [--seed N] [--model DIR] [--json FILE]
 *                     [--cache none|prefix|dual] [--threshold T | --top-k K] [--masks N] [--fixed]
 *     npm run eval -- --compare A.json B.json
 *
 * lines  HumanEval-Infilling, single line: a whole line is missing; pass@1 by running the problem's tests, exact match,
 *        edit similarity, share that parses
 * holes  holes dug into the same programs: one line, several lines, part of a line, two holes; the same but the tests
 *
 * With --json every finished row is written at once; the same command goes on where it stopped. --compare pairs two such
 * files row by row and gives the difference with its 95 % interval.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { CancellationToken } from "vscode-jsonrpc/node";
import { z } from "zod";
import { loadAddon } from "../../server/engine/addon.ts";
import { EngineSession } from "../../server/engine/session.ts";
import type { DecodeOptions, EngineInfillParams, Policy } from "../../server/protocol.ts";
import { machine, table, three } from "../bench/lib/report.ts";
import { editSimilarity, meanInterval, paired } from "./metrics.ts";
import { parses, runPython } from "./sandbox.ts";
import { type Problem, problems } from "./sets.ts";

const root = join(import.meta.dirname ?? __dirname, "../..");
const QUIET = { started: () => undefined, step: () => undefined };
const LIMITS = { seconds: 5, megabytes: 1024 };

const Row = z.object({
  id: z.string(),
  kind: z.string(),
  /** Absent where there are no tests to run. */
  passed: z.number().optional(),
  exact: z.number(),
  similarity: z.number(),
  parses: z.number(),
  steps: z.number(),
  canvas: z.number(),
  ms: z.number(),
  answer: z.array(z.string()),
});
type Row = z.infer<typeof Row>;
const Report = z.object({ setting: z.record(z.string(), z.unknown()), rows: z.array(Row) });
type Report = z.infer<typeof Report>;

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: "string", default: "lines" },
    sample: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    model: { type: "string", default: join(root, "models/unmask-tiny") },
    json: { type: "string" },
    cache: { type: "string", default: "dual" },
    threshold: { type: "string", default: "0.9" },
    "top-k": { type: "string" },
    masks: { type: "string" },
    fixed: { type: "boolean", default: false },
    threads: { type: "string", default: "0" },
    compare: { type: "boolean", default: false },
  },
});

function options(): DecodeOptions {
  const policy: Policy =
    args["top-k"] === undefined
      ? { kind: "threshold", value: Number(args.threshold) }
      : { kind: "top_k", value: Number(args["top-k"]), rank: "confidence" };
  const cache = z.enum(["none", "prefix", "dual"]).parse(args.cache);
  return { policy, cache, ...(args.fixed && { variable: false }) };
}

async function answer(engine: EngineSession, problem: Problem, request: number): Promise<Row> {
  const params: EngineInfillParams = {
    request,
    texts: problem.texts,
    holes: problem.truth.map(() => (args.masks === undefined ? {} : { tokens: Number(args.masks) })),
    options: options(),
    steps: false,
  };
  const started = performance.now();
  const result = await engine.infill(params, QUIET, CancellationToken.None);
  const ms = performance.now() - started;
  const holes = result.holes.map((text, i) => problem.finish(text, i));
  const program = problem.texts.map((text, i) => text + (holes[i] ?? "")).join("");
  const row: Row = {
    id: problem.id,
    kind: problem.kind,
    exact: Number(holes.every((h, i) => h.trim() === problem.truth[i]?.trim())),
    similarity: meanInterval(holes.map((h, i) => editSimilarity(h.trim(), problem.truth[i]?.trim() ?? "")))
      .mean,
    parses: Number((await parses([program]))[0] ?? false),
    steps: result.summary.steps,
    canvas: result.summary.canvasTokens,
    ms,
    answer: holes,
  };
  if (problem.test !== undefined)
    row.passed = Number((await runPython(program + problem.test, LIMITS)) === "passed");
  return row;
}

function save(report: Report): void {
  if (args.json === undefined) return;
  writeFileSync(`${args.json}.part`, `${JSON.stringify(report)}\n`);
  renameSync(`${args.json}.part`, args.json);
}

function summary(rows: readonly Row[]): string {
  const kinds = [...new Set(rows.map((r) => r.kind))];
  const percent = (values: readonly number[]) => {
    const { mean, half } = meanInterval(values);
    return values.length === 0 ? "" : `${(100 * mean).toFixed(1)} ± ${(100 * half).toFixed(1)}`;
  };
  const mean = (values: readonly number[]) => three(meanInterval(values).mean);
  return table(
    ["kind", "rows", "pass@1 %", "exact %", "similarity %", "parses %", "tokens/pass", "passes", "ms"],
    kinds.map((kind) => {
      const of = rows.filter((r) => r.kind === kind);
      const steps = of.reduce((n, r) => n + r.steps, 0);
      return [
        kind,
        of.length,
        percent(of.flatMap((r) => (r.passed === undefined ? [] : [r.passed]))),
        percent(of.map((r) => r.exact)),
        percent(of.map((r) => r.similarity)),
        percent(of.map((r) => r.parses)),
        three(of.reduce((n, r) => n + r.canvas, 0) / Math.max(steps, 1)),
        mean(of.map((r) => r.steps)),
        mean(of.map((r) => r.ms)),
      ];
    }),
  );
}

function load(file: string): Report {
  return Report.parse(JSON.parse(readFileSync(file, "utf8")));
}

function compare(a: string, b: string): void {
  const [left, right] = [load(a), load(b)];
  const numbers = ["passed", "exact", "similarity", "parses", "steps", "ms"] as const;
  const column = (report: Report, key: (typeof numbers)[number]) =>
    new Map(report.rows.flatMap((r) => (r[key] === undefined ? [] : [[r.id, r[key]] as const])));
  console.log(`${basename(b)} against ${basename(a)}, paired by row, 95 % interval\n`);
  console.log(
    table(
      ["number", "rows", basename(a), basename(b), "difference"],
      numbers.map((key) => {
        const [x, y] = [column(left, key), column(right, key)];
        const d = paired(x, y);
        const mean = (m: Map<string, number>) => three(meanInterval([...m.values()]).mean);
        return [key, d.rows, mean(x), mean(y), `${d.mean.toPrecision(3)} ± ${d.half.toPrecision(2)}`];
      }),
    ),
  );
}

async function main(): Promise<void> {
  if (args.compare) {
    const [a, b] = positionals;
    if (a === undefined || b === undefined) throw new Error("usage: npm run eval -- --compare A.json B.json");
    return compare(a, b);
  }
  const chosen = problems(args.set, Number(args.sample), Number(args.seed));
  const setting = {
    set: args.set,
    sample: args.sample,
    seed: args.seed,
    model: basename(args.model),
    ...options(),
    masks: args.masks,
  };
  const report: Report = { setting: { ...setting, machine: machine() }, rows: [] };
  if (args.json !== undefined && existsSync(args.json)) {
    const old = load(args.json);
    const same = Object.entries(setting).every(
      ([k, v]) => JSON.stringify(old.setting[k]) === JSON.stringify(v),
    );
    if (!same)
      throw new Error(`${args.json} was made with other settings: choose another file or remove it.`);
    report.rows.push(...old.rows);
  }
  const addon = loadAddon(join(root, "dist/unmask.node"));
  const engine = await EngineSession.load(addon, {
    folder: resolve(args.model),
    threads: Number(args.threads),
    device: "cpu",
  });
  try {
    console.log(`${engine.info.name}, ${engine.info.device}; ${JSON.stringify(options())}\n`);
    const done = new Set(report.rows.map((r) => r.id));
    for (const [i, problem] of chosen.entries()) {
      if (done.has(problem.id)) continue;
      report.rows.push(await answer(engine, problem, i + 1));
      save(report);
    }
  } finally {
    engine.dispose();
  }
  console.log(summary(report.rows));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
