/** Runs on the real server: their messages in order, the cells of their canvas, and running one again. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import {
  type DecodeStep,
  ErrorCode,
  type RunFinishedParams,
  type RunStartedParams,
  SettingsChanged,
} from "../../server/protocol.ts";
import { LspClient } from "./client.ts";
import { at, codeOf, LIMIT, open, openMethod, RequestCancelled, SLOW } from "./fixtures.ts";

interface Run {
  started: RunStartedParams;
  steps: DecodeStep[];
  finished: RunFinishedParams;
}

describe("runs", LIMIT, () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start({ settings: { steps: true } });
    await client.reaches("ready");
  });
  after(() => client.stop());

  /** The first run since message `from`, which must be over and have come in order; a completion may be several. */
  function runSince(from: number): Run {
    const since = client.runs.slice(from);
    const [first, ...others] = since.slice(0, since.findIndex(({ kind }) => kind === "finished") + 1);
    const last = others.pop();
    assert.ok(first?.kind === "started" && last?.kind === "finished", "no start, or no end");
    const steps = others.map((message) => {
      assert.ok(message.kind === "step", `${message.kind} in the middle`);
      assert.equal(message.params.request, first.params.request);
      return message.params.step;
    });
    assert.equal(last.params.request, first.params.request);
    return { started: first.params, steps, finished: last.params };
  }

  const finished = (from: number) =>
    client.until(() => client.runs.slice(from).find((message) => message.kind === "finished"));

  /** Every commit names a cell of the canvas before it, no number comes twice, and the canvas is what the commits made. */
  function checkCells({ started, steps }: Run): void {
    let cells = started.canvas.map((hole) => hole.map(({ cell }) => cell));
    assert.deepEqual(
      started.masks,
      started.canvas.map((hole) => hole.filter(({ text }) => text === null).length),
    );
    const used = new Set(cells.flat());
    assert.equal(used.size, cells.flat().length);
    let next = 0;
    for (const step of steps) {
      const gap = step.index !== next;
      next = step.index + 1;
      const before = new Set(cells.flat());
      const now = step.canvas.map((hole) => hole.map(({ cell }) => cell));
      const stays = new Set(now.flat());
      assert.equal(stays.size, now.flat().length, "a number twice on one canvas");
      for (const { cell, event, text } of step.committed) {
        assert.ok(gap || before.has(cell), `cell ${cell} was not on the canvas`);
        const shown = step.canvas.flat().find((one) => one.cell === cell);
        if (event === "delete") assert.equal(shown, undefined);
        else assert.equal(shown?.text, event === "expand" ? null : text);
      }
      const left = [...before].filter((cell) => !stays.has(cell)).length;
      const deleted = step.committed.filter(({ event }) => event === "delete").length;
      // On a busy machine a step may be left out, and then numbers may begin anew.
      if (!gap) assert.equal(left, deleted + step.swept);
      for (const cell of stays)
        if (!before.has(cell)) {
          assert.ok(!used.has(cell), `number ${cell} was used before`);
          used.add(cell);
        }
      assert.equal(step.canvas.flat().filter(({ text }) => text === null).length, step.masksLeft);
      cells = now;
    }
  }

  test("ghost text: start, steps, end", async () => {
    const { uri, position } = openMethod(client);
    const from = client.runs.length;
    assert.ok((await client.complete(uri, position))?.length);
    await finished(from);
    const run = runSince(from);
    const { kind, masks, around, options, uri: document } = run.started;
    assert.deepEqual([kind, masks.length, document], ["completion", 1, uri]);
    assert.deepEqual(around, [
      "class Point:\n    def __init__(self, x, y):\n        ",
      "\n\n    def norm(self):",
    ]);
    assert.deepEqual(options.policy, { kind: "threshold", value: 0.9 });
    const { outcome, holes, summary } = run.finished;
    assert.equal(outcome, "done");
    assert.deepEqual(holes, run.steps.at(-1)?.holes);
    assert.equal(summary?.steps, (run.steps.at(-1)?.index ?? -1) + 1);
    checkCells(run);
  });

  const canvases: [name: string, text: string, holes: object[], options: object][] = [
    ["a hole that may grow", "def add(a, b):\n    \n\nprint(add(1, 2))\n", [{ range: at(1, 4), tokens: 2 }], {}],
    ["a hole that may shrink", "x = \ny = 2\n", [{ range: at(0, 4), tokens: 40 }], {}],
    ["a fixed hole", "x = \ny = 2\n", [{ range: at(0, 4), tokens: 9 }], { variable: false }],
    ["two holes", "x = \ny = \nz = 3\n", [{ range: at(0, 4), tokens: 4 }, { range: at(1, 4), tokens: 4 }], {}],
    ["at a temperature", "x = \ny = \nz = 3\n", [{ range: at(0, 4) }, { range: at(1, 4) }], { temperature: 1, seed: 5 }],
    ["text that stays", "total = first + second\n", [{ range: at(0, 0, 0, 22), remask: 0.5 }], {}],
    [
      "text that stays beside a hole",
      "total = first + second\nx = \n",
      [{ range: at(0, 0, 0, 22), remask: 0.5 }, { range: at(1, 4), tokens: 5 }],
      {},
    ],
  ]; // biome-ignore format: a row per case
  for (const [name, text, holes, options] of canvases)
    test(`cells are consistent: ${name}`, async () => {
      const { uri } = open(client, text);
      const from = client.runs.length;
      const params = { textDocument: { uri, version: 1 }, holes, options };
      await client.connection.sendRequest("unmask/infill", params);
      await finished(from);
      const run = runSince(from);
      assert.equal(run.started.kind, "infill");
      checkCells(run);
      const tokens = run.steps.flatMap(({ committed }) => committed);
      assert.ok(tokens.length > 0);
      for (const { alternatives, confidence } of tokens) {
        const probabilities = alternatives.map(({ probability }) => probability);
        assert.ok(alternatives.length >= 4);
        assert.deepEqual(
          probabilities,
          [...probabilities].sort((a, b) => b - a),
        ); // best first
        assert.ok(probabilities.some((p) => Math.abs(p - confidence) < 1e-4));
      }
    });

  test("a cancelled run ends, and no step comes after its end", async () => {
    const { uri } = open(client, "x = 1\n");
    const source = new CancellationTokenSource();
    const from = client.runs.length;
    const answer = codeOf(client.infill(SLOW, uri, source.token));
    await client.until(() => client.runs.slice(from).find(({ kind }) => kind === "step"));
    source.cancel();
    assert.equal(await answer, RequestCancelled);
    await finished(from);
    const { request } = await client.infill({ holes: [{ range: at(1, 0), tokens: 2 }] }, uri);
    const first = client.runs.slice(from).filter(({ params }) => params.request !== request);
    assert.deepEqual(
      first.map(({ kind }) => kind).filter((kind) => kind !== "step"),
      ["started", "finished"],
    );
    const last = first.at(-1);
    assert.ok(last?.kind === "finished");
    assert.deepEqual(last.params, { request: last.params.request, outcome: "cancelled" });
  });

  test("a request that is refused starts no run", async () => {
    const { uri } = open(client, "x = 1\n");
    const from = client.runs.length;
    const request = client.infill({ holes: [{ range: at(0, 0), tokens: 5000 }] }, uri);
    assert.equal(await codeOf(request), ErrorCode.InvalidRequest);
    assert.equal(client.runs.length, from);
  });

  test("one request may ask for its steps, another be without", async () => {
    const { uri } = open(client, "x = \n");
    const holes = [{ range: at(0, 4), tokens: 2 }];
    const from = client.runs.length;
    await client.infill({ holes, steps: false }, uri);
    assert.equal(client.runs.length, from);
    client.notify(SettingsChanged, { steps: false });
    await client.infill({ holes, steps: true }, uri);
    client.notify(SettingsChanged, { steps: true });
    await finished(from);
    assert.ok(runSince(from).steps.length > 0);
  });

  test("a run again: the same hole, another policy and cache", async () => {
    const { uri } = open(client, "def f(x):\n    \n\nprint(f(1))\n");
    const options = { variable: false, seed: 3, block: 16 };
    const first = await client.infill({ holes: [{ range: at(1, 4), tokens: 16 }], options }, uri);
    client.insert(uri, { line: 0, character: 0 }, "# changed since\n");
    const from = client.runs.length;
    const policy = { kind: "top_k", value: 1, rank: "confidence" } as const;
    const again = await client.again({ request: first.request, options: { policy, cache: "none" } });
    await finished(from);
    const { started, finished: end } = runSince(from);
    assert.deepEqual([started.kind, started.of, started.request], ["again", first.request, again.request]);
    assert.deepEqual(started.options, { ...options, policy, cache: "none", maxCanvas: 16, temperature: 0 });
    assert.deepEqual([again.summary.steps, again.summary.fullPasses], [16, 16]);
    assert.deepEqual(end.holes, again.holes);
    const twice = await client.again({ request: again.request, options: {} });
    assert.deepEqual([twice.holes, twice.summary.steps], [again.holes, 16]);
    const back = await client.again({
      request: again.request,
      options: { policy: { kind: "threshold", value: 0.9 }, cache: "dual" },
    });
    // A run gives the model's own text; in an edit a space that already stands before the hole is not doubled.
    assert.equal(back.holes[0]?.trimStart(), first.edits[0]?.newText.trimStart());
  });

  test("a run again can be cancelled", async () => {
    const { uri } = open(client, "x = \n");
    const { request } = await client.infill({ holes: [{ range: at(0, 4), tokens: 200 }] }, uri);
    const source = new CancellationTokenSource();
    const from = client.runs.length;
    const { options } = SLOW;
    const answer = codeOf(client.again({ request, options: options ?? {} }, source.token));
    await client.until(() => client.runs.slice(from).find(({ kind }) => kind === "step"));
    source.cancel();
    assert.equal(await answer, RequestCancelled);
  });

  test("a run that is forgotten, never was, or is asked for wrongly", async () => {
    const { uri } = open(client, "x = \n");
    const holes = [{ range: at(0, 4), tokens: 1 }];
    const first = await client.infill({ holes }, uri);
    for (let i = 0; i < 49; i++) await client.infill({ holes, options: { seed: i } }, uri);
    // Asking keeps it alive: what is forgotten is what nobody asked for longest.
    await client.again({ request: first.request, options: {} });
    const second = first.request + 1;
    for (const [request, message] of [[second, /forgotten/], [1e9, /forgotten/], [0, /request/]] as const) // biome-ignore format: short
      await assert.rejects(client.again({ request, options: {} }), (error: Error) => {
        assert.match(error.message, message);
        return "code" in error && error.code === ErrorCode.InvalidRequest;
      });
  });

  test("a run of a file that is excluded by now is not run again", async () => {
    const { uri } = open(client, "x = \n", "private/late.py");
    const { request } = await client.infill({ holes: [{ range: at(0, 4), tokens: 2 }] }, uri);
    client.notify(SettingsChanged, { steps: true, exclude: ["private/**"] });
    assert.equal(await codeOf(client.again({ request, options: {} })), ErrorCode.InvalidRequest);
    client.notify(SettingsChanged, { steps: true });
  });
});
