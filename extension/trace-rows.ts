/**
 * Lays the cells of a canvas out in rows, breaking at line ends and at the width of the view, so that only
 * the rows on the screen need elements. Pure: widths come from a `measure` function.
 *
 * A token may hold line ends ("\n    "): it then has one piece per line. Every piece but the first is a continuation.
 */
import { type CellView, leaves } from "./trace-history.ts";

/** A piece of a row. */
export interface Piece {
  /** Index into the cells of all holes in order; undefined for text around the holes. */
  index?: number;
  /** What is to be seen: line ends as U+23CE, tabs as U+2192 and blanks. */
  text: string;
  /** Left edge and width, in the unit of `measure`. */
  x: number;
  width: number;
  /** Whether an earlier piece shows the beginning of the same token. */
  continued: boolean;
}

export interface RowsInput {
  /** Of every hole. */
  holes: readonly (readonly CellView[])[];
  /** Text before each hole and after the last: one more than holes. */
  around: readonly string[];
  /** What a cell is wide at least, such as the width of a label below it. */
  least(cell: CellView): number;
  /** Width of a text in a cell, without padding. */
  measure(text: string): number;
  /** Added to the width of every cell, for its edges and the gap to the next. */
  padding: number;
  /** Of a row. */
  width: number;
}

/** Line end, as shown. */
const LINE_END = "\u23ce";
/** A token that is only part of a character, as shown. */
export const PART = "\u25cc";
/** What is shown in place of a mask that is swept away or deleted. */
export const GONE = "\u00d7";
const TAB = "\u2192\u00a0\u00a0\u00a0";

/** The rows of a canvas with the text around it. Pieces keep the order of the text. */
export function layOut(input: RowsInput): Piece[][] {
  const rows: Piece[][] = [[]];
  let x = 0;
  const breakRow = () => {
    rows.push([]);
    x = 0;
  };
  const put = (piece: Omit<Piece, "x">) => {
    if (x > 0 && x + piece.width > input.width) breakRow();
    rows.at(-1)?.push({ ...piece, x });
    x += piece.width;
  };
  const text = (source: string) => {
    for (const [i, line] of source.replaceAll("\t", "    ").split("\n").entries()) {
      if (i > 0) breakRow();
      // Long lines wrap between words.
      for (const word of line.match(/\s*\S+|\s+$/g) ?? [])
        put({ text: word, width: input.measure(word), continued: false });
    }
  };
  let index = 0;
  for (const [hole, cells] of input.holes.entries()) {
    const before = input.around[hole] ?? "";
    text(hole === 0 ? before.replace(/^\n+/, "") : before);
    for (const cell of cells) {
      for (const [i, shown] of piecesOf(cell).entries()) {
        if (i > 0) breakRow();
        const width = Math.max(input.measure(shown), i === 0 ? input.least(cell) : 0) + input.padding;
        put({ index, text: shown, width, continued: i > 0 });
      }
      if (cell.text?.endsWith("\n")) breakRow();
      index += 1;
    }
  }
  text(input.around[input.holes.length] ?? "");
  return rows;
}

/** A cell's text as it is shown, one string per line; a line end belongs to the line it ends. */
function piecesOf({ text, event }: CellView): string[] {
  if (leaves(event)) return [GONE];
  if (text === null) return ["\u00a0\u00a0"];
  if (text === "") return [PART];
  const lines = text.replaceAll("\r", "").replaceAll("\t", TAB).split("\n");
  const shown = lines.map((line, i) => (i < lines.length - 1 ? line + LINE_END : line));
  return shown.at(-1) === "" ? shown.slice(0, -1) : shown;
}

/**
 * The cell above or below another: the one in the nearest row in that direction whose middle is nearest to the middle
 * of the other's first piece. The cell itself when there is none.
 */
export function verticalNeighbour(rows: readonly (readonly Piece[])[], index: number, by: 1 | -1): number {
  const at = rowOf(rows, index);
  const from = rows[at]?.find((piece) => piece.index === index);
  if (from === undefined) return index;
  const middle = from.x + from.width / 2;
  for (let row = at + by; row >= 0 && row < rows.length; row += by) {
    const cells = (rows[row] ?? []).filter((piece) => piece.index !== undefined && piece.index !== index);
    if (cells.length === 0) continue;
    const distance = (piece: Piece) => Math.abs(piece.x + piece.width / 2 - middle);
    return cells.reduce((best, piece) => (distance(piece) < distance(best) ? piece : best)).index ?? index;
  }
  return index;
}

/** The row of a cell's first piece; -1 when it is nowhere. */
export function rowOf(rows: readonly (readonly Piece[])[], index: number): number {
  return rows.findIndex((row) => row.some((piece) => piece.index === index && !piece.continued));
}

/** Top edges of the rows, and the lower edge of the last: rows of text alone are as low as their text. */
export function edgesOf(rows: readonly (readonly Piece[])[], line: number, below: number): number[] {
  const edges = [0];
  for (const row of rows) {
    const hasCells = row.some((piece) => piece.index !== undefined);
    edges.push((edges.at(-1) ?? 0) + line + (hasCells ? below : 0));
  }
  return edges;
}

/** The row at a height: the last one whose top edge is not below it. */
export function rowAt(edges: readonly number[], y: number): number {
  let [low, high] = [0, Math.max(0, edges.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
