/**
 * Texts and holes to the token sequence of a request (decoding.md, section 1):
 *
 *     [BOS] first text  MASK*n  (middle text  MASK*m)...  last text [EOS]
 *
 * Every text is tokenised separately, as the models were trained. When the context is too small the outer texts
 * give way: whole lines are dropped, those farthest from the holes first. A hole may come with tokens of its own, of
 * which the caller makes masks later.
 */
import { isBlank, splitsCharacter } from "./lines.ts";

export interface PromptInput {
  /** One more than holes. */
  texts: readonly string[];
  holes: readonly PromptHole[];
  /** Share of the outer budget that the first text may claim; what a side leaves over goes to the other. */
  beforeShare?: number | undefined;
}

/** Masks to start with, or the tokens that stand there; at least one. */
export type PromptHole = { tokens: number } | { ids: readonly number[] };

export interface PromptModel {
  /** A negative id: the model has none. */
  ids: { bos: number; eos: number; mask: number };
  prompt: { bos: boolean; eos: boolean };
  /** Longest sequence, in tokens. */
  context: number;
}

export interface Prompt {
  tokens: Int32Array;
  /** Where each hole is in `tokens`. */
  holes: { start: number; length: number }[];
  /** Tokens kept of the first text, BOS not counted. */
  beforeTokens: number;
  /** Tokens kept of the last text, EOS not counted. */
  afterTokens: number;
}

/** The request cannot become a prompt. */
export class PromptError extends Error {
  override readonly name = "PromptError";
  constructor(
    message: string,
    /** What the caller can do about it. */
    readonly hint: string,
  ) {
    super(message);
  }
}

export type Encoder = { encode(text: string): number[] };

/**
 * Share for the text before the first hole, unless the input says another. What was declared and decided before the
 * cursor (names, imports, the function's head) settles a completion more often than what follows; the nearest
 * lines after it matter too, so that the completion meets them without repeating them.
 */
const BEFORE_SHARE = 3 / 4;

/** No vocabulary has many tokens longer than this; bounds how much of one huge line is tokenised. */
const MAX_CHARS_PER_TOKEN = 16;

/**
 * @param reserve tokens kept free for holes that grow (largest canvas minus the masks).
 * @throws PromptError when a hole is empty, an id is missing, or masks, reserve and the texts between holes do not
 * fit the context.
 */
export function buildPrompt(
  input: PromptInput,
  tokenizer: Encoder,
  model: PromptModel,
  reserve: number,
): Prompt {
  const { texts, holes } = input;
  if (holes.length === 0 || texts.length !== holes.length + 1) {
    throw new PromptError(
      `${texts.length} texts around ${holes.length} holes`,
      "Pass at least one hole and one text more than holes; a text may be empty.",
    );
  }
  for (const [i, hole] of holes.entries()) {
    const length = lengthOf(hole);
    if (!Number.isInteger(length) || length < 1) {
      throw new PromptError(`Hole ${i + 1} has ${length} tokens`, "Give every hole at least one token.");
    }
  }
  const mask = requireId(model.ids.mask, "mask", "Name its id in config.json or unmask.json.");
  const bos = model.prompt.bos ? [requireId(model.ids.bos, "BOS", ENDS_HINT)] : [];
  const eos = model.prompt.eos ? [requireId(model.ids.eos, "EOS", ENDS_HINT)] : [];
  const middles = texts.slice(1, -1).map((text) => tokenizer.encode(text));

  const masks = sum(holes.map((hole) => ("tokens" in hole ? hole.tokens : 0)));
  const kept = sum(holes.map((hole) => ("ids" in hole ? hole.ids.length : 0)));
  const between = sum(middles.map((ids) => ids.length));
  const free = model.context - bos.length - eos.length - masks - kept - Math.max(reserve, 0) - between;
  if (free < 0) {
    const growth = reserve > 0 ? ` (and ${reserve} to grow)` : "";
    const standing = kept > 0 ? `, ${kept} tokens in the holes` : "";
    throw new PromptError(
      `${masks} masks${growth}${standing} and ${between} tokens between the holes exceed the context of ${model.context} tokens`,
      "Use fewer or shorter holes, or holes that are closer together.",
    );
  }

  const [first, last] = [texts[0] ?? "", texts[texts.length - 1] ?? ""];
  const [before, after] = fitOuter(first, last, tokenizer, free, input.beforeShare);
  const tokens: number[] = [...bos, ...before];
  const places: Prompt["holes"] = [];
  for (const [i, hole] of holes.entries()) {
    places.push({ start: tokens.length, length: lengthOf(hole) });
    const standing = "ids" in hole ? hole.ids : [];
    for (let n = 0; n < lengthOf(hole); n++) tokens.push(standing[n] ?? mask);
    // A push per element: a middle text may be longer than an argument list can be.
    for (const id of middles[i] ?? []) tokens.push(id);
  }
  for (const id of after) tokens.push(id);
  tokens.push(...eos);

  if (tokens.reduce((n, id) => n + Number(id === mask), 0) !== masks) {
    throw new PromptError(
      "The text itself was tokenised to the mask token",
      "The tokenizer must encode text without recognising special tokens.",
    );
  }
  return {
    tokens: Int32Array.from(tokens),
    holes: places,
    beforeTokens: before.length,
    afterTokens: after.length,
  };
}

function lengthOf(hole: PromptHole): number {
  return "tokens" in hole ? hole.tokens : hole.ids.length;
}

/**
 * The tokens of the outer texts, divided between `free` tokens: whole lines next to the holes. What one side leaves over
 * goes to the other.
 */
export function fitOuter(
  first: string,
  last: string,
  tokenizer: Encoder,
  free: number,
  beforeShare = BEFORE_SHARE,
): [before: number[], after: number[]] {
  const head = new OuterText(first, "before", tokenizer);
  const tail = new OuterText(last, "after", tokenizer);
  let before = head.fit(Math.floor(free * beforeShare));
  const after = tail.fit(free - before.length);
  if (!head.complete) before = head.fit(free - after.length);
  return [before, after];
}

/** The text at one end of the sequence: lines are counted outward from the hole and only as far as needed. */
class OuterText {
  /** Whether the last `fit` kept all of the text. */
  complete = false;
  /** Nearest to the hole first; each line with its "\n". */
  private readonly lines: string[];
  /** Tokens of `lines[i]` encoded alone. A bound for planning: joint encoding may merge across lines. */
  private readonly counts: number[] = [];

  constructor(
    text: string,
    private readonly side: "before" | "after",
    private readonly tokenizer: Encoder,
  ) {
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    this.lines = side === "before" ? lines.reverse() : lines;
  }

  /** Ids of the longest run of whole lines beside the hole within `budget`, encoded as one piece. */
  fit(budget: number): number[] {
    let kept = 0;
    let planned = 0;
    while (kept < this.lines.length) {
      if ((this.lines[kept] ?? "").length > budget * MAX_CHARS_PER_TOKEN) break;
      const count = this.count(kept);
      if (planned + count > budget) break;
      planned += count;
      kept++;
    }
    let ids = this.encode(kept);
    // Separate and joint encoding may differ by a few tokens either way; the joint one is what the model gets.
    while (ids.length > budget && kept > 0) ids = this.encode(--kept);
    this.complete = kept === this.lines.length;
    if (this.complete || budget <= 0) return ids;
    return isOnlyBlank(this.lines, kept) ? this.cutLine(kept, budget) : ids;
  }

  /** Nothing but blank lines fitted: the first real line alone exceeds the budget, keep the part at the hole. */
  private cutLine(kept: number, budget: number): number[] {
    const text = this.join(kept + 1);
    const bound = Math.min(text.length, budget * MAX_CHARS_PER_TOKEN);
    if (this.side === "after") {
      const end = splitsCharacter(text, bound) ? bound - 1 : bound;
      return this.tokenizer.encode(text.slice(0, end)).slice(0, budget);
    }
    const start = text.length - bound;
    return this.tokenizer.encode(text.slice(splitsCharacter(text, start) ? start + 1 : start)).slice(-budget);
  }

  private count(i: number): number {
    const known = this.counts[i];
    if (known !== undefined) return known;
    const line = this.lines[i] ?? "";
    const count = this.tokenizer.encode(line).length;
    this.counts[i] = count;
    return count;
  }

  private join(lines: number): string {
    const chosen = this.lines.slice(0, lines);
    return (this.side === "before" ? chosen.reverse() : chosen).join("");
  }

  private encode(lines: number): number[] {
    return lines === 0 ? [] : this.tokenizer.encode(this.join(lines));
  }
}

function isOnlyBlank(lines: readonly string[], count: number): boolean {
  return lines.slice(0, count).every(isBlank);
}

const ENDS_HINT = "Name its id in config.json, or switch it off under `prompt` in unmask.json.";

function requireId(id: number | undefined, name: string, hint: string): number {
  if (id !== undefined && Number.isInteger(id) && id >= 0) return id;
  throw new PromptError(`The model has no ${name} token`, hint);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
