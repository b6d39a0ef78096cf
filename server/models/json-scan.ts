/**
 * What `JSON.parse` does not tell: whether an object names a key twice, and how deep the text nests. Run before
 * `JSON.parse`, so it also bounds what a hostile text can make the parser build. It does not judge the grammar;
 * text that is not JSON passes or fails here and fails in the parser.
 */

/** What is wrong with `text`, or undefined: an object that names a key twice, or nesting deeper than `maxDepth`. */
export function findJsonFault(text: string, maxDepth: number): string | undefined {
  // Keys seen, per open object; null for an open array.
  const open: (Set<string> | null)[] = [];
  let position = 0;
  while (position < text.length) {
    const char = text[position];
    if (char === '"') {
      const end = endOfString(text, position);
      if (end === -1) return "a string does not end";
      const keys = open.at(-1);
      if (keys && nextIs(text, end, ":")) {
        const key = unescapeKey(text.slice(position, end));
        if (key === undefined) return "a key is not a valid string";
        if (keys.has(key)) return `duplicate key ${JSON.stringify(key)}`;
        keys.add(key);
      }
      position = end;
      continue;
    }
    if (char === "{" || char === "[") {
      if (open.length === maxDepth) return `nested deeper than ${maxDepth} levels`;
      open.push(char === "{" ? new Set() : null);
    } else if (char === "}" || char === "]") {
      open.pop();
    }
    position++;
  }
  return undefined;
}

/** Index behind the closing quote of the string that starts at `start`; -1 when there is none. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const char = text[i];
    if (char === "\\") i++;
    else if (char === '"') return i + 1;
  }
  return -1;
}

function nextIs(text: string, from: number, wanted: string): boolean {
  let i = from;
  while (text[i] === " " || text[i] === "\n" || text[i] === "\r" || text[i] === "\t") i++;
  return text[i] === wanted;
}

/** Two spellings of a key are one key: "a" and "\u0061". */
function unescapeKey(literal: string): string | undefined {
  if (!literal.includes("\\")) return literal.slice(1, -1);
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === "string" ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
