/**
 * Regenerating a part of a text: which of its tokens become masks again. Pure; the model's own scoring pass says how
 * likely each token is where it stands.
 */
import type { TextTokenizer } from "../models/tokenizer.ts";
import { invalidRequest } from "./errors.ts";

/** The text of a hole as tokens, and how many of them are to be masked. */
export interface Remask {
  ids: number[];
  /** Indices of the tokens that may be masked. */
  candidates: number[];
  masks: number;
}

/**
 * @param share of the candidates, 0..1; at least one is masked.
 * @throws EngineError `InvalidRequest` when the text is empty or would not come back as it was.
 */
export function planRemask(
  text: string,
  share: number,
  tokenizer: Pick<TextTokenizer, "encode" | "decode" | "tokenText">,
): Remask {
  const ids = tokenizer.encode(text);
  if (ids.length === 0)
    throw invalidRequest("There is no text to regenerate parts of.", "Choose a range that is not empty.");
  // What is not masked has to stay as it is, so the tokens must spell this very text.
  if (tokenizer.decode(ids) !== text)
    throw invalidRequest(
      "The text has characters that the model's tokenizer changes.",
      "Convert it to Unicode's composed form (NFC), or replace the range as a whole.",
    );
  const all = ids.map((_, i) => i);
  // A part of a character can only be replaced together with the rest of it.
  const whole = all.filter((i) => tokenizer.tokenText(ids[i] ?? -1) !== "");
  const candidates = whole.length > 0 ? whole : all;
  return { ids, candidates, masks: Math.max(1, Math.round(share * candidates.length)) };
}

/**
 * Indices of the tokens to mask, ascending: the least likely candidates, of equal ones the first.
 *
 * @param probabilities of every token of `ids` where it stands
 */
export function leastLikely({ candidates, masks }: Remask, probabilities: ArrayLike<number>): number[] {
  const probability = (i: number) => probabilities[i] ?? 0;
  return [...candidates]
    .sort((a, b) => probability(a) - probability(b) || a - b)
    .slice(0, masks)
    .sort((a, b) => a - b);
}
