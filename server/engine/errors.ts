/**
 * The one error type that crosses process borders: a code of `protocol.ts` (or LSP's RequestCancelled), a message
 * that says what is wrong and a hint that says what to do.
 */
import { ErrorCodes, ResponseError } from "vscode-jsonrpc/node";
import { ErrorCode } from "../protocol.ts";

/** LSP's code for a request the caller took back; the engine channel uses the same one. */
export const RequestCancelled = -32800;

export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly code: number;
  readonly hint: string;

  constructor(code: number, message: string, hint = "") {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** One line for people: the message, then the hint. */
  get line(): string {
    const message = /[.!?]$/.test(this.message) ? this.message : `${this.message}.`;
    return this.hint === "" ? message : `${message} ${this.hint}`;
  }

  toResponse(): ResponseError<{ hint: string }> {
    return new ResponseError(this.code, this.message, { hint: this.hint });
  }
}

/** The GPU cannot be used any more in this process, which has to end: the next one may find it well again. */
export class DeviceLostError extends EngineError {}

export function cancelled(why = "The request was cancelled."): EngineError {
  return new EngineError(RequestCancelled, why);
}

export function invalidRequest(message: string, hint = ""): EngineError {
  return new EngineError(ErrorCode.InvalidRequest, message, hint);
}

export function unavailable(message: string): EngineError {
  return new EngineError(ErrorCode.EngineUnavailable, message, "Ask again in a moment.");
}

/** Message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** `code` of a Node or addon error, such as "ENOENT" or "CANCELLED". */
export function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
}

/** Back from the wire: a `ResponseError` of the other process, or undefined for one without a code of ours. */
export function fromResponse(thrown: unknown): EngineError | undefined {
  if (!(thrown instanceof ResponseError)) return undefined;
  const known: number[] = [...Object.values(ErrorCode), RequestCancelled, ErrorCodes.InternalError];
  if (!known.includes(thrown.code)) return undefined;
  const data: unknown = thrown.data;
  const hint = typeof data === "object" && data !== null && "hint" in data ? String(data.hint) : "";
  return new EngineError(thrown.code, thrown.message, hint);
}
