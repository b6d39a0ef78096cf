/** Which completions break the syntax around them, and which open a block that is missing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { syntaxFit } from "../../server/text/grammar.ts";
import { nearOf } from "../../server/text/near.ts";
import type { CompletionSite } from "../../server/text/place.ts";

const fitOf = (site: CompletionSite, insert: string, replaced = 0) =>
  syntaxFit(nearOf(site), insert, replaced);

/** `‹completion›` stands at the cursor; `«replaced»` right behind it is what it takes the place of. */
const cases: [why: string, languageId: string, text: string, fit: "fits" | "breaks" | "opens"][] = [
  ["a whole line", "python", "def f(a):\n    ‹return a›\n", "fits"],
  ["the rest of a line", "python", "x = ‹f(1)›\n", "fits"],
  ["an expression that ends early", "python", "x = ‹max(a, )b›\n", "breaks"],
  ["an empty right-hand side", "python", "def f(a):\n‹    a = ›\n    return a\n", "breaks"],
  ["a bracket too many", "python", "def f(a):\n    ‹return [a]]›\n", "breaks"],
  ["a bracket too few", "python", "def f(a):\n    ‹b = [a, 1›\n    return b\n", "breaks"],
  ["a header without its body", "python", "def f(a):\n    ‹if a:›\n    return a\n", "opens"],
  ["the rest of a header", "python", "def f(a):\n    for b in‹ a:›\n    return a\n", "opens"],
  ["a header behind others", "python", "‹def f(a):\n    if a:›\n\nb = 1\n", "opens"],
  ["a broken header", "python", "def f(a):\n    ‹if a b:›\n    return a\n", "breaks"],
  ["a header at the end", "python", "def f(a):\n    ‹if a:›", "opens"],
  ["a header whose body stands below", "python", "def f(a):\n    ‹if a:›\n        return a\n", "fits"],
  ["a header with its body", "python", "def f(a):\n    ‹if a:\n        a = 1›\n    return a\n", "fits"],
  [
    "outside of the block that the line above opens",
    "python",
    "if a:\n    b()\nelse:\n‹c()›\nd()\n",
    "breaks",
  ],
  ["inside of it", "python", "if a:\n    b()\nelse:\n‹    c()›\nd()\n", "fits"],
  ["a number that ends in a point", "python", "def f(a):\n‹    b = (1. / 3) + 2.›\n    return b\n", "fits"],
  ["a name that is missing behind a point", "python", "def f(a):\n‹    b = a.›\n    return b\n", "breaks"],
  ["deeper than its block", "python", "def f(a):\n    b = a\n‹        c = b›\n    return c\n", "breaks"],
  [
    "an else without an if",
    "python",
    "def f(a):\n    b = a\n    ‹else:\n        b = 1›\n    return b\n",
    "breaks",
  ],
  ["what the text needs to be whole", "python", "def f(a):\n    ‹return a›", "fits"],
  ["an error that stands elsewhere", "python", "b = = 1\n\ndef f(a):\n    ‹return a›\n", "fits"],
  [
    "an error beside one that stands elsewhere",
    "python",
    "b = = 1\n\ndef f(a):\n    ‹return a)›\n",
    "breaks",
  ],
  ["a closer in the place of the editor's", "python", "print(‹a)›«)»\n", "fits"],
  ["a closer beside the editor's", "python", "print(‹a)›)\n", "breaks"],
  [
    "new syntax",
    "python",
    "match p:\n    ‹case [x, *_] if (y := x) > 0:\n        print(f'{y!r:>4}')›\n",
    "fits",
  ],
  ["a statement", "typescript", "function f(a: number) {\n  ‹return a;›\n}\n", "fits"],
  ["a type and a cast", "typescript", "‹const a = <T>b as unknown as Map<string, number[]>;›\n", "fits"],
  ["a brace that nothing closes", "typescript", "function f(a) {\n  ‹if (a) {›\n  return a;\n}\n", "opens"],
  ["a brace and a bracket", "typescript", "function f(a) {\n  ‹a.map((b) => {›\n  return a;\n}\n", "breaks"],
  ["a brace that nothing closes", "c", "int f(int a) {\n  ‹while (a) {›\n  return a;\n}\n", "opens"],
  ["an element", "typescriptreact", "const a = ‹<p title={t}>{b}</p>;›\n", "fits"],
  ["an element without its end", "javascriptreact", "const a = ‹<p><b>text</p>;›\n", "breaks"],
  [
    "a statement",
    "c",
    "int f(int *a) {\n  ‹for (int i = 0; i < 3; i++) a[i] += i;›\n  return 0;\n}\n",
    "fits",
  ],
  ["a template", "cpp", "‹template <class T> T twice(T x) { return x + x; }›\n", "fits"],
  ["half an expression", "cpp", "int f(int a) {\n  ‹return a +;›\n}\n", "breaks"],
  ["no head for what stands below", "python", "def f(a):\n    ‹b = a›\n        return b\n", "breaks"],
  [
    "no head for what stands below",
    "c",
    "int f(int a) {\n  ‹a++;›\n    return 1;\n  }\n  return a;\n}\n",
    "breaks",
  ],
  ["a string without its end", "python", 'def f(a):\n    ‹b = "›\n    return b\n', "breaks"],
  ["a string beside its end", "python", 'b = ‹"a""›\n', "breaks"],
  [
    "strings of all kinds",
    "python",
    `b = ‹rb'\\\\' + f"{a!r}'" + "" + '\\'' + r'''\\'a''' + """"a\n"""›\n`,
    "fits",
  ],
  ["strings of all kinds", "typescript", "const b = ‹\"\\\"\" + '' + 'a\\\\' + `a'\n\"`›;\n", "fits"],
  ["a string without its end", "typescript", "const b = ‹'a›;\n", "breaks"],
  ["a language without a grammar", "cobol", "‹)))›", "fits"],
];

const style = { eol: "\n", tabSize: 4, insertSpaces: true } as const;

for (const [why, languageId, text, expected] of cases) {
  test(`${languageId}: ${why} ${expected}`, () => {
    const [, before = "", insert = "", replaced = "", rest = ""] =
      /^(.*)‹(.*)›(?:«(.*)»)?(.*)$/s.exec(text) ?? [];
    const fit = fitOf({ before, after: replaced + rest, languageId, ...style }, insert, replaced.length);
    assert.equal(typeof fit === "string" ? fit : "opens", expected);
  });
}

test("in a long document what is far away neither counts nor is needed", (t) => {
  // The clock stands still: on a busy machine the first parses alone can use up the patience.
  t.mock.method(performance, "now", () => 0);
  const far = 'def far(a):\n    """Text (of any\n    kind.\n"""\n    return [a\n\n'.repeat(2000);
  const near = "def near(a):\n    return a\n\n".repeat(1000);
  const text = {
    before: `${far}${near}def f(a):\n    `,
    after: `\n    return b\n\n${near}${far}`,
    languageId: "python",
    ...style,
  };
  const looked = nearOf(text);
  assert.ok(looked !== undefined && looked.before.length + looked.after.length < 30_000, "far is not parsed");
  assert.equal(syntaxFit(looked, "b = a + 1", 0), "fits");
  assert.equal(syntaxFit(looked, "b = a + ", 0), "breaks");
});

/** A string or comment of `open`, prose and `close` that begins too far away to be seen; `far` stands before it. */
const longTexts: [why: string, languageIds: string, far: string, open: string, close: string][] = [
  ["a docstring", "python", "", '"""', '"""'],
  ["the other quotes", "python", "", "'''", "'''"],
  ["a raw string", "python", "", "r'''\\'''", "'''"],
  ["other quotes in it", "python", "", `"""''' "" # `, '"""'],
  ["escaped quotes in it", "python", "", '"""\\"""', '\\\\"""'],
  ["a docstring before it", "python", `"""Doesn't matter."""`, '"""', '"""'],
  ["quotes in a comment", "python", `a = 1  # don't """`, '"""', '"""'],
  ["marks in strings", "python", `a = "# '''" + '""" #' + '' + ""`, '"""', '"""'],
  ["escaped quotes", "python", `a = 'it\\'s """' + '\\\\'`, '"""', '"""'],
  ["raw strings", "python", `a = r'\\'"""' + rb'\\\\' + f'{b!r}'`, '"""', '"""'],
  ["a string without its end", "python", "a = 'it", '"""', '"""'],
  ["a string of two lines", "python", `a = 'it\\\n"""'`, '"""', '"""'],
  ["a string of two lines that end in \\r\\n", "python", `a = 'it\\\r\n"""'`, '"""', '"""'],
  ["a template", "javascript javascriptreact typescript typescriptreact", "", "`", "`"],
  ["escapes in it", "typescript", "", "`\\` \\${ ", "\\\\`"],
  ["templates in it", "typescript", "", `\`\${a.map((b) => { return \`'\${\`{\`}\`; })} {`, "}`"],
  ["a template that it is in", "typescript", "", `\`\${f({ a: '}\`' })} \${\``, "`} `"],
  ["a block comment", "javascript javascriptreact typescript typescriptreact", "", "/* ` // ", "*/"],
  ["marks in comments", "typescript", "/* ' ` */\n// don't ` /*", "`", "`"],
  ["marks in strings", "typescript", `a = "/* '\`" + '// "\`' + '' + "";`, "`", "`"],
  ["escaped quotes", "typescript", `a = '\\'\`' + '\\\\' + "\\"\`";`, "`", "`"],
  ["a string without its end", "typescript", "a = 'it", "`", "`"],
  [
    "regular expressions",
    "typescript",
    "a = [/[/`]/, /\\/`/, /\\[/];\nreturn /'`\"/g;\n/`/.test(a);",
    "`",
    "`",
  ],
  ["a regular expression without its end", "typescript", "a = /[`", "`", "`"],
  ["divisions", "typescript", "a = b / c + d[0] / (e) / f;", "`", "`"],
  ["elements", "typescriptreact", "a = <p b={c} />;\nd = <p>don't</p>;\ne = <p\n/>;", "`", "`"],
  ["a block comment", "c cpp", "", '/* " // ', "*/"],
  ["a raw string", "cpp", "", 'R"a(" )" ', ')a"'],
  ["marks in comments", "cpp", `/* don't R"( */\n// don't " /*`, 'R"( */', ')"'],
  ["a comment of two lines", "cpp", "// don't \\\n/*", 'R"( */', ')"'],
  ["marks in strings", "cpp", `a = "/* '" + '"' + '\\'' + "\\"/*" + "http://";`, 'R"( */', ')"'],
  ["a string without its end", "cpp", "#error don't", 'R"( */', ')"'],
  ["quotes in numbers", "cpp", "a = 1'000 + '/*' + 0xAB'CD;", 'R"( */', ')"'],
  ["raw strings", "cpp", `a = R"(")" + u8R"a()" /* )a";`, 'R"( */', ')"'],
];

for (const [why, languageIds, far, open, close] of longTexts) {
  for (const languageId of languageIds.split(" ")) {
    const long = `${far}\n${open}${"\nNobody isn't here\nif (\n    and".repeat(400)}`;
    const nearBefore = (before: string) => nearOf({ before, after: "", languageId, ...style })?.before;

    test(`${languageId}: what is near begins behind a long text: ${why}`, () => {
      const code = `\n${"    a\n".repeat(500)}`;
      assert.equal(nearBefore(`${long}${close}${code}near${code}`), `near${code}`);
      assert.equal(nearBefore(`${long}${close}${code}`), code, "without a line at the left border");
    });

    test(`${languageId}: what is near is a part of a long text that the cursor is in: ${why}`, () => {
      assert.equal(nearBefore(long), long.slice(-12_000));
    });
  }
}

test("what is near does not begin in a text that begins near", () => {
  const code = "    a\n".repeat(1500);
  const text = `"""Text\n${"text\n".repeat(200)}"""\n`;
  const site = { before: `${code}    ${text}${code}near\n`, after: "", languageId: "python", ...style };
  assert.equal(nearOf(site)?.before, "near\n");
});

test("a text that would take seconds to parse is not judged", () => {
  for (const [languageId, before] of [
    ["javascript", "[{(".repeat(4000)],
    ["typescript", "a<b>(".repeat(2400)],
    ["cpp", "a<b>(".repeat(2400)],
  ] as const)
    assert.equal(fitOf({ before, after: before, languageId, ...style }, "a)"), "fits", languageId);
});

test("a missing block has the editor's indentation and line ends, and braces where the language has them", () => {
  const tabs = { eol: "\r\n", tabSize: 4, insertSpaces: false } as const;
  const python = { before: "def f(a):\r\n\t", after: "\r\n\treturn a\r\n", languageId: "python", ...tabs };
  assert.deepEqual(fitOf(python, "if a:"), { opening: "\r\n\t\t", closing: "" });
  const c = { before: "int f(int a) {\n  ", after: "\n}\n", languageId: "c", ...style, tabSize: 2 };
  assert.deepEqual(fitOf(c, "if (a) {"), { opening: "\n    ", closing: "\n  }" });
});
