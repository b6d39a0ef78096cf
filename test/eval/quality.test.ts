/**
 * The bundled model's quality may not fall. A fixed sample through the real engine with the default options; the floors
 * lie well under what was measured, so that another processor's rounding does not trip them, and what breaks decoding,
 * tokenising or the prompt does.
 */
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { loadAddon } from "../../server/engine/addon.ts";
import { EngineSession } from "../../server/engine/session.ts";
import { bundled } from "../bundled.ts";
import { meanInterval } from "./metrics.ts";
import { ask, column, judge, type Row, summary } from "./score.ts";
import { problems } from "./sets.ts";

const SEED = 1;
/** Programs that never end are many while a model is bad. */
const LIMITS = { seconds: 2, megabytes: 1024 };
/** Programs that run, or are parsed, at the same time. */
const TOGETHER = 4;

type Floors = Partial<Record<"offered" | "passed" | "exact" | "similarity" | "parses", number>>;
/** Shares. Measured, in this order: 0.592, 0.85; 1.0, 0.3, 0.604, 0.95; 0.439, 0.833. */
const FLOORS: { set: string; sample: number; floors: Floors }[] = [
  { set: "lines", sample: 40, floors: { similarity: 0.44, parses: 0.7 } },
  { set: "cursor", sample: 40, floors: { offered: 0.9, passed: 0.15, similarity: 0.44, parses: 0.85 } },
  { set: "holes", sample: 24, floors: { similarity: 0.28, parses: 0.4 } },
];

let engine: EngineSession;
before(async () => {
  engine = await EngineSession.load(loadAddon(resolve("dist/unmask.node")), {
    folder: bundled,
    threads: 0,
    device: "cpu",
  });
});
after(() => engine.dispose());

for (const { set, sample, floors } of FLOORS) {
  test(`${set}: ${sample} problems`, async () => {
    const chosen = problems(set, sample, SEED);
    const rows: Row[] = [];
    for (let start = 0; start < chosen.length; start += TOGETHER) {
      const judged: Promise<Row>[] = [];
      for (const [i, problem] of chosen.slice(start, start + TOGETHER).entries())
        judged.push(judge(problem, await ask(engine, problem, start + i + 1, { options: {} }), LIMITS));
      rows.push(...(await Promise.all(judged)));
    }
    console.log(summary(rows));
    assert.equal(rows.length, sample);
    for (const [key, floor] of Object.entries(floors) as [keyof Floors, number][]) {
      const { mean } = meanInterval(column(rows, key));
      assert.ok(mean >= floor, `${key} is ${(100 * mean).toFixed(1)} %, the floor ${100 * floor} %`);
    }
  });
}
