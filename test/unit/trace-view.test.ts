/** What the trace looks like: rows, numbers in words, and the picture. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TraceStore } from "../../extension/trace.ts";
import { type CellView, History } from "../../extension/trace-history.ts";
import { layOut, type Piece, rowOf, verticalNeighbour } from "../../extension/trace-rows.ts";
import {
  durationText,
  fileName,
  optionsText,
  percentText,
  runLine,
  summarise,
  tokenLabel,
} from "../../extension/trace-summary.ts";
import { traceSvg } from "../../extension/trace-svg.ts";
import { Canvas, type Change, start } from "./trace-sample.ts";

const cellsOf = (texts: readonly (string | null)[]): CellView[] =>
  texts.map((text, cell) => ({ cell, hole: 0, text }));

/** Rows of a width of 20 characters; every cell is one wider than its text. */
const rowsOf = (texts: readonly (string | null)[], around: [string, string] = ["", ""]): Piece[][] =>
  layOut({
    holes: [cellsOf(texts)],
    around,
    least: () => 0,
    measure: (text) => text.length,
    padding: 1,
    width: 20,
  });

describe("rows", () => {
  const check = (texts: (string | null)[], expected: string[], around?: [string, string]) => {
    const rows = rowsOf(texts, around);
    assert.deepEqual(
      rows.map((row) => row.map(({ text, index }) => (index === undefined ? text : `[${text}]`)).join("")),
      expected,
    );
    for (const row of rows) {
      let x = 0;
      for (const piece of row) {
        assert.equal(piece.x, x, "pieces touch");
        x += piece.width;
      }
      assert.ok(row.length === 1 || x <= 20, "only a single piece may be wider than the row");
    }
  };
  test("a line end is shown and ends its row", () => check(["a", "\n", "b"], ["[a][\u23ce]", "[b]"]));
  test("a token with a line end inside has a piece in both rows", () =>
    check([":\n    ", "return"], ["[:\u23ce]", "[    ][return]"]));
  test("several line ends in one token, and one at the end", () =>
    check(["a\n\n", "b\n"], ["[a\u23ce]", "[\u23ce]", "[b\u23ce]", ""]));
  test("what does not fit goes to the next row; what never fits has one of its own", () =>
    check(
      ["1234567890", "1234567890", "x".repeat(30), "y"],
      ["[1234567890]", "[1234567890]", `[${"x".repeat(30)}]`, "[y]"],
    ));
  test("masks and parts of characters have a shape", () =>
    check([null, "", "\t"], ["[\u00a0\u00a0][\u25cc][\u2192\u00a0\u00a0\u00a0]"]));
  test("text around flows with the cells and wraps between words", () =>
    check(
      ["x"],
      ["    return [x] + 1", "    and some more", " words behind"],
      ["    return ", " + 1\n    and some more words behind"],
    ));
  test("Windows line ends do not show twice", () => check(["a\r\n", "b"], ["[a\u23ce]", "[b]"]));
});

describe("moving between rows", () => {
  const rows = rowsOf(["aaaa", "bbbb", "\n", "cccccccc", "dd", "\n", "\n", "e"]);
  const check = (from: number, by: 1 | -1, to: number) => assert.equal(verticalNeighbour(rows, from, by), to);
  test("down and up go to the nearest middle", () => {
    check(0, 1, 3);
    check(1, 1, 3);
    check(2, 1, 4);
    check(3, -1, 0);
    check(4, -1, 2);
  });
  test("at the edges nothing moves", () => {
    check(0, -1, 0);
    check(7, 1, 7);
    check(99, 1, 99);
  });
  test("the row of a cell is that of its first piece", () => {
    assert.deepEqual(
      [0, 3, 7, 99].map((index) => rowOf(rows, index)),
      [0, 1, 3, -1],
    );
    assert.equal(rowOf(rowsOf(["a\n  ", "b"]), 0), 0);
  });
});

test("words for numbers, tokens and files", () => {
  assert.deepEqual([0, 3.14, 132.4, 12_345].map(durationText), ["0.0 ms", "3.1 ms", "132 ms", "12.3 s"]);
  assert.deepEqual([0, 0.004, 0.5, 0.994, 0.9999, 1].map(percentText), [
    "0.0 %",
    "0.4 %",
    "50 %",
    "99.4 %",
    "100.0 %",
    "100 %",
  ]);
  assert.deepEqual([null, "", "\n", "\n\n", " ", "    ", "\t ", "a\n"].map(tokenLabel), [
    "mask",
    "part of a character",
    "line end",
    "2 line ends",
    "blank",
    "4 blanks",
    "white space",
    "a\u23ce",
  ]);
  assert.deepEqual(["file:///a/b%20c.py", "untitled:Untitled-1", "file:///100%.py", "x:/"].map(fileName), [
    "b c.py",
    "untitled:Untitled-1",
    "100%.py",
    "x:/",
  ]);
  assert.equal(
    optionsText({
      policy: { kind: "top_k", value: 2, rank: "margin" },
      cache: "none",
      block: 32,
      temperature: 0.5,
      seed: 7,
    }),
    "top 2 by margin, no cache, blocks of 32, temperature 0.5, seed 7",
  );
  assert.equal(
    optionsText({ policy: { kind: "threshold", value: 0.9 }, cache: "dual", temperature: 0, seed: 7 }),
    "threshold 0.9, dual cache",
  );
});

/** A run of `masks` with these steps; finished with a summary when `done`. */
function run(masks: number[], steps: readonly Change[][], done = false) {
  const store = new TraceStore();
  const canvas = new Canvas(masks);
  store.started(start(1, masks, { around: ["if a < b:\n    ", ...masks.slice(1).map(() => ""), "\n"] }), 0);
  for (const changes of steps) store.step({ request: 1, uri: "", step: canvas.step(changes) });
  const timing = { queue: 9, prompt: 1, fullPasses: 2, windowPasses: 3, detokenize: 0.5, total: 8 };
  const counts = { promptTokens: 9, canvasTokens: 4, steps: 2, fullPasses: 1, rowsPerPass: [20, 8] };
  const summary = { ...counts, timing };
  if (done) store.finished({ request: 1, outcome: "done", holes: [""], summary });
  assert.ok(store.newest);
  return store.newest;
}

describe("summary", () => {
  const steps: Change[][] = [
    [{ cell: 0, text: "a" }, { expand: 1 }],
    [{ cell: 1, text: "b" }, { delete: 3 }],
  ];
  test("of a running run: what the steps say", () => {
    const got = summarise(run([3], steps));
    assert.deepEqual(
      [got.tokens, got.steps, got.fullPasses, got.windowPasses, got.rows, got.tokensPerPass, got.total],
      [2, 2, 1, 1, 16, 1, undefined],
    );
    assert.deepEqual([got.expanded, got.deleted], [1, 2], "a deletion and the mask it swept away");
  });
  test("of a finished one: what the engine says, and parts that add up to the total", () => {
    const got = summarise(run([3], steps, true));
    assert.deepEqual([got.tokens, got.rows, got.tokensPerPass, got.total, got.prompt], [4, 28, 2, 8, 9]);
    assert.equal(
      got.split.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
      8,
    );
  });
  test("of one without steps", () => assert.equal(summarise(run([2], [])).tokensPerPass, undefined));
  test("a run's line has time, file, kind, tokens and its end", () => {
    assert.match(
      runLine(run([3], steps)),
      /^\d\d:\d\d:\d\d \u00b7 a b\.py \u00b7 completion \u00b7 2 tokens \u00b7 running$/,
    );
    assert.match(runLine(run([3], steps, true)), /4 tokens \u00b7 8\.0 ms$/);
  });
});

describe("picture", () => {
  const hostile = run(
    [5],
    [
      [{ cell: 0, text: '<script>&"\u0007\ud800' }, { cell: 1, text: "\n  " }, { expand: 2 }],
      [{ delete: 3 }],
    ],
  );
  const count = (svg: string, what: RegExp) => svg.match(what)?.length ?? 0;

  test("text is escaped, and what XML does not allow is replaced", () => {
    const svg = traceSvg(hostile, 2, "step");
    assert.ok(svg.includes("&lt;script&gt;&amp;&quot;\ufffd\ufffd"));
    assert.ok(!svg.includes("<script"));
    assert.ok(svg.includes("if a &lt; b:") || svg.includes("&lt;"), "the text before the hole is there");
  });

  test("every piece of the canvas is drawn, masks apart from tokens", () => {
    for (let moment = 0; moment <= 2; moment++) {
      const masks = new History(hostile)
        .at(moment)
        .flat()
        .filter(({ text }) => text === null).length;
      // One more in the legend.
      assert.equal(count(traceSvg(hostile, moment, "step"), /class="mask/g), masks + 1);
    }
  });

  test("colours tell steps or confidence, and so do the labels", () => {
    const two = run(
      [2],
      [[{ cell: 0, text: "a", confidence: 0.25 }], [{ cell: 1, text: "b", confidence: 1 }]],
    );
    const labels = (colouring: "step" | "confidence") =>
      [...traceSvg(two, 2, colouring).matchAll(/class="label"[^>]*>([^<]*)</g)].map(([, label]) => label);
    assert.deepEqual(labels("step"), ["1", "2"]);
    assert.deepEqual(labels("confidence"), ["25 %", "100 %"]);
    const fills = (colouring: "step" | "confidence") =>
      new Set(
        [...traceSvg(two, 2, colouring).matchAll(/fill="(rgb[^"]*)" fill-opacity="0.32"/g)].map(
          ([, fill]) => fill,
        ),
      );
    assert.equal(fills("step").size, 2);
    assert.notDeepEqual(fills("step"), fills("confidence"));
  });

  test("a run without steps and one without masks have a picture", () => {
    for (const masks of [[2], [0]])
      assert.match(traceSvg(run(masks, []), 0, "confidence"), /^<svg[\s\S]*<\/svg>\n$/);
  });
});
