/** Guesses the editor's indentation options from a document: LSP does not tell them with a completion request. */

export interface IndentationOptions {
  /** Columns of one level. */
  tabSize: number;
  insertSpaces: boolean;
}

const DEFAULT: IndentationOptions = { tabSize: 4, insertSpaces: true };
/** The head of a file shows its habit; a longer one need not be read at every key press. */
const LINES_READ = 500;

/** By majority: tabs or spaces, and the most frequent step between neighbouring lines (2 to 8 columns). */
export function guessIndentation(text: string): IndentationOptions {
  let tabs = 0;
  let spaces = 0;
  let previous = 0;
  const steps = new Map<number, number>();
  for (const line of text.split("\n", LINES_READ)) {
    if (line.trim() === "") continue;
    const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
    if (indent.startsWith("\t")) {
      tabs += 1;
      continue;
    }
    if (indent !== "") spaces += 1;
    const step = Math.abs(indent.length - previous);
    previous = indent.length;
    if (step >= 2 && step <= 8) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  if (tabs > spaces) return { ...DEFAULT, insertSpaces: false };
  let tabSize = DEFAULT.tabSize;
  for (const [step, count] of steps) if (count > (steps.get(tabSize) ?? 0)) tabSize = step;
  return { tabSize, insertSpaces: true };
}
