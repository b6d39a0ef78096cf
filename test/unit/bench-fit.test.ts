/** The fit of the length bias finds curves it was given, and stays usable on data that has none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_BIAS, PROBED_LENGTHS, usualConfidence } from "../../server/engine/length.ts";
import { fitBias } from "../bench/lib/fit.ts";

test("a curve of the family is found", () => {
  for (const bias of [DEFAULT_BIAS, { a: 0.3, b: 0.5, c: 0.4, d: 0.03, e: 0.1 }]) {
    const values = PROBED_LENGTHS.map((l) => usualConfidence(bias, l));
    const fitted = fitBias(PROBED_LENGTHS, values);
    for (const [i, l] of PROBED_LENGTHS.entries())
      assert.ok(Math.abs(usualConfidence(fitted, l) - (values[i] ?? 0)) < 0.01, `length ${l}`);
  }
});

test("a constant or rising curve still gives positive values", () => {
  for (const values of [PROBED_LENGTHS.map(() => 0.4), PROBED_LENGTHS.map((l) => 0.2 + l / 100)]) {
    const fitted = fitBias(PROBED_LENGTHS, values);
    for (const l of PROBED_LENGTHS) assert.ok(usualConfidence(fitted, l) > 0);
  }
  assert.throws(() => fitBias([1, 2], [0.5, 0.5]), RangeError);
});
