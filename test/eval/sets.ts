/** The evaluation sets: problems as texts around holes, with what stood in the holes and, where there are any, tests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { seeded } from "../bench/lib/corpus.ts";

export interface Problem {
  id: string;
  kind: string;
  /** One more than holes. */
  texts: string[];
  truth: string[];
  /** Python that raises when the program is wrong; appended to it. */
  test?: string;
  /** The model's text for hole `i` as it is judged. */
  finish(text: string, i: number): string;
}

const Row = z.object({
  task_id: z.string(),
  entry_point: z.string(),
  prompt: z.string(),
  suffix: z.string(),
  canonical_solution: z.string(),
  test: z.string(),
});
type Row = z.infer<typeof Row>;

function rows(): Row[] {
  const file = join(
    import.meta.dirname ?? __dirname,
    "../data/humaneval-infilling/HumanEval-SingleLineInfilling.jsonl.gz",
  );
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => Row.parse(JSON.parse(line)));
}

/** The first line and its end: what a single-line hole asked for. */
function oneLine(text: string): string {
  const end = text.indexOf("\n");
  return `${end < 0 ? text : text.slice(0, end)}\n`;
}

function singleLine(row: Row): Problem {
  return {
    id: row.task_id,
    kind: "single line",
    texts: [row.prompt, row.suffix],
    truth: [row.canonical_solution],
    test: `\n${row.test}\ncheck(${row.entry_point})\n`,
    finish: oneLine,
  };
}

/** [start, end) of holes in a text, ascending; undefined when the text has no place for this kind. */
type Digger = (lines: readonly string[], random: () => number) => [number, number][] | undefined;

const offsetOf = (lines: readonly string[], line: number) =>
  lines.slice(0, line).reduce((n, text) => n + text.length, 0);
const pick = (random: () => number, from: number, to: number) => from + Math.floor(random() * (to - from));

const DIGGERS: Record<string, Digger> = {
  "one line": (lines, random) => {
    const at = pick(random, 1, lines.length - 1);
    return [[offsetOf(lines, at), offsetOf(lines, at + 1)]];
  },
  "several lines": (lines, random) => {
    if (lines.length < 6) return undefined;
    const count = pick(random, 2, 5);
    const at = pick(random, 1, lines.length - count);
    return [[offsetOf(lines, at), offsetOf(lines, at + count)]];
  },
  "part of a line": (lines, random) => {
    const at = pick(random, 1, lines.length);
    const text = lines[at]?.trimEnd() ?? "";
    const indent = text.length - text.trimStart().length;
    if (text.length - indent < 12) return undefined;
    const start = pick(random, indent + 2, text.length - 6);
    const from = offsetOf(lines, at);
    return [[from + start, from + pick(random, start + 3, text.length)]];
  },
  "two holes": (lines, random) => {
    if (lines.length < 6) return undefined;
    const first = pick(random, 1, lines.length - 3);
    // Near enough for a small context: what stands between holes is never cut.
    const second = pick(random, first + 2, Math.min(lines.length, first + 8));
    return [first, second].map((at) => [offsetOf(lines, at), offsetOf(lines, at + 1)]);
  },
};

function dug(row: Row, kind: string, random: () => number): Problem | undefined {
  const program = row.prompt + row.canonical_solution + row.suffix;
  const ranges = DIGGERS[kind]?.(program.match(/[^\n]*\n|[^\n]+$/g) ?? [], random);
  if (ranges === undefined) return undefined;
  const truth = ranges.map(([start, end]) => program.slice(start, end));
  if (truth.some((text) => text.trim() === "")) return undefined;
  const starts = [0, ...ranges.map(([, end]) => end)];
  const ends = [...ranges.map(([start]) => start), program.length];
  return {
    id: `${row.task_id} ${kind}`,
    kind,
    texts: starts.map((start, i) => program.slice(start, ends[i])),
    truth,
    finish: (text, i) => (/^[^\n]*\n$/.test(truth[i] ?? "") ? oneLine(text) : text),
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** `count` problems of a set, the same for the same seed. Throws for a set that there is not. */
export function problems(set: string, count: number, seed: number): Problem[] {
  const random = seeded(seed);
  const all = shuffled(rows(), random);
  if (set === "lines") return all.slice(0, count).map(singleLine);
  if (set !== "holes") throw new Error(`--set ${set}: the sets are lines and holes`);
  const kinds = Object.keys(DIGGERS);
  const out: Problem[] = [];
  for (let i = 0; i < all.length * kinds.length && out.length < count; i++) {
    const row = all[Math.floor(i / kinds.length)];
    const problem = row && dug(row, kinds[i % kinds.length] ?? "", random);
    if (problem !== undefined) out.push(problem);
  }
  return out;
}
