/** Decoding defaults: which masks, canvas and parameters a request gets. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { EngineError } from "../../server/engine/errors.ts";
import { completeOptions, type Plan, type PlanHole, planRequest } from "../../server/engine/plan.ts";
import { type DecodeOptions, ErrorCode } from "../../server/protocol.ts";

const growing = { initialMasks: 24, variable: true };
const fixed = { initialMasks: 24, variable: false };
type Holes = PlanHole[];

function check(
  name: string,
  model: typeof growing,
  holes: Holes,
  options: DecodeOptions,
  room: number,
  expected: { masks: number[]; reserve: number; maxCanvas: number; probe?: Plan["probe"] },
) {
  test(name, () => {
    const { masks, reserve, native, probe } = planRequest(model, holes, options, room);
    const got = { masks, reserve, maxCanvas: native.maxCanvas, ...(probe && { probe }) };
    assert.deepEqual(got, expected);
  });
}

const open = (n: number): Holes => Array.from({ length: n }, () => ({}));

check("one hole may double", growing, [{}], {}, 255, { masks: [24], reserve: 24, maxCanvas: 48 });
check("a short one has half", growing, [{ short: true }], {}, 255, {
  masks: [12],
  reserve: 12,
  maxCanvas: 24,
});
check("what else is said of a hole counts", growing, [{ short: true, tokens: 20 }], {}, 255, {
  masks: [20],
  reserve: 20,
  maxCanvas: 40,
});
check("a fixed canvas is not short", fixed, [{ short: true }], {}, 12, {
  masks: [6],
  reserve: 0,
  maxCanvas: 6,
});
const grid = [4, 8, 12, 16, 24, 32, 48, 64];
check("a fixed canvas tries lengths", fixed, [{}], {}, 255, {
  masks: [64],
  reserve: 0,
  maxCanvas: 64,
  probe: { hole: 0, lengths: grid },
});
check("lengths that fit", fixed, [{}], {}, 60, {
  masks: [24],
  reserve: 0,
  maxCanvas: 24,
  probe: { hole: 0, lengths: [4, 8, 12, 16, 24] },
});
check("lengths that fit maxCanvas", fixed, [{}], { maxCanvas: 10 }, 255, {
  masks: [8],
  reserve: 0,
  maxCanvas: 8,
  probe: { hole: 0, lengths: [4, 8] },
});
check("no choice of lengths", fixed, [{}], {}, 12, { masks: [6], reserve: 0, maxCanvas: 6 });
check("the one hole of unknown size tries lengths", fixed, [{ tokens: 5 }, {}, { estimate: 9 }], {}, 60, {
  masks: [5, 12, 9],
  reserve: 0,
  maxCanvas: 26,
  probe: { hole: 1, lengths: [4, 8, 12] },
});
check("several holes of unknown size try none", fixed, open(2), {}, 255, {
  masks: [24, 24],
  reserve: 0,
  maxCanvas: 48,
});
check("an estimate is a wish as far as there is room", growing, [{ estimate: 30 }], {}, 255, {
  masks: [30],
  reserve: 30,
  maxCanvas: 60,
});
check("an estimate without room", growing, [{ estimate: 300 }], {}, 100, {
  masks: [50],
  reserve: 0,
  maxCanvas: 50,
});
check("a regenerated text keeps its length", growing, [{ tokens: 3, remasked: true }], {}, 255, {
  masks: [3],
  reserve: 0,
  maxCanvas: 3,
});
check("unless asked", growing, [{ tokens: 3, remasked: true }], { variable: true }, 255, {
  masks: [3],
  reserve: 3,
  maxCanvas: 6,
});
check("or beside a hole that may grow", growing, [{ tokens: 3, remasked: true }, {}], {}, 255, {
  masks: [3, 24],
  reserve: 27,
  maxCanvas: 54,
});
check("variable switched off", growing, [{}], { variable: false }, 255, {
  masks: [24],
  reserve: 0,
  maxCanvas: 24,
});
check("a small context shrinks the hole", growing, [{}], {}, 30, { masks: [15], reserve: 0, maxCanvas: 15 });
check("growth stops at half of the room", growing, [{}], {}, 80, { masks: [24], reserve: 16, maxCanvas: 40 });
check("many holes share", growing, open(4), {}, 80, { masks: [10, 10, 10, 10], reserve: 0, maxCanvas: 40 });
check("a hole has one mask at least", growing, open(3), {}, 4, {
  masks: [1, 1, 1],
  reserve: 0,
  maxCanvas: 3,
});
check("a wish counts as it is", growing, [{ tokens: 200 }], {}, 255, {
  masks: [200],
  reserve: 0,
  maxCanvas: 200,
});
check("a wish beside a default", growing, [{ tokens: 30 }, {}], {}, 80, {
  masks: [30, 10],
  reserve: 0,
  maxCanvas: 40,
});
check("maxCanvas bounds the growth", growing, [{}], { maxCanvas: 30 }, 255, {
  masks: [24],
  reserve: 6,
  maxCanvas: 30,
});
check("maxCanvas bounds the masks", growing, [{}], { maxCanvas: 8 }, 255, {
  masks: [8],
  reserve: 0,
  maxCanvas: 8,
});
check("maxCanvas is an upper bound", growing, [{}], { maxCanvas: 999 }, 100, {
  masks: [24],
  reserve: 26,
  maxCanvas: 50,
});

test("defaults of the decoder", () => {
  assert.deepEqual(planRequest(growing, [{}], {}, 255).native, {
    cache: "dual",
    policy: { kind: "threshold", value: 0.9, rank: "confidence" },
    block: 0,
    refresh: 0,
    variable: true,
    maxCanvas: 48,
    broadcastDelete: true,
    temperature: 0,
    seed: 0,
  } satisfies Plan["native"]);
});

test("blocks of the model order a hole, blocks that are asked for are worked through", () => {
  const ordered = { ...growing, block: 4 };
  const cacheOf = (options: DecodeOptions) => planRequest(ordered, [{}], options, 255).native.cache;
  assert.equal(cacheOf({}), "hole");
  assert.equal(cacheOf({ cache: "dual" }), "dual");
  assert.equal(cacheOf({ block: 8 }), "dual");
  assert.equal(cacheOf({ block: 0 }), "dual");
});

const completed: [name: string, options: DecodeOptions, expected: DecodeOptions][] = [
  [
    "defaults",
    {},
    {
      policy: { kind: "threshold", value: 0.9 },
      cache: "dual",
      variable: true,
      maxCanvas: 48,
      temperature: 0,
      seed: 0,
    },
  ],
  [
    "wishes",
    {
      policy: { kind: "top_k", value: 2, rank: "entropy" },
      cache: "none",
      block: 8,
      refresh: 4,
      variable: false,
      seed: 3,
    },
    {
      policy: { kind: "top_k", value: 2, rank: "entropy" },
      cache: "none",
      block: 8,
      refresh: 4,
      variable: false,
      maxCanvas: 24,
      temperature: 0,
      seed: 3,
    },
  ],
];
completed.push([
  "runs of masks",
  { policy: { kind: "threshold", value: 0.9, runs: 0.4 } },
  { ...completed[0]?.[2], policy: { kind: "threshold", value: 0.9, runs: 0.4 } },
]);
for (const [name, options, expected] of completed)
  test(`complete options: ${name}`, () => {
    const { native } = planRequest(growing, [{ tokens: 24 }], options, 255);
    assert.deepEqual(completeOptions(native), expected);
  });

test("a model that decodes better in blocks gets them unless a request says otherwise", () => {
  const model = { ...growing, block: 8 };
  assert.equal(planRequest(model, [{}], {}, 255).native.block, 8);
  assert.equal(planRequest(model, [{}], { block: 4 }, 255).native.block, 4);
});

test("wishes replace defaults", () => {
  const options: DecodeOptions = {
    cache: "none",
    policy: { kind: "top_k", value: 2, rank: "entropy" },
    block: 8,
    refresh: 4,
    temperature: 0.5,
    seed: 11,
  };
  const { cache, policy, block, refresh, temperature, seed } = planRequest(
    growing,
    [{}],
    options,
    255,
  ).native;
  assert.deepEqual({ cache, policy, block, refresh, temperature, seed }, options);
});

const refused: [
  name: string,
  model: typeof growing,
  holes: Holes,
  options: DecodeOptions,
  message: RegExp,
][] = [
  ["growing without an EXPAND token", fixed, [{}], { variable: true }, /EXPAND/],
  [
    "more masks than canvas",
    growing,
    [{ tokens: 9 }],
    { maxCanvas: 8 },
    /9 masks, more than the canvas of 8/,
  ],
];
for (const [name, model, holes, options, message] of refused)
  test(`refused: ${name}`, () =>
    assert.throws(
      () => planRequest(model, holes, options, 255),
      (error) =>
        error instanceof EngineError &&
        error.code === ErrorCode.InvalidRequest &&
        message.test(error.message),
    ));
