/**
 * From a place in a document to what is suggested there: the model is asked, its text fitted to the document, and when
 * that breaks the syntax around it, the model is asked again. The default answer is the most confident one; the others
 * are drawn, since the same question would have the same answer. The head of a block without the block gets it by
 * another question.
 */
import type { DecodeOptions } from "../protocol.ts";
import {
  type Completion,
  type CompletionSite,
  type Discard,
  finishCompletion,
  isDiscard,
} from "../text/completion.ts";
import { type MissingBlock, syntaxFit } from "../text/grammar.ts";
import { isBlank, lineStart, toLf } from "../text/lines.ts";
import type { RawAnswer } from "./raw-cache.ts";

const BROKEN: Discard = { reason: "it breaks the syntax around it" };

/** A completion that ends with the head of a block, which must not stay alone. */
interface Headed extends Discard {
  head: Completion;
  block: MissingBlock;
}

/** What each attempt changes about decoding (`npm run eval -- --set cursor --attempts N` measures what they are worth). */
export const ATTEMPTS: readonly DecodeOptions[] = [
  {},
  { temperature: 0.5, seed: 1 },
  { temperature: 0.8, seed: 2 },
];

/** Lines at the end that may be cut off, each a check of some milliseconds. */
const CUTS = 8;

/** Where a completion goes; whether it was cut off is a matter of each answer. */
export type SuggestionSite = Omit<CompletionSite, "truncated">;

export type Suggestion = Completion | Discard;

/**
 * A raw answer as it fits the document: all of it, or the lines of its beginning that do not break the syntax.
 */
export function fitted({ raw, exhausted }: RawAnswer, site: SuggestionSite): Completion | Discard | Headed {
  const finished = finishCompletion((site.selected ?? "") + raw, { ...site, truncated: exhausted });
  if (isDiscard(finished)) return finished;
  const whole = judged(finished, site);
  if (whole !== BROKEN) return whole;
  const lines = finished.insertText.split(site.eol);
  for (let cut = 1; cut < Math.min(lines.length, CUTS); cut++) {
    const insertText = lines.slice(0, -cut).join(site.eol).trimEnd();
    if (isBlank(insertText)) break;
    const beginning = judged({ ...finished, insertText }, site);
    if (!isDiscard(beginning)) return beginning;
  }
  return BROKEN;
}

/**
 * The head of a block alone is a suggestion on a line that the user began, who is about to write such a head, when
 * nothing has to end the block.
 */
function judged(completion: Completion, site: SuggestionSite): Completion | Discard | Headed {
  const fit = syntaxFit(site, completion.insertText, completion.replace);
  if (fit === "fits") return completion;
  if (fit === "breaks") return BROKEN;
  if (fit.closing === "" && !isBlank(lineStart(site.before + (site.selected ?? "")))) return completion;
  return { reason: "it opens a block and leaves it empty", head: completion, block: fit };
}

/** Runs the model between two texts, with these options laid over its defaults. */
export type Ask = (changes: DecodeOptions, before: string, after: string) => Promise<RawAnswer>;

interface Found {
  answer: RawAnswer;
  suggestion: Suggestion;
}

/** The first answer that does not break the syntax, else the last one with its reason. What `ask` rejects with ends it. */
export async function suggest(
  site: SuggestionSite,
  ask: Ask,
  attempts: readonly DecodeOptions[] = ATTEMPTS,
): Promise<Found> {
  const [first = {}, ...others] = attempts;
  let found = await attempt(site, ask, first);
  for (const changes of others) {
    if (found.suggestion !== BROKEN && !isHeaded(found.suggestion)) break;
    found = await attempt(site, ask, changes);
  }
  return found;
}

async function attempt(site: SuggestionSite, ask: Ask, changes: DecodeOptions): Promise<Found> {
  const answer = await ask(changes, site.before + (site.selected ?? ""), site.after);
  const suggestion = fitted(answer, site);
  const whole = isHeaded(suggestion)
    ? await withBlock(suggestion, site, (before, after) => ask(changes, before, after))
    : undefined;
  return whole === undefined ? { answer, suggestion } : withSteps(whole, answer.steps);
}

/** The head with what the model writes below it; undefined when that does not fit either. */
async function withBlock(
  { head, block }: Headed,
  site: SuggestionSite,
  ask: (before: string, after: string) => Promise<RawAnswer>,
): Promise<Found | undefined> {
  const { opening, closing } = block;
  const before = site.before + head.insertText + opening;
  const after = closing + site.after.slice(head.replace);
  const { raw, exhausted, steps } = await ask(before, after);
  const body = finishCompletion(raw, { ...site, selected: undefined, before, after, truncated: exhausted });
  if (isDiscard(body)) return undefined;
  const text = head.insertText.slice((site.selected ?? "").length) + opening + body.insertText + closing;
  const answer = { raw: toLf(text), exhausted: false, steps };
  const suggestion = fitted(answer, site);
  return isDiscard(suggestion) ? undefined : { answer, suggestion };
}

function withSteps({ answer, suggestion }: Found, before: number): Found {
  return { answer: { ...answer, steps: before + answer.steps }, suggestion };
}

function isHeaded(suggestion: object): suggestion is Headed {
  return "head" in suggestion;
}
