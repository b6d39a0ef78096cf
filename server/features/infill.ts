/**
 * `unmask/infill`: fill ranges of a document. Unlike ghost text this is an explicit wish, so the model's text comes
 * back as it is, only with the document's line ends, and every failure is an error.
 */
import {
  type CancellationToken,
  LSPErrorCodes,
  type Range as LspRange,
  ResponseError,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { z } from "zod";
import { EngineError, invalidRequest, RequestCancelled } from "../engine/errors.ts";
import { type DecodeSummary, type InfillParams, InfillRequest, type InfillResult } from "../protocol.ts";
import { documentContext } from "../text/context.ts";
import { toLf } from "../text/lines.ts";
import { isExcluded, type ServerContext } from "./context.ts";
import { type AbortCause, Supersession } from "./supersession.ts";

const count = z.number().int().min(1);
const position = z.object({ line: z.number().int().min(0), character: z.number().int().min(0) });
const share = z.number().min(0);
const paramsSchema = z.object({
  textDocument: z.object({ uri: z.string(), version: z.number().int() }),
  holes: z.array(
    z.object({ range: z.object({ start: position, end: position }), tokens: count.exactOptional() }),
  ),
  options: z
    .object({
      policy: z
        .discriminatedUnion("kind", [
          z.object({ kind: z.literal("threshold"), value: share.max(1) }),
          z.object({ kind: z.literal("factor"), value: share }),
          z.object({ kind: z.literal("entropy_bound"), value: share }),
          z.object({
            kind: z.literal("top_k"),
            value: count,
            rank: z.enum(["confidence", "margin", "entropy"]),
          }),
        ])
        .exactOptional(),
      cache: z.enum(["none", "prefix", "dual"]).exactOptional(),
      block: count.exactOptional(),
      refresh: count.exactOptional(),
      variable: z.boolean().exactOptional(),
      maxCanvas: count.exactOptional(),
      temperature: share.exactOptional(),
      seed: z.number().int().min(0).exactOptional(),
    })
    .exactOptional(),
});

const NOTHING_DONE: DecodeSummary = {
  promptTokens: 0,
  canvasTokens: 0,
  steps: 0,
  fullPasses: 0,
  rowsPerPass: [],
  timing: { queue: 0, prompt: 0, fullPasses: 0, windowPasses: 0, detokenize: 0, total: 0 },
};

export function registerInfill(context: ServerContext): void {
  const live = new Supersession();
  context.connection.onRequest(InfillRequest, async (foreign: unknown, token: CancellationToken) => {
    try {
      // A request that is refused takes nobody's place.
      const params = parse(foreign);
      const document = accept(context, params);
      return await live.run(document.uri, token, (signal) => infill(context, params, document, signal));
    } catch (error) {
      throw error instanceof EngineError ? error.toResponse() : error;
    }
  });
}

function parse(foreign: unknown): InfillParams {
  const parsed = paramsSchema.safeParse(foreign);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalidRequest(`Parameter ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is wrong"}.`);
}

/** The request's document. Throws unless its version and ranges are right and its text may be read. */
function accept(context: ServerContext, params: InfillParams): TextDocument {
  const { uri, version } = params.textDocument;
  const document = context.documents.get(uri);
  if (document === undefined) throw invalidRequest(`The document ${uri} is not open.`, "Open it first.");
  if (isExcluded(context, document))
    throw invalidRequest("This file is excluded: its text is never read.", "Change the excluded patterns.");
  checkVersion(document, version);
  checkRanges(
    document,
    params.holes.map((hole) => hole.range),
  );
  return document;
}

async function infill(
  context: ServerContext,
  params: InfillParams,
  document: TextDocument,
  signal: AbortSignal,
): Promise<InfillResult> {
  const started = performance.now();
  const { uri, version } = params.textDocument;
  const holes = params.holes.map((hole) => hole.range);
  const request = context.nextRequest();
  if (holes.length === 0) return { request, version, edits: [], summary: NOTHING_DONE };
  const texts = textsAround(document, holes);
  const { steps, maxTokens } = context.settings();
  const asked = maxTokens === undefined ? {} : { maxCanvas: Math.max(maxTokens, wished(params)) };
  const prepared = performance.now() - started;
  const result = await context.engine
    .infill(
      {
        request,
        texts,
        holes: params.holes.map(({ tokens }) => (tokens === undefined ? {} : { tokens })),
        options: { ...asked, ...params.options },
        steps,
      },
      (step) => context.sendStep({ request, uri, step }),
      signal,
    )
    .catch((error: unknown) => {
      if (error instanceof EngineError && error.code === RequestCancelled) throw abortError(signal);
      if (error instanceof EngineError) context.log(`infill: ${error.line}`);
      throw error;
    });
  const now = context.documents.get(uri);
  if (now === undefined) throw contentModified();
  checkVersion(now, version);
  const finishing = performance.now();
  const eol = document.getText().includes("\r\n") ? "\r\n" : "\n";
  const edits = holes.map((range, i) => ({
    range,
    newText: (result.holes[i] ?? "").replaceAll("\n", eol),
  }));
  const ended = performance.now();
  context.status.finished({
    lastLatency: ended - started,
    lastSteps: result.summary.steps,
    lastTiming: { ...result.summary.timing, text: prepared + ended - finishing },
  });
  return { request, version, edits, summary: result.summary };
}

function checkVersion(document: TextDocument, version: number): void {
  if (document.version !== version) throw contentModified();
}

function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, "The document changed meanwhile.");
}

function abortError(signal: AbortSignal): ResponseError<void> {
  return (signal.reason as AbortCause) === "superseded"
    ? new ResponseError(LSPErrorCodes.ServerCancelled, "A newer infill of the same document took its place.")
    : new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

/** Masks the holes ask for by number: a wish in the request counts more than the setting for all requests. */
function wished(params: InfillParams): number {
  return params.holes.reduce((sum, hole) => sum + (hole.tokens ?? 1), 0);
}

/** Throws unless every range lies in the document, ascending, with text between it and the one before. */
function checkRanges(document: TextDocument, ranges: readonly LspRange[]): void {
  let last = -1;
  for (const [i, range] of ranges.entries()) {
    const start = offset(document, range.start, i);
    const end = offset(document, range.end, i);
    if (end < start) throw invalidRequest(`Range ${i} ends before it starts.`);
    if (start < last)
      throw invalidRequest(`Range ${i} overlaps the one before it, or they are not in order.`);
    if (start === last)
      throw invalidRequest(`Range ${i} touches the one before it.`, "Make the two one range.");
    last = end;
  }
}

function offset(document: TextDocument, at: LspRange["start"], range: number): number {
  const found = document.offsetAt(at);
  const back = document.positionAt(found);
  // `offsetAt` moves positions outside of the document or its lines into them: then it is another position.
  if (back.line !== at.line || back.character !== at.character)
    throw invalidRequest(`Range ${range} lies outside of the document (${at.line}:${at.character}).`);
  const text = document.getText();
  if (/[\uD800-\uDBFF]/.test(text.charAt(found - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(found)))
    throw invalidRequest(`Range ${range} cuts a character in two (${at.line}:${at.character}).`);
  return found;
}

/** The fixed texts around and between the holes, line ends LF. */
function textsAround(document: TextDocument, holes: readonly LspRange[]): string[] {
  const text = document.getText();
  const offsets = holes.map(({ start, end }) => [document.offsetAt(start), document.offsetAt(end)] as const);
  const texts: string[] = [];
  let from = 0;
  for (const [i, [start, end]] of offsets.entries()) {
    const fixed = i === 0 ? documentContext(text, start).before : toLf(text.slice(from, start));
    texts.push(fixed);
    from = end;
  }
  texts.push(documentContext(text, from).after);
  return texts;
}
