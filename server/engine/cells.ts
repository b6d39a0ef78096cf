/**
 * Which cell is which from step to step (`CanvasCell` of `protocol.ts`): positions move when holes grow and shrink, cell
 * numbers stay. Works on what the decoder tells of a step; pure, knows no texts. A hole of a request may be several holes
 * to the decoder, which only sees maximal runs of masks: they are called runs here.
 */
import type { NativeStep } from "./addon.ts";

/** A piece of a hole: a run of masks, or tokens that stay. */
export type HolePart = { run: number } | { kept: number[] };

export interface Layout {
  /** Parts of each hole, in order. */
  holes: HolePart[][];
  /** Masks of each run at the start. */
  lengths: number[];
  /** Tokens of the sequence before each run that belong to no run; they never change. */
  fixedBefore: number[];
}

/** A position of a hole: its cell, and the token in it (`mask` for an open one). */
export interface CellToken {
  cell: number;
  token: number;
}

export interface CellStep {
  /** Cell of every commit of the step, in order. */
  committed: number[];
  /** Whether the committed cell is no longer on the canvas, in the same order. */
  gone: boolean[];
  /** The cells of each hole after the step. */
  canvas: CellToken[][];
  /** Masks that left the canvas without being committed; 0 when the step before was left out. */
  swept: number;
}

/** @param holes start and length of each hole in `tokens`, ascending, with other tokens between them. */
export function layoutOf(
  tokens: Int32Array,
  holes: readonly { start: number; length: number }[],
  mask: number,
): Layout {
  const layout: Layout = { holes: [], lengths: [], fixedBefore: [] };
  let masks = 0;
  for (const { start, length } of holes) {
    const parts: HolePart[] = [];
    for (let at = start; at < start + length; at++) {
      const token = tokens[at] ?? mask;
      const last = parts.at(-1);
      if (token !== mask) {
        if (last !== undefined && "kept" in last) last.kept.push(token);
        else parts.push({ kept: [token] });
      } else if (last !== undefined && "run" in last) {
        layout.lengths[last.run] = (layout.lengths[last.run] ?? 0) + 1;
        masks++;
      } else {
        parts.push({ run: layout.lengths.length });
        layout.fixedBefore.push(at - masks);
        layout.lengths.push(1);
        masks++;
      }
    }
    layout.holes.push(parts);
  }
  return layout;
}

type Step = Pick<NativeStep, "index" | "positions" | "canvas" | "canvasSource" | "holeLengths">;

export class CanvasCells {
  private readonly layout: Layout;
  private readonly mask: number;
  private readonly resizable: boolean;
  /** Cells of each run after the last step. */
  private runs: number[][];
  /** Cells of the kept tokens, by hole and part. */
  private readonly kept: CellToken[][][];
  private unused = 0;
  private nextStep = 0;

  /** @param resizable whether positions of a run can come and go. */
  constructor(layout: Layout, mask: number, resizable: boolean) {
    this.layout = layout;
    this.mask = mask;
    this.resizable = resizable;
    this.runs = layout.lengths.map((length) => Array.from({ length }, () => this.create()));
    this.kept = layout.holes.map((parts) =>
      parts.map((part) => ("kept" in part ? part.kept.map((token) => ({ cell: this.create(), token })) : [])),
    );
  }

  /** The cells of each hole before the first step. */
  start(): CellToken[][] {
    return this.compose(this.runs.map((cells) => cells.map((cell) => ({ cell, token: this.mask }))));
  }

  /** Steps in order; some may be left out. */
  advance(step: Step): CellStep {
    const whole = step.index === this.nextStep || !this.resizable;
    this.nextStep = step.index + 1;
    const before = whole ? this.byPosition() : new Map<number, number>();
    const left = new Set(before.values());
    const seen = new Set<number>();
    const runs: CellToken[][] = [];
    let at = 0;
    for (const [run, length] of step.holeLengths.entries()) {
      const cells: CellToken[] = [];
      for (let i = 0; i < length; i++, at++) {
        const position = (step.canvasSource[at] ?? 0) + (this.layout.fixedBefore[run] ?? 0);
        const split = seen.has(position);
        const cell = split ? this.create() : this.cellAt(position, before);
        seen.add(position);
        left.delete(cell);
        cells.push({ cell, token: step.canvas[at] ?? this.mask });
      }
      runs.push(cells);
    }
    const committed = Array.from(step.positions, (position) => this.cellAt(position, before));
    const gone = Array.from(step.positions, (position) => !seen.has(position));
    for (const cell of committed) left.delete(cell);
    this.runs = runs.map((cells) => cells.map(({ cell }) => cell));
    return { committed, gone, canvas: this.compose(runs), swept: left.size };
  }

  private create(): number {
    return this.unused++;
  }

  /** The cell that was at a position of the sequence before the step; a new number when that is not known. */
  private cellAt(position: number, before: Map<number, number>): number {
    const known = before.get(position);
    if (known !== undefined) return known;
    const cell = this.create();
    before.set(position, cell);
    return cell;
  }

  /** Cells by their position in the whole sequence. */
  private byPosition(): Map<number, number> {
    const cells = new Map<number, number>();
    let positions = 0;
    for (const [run, numbers] of this.runs.entries()) {
      const start = (this.layout.fixedBefore[run] ?? 0) + positions;
      for (const [i, cell] of numbers.entries()) cells.set(start + i, cell);
      positions += numbers.length;
    }
    return cells;
  }

  private compose(runs: readonly CellToken[][]): CellToken[][] {
    return this.layout.holes.map((parts, hole) =>
      parts.flatMap((part, i) => ("run" in part ? (runs[part.run] ?? []) : (this.kept[hole]?.[i] ?? []))),
    );
  }
}
