/**
 * What stands near a place, as the checks of a completion look at it: the text on both sides and its trees, by the
 * error-tolerant grammars of Lezer (CodeMirror's parsers). A text that is being written is broken most of the time, and
 * has a tree all the same.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { parser as cpp } from "@lezer/cpp";
import { parser as javascript } from "@lezer/javascript";
import type { LRParser } from "@lezer/lr";
import { parser as python } from "@lezer/python";
import { lineRest, lineStart } from "./lines.ts";
import { wordsOf } from "./names.ts";
import type { CompletionSite } from "./place.ts";
import { C, codeFrom, type Lexis, PYTHON, SCRIPT } from "./quoted.ts";

interface Grammar {
  parser: LRParser;
  lexis: Lexis;
  /** Lines that a text may need where one is missing: a statement, and the head of a block whose body stands below. */
  fillers: readonly [statement: string, head: string];
  /** What ends a block, on a line of its own; "" where the indentation does. */
  blockEnd: string;
}

const braced = (parser: LRParser, lexis: Lexis): Grammar => ({
  parser,
  lexis,
  fillers: [";", "if (x) {"],
  blockEnd: "}",
});
const script = (dialect: string) => braced(javascript.configure({ dialect }), SCRIPT);
const jsx = script("jsx");

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  python: { parser: python, lexis: PYTHON, fillers: ["pass", "if x:"], blockEnd: "" },
  javascript: jsx,
  javascriptreact: jsx,
  // Without JSX, where `<T>x` is a cast.
  typescript: script("ts"),
  typescriptreact: script("ts jsx"),
  c: braced(cpp, C),
  cpp: braced(cpp, C),
};

export interface Parsed {
  tree: Tree;
  errors: number;
}

/** Thrown when the patience with a place's texts is over. */
export class GaveUp extends Error {
  override readonly name = "GaveUp";
}

/** UTF-16 units of a text on each side that are looked at: parsing them takes a few milliseconds. */
const WINDOW = 12_000;
/** Milliseconds for all parses of one place. Brackets without end can take the parsers seconds, and the editor waits. */
const PATIENCE = 200;
/** Steps of a parser between two looks at the clock: short texts need fewer, so no stall of the machine lets them pass. */
const STEPS = 1000;

export interface Near {
  site: CompletionSite;
  grammar: Grammar;
  before: string;
  after: string;
  /** Whether the text that is too far away to be parsed may bind a name. */
  boundFar: (name: string) => boolean;
  /** Each text is parsed once. Throws GaveUp when the patience with all of them together is over. */
  parse: (text: string) => Parsed;
}

/** Undefined for a language without a grammar here. */
export function nearOf(site: CompletionSite): Near | undefined {
  const grammar = GRAMMARS[site.languageId ?? ""];
  if (grammar === undefined) return undefined;
  const before = nearEnd(site.before, grammar.lexis);
  const after = nearStart(site.after);
  const far = site.before.slice(0, site.before.length - before.length) + site.after.slice(after.length);
  return {
    site,
    grammar,
    before,
    after,
    boundFar: binderOf(far),
    parse: patientParser(grammar.parser),
  };
}

/** Python's import of all that another module has. */
const IMPORT_OF_ALL = /^[ \t]*from\b.*\bimport[ \t]*\*/m;

/** Which names a text may bind that is not parsed: its words, or any at all. It is read when the first name is asked for. */
function binderOf(text: string): (name: string) => boolean {
  let bound: ((name: string) => boolean) | undefined;
  const read = () => {
    if (IMPORT_OF_ALL.test(text)) return () => true;
    const words = wordsOf(text);
    return (name: string) => words.has(name);
  };
  return (name) => {
    bound ??= read();
    return bound(name);
  };
}

/**
 * The text without a completion, in ways of which the best has no error but those that stand elsewhere: as it is;
 * without the cursor's line, which may be what is broken until it is completed; and with one of the fillers for it.
 *
 * @param indent of the line that takes the place of the cursor's
 */
export function without({ before, grammar }: Near, after: string, indent: string): string[] {
  const line = lineStart(before);
  const above = before.slice(0, before.length - line.length);
  const below = after.slice(lineRest(after).length);
  return [before + after, ...["", ...grammar.fillers].map((filler) => above + indent + filler + below)];
}

function patientParser(parser: LRParser): (text: string) => Parsed {
  let left = PATIENCE;
  const done = new Map<string, Parsed>();
  return (text) => {
    const known = done.get(text);
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
    const parsed = { tree, errors: errorsIn(tree, text) };
    done.set(text, parsed);
    return parsed;
  };
}

function errorsIn(tree: Tree, text: string): number {
  let errors = 0;
  tree.iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError ? !isPoint(node) : type.name === "String" && !isClosed(text.slice(from, to))) errors++;
      // The grammar lets Python's blocks be empty.
      if (type.name === "Body" && !hasStatement(node)) errors++;
    },
  });
  return errors;
}

/** The grammar of Python looks for a name behind the point of `1.`. */
function isPoint({ parent, prevSibling }: SyntaxNode): boolean {
  return (
    parent?.name === "MemberExpression" && parent.firstChild?.name === "Number" && prevSibling?.name === "."
  );
}

function hasStatement(body: SyntaxNode): boolean {
  for (let at = body.firstChild; at !== null; at = at.nextSibling)
    if (at.name !== ":" && !at.name.endsWith("Comment")) return true;
  return false;
}

/** The grammars take the end of the line for the end of a string that has none. */
function isClosed(string: string): boolean {
  const [opening = "", quote = ""] = /^\w*("""|'''|["'])/.exec(string) ?? [];
  const body = string.slice(opening.length);
  if (!body.endsWith(quote)) return false;
  const backslashes = /\\*$/.exec(body.slice(0, body.length - quote.length))?.[0].length ?? 0;
  return backslashes % 2 === 0;
}

function nearEnd(text: string, lexis: Lexis): string {
  return text.length <= WINDOW ? text : text.slice(codeFrom(text, lexis, text.length - WINDOW));
}

function nearStart(text: string): string {
  if (text.length <= WINDOW) return text;
  const near = text.slice(0, WINDOW);
  const borders = [...near.matchAll(/\n(?=[\p{L}_@#/])/gu)];
  return near.slice(0, (borders.at(-1)?.index ?? near.lastIndexOf("\n")) + 1);
}
