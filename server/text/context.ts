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
