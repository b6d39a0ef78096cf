/** A fill of one document from the question to the last decision, and small questions about it. */
import { Position, type TextDocument, type TextEditor, workspace } from "vscode";
import type { InfillResult } from "../../server/protocol.ts";
import type { Attempt } from "../fill/candidates.ts";
import type { SessionHole, Target } from "../fill/session.ts";
import type { Question } from "./fill-runs.ts";
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
