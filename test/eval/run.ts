/**
 * How good a model's infills are, through the real engine:
 *
 *     npm run eval -- [--set lines|cursor|holes|files] [--files FILE] [--sample N] [--seed N] [--model DIR] [--json FILE]
 *                     [--cache none|prefix|dual] [--refresh N] [--block N] [--masks N] [--fixed]
 *                     [--before-share S] [--attempts N] [--weights f32|bf16|int8|int4] [--device cpu|cuda:N] [--threads N]
 *                     [--threshold T | --factor F | --entropy-bound G | --top-k K]
 *     npm run eval -- --compare A.json B.json
 *
 * lines  HumanEval-Infilling, single line: a whole line is missing; pass@1 by running the problem's tests, exact match,
 *        edit similarity, share that parses
 * cursor the same lines as the editor asks for them: its filters, its check of the syntax and further attempts, and
 *        nothing offered where those leave nothing; what parses is a share of what is offered, the rest of all
 * holes  holes dug into the same programs: one line, several lines, part of a line, two holes; the same but the tests
 * files  the same holes in the files of --files: heldout.jsonl.gz of a corpus that models/training/corpus.py has built
 *
 * With --json every finished row is written at once; the same command goes on where it stopped. --compare pairs two such
 * files row by row and gives the difference with its 95 % interval.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { loadAddon } from "../../server/engine/addon.ts";
import { EngineSession } from "../../server/engine/session.ts";
import { WEIGHT_FORMATS } from "../../server/engine/weights.ts";
import type { DecodeOptions, Policy } from "../../server/protocol.ts";
import { machine, table, three } from "../bench/lib/report.ts";
import { bundled } from "../bundled.ts";
import { meanInterval, paired } from "./metrics.ts";
import { type Asking, ask, judge, Row, summary } from "./score.ts";
import { problems } from "./sets.ts";

const root = join(import.meta.dirname ?? __dirname, "../..");

const Report = z.object({ setting: z.record(z.string(), z.unknown()), rows: z.array(Row) });
type Report = z.infer<typeof Report>;

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: "string", default: "lines" },
    files: { type: "string" },
    sample: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    model: { type: "string", default: bundled },
    json: { type: "string" },
    cache: { type: "string", default: "dual" },
    refresh: { type: "string" },
    block: { type: "string" },
    threshold: { type: "string" },
    factor: { type: "string" },
    "entropy-bound": { type: "string" },
    "top-k": { type: "string" },
    masks: { type: "string" },
    "before-share": { type: "string" },
    attempts: { type: "string" },
    fixed: { type: "boolean", default: false },
    threads: { type: "string", default: "0" },
    weights: { type: "string" },
    device: { type: "string", default: "cpu" },
    compare: { type: "boolean", default: false },
  },
});

function policy(): Policy {
  const given = (["threshold", "factor", "entropy-bound", "top-k"] as const).filter(
    (name) => args[name] !== undefined,
  );
  if (given.length > 1) throw new Error(`choose one policy: ${given.map((name) => `--${name}`).join(", ")}`);
  const value = Number(args[given[0] ?? "threshold"] ?? 0.9);
  if (given[0] === "top-k") return { kind: "top_k", value, rank: "confidence" };
  if (given[0] === "entropy-bound") return { kind: "entropy_bound", value };
  return { kind: given[0] ?? "threshold", value };
}

function asking(): Asking {
  const options: DecodeOptions = {
    policy: policy(),
    cache: z.enum(["none", "prefix", "dual"]).parse(args.cache),
    ...(args.refresh !== undefined && { refresh: Number(args.refresh) }),
    ...(args.block !== undefined && { block: Number(args.block) }),
    ...(args.fixed && { variable: false }),
  };
  const share = args["before-share"];
  return {
    options,
    ...(args.masks !== undefined && { masks: Number(args.masks) }),
    ...(share !== undefined && { beforeShare: Number(share) }),
    ...(args.attempts !== undefined && { attempts: Number(args.attempts) }),
  };
}

function save(report: Report): void {
  if (args.json === undefined) return;
  writeFileSync(`${args.json}.part`, `${JSON.stringify(report)}\n`);
  renameSync(`${args.json}.part`, args.json);
}

function load(file: string): Report {
  return Report.parse(JSON.parse(readFileSync(file, "utf8")));
}

function compare(a: string, b: string): void {
  const [left, right] = [load(a), load(b)];
  const numbers = ["offered", "passed", "exact", "similarity", "parses", "steps", "ms"] as const;
  const column = (report: Report, key: (typeof numbers)[number]) =>
    new Map(report.rows.flatMap((r) => (r[key] === undefined ? [] : [[r.id, r[key]] as const])));
  console.log(`${basename(b)} against ${basename(a)}, paired by row, 95 % interval\n`);
  console.log(
    table(
      ["number", "rows", basename(a), basename(b), "difference"],
      numbers.flatMap((key) => {
        const [x, y] = [column(left, key), column(right, key)];
        const d = paired(x, y);
        const mean = (m: Map<string, number>) => three(meanInterval([...m.values()]).mean);
        const difference = `${d.mean.toPrecision(3)} ± ${d.half.toPrecision(2)}`;
        return d.rows === 0 ? [] : [[key, d.rows, mean(x), mean(y), difference]];
      }),
    ),
  );
}

/** The report to go on with: what is in --json already, when it was made with these settings. */
function begin(): Report {
  const setting = {
    set: args.set,
    ...(args.files !== undefined && { files: basename(args.files) }),
    sample: args.sample,
    seed: args.seed,
    model: basename(args.model),
    device: args.device,
    ...(args.weights !== undefined && { weights: args.weights }),
    ...asking(),
  };
  const report: Report = { setting: { ...setting, machine: machine() }, rows: [] };
  if (args.json === undefined || !existsSync(args.json)) return report;
  const old = load(args.json);
  const { machine: _, ...before } = old.setting;
  if (JSON.stringify(sorted(before)) !== JSON.stringify(sorted(setting)))
    throw new Error(`${args.json} was made with other settings: choose another file or remove it.`);
  return { ...report, rows: old.rows };
}

function sorted(setting: Record<string, unknown>): [string, unknown][] {
  return Object.entries(setting).sort(([a], [b]) => (a < b ? -1 : 1));
}

async function main(): Promise<void> {
  if (args.compare) {
    const [a, b] = positionals;
    if (a === undefined || b === undefined) throw new Error("usage: npm run eval -- --compare A.json B.json");
    return compare(a, b);
  }
  const chosen = problems(args.set, Number(args.sample), Number(args.seed), args.files);
  const report = begin();
  const addon = loadAddon(join(root, "dist/unmask.node"));
  const engine = await EngineSession.load(addon, {
    folder: resolve(args.model),
    threads: Number(args.threads),
    device: args.device,
    ...(args.weights !== undefined && { weights: z.enum(WEIGHT_FORMATS).parse(args.weights) }),
  });
  try {
    console.log(
      `${engine.info.name}, ${engine.info.device}, ${engine.info.weights}; ${JSON.stringify(asking())}\n`,
    );
    const done = new Set(report.rows.map((r) => r.id));
    for (const [i, problem] of chosen.entries()) {
      if (done.has(problem.id)) continue;
      report.rows.push(await judge(problem, await ask(engine, problem, i + 1, asking())));
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
