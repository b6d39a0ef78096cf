/**
 * Small facts about lines, indentation and UTF-16 that everything in `server/text` shares. Lines end in "\n" here:
 * callers normalise first. A column is a screen column: a tab reaches to the next multiple of the tab size.
 */

export function toLf(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** Spaces and tabs at the start of a line. */
export function leading(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}

/** Columns that `whitespace` covers when it starts at column `from`. */
export function columnsOf(whitespace: string, tabSize: number, from = 0): number {
  let column = from;
  for (const c of whitespace) column += c === "\t" ? tabSize - (column % tabSize) : 1;
  return column - from;
}

/** Columns before the first visible character of a line. */
export function indentOf(line: string, tabSize: number): number {
  return columnsOf(leading(line), tabSize);
}

/** The white space of one level. */
export function indentStep({ insertSpaces, tabSize }: { insertSpaces: boolean; tabSize: number }): string {
  return insertSpaces ? " ".repeat(tabSize) : "\t";
}

/** The part of the last line that is in `before`. */
export function lineStart(before: string): string {
  return before.slice(before.lastIndexOf("\n") + 1);
}

/** The part of the first line that is in `after`. */
export function lineRest(after: string): string {
  const end = after.indexOf("\n");
  return end < 0 ? after : after.slice(0, end);
}

/** Whether `index` lies between the two halves of a surrogate pair or between "\r" and "\n". */
export function splitsCharacter(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false;
  const left = text.charCodeAt(index - 1);
  const right = text.charCodeAt(index);
  if (left === 13 && right === 10) return true;
  return left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
}

export function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "");
}

/**
 * Whether what stands after the cursor on its line is nothing but closers and one mark that ends a statement or
 * opens a block: then a completion may span lines, and an automatic request makes sense.
 */
export function isClosersOnly(rest: string): boolean {
  return /^\s*[)>}\]"'`]*\s*[:{;,]?\s*$/.test(rest);
}

export function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * A fill without a space that stands before it already. Many vocabularies have the space before a word in the word's
 * token, so behind a space models write another: one too many, which in an indented line is an error.
 */
export function withoutDoubledSpace(before: string, fill: string): string {
  return /[ \t]$/.test(before) ? fill.replace(/^ (?=\S)/, "") : fill;
}
