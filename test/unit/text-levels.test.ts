/** Answers at other levels of indentation, and how likely the part of an answer is that is kept. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { movedIn, movedOut } from "../../server/text/levels.ts";
import { likelihoodOf } from "../../server/text/likelihood.ts";

/** `├` is the cursor. */
const moved: [why: string, text: string, raw: string, expected: string[]][] = [
  [
    "to the blocks around",
    "def f(a):\n    for b in a:\n        if b:\n            b += 1\n├\n",
    "            return a\n",
    ["        return a\n", "    return a\n"],
  ],
  [
    "not further than the text below",
    "def f(a):\n    for b in a:\n        b += 1\n├\n    return b\n",
    "        a += 1",
    ["    a += 1"],
  ],
  [
    "out of a definition where something follows it",
    "def f(a):\n    a += 1\n├\nprint(f(1))\n",
    "    print(f)",
    ["print(f)"],
  ],
  [
    "all lines together",
    "if a:\n    for b in a:\n        c()\n├\nd()\n",
    "        if b:\n\n            c()",
    ["    if b:\n\n        c()", "if b:\n\n    c()"],
  ],
  [
    "not where one is left of the first",
    "if a:\n    for b in a:\n        c()\n├\nd()\n",
    "        c()\n    d()",
    [],
  ],
  ["not on a line that has begun", "if a:\n    if b:\n        ├\nd()\n", "    c()", []],
  ["what stands outside already", "def f(a):\n    a += 1\n├\nprint(f(1))\n", "print(f)", []],
  ["as the line above is indented", "if a:\n\tif b:\n\t\tc()\n├\nd()\n", "\t\te()", ["\te()", "e()"]],
];

for (const [why, text, raw, expected] of moved)
  test(`levels: ${why}`, () => {
    const [before = "", after = ""] = text.split("├");
    assert.deepEqual(
      movedOut(raw, { before, after, eol: "\n", tabSize: 4, insertSpaces: true, truncated: false }),
      expected,
    );
  });

const inward: [why: string, text: string, raw: string, expected: string | undefined][] = [
  ["into the block above", "if a:\n    b()\nelse:\n├\nd()\n", "c()", "    c()"],
  ["into a block inside", "if a:\n    if b:\n├\nd()\n", "    c()\n    e()", "        c()\n        e()"],
  ["not where it stands in it", "if a:\n├\nd()\n", "    c()", undefined],
  ["not where no block begins", "if a:\n    b()\n├\nd()\n", "c()", undefined],
  ["not on a line that has begun", "if a:\n    ├\nd()\n", "c()", undefined],
];

for (const [why, text, raw, expected] of inward)
  test(`levels: ${why}`, () => {
    const [before = "", after = ""] = text.split("├");
    assert.equal(movedIn(raw, { before, after, eol: "\n", tabSize: 4, insertSpaces: true }), expected);
  });

const TOKENS = { ends: [2, 4, 5, 8], logLikelihoods: [-1, -2, -4, -8] };
const likelihoods: [why: string, text: string, kept: string, expected: number][] = [
  ["all of it", "ab = cde", "ab = cde", -15],
  ["what is cut off does not count", "ab = cde", "ab", -1],
  ["a token that is cut in two does", "ab = cde", "ab = c", -15],
  ["white space is no difference", "ab = cde", "  ab =", -3],
  ["what comes after is none of it", "ab = cde", "ab = cde)", -15],
  ["another text has none of it", "ab = cde", "x", 0],
  ["a character of two units", "ab😀cde", "ab😀", -3],
];

for (const [why, text, kept, expected] of likelihoods)
  test(`likelihood: ${why}`, () => {
    assert.equal(likelihoodOf(text, TOKENS, kept), expected);
  });
