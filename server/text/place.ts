/**
 * Where a completion goes: the site as the caller gives it, and the same place in the terms the filters use.
 */
import { isClosersOnly, lineRest, lineStart, toLf } from "./lines.ts";
import { type Syntax, syntaxOf } from "./syntax.ts";

export interface CompletionSite {
  /** Document text before the cursor, at least the last 50 lines. With `selected`: before the suggest item's range. */
  before: string;
  /** Document text after the cursor, at least 20 lines. With `selected`: after the suggest item's range. */
  after: string;
  eol: "\n" | "\r\n";
  tabSize: number;
  insertSpaces: boolean;
  /** Picks the syntax of strings and comments. Absent: brackets in comments count as code. */
  languageId?: string | undefined;
  /** Text of the selected suggest item: the raw text and `insertText` begin with it, and it is never shortened. */
  selected?: string | undefined;
  /** Keep the first line only. */
  singleLine?: boolean | undefined;
  /** A part of a program, such as a notebook's cell: what it does not bind may be bound in another one. */
  fragment?: boolean | undefined;
  /** The hole could not grow as far as the model wanted: the last line may be unfinished. */
  truncated?: boolean | undefined;
}

/** Line endings are "\n" in every text. */
export interface Place {
  before: string;
  after: string;
  /** The cursor's line before the cursor. */
  linePrefix: string;
  /** The cursor's line after the cursor. */
  lineRest: string;
  /** The lines after the cursor's line. */
  below: string[];
  /** Whether `lineRest` is nothing but closers: then completions of several lines are welcome. */
  closersOnly: boolean;
  syntax: Syntax;
  tabSize: number;
  insertSpaces: boolean;
  /** Text of the selected suggest item, "" without one; `before` ends with it. */
  selected: string;
  singleLine: boolean;
  truncated: boolean;
}

/** A completion on its way through the filters. */
export interface Draft {
  text: string;
  /** UTF-16 units of `Place.lineRest` that `text` replaces. */
  replace: number;
}

/** Why nothing is shown, short enough for the status bar. */
export interface Discard {
  reason: string;
}

export type Filter = (draft: Draft, place: Place) => Draft | Discard;

export function isDiscard(value: object): value is Discard {
  return "reason" in value;
}

export function placeOf(site: CompletionSite): Place {
  const selected = toLf(site.selected ?? "");
  const before = toLf(site.before) + selected;
  const after = toLf(site.after);
  const rest = lineRest(after);
  return {
    before,
    after,
    linePrefix: lineStart(before),
    lineRest: rest,
    below: after.length > rest.length ? after.slice(rest.length + 1).split("\n") : [],
    closersOnly: isClosersOnly(rest),
    syntax: syntaxOf(site.languageId),
    tabSize: Math.max(1, Math.trunc(site.tabSize) || 1),
    insertSpaces: site.insertSpaces,
    selected,
    singleLine: site.singleLine ?? false,
    truncated: site.truncated ?? false,
  };
}
