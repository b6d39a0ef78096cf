/**
 * The tokens of a model, validated: from `tokenizer.json`, or from `vocab.json` + `merges.txt` (+ `added_tokens.json`),
 * which is all that the published Dream repositories carry, or from the keys of a GGUF file. Only byte-level BPE is
 * accepted, with steps that lose no text; what is accepted can encode every string.
 */
import { BYTE_SYMBOLS, bytesOfToken } from "./bytes.ts";
import { ModelError } from "./errors.ts";
import type { GgufModel } from "./gguf-files.ts";
import { ggufTokenizer } from "./gguf-tokenizer.ts";
import { type RawTokenizer, readFromParts, readFromTokenizerJson } from "./tokenizer-files.ts";

export interface Vocabulary extends RawTokenizer {
  /** Largest id + 1. */
  size: number;
  /** By id: the bytes of an ordinary token. Ids that are special or not used have none. */
  bytes: (Uint8Array | undefined)[];
  /** Contents of added tokens, by id. */
  contents: Map<number, string>;
  /** Ids that are no text: control tokens, and entries no text can spell. */
  special: Set<number>;
}

/** Of a folder of safetensors. Undefined when it has no tokenizer files at all. Throws `ModelError`. */
export async function readVocabulary(folder: string): Promise<Vocabulary | undefined> {
  const raw = (await readFromTokenizerJson(folder)) ?? (await readFromParts(folder));
  return raw === undefined ? undefined : makeVocabulary(raw);
}

/** Of a GGUF file. Undefined when it has no tokenizer. Throws `ModelError`. */
export function ggufVocabulary(model: GgufModel): Vocabulary | undefined {
  const raw = ggufTokenizer(model);
  return raw === undefined ? undefined : makeVocabulary(raw);
}

function makeVocabulary(raw: RawTokenizer): Vocabulary {
  const contentOf = new Map<number, string>();
  for (const [content, id] of raw.vocab) {
    const other = contentOf.get(id);
    if (other !== undefined) throw broken(raw, `id ${id} is both ${quote(other)} and ${quote(content)}`);
    contentOf.set(id, content);
  }
  const contents = new Map<number, string>();
  const special = new Set<number>();
  for (const { id, content, special: control } of raw.added) {
    const other = contentOf.get(id) ?? content;
    const otherId = raw.vocab.get(content) ?? id;
    if (other !== content) throw broken(raw, `id ${id} is both ${quote(other)} and ${quote(content)}`);
    if (otherId !== id) throw broken(raw, `${quote(content)} has the ids ${otherId} and ${id}`);
    contentOf.set(id, content);
    contents.set(id, content);
    if (control) special.add(id);
  }
  const bytes: (Uint8Array | undefined)[] = [];
  for (const [id, content] of contentOf) {
    if (special.has(id)) continue;
    // An added token is spelled as text, a token of the vocabulary in the byte alphabet.
    bytes[id] = contents.has(id) ? new TextEncoder().encode(content) : bytesOfToken(content);
    if (bytes[id] === undefined) special.add(id);
  }
  checkAlphabet(raw, special);
  checkMerges(raw);
  let size = 0;
  for (const id of contentOf.keys()) size = Math.max(size, id + 1);
  return { ...raw, size, bytes, contents, special };
}

/** With a token for every byte no text is lost, whatever the merges are. */
function checkAlphabet(raw: RawTokenizer, special: ReadonlySet<number>): void {
  BYTE_SYMBOLS.forEach((symbol, byte) => {
    const id = raw.vocab.get(symbol);
    if (id === undefined || special.has(id)) {
      throw broken(raw, `no token for the byte ${byte}, so this is not a byte-level vocabulary`);
    }
  });
}

function checkMerges(raw: RawTokenizer): void {
  for (const [left, right] of raw.merges) {
    for (const token of [left, right, left + right]) {
      if (!raw.vocab.has(token)) throw broken(raw, `a merge uses ${quote(token)}, which has no id`);
    }
  }
}

function quote(content: string): string {
  return JSON.stringify(content);
}

function broken(raw: RawTokenizer, problem: string): ModelError {
  return new ModelError(
    `${raw.source}: ${problem}`,
    "The tokenizer is damaged or of a kind that is not supported: download the model's own tokenizer files again.",
  );
}
