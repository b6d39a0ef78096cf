/**
 * Which brackets are open at the cursor, and which of them the text after the cursor closes already. A completion may
 * close what is still open; closing what is closed would repeat the suffix. Unfinished code has no exact answer:
 * indentation decides, as it does for a reader.
 */
import { indentOf, isBlank, lineRest, lineStart } from "./lines.ts";
import type { Place } from "./place.ts";
import { type Closer, isBracket, type Opener, type Scan, scan } from "./syntax.ts";

export interface OpenBracket extends Opener {
  /** The closer in `Place.after`; undefined: nothing closes it yet. */
  closedBy: Closer | undefined;
}

/** What stands around the cursor; the same for every filter. */
interface Around {
  /** Open at the cursor, outermost first. */
  open: Opener[];
  /** In `Place.after`, without opener there. */
  closers: Closer[];
  outside: OutsideLine[];
}

const known = new WeakMap<Place, Around>();

function around(place: Place): Around {
  let facts = known.get(place);
  if (facts === undefined) {
    const { syntax, tabSize, linePrefix } = place;
    const { open } = scan(place.before, syntax, { tabSize });
    const last = open.at(-1);
    const inside = last !== undefined && isOpenInto(last.kind, place.after) ? last.kind : undefined;
    const { closers, continued } = scan(place.after, syntax, { tabSize, inside, linePrefix });
    facts = { open, closers, outside: outsideLines(place.after, continued, tabSize) };
    known.set(place, facts);
  }
  return facts;
}

/**
 * Outermost first.
 * @param draft a completion at the cursor: what it opens takes the closers it needs from the text after the cursor.
 */
export function openBrackets(place: Place, draft = ""): OpenBracket[] {
  const { open, closers, outside } = around(place);
  let next = closersOf(draft, place);
  const result: OpenBracket[] = open.map((opener) => ({ ...opener, closedBy: undefined }));
  for (const bracket of result.toReversed()) {
    if (bracket.kind === "comment") continue;
    const closer = closers[next];
    // A closer of a kind that is not open: its opener is what the completion should bring. Beyond it nothing is known.
    if (closer === undefined || !result.some((b) => b.kind === closer.kind)) break;
    if (closer.kind === bracket.kind && fits(closer, bracket, outside)) {
      bracket.closedBy = closer;
      next++;
    }
  }
  return result;
}

/** The scan of a completion's text as it stands at the cursor. */
export function scanDraft(text: string, place: Place): Scan {
  const last = around(place).open.at(-1)?.kind;
  const inside = last !== undefined && !isBracket(last) ? last : undefined;
  return scan(text, place.syntax, { tabSize: place.tabSize, inside, linePrefix: place.linePrefix });
}

/** How many closers after the cursor belong to brackets that `draft` leaves open; 0 when not all of them fit. */
export function closersOf(draft: string, place: Place): number {
  if (draft === "") return 0;
  const { closers } = around(place);
  const own = scanDraft(draft, place).open.reverse();
  const matches = own.every((opener, i) => {
    const closer = closers[i];
    return closer?.kind === opener.kind && !closer.firstLine && closer.columns === opener.columns;
  });
  return matches ? own.length : 0;
}

/** A closing line that is indented less than the line of the opener belongs to an outer one. */
function fits(closer: Closer, opener: Opener, outside: readonly OutsideLine[]): boolean {
  if (closer.firstLine) return true;
  if (closer.leads && closer.columns < opener.columns) return false;
  return (
    opener.kind !== "{" || !outside.some((line) => line.at < closer.at && line.columns <= opener.columns)
  );
}

/** A line of code after the cursor: before it, every block of the same or a deeper indentation must have ended. */
interface OutsideLine {
  at: number;
  columns: number;
}

function outsideLines(after: string, continued: ReadonlySet<number>, tabSize: number): OutsideLine[] {
  const lines: OutsideLine[] = [];
  let at = 0;
  for (const [i, line] of after.split("\n").entries()) {
    // Labels stand as far left as the block they divide.
    const label = /^\s*(?:[)\]}#]|case\b|default\b|[\w\s]+:\s*$)/.test(line);
    if (i > 0 && !continued.has(i) && !label && !isBlank(line)) {
      lines.push({ at, columns: indentOf(line, tabSize) });
    }
    at += line.length + 1;
  }
  return lines;
}

/** Whether a string or comment that is open at the cursor ends in `after`. */
function isOpenInto(kind: string, after: string): boolean {
  if (isBracket(kind)) return false;
  if (kind === "'" || kind === '"' || kind === "comment") return true;
  if (kind === "/*") return /^(?:(?!\/\*)[\s\S])*?\*\//.test(after);
  const at = after.indexOf(kind);
  if (at < 0) return false;
  const text = lineRest(after.slice(at + kind.length));
  const leads = isBlank(lineStart(after.slice(0, at))) && after.slice(0, at).includes("\n");
  if (leads && /^[\p{L}\p{N}]/u.test(text)) return false; // the first line of another docstring
  if (!leads && isBlank(text)) return true;
  // An even number is that many complete strings further down: the one at the cursor still waits for its end.
  return (after.split(kind).length - 1) % 2 === 1;
}
