/** The evaluation sets: problems as texts around holes, with what stood in the holes and, where there are any, tests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { seeded } from "../bench/lib/corpus.ts";

export interface Problem {
  id: string;
  kind: string;
  /** Whether the whole can be parsed is asked for Python only. */
  language: string;
  /** One more than holes. */
  texts: string[];
  truth: string[];
  /** Python that raises when the program is wrong; appended to it. */
  test?: string;
  /** Asked for as the editor does at a cursor between the two texts: what is judged is what it would insert. */
  cursor?: boolean;
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
    language: "python",
    texts: [row.prompt, row.suffix],
    truth: [row.canonical_solution],
    test: `\n${row.test}\ncheck(${row.entry_point})\n`,
    finish: oneLine,
  };
}

/** The same problem in the editor: the line was deleted, and the cursor stands on the empty line that is left. */
function emptyLine(row: Row): Problem {
  const id = `${row.task_id} cursor`;
  return { ...singleLine(row), id, kind: "cursor", texts: [row.prompt, `\n${row.suffix}`], cursor: true };
}

/** Two to four lines, of which the row's is the first, deleted like the one of `emptyLine`. */
function emptyBlock(row: Row, random: () => number): Problem | undefined {
  const below = row.suffix.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const more = pick(random, 1, 4);
  const block = [row.canonical_solution, ...below.slice(0, more)];
  if (below.length < more || block.some((line) => line.trim() === "")) return undefined;
  return {
    ...singleLine(row),
    id: `${row.task_id} block`,
    kind: "block",
    texts: [row.prompt, `\n${below.slice(more).join("")}`],
    truth: [block.join("")],
    cursor: true,
  };
}

/** A whole program to dig holes into. */
interface Program {
  id: string;
  language: string;
  text: string;
}

const Document = z.object({ package: z.string(), name: z.string(), language: z.string(), text: z.string() });

/** The documents of a JSON-lines file, compressed with gzip. */
function documents(file: string): Program[] {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => {
    const { package: from, name, language, text } = Document.parse(JSON.parse(line));
    return { id: `${from}/${name}`, language, text };
  });
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

function dug({ id, language, text }: Program, kind: string, random: () => number): Problem | undefined {
  const ranges = DIGGERS[kind]?.(text.match(/[^\n]*\n|[^\n]+$/g) ?? [], random);
  if (ranges === undefined) return undefined;
  const truth = ranges.map(([start, end]) => text.slice(start, end));
  if (truth.some((hole) => hole.trim() === "")) return undefined;
  const starts = [0, ...ranges.map(([, end]) => end)];
  const ends = [...ranges.map(([start]) => start), text.length];
  return {
    id: `${id} ${kind}`,
    kind,
    language,
    texts: starts.map((start, i) => text.slice(start, ends[i])),
    truth,
    finish: (answer, i) => (/^[^\n]*\n$/.test(truth[i] ?? "") ? oneLine(answer) : answer),
  };
}

/** One line of a program, asked for like that of `emptyLine`. */
function lineAtCursor(program: Program, random: () => number): Problem | undefined {
  const problem = dug(program, "one line", random);
  const [before = "", after = ""] = problem?.texts ?? [];
  return problem && { ...problem, kind: "cursor", texts: [before, `\n${after}`], cursor: true };
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
export function problems(set: string, count: number, seed: number, file?: string): Problem[] {
  const random = seeded(seed);
  if (set === "cursor" && file !== undefined)
    return shuffled(documents(file), random)
      .flatMap((program) => lineAtCursor(program, random) ?? [])
      .slice(0, count);
  if (set === "lines" || set === "cursor")
    return shuffled(rows(), random)
      .slice(0, count)
      .map(set === "lines" ? singleLine : emptyLine);
  if (set === "blocks")
    return shuffled(rows(), random)
      .flatMap((row) => emptyBlock(row, random) ?? [])
      .slice(0, count);
  const all = shuffled(programs(set, file), random);
  const kinds = Object.keys(DIGGERS);
  const out: Problem[] = [];
  // A kind a turn, and a program that has no place for one is passed over; there are not always as many as asked for.
  for (let i = 0; i < all.length * kinds.length && out.length < count; i++) {
    const program = all[Math.floor(i / kinds.length)];
    const problem = program && dug(program, kinds[i % kinds.length] ?? "", random);
    if (problem !== undefined) out.push(problem);
  }
  return out;
}

function programs(set: string, file: string | undefined): Program[] {
  if (set === "holes") {
    return rows().map((row) => ({
      id: row.task_id,
      language: "python",
      text: row.prompt + row.canonical_solution + row.suffix,
    }));
  }
  if (set !== "files") throw new Error(`--set ${set}: the sets are lines, cursor, blocks, holes and files`);
  if (file === undefined) throw new Error("--set files needs --files FILE, held-out documents of a corpus");
  return documents(file);
}
