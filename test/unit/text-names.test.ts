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
];

for (const { why, text, free = [], idle = [] } of cases)
  test(why, () => {
    const names = namesOf(parser.parse(text), text);
    const sorted = (found: readonly { name: string }[]) => [...new Set(found.map(({ name }) => name))].sort();
    assert.deepEqual(sorted(names.free), free, "free");
    assert.deepEqual(sorted(names.idle), idle, "idle");
  });
