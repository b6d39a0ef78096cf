/** What every feature of the language server gets: the connection, the documents, the engine and the state. */
import type { Connection, TextDocuments } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { EngineClient } from "../engine/client.ts";
import type { Settings } from "../settings.ts";
import { isSecret } from "../text/gate.ts";
import type { Runs } from "./runs.ts";
import type { StatusStore } from "./status.ts";

export interface ServerContext {
  connection: Connection;
  documents: TextDocuments<TextDocument>;
  engine: EngineClient;
  /** Every request to the engine goes through here. */
  runs: Runs;
  status: StatusStore;
  /** The settings now; they may change between two calls. */
  settings(): Settings;
  log(line: string): void;
}

/** Whether the document's text must not be read: a secret by its name, its language or the user's patterns. */
export function isExcluded(
  context: Pick<ServerContext, "settings">,
  document: Pick<TextDocument, "uri" | "languageId">,
): boolean {
  return isSecret(documentPath(document.uri), document.languageId, context.settings().exclude);
}

/** The path of a document for pattern matching, whatever its scheme. */
export function documentPath(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i, "").replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // Not percent-encoded after all: then the path is what stands there.
    if (error instanceof URIError) return path;
    throw error;
  }
}
