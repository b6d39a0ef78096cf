/**
 * What is known about the language server and its engine: one value that the status bar shows.
 *
 * Failures end up here and in the log, never in a popup. Pure: no editor inside, so that it can be tested.
 */
import type { Status } from "../server/protocol.ts";

export class Health {
  #status: Status = { state: "starting" };
  #silence: string | undefined;
  readonly #listeners = new Set<() => void>();

  get status(): Status {
    return this.#status;
  }

  /** Why the last automatic request showed nothing; the client's own reason is newer than the server's. */
  get silence(): string | undefined {
    return this.#silence ?? this.#status.lastSilence;
  }

  /** A state reported by the server, or found out by the client when there is no server to report one. */
  update(status: Status): void {
    this.#status = status;
    this.#changed();
  }

  /** The client decided not to ask: `reason` is a short phrase such as "several cursors". */
  silent(reason: string): void {
    if (this.#silence === reason) return;
    this.#silence = reason;
    this.#changed();
  }

  /** A request left for the server: from here on the server's reason counts. */
  asked(): void {
    if (this.#silence === undefined) return;
    this.#silence = undefined;
    this.#changed();
  }

  onDidChange(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** Whether the engine is on its way up and cannot answer yet. */
  get isComing(): boolean {
    return this.#status.state === "starting" || this.#status.state === "loading";
  }

  /** Resolves when the engine is no longer on its way: it can answer, or it failed. */
  async settled(): Promise<void> {
    if (!this.isComing) return;
    await new Promise<void>((resolve) => {
      const listening = this.onDidChange(() => {
        if (this.isComing) return;
        listening.dispose();
        resolve();
      });
    });
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
