/** What was asked for before, newest first. Pure: the caller keeps it. */

const MOST = 50;

/** @returns the history with `entry` as its newest, every text once; a blank entry changes nothing. */
export function remembered(history: readonly string[], entry: string): string[] {
  const text = entry.trim();
  if (text === "") return [...history];
  return [text, ...history.filter((each) => each !== text)].slice(0, MOST);
}

/** Those of the history that contain every word of `typed`, newest first. */
export function matching(history: readonly string[], typed: string): string[] {
  const words = typed.toLowerCase().split(/\s+/);
  return history.filter((each) => words.every((word) => each.toLowerCase().includes(word)));
}
