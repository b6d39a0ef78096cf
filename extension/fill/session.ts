/**
 * The holes of one document that are being filled or previewed, and the answers there are for them. Pure: it knows
 * offsets and texts, not editors.
 *
 * Until a fill is accepted the document holds what it held before. Holes move along with edits elsewhere; an edit that
 * touches the text of a hole, or is typed into an empty one, drops that hole: the user has gone on without it.
 */
import type { Hole } from "./holes.ts";

/** `remask` as in the protocol: the share of the text's tokens to be chosen anew. */
export interface Target extends Hole {
  remask?: number;
}

export interface SessionHole extends Target {
  /** Its number among the holes the session began with. */
  readonly id: number;
}

/** An edit as the editor reports it, in offsets of the text before it. */
export interface Change {
  rangeOffset: number;
  rangeLength: number;
  text: string;
}

export class FillSession {
  #holes: SessionHole[];
  /** Per answer the texts by hole number. */
  #candidates: ReadonlyMap<number, string>[] = [];
  #shown = 0;
  /** Texts of a run that goes on, by hole number. */
  #draft: ReadonlyMap<number, string> | undefined;

  /** @param targets ascending, not overlapping */
  constructor(targets: readonly Target[]) {
    this.#holes = targets.map((target, id) => ({ ...target, id }));
  }

  /** Those neither accepted nor dropped, ascending. */
  get holes(): readonly SessionHole[] {
    return this.#holes;
  }

  get candidates(): number {
    return this.#candidates.length;
  }

  /** Index of the answer that is shown. */
  get shown(): number {
    return this.#shown;
  }

  /** Whether a run's unfinished text is what is shown. */
  get isDraft(): boolean {
    return this.#draft !== undefined;
  }

  hole(id: number): SessionHole | undefined {
    return this.#holes.find((hole) => hole.id === id);
  }

  /** What is shown for a hole; undefined: nothing yet. */
  text(id: number): string | undefined {
    return (this.#draft ?? this.#candidates[this.#shown])?.get(id);
  }

  /** The hole that an offset lies in or touches; `to` for the other end of a selection. */
  at(from: number, to = from): SessionHole | undefined {
    return this.#holes.find((hole) => hole.start <= to && from <= hole.end);
  }

  /** A run's texts so far, one per hole of `ids`. */
  draft(ids: readonly number[], texts: readonly string[]): void {
    this.#draft = new Map(ids.map((id, i) => [id, texts[i] ?? ""]));
  }

  /** The run ended without an answer: what was shown before it is shown again. */
  discardDraft(): void {
    this.#draft = undefined;
  }

  /**
   * A run's answer, shown from now on when it is a new one.
   *
   * @returns whether it says something for some hole that no other answer says for all holes together.
   */
  add(ids: readonly number[], texts: readonly string[]): boolean {
    this.#draft = undefined;
    const answer = new Map(ids.map((id, i) => [id, texts[i] ?? ""]));
    const same = (other: ReadonlyMap<number, string>) =>
      this.#holes.every(({ id }) => other.get(id) === answer.get(id));
    if (this.#candidates.some(same)) return false;
    this.#candidates.push(answer);
    this.#shown = this.#candidates.length - 1;
    return true;
  }

  /** An answer replaces more than the hole held, `more` behind it: earlier answers leave that as it is. */
  widen(id: number, more: string): void {
    this.#holes = this.#holes.map((hole) =>
      hole.id === id ? { ...hole, end: hole.end + more.length } : hole,
    );
    this.#candidates = this.#candidates.map((answer) => {
      const text = answer.get(id);
      return text === undefined ? answer : new Map([...answer, [id, text + more]]);
    });
  }

  /** Shows the answer before or after. @returns false at the end of the row. */
  step(by: 1 | -1): boolean {
    const next = this.#shown + by;
    if (next < 0 || next >= this.#candidates.length) return false;
    this.#shown = next;
    return true;
  }

  /** Takes holes out, to be accepted or rejected. @returns them, ascending. */
  remove(ids: readonly number[]): SessionHole[] {
    const removed = this.#holes.filter(({ id }) => ids.includes(id));
    this.#holes = this.#holes.filter(({ id }) => !ids.includes(id));
    return removed;
  }

  /** Puts back what could not be accepted: the document is as it was. */
  restore(holes: readonly SessionHole[]): void {
    this.#holes = [...this.#holes, ...holes].sort((a, b) => a.start - b.start);
  }

  /** The document changed. @returns the holes that are gone with it. */
  edited(changes: readonly Change[]): SessionHole[] {
    const dropped: SessionHole[] = [];
    // From the end on, so that an offset is not moved by a change before it.
    for (const change of [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset)) {
      this.#holes = this.#holes.flatMap((hole) => {
        const moved = move(hole, change);
        if (moved === undefined) dropped.push(hole);
        return moved ?? [];
      });
    }
    return dropped;
  }
}

function move(hole: SessionHole, { rangeOffset, rangeLength, text }: Change): SessionHole | undefined {
  const changeEnd = rangeOffset + rangeLength;
  const isEmpty = hole.start === hole.end;
  const touches = isEmpty && rangeOffset <= hole.start && hole.start <= changeEnd;
  if (!touches && rangeOffset >= hole.end) return hole;
  if (!touches && changeEnd <= hole.start) {
    const by = text.length - rangeLength;
    return { ...hole, start: hole.start + by, end: hole.end + by };
  }
  return undefined;
}
