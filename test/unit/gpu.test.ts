/** Which GPU is used, in which format, and what happens when it does not work out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  Addon,
  NativeCudaPlan,
  NativeModel,
  NativeModelSpec,
  NativeTensor,
} from "../../server/engine/addon.ts";
import { chooseDevice, fitToGpu, type GpuReport, gpuFormats, planText } from "../../server/engine/gpu.ts";
import { loadModel } from "../../server/engine/load-model.ts";
import type { WeightFormat } from "../../server/engine/weights.ts";
import { openModelFolder } from "../../server/models/folder.ts";
import { bundled } from "../bundled.ts";

const gpu = (n: number, unusable?: string): GpuReport["devices"][number] => ({
  device: `cuda:${n}`,
  name: `card ${n}`,
  capability: "8.9",
  multiprocessors: 24,
  memoryTotal: 8e9,
  memoryFree: 7e9,
  driver: 13000,
  runtime: 13000,
  ...(unusable === undefined ? {} : { unusable }),
});
const report = (devices: GpuReport["devices"], unusable?: string): GpuReport => ({
  library: "unmask_cuda.so",
  devices,
  ...(unusable === undefined ? {} : { unusable }),
});

const choices: [
  name: string,
  wanted: string,
  report: GpuReport | undefined,
  device: string,
  reason?: RegExp,
][] = [
  ["the first", "auto", report([gpu(0), gpu(1)]), "cuda:0"],
  ["the first that can be used", "auto", report([gpu(0, "it is old"), gpu(1)]), "cuda:1"],
  ["the one that is named", "cuda:1", report([gpu(0), gpu(1)]), "cuda:1"],
  ["the CPU by wish", "cpu", report([gpu(0)]), "cpu", /asked for/],
  ["nobody looked", "auto", undefined, "cpu", /asked for/],
  ["no driver", "auto", report([], "CUDA error 35"), "cpu", /^CUDA error 35$/],
  ["no device", "auto", report([]), "cpu", /^there is no CUDA device$/],
  ["no such device", "cuda:2", report([gpu(0)]), "cpu", /^there is no cuda:2, only cuda:0 \(card 0\)$/],
  ["none is usable", "auto", report([gpu(0, "a"), gpu(1, "b")]), "cpu", /card 0\): a; cuda:1 \(card 1\): b$/],
  ["the named one is not usable", "cuda:0", report([gpu(0, "a"), gpu(1)]), "cpu", /^cuda:0 \(card 0\): a$/],
];
for (const [name, wanted, found, device, reason] of choices)
  test(`device: ${name}`, () => {
    const chosen = chooseDevice(wanted, found);
    assert.equal(chosen.device, device);
    if (reason === undefined) assert.equal(chosen.reason, undefined);
    else assert.match(chosen.reason ?? "", reason);
  });

test("formats: none rounds what the file has in fewer bits", () => {
  const tensors = (dtype: NativeTensor["dtype"]): NativeTensor[] => [
    { role: "embed", layer: 0, file: 0, offset: 0, dtype: "F16", shape: [8, 32] },
    { role: "q", layer: 0, file: 0, offset: 0, dtype, shape: [32, 32] },
    { role: "attn_norm", layer: 0, file: 0, offset: 0, dtype: "F32", shape: [32] },
  ];
  assert.deepEqual(gpuFormats(tensors("BF16")), ["bf16", "int8", "int4"]);
  assert.deepEqual(gpuFormats(tensors("Q4_K")), ["bf16", "int8", "int4"]);
  assert.deepEqual(gpuFormats(tensors("Q8_0")), ["int8", "int4"]);
  assert.deepEqual(gpuFormats(tensors("Q4_0")), ["int4"]);
});

const BYTES: Record<WeightFormat, number> = { f32: 32e9, bf16: 16e9, int8: 8e9, int4: 4e9 };
/** An addon whose GPU has `free` bytes; `broken` fails to load there. */
function addonWith(free: number, loads: NativeModelSpec[], broken?: string): Addon {
  return {
    version: "",
    cpu: () => ({ tiers: ["scalar"], features: [], logicalCores: 1 }),
    cuda: () => ({ library: "", devices: [] }),
    cudaPlan: ({ weights }): NativeCudaPlan => ({
      weights: BYTES[weights],
      embedding: 0,
      kv: 0,
      workspace: 0,
      total: BYTES[weights],
      free,
      usable: free,
      name: "a card",
      ...(BYTES[weights] > free && { refusal: `as ${weights} it needs ${BYTES[weights]}` }),
    }),
    selfTest: () => undefined,
    loadModel: async (spec) => {
      loads.push(spec);
      if (broken !== undefined && spec.device !== "cpu") throw new Error(broken);
      return { bytes: 1, tier: "scalar", threads: 1 } as NativeModel;
    },
  };
}

test("the first format that fits is taken, and the plan says what for", () => {
  const question = { config: {} as NativeModelSpec["config"], maxTokens: 1, device: "cuda:0" };
  for (const [free, expected] of [
    [20e9, "bf16"],
    [10e9, "int8"],
    [5e9, "int4"],
  ] as const) {
    const fit = fitToGpu(addonWith(free, []), ["bf16", "int8", "int4"], question);
    assert.ok("plan" in fit);
    assert.equal(fit.weights, expected);
    assert.match(
      planText(fit),
      new RegExp(`^as ${expected} [\\d.]+ GB of [\\d.]+ GB free on a card: weights`),
    );
  }
  const none = fitToGpu(addonWith(1e9, []), ["bf16", "int4"], question);
  assert.deepEqual(none, { reason: "as int4 it needs 4000000000" });
});

const loads: [name: string, free: number, broken: string | undefined, expected: string[], noGpu?: RegExp][] =
  [
    ["fits", 20e9, undefined, ["cuda:1 bf16"]],
    ["does not fit", 1e9, undefined, ["cpu int8"], /as int4 it needs/],
    [
      "fails when it is loaded",
      10e9,
      "no memory after all",
      ["cuda:1 int8", "cpu int8"],
      /^no memory after all$/,
    ],
  ];
for (const [name, free, broken, expected, noGpu] of loads)
  test(`a model for the GPU that ${name}`, async () => {
    const asked: NativeModelSpec[] = [];
    const folder = await openModelFolder(bundled);
    const params = { folder: folder.folder, threads: 1, device: "cuda:1" };
    const { facts } = await loadModel(addonWith(free, asked, broken), folder, params);
    assert.deepEqual(
      asked.map((spec) => `${spec.device} ${spec.weights}`),
      expected,
    );
    assert.equal(facts.onGpu, noGpu === undefined);
    assert.match(facts.device, noGpu === undefined ? /^a card \(cuda:1\)$/ : /^CPU, scalar, 1 thread$/);
    if (noGpu === undefined) assert.equal(facts.noGpu, undefined);
    else assert.match(facts.noGpu ?? "", noGpu);
  });
