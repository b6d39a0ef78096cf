/** What a linter would say of completions: statements, ways through loops and functions, and kinds of values. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/common.mjs";
import { flawsOf } from "../../server/text/flaws.ts";
import { nearOf } from "../../server/text/near.ts";
import { seeded } from "../bench/lib/corpus.ts";
import { body, check, type Flawed } from "./flaw-cases.ts";

const script = (lines: string) => `function f(a, b) {\n${lines.replace(/^(?=.)/gm, "  ")}}\n`;

const statements: Flawed[] = [
  { why: "a name alone has no effect", text: body("‹a›\n"), flaws: 1 },
  { why: "nor has a method that is not called", text: body("‹a.append›\n"), flaws: 1 },
  { why: "nor a comparison", text: body("‹a == b›\n"), flaws: 1 },
  { why: "a call may have one, wherever it stands", text: body("‹a and a.append(b)›\n"), flaws: 0 },
  { why: "a text may document what it stands below", text: body("‹'a'›\n"), flaws: 0 },
  { why: "a thing that is put where it is", text: body("‹a = a›\nprint(a)\n"), flaws: 1 },
  { why: "its items too", text: body("‹a[0] = a[0]›\n"), flaws: 1 },
  { why: "two that change places", text: body("‹a, b = b, a›\nprint(a)\n"), flaws: 0 },
  { why: "a chain of targets", text: body("‹a = b = a›\nprint(a)\n"), flaws: 0 },
  { why: "a result that is dropped", text: body("‹sorted(a)›\n"), flaws: 1 },
  { why: "of a method of texts as well", text: body("‹a.lower()›\n"), flaws: 1 },
  { why: "a function that calls itself for nothing", text: body("‹f(b, a)›\nreturn a\n"), flaws: 1 },
  { why: "one that returns nothing may", text: body("‹f(b, a)›\nreturn\n"), flaws: 0 },
  { why: "what returns nothing is used", text: body("‹c = a.append(b)›\nprint(c)\n"), flaws: 1 },
  { why: "what returns something is used", text: body("‹c = a.pop(b)›\nprint(c)\n"), flaws: 0 },
  { why: "a thing compared with itself", text: body("‹print(a == a)›\n"), flaws: 1 },
  { why: "a condition twice", text: body("‹print(a and a)›\n"), flaws: 1 },
  { why: "a sum of the same", text: body("‹print(a + a)›\n"), flaws: 0 },
  { why: "two calls may differ", text: body("‹print(next(a) < next(a))›\n"), flaws: 0 },
  { why: "a remainder that is always zero", text: body("‹print(a % 1)›\n"), flaws: 1 },
  { why: "an item behind the last one", text: body("‹print(a[len(a)])›\n"), flaws: 1 },
  { why: "the last item", text: body("‹print(a[len(a) - 1], b[len(a)])›\n"), flaws: 0 },
  { why: "a loop over what it overwrites", text: body("‹for a in a:\n    print(a)›\n"), flaws: 1 },
  { why: "the same line again", text: body("a.append(b)\n‹a.append(b)›\n"), flaws: 1 },
  { why: "a line that may differ each time", text: body("next()\n‹next()›\n"), flaws: 0 },
  { why: "what is overwritten at once", text: body("‹a = 1›\na = b\nprint(a)\n"), flaws: 1 },
  { why: "what is read by what overwrites it", text: body("‹a = b›\na = a + 1\nprint(a)\n"), flaws: 0 },
  { why: "a field of the same name is another", text: body("‹a = 1›\na = b.a\nprint(a)\n"), flaws: 1 },
  { why: "one number for two names", text: body("‹c, d = 0›\nreturn c + d\n"), flaws: 1 },
  { why: "three for two names", text: body("‹c, d = 1, 2, 3›\nreturn c + d\n"), flaws: 1 },
  { why: "a list of one for two names", text: body("‹c, d = [a]›\nreturn c + d\n"), flaws: 1 },
  { why: "two for two names", text: body("‹c, d = a, 2›\nreturn c + d\n"), flaws: 0 },
  { why: "so many as there are", text: body("‹c, *d = a, 2, 3›\nreturn c, d\n"), flaws: 0 },
  { why: "a name with a type", text: body("‹c: int = 0›\nreturn c\n"), flaws: 0 },
  { why: "a list that is put into itself", text: body("‹a.append(a)›\n"), flaws: 1 },
  { why: "an item compared with its list", text: body("‹print(a[0] == a)›\n"), flaws: 1 },
  { why: "a parameter twice", text: body("‹def g(c, c):›\n    return c\nreturn g\n"), flaws: 1 },
  {
    why: "a parameter that is another's default",
    text: body("‹def g(c, d=a):›\n    return c, d\nreturn g\n"),
    flaws: 0,
  },
  { why: "a key twice", text: body("print({\n    1: a,\n‹    1: b,›\n})\n"), flaws: 1 },
  { why: "two keys", text: body("print({\n    1: a,\n‹    2: b,›\n})\n"), flaws: 0 },
  { why: "values that are the same", text: body("print({\n    1: a,\n‹    2: a,›\n})\n"), flaws: 0 },
];

const branches: Flawed[] = [
  {
    why: "the same work in both branches",
    text: body("if a:\n    b += 1\nelse:\n‹    b += 1›\nprint(b)\n"),
    flaws: 1,
  },
  {
    why: "the same answer in both branches",
    text: body("if a:\n    return b\nelse:\n‹    return b›\n"),
    flaws: 1,
  },
  {
    why: "the same answer for two cases",
    text: body("if a:\n    return 1\nelif b:\n‹    return 1›\nreturn 2\n"),
    flaws: 0,
  },
  {
    why: "the same work for two cases",
    text: body("if a:\n    b.add(a)\nelif b:\n‹    b.add(a)›\n"),
    flaws: 1,
  },
  {
    why: "the same work, with another case between",
    text: body("if a:\n    b += 1\nelif b:\n    b += 2\nelse:\n‹    b += 1›\nprint(b)\n"),
    flaws: 1,
  },
  {
    why: "the same answer, with another case between",
    text: body("if a:\n    return 1\nelif b:\n    return 2\nelse:\n‹    return 1›\n"),
    flaws: 0,
  },
  {
    why: "a condition that was asked before",
    text: body("if a:\n    b += 1\n‹elif a:›\n    b += 2\nprint(b)\n"),
    flaws: 1,
  },
  {
    why: "and answered by a return",
    text: body("if a == 1:\n    return 0\n‹if a == 1:›\n    return b\nreturn 1\n"),
    flaws: 1,
  },
  {
    why: "and not answered at all",
    text: body("if a == 1:\n    b += 1\n‹if a == 1:›\n    b += 2\nprint(b)\n"),
    flaws: 0,
  },
  {
    why: "a bound within another",
    text: body("if a > 1:\n    b += 1\n‹elif a > 2:›\n    b += 2\nprint(b)\n"),
    flaws: 1,
  },
  {
    why: "a number within a bound",
    text: body("if a > 1:\n    b += 1\n‹elif a == 2:›\n    b += 2\nprint(b)\n"),
    flaws: 1,
  },
  {
    why: "a wider bound",
    text: body("if a > 2:\n    b += 1\n‹elif a > 1:›\n    b += 2\nprint(b)\n"),
    flaws: 0,
  },
  {
    why: "a bound that the next one lies in",
    text: body("if a > 3:\n    b += 1\n‹elif a > 1:›\n    b += 2\nelif a > 2:\n    b += 3\nprint(b)\n"),
    flaws: 1,
  },
  {
    why: "a condition of one of the exits above",
    text: body("if a == 0:\n    return b\nif a == 1:\n    return a\n‹if a == 0:›\n    return 1\nreturn 2\n"),
    flaws: 1,
  },
  {
    why: "a bound of the other side",
    text: body("if a > 2:\n    b += 1\n‹elif a < 3:›\n    b += 2\nprint(b)\n"),
    flaws: 0,
  },
  {
    why: "the edge of a bound",
    text: body("if a > 2:\n    b += 1\n‹elif a >= 2:›\n    b += 2\nprint(b)\n"),
    flaws: 0,
  },
  {
    why: "what stood there before is not the completion's",
    text: body("if a:\n    b += 1\nelse:\n    b += 1\n‹print(b)›\n"),
    flaws: 0,
  },
];

const flow: Flawed[] = [
  {
    why: "a loop that ends in its first round",
    text: body("for c in a:\n    print(c)\n‹    break›\nreturn b\n"),
    flaws: 1,
  },
  {
    why: "a round that a condition ends",
    text: body("for c in a:\n    if c:\n‹        break›\nreturn c\n"),
    flaws: 0,
  },
  {
    why: "rounds that go on before the end",
    text: body("for c in a:\n    if c:\n        continue\n‹    break›\nreturn c\n"),
    flaws: 0,
  },
  {
    why: "a jump to where the round ends anyway",
    text: body("for c in a:\n    if c:\n        print(c)\n    elif b:\n‹        continue›\n"),
    flaws: 1,
  },
  {
    why: "a jump that leaves something out",
    text: body("for c in a:\n    if c:\n‹        continue›\n    print(c)\n"),
    flaws: 0,
  },
  {
    why: "a jump out of what may have failed",
    text: body("for c in a:\n    try:\n        print(c)\n    except ValueError:\n‹        continue›\n"),
    flaws: 0,
  },
  { why: "a return of nothing among others", text: body("if a:\n    return b\n‹return›\n"), flaws: 1 },
  { why: "nothing is returned anywhere", text: body("if a:\n‹    return›\nprint(b)\n"), flaws: 0 },
  { why: "a return of nothing at the end", text: body("a.sort()\n‹return›\n"), flaws: 1 },
  { why: "a function of nothing else", text: "def f():\n‹    return›\n", flaws: 0 },
  {
    why: "the same is returned everywhere",
    text: body("if a:\n    return False\nprint(b)\n‹return False›\n"),
    flaws: 1,
  },
  { why: "a test that makes no difference", text: body("if a:\n    return b\n‹return b›\n"), flaws: 1 },
  { why: "the other is returned", text: body("if a:\n    return False\n‹return True›\n"), flaws: 0 },
  { why: "an end that only a part returns at", text: body("if a:\n    a += 1\n‹    return a›\n"), flaws: 1 },
  { why: "the end of all branches", text: body("if a:\n    return b\nelse:\n‹    return a›\n"), flaws: 0 },
  { why: "the function goes on", text: body("if a:\n‹    return a›\nprint(b)\n"), flaws: 0 },
  {
    why: "a loop that only a return ends",
    text: body("while True:\n    if a.pop(b):\n‹        return a›\n"),
    flaws: 0,
  },
  {
    why: "a function inside has its own",
    text: body("def g():\n    return False\nprint(g)\n‹return False›\n"),
    flaws: 0,
  },
];

const loops: Flawed[] = [
  {
    why: "an else that nothing passes by",
    text: body("for c in a:\n    print(c)\n‹else:›\n    print(b)\n"),
    flaws: 1,
  },
  { why: "of while as well", text: body("while a:\n    a.pop()\n‹else:›\n    print(b)\n"), flaws: 1 },
  {
    why: "an else that a break passes by",
    text: body("for c in a:\n    if c:\n        break\n‹else:›\n    print(b)\n"),
    flaws: 0,
  },
  {
    why: "a variable that an inner loop takes",
    text: body("for c in a:\n‹    for c in b:›\n        print(c)\n"),
    flaws: 1,
  },
  {
    why: "and whose outer loop is new",
    text: body("‹for c in a:›\n    for c in b:\n        print(c)\n"),
    flaws: 1,
  },
  {
    why: "a variable of a loop before",
    text: body("for c in a:\n    print(c)\n‹for c in b:›\n    print(c)\n"),
    flaws: 0,
  },
  {
    why: "what was nested before",
    text: body("for c in a:\n    for c in b:\n        print(c)\n‹print(a)›\n"),
    flaws: 0,
  },
  { why: "a loop over one number", text: body("‹for c in range(1):›\n    print(c)\n"), flaws: 1 },
  { why: "a loop over none", text: body("‹for c in range(a, 0):›\n    print(c)\n"), flaws: 1 },
  { why: "down to none", text: body("‹for c in range(a, 0, -1):›\n    print(c)\n"), flaws: 0 },
  {
    why: "a division by zero in the first round",
    text: body("‹for c in range(a):›\n    if b % c == 0:\n        return c\nreturn b\n"),
    flaws: 1,
  },
  {
    why: "which the loop's body brings in",
    text: body("for c in range(0, a):\n‹    b = b // c›\nreturn b\n"),
    flaws: 1,
  },
  {
    why: "a division that begins with two",
    text: body("‹for c in range(2, a):›\n    if b % c == 0:\n        return c\nreturn b\n"),
    flaws: 0,
  },
  {
    why: "a division that comes after a look",
    text: body("for c in range(a):\n‹    if c and b % c == 0:›\n        return c\nreturn b\n"),
    flaws: 0,
  },
];

const kinds: Flawed[] = [
  {
    why: "a list that becomes a number",
    text: body("c = []\nfor d in a:\n‹    c = 0›\n    c.append(d)\nreturn c\n"),
    flaws: 1,
  },
  {
    why: "a list that begins anew",
    text: body("c = []\nfor d in a:\n    c.append(d)\n‹    c = []›\nreturn c\n"),
    flaws: 0,
  },
  { why: "a number that is made a text of", text: body("c = 0\n‹c = str(c)›\nreturn c\n"), flaws: 0 },
  { why: "a number that is appended to", text: body("‹c = 0›\nc.append(a)\nreturn c\n"), flaws: 1 },
  { why: "a list that is appended to", text: body("‹c = []›\nc.append(a)\nreturn c\n"), flaws: 0 },
  {
    why: "a number that is appended to in the completion",
    text: body("c = 0\n‹c.append(a)›\nreturn c\n"),
    flaws: 1,
  },
  {
    why: "a method of a number that a loop counts",
    text: body("‹for c in range(a):›\n    print(c.isalpha())\n"),
    flaws: 1,
  },
  {
    why: "a method of a text that a loop goes over",
    text: body("‹for c in a.split():›\n    print(c.isalpha())\n"),
    flaws: 0,
  },
  { why: "a set that is added to as a list", text: body("c = set()\n‹c += b›\nreturn c\n"), flaws: 1 },
  {
    why: "a list that the result of a test is added to",
    text: body("‹c = []›\nfor d in a:\n    c += (d == b)\nreturn c\n"),
    flaws: 1,
  },
  { why: "an item of a truth", text: body("‹c = False›\nc[a] += 1\nreturn c\n"), flaws: 1 },
  { why: "the items of a number", text: body("‹c = 1›\nreturn c[a]\n"), flaws: 1 },
  { why: "a loop over a number", text: body("‹c = 1›\nfor d in c:\n    print(d)\n"), flaws: 1 },
  { why: "what a number is not", text: body("c = 1\n‹return a is not c›\n"), flaws: 0 },
  { why: "what is not in a number", text: body("c = 1\n‹return a not in c›\n"), flaws: 1 },
  { why: "the length of a number", text: body("c = 1\n‹return len(c)›\n"), flaws: 1 },
  {
    why: "a list that a number is added to",
    text: body("‹c = []›\nfor d in a:\n    c += 1\nreturn c\n"),
    flaws: 1,
  },
  { why: "a text and a number", text: body("c = 'a'\n‹return c + 1›\n"), flaws: 1 },
  {
    why: "a text that is overwritten by a number at once",
    text: body("c = 'a'\n‹c = 1›\nreturn c + 1\n"),
    flaws: 2,
  },
  { why: "an item of a text is put", text: body("‹c = 'a'›\nc[0] = a\nreturn c\n"), flaws: 1 },
  { why: "an item of a list by a name", text: body("‹c = [a]›\nreturn c['a']\n"), flaws: 1 },
  { why: "an item of a dictionary by a name", text: body("‹c = {1: a}›\nreturn c['a']\n"), flaws: 0 },
  { why: "what is called", text: body("‹c = []›\nreturn c(a)\n"), flaws: 1 },
  {
    why: "of two kinds none is known",
    text: body("c = 0\nif a:\n    c = b\n‹c.append(a)›\nreturn c\n"),
    flaws: 0,
  },
  {
    why: "a parameter that says what it is",
    text: "def f(a: str) -> int:\n‹    return range(a)›\n",
    flaws: 1,
  },
  {
    why: "a parameter that may be several things",
    text: "def f(a: str | int) -> int:\n‹    return range(a)›\n",
    flaws: 0,
  },
  {
    why: "a parameter that says what its items are",
    text: "def f(a: list[int]) -> int:\n‹    return a.total›\n",
    flaws: 1,
  },
  { why: "a sum begins at zero", text: body("‹c = 1›\nfor d in a:\n    c += d\nreturn c\n"), flaws: 1 },
  { why: "a sum that does", text: body("‹c = 0›\nfor d in a:\n    c += d\nreturn c\n"), flaws: 0 },
  { why: "a product does not", text: body("‹c = 0›\nfor d in a:\n    c *= d\nreturn c\n"), flaws: 1 },
  {
    why: "what counts the rounds of its own loop may begin anywhere",
    text: body("‹c = 1›\nwhile c < a:\n    c += 1\nreturn c\n"),
    flaws: 0,
  },
  {
    why: "what begins anew in a round may begin anywhere",
    text: body("for d in a:\n‹    c = 1›\n    c += d\n    print(c)\n"),
    flaws: 0,
  },
];

const others: Flawed[] = [
  { why: "javascript: a name alone", text: script("‹a;›\n"), flaws: 1, languageId: "javascript" },
  { why: "javascript: a call", text: script("‹a();›\n"), flaws: 0, languageId: "javascript" },
  {
    why: "javascript: a thing that is put where it is",
    text: script("‹this.a = this.a;›\n"),
    flaws: 1,
    languageId: "javascript",
  },
  { why: "javascript: a directive", text: script("‹'use strict';›\n"), flaws: 0, languageId: "javascript" },
  {
    why: "javascript: a condition again",
    text: script("if (a === 1) {\n  b++;\n‹} else if (a === 1) {›\n  b--;\n}\n"),
    flaws: 1,
    languageId: "javascript",
  },
  {
    why: "javascript: the same in both branches",
    text: script("if (a) {\n  b++;\n} else {\n‹  b++;›\n}\n"),
    flaws: 1,
    languageId: "javascript",
  },
  {
    why: "javascript: an end that only a part returns at",
    text: script("if (a) {\n‹  return b;›\n}\n"),
    flaws: 1,
    languageId: "javascript",
  },
  {
    why: "javascript: both branches return",
    text: script("if (a) {\n  return b;\n} else {\n‹  return a;›\n}\n"),
    flaws: 0,
    languageId: "javascript",
  },
  {
    why: "javascript: a loop that ends in its first round",
    text: script("for (const c of a) {\n‹  return c;›\n}\nreturn b;\n"),
    flaws: 1,
    languageId: "javascript",
  },
  {
    why: "c: a comparison has no effect",
    text: "int f(int a) {\n‹  a == 1;›\n  return a;\n}\n",
    flaws: 1,
    languageId: "c",
  },
  {
    why: "c: a macro may have one",
    text: "int f(int a) {\n‹  CHECKED;›\n  return a;\n}\n",
    flaws: 0,
    languageId: "c",
  },
  {
    why: "c++: a stream has one",
    text: "int f(int a) {\n‹  std::cout << a;›\n  return a;\n}\n",
    flaws: 0,
    languageId: "cpp",
  },
  { why: "c: a count", text: "int f(int a) {\n‹  a++;›\n  return a;\n}\n", flaws: 0, languageId: "c" },
];

check("smells", [...statements, ...branches, ...flow, ...loops, ...kinds, ...others]);

/** Pieces of real files put where they do not belong: what is told of them may be anything but an error. */
const sources: [languageId: string, file: string][] = [
  ["python", "samples/inventory.py"],
  ["javascript", "scripts/test.mjs"],
  ["typescript", "server/text/smells.ts"],
  ["cpp", "native/src/decode/decoder.cpp"],
];
for (const [languageId, file] of sources)
  test(`smells: broken ${languageId} is read as far as it goes`, () => {
    const text = readFileSync(join(root, file), "utf8");
    const random = seeded(1);
    const at = () => Math.floor(random() * text.length);
    for (let i = 0; i < 60; i++) {
      const [cut, from] = [at(), at()];
      const insert = text.slice(from, from + Math.floor(random() * 200));
      const after = text.slice(cut + Math.floor(random() * 200));
      const site = { before: text.slice(0, cut), after, languageId, tabSize: 2, insertSpaces: true };
      assert.ok(flawsOf(nearOf({ ...site, eol: "\n" }), insert, 0) >= 0);
    }
  });
