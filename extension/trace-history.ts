/**
 * The canvas of a run at any step, from its records (`trace.ts`). Pure.
 *
 * **Moments** count the steps done: 0 is the canvas of masks before the first step, n the one after the n-th. Cells that
 * ever were stand in one list per hole in canvas order, those that left included, so the canvas at a moment is that list
 * without the cells not born yet or gone. A cell that leaves is still shown at the moment it leaves, marked.
 */
import type { CommittedToken } from "../server/protocol.ts";
import { meanConfidence, type Run, type StepRecord } from "./trace.ts";

/** A cell as it is at a moment. */
export interface CellView {
  /** Its number in the run. */
  cell: number;
  hole: number;
  /** null: a mask. "": a token that is only part of a character. */
  text: string | null;
  /**
   * The token that stands in the cell, or the decision to split or delete it at this very moment, and the moment of
   * either; absent for masks and for tokens whose step did not arrive.
   */
  commit?: { moment: number; token: CommittedToken };
  /** What happened to it in the step that led to this moment. */
  event?: CellEvent;
}

/** `committed`, split in two masks, the new one of such a split, deleted, swept away by a deletion, taken back to a mask. */
export type CellEvent = "committed" | "expanded" | "added" | "deleted" | "swept" | "revoked";

interface Entry {
  cell: number;
  hole: number;
  /** The first moment it is on the canvas. */
  born: number;
  /** The first moment it is not. */
  gone: number;
  /** What was written to it, by rising moment. */
  writes: { moment: number; text: string | null; token?: CommittedToken }[];
  /** What happened to it besides being written, by rising moment. */
  events: { moment: number; event: CellEvent; token?: CommittedToken }[];
}

/** What the chart shows of a moment. */
export interface MomentNumbers {
  masksLeft: number;
  /** Mean confidence of the tokens committed in the step before; undefined at 0 and when it committed none. */
  confidence: number | undefined;
}

export class History {
  readonly #holes: Entry[][];
  readonly #cells = new Map<number, Entry>();
  readonly #numbers: MomentNumbers[];
  #moments = 0;

  constructor(run: Run) {
    const { canvas } = run.header;
    this.#holes = canvas.map((cells, hole) =>
      cells.map(({ cell, text }) => {
        const entry = this.#create(cell, hole, 0);
        if (text !== null) entry.writes.push({ moment: 0, text });
        return entry;
      }),
    );
    const masksLeft = canvas.flat().filter(({ text }) => text === null).length;
    this.#numbers = [{ masksLeft, confidence: undefined }];
    for (const step of run.steps) this.add(step);
  }

  /** The newest moment: how many steps there are. */
  get last(): number {
    return this.#moments;
  }

  /** One entry per moment, `last + 1` of them. */
  get numbers(): readonly MomentNumbers[] {
    return this.#numbers;
  }

  add(step: StepRecord): void {
    this.#moments += 1;
    const moment = this.#moments;
    for (const { cell, hole, after } of step.born) {
      const entry = this.#insert(cell, hole, after, moment);
      // After a gap cells may only have got other numbers: then nothing is known to have happened to them.
      if (step.missed === 0) entry.events.push({ moment, event: "added" });
    }
    for (const token of step.committed) {
      const entry = this.#cells.get(token.cell);
      if (entry === undefined) continue;
      if (token.event === "expand") entry.events.push({ moment, event: "expanded", token });
      else if (token.event === "delete") entry.events.push({ moment, event: "deleted", token });
      else {
        entry.events.push({ moment, event: "committed" });
        entry.writes.push({ moment, text: token.text, token });
      }
    }
    for (const cell of step.gone) {
      const entry = this.#cells.get(cell);
      if (entry === undefined) continue;
      entry.gone = moment;
      if (entry.events.at(-1)?.moment !== moment && step.missed === 0)
        entry.events.push({ moment, event: "swept" });
    }
    for (const { cell, text } of step.corrected) {
      const entry = this.#cells.get(cell);
      if (entry === undefined) continue;
      entry.writes.push({ moment, text });
      if (text === null) entry.events.push({ moment, event: "revoked" });
    }
    this.#numbers.push({ masksLeft: step.masksLeft, confidence: meanConfidence(step) });
  }

  /** The cells at a moment, one list per hole, left to right. @param moment 0..last */
  at(moment: number): CellView[][] {
    return this.#holes.map((entries) =>
      entries.flatMap((entry) => (isShown(entry, moment) ? [view(entry, moment)] : [])),
    );
  }

  /** The text of every hole at a moment, without what is still open. */
  texts(moment: number): string[] {
    return this.at(moment).map((cells) =>
      cells.map(({ text, event }) => (leaves(event) ? "" : (text ?? ""))).join(""),
    );
  }

  #create(cell: number, hole: number, born: number): Entry {
    const entry: Entry = { cell, hole, born, gone: Number.POSITIVE_INFINITY, writes: [], events: [] };
    this.#cells.set(cell, entry);
    return entry;
  }

  #insert(cell: number, hole: number, after: number | null, moment: number): Entry {
    while (this.#holes.length <= hole) this.#holes.push([]);
    const entries = this.#holes[hole] ?? [];
    const left = after === null ? -1 : entries.findIndex((entry) => entry.cell === after);
    const entry = this.#create(cell, hole, moment);
    entries.splice(left + 1, 0, entry);
    return entry;
  }
}

/** Whether the cell is shown for the last time. */
export function leaves(event: CellEvent | undefined): boolean {
  return event === "deleted" || event === "swept";
}

function isShown({ born, gone, events }: Entry, moment: number): boolean {
  return born <= moment && (moment < gone || (moment === gone && events.at(-1)?.moment === moment));
}

function view(entry: Entry, moment: number): CellView {
  const write = entry.writes.findLast((each) => each.moment <= moment);
  const event = entry.events.findLast((each) => each.moment === moment);
  const token = write?.token ?? event?.token;
  return {
    cell: entry.cell,
    hole: entry.hole,
    text: write?.text ?? null,
    ...(token && { commit: { moment: write?.token ? write.moment : moment, token } }),
    ...(event && { event: event.event }),
  };
}
