/**
 * A model folder, opened: everything the engine and the prompt need to know about it, checked before any weight is
 * read. A folder is hostile input; what comes out is validated, and every failure is a `ModelError` that names the file.
 */
import { resolve } from "node:path";
import type { NativeConfig, NativeTensor } from "../engine/addon.ts";
import type { LengthBias } from "../engine/length.ts";
import { type Chat, resolveChat } from "./chat.ts";
import type { Family, ModelConfig } from "./config.ts";
import { ModelError } from "./errors.ts";
import { resolveIds, type TokenIds } from "./ids.ts";
import { MANIFEST, type Manifest } from "./manifest.ts";
import { openSource } from "./source.ts";
import { tensorTable } from "./tensor-table.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface ModelFolder {
  /** What was opened, absolute: a folder or a GGUF file. */
  folder: string;
  /** Base name of the folder, or of the GGUF file without its extension. */
  name: string;
  family: Family;
  config: NativeConfig;
  /** Absolute paths; `tensors` refer to them by index. */
  files: string[];
  tensors: NativeTensor[];
  /** Numbers in all tensors. */
  parameters: number;
  /** Longest sequence to ask for, prompt and canvas together, in tokens. */
  context: number;
  /** Masks a hole starts with. */
  initialMasks: number;
  /** As `unmask.json` states it: tokens per block unless a request says otherwise. */
  block?: number;
  prompt: { bos: boolean; eos: boolean };
  /** -1: none. */
  ids: { bos: number; eos: number; mask: number; expand: number };
  /** Ids to forbid beside those the decoder forbids itself: control tokens and unused ids, ascending. */
  suppress: number[];
  /** Of an instruct model. */
  chat?: Chat;
  /** As `unmask.json` states it. */
  lengthBias?: LengthBias;
}

/** What the published models are trained and tested for, whatever their `max_position_embeddings` say. */
const TRAINED_CONTEXT = 2048;
const MASKS_VARIABLE = 64;
const MASKS_FIXED = 32;

/**
 * Open a folder with a model as published, a folder with one GGUF model, or a GGUF file. A model without tokenizer opens
 * too; only text needs one (`loadTokenizer`). Throws `ModelError`.
 */
export async function openModelFolder(path: string): Promise<ModelFolder> {
  const source = await openSource(resolve(path));
  const { manifest, config, vocabulary } = source;
  checkSize(config, vocabulary);
  const ids = resolveIds(config, manifest, vocabulary);
  const vocabUsed = usedIds(config, ids, vocabulary);
  const context = contextOf(config, manifest);
  const chat = await resolveChat(source.chatTemplate, source.name, manifest, ids, vocabulary);
  return {
    folder: resolve(path),
    name: source.name,
    family: config.family,
    config: {
      hidden: config.hidden,
      layers: config.layers,
      heads: config.heads,
      kvHeads: config.kvHeads,
      headDim: config.headDim,
      ffn: config.ffn,
      vocab: config.rows,
      vocabUsed,
      ropeTheta: config.ropeTheta,
      normEps: config.normEps,
      shift: manifest.shift ?? source.shift,
      maskId: ids.mask,
      eosId: ids.eos,
      expandId: ids.expand,
    },
    ...tensorTable(source.folder, config, source.tensors),
    context,
    initialMasks: initialMasksOf(manifest, ids, context),
    prompt: { bos: promptUses("bos", manifest, ids), eos: promptUses("eos", manifest, ids) },
    ids: { bos: ids.bos, eos: ids.eos, mask: ids.mask, expand: ids.expand },
    suppress: suppressedIds(ids, vocabulary, vocabUsed),
    ...(chat && { chat }),
    ...(manifest.block !== undefined && { block: manifest.block }),
    ...(manifest.lengthBias && { lengthBias: manifest.lengthBias }),
  };
}

function checkSize(config: ModelConfig, vocabulary: Vocabulary | undefined): void {
  if (vocabulary === undefined || vocabulary.size <= config.vocab) return;
  throw new ModelError(
    `${vocabulary.source}: has the id ${vocabulary.size - 1}, the model's vocabulary ends at ${config.vocab - 1}`,
    "The tokenizer belongs to another model: download the model's own tokenizer files.",
  );
}

/** Rows above the tokenizer's last id are padding. The ids the decoder works with count as known. */
function usedIds(config: ModelConfig, ids: TokenIds, vocabulary: Vocabulary | undefined): number {
  if (vocabulary === undefined) return config.vocab;
  return Math.max(vocabulary.size, ids.mask + 1, ids.eos + 1, ids.expand + 1);
}

function suppressedIds(ids: TokenIds, vocabulary: Vocabulary | undefined, vocabUsed: number): number[] {
  const suppressed = new Set([ids.bos, ids.pad]);
  if (vocabulary !== undefined) {
    for (let id = 0; id < vocabUsed; id++) {
      if (vocabulary.bytes[id] === undefined) suppressed.add(id);
    }
  }
  // The decoder knows when these may be committed. EOS is often also BOS or the padding.
  for (const id of [-1, ids.eos, ids.mask, ids.expand]) suppressed.delete(id);
  return [...suppressed].sort((a, b) => a - b);
}

function contextOf(config: ModelConfig, manifest: Manifest): number {
  const context = manifest.context ?? Math.min(config.maxPositions, TRAINED_CONTEXT);
  if (context <= config.maxPositions) return context;
  throw new ModelError(
    `${MANIFEST}: "context" is ${context}, ${config.source} allows ${config.maxPositions} positions`,
    `Lower "context" in ${MANIFEST}.`,
  );
}

function initialMasksOf(manifest: Manifest, ids: TokenIds, context: number): number {
  const stated = manifest.initialMasks;
  if (stated === undefined) {
    const masks = ids.expand === -1 ? MASKS_FIXED : MASKS_VARIABLE;
    return Math.max(1, Math.min(masks, Math.floor(context / 2)));
  }
  if (stated < context) return stated;
  throw new ModelError(
    `${MANIFEST}: "initialMasks" is ${stated}, the context has only ${context} tokens`,
    `Lower "initialMasks" in ${MANIFEST}.`,
  );
}

function promptUses(kind: "bos" | "eos", manifest: Manifest, ids: TokenIds): boolean {
  const known = ids[kind] !== -1;
  const wanted = manifest.prompt?.[kind] ?? known;
  if (!wanted || known) return wanted;
  throw new ModelError(
    `${MANIFEST}: "prompt.${kind}" is true, but the model has no ${kind} token`,
    `Add "${kind}_token_id" to config.json or set "prompt.${kind}" to false.`,
  );
}
