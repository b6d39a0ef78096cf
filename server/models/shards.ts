/**
 * Where every tensor of a model folder is: one `model.safetensors`, or the shards that
 * `model.safetensors.index.json` maps tensors to. Shard names are plain file names of the folder itself, and a tensor
 * must be in the shard the index says.
 */
import { z } from "zod";
import { ModelError } from "./errors.ts";
import { DAMAGED_HINT, fileSize, firstIssue, parseJson, readTextFile } from "./files.ts";
import { findJsonFault } from "./json-scan.ts";
import { readSafetensorsHeader, type TensorEntry } from "./safetensors.ts";

export interface LocatedTensor extends TensorEntry {
  /** Plain file name inside the folder. */
  file: string;
}

export const SINGLE = "model.safetensors";
export const INDEX = "model.safetensors.index.json";
/** The largest published mixtures of experts stay under 10 MB. */
const MAX_INDEX_BYTES = 64 * 1024 * 1024;
const MAX_SHARDS = 1000;
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*\.safetensors$/;

const indexSchema = z.object({ weight_map: z.looseObject({}) });

/** Every tensor by name. Throws `ModelError`. */
export async function locateTensors(folder: string): Promise<Map<string, LocatedTensor>> {
  if ((await fileSize(folder, SINGLE)) !== undefined) {
    const { tensors } = await readSafetensorsHeader(folder, SINGLE);
    return new Map([...tensors].map(([tensor, entry]) => [tensor, { ...entry, file: SINGLE }]));
  }
  const text = await readTextFile(folder, INDEX, MAX_INDEX_BYTES);
  if (text === undefined) {
    throw new ModelError(
      `${SINGLE}: missing, and there is no ${INDEX} either`,
      "Choose the folder that holds the model's safetensors files, or a GGUF file; other formats are not supported.",
    );
  }
  return await locateInShards(folder, parseIndex(text));
}

async function locateInShards(
  folder: string,
  map: ReadonlyMap<string, string>,
): Promise<Map<string, LocatedTensor>> {
  const files = new Set(map.values());
  if (files.size > MAX_SHARDS)
    throw new ModelError(`${INDEX}: names more than ${MAX_SHARDS} files`, DAMAGED_HINT);
  const headers = new Map<string, Map<string, TensorEntry>>();
  for (const file of files) {
    if ((await fileSize(folder, file)) === undefined) {
      throw new ModelError(`${file}: missing, ${INDEX} names it`, "Download the missing part of the model.");
    }
    headers.set(file, (await readSafetensorsHeader(folder, file)).tensors);
  }
  const located = new Map<string, LocatedTensor>();
  for (const [tensor, file] of map) {
    const entry = headers.get(file)?.get(tensor);
    if (entry === undefined) {
      throw new ModelError(`${file}: tensor "${tensor}" is not in it, ${INDEX} says it is`, DAMAGED_HINT);
    }
    located.set(tensor, { ...entry, file });
  }
  return located;
}

function parseIndex(text: string): Map<string, string> {
  const found = findJsonFault(text, 8);
  if (found !== undefined) throw new ModelError(`${INDEX}: ${found}`, DAMAGED_HINT);
  const parsed = indexSchema.safeParse(parseJson(text, INDEX));
  if (!parsed.success) throw new ModelError(`${INDEX}: ${firstIssue(parsed.error)}`, DAMAGED_HINT);
  const map = new Map<string, string>();
  for (const [tensor, file] of Object.entries(parsed.data.weight_map)) {
    if (typeof file !== "string" || !PLAIN_NAME.test(file)) {
      throw new ModelError(
        `${INDEX}: ${JSON.stringify(file)} is not the plain name of a safetensors file`,
        "An index may only name files of its own folder: do not use this model.",
      );
    }
    map.set(tensor, file);
  }
  return map;
}
