/** Which length fits, which tokens are masked again, how many masks lines need, and what a draft becomes after passes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { draftRequest, masked, shortened } from "../../server/engine/draft.ts";
import { EngineError } from "../../server/engine/errors.ts";
import { bestLength, DEFAULT_BIAS, type LengthBias, usualConfidence } from "../../server/engine/length.ts";
import { leastLikely, planRemask } from "../../server/engine/remask.ts";
import type { ModelFolder } from "../../server/models/folder.ts";
import type { TextTokenizer } from "../../server/models/tokenizer.ts";
import { type EngineHole, type EngineInfillParams, ErrorCode } from "../../server/protocol.ts";

const FLAT: LengthBias = { a: 0, b: 0, c: 0, d: 0, e: 1 };
const lengths = [4, 8, 16];
const choices: [name: string, confidences: number[], bias: LengthBias, best: number][] = [
  ["the most confident", [0.2, 0.9, 0.4], FLAT, 8],
  ["the first of equals", [0.5, 0.5, 0.5], FLAT, 4],
  ["what is usual counts off", [0.8, 0.79, 0.7], DEFAULT_BIAS, 16],
  ["unless it is far better", [0.9, 0.5, 0.4], DEFAULT_BIAS, 4],
  ["no numbers", [Number.NaN, Number.NaN, 0.1], FLAT, 16],
  ["no numbers at all", [Number.NaN, Number.NaN, Number.NaN], FLAT, 4],
  ["a step at a length", [0.5, 0.5, 0.5], { a: 1, b: 0.1, c: 0, d: 0, e: 0.1 }, 16],
];
for (const [name, confidences, bias, best] of choices)
  test(`best length: ${name}`, () => assert.equal(bestLength(lengths, confidences, bias), best));

test("best length: none to choose from", () => assert.throws(() => bestLength([], [], FLAT), RangeError));

test("usual confidence as published: high for one mask, 0.24 for many", () => {
  const expected = [1, 8, 64].map((l) => Math.exp(-1.77 * l) + 0.56 * Math.exp(-0.06 * l) + 0.24);
  for (const [i, length] of [1, 8, 64].entries())
    assert.ok(Math.abs(usualConfidence(DEFAULT_BIAS, length) - (expected[i] ?? 0)) < 1e-12);
});

/** A token is a letter; "é" is two of which none is text alone; "!" does not come back as it was. */
const HALF = [201, 202];
const letters: TextTokenizer = {
  encode: (text) => [...text].flatMap((c) => (c === "é" ? HALF : [c.codePointAt(0) ?? 0])),
  decode: (ids) =>
    String.fromCharCode(...ids)
      .replaceAll(String.fromCharCode(...HALF), "é")
      .replaceAll("!", "?"),
  tokenText: (id) => (HALF.includes(id) ? "" : String.fromCharCode(id)),
  idOf: () => undefined,
  size: 300,
  specialIds: new Set(),
};

const remasked: [name: string, text: string, share: number, probabilities: number[], chosen: number[]][] = [
  ["half of them", "abcd", 0.5, [0.9, 0.1, 0.8, 0.2], [1, 3]],
  ["one at least", "abcd", 0, [0.9, 0.1, 0.8, 0.05], [3]],
  ["all", "abc", 1, [0.9, 0.1, 0.8], [0, 1, 2]],
  ["rounded", "abcde", 0.3, [0.9, 0.1, 0.8, 0.2, 0.3], [1, 3]],
  ["the first of equals", "abcd", 0.5, [0.5, 0.5, 0.5, 0.5], [0, 1]],
  ["no part of a character", "aéb", 0.5, [0.9, 0, 0, 0.8], [3]],
  ["unless there is nothing else", "é", 1, [0.9, 0.1], [0, 1]],
];
for (const [name, text, share, probabilities, chosen] of remasked)
  test(`masked again: ${name}`, () =>
    assert.deepEqual(leastLikely(planRemask(text, share, letters), probabilities), chosen));

const MASK = 1;
const model = (change: Partial<ModelFolder> = {}): ModelFolder => ({
  folder: "/m",
  name: "m",
  family: "dream",
  config: {
    hidden: 8, layers: 1, heads: 2, kvHeads: 1, headDim: 4, ffn: 12, vocab: 300, vocabUsed: 300, ropeTheta: 1e4,
    normEps: 1e-6, shift: 1, maskId: MASK, eosId: 2, expandId: 4,
  }, // biome-ignore format: facts nobody reads here
  files: [],
  tensors: [],
  parameters: 0,
  context: 200,
  initialMasks: 8,
  prompt: { bos: true, eos: false },
  ids: { bos: 3, eos: 2, mask: MASK, expand: 4 },
  suppress: [3],
  ...change,
});
const fixed = model({ ids: { bos: 3, eos: 2, mask: MASK, expand: -1 } });

function draft(texts: string[], holes: EngineHole[], more: Partial<EngineInfillParams> = {}, of = model()) {
  const params = { request: 1, texts, holes, options: {}, steps: false, ...more };
  return draftRequest(params, of, letters);
}

/** BOS as "^", masks as "_". */
function shown(tokens: Int32Array): string {
  return Array.from(tokens, (id) => (id === MASK ? "_" : id === 3 ? "^" : String.fromCharCode(id))).join("");
}

test("a draft with every kind of hole, then its text masked", () => {
  const holes = [{ tokens: 2 }, { text: "xyz", remask: 0.5 }, { lines: 1 }];
  const drafted = draft(["a", "b", "c", "d"], holes);
  const { plan, request } = drafted;
  assert.equal(shown(request.tokens), "^a__bxyzc____d");
  assert.deepEqual(plan.masks, [2, 2, 4]);
  assert.equal(request.variable, true);
  const again = masked(drafted, [[], [0, 2], []], MASK);
  assert.equal(shown(again.request.tokens), "^a__b_y_c____d");
  assert.equal(shown(request.tokens), "^a__bxyzc____d", "the draft itself stays");
});

const estimates: [name: string, around: string, lines: number, masks: number][] = [
  ["the mean of the file", "abcdefghi\n", 3, 30],
  ["blank lines do not count", "abcdefghi\n\n   \n", 3, 30],
  ["no less than four per line", "a\nb\n", 3, 12],
  ["no more than 32 per line", `${"x".repeat(50)}\n`, 2, 64],
  ["an empty file", "", 2, 20],
  ["no more than half of the context", "abcdefghi\n", 50, 99],
];
for (const [name, around, count, masks] of estimates)
  test(`masks for lines: ${name}`, () =>
    assert.deepEqual(draft([around, ""], [{ lines: count }]).plan.masks, [masks]));

test("a shorter canvas after the lengths were tried", () => {
  const drafted = draft(["a", "b", "c"], [{}, { tokens: 2 }], {}, fixed);
  assert.deepEqual(drafted.plan.probe, { hole: 0, lengths: [4, 8, 12, 16, 24, 32, 48, 64] });
  const chosen = shortened(drafted, 0, 4);
  assert.equal(shown(chosen.request.tokens), "^a____b__c");
  assert.deepEqual(chosen.holes, [
    { start: 2, length: 4 },
    { start: 7, length: 2 },
  ]);
  assert.equal(chosen.request.maxCanvas, 6);
});

const suppressed: [name: string, holes: EngineHole[], of: ModelFolder, eos: boolean][] = [
  ["regenerating without EXPAND", [{ text: "xy", remask: 1 }], fixed, true],
  ["regenerating with EXPAND", [{ text: "xy", remask: 1 }], model(), true],
  ["regenerating beside a hole", [{ text: "xy", remask: 1 }, {}], fixed, false],
  ["filling", [{}], fixed, false],
];
for (const [name, holes, of, eos] of suppressed)
  test(`EOS is ${eos ? "no" : "a"} choice: ${name}`, () => {
    const texts = ["a", ...holes.map(() => "b")];
    assert.equal(draft(texts, holes, {}, of).request.suppress.includes(2), eos);
  });

const refused: [name: string, texts: string[], holes: EngineHole[], message: RegExp, chat?: true][] = [
  ["no holes", ["a"], [], /0 holes/],
  ["too few texts", ["a"], [{}], /1 holes/],
  ["nothing between holes", ["a", "", "b"], [{}, {}], /no text between the holes 0 and 1/],
  ["no text to mask", ["a", "b"], [{ text: "", remask: 0.5 }], /no text/],
  ["a text that would change", ["a", "b"], [{ text: "x!", remask: 0.5 }], /changes/],
  ["a text with a size", ["a", "b"], [{ text: "x", remask: 0.5, tokens: 3 }], /size of that text/],
  ["a text too long", ["a", "b"], [{ text: "x".repeat(500), remask: 0.1 }], /context/],
  ["an instruction to a base model", ["a", "b"], [{}], /does not follow instructions/, true],
];
for (const [name, texts, holes, message, chat] of refused)
  test(`refused: ${name}`, () =>
    assert.throws(
      () => draft(texts, holes, chat ? { chat: { instruction: "x", language: "c" } } : {}),
      (error) =>
        error instanceof EngineError &&
        error.code === ErrorCode.InvalidRequest &&
        message.test(error.message),
    ));
