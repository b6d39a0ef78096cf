/**
 * The `unmask.enable` map: which languages are completed.
 *
 * Keys are VS Code language ids; `"*"` stands for every language the map does not name. Pure: no editor inside.
 */

export type EnableMap = Readonly<Record<string, boolean>>;

const EVERY_OTHER = "*";

/** Whether `languageId` is completed. A language's own entry wins over `"*"`; an empty map means on. */
export function enabledFor(map: EnableMap, languageId: string): boolean {
  return map[languageId] ?? map[EVERY_OTHER] ?? true;
}

/**
 * The entries to write so that what the user sees flips: `"*"`, and the entry of the language at hand when that one
 * would otherwise keep its old answer.
 *
 * @param languageId of the active editor; absent when there is none.
 */
export function toggledEntries(map: EnableMap, languageId?: string): EnableMap {
  const on = languageId === undefined ? (map[EVERY_OTHER] ?? true) : enabledFor(map, languageId);
  const entries: Record<string, boolean> = { [EVERY_OTHER]: !on };
  if (languageId !== undefined && map[languageId] !== undefined) entries[languageId] = !on;
  return entries;
}
