/** What is known of values and tests without running a program: what stays as it is, comes too late or is decided. */
import { body, check, type Flawed } from "./flaw-cases.ts";

const collections: Flawed[] = [
  { why: "a list that nobody fills", text: body("‹c = []›\nfor d in c:\n    print(d)\n"), flaws: 1 },
  { why: "is returned", text: body("‹c = []›\nreturn c\n"), flaws: 1 },
  { why: "is sorted", text: body("‹c = []›\nc.sort()\nreturn c[0]\n"), flaws: 1 },
  { why: "has something put into its places", text: body("‹c = []›\nc[a] = b\nreturn c\n"), flaws: 1 },
  { why: "a list that is filled", text: body("‹c = []›\nc.append(a)\nreturn c\n"), flaws: 0 },
  { why: "a list that is added to", text: body("‹c = []›\nc += a\nreturn c\n"), flaws: 0 },
  { why: "a list that others may fill", text: body("‹c = []›\nb.update(c)\nreturn c\n"), flaws: 0 },
  { why: "a list that is put elsewhere", text: body("‹c = []›\nd = c\nd.append(a)\nreturn c\n"), flaws: 0 },
  { why: "a dictionary that nobody fills", text: body("‹c = {}›\nreturn a in c\n"), flaws: 1 },
  { why: "a dictionary that is filled", text: body("‹c = {}›\nc[a] = b\nreturn c\n"), flaws: 0 },
  {
    why: "a text that things are looked for in",
    text: body("‹c = ''›\nreturn [d for d in a if d in c]\n"),
    flaws: 1,
  },
  { why: "a text that joins others", text: body("‹c = ''›\nreturn c.join(a)\n"), flaws: 0 },
  { why: "nothing that has items", text: body("‹c = None›\nreturn a in c\n"), flaws: 1 },
  {
    why: "nothing that may be replaced",
    text: body("‹c = None›\nif a:\n    c = b\nreturn a in c\n"),
    flaws: 0,
  },
  { why: "a list of the module", text: "‹c = []›\n\ndef f():\n    return c\n", flaws: 0 },
];

const constants: Flawed[] = [
  {
    why: "a flag that nothing clears",
    text: body("‹c = False›\nfor d in a:\n    if d:\n        c = False\nreturn c\n"),
    flaws: 1,
  },
  {
    why: "a flag that something clears",
    text: body("‹c = True›\nfor d in a:\n    if d:\n        c = False\nreturn c\n"),
    flaws: 0,
  },
  {
    why: "a list that is emptied",
    text: body("c = []\nfor d in a:\n    c.append(d)\n    print(c)\n‹    c = []›\n"),
    flaws: 0,
  },
  {
    why: "a product that stays zero",
    text: body("‹c = 0›\nwhile c < b:\n    c = c * a\nreturn c\n"),
    flaws: 1,
  },
  { why: "in a rest", text: body("‹c = 0›\nfor _ in a:\n    c = (2 * c) % b\nreturn c\n"), flaws: 1 },
  {
    why: "with an operator of its own",
    text: body("‹c = 0›\nfor d in a:\n    c *= d\nreturn c\n"),
    flaws: 1,
  },
  {
    why: "a product that begins with one",
    text: body("‹c = 1›\nfor d in a:\n    c *= d\nreturn c\n"),
    flaws: 0,
  },
  { why: "a sum of products", text: body("‹c = 0›\nfor d in a:\n    c = c * b + d\nreturn c\n"), flaws: 0 },
  {
    why: "a division by the zero that a count begins with",
    text: body("‹c = 0›\nwhile c < a:\n    if b % c:\n        print(c)\n    c += 1\n"),
    flaws: 1,
  },
  {
    why: "a count from two",
    text: body("‹c = 2›\nwhile c < a:\n    if b % c:\n        print(c)\n    c += 1\n"),
    flaws: 0,
  },
  {
    why: "a division that a test keeps",
    text: body("‹c = 0›\nwhile c < a:\n    if c and b % c:\n        print(c)\n    c += 1\n"),
    flaws: 0,
  },
];

const tests: Flawed[] = [
  { why: "what the line above gave", text: body("c = 0\n‹if c > 0:›\n    print(c)\n"), flaws: 1 },
  {
    why: "what the completion gives",
    text: body("‹c = 0›\nif a:\n    if c > 0:\n        print(c)\n"),
    flaws: 1,
  },
  { why: "an emptiness", text: body("‹c = []›\nif not c:\n    return a\nc.append(b)\nreturn c\n"), flaws: 1 },
  { why: "what has something in it", text: body("c = [0, 1]\n‹if c:›\n    print(c)\n"), flaws: 1 },
  { why: "one of two conditions", text: body("c = False\n‹if a and c:›\n    print(c)\n"), flaws: 1 },
  { why: "one of two that may do", text: body("c = False\n‹if a or c:›\n    print(c)\n"), flaws: 0 },
  { why: "a loop that never begins", text: body("c = 2\n‹while c < 0:›\n    c -= 1\nreturn c\n"), flaws: 1 },
  { why: "a loop that begins", text: body("c = 2\n‹while c > 0:›\n    c -= 1\nreturn c\n"), flaws: 0 },
  {
    why: "what a loop changes",
    text: body("c = 0\nfor d in a:\n    c += d\n‹if c > 0:›\n    print(c)\n"),
    flaws: 0,
  },
  {
    why: "a list that a loop fills",
    text: body("c = []\nfor d in a:\n    c.append(d)\n‹if not c:›\n    print(b)\n"),
    flaws: 0,
  },
  {
    why: "what another function sets",
    text: body("c = 0\ndef g():\n    nonlocal c\n    c = 1\ng()\n‹if c > 0:›\n    print(c)\n"),
    flaws: 0,
  },
  {
    why: "a later branch",
    text: body("c = 0\nif a:\n    print(a)\n‹elif c > 0:›\n    print(c)\n"),
    flaws: 1,
  },
];

const rounds: Flawed[] = [
  {
    why: "below the end of the range",
    text: body("for i in range(len(a)):\n‹    if i < len(a):›\n        print(i)\n"),
    flaws: 1,
  },
  {
    why: "below a multiple of it",
    text: body("for i in range(len(a) // 2):\n‹    if i < len(a):›\n        print(i)\n"),
    flaws: 1,
  },
  {
    why: "below something else",
    text: body("for i in range(len(a)):\n‹    if i < len(b):›\n        print(i)\n"),
    flaws: 0,
  },
  {
    why: "below the beginning",
    text: body("for i in range(2, a):\n‹    if i < 2:›\n        print(i)\n"),
    flaws: 1,
  },
  {
    why: "at the beginning",
    text: body("for i in range(2, a):\n‹    if i == 2:›\n        print(i)\n"),
    flaws: 0,
  },
  {
    why: "a count that does not get there",
    text: body(
      "for i in range(a):\n    for j in range(i + 1, a):\n‹        if j == 0:›\n            print(i, j)\n",
    ),
    flaws: 1,
  },
  {
    why: "the number that it begins behind",
    text: body(
      "for i in range(a):\n    for j in range(i + 1, a):\n‹        if j <= i:›\n            print(i, j)\n",
    ),
    flaws: 1,
  },
  {
    why: "the number that it begins with",
    text: body(
      "for i in range(a):\n    for j in range(i, a):\n‹        if j <= i:›\n            print(i, j)\n",
    ),
    flaws: 0,
  },
  {
    why: "a number that the round changes",
    text: body("for i in range(a):\n    i -= b\n‹    if i < 0:›\n        print(i)\n"),
    flaws: 0,
  },
  {
    why: "one of what the loop goes over",
    text: body("for c in a:\n‹    if c in a:›\n        print(c)\n"),
    flaws: 1,
  },
  {
    why: "one that the round changes",
    text: body("for c in a:\n    c = c + b\n‹    if c in a:›\n        print(c)\n"),
    flaws: 0,
  },
  {
    why: "an end that moves",
    text: body("for i in range(2, a):\n‹    if i < a:›\n        a //= i\n"),
    flaws: 0,
  },
  {
    why: "a list that gets shorter",
    text: body("for i in range(len(a)):\n‹    if i < len(a):›\n        a.pop()\n"),
    flaws: 0,
  },
  { why: "one of others", text: body("for c in a:\n‹    if c in b:›\n        print(c)\n"), flaws: 0 },
  { why: "a thing in itself", text: body("‹if a in a:›\n    print(b)\n"), flaws: 1 },
  {
    why: "things that are not looked at",
    text: body("c = ''\nfor i in a:\n    c += i\nfor i in b:\n‹    print(c)›\n"),
    flaws: 1,
  },
  {
    why: "things that are only counted",
    text: body("c = 0\nfor i in a:\n    c += i\nfor i in range(b):\n‹    print(c)›\n"),
    flaws: 0,
  },
  { why: "things for their places", text: body("‹for i in a:›\n    print(a[len(a) - 1 - i])\n"), flaws: 1 },
  { why: "keys of a dictionary", text: body("‹for i in a:›\n    print(a[i])\n"), flaws: 0 },
  {
    why: "rounds that only test",
    text: body("for c in a:\n    if c == b:\n‹        break›\nreturn False\n"),
    flaws: 1,
  },
  {
    why: "rounds that find something",
    text: body("for c in a:\n    if c == b:\n‹        break›\nreturn c\n"),
    flaws: 0,
  },
  {
    why: "rounds that an else looks at",
    text: body("for c in a:\n    if c == b:\n‹        break›\nelse:\n    return b\nreturn False\n"),
    flaws: 0,
  },
  {
    why: "a sum that each round begins anew",
    text: body("c = 0\nfor d in a:\n‹    c = d›\nreturn c\n"),
    flaws: 1,
  },
  {
    why: "a sum that each round goes on with",
    text: body("c = 0\nfor d in a:\n‹    c = c + d›\nreturn c\n"),
    flaws: 0,
  },
  {
    why: "the last of those before the end",
    text: body("c = 0\nfor d in a:\n‹    c = d›\n    if d == b:\n        break\nreturn c\n"),
    flaws: 0,
  },
  {
    why: "what the next round compares with",
    text: body("c = 0\nfor d in a:\n    print(d - c)\n‹    c = d›\n"),
    flaws: 0,
  },
];

const late: Flawed[] = [
  {
    why: "a variable of a loop behind it",
    text: body("for c in a:\n    print(c)\n‹b.append(c)›\n"),
    flaws: 1,
  },
  {
    why: "of a loop that may end early",
    text: body("for c in a:\n    if c:\n        break\n‹b.append(c)›\n"),
    flaws: 0,
  },
  {
    why: "of the same name as another",
    text: body("c = 0\nfor c in a:\n    print(c)\n‹b.append(c)›\n"),
    flaws: 0,
  },
  {
    why: "a sum that nobody reads any more",
    text: body("c = len(a)\nif c > b:\n‹    c += 1›\nreturn b\n"),
    flaws: 1,
  },
  {
    why: "a sum that the next line reads",
    text: body("c = len(a)\nif c > b:\n‹    c += 1›\nreturn c\n"),
    flaws: 0,
  },
  {
    why: "a sum that the next round reads",
    text: body("c = 0\nfor d in a:\n    if c < b:\n‹        c += d›\nreturn b\n"),
    flaws: 0,
  },
  { why: "the end of what is written so far", text: body("c = len(a)\nif c > b:\n‹    c += 1›\n"), flaws: 0 },
  {
    why: "what a function inside reads",
    text: body("c = 1\ndef g():\n    return c\n‹c = 2›\nreturn g\n"),
    flaws: 0,
  },
];

const branches: Flawed[] = [
  {
    why: "a condition that is asked again below",
    text: body("‹if a == b:›\n    return a\nif a == b:\n    return b\nreturn 1\n"),
    flaws: 1,
  },
  {
    why: "a condition and more",
    text: body("‹if a:›\n    print(a)\nelif a and b:\n    print(b)\n"),
    flaws: 1,
  },
  {
    why: "a part of a condition",
    text: body("‹if a and b:›\n    print(a)\nelif a:\n    print(b)\n"),
    flaws: 0,
  },
  {
    why: "a part of the condition around it",
    text: body("if a and b:\n‹    if a:›\n        print(b)\n"),
    flaws: 1,
  },
  {
    why: "a bound outside the one around it",
    text: body("while a > 1:\n‹    if a < 1:›\n        print(b)\n    a -= 1\n"),
    flaws: 1,
  },
  {
    why: "a bound inside the one around it",
    text: body("while a > 1:\n‹    if a > 2:›\n        print(b)\n    a -= 1\n"),
    flaws: 0,
  },
  {
    why: "what has changed since",
    text: body("if a > 1:\n    a -= 1\n‹    if a > 1:›\n        print(b)\n"),
    flaws: 0,
  },
  { why: "a return that comes anyway", text: body("if a:\n‹    return b›\nreturn b\n"), flaws: 1 },
  {
    why: "a return that comes after all branches",
    text: body("if a:\n    return b\nelif b:\n    return a\n‹return a›\n"),
    flaws: 1,
  },
  { why: "a method that is a function", text: body("‹def __init__(self):›\n    print(a)\n"), flaws: 1 },
  {
    why: "a method",
    text: body("class C:\n‹    def __init__(self):›\n        print(a)\nreturn C\n"),
    flaws: 0,
  },
];

check("values", [...collections, ...constants, ...tests, ...rounds, ...late, ...branches]);
