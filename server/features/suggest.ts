/**
 * From a place in a document to what is suggested there: the model is asked, its text fitted to the document, and when
 * that breaks the syntax around it, has a flaw or is unlikely, the model is asked again. The default answer is decoded
 * greedily. Where the text below waits for a name, the next question and all after it begin with what binds it; further
 * answers are drawn, since the same question would have the same answer. The head of a block without the block gets it by
 * another question. Who asks for a choice gets more that are drawn.
 */
import type { DecodeOptions, EngineInfillResult, HoleTokens } from "../protocol.ts";
import {
  type Completion,
  type CompletionSite,
  type Discard,
  finishCompletion,
  isDiscard,
} from "../text/completion.ts";
import { flawsOf, openings } from "../text/flaws.ts";
import { type MissingBlock, syntaxFit } from "../text/grammar.ts";
import { movedIn, movedOut } from "../text/levels.ts";
import { likelihoodOf } from "../text/likelihood.ts";
import { isBlank, lineStart, toLf } from "../text/lines.ts";
import { type Near, nearOf } from "../text/near.ts";
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
  { temperature: 0.5, seed: 3 },
  { temperature: 0.8, seed: 4 },
  { temperature: 0.5, seed: 5 },
  { temperature: 0.8, seed: 6 },
  { temperature: 0.5, seed: 7 },
  { temperature: 0.8, seed: 8 },
];

/** Milliseconds after which no further answer is looked for when there is one to show that may not be the best. */
export const IMPROVING = 200;

/** Different suggestions that one may choose from who asks for them; the default one counts. */
export const CHOICES = 3;

/** Lines at the end that may be cut off, each a check of some milliseconds. */
const CUTS = 8;

/** Where a completion goes; whether it was cut off is a matter of each answer. */
export type SuggestionSite = Omit<CompletionSite, "truncated">;

export type Suggestion = Completion | Discard;

/**
 * A raw answer as it fits the document: all of it, or the lines of its beginning that do not break the syntax.
 *
 * @param near of `site`: for several answers there, what they have in common is parsed once
 */
export function fitted(
  { raw, exhausted }: RawAnswer,
  site: SuggestionSite,
  near = nearOf(site),
): Suggestion | Headed {
  const finished = finishCompletion((site.selected ?? "") + raw, { ...site, truncated: exhausted });
  if (isDiscard(finished)) return finished;
  const judged = (insertText: string): Suggestion | Headed => {
    const completion = { ...finished, insertText };
    const fit = syntaxFit(near, insertText, finished.replace);
    if (fit === "fits") return completion;
    if (fit === "breaks") return BROKEN;
    if (mayStayAlone(insertText, fit, site)) return completion;
    return { reason: "it opens a block and leaves it empty", head: completion, block: fit };
  };
  const whole = judged(finished.insertText);
  if (whole !== BROKEN) return whole;
  const lines = finished.insertText.split(site.eol);
  for (let cut = 1; cut < Math.min(lines.length, CUTS); cut++) {
    const beginning = judged(lines.slice(0, -cut).join(site.eol).trimEnd());
    if (!isDiscard(beginning)) return beginning;
  }
  return BROKEN;
}

/** Whether it is the head itself that the user began, who then is about to write it, and nothing has to end the block. */
function mayStayAlone(insertText: string, { closing }: MissingBlock, site: SuggestionSite): boolean {
  if (closing !== "" || insertText.includes(site.eol)) return false;
  return !isBlank(lineStart(site.before + (site.selected ?? "")));
}

/** An answer as it comes from the model. */
export interface ScoredAnswer extends RawAnswer {
  /** Of `raw`. */
  tokens: HoleTokens;
}

/** The answer to a question with one hole. */
export function scoredAnswer({ holes, tokens, exhausted, summary }: EngineInfillResult): ScoredAnswer {
  const [raw = ""] = holes;
  return { raw, tokens: tokens[0] ?? { ends: [], logLikelihoods: [] }, exhausted, steps: summary.steps };
}

/** Runs the model between two texts, with these options laid over its defaults. */
export type Ask = (changes: DecodeOptions, before: string, after: string) => Promise<ScoredAnswer>;

export interface Found {
  answer: RawAnswer;
  suggestion: Suggestion;
}

/** What is offered of what was found. */
export function offered(found: readonly Found[]): Completion[] {
  return found.flatMap(({ suggestion }) => (isDiscard(suggestion) ? [] : [suggestion]));
}

/** What one question changes: how the model decodes, and a text that it goes on from as if it stood at the cursor. */
interface Question {
  changes: DecodeOptions;
  opening?: string;
}

/**
 * The first answer that is likely and has no flaw; else, of as many as there are attempts, the likeliest of those with
 * the fewest flaws; else the last one with its reason. What `ask` rejects with ends it.
 *
 * @param mayImprove asked before each further question when there is something to show already
 */
export async function suggest(
  site: SuggestionSite,
  ask: Ask,
  mayImprove: () => boolean,
  attempts: readonly DecodeOptions[] = ATTEMPTS,
): Promise<Found> {
  const near = nearOf(site);
  const [first = {}, ...more] = attempts;
  let best = await attempt(site, ask, { changes: first }, near);
  if (isGood(best)) return best.found;
  const bound = openings(near).map((opening) => ({ changes: first, opening }));
  if (isBlank(best.found.answer.raw) && bound.length === 0) return best.found;
  // Drafts of one place share a full pass: what is drawn costs a third of the first question.
  const drawn = more.map((changes) => ({ ...bound[0], changes }));
  for (const question of [...bound, ...drawn].slice(0, more.length)) {
    if (best.flaws !== NOT_OFFERED && !mayImprove()) break;
    const next = await attempt(site, ask, question, near);
    if (isBetter(next, best)) best = next;
    if (isGood(best)) break;
  }
  return best.found;
}

interface Weighed {
  found: Found;
  flaws: number;
  /** Of what is offered: a natural logarithm. */
  likelihood: number;
}

const NOT_OFFERED = Number.POSITIVE_INFINITY;
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Nats. An answer at least this likely is taken at once: on the cursor set of `npm run eval`, where half of the answers
 * are, another one is seldom better.
 */
const LIKELY = -4;

function weighed(found: Found, likelihood: number, near: Near | undefined): Weighed {
  const { suggestion } = found;
  if (isDiscard(suggestion)) return { found, flaws: NOT_OFFERED, likelihood };
  return { found, flaws: flawsOf(near, suggestion.insertText, suggestion.replace), likelihood };
}

function isGood({ flaws, likelihood }: Weighed): boolean {
  return flaws === 0 && likelihood >= LIKELY;
}

/** Of answers that cannot be offered the last one counts. */
function isBetter(next: Weighed, best: Weighed): boolean {
  if (next.flaws !== best.flaws) return next.flaws < best.flaws;
  return next.flaws === NOT_OFFERED || next.likelihood > best.likelihood;
}

/**
 * More of what could stand there, each unlike the others and unlike what is known, until `choices` are offered in all or
 * the questions are used up. Before each question `mayAsk` is asked.
 */
export async function others(
  site: SuggestionSite,
  ask: Ask,
  known: readonly Found[],
  mayAsk: () => boolean,
  choices = CHOICES,
): Promise<Found[]> {
  const near = nearOf(site);
  const found: Found[] = [];
  const seen = new Set(offered(known).map(identity));
  for (const changes of ATTEMPTS.slice(1)) {
    if (seen.size >= choices || !mayAsk()) break;
    const next = await attempt(site, ask, { changes }, near);
    const [completion] = offered([next.found]);
    if (completion === undefined || seen.has(identity(completion))) continue;
    seen.add(identity(completion));
    found.push(next.found);
  }
  return found;
}

/** What becomes of the document with a completion. */
function identity({ insertText, replace }: Completion): string {
  return `${replace} ${insertText}`;
}

async function attempt(
  site: SuggestionSite,
  ask: Ask,
  { changes, opening = "" }: Question,
  near: Near | undefined,
): Promise<Weighed> {
  const { tokens, ...rest } = await ask(changes, site.before + (site.selected ?? "") + opening, site.after);
  const answer = { ...rest, raw: opening + rest.raw };
  const suggestion = fitted(answer, site, near);
  const likelihood = ({ insertText }: Completion) =>
    likelihoodOf(rest.raw, tokens, insertText.slice((site.selected ?? "").length + opening.length));
  if (isHeaded(suggestion)) {
    const whole = await withBlock(site, ask, changes, answer, suggestion, near);
    if (whole !== undefined)
      return weighed(whole.found, likelihood(suggestion.head) + whole.likelihood, near);
  }
  if (isDiscard(suggestion)) {
    const raw = suggestion === BROKEN ? movedIn(answer.raw, site) : undefined;
    if (raw === undefined) return weighed({ answer, suggestion }, NEVER, near);
    const moved = fitted({ ...answer, raw }, site, near);
    const found = { answer: { ...answer, raw }, suggestion: moved };
    return weighed(found, isDiscard(moved) ? NEVER : likelihood(moved), near);
  }
  const first = weighed({ answer, suggestion }, likelihood(suggestion), near);
  if (first.flaws === 0) return first;
  return movedOut(answer.raw, site).reduce((best, raw) => {
    const found = { answer: { ...answer, raw }, suggestion: fitted({ ...answer, raw }, site, near) };
    const next = weighed(found, first.likelihood, near);
    return next.flaws < best.flaws ? next : best;
  }, first);
}

/** The head of a block with what the model writes into the block, if that fits. */
async function withBlock(
  site: SuggestionSite,
  ask: Ask,
  changes: DecodeOptions,
  answer: RawAnswer,
  { head, block }: Headed,
  near: Near | undefined,
): Promise<{ found: Found; likelihood: number } | undefined> {
  const before = site.before + head.insertText + block.opening;
  const after = block.closing + site.after.slice(head.replace);
  const below = await ask(changes, before, after);
  const body = finishCompletion(below.raw, {
    ...site,
    selected: undefined,
    before,
    after,
    truncated: below.exhausted,
  });
  if (isDiscard(body)) return undefined;
  const text = head.insertText + block.opening + body.insertText + block.closing;
  const whole = {
    raw: toLf(text.slice((site.selected ?? "").length)),
    exhausted: false,
    steps: answer.steps + below.steps,
  };
  const suggestion = fitted(whole, site, near);
  if (isDiscard(suggestion)) return undefined;
  return {
    found: { answer: whole, suggestion },
    likelihood: likelihoodOf(below.raw, below.tokens, body.insertText),
  };
}

function isHeaded(suggestion: object): suggestion is Headed {
  return "head" in suggestion;
}
