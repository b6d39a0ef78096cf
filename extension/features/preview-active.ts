/** A fill of one document from the question to the last decision, and small questions about it. */
import { Position, Selection, type TextDocument, type TextEditor, window, workspace } from "vscode";
import type { InfillResult } from "../../server/protocol.ts";
import type { Attempt } from "../fill/candidates.ts";
import type { SessionHole, Target } from "../fill/session.ts";
import type { Outcome, Question } from "./fill-runs.ts";
import { rangeOf } from "./preview-drawing.ts";
import type { Shown } from "./preview-view.ts";

/** What to fill, and how to ask for it. */
export interface Fill {
  targets: readonly Target[];
  /** One empty place at the cursor, to be shown as ghost text. */
  ghost: boolean;
  /** @param length tokens of the first answer's canvas, once there is one */
  ask(document: TextDocument, holes: readonly SessionHole[], attempt: Attempt, length?: number): Question;
}

/** Shows a text at the cursor as ghost text. */
export interface GhostText {
  /** @param replace UTF-16 units behind the cursor, on its line, that the text takes the place of */
  present(editor: TextEditor, text: string, replace: number): Promise<void>;
}

export interface Active extends Shown {
  readonly fill: Fill;
  attempts: number;
  /** Attempts since the last new answer. */
  repeated: number;
  length?: number;
  /** What was selected before the previews, and the document's version then. */
  selected?: { selections: readonly Selection[]; version: number };
}

/** A selection would hide what is struck through in it. */
export function unselect(active: Active, editor: TextEditor, at: number): void {
  const { document, selections } = editor;
  if (selections.every(({ isEmpty }) => isEmpty)) return;
  active.selected = { selections, version: document.version };
  const position = document.positionAt(at);
  editor.selection = new Selection(position, position);
}

/** Nothing came of the previews: selects again what was selected, to ask for something else. */
export function reselect({ selected, document }: Active): void {
  const editor = window.activeTextEditor;
  if (selected === undefined || editor?.document !== document || document.version !== selected.version)
    return;
  if (editor.selections.every(({ isEmpty }) => isEmpty)) editor.selections = selected.selections;
}

export function idsOf({ session }: Shown): number[] {
  return session.holes.map(({ id }) => id);
}

/** The edit's text as the text of its hole; generated code may replace closers behind the cursor as well. */
export function fitted({ document, session }: Active, asked: SessionHole | undefined, edit: Edit): string {
  const hole = asked && session.hole(asked.id);
  if (hole === undefined) return edit.newText;
  const { line, character } = edit.range.end;
  const end = document.offsetAt(new Position(line, character));
  const text = document.getText();
  if (end > hole.end) session.widen(hole.id, text.slice(hole.end, end));
  return edit.newText + text.slice(end, Math.max(hole.end, end));
}

type Edit = InfillResult["edits"][number];

export function isAt({ document, selection }: TextEditor, hole: SessionHole): boolean {
  return selection.isEmpty && document.offsetAt(selection.active) === hole.start;
}

export function canGhost(editor: TextEditor, document: TextDocument, hole: SessionHole): boolean {
  return (
    editor.document === document &&
    editor.selections.length === 1 &&
    isAt(editor, hole) &&
    rangeOf(document, hole).isSingleLine &&
    workspace.getConfiguration("editor", document).get("inlineSuggest.enabled") === true
  );
}

/** Why a question has no answer; "exhausted": only blank ones, or such as were there before. */
export type NoAnswer = Exclude<Outcome, { kind: "done" }> | { kind: "exhausted" };

/** In a few words for the status bar. @param candidates answers that are there already */
export function saying({ kind }: Exclude<NoAnswer, { kind: "failed" }>, candidates: number): string {
  switch (kind) {
    case "changed":
      return "stopped, because the text changed: ask again";
    case "cancelled":
      return "cancelled";
    case "exhausted":
      return `the model has no ${candidates === 0 ? "" : "other "}answer here`;
  }
}
