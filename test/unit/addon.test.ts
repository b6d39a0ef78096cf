/** The native addon by itself: types at the border, cancellation, steps, and the ends of an environment. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Worker } from "node:worker_threads";
import {
  type Addon,
  loadAddon,
  type NativeModel,
  type NativeModelSpec,
  type NativeRequest,
  type NativeStep,
} from "../../server/engine/addon.ts";
import { openModelFolder } from "../../server/models/folder.ts";
import { bundled } from "../bundled.ts";

const root = join(__dirname, "../..");
const file = join(root, "dist/unmask.node");
let addon: Addon;
let spec: NativeModelSpec;
let model: NativeModel;

before(async () => {
  addon = loadAddon(file);
  const { config, files, tensors } = await openModelFolder(bundled);
  spec = { config, files, tensors, threads: 1, tier: "auto", weights: "bf16", maxTokens: 256 };
  model = await addon.loadModel(spec);
});
after(() => model.dispose());

function request(masks: number, more: Partial<NativeRequest> = {}): NativeRequest {
  const tokens = Int32Array.from({ length: 200 }, (_, i) => 10 + ((i * 37) % 900));
  tokens.fill(spec.config.maskId, 100, 100 + masks);
  return {
    tokens,
    cache: "dual",
    policy: { kind: "top_k", value: 1, rank: "confidence" },
    block: 0,
    refresh: 0,
    variable: false,
    maxCanvas: 0,
    broadcastDelete: true,
    temperature: 0,
    seed: 0,
    suppress: new Int32Array(0),
    ...more,
  };
}

const codeOf = (e: unknown) => (e instanceof Error && "code" in e ? e.code : undefined);

test("the addon finds the tiers of this CPU, and each computes right results", () => {
  const { tiers, logicalCores } = addon.cpu();
  assert.equal(tiers.at(-1), "scalar");
  assert.ok(logicalCores >= 1);
  addon.selfTest();
});

test("wrong types are refused by name before anything runs", async () => {
  const cases: [string, () => unknown, RegExp][] = [
    ["tokens", () => model.infill(1, { ...request(4), tokens: [1, 2] as unknown as Int32Array }), /tokens/],
    ["cache", () => model.infill(1, { ...request(4), cache: "all" as "dual" }), /cache "all"/],
    ["seed", () => model.infill(1, { ...request(4), seed: -1 }), /seed/],
    ["block", () => model.infill(1, { ...request(4), block: 1.5 }), /block/],
    ["maxTokens", () => addon.loadModel({ ...spec, maxTokens: 0 }), /maxTokens/],
    ["device", () => addon.loadModel({ ...spec, device: "gpu" }), /device must be "cpu" or "cuda:N"/],
    ["device number", () => addon.loadModel({ ...spec, device: "cuda:x" }), /device must be/],
    ["device of a plan", () => addon.cudaPlan({ ...spec, device: "cpu" }), /device must be "cuda:N"/],
    ["config", () => addon.loadModel({ ...spec, config: {} as NativeModelSpec["config"] }), /hidden/],
  ];
  for (const [name, call, message] of cases)
    assert.throws(call, (e) => e instanceof TypeError && message.test(e.message), name);
});

test("a request that cannot be decoded is rejected as INVALID", async () => {
  const cases: [Partial<NativeRequest>, RegExp][] = [
    [{ tokens: new Int32Array(0) }, /no tokens/],
    [{ tokens: Int32Array.from([1, 99999]) }, /vocabulary/],
    [{ tokens: new Int32Array(300).fill(9) }, /loaded for 256/],
    [{ policy: { kind: "top_k", value: 0, rank: "margin" } }, /k >= 1/],
    [{ variable: true, maxCanvas: 1000 }, /loaded for 256/],
  ];
  for (const [more, message] of cases)
    await assert.rejects(
      model.infill(1, request(4, more)),
      (e: Error) => codeOf(e) === "INVALID" && message.test(e.message),
    );
});

test("a model that cannot be loaded is a rejected promise", async () => {
  const cases: [Partial<NativeModelSpec>, RegExp][] = [
    [{ files: ["/nonexistent"] }, /cannot be opened/],
    [{ tensors: [] }, /missing/],
    [{ tensors: spec.tensors.map((t) => ({ ...t, offset: 2 ** 40 })) }, /does not lie inside/],
    [{ tier: "sse9" as "avx2" }, /no kernel tier/],
  ];
  for (const [more, message] of cases) await assert.rejects(addon.loadModel({ ...spec, ...more }), message);
});

test("steps come in order and the result has them all", async () => {
  const events: NativeStep[] = [];
  const result = await model.infill(1, request(20), (step) => events.push(step));
  assert.equal(result.steps.length, 20);
  assert.deepEqual(
    events.map((e) => e.index),
    [...events.map((e) => e.index)].sort((a, b) => a - b),
  );
  const last = events.at(-1);
  assert.equal(last?.index, 19);
  assert.deepEqual(last?.canvas, result.tokens.subarray(100, 120));
  for (const e of events) {
    assert.deepEqual([...e.canvasSource], [...e.canvas.keys()], "a fixed canvas does not move");
    assert.deepEqual(e.positions, result.steps[e.index]?.positions);
  }
});

test("steps that slow JavaScript misses are in the result", async () => {
  const seen: number[] = [];
  const result = await model.infill(1, request(90), (step) => {
    seen.push(step.index);
    const until = performance.now() + 30;
    while (performance.now() < until);
  });
  assert.equal(result.steps.length, 90);
  assert.equal(seen.at(-1), 89, "the newest is never lost");
});

test("a split position and its new neighbour name the same source", async () => {
  const { eosId, expandId, vocab } = spec.config;
  const keep = new Set([eosId, expandId, 300]);
  const suppress = Int32Array.from({ length: vocab }, (_, i) => i).filter((id) => !keep.has(id));
  const lengths: number[] = [];
  await model.infill(1, request(6, { variable: true, maxCanvas: 12, suppress }), (step) => {
    const before = lengths.at(-1) ?? 6;
    assert.equal(step.canvasSource.length, step.canvas.length);
    for (const [i, source] of step.canvasSource.entries()) {
      assert.ok(source >= 0 && source < before);
      assert.ok(i === 0 || source >= (step.canvasSource[i - 1] ?? 0));
    }
    lengths.push(step.canvas.length);
  });
});

test("a further draft of the same hole needs no full pass, unless something came between", async () => {
  const draft = {
    cache: "hole",
    block: 1,
    variable: true,
    maxCanvas: 40,
    temperature: 0.8,
    reuse: true,
  } as const;
  const first = async (more: Partial<NativeRequest>) => {
    const { steps, tokens } = await model.infill(1, request(20, { ...draft, ...more }));
    return { full: steps[0]?.full, rows: steps[0]?.rows, tokens: [...tokens] };
  };
  const alone = await first({ seed: 7, reuse: false });
  assert.deepEqual([alone.full, alone.rows], [true, 200]);
  await first({ seed: 1 });
  const further = await first({ seed: 7 });
  assert.deepEqual([further.full, further.rows], [false, 21]);
  assert.deepEqual(further.tokens, alone.tokens);
  await model.logits(request(20).tokens);
  assert.equal((await first({ seed: 7 })).full, true, "logits are a pass over everything");
  await model.score(request(20).tokens, 3, 9);
  assert.equal((await first({ seed: 7 })).full, true, "so are scores");
});

test("a running and a waiting request can be cancelled; the next answers as if they had not been", async () => {
  const expected = await model.infill(1, request(8));
  const running = model.infill(11, request(90), () => model.cancel(11));
  const waiting = model.infill(12, request(90));
  model.cancel(12);
  model.cancel(4711);
  await assert.rejects(running, (e) => codeOf(e) === "CANCELLED");
  await assert.rejects(waiting, (e) => codeOf(e) === "CANCELLED");
  const again = await model.infill(13, request(8));
  assert.deepEqual(again.tokens, expected.tokens);
});

test("disposing cancels what runs and waits; a disposed model says so", async () => {
  const other = await addon.loadModel(spec);
  const pending = [
    other.infill(1, request(90)),
    other.infill(2, request(90)),
    other.logits(request(4).tokens),
  ];
  other.dispose();
  other.dispose();
  for (const settled of (await Promise.allSettled(pending)).slice(0, 2))
    assert.ok(settled.status === "rejected" && codeOf(settled.reason) === "CANCELLED");
  assert.throws(() => other.infill(1, request(4)), /disposed/);
  other.cancel(1);
});

const script = `
  const { workerData } = require("node:worker_threads");
  const { file, spec, request } = workerData ?? JSON.parse(process.argv[1], (k, v) => (v && v.__ints ? Int32Array.from(v.__ints) : v));
  const addon = require(file);
  addon.loadModel(spec).then((model) => {
    model.infill(1, request, () => {
      if (!workerData) process.exit(0);
      require("node:worker_threads").parentPort.postMessage("step");
      // So that the thread's end comes inside this callback, or right after it.
      for (const end = performance.now() + workerData.busy; performance.now() < end; );
    });
  });
`;

test("a worker thread may end at any moment of its request, also inside the callback of a step", async () => {
  for (let i = 0; i < 20; i++) {
    const workerData = { file, spec, request: request(90), busy: i };
    const worker = new Worker(script, { eval: true, workerData });
    await new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    await worker.terminate();
  }
  assert.equal((await model.infill(1, request(3))).steps.length, 3);
});

test("a process may exit while its request runs", () => {
  const argument = JSON.stringify({ file, spec, request: request(90) }, (_, v) =>
    v instanceof Int32Array ? { __ints: [...v] } : v,
  );
  const { status, signal, stderr } = spawnSync(process.execPath, ["-e", script, argument], {
    encoding: "utf8",
  });
  assert.deepEqual({ status, signal }, { status: 0, signal: null }, stderr);
});
