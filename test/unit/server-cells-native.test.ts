/**
 * Cell numbers on what the real decoder tells. Most of the vocabulary is forbidden and tokens are drawn, so that holes grow
 * and shrink all the time.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { loadAddon, type NativeModel, type NativeStep } from "../../server/engine/addon.ts";
import { CanvasCells, layoutOf } from "../../server/engine/cells.ts";
import { type ModelFolder, openModelFolder } from "../../server/models/folder.ts";
import { bundled } from "../bundled.ts";

const root = join(__dirname, "../..");
let model: NativeModel;
let folder: ModelFolder;

before(async () => {
  folder = await openModelFolder(bundled);
  const { config, files, tensors } = folder;
  const spec = { config, files, tensors, threads: 1, tier: "auto", weights: "f32", maxTokens: 256 } as const;
  model = await loadAddon(join(root, "dist/unmask.node")).loadModel(spec);
});
after(() => model.dispose());

interface Case {
  name: string;
  /** "_" is a mask, everything else some token. */
  sequence: string;
  holes: [start: number, length: number][];
  variable: boolean;
  /** Tokens that may be chosen beside EXPAND and EOS, which stands for a deletion. */
  ordinary: number;
}

const cases: Case[] = [
  { name: "one hole", sequence: "ab______cd", holes: [[2, 6]], variable: true, ordinary: 6 },
  { name: "one hole, mostly emptied", sequence: "ab______", holes: [[2, 6]], variable: true, ordinary: 1 },
  {
    name: "three holes",
    sequence: "____a___bc_____",
    holes: [
      [0, 4],
      [5, 3],
      [10, 5],
    ],
    variable: true,
    ordinary: 4,
  },
  {
    name: "masks between tokens that stay",
    sequence: "a_b__c_d__e",
    holes: [
      [1, 4],
      [6, 4],
    ],
    variable: true,
    ordinary: 3,
  },
  { name: "an answer that ends by itself", sequence: "ab__________", holes: [[2, 10]], variable: false, ordinary: 6 },
]; // biome-ignore format: a row per case

for (const { name, sequence, holes, variable, ordinary } of cases)
  for (const seed of [1, 2, 3, 4])
    test(`cells: ${name}, seed ${seed}`, async () => {
      const { mask, eos, expand } = folder.ids;
      const tokens = Int32Array.from(sequence, (c) => (c === "_" ? mask : 20 + c.charCodeAt(0)));
      const places = holes.map(([start, length]) => ({ start, length }));
      const allowed = new Set([eos, expand, ...Array.from({ length: ordinary }, (_, i) => 300 + i)]);
      const suppress = Array.from({ length: folder.config.vocab }, (_, id) => id).filter(
        (id) => !allowed.has(id),
      );
      const steps: NativeStep[] = [];
      const result = await model.infill(
        seed,
        {
          tokens,
          cache: "dual",
          policy: { kind: "top_k", value: 2, rank: "confidence" },
          block: 0,
          refresh: 0,
          variable,
          maxCanvas: 24,
          broadcastDelete: true,
          temperature: 3,
          seed,
          suppress: Int32Array.from(suppress),
          ...(!variable && { stopAtEos: true }),
        },
        (step) => steps.push(step),
      );
      const layout = layoutOf(tokens, places, mask);
      const cells = new CanvasCells(layout, mask, true);
      let canvas = cells.start();
      const kept = new Set(
        canvas
          .flat()
          .filter(({ token }) => token !== mask)
          .map(({ cell }) => cell),
      );
      /** The tokens that do not stay: what the decoder calls the canvas. */
      const inRuns = (whole: typeof canvas) =>
        whole
          .flat()
          .filter(({ cell }) => !kept.has(cell))
          .map(({ token }) => token);
      const used = new Set(canvas.flat().map(({ cell }) => cell));
      let next = 0;
      for (const step of steps) {
        const gap = step.index !== next;
        next = step.index + 1;
        const was = new Map(canvas.flat().map(({ cell, token }) => [cell, token]));
        const told = cells.advance(step);
        canvas = told.canvas;
        const now = new Map(canvas.flat().map(({ cell, token }) => [cell, token]));
        assert.equal(now.size, canvas.flat().length, "a number twice on one canvas");
        assert.deepEqual(inRuns(canvas), [...step.canvas]);
        for (const [i, cell] of told.committed.entries()) {
          const token = step.tokens[i];
          if (!gap) assert.equal(was.get(cell), mask, "committed to no mask");
          if (told.gone[i]) assert.equal(now.has(cell), false);
          else assert.equal(now.get(cell), token === expand && variable ? mask : token);
          if (variable) assert.equal(told.gone[i], token === eos);
        }
        for (const [cell, token] of now) {
          if (gap) used.add(cell);
          else if (was.has(cell)) {
            if (!told.committed.includes(cell))
              assert.equal(token, was.get(cell), "a cell changed by itself");
          } else {
            assert.ok(!used.has(cell), `number ${cell} was used before`);
            used.add(cell);
          }
        }
        const splits = [...now.keys()].filter((cell) => !was.has(cell)).length;
        const gone = told.gone.filter((left) => left).length;
        if (!gap) assert.equal(now.size, was.size + splits - gone - told.swept);
      }
      const written = Array.from({ length: layout.lengths.length }, (_, run) => {
        const start = result.holes[2 * run] ?? 0;
        return [...result.tokens.subarray(start, start + (result.holes[2 * run + 1] ?? 0))];
      });
      assert.deepEqual([...(steps.at(-1)?.canvas ?? [])], written.flat());
    });
