/**
 * Where a model is read from, in either of its forms: a folder as published (config.json, tokenizer files, safetensors)
 * or GGUF files. Whatever differs between them ends here.
 */
import { basename } from "node:path";
import { readChatTemplate } from "./chat.ts";
import { CONFIG, type ModelConfig, parseConfig, SHIFT } from "./config.ts";
import { ModelError } from "./errors.ts";
import { readJsonFile } from "./files.ts";
import { parseGgufConfig } from "./gguf-config.ts";
import { findGguf, ggufName, readGguf } from "./gguf-files.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { type LocatedTensor, locateTensors } from "./shards.ts";
import { ggufVocabulary, readVocabulary, type Vocabulary } from "./vocabulary.ts";

export interface ModelSource {
  /** Absolute; holds `unmask.json` and the tensors' files. */
  folder: string;
  name: string;
  manifest: Manifest;
  config: ModelConfig;
  /** What the model itself says; the manifest may say otherwise. */
  shift: 0 | 1;
  /** Undefined: the model has no tokenizer. */
  vocabulary: Vocabulary | undefined;
  tensors: ReadonlyMap<string, LocatedTensor>;
  /** The chat template that comes with the tokenizer, "" without one. */
  chatTemplate: () => Promise<string>;
}

const MAX_CONFIG_BYTES = 1024 * 1024;

/** `path`: absolute, a folder or a GGUF file. Throws `ModelError`. */
export async function openSource(path: string): Promise<ModelSource> {
  const found = await findGguf(path);
  if (found === undefined) return await openPublished(path);
  const manifest = await readManifest(found.folder);
  const model = await readGguf(found);
  return {
    folder: found.folder,
    name: ggufName(found),
    manifest,
    ...parseGgufConfig(model, manifest),
    vocabulary: ggufVocabulary(model),
    tensors: model.tensors,
    chatTemplate: async () => String(model.metadata.get("tokenizer.chat_template") ?? ""),
  };
}

async function openPublished(folder: string): Promise<ModelSource> {
  const json = await readJsonFile(folder, CONFIG, MAX_CONFIG_BYTES);
  if (json === undefined) {
    throw new ModelError(
      `${CONFIG}: missing in ${folder}`,
      "Choose the folder of a model (it holds config.json and safetensors files) or a GGUF file.",
    );
  }
  const manifest = await readManifest(folder);
  const config = parseConfig(json, manifest.family);
  return {
    folder,
    name: basename(folder),
    manifest,
    config,
    shift: SHIFT[config.family],
    vocabulary: await readVocabulary(folder),
    tensors: await locateTensors(folder),
    chatTemplate: async () => await readChatTemplate(folder),
  };
}
