/**
 * The tokenizer in the keys of a GGUF file, as a `RawTokenizer`. The file has tokens, their kinds and the merges; how
 * text is cut before merging is only a name, and normalization is not stored at all: both follow from the name, or from
 * the family when there is none.
 */
import { z } from "zod";
import type { Family } from "./config.ts";
import { ModelError } from "./errors.ts";
import { DAMAGED_HINT, firstIssue } from "./files.ts";
import type { GgufModel } from "./gguf-files.ts";
import { isMarker, parseMerge, QWEN2_SPLIT, type RawTokenizer, splitThenBytes } from "./tokenizer-files.ts";

const schema = z.object({
  model: z.string().optional(),
  pre: z.string().optional(),
  tokens: z.array(z.string()).optional(),
  token_type: z.array(z.number()).optional(),
  merges: z.array(z.string()).optional(),
});

/** Kinds of tokens, as numbered by the format. */
const NORMAL = 1;
const USER_DEFINED = 4;
const UNUSED = 5;

/** Digits one by one, one line end at a time behind white space: the split of LLaDA's family. */
const LLADA_SPLIT =
  "'(?:[sSdDmMtT]|[lL][lL]|[vV][eE]|[rR][eE])|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]|\\s+(?!\\S)|\\s+";

interface Cut {
  regex: string;
  nfc: boolean;
}
const QWEN2: Cut = { regex: QWEN2_SPLIT, nfc: true };
const LLADA: Cut = { regex: LLADA_SPLIT, nfc: false };
const CUTS: ReadonlyMap<string, Cut> = new Map([
  ["qwen2", QWEN2],
  ["llada", LLADA],
  ["llada-moe", LLADA],
  ["bailingmoe", LLADA],
]);
const CUT_OF: Record<Family, Cut> = { dream: QWEN2, llada: LLADA };

/** Undefined when the file has no tokenizer. Throws `ModelError` for one that is damaged or of another kind. */
export function ggufTokenizer(model: GgufModel): RawTokenizer | undefined {
  const parsed = schema.safeParse(
    Object.fromEntries(
      Object.keys(schema.shape).map((key) => [key, model.metadata.get(`tokenizer.ggml.${key}`)]),
    ),
  );
  if (!parsed.success) throw damaged(model, firstIssue(parsed.error).replace(/^"/, `"tokenizer.ggml.`));
  const { model: kind, pre, tokens, token_type: types, merges } = parsed.data;
  if (kind === undefined || kind === "no_vocab") return undefined;
  if (kind !== "gpt2") throw unsupported(model, `a tokenizer of the kind "${kind}" is not supported`);
  if (tokens === undefined || merges === undefined) {
    throw damaged(model, `"tokenizer.ggml.${tokens === undefined ? "tokens" : "merges"}" is missing`);
  }
  if (types !== undefined && types.length !== tokens.length) {
    throw damaged(model, `${tokens.length} tokens, but ${types.length} token types`);
  }
  const { regex, nfc } = cutOf(model, pre);
  return {
    source: model.source,
    ...sortTokens(model, tokens, types),
    merges: merges.map((merge) => parseMerge(merge, model.source)),
    nfc,
    preTokenizers: splitThenBytes(regex),
    ignoreMerges: false,
  };
}

function cutOf(model: GgufModel, pre: string | undefined): Cut {
  if (pre === undefined)
    return CUT_OF[model.metadata.get("general.architecture") === "llada" ? "llada" : "dream"];
  const cut = CUTS.get(pre);
  if (cut !== undefined) return cut;
  throw unsupported(model, `the pre-tokenizer "${pre}" is not known`);
}

function sortTokens(
  model: GgufModel,
  tokens: readonly string[],
  types: readonly number[] | undefined,
): Pick<RawTokenizer, "vocab" | "added"> {
  const vocab = new Map<string, number>();
  const added: RawTokenizer["added"] = [];
  const seen = new Map<string, number>();
  for (const [id, content] of tokens.entries()) {
    const type = types?.[id] ?? NORMAL;
    // Rows that pad the embedding have names such as [PAD42].
    if (type === UNUSED) continue;
    const other = seen.get(content);
    if (other !== undefined || content === "") {
      const problem = content === "" ? "is empty" : `${JSON.stringify(content)} is token ${other} as well`;
      throw damaged(model, `token ${id} ${problem}`);
    }
    seen.set(content, id);
    if (type === NORMAL) vocab.set(content, id);
    // What looks like a marker is one, whatever the file calls it.
    else added.push({ id, content, special: type !== USER_DEFINED || isMarker(content) });
  }
  return { vocab, added };
}

function damaged(model: GgufModel, problem: string): ModelError {
  return new ModelError(`${model.source}: ${problem}`, DAMAGED_HINT);
}

function unsupported(model: GgufModel, problem: string): ModelError {
  return new ModelError(
    `${model.source}: ${problem}`,
    `The engine needs a byte-level BPE tokenizer with one of the pre-tokenizers ${[...CUTS.keys()].join(", ")}.`,
  );
}
