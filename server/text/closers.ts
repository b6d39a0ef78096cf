/**
 * Closers of a completion against those that stand after the cursor. Editors close brackets and quotes at once, so
 * what follows the cursor is often a closer that the completion brings too: then the completion's stays and the
 * auto-closed one is replaced. A closer whose twin stands on a later line is the end of the completion.
 */
import { type OpenBracket, openBrackets, scanDraft } from "./balance.ts";
import { indentOf, isBlank } from "./lines.ts";
import type { Draft, Filter, Place } from "./place.ts";
import { type Closer, OPENER_OF } from "./syntax.ts";

export const reconcileClosers: Filter = (draft, place) => {
  const text = cutSurplus(draft.text, place);
  if (isBlank(text)) return { reason: "repeats the closing brackets" };
  const joined = place.closersOnly ? coverTail(replaceClosers(text, place), place) : { text, replace: 0 };
  const done = reconcileAngle(joined, place);
  if (done.text === place.lineRest.slice(0, done.replace)) return { reason: "repeats the rest of the line" };
  return done;
};

/** Whether `text` closes a bracket that is open at the cursor and that nothing closes yet. */
export function closesSomething(text: string, place: Place): boolean {
  const open = openBrackets(place, text);
  return scanDraft(text, place).closers.some((c) => {
    const bracket = take(open, c);
    return bracket !== undefined && bracket.closedBy === undefined;
  });
}

/** Ends the text before the first closer that stands further down already, or that closes nothing. */
function cutSurplus(text: string, place: Place): string {
  const open = openBrackets(place, text);
  for (const closer of scanDraft(text, place).closers) {
    const bracket = take(open, closer);
    if (bracket !== undefined && bracket.closedBy === undefined) continue;
    if (bracket?.closedBy?.firstLine === true && place.closersOnly) continue;
    return cutBefore(text, closer);
  }
  return text;
}

/** Pops the innermost open bracket of the closer's kind, and what was opened inside it. */
function take(open: OpenBracket[], closer: Closer): OpenBracket | undefined {
  const index = open.findLastIndex((o) => o.kind === closer.kind);
  return index < 0 ? undefined : open.splice(index)[0];
}

/** The whole line goes when the closer leads it. */
function cutBefore(text: string, closer: Closer): string {
  const kept = text.slice(0, closer.at);
  return closer.leads ? kept.slice(0, Math.max(kept.lastIndexOf("\n"), 0)) : kept.trimEnd();
}

interface Joined extends Draft {
  /** Index in `text` after the last closer that takes the place of one after the cursor; 0: none. */
  lastClose: number;
}

/**
 * How many of the closers after the cursor the text brings itself. With the text in place, the brackets still open
 * tell which closers have something left to close: those stay, the ones before them are replaced.
 */
function replaceClosers(text: string, place: Place): Joined {
  const open = openBrackets(place, text);
  const { open: own, closers } = scanDraft(text, place);
  let closed = 0;
  for (const closer of closers) if (take(open, closer) !== undefined) closed++;
  const lineAt = place.before.length - place.linePrefix.length;
  const stack = [
    ...open,
    ...own.filter((o) => o.at >= 0).map((o) => ({ ...o, at: lineAt, closedBy: undefined })),
  ];

  const rest = [...place.lineRest.matchAll(/"""|'''|[)\]}"'`]/g)];
  // A bracket of an earlier line waits for one certain closer; one of this line takes any of its kind.
  const closes = (token: RegExpExecArray, bracket: OpenBracket | undefined): boolean =>
    bracket?.kind === (OPENER_OF[token[0]] ?? token[0]) &&
    (bracket.at >= lineAt || bracket.closedBy?.at === token.index);
  let count = 0;
  while (!rest.slice(count).every((token, i) => closes(token, stack.at(-1 - i)))) count++;

  const end = (n: number): number => {
    const token = rest[n - 1];
    return token === undefined ? 0 : token.index + token[0].length;
  };
  const standing = place.lineRest.trim();
  if (count > closed && text.trimEnd().endsWith(standing)) {
    return { text, replace: end(count), lastClose: text.length };
  }
  const replaced = Math.min(count, closed);
  return { text, replace: end(replaced), lastClose: replaced > 0 ? (closers.at(-1)?.end ?? 0) : 0 };
}

/**
 * The mark after the closers (`;`, `,`, `:` or `{`): replaced when the completion brings it at the same place. When
 * it opens a block that has its body below, or lists something further, lines after it have no place.
 */
function coverTail(cut: Joined, place: Place): Draft {
  const rest = place.lineRest.trimEnd();
  const tail = /[:{;,]$/.exec(rest)?.[0];
  if (tail === undefined) return cut;
  const closersEnd = rest.slice(0, -1).trimEnd().length;
  if (cut.replace < closersEnd) return cut;
  const lineEnd = cut.text.indexOf("\n", cut.lastClose);
  const line = lineEnd < 0 ? cut.text : cut.text.slice(0, lineEnd);
  const covered = line.trimEnd().endsWith(tail);
  const replace = covered ? rest.length : cut.replace;
  if (lineEnd < 0 || tail === ";" || (covered && tail !== "," && !hasBody(tail, place))) {
    return { ...cut, replace };
  }
  return { ...cut, text: line.trimEnd(), replace };
}

/** Whether the block that the rest of the line opens is written already. */
function hasBody(tail: string, place: Place): boolean {
  const next = place.below.find((line) => !isBlank(line));
  if (next === undefined) return false;
  const own = indentOf(place.linePrefix, place.tabSize);
  if (indentOf(next, place.tabSize) > own) return true;
  return tail === "{" && /^\s*\}/.test(next) && indentOf(next, place.tabSize) === own;
}

/** `>` of a tag. Only beside the cursor, because elsewhere it compares. */
function reconcileAngle(cut: Draft, place: Place): Draft {
  const { text, replace } = cut;
  const rest = place.lineRest.slice(replace);
  if (!rest.startsWith(">") || !/<[\w/!][^<>]*$|<$/.test(place.linePrefix)) return { text, replace };
  const at = unmatchedAngle(text);
  if (at === undefined) return { text, replace };
  return place.closersOnly ? { text, replace: replace + 1 } : { text: text.slice(0, at).trimEnd(), replace };
}

function unmatchedAngle(text: string): number | undefined {
  let depth = 0;
  for (const match of text.matchAll(/<(?=[\w/!>])|(?<![=-])>(?!=)/g)) {
    if (match[0] === "<") depth++;
    else if (depth > 0) depth--;
    else return match.index;
  }
  return undefined;
}
