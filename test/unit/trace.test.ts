/** The trace: records against the canvases they came from, the store's limits, history, rows, numbers and exports. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MOST_COMMITS, MOST_RUNS, type Run, TraceStore } from "../../extension/trace.ts";
import { traceJson } from "../../extension/trace-export.ts";
import { History, leaves } from "../../extension/trace-history.ts";
import type { DecodeStep } from "../../server/protocol.ts";
import { Canvas, type Change, start, token } from "./trace-sample.ts";

/** A store with one run that has these steps. */
function recorded(masks: number[], steps: readonly DecodeStep[]): { store: TraceStore; run: Run } {
  const store = new TraceStore();
  store.started(start(1, masks), 0);
  for (const step of steps) store.step({ request: 1, uri: "", step });
  const run = store.newest;
  assert.ok(run);
  return { store, run };
}

function play(masks: number[], steps: readonly Change[][]): { run: Run; canvases: DecodeStep[] } {
  const canvas = new Canvas(masks);
  const canvases = steps.map((changes) => canvas.step(changes));
  return { run: recorded(masks, canvases).run, canvases };
}

/** The canvas at a moment in short: `_` mask, text, and the event of this moment in parentheses. */
function short(history: History, moment: number): string {
  return history
    .at(moment)
    .map((cells) => cells.map(({ text, event }) => `${text ?? "_"}${event ? `(${event})` : ""}`).join(" "))
    .join(" | ");
}

describe("history", () => {
  const check = (masks: number[], steps: Change[][], moments: string[]) => {
    const history = new History(play(masks, steps).run);
    assert.equal(history.last, steps.length);
    assert.deepEqual(
      moments.map((_, moment) => short(history, moment)),
      moments,
    );
  };

  test("tokens stay where they were committed, in several holes", () =>
    check(
      [2, 1],
      [
        [{ cell: 1, text: "b" }],
        [
          { cell: 2, text: "c" },
          { cell: 0, text: "a" },
        ],
      ],
      ["_ _ | _", "_ b(committed) | _", "a(committed) b | c(committed)"],
    ));

  test("EXPAND puts a new mask behind, also several times in one place and over holes", () =>
    check(
      [2, 1],
      [[{ expand: 0 }, { expand: 2 }], [{ expand: 0 }], [{ cell: 3, text: "x" }]],
      [
        "_ _ | _",
        "_(expanded) _(added) _ | _(expanded) _(added)",
        "_(expanded) _(added) _ _ | _ _",
        "_ _ x(committed) _ | _ _",
      ],
    ));

  test("DELETE takes its cell and sweeps the masks behind it; both are shown once more", () =>
    check(
      [4],
      [[{ cell: 2, text: "c" }], [{ delete: 1 }], [{ cell: 0, text: "a" }]],
      ["_ _ _ _", "_ _ c(committed) _", "_ _(deleted) c _(swept)", "a(committed) c"],
    ));

  test("a hole can end up empty, and one that is empty can start", () => {
    check([1], [[{ delete: 0 }]], ["_", "_(deleted)"]);
    check([0, 1], [[{ cell: 0, text: "a" }]], [" | _", " | a(committed)"]);
  });

  test("a cell split after others were deleted around it keeps its place", () =>
    check(
      [3],
      [[{ cell: 0, text: "a" }], [{ delete: 2 }], [{ expand: 1 }], [{ cell: 3, text: "b" }]],
      ["_ _ _", "a(committed) _ _", "a _ _(deleted)", "a _(expanded) _(added)", "a _ b(committed)"],
    ));

  test("steps that were left out on the way, and tokens taken back, show as what the canvas says", () => {
    const canvas = new Canvas([3]);
    const first = canvas.step([{ cell: 0, text: "a" }]);
    canvas.step([{ cell: 1, text: "b" }, { expand: 2 }]);
    const third = canvas.step([{ cell: 2, text: "c" }]);
    const back = { ...third, index: 3, committed: [token(3, "d")] };
    back.canvas = third.canvas.map((cells) =>
      cells.map((cell) => ({
        cell: cell.cell,
        text: cell.cell === 3 ? "d" : cell.cell === 0 ? null : cell.text,
      })),
    );
    const { run } = recorded([3], [first, third, back]);
    const history = new History(run);
    assert.equal(short(history, 2), "a b c(committed) _");
    assert.equal(history.at(2)[0]?.[1]?.commit, undefined, "nothing is made up for what did not arrive");
    assert.equal(short(history, 3), "_(revoked) b c d(committed)");
    assert.equal(history.at(3)[0]?.[0]?.commit, undefined);
    assert.equal(short(history, 1), "a(committed) _ _");
  });

  test("a hole whose cells got other numbers after a gap shows the new ones alone", () => {
    const canvas = new Canvas([2]);
    const first = canvas.step([{ cell: 0, text: "a" }]);
    const later = { ...first, index: 5, committed: [token(8, "c")] };
    later.canvas = [
      [
        { cell: 7, text: "b" },
        { cell: 8, text: "c" },
        { cell: 9, text: null },
      ],
    ];
    const { run } = recorded([2], [first, later]);
    assert.equal(run.steps[1]?.missed, 4);
    const history = new History(run);
    assert.equal(short(history, 1), "a(committed) _");
    assert.equal(short(history, 2), "b c(committed) _");
  });

  test("tokens kept from the start stand there from the start", () => {
    const store = new TraceStore();
    const canvas = [
      [
        { cell: 2, text: "kept" },
        { cell: 0, text: null },
        { cell: 1, text: null },
      ],
    ];
    store.started(start(1, [2], { canvas }), 0);
    const [cells = []] = canvas;
    const after = [cells.map((each) => (each.cell === 1 ? { cell: 1, text: "x" } : each))];
    const step = { ...new Canvas([2]).step([{ cell: 1, text: "x" }]), canvas: after };
    store.step({ request: 1, uri: "", step });
    assert.ok(store.newest);
    const history = new History(store.newest);
    assert.equal(short(history, 0), "kept _ _");
    assert.equal(short(history, 1), "kept _ x(committed)");
    assert.deepEqual(store.newest.steps[0]?.corrected, []);
  });

  test("the decision behind a token, a split and a deletion can be looked up", () => {
    const { run } = play([3], [[{ cell: 0, text: "a", confidence: 0.75 }], [{ expand: 1 }, { delete: 2 }]]);
    const history = new History(run);
    const [cells] = history.at(2);
    assert.deepEqual(
      cells?.map(({ commit }) => commit && [commit.moment, commit.token.event ?? commit.token.text]),
      [[1, "a"], [2, "expand"], undefined, [2, "delete"]],
    );
    assert.equal(cells?.[0]?.commit?.token.alternatives[0]?.probability, 0.75);
  });

  test("masks left and the mean confidence of each step", () => {
    const { run } = play(
      [3],
      [
        [
          { cell: 0, text: "a", confidence: 0.5 },
          { cell: 1, text: "b", confidence: 1 },
        ],
        [{ delete: 2 }],
        [],
      ],
    );
    assert.deepEqual(new History(run).numbers, [
      { masksLeft: 3, confidence: undefined },
      { masksLeft: 1, confidence: 0.75 },
      { masksLeft: 0, confidence: 0.5 },
      { masksLeft: 0, confidence: undefined },
    ]);
  });

  test("thousands of random changes: at every moment the history is the canvas that was sent", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    for (let round = 0; round < 20; round++) {
      const masks = [1 + random(20), 1 + random(20)];
      const canvas = new Canvas(masks);
      const sent: DecodeStep[] = [];
      let step = canvas.step([]);
      sent.push(step);
      while (step.masksLeft > 0 && sent.length < 80) {
        const open = step.canvas.flat().filter(({ text }) => text === null);
        const pick = open[random(open.length)]?.cell ?? 0;
        const what = random(10);
        const growing = sent.length < 40;
        step = canvas.step([
          what < 3 && growing
            ? { expand: pick }
            : what < 4
              ? { delete: pick }
              : { cell: pick, text: `t${pick} ` },
        ]);
        sent.push(step);
      }
      const history = new History(recorded(masks, sent).run);
      for (const [i, { canvas: expected, masksLeft }] of sent.entries()) {
        const shown = history.at(i + 1).map((cells) => cells.filter(({ event }) => !leaves(event)));
        assert.deepEqual(
          shown.map((cells) => cells.map(({ cell, text }) => ({ cell, text }))),
          expected,
        );
        assert.equal(history.numbers[i + 1]?.masksLeft, masksLeft);
      }
    }
  });
});

describe("store", () => {
  test("a run takes its steps and its end; those of unknown runs are ignored", () => {
    const { store, run } = recorded([1], [new Canvas([1]).step([{ cell: 0, text: "a" }])]);
    const summary = {
      promptTokens: 9,
      canvasTokens: 1,
      steps: 1,
      fullPasses: 1,
      rowsPerPass: [10],
      timing: { queue: 0, prompt: 1, fullPasses: 2, windowPasses: 0, detokenize: 0, total: 4 },
    };
    store.step({ request: 99, uri: "", step: new Canvas([1]).step([]) });
    store.finished({ request: 99, outcome: "failed" });
    store.finished({ request: 1, outcome: "done", holes: ["a"], summary });
    assert.equal(run.steps.length, 1);
    assert.deepEqual([run.header.outcome, run.header.holes, run.header.summary], ["done", ["a"], summary]);
    store.finished({ request: 1, outcome: "failed" });
    assert.equal(run.header.outcome, "done", "an end comes once");
  });

  test("listeners hear of every change until they are disposed", () => {
    const store = new TraceStore();
    const heard: unknown[] = [];
    const listening = store.onDidChange((change) => heard.push(change));
    store.started(start(1, [1]), 0);
    store.step({ request: 1, uri: "", step: new Canvas([1]).step([]) });
    store.finished({ request: 1, outcome: "cancelled" });
    store.orphan();
    listening.dispose();
    store.orphan();
    assert.deepEqual(heard, [
      { kind: "started", id: 1 },
      { kind: "steps", id: 1, from: 0 },
      { kind: "finished", id: 1 },
      { kind: "orphaned" },
    ]);
  });

  test("only the last runs are kept; one that runs still may be among the forgotten", () => {
    const store = new TraceStore();
    for (let request = 1; request <= MOST_RUNS + 10; request++) store.started(start(request, [1]), request);
    assert.deepEqual(
      [store.runs.length, store.runs[0]?.header.id, store.newest?.header.id],
      [MOST_RUNS, 11, MOST_RUNS + 10],
    );
    store.step({ request: 3, uri: "", step: new Canvas([1]).step([]) });
    assert.equal(store.find(3), undefined);
  });

  test("runs cancelled before their first step leave no trace, others do", () => {
    const store = new TraceStore();
    for (const request of [1, 2, 3]) store.started(start(request, [1]), 0);
    store.step({ request: 2, uri: "", step: new Canvas([1]).step([]) });
    store.finished({ request: 1, outcome: "cancelled" });
    store.finished({ request: 2, outcome: "cancelled" });
    store.finished({ request: 3, outcome: "failed", reason: "why" });
    assert.deepEqual(
      store.runs.map(({ header }) => [header.request, header.outcome]),
      [
        [2, "cancelled"],
        [3, "failed"],
      ],
    );
  });

  test("few runs are kept when they are enormous, and the newest always is", () => {
    const store = new TraceStore();
    const half = MOST_COMMITS / 2 + 1;
    const canvas = {
      ...new Canvas([1]).step([]),
      committed: Array.from({ length: half }, () => token(0, "a")),
    };
    for (let request = 1; request <= 3; request++) {
      store.started(start(request, [1]), 0);
      store.step({ request, uri: "", step: canvas });
      assert.deepEqual([store.runs.length, store.newest?.header.request], [1, request]);
    }
    store.step({ request: 3, uri: "", step: canvas });
    assert.equal(store.newest?.steps.length, 2);
  });

  test("when the language server ends, what runs has failed and no number is asked for again", () => {
    const store = new TraceStore();
    store.started(start(1, [1]), 0);
    store.finished({ request: 1, outcome: "done" });
    store.started(start(2, [1]), 0);
    store.orphan();
    assert.deepEqual(
      store.runs.map(({ header }) => [header.outcome, header.orphaned]),
      [
        ["done", true],
        ["failed", true],
      ],
    );
    store.started(start(1, [1]), 0);
    store.started(start(2, [1], { kind: "again", of: 1 }), 0);
    assert.deepEqual(
      [store.newest?.header.id, store.newest?.header.of],
      [4, 3],
      "not the old run of the same number",
    );
  });

  test("what a record costs does not grow with the canvas", () => {
    const canvas = new Canvas([5000]);
    const { run } = recorded(
      [5000],
      [0, 1, 2].map((cell) => canvas.step([{ cell, text: "x" }])),
    );
    for (const step of run.steps) assert.ok(JSON.stringify(step).length < 1000);
  });
});

test("10,000 tokens: recorded, played back and laid out as they were sent", () => {
  const total = 10_000;
  const canvas = new Canvas([total]);
  const steps = Array.from({ length: 20 }, (_, i) =>
    canvas.step(Array.from({ length: total / 20 }, (_, k) => ({ cell: i + k * 20, text: `w${i} ` }))),
  );
  const history = new History(recorded([total], steps).run);
  assert.equal(history.at(20)[0]?.length, total);
  for (const [i, { masksLeft }] of steps.entries()) {
    const open = history
      .at(i + 1)
      .flat()
      .filter(({ text }) => text === null);
    assert.equal(open.length, masksLeft);
  }
});

test("the JSON of a run has all its steps, and reads back", () => {
  const { run } = play([2], [[{ expand: 0 }], [{ cell: 0, text: "\u2028 <b>" }, { delete: 2 }]]);
  const read = JSON.parse(traceJson(run));
  assert.equal(read.format, "unmask-trace");
  assert.equal(read.version, 1);
  assert.equal(read.run.uri, "file:///code/a%20b.py");
  assert.equal(read.run.started, "1970-01-01T00:00:00.000Z");
  assert.deepEqual(read.steps, run.steps);
});
