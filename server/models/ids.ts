/**
 * Which ids have a meaning. Published checkpoints do not agree on where they say it, and the same id means different
 * things in sister models (151667 expands in one and pads in another), so nothing is assumed from the number: config.json
 * or unmask.json say it, or the tokenizer has a token of that name.
 */
import type { ModelConfig } from "./config.ts";
import { ModelError } from "./errors.ts";
import { MANIFEST, type Manifest } from "./manifest.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** -1: none. */
export interface TokenIds {
  bos: number;
  eos: number;
  pad: number;
  mask: number;
  expand: number;
}

/** LLaDA-8B names its mask nowhere but in its code; the number belongs to this vocabulary and no other. */
const LLADA_VOCAB = 126464;
const LLADA_MASK = 126336;

/** Throws `ModelError`: no mask id, two sources that disagree, an id that no row belongs to, a mask that is text. */
export function resolveIds(
  config: ModelConfig,
  manifest: Manifest,
  vocabulary: Vocabulary | undefined,
): TokenIds {
  const named = (...names: string[]): number => {
    for (const [id, content] of vocabulary?.contents ?? []) {
      if (names.includes(content) && vocabulary?.special.has(id)) return id;
    }
    return -1;
  };
  const llada = config.family === "llada" && config.vocab === LLADA_VOCAB ? LLADA_MASK : -1;
  const ids = {
    bos: first(config.ids.bos, named(config.family === "dream" ? "<|beginoftext|>" : "<|startoftext|>")),
    eos: first(config.ids.eos, named("<|endoftext|>")),
    pad: config.ids.pad,
    mask: first(stated("mask", config, manifest.maskTokenId), named("<|mask|>", "<|mdm_mask|>"), llada),
    expand: first(stated("expand", config, manifest.expandTokenId), named("<|expand|>")),
  };
  check(ids, config, vocabulary);
  return ids;
}

function first(...candidates: number[]): number {
  return candidates.find((id) => id !== -1) ?? -1;
}

function stated(kind: "mask" | "expand", config: ModelConfig, inManifest: number | undefined): number {
  const inConfig = config.ids[kind];
  if (inManifest === undefined || inManifest === inConfig) return inConfig;
  if (inConfig === -1) return inManifest;
  throw new ModelError(
    `${MANIFEST}: "${kind}TokenId" is ${inManifest}, "${kind}_token_id" in ${config.source} is ${inConfig}`,
    `Remove the wrong one; ${config.source} is the author's, so that is usually the one in ${MANIFEST}.`,
  );
}

function check(ids: TokenIds, config: ModelConfig, vocabulary: Vocabulary | undefined): void {
  if (ids.mask === -1) {
    throw new ModelError(
      `${config.source}: no mask token id, and neither unmask.json nor the tokenizer name one`,
      `Put {"maskTokenId": N} into unmask.json in the model's folder; the model's card tells N.`,
    );
  }
  for (const [kind, id] of Object.entries(ids)) {
    if (id >= config.vocab) {
      throw new ModelError(
        `${config.source}: ${kind} token id ${id} is outside the vocabulary of ${config.vocab}`,
        `Correct the id in ${config.source} or unmask.json.`,
      );
    }
  }
  for (const kind of ["eos", "expand", "bos"] as const) {
    if (ids[kind] === ids.mask) {
      throw new ModelError(
        `${config.source}: mask and ${kind} are the same token ${ids.mask}`,
        `Correct the id in ${config.source} or unmask.json.`,
      );
    }
  }
  if (vocabulary?.bytes[ids.mask] !== undefined) {
    throw new ModelError(
      `${config.source}: the mask token id ${ids.mask} is an ordinary token in ${vocabulary.source}`,
      `Text would open holes by itself: correct the id in ${config.source} or unmask.json.`,
    );
  }
}
