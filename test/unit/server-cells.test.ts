/** Cell numbers through steps: moves, splits, deletions, runs between tokens that stay, steps that were left out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CanvasCells, layoutOf } from "../../server/engine/cells.ts";
import { RunDescriber } from "../../server/engine/describe.ts";

const MASK = 0;
const EXPAND = 1;
const EOS = 2;

/**
 * One step. `runs` is the canvas after it: for each position its token and the position it had before, counted through
 * all runs. `commits` are positions in the whole sequence.
 */
interface Told {
  index?: number;
  commits: number[];
  runs: [token: number, source: number][][];
  committed: number[];
  gone?: number[];
  cells: number[][];
  swept?: number;
}

interface Case {
  name: string;
  /** The sequence: "_" is a mask, letters are tokens. */
  sequence: string;
  /** [start, length] of each hole. */
  holes: [number, number][];
  fixed?: boolean;
  start: number[][];
  steps: Told[];
}

const A = 65;
const cases: Case[] = [
  {
    name: "a fixed canvas",
    sequence: "ab___c",
    holes: [[2, 3]],
    fixed: true,
    start: [[0, 1, 2]],
    steps: [
      {
        commits: [3],
        runs: [
          [
            [MASK, 0],
            [A, 1],
            [MASK, 2],
          ],
        ],
        committed: [1],
        cells: [[0, 1, 2]],
      },
      {
        commits: [2, 4],
        runs: [
          [
            [A, 0],
            [A, 1],
            [A, 2],
          ],
        ],
        committed: [0, 2],
        cells: [[0, 1, 2]],
      },
    ],
  },
  {
    name: "a split moves what is behind it, in the other hole too",
    sequence: "a__b_c",
    holes: [
      [1, 2],
      [4, 1],
    ],
    start: [[0, 1], [2]],
    steps: [
      {
        commits: [1],
        runs: [
          [
            [MASK, 0],
            [MASK, 0],
            [MASK, 1],
          ],
          [[MASK, 2]],
        ],
        committed: [0],
        cells: [[0, 3, 1], [2]],
      },
      {
        commits: [2, 5],
        runs: [
          [
            [MASK, 0],
            [A, 1],
            [MASK, 2],
          ],
          [[A, 3]],
        ],
        committed: [3, 2],
        cells: [[0, 3, 1], [2]],
      },
    ],
  },
  {
    name: "a deletion takes the masks behind it",
    sequence: "____",
    holes: [[0, 4]],
    start: [[0, 1, 2, 3]],
    steps: [
      {
        commits: [1],
        runs: [[[MASK, 0]]],
        committed: [1],
        gone: [1],
        cells: [[0]],
        swept: 2,
      },
      { commits: [0], runs: [[]], committed: [0], gone: [0], cells: [[]] },
    ],
  },
  {
    name: "a deletion in one hole and a split in the other, in one step",
    sequence: "__x__y",
    holes: [
      [0, 2],
      [3, 2],
    ],
    start: [
      [0, 1],
      [2, 3],
    ],
    steps: [
      {
        commits: [0, 4],
        runs: [
          [],
          [
            [MASK, 2],
            [MASK, 3],
            [MASK, 3],
          ],
        ],
        committed: [0, 3],
        gone: [0],
        cells: [[], [2, 3, 4]],
        swept: 1,
      },
      {
        commits: [1, 2],
        runs: [
          [],
          [
            [A, 0],
            [A, 1],
            [MASK, 2],
          ],
        ],
        committed: [2, 3],
        cells: [[], [2, 3, 4]],
      },
    ],
  },
  {
    name: "masks between tokens that stay",
    sequence: "(a_b_)c",
    holes: [[1, 4]],
    start: [[2, 0, 3, 1]],
    steps: [
      {
        commits: [2],
        runs: [
          [
            [MASK, 0],
            [MASK, 0],
          ],
          [[MASK, 1]],
        ],
        committed: [0],
        cells: [[2, 0, 4, 3, 1]],
      },
      {
        commits: [5],
        runs: [
          [
            [MASK, 0],
            [MASK, 1],
          ],
          [],
        ],
        committed: [1],
        gone: [1],
        cells: [[2, 0, 4, 3]],
      },
    ],
  },
  {
    name: "cells keep their numbers over a gap in a fixed canvas",
    sequence: "__",
    holes: [[0, 2]],
    fixed: true,
    start: [[0, 1]],
    steps: [
      {
        index: 3,
        commits: [1],
        runs: [
          [
            [A, 0],
            [A, 1],
          ],
        ],
        committed: [1],
        cells: [[0, 1]],
      },
    ],
  },
  {
    name: "after a gap in a canvas that moves, the numbers are new",
    sequence: "a__b",
    holes: [[1, 2]],
    start: [[0, 1]],
    steps: [
      {
        index: 1,
        commits: [2, 3],
        runs: [
          [
            [MASK, 0],
            [A, 1],
          ],
        ],
        committed: [3, 4],
        gone: [4],
        cells: [[2, 3]],
      },
      {
        index: 2,
        commits: [1],
        runs: [
          [
            [A, 0],
            [A, 1],
          ],
        ],
        committed: [2],
        cells: [[2, 3]],
      },
    ],
  },
];

function sequenceOf(text: string): Int32Array {
  return Int32Array.from(text, (c) => (c === "_" ? MASK : c.charCodeAt(0)));
}

for (const { name, sequence, holes, fixed, start, steps } of cases)
  test(`cells: ${name}`, () => {
    const places = holes.map(([at, length]) => ({ start: at, length }));
    const cells = new CanvasCells(layoutOf(sequenceOf(sequence), places, MASK), MASK, fixed !== true);
    const numbers = (canvas: { cell: number }[][]) => canvas.map((hole) => hole.map(({ cell }) => cell));
    assert.deepEqual(numbers(cells.start()), start);
    for (const [i, told] of steps.entries()) {
      const flat = told.runs.flat();
      const step = cells.advance({
        index: told.index ?? i,
        positions: Int32Array.from(told.commits),
        canvas: Int32Array.from(flat, ([token]) => token),
        canvasSource: Int32Array.from(flat, ([, source]) => source),
        holeLengths: Int32Array.from(told.runs, (run) => run.length),
      });
      assert.deepEqual(step.committed, told.committed);
      assert.deepEqual(
        step.committed.filter((_, c) => step.gone[c]),
        told.gone ?? [],
      );
      assert.deepEqual(numbers(step.canvas), told.cells);
      assert.equal(step.swept, told.swept ?? 0);
    }
  });

const layouts: [sequence: string, holes: [number, number][], parts: string[][], fixedBefore: number[]][] = [
  ["a__b_", [[1, 2], [4, 1]], [["run 0"], ["run 1"]], [1, 2]],
  ["a_b_c", [[1, 3]], [["run 0", "b", "run 1"]], [1, 2]],
  ["ab_", [[0, 3]], [["ab", "run 0"]], [2]],
  ["a__b", [[0, 1], [1, 2], [3, 1]], [["a"], ["run 0"], ["b"]], [1]],
]; // biome-ignore format: a row per case
for (const [sequence, holes, parts, fixedBefore] of layouts)
  test(`layout of ${sequence}`, () => {
    const places = holes.map(([start, length]) => ({ start, length }));
    const layout = layoutOf(sequenceOf(sequence), places, MASK);
    const shown = layout.holes.map((hole) =>
      hole.map((part) => ("run" in part ? `run ${part.run}` : String.fromCharCode(...part.kept))),
    );
    assert.deepEqual([shown, layout.fixedBefore], [parts, fixedBefore]);
  });

test("a step in the words of the protocol", () => {
  const texts = new Map([[EXPAND, "<|expand|>"], [EOS, "<|endoftext|>"], [A, "A"], [A + 1, ""]]); // biome-ignore format: short
  const tokenizer = {
    tokenText: (id: number) => texts.get(id) ?? "",
    decode: (ids: readonly number[]) => ids.map((id) => (id >= A ? String.fromCharCode(id) : "")).join(""),
  };
  const layout = layoutOf(sequenceOf("(____)"), [{ start: 1, length: 4 }], MASK);
  const run = new RunDescriber(tokenizer, { layout, ids: { mask: MASK, expand: EXPAND }, resizable: true });
  assert.deepEqual(run.start(), [[0, 1, 2, 3].map((cell) => ({ cell, text: null }))]);
  const step = run.step({
    index: 0,
    full: true,
    rows: 6,
    milliseconds: 1.5,
    positions: Int32Array.of(1, 2, 3),
    tokens: Int32Array.of(A, EXPAND, EOS),
    confidences: Float32Array.of(0.5, 0.25, 0.75),
    margins: Float32Array.of(0.125, 0, 0.5),
    entropies: Float32Array.of(1, 2, 3),
    alternativeTokens: Int32Array.of(A, EOS, A + 1, -1, A, EOS, A + 1, -1, EOS, A, A + 1, EXPAND),
    alternativeProbabilities: Float32Array.of(0.5, 0.25, 0.125, 0, 0.5, 0.25, 0.125, 0, 0.75, 0.125, 0, 0),
    canvas: Int32Array.of(A, MASK, MASK),
    canvasSource: Int32Array.of(0, 1, 1),
    holeLengths: Int32Array.of(3),
  });
  const { committed, ...rest } = step;
  assert.deepEqual(rest, {
    index: 0,
    pass: "full",
    rows: 6,
    milliseconds: 1.5,
    holes: ["A\u2591\u2591"],
    canvas: [
      [
        { cell: 0, text: "A" },
        { cell: 1, text: null },
        { cell: 4, text: null },
      ],
    ],
    swept: 1,
    masksLeft: 2,
  });
  const seen = committed.map(({ cell, event, text, confidence }) => [cell, event, text, confidence]);
  assert.deepEqual(seen, [
    [0, undefined, "A", 0.5],
    [1, "expand", "<|expand|>", 0.25],
    [2, "delete", "<|endoftext|>", 0.75],
  ]);
  const offered = committed.map(({ alternatives }) => alternatives.map(({ text }) => text));
  // The second was drawn: none of the most probable ones.
  assert.deepEqual(offered, [
    ["A", "<|endoftext|>", ""],
    ["A", "<|endoftext|>", "", "<|expand|>"],
    ["<|endoftext|>", "A", "", "<|expand|>"],
  ]);
  assert.deepEqual(committed[1]?.alternatives.at(-1), { text: "<|expand|>", probability: 0.25 });
});
