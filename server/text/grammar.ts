/**
 * Whether a completion fits the syntax around it, by the error-tolerant grammars of Lezer (CodeMirror's parsers): a text
 * may be broken, being written, but a completion must not break it further.
 */
import { parser as cpp } from "@lezer/cpp";
import { parser as javascript } from "@lezer/javascript";
import type { LRParser } from "@lezer/lr";
import { parser as python } from "@lezer/python";
import { isBlank, leading, lineRest, lineStart } from "./lines.ts";
import type { CompletionSite } from "./place.ts";

interface Grammar {
  parser: LRParser;
  /** Lines that a text may need where one is missing: a statement, and the head of a block whose body stands below. */
  fillers: readonly [statement: string, head: string];
  /** What ends a block, on a line of its own; "" where the indentation does. */
  blockEnd: string;
}

const indented = (parser: LRParser): Grammar => ({ parser, fillers: ["pass", "if x:"], blockEnd: "" });
const braced = (parser: LRParser): Grammar => ({ parser, fillers: [";", "if (x) {"], blockEnd: "}" });
const jsx = braced(javascript.configure({ dialect: "jsx" }));
const GRAMMARS: Readonly<Record<string, Grammar>> = {
  python: indented(python),
  javascript: jsx,
  javascriptreact: jsx,
  // Without JSX, where `<T>x` is a cast.
  typescript: braced(javascript.configure({ dialect: "ts" })),
  typescriptreact: braced(javascript.configure({ dialect: "ts jsx" })),
  c: braced(cpp),
  cpp: braced(cpp),
};

/** UTF-16 units of a text on each side that are looked at: parsing them takes a few milliseconds. */
const WINDOW = 12_000;
/** Milliseconds for all parses of a checker. Brackets without end can take the parsers seconds, and the editor waits. */
const PATIENCE = 200;
/** Steps of a parser between two looks at the clock: short texts need fewer, so no stall of the machine lets them pass. */
const STEPS = 1000;

/** Thrown when the patience of a checker is over. */
class GaveUp extends Error {
  override readonly name = "GaveUp";
}

/** The block that a completion opens and leaves empty: with a body between `opening` and `closing` it would fit. */
export interface MissingBlock {
  /** The line break and the indentation of the body. */
  opening: string;
  /** The line that ends the block, with the line break before it; "" where the indentation does. */
  closing: string;
}

type SyntaxFit = "fits" | "breaks" | MissingBlock;

/**
 * Asks of completions at one place whether the text has no more syntax errors with `insert` than without it ("fits"), or
 * would if a block stood below `insert`. A text in a language without a grammar here fits, and so does one that takes
 * too long to judge. Of a long text only what is near counts.
 *
 * @returns a function; its `replaced`: UTF-16 units at the start of `after` that `insert` takes the place of
 */
export function syntaxChecker(
  text: Pick<CompletionSite, "before" | "after" | "eol" | "tabSize" | "insertSpaces" | "languageId">,
): (insert: string, replaced: number) => SyntaxFit {
  const grammar = GRAMMARS[text.languageId ?? ""];
  if (grammar === undefined) return () => "fits";
  const errorsOf = errorCounter(grammar.parser);
  const before = nearEnd(text.before);
  const after = nearStart(text.after);
  const check = (insert: string, rest: string): SyntaxFit => {
    const errors = errorsOf(before + insert + rest);
    if (errors === 0) return "fits";
    const least = Math.min(...without(before, insert, after, grammar.fillers).map(errorsOf));
    if (least >= errors) return "fits";
    const line = lineStart(before + insert);
    if (!/[:{]$/.test(line) || !isBlank(lineRest(rest))) return "breaks";
    const outer = leading(line);
    const block = {
      opening: text.eol + outer + (text.insertSpaces ? " ".repeat(text.tabSize) : "\t"),
      closing: grammar.blockEnd === "" ? "" : text.eol + outer + grammar.blockEnd,
    };
    const filled = before + insert + block.opening + grammar.fillers[0] + block.closing + rest;
    return errorsOf(filled) <= least ? block : "breaks";
  };
  return (insert, replaced) => {
    try {
      return check(insert, after.slice(replaced));
    } catch (error) {
      if (error instanceof GaveUp) return "fits";
      throw error;
    }
  };
}

/**
 * The text without the completion, in ways of which the best has no error but those that stand elsewhere: as it is;
 * without the cursor's line, which may be what is broken until it is completed; and with one of the fillers for it.
 */
function without(before: string, insert: string, after: string, fillers: readonly string[]): string[] {
  const line = lineStart(before);
  const above = before.slice(0, before.length - line.length);
  const below = after.slice(lineRest(after).length);
  const indent = leading(line + insert);
  return [before + after, ...["", ...fillers].map((filler) => above + indent + filler + below)];
}

/** Counts the errors of texts, of each once, until the patience with all of them together is over: then it throws. */
function errorCounter(parser: LRParser): (text: string) => number {
  let left = PATIENCE;
  const counted = new Map<string, number>();
  return (text) => {
    const known = counted.get(text);
    if (known !== undefined) return known;
    const started = performance.now();
    const parse = parser.startParse(text);
    let tree = parse.advance();
    for (let steps = 1; tree === null; steps++) {
      if (steps % STEPS === 0 && performance.now() - started > left) {
        left = 0;
        throw new GaveUp("The check takes too long.");
      }
      tree = parse.advance();
    }
    left -= performance.now() - started;
    let errors = 0;
    tree.iterate({
      enter: ({ type, from, to }) => {
        if (type.isError || (type.name === "String" && !isClosed(text.slice(from, to)))) errors++;
      },
    });
    counted.set(text, errors);
    return errors;
  };
}

/** The grammars take the end of the line for the end of a string that has none. */
function isClosed(string: string): boolean {
  const [opening = "", quote = ""] = /^\w*("""|'''|["'])/.exec(string) ?? [];
  const body = string.slice(opening.length);
  if (!body.endsWith(quote)) return false;
  const backslashes = /\\*$/.exec(body.slice(0, body.length - quote.length))?.[0].length ?? 0;
  return backslashes % 2 === 0;
}

/** From a line at the left border on, as definitions begin: a piece that starts inside of one is full of errors. */
function nearEnd(text: string): string {
  if (text.length <= WINDOW) return text;
  const near = text.slice(-WINDOW);
  const border = /\n(?=[\p{L}_@#/])/u.exec(near);
  return border === null ? near : near.slice(border.index + 1);
}

function nearStart(text: string): string {
  if (text.length <= WINDOW) return text;
  const near = text.slice(0, WINDOW);
  const borders = [...near.matchAll(/\n(?=[\p{L}_@#/])/gu)];
  return near.slice(0, (borders.at(-1)?.index ?? near.lastIndexOf("\n")) + 1);
}
