/**
 * Which part of a document goes to the engine process. The engine process keeps what fits the model (`prompt.ts`);
 * this bound only keeps huge files off the wire, so it counts UTF-16 units and not tokens.
 */
import { splitsCharacter, toLf } from "./lines.ts";

export interface ContextLimit {
  /** UTF-16 units of the document. */
  before: number;
  after: number;
}

/** Several times what a 2048-token context holds of code (3 to 4 characters per token), so nothing is lost. */
const DEFAULT_LIMIT: ContextLimit = { before: 12_000, after: 6_000 };

/**
 * The text before and after `offset` (UTF-16 units, clamped to the document), each at most as long as the limit and
 * made of whole lines except for the cursor's own. A line longer than the limit is cut inside, never in the middle
 * of a surrogate pair. Line endings are "\n" whatever the document has.
 */
export function documentContext(
  text: string,
  offset: number,
  limit: ContextLimit = DEFAULT_LIMIT,
): { before: string; after: string } {
  let cursor = Math.min(Math.max(offset, 0), text.length);
  if (splitsCharacter(text, cursor)) cursor--;
  return {
    before: toLf(text.slice(startOfWindow(text, cursor, limit.before), cursor)),
    after: toLf(text.slice(cursor, endOfWindow(text, cursor, limit.after))),
  };
}

/** What is shown around a hole: so many lines, in so many UTF-16 units. */
const SHOWN_LINES = 3;
const SHOWN_LENGTH = 240;

/**
 * The end of the text before each hole and the start of the text after the last, for display. Lines end in "\n".
 *
 * @param texts one more than holes
 */
export function aroundHoles(texts: readonly string[]): string[] {
  return texts.map((text, i) => (i < texts.length - 1 ? tail(text) : head(text)));
}

function tail(text: string): string {
  const lines = text.split("\n").slice(-SHOWN_LINES).join("\n");
  const start = Math.max(0, lines.length - SHOWN_LENGTH);
  return lines.slice(splitsCharacter(lines, start) ? start + 1 : start);
}

function head(text: string): string {
  const lines = text.split("\n", SHOWN_LINES).join("\n");
  return lines.slice(0, splitsCharacter(lines, SHOWN_LENGTH) ? SHOWN_LENGTH - 1 : SHOWN_LENGTH);
}

function isLineBorder(text: string, index: number): boolean {
  const left = text[index - 1];
  return index === 0 || left === "\n" || (left === "\r" && text[index] !== "\n");
}

function startOfWindow(text: string, cursor: number, limit: number): number {
  const start = Math.max(0, cursor - Math.max(limit, 0));
  for (let i = start; i < cursor; i++) {
    if (isLineBorder(text, i)) return i;
  }
  return splitsCharacter(text, start) ? start + 1 : start;
}

function endOfWindow(text: string, cursor: number, limit: number): number {
  const end = Math.min(text.length, cursor + Math.max(limit, 0));
  if (end === text.length) return end;
  for (let i = end; i > cursor; i--) {
    if (isLineBorder(text, i)) return i;
  }
  return splitsCharacter(text, end) ? end - 1 : end;
}
