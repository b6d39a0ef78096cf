/** What `npm run build:cuda` accepts of the compiler's account of kernels. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { kernelProblems, kernelsOf, remarksOf } from "../../scripts/cuda.mjs";

/** As `ptxas -v` writes it. */
const account = (name: string, target: string, spilled: number, shared: number) => `
ptxas info    : Compiling entry function '${name}' for '${target}'
ptxas info    : Function properties for ${name}
    ${spilled} bytes stack frame, ${spilled} bytes spill stores, ${2 * spilled} bytes spill loads
ptxas info    : Used 110 registers, used 1 barriers${shared ? `, ${shared} bytes smem` : ""}, 432 bytes cmem[0]
ptxas info    : Compile time = 127.532 ms`;

const budget = { spills: {}, staticSharedBytes: 1000 };

describe("the account of kernels", () => {
  test("is read", () => {
    assert.deepEqual(kernelsOf(account("a", "sm_80", 0, 0) + account("b", "sm_90a", 8, 64)), [
      { name: "a", target: "sm_80", stack: 0, stores: 0, loads: 0, registers: 110, shared: 0 },
      { name: "b", target: "sm_90a", stack: 8, stores: 8, loads: 16, registers: 110, shared: 64 },
    ]);
  });
  test("without spills is accepted, with one is not", () => {
    assert.deepEqual(kernelProblems(kernelsOf(account("a", "sm_80", 0, 1000)), budget), []);
    assert.deepEqual(kernelProblems(kernelsOf(account("a", "sm_80", 8, 0)), budget), [
      "a sm_80: spills 8 bytes (16 loaded back), allowed 0",
    ]);
  });
  test("may spill what the budget says, for the kernel and the device it names", () => {
    const allowing = { ...budget, spills: { "a sm_80": 8 } };
    assert.deepEqual(kernelProblems(kernelsOf(account("a", "sm_80", 8, 0)), allowing), []);
    assert.equal(kernelProblems(kernelsOf(account("a", "sm_80", 12, 0)), allowing).length, 1);
    assert.equal(kernelProblems(kernelsOf(account("a", "sm_86", 8, 0)), allowing).length, 2);
    assert.deepEqual(kernelProblems(kernelsOf(account("a", "sm_80", 0, 0)), allowing), [
      "a sm_80: listed in the budget, but it does not spill",
    ]);
  });
  test("says too much static shared memory", () => {
    assert.deepEqual(kernelProblems(kernelsOf(account("a", "sm_80", 0, 1001)), budget), [
      "a sm_80: 1001 bytes of static shared memory, allowed 1000",
    ]);
  });
  test("is not the place of a warning", () => {
    assert.deepEqual(remarksOf(account("a", "sm_80", 0, 0)), []);
    const loss =
      "ptxas info    : (C7510) Potential Performance Loss: wgmma.mma_async instructions are serialized due to ...";
    assert.deepEqual(remarksOf(account("a", "sm_90a", 0, 0) + loss).length, 1);
  });
});
