/** A wait that a cancellation ends at once. */

/** The part of VS Code's `CancellationToken` that is used. */
export interface Cancellable {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}

/**
 * @param milliseconds 0 or more; 0 does not wait at all.
 * @returns whether the wait came to its end, that is, was not cancelled.
 */
export async function pause(milliseconds: number, token: Cancellable): Promise<boolean> {
  if (token.isCancellationRequested) return false;
  if (milliseconds === 0) return true;
  return new Promise((resolve) => {
    const subscription = token.onCancellationRequested(() => end(false));
    const timer = setTimeout(() => end(true), milliseconds);
    const end = (whole: boolean) => {
      clearTimeout(timer);
      subscription.dispose();
      resolve(whole);
    };
  });
}
