/**
 * `textDocument/inlineCompletion`: gate, secrets, memory of raw answers, engine and fitting to the document
 * (`suggest.ts`). Every way to show nothing leaves its reason in the status. An automatic request that fails stays
 * silent; an invoked one is answered with the error. An invoked one also gets more than one answer to choose from.
 */
import {
  type InlineCompletionItem,
  type InlineCompletionParams,
  InlineCompletionTriggerKind,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { EngineError, RequestCancelled } from "../engine/errors.ts";
import type {
  DecodeOptions,
  DecodeSummary,
  EngineInfillResult,
  RequestTiming,
  StepsWish,
} from "../protocol.ts";
import { isDiscard } from "../text/completion.ts";
import { documentContext } from "../text/context.ts";
import { automaticGate } from "../text/gate.ts";
import { nearOf } from "../text/near.ts";
import { isExcluded, type ServerContext } from "./context.ts";
import { guessIndentation } from "./indentation.ts";
import { RawCache } from "./raw-cache.ts";
import {
  type Ask,
  CHOICES,
  type Found,
  fitted,
  IMPROVING,
  offered,
  others,
  type ScoredAnswer,
  type SuggestionSite,
  scoredAnswer,
  suggest,
} from "./suggest.ts";
import { type AbortCause, Supersession } from "./supersession.ts";

/** Milliseconds after which an invoked request looks for no further answer. */
const PATIENCE = 1000;

/** Where the answer goes: at the cursor, or over what the selected suggest item replaces. */
interface Place {
  before: string;
  /** Text of the selected suggest item, "" without one: it stands before the hole, and the answer begins with it. */
  selected: string;
  after: string;
  /** What the answer replaces, without the part that `finishCompletion` adds. */
  range: Range;
}

/** Thrown to answer with nothing; the message is the reason. */
class Silence extends Error {
  override readonly name = "Silence";
}

/** Registers the handler; the returned function forgets all raw answers (another model, other settings). */
export function registerInlineCompletion(context: ServerContext): () => void {
  const cache = new RawCache();
  const live = new Supersession();
  context.connection.languages.inlineCompletion.on((params, token) =>
    live.run(params.textDocument.uri, token, async (signal) => {
      try {
        return await complete(context, cache, params, signal);
      } catch (error) {
        return settleFailure(context, params, signal, error);
      }
    }),
  );
  return () => cache.clear();
}

/** The answer to a request that has nothing to show: null, or the error it deserves. */
function settleFailure(
  context: ServerContext,
  params: InlineCompletionParams,
  signal: AbortSignal,
  error: unknown,
): null {
  if (error instanceof Silence) {
    context.status.silent(error.message);
    return null;
  }
  if (!(error instanceof EngineError)) throw error;
  if (error.code === RequestCancelled) {
    if ((signal.reason as AbortCause) === "cancelled")
      throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
    context.status.silent("a newer request of the same document took its place");
    return null;
  }
  context.log(`inline completion: ${error.line}`);
  context.status.silent(error.line);
  if (params.context.triggerKind === InlineCompletionTriggerKind.Invoked) throw error.toResponse();
  return null;
}

async function complete(
  context: ServerContext,
  cache: RawCache,
  params: InlineCompletionParams,
  signal: AbortSignal,
): Promise<InlineCompletionItem[] | null> {
  const started = performance.now();
  const document = context.documents.get(params.textDocument.uri);
  if (document === undefined) throw new Silence("the document is not open");
  if (isExcluded(context, document)) throw new Silence("the file is excluded: its text is never read");
  const version = document.version;
  const text = document.getText();
  const place = placeOf(document, text, params);
  const head = place.before + place.selected;
  const isInvoked = params.context.triggerKind === InlineCompletionTriggerKind.Invoked;
  if (!isInvoked) {
    const gate = automaticGate({ before: head, after: place.after, languageId: document.languageId });
    if (!gate.ask) throw new Silence(gate.reason);
  }
  const sent = documentContext(head + place.after, head.length);
  const site = siteOf(place, text, document);
  const remembered = cache.find(sent.before, sent.after);
  // Once for all of them: it reads the file up to the cursor.
  const near = remembered.length === 0 ? undefined : nearOf(site);
  const found: Found[] = remembered.map((answer) => ({ answer, suggestion: fitted(answer, site, near) }));
  const keep = (more: readonly Found[]) => {
    found.push(...more);
    const answers = found.map(({ answer }) => answer);
    cache.put(sent.before, sent.after, answers);
  };
  const asked: DecodeSummary[] = [];
  // The further answers to choose from are drawn as those were that were looked at for the first one.
  const known = new Map<string, ScoredAnswer>();
  let waited = 0;
  const ask =
    (told: StepsWish): Ask =>
    async (changes, before, after) => {
      const question = JSON.stringify([changes, before, after]);
      const earlier = known.get(question);
      if (earlier !== undefined) return earlier;
      const began = performance.now();
      const atCursor = before === head;
      const asking = atCursor ? sent : documentContext(before + after, before.length);
      const { result } = await decode(context, document, asking, changes, told, signal);
      waited += performance.now() - began;
      asked.push(result.summary);
      const draft = scoredAnswer(result);
      known.set(question, draft);
      if (context.documents.get(params.textDocument.uri)?.version === version) return draft;
      // What was typed meanwhile may be the beginning of this answer.
      const suggestion = fitted(draft, site);
      if (atCursor && !isDiscard(suggestion)) keep([{ answer: draft, suggestion }]);
      throw new Silence("the document changed meanwhile");
    };
  if (found.length === 0) {
    const mayImprove = () => performance.now() - started < IMPROVING;
    keep([await suggest(site, ask(context.settings().steps), mayImprove)]);
  }
  if (isInvoked) {
    const mayAsk = () => performance.now() - started < PATIENCE;
    // They are drawn untold: the steps to look at are those of the answer that is shown first.
    keep(await others(site, ask(false), found, mayAsk));
  }
  const completions = offered(found);
  const latency = performance.now() - started;
  context.status.finished({
    lastLatency: latency,
    ...(asked.length === 0
      ? { lastSteps: found[0]?.answer.steps ?? 0 }
      : {
          lastSteps: asked.reduce((sum, { steps }) => sum + steps, 0),
          lastTiming: { ...summed(asked.map(({ timing }) => timing)), text: latency - waited },
        }),
    ...(completions.length === 0 && { lastSilence: whyNothing(found) }),
  });
  if (completions.length === 0) return null;
  const { start, end } = place.range;
  return completions.slice(0, isInvoked ? CHOICES : 1).map(({ insertText, replace }) => ({
    insertText,
    range: { start, end: { line: end.line, character: end.character + replace } },
  }));
}

/** The reason of the default answer: it comes first. */
function whyNothing(found: readonly Found[]): string {
  const reasons = found.flatMap(({ suggestion }) => (isDiscard(suggestion) ? [suggestion.reason] : []));
  return `the model's text was dropped: ${reasons[0]}`;
}

function placeOf(document: TextDocument, text: string, params: InlineCompletionParams): Place {
  const item = params.context.selectedCompletionInfo;
  const range = item?.range ?? { start: params.position, end: params.position };
  return {
    before: text.slice(0, document.offsetAt(range.start)),
    selected: item?.text ?? "",
    after: text.slice(document.offsetAt(range.end)),
    range,
  };
}

/** One question to the model; `changes` are laid over the options of the settings. */
function decode(
  context: ServerContext,
  { uri, languageId }: TextDocument,
  sent: { before: string; after: string },
  changes: DecodeOptions,
  told: StepsWish,
  signal: AbortSignal,
): Promise<{ result: EngineInfillResult }> {
  const { maxTokens } = context.settings();
  const asked = {
    texts: [sent.before, sent.after],
    // What the model has to say there is sooner over, and more often right, than the beginning of more.
    holes: [{ short: true }],
    options: { ...(maxTokens !== undefined && { maxCanvas: maxTokens }), ...changes },
    reuse: true,
  };
  return context.runs.run({ kind: "completion", uri, languageId }, asked, told, signal);
}

function siteOf(place: Place, text: string, { uri, languageId }: TextDocument): SuggestionSite {
  return {
    before: place.before,
    after: place.after,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
    ...guessIndentation(text),
    languageId,
    fragment: uri.startsWith("vscode-notebook-cell:"),
    selected: place.selected || undefined,
  };
}

function summed(timings: readonly RequestTiming[]): RequestTiming {
  const sum = (of: (timing: RequestTiming) => number) => timings.reduce((total, one) => total + of(one), 0);
  const probed = timings.some(({ probing }) => probing !== undefined);
  return {
    queue: sum(({ queue }) => queue),
    prompt: sum(({ prompt }) => prompt),
    ...(probed && { probing: sum(({ probing }) => probing ?? 0) }),
    fullPasses: sum(({ fullPasses }) => fullPasses),
    windowPasses: sum(({ windowPasses }) => windowPasses),
    detokenize: sum(({ detokenize }) => detokenize),
    total: sum(({ total }) => total),
  };
}
