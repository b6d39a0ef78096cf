/**
 * The prompt of an instruct model: the file around the place and the instruction as the user's turn, and the beginning of
 * the answer, an open code fence, so that the masks are code and nothing else.
 *
 *     [BOS] system turn  user turn  start of the assistant's turn  ```language \n  MASK*n
 */
import { type Encoder, fitOuter, type Prompt, PromptError, type PromptModel } from "./prompt.ts";

/** How turns are marked: ChatML (Qwen, Dream), or the headers of Llama 3 (LLaDA). */
export type ChatFormat = "chatml" | "llama3";

export interface ChatInput {
  /** The file before and after the place; as much as fits is shown. */
  before: string;
  after: string;
  instruction: string;
  /** Of the code fence. */
  language: string;
  masks: number;
}

export type ChatTokenizer = Encoder & { idOf(content: string): number | undefined };

/** Special tokens that a format needs. The last one ends a turn. */
export const CHAT_MARKERS: Readonly<Record<ChatFormat, readonly string[]>> = {
  chatml: ["<|im_start|>", "<|im_end|>"],
  llama3: ["<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"],
};

const FENCE = "```";
const SYSTEM = `You write code into files. Answer with one block of code: what goes at the marked place, without the code around it.`;
const HERE = "[the place]";

/** @throws PromptError when the instruction and the masks do not fit the context, or a marker is no token. */
export function buildChatPrompt(
  input: ChatInput,
  tokenizer: ChatTokenizer,
  model: Pick<PromptModel, "context"> & { ids: { bos: number; mask: number } },
  format: ChatFormat,
): Prompt {
  const { before, after, instruction, language, masks } = input;
  const text = (piece: string) => tokenizer.encode(piece);
  const turn = turns(format, tokenizer);
  // Published templates of the Llama form begin with BOS, those of ChatML do not.
  const bos = format === "llama3" && model.ids.bos >= 0 ? [model.ids.bos] : [];
  const hasFile = before.trim() !== "" || after.trim() !== "";
  const intro = `This is the file, with ${HERE} where the code goes:\n\n${FENCE}${language}\n`;
  const head = [...bos, ...turn("system"), ...text(SYSTEM), ...turn.end, ...turn("user")];
  if (hasFile) for (const id of text(intro)) head.push(id);
  const ask = hasFile
    ? `\n${FENCE}\n\nWrite the code for ${HERE}: ${instruction}`
    : `Write this in ${language}: ${instruction}`;
  const tail = [...text(ask), ...turn.end, ...turn("assistant"), ...text(`${FENCE}${language}\n`)];
  const here = hasFile ? text(HERE) : [];
  const free = model.context - head.length - here.length - tail.length - masks;
  if (free < 0)
    throw new PromptError(
      `The instruction and ${masks} masks exceed the context of ${model.context} tokens`,
      "Shorten the instruction.",
    );
  const [kept, rest] = hasFile ? fitOuter(before, after, tokenizer, free) : [[], []];
  const tokens = [...head, ...kept, ...here, ...rest, ...tail];
  const start = tokens.length;
  for (let i = 0; i < masks; i++) tokens.push(model.ids.mask);
  return {
    tokens: Int32Array.from(tokens),
    holes: [{ start, length: masks }],
    beforeTokens: kept.length,
    afterTokens: rest.length,
  };
}

/** Tokens that begin a role's turn, and those that end one. */
function turns(format: ChatFormat, tokenizer: ChatTokenizer) {
  const marker = (content: string): number => {
    const id = tokenizer.idOf(content);
    if (id !== undefined) return id;
    throw new PromptError(
      `The tokenizer has no ${content}`,
      'Set "chat" in unmask.json to the right format.',
    );
  };
  const [open = -1, ...others] = CHAT_MARKERS[format].map(marker);
  const [middle = -1, close = middle] = others;
  if (format === "chatml") {
    const begin = (role: string) => [open, ...tokenizer.encode(`${role}\n`)];
    return Object.assign(begin, { end: [close, ...tokenizer.encode("\n")] });
  }
  const begin = (role: string) => [open, ...tokenizer.encode(role), middle, ...tokenizer.encode("\n\n")];
  return Object.assign(begin, { end: [close] });
}
