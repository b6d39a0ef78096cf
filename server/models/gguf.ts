/**
 * The header of one GGUF file (version 2 or 3), validated. Layout: "GGUF", u32 version, u64 tensor count, u64 key count;
 * the keys with their typed values; the tensors with name, dimensions (fastest first), type and offset; then, aligned,
 * the data.
 *
 * The file is hostile input. After this module has accepted it: names and keys are unique, every tensor is whole blocks,
 * aligned, inside the file, and overlaps no other. Only the header is ever read.
 */
import { ModelError } from "./errors.ts";
import { DAMAGED_HINT } from "./files.ts";
import { type ByteSource, Cursor, withFileSource } from "./gguf-reader.ts";
import { blockType } from "./gguf-types.ts";
import type { TensorEntry } from "./safetensors.ts";

/** A value nobody here reads: it was checked and passed over. */
export interface Unread {
  unread: string;
}
export type GgufValue = number | bigint | string | boolean | (number | string)[] | Unread;

export interface GgufHeader {
  metadata: ReadonlyMap<string, GgufValue>;
  /** Shapes are [rows, columns], as everywhere else here: the file has them reversed. */
  tensors: Map<string, TensorEntry>;
}

const MAGIC = 0x46554747;
/** Over ten times what the largest published files hold. */
const MAX_TENSORS = 100_000;
const MAX_KEYS = 100_000;
const MAX_KEY_BYTES = 65_535;
/** The format's own limit, without the end mark of C. */
const MAX_NAME_BYTES = 63;
const MAX_DIMENSIONS = 4;
const MAX_ARRAY_DEPTH = 4;
const MAX_TEXT_BYTES = 65_536;
/** Strings and arrays that are passed over. */
const MAX_COUNT = 2 ** 30;
/** Entries of an array that is kept: tokens, merges. */
const MAX_ENTRIES = 1 << 22;
const DEFAULT_ALIGNMENT = 32;
const MAX_ALIGNMENT = 1 << 16;

/** The arrays that are read; all others are passed over. */
const KEPT_ARRAYS: ReadonlySet<string> = new Set([
  "tokenizer.ggml.tokens",
  "tokenizer.ggml.token_type",
  "tokenizer.ggml.merges",
]);

const STRING = 8;
const ARRAY = 9;
/** By the number of the value's type: its size in bytes and how to read it. */
const SCALARS: ReadonlyMap<number, [bytes: number, read: (c: Cursor) => number | bigint | boolean]> = new Map(
  [
    [0, [1, (c: Cursor) => c.u8()]],
    [1, [1, (c: Cursor) => c.i8()]],
    [2, [2, (c: Cursor) => c.u16()]],
    [3, [2, (c: Cursor) => c.i16()]],
    [4, [4, (c: Cursor) => c.u32()]],
    [5, [4, (c: Cursor) => c.i32()]],
    [6, [4, (c: Cursor) => c.f32()]],
    [7, [1, readBoolean]],
    [10, [8, (c: Cursor) => c.u64()]],
    [11, [8, (c: Cursor) => c.i64()]],
    [12, [8, (c: Cursor) => c.f64()]],
  ],
);

/** Read and validate the header of `folder`/`name`. Throws `ModelError`. */
export async function readGgufHeader(folder: string, name: string): Promise<GgufHeader> {
  return await withFileSource(folder, name, (source) => parseGguf(source, name));
}

/** Pure core. `name`: what errors call the file. Throws `ModelError` and nothing else. */
export function parseGguf(source: ByteSource, name = "gguf"): GgufHeader {
  const cursor = new Cursor(source, name);
  if (source.size < 24) throw cursor.fault(`${source.size} bytes, too short for a GGUF file`);
  if (cursor.u32() !== MAGIC) throw cursor.fault("does not start with GGUF");
  checkVersion(cursor);
  const tensorCount = cursor.count(MAX_TENSORS, "tensors");
  const keyCount = cursor.count(MAX_KEYS, "keys");
  const metadata = readMetadata(cursor, keyCount);
  const alignment = alignmentOf(metadata, cursor);
  const infos = readTensorInfos(cursor, tensorCount, alignment);
  const dataStart = Math.ceil(cursor.position / alignment) * alignment;
  return { metadata, tensors: placeTensors(infos, dataStart, source.size, name) };
}

function checkVersion(cursor: Cursor): void {
  const version = cursor.u32();
  if (version === 2 || version === 3) return;
  const bigEndian = version === 0x02000000 || version === 0x03000000;
  throw cursor.fault(
    bigEndian ? "written for big-endian machines" : `version ${version} is not supported, only 2 and 3 are`,
  );
}

function readMetadata(cursor: Cursor, count: number): Map<string, GgufValue> {
  const metadata = new Map<string, GgufValue>();
  for (let i = 0; i < count; i++) {
    cursor.within = `key ${i} of ${count}`;
    const key = cursor.text(MAX_KEY_BYTES);
    cursor.within = `key ${JSON.stringify(key)}`;
    if (key === "") throw cursor.fault("has no name");
    if (metadata.has(key)) throw cursor.fault("is there twice");
    metadata.set(key, readValue(cursor, key));
  }
  return metadata;
}

function readValue(cursor: Cursor, key: string): GgufValue {
  const type = cursor.u32();
  if (type === ARRAY) return KEPT_ARRAYS.has(key) ? keepArray(cursor) : passArray(cursor, 1);
  if (type !== STRING) return scalar(cursor, type)[1](cursor);
  const start = cursor.position;
  const length = cursor.count(MAX_COUNT, "bytes of text");
  if (length > MAX_TEXT_BYTES) {
    cursor.skip(length);
    return { unread: `text of ${length} bytes` };
  }
  cursor.position = start;
  return cursor.text(MAX_TEXT_BYTES);
}

function scalar(cursor: Cursor, type: number): [number, (c: Cursor) => number | bigint | boolean] {
  const found = SCALARS.get(type);
  if (found === undefined) throw cursor.fault(`value type ${type} is not known`);
  return found;
}

function readBoolean(cursor: Cursor): boolean {
  const byte = cursor.u8();
  if (byte > 1) throw cursor.fault(`${byte} is neither true nor false`);
  return byte === 1;
}

function keepArray(cursor: Cursor): (number | string)[] {
  const type = cursor.u32();
  const count = cursor.count(MAX_ENTRIES, "entries");
  const values: (number | string)[] = [];
  for (let i = 0; i < count; i++) {
    if (type === STRING) {
      values.push(cursor.text(MAX_TEXT_BYTES));
    } else {
      const value = scalar(cursor, type)[1](cursor);
      if (typeof value !== "number") throw cursor.fault("has entries that are neither numbers nor text");
      values.push(value);
    }
  }
  return values;
}

function passArray(cursor: Cursor, depth: number): Unread {
  if (depth > MAX_ARRAY_DEPTH) throw cursor.fault(`arrays nested deeper than ${MAX_ARRAY_DEPTH} levels`);
  const type = cursor.u32();
  const count = cursor.count(MAX_COUNT, "entries");
  if (type === STRING) {
    for (let i = 0; i < count; i++) cursor.skip(cursor.count(MAX_COUNT, "bytes of text"));
  } else if (type === ARRAY) {
    for (let i = 0; i < count; i++) passArray(cursor, depth + 1);
  } else {
    cursor.skip(count * scalar(cursor, type)[0]);
  }
  return { unread: `array of ${count}` };
}

function alignmentOf(metadata: ReadonlyMap<string, GgufValue>, cursor: Cursor): number {
  const alignment = metadata.get("general.alignment") ?? DEFAULT_ALIGNMENT;
  cursor.within = `key "general.alignment"`;
  // A power of two has one bit.
  const usable =
    typeof alignment === "number" &&
    Number.isInteger(alignment) &&
    alignment >= 1 &&
    alignment <= MAX_ALIGNMENT &&
    (alignment & (alignment - 1)) === 0;
  if (!usable) throw cursor.fault(`not a power of two up to ${MAX_ALIGNMENT}`);
  return alignment;
}

interface TensorInfo {
  dtype: string;
  shape: number[];
  bytes: number;
  /** From the start of the data. */
  offset: number;
}

function readTensorInfos(cursor: Cursor, count: number, alignment: number): Map<string, TensorInfo> {
  const infos = new Map<string, TensorInfo>();
  for (let i = 0; i < count; i++) {
    cursor.within = `tensor ${i} of ${count}`;
    const name = cursor.text(MAX_NAME_BYTES);
    cursor.within = `tensor ${JSON.stringify(name)}`;
    if (name === "") throw cursor.fault("has no name");
    if (infos.has(name)) throw cursor.fault("is there twice");
    infos.set(name, readTensorInfo(cursor, alignment));
  }
  return infos;
}

function readTensorInfo(cursor: Cursor, alignment: number): TensorInfo {
  const rank = cursor.u32();
  if (rank < 1 || rank > MAX_DIMENSIONS) throw cursor.fault(`${rank} dimensions, not 1 to ${MAX_DIMENSIONS}`);
  const dimensions: number[] = [];
  let values = 1;
  for (let d = 0; d < rank; d++) {
    const size = cursor.count(Number.MAX_SAFE_INTEGER, "values in a dimension");
    if (size === 0) throw cursor.fault("a dimension of 0");
    dimensions.push(size);
    values *= size;
  }
  const id = cursor.u32();
  const type = blockType(id);
  if (type === undefined) throw cursor.fault(`tensor type ${id} is not known`);
  if ((dimensions[0] ?? 0) % type.values !== 0) {
    throw cursor.fault(
      `rows of ${dimensions[0]} values are not whole blocks of ${type.values} (${type.name})`,
    );
  }
  const bytes = (values / type.values) * type.bytes;
  const shape = dimensions.reverse();
  if (!Number.isSafeInteger(values) || !Number.isSafeInteger(bytes)) {
    throw cursor.fault(`shape [${shape.join(", ")}] overflows`);
  }
  const offset = cursor.count(Number.MAX_SAFE_INTEGER, "bytes of offset");
  if (offset % alignment !== 0) throw cursor.fault(`offset ${offset} is not a multiple of ${alignment}`);
  return { dtype: type.name, shape, bytes, offset };
}

/** Positions in the file; they must lie inside it and not overlap. Gaps are allowed. */
function placeTensors(
  infos: ReadonlyMap<string, TensorInfo>,
  dataStart: number,
  fileSize: number,
  name: string,
): Map<string, TensorEntry> {
  const fault = (tensor: string, problem: string): ModelError =>
    new ModelError(`${name}: tensor ${JSON.stringify(tensor)} ${problem}`, DAMAGED_HINT);
  const tensors = new Map<string, TensorEntry>();
  for (const [tensor, { dtype, shape, bytes, offset }] of infos) {
    const begin = dataStart + offset;
    const end = begin + bytes;
    if (!(end <= fileSize)) throw fault(tensor, `ends at byte ${end}, the file at ${fileSize}`);
    tensors.set(tensor, { dtype, shape, begin, end });
  }
  let position = dataStart;
  for (const [tensor, { begin, end }] of [...tensors].sort(([, a], [, b]) => a.begin - b.begin)) {
    if (begin < position) throw fault(tensor, "overlaps the tensor before it");
    position = end;
  }
  return tensors;
}
