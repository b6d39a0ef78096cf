/**
 * Bounded reads of the small files of a model folder. A folder is hostile input: nothing is read before its kind and
 * size are known, so a pipe cannot hang the engine and a huge file cannot fill its memory.
 */
import { type FileHandle, open, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ZodError } from "zod";
import { ModelError } from "./errors.ts";

export const DAMAGED_HINT = "The file is damaged or incomplete: download it again.";

/** Size of a regular file in bytes; undefined when nothing has this name. Links are followed, as model caches use them. */
export async function fileSize(folder: string, name: string): Promise<number | undefined> {
  try {
    const info = await stat(join(folder, name));
    if (!info.isFile()) {
      throw new ModelError(
        `${name}: not a regular file`,
        "Put the model's own file there, not a folder or a device.",
      );
    }
    return info.size;
  } catch (error) {
    if (isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
    throw asModelError(error, name);
  }
}

/** The text of a UTF-8 file of at most `limit` bytes; undefined when it does not exist. */
export async function readTextFile(folder: string, name: string, limit: number): Promise<string | undefined> {
  const size = await fileSize(folder, name);
  if (size === undefined) return undefined;
  if (size > limit) {
    throw new ModelError(
      `${name}: ${size} bytes, more than the ${limit} such a file may have`,
      "This is not the file its name promises: check the model folder.",
    );
  }
  const bytes = await withFile(folder, name, (handle) => readExactly(handle, 0, size, name));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ModelError(`${name}: not UTF-8 text (${reasonOf(error)})`, DAMAGED_HINT);
  }
}

/** The parsed value of a JSON file of at most `limit` bytes, not validated; undefined when it does not exist. */
export async function readJsonFile(folder: string, name: string, limit: number): Promise<unknown> {
  const text = await readTextFile(folder, name, limit);
  return text === undefined ? undefined : parseJson(text, name);
}

export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ModelError(`${name}: not JSON (${reasonOf(error)})`, DAMAGED_HINT);
  }
}

/** Run `use` with an open handle that is closed in every case. System errors become a `ModelError`. */
export async function withFile<T>(
  folder: string,
  name: string,
  use: (handle: FileHandle) => Promise<T>,
): Promise<T> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(join(folder, name), "r");
    return await use(handle);
  } catch (error) {
    throw asModelError(error, name);
  } finally {
    await handle?.close();
  }
}

/** Exactly `length` bytes from `position`, or a `ModelError` when the file ends before. */
export async function readExactly(
  handle: FileHandle,
  position: number,
  length: number,
  name: string,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) {
      throw new ModelError(
        `${name}: ends after ${position + done} bytes, ${length - done} are missing`,
        DAMAGED_HINT,
      );
    }
    done += bytesRead;
  }
  return bytes;
}

/** The first finding of a schema, as "key: what is wrong". */
export function firstIssue(error: ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "invalid";
  const path = issue.path.map(String).join(".");
  return path === "" ? issue.message : `"${path}": ${issue.message}`;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function asModelError(error: unknown, name: string): unknown {
  if (!isSystemError(error)) return error;
  return new ModelError(
    `${name}: cannot be read (${error.code ?? error.message})`,
    "Check that the file exists and that you may read it.",
  );
}

/** What the operating system refused, or Node before it (a path with a NUL character). */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  return "syscall" in error || ("code" in error && error.code === "ERR_INVALID_ARG_VALUE");
}
