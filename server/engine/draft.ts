/**
 * A request made ready for the decoder as far as that goes without the model: sizes of the holes, prompt, parameters. What
 * is left to passes (`session.ts`) is which tokens of a text are masked again, and which of several lengths fits.
 */
import type { ModelFolder } from "../models/folder.ts";
import type { TextTokenizer } from "../models/tokenizer.ts";
import type { EngineChat, EngineHole, EngineInfillParams } from "../protocol.ts";
import { buildChatPrompt } from "../text/chat.ts";
import { buildPrompt, type Prompt, PromptError, type PromptHole } from "../text/prompt.ts";
import type { NativeRequest } from "./addon.ts";
import { EngineError, invalidRequest } from "./errors.ts";
import { type Plan, type PlanHole, planRequest } from "./plan.ts";
import { planRemask, type Remask } from "./remask.ts";

/** Masks of an instruct model's answer: it ends by itself, and with room to spare it is not cut off. */
const CHAT_MASKS = 256;
/** Tokens per block of such an answer: it is written from left to right, as these models were tuned. */
const CHAT_BLOCK = 32;
/** Lines on each side of the holes that show how many tokens a line has in this file. */
const SAMPLE_LINES = 30;
/** Bounds of that number, against files of one character or one word per line, or of none. */
const TOKENS_PER_LINE = { least: 4, most: 32, unknown: 10 };

export interface Draft {
  request: NativeRequest;
  /** Start and length of each hole in the request's tokens, masks and tokens that stay. */
  holes: Prompt["holes"];
  /** By hole: the tokens to choose masks from; the request has them all as they stand. */
  remasks: (Remask | undefined)[];
  plan: Plan;
  /** Ids that end the text of a hole, beside EOS. */
  ends: number[];
}

/** @throws EngineError `InvalidRequest`. */
export function draftRequest(
  params: EngineInfillParams,
  model: ModelFolder,
  tokenizer: TextTokenizer,
): Draft {
  const { texts, holes } = params;
  if (holes.length === 0 || texts.length !== holes.length + 1)
    throw invalidRequest(
      `${holes.length} holes need one more text, at least two; there are ${texts.length}.`,
    );
  const touching = texts.slice(1, -1).indexOf("");
  if (touching >= 0)
    throw invalidRequest(`There is no text between the holes ${touching} and ${touching + 1}.`);
  try {
    return params.chat === undefined
      ? draftInfill(params, model, tokenizer)
      : draftChat(params, params.chat, model, tokenizer);
  } catch (error) {
    if (error instanceof PromptError) throw invalidRequest(error.message, error.hint);
    throw error;
  }
}

function draftInfill(params: EngineInfillParams, model: ModelFolder, tokenizer: TextTokenizer): Draft {
  const { texts, options } = params;
  const remasks = params.holes.map((hole) => remaskOf(hole, tokenizer));
  const kept = remasks.reduce((sum, remask) => sum + (remask ? remask.ids.length - remask.masks : 0), 0);
  const middle = texts.slice(1, -1).reduce((sum, text) => sum + tokenizer.encode(text).length, 0);
  const ends = (model.prompt.bos ? 1 : 0) + (model.prompt.eos ? 1 : 0);
  const holes = params.holes.map((hole, i): PlanHole => {
    const remask = remasks[i];
    if (remask !== undefined) return { tokens: remask.masks, remasked: true };
    if (hole.tokens !== undefined) return { tokens: hole.tokens };
    if (hole.lines !== undefined)
      return { estimate: Math.ceil(hole.lines * tokensPerLine(texts, tokenizer)) };
    return hole.short ? { short: true } : {};
  });
  const facts = { initialMasks: model.initialMasks, variable: model.ids.expand >= 0, block: model.block };
  const plan = planRequest(facts, holes, options, model.context - ends - middle - kept);
  const wanted = plan.masks.map((tokens, i): PromptHole => {
    const remask = remasks[i];
    return remask === undefined ? { tokens } : { ids: remask.ids };
  });
  const prompt = buildPrompt(
    { texts, holes: wanted, beforeShare: params.beforeShare },
    tokenizer,
    model,
    plan.reserve,
  );
  // Padding at the end of a hole means nothing in the middle of a text that stays.
  const noPadding = !plan.native.variable && remasks.every((remask) => remask !== undefined);
  const suppress = noPadding && model.ids.eos >= 0 ? [...model.suppress, model.ids.eos] : model.suppress;
  return {
    request: {
      ...plan.native,
      tokens: prompt.tokens,
      suppress: Int32Array.from(suppress),
      ...(params.reuse && { reuse: true }),
    },
    holes: prompt.holes,
    remasks,
    plan,
    ends: [],
  };
}

function draftChat(
  params: EngineInfillParams,
  { instruction, language }: EngineChat,
  model: ModelFolder,
  tokenizer: TextTokenizer,
): Draft {
  const { texts, options } = params;
  const [hole, more] = params.holes;
  const { chat } = model;
  if (chat === undefined)
    throw invalidRequest("This model does not follow instructions.", "Lead it by a comment instead.");
  if (hole === undefined || more !== undefined)
    throw invalidRequest("An instruction fills one hole, not several.");
  if (options.variable === true)
    throw invalidRequest(
      "The answer to an instruction ends by itself, it does not grow.",
      "Leave `variable` out.",
    );
  const sized = hole.tokens === undefined ? { estimate: CHAT_MASKS } : { tokens: hole.tokens };
  const facts = { initialMasks: CHAT_MASKS, variable: false };
  const asked = { block: CHAT_BLOCK, ...options };
  const plan = planRequest(facts, [sized], asked, model.context);
  const masks = plan.masks[0] ?? 0;
  const [before = "", after = ""] = texts;
  const input = { before, after, instruction, language, masks };
  const prompt = buildChatPrompt(input, tokenizer, model, chat.format);
  const suppress = model.suppress.filter((id) => id !== chat.turnEnd);
  return {
    request: {
      ...plan.native,
      tokens: prompt.tokens,
      suppress: Int32Array.from(suppress),
      ...(model.ids.eos >= 0 && { stopAtEos: true }),
    },
    holes: prompt.holes,
    remasks: [undefined],
    plan,
    ends: [chat.turnEnd],
  };
}

/** @throws EngineError when the hole says more than one thing about its size. */
function remaskOf(hole: EngineHole, tokenizer: TextTokenizer): Remask | undefined {
  if (hole.remask === undefined) return undefined;
  if (hole.tokens !== undefined || hole.lines !== undefined)
    throw invalidRequest("A hole whose text is masked in part has the size of that text.");
  return planRemask(hole.text ?? "", hole.remask, tokenizer);
}

/** Mean tokens of the lines around and between the holes that are not blank. */
function tokensPerLine(texts: readonly string[], tokenizer: TextTokenizer): number {
  const sample = texts.flatMap((text, i) => {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return i === 0 ? lines.slice(-SAMPLE_LINES) : lines.slice(0, SAMPLE_LINES);
  });
  if (sample.length === 0) return TOKENS_PER_LINE.unknown;
  const mean = tokenizer.encode(`${sample.join("\n")}\n`).length / sample.length;
  return Math.min(TOKENS_PER_LINE.most, Math.max(TOKENS_PER_LINE.least, mean));
}

/** The same request with other tokens: the hole of `plan.probe` shortened to `length` masks. */
export function shortened(draft: Draft, hole: number, length: number): Draft {
  const place = draft.holes[hole];
  if (place === undefined) throw new EngineError(-32603, `There is no hole ${hole}.`);
  const drop = place.length - length;
  const { tokens } = draft.request;
  const cut = place.start + length;
  const shorter = new Int32Array(tokens.length - drop);
  shorter.set(tokens.subarray(0, cut));
  shorter.set(tokens.subarray(cut + drop), cut);
  return {
    ...draft,
    request: { ...draft.request, tokens: shorter, maxCanvas: draft.request.maxCanvas - drop },
    holes: draft.holes.map(({ start, length: old }, i) => ({
      start: i > hole ? start - drop : start,
      length: i === hole ? length : old,
    })),
  };
}

/** The same request with the chosen tokens masked; `chosen` has indices into the tokens of each hole. */
export function masked(draft: Draft, chosen: readonly (readonly number[])[], mask: number): Draft {
  const tokens = draft.request.tokens.slice();
  for (const [i, indices] of chosen.entries())
    for (const index of indices) tokens[(draft.holes[i]?.start ?? 0) + index] = mask;
  return { ...draft, request: { ...draft.request, tokens } };
}
