/**
 * Where a completion goes: the site as the caller gives it, and the same place in the terms the filters use.
 */
import { isClosersOnly, lineRest, lineStart, toLf } from "./lines.ts";
import { type Syntax, syntaxOf } from "./syntax.ts";

export interface CompletionSite {
  /**
   * Document text before the cursor, at least the last 50 lines. With `selected` it ends with that text, as if the
   * suggest item had been accepted.
   */
  before: string;
  /** Document text after the cursor (or after what the suggest item replaces), at least 20 lines. */
  after: string;
  eol: "\n" | "\r\n";
  tabSize: number;
  insertSpaces: boolean;
  /** Picks the syntax of strings and comments. Absent: brackets in comments count as code. */
  languageId?: string | undefined;
  /** Text of the selected suggest item: `insertText` begins with it and replaces the item's range. */
  selected?: string | undefined;
  /** Keep the first line only. */
  singleLine?: boolean | undefined;
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
  selected: string | undefined;
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
  const before = toLf(site.before);
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
    selected: site.selected === undefined ? undefined : toLf(site.selected),
    singleLine: site.singleLine ?? false,
    truncated: site.truncated ?? false,
  };
}
