/**
 * The CPU engine by itself:
 *
 *     npm run bench:cpu -- [--json FILE] [--only accuracy,models,kernels] [--seconds S] [--samples N] [--threads 1,2]
 *
 * accuracy  what bf16, int8 and int4 weights change on the bundled model: logits against float32, decoded tokens, load time
 * models    window step (32 rows, 512 context) and full pass (512 rows) of the bundled model's shape, of a 0.5B and a 7B
 *           model with random weights, and their memory; of the 7B shape 2 and 6 layers are measured and scaled to 28
 * kernels   GOPS of the products of a 4096 x 1024 matrix by tier, format, rows and threads; weights come from memory
 *
 * Times are medians; in brackets the best, as other work on the machine only ever adds. UNMASK_CPU chooses the tier of the
 * models and of the accuracy. Needs cmake and a C++ compiler.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { loadAddon } from "../../server/engine/addon.ts";
import { physicalCores } from "../../server/engine/threads.ts";
import { TIERS } from "../../server/engine/tiers.ts";
import { WEIGHT_FORMATS } from "../../server/engine/weights.ts";
import { openModelFolder } from "../../server/models/folder.ts";
import { bundled } from "../bundled.ts";
import { type Accuracy, accuracy } from "./lib/accuracy.ts";
import { machine, table, three } from "./lib/report.ts";

const root = join(import.meta.dirname ?? __dirname, "../..");
const build = join(root, "build", "release");

const { values: args } = parseArgs({
  options: {
    json: { type: "string" },
    only: { type: "string", default: "accuracy,models,kernels" },
    seconds: { type: "string", default: "0.3" },
    samples: { type: "string", default: "60" },
    threads: { type: "string" },
  },
});

const Kernel = z.object({
  kind: z.literal("kernel"),
  tier: z.enum(TIERS),
  format: z.enum(WEIGHT_FORMATS),
  rows: z.int(),
  threads: z.int(),
  gops: z.number(),
  bestGops: z.number(),
});
const Model = z.object({
  kind: z.literal("model"),
  shape: z.string(),
  tier: z.enum(TIERS),
  format: z.enum(WEIGHT_FORMATS),
  threads: z.int(),
  layers: z.int(),
  measuredLayers: z.int(),
  windowMs: z.number(),
  bestWindowMs: z.number(),
  fullMs: z.number(),
  bestFullMs: z.number(),
  bytes: z.number(),
  packMs: z.number(),
  /** To load the packed copy; 0 where none is kept. */
  mapMs: z.number(),
  peakRssMiB: z.number(),
});
type Kernel = z.infer<typeof Kernel>;
type Model = z.infer<typeof Model>;

function command(name: string, values: string[]): string {
  const result = spawnSync(name, values, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (result.error !== undefined) throw new Error(`${name} could not be started: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`${name} ${values.join(" ")} failed:\n${result.stderr}`);
  return result.stdout;
}

/** Output of the native benchmark, a JSON object per line. */
function bench<T>(schema: z.ZodType<T>, values: string[]): T[] {
  const output = command(join(build, "bench_cpu"), [...values, "--seconds", args.seconds]);
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => schema.parse(JSON.parse(line)));
}

/** 1, and all physical cores. */
function threadCounts(): number[] {
  const wanted = args.threads?.split(",").map(Number) ?? [1, physicalCores()];
  if (wanted.some((n) => !Number.isSafeInteger(n) || n < 1))
    throw new Error(`--threads takes counts such as 1,2, not "${args.threads}"`);
  return [...new Set(wanted)];
}

function models(): Model[] {
  const plan: [string, string[]][] = [
    ["bundled", ["f32", "bf16", "int8", "int4"]],
    ["0.5B", ["bf16", "int8", "int4"]],
    ["7B", ["int8", "int4"]],
  ];
  const rows: Model[] = [];
  for (const [shape, formats] of plan)
    for (const format of formats)
      for (const threads of threadCounts())
        rows.push(...bench(Model, ["model", shape, format, String(threads)]));
  console.log(`\nPasses: window of 32 rows, full pass of 512 rows, ${rows[0]?.tier}\n`);
  console.log(
    table(
      ["shape", "weights", "threads", "window ms", "full pass ms", "MiB", "packing s", "mapping s"],
      rows.map((r) => [
        r.shape,
        r.format,
        r.threads,
        `${three(r.windowMs)} (${three(r.bestWindowMs)})`,
        `${three(r.fullMs)} (${three(r.bestFullMs)})`,
        Math.round(r.bytes / 2 ** 20),
        three(r.packMs / 1000),
        r.mapMs === 0 ? "" : String(three(r.mapMs / 1000)),
      ]),
    ),
  );
  return rows;
}

function kernels(): Kernel[] {
  const all = bench(Kernel, ["kernels"]);
  const rows = [...new Set(all.map((k) => k.rows))];
  const lines = new Map<string, Kernel[]>();
  for (const k of all) {
    const key = `${k.tier} ${k.format} ${k.threads}`;
    lines.set(key, [...(lines.get(key) ?? []), k]);
  }
  console.log("\nKernels: GOPS, 2 operations per weight and row\n");
  console.log(
    table(
      ["tier", "weights", "threads", ...rows.map((r) => `${r} rows`)],
      [...lines.values()].map((line) => {
        const [first] = line;
        const cells = rows.map((r) => {
          const k = line.find((one) => one.rows === r);
          return k === undefined ? "" : `${three(k.gops)} (${three(k.bestGops)})`;
        });
        return [first?.tier ?? "", first?.format ?? "", first?.threads ?? 0, ...cells];
      }),
    ),
  );
  return all;
}

async function quality(): Promise<Accuracy[]> {
  const addon = loadAddon(join(root, "dist/unmask.node"));
  const folder = await openModelFolder(bundled);
  const rows = await accuracy(addon, folder, {
    tier: "auto",
    threads: 1,
    samples: Number(args.samples),
    formats: WEIGHT_FORMATS,
  });
  console.log(
    `\nAccuracy: ${args.samples} held-out holes of 24 tokens, ${folder.name}, ${rows[0]?.tier}, 1 thread\n`,
  );
  console.log(
    table(
      [
        "weights",
        "logit error %",
        "worst, deviations",
        "divergence, nats",
        "same argmax %",
        "right tokens %",
        "same tokens %",
        "request ms",
        "load ms",
        "MiB",
      ],
      rows.map((r) => [
        r.format,
        three(r.errorPercent),
        three(r.worst),
        three(r.divergence),
        three(r.sameArgmaxPercent),
        three(r.rightTokensPercent),
        three(r.sameTokensPercent),
        three(r.milliseconds),
        three(r.loadMilliseconds),
        three(r.bytes / 2 ** 20),
      ]),
    ),
  );
  return rows;
}

async function main(): Promise<void> {
  const only = args.only.split(",");
  const report: Record<string, unknown> = { machine: machine() };
  if (only.includes("accuracy")) report.accuracy = await quality();
  if (only.includes("models") || only.includes("kernels")) {
    command("cmake", ["-S", "native", "-B", build, "-DCMAKE_BUILD_TYPE=RelWithDebInfo"]);
    command("cmake", ["--build", build, "--target", "bench_cpu", "--parallel", "2"]);
  }
  if (only.includes("models")) report.models = models();
  if (only.includes("kernels")) report.kernels = kernels();
  if (args.json !== undefined) writeFileSync(args.json, `${JSON.stringify(report, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
