/** Which names a Python text reads that nothing binds, and which results nobody reads. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parser } from "@lezer/python";
import { namesOf } from "../../server/text/names.ts";

interface Case {
  why: string;
  text: string;
  free?: string[];
  idle?: string[];
}

const cases: Case[] = [
  { why: "a parameter is bound", text: "def f(a, *b, c=1, **d):\n    return a, b, c, d\n" },
  {
    why: "a default is read outside of its function",
    text: "def f(a, b=a):\n    return a, b\n",
    free: ["a"],
  },
  { why: "the names that Python has", text: "print(len(range(3)), __name__)\n" },
  { why: "an argument's keyword is no name", text: "print(1, end=2)\n" },
  { why: "an attribute is no name", text: "import a\na.b.c = a.d\n" },
  { why: "a name is bound when its line is over", text: "a = a + 1\n", free: ["a"] },
  {
    why: "what is added to in a loop has to be there before it",
    text: "def f(a):\n    for x in a:\n        s += x\n    return s\n",
    free: ["s"],
  },
  { why: "what is added to has to be there", text: "a += 1\n", free: ["a"] },
  { why: "a tuple binds what is in it", text: "(a, [b, *c]), d = 1\nprint(a, b, c, d)\n" },
  { why: "an element that is set binds nothing", text: "a[b] = 1\n", free: ["a", "b"] },
  { why: "a loop binds", text: "for a, (b, c) in []:\n    print(a, b, c)\nelse:\n    print(a)\n" },
  { why: "what a loop goes over is read before", text: "for a in a:\n    print(a)\n", free: ["a"] },
  {
    why: "one round of a loop binds for the next",
    text: "while True:\n    if 1:\n        print(a)\n    a = 1\n",
  },
  {
    why: "with, except and import bind",
    text: "import os.path as p\nfrom x import y as z, w\ntry:\n    with p as a, z as (b, c):\n        print(a, b, c, w)\nexcept E as e:\n    print(e)\n",
    free: ["E"],
  },
  {
    why: "an imported package is bound by its first name",
    text: "import os.path\nprint(os, path)\n",
    free: ["path"],
  },
  {
    why: "what a name is renamed from is not bound",
    text: "from x import y as z\nprint(y, z, x)\n",
    free: ["x", "y"],
  },
  { why: "an import of everything may bind anything", text: "from x import *\nprint(a)\n" },
  { why: "a comprehension binds for itself", text: "b = [a for a in [] if a]\nprint(a, b)\n", free: ["a"] },
  {
    why: "a generator is one without brackets of its own",
    text: "print(sum(a * b for a in [1] for b in [a]))\n",
  },
  {
    why: "what a comprehension assigns is bound around it",
    text: "if any((a := b) for b in []):\n    print(a)\n",
  },
  { why: "a lambda binds its parameters", text: "f = lambda a, b=1: a + b + c\nprint(f)\n", free: ["c"] },
  { why: "a function may read what its module binds later", text: "def f():\n    return a\na = 1\n" },
  { why: "a function is called before it is written", text: "f()\ndef f():\n    pass\n", free: ["f"] },
  {
    why: "a function's own name is not that of its module",
    text: "a = 1\ndef f():\n    print(a)\n    a = 2\n    return a\n",
    free: ["a"],
  },
  { why: "unless it says so", text: "a = 1\ndef f():\n    global a\n    print(a)\n    a = 2\n" },
  {
    why: "or takes it from the function around it",
    text: "def f():\n    a = 1\n    def g():\n        nonlocal a\n        a += 1\n    g()\n    return a\n",
  },
  {
    why: "a method does not see what its class binds",
    text: "class A:\n    a = 1\n    b = a\n    def f(self):\n        return a\n",
    free: ["a"],
  },
  {
    why: "annotations are not looked at",
    text: "def f(a: List[int]) -> Tuple:\n    b: Dict = a\n    return b\n",
  },
  { why: "a decorator is read", text: "@a.b\ndef f():\n    pass\n", free: ["a"] },
  { why: "a pattern binds", text: "match [1]:\n    case [a, *b]:\n        print(a, b)\n" },
  { why: "a result that nobody reads", text: "def f():\n    a = 1\n    b = 2\n    return b\n", idle: ["a"] },
  { why: "what is only ever added to", text: "def f():\n    a = 1\n    a += 1\n", idle: ["a"] },
  { why: "what a function inside reads", text: "def f():\n    a = 1\n    return lambda: a\n" },
  { why: "what the module binds is for others", text: "a = 1\n" },
  {
    why: "what is bound by the way may be left",
    text: "def f(a, b):\n    for c, d in a:\n        pass\n    e, g = b\n",
  },
  { why: "an underscore says that it is not read", text: "def f():\n    _a = 1\n" },
  { why: "parameters before a slash and behind a star", text: "def f(a, /, b, *, c):\n    return a, b, c\n" },
  {
    why: "a default is read where the function stands",
    text: "class A:\n    a = 1\n    def f(self, b=a):\n        return b\n",
  },
  { why: "a lambda's default is read outside of it", text: "f = lambda a=a: a\n", free: ["a"] },
  { why: "a lambda's parameters reach into lambdas", text: "f = lambda *a, **b: lambda c: (a, b, c)\n" },
  { why: "a lambda may read what is bound later", text: "f = lambda: a\na = 1\n" },
  {
    why: "a class is read when its methods are called",
    text: "class A:\n    def f(self):\n        return A\n",
  },
  {
    why: "a base and a keyword of a class are read",
    text: "class A(B, metaclass=C):\n    pass\n",
    free: ["B", "C"],
  },
  {
    why: "a class reads its function's names",
    text: "def f(a):\n    class A:\n        b = a\n    return A\n",
  },
  { why: "a class may bind a name as what its module has", text: "a = 1\nclass A:\n    a = a\n" },
  { why: "a function calls itself", text: "def f(a):\n    return f(a)\n" },
  {
    why: "a function inside may read what is bound later",
    text: "def f():\n    def g():\n        return a\n    a = 1\n    return g\n",
  },
  {
    why: "keys and values of a dictionary's comprehension",
    text: "d = {a: b for a, b in {}.items()}\nprint(a, b, d)\n",
    free: ["a", "b"],
  },
  { why: "a set's comprehension", text: "s = {a for (a, *b) in []}\nprint(a, b, s)\n", free: ["a", "b"] },
  { why: "a comprehension in another", text: "a = [[b * c for c in b] for b in []]\nprint(a)\n" },
  {
    why: "an asynchronous comprehension",
    text: "async def f(a):\n    return [b async for b in a if await b]\n",
  },
  {
    why: "a comprehension reads at once",
    text: "def f(a):\n    b = [c for _ in a]\n    c = 1\n    return b, c\n",
    free: ["c"],
  },
  {
    why: "an assignment in a condition",
    text: "while a := input():\n    print(a)\nif (b := 1) > 0:\n    print(b)\n",
  },
  {
    why: "an assignment in a lambda is the lambda's",
    text: "f = lambda: (a := 1)\nprint(a, f)\n",
    free: ["a"],
  },
  {
    why: "a condition is evaluated before what stands in front of it",
    text: "def f(a):\n    b = [c for d in a if (c := d)]\n    return b, e if (e := a) else 1\n",
  },
  {
    why: "and before what stands in front of the whole in brackets",
    text: "print([(c, [d for _ in a]) for a in [] if [1 for b in a if (c := b)] and (d := a)])\n",
  },
  {
    why: "what it goes over is none of its conditions",
    text: "b = a, [c for c in 1 if (a := c)]\n",
    free: ["a"],
  },
  { why: "an assignment as an argument", text: "print(a := 1, end=(b := ''))\nprint(a, b)\n" },
  {
    why: "an assignment in a generator that is an argument",
    text: "print(any(a := b for b in []))\nprint(a, b)\n",
    free: ["b"],
  },
  { why: "a value is assigned when it is read", text: "print(a, a := b)\n", free: ["a", "b"] },
  { why: "several targets", text: "a = b = c\nprint(a, b)\n", free: ["c"] },
  {
    why: "an attribute or a slice that is set binds nothing",
    text: "a.b = 1\nc[d:e] = 1\n",
    free: ["a", "c", "d", "e"],
  },
  {
    why: "an attribute or an element that is added to",
    text: "a.b += 1\nc[d] += e\n",
    free: ["a", "c", "d", "e"],
  },
  {
    why: "a round of a loop inside of another",
    text: "while 1:\n    for b in []:\n        print(a)\n    a = b\n",
  },
  {
    why: "what is bound behind a loop is not bound in it",
    text: "for b in []:\n    print(a, b)\na = 1\n",
    free: ["a"],
  },
  {
    why: "an asynchronous loop and block",
    text: "async def f(a):\n    async for b in a:\n        print(b)\n    async with a as c:\n        print(c)\n",
  },
  {
    why: "with in parentheses",
    text: "with (\n    open('a') as a,\n    open(a) as b,\n):\n    print(a, b)\n",
  },
  {
    why: "except of several kinds",
    text: "try:\n    pass\nexcept (A, B) as e:\n    raise C from e\n",
    free: ["A", "B", "C"],
  },
  { why: "except of a group", text: "try:\n    pass\nexcept* ValueError as e:\n    print(e)\n" },
  {
    why: "a renamed package is bound by its new name",
    text: "import a.b as c, d, e.f.g as h\nprint(c, d, h, a, b, e, f, g)\n",
    free: ["a", "b", "e", "f", "g"],
  },
  {
    why: "imports in parentheses",
    text: "from a.b import (c, d as e,)\nprint(c, e, a, b, d)\n",
    free: ["a", "b", "d"],
  },
  {
    why: "imports from the package itself",
    text: "from . import a\nfrom .b import c\nprint(a, c, b)\n",
    free: ["b"],
  },
  {
    why: "a function binds for its module",
    text: "def f():\n    global a, b\n    a = b = 1\ndef g():\n    return a, b\n",
  },
  {
    why: "a class in a pattern is read, its keywords are none",
    text: "match 1:\n    case A(b=c, d=int(e)):\n        print(c, e)\n",
    free: ["A"],
  },
  { why: "the rest of a mapping", text: "match {}:\n    case {'a': b, **c}:\n        print(b, c)\n" },
  {
    why: "a pattern with a name and a condition",
    text: "match 1:\n    case (1 | 2) as a if a > b:\n        print(a)\n    case c:\n        print(c)\n",
    free: ["b"],
  },
  { why: "a value in a pattern is read", text: "match 1:\n    case A.b:\n        pass\n", free: ["A"] },
  { why: "names that are keywords elsewhere", text: "match = case = type = 1\nprint(match, case, type)\n" },
  { why: "a type that is named", text: "type A = int\nprint(A)\n" },
  { why: "what an annotated name is given is read", text: "a: A = a\n", free: ["a"] },
  {
    why: "what a decorator is called with is read",
    text: "import a\n@a.b(c, d=e)\ndef f():\n    pass\n",
    free: ["c", "e"],
  },
  {
    why: "a decorator may be the name that it decorates",
    text: "class A:\n    @property\n    def a(self):\n        return 1\n    @a.setter\n    def a(self, b):\n        pass\n",
  },
  {
    why: "exceptions and the names of a module",
    text: "print(ValueError, TypeError, NotImplemented, __file__, super)\n",
  },
  { why: "what a formatted string reads", text: "print(f'{a!r:>{b}} {c=} d')\n", free: ["a", "b", "c"] },
  { why: "what is unpacked in a call is read", text: "print(*a, **b)\n", free: ["a", "b"] },
  {
    why: "lines that share a line",
    text: "a = 1; b = a\nif b: c = 1\ndef f(): return b + c + d\n",
    free: ["d"],
  },
  { why: "letters of other languages", text: "größe = 1\nprint(größe)\n" },
  {
    why: "in a method",
    text: "class A:\n    def f(self):\n        a = 1\n        self.b = 2\n",
    idle: ["a"],
  },
  {
    why: "a name of its own hides the outer one",
    text: "def f():\n    a = 1\n    def g():\n        a = 2\n        return a\n    return g\n",
    idle: ["a"],
  },
  {
    why: "read only before it is bound",
    text: "def f():\n    print(a)\n    a = 1\n",
    free: ["a"],
    idle: ["a"],
  },
  {
    why: "added to in a loop, read nowhere",
    text: "def f(b):\n    a = 0\n    for c in b:\n        a += c\n",
    idle: ["a"],
  },
  {
    why: "what the next round of a loop reads",
    text: "def f(b):\n    a = None\n    for c in b:\n        print(a)\n        a = c\n",
  },
  {
    why: "what a comprehension or a string reads",
    text: "def f(b):\n    a = c = 1\n    d = 2\n    return [a + c for _ in b], f'{1:{d}}'\n",
  },
  { why: "what is deleted has been of use", text: "def f():\n    a = 1\n    del a\n" },
  {
    why: "what is bound for another scope",
    text: "def f():\n    a = 1\n    def g():\n        nonlocal a\n        global b\n        a = b = 2\n    g()\n    return a\n",
  },
  {
    why: "what stands in a class is for others",
    text: "def f():\n    class A:\n        a = 1\n    return A\n",
  },
  {
    why: "what annotations name is of use",
    text: "def f(a):\n    B = C = D = a\n    b: B = a\n    def g(c: 'list[C]') -> D:\n        return b, c\n    return g\n",
  },
  { why: "an annotation says what a value is for", text: "def f():\n    a: int = 1\n" },
  {
    why: "an annotation that names something else",
    text: "def f():\n    a = 1\n    b: B = 2\n",
    idle: ["a"],
  },
  ...["locals()", "vars()", "eval('a')", "exec('a')"].map((call) => ({
    why: `what ${call} may read`,
    text: `def f():\n    a = 1\n    return [${call} for _ in '1']\n`,
  })),
  {
    why: "what another function's locals() does not read",
    text: "def f():\n    a = 1\n    return locals()\ndef g():\n    b = 1\n    return f().locals()\n",
    idle: ["b"],
  },
  {
    why: "parameters that are given a value before anybody reads them, or are only added to",
    text: "def f(a, b):\n    a = 1\n    b += 1\n    return a\n",
    idle: ["a", "b"],
  },
  { why: "a parameter that nobody reads", text: "def f(a, b=1):\n    return 1\n", idle: ["a", "b"] },
  {
    why: "a parameter that is only read where it is given a value",
    text: "def f(a):\n    a = a + 1\n    return a\n",
  },
  { why: "what an inner function reads", text: "def f(a):\n    def g():\n        return a\n    return g\n" },
  {
    why: "a parameter that may be given a value",
    text: "def f(a, b):\n    if b:\n        a = 1\n    return a\n",
  },
  {
    why: "a parameter that is looked at first",
    text: "def f(a):\n    if a:\n        return 2\n    a = 1\n    return a\n",
  },
  {
    why: "what callers give a function that others define as well",
    text: "class A:\n    def f(self, a):\n        return 1\n@b\ndef g(a):\n    return lambda a: 1\ndef h(*a, **c):\n    return 1\n",
    free: ["b"],
  },
  {
    why: "things that a loop goes over unread",
    text: "def f(a):\n    for b in a:\n        print(1)\n",
    idle: ["b"],
  },
  { why: "a loop that only counts", text: "def f(a):\n    for b in range(a):\n        print(1)\n" },
  { why: "pairs of which one is read", text: "def f(a):\n    for b, c in a:\n        print(b)\n" },
  { why: "a comprehension that only counts", text: "def f(a):\n    return [1 for b in a]\n" },
];

for (const { why, text, free = [], idle = [] } of cases)
  test(why, () => {
    const names = namesOf(parser.parse(text), text);
    const sorted = (found: readonly { name: string }[]) => [...new Set(found.map(({ name }) => name))].sort();
    assert.deepEqual(sorted(names.free), free, "free");
    assert.deepEqual(sorted(names.idle), idle, "idle");
  });

const kinds: [why: string, text: string, kind: string][] = [
  ["a statement of the module", "a = 1\n│b = 2\n", "module"],
  ["a text without anything", "│", "module"],
  ["the body of a function", "def f():\n    │return 1\n", "function"],
  ["a block in it", "def f():\n    if 1:\n        │return 1\n", "function"],
  ["the body of a class", "class A:\n    │a = 1\n", "class"],
  ["a method", "class A:\n    def f(self):\n        │return 1\n", "function"],
  ["what follows a function", "def f():\n    return 1\n\n│a = 1\n", "module"],
  ["a default", "def f(a=│b):\n    return 1\n", "module"],
];

for (const [why, text, kind] of kinds)
  test(`scopeAt: ${why}`, () => {
    const [before = "", after = ""] = text.split("│");
    const names = namesOf(parser.parse(before + after), before + after);
    assert.equal(names.scopeAt(before.length).kind, kind);
  });

test("a name that is called is told from one that is only read", () => {
  const text = "a(b, c.d(), e()())\n";
  const { free } = namesOf(parser.parse(text), text);
  assert.deepEqual(
    free.map(({ name, called }) => [name, called]),
    [
      ["a", true],
      ["b", false],
      ["c", false],
      ["e", true],
    ],
  );
});
