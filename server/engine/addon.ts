/**
 * The typed mirror of `native/src/node/addon.cpp` and the only door to `unmask.node`. Imported by the engine host
 * and the probe, nothing else. The addon checks types, sizes and state; everything a user can get wrong has been
 * judged in TypeScript before (`server/models`).
 */
import { createRequire } from "node:module";
import type { CacheKind, Rank } from "../protocol.ts";
import type { Tier } from "./tiers.ts";
import type { WeightFormat } from "./weights.ts";

/** Types of tensors in files: plain ones, and the block formats of GGUF. */
export type DType =
  | "F32"
  | "F16"
  | "BF16"
  | "Q8_0"
  | "Q4_0"
  | "Q4_1"
  | "Q5_0"
  | "Q5_1"
  | "Q4_K"
  | "Q5_K"
  | "Q6_K"
  | "IQ4_NL"
  | "IQ4_XS";

/** What a tensor is for; `layer` tells which block. Shapes are [rows, columns], row-major, as in the file. */
export type TensorRole =
  | "embed" // [vocab, hidden]
  | "head" // [vocab, hidden], absent when tied
  | "final_norm" // [hidden]
  | "attn_norm" // [hidden]
  | "q" // [heads * headDim, hidden]
  | "k" // [kvHeads * headDim, hidden]
  | "v" // [kvHeads * headDim, hidden]
  | "q_bias" // [heads * headDim], optional
  | "k_bias" // [kvHeads * headDim], optional
  | "v_bias" // [kvHeads * headDim], optional
  | "o" // [hidden, heads * headDim]
  | "ffn_norm" // [hidden]
  | "gate" // [ffn, hidden]
  | "up" // [ffn, hidden]
  | "down"; // [hidden, ffn]

export interface NativeTensor {
  role: TensorRole;
  /** 0 for tensors outside the blocks. */
  layer: number;
  /** Index into `NativeModelSpec.files`. */
  file: number;
  /** Bytes from the start of the file. */
  offset: number;
  dtype: DType;
  shape: number[];
  /**
   * q and k only: each head's rows lie for rotation of neighbours (2j, 2j + 1) and are put back for rotation of
   * (j, j + headDim / 2) at load. Absent: they lie so already.
   */
  interleaved?: boolean;
}

export interface NativeConfig {
  hidden: number;
  layers: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  ffn: number;
  /** Rows of the embedding. */
  vocab: number;
  /** Ids from here on are padding rows and are never emitted; equal to `vocab` when there are none. */
  vocabUsed: number;
  ropeTheta: number;
  normEps: number;
  /** 1: the logits of row p - 1 predict token p (Dream); 0: row p predicts p (LLaDA). */
  shift: 0 | 1;
  maskId: number;
  /** -1: none. */
  eosId: number;
  /** -1: none; then requests cannot be variable-length. */
  expandId: number;
}

export interface NativeModelSpec {
  config: NativeConfig;
  /** Absolute paths; mapped read-only. */
  files: string[];
  tensors: NativeTensor[];
  threads: number;
  /** "auto": the one that the environment variable UNMASK_CPU names, or the best the CPU has. */
  tier: Tier | "auto";
  weights: WeightFormat;
  /** "cpu" (the default) or "cuda:N". A GPU takes no packed copies: it packs faster than a disk reads. */
  device?: string;
  /** Folder for packed copies of the weights, made when missing: the next load maps its copy. Absent: none. */
  packedCache?: string;
  /** Rows of the K/V cache and the workspaces: no request may be longer. */
  maxTokens: number;
}

export interface NativeRequest {
  /** Masks are the holes. Length 1..maxTokens; with `variable`, L - masks + maxCanvas must fit as well. */
  tokens: Int32Array;
  cache: CacheKind;
  policy: NativePolicy;
  /** 0: no blocks. */
  block: number;
  /** 0: never. */
  refresh: number;
  variable: boolean;
  /** Ignored unless `variable`. */
  maxCanvas: number;
  broadcastDelete: boolean;
  temperature: number;
  /** 0..2^53 - 1. */
  seed: number;
  /** Further ids that are never emitted (BOS, chat markers). */
  suppress: Int32Array;
  /** Long generation: a hole ends at its first EOS with only committed tokens to its left. Not with `variable`. */
  stopAtEos?: boolean;
  /** Most probable tokens to report for every commit, 0..4; absent: 0. */
  alternatives?: number;
  /**
   * For several drafts of one hole: after a request with the same tokens, K/V outside the holes are those of its full pass,
   * and the first pass is a window as well. On a CPU, without `refresh`, with the cache `hole` or `dual` without blocks;
   * else it has no effect.
   */
  reuse?: boolean;
}

/** The CUDA library, its devices, and why it or they cannot be used. */
export interface NativeCuda {
  library: string;
  unusable?: string;
  devices: {
    device: string;
    name: string;
    capability: string;
    multiprocessors: number;
    memoryTotal: number;
    memoryFree: number;
    driver: number;
    runtime: number;
    unusable?: string;
  }[];
}

/** Bytes that a model needs of a device's memory. */
export interface NativeCudaPlan {
  weights: number;
  embedding: number;
  kv: number;
  workspace: number;
  total: number;
  free: number;
  /** What of `free` may be taken. */
  usable: number;
  /** Of the device. */
  name: string;
  /** Why it does not fit, with the numbers. */
  refusal?: string;
}

/** A policy (decoding.md, section 2). */
export interface NativePolicy {
  kind: "threshold" | "factor" | "entropy_bound" | "top_k";
  value: number;
  rank: Rank;
  /** Also commit the best candidate of every run of neighbouring masks at this confidence; absent: off. */
  runThreshold?: number;
}

/** Arrays are copies, safe to keep. Positions are those at the time of the commit. */
export interface NativeStep {
  index: number;
  full: boolean;
  rows: number;
  milliseconds: number;
  positions: Int32Array;
  tokens: Int32Array;
  confidences: Float32Array;
  margins: Float32Array;
  entropies: Float32Array;
  /** `alternatives` per commit, best first: ids (-1 where the vocabulary has fewer) and probabilities. */
  alternativeTokens: Int32Array;
  alternativeProbabilities: Float32Array;
  /** The tokens of all holes after the step, one hole after the other; open masks are `maskId`. */
  canvas: Int32Array;
  /** For every position of `canvas`: the position, counted through all holes, it had before the step. A split mask and its new neighbour have the same. */
  canvasSource: Int32Array;
  holeLengths: Int32Array;
}

export interface NativeResult {
  /** The final sequence. */
  tokens: Int32Array;
  /** Of every token the confidence of the commit that put it there; 1: it was in the request. */
  confidences: Float32Array;
  /** [start, length] of each hole in `tokens`, flat. */
  holes: Int32Array;
  /** Every step, also those whose event was dropped because JavaScript was slow. `canvas` is empty here. */
  steps: NativeStep[];
}

export interface NativeModel {
  /** Bytes of weights, K/V and workspaces; on a GPU those of its memory. */
  readonly bytes: number;
  readonly tier: Tier;
  readonly threads: number;
  /**
   * Queue a request; runs on the model's own thread, one at a time, in order. `id` names it for `cancel`.
   * Rejects with an `Error` whose `code` is "CANCELLED", "INVALID", "INTERNAL" or
   * "DEVICE_LOST": the GPU cannot be used any more in this process.
   * `onStep` may miss steps when JavaScript is slow (the newest are kept); the result has all of them.
   */
  infill(id: number, request: NativeRequest, onStep?: (step: NativeStep) => void): Promise<NativeResult>;
  /** Idempotent; unknown ids are ignored. Takes effect between passes and between layers of a full pass. */
  cancel(id: number): void;
  /** One full pass; logits of every row, [L, vocab] row-major, unsuppressed. For tests and tools only. */
  logits(tokens: Int32Array): Promise<Float32Array>;
  /**
   * Length probe for models without EXPAND: the mean confidence over hole `hole` for each number of masks in `lengths`,
   * by one full pass and a window pass per length. The hole must come with at least as many masks as the longest.
   */
  probe(id: number, request: NativeRequest, hole: number, lengths: Int32Array): Promise<Float32Array>;
  /**
   * The probability of every token of [begin, end) where it stands, by one full pass over `tokens` (no masks needed);
   * for choosing what to mask again.
   */
  score(tokens: Int32Array, begin: number, end: number): Promise<Float32Array>;
  /** Cancel everything, join the thread, free the memory. The model is unusable afterwards. */
  dispose(): void;
}

export interface Addon {
  readonly version: string;
  /** Features found by cpuid and the tiers they allow, best first. */
  cpu(): { tiers: Tier[]; features: string[]; logicalCores: number };
  /** Multiplies two small matrices on every tier and compares with the scalar twin; throws with the tier's name. */
  selfTest(): void;
  /** Opens the CUDA library and its devices, each of which computes a small product. */
  cuda(): NativeCuda;
  /** Throws when the device cannot be asked. */
  cudaPlan(question: {
    config: NativeConfig;
    weights: WeightFormat;
    maxTokens: number;
    device: string;
  }): NativeCudaPlan;
  /** Maps the files, checks the table against them, packs the weights on another thread. */
  loadModel(spec: NativeModelSpec): Promise<NativeModel>;
}

/** Load `unmask.node`. Throws with the loader's message when the file is missing or does not fit this system. */
export function loadAddon(path: string): Addon {
  return createRequire(__filename)(path) as Addon;
}
