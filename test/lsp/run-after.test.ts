/** Runs told of after their answer: the same as told live, all of it, and for nobody's request in the way. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  type DecodeStep,
  InfillRequest,
  type InfillResult,
  SettingsChanged,
  type StepsWish,
} from "../../server/protocol.ts";
import { LspClient } from "./client.ts";

const TEXT = "def total(numbers):\n    result = 0\n    for number in numbers:\n        \n    return result\n";
const HOLE = { start: { line: 3, character: 8 }, end: { line: 3, character: 8 } };

let client: LspClient;
before(async () => {
  client = await LspClient.start();
  await client.until(() => client.statuses.find(({ state }) => state === "ready"));
  client.open("file:///after.py", TEXT);
});
after(async () => {
  await client.stop();
});

/** One infill; what was told of it before and after its answer came. */
async function infill(steps: StepsWish) {
  await client.connection.sendNotification(SettingsChanged, { steps });
  const told = client.runs.length;
  const params = {
    textDocument: { uri: "file:///after.py", version: 1 },
    holes: [{ range: HOLE, tokens: 12 }],
    options: { policy: { kind: "threshold", value: 0.9 } },
  };
  const answer = await client.connection.sendRequest<InfillResult>(InfillRequest, params);
  const before = client.runs.length - told;
  await client.until(() => client.runs.slice(told).find(({ kind }) => kind === "finished"));
  const messages = client.runs.slice(told);
  for (const { params } of messages) assert.equal(params.request, answer.request);
  return { answer, before, messages };
}

/** What a step says, without how long it took. */
const timeless = ({ milliseconds: _, ...step }: DecodeStep) => step;

test("the whole run follows its answer, and says what it says when it is told live", {
  timeout: 60_000,
}, async () => {
  const live = await infill(true);
  const late = await infill("after");
  assert.equal(late.before, 0, "nothing was told before the answer");
  assert.deepEqual(
    late.messages.map(({ kind }) => kind),
    live.messages.map(({ kind }) => kind),
  );
  assert.ok(late.messages.length > 2);
  for (const [i, message] of late.messages.entries()) {
    const other = live.messages[i];
    if (message.kind === "step" && other?.kind === "step")
      assert.deepEqual(timeless(message.params.step), timeless(other.params.step));
    if (message.kind === "started" && other?.kind === "started")
      assert.deepEqual({ ...message.params, request: 0 }, { ...other.params, request: 0 });
    if (message.kind === "finished") {
      assert.equal(message.params.outcome, "done");
      assert.deepEqual(message.params.summary, late.answer.summary);
    }
  }
});
