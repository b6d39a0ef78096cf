/**
 * `unmask/generate`: code from an instruction. An instruct model is asked for it in its chat; a base model is led to it by
 * a comment above the place, and what it writes is trimmed like a completion. Either way only code is inserted.
 */
import type { CancellationToken } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { z } from "zod";
import { invalidRequest } from "../engine/errors.ts";
import {
  type EngineInfillResult,
  type GenerateParams,
  GenerateRequest,
  type InfillResult,
} from "../protocol.ts";
import { finishCompletion, isDiscard } from "../text/completion.ts";
import { documentContext } from "../text/context.ts";
import { codeOfAnswer, withInstruction } from "../text/instruction.ts";
import { splitsCharacter } from "../text/lines.ts";
import type { CompletionSite } from "../text/place.ts";
import type { ServerContext } from "./context.ts";
import { acceptDocument, answerExplicitly, eolOf, runUnchanged } from "./explicit.ts";
import { guessIndentation } from "./indentation.ts";
import { decodeOptions, parseParams, position, versionedDocument } from "./params.ts";
import { Supersession } from "./supersession.ts";

/** Longer than any instruction; the context of a model holds no more. */
const LONGEST_INSTRUCTION = 10_000;

const paramsSchema = z.object({
  textDocument: versionedDocument,
  position,
  instruction: z.string().trim().min(1).max(LONGEST_INSTRUCTION),
  options: decodeOptions.exactOptional(),
  steps: z.boolean().exactOptional(),
});

export function registerGenerate(context: ServerContext): void {
  const live = new Supersession();
  context.connection.onRequest(GenerateRequest, (foreign: unknown, token: CancellationToken) => {
    const accept = () => {
      const params: GenerateParams = parseParams(paramsSchema, foreign);
      const document = acceptDocument(context, params.textDocument);
      checkPosition(document, params.position);
      return { params, document };
    };
    return answerExplicitly(live, token, accept, (params, document, signal) =>
      generate(context, params, document, signal),
    );
  });
}

async function generate(
  context: ServerContext,
  params: GenerateParams,
  document: TextDocument,
  signal: AbortSignal,
): Promise<InfillResult> {
  const started = performance.now();
  const { textDocument, instruction } = params;
  const text = document.getText();
  const offset = document.offsetAt(params.position);
  const { before, after } = documentContext(text, offset);
  const chat = context.engine.model?.chat === true;
  const language = document.languageId;
  const { maxTokens, steps } = context.settings();
  const asked = {
    texts: [chat ? before : withInstruction(before, instruction, language), after],
    holes: [{}],
    options: { ...(maxTokens !== undefined && !chat && { maxCanvas: maxTokens }), ...params.options },
    ...(chat && { chat: { instruction, language } }),
  };
  const subject = { kind: "generate", uri: document.uri, languageId: language } as const;
  const told = params.steps ?? steps;
  const prepared = performance.now() - started;
  const { request, result } = await runUnchanged(context, textDocument, subject, asked, told, signal);
  const finishing = performance.now();
  const site = {
    before: text.slice(0, offset),
    after: text.slice(offset),
    eol: eolOf(document),
    ...guessIndentation(text),
    languageId: language,
    truncated: result.exhausted,
  };
  const code = codeFor(site, result, chat);
  const ended = performance.now();
  context.status.finished({
    lastLatency: ended - started,
    lastSteps: result.summary.steps,
    lastTiming: { ...result.summary.timing, text: prepared + ended - finishing },
    ...(code.silence !== undefined && { lastSilence: code.silence }),
  });
  const { line, character } = params.position;
  const range = { start: params.position, end: { line, character: character + code.replace } };
  const edits = [{ range, newText: code.text }];
  return { request, version: textDocument.version, edits, summary: result.summary };
}

/** The text to insert, the UTF-16 units behind the position that it replaces, and why there is no text. */
function codeFor(
  site: CompletionSite,
  { holes }: EngineInfillResult,
  chat: boolean,
): { text: string; replace: number; silence?: string } {
  const raw = holes[0] ?? "";
  if (chat) {
    const text = codeOfAnswer(raw, site);
    return { text, replace: 0, ...(text === "" && { silence: "the model wrote no code" }) };
  }
  const finished = finishCompletion(raw, site);
  if (isDiscard(finished))
    return { text: "", replace: 0, silence: `the model's text was dropped: ${finished.reason}` };
  return { text: finished.insertText, replace: finished.replace };
}

function checkPosition(document: TextDocument, at: GenerateParams["position"]): void {
  const offset = document.offsetAt(at);
  const back = document.positionAt(offset);
  if (back.line !== at.line || back.character !== at.character)
    throw invalidRequest(`The position ${at.line}:${at.character} lies outside of the document.`);
  if (splitsCharacter(document.getText(), offset))
    throw invalidRequest(`The position ${at.line}:${at.character} cuts a character in two.`);
}
