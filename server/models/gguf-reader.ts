/**
 * Reads the header of a GGUF file value by value. Such a header has no length of its own and can be tens of megabytes
 * (it holds the tokenizer), so it is read in windows while it is parsed; the tensors behind it are never read. Every
 * length is checked against the file before anything is read or allocated for it.
 */
import { readSync } from "node:fs";
import { ModelError } from "./errors.ts";
import { DAMAGED_HINT, withFile } from "./files.ts";

/** Bytes that can be read at any position. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** Exactly `length` bytes. Precondition: they lie inside the source. */
  read(position: number, length: number): Uint8Array;
}

export function memorySource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (position, length) => bytes.subarray(position, position + length) };
}

/**
 * Run `use` with the bytes of a file. Reading is synchronous: a parser that waits before each of its 300,000 strings
 * takes several times as long, and the process that loads a model has nothing else to do.
 */
export async function withFileSource<T>(
  folder: string,
  name: string,
  use: (source: ByteSource) => T,
): Promise<T> {
  return await withFile(folder, name, async (handle) => {
    const { size } = await handle.stat();
    const read = (position: number, length: number): Uint8Array => {
      const bytes = new Uint8Array(length);
      for (let done = 0; done < length; ) {
        const count = readSync(handle.fd, bytes, done, length - done, position + done);
        if (count === 0) throw new ModelError(`${name}: became shorter while it was read`, DAMAGED_HINT);
        done += count;
      }
      return bytes;
    };
    return use({ size, read });
  });
}

const WINDOW = 1 << 20;
/** Several times the largest published header; bounds the time a hostile file costs. */
const MAX_HEADER_BYTES = 128 * 1024 * 1024;

/** A position in a source that moves forward. Numbers are little-endian; every failure is a `ModelError`. */
export class Cursor {
  /** Bytes from the start of the source. */
  position = 0;
  /** What is being read, for errors. */
  within = "the header";
  private readonly source: ByteSource;
  private readonly name: string;
  private window: Uint8Array = new Uint8Array(0);
  private view = new DataView(this.window.buffer);
  private base = 0;
  // A token may hold any valid text, a byte order mark too.
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  /** `name`: what errors call the file. */
  constructor(source: ByteSource, name: string) {
    this.source = source;
    this.name = name;
  }

  fault(problem: string): ModelError {
    return new ModelError(`${this.name}: ${this.within}: ${problem}`, DAMAGED_HINT);
  }

  u8(): number {
    const at = this.take(1);
    return this.view.getUint8(at);
  }
  i8(): number {
    const at = this.take(1);
    return this.view.getInt8(at);
  }
  u16(): number {
    const at = this.take(2);
    return this.view.getUint16(at, true);
  }
  i16(): number {
    const at = this.take(2);
    return this.view.getInt16(at, true);
  }
  u32(): number {
    const at = this.take(4);
    return this.view.getUint32(at, true);
  }
  i32(): number {
    const at = this.take(4);
    return this.view.getInt32(at, true);
  }
  f32(): number {
    const at = this.take(4);
    return this.view.getFloat32(at, true);
  }
  f64(): number {
    const at = this.take(8);
    return this.view.getFloat64(at, true);
  }
  /** A number when it is exact as one. */
  u64(): number | bigint {
    const at = this.take(8);
    return exact(this.view.getBigUint64(at, true));
  }
  i64(): number | bigint {
    const at = this.take(8);
    return exact(this.view.getBigInt64(at, true));
  }

  /** A 64-bit count of things, of which there may be at most `limit`. */
  count(limit: number, things: string): number {
    const count = this.u64();
    if (typeof count === "bigint" || count > limit) {
      throw this.fault(`${count} ${things}, more than the limit of ${limit}`);
    }
    return count;
  }

  /** The text after a 64-bit length of at most `limit` bytes. */
  text(limit: number): string {
    const length = this.count(limit, "bytes of text");
    const start = this.take(length);
    try {
      return this.decoder.decode(this.window.subarray(start, start + length));
    } catch (error) {
      if (error instanceof TypeError) throw this.fault("not UTF-8 text");
      throw error;
    }
  }

  /** Move forward without reading. */
  skip(length: number): void {
    this.require(length);
    this.position += length;
  }

  /** Move over `length` bytes; they are in the window afterwards, which may be a new one. Their index in it. */
  private take(length: number): number {
    const start = this.position - this.base;
    if (start < 0 || start + length > this.window.length) return this.refill(length);
    this.position += length;
    return start;
  }

  private refill(length: number): number {
    this.require(length);
    this.base = this.position;
    this.window = this.source.read(
      this.base,
      Math.min(Math.max(length, WINDOW), this.source.size - this.base),
    );
    this.view = new DataView(this.window.buffer, this.window.byteOffset, this.window.byteLength);
    this.position += length;
    return 0;
  }

  private require(length: number): void {
    if (length > this.source.size - this.position) {
      throw this.fault(`cut off, the file ends after ${this.source.size} bytes`);
    }
    if (this.position + length > MAX_HEADER_BYTES) {
      throw this.fault(`the header is longer than the limit of ${MAX_HEADER_BYTES} bytes`);
    }
  }
}

function exact(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
