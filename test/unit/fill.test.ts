/** What the fill commands do without an editor: holes, bodies, selections, answers, and where previews are drawn. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { attempt } from "../../extension/fill/candidates.ts";
import { findBody } from "../../extension/fill/docstring.ts";
import { findHoles } from "../../extension/fill/holes.ts";
import { BREAK, cardLines, EDGE, layoutCards } from "../../extension/fill/layout.ts";
import { trimmed } from "../../extension/fill/selection.ts";
import { matching, remembered } from "../../extension/history.ts";
import { withoutDoubledSpace } from "../../server/text/lines.ts";

describe("holes of a file", () => {
  /** `expected`: the text of every hole, with its size behind a bar. */
  const check = (text: string, expected: string[], languageId = "python", placeholder = "???") =>
    test(`${languageId}: ${JSON.stringify(text)}`, () => {
      const found = findHoles(text, placeholder, languageId).map(({ start, end, tokens, lines }) =>
        [text.slice(start, end), tokens && `${tokens} tokens`, lines && `${lines} lines`]
          .filter(Boolean)
          .join("|"),
      );
      assert.deepEqual(found, expected);
    });
  check("x = ???", ["???"]);
  check("x = ???:40\ny = ???:3l\n", ["???:40|40 tokens", "???:3l|3 lines"]);
  check("f(???, ???)", ["???", "???"]);
  check("why??? ???? ???why", []);
  check("x[???:0]", ["???"]);
  check("x = ???:3lines", ["???"]);
  check("???:12345", ["???"]);
  check("  # ???:3l\nx", ["# ???:3l|3 lines"]);
  check("  # ???  \r\nx", ["# ???"]);
  check("x = 1  # ???", ["???"]);
  check("# what is ??? here", ["???"]);
  check("x // ???", ["???"]);
  check("  // ???", ["// ???"], "javascript");
  check("f(/* ???:5 */)", ["/* ???:5 */|5 tokens"], "javascript");
  check("  /** ??? */", ["/** ??? */"], "typescript");
  check("/* ???:5 */", ["???:5|5 tokens"], "python");
  check("<p><!-- ??? --></p>", ["<!-- ??? -->"], "html");
  check("-- ???", ["-- ???"], "sql");
  check("; ???", ["???"], "clojure");
  check("a <fill> b <fill:7>", ["<fill>"], "python", "<fill>");
  check("TODO:9 TODOS", ["TODO:9|9 tokens"], "python", " TODO ");
  check("a.*b a.*", ["a.*"], "python", "a.*");
  check("???", [], "python", " ");
});

describe("body of the documented function at the cursor", () => {
  /** `|` is the cursor. `expected`: the text with the hole as `«what it replaces»`; undefined: there is none. */
  const check = (name: string, languageId: string, text: string, expected: string | undefined) =>
    test(`${languageId}: ${name}`, () => {
      const cursor = text.indexOf("|");
      const plain = text.replace("|", "");
      const body = findBody(plain, cursor, languageId);
      const marked =
        body && `${plain.slice(0, body.start)}«${plain.slice(body.start, body.end)}»${plain.slice(body.end)}`;
      assert.equal(marked, expected);
    });
  check(
    "an indented blank line is the place",
    "python",
    'def f(x):\n    """Twice."""\n    |\n\ndef g(): pass\n',
    'def f(x):\n    """Twice."""\n    «»\n\ndef g(): pass\n',
  );
  check(
    "nothing below the docstring",
    "python",
    'def f(x):\n    """Twice|."""',
    'def f(x):\n    """Twice."""«»',
  );
  check(
    "no indented line: right behind the docstring",
    "python",
    'def f(x):\n    """Twice."""|\n\n\nx = 1\n',
    'def f(x):\n    """Twice."""«»\n\n\nx = 1\n',
  );
  check(
    "a body that is there is replaced",
    "python",
    'def f(x):\n    """Twice.\n\n    Really: x"""\n    # soon|\n    pass\n\n    return 1\n\nx = 1\n',
    'def f(x):\n    """Twice.\n\n    Really: x"""\n    «# soon\n    pass\n\n    return 1»\n\nx = 1\n',
  );
  check(
    "a header over several lines, with colons",
    "python",
    "async def f(\n    x: dict[str, int] = {1: 2},\n) -> int:\n    'Twice.'|\n    pass\n",
    "async def f(\n    x: dict[str, int] = {1: 2},\n) -> int:\n    'Twice.'\n    «pass»\n",
  );
  check(
    "a method; the innermost function counts",
    "python",
    'class A:\n    def f(self):\n        """F."""\n        def g():\n            """G."""\n            pass|\n        return g\n',
    'class A:\n    def f(self):\n        """F."""\n        def g():\n            """G."""\n            «pass»\n        return g\n',
  );
  check(
    "a nested function without docstring is part of the body",
    "python",
    'def f():\n    """F."""\n    def g():\n        pass|\n',
    'def f():\n    """F."""\n    «def g():\n        pass»\n',
  );
  check(
    "Windows line ends",
    "python",
    'def f():\r\n    """F."""\r\n    |\r\nx\r\n',
    'def f():\r\n    """F."""\r\n    «»\r\nx\r\n',
  );
  check("a function without docstring", "python", "def f():\n    pass|\n", undefined);
  check("below the function", "python", 'def f():\n    """F."""\n    pass\nx = 1|\n', undefined);
  check("an example in a string", "python", 'S = """\ndef f():\n    \'F.\'\n    pass|\n"""\n', undefined);
  check("a docstring that does not end", "python", 'def f():\n    """F.|\n    pass\n', undefined);
  check(
    "a block comment",
    "typescript",
    "/** Twice. */|\nexport function f(x: { n: number } = { n: 1 }): number {\n  return 1;\n}\n",
    "/** Twice. */\nexport function f(x: { n: number } = { n: 1 }): number {\n  «return 1;»\n}\n",
  );
  check(
    "empty braces",
    "javascript",
    "/** Twice. */\nconst f = (x) => {|};\n",
    "/** Twice. */\nconst f = (x) => {«»};\n",
  );
  check("a blank line", "java", "/** F. */\nint f() {\n    |\n}\n", "/** F. */\nint f() {\n    «»\n}\n");
  check("no blank line", "java", "/** F.| */\nint f() {\n}\n", "/** F. */\nint f() {«»\n}\n");
  check(
    "line comments",
    "go",
    "// F does\n// it.|\nfunc F(x int) int {\n\treturn 1\n}\n",
    "// F does\n// it.\nfunc F(x int) int {\n\t«return 1»\n}\n",
  );
  check(
    "a closing brace that is missing",
    "rust",
    "/// F.\nfn f() {|\n\nfn g() {",
    "/// F.\nfn f() {«»\n\nfn g() {",
  );
  check("a class is no function", "java", "/** A. */\nclass A(x) {|\n  int x;\n}\n", undefined);
  check("a comment above a statement", "c", "// Counts.|\nint x = f(1);\nint g() {\n}\n", undefined);
  check(
    "a comment inside of a body belongs to its function",
    "c",
    "/* F. */\nint f() {\n  // Now|\n  g();\n}\n",
    "/* F. */\nint f() {\n  «// Now\n  g();»\n}\n",
  );
  check("a language without a form for it", "plaintext", '"""F."""|\n', undefined);
});

test("a selection is filled without the white space at its ends", () => {
  const check = (text: string, expected: string) => {
    const start = text.indexOf("[");
    const plain = text.replace("[", "").replace("]", "");
    const { start: from, end: to } = trimmed(plain, start, text.indexOf("]") - 1);
    assert.equal(`${plain.slice(0, from)}[${plain.slice(from, to)}]${plain.slice(to)}`, expected);
  };
  check("[    x = 1\n    y = 2\n]z", "    [x = 1\n    y = 2]\nz");
  check("a[ b ]c", "a [b] c");
  check("a[  \n ]c", "a[  \n ]c");
  check("a[]c", "a[]c");
});

test("a space that stands before a fill is not doubled by it", () => {
  const check = (before: string, fill: string, expected: string) =>
    assert.equal(withoutDoubledSpace(before, fill), expected);
  check("    ", " return x", "return x");
  check("x = ", " 1", "1");
  check("x =", " 1", " 1");
  check("f:\n", " x", " x");
  check("\t", "  x", "  x");
  check("    ", " \n", " \n");
});

test("history: newest first, every text once, found by words", () => {
  assert.deepEqual(remembered(["b", "a"], " a "), ["a", "b"]);
  assert.deepEqual(remembered(["b"], "  "), ["b"]);
  assert.equal(remembered(Array.from({ length: 80 }, String), "x").length, 50);
  assert.deepEqual(matching(["sort a List", "print it", "list files"], "LIST s"), [
    "sort a List",
    "list files",
  ]);
  assert.deepEqual(matching(["a", "b"], ""), ["a", "b"]);
});

test("other answers: the first as the model likes best, then seeds of their own, warmer when nothing new comes", () => {
  assert.deepEqual(attempt(0, 0), { options: {} });
  const seeds = new Set<number | undefined>();
  for (let n = 1; n <= 12; n++) {
    const { options, scale } = attempt(n, 0);
    seeds.add(options.seed);
    assert.equal(options.temperature, 0.4);
    assert.equal(scale !== undefined, n % 3 === 0, `length of attempt ${n}`);
    assert.ok((attempt(n, 2).options.temperature ?? 0) > 0.4);
  }
  assert.equal(seeds.size, 12);
  assert.ok((attempt(1, 100).options.temperature ?? 9) < 2);
});

describe("cards of previews with several lines", () => {
  /** `code`: the document. `cards`: the hole's line and its fill. The screen, "·" for the gaps. */
  const check = (name: string, code: string[], cards: [number, string[]][], expected: string[]) =>
    test(name, () => {
      const rows = layoutCards(
        cards.map(([line, lines]) => ({ line, lines })),
        (line) => code[line]?.length ?? 0,
        code.length,
      );
      const screen = [...code];
      for (const { line, gap, text } of rows) screen[line] += "·".repeat(gap) + text.replaceAll(EDGE, "|");
      assert.deepEqual(screen, expected);
    });
  check(
    "beside the code, one column for all",
    ["a", "bbb", "", "d"],
    [[1, ["x", "yy"]]],
    ["a", "bbb····|x  ", "·······|yy ", "d"],
  );
  check(
    "at the end of the document it begins higher",
    ["a", "b", "c"],
    [[2, ["x", "y"]]],
    ["a", "b····|x ", "c····|y "],
  );
  check(
    "in a document with fewer lines its last line holds the rest",
    ["a", "b"],
    [[0, ["x", "y", "z"]]],
    ["a····|x     ", `b····|y${BREAK}z `],
  );
  check(
    "two side by side",
    ["a", "b", "c"],
    [
      [0, ["x", "y"]],
      [1, ["u", "v"]],
    ],
    ["a····|x ", "b····|y     |u ", "c···········|v "],
  );

  const lines = (before: string, fill: string, expected: string[]) =>
    test(`lines of ${JSON.stringify(before + fill)}`, () =>
      assert.deepEqual(cardLines(before, fill, 4), expected));
  lines("    ", "if x:\n        y\n    z", ["if x:", "    y", "z"]);
  lines("x = ", "(\n    1\n)", ["(", "    1", ")"]);
  lines("\t", "if x:\r\n\t\ty  ", ["if x:", "    y"]);
  lines("def f(): ...", "\n    pass", ["", "pass"]);
});
