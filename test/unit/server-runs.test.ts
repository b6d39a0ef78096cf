/** What the client hears of runs, whatever happens to them, and which runs are remembered. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cancelled, EngineError, unavailable } from "../../server/engine/errors.ts";
import { type Asked, type RunSubject, Runs, type RunsHost } from "../../server/features/runs.ts";
import type { DecodeStep, EngineInfillResult, StepsWish } from "../../server/protocol.ts";

const subject: RunSubject = { kind: "infill", uri: "file:///a", languageId: "python" };
const asked: Asked = { texts: ["1\n2\n3\n4", "5"], holes: [{}], options: { seed: 1 } };
const run = { options: { seed: 1 }, masks: [2], canvas: [[{ cell: 0, text: null }]] };
const result = {
  holes: ["x"],
  tokens: [{ ends: [1], logLikelihoods: [-1] }],
  exhausted: false,
  summary: { steps: 1 } as EngineInfillResult["summary"],
} satisfies EngineInfillResult;
const step = { index: 0 } as DecodeStep;

type Engine = RunsHost["engine"]["infill"];

function runsOn(infill: Engine): { runs: Runs; sent: [string, unknown][] } {
  const sent: [string, unknown][] = [];
  return {
    runs: new Runs({ engine: { infill }, send: (method, params) => sent.push([method, params]) }),
    sent,
  };
}

const begins: Engine = async ({ request }, { started, step: onStep }) => {
  started?.({ request, ...run });
  onStep?.(step);
  return result;
};
const fails =
  (error: Error, begun: boolean): Engine =>
  async (params, listener, signal) => {
    if (begun) await begins(params, listener, signal);
    throw error;
  };

const around = ["2\n3\n4", "5"];
const start = ["unmask/runStarted", { request: 1, uri: "file:///a", kind: "infill", ...run, around }];
const middle = ["unmask/step", { request: 1, uri: "file:///a", step }];
const end = (how: object) => ["unmask/runFinished", { request: 1, ...how }];

const cases: [name: string, engine: Engine, sent: unknown[]][] = [
  ["done", begins, [start, middle, end({ outcome: "done", holes: ["x"], summary: { steps: 1 } })]],
  ["cancelled", fails(cancelled(), true), [start, middle, end({ outcome: "cancelled" })]],
  [
    "failed",
    fails(unavailable("It ended."), true),
    [start, middle, end({ outcome: "failed", reason: "It ended. Ask again in a moment." })],
  ],
  ["failed unexpectedly", fails(new Error("boom"), true), [start, middle, end({ outcome: "failed", reason: "boom" })]],
  ["refused", fails(new EngineError(1, "No."), false), []],
  ["without steps", async () => result, []],
]; // biome-ignore format: a row per case
for (const [name, engine, expected] of cases)
  test(`a run is told of: ${name}`, async () => {
    const { runs, sent } = runsOn(engine);
    await runs.run(subject, asked, true, new AbortController().signal).catch((error: unknown) => {
      assert.ok(error instanceof Error);
    });
    assert.deepEqual(sent, expected);
  });

/** Tells of the run as a whole, some time after it has answered. */
const afterwards =
  (answer: () => EngineInfillResult): Engine =>
  async ({ request }, { trace }) => {
    setTimeout(() => trace?.({ started: { request, ...run }, steps: [step] }), 5);
    return answer();
  };

test("told of after its answer, a run comes as a whole; one without an answer does not come", async () => {
  const good = runsOn(afterwards(() => result));
  await good.runs.run(subject, asked, "after", new AbortController().signal);
  assert.deepEqual(good.sent, [], "nothing before the answer");
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(good.sent, [start, middle, end({ outcome: "done", holes: ["x"], summary: { steps: 1 } })]);
  const aborted = runsOn(
    afterwards(() => {
      throw cancelled();
    }),
  );
  await assert.rejects(aborted.runs.run(subject, asked, "after", new AbortController().signal));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(aborted.sent, []);
});

test("the engine is asked for steps only when the client wants to hear", async () => {
  const wanted: StepsWish[] = [];
  const { runs } = runsOn(async ({ steps }) => {
    wanted.push(steps);
    return result;
  });
  for (const told of [true, false]) await runs.run(subject, asked, told, new AbortController().signal);
  assert.deepEqual(wanted, [true, false]);
});

test("the last fifty are remembered, with other options laid over their own", async () => {
  const { runs } = runsOn(async ({ request }) => {
    if (request === 2) throw new EngineError(1, "No.");
    return result;
  });
  for (let i = 0; i < 3; i++)
    await runs.run(subject, asked, false, new AbortController().signal).catch(() => undefined);
  assert.throws(() => runs.again(2, {}), /Run 2 is forgotten/);
  const { subject: again, asked: over } = runs.again(1, { cache: "none" });
  assert.deepEqual(again, { ...subject, kind: "again", of: 1 });
  const whole = "it shows all of its passes, whatever the first one reused";
  assert.deepEqual(over, { ...asked, options: { seed: 1, cache: "none" }, reuse: false }, whole);
  for (let i = 0; i < 49; i++) await runs.run(subject, asked, false, new AbortController().signal);
  assert.ok(runs.again(1, {}), "asking for a run keeps it");
  assert.throws(() => runs.again(3, {}), /forgotten/);
});
