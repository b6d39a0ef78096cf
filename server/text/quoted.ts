/**
 * Where a text is code, and not part of a string or a comment. Only a pass from the start of the text can tell: in a
 * piece of it, the end of a string looks like a beginning.
 */

/** A kind of text: code, or what stands between certain marks. */
interface Kind {
  /** All that matters in it. A mark that neither begins nor ends anything, like an escape, hides what it is made of. */
  marks: RegExp;
  /** The marks that end it. The empty one is the end of a line. */
  ends: readonly string[];
}

export interface Lexis {
  code: Kind;
  /** What a mark begins, if anything. */
  begun: (mark: string) => Kind | undefined;
}

/** Before a line at the left border. */
const BORDER = /\n(?=[\p{L}_@#/])/u;
const ESCAPE = /\\(?:\r\n|.)/s;
const LINE_END = /(?=\n)/;

/** No pattern may look for a far end and fail: where many have none, a long text would take forever. */
const marks = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join("|"), "gmsu");

const BLOCK_COMMENT: Kind = { marks: marks(/\*\//), ends: ["*/"] };
const LINE_COMMENT: Kind = { marks: marks(LINE_END), ends: [""] };

/** A string of one line ends with the line at the latest, as one that is being written does. */
const SHORT_STRINGS = {
  "'": { marks: marks(/'/, ESCAPE, LINE_END), ends: ["'", ""] },
  '"': { marks: marks(/"/, ESCAPE, LINE_END), ends: ['"', ""] },
};

const PYTHON_KINDS: Readonly<Record<string, Kind>> = {
  ...SHORT_STRINGS,
  // A backslash hides a quote in raw strings too, so no prefix matters.
  "'''": { marks: marks(/'''/, ESCAPE), ends: ["'''"] },
  '"""': { marks: marks(/"""/, ESCAPE), ends: ['"""'] },
  "#": LINE_COMMENT,
};

export const PYTHON: Lexis = {
  code: { marks: marks(BORDER, /'''|"""|['"#]/), ends: [] },
  begun: (mark) => PYTHON_KINDS[mark],
};

/** With quotes between the digits. */
const C_NUMBER = /\b\d[\w']*/;
const C_RAW_STRING = /\b(?:u8|[uUL])?R"[^"()\\\s]{0,16}\(/;
const C_RAW_ENDS = marks(/\)[^"()\\\s]{0,16}"/);
const C_KINDS: Readonly<Record<string, Kind>> = {
  ...SHORT_STRINGS,
  "//": { marks: marks(ESCAPE, LINE_END), ends: [""] },
  "/*": BLOCK_COMMENT,
};

export const C: Lexis = {
  code: { marks: marks(BORDER, C_NUMBER, C_RAW_STRING, /\/[/*]|['"]/), ends: [] },
  begun: (mark) => (mark.endsWith("(") ? rawString(mark) : C_KINDS[mark]),
};

/** Only the delimiter that it begins with ends it. */
function rawString(mark: string): Kind {
  const delimiter = mark.slice(mark.indexOf('"') + 1, -1);
  return { marks: C_RAW_ENDS, ends: [`)${delimiter}"`] };
}

/**
 * Where no operand stands before it on its line, a slash begins a regular expression. That is wrong behind the bracket
 * of a condition, as it is to take the text in JSX for code; both matter only where a backtick or "/*" follows.
 */
const REGEXP =
  /\/(?![*/>])(?<=(?:^|[(,=:[!&|?{;+\-*%~^]|=>|\b(?:await|case|delete|do|else|in|of|return|typeof|void|yield))[ \t]*\/)/;
const SCRIPT_MARKS = [/\/[/*]|['"`]/, REGEXP];
/** The code in a template up to the brace that ends it, as well as the marks above can tell. */
const HOLE: Kind = { marks: marks(...SCRIPT_MARKS, /[{}]/), ends: ["}"] };

const SCRIPT_KINDS: Readonly<Record<string, Kind>> = {
  ...SHORT_STRINGS,
  "`": { marks: marks(/`|\$\{/, ESCAPE), ends: ["`"] },
  "${": HOLE,
  "{": HOLE,
  "//": LINE_COMMENT,
  "/*": BLOCK_COMMENT,
  "/": { marks: marks(/[/[]/, ESCAPE, LINE_END), ends: ["/", ""] },
  // A class in a regular expression: no other text has this mark.
  "[": { marks: marks(/\]/, ESCAPE, LINE_END), ends: ["]", ""] },
};

export const SCRIPT: Lexis = {
  code: { marks: marks(BORDER, ...SCRIPT_MARKS), ends: [] },
  begun: (mark) => SCRIPT_KINDS[mark],
};

/**
 * The first place from `from` on that code can be read from: a line at the left border, as definitions begin, because a
 * piece that starts inside of one is full of errors. Without such a line it is any place in code, and `from` itself
 * where a string or a comment takes up the rest of the text.
 */
export function codeFrom(text: string, { code, begun }: Lexis, from: number): number {
  /** Outermost first. */
  const open: Kind[] = [];
  let first: number | undefined;
  let at = 0;
  for (;;) {
    const kind = open.at(-1) ?? code;
    kind.marks.lastIndex = at;
    const found = kind.marks.exec(text);
    const mark = found?.[0];
    const index = found?.index ?? text.length;
    if (kind === code && index >= from) {
      if (mark === "\n") return index + 1;
      first ??= Math.max(at, from);
    }
    if (mark === undefined) return first ?? from;
    at = index + mark.length;
    if (kind.ends.includes(mark)) {
      open.pop();
      continue;
    }
    const inner = begun(mark);
    if (inner !== undefined) open.push(inner);
  }
}
