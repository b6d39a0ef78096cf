/**
 * The keys of a GGUF file as a `ModelConfig`. Files of the two families lack some keys, each its own (no mask id in
 * LLaDA's, no shift in Dream's); what is missing comes from the family, from the tensors, or from unmask.json.
 */
import { z } from "zod";
import { checkConfig, type Family, type ModelConfig, SHIFT } from "./config.ts";
import { ModelError } from "./errors.ts";
import { firstIssue } from "./files.ts";
import type { GgufModel } from "./gguf-files.ts";
import type { Manifest } from "./manifest.ts";
import { refusalOfArchitecture } from "./unsupported.ts";

const positive = (max: number) => z.int().min(1).max(max);
const id = z.int().min(0).max(0xffffffff).optional();
/** "None" is often written as the largest number. */
const NO_ID = 0xffffffff;
const zero = z.literal(0, { error: "not supported unless 0" }).optional();

/** Keys that start with the architecture. */
const modelSchema = z.object({
  block_count: positive(512),
  context_length: positive(1 << 24),
  embedding_length: positive(1 << 16),
  feed_forward_length: positive(1 << 20),
  vocab_size: positive(1 << 22).optional(),
  "attention.head_count": positive(1024),
  "attention.head_count_kv": positive(1024).optional(),
  "attention.key_length": positive(1024).optional(),
  "attention.value_length": positive(1024).optional(),
  "attention.layer_norm_rms_epsilon": z.number().positive().max(1),
  "attention.sliding_window": zero,
  "attention.clamp_kqv": zero,
  "rope.freq_base": z.number().positive().max(1e12),
  "rope.dimension_count": positive(1024).optional(),
  "rope.scaling.type": z.literal("none", { error: "not supported unless none" }).optional(),
  expert_count: zero,
});

const commonSchema = z.object({
  "general.architecture": z.string(),
  "diffusion.shift_logits": z.boolean().optional(),
  "tokenizer.ggml.bos_token_id": id,
  "tokenizer.ggml.eos_token_id": id,
  "tokenizer.ggml.padding_token_id": id,
  "tokenizer.ggml.mask_token_id": id,
});

export interface GgufConfig {
  config: ModelConfig;
  /** 1: the logits of row p - 1 predict token p. */
  shift: 0 | 1;
}

/** `manifest.family`: of models whose architecture is that of the model they were trained from. Throws `ModelError`. */
export function parseGgufConfig(model: GgufModel, manifest: Manifest): GgufConfig {
  const common = parse(model, commonSchema, "");
  const architecture = common["general.architecture"];
  const family = familyOf(model, architecture, manifest.family);
  const c = parse(model, modelSchema, `${architecture}.`);
  const heads = c["attention.head_count"];
  const hidden = c.embedding_length;
  if (hidden % heads !== 0) throw invalid(model, `width ${hidden} is not a multiple of ${heads} heads`);
  const headDim = hidden / heads;
  for (const key of ["attention.key_length", "attention.value_length", "rope.dimension_count"] as const) {
    const stated = c[key] ?? headDim;
    if (stated !== headDim) {
      throw invalid(model, `"${architecture}.${key}" is ${stated}, width and heads make it ${headDim}`);
    }
  }
  const rows = model.tensors.get("token_embd.weight")?.shape[0];
  const vocab = c.vocab_size ?? rows;
  if (vocab === undefined) throw invalid(model, "neither a vocabulary size nor an embedding");
  const config: ModelConfig = {
    source: model.source,
    layout: "gguf",
    family,
    hidden,
    layers: c.block_count,
    heads,
    kvHeads: c["attention.head_count_kv"] ?? heads,
    headDim,
    ffn: c.feed_forward_length,
    rows: rows ?? vocab,
    vocab,
    maxPositions: c.context_length,
    ropeTheta: c["rope.freq_base"],
    normEps: c["attention.layer_norm_rms_epsilon"],
    tied: !model.tensors.has("output.weight"),
    ids: {
      bos: idOf(common["tokenizer.ggml.bos_token_id"]),
      eos: idOf(common["tokenizer.ggml.eos_token_id"]),
      pad: idOf(common["tokenizer.ggml.padding_token_id"]),
      mask: idOf(common["tokenizer.ggml.mask_token_id"]),
      expand: -1,
    },
  };
  checkConfig(config);
  const shift = common["diffusion.shift_logits"];
  return { config, shift: shift === undefined ? SHIFT[family] : shift ? 1 : 0 };
}

function familyOf(model: GgufModel, architecture: string, named: Family | undefined): Family {
  if (model.metadata.get(`${architecture}.attention.causal`) === true) {
    throw refusalOfArchitecture(
      model.source,
      architecture,
      "it was made to see only the text before a token",
    );
  }
  // A masked-diffusion model trained from Qwen2 may keep its base's name: only its author knows what it is.
  const found = architecture === "qwen2" && named === "dream" ? "dream" : architecture;
  if (found !== "dream" && found !== "llada") throw refusalOfArchitecture(model.source, architecture);
  if (named === undefined || named === found) return found;
  throw new ModelError(
    `${model.source}: architecture "${architecture}" is not of the family "${named}" that unmask.json names`,
    `Remove "family" from unmask.json.`,
  );
}

function idOf(stated: number | undefined): number {
  return stated === undefined || stated === NO_ID ? -1 : stated;
}

/** The keys of a schema, looked up behind `prefix`. */
function parse<T extends z.ZodObject>(model: GgufModel, schema: T, prefix: string): z.infer<T> {
  const known = Object.keys(schema.shape).filter((key) => model.metadata.has(prefix + key));
  const values = Object.fromEntries(known.map((key) => [key, model.metadata.get(prefix + key)]));
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw invalid(model, firstIssue(parsed.error).replace(/^"/, `"${prefix}`));
}

function invalid(model: GgufModel, problem: string): ModelError {
  return new ModelError(
    `${model.source}: ${problem}`,
    "The engine computes the Dream and LLaDA layouts as published; this file asks for something else or is damaged.",
  );
}
