/**
 * Which documents the language server may know.
 *
 * The text of excluded files (secrets), of languages switched off and of editors that are not documents never leaves
 * the extension host: not in a request, and not by document synchronisation, which `middleware` filters. When the
 * settings change, `reconcile` opens and closes documents on the server to match.
 */
import { type TextDocument, window, workspace } from "vscode";
import {
  type BaseLanguageClient,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Middleware,
} from "vscode-languageclient/node";
import { isSecret } from "../server/text/gate.ts";
import type { Config } from "./config.ts";

/** Documents that have no file system behind them and are code all the same. */
const UNSAVED_SCHEMES = new Set(["untitled", "vscode-notebook-cell"]);

export class SharedDocuments {
  readonly #config: Config;
  /** URIs of the documents open on the server. */
  readonly #open = new Set<string>();
  #refusals = new WeakMap<TextDocument, { languageId: string; reason: string | undefined }>();

  constructor(config: Config) {
    this.#config = config;
  }

  /** The document in the active editor; undefined when that is something else, such as the output panel. */
  get active(): TextDocument | undefined {
    const document = window.activeTextEditor?.document;
    return document !== undefined && isCode(document) ? document : undefined;
  }

  /** Why the document is not shared with the server, as a short phrase; undefined when it is. */
  refusal(document: TextDocument): string | undefined {
    const known = this.#refusals.get(document);
    if (known?.languageId === document.languageId) return known.reason;
    const reason = this.#decide(document);
    this.#refusals.set(document, { languageId: document.languageId, reason });
    return reason;
  }

  readonly middleware: Middleware = {
    didOpen: async (document, next) => {
      if (this.refusal(document) !== undefined) return;
      this.#open.add(document.uri.toString());
      await next(document);
    },
    didChange: async (event, next) => {
      if (this.#open.has(event.document.uri.toString())) await next(event);
    },
    didSave: async (document, next) => {
      if (this.#open.has(document.uri.toString())) await next(document);
    },
    didClose: async (document, next) => {
      if (this.#open.delete(document.uri.toString())) await next(document);
    },
  };

  /** The settings changed: decide anew for every document, and tell the server what differs. */
  async reconcile(client: BaseLanguageClient | undefined): Promise<void> {
    this.#refusals = new WeakMap();
    if (client === undefined) return;
    const convert = client.code2ProtocolConverter;
    const sent: Promise<void>[] = [];
    for (const document of workspace.textDocuments) {
      const uri = document.uri.toString();
      const shared = this.refusal(document) === undefined;
      if (shared && !this.#open.has(uri)) {
        this.#open.add(uri);
        sent.push(
          client.sendNotification(
            DidOpenTextDocumentNotification.type,
            convert.asOpenTextDocumentParams(document),
          ),
        );
      } else if (!shared && this.#open.delete(uri)) {
        sent.push(
          client.sendNotification(
            DidCloseTextDocumentNotification.type,
            convert.asCloseTextDocumentParams(document),
          ),
        );
      }
    }
    await Promise.all(sent);
  }

  /** The server is gone, and with it what it had open. */
  forget(): void {
    this.#open.clear();
  }

  #decide(document: TextDocument): string | undefined {
    const { uri, languageId } = document;
    if (!isCode(document)) return `"${uri.scheme}" documents are not completed`;
    if (isSecret(uri.path, languageId, this.#config.exclude)) return "the file is excluded";
    if (!this.#config.enabledFor(languageId)) return `off for ${languageId}`;
    return undefined;
  }
}

/** Output, commit boxes, diffs and the like are not writable files; virtual and remote file systems are welcome. */
function isCode({ uri }: TextDocument): boolean {
  return UNSAVED_SCHEMES.has(uri.scheme) || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
