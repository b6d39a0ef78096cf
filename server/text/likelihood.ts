/** How likely the model holds what is offered of its text: what was cut off, often in the middle of a line, says nothing. */
import type { HoleTokens } from "../protocol.ts";

/**
 * The natural logarithm of the product of the confidences of the tokens that `kept` consists of. Filters shorten a text
 * and change its white space; so `kept` is found again by all else, as far as it is the beginning of `text`.
 */
export function likelihoodOf(text: string, { ends, logLikelihoods }: HoleTokens, kept: string): number {
  const end = endOf(kept, text);
  return logLikelihoods.reduce((sum, value, i) => ((ends[i - 1] ?? 0) < end ? sum + value : sum), 0);
}

/** Where `beginning` ends in `text`, white space aside. */
function endOf(beginning: string, text: string): number {
  let end = 0;
  for (const unit of beginning.replace(/\s/g, "")) {
    const at = text.slice(end).search(/\S/);
    if (at < 0 || !text.startsWith(unit, end + at)) break;
    end += at + unit.length;
  }
  return end;
}
