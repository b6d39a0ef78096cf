/**
 * Finds the function whose documentation is at or above the cursor, and the place of its body: what is there now, or
 * where it would begin. Pure, and tolerant: the file around may not parse.
 *
 * Python: a string right below the `def` line. Languages with braces: a comment right above a signature that ends in
 * `{`. All offsets are UTF-16 code units.
 */
import { indentOf, isBlank, lineRest, lineStart } from "../../server/text/lines.ts";
import { isBracket, type Syntax, scan, syntaxOf } from "../../server/text/syntax.ts";

export interface Body {
  /** Equal when there is nothing yet. */
  start: number;
  end: number;
}

interface Documented extends Body {
  /** Where what belongs to the function ends. */
  to: number;
}

/** Enough to compare indentations of one file. */
const TAB_SIZE = 4;

/** @returns undefined when no documented function is at the cursor, or the language has no form for it. */
export function findBody(text: string, cursor: number, languageId: string): Body | undefined {
  const syntax = syntaxOf(languageId);
  if (languageId === "python") return innermost(text, cursor, syntax, DEF, pythonFunction);
  if (syntax.blockComments && languageId !== "css")
    return innermost(text, cursor, syntax, COMMENT, braceFunction);
  return undefined;
}

type Reader = (
  text: string,
  found: RegExpExecArray,
  syntax: Syntax,
  cursor: number,
) => Documented | undefined;

/** The function around the cursor that begins last. */
function innermost(
  text: string,
  cursor: number,
  syntax: Syntax,
  head: RegExp,
  read: Reader,
): Body | undefined {
  for (const found of [...text.matchAll(head)].reverse()) {
    // What begins below the cursor cannot be the one; what stands in a string or comment is none.
    if (found.index > cursor) continue;
    const documented = read(text, found, syntax, cursor);
    if (documented === undefined || cursor > documented.to || !isCode(text, found.index, syntax)) continue;
    return { start: documented.start, end: documented.end };
  }
  return undefined;
}

/* ---------------------------------------------------------------------------------------------------- Python */

const DEF = /^([ \t]*)(?:async[ \t]+)?def[ \t]+\w+/gm;
const DOCSTRING = /^[ \t\r\n]*[rRuU]?("""|'''|"|')/;

const pythonFunction: Reader = (text, found, syntax, cursor) => {
  const header = headerEnd(text, found.index + found[0].length, syntax);
  const quoted = header === undefined ? null : DOCSTRING.exec(text.slice(header));
  const quote = quoted?.[1];
  if (header === undefined || quoted === null || quote === undefined) return undefined;
  const close = closing(text, header + quoted[0].length, quote);
  if (close === undefined) return undefined;
  return pythonBody(text, close, indentOf(found[1] ?? "", TAB_SIZE), cursor);
};

/** The offset behind the colon that ends a `def` line, brackets and strings skipped. */
function headerEnd(text: string, from: number, syntax: Syntax): number | undefined {
  for (let at = text.indexOf(":", from); at >= 0; at = text.indexOf(":", at + 1)) {
    const { open, closers } = scan(text.slice(from, at), syntax, { tabSize: TAB_SIZE });
    if (closers.length > 0) return undefined;
    if (open.length === 0) return at + 1;
  }
  return undefined;
}

/** The offset behind the quote that ends a string. */
function closing(text: string, from: number, quote: string): number | undefined {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text.startsWith(quote, at)) return at + quote.length;
    else if (quote.length === 1 && text[at] === "\n") return undefined;
  }
  return undefined;
}

/** @param docEnd behind the docstring. @param indent columns of the `def` line. */
function pythonBody(text: string, docEnd: number, indent: number, cursor: number): Documented {
  let start: number | undefined;
  let end = docEnd;
  /** The end of a blank line that is already indented for the body: the one with the cursor, else the first. */
  let blank: number | undefined;
  let at = docEnd + lineRest(text.slice(docEnd)).length + 1;
  let to = Math.min(at - 1, text.length);
  while (at <= text.length) {
    const line = lineRest(text.slice(at)).replace(/\r$/, "");
    const columns = indentOf(line, TAB_SIZE);
    if (isBlank(line)) {
      const here = at <= cursor && cursor <= at + line.length;
      if (columns > indent && (blank === undefined || here)) blank = at + line.length;
    } else if (columns > indent) {
      start ??= at + line.length - line.trimStart().length;
      end = at + line.trimEnd().length;
    } else {
      break;
    }
    to = at + line.length;
    at += lineRest(text.slice(at)).length + 1;
  }
  if (start !== undefined) return { start, end, to };
  return { start: blank ?? docEnd, end: blank ?? docEnd, to };
}

/* ---------------------------------------------------------------------------------------------------- braces */

/** A block comment, or line comments on lines of their own, one below the other. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^[ \t]*)\/\/[^\n]*(?:\n[ \t]*\/\/[^\n]*)*/gm;
const NO_FUNCTION = /\b(?:class|interface|struct|enum|union|namespace|module|package|impl|trait|object)\s+\w/;

/** Longer than any signature. */
const MOST_SIGNATURE = 2000;

const braceFunction: Reader = (text, found, syntax) => {
  const open = bodyBrace(text, found.index + found[0].length, syntax);
  if (open === undefined) return undefined;
  const closer = scan(text.slice(open + 1), syntax, { tabSize: TAB_SIZE }).closers[0];
  const close = closer?.kind === "{" ? open + 1 + closer.at : undefined;
  return { ...braceBody(text, open + 1, close), to: close ?? open + lineRest(text.slice(open)).length };
};

/** The brace that begins the body of the function whose signature follows; undefined when none does. */
function bodyBrace(text: string, from: number, syntax: Syntax): number | undefined {
  const signature = text.slice(from, from + MOST_SIGNATURE);
  for (const { index, 0: sign } of signature.matchAll(/[{};]/g)) {
    const head = signature.slice(0, index);
    const { open } = scan(head, syntax, { tabSize: TAB_SIZE });
    if (open.some(({ kind }) => kind !== "{")) continue; // a default value, a string, a comment
    return sign === "{" && head.includes("(") && !NO_FUNCTION.test(head) ? from + index : undefined;
  }
  return undefined;
}

/** @param from behind the opening brace. @param close the closing one; undefined: there is none yet. */
function braceBody(text: string, from: number, close: number | undefined): Body {
  if (close === undefined) return { start: from, end: from };
  const inner = text.slice(from, close);
  if (!isBlank(inner)) {
    return { start: close - inner.trimStart().length, end: from + inner.trimEnd().length };
  }
  // Between the braces: the first line that is already indented further than the closing one, else right behind the open.
  const [, ...lines] = inner.split("\n");
  const outer = indentOf(lineStart(text.slice(0, close)), TAB_SIZE);
  let at = from + inner.indexOf("\n") + 1;
  for (const line of lines.slice(0, -1)) {
    const blank = line.replace(/\r$/, "");
    if (indentOf(blank, TAB_SIZE) > outer) return { start: at + blank.length, end: at + blank.length };
    at += line.length + 1;
  }
  return { start: from, end: from };
}

/* ----------------------------------------------------------------------------------------------------- both */

/** Whether an offset lies outside of strings and comments. */
function isCode(text: string, at: number, syntax: Syntax): boolean {
  return scan(text.slice(0, at), syntax, { tabSize: TAB_SIZE }).open.every(({ kind }) => isBracket(kind));
}
