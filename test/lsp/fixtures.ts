/** What the session tests share: documents to complete, a slow request, and how a request fails. */
import assert from "node:assert/strict";
import type { InfillParams } from "../../server/protocol.ts";
import { atCursor, type LspClient } from "./client.ts";

/** Against hanging only: no test asserts a time. */
export const LIMIT = { timeout: 120_000 };
export const RequestCancelled = -32800;
export const ContentModified = -32801;

/** A place where any model of Python has something to say. */
export const METHOD = `class Point:
    def __init__(self, x, y):
        ├

    def norm(self):
        return self.x
`;

/** Many passes over a full context: still running when the next message arrives. */
export const SLOW: Omit<InfillParams, "textDocument"> = {
  holes: [{ range: at(0, 0), tokens: 200 }],
  options: { cache: "none", policy: { kind: "top_k", value: 1, rank: "confidence" }, variable: false },
};

export function at(line: number, character: number, endLine = line, endCharacter = character) {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** Settles to the error's code, or fails when there was an answer. */
export async function codeOf(request: Promise<unknown>): Promise<number> {
  try {
    assert.fail(`answered ${JSON.stringify(await request)}`);
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "number") return error.code;
    throw error;
  }
}

let documents = 0;
/** Opens a new document with the cursor at `├`. */
export function open(client: LspClient, marked: string, name = "document.py", languageId = "python") {
  const { text, position } = atCursor(marked);
  documents += 1;
  const uri = `file:///project/${documents}/${name}`;
  client.open(uri, text, languageId);
  return { uri, position, text };
}

/**
 * A new document with a method to complete, in a language with Python's lines for which the server has no grammar: one
 * question, and whatever the model answers is not dropped because of it.
 */
export function openMethod(client: LspClient, name = "Point") {
  return open(client, METHOD.replace("Point", name), "document.star", "starlark");
}
