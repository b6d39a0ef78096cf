/** Asks the engine for one problem and judges the answer: the row of a report. */
import { CancellationToken } from "vscode-jsonrpc/node";
import { z } from "zod";
import type { EngineSession } from "../../server/engine/session.ts";
import { ATTEMPTS, offered, others, scoredAnswer, suggest } from "../../server/features/suggest.ts";
import type { DecodeOptions, DecodeSummary, EngineInfillResult } from "../../server/protocol.ts";
import { table, three } from "../bench/lib/report.ts";
import { editSimilarity, meanInterval, quantile } from "./metrics.ts";
import { type Limits, parses, runPython } from "./sandbox.ts";
import type { Problem } from "./sets.ts";

const QUIET = { started: () => undefined, step: () => undefined };
const LIMITS: Limits = { seconds: 5, megabytes: 1024 };

export const Row = z.object({
  id: z.string(),
  kind: z.string(),
  /** Whether there was something to insert; absent where there always is. What is not offered is no match. */
  offered: z.number().optional(),
  /** Absent where there are no tests to run. */
  passed: z.number().optional(),
  exact: z.number(),
  similarity: z.number(),
  /** Absent where the language is not Python, or nothing was offered. */
  parses: z.number().optional(),
  steps: z.number(),
  canvas: z.number(),
  ms: z.number(),
  answer: z.array(z.string()),
});
export type Row = z.infer<typeof Row>;

export interface Answer {
  holes: string[];
  /** Only of what is asked for at a cursor. */
  offered?: boolean;
  /** UTF-16 units at the start of the last text that the hole takes the place of. */
  replaced?: number;
  /** What else there is to choose from at a cursor. */
  others?: { text: string; replaced: number }[];
  steps: number;
  canvas: number;
  ms: number;
}

export interface Asking {
  options: DecodeOptions;
  /** Masks each hole starts with; absent: what the model's manifest says. */
  masks?: number;
  /** Share of a context that is too small for the text before the hole; absent: the engine's. */
  beforeShare?: number;
  /** How often a completion that breaks the syntax is asked for, at a cursor; absent: as often as the editor does. */
  attempts?: number;
  /** How many suggestions there are to choose from, at a cursor; absent: one. */
  choices?: number;
  /** Milliseconds after which the editor asks no further question where it has something to show. */
  within?: number;
}

export async function ask(
  engine: EngineSession,
  problem: Problem,
  request: number,
  asking: Asking,
): Promise<Answer> {
  const { options, masks, beforeShare } = asking;
  const params = {
    request,
    texts: problem.texts,
    holes: problem.truth.map(() =>
      masks === undefined ? { short: problem.cursor === true } : { tokens: masks },
    ),
    steps: false,
    ...(beforeShare !== undefined && { beforeShare }),
    ...(problem.cursor && { reuse: true }),
  };
  const asked: DecodeSummary[] = [];
  const decode = async (changes: DecodeOptions, texts = problem.texts) => {
    const changed = { ...params, texts, options: { ...options, ...changes } };
    const result = await engine.infill(changed, QUIET, CancellationToken.None);
    asked.push(result.summary);
    return result;
  };
  const started = performance.now();
  const answer = problem.cursor
    ? await atCursor(problem, decode, asking)
    : { holes: (await decode({})).holes.map((text, i) => problem.finish(text, i)) };
  return {
    ...answer,
    ms: performance.now() - started,
    steps: asked.reduce((sum, { steps }) => sum + steps, 0),
    canvas: asked.reduce((sum, { canvasTokens }) => sum + canvasTokens, 0),
  };
}

async function atCursor(
  problem: Problem,
  decode: (changes: DecodeOptions, texts: string[]) => Promise<EngineInfillResult>,
  { attempts = ATTEMPTS.length, choices = 1, within = Number.POSITIVE_INFINITY }: Asking,
): Promise<Pick<Answer, "holes" | "offered" | "replaced" | "others">> {
  const [before = "", after = ""] = problem.texts;
  const site = {
    before,
    after,
    eol: "\n",
    tabSize: 4,
    insertSpaces: true,
    languageId: problem.language,
  } as const;
  const ask = async (changes: DecodeOptions, ...texts: string[]) =>
    scoredAnswer(await decode(changes, texts));
  const started = performance.now();
  const mayImprove = () => performance.now() - started < within;
  const found = [await suggest(site, ask, mayImprove, ATTEMPTS.slice(0, attempts))];
  found.push(...(await others(site, ask, found, () => true, choices)));
  const [first, ...more] = offered(found);
  if (first === undefined) return { holes: [""], offered: false };
  return {
    holes: [first.insertText],
    offered: true,
    replaced: first.replace,
    others: more.map(({ insertText, replace }) => ({ text: insertText, replaced: replace })),
  };
}

/**
 * Of several answers to choose from the best counts, in each column for itself.
 *
 * @param limits of a problem's tests
 * @throws when there is no python3
 */
export async function judge(problem: Problem, answer: Answer, limits = LIMITS): Promise<Row> {
  const row = await judgeOne(problem, answer, limits);
  for (const { text, replaced } of answer.others ?? []) {
    const other = await judgeOne(problem, { ...answer, holes: [text], replaced }, limits);
    for (const key of ["passed", "exact", "similarity", "parses"] as const) {
      const [value, best] = [other[key], row[key]];
      if (value !== undefined && best !== undefined) row[key] = Math.max(best, value);
    }
  }
  return row;
}

async function judgeOne(problem: Problem, answer: Answer, limits: Limits): Promise<Row> {
  const { holes, offered, steps, canvas, ms } = answer;
  const texts = problem.texts.with(-1, (problem.texts.at(-1) ?? "").slice(answer.replaced ?? 0));
  const program = texts.map((text, i) => text + (holes[i] ?? "")).join("");
  const truth = (i: number) => problem.truth[i]?.trim() ?? "";
  const row: Row = {
    id: problem.id,
    kind: problem.kind,
    ...(offered !== undefined && { offered: Number(offered) }),
    exact: Number(holes.every((h, i) => h.trim() === truth(i))),
    similarity: meanInterval(holes.map((h, i) => editSimilarity(h.trim(), truth(i)))).mean,
    steps,
    canvas,
    ms,
    answer: holes,
  };
  if (offered === false) return problem.test === undefined ? row : { ...row, passed: 0 };
  if (problem.language === "python") row.parses = Number((await parses([program]))[0] ?? false);
  if (problem.test !== undefined)
    row.passed = Number((await runPython(program + problem.test, limits)) === "passed");
  return row;
}

/** The values of a column in the rows that have it. */
export function column(
  rows: readonly Row[],
  key: "offered" | "passed" | "exact" | "similarity" | "parses",
): number[] {
  return rows.flatMap((row) => row[key] ?? []);
}

/** One line per kind of problem. */
export function summary(rows: readonly Row[]): string {
  const kinds = [...new Set(rows.map((r) => r.kind))];
  const percent = (values: readonly number[]) => {
    const { mean, half } = meanInterval(values);
    return values.length === 0 ? "" : `${(100 * mean).toFixed(1)} ± ${(100 * half).toFixed(1)}`;
  };
  return table(
    [
      "kind",
      "rows",
      "offered %",
      "pass@1 %",
      "exact %",
      "similarity %",
      "parses %",
      "tokens/pass",
      "passes",
      "ms",
      "ms p90",
    ],
    kinds.map((kind) => {
      const of = rows.filter((r) => r.kind === kind);
      const steps = of.reduce((n, r) => n + r.steps, 0);
      return [
        kind,
        of.length,
        ...(["offered", "passed", "exact", "similarity", "parses"] as const).map((key) =>
          percent(column(of, key)),
        ),
        three(of.reduce((n, r) => n + r.canvas, 0) / Math.max(steps, 1)),
        three(steps / of.length),
        three(meanInterval(of.map((r) => r.ms)).mean),
        three(
          quantile(
            of.map((r) => r.ms),
            0.9,
          ),
        ),
      ];
    }),
  );
}
