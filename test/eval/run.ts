/** How good a model's infills are, through the real engine. `npm run eval -- --help` says how it is asked. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { loadAddon } from "../../server/engine/addon.ts";
import { messageOf } from "../../server/engine/errors.ts";
import { EngineSession } from "../../server/engine/session.ts";
import { WEIGHT_FORMATS } from "../../server/engine/weights.ts";
import { IMPROVING } from "../../server/features/suggest.ts";
import type { DecodeOptions, Policy } from "../../server/protocol.ts";
import { machine, table, three } from "../bench/lib/report.ts";
import { bundled } from "../bundled.ts";
import { meanInterval, paired } from "./metrics.ts";
import { type Asking, ask, judge, Row, summary } from "./score.ts";
import { problems } from "./sets.ts";

const root = join(import.meta.dirname ?? __dirname, "../..");

const Report = z.object({ setting: z.record(z.string(), z.unknown()), rows: z.array(Row) });
type Report = z.infer<typeof Report>;

const USAGE = `npm run eval -- [options]                      how good a model's infills are, through the real engine
npm run eval -- --compare A.json B.json       the difference of two runs, paired by row, with its 95 % interval

  --set lines       HumanEval-Infilling, single line: a whole line is missing; pass@1 by running the problem's tests,
                    exact match, edit similarity, share that parses
        cursor      the same lines as the editor asks for them: its filters, its check of the syntax and further
                    attempts, and nothing offered where those leave nothing; what parses is a share of what is offered.
                    With --files a line of each of these files instead, without tests
        blocks      two to four lines instead of one, asked for in the same way
        holes       holes dug into the same programs: one line, several lines, part of a line, two holes; no tests run
        files       the same holes in the files of --files: heldout.jsonl.gz of a corpus of models/training/corpus.py
                    Several, with commas between them, are run one after the other (lines,cursor)
  --sample N        so many rows of each set (200), drawn by --seed N (1)
  --json FILE       write every finished row at once; the same command goes on where it stopped

  --model DIR       model folder or GGUF file (the bundled model)
  --device D        cpu (the default) or cuda:N
  --weights W       f32, bf16, int8 or int4
  --threads N       0: all cores (the default)

  --cache C         none, prefix, dual or hole (what suits the model); --refresh N: a full pass after so many window
                    passes
  --block N         decode in blocks of so many tokens, from left to right (what the model says)
  --masks N         so many masks to start with (what the model says, at a cursor half of it); --fixed: none are added or deleted
  --before-share S  share of the context that lies before the cursor
  --attempts N      at a cursor: how often the model is asked before nothing is offered
  --within MS       at a cursor: no further question begins later where there is something to show (never too late; in the editor: ${IMPROVING})
  --choices N       at a cursor: so many suggestions to choose from, of which the best counts (1)
  --threshold T | --factor F | --entropy-bound G | --top-k K
                    what is committed in a pass (--threshold 0.9)
`;

const parse = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      set: { type: "string", default: "lines,cursor" },
      files: { type: "string" },
      sample: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      model: { type: "string", default: bundled },
      json: { type: "string" },
      cache: { type: "string" },
      refresh: { type: "string" },
      block: { type: "string" },
      threshold: { type: "string" },
      factor: { type: "string" },
      "entropy-bound": { type: "string" },
      "top-k": { type: "string" },
      masks: { type: "string" },
      "before-share": { type: "string" },
      attempts: { type: "string" },
      choices: { type: "string" },
      within: { type: "string" },
      fixed: { type: "boolean", default: false },
      threads: { type: "string", default: "0" },
      weights: { type: "string" },
      device: { type: "string", default: "cpu" },
      compare: { type: "boolean", default: false },
    },
  });

/** The command line, or the end of the process with one line of what is wrong with it. */
function commandLine(): ReturnType<typeof parse> {
  try {
    return parse();
  } catch (error) {
    console.error(`${messageOf(error)}\n\`npm run eval -- --help\` lists the options.`);
    process.exit(2);
  }
}

const { values: args, positionals } = commandLine();

/** The number that an option gives. */
function number(option: keyof typeof args, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value))
    throw new Error(`--${option} must be a number, not "${text}".`);
  return value;
}

function policy(): Policy {
  const given = (["threshold", "factor", "entropy-bound", "top-k"] as const).filter(
    (name) => args[name] !== undefined,
  );
  if (given.length > 1) throw new Error(`choose one policy: ${given.map((name) => `--${name}`).join(", ")}`);
  const name = given[0] ?? "threshold";
  const value = number(name, args[name] ?? "0.9");
  if (name === "top-k") return { kind: "top_k", value, rank: "confidence" };
  if (name === "entropy-bound") return { kind: "entropy_bound", value };
  return { kind: name, value };
}

function asking(): Asking {
  const options: DecodeOptions = {
    policy: policy(),
    ...(args.cache !== undefined && { cache: z.enum(["none", "prefix", "dual", "hole"]).parse(args.cache) }),
    ...(args.refresh !== undefined && { refresh: number("refresh", args.refresh) }),
    ...(args.block !== undefined && { block: number("block", args.block) }),
    ...(args.fixed && { variable: false }),
  };
  const share = args["before-share"];
  return {
    options,
    ...(args.masks !== undefined && { masks: number("masks", args.masks) }),
    ...(share !== undefined && { beforeShare: number("before-share", share) }),
    ...(args.attempts !== undefined && { attempts: number("attempts", args.attempts) }),
    ...(args.within !== undefined && { within: number("within", args.within) }),
    ...(args.choices !== undefined && { choices: number("choices", args.choices) }),
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
  if (args.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (args.compare) {
    const [a, b] = positionals;
    if (a === undefined || b === undefined) throw new Error("usage: npm run eval -- --compare A.json B.json");
    return compare(a, b);
  }
  const [sample, seed] = [number("sample", args.sample), number("seed", args.seed)];
  const chosen = args.set.split(",").flatMap((set) => problems(set, sample, seed, args.files));
  const report = begin();
  const addon = loadAddon(join(root, "dist/unmask.node"));
  const engine = await EngineSession.load(addon, {
    folder: resolve(args.model),
    threads: number("threads", args.threads),
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
  console.error(messageOf(error));
  process.exitCode = 1;
});
