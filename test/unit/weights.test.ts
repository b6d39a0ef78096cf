/** The format that a model's weights get, by what its file holds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DType, NativeTensor, TensorRole } from "../../server/engine/addon.ts";
import { chooseWeights, packedCacheFolder } from "../../server/engine/weights.ts";

function tensor(role: TensorRole, dtype: DType, shape: number[]): NativeTensor {
  return { role, layer: 0, file: 0, offset: 0, dtype, shape };
}

const CASES: [string, DType, DType, DType, string][] = [
  // name, layers, embedding, norms, expected
  ["float32", "F32", "F32", "F32", "int8"],
  ["bf16", "BF16", "BF16", "BF16", "int8"],
  ["Q8_0", "Q8_0", "Q8_0", "F32", "int8"],
  ["Q4_K", "Q4_K", "Q6_K", "F32", "int8"],
  ["Q4_0 with the usual embedding", "Q4_0", "Q6_K", "F32", "int4"],
];

for (const [name, layers, embed, norm, expected] of CASES)
  test(`weights of a ${name} model: ${expected}`, () => {
    const tensors = [
      tensor("embed", embed, [64, 32]),
      tensor("final_norm", norm, [32]),
      tensor("q", layers, [32, 32]),
      tensor("down", layers, [32, 64]),
    ];
    assert.equal(chooseWeights(tensors), expected);
  });

test("one matrix of another type makes a Q4_0 model int8", () => {
  const tensors = [tensor("q", "Q4_0", [32, 32]), tensor("down", "Q4_1", [32, 64])];
  assert.equal(chooseWeights(tensors), "int8");
});

test("packed copies are kept of large models only", () => {
  assert.equal(packedCacheFolder(4e6), undefined);
  assert.match(packedCacheFolder(5e8) ?? "", /unmask[\\/]packed$/);
});
