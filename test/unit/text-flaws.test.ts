/** What is wrong with completions that fit the syntax, and how a line begins that the text below waits for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { flawsOf, openings } from "../../server/text/flaws.ts";
import { nearOf } from "../../server/text/near.ts";

const style = { eol: "\n", tabSize: 4, insertSpaces: true } as const;

interface Flawed {
  why: string;
  /** `‹completion›` stands at the cursor. */
  text: string;
  flaws: number;
  languageId?: string;
  fragment?: boolean;
}

const flawed: Flawed[] = [
  { why: "none", text: "def f(a):\n‹    b = a + 1›\n    return b\n", flaws: 0 },
  { why: "a name that nothing binds", text: "def f(a):\n‹    a = b + 1›\n    return a\n", flaws: 1 },
  { why: "each such name counts once", text: "def f(a):\n‹    a = b + b + c›\n    return a\n", flaws: 2 },
  { why: "the text below waits for a name", text: "def f(a):\n‹    a += 1›\n    return b\n", flaws: 1 },
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
  { why: "a language that is not read", text: "‹return a›\nreturn b\n", flaws: 0, languageId: "rust" },
];

for (const { why, text, flaws, languageId = "python", fragment = false } of flawed)
  test(`flaws: ${why}`, () => {
    const [, before = "", insert = "", after = ""] = /^(.*)‹(.*)›(.*)$/s.exec(text) ?? [];
    assert.equal(flawsOf(nearOf({ before, after, languageId, fragment, ...style }), insert, 0), flaws);
  });

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
];

for (const [why, text, expected] of beginnings)
  test(`openings: ${why}`, () => {
    const [before = "", after = ""] = text.split("├");
    assert.deepEqual(openings(nearOf({ before, after, languageId: "python", ...style })), expected);
  });
