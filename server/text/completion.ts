/**
 * From the raw text of a hole to what the editor shows: a list of small filters, each of which only shortens the text
 * or changes its white space. The one place where completions are trimmed against the document; it runs at every use,
 * also of cached raw texts, because the document may have changed. Cases: `test/unit/completions/`.
 */
import { closesSomething, reconcileClosers } from "./closers.ts";
import { convertIndentation, joinFirstLine } from "./indentation.ts";
import { hasLetterOrDigit, isBlank, toLf, withoutLoneSurrogates } from "./lines.ts";
import {
  type CompletionSite,
  type Discard,
  type Draft,
  type Filter,
  isDiscard,
  type Place,
  placeOf,
} from "./place.ts";
import { cutFollowingLines, cutLoops, cutRestOfLine } from "./repetition.ts";
import { dropUnfinishedLine, keepBlock, keepFirstLine } from "./scope.ts";

export { type CompletionSite, type Discard, isDiscard } from "./place.ts";

export interface Completion {
  /** With the document's line endings; no lone surrogate; never empty or blank. */
  insertText: string;
  /** UTF-16 units after the cursor, on the same line, that `insertText` replaces. */
  replace: number;
}

/** Shorter than this and without a letter or digit, a completion is noise, unless it closes a bracket. */
const MINIMUM = 2;

/** The engine leaves special tokens out; should one come as text, everything from there on is not settled. */
const cutSpecialTokens: Filter = (draft, place) => {
  for (const match of draft.text.matchAll(/<\|\w+\|>/g)) {
    // A file about tokenizers may well write them.
    if (place.before.includes(match[0]) || place.after.includes(match[0])) continue;
    return { ...draft, text: draft.text.slice(0, match.index) };
  }
  return draft;
};

/** White space at the end goes, except before what is commonly set off by a space on the same line. */
const trimEnd: Filter = (draft, place) => {
  const followed = /^[\p{L}\p{N}_"'([{}]/u.test(place.lineRest.slice(draft.replace));
  const text = draft.text.trimEnd();
  return { ...draft, text: followed && /[^\n]* $/.test(draft.text) && text !== "" ? `${text} ` : text };
};

const dropMinimal: Filter = (draft, place) => {
  const text = draft.text.trim();
  if (text === "") return { reason: "only white space" };
  if (text === place.lineRest.trim()) return { reason: "repeats the rest of the line" };
  if (hasLetterOrDigit(text) || text.length >= MINIMUM || closesSomething(text, place)) return draft;
  return { reason: "too short" };
};

/** In this order: later filters rely on what earlier ones settled. */
const FILTERS: readonly Filter[] = [
  cutSpecialTokens,
  joinFirstLine,
  convertIndentation,
  keepFirstLine,
  dropUnfinishedLine,
  cutLoops,
  cutRestOfLine,
  cutFollowingLines,
  keepBlock,
  reconcileClosers,
  trimEnd,
  dropMinimal,
];

/** Never throws. `raw` may have any line endings; the result has those of the site. */
export function finishCompletion(raw: string, at: CompletionSite): Completion | Discard {
  const place: Place = placeOf(at);
  const { selected } = place;
  const whole = toLf(raw);
  // The editor shows nothing that does not extend the selected suggest item.
  if (!whole.startsWith(selected)) return { reason: "does not extend the selected suggestion" };
  let draft: Draft = { text: withoutLoneSurrogates(whole.slice(selected.length)), replace: 0 };
  if (isBlank(draft.text))
    return { reason: draft.text === "" ? "the model added nothing" : "only white space" };
  for (const filter of FILTERS) {
    const next = filter(draft, place);
    if (isDiscard(next)) return next;
    if (isBlank(next.text)) return { reason: "only white space" };
    draft = next;
  }
  const insertText = withoutLoneSurrogates(selected + draft.text);
  return { insertText: insertText.replaceAll("\n", at.eol), replace: draft.replace };
}
