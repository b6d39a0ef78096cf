/**
 * Typed as suggested: while the user types what the ghost text says, the rest of it stays, without asking anybody.
 * The editor asks at every key, so this must be cheap and must not wait.
 */
import { scan, UNKNOWN_SYNTAX } from "./syntax.ts";

/** A suggestion as it was shown, with the whole document around it. */
export interface Suggestion {
  before: string;
  after: string;
  insertText: string;
  /** UTF-16 units after the cursor that `insertText` replaces. */
  replace: number;
}

/**
 * What is left of `shown` when the document is `now`: undefined when the user went another way, moved the cursor
 * elsewhere, or has typed all of it. Two things that editors do while typing are understood: a closer inserted behind
 * the cursor (it is replaced as well), and a closer behind the cursor that was typed over.
 */
export function typedAsSuggested(
  shown: Suggestion,
  now: { before: string; after: string },
): { insertText: string; replace: number } | undefined {
  if (!now.before.startsWith(shown.before)) return undefined;
  const typed = now.before.slice(shown.before.length);
  if (!shown.insertText.startsWith(typed)) return undefined;
  const insertText = shown.insertText.slice(typed.length);
  if (insertText.trim() === "") return undefined;
  const replace = replaceNow(shown, now.after, typed, insertText);
  return replace === undefined ? undefined : { insertText, replace };
}

function replaceNow(shown: Suggestion, after: string, typed: string, remainder: string): number | undefined {
  const grown = after.length - shown.after.length;
  if (grown === 0) return after === shown.after ? shown.replace : undefined;
  if (grown > 0) {
    const added = after.slice(0, grown);
    return after.endsWith(shown.after) && brings(remainder, added) ? shown.replace + grown : undefined;
  }
  const gone = shown.after.slice(0, -grown);
  const overtyped = -grown <= shown.replace && shown.after.endsWith(after) && typed.endsWith(gone);
  return overtyped ? shown.replace + grown : undefined;
}

/** Whether `text` closes, from where it begins, exactly the brackets or the quote that `closers` would. */
function brings(text: string, closers: string): boolean {
  if (closers.length > 4 || !/^[)\]}"'`]+$/.test(closers)) return false;
  const first = closers[0] ?? "";
  const quote = /["'`]/.test(first) ? first : undefined;
  const found = scan(text, UNKNOWN_SYNTAX, { tabSize: 4, inside: quote }).closers;
  return [...closers].every((c, i) => text.slice(found[i]?.at, found[i]?.end) === c);
}
