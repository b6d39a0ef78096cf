/** The safetensors header parser: what it accepts, what it refuses, and that no input breaks it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ModelError } from "../../server/models/errors.ts";
import { findJsonFault } from "../../server/models/json-scan.ts";
import { parseSafetensorsHeader } from "../../server/models/safetensors.ts";
import { safetensorsBytes } from "./fixtures/model-folder.ts";

const A = `"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}`;
const entry = (dtype: string, shape: string, begin: number | string, end: number | string) =>
  `{"dtype":"${dtype}","shape":${shape},"data_offsets":[${begin},${end}]}`;

test("accepted headers", () => {
  const check = (json: string, dataBytes: number, expected: Record<string, [string, number, number]>) => {
    const bytes = safetensorsBytes(json, dataBytes);
    const { tensors } = parseSafetensorsHeader(bytes, bytes.length);
    const start = bytes.length - dataBytes;
    assert.deepEqual(
      Object.fromEntries([...tensors].map(([n, t]) => [n, [t.dtype, t.begin - start, t.end - start]])),
      expected,
      json,
    );
  };
  check("{}", 0, {});
  check(`{${A}}`, 8, { a: ["F32", 0, 8] });
  check(`{${A}}      `, 8, { a: ["F32", 0, 8] });
  check(`{"__metadata__":{"format":"pt"},${A}}`, 8, { a: ["F32", 0, 8] });
  check(`{"s":${entry("BF16", "[]", 0, 2)}}`, 2, { s: ["BF16", 0, 2] });
  // Out of order in the text, empty tensors, and dtypes this engine has no use for.
  check(`{"b":${entry("U8", "[3]", 8, 11)},${A}}`, 11, { b: ["U8", 8, 11], a: ["F32", 0, 8] });
  check(`{${A},"e":${entry("F32", "[0,5]", 8, 8)}}`, 8, { a: ["F32", 0, 8], e: ["F32", 8, 8] });
  check(`{"q":${entry("F4_NEW", "[3]", 0, 2)}}`, 2, { q: ["F4_NEW", 0, 2] });
});

test("refused headers", () => {
  const check = (json: string, dataBytes: number, expected: RegExp) => {
    const bytes = safetensorsBytes(json, dataBytes);
    assert.throws(
      () => parseSafetensorsHeader(bytes, bytes.length, "m.safetensors"),
      (error) => {
        assert.ok(error instanceof ModelError, json);
        assert.match(error.message, expected);
        assert.match(error.message, /^m\.safetensors: /);
        assert.notEqual(error.hint, "");
        return true;
      },
    );
  };
  check("", 0, /does not start with \{/);
  check(" {}", 0, /does not start with \{/);
  check("[]", 0, /does not start with \{/);
  check(`{${A}`, 8, /not JSON/);
  check(`{${A}} x`, 8, /not JSON/);
  check(`{${A},${A}}`, 8, /duplicate key "a"/);
  check(`{${A},"\\u0061":${entry("U8", "[1]", 8, 9)}}`, 9, /duplicate key "a"/);
  check(`{"a":{"dtype":"F32","dtype":"F16","shape":[2],"data_offsets":[0,8]}}`, 8, /duplicate key "dtype"/);
  check(`{"a":[[[[[]]]]]}`, 0, /nested deeper than 3/);
  check(`{"a":${"[".repeat(2_000_000)}`, 0, /nested deeper than 3/);
  check(`{${Array.from({ length: 100_001 }, (_, i) => `"${i}":0`).join()}}`, 0, /more than 100000 tensors/);
  check(`{"a":3}`, 0, /tensor "a"/);
  check(`{"a":{"dtype":"F32","shape":[2]}}`, 8, /"data_offsets"/);
  check(`{"a":{"dtype":32,"shape":[2],"data_offsets":[0,8]}}`, 8, /"dtype"/);
  check(`{"a":${entry("F32", "[-2]", 0, 8)}}`, 8, /"shape\.0"/);
  check(`{"a":${entry("F32", "[1.5]", 0, 6)}}`, 6, /"shape\.0"/);
  check(`{"a":${entry("F32", '["2"]', 0, 8)}}`, 8, /"shape\.0"/);
  check(`{"a":${entry("F32", "[1e300]", 0, 8)}}`, 8, /"shape\.0"/);
  check(`{"a":${entry("F32", "[9007199254740993]", 0, 8)}}`, 8, /"shape\.0"/);
  check(`{"a":${entry("F32", "[4294967296,4294967296]", 0, 8)}}`, 8, /overflows/);
  check(`{"a":${entry("F32", "[2]", 8, 0)}}`, 8, /not a range/);
  check(`{"a":${entry("F32", "[2]", -8, 0)}}`, 8, /data_offsets/);
  check(`{"a":${entry("F32", "[3]", 0, 8)}}`, 8, /needs 12 bytes, has 8/);
  check(`{${A},"b":${entry("U8", "[4]", 4, 8)}}`, 8, /tensor "b" overlaps/);
  check(`{${A},"b":${entry("U8", "[4]", 12, 16)}}`, 16, /hole of 4 bytes before tensor "b"/);
  check(`{"a":${entry("F32", "[2]", 4, 12)}}`, 12, /hole of 4 bytes/);
  check(`{${A}}`, 7, /truncated: tensor "a"/);
  check(`{${A}}`, 9, /1 bytes after the last tensor/);
  check(`{"a":${entry("F4_NEW", "[3]", 0, 4)}}`, 2, /truncated/);
  check(`{"__metadata__":{"n":1},${A}}`, 8, /__metadata__/);
  check(`{"__metadata__":"pt",${A}}`, 8, /__metadata__/);
});

test("refused lengths", () => {
  const check = (length: bigint, bytes: number, fileSize: number, expected: RegExp) => {
    const file = Buffer.alloc(bytes, " ");
    if (bytes >= 8) file.writeBigUInt64LE(length);
    assert.throws(() => parseSafetensorsHeader(file, fileSize), { name: "ModelError", message: expected });
  };
  check(0n, 0, 0, /0 bytes, too short/);
  check(0n, 7, 7, /7 bytes, too short/);
  check(2n ** 64n - 1n, 8, 8, /18446744073709551615 is over the limit/);
  check(100_000_001n, 8, 200_000_000, /over the limit/);
  check(100_000_000n, 8, 1000, /beyond the end of the file/);
  check(3n, 10, 10, /beyond the end of the file/);
  check(100n, 20, 1000, /cut off: 12 of 100 bytes/);
});

test("a header that is not UTF-8", () => {
  const bytes = safetensorsBytes(`{"?":${entry("U8", "[1]", 0, 1)}}`, 1);
  bytes[10] = 0xff;
  assert.throws(() => parseSafetensorsHeader(bytes, bytes.length), { name: "ModelError", message: /UTF-8/ });
});

test("faults that JSON.parse does not see", () => {
  const check = (json: string, expected: RegExp | undefined) => {
    const found = findJsonFault(json, 3);
    if (expected === undefined) assert.equal(found, undefined, json);
    else assert.match(found ?? "", expected, json);
  };
  check(`{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}`, undefined);
  check(`{"a":"a","b":"a: \\"a\\":"}`, undefined);
  check(`["a","a"]`, undefined);
  check(`{"a" \n\t: 1,"a":2}`, /duplicate key "a"/);
  check(`{"a\\n":1,"a\\u000a":2}`, /duplicate key "a\\n"/);
  check(`{"a":{"x":1,"x":2}}`, /duplicate key "x"/);
  check(`[[[[`, /deeper than 3/);
  check(`{"a`, /string does not end/);
  check(`{"\\x":1}`, /not a valid string/);
});
