/**
 * How long a key press waits for its completion, through the real server over LSP:
 *
 *     npm run bench:keystroke -- [--n N] [--steps live|after] [--json FILE]
 *
 * `--steps`: with the notifications about every run that the visualizer records, step by step or after the answer.
 *
 * Cold requests have a text that was never asked before, so the model runs; warm ones type along the last answer, so
 * the server answers from memory. Times are wall time at the client, from request to result, in milliseconds.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Status, StepsWish } from "../../server/protocol.ts";
import { endOf, Invoked, LspClient, root } from "../lsp/client.ts";

const SAMPLE = join(root, "samples", "inventory.py");
/** Characters typed along each cold answer at most. */
const TYPED_ALONG = 5;
/** Server starts whose first request is timed. */
const STARTS = 3;

type Timing = NonNullable<Status["lastTiming"]>;

interface Sample {
  wall: number;
  /** Undefined when the answer came from memory. */
  timing: Timing | undefined;
}

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "100" },
    steps: { type: "string" },
    json: { type: "string" },
  },
});
const count = Number(values.n);
if (!Number.isInteger(count) || count < 1)
  throw new Error(`--n ${values.n}: it must be a whole number from 1.`);

if (values.steps !== undefined && !/^(live|after)$/.test(values.steps))
  throw new Error(`--steps ${values.steps}: it must be "live" or "after".`);
const steps: StepsWish = values.steps === "after" ? "after" : values.steps === "live";

const source = readFileSync(SAMPLE, "utf8");
/** What stands before the cursor on the new line, in turn: beginnings that ask for a name, a condition, a line. */
const BEGINNINGS = [
  "value_@ = item.",
  "for value_@ in ",
  "if value_@ ",
  "value_@ = ",
  "# step @\n",
  "print(value_@, ",
];
/** Places to type at: the ends of the indented lines. */
const places = source.split("\n").flatMap((line, i) => (/^\s+\S/.test(line) ? [i] : []));

async function ask(client: LspClient, uri: string, before: string): Promise<Sample & { text: string }> {
  const started = performance.now();
  const items = await client.complete(uri, endOf(before), Invoked);
  const wall = performance.now() - started;
  const { lastTiming } = await client.status();
  return { wall, timing: lastTiming, text: items?.[0]?.insertText ?? "" };
}

/** The sample with a new line at the `i`-th place that no other request has, as text before and after the cursor. */
function freshText(i: number): { before: string; after: string } {
  const lines = source.split("\n");
  const at = places[i % places.length] ?? 0;
  const indent = /^\s*/.exec(lines[at] ?? "")?.[0] ?? "";
  const beginning = (BEGINNINGS[i % BEGINNINGS.length] ?? "")
    .replace("@", String(i))
    .replace("\n", `\n${indent}`);
  const before = [...lines.slice(0, at + 1), indent + beginning].join("\n");
  return { before, after: `\n${lines.slice(at + 1).join("\n")}` };
}

async function start(): Promise<{ client: LspClient; status: Status }> {
  const client = await LspClient.start({ settings: { steps } });
  const status = await client.until(() =>
    client.statuses.find(({ state }) => state === "ready" || state === "failed"),
  );
  if (status.state === "failed") throw new Error(status.reason ?? "the engine did not start");
  return { client, status };
}

async function firstRequests(): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let i = 0; i < STARTS; i++) {
    const { client } = await start();
    const { before, after } = freshText(i);
    client.open("file:///bench.py", before + after);
    samples.push(await ask(client, "file:///bench.py", before));
    await client.stop();
  }
  return samples;
}

async function typing(client: LspClient): Promise<{ cold: Sample[]; warm: Sample[]; missed: number }> {
  const cold: Sample[] = [];
  const warm: Sample[] = [];
  let missed = 0;
  for (let i = 0; i < count; i++) {
    const uri = `file:///bench/${i}.py`;
    const { before, after } = freshText(i);
    client.open(uri, before + after);
    const { text, ...sample } = await ask(client, uri, before);
    if (sample.timing === undefined) throw new Error("A fresh text was answered from memory.");
    cold.push(sample);
    const [line = ""] = text.split("\n");
    for (let typed = 1; typed <= Math.min(TYPED_ALONG, line.length - 1); typed++) {
      const now = before + line.slice(0, typed);
      client.insert(uri, endOf(now.slice(0, -1)), now.slice(-1));
      const { text: _, ...along } = await ask(client, uri, now);
      if (along.timing === undefined) warm.push(along);
      else missed += 1;
    }
  }
  return { cold, warm, missed };
}

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const PARTS: Record<string, (sample: Sample) => number> = {
  total: ({ wall }) => wall,
  prompt: ({ timing }) => timing?.prompt ?? 0,
  "full pass": ({ timing }) => timing?.fullPasses ?? 0,
  "window passes": ({ timing }) => timing?.windowPasses ?? 0,
  "post-processing": ({ timing }) => (timing ? timing.detokenize + timing.text : 0),
  // What is in none of the parts: channels, scheduling, the decoder between passes; all of it for a warm request.
  rest: ({ wall, timing }) =>
    timing ? wall - timing.queue - timing.total - timing.text + between(timing) : wall,
};

function between(timing: Timing): number {
  return timing.total - timing.prompt - timing.fullPasses - timing.windowPasses - timing.detokenize;
}

function summarise(samples: Sample[]) {
  const part = (of: (sample: Sample) => number) => {
    const all = samples.map(of);
    return { p50: percentile(all, 0.5), p95: percentile(all, 0.95) };
  };
  const parts = Object.fromEntries(Object.entries(PARTS).map(([name, of]) => [name, part(of)]));
  return { requests: samples.length, parts };
}

async function main(): Promise<void> {
  const first = await firstRequests();
  const { client, status } = await start();
  const { cold, warm, missed } = await typing(client);
  await client.stop();
  const report = {
    sample: "samples/inventory.py",
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    device: status.device,
    model: status.model,
    steps,
    unit: "ms",
    first: summarise(first),
    cold: summarise(cold),
    warm: { ...summarise(warm), missed },
  };
  console.log(`${report.model} on ${report.cpu}, ${report.cores} cores (${report.device}), ${report.sample}`);
  console.log(
    `first: after a start of the server; cold: new text; warm: typed along (${missed} missed the memory)\n`,
  );
  const columns = [report.first, report.cold, report.warm];
  console.log(
    `${"ms".padEnd(16)}${["first", "cold", "warm"].map((name) => `${name} p50     p95`.padStart(20)).join("")}`,
  );
  for (const name of Object.keys(PARTS)) {
    const cells = columns.map(({ parts }) => {
      const cell = (value: number | undefined) => (value ?? Number.NaN).toFixed(1).padStart(8);
      return `${cell(parts[name]?.p50)}${cell(parts[name]?.p95)}`.padStart(20);
    });
    console.log(`${name.padEnd(16)}${cells.join("")}`);
  }
  console.log(
    `${"requests".padEnd(16)}${columns.map(({ requests }) => String(requests).padStart(20)).join("")}`,
  );
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
