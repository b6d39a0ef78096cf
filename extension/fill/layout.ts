/**
 * Where the lines of a preview are drawn. Pure.
 *
 * A decoration can add text behind a line of the document but cannot add a line, so a preview of several lines becomes a
 * *card* to the right of the code, from the line of its hole downward, the document below it untouched. Cards of holes
 * that are close stand side by side. All positions are columns of a monospaced font, lines count from 0.
 */
import { columnsOf } from "../../server/text/lines.ts";

export interface Card {
  /** The hole's first line. */
  line: number;
  /** At least one. */
  lines: readonly string[];
}

/** What is drawn behind one line of the document. */
export interface Row {
  line: number;
  /** Columns left free between the end of the line's own text and `text`. */
  gap: number;
  /** Every row of a card is as wide as its longest. */
  text: string;
}

const GAP = 4;
/** At the left edge of every row. */
export const EDGE = "▏";
/** Stands for a line break where there are fewer lines in the document than in the text. */
export const BREAK = " ⏎ ";

/**
 * @param width columns of a line, with whatever else is drawn in it
 * @param lineCount of the document, at least 1
 */
export function layoutCards(
  cards: readonly Card[],
  width: (line: number) => number,
  lineCount: number,
): Row[] {
  const rows = new Map<number, Row>();
  const edge = (line: number) => {
    const row = rows.get(line);
    return width(line) + (row === undefined ? 0 : row.gap + row.text.length);
  };
  for (const card of cards) {
    const shown = asManyLines(card.lines, lineCount);
    // At the end of the document a card ends with it: then it begins above its hole.
    const first = Math.min(card.line, lineCount - shown.length);
    const lines = shown.map((_, i) => first + i);
    const column = Math.max(...lines.map(edge)) + GAP;
    const widest = Math.max(...shown.map((text) => text.length));
    for (const [i, line] of lines.entries()) {
      const text = `${EDGE}${(shown[i] ?? "").padEnd(widest)} `;
      const before = rows.get(line);
      rows.set(
        line,
        before === undefined
          ? { line, gap: column - width(line), text }
          : { ...before, text: before.text + " ".repeat(column - edge(line)) + text },
      );
    }
  }
  return [...rows.values()].sort((a, b) => a.line - b.line);
}

function asManyLines(lines: readonly string[], lineCount: number): string[] {
  if (lines.length <= lineCount) return [...lines];
  const whole = lines.slice(0, lineCount - 1);
  return [...whole, lines.slice(lineCount - 1).join(BREAK)];
}

/** A line with its tabs as spaces. @param from the column it starts at */
export function expandTabs(line: string, tabSize: number, from = 0): string {
  let text = "";
  for (const c of line) {
    text += c === "\t" ? " ".repeat(columnsOf(c, tabSize, from + text.length)) : c;
  }
  return text;
}

/**
 * The lines of a fill as a card shows them: the first with the white space that stands before the hole on its line, so
 * that all are indented as they will be, and what all have in common left out.
 *
 * @param before the text of the hole's line before the hole
 */
export function cardLines(before: string, fill: string, tabSize: number): string[] {
  const lines = fill.split(/\r?\n/);
  const indent = /^[ \t]*/.exec(before)?.[0] ?? "";
  const full = lines.map((line, i) => expandTabs(i === 0 ? indent + line : line, tabSize));
  const depths = full
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const common = depths.length === 0 ? 0 : Math.min(...depths);
  return full.map((line) => line.slice(common).trimEnd());
}
