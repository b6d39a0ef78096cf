/** Which completions break the syntax around them, and how often a suggestion is asked for because of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ATTEMPTS, suggest } from "../../server/features/suggest.ts";
import type { DecodeOptions } from "../../server/protocol.ts";
import { isDiscard } from "../../server/text/completion.ts";
import { breaksSyntax } from "../../server/text/grammar.ts";

/** `‹completion›` stands at the cursor; `«replaced»` right behind it is what it takes the place of. */
const cases: [why: string, languageId: string, text: string, breaks: boolean][] = [
  ["a whole line", "python", "def f(a):\n    ‹return a›\n", false],
  ["the rest of a line", "python", "x = ‹f(1)›\n", false],
  ["an expression that ends early", "python", "x = ‹max(a, )b›\n", true],
  ["an empty right-hand side", "python", "def f(a):\n‹    a = ›\n    return a\n", true],
  ["a bracket too many", "python", "def f(a):\n    ‹return [a]]›\n", true],
  ["a bracket too few", "python", "def f(a):\n    ‹b = [a, 1›\n    return b\n", true],
  ["a header without its body", "python", "def f(a):\n    ‹if a:›\n    return a\n", true],
  ["a header whose body stands below", "python", "def f(a):\n    ‹if a:›\n        return a\n", false],
  ["a header with its body", "python", "def f(a):\n    ‹if a:\n        a = 1›\n    return a\n", false],
  ["deeper than its block", "python", "def f(a):\n    b = a\n‹        c = b›\n    return c\n", true],
  [
    "an else without an if",
    "python",
    "def f(a):\n    b = a\n    ‹else:\n        b = 1›\n    return b\n",
    true,
  ],
  ["what the text needs to be whole", "python", "def f(a):\n    ‹return a›", false],
  ["an error that stands elsewhere", "python", "b = = 1\n\ndef f(a):\n    ‹return a›\n", false],
  ["an error beside one that stands elsewhere", "python", "b = = 1\n\ndef f(a):\n    ‹return a)›\n", true],
  ["a closer in the place of the editor's", "python", "print(‹a)›«)»\n", false],
  ["a closer beside the editor's", "python", "print(‹a)›)\n", true],
  [
    "new syntax",
    "python",
    "match p:\n    ‹case [x, *_] if (y := x) > 0:\n        print(f'{y!r:>4}')›\n",
    false,
  ],
  ["a statement", "typescript", "function f(a: number) {\n  ‹return a;›\n}\n", false],
  ["a type and a cast", "typescript", "‹const a = <T>b as unknown as Map<string, number[]>;›\n", false],
  ["a brace that nothing closes", "typescript", "function f(a) {\n  ‹if (a) {›\n  return a;\n}\n", true],
  ["an element", "typescriptreact", "const a = ‹<p title={t}>{b}</p>;›\n", false],
  ["an element without its end", "javascriptreact", "const a = ‹<p><b>text</p>;›\n", true],
  [
    "a statement",
    "c",
    "int f(int *a) {\n  ‹for (int i = 0; i < 3; i++) a[i] += i;›\n  return 0;\n}\n",
    false,
  ],
  ["a template", "cpp", "‹template <class T> T twice(T x) { return x + x; }›\n", false],
  ["half an expression", "cpp", "int f(int a) {\n  ‹return a +;›\n}\n", true],
  ["no head for what stands below", "python", "def f(a):\n    ‹b = a›\n        return b\n", true],
  [
    "no head for what stands below",
    "c",
    "int f(int a) {\n  ‹a++;›\n    return 1;\n  }\n  return a;\n}\n",
    true,
  ],
  ["a string without its end", "python", 'def f(a):\n    ‹b = "›\n    return b\n', true],
  ["a string beside its end", "python", 'b = ‹"a""›\n', true],
  [
    "strings of all kinds",
    "python",
    `b = ‹rb'\\\\' + f"{a!r}'" + "" + '\\'' + r'''\\'a''' + """"a\n"""›\n`,
    false,
  ],
  ["strings of all kinds", "typescript", "const b = ‹\"\\\"\" + '' + 'a\\\\' + `a'\n\"`›;\n", false],
  ["a string without its end", "typescript", "const b = ‹'a›;\n", true],
  ["a language without a grammar", "cobol", "‹)))›", false],
];

for (const [why, languageId, text, breaks] of cases) {
  test(`${languageId}: ${why} ${breaks ? "breaks" : "fits"}`, () => {
    const [, before = "", insert = "", replaced = "", rest = ""] =
      /^(.*)‹(.*)›(?:«(.*)»)?(.*)$/s.exec(text) ?? [];
    assert.equal(
      breaksSyntax({ before, after: replaced + rest, languageId }, insert, replaced.length),
      breaks,
    );
  });
}

test("in a long document what is far away neither counts nor is needed", () => {
  const far = 'def far(a):\n    """Text (of any\n    kind.\n"""\n    return [a\n\n'.repeat(2000);
  const near = "def near(a):\n    return a\n\n".repeat(1000);
  const text = {
    before: `${far}${near}def f(a):\n    `,
    after: `\n    return b\n\n${near}${far}`,
    languageId: "python",
  };
  assert.equal(breaksSyntax(text, "b = a + 1", 0), false);
  assert.equal(breaksSyntax(text, "b = a + ", 0), true);
});

const site = {
  before: "x = 1\ny = ",
  after: "\n",
  eol: "\n",
  tabSize: 4,
  insertSpaces: true,
  languageId: "python",
} as const;
const attempts: [why: string, answers: string[], asked: number, insert: string | undefined][] = [
  ["a sound answer is taken at once", ["x + 1"], 1, "x + 1"],
  ["the first sound one is taken", ["x +", "x + 2", "x + 3"], 2, "x + 2"],
  ["none is sound", ["x +", "(x", "x x x"], 3, undefined],
  ["nothing to add is an answer", ["", "x"], 1, undefined],
];

for (const [why, answers, asked, insert] of attempts) {
  test(`attempts: ${why}`, async () => {
    const seen: DecodeOptions[] = [];
    const { answer, suggestion } = await suggest(site, async (changes) => {
      seen.push(changes);
      return { raw: answers[seen.length - 1] ?? "", exhausted: false, steps: 1 };
    });
    assert.deepEqual(seen, ATTEMPTS.slice(0, asked));
    assert.equal(answer.raw, answers[asked - 1]);
    assert.equal(isDiscard(suggestion) ? undefined : suggestion.insertText, insert);
  });
}
