import assert from "node:assert/strict";
import { test } from "node:test";
import { typedAsSuggested } from "../../server/text/typed.ts";

interface Case {
  name: string;
  /** `|` is the cursor when the suggestion was shown. */
  shown: string;
  insertText: string;
  replace?: number;
  /** The document now. */
  now: string;
  /** Remainder and how much it replaces; undefined: no longer as suggested. */
  want: [string, number] | undefined;
}

const cases: Case[] = [
  { name: "nothing typed", shown: "x = |\n", insertText: "foo()", now: "x = |\n", want: ["foo()", 0] },
  { name: "typed along", shown: "x = |\n", insertText: "foo()", now: "x = fo|\n", want: ["o()", 0] },
  { name: "typed all", shown: "x = |\n", insertText: "foo", now: "x = foo|\n", want: undefined },
  { name: "only white space left", shown: "x|\n", insertText: "y\n  ", now: "xy|\n", want: undefined },
  { name: "typed something else", shown: "x = |\n", insertText: "foo", now: "x = b|\n", want: undefined },
  { name: "deleted back to it", shown: "x = |\n", insertText: "foo", now: "x = |\n", want: ["foo", 0] },
  { name: "deleted beyond it", shown: "x = |\n", insertText: "foo", now: "x =|\n", want: undefined },
  { name: "the text after changed", shown: "x|\na", insertText: "yz", now: "xy|\nb", want: undefined },
  { name: "cursor on another line", shown: "x|\na", insertText: "yz", now: "x\na|", want: undefined },
  {
    name: "Enter with the editor's indentation",
    shown: "if x:|\n",
    insertText: "\n    y()",
    now: "if x:\n    |\n",
    want: ["y()", 0],
  },
  {
    name: "Enter with CRLF",
    shown: "if x:|\r\n",
    insertText: "\r\n    y()",
    now: "if x:\r\n|\r\n",
    want: ["    y()", 0],
  },
  {
    name: "the editor closed a parenthesis behind the cursor",
    shown: "x = |\n",
    insertText: "foo(a, b)\ny = 1",
    now: "x = foo(|)\n",
    want: ["a, b)\ny = 1", 1],
  },
  {
    name: "closed a quote inside a parenthesis",
    shown: "|",
    insertText: 'print("a")',
    now: 'print("|")',
    want: ['a")', 2],
  },
  {
    name: "an added closer that the rest does not bring",
    shown: "|\n",
    insertText: "foo(a",
    now: "foo(|)\n",
    want: undefined,
  },
  {
    name: "typed other text behind the cursor",
    shown: "|\n",
    insertText: "foo(a",
    now: "foo|x\n",
    want: undefined,
  },
  {
    name: "still replaces the auto-closed one",
    shown: "foo(|)\n",
    insertText: "a, b)",
    replace: 1,
    now: "foo(a|)\n",
    want: [", b)", 1],
  },
  {
    name: "typed over the auto-closed one",
    shown: "foo(|)\n",
    insertText: "a)\nbar()",
    replace: 1,
    now: "foo(a)|\n",
    want: ["\nbar()", 0],
  },
  {
    name: "deleted the character behind the cursor",
    shown: "foo(|)\n",
    insertText: "a)\nbar()",
    replace: 1,
    now: "foo(a|\n",
    want: undefined,
  },
];

for (const { name, shown, insertText, replace = 0, now, want } of cases) {
  test(`typedAsSuggested: ${name}`, () => {
    const [before = "", after = ""] = shown.split("|");
    const [nowBefore = "", nowAfter = ""] = now.split("|");
    const rest = typedAsSuggested(
      { before, after, insertText, replace },
      { before: nowBefore, after: nowAfter },
    );
    assert.deepEqual(rest && [rest.insertText, rest.replace], want);
  });
}
