/** What is wrong with completions that fit the syntax, and how a line begins that the text below waits for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { flawsOf, openings } from "../../server/text/flaws.ts";
import { nearOf } from "../../server/text/near.ts";
import { check, type Flawed } from "./flaw-cases.ts";

const style = { eol: "\n", tabSize: 4, insertSpaces: true } as const;

const flawed: Flawed[] = [
  { why: "none", text: "def f(a):\n‹    b = a + 1›\n    return b\n", flaws: 0 },
  { why: "a name that nothing binds", text: "def f(a):\n‹    a += b + 1›\n    return a\n", flaws: 1 },
  { why: "each such name counts once", text: "def f(a):\n‹    a += b + b + c›\n    return a\n", flaws: 2 },
  { why: "the text below waits for a name", text: "def f(a):\n‹    a += 1›\n    return a, b\n", flaws: 1 },
  { why: "a result that nobody reads", text: "def f(a):\n‹    b = a›\n    return a\n", flaws: 1 },
  { why: "which may be read in what is written next", text: "def f(a):\n‹    b = a›\n", flaws: 0 },
  { why: "an end that leaves a result unread", text: "def f(a):\n    b = a\n‹    return a›\n", flaws: 1 },
  { why: "a line behind a return", text: "def f(a):\n‹    return a›\n    return 1\n", flaws: 1 },
  { why: "a return above", text: "def f(a):\n    return a\n‹    a += 1›\n", flaws: 1 },
  {
    why: "a return that an else follows",
    text: "def f(a):\n    if a:\n‹        return a›\n    else:\n        return 1\n",
    flaws: 0,
  },
  {
    why: "a function that is called may be yet to be written",
    text: "def f(a):\n‹    a += 1›\n    return g(a)\n",
    flaws: 0,
  },
  {
    why: "many unknown names come from elsewhere",
    text: "def f(a):\n‹    a += 1›\n    return a + b + c + d + e\n",
    flaws: 0,
  },
  { why: "in a part of a program nothing is unknown", text: "‹print(a)›\n", flaws: 0, fragment: true },
  {
    why: "of other languages only what is never reached",
    text: "function f(a) {\n‹    return b;›\n    return a;\n}\n",
    flaws: 1,
    languageId: "javascript",
  },
  { why: "a name that is typed to its end", text: "def f(ab):\n    return a‹b›\n", flaws: 0 },
  { why: "a typed name that becomes an unknown one", text: "def f(a):\n    return a, a‹b›\n", flaws: 1 },
  {
    why: "what was unknown above stays",
    text: "def f(a):\n    print(b)\n‹    a += 1›\n    return a\n",
    flaws: 0,
  },
  { why: "an unknown name in a later line", text: "def f(a):\n‹    b = a\n    return b + c›\n", flaws: 1 },
  { why: "an unknown function that is called", text: "def f(a):\n‹    a = g(a)›\n    return a\n", flaws: 1 },
  {
    why: "a function that stands below",
    text: "def f(a):\n‹    return g(a)›\n\ndef g(a):\n    return a\n",
    flaws: 0,
  },
  { why: "an unknown name in a formatted string", text: "def f(a):\n‹    return f'{a} {b}'›\n", flaws: 1 },
  {
    why: "words of comments and strings are no names",
    text: "def f(a):\n‹    # b\n    return 'c', a›\n",
    flaws: 0,
  },
  { why: "annotations are not looked at", text: "‹def f(a: B) -> C:\n    return a›\n", flaws: 0 },
  { why: "an import of everything may bind anything", text: "from x import *\n‹print(a)›\n", flaws: 0 },
  {
    why: "a name that is bound in one case only",
    text: "def f(a):\n‹    if a:\n        b = 1›\n    return b\n",
    flaws: 0,
  },
  {
    why: "a function inside waits for a name",
    text: "def f(a):\n‹    a += 1›\n    return lambda: a + b\n",
    flaws: 1,
  },
  {
    why: "another function waits for its own",
    text: "def f(a):\n‹    return a›\n\ndef g():\n    return b\n",
    flaws: 0,
  },
  { why: "the module waits for a name", text: "‹a = 1›\nprint(a + b)\n", flaws: 1 },
  { why: "the module waits for a function", text: "‹a = 1›\nprint(g(a))\n", flaws: 1 },
  {
    why: "a function may read what comes to its module later",
    text: "‹a = 1›\n\ndef f():\n    return a + b\n",
    flaws: 0,
  },
  {
    why: "a method that is called is not required",
    text: "class A:\n    def f(self):\n‹        a = 1›\n        return self.g(a)\n",
    flaws: 0,
  },
  {
    why: "three names are waited for",
    text: "def f(a):\n‹    a += 1›\n    return a + b + c + d\n",
    flaws: 3,
  },
  {
    why: "the head of a block binds what its block reads",
    text: "def f(a):\n‹    for b in a:›\n        print(b)\n",
    flaws: 0,
  },
  { why: "a head that does not", text: "def f(a):\n‹    if a:›\n        print(b)\n", flaws: 1 },
  {
    why: "a block calls what its head has to bind",
    text: "def f(a):\n‹    if a:›\n        print(b())\n",
    flaws: 1,
  },
  {
    why: "a result that is read below",
    text: "def f(a):\n‹    b = a›\n    if a:\n        return b\n",
    flaws: 0,
  },
  {
    why: "a result that nobody reads behind its block",
    text: "def f(a):\n    if a:\n‹        b = a›\n    return a\n",
    flaws: 1,
  },
  {
    why: "a result before the end of its function",
    text: "def f(a):\n‹    b = a\n    return a›\n",
    flaws: 1,
  },
  { why: "a result before an error", text: "def f(a):\n‹    b = a\n    raise ValueError(a)›\n", flaws: 1 },
  {
    why: "a result at the end of what is written so far",
    text: "def f(a):\n‹    b = a›\n\ndef g():\n    return 1\n",
    flaws: 0,
  },
  {
    why: "a result of a function inside another",
    text: "def f(a):\n    def g():\n‹        b = a›\n    return g\n",
    flaws: 0,
  },
  { why: "what is only added to", text: "def f(a):\n    b = 0\n‹    b += a›\n    return a\n", flaws: 1 },
  {
    why: "a result below that nobody reads",
    text: "def f(a):\n‹    a += 1›\n    b = a\n    return a\n",
    flaws: 0,
  },
  { why: "results of the module are for others", text: "‹a = 1›\nprint(1)\n", flaws: 0 },
  { why: "results of a class are for others", text: "class A:\n‹    a = 1›\n    b = 2\n", flaws: 0 },
  {
    why: "an underscore says that it is not read",
    text: "def f(a):\n‹    _b = a›\n    return a\n",
    flaws: 0,
  },
  { why: "a line behind a raise", text: "def f(a):\n‹    raise ValueError(a)›\n    return a\n", flaws: 1 },
  { why: "a line behind a break", text: "while True:\n‹    break›\n    print(1)\n", flaws: 1 },
  { why: "a line behind a continue", text: "while True:\n    continue\n‹    print(1)›\n", flaws: 1 },
  { why: "a line behind a return of its own", text: "def f(a):\n‹    return a\n    print(a)›\n", flaws: 1 },
  {
    why: "a return at the end of an inner block",
    text: "def f(a):\n‹    if a:\n        return 1›\n    return a\n",
    flaws: 0,
  },
  {
    why: "a return on the line of its condition",
    text: "def f(a):\n‹    if a: return 1›\n    return a\n",
    flaws: 0,
  },
  {
    why: "a return that an except follows",
    text: "def f(a):\n    try:\n‹        return a›\n    except ValueError:\n        return 1\n",
    flaws: 0,
  },
  { why: "a return over several lines", text: "def f(a):\n‹    return [\n        a,\n    ]›\n", flaws: 0 },
  {
    why: "the next method",
    text: "class A:\n    def f(self):\n‹        return 1›\n\n    def g(self):\n        return 2\n",
    flaws: 0,
  },
  { why: "a name that begins with return", text: "‹return_code = 1›\nprint(return_code)\n", flaws: 0 },
  { why: "tabs", text: "def f(a):\n\t‹return a›\n\treturn 1\n", flaws: 1 },
  { why: "lines of Windows", text: "def f(a):\r\n‹    b = a›\r\n    return a\r\n", flaws: 1 },
  {
    why: "in a part of a program lines are reached or not",
    text: "def f(a):\n‹    return b›\n    return a\n",
    flaws: 1,
    fragment: true,
  },
  {
    why: "names of other languages are not looked at",
    text: "function f(a) {\n‹    const b = c;›\n    return d;\n}\n",
    flaws: 0,
    languageId: "javascript",
  },
  {
    why: "a throw",
    text: "function f(a) {\n‹    throw a;›\n    return 1;\n}\n",
    flaws: 1,
    languageId: "typescript",
  },
  {
    why: "the next case",
    text: "switch (a) {\n    case 1:\n‹        break;›\n    case 2:\n        b();\n}\n",
    flaws: 0,
    languageId: "javascript",
  },
  {
    why: "a case at the border of its switch",
    text: "switch (a) {\ncase 1:\n‹break;›\ncase 2:\nb();\n}\n",
    flaws: 0,
    languageId: "c",
  },
  {
    why: "a condition without braces",
    text: "function f(a) {\n    if (a)\n‹        return;›\n    b();\n}\n",
    flaws: 0,
    languageId: "javascript",
  },
  { why: "the preprocessor", text: "int f(void) {\n‹    return 1;›\n#endif\n}\n", flaws: 0, languageId: "c" },
  {
    why: "a comment behind a return hides nothing",
    text: "def f(a):\n‹    return a›\n    # then\n    return 1\n",
    flaws: 1,
  },
  {
    why: "a return above a comment",
    text: "int f(int a) {\n    return a; // done\n    /* then */\n‹    a++;›\n}\n",
    flaws: 1,
    languageId: "c",
  },
  {
    why: "a line of text that begins with return",
    text: 'def f(a):\n    """Does it.\n\n‹    return it›\n    or not\n    """\n',
    flaws: 0,
  },
  {
    why: "a line of a value that begins with return",
    text: "const a = {\n    b,\n‹    return: 1,›\n    throw: 2,\n};\n",
    flaws: 0,
    languageId: "typescript",
  },
  { why: "a return that goes on", text: "def f(a):\n    return a \\\n‹    + 1›\n", flaws: 0 },
  { why: "a name that is a keyword elsewhere", text: "‹throw = 1›\nprint(throw)\n", flaws: 0 },
  {
    why: "a label",
    text: "int f(void) {\n    goto end;\n‹    return 1;›\n    end:\n    return 0;\n}\n",
    flaws: 1,
    languageId: "c",
  },
  {
    why: "a return that a label follows",
    text: "int f(void) {\n    a();\n‹    return 1;›\n    end:\n    return 0;\n}\n",
    flaws: 0,
    languageId: "c",
  },
  {
    why: "a declaration behind a return",
    text: "int f(void) {\n‹    return 1;›\n    int a = 2;\n}\n",
    flaws: 1,
    languageId: "c",
  },
  {
    why: "a function that is known in front of it",
    text: "function f() {\n‹    return g();›\n    function g() {}\n}\n",
    flaws: 0,
    languageId: "javascript",
  },
  {
    why: "a block whose end is yet to be written",
    text: "int f(int a) {\n    if (a) {\n‹        return 1;›\n    return 0;\n}\n",
    flaws: 0,
    languageId: "c",
  },
  {
    why: "a semicolon too many",
    text: "function f() {\n‹    return 1;›;\n}\n",
    flaws: 0,
    languageId: "javascript",
  },
  {
    why: "a yield that is never reached makes a generator",
    text: "def f():\n‹    return›\n    yield\n",
    flaws: 0,
  },
  { why: "a return above such a yield", text: "def f():\n    raise ValueError\n‹    yield 1›\n", flaws: 0 },
  { why: "what was unreachable before", text: "def f(a):\n    return a\n    return 1\n\n‹f(1)›\n", flaws: 0 },
  { why: "a language that is not read", text: "‹return a›\nreturn b\n", flaws: 0, languageId: "rust" },
];

check("flaws", flawed);

/** `├` is the cursor. */
const beginnings: [why: string, text: string, expected: string[]][] = [
  ["nothing is waited for", "def f(a):\n├\n    return a\n", []],
  ["a name", "def f(a):\n├\n    return b\n", ["    b ="]],
  ["several names", "def f(a):\n├\n    return b + c\n", ["    b, c ="]],
  ["what was typed is a beginning of it", "def f(a):\n    res├\n    return result\n", ["ult ="]],
  ["what was typed is none", "def f(a):\n    x├\n    return result\n", []],
  ["text stands behind the cursor", "def f(a):\n    ├ + 1\n    return b\n", []],
  ["the head of a block is missing", "def f(a):\n├\n        print(b)\n", ["    for b in"]],
  ["a loop's names", "def f(a):\n    c = 1\n├\n        print(b, d)\n", ["    for b, d in"]],
  ["a module", "├\nprint(math.pi)\n", ["import math"]],
  ["a function", "├\n    return 1\n\nprint(g())\n", ["def g("]],
  [
    "what is read elsewhere is not waited for here",
    "def f(a):\n├\n    return a\n\ndef g():\n    return b\n",
    [],
  ],
  ["the indentation is typed", "def f(a):\n    ├\n    return b\n", ["b ="]],
  ["the name is typed", "def f(a):\n    b├\n    return b\n", [" ="]],
  ["all of it is typed", "def f(a):\n    b =├\n    return b\n", []],
  ["a longer name is typed", "def f(a):\n    bc├\n    return b\n", []],
  ["the first of two names is typed", "def f(a):\n    b, ├\n    return b + c\n", ["c ="]],
  ["a name that is read twice", "def f(a):\n├\n    return b + b\n", ["    b ="]],
  ["white space behind the cursor", "def f(a):\n├  \n    return b\n", ["    b ="]],
  ["empty lines around", "def f(a):\n\n├\n\n    return b\n", ["    b ="]],
  ["nothing stands below", "def f(a):\n├", []],
  ["more names than one line binds", "def f(a):\n├\n    return b + c + d + e\n", []],
  ["a function inside waits", "def f(a):\n├\n    def g():\n        return b\n    return g\n", ["    b ="]],
  ["a head below waits", "def f(a):\n├\n    while b:\n        a += 1\n", ["    b ="]],
  ["behind a block", "def f(a):\n    for c in a:\n        print(c)\n├\n    return b\n", ["    b ="]],
  ["words of a comment", "def f(a):\n├\n    # b\n    return a\n", []],
  ["a method that is called", "def f(a):\n├\n    return a.g()\n", []],
  ["a function that a function calls", "def f(a):\n├\n    return g(a)\n", []],
  ["a name of the module", "├\nprint(a)\n", ["a ="]],
  ["a module in a function", "def f():\n├\n    return math.pi\n", ["    import math"]],
  ["the import is begun", "impo├\nprint(math.pi)\n", ["rt math"]],
  ["a function's head is begun", "def ├\n    return 1\n\nprint(g())\n", ["g("]],
  ["a function's head that calls itself", "├\n    return a * g(a - 1)\n\nprint(g(3))\n", ["def g("]],
  ["a loop's head is begun", "def f(a):\n    for ├\n        print(b)\n", ["b in"]],
  ["a loop's head at the border", "├\n    print(a)\n", ["for a in"]],
  ["a loop's block that others follow", "def f(a):\n├\n        print(b)\n    return a\n", ["    for b in"]],
  ["tabs", "def f(a):\n├\n\treturn b\n", ["\tb ="]],
  ["lines of Windows", "def f(a):\r\n├\r\n    return b\r\n", ["    b ="]],
];

for (const [why, text, expected] of beginnings)
  test(`openings: ${why}`, () => {
    const [before = "", after = ""] = text.split("├");
    assert.deepEqual(openings(nearOf({ before, after, languageId: "python", ...style })), expected);
  });

test("openings: none in a part of a program and in other languages", () => {
  for (const site of [
    { languageId: "python", fragment: true },
    { languageId: "javascript" },
    { languageId: "rust" },
  ])
    assert.deepEqual(openings(nearOf({ before: "", after: "\nprint(a)\n", ...site, ...style })), []);
});

test("flaws: what a completion takes the place of does not count", () => {
  const near = nearOf({ before: "a = 1\nprint(", after: "b)\n", languageId: "python", ...style });
  assert.equal(flawsOf(near, "a", 0), 1, "beside it");
  assert.equal(flawsOf(near, "a", 1), 0, "in its place");
});

test("flaws: words of what is too far away to be parsed may be bound there", (t) => {
  // The clock stands still: on a busy machine the first parses alone can use up the patience.
  t.mock.method(performance, "now", () => 0);
  const between = "def g(a):\n    return a\n\n".repeat(1000);
  const site = { before: `far = 1\n${between}`, after: "\n", languageId: "python", ...style };
  assert.equal(flawsOf(nearOf(site), "print(far)", 0), 0);
  assert.equal(flawsOf(nearOf(site), "print(further)", 0), 1);
});

test("flaws: an import of everything that is too far away to be parsed may bind anything", (t) => {
  t.mock.method(performance, "now", () => 0);
  const between = "def g(a):\n    return a\n\n".repeat(1000);
  for (const [line, flaws] of [
    ["from x import *", 0],
    ["    from .x.y import  *  # all", 0],
    ["# from x import *", 1],
    ["from x import y", 1],
  ] as const) {
    const site = { before: `if 1:\n${line}\n${between}`, after: "\n", languageId: "python", ...style };
    assert.equal(flawsOf(nearOf(site), "print(a1)", 0), flaws, line);
  }
});
