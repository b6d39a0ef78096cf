/**
 * Which GGUF files a path means, and what they hold together. A path is a `.gguf` file, or a folder with one model in
 * that format: a single file, or the parts `-00001-of-0000N.gguf` that a large one is split into. The keys are those of
 * the first part; tensors may be in any.
 */
import { readdir, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { ModelError } from "./errors.ts";
import { DAMAGED_HINT, fileSize, isSystemError } from "./files.ts";
import { type GgufValue, readGgufHeader } from "./gguf.ts";
import { INDEX, type LocatedTensor, SINGLE } from "./shards.ts";

export interface GgufFiles {
  /** Absolute. */
  folder: string;
  /** Plain names, in order. */
  files: string[];
}

export interface GgufModel {
  /** What errors call it: the name of the first file. */
  source: string;
  metadata: ReadonlyMap<string, GgufValue>;
  tensors: Map<string, LocatedTensor>;
}

const EXTENSION = ".gguf";
const PART = /^(.+)-(\d{5})-of-(\d{5})\.gguf$/;
const MAX_PARTS = 1000;

/** Undefined when `path` (absolute) is not about GGUF: it does not exist, or is a folder of something else. */
export async function findGguf(path: string): Promise<GgufFiles | undefined> {
  if (path.endsWith(EXTENSION) && (await isFile(path))) {
    return { folder: dirname(path), files: partsOf(basename(path)) };
  }
  const names = await listFolder(path);
  if (names.includes(SINGLE) || names.includes(INDEX)) return undefined;
  const models = new Map(
    names.filter((name) => name.endsWith(EXTENSION)).map((name) => [partsOf(name).join(), partsOf(name)]),
  );
  const [files, other] = models.values();
  if (files === undefined) return undefined;
  if (other === undefined) return { folder: path, files };
  throw new ModelError(
    `${basename(path)}: holds several GGUF models, such as ${files[0]} and ${other[0]}`,
    "Choose one of them: give the path of the file instead of the folder.",
  );
}

/** Name without extension and part number. */
export function ggufName({ files: [first = ""] }: GgufFiles): string {
  return PART.exec(first)?.[1] ?? basename(first, EXTENSION);
}

/** Read and validate the headers of all parts. Throws `ModelError`. */
export async function readGguf({ folder, files }: GgufFiles): Promise<GgufModel> {
  const source = files[0] ?? "";
  let metadata: ReadonlyMap<string, GgufValue> = new Map();
  const tensors = new Map<string, LocatedTensor>();
  for (const [part, file] of files.entries()) {
    if ((await fileSize(folder, file)) === undefined) {
      throw new ModelError(
        `${file}: missing, it is part ${part + 1} of ${files.length}`,
        "Download the missing part of the model.",
      );
    }
    const header = await readGgufHeader(folder, file);
    checkPart(header.metadata, part, files);
    if (part === 0) metadata = header.metadata;
    for (const [name, entry] of header.tensors) {
      const other = tensors.get(name);
      if (other !== undefined) {
        throw new ModelError(
          `${file}: tensor ${JSON.stringify(name)} is in ${other.file} as well`,
          DAMAGED_HINT,
        );
      }
      tensors.set(name, { ...entry, file });
    }
  }
  const promised = metadata.get("split.tensors.count") ?? tensors.size;
  if (promised !== tensors.size) {
    throw new ModelError(
      `${source}: promises ${String(promised)} tensors, its parts hold ${tensors.size}`,
      "The parts belong to different models: download all of them again.",
    );
  }
  return { source, metadata, tensors };
}

function partsOf(name: string): string[] {
  const [, stem, , count] = PART.exec(name) ?? [];
  if (stem === undefined || count === undefined) return [name];
  const parts = Math.min(Number(count), MAX_PARTS);
  return Array.from({ length: parts }, (_, i) => `${stem}-${`${i + 1}`.padStart(5, "0")}-of-${count}.gguf`);
}

/** A part says which it is; a file that was renamed is not taken for a whole model. */
function checkPart(metadata: ReadonlyMap<string, GgufValue>, part: number, files: readonly string[]): void {
  const number = metadata.get("split.no") ?? part;
  const count = metadata.get("split.count") ?? files.length;
  // One file may say that it is all of one part, or of none.
  const whole = files.length === 1 && (count === 0 || count === 1);
  if (number === part && (count === files.length || whole)) return;
  throw new ModelError(
    `${files[part]}: says it is part ${Number(number) + 1} of ${String(count)}, its name makes it ${part + 1} of ${files.length}`,
    "Give the parts their published names back: NAME-00001-of-0000N.gguf.",
  );
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

/** Empty when it is no folder or may not be listed: then reading its files tells why. */
async function listFolder(path: string): Promise<string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}
