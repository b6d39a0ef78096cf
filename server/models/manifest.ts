/**
 * `unmask.json`: what no published file of a model says. Optional, and so is each key; a key that is not known is an
 * error, so that a typing mistake is not silently without effect.
 */
import { z } from "zod";
import { ModelError } from "./errors.ts";
import { firstIssue, readJsonFile } from "./files.ts";

export const MANIFEST = "unmask.json";
const MAX_BYTES = 1024 * 1024;

const tokenId = z.int().min(0);
const count = z
  .int()
  .min(1)
  .max(1 << 20);

const share = z.number().min(0);

const schema = z.strictObject({
  /** Layout and defaults to use when config.json does not tell. */
  family: z.enum(["dream", "llada"]).optional(),
  /** 1: the logits of row p - 1 predict token p. */
  shift: z.union([z.literal(0), z.literal(1)]).optional(),
  /** Whether a prompt starts with BOS and ends with EOS. */
  prompt: z.strictObject({ bos: z.boolean().optional(), eos: z.boolean().optional() }).optional(),
  /** Longest sequence the model was trained for, in tokens. */
  context: count.optional(),
  /** Masks a hole starts with. */
  initialMasks: count.optional(),
  /** Tokens per block, for a model that decodes better from left to right; absent: the whole canvas is one block. */
  block: count.optional(),
  maskTokenId: tokenId.optional(),
  expandTokenId: tokenId.optional(),
  /** How an instruct model's turns are marked; "none": it is no instruct model, whatever its tokenizer says. */
  chat: z.enum(["chatml", "llama3", "none"]).optional(),
  /** Confidence that is usual for a hole of L masks, `a exp(-b L) + c exp(-d L) + e`; fitted to models without EXPAND. */
  lengthBias: z.strictObject({ a: share, b: share, c: share, d: share, e: share.positive() }).optional(),
  license: z.string().optional(),
});

export type Manifest = z.infer<typeof schema>;

/** The manifest of a folder; empty when there is none. Throws `ModelError`. */
export async function readManifest(folder: string): Promise<Manifest> {
  const parsed = schema.safeParse((await readJsonFile(folder, MANIFEST, MAX_BYTES)) ?? {});
  if (parsed.success) return parsed.data;
  throw new ModelError(
    `${MANIFEST}: ${firstIssue(parsed.error)}`,
    `Known keys are ${Object.keys(schema.shape).join(", ")}; correct the file or remove it.`,
  );
}
