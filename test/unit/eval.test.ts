/** The evaluation's own arithmetic and the limits of its sandbox. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { editSimilarity, meanInterval, paired, quantile } from "../eval/metrics.ts";
import { parses, runPython, type Verdict } from "../eval/sandbox.ts";
import { type Answer, judge, type Row } from "../eval/score.ts";
import { problems } from "../eval/sets.ts";

test("edit similarity", () => {
  const cases: [string, string, number][] = [
    ["", "", 1],
    ["abc", "abc", 1],
    ["abc", "", 0],
    ["kitten", "sitting", 1 - 3 / 7],
    ["return a", "return b", 7 / 8],
  ];
  for (const [a, b, expected] of cases) {
    assert.ok(Math.abs(editSimilarity(a, b) - expected) < 1e-12, `${a} ${b}`);
    assert.equal(editSimilarity(a, b), editSimilarity(b, a));
  }
});

test("a paired difference uses only rows that both have", () => {
  const a = new Map(Object.entries({ x: 0, y: 1, z: 0 }));
  const b = new Map(Object.entries({ x: 1, y: 1, w: 5 }));
  const d = paired(a, b);
  assert.equal(d.rows, 2);
  assert.equal(d.mean, 0.5);
  assert.ok(Math.abs(d.half - 1.96 * Math.sqrt(0.5 / 2)) < 1e-12);
  assert.ok(Number.isNaN(meanInterval([]).mean));
});

test("a quantile is one of the values", () => {
  const values = [5, 1, 4, 2, 3, 6, 7, 8, 10, 9];
  assert.deepEqual(
    [0, 0.1, 0.5, 0.9, 1].map((share) => quantile(values, share)),
    [1, 1, 5, 9, 10],
  );
  assert.ok(Number.isNaN(quantile([], 0.5)));
});

test("programs run with limits", async () => {
  const cases: [string, string, Verdict][] = [
    ["passes", "assert 1 + 1 == 2", "passed"],
    ["fails", "assert 1 + 1 == 3", "failed"],
    ["does not parse", "def f(:\n", "syntax"],
    ["never ends", "while True: pass", "timeout"],
    ["sleeps", "import time\ntime.sleep(60)", "timeout"],
    ["takes memory", "x = bytearray(1 << 30)", "failed"],
    ["writes a file", "with open('x', 'w') as f: f.write('x' * 10)", "failed"],
    ["exits", "import sys\nsys.exit(3)", "failed"],
  ];
  const verdicts = await Promise.all(
    cases.map(([, program]) => runPython(program, { seconds: 1, megabytes: 256 })),
  );
  assert.deepEqual(
    verdicts,
    cases.map(([, , expected]) => expected),
  );
});

test("parsing is judged program by program", async () => {
  assert.deepEqual(await parses(["x = 1\n", "def f(:", "", "if x:\n"]), [true, false, true, false]);
});

test("the sets are the same for a seed, their holes hold what they say, and the true program passes its tests", async () => {
  for (const set of ["lines", "blocks", "holes"]) {
    const chosen = problems(set, 12, 3);
    assert.deepEqual(
      chosen.map((p) => p.id),
      problems(set, 12, 3).map((p) => p.id),
    );
    for (const p of chosen) assert.equal(p.texts.length, p.truth.length + 1, p.id);
  }
  for (const set of ["lines", "cursor", "blocks"])
    for (const { id, cursor, texts, truth, test } of problems(set, 3, 3)) {
      const [hole = ""] = truth;
      const program = `${texts[0]}${cursor ? hole.trimEnd() : hole}${texts[1]}${test}`;
      assert.equal(await runPython(program, { seconds: 5, megabytes: 512 }), "passed", id);
      assert.equal(/\n./.test(hole), set === "blocks", `${id}: its lines`);
    }
  assert.throws(() => problems("words", 1, 1), /lines, cursor, blocks, holes and files/);
});

test("at a cursor what would be inserted is judged, and what is not offered is no match", async () => {
  const [problem] = problems("cursor", 1, 3);
  assert.ok(problem);
  const line = (problem.truth[0] ?? "").trimEnd();
  const answer = { steps: 1, canvas: 1, ms: 1 };
  const cases: [string, Answer, Partial<Row>][] = [
    ["the line", { ...answer, holes: [line], offered: true }, { offered: 1, exact: 1, parses: 1, passed: 1 }],
    [
      "with its end",
      { ...answer, holes: [`${line}\n`], offered: true, replaced: 1 },
      { offered: 1, exact: 1, parses: 1, passed: 1 },
    ],
    [
      "broken",
      { ...answer, holes: ["    x = )"], offered: true },
      { offered: 1, exact: 0, parses: 0, passed: 0 },
    ],
    [
      "the best of a choice",
      { ...answer, holes: ["    x = )"], others: [{ text: line, replaced: 0 }], offered: true },
      { offered: 1, exact: 1, parses: 1, passed: 1 },
    ],
    ["nothing", { ...answer, holes: [""], offered: false }, { offered: 0, exact: 0, passed: 0 }],
  ];
  for (const [why, given, expected] of cases) {
    const { offered, exact, parses, passed } = await judge(problem, given);
    assert.deepEqual({ offered, exact, parses, passed }, { parses: undefined, ...expected }, why);
  }
});

test("holes are dug into the documents of a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "unmask-held-out-"));
  try {
    const text = `${Array.from({ length: 12 }, (_, i) => `const value${i} = compute(${i});`).join("\n")}\n`;
    const line = { package: "p", version: "1", licence: "MIT", language: "typescript", name: "a.ts", text };
    const file = join(folder, "heldout.jsonl.gz");
    writeFileSync(file, gzipSync(`${JSON.stringify(line)}\n`));
    const chosen = problems("files", 10, 1, file);
    assert.deepEqual(
      chosen.map((p) => p.kind),
      ["one line", "several lines", "part of a line", "two holes"],
    );
    for (const p of chosen) {
      assert.equal(p.language, "typescript");
      assert.equal(p.texts.map((t, i) => t + (p.truth[i] ?? "")).join(""), text);
    }
    const [only, ...more] = problems("cursor", 10, 1, file);
    assert.ok(only?.cursor && more.length === 0, "one line of the one document");
    assert.equal(`${only.texts[0]}${only.truth[0]?.trimEnd()}${only.texts[1]}`, text);
    assert.throws(() => problems("files", 1, 1), /needs --files/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
