/** Code from an instruction: the comment, the chat prompt, the answer's code; and the few lines around holes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildChatPrompt, type ChatFormat } from "../../server/text/chat.ts";
import { aroundHoles } from "../../server/text/context.ts";
import { codeOfAnswer, firstLines, withInstruction } from "../../server/text/instruction.ts";
import { PromptError } from "../../server/text/prompt.ts";

const comments: [name: string, before: string, instruction: string, language: string, expected: string][] = [
  ["in a body", "def f():\n    ", "add", "python", "def f():\n    # add\n    "],
  ["within a line", "a\n  x = ", "add", "c", "a\n  // add\n  x = "],
  ["at the start", "", "add", "lua", "-- add\n"],
  ["tabs", "{\n\t\t", "add", "go", "{\n\t\t// add\n\t\t"],
  ["several lines, blank ones left out", "", "a\r\n\r\n  b ", "python", "# a\n# b\n"],
  ["block comments only", "a {\n  ", "add", "css", "a {\n  /* add */\n  "],
  ["SGML", "<p>\n", "add", "html", "<p>\n<!-- add -->\n"],
  ["a language nobody knows", "", "add", "klingon", "# add\n"],
];
for (const [name, before, instruction, language, expected] of comments)
  test(`instruction as comment: ${name}`, () =>
    assert.equal(withInstruction(before, instruction, language), expected));

const site = (before: string, more = {}) => ({
  before,
  after: "\n",
  eol: "\n" as const,
  tabSize: 4,
  insertSpaces: true,
  ...more,
});
const answers: [name: string, raw: string, at: ReturnType<typeof site>, expected: string][] = [
  ["up to the fence", "x = 1\n```\nThis sets x.", site(""), "x = 1"],
  ["without a fence", "x = 1\n", site(""), "x = 1"],
  ["indented like its line", "if a:\n    b\n", site("def f():\n    "), "if a:\n        b"],
  ["the answer's own indentation goes", "    if a:\n        b\n", site("def f():\n    "), "if a:\n        b"],
  ["blank lines stay empty", "a\n\n\nb", site("  "), "a\n\n\n  b"],
  ["tabs", "if a:\n    b\n", site("{\n\t", { insertSpaces: false }), "if a:\n\t\tb"],
  ["blank lines before it go", "\n  \nx\n", site(""), "x"],
  ["nothing but a fence", "```\nI cannot.", site(""), ""],
  ["nothing", "  \n", site(""), ""],
  ["line ends of the document", "a\nb", site("", { eol: "\r\n" }), "a\r\nb"],
  ["a fence within a line is code", 'x = "```"\ny', site(""), 'x = "```"\ny'],
];
for (const [name, raw, at, expected] of answers)
  test(`code of an answer: ${name}`, () => assert.equal(codeOfAnswer(raw, at), expected));

const cuts: [text: string, count: number, ownLine: boolean, expected: string][] = [
  ["a\nb\nc", 2, false, "a\nb"],
  ["a\nb\nc", 2, true, "a\nb\n"],
  ["a\nb", 2, false, "a\nb"],
  ["a\nb", 2, true, "a\nb"],
  ["a\n", 1, false, "a"],
  ["a\n", 1, true, "a\n"],
  ["", 1, true, ""],
];
for (const [text, count, ownLine, expected] of cuts)
  test(`first ${count} lines of ${JSON.stringify(text)}${ownLine ? ", on their own" : ""}`, () =>
    assert.equal(firstLines(text, count, ownLine), expected));

const around: [name: string, texts: string[], expected: string[]][] = [
  ["a few lines", ["1\n2\n3\n4", "5\n6\n7\n8"], ["2\n3\n4", "5\n6\n7"]],
  ["between holes the end", ["a", "1\n2\n3\n4", "b"], ["a", "2\n3\n4", "b"]],
  ["long lines", ["x".repeat(999), "y".repeat(999)], ["x".repeat(240), "y".repeat(240)]],
  [
    "no half of a character",
    [`😀${"x".repeat(239)}`, `${"y".repeat(239)}😀`],
    ["x".repeat(239), "y".repeat(239)],
  ],
  ["nothing", ["", ""], ["", ""]],
];
for (const [name, texts, expected] of around)
  test(`around holes: ${name}`, () => assert.deepEqual(aroundHoles(texts), expected));

/** Every character is a token; markers are the ids from 1000 on. */
const MARKERS = ["<|im_start|>", "<|im_end|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"];
const tokenizer = {
  encode: (text: string) => [...text].map((c) => c.codePointAt(0) ?? 0),
  idOf: (content: string) => {
    const i = MARKERS.indexOf(content);
    return i < 0 ? undefined : 1000 + i;
  },
};
const BOS = 900;
const MASK = 901;
const spell = (tokens: Int32Array) =>
  Array.from(tokens, (id) =>
    id === BOS ? "<bos>" : id === MASK ? "_" : (MARKERS[id - 1000] ?? String.fromCodePoint(id)),
  ).join("");
const ask = (format: ChatFormat, before: string, after: string, context = 2000) =>
  buildChatPrompt(
    { before, after, instruction: "add one", language: "python", masks: 3 },
    tokenizer,
    { context, ids: { bos: BOS, mask: MASK } },
    format,
  );

test("chat: ChatML with the file", () => {
  const prompt = ask("chatml", "def f(x):\n    ", "\n");
  const text = spell(prompt.tokens);
  assert.match(
    text,
    /^<\|im_start\|>system\n[^<]+<\|im_end\|>\n<\|im_start\|>user\n[^<]+<\|im_end\|>\n<\|im_start\|>assistant\n```python\n___$/,
  );
  assert.ok(text.includes("```python\ndef f(x):\n    [the place]\n\n```"), text);
  assert.ok(text.includes("add one<|im_end|>"), text);
  assert.deepEqual(prompt.holes, [{ start: prompt.tokens.length - 3, length: 3 }]);
  assert.deepEqual([prompt.beforeTokens, prompt.afterTokens], [14, 1]);
});

test("chat: headers of Llama 3, with BOS", () => {
  const text = spell(ask("llama3", "a\n", "").tokens);
  const header = (role: string) => `<|start_header_id|>${role}<|end_header_id|>\n\n`;
  assert.ok(text.startsWith(`<bos>${header("system")}`), text);
  assert.ok(text.includes(`<|eot_id|>${header("user")}`), text);
  assert.ok(text.endsWith(`add one<|eot_id|>${header("assistant")}\`\`\`python\n___`), text);
});

test("chat: an empty file is not shown", () => {
  const text = spell(ask("chatml", "\n", " \n").tokens);
  assert.ok(!text.includes("[the place]"), text);
  assert.ok(text.includes("user\nWrite this in python: add one<|im_end|>"), text);
});

test("chat: a file too long loses its far lines, the nearest stay", () => {
  const before = Array.from({ length: 100 }, (_, i) => `line ${i}\n`).join("");
  const prompt = ask("chatml", before, "after\n", 500);
  const text = spell(prompt.tokens);
  assert.ok(prompt.tokens.length <= 500);
  assert.ok(text.includes("line 99\n[the place]after\n") && !text.includes("line 0\n"), text);
});

test("chat: what does not fit, and markers the tokenizer lacks", () => {
  assert.throws(() => ask("chatml", "", "", 60), PromptError);
  const without = { ...tokenizer, idOf: () => undefined };
  const input = { before: "", after: "", instruction: "x", language: "c", masks: 1 };
  const model = { context: 999, ids: { bos: -1, mask: MASK } };
  assert.throws(() => buildChatPrompt(input, without, model, "chatml"), /no <\|im_start\|>/);
});
