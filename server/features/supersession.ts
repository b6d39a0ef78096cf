/** At most one live request per document and kind: a newer one aborts the older. */
import type { CancellationToken } from "vscode-languageserver/node";

/** Why a request's signal aborted. */
export type AbortCause = "superseded" | "cancelled";

export class Supersession {
  private readonly live = new Map<string, AbortController>();

  /**
   * Run `work` as the document's only request: an older one aborts now, this one when a newer comes or its `token`
   * is cancelled. The signal's `reason` is an `AbortCause`.
   */
  async run<T>(uri: string, token: CancellationToken, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.live.get(uri)?.abort("superseded" satisfies AbortCause);
    const controller = new AbortController();
    this.live.set(uri, controller);
    const cancel = () => controller.abort("cancelled" satisfies AbortCause);
    if (token.isCancellationRequested) cancel();
    const listener = token.onCancellationRequested(cancel);
    try {
      return await work(controller.signal);
    } finally {
      listener.dispose();
      if (this.live.get(uri) === controller) this.live.delete(uri);
    }
  }
}
