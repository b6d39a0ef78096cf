/**
 * Text that stands there already: the rest of the cursor's line, the lines that follow, and loops of the completion
 * itself.
 */
import { openBrackets, scanDraft } from "./balance.ts";
import { opensBlock } from "./indentation.ts";
import { hasLetterOrDigit, indentOf, isBlank } from "./lines.ts";
import type { Filter, Place } from "./place.ts";

/** Copies of the same lines in a row that make a loop. */
const LOOP = 3;
/** Longest period of a loop, in lines. */
const LONGEST_PERIOD = 4;

/** Cuts after the first copy of lines that come over and over, also when the lines above the cursor began it. */
export const cutLoops: Filter = (draft, place) => {
  const inLine = /([^\n]{4,60}?)\1{5,}/.exec(draft.text);
  let text = draft.text;
  if (inLine !== null && hasLetterOrDigit(inLine[1] ?? "")) {
    const lineAt = text.lastIndexOf("\n", inLine.index);
    if (lineAt < 0) return { reason: "repeats itself" };
    text = text.slice(0, lineAt);
  }

  const above = place.before.split("\n").slice(0, -1).slice(-LONGEST_PERIOD);
  const lines = text.split("\n");
  const all = [...above, place.linePrefix + (lines[0] ?? ""), ...lines.slice(1)].map((line) =>
    line.trimEnd(),
  );
  for (let start = 0; start < all.length; start++) {
    for (let period = 1; period <= LONGEST_PERIOD; period++) {
      const copies = copiesFrom(all, start, period);
      const unit = all.slice(start, start + period);
      // At least two copies are the model's own: twice the same line above the cursor is the user's business.
      const end = start + copies * period;
      if (copies < LOOP || end - above.length < 2 * period || !unit.some(hasLetterOrDigit)) continue;
      const keep = start + period - above.length;
      if (keep <= 0) return { reason: "repeats the lines above" };
      return { ...draft, text: lines.slice(0, keep).join("\n") };
    }
  }
  return { ...draft, text };
};

function copiesFrom(lines: readonly string[], start: number, period: number): number {
  let end = start + period;
  while (end < lines.length && lines[end] === lines[end - period]) end++;
  return end > lines.length ? 0 : Math.floor((end - start) / period);
}

/**
 * Cursor inside a line: what the completion repeats of the rest of that line goes. Closers alone are another matter
 * (`closers.ts`).
 */
export const cutRestOfLine: Filter = (draft, place) => {
  const rest = place.lineRest.trim();
  if (place.closersOnly || rest === "") return draft;
  const text = draft.text.trimEnd();
  if (text.trim() === rest) return { reason: "repeats the rest of the line" };
  const at = repeatedFrom(text, rest);
  if (at <= 0) return draft;
  const kept = text.slice(0, at);
  if (/[\p{L}\p{N}_]$/u.test(kept) && /^[\p{L}\p{N}_]/u.test(rest)) return draft;
  // A short end may only look the same: `max(x)` before `x)`. It is a repetition when the text does not need it.
  const open = openBrackets(place);
  const isWhole = (t: string): boolean => {
    const { open: own, closers } = scanDraft(t, place);
    return own.length === 0 && closers.length === 0;
  };
  const inString = open.at(-1)?.kind === '"' || open.at(-1)?.kind === "'";
  if (!inString && !isWhole(kept)) return draft;
  const repeated = text.slice(at);
  if (isWhole(text) && repeated.length < 4 && hasLetterOrDigit(repeated)) return draft;
  return { ...draft, text: place.lineRest.startsWith(" ") ? kept.trimEnd() : kept };
};

/** Index where `text` begins to say what `rest` says: all of it, or marks at its head. */
function repeatedFrom(text: string, rest: string): number {
  if (text.endsWith(rest)) return text.length - rest.length;
  if (rest.length >= 4 && text.includes(rest)) return text.indexOf(rest);
  const marks = /^[^\s\p{L}\p{N}_]+/u.exec(rest)?.[0] ?? "";
  for (let n = marks.length; n > 0; n--) {
    const head = marks.slice(0, n);
    if (text.endsWith(head) && (n > 1 || /[,;]/.test(head))) return text.length - n;
  }
  return -1;
}

interface Line {
  /** Index in the list it was taken from. */
  index: number;
  text: string;
  columns: number;
}

/** Drops lines that follow the cursor already, whatever their indentation: all that comes after them goes too. */
export const cutFollowingLines: Filter = (draft, place) => {
  const raw = draft.text.split("\n");
  const full = [place.linePrefix + (raw[0] ?? ""), ...raw.slice(1)];
  const lines = visible(full, place);
  const below = visible(place.below, place);
  const head = below[0];
  if (head === undefined) return draft;
  for (const [i, line] of lines.entries()) {
    const matched = commonLines(lines.slice(i), below, place.truncated);
    if (matched === 0 || belongs(lines, i, head, place)) continue;
    const toTheEnd = i + matched === lines.length;
    const same = line.columns === head.columns;
    const strong = lines.slice(i, i + matched).some((l) => isTelling(l.text));
    if (toTheEnd ? strong || same : strong && (same || matched >= 2)) {
      const text = raw.slice(0, line.index).join("\n");
      return isBlank(text) ? { reason: "repeats the next lines" } : { ...draft, text };
    }
  }
  return draft;
};

function visible(lines: readonly string[], place: Place): Line[] {
  return lines
    .map((text, index) => ({ index, text: text.trim(), columns: indentOf(text, place.tabSize) }))
    .filter((line) => line.text !== "");
}

function commonLines(lines: readonly Line[], below: readonly Line[], truncated: boolean): number {
  let n = 0;
  for (const [i, line] of lines.entries()) {
    const other = below[i]?.text;
    if (other === undefined) break;
    const unfinished =
      truncated && i === lines.length - 1 && line.text.length >= 3 && other.startsWith(line.text);
    if (other !== line.text && !unfinished) break;
    n++;
  }
  return n;
}

/** `return x` inside an `if` before another `return x`: deeper, and the body of what stands above it. */
function belongs(lines: readonly Line[], i: number, head: Line, place: Place): boolean {
  const line = lines[i];
  const above = lines[i - 1];
  if (line === undefined || above === undefined) return false;
  return line.columns > head.columns && line.columns > above.columns && opensBlock(above.text, place);
}

/** Whether a line says enough to be recognised: not a closer, not a keyword that stands alone everywhere. */
function isTelling(line: string): boolean {
  if (/^(?:else|try|finally|do|then|begin|end|fi|done|esac|pass|return|break|continue)\b\W*$/.test(line))
    return false;
  return (line.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3;
}
