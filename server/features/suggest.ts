/**
 * From a place in a document to what is suggested there: the model is asked, its text fitted to the document, and when
 * that breaks the syntax around it, the model is asked again. The default answer is the most confident one; the others
 * are drawn, since the same question would have the same answer.
 */
import type { DecodeOptions } from "../protocol.ts";
import {
  type Completion,
  type CompletionSite,
  type Discard,
  finishCompletion,
  isDiscard,
} from "../text/completion.ts";
import { breaksSyntax } from "../text/grammar.ts";
import type { RawAnswer } from "./raw-cache.ts";

const BROKEN: Discard = { reason: "it breaks the syntax around it" };

/** What each attempt changes about decoding (`npm run eval -- --set cursor --attempts N` measures what they are worth). */
export const ATTEMPTS: readonly DecodeOptions[] = [
  {},
  { temperature: 0.5, seed: 1 },
  { temperature: 0.8, seed: 2 },
];

/** Where a completion goes; whether it was cut off is a matter of each answer. */
export type SuggestionSite = Omit<CompletionSite, "truncated">;

export type Suggestion = Completion | Discard;

/** A raw answer as it fits the document. */
export function fitted({ raw, exhausted }: RawAnswer, site: SuggestionSite): Suggestion {
  const finished = finishCompletion((site.selected ?? "") + raw, { ...site, truncated: exhausted });
  if (isDiscard(finished)) return finished;
  return breaksSyntax(site, finished.insertText, finished.replace) ? BROKEN : finished;
}

/**
 * The first answer that does not break the syntax, else the last one with its reason.
 *
 * @param ask runs the model with these options laid over its defaults; what it rejects with ends the search
 */
export async function suggest<A extends RawAnswer>(
  site: SuggestionSite,
  ask: (changes: DecodeOptions) => Promise<A>,
  attempts: readonly DecodeOptions[] = ATTEMPTS,
): Promise<{ answer: A; suggestion: Suggestion }> {
  const [first = {}, ...others] = attempts;
  let answer = await ask(first);
  let suggestion = fitted(answer, site);
  for (const changes of others) {
    if (suggestion !== BROKEN) break;
    answer = await ask(changes);
    suggestion = fitted(answer, site);
  }
  return { answer, suggestion };
}
