/**
 * The header of one safetensors file, validated. Layout: u64 little-endian header length N, N bytes of JSON that start
 * with `{` (padded with spaces at the end), then the data; `data_offsets` count from the start of the data.
 *
 * The file is hostile input. After this module has accepted it: tensors do not overlap, leave no hole, end exactly
 * with the file, and every known dtype has as many bytes as its shape needs. Only the header is ever read.
 */
import { z } from "zod";
import { ModelError } from "./errors.ts";
import { DAMAGED_HINT, firstIssue, parseJson, readExactly, withFile } from "./files.ts";
import { findJsonFault } from "./json-scan.ts";

export interface TensorEntry {
  /** As spelled in the file; may be one that this engine does not know. */
  dtype: string;
  shape: number[];
  /** Bytes from the start of the file, [begin, end). */
  begin: number;
  end: number;
}

export interface SafetensorsHeader {
  tensors: Map<string, TensorEntry>;
}

const LENGTH_BYTES = 8;
/** The limit of the format's own reader. */
const MAX_HEADER_BYTES = 100_000_000;
/** Over ten times what the largest published files hold; bounds the time a hostile header costs. */
const MAX_TENSORS = 100_000;
/** Root object, tensor object, array of numbers. */
const MAX_DEPTH = 3;

const BYTES_OF: ReadonlyMap<string, number> = new Map([
  ["F64", 8],
  ["I64", 8],
  ["U64", 8],
  ["F32", 4],
  ["I32", 4],
  ["U32", 4],
  ["F16", 2],
  ["BF16", 2],
  ["I16", 2],
  ["U16", 2],
  ["I8", 1],
  ["U8", 1],
  ["BOOL", 1],
  ["F8_E4M3", 1],
  ["F8_E5M2", 1],
]);

const count = z.int().min(0);
const tensorSchema = z.object({
  dtype: z.string(),
  shape: z.array(count),
  data_offsets: z.tuple([count, count]),
});
const metadataSchema = z.record(z.string(), z.string());

/**
 * Read and validate the header of `folder`/`name`. Reads the length and the header, nothing else.
 * Throws `ModelError`.
 */
export async function readSafetensorsHeader(folder: string, name: string): Promise<SafetensorsHeader> {
  return await withFile(folder, name, async (handle) => {
    const { size } = await handle.stat();
    const prefix = await readExactly(handle, 0, Math.min(LENGTH_BYTES, size), name);
    const length = headerLength(prefix, size, name);
    const bytes = await readExactly(handle, 0, LENGTH_BYTES + length, name);
    return parseSafetensorsHeader(bytes, size, name);
  });
}

/**
 * Pure core. `bytes`: the start of the file, at least through its header; `fileSize`: bytes of the whole file;
 * `name`: what errors call the file. Throws `ModelError` and nothing else.
 */
export function parseSafetensorsHeader(
  bytes: Uint8Array,
  fileSize: number,
  name = "safetensors",
): SafetensorsHeader {
  const length = headerLength(bytes, fileSize, name);
  const json = bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
  if (json.length < length) throw fault(name, `header cut off: ${json.length} of ${length} bytes`);
  const entries = Object.entries(parseObject(json, name));
  if (entries.length > MAX_TENSORS) throw fault(name, `more than ${MAX_TENSORS} tensors`);

  const dataStart = LENGTH_BYTES + length;
  const tensors = new Map<string, TensorEntry>();
  for (const [tensor, value] of entries) {
    if (tensor === "__metadata__") {
      if (!metadataSchema.safeParse(value).success) {
        throw fault(name, "__metadata__ is not an object of strings");
      }
    } else {
      tensors.set(tensor, parseTensor(value, dataStart, `${name}: tensor "${tensor}"`));
    }
  }
  checkCoverage(tensors, dataStart, fileSize, name);
  return { tensors };
}

function headerLength(bytes: Uint8Array, fileSize: number, name: string): number {
  if (bytes.length < LENGTH_BYTES || fileSize < LENGTH_BYTES) {
    throw fault(name, `${Math.min(bytes.length, fileSize)} bytes, too short for a safetensors file`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getBigUint64(0, true);
  if (length > BigInt(MAX_HEADER_BYTES)) {
    throw fault(name, `header length ${length} is over the limit of ${MAX_HEADER_BYTES} bytes`);
  }
  if (Number(length) > fileSize - LENGTH_BYTES) {
    throw fault(name, `header length ${length} reaches beyond the end of the file (${fileSize} bytes)`);
  }
  return Number(length);
}

function parseObject(json: Uint8Array, name: string): object {
  if (json[0] !== 0x7b) throw fault(name, "header does not start with {");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(json);
  } catch (error) {
    if (error instanceof TypeError) throw fault(name, "header is not UTF-8");
    throw error;
  }
  const found = findJsonFault(text, MAX_DEPTH);
  if (found !== undefined) throw fault(name, `header: ${found}`);
  const value = parseJson(text, `${name}: header`);
  if (typeof value !== "object" || value === null) throw fault(name, "header is not an object");
  return value;
}

function parseTensor(value: unknown, dataStart: number, what: string): TensorEntry {
  const parsed = tensorSchema.safeParse(value);
  if (!parsed.success) throw fault(what, firstIssue(parsed.error));
  const { dtype, shape, data_offsets: offsets } = parsed.data;
  const begin = dataStart + offsets[0];
  const end = dataStart + offsets[1];
  if (end < begin || !Number.isSafeInteger(end)) {
    throw fault(what, `data_offsets [${offsets.join(", ")}] are not a range`);
  }
  const elementBytes = BYTES_OF.get(dtype);
  // A dtype without an entry is judged when the model needs the tensor; its range still has to fit the others.
  if (elementBytes !== undefined) {
    const needed = byteCount(shape, elementBytes);
    if (needed === undefined) throw fault(what, `shape [${shape.join(", ")}] overflows`);
    if (needed !== end - begin) {
      throw fault(what, `${dtype} [${shape.join(", ")}] needs ${needed} bytes, has ${end - begin}`);
    }
  }
  return { dtype, shape, begin, end };
}

/** Undefined when the product leaves the range of exact integers. */
function byteCount(shape: readonly number[], elementBytes: number): number | undefined {
  let product = elementBytes;
  for (const dimension of shape) {
    product *= dimension;
    if (!Number.isSafeInteger(product)) return undefined;
  }
  return product;
}

/** In the order of their offsets the tensors must touch each other and fill the file to its last byte. */
function checkCoverage(
  tensors: ReadonlyMap<string, TensorEntry>,
  dataStart: number,
  fileSize: number,
  name: string,
): void {
  const byOffset = [...tensors].sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end);
  let position = dataStart;
  for (const [tensor, entry] of byOffset) {
    if (entry.begin < position) throw fault(name, `tensor "${tensor}" overlaps the tensor before it`);
    if (entry.begin > position) {
      throw fault(name, `hole of ${entry.begin - position} bytes before tensor "${tensor}"`);
    }
    if (entry.end > fileSize) {
      throw fault(name, `truncated: tensor "${tensor}" ends at byte ${entry.end}, the file at ${fileSize}`);
    }
    position = entry.end;
  }
  if (position !== fileSize) {
    throw fault(name, `${fileSize - position} bytes after the last tensor`);
  }
}

function fault(what: string, problem: string): ModelError {
  return new ModelError(`${what}: ${problem}`, DAMAGED_HINT);
}
