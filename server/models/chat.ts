/**
 * Whether a model follows instructions, and how its turns are marked: `unmask.json` says it, or the chat template that its
 * tokenizer comes with. Templates are programs and are not run: the format is recognised by its markers.
 */
import { z } from "zod";
import { CHAT_MARKERS, type ChatFormat } from "../text/chat.ts";
import { ModelError } from "./errors.ts";
import { readJsonFile, readTextFile } from "./files.ts";
import type { TokenIds } from "./ids.ts";
import { MANIFEST, type Manifest } from "./manifest.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Chat {
  format: ChatFormat;
  /** Id of the token that ends a turn. */
  turnEnd: number;
}

const TOKENIZER_CONFIG = "tokenizer_config.json";
const TEMPLATE = "chat_template.jinja";
const MAX_BYTES = 16 * 1024 * 1024;
/** Base models inherit the template of the tokenizer they were made with. */
const BASE_NAME = /(?:^|[-_. ])base(?:[-_. ]|$)/i;

const templates = z.looseObject({
  chat_template: z
    .union([z.string(), z.array(z.looseObject({ template: z.string() }))])
    .nullish()
    .catch(undefined),
});

/**
 * `readTemplate`: the chat template of the model, "" without one. Undefined: a base model. Throws `ModelError` when `unmask.json` names a format whose markers are no tokens.
 *
 * A model with an EXPAND token is made to fill holes; a template counts for it only if `unmask.json` says so.
 */
export async function resolveChat(
  readTemplate: () => Promise<string>,
  name: string,
  manifest: Manifest,
  ids: TokenIds,
  vocabulary: Vocabulary | undefined,
): Promise<Chat | undefined> {
  if (manifest.chat === "none") return undefined;
  if (manifest.chat !== undefined) {
    const chat = withMarkers(manifest.chat, vocabulary);
    if (chat !== undefined) return chat;
    throw new ModelError(
      `${MANIFEST}: "chat" is ${manifest.chat}, but ${CHAT_MARKERS[manifest.chat].join(" and ")} are not all tokens of the model`,
      `Set "chat" to the format of the model, or remove it.`,
    );
  }
  if (ids.expand !== -1 || BASE_NAME.test(name)) return undefined;
  const template = await readTemplate();
  const formats = Object.keys(CHAT_MARKERS) as ChatFormat[];
  const format = formats.find((one) => template.includes(CHAT_MARKERS[one][0] ?? one));
  return format && withMarkers(format, vocabulary);
}

function withMarkers(format: ChatFormat, vocabulary: Vocabulary | undefined): Chat | undefined {
  const ids = CHAT_MARKERS[format].map((marker) => {
    for (const [id, content] of vocabulary?.contents ?? []) if (content === marker) return id;
    return -1;
  });
  return ids.includes(-1) ? undefined : { format, turnEnd: ids.at(-1) ?? -1 };
}

/** All templates of the folder as one text; "" without one. */
export async function readChatTemplate(folder: string): Promise<string> {
  const file = await readTextFile(folder, TEMPLATE, MAX_BYTES);
  const config = templates.safeParse(await readJsonFile(folder, TOKENIZER_CONFIG, MAX_BYTES));
  const found = config.data?.chat_template ?? "";
  const inConfig = typeof found === "string" ? found : found.map(({ template }) => template).join("\n");
  return `${file ?? ""}${inConfig}`;
}
