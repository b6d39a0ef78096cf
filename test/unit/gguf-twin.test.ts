/**
 * GGUF files of the public package (scripts/gguf/make_fixture.py) and their safetensors twins, through the engine: the same
 * weights to the last bit, so the same logits and the same tokens.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { z } from "zod";
import { loadAddon, type NativeModel, type NativeRequest } from "../../server/engine/addon.ts";
import { type ModelFolder, openModelFolder } from "../../server/models/folder.ts";
import { loadTokenizer } from "../../server/models/tokenizer.ts";

const root = join(import.meta.dirname ?? __dirname, "../..");
const gguf = (name: string) => join(root, "test/fixtures/gguf", name);
const golden = (name: string) => join(root, "test/golden", name);
const addon = loadAddon(join(root, "dist/unmask.node"));

async function load(path: string): Promise<{ folder: ModelFolder; model: NativeModel }> {
  const folder = await openModelFolder(path);
  const { config, files, tensors } = folder;
  const native = {
    config,
    files,
    tensors,
    threads: 1,
    tier: "scalar",
    weights: "f32",
    maxTokens: 512,
  } as const;
  return { folder, model: await addon.loadModel(native) };
}

async function withBoth(
  path: string,
  twin: string,
  use: (a: NativeModel, b: NativeModel, folder: ModelFolder) => Promise<void>,
): Promise<void> {
  const [a, b] = [await load(path), await load(twin)];
  try {
    // The file's keys are float32, and so is the engine's.
    const rounded = ({ folder: { config } }: typeof a) => ({
      ...config,
      normEps: Math.fround(config.normEps),
    });
    assert.deepEqual(rounded(a), rounded(b));
    assert.deepEqual(a.folder.ids, b.folder.ids);
    assert.equal(a.folder.parameters, b.folder.parameters);
    await use(a.model, b.model, a.folder);
  } finally {
    a.model.dispose();
    b.model.dispose();
  }
}

const ones: NativeRequest = {
  tokens: new Int32Array(0),
  cache: "dual",
  policy: { kind: "threshold", value: 0.9, rank: "confidence" },
  block: 0,
  refresh: 0,
  variable: false,
  maxCanvas: 0,
  broadcastDelete: true,
  temperature: 0,
  seed: 0,
  suppress: new Int32Array(0),
};

for (const name of ["mixed", "mixed-split", "mixed/mixed.gguf"]) {
  test(`${name} decodes as its twin`, async () => {
    const tokenizer = await loadTokenizer(gguf(name));
    await withBoth(gguf(name), gguf("mixed-twin"), async (a, b, folder) => {
      const before = tokenizer.encode("def add(first, second):\n    return ");
      const after = tokenizer.encode("\n\nfor item in items:\n    print(add(item, 1))\n");
      const tokens = Int32Array.from([
        folder.ids.bos,
        ...before,
        ...Array(16).fill(folder.ids.mask),
        ...after,
      ]);
      const [found, expected] = [await a.logits(tokens), await b.logits(tokens)];
      assert.ok(expected.every(Number.isFinite));
      assert.deepEqual(Buffer.from(found.buffer), Buffer.from(expected.buffer), "logits");
      for (const request of [
        { ...ones, tokens },
        { ...ones, tokens, variable: true, maxCanvas: 32 },
        { ...ones, tokens, temperature: 1, seed: 7 },
      ]) {
        const [x, y] = [await a.infill(1, request), await b.infill(1, request)];
        assert.deepEqual(x.tokens, y.tokens);
        assert.deepEqual(x.holes, y.holes);
      }
    });
  });
}

test("the tokenizers of the twins agree", async () => {
  const [a, b] = [await loadTokenizer(gguf("mixed")), await loadTokenizer(gguf("mixed-twin"))];
  assert.equal(a.size, b.size);
  assert.deepEqual(a.specialIds, b.specialIds);
  const source = readFileSync(join(root, "scripts/gguf/make_fixture.py"), "utf8");
  for (const text of [
    source,
    "\u00e9e\u0301 \u{1f600}\u200d\r\n\t12345 <|mask|><|expand|>",
    "'S 'll  x\n\n\n  y ",
    "",
  ]) {
    const ids = a.encode(text);
    assert.deepEqual(ids, b.encode(text));
    assert.equal(a.decode(ids), text.normalize("NFC"));
    assert.equal(b.decode(ids), text.normalize("NFC"));
  }
});

const Cases = z.object({
  cases: z.array(
    z.object({
      name: z.string(),
      ids: z.array(z.int()),
      policy: z.object({
        kind: z.enum(["threshold", "factor", "entropy_bound", "top_k"]),
        value: z.number(),
        rank: z.enum(["confidence", "margin", "entropy"]).default("confidence"),
      }),
      cache: z.enum(["none", "prefix", "dual"]),
      block: z.int().nullish(),
      refresh: z.int().nullish(),
      expect: z.object({ tokens: z.array(z.int()) }),
    }),
  ),
});

test("LLaDA's reordered rows decode the goldens", async () => {
  await withBoth(gguf("llada-tiny"), golden("llada-tiny"), async (a, b) => {
    const { cases } = Cases.parse(JSON.parse(readFileSync(join(golden("llada-tiny"), "cases.json"), "utf8")));
    assert.notEqual(cases.length, 0);
    const ids = Int32Array.from(cases[0]?.ids ?? []);
    assert.deepEqual(await a.logits(ids), await b.logits(ids));
    for (const { name, ids: tokens, policy, cache, block, refresh, expect } of cases) {
      const request = {
        ...ones,
        tokens: Int32Array.from(tokens),
        policy,
        cache,
        block: block ?? 0,
        refresh: refresh ?? 0,
      };
      const { tokens: found } = await a.infill(1, request);
      assert.deepEqual([...found], expect.tokens, name);
    }
  });
});
