/**
 * Where a completion ends by itself: the first line only inside a line, no unfinished last line, and not beyond the
 * block the cursor is in or the one that the completion opens first.
 */
import { closersOf, openBrackets, scanDraft } from "./balance.ts";
import { opensBlock } from "./indentation.ts";
import { indentOf, isBlank } from "./lines.ts";
import type { Draft, Filter } from "./place.ts";

/** With text after the cursor on its line, further lines would push that text away from what it belongs to. */
export const keepFirstLine: Filter = (draft, place) => {
  if (place.closersOnly && !place.singleLine) return draft;
  const [first = ""] = draft.text.split("\n");
  if (isBlank(first) && draft.text.includes("\n")) return { reason: "starts on the next line" };
  return { ...draft, text: first };
};

/**
 * A last line that the canvas cut off, when the document goes on below: only lines known to be complete stay, and no
 * header whose body was lost. An unfinished only line stays: it is all there is.
 */
export const dropUnfinishedLine: Filter = (draft, place) => {
  const lines = draft.text.split("\n");
  if (!place.truncated || place.below.every(isBlank)) return draft;
  const dangling = (): boolean => {
    const last = lines.at(-1) ?? "";
    return isBlank(last) || opensBlock(last, place);
  };
  if (lines.length > 1) lines.pop();
  while (lines.length > 1 && dangling()) lines.pop();
  return { ...draft, text: lines.join("\n") };
};

/** Continues the statement of the block before it. */
const CONTINUES =
  /^[)\]}\s]*(?:else|elif|elsif|elseif|except|catch|finally|rescue|ensure|case|default|when)\b|^[)\]}]*\s*(?:\.|\?\.)\w/;
const CLOSES = /^(?:[)\]}]|<\/|end\b|fi\b|done\b|esac\b)/;
/** Decorators, annotations and comments stand before the line they belong to. */
const PRELUDE = /^(?:@|#|\/\/|\/\*|\*|--)/;
const DEFINES =
  /^(?:@|(?:async\s+)?(?:def|class|get\s|set\s|function|fn|func|interface|struct|enum|impl|trait|export|public|private|protected|static)\b)/;

export const keepBlock: Filter = (draft, place) => {
  const lines = draft.text.split("\n");
  // What opens a block that the text below closes reaches into it: no part of it fits without the rest.
  if (lines.length === 1 || closersOf(draft.text, place) > 0) return draft;
  const { tabSize, linePrefix } = place;
  const { continued, closers } = scanDraft(draft.text, place);
  const missing = openBrackets(place, draft.text).some((b) => b.closedBy === undefined) && closers.length > 0;
  const full = [linePrefix + (lines[0] ?? ""), ...lines.slice(1)];
  const start = full.findIndex((line) => !isBlank(line));
  if (start < 0) return draft;
  const head = full.findIndex((line, i) => i >= start && !isBlank(line) && !PRELUDE.test(line.trim()));
  const defines = DEFINES.test((full[head] ?? "").trim());
  let base = indentOf(full[start] ?? "", tabSize);
  /** Whether the head opened a block. */
  let opened = false;
  /** Whether the block around the cursor was closed: only closers of outer blocks may follow. */
  let ended = false;
  let blanks = 0;
  const keep = (count: number): Draft => ({ ...draft, text: lines.slice(0, count).join("\n") });
  for (let i = start + 1; i < full.length; i++) {
    const line = full[i] ?? "";
    if (continued.has(i)) continue;
    if (isBlank(line)) {
      // Two empty lines separate definitions in every style guide that asks for them: the thought has ended.
      if (++blanks >= 2 && i - start > 1) return keep(i - 1);
      continue;
    }
    const code = line.trim();
    const columns = indentOf(line, tabSize);
    const goesOn = CLOSES.test(code) || CONTINUES.test(code);
    if (columns < base) {
      // Only the end of a block that nothing closes yet may stand further left.
      if (!CLOSES.test(code) || !missing) return keep(i);
      base = columns;
      ended = !/[{([:]$/.test(code);
    } else if (ended) {
      return keep(i);
    } else if (columns > base) {
      opened = true;
    } else if (!goesOn && i > head) {
      const definition = DEFINES.test(code) || (opened && defines);
      if (opened && (blanks > 0 || definition)) return keep(i);
      if (blanks > 0 && definition) return keep(i);
    }
    blanks = 0;
  }
  return draft;
};
