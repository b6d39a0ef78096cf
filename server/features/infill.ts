/**
 * `unmask/infill`: fill ranges of a document. Unlike ghost text this is an explicit wish, so the model's text comes
 * back as it is, only with the document's line ends, without a space doubled at its start, and not longer than asked.
 */
import type { CancellationToken, Range as LspRange } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { z } from "zod";
import { invalidRequest } from "../engine/errors.ts";
import {
  type DecodeOptions,
  type DecodeSummary,
  type EngineHole,
  type InfillHole,
  type InfillParams,
  InfillRequest,
  type InfillResult,
} from "../protocol.ts";
import { documentContext } from "../text/context.ts";
import { firstLines } from "../text/instruction.ts";
import { splitsCharacter, toLf, withoutDoubledSpace } from "../text/lines.ts";
import type { ServerContext } from "./context.ts";
import { acceptDocument, answerExplicitly, eolOf, runUnchanged } from "./explicit.ts";
import { count, decodeOptions, parseParams, position, versionedDocument } from "./params.ts";
import { Supersession } from "./supersession.ts";

const hole = z
  .object({
    range: z.object({ start: position, end: position }),
    tokens: count.exactOptional(),
    lines: count.exactOptional(),
    remask: z.number().min(0).max(1).exactOptional(),
  })
  .refine(({ tokens, lines, remask }) => remask === undefined || (tokens ?? lines) === undefined, {
    error: "a hole whose text is masked in part has the size of that text: leave tokens and lines out",
  });
const paramsSchema = z.object({
  textDocument: versionedDocument,
  holes: z.array(hole),
  options: decodeOptions.exactOptional(),
  steps: z.boolean().exactOptional(),
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
  context.connection.onRequest(InfillRequest, (foreign: unknown, token: CancellationToken) => {
    const accept = () => {
      const params: InfillParams = parseParams(paramsSchema, foreign);
      const document = acceptDocument(context, params.textDocument);
      checkHoles(document, params.holes);
      return { params, document };
    };
    return answerExplicitly(live, token, accept, (params, document, signal) =>
      infill(context, params, document, signal),
    );
  });
}

async function infill(
  context: ServerContext,
  params: InfillParams,
  document: TextDocument,
  signal: AbortSignal,
): Promise<InfillResult> {
  const started = performance.now();
  const { textDocument, holes } = params;
  const { uri, version } = textDocument;
  if (holes.length === 0)
    return { request: context.runs.number(), version, edits: [], summary: NOTHING_DONE };
  const text = document.getText();
  const asked = {
    texts: textsAround(document, holes),
    holes: holes.map((one) => engineHole(document, one)),
    options: { ...canvasOf(holes, context.settings().maxTokens), ...params.options },
  };
  const subject = { kind: "infill", uri, languageId: document.languageId } as const;
  const told = params.steps ?? context.settings().steps;
  const prepared = performance.now() - started;
  const { request, result } = await runUnchanged(context, textDocument, subject, asked, told, signal);
  const finishing = performance.now();
  const eol = eolOf(document);
  const edits = holes.map(({ range, lines }, i) => {
    const before = text.slice(0, document.offsetAt(range.start));
    const raw = withoutDoubledSpace(before, result.holes[i] ?? "");
    const cut = lines === undefined ? raw : firstLines(raw, lines, beginsLine(text, document, range));
    return { range, newText: cut.replaceAll("\n", eol) };
  });
  const ended = performance.now();
  context.status.finished({
    lastLatency: ended - started,
    lastSteps: result.summary.steps,
    lastTiming: { ...result.summary.timing, text: prepared + ended - finishing },
  });
  return { request, version, edits, summary: result.summary };
}

function engineHole(document: TextDocument, { range, tokens, lines, remask }: InfillHole): EngineHole {
  return {
    ...(tokens !== undefined && { tokens }),
    ...(lines !== undefined && { lines }),
    ...(remask !== undefined && { remask, text: toLf(document.getText(range)) }),
  };
}

/**
 * The bound of the settings for a request with these holes. A wish in the request counts more than the setting for all
 * requests, and how many tokens lines or a text have only the engine knows.
 */
function canvasOf(
  holes: readonly InfillHole[],
  maxTokens: number | undefined,
): Pick<DecodeOptions, "maxCanvas"> {
  const counted = holes.every(({ lines, remask }) => lines === undefined && remask === undefined);
  if (maxTokens === undefined || !counted) return {};
  const wished = holes.reduce((sum, { tokens }) => sum + (tokens ?? 1), 0);
  return { maxCanvas: Math.max(maxTokens, wished) };
}

/** Whether what follows a range begins on a line of its own. */
function beginsLine(text: string, document: TextDocument, { end }: LspRange): boolean {
  const next = text.charAt(document.offsetAt(end));
  return end.character === 0 && next !== "" && next !== "\n" && next !== "\r";
}

/** Throws unless every range lies in the document, ascending, with text between it and the one before. */
function checkHoles(document: TextDocument, holes: readonly InfillHole[]): void {
  let last = -1;
  for (const [i, { range, remask }] of holes.entries()) {
    const start = offset(document, range.start, i);
    const end = offset(document, range.end, i);
    if (end < start) throw invalidRequest(`Range ${i} ends before it starts.`);
    if (start < last)
      throw invalidRequest(`Range ${i} overlaps the one before it, or they are not in order.`);
    if (start === last)
      throw invalidRequest(`Range ${i} touches the one before it.`, "Make the two one range.");
    if (start === end && remask !== undefined)
      throw invalidRequest(`Range ${i} is empty: there is no text to regenerate parts of.`);
    last = end;
  }
}

function offset(document: TextDocument, at: LspRange["start"], range: number): number {
  const found = document.offsetAt(at);
  const back = document.positionAt(found);
  // `offsetAt` moves positions outside of the document or its lines into them: then it is another position.
  if (back.line !== at.line || back.character !== at.character)
    throw invalidRequest(`Range ${range} lies outside of the document (${at.line}:${at.character}).`);
  if (splitsCharacter(document.getText(), found))
    throw invalidRequest(`Range ${range} cuts a character in two (${at.line}:${at.character}).`);
  return found;
}

/** The fixed texts around and between the holes, line ends LF. */
function textsAround(document: TextDocument, holes: readonly InfillHole[]): string[] {
  const text = document.getText();
  const texts: string[] = [];
  let from = 0;
  for (const [i, { range }] of holes.entries()) {
    const start = document.offsetAt(range.start);
    texts.push(i === 0 ? documentContext(text, start).before : toLf(text.slice(from, start)));
    from = document.offsetAt(range.end);
  }
  texts.push(documentContext(text, from).after);
  return texts;
}
