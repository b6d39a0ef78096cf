/** Asks the engine for one problem and judges the answer: the row of a report. */
import { CancellationToken } from "vscode-jsonrpc/node";
import { z } from "zod";
import type { EngineSession } from "../../server/engine/session.ts";
import type { DecodeOptions } from "../../server/protocol.ts";
import { table, three } from "../bench/lib/report.ts";
import { editSimilarity, meanInterval, quantile } from "./metrics.ts";
import { type Limits, parses, runPython } from "./sandbox.ts";
import type { Problem } from "./sets.ts";

const QUIET = { started: () => undefined, step: () => undefined };
const LIMITS: Limits = { seconds: 5, megabytes: 1024 };

export const Row = z.object({
  id: z.string(),
  kind: z.string(),
  /** Absent where there are no tests to run. */
  passed: z.number().optional(),
  exact: z.number(),
  similarity: z.number(),
  /** Absent where the language is not Python. */
  parses: z.number().optional(),
  steps: z.number(),
  canvas: z.number(),
  ms: z.number(),
  answer: z.array(z.string()),
});
export type Row = z.infer<typeof Row>;

export interface Answer {
  holes: string[];
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
}

export async function ask(
  engine: EngineSession,
  problem: Problem,
  request: number,
  { options, masks, beforeShare }: Asking,
): Promise<Answer> {
  const params = {
    request,
    texts: problem.texts,
    holes: problem.truth.map(() => (masks === undefined ? {} : { tokens: masks })),
    options,
    steps: false,
    ...(beforeShare !== undefined && { beforeShare }),
  };
  const started = performance.now();
  const result = await engine.infill(params, QUIET, CancellationToken.None);
  return {
    ms: performance.now() - started,
    holes: result.holes.map((text, i) => problem.finish(text, i)),
    steps: result.summary.steps,
    canvas: result.summary.canvasTokens,
  };
}

/** `limits`: of a problem's tests. Rejects when there is no python3. */
export async function judge(problem: Problem, answer: Answer, limits = LIMITS): Promise<Row> {
  const { holes, steps, canvas, ms } = answer;
  const program = problem.texts.map((text, i) => text + (holes[i] ?? "")).join("");
  const truth = (i: number) => problem.truth[i]?.trim() ?? "";
  const row: Row = {
    id: problem.id,
    kind: problem.kind,
    exact: Number(holes.every((h, i) => h.trim() === truth(i))),
    similarity: meanInterval(holes.map((h, i) => editSimilarity(h.trim(), truth(i)))).mean,
    steps,
    canvas,
    ms,
    answer: holes,
  };
  if (problem.language === "python") row.parses = Number((await parses([program]))[0] ?? false);
  if (problem.test !== undefined)
    row.passed = Number((await runPython(program + problem.test, limits)) === "passed");
  return row;
}

/** The values of a column in the rows that have it. */
export function column(rows: readonly Row[], key: "passed" | "exact" | "similarity" | "parses"): number[] {
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
        ...(["passed", "exact", "similarity", "parses"] as const).map((key) => percent(column(of, key))),
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
