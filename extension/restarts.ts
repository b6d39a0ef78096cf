/**
 * How often and how soon a language server that ended by itself is started again. Pure: the caller brings the time.
 */

/** Pauses before the first, second, ... restart, in milliseconds. */
const PAUSES = [1_000, 4_000, 16_000] as const;

/** A server that lived this long, in milliseconds, has earned the whole budget again. */
const GOOD_LIFE = 180_000;

export class RestartBudget {
  #used = 0;
  #startedAt = 0;

  /** @param now milliseconds of any clock that does not go back. */
  started(now: number): void {
    this.#startedAt = now;
  }

  /** @returns milliseconds to wait before the next start, or undefined when the budget is spent. */
  ended(now: number): number | undefined {
    if (now - this.#startedAt >= GOOD_LIFE) this.#used = 0;
    return PAUSES[this.#used++];
  }

  /** The user asked for a restart: begin anew. */
  reset(): void {
    this.#used = 0;
  }
}
