/** What of a selection is to be filled. Pure. */

/**
 * The selection without the white space at its ends, so that indentation and line breaks around the hole stay as they
 * are and the model is told of them; a selection of nothing but white space is taken whole.
 *
 * @param start, end offsets in UTF-16 code units
 */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const selected = text.slice(start, end);
  if (selected.trim() === "") return { start, end };
  return {
    start: end - selected.trimStart().length,
    end: start + selected.trimEnd().length,
  };
}
