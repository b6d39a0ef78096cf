/** Lets one request at a time through, in order; one that is cancelled while it waits leaves at once. */
import type { CancellationToken } from "vscode-jsonrpc/node";
import { cancelled } from "./errors.ts";

export class Turnstile {
  private occupied = false;
  private readonly waiting: (() => void)[] = [];

  /** Resolves when it is the caller's turn; the caller must `leave()`. Rejects with RequestCancelled. */
  async enter(token: CancellationToken): Promise<void> {
    if (token.isCancellationRequested) throw cancelled();
    if (!this.occupied) {
      this.occupied = true;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const go = () => {
        listener.dispose();
        resolve();
      };
      const listener = token.onCancellationRequested(() => {
        listener.dispose();
        this.waiting.splice(this.waiting.indexOf(go), 1);
        reject(cancelled());
      });
      this.waiting.push(go);
    });
  }

  leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.occupied = false;
    else next();
  }
}
