/** Numbers of a run as the visualizer and the exports tell them, and how they are written. Pure. */
import type { DecodeOptions, Policy } from "../server/protocol.ts";
import type { Run, RunHeader, StepRecord } from "./trace.ts";

export interface RunSummary {
  /** Positions of the holes at the end, or now. */
  tokens: number;
  steps: number;
  fullPasses: number;
  windowPasses: number;
  /** Rows of all passes together. */
  rows: number;
  /** Tokens on the canvas per forward pass; undefined before the first pass. */
  tokensPerPass: number | undefined;
  /** Milliseconds; undefined while the run has no end. */
  total: number | undefined;
  /** Milliseconds by part, in order; those of an unfinished run are of the passes so far. */
  split: { name: string; milliseconds: number }[];
  /** Prompt tokens; undefined while the run has no end. */
  prompt: number | undefined;
  expanded: number;
  deleted: number;
}

export function summarise({ header, steps }: Run): RunSummary {
  const { summary } = header;
  const full = steps.filter(({ pass }) => pass === "full");
  const windows = steps.filter(({ pass }) => pass === "window");
  const events = steps.flatMap(({ committed }) => committed.map(({ event }) => event));
  const tokens = summary?.canvasTokens ?? tokensLeft(header, steps);
  const count = summary?.steps ?? steps.length;
  const passes = [
    { name: "full passes", milliseconds: summary?.timing.fullPasses ?? milliseconds(full) },
    { name: "window passes", milliseconds: summary?.timing.windowPasses ?? milliseconds(windows) },
  ];
  const timing = summary?.timing;
  const known = timing
    ? [
        { name: "prompt", milliseconds: timing.prompt },
        ...(timing.probing === undefined ? [] : [{ name: "probing", milliseconds: timing.probing }]),
        ...passes,
        { name: "text", milliseconds: timing.detokenize },
      ]
    : passes;
  const rest = timing ? timing.total - known.reduce((sum, part) => sum + part.milliseconds, 0) : 0;
  return {
    tokens,
    steps: count,
    fullPasses: summary?.fullPasses ?? full.length,
    windowPasses: summary ? summary.steps - summary.fullPasses : windows.length,
    rows: (summary?.rowsPerPass ?? steps.map((step) => step.rows)).reduce((sum, rows) => sum + rows, 0),
    tokensPerPass: count === 0 ? undefined : tokens / count,
    total: timing?.total,
    split: [...known, ...(rest > 0 ? [{ name: "between passes", milliseconds: rest }] : [])],
    prompt: summary?.promptTokens,
    expanded: events.filter((event) => event === "expand").length,
    deleted:
      events.filter((event) => event === "delete").length + steps.reduce((sum, { swept }) => sum + swept, 0),
  };
}

function tokensLeft(header: RunHeader, steps: readonly StepRecord[]): number {
  const start = header.masks.reduce((sum, count) => sum + count, 0);
  return steps.reduce((sum, { born, gone }) => sum + born.length - gone.length, start);
}

function milliseconds(steps: readonly StepRecord[]): number {
  return steps.reduce((sum, step) => sum + step.milliseconds, 0);
}

/** "threshold 0.9", "top 2 by margin". */
export function policyText(policy: Policy | undefined): string {
  if (policy === undefined) return "default";
  switch (policy.kind) {
    case "threshold":
    case "factor":
      return `${policy.kind} ${policy.value}`;
    case "entropy_bound":
      return `entropy bound ${policy.value}`;
    case "top_k":
      return `top ${policy.value} by ${policy.rank}`;
  }
}

/** "dual cache, blocks of 32, temperature 0.4, seed 7": what differs from plain decoding. */
export function optionsText(options: DecodeOptions): string {
  const parts = [
    policyText(options.policy),
    options.cache === "none" ? "no cache" : `${options.cache ?? "default"} cache`,
    options.block === undefined ? "" : `blocks of ${options.block}`,
    options.refresh === undefined ? "" : `refresh ${options.refresh}`,
    options.temperature ? `temperature ${options.temperature}` : "",
    options.temperature && options.seed !== undefined ? `seed ${options.seed}` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** "132 ms", "3.1 ms", "12.4 s". */
export function durationText(value: number): string {
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return `${value >= 100 ? Math.round(value) : value.toFixed(1)} ms`;
}

/** "92 %"; one decimal below 10 and above 99, where the whole number would say 0 or 100. */
export function percentText(share: number): string {
  const percent = share * 100;
  const whole = percent >= 9.5 && percent < 99;
  return `${whole || percent === 100 ? percent.toFixed(0) : percent.toFixed(1)} %`;
}

/** One of something, or many: "1 token", "3 tokens". */
export function countText(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : plural(what)}`;
}

function plural(what: string): string {
  return what.endsWith("s") ? "es" : "s";
}

/** The last part of a URI's path, for a list. */
export function fileName(uri: string): string {
  const last = uri.split(/[?#]/)[0]?.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || uri;
  } catch (error) {
    // A percent sign that escapes nothing: shown as it is.
    if (error instanceof URIError) return last;
    throw error;
  }
}

const KINDS: Record<RunHeader["kind"], string> = {
  completion: "completion",
  infill: "infill",
  generate: "generation",
  again: "run again",
};

/** One line that tells a run from its neighbours: "12:03:22 · main.py · completion · 24 tokens · 132 ms". */
export function runLine(run: Run): string {
  const { header } = run;
  const { tokens, total } = summarise(run);
  const time = new Date(header.started).toTimeString().slice(0, 8);
  const end = header.outcome === "done" && total !== undefined ? durationText(total) : header.outcome;
  return [time, fileName(header.uri), KINDS[header.kind], countText(tokens, "token"), end].join(" · ");
}

/** A token's text as one visible line, for labels and lists: white space by name where it would not be seen. */
export function tokenLabel(text: string | null): string {
  if (text === null) return "mask";
  if (text === "") return "part of a character";
  if (/^\n+$/.test(text)) return text.length === 1 ? "line end" : `${text.length} line ends`;
  if (/^ +$/.test(text)) return text.length === 1 ? "blank" : `${text.length} blanks`;
  if (/^\s+$/.test(text)) return "white space";
  return text.replaceAll("\r", "").replaceAll("\n", "\u23ce").replaceAll("\t", "\u2192");
}
