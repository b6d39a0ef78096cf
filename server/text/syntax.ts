/**
 * A tolerant bracket scanner: enough lexical knowledge to tell brackets of code from those in strings and comments,
 * for text that is cut anywhere and often does not parse. Quotes and comment marks are brackets like any other, so
 * an auto-closed quote is treated the same way as an auto-closed parenthesis.
 */
import { columnsOf, leading } from "./lines.ts";

export interface Syntax {
  lineComments: readonly string[];
  blockComments: boolean;
  /** Quotes that span lines, longest first. Single-line quotes are always ' and ". */
  longQuotes: readonly string[];
  /** 'a is a name (Rust) and only 'a' is a quote. */
  lifetimes: boolean;
}

const HASH: Syntax = { lineComments: ["#"], blockComments: false, longQuotes: [], lifetimes: false };
const C_LIKE: Syntax = { lineComments: ["//"], blockComments: true, longQuotes: [], lifetimes: false };
const DASHES: Syntax = { lineComments: ["--"], blockComments: false, longQuotes: [], lifetimes: false };
const TRIPLE = ['"""'];

const BY_LANGUAGE: Readonly<Record<string, Syntax>> = {
  python: { ...HASH, longQuotes: ['"""', "'''"] },
  ...entries(
    ["ruby", "shellscript", "yaml", "toml", "perl", "r", "makefile", "dockerfile", "elixir", "julia"],
    HASH,
  ),
  ...entries(["c", "cpp", "csharp", "cuda-cpp", "objective-c", "php", "less", "scss"], C_LIKE),
  ...entries(["java", "kotlin", "swift", "scala", "dart"], { ...C_LIKE, longQuotes: TRIPLE }),
  ...entries(["javascript", "javascriptreact", "typescript", "typescriptreact", "vue", "svelte", "go"], {
    ...C_LIKE,
    longQuotes: ["`"],
  }),
  rust: { ...C_LIKE, lifetimes: true },
  css: { ...C_LIKE, lineComments: [] },
  ...entries(["lua", "sql", "haskell"], DASHES),
};

/** For languages not in the table: no comment marks, because "#" and "//" mean other things elsewhere. */
export const UNKNOWN_SYNTAX: Syntax = {
  lineComments: [],
  blockComments: false,
  longQuotes: TRIPLE,
  lifetimes: false,
};

function entries(ids: readonly string[], syntax: Syntax): Record<string, Syntax> {
  return Object.fromEntries(ids.map((id) => [id, syntax]));
}

export function syntaxOf(languageId: string | undefined): Syntax {
  return BY_LANGUAGE[languageId ?? ""] ?? UNKNOWN_SYNTAX;
}

export interface Opener {
  /** "(", "[", "{", a quote, "/*", or "comment" for a line comment. */
  kind: string;
  /** Index of its first character; negative: before the scanned text. */
  at: number;
  /** Indentation of the line it stands on, in columns. */
  columns: number;
}

/** A closer whose opener is not in the scanned text. */
export interface Closer {
  /** The kind of the opener it closes. */
  kind: string;
  /** Index of its first character. */
  at: number;
  /** Index after its last character. */
  end: number;
  /** Whether it stands on the first line of the scanned text. */
  firstLine: boolean;
  /** Whether nothing but white space and closers stands before it on its line. */
  leads: boolean;
  /** Indentation of its line, in columns. */
  columns: number;
}

export interface Scan {
  /** Openers left open at the end, outermost first. A string or comment can only be the last. */
  open: Opener[];
  /** In order of appearance. */
  closers: Closer[];
  /** Numbers of the lines that begin inside a string or a block comment. */
  continued: Set<number>;
}

export interface ScanStart {
  tabSize: number;
  /** String or comment that is open where the text begins. */
  inside?: string | undefined;
  /** What stands before the text on its first line. */
  linePrefix?: string;
}

export const OPENER_OF: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

export function isBracket(kind: string): boolean {
  return kind === "(" || kind === "[" || kind === "{";
}

export function scan(text: string, syntax: Syntax, start: ScanStart): Scan {
  const result: Scan = { open: [], closers: [], continued: new Set() };
  const prefix = start.linePrefix ?? "";
  let line = 0;
  let lineAt = 0;
  let inside = start.inside;
  let opener: Opener | undefined;
  let i = 0;

  const columns = (): number => {
    const head = line === 0 ? prefix + text : text.slice(lineAt, lineAt + 200);
    return columnsOf(leading(head), start.tabSize);
  };
  const close = (kind: string, at: number, end: number): void => {
    const own = result.open.findLastIndex((o) => o.kind === kind);
    if (own >= 0) {
      // What was opened after it and never closed is noise or unfinished: it ends here too.
      result.open.length = own;
      return;
    }
    const head = (line === 0 ? prefix : "") + text.slice(lineAt, at);
    const leads = /^[\s)\]}]*$/.test(head);
    result.closers.push({ kind, at, end, firstLine: line === 0, leads, columns: columns() });
  };
  const newline = (): void => {
    line++;
    lineAt = i + 1;
    if (inside !== undefined) result.continued.add(line);
  };

  while (i < text.length) {
    const c = text[i] ?? "";
    if (inside !== undefined) {
      const end = inside === "/*" ? "*/" : inside;
      if (c === "\n" && !spansLines(inside)) {
        inside = undefined;
        opener = undefined;
        newline();
        i++;
      } else if (c === "\\" && inside !== "/*" && inside !== "comment") {
        if (text[i + 1] === "\n") {
          i++;
          newline();
          i++;
        } else i += 2;
      } else if (inside !== "comment" && text.startsWith(end, i)) {
        if (opener === undefined) close(inside, i, i + end.length);
        inside = undefined;
        opener = undefined;
        i += end.length;
      } else {
        if (c === "\n") newline();
        i++;
      }
      continue;
    }
    const delimiter = delimiterAt(text, i, syntax, prefix);
    if (delimiter !== undefined) {
      inside = delimiter.kind;
      opener = { kind: delimiter.kind, at: i, columns: columns() };
      i += delimiter.length;
    } else if (c === "\n") {
      newline();
      i++;
    } else {
      const closes = OPENER_OF[c];
      if (isBracket(c)) result.open.push({ kind: c, at: i, columns: columns() });
      else if (closes !== undefined) close(closes, i, i + 1);
      i++;
    }
  }
  if (inside !== undefined) result.open.push(opener ?? { kind: inside, at: -1, columns: columns() });
  return result;
}

function spansLines(kind: string): boolean {
  return kind !== "'" && kind !== '"' && kind !== "comment";
}

/** The string or comment that begins at `i`. A quote without its end on the line is a plain character (don't). */
function delimiterAt(
  text: string,
  i: number,
  syntax: Syntax,
  prefix: string,
): { kind: string; length: number } | undefined {
  for (const quote of syntax.longQuotes) {
    if (text.startsWith(quote, i)) return { kind: quote, length: quote.length };
  }
  for (const mark of syntax.lineComments) {
    if (text.startsWith(mark, i)) return { kind: "comment", length: mark.length };
  }
  if (syntax.blockComments && text.startsWith("/*", i)) return { kind: "/*", length: 2 };
  const c = text[i];
  if (c !== '"' && c !== "'") return undefined;
  if (c === "'") {
    if (syntax.lifetimes)
      return /^'(?:\\[^'\n]+|[^\\'\n])'/.test(text.slice(i, i + 12)) ? { kind: c, length: 1 } : undefined;
    const word = /\w*$/.exec(i === 0 ? prefix : text.slice(Math.max(0, i - 4), i))?.[0] ?? "";
    if (word !== "" && !/^[rbfuRBFULt]{1,2}$/.test(word)) return undefined;
  }
  for (let j = i + 1; j < text.length; j++) {
    if (text[j] === "\\") j++;
    else if (text[j] === c) return { kind: c, length: 1 };
    else if (text[j] === "\n") return undefined;
  }
  return { kind: c, length: 1 };
}
