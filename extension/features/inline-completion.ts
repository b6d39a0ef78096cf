/**
 * Ghost text: VS Code's inline completion provider over the standard `textDocument/inlineCompletion`.
 *
 * The order is the contract: gates that need no text (is the document shared, several cursors, a selection), then what
 * is still typed as suggested (answered at once, from memory: the editor asks on every key), then the trigger mode and
 * the delay, and only then the server. Acceptance is known by the item's command; nothing tells whether an item was
 * shown. Failures are silent here: they are states, and reasons in the status bar.
 */
import {
  type CancellationToken,
  commands,
  type Disposable,
  type Command as EditorCommand,
  type InlineCompletionContext,
  InlineCompletionItem,
  type InlineCompletionItemProvider,
  InlineCompletionTriggerKind,
  type LogOutputChannel,
  languages,
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  window,
} from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient/node";
import { ErrorCode } from "../../server/protocol.ts";
import { type Suggestion, typedAsSuggested } from "../../server/text/typed.ts";
import type { Server } from "../client.ts";
import type { Config } from "../config.ts";
import type { SharedDocuments } from "../documents.ts";
import type { Health } from "../health.ts";
import { pause } from "../pause.ts";
import { Command, sayWhy } from "./commands.ts";

/** What was last handed to the editor, and where. */
interface Offered {
  uri: string;
  /** More than one where the user asked for a choice. */
  suggestions: readonly Suggestion[];
  /** Its own text, which no other is to take the place of, even when the user asks. */
  presented?: boolean;
}

export class InlineCompletions implements InlineCompletionItemProvider, Disposable {
  readonly #config: Config;
  readonly #documents: SharedDocuments;
  readonly #health: Health;
  readonly #server: Server;
  readonly #log: LogOutputChannel;
  #offered: Offered | undefined;
  #registration: Disposable;

  constructor(
    config: Config,
    documents: SharedDocuments,
    health: Health,
    server: Server,
    log: LogOutputChannel,
  ) {
    this.#config = config;
    this.#documents = documents;
    this.#health = health;
    this.#server = server;
    this.#log = log;
    this.#registration = this.#register();
  }

  dispose(): void {
    this.#registration.dispose();
  }

  /**
   * Shows a text that is known already at the cursor; what the user types along is answered as for any suggestion.
   *
   * @param replace UTF-16 units behind the cursor, on its line, that the text takes the place of
   */
  async present(editor: TextEditor, text: string, replace: number): Promise<void> {
    const { document } = editor;
    const suggestion = { ...around(document, editor.selection.active), insertText: text, replace };
    this.#offered = { uri: document.uri.toString(), suggestions: [suggestion], presented: true };
    // At a place where it has an answer of its providers the editor does not ask them again: it must be another one.
    this.#registration.dispose();
    this.#registration = this.#register();
    await commands.executeCommand("editor.action.inlineSuggest.hide");
    await commands.executeCommand("editor.action.inlineSuggest.trigger");
  }

  provideInlineCompletionItems(
    document: TextDocument,
    position: Position,
    context: InlineCompletionContext,
    token: CancellationToken,
  ): InlineCompletionItem[] | undefined | Promise<InlineCompletionItem[] | undefined> {
    const explicit = context.triggerKind === InlineCompletionTriggerKind.Invoke;
    const refusal = this.#documents.refusal(document) ?? cursorRefusal(document, explicit);
    if (refusal !== undefined) return this.#nothing(refusal, explicit);
    const rests = this.#remainders(document, position, context);
    // Who asks again wants a choice, which the server has.
    if (rests.length > 0 && (!explicit || this.#offered?.presented === true)) return rests;
    if (!explicit && !this.#config.automatic) return this.#nothing("the trigger is manual", explicit);
    const asked = this.#ask(document, position, context, token, explicit);
    return rests.length === 0 ? asked : asked.then((items) => items ?? rests);
  }

  #register(): Disposable {
    return languages.registerInlineCompletionItemProvider({ scheme: "*" }, this);
  }

  /** The user took the whole suggestion. */
  accepted(characters: number): void {
    this.#offered = undefined;
    this.#log.debug(`Accepted a suggestion of ${characters} characters.`);
  }

  #remainders(
    document: TextDocument,
    position: Position,
    context: InlineCompletionContext,
  ): InlineCompletionItem[] {
    // With a selected suggest item the text must extend that item: the server knows how.
    if (context.selectedCompletionInfo !== undefined) return [];
    const offered = this.#offered;
    if (offered?.uri !== document.uri.toString()) return [];
    const now = around(document, position);
    return offered.suggestions.flatMap((suggestion) => {
      const rest = typedAsSuggested(suggestion, now);
      if (rest === undefined) return [];
      const range = new Range(position, position.translate(0, rest.replace));
      return [new InlineCompletionItem(rest.insertText, range, onAccept(rest.insertText))];
    });
  }

  async #ask(
    document: TextDocument,
    position: Position,
    context: InlineCompletionContext,
    token: CancellationToken,
    explicit: boolean,
  ): Promise<InlineCompletionItem[] | undefined> {
    if (!explicit && !(await pause(this.#config.delay, token))) return undefined;
    const client = this.#server.running;
    if (client === undefined) return this.#nothing("the language server is not running", explicit);
    // A failed engine stays so until the settings or the user restart it: asking at every key would only fill the log.
    if (this.#health.status.state === "failed") return this.#nothing("the engine failed", explicit);
    this.#health.asked();
    const { version } = document;
    const params = client.code2ProtocolConverter.asInlineCompletionParams(document, position, context);
    try {
      const answer = await this.#server.complete(client, params, token);
      const result = await client.protocol2CodeConverter.asInlineCompletionResult(answer, token);
      if (token.isCancellationRequested || document.version !== version) return undefined;
      const items = Array.isArray(result) ? result : (result?.items ?? []);
      if (items.length === 0 && explicit) sayWhy(this.#health.silence ?? "no suggestion here");
      for (const item of items) item.command = onAccept(textOf(item));
      this.#offered = offer(document, position, items);
      return items;
    } catch (error) {
      return this.#failed(error, explicit);
    }
  }

  #failed(error: unknown, explicit: boolean): undefined {
    const code = error instanceof ResponseError ? error.code : undefined;
    switch (code) {
      case LSPErrorCodes.RequestCancelled:
      case LSPErrorCodes.ServerCancelled:
      case LSPErrorCodes.ContentModified:
        return undefined;
      case ErrorCode.EngineUnavailable:
        return this.#nothing("the engine is not ready", explicit);
      default:
        this.#log.error("A completion request failed", error instanceof Error ? error : String(error));
        return this.#nothing("the request failed, see the log", explicit);
    }
  }

  #nothing(reason: string, explicit: boolean): undefined {
    if (explicit) sayWhy(reason);
    else this.#health.silent(reason);
    return undefined;
  }
}

/** Why the cursors speak against a suggestion; the editor's request names only one position. */
function cursorRefusal(document: TextDocument, explicit: boolean): string | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined || editor.document !== document) return undefined;
  if (editor.selections.length > 1) return "several cursors";
  if (!explicit && !editor.selection.isEmpty) return "text is selected";
  return undefined;
}

function offer(document: TextDocument, position: Position, items: readonly InlineCompletionItem[]): Offered {
  const texts = around(document, position);
  const suggestions = items.flatMap((item) => {
    // An item that starts elsewhere extends a selected suggest item: what is typed then is not its beginning.
    if (item.range === undefined || !item.range.start.isEqual(position)) return [];
    const replace = item.range.end.character - position.character;
    return [{ ...texts, insertText: textOf(item), replace }];
  });
  return { uri: document.uri.toString(), suggestions };
}

function around(document: TextDocument, position: Position): { before: string; after: string } {
  const end = document.lineAt(document.lineCount - 1).range.end;
  return {
    before: document.getText(new Range(0, 0, position.line, position.character)),
    after: document.getText(new Range(position, end)),
  };
}

function textOf(item: InlineCompletionItem): string {
  return typeof item.insertText === "string" ? item.insertText : item.insertText.value;
}

function onAccept(text: string): EditorCommand {
  return { command: Command.accepted, title: "Accepted", arguments: [text.length] };
}
