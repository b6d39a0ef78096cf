/** A run in the words of the protocol: native steps to `DecodeStep`, with texts and cells. One per run. */
import type { TextTokenizer } from "../models/tokenizer.ts";
import type { CanvasCell, CommittedToken, DecodeStep } from "../protocol.ts";
import type { NativeStep } from "./addon.ts";
import { CanvasCells, type CellToken, type Layout } from "./cells.ts";

/** How a mask that is still open looks in the text of a step. */
export const OPEN_MASK = "\u2591";
/** Tokens reported for every commit, beside a drawn one. */
export const ALTERNATIVES = 4;

export interface RunFacts {
  layout: Layout;
  /** Ids; `expand` is negative when there is none. */
  ids: { mask: number; expand: number };
  /** Whether holes can grow or shrink. */
  resizable: boolean;
}

type Texts = Pick<TextTokenizer, "decode" | "tokenText">;

export class RunDescriber {
  private readonly tokenizer: Texts;
  private readonly facts: RunFacts;
  private readonly cells: CanvasCells;

  constructor(tokenizer: Texts, facts: RunFacts) {
    this.tokenizer = tokenizer;
    this.facts = facts;
    this.cells = new CanvasCells(facts.layout, facts.ids.mask, facts.resizable);
  }

  /** The cells of each hole before the first step. */
  start(): CanvasCell[][] {
    return this.canvas(this.cells.start());
  }

  /** Steps in order; some may be left out. */
  step(native: NativeStep): DecodeStep {
    const { committed, gone, canvas, swept } = this.cells.advance(native);
    return {
      index: native.index,
      pass: native.full ? "full" : "window",
      rows: native.rows,
      milliseconds: native.milliseconds,
      committed: committed.map((cell, i) => this.commit(native, i, cell, gone[i] === true)),
      holes: canvas.map((cells) => this.textWithMasks(cells)),
      canvas: this.canvas(canvas),
      swept,
      masksLeft: native.canvas.reduce((count, id) => count + (id === this.facts.ids.mask ? 1 : 0), 0),
    };
  }

  private commit(native: NativeStep, i: number, cell: number, gone: boolean): CommittedToken {
    const token = native.tokens[i] ?? -1;
    const confidence = native.confidences[i] ?? Number.NaN;
    const event = gone ? "delete" : token === this.facts.ids.expand ? "expand" : undefined;
    return {
      position: native.positions[i] ?? -1,
      token,
      text: this.tokenizer.tokenText(token),
      confidence,
      margin: native.margins[i] ?? Number.NaN,
      entropy: native.entropies[i] ?? Number.NaN,
      cell,
      ...(event && { event }),
      alternatives: this.alternatives(native, i, token, confidence),
    };
  }

  private alternatives(
    native: NativeStep,
    i: number,
    token: number,
    confidence: number,
  ): CommittedToken["alternatives"] {
    const found: { id: number; probability: number }[] = [];
    for (let at = i * ALTERNATIVES; at < (i + 1) * ALTERNATIVES; at++) {
      const id = native.alternativeTokens[at] ?? -1;
      if (id >= 0) found.push({ id, probability: native.alternativeProbabilities[at] ?? 0 });
    }
    if (!found.some(({ id }) => id === token)) found.push({ id: token, probability: confidence });
    return found.map(({ id, probability }) => ({ text: this.tokenizer.tokenText(id), probability }));
  }

  private canvas(holes: readonly CellToken[][]): CanvasCell[][] {
    const { mask } = this.facts.ids;
    return holes.map((cells) =>
      cells.map(({ cell, token }) => ({
        cell,
        text: token === mask ? null : this.tokenizer.tokenText(token),
      })),
    );
  }

  private textWithMasks(cells: readonly CellToken[]): string {
    let text = "";
    let run: number[] = [];
    for (const { token } of cells) {
      if (token !== this.facts.ids.mask) {
        run.push(token);
        continue;
      }
      text += this.tokenizer.decode(run) + OPEN_MASK;
      run = [];
    }
    return text + this.tokenizer.decode(run);
  }
}
