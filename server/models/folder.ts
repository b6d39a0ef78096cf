/**
 * A model folder, opened: everything the engine and the prompt need to know about it, checked before any weight is
 * read. A folder is hostile input; what comes out is validated, and every failure is a `ModelError` that names the file.
 */
import { basename, resolve } from "node:path";
import type { NativeConfig, NativeTensor } from "../engine/addon.ts";
import type { LengthBias } from "../engine/length.ts";
import { type Chat, resolveChat } from "./chat.ts";
import { CONFIG, type Family, type ModelConfig, parseConfig, SHIFT } from "./config.ts";
import { ModelError } from "./errors.ts";
import { readJsonFile } from "./files.ts";
import { resolveIds, type TokenIds } from "./ids.ts";
import { MANIFEST, type Manifest, readManifest } from "./manifest.ts";
import { locateTensors } from "./shards.ts";
import { tensorTable } from "./tensor-table.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

export interface ModelFolder {
  /** Absolute. */
  folder: string;
  /** Base name of the folder. */
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

const MAX_CONFIG_BYTES = 1024 * 1024;
/** What the published models are trained and tested for, whatever their `max_position_embeddings` say. */
const TRAINED_CONTEXT = 2048;
const MASKS_VARIABLE = 64;
const MASKS_FIXED = 32;

/** A folder without tokenizer opens too; only text needs one (`loadTokenizer`). Throws `ModelError`. */
export async function openModelFolder(folder: string): Promise<ModelFolder> {
  const path = resolve(folder);
  const json = await readJsonFile(path, CONFIG, MAX_CONFIG_BYTES);
  if (json === undefined) {
    throw new ModelError(
      `${CONFIG}: missing in ${path}`,
      "Choose the folder of a model: it holds config.json and safetensors files.",
    );
  }
  const manifest = await readManifest(path);
  const config = parseConfig(json, manifest.family);
  const vocabulary = await readVocabulary(path);
  checkSize(config, vocabulary);
  const ids = resolveIds(config, manifest, vocabulary);
  const vocabUsed = usedIds(config, ids, vocabulary);
  const context = contextOf(config, manifest);
  const chat = await resolveChat(path, basename(path), manifest, ids, vocabulary);
  return {
    folder: path,
    name: basename(path),
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
      shift: manifest.shift ?? SHIFT[config.family],
      maskId: ids.mask,
      eosId: ids.eos,
      expandId: ids.expand,
    },
    ...tensorTable(path, config, await locateTensors(path)),
    context,
    initialMasks: initialMasksOf(manifest, ids, context),
    prompt: { bos: promptUses("bos", manifest, ids), eos: promptUses("eos", manifest, ids) },
    ids: { bos: ids.bos, eos: ids.eos, mask: ids.mask, expand: ids.expand },
    suppress: suppressedIds(ids, vocabulary, vocabUsed),
    ...(chat && { chat }),
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
    `${MANIFEST}: "context" is ${context}, config.json allows ${config.maxPositions} positions`,
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
