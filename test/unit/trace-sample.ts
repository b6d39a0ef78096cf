/** Runs made by hand for the tests of the trace: a canvas that is changed the way the engine changes it. */
import type { CanvasCell, CommittedToken, DecodeStep, RunStartedParams } from "../../server/protocol.ts";

/** What a step does to the canvas: a token per cell, or an event. */
export type Change =
  | { cell: number; text: string; confidence?: number }
  | { expand: number }
  | { delete: number };

/** A committed token; confidence 0.5 unless said otherwise. */
export function token(cell: number, text: string, more: Partial<CommittedToken> = {}): CommittedToken {
  const confidence = more.confidence ?? 0.5;
  return {
    position: cell,
    token: 100 + cell,
    text,
    confidence,
    margin: confidence / 2,
    entropy: 1 - confidence,
    cell,
    alternatives: [
      { text, probability: confidence },
      { text: "other", probability: (1 - confidence) / 2 },
    ],
    ...more,
  };
}

/** Plays changes on a canvas and tells the steps as the server does. A deletion sweeps the masks to its right. */
export class Canvas {
  readonly #holes: { cell: number; text: string | null }[][];
  #next: number;
  #index = 0;

  constructor(masks: readonly number[]) {
    let cell = 0;
    this.#holes = masks.map((count) => Array.from({ length: count }, () => ({ cell: cell++, text: null })));
    this.#next = cell;
  }

  get cells(): CanvasCell[][] {
    return this.#holes.map((cells) => cells.map((cell) => ({ ...cell })));
  }

  step(
    changes: readonly Change[],
    pass: "full" | "window" = this.#index === 0 ? "full" : "window",
  ): DecodeStep {
    const committed: CommittedToken[] = [];
    let swept = 0;
    for (const change of changes) {
      if ("text" in change) {
        const { cell, text, confidence } = change;
        committed.push(token(cell, text, confidence === undefined ? {} : { confidence }));
        const { cells, at } = this.#find(cell);
        cells.splice(at, 1, { cell, text });
      } else if ("expand" in change) {
        committed.push(token(change.expand, "", { event: "expand" }));
        const { cells, at } = this.#find(change.expand);
        cells.splice(at + 1, 0, { cell: this.#next++, text: null });
      } else {
        committed.push(token(change.delete, "", { event: "delete" }));
        const { cells, at } = this.#find(change.delete);
        const tail = cells.splice(at + 1).filter(({ text }) => text !== null || ++swept === 0);
        cells.splice(at, 1, ...tail);
      }
    }
    const canvas = this.cells;
    return {
      index: this.#index++,
      pass,
      rows: 8,
      milliseconds: 2,
      committed,
      holes: canvas.map((cells) => cells.map(({ text }) => text ?? "\u2591").join("")),
      canvas,
      swept,
      masksLeft: canvas.flat().filter(({ text }) => text === null).length,
    };
  }

  #find(cell: number): { cells: { cell: number; text: string | null }[]; at: number } {
    for (const cells of this.#holes) {
      const at = cells.findIndex((each) => each.cell === cell);
      if (at >= 0) return { cells, at };
    }
    throw new Error(`there is no cell ${cell} on the canvas`);
  }
}

export function start(
  request: number,
  masks: number[],
  more: Partial<RunStartedParams> = {},
): RunStartedParams {
  return {
    request,
    uri: "file:///code/a%20b.py",
    kind: "completion",
    options: { policy: { kind: "threshold", value: 0.9 }, cache: "dual" },
    masks,
    canvas: new Canvas(masks).cells,
    around: [...masks.map(() => "before\n"), "\nafter"],
    ...more,
  };
}
