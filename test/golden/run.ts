/**
 * Runs golden folders through the real engine: `npm run golden -- DIR... [--tier avx2|...] [--weights f32|bf16|int8|int4]
 * [--device cuda:N|emulated] [--threads N] [--filter TEXT]`.
 *
 * A folder holds config.json, model.safetensors, cases.json (requests and what they must give) and logits.safetensors
 * (pairs ids<i>, logits<i> of one full pass). Tokens, positions and rows must agree exactly, confidences to 1e-3, logits to
 * 1e-4 relative. Every mismatch is printed; the exit code is 1 when there is any. Without tiers given, every tier the CPU
 * has is run. With a device, the CUDA backend runs instead; "emulated" is the one whose kernels run on the CPU.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Addon, loadAddon, type NativeRequest, type NativeResult } from "../../server/engine/addon.ts";
import { TIERS, type Tier } from "../../server/engine/tiers.ts";
import { WEIGHT_FORMATS, type WeightFormat } from "../../server/engine/weights.ts";
import { openModelFolder } from "../../server/models/folder.ts";
import { parseSafetensorsHeader } from "../../server/models/safetensors.ts";

const CONFIDENCE_TOLERANCE = 1e-3;
const LOGIT_TOLERANCE = 1e-4;

const Case = z.object({
  name: z.string(),
  ids: z.array(z.int()),
  policy: z.object({
    kind: z.enum(["threshold", "factor", "entropy_bound", "top_k"]),
    value: z.number(),
    rank: z.enum(["confidence", "margin", "entropy"]).default("confidence"),
  }),
  cache: z.enum(["none", "prefix", "dual"]),
  block: z.int().nullish(),
  refresh: z.int().nullish(),
  variable: z.boolean().nullish(),
  max_canvas: z.int().nullish(),
  broadcast_delete: z.boolean().nullish(),
  expect: z.object({
    tokens: z.array(z.int()),
    holes: z.array(z.array(z.int())),
    steps: z.array(z.array(z.tuple([z.int(), z.int(), z.number()]))),
    rows_per_pass: z.array(z.int()),
  }),
});
type Case = z.infer<typeof Case>;
const Cases = z.object({ model: z.string().optional(), cases: z.array(Case) });

function request(c: Case): NativeRequest {
  return {
    tokens: Int32Array.from(c.ids),
    cache: c.cache,
    policy: c.policy,
    block: c.block ?? 0,
    refresh: c.refresh ?? 0,
    variable: c.variable ?? false,
    maxCanvas: c.max_canvas ?? 0,
    broadcastDelete: c.broadcast_delete ?? true,
    temperature: 0,
    seed: 0,
    suppress: new Int32Array(0),
  };
}

/** What differs, one line each; empty when the result is the expected one. */
function mismatches(c: Case, got: NativeResult): string[] {
  const out: string[] = [];
  const same = (what: string, found: readonly number[], expected: readonly number[]) => {
    if (found.length === expected.length && found.every((v, i) => v === expected[i])) return;
    out.push(`${what}: expected [${expected.join(" ")}], found [${found.join(" ")}]`);
  };
  same("tokens", [...got.tokens], c.expect.tokens);
  same(
    "rows per pass",
    got.steps.map((s) => s.rows),
    c.expect.rows_per_pass,
  );
  const holes = Array.from({ length: got.holes.length / 2 }, (_, i) => {
    const start = got.holes[2 * i] ?? 0;
    return [...got.tokens.slice(start, start + (got.holes[2 * i + 1] ?? 0))];
  });
  if (holes.length !== c.expect.holes.length)
    out.push(`holes: expected ${c.expect.holes.length}, found ${holes.length}`);
  c.expect.holes.forEach((h, i) => {
    same(`hole ${i}`, holes[i] ?? [], h);
  });
  if (got.steps.length !== c.expect.steps.length)
    out.push(`steps: expected ${c.expect.steps.length}, found ${got.steps.length}`);
  c.expect.steps.forEach((expected, i) => {
    const step = got.steps[i];
    if (step === undefined) return;
    same(
      `step ${i} positions`,
      [...step.positions],
      expected.map((e) => e[0]),
    );
    same(
      `step ${i} tokens`,
      [...step.tokens],
      expected.map((e) => e[1]),
    );
    expected.forEach(([position, , confidence], k) => {
      const found = step.confidences[k] ?? Number.NaN;
      if (!(Math.abs(found - confidence) <= CONFIDENCE_TOLERANCE))
        out.push(`step ${i} position ${position}: confidence ${found}, expected ${confidence}`);
    });
  });
  return out;
}

/** The tensors of logits.safetensors as [ids, logits] pairs. */
function logitPairs(file: string): [Int32Array, Float32Array][] {
  const bytes = readFileSync(file);
  const size = Number(bytes.readBigUInt64LE(0));
  const header = parseSafetensorsHeader(bytes.subarray(0, 8 + size), bytes.length);
  const data = (name: string): Uint8Array | undefined => {
    const t = header.tensors.get(name);
    return t === undefined ? undefined : Uint8Array.from(bytes.subarray(t.begin, t.end));
  };
  const pairs: [Int32Array, Float32Array][] = [];
  for (let i = 0; ; i++) {
    const ids = data(`ids${i}`);
    const logits = data(`logits${i}`);
    if (ids === undefined || logits === undefined) return pairs;
    pairs.push([new Int32Array(ids.buffer), new Float32Array(logits.buffer)]);
  }
}

interface Options {
  tier: Tier | "auto";
  device: string;
  weights: WeightFormat;
  threads: number;
  filter: string;
}

interface Count {
  passed: number;
  failed: number;
}

/** Cases and logit tables of one folder on one tier. */
async function runFolder(addon: Addon, folder: string, o: Options): Promise<{ cases: Count; logits: Count }> {
  const model = await openModelFolder(folder);
  const cases = Cases.parse(JSON.parse(readFileSync(join(folder, "cases.json"), "utf8"))).cases;
  const longest = Math.max(...cases.map((c) => c.ids.length + (c.max_canvas ?? 0)), model.context);
  const native = await addon.loadModel({
    config: model.config,
    files: model.files,
    tensors: model.tensors,
    threads: o.threads,
    tier: o.tier,
    weights: o.weights,
    device: o.device,
    maxTokens: longest,
  });
  const count = { cases: { passed: 0, failed: 0 }, logits: { passed: 0, failed: 0 } };
  const report = (kind: "cases" | "logits", name: string, problems: string[]) => {
    count[kind][problems.length === 0 ? "passed" : "failed"]++;
    for (const p of problems) console.log(`  MISMATCH ${model.name}/${name}: ${p}`);
  };
  try {
    let worst = 0;
    for (const [i, [ids, expected]] of logitPairs(join(folder, "logits.safetensors")).entries()) {
      const found = await native.logits(ids);
      const scale = expected.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
      const error =
        expected.reduce((m, v, k) => Math.max(m, Math.abs(v - (found[k] ?? Number.NaN))), 0) / scale;
      worst = Math.max(worst, error);
      report(
        "logits",
        `logits${i}`,
        error <= LOGIT_TOLERANCE ? [] : [`relative error ${error}, allowed ${LOGIT_TOLERANCE}`],
      );
    }
    for (const [i, c] of cases.entries()) {
      if (!c.name.includes(o.filter)) continue;
      try {
        report("cases", c.name, mismatches(c, await native.infill(i, request(c))));
      } catch (e) {
        report("cases", c.name, [String(e)]);
      }
    }
    const percent = ((100 * worst) / LOGIT_TOLERANCE).toFixed(1);
    console.log(
      `${model.name} on ${o.device === "cpu" ? `${native.tier}, ${native.threads} threads` : o.device}, ${o.weights}: ${of(count.cases)} cases, ${of(count.logits)} logit tables; ` +
        `logit error ${worst.toExponential(1)} (${percent} % of the allowed)`,
    );
  } finally {
    native.dispose();
  }
  return count;
}

function of(c: Count): string {
  return `${c.passed} of ${c.passed + c.failed}`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      tier: { type: "string", multiple: true },
      weights: { type: "string", default: "f32" },
      device: { type: "string", default: "cpu" },
      threads: { type: "string", default: "2" },
      filter: { type: "string", default: "" },
    },
  });
  if (positionals.length === 0) throw new Error("usage: npm run golden -- DIR...");
  const root = join(import.meta.dirname ?? __dirname, "../..");
  const file = join(root, "dist/unmask.node");
  const emulated = values.device === "emulated" ? join(root, "build/release/unmask_cuda_emulated.so") : "";
  if (!existsSync(file) || (emulated && !existsSync(emulated))) {
    const build = [join(root, "scripts/native.mjs"), ...(emulated ? ["--emulated"] : [])];
    execFileSync(process.execPath, build, { stdio: "inherit" });
  }
  const addon = loadAddon(file);
  // Read by the addon when it first opens the CUDA library.
  if (emulated) process.env.UNMASK_CUDA_LIBRARY = emulated;
  const device = emulated ? "cuda:0" : values.device;
  const tiers = device === "cpu" ? (values.tier ?? addon.cpu().tiers) : ["auto"];
  const total = { passed: 0, failed: 0 };
  for (const tier of tiers) {
    const cases = { passed: 0, failed: 0 };
    for (const folder of positionals) {
      const count = await runFolder(addon, folder, {
        tier: z.enum([...TIERS, "auto"]).parse(tier),
        device,
        weights: z.enum(WEIGHT_FORMATS).parse(values.weights),
        threads: z.coerce.number().int().min(1).parse(values.threads),
        filter: values.filter,
      });
      cases.passed += count.cases.passed;
      cases.failed += count.cases.failed;
      total.passed += count.cases.passed + count.logits.passed;
      total.failed += count.cases.failed + count.logits.failed;
    }
    console.log(`${device === "cpu" ? tier : device}: ${of(cases)} cases`);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main().catch((e) => {
  console.error(e instanceof Error ? e.message : e);
  process.exitCode = 1;
});
