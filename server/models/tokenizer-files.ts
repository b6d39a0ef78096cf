/**
 * Reads the tokenizer files into a `RawTokenizer`. Of the many steps a `tokenizer.json` can describe, only those that
 * keep every character are accepted: no normalizer but NFC, no pre-tokenizer but lossless splits and the byte level.
 */
import { z } from "zod";
import { ModelError } from "./errors.ts";
import { DAMAGED_HINT, firstIssue, readJsonFile, readTextFile } from "./files.ts";

/** A tokenizer as its files describe it, checked for types only. */
export interface RawTokenizer {
  /** The file errors about the vocabulary name. */
  source: string;
  vocab: Map<string, number>;
  merges: [string, string][];
  added: { id: number; content: string; special: boolean }[];
  nfc: boolean;
  preTokenizers: object[];
  ignoreMerges: boolean;
}

const TOKENIZER = "tokenizer.json";
const VOCAB = "vocab.json";
const MERGES = "merges.txt";
const ADDED = "added_tokens.json";
/** The largest published ones are about 35 MB. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_ID = 1 << 22;

/** Equal to that of Qwen2: digits one by one, line ends together, no leading space before punctuation lost. */
export const QWEN2_SPLIT =
  "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
const BYTE_LEVEL = { type: "ByteLevel", add_prefix_space: false, use_regex: false };

const emptyAffix = z.union([z.null(), z.literal("")]).optional();
const tokenizerSchema = z.object({
  added_tokens: z
    .array(
      z.object({
        id: z.int().min(0).max(MAX_ID),
        content: z.string().min(1),
        special: z.boolean().default(false),
      }),
    )
    .default([]),
  normalizer: z.unknown().optional(),
  pre_tokenizer: z.unknown().optional(),
  model: z.object({
    type: z.literal("BPE"),
    vocab: z.unknown().optional(),
    merges: z.array(z.unknown()),
    continuing_subword_prefix: emptyAffix,
    end_of_word_suffix: emptyAffix,
    ignore_merges: z.boolean().default(false),
  }),
});
const typed = z.object({ type: z.string() });
const splitSchema = z.object({
  pattern: z.union([z.object({ Regex: z.string() }), z.object({ String: z.string().min(1) })]),
  behavior: z.string(),
  invert: z.boolean().default(false),
});
const byteLevelSchema = z.object({
  add_prefix_space: z.literal(false),
  use_regex: z.boolean().default(true),
});
const digitsSchema = z.object({ individual_digits: z.boolean().default(false) });
const sequences = z.object({
  normalizers: z.array(z.unknown()).optional(),
  pretokenizers: z.array(z.unknown()).optional(),
});

/** Undefined when there is no `tokenizer.json`. */
export async function readFromTokenizerJson(folder: string): Promise<RawTokenizer | undefined> {
  const json = await readJsonFile(folder, TOKENIZER, MAX_BYTES);
  if (json === undefined) return undefined;
  const { added_tokens: added, normalizer, pre_tokenizer, model } = parse(tokenizerSchema, json, TOKENIZER);
  return {
    source: TOKENIZER,
    vocab: parseVocab(model.vocab, TOKENIZER),
    merges: model.merges.map((merge) => parseMerge(merge, TOKENIZER)),
    // Qwen2 does not flag its fill-in-the-middle markers as special, but nobody wants them as text.
    added: added.map((token) => ({ ...token, special: token.special || isMarker(token.content) })),
    nfc: isNfc(normalizer),
    preTokenizers: parsePreTokenizers(pre_tokenizer),
    ignoreMerges: model.ignore_merges,
  };
}

/** Undefined when there is no `vocab.json`. */
export async function readFromParts(folder: string): Promise<RawTokenizer | undefined> {
  const json = await readJsonFile(folder, VOCAB, MAX_BYTES);
  if (json === undefined) return undefined;
  const merges = await readTextFile(folder, MERGES, MAX_BYTES);
  if (merges === undefined) {
    throw new ModelError(
      `${MERGES}: missing beside ${VOCAB}`,
      "Download the model's own tokenizer files again.",
    );
  }
  const added = parseVocab((await readJsonFile(folder, ADDED, MAX_BYTES)) ?? {}, ADDED);
  return {
    source: VOCAB,
    vocab: parseVocab(json, VOCAB),
    merges: merges
      .split(/\r?\n/)
      .filter((line, i) => line !== "" && !(i === 0 && line.startsWith("#version")))
      .map((line) => parseMerge(line, MERGES)),
    // The file has no flags; all that the supported models add are markers.
    added: [...added].map(([content, id]) => ({ id, content, special: true })),
    nfc: true,
    preTokenizers: splitThenBytes(QWEN2_SPLIT),
    ignoreMerges: false,
  };
}

export function isMarker(content: string): boolean {
  return /^<\|.+\|>$/.test(content);
}

/** Cut by a regular expression, then spell every piece in bytes. */
export function splitThenBytes(regex: string): object[] {
  return [isolate({ Regex: regex }), BYTE_LEVEL];
}

/** By hand: 150,000 entries, and keys such as `__proto__` are tokens like any other. */
function parseVocab(json: unknown, file: string): Map<string, number> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new ModelError(`${file}: the vocabulary is not an object of ids`, DAMAGED_HINT);
  }
  const vocab = new Map<string, number>();
  for (const [token, id] of Object.entries(json) as [string, unknown][]) {
    if (typeof id !== "number" || !Number.isInteger(id) || id < 0 || id > MAX_ID || token === "") {
      throw new ModelError(`${file}: token ${JSON.stringify(token)} has no usable id`, DAMAGED_HINT);
    }
    vocab.set(token, id);
  }
  return vocab;
}

export function parseMerge(merge: unknown, file: string): [string, string] {
  const parts: unknown = typeof merge === "string" ? merge.split(" ") : merge;
  if (Array.isArray(parts) && parts.length === 2) {
    const [left, right] = parts as unknown[];
    if (typeof left === "string" && typeof right === "string") return [left, right];
  }
  throw new ModelError(`${file}: merge ${JSON.stringify(merge)} is not a pair of tokens`, DAMAGED_HINT);
}

function isNfc(normalizer: unknown): boolean {
  if (normalizer === null || normalizer === undefined) return false;
  const { type } = parse(typed, normalizer, TOKENIZER);
  if (type === "NFC") return true;
  if (type !== "Sequence") throw unsupported(`normalizer ${type}`);
  const steps = (parse(sequences, normalizer, TOKENIZER).normalizers ?? []).map(isNfc);
  return steps.includes(true);
}

/** A flat list that ends in the byte level. */
function parsePreTokenizers(preTokenizer: unknown): object[] {
  const steps = preTokenizer === null || preTokenizer === undefined ? [] : flatten(preTokenizer);
  const last = steps.pop();
  if (last === undefined || last.type !== "ByteLevel")
    throw unsupported("a tokenizer that is not byte-level");
  return [
    ...steps.map(({ type, step }) => {
      if (type === "Split") return parseSplit(step);
      if (type === "Digits") return { type, ...parse(digitsSchema, step, TOKENIZER) };
      throw unsupported(`pre-tokenizer ${type}`);
    }),
    { ...BYTE_LEVEL, ...parse(byteLevelSchema, last.step, TOKENIZER) },
  ];
}

function flatten(step: unknown): { type: string; step: unknown }[] {
  const { type } = parse(typed, step, TOKENIZER);
  if (type !== "Sequence") return [{ type, step }];
  return (parse(sequences, step, TOKENIZER).pretokenizers ?? []).flatMap(flatten);
}

function parseSplit(step: unknown): object {
  const { pattern, behavior, invert } = parse(splitSchema, step, TOKENIZER);
  // "Remove what does not match" with a pattern that matches everything is another way to write the same split.
  const lossless = (behavior === "Isolated" && !invert) || (behavior === "Removed" && invert);
  if (!lossless) throw unsupported(`pre-tokenizer Split with behavior ${behavior}`);
  return isolate(pattern);
}

function isolate(pattern: object): object {
  return { type: "Split", pattern, behavior: "Isolated", invert: false };
}

function parse<T extends z.ZodType>(schema: T, json: unknown, file: string): z.infer<T> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new ModelError(`${file}: ${firstIssue(parsed.error)}`, DAMAGED_HINT);
  return parsed.data;
}

function unsupported(what: string): ModelError {
  return new ModelError(
    `${TOKENIZER}: ${what} is not supported`,
    "The engine needs a byte-level BPE tokenizer that keeps every character, as Dream and LLaDA have.",
  );
}
