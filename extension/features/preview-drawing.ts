/**
 * Draws previews with decorations: what would go is struck through, what would come stands behind it, or as a card beside
 * the code when it has several lines (`fill/layout.ts`). The document is not touched.
 */
import {
  type DecorationOptions,
  DecorationRangeBehavior,
  type Disposable,
  MarkdownString,
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  type ThemableDecorationAttachmentRenderOptions,
  ThemeColor,
  window,
} from "vscode";
import { type Card, cardLines, expandTabs, layoutCards } from "../fill/layout.ts";
import type { FillSession, SessionHole } from "../fill/session.ts";

/** Marks the place of a card whose hole holds no text. */
const PLACE = "▸";

export class PreviewDrawing implements Disposable {
  readonly #removed = window.createTextEditorDecorationType({
    textDecoration: "line-through",
    opacity: "0.7",
    backgroundColor: new ThemeColor("diffEditor.removedTextBackground"),
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
  readonly #added = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });

  /** @param session undefined: nothing is drawn in the document's editors. */
  draw(document: TextDocument, session: FillSession | undefined): void {
    for (const editor of window.visibleTextEditors) {
      if (editor.document === document) this.#drawIn(editor, session);
    }
  }

  dispose(): void {
    this.#removed.dispose();
    this.#added.dispose();
  }

  #drawIn(editor: TextEditor, session: FillSession | undefined): void {
    const removed: DecorationOptions[] = [];
    const added: DecorationOptions[] = [];
    const { document } = editor;
    const tabSize = typeof editor.options.tabSize === "number" ? editor.options.tabSize : 4;
    const cards: Card[] = [];
    /** Columns of what is drawn inside of a line. */
    const inline = new Map<number, number>();
    for (const hole of session?.holes ?? []) {
      const text = session?.text(hole.id);
      if (session === undefined || text === undefined) continue;
      const range = rangeOf(document, hole);
      removed.push(
        ...linesOf(document, range).map((line) => ({ range: line, hoverMessage: hover(document, text) })),
      );
      const { line, character } = range.start;
      const lines = cardLines(document.lineAt(line).text.slice(0, character), text, tabSize);
      const isCard = lines.length > 1 || !range.isSingleLine;
      if (isCard) cards.push({ line, lines });
      const shown = isCard ? "" : expandTabs(text, tabSize);
      const mark = isCard && range.isEmpty ? PLACE : shown;
      if (mark === "") continue;
      inline.set(line, (inline.get(line) ?? 0) + mark.length);
      added.push({
        range: new Range(range.end, range.end),
        renderOptions: {
          after: { ...look(mark, session.isDraft), margin: range.isEmpty ? "0" : "0 0 0 4px" },
        },
      });
    }
    const width = (line: number) =>
      expandTabs(document.lineAt(line).text, tabSize).length + (inline.get(line) ?? 0);
    for (const { line, gap, text } of layoutCards(cards, width, document.lineCount)) {
      const end = document.lineAt(line).range.end;
      const after = { ...look(text, session?.isDraft === true), margin: `0 0 0 ${gap}ch` };
      added.push({ range: new Range(end, end), renderOptions: { after } });
    }
    editor.setDecorations(this.#removed, removed);
    editor.setDecorations(this.#added, added);
  }
}

/** The parts of a range on each of its lines, without the white space at their ends. */
function linesOf(document: TextDocument, range: Range): Range[] {
  const ranges: Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) {
    const { text } = document.lineAt(line);
    const from = line === range.start.line ? range.start.character : 0;
    const to = line === range.end.line ? range.end.character : text.length;
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    if (part.trim() !== "") ranges.push(new Range(line, start, line, start + part.trim().length));
  }
  return ranges;
}

/** Unfinished text has the colour of ghost text; finished text that of code, on the background of insertions. */
function look(text: string, isDraft: boolean): ThemableDecorationAttachmentRenderOptions {
  return {
    // Plain spaces would be joined to one.
    contentText: text.replaceAll(" ", "\u00a0"),
    color: new ThemeColor(isDraft ? "editorGhostText.foreground" : "editor.foreground"),
    backgroundColor: new ThemeColor(
      isDraft ? "editor.hoverHighlightBackground" : "diffEditor.insertedTextBackground",
    ),
  };
}

/** The fill as code, in its language's colours. */
function hover(document: TextDocument, text: string): MarkdownString {
  return new MarkdownString("Replaced by").appendCodeblock(text, document.languageId);
}

export function rangeOf(document: TextDocument, { start, end }: SessionHole): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

export function positionOf(document: TextDocument, { start }: SessionHole): Position {
  return document.positionAt(start);
}
