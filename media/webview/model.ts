/**
 * What the view shows and how it changes: the one place of its state. Components read it and call its methods; the
 * extension's messages come in through `receive`. Whoever draws is told at most 30 times a second.
 */
import type { FromView, RunEntry, ToView } from "../../extension/features/visualizer-messages.ts";
import type { Run } from "../../extension/trace.ts";
import { History } from "../../extension/trace-history.ts";
import type { Colouring } from "../../extension/trace-svg.ts";
import type { DecodeOptions } from "../../server/protocol.ts";

/** Least time between two drawings, in milliseconds. */
const FRAME = 1000 / 30;

/** A run that is shown, with its canvas at every step. */
export interface Shown {
  run: Run;
  history: History;
}

/** What outlives the webview's document; `session` tells whether its run numbers still mean the same runs. */
export interface SavedState {
  session: string;
  selected: number | undefined;
  compared: number | undefined;
  follow: boolean;
  moment: number | undefined;
  colouring: Colouring;
  speed: number;
}

const NEW: SavedState = {
  session: "",
  selected: undefined,
  compared: undefined,
  follow: true,
  moment: undefined,
  colouring: "step",
  speed: 5,
};

/** Steps per second. */
export const SPEEDS = [1, 2, 5, 10, 30];

/** The part of `acquireVsCodeApi()` that is used. */
export interface Host {
  postMessage(message: FromView): void;
  getState(): SavedState | undefined;
  setState(state: SavedState): void;
}

export class Model {
  readonly #host: Host;
  readonly #draw: () => void;
  readonly #shown = new Map<number, Shown>();
  #state: SavedState;
  #runs: readonly RunEntry[] | undefined;
  #playing: ReturnType<typeof setTimeout> | undefined;
  #drawn = 0;
  #waiting = false;
  #watched = "";
  #again: { state: "idle" } | { state: "running" } | { state: "failed"; reason: string } = { state: "idle" };
  #formOpened = 0;

  constructor(host: Host, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    this.#state = { ...NEW, ...host.getState() };
  }

  /** Undefined until the extension has told. Newest first. */
  get runs(): readonly RunEntry[] | undefined {
    return this.#runs;
  }

  get state(): Readonly<SavedState> {
    return this.#state;
  }

  get selected(): Shown | undefined {
    return this.#find(this.#state.selected);
  }

  get compared(): Shown | undefined {
    return this.#find(this.#state.compared);
  }

  get again() {
    return this.#again;
  }

  get isPlaying(): boolean {
    return this.#playing !== undefined;
  }

  /** Rises when the form of "run again" is to be opened and focused. */
  get formOpened(): number {
    return this.#formOpened;
  }

  /** The last moment there is, of both runs when two are compared. */
  get last(): number {
    return Math.max(this.selected?.history.last ?? 0, this.compared?.history.last ?? 0);
  }

  /** The moment shown: the last one unless another was chosen. */
  get moment(): number {
    return Math.min(this.#state.moment ?? this.last, this.last);
  }

  receive(message: ToView): void {
    switch (message.type) {
      case "runs":
        this.#receiveRuns(message.session, message.runs);
        break;
      case "run":
        this.#shown.set(message.run.header.id, { run: message.run, history: new History(message.run) });
        break;
      case "steps": {
        const shown = this.#shown.get(message.id);
        // What comes before the whole run is part of it when it comes.
        if (shown === undefined || shown.run.steps.length !== message.from) return;
        for (const step of message.steps) {
          shown.run.steps.push(step);
          shown.history.add(step);
        }
        break;
      }
      case "finished": {
        const shown = this.#shown.get(message.header.id);
        if (shown !== undefined) shown.run.header = message.header;
        break;
      }
      case "againDone":
        this.#again = { state: "idle" };
        this.#change({ selected: message.id, compared: message.made, moment: undefined });
        break;
      case "againFailed":
        this.#again = { state: "failed", reason: message.reason };
        break;
      case "openAgain":
        this.#formOpened += 1;
        break;
    }
    this.#changed();
  }

  select(id: number): void {
    this.pause();
    this.#change({ selected: id, compared: undefined, moment: undefined, follow: false });
  }

  compareWith(id: number | undefined): void {
    this.#change({ compared: id, follow: false });
  }

  setFollow(follow: boolean): void {
    this.#change({ follow });
    if (follow) this.#followNewest();
  }

  setColouring(colouring: Colouring): void {
    this.#change({ colouring });
  }

  setSpeed(speed: number): void {
    this.#change({ speed });
  }

  /** Shows a moment and stops playing; the last one stays the last when steps are added. */
  goTo(moment: number): void {
    this.pause();
    this.#show(moment);
  }

  /** Plays on from the moment shown, from the beginning when that is the last. */
  play(): void {
    if (this.moment >= this.last) this.#change({ moment: 0 });
    const next = () => {
      this.#show(this.moment + 1);
      this.#playing = this.moment < this.last ? setTimeout(next, 1000 / this.#state.speed) : undefined;
    };
    this.#playing = setTimeout(next, 1000 / this.#state.speed);
    this.#changed();
  }

  pause(): void {
    clearTimeout(this.#playing);
    this.#playing = undefined;
    this.#changed();
  }

  runAgain(options: DecodeOptions): void {
    const id = this.#state.selected;
    if (id === undefined) return;
    this.#again = { state: "running" };
    this.#change({ follow: false });
    this.#host.postMessage({ type: "again", id, options });
  }

  #find(id: number | undefined): Shown | undefined {
    return id === undefined ? undefined : this.#shown.get(id);
  }

  #show(moment: number): void {
    this.#change({ moment: moment >= this.last ? undefined : Math.max(0, moment) });
  }

  #receiveRuns(session: string, runs: readonly RunEntry[]): void {
    this.#runs = runs;
    const known = (id: number | undefined) => (runs.some((run) => run.id === id) ? id : undefined);
    const { selected, compared } = this.#state;
    if (session !== this.#state.session)
      this.#change({ session, selected: undefined, compared: undefined, moment: undefined });
    else if (known(selected) !== selected || known(compared) !== compared)
      this.#change({ selected: known(selected), compared: known(compared) });
    for (const id of this.#shown.keys()) if (known(id) === undefined) this.#shown.delete(id);
    if (this.#state.follow || this.#state.selected === undefined) this.#followNewest();
  }

  /** Runs made by "run again" are chosen by the answer to it, not by being new. */
  #followNewest(): void {
    const newest = this.#runs?.find(({ kind }) => kind !== "again") ?? this.#runs?.[0];
    if (newest === undefined || newest.id === this.#state.selected) return;
    this.pause();
    this.#change({ selected: newest.id, compared: undefined, moment: undefined });
  }

  #change(part: Partial<SavedState>): void {
    this.#state = { ...this.#state, ...part };
    this.#host.setState(this.#state);
    this.#changed();
  }

  #changed(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    const wait = Math.max(0, this.#drawn + FRAME - performance.now());
    setTimeout(() => {
      this.#waiting = false;
      this.#drawn = performance.now();
      this.#watch();
      this.#draw();
    }, wait);
  }

  /** Tells the extension what is shown, when that changed. */
  #watch(): void {
    const { selected, compared, colouring } = this.#state;
    const ids = [selected, compared].filter((id) => id !== undefined);
    const message: FromView = { type: "watch", ids, moment: this.moment, colouring };
    const text = JSON.stringify(message);
    if (text === this.#watched || this.#runs === undefined) return;
    this.#watched = text;
    this.#host.postMessage(message);
  }
}
