import assert from "node:assert/strict";
import { test } from "node:test";
import { documentContext } from "../../server/text/context.ts";

/** `|` in `text` is the cursor; `want` is what is sent, with the cursor again. */
const cases: { name: string; text: string; limit: [number, number]; want: string }[] = [
  { name: "all of a short document", text: "a\nb|\nc\n", limit: [100, 100], want: "a\nb|\nc\n" },
  { name: "an empty document", text: "|", limit: [10, 10], want: "|" },
  { name: "whole lines before", text: "aaaa\nbbbb\ncc|", limit: [8, 0], want: "bbbb\ncc|" },
  {
    name: "the limit at a line border keeps the line",
    text: "aaaa\nbbbb\ncc|",
    limit: [7, 0],
    want: "bbbb\ncc|",
  },
  { name: "whole lines after", text: "|a\nbbbb\ncccc", limit: [9, 8], want: "|a\nbbbb\n" },
  { name: "after, the limit at a line border", text: "|a\nbbbb\ncccc", limit: [9, 7], want: "|a\nbbbb\n" },
  { name: "nothing allowed", text: "ab|cd", limit: [0, 0], want: "|" },
  { name: "a line longer than the limit, before", text: "x\nabcdefgh|", limit: [4, 0], want: "efgh|" },
  { name: "a line longer than the limit, after", text: "|abcdefgh\nx", limit: [0, 4], want: "|abcd" },
  { name: "no half of a surrogate pair before", text: "ab😀😀|", limit: [3, 0], want: "😀|" },
  { name: "no half of a surrogate pair after", text: "|😀😀ab", limit: [0, 3], want: "|😀" },
  { name: "CRLF becomes LF", text: "a\r\nb|\r\nc\r\n", limit: [100, 100], want: "a\nb|\nc\n" },
  { name: "a lone CR is a line break", text: "a\rb|\rc", limit: [100, 100], want: "a\nb|\nc" },
  { name: "a cut between CR and LF, before", text: "aaaa\r\nbb|", limit: [3, 0], want: "bb|" },
  { name: "a cut between CR and LF, after", text: "|aa\r\nbb", limit: [0, 3], want: "|aa" },
  { name: "a cut right after CRLF", text: "|aa\r\nbb", limit: [0, 5], want: "|aa\n" },
];

for (const { name, text, limit, want } of cases) {
  test(`documentContext: ${name}`, () => {
    const offset = text.indexOf("|");
    const { before, after } = documentContext(text.replace("|", ""), offset, {
      before: limit[0],
      after: limit[1],
    });
    assert.equal(`${before}|${after}`, want);
  });
}

test("documentContext: a cursor inside a character or outside the document is moved", () => {
  assert.deepEqual(documentContext("a😀b", 2), { before: "a", after: "😀b" });
  assert.deepEqual(documentContext("a\r\nb", 2), { before: "a", after: "\nb" });
  assert.deepEqual(documentContext("ab", 9), { before: "ab", after: "" });
  assert.deepEqual(documentContext("ab", -1), { before: "", after: "ab" });
});

test("documentContext: by default a huge document is cut on both sides", () => {
  const line = `${"x".repeat(79)}\n`;
  const { before, after } = documentContext(line.repeat(2000), 80 * 1000);
  assert.equal(before, line.repeat(150));
  assert.equal(after, line.repeat(75));
});
