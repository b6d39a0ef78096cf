/**
 * What the requests share that a user asks for explicitly (`unmask/infill`, `unmask/generate`): one per document at a time,
 * of a document that may be read, whose version does not change meanwhile; and every failure is an error.
 */
import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { EngineError, invalidRequest, RequestCancelled } from "../engine/errors.ts";
import type { EngineInfillResult, StepsWish } from "../protocol.ts";
import { isExcluded, type ServerContext } from "./context.ts";
import type { Asked, RunSubject } from "./runs.ts";
import type { AbortCause, Supersession } from "./supersession.ts";

interface VersionedDocument {
  uri: string;
  version: number;
}

/**
 * Answer a request: `accept` judges it, so that one that is refused takes nobody's place; `work` then runs as the
 * document's only one of its kind.
 */
export async function answerExplicitly<P, T>(
  live: Supersession,
  token: CancellationToken,
  accept: () => { params: P; document: TextDocument },
  work: (params: P, document: TextDocument, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  try {
    const { params, document } = accept();
    return await live.run(document.uri, token, async (signal) => {
      try {
        return await work(params, document, signal);
      } catch (error) {
        if (error instanceof EngineError && error.code === RequestCancelled) throw abortError(signal);
        throw error;
      }
    });
  } catch (error) {
    throw error instanceof EngineError ? error.toResponse() : error;
  }
}

/** The document, if it is open, may be read, and has this version. */
export function acceptDocument(context: ServerContext, asked: VersionedDocument): TextDocument {
  const document = context.documents.get(asked.uri);
  if (document === undefined)
    throw invalidRequest(`The document ${asked.uri} is not open.`, "Open it first.");
  if (isExcluded(context, document))
    throw invalidRequest("This file is excluded: its text is never read.", "Change the excluded patterns.");
  if (document.version !== asked.version) throw contentModified();
  return document;
}

/** Run it, and reject when the document is no longer what it was. */
export async function runUnchanged(
  context: ServerContext,
  asked: VersionedDocument,
  subject: RunSubject,
  engineParams: Asked,
  told: StepsWish,
  signal: AbortSignal,
): Promise<{ request: number; result: EngineInfillResult }> {
  const done = await context.runs.run(subject, engineParams, told, signal).catch((error: unknown) => {
    if (error instanceof EngineError && error.code !== RequestCancelled)
      context.log(`${subject.kind}: ${error.line}`);
    throw error;
  });
  if (context.documents.get(asked.uri)?.version !== asked.version) throw contentModified();
  return done;
}

export function eolOf(document: TextDocument): "\n" | "\r\n" {
  return document.getText().includes("\r\n") ? "\r\n" : "\n";
}

function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, "The document changed meanwhile.");
}

function abortError(signal: AbortSignal): ResponseError<void> {
  return (signal.reason as AbortCause) === "superseded"
    ? new ResponseError(LSPErrorCodes.ServerCancelled, "A newer request of the same document took its place.")
    : new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}
