/**
 * Whether a completion fits the syntax around it: a text may be broken, being written, but a completion must not break
 * it further.
 */
import { blockAbove } from "./levels.ts";
import { indentStep, isBlank, leading, lineRest, lineStart } from "./lines.ts";
import { GaveUp, type Near, without } from "./near.ts";

/** The block that a completion opens and leaves empty: with a body between `opening` and `closing` it would fit. */
export interface MissingBlock {
  /** The line break and the indentation of the body. */
  opening: string;
  /** The line that ends the block, with the line break before it; "" where the indentation does. */
  closing: string;
}

type SyntaxFit = "fits" | "breaks" | MissingBlock;

/**
 * Whether the text has no more syntax errors with `insert` than without it ("fits"), or would if a block stood below
 * `insert`. A text in a language without a grammar here fits, and so does one that takes too long to judge.
 *
 * @param replaced UTF-16 units at the start of `after` that `insert` takes the place of
 */
export function syntaxFit(near: Near | undefined, insert: string, replaced: number): SyntaxFit {
  if (near === undefined) return "fits";
  try {
    return judged(near, insert, near.after.slice(replaced));
  } catch (error) {
    if (error instanceof GaveUp) return "fits";
    throw error;
  }
}

function judged(near: Near, insert: string, rest: string): SyntaxFit {
  const { before, grammar, site } = near;
  const errorsOf = (text: string) => near.parse(text).errors;
  const errors = errorsOf(before + insert + rest);
  if (errors === 0) return "fits";
  const indents = [leading(lineStart(before) + insert), blockAbove({ ...site, before })];
  const others = indents.flatMap((indent) => (indent === undefined ? [] : without(near, near.after, indent)));
  const least = Math.min(...others.map(errorsOf));
  if (least >= errors) return "fits";
  const line = lineStart(before + insert);
  if (!/[:{]$/.test(line) || !isBlank(lineRest(rest))) return "breaks";
  const outer = leading(line);
  const block = {
    opening: site.eol + outer + indentStep(site),
    closing: grammar.blockEnd === "" ? "" : site.eol + outer + grammar.blockEnd,
  };
  const filled = before + insert + block.opening + grammar.fillers[0] + block.closing + rest;
  return errorsOf(filled) <= least ? block : "breaks";
}
