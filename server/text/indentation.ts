/**
 * Indentation of a raw completion: what the cursor's line already has is not inserted again, and the rest is written
 * with the editor's tabs or spaces.
 */
import { columnsOf, indentOf, isBlank, leading } from "./lines.ts";
import type { Filter, Place } from "./place.ts";

/**
 * Fits the first line to the cursor. On a line that holds only white space, a model that repeats the indentation must
 * not double it: the ghost text would be too deep, and Tab would indent instead of accepting (the editor lets Tab
 * accept only ghost text that starts with less than a tab's width of white space). White space that the line really
 * lacks is kept even so: in Python it is part of the program.
 */
export const joinFirstLine: Filter = (draft, place) => {
  const { linePrefix, tabSize } = place;
  if (!isBlank(linePrefix)) {
    const doubled = /\s$/.test(linePrefix) ? draft.text.replace(/^[ \t]+/, "") : draft.text;
    return { ...draft, text: doubled };
  }
  const have = columnsOf(linePrefix, tabSize);
  if (have === 0) return { ...draft, text: draft.text.replace(/^(?:[ \t]*\n){3,}/, "\n\n") };

  const blankStart = /^(?:[ \t]*\n)+/.exec(draft.text);
  if (blankStart !== null) {
    // The cursor's line would stay behind as white space. Start on it, unless the model moved on to an outer block.
    const text = draft.text.slice(blankStart[0].length);
    const got = indentOf(text, tabSize);
    if (got < have && !isBlank(text)) return { reason: "leaves the block" };
    return { ...draft, text: spaces(got - have) + text.slice(leading(text).length) };
  }

  const got = columnsOf(leading(draft.text), tabSize);
  if (got === 0) return draft;
  const stands = have + got;
  const target = stands <= deepestIndent(place) ? stands : Math.max(have, got);
  if (target === stands) return draft;
  const [first = "", ...others] = draft.text.slice(leading(draft.text).length).split("\n");
  const next = others.find((line) => !isBlank(line));
  // Lines that go on where the first one stood in the model's text move with it, which keeps their relative depth.
  const moved = next !== undefined && indentOf(next, tabSize) >= stands && !opensBlock(first, place);
  const shifted = moved ? others.map((line) => dedent(line, stands - target, tabSize)) : others;
  return { ...draft, text: [spaces(target - have) + first, ...shifted].join("\n") };
};

/** Leading white space by the editor's options; depths keep their relation. */
export const convertIndentation: Filter = (draft, place) => {
  const { tabSize, insertSpaces, linePrefix } = place;
  const inIndent = isBlank(linePrefix);
  const own = columnsOf(leading(linePrefix), tabSize);
  const lines = draft.text.split("\n");
  const steps = insertSpaces
    ? undefined
    : spaceSteps(lines.slice(inIndent && own === 0 ? 0 : 1), own, tabSize);
  const converted = lines.map((line, i) => {
    const white = leading(line);
    if (white === "" || isBlank(line) || (i === 0 && !inIndent)) return line;
    const columns = columnsOf(white, tabSize, i === 0 ? own : 0);
    return indentation(columns, white.includes("\t") ? undefined : steps, place) + line.slice(white.length);
  });
  return { ...draft, text: converted.join("\n") };
};

/** How a model that indents with spaces counts, for files that use tabs. */
interface SpaceSteps {
  /** Columns that count as they are: the depth of the cursor's line. */
  base: number;
  /** Columns of each level beyond. */
  unit: number;
}

function spaceSteps(lines: readonly string[], own: number, tabSize: number): SpaceSteps {
  const depths = lines
    .filter((line) => !isBlank(line) && !leading(line).includes("\t"))
    .map((line) => leading(line).length);
  // Nothing further left than the cursor's line: the model saw tabs as wide as the editor shows them.
  const base = depths.every((n) => n >= own) ? own : 0;
  const beyond = depths.map((n) => n - base);
  if (beyond.every((n) => n % tabSize === 0)) return { base, unit: tabSize };
  const steps = beyond.map((n, i) => Math.abs(n - (beyond[i - 1] ?? 0))).filter((n) => n >= 2);
  return { base, unit: Math.min(...steps, tabSize) };
}

function indentation(columns: number, steps: SpaceSteps | undefined, place: Place): string {
  if (place.insertSpaces) return spaces(columns);
  const base = steps !== undefined && columns >= steps.base ? steps.base : 0;
  const unit = steps?.unit ?? place.tabSize;
  const levels = Math.floor((columns - base) / unit);
  const rest = spaces(columns - base - levels * unit);
  return (base > 0 ? leading(place.linePrefix) : "") + "\t".repeat(levels) + rest;
}

/** Whether the next line is expected to be deeper. */
export function opensBlock(line: string, place: Place): boolean {
  let code = line;
  for (const mark of place.syntax.lineComments) code = code.replace(new RegExp(`\\s${mark}.*$`), "");
  return /(?:[:{([\\]|=>|->|\b(?:do|then|else|begin))\s*$/.test(code);
}

/** The deepest indentation that makes sense on the cursor's line, judged by the line above it. */
function deepestIndent(place: Place): number {
  const above = place.before.split("\n").slice(0, -1);
  const line = above.findLast((l) => !isBlank(l)) ?? "";
  const own = indentOf(line, place.tabSize);
  if (opensBlock(line, place)) return own + place.tabSize;
  const bracket = Math.max(line.lastIndexOf("("), line.lastIndexOf("["), line.lastIndexOf("{"));
  const closed = Math.max(line.lastIndexOf(")"), line.lastIndexOf("]"), line.lastIndexOf("}"));
  // Arguments aligned under an open bracket.
  return bracket > closed ? Math.max(own, columnsOf(line.slice(0, bracket + 1), place.tabSize)) : own;
}

function dedent(line: string, columns: number, tabSize: number): string {
  const white = leading(line);
  return spaces(Math.max(0, columnsOf(white, tabSize) - columns)) + line.slice(white.length);
}

function spaces(n: number): string {
  return " ".repeat(Math.max(0, n));
}
