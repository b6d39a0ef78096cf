/**
 * config.json of the two families whose layout the engine computes, as one `ModelConfig`: Dream (the keys of Qwen2)
 * and LLaDA (the keys of OLMo). Whatever would change the result and is not computed is refused by name, and so is
 * every other model type: a model that loads must be the model that was trained.
 */
import { z } from "zod";
import { ModelError } from "./errors.ts";
import { firstIssue } from "./files.ts";
import { refusalOf } from "./unsupported.ts";

export type Family = "dream" | "llada";

export interface ModelConfig {
  /** The file that says all this, for errors. */
  source: string;
  /** How the tensors are named. */
  layout: "published" | "gguf";
  family: Family;
  hidden: number;
  layers: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  ffn: number;
  /** Rows of the embedding. */
  rows: number;
  /** Ids the model was made for; rows from here on are padding. At most `rows`. */
  vocab: number;
  /** Longest sequence the position encoding was made for, in tokens. */
  maxPositions: number;
  ropeTheta: number;
  normEps: number;
  /** The head is the embedding. */
  tied: boolean;
  /** -1: not in config.json. */
  ids: { bos: number; eos: number; pad: number; mask: number; expand: number };
}

export const CONFIG = "config.json";
export const SHIFT: Record<Family, 0 | 1> = { dream: 1, llada: 0 };

const positive = (max: number) => z.int().min(1).max(max);
const id = z.int().min(0).nullish();
/** Values that switch a computation on which the engine does not do: only "off" is accepted. */
const off = z.literal([false, null], { error: "not supported unless false" }).optional();
const unset = z.null({ error: "not supported unless null" }).optional();

const common = {
  vocab_size: positive(1 << 22),
  rope_theta: z.number().positive().max(1e12),
  rms_norm_eps: z.number().positive().max(1),
  rope_scaling: unset,
  quantization_config: unset,
  bos_token_id: id,
  eos_token_id: id,
  pad_token_id: id,
  mask_token_id: id,
  expand_token_id: id,
};

const dreamSchema = z.object({
  ...common,
  hidden_size: positive(1 << 16),
  intermediate_size: positive(1 << 20),
  num_hidden_layers: positive(512),
  num_attention_heads: positive(1024),
  num_key_value_heads: positive(1024),
  head_dim: positive(1024).nullish(),
  max_position_embeddings: positive(1 << 24),
  hidden_act: z.literal("silu").optional(),
  tie_word_embeddings: z.boolean().default(false),
  use_sliding_window: off,
});

const lladaSchema = z.object({
  ...common,
  d_model: positive(1 << 16),
  mlp_hidden_size: positive(1 << 20),
  n_layers: positive(512),
  n_heads: positive(1024),
  n_kv_heads: positive(1024).nullish(),
  embedding_size: positive(1 << 22).nullish(),
  max_sequence_length: positive(1 << 24),
  activation_type: z.literal("silu").optional(),
  block_type: z.literal("llama").optional(),
  layer_norm_type: z.literal("rms").optional(),
  rope: z.literal(true).optional(),
  weight_tying: z.boolean().default(false),
  include_bias: off,
  include_qkv_bias: off,
  alibi: off,
  attention_layer_norm: off,
  clip_qkv: unset,
  input_emb_norm: off,
  multi_query_attention: off,
  scale_logits: off,
});

/** `named`: the family of the manifest, for checkpoints whose `model_type` does not tell. Throws `ModelError`. */
export function parseConfig(json: unknown, named: Family | undefined): ModelConfig {
  const head = parse(z.object({ model_type: z.string() }), json);
  const config = familyOf(head.model_type, named) === "dream" ? fromDream(json) : fromLlada(json);
  checkConfig(config);
  return config;
}

function familyOf(modelType: string, named: Family | undefined): Family {
  const type = modelType.toLowerCase();
  // A masked-diffusion model trained from Qwen2 may keep its base's type: only its author knows what it is.
  const found = type === "dream" || (type === "qwen2" && named === "dream") ? "dream" : type;
  if (found !== "dream" && found !== "llada") throw refusalOf(modelType);
  if (named !== undefined && named !== found) {
    throw new ModelError(
      `${CONFIG}: model_type "${modelType}" is not of the family "${named}" that unmask.json names`,
      `Remove "family" from unmask.json.`,
    );
  }
  return found;
}

function fromDream(json: unknown): ModelConfig {
  const c = parse(dreamSchema, json);
  const headDim = headDimension(c.hidden_size, c.num_attention_heads);
  if (typeof c.head_dim === "number" && c.head_dim !== headDim) {
    throw invalid(`"head_dim" is ${c.head_dim}, hidden size and heads make it ${headDim}`);
  }
  return {
    source: CONFIG,
    layout: "published",
    family: "dream",
    hidden: c.hidden_size,
    layers: c.num_hidden_layers,
    heads: c.num_attention_heads,
    kvHeads: c.num_key_value_heads,
    headDim,
    ffn: c.intermediate_size,
    rows: c.vocab_size,
    vocab: c.vocab_size,
    maxPositions: c.max_position_embeddings,
    ropeTheta: c.rope_theta,
    normEps: c.rms_norm_eps,
    tied: c.tie_word_embeddings,
    ids: idsOf(c),
  };
}

function fromLlada(json: unknown): ModelConfig {
  const c = parse(lladaSchema, json);
  return {
    source: CONFIG,
    layout: "published",
    family: "llada",
    hidden: c.d_model,
    layers: c.n_layers,
    heads: c.n_heads,
    kvHeads: c.n_kv_heads ?? c.n_heads,
    headDim: headDimension(c.d_model, c.n_heads),
    ffn: c.mlp_hidden_size,
    rows: c.embedding_size ?? c.vocab_size,
    vocab: c.vocab_size,
    maxPositions: c.max_sequence_length,
    ropeTheta: c.rope_theta,
    normEps: c.rms_norm_eps,
    tied: c.weight_tying,
    ids: idsOf(c),
  };
}

type RawIds = Pick<
  z.infer<typeof dreamSchema>,
  "bos_token_id" | "eos_token_id" | "pad_token_id" | "mask_token_id" | "expand_token_id"
>;

function idsOf(c: RawIds): ModelConfig["ids"] {
  return {
    bos: c.bos_token_id ?? -1,
    eos: c.eos_token_id ?? -1,
    pad: c.pad_token_id ?? -1,
    mask: c.mask_token_id ?? -1,
    expand: c.expand_token_id ?? -1,
  };
}

function headDimension(hidden: number, heads: number): number {
  if (hidden % heads !== 0) throw invalid(`hidden size ${hidden} is not a multiple of ${heads} heads`);
  return hidden / heads;
}

/** Throws `ModelError` when the numbers do not fit together. */
export function checkConfig(c: ModelConfig): void {
  if (c.heads % c.kvHeads !== 0) {
    throw invalid(`${c.heads} heads are not a multiple of ${c.kvHeads} key/value heads`, c.source);
  }
  if (c.headDim % 2 !== 0) {
    throw invalid(`head dimension ${c.headDim} is odd, rotary positions need pairs`, c.source);
  }
  if (c.rows < c.vocab) {
    throw invalid(`embedding of ${c.rows} rows is smaller than the vocabulary ${c.vocab}`, c.source);
  }
}

function parse<T extends z.ZodType>(schema: T, json: unknown): z.infer<T> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw invalid(firstIssue(parsed.error));
  return parsed.data;
}

function invalid(problem: string, source = CONFIG): ModelError {
  return new ModelError(
    `${source}: ${problem}`,
    `The engine computes the Dream and LLaDA layouts as published; ${source} asks for something else or is damaged.`,
  );
}
