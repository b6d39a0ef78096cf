/** The GGUF header parser: what it accepts, and every way a header can be wrong. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ModelError } from "../../server/models/errors.ts";
import { type GgufValue, parseGguf } from "../../server/models/gguf.ts";
import { type ByteSource, memorySource } from "../../server/models/gguf-reader.ts";
import {
  bool,
  type Description,
  f32,
  ggufBytes,
  ints,
  text,
  texts,
  u32,
  type Value,
} from "./fixtures/gguf.ts";

const parse = (d: Description) => parseGguf(memorySource(ggufBytes(d)));
const A: Description["tensors"][number] = ["a", { dims: [8] }];

test("values of every type", () => {
  const check = (value: Value, expected: GgufValue, key = "k") =>
    assert.deepEqual(parse({ keys: [[key, value]], tensors: [] }).metadata.get(key), expected);
  check({ type: "u8", value: 255 }, 255);
  check({ type: "i8", value: -1 }, -1);
  check({ type: "u16", value: 65535 }, 65535);
  check({ type: "i16", value: -2 }, -2);
  check(u32(4294967295), 4294967295);
  check({ type: "i32", value: -3 }, -3);
  check(f32(0.5), 0.5);
  check({ type: "f64", value: 0.1 }, 0.1);
  check(bool(true), true);
  check(bool(false), false);
  check({ type: "u64", value: 2n ** 53n - 1n }, 2 ** 53 - 1);
  check({ type: "u64", value: 2n ** 64n - 1n }, 2n ** 64n - 1n);
  check({ type: "i64", value: -(2n ** 63n) }, -(2n ** 63n));
  check({ type: "i64", value: -5n }, -5);
  check(text(""), "");
  check(text("\ufeffdé\u{1f600}"), "\ufeffdé\u{1f600}");
  check(text("x".repeat(65_537)), { unread: "text of 65537 bytes" });
  check(texts(["a", ""]), ["a", ""], "tokenizer.ggml.tokens");
  check(ints([1, -1]), [1, -1], "tokenizer.ggml.token_type");
  check(texts(["a"]), { unread: "array of 1" });
  check(ints([1, 2, 3]), { unread: "array of 3" });
  const nested: Value = {
    type: "array",
    of: "array",
    values: [
      { of: "string", values: ["a"] },
      { of: "u8", values: [1] },
    ],
  };
  check(nested, { unread: "array of 2" });
});

test("tensors", () => {
  const check = (
    d: Omit<Description, "keys">,
    expected: Record<string, [string, number[], number]>,
    keys: Description["keys"] = [],
  ) => {
    const bytes = ggufBytes({ keys, ...d });
    const { tensors } = parseGguf(memorySource(bytes));
    const start = bytes.length - (d.dataBytes ?? 0);
    const found = Object.fromEntries(
      [...tensors].map(([name, t]) => [name, [t.dtype, t.shape, t.begin - start]]),
    );
    assert.deepEqual(found, expected);
  };
  check({ tensors: [] }, {});
  check({ version: 2, tensors: [A], dataBytes: 32 }, { a: ["F32", [8], 0] });
  // The file's order of dimensions is the reverse of ours.
  check({ tensors: [["w", { dims: [32, 3], type: 2 }]], dataBytes: 54 }, { w: ["Q4_0", [3, 32], 0] });
  check({ tensors: [["w", { dims: [1, 2, 3, 4] }]], dataBytes: 96 }, { w: ["F32", [4, 3, 2, 1], 0] });
  check({ tensors: [["k", { dims: [512], type: 14 }]], dataBytes: 420 }, { k: ["Q6_K", [512], 0] });
  // Types that are known and not supported are only refused when a model needs the tensor.
  check({ tensors: [["i", { dims: [256], type: 16 }]], dataBytes: 66 }, { i: ["IQ2_XXS", [256], 0] });
  // In any order, with gaps, with something behind the last.
  check(
    {
      tensors: [
        ["b", { dims: [8], offset: 64 }],
        ["a", { dims: [8], offset: 0 }],
      ],
      dataBytes: 128,
    },
    { b: ["F32", [8], 64], a: ["F32", [8], 0] },
  );
  check(
    { tensors: [A, ["b", { dims: [2], offset: 64 }]], alignment: 64, dataBytes: 72 },
    { a: ["F32", [8], 0], b: ["F32", [2], 64] },
    [["general.alignment", u32(64)]],
  );
});

test("refused headers", () => {
  const check = (what: string, d: Partial<Description>, expected: RegExp) => {
    const bytes = ggufBytes({ keys: [], tensors: [], ...d });
    assert.throws(
      () => parseGguf(memorySource(bytes), "m.gguf"),
      (error) => {
        assert.ok(error instanceof ModelError, `${what}: ${String(error)}`);
        assert.match(error.message, expected, what);
        assert.match(error.message, /^m\.gguf: /, what);
        assert.notEqual(error.hint, "", what);
        return true;
      },
    );
  };
  const key = (value: Value, name: string | Uint8Array = "k") => ({
    keys: [[name, value]] as Description["keys"],
  });
  const tensor = (info: Description["tensors"][number][1], dataBytes = 1024) => ({
    tensors: [["t", info]] as Description["tensors"],
    dataBytes,
  });

  check("another format", { magic: "GGJT" }, /does not start with GGUF/);
  check("version 1", { version: 1 }, /version 1 is not supported/);
  check("version 4", { version: 4 }, /version 4 is not supported/);
  check("big-endian", { version: 0x03000000 }, /big-endian/);

  check("absurd tensor count", { tensorCount: 2n ** 64n - 1n }, /18446744073709551615 tensors, more than/);
  check("too many tensors", { tensorCount: 100_001n }, /100001 tensors, more than the limit/);
  check("absurd key count", { keyCount: 2n ** 63n }, /9223372036854775808 keys, more than/);
  check("more tensors than there are", { tensors: [A], tensorCount: 100n }, /tensor "": has no name/);
  check("more keys than there are", { keyCount: 3n }, /key "": has no name|key 0 of 3: cut off/);

  check("key without name", key(u32(1), ""), /has no name/);
  check("key that is too long", key(u32(1), "k".repeat(65_536)), /65536 bytes of text, more than the limit/);
  check("key that is not UTF-8", key(u32(1), Buffer.from([0xff])), /key 0 of 1: not UTF-8/);
  check(
    "duplicate key",
    {
      keys: [
        ["k", u32(1)],
        ["k", text("x")],
      ],
    },
    /key "k": is there twice/,
  );
  check(
    "unknown value type",
    key({ type: 13, bytes: Buffer.alloc(8) }),
    /key "k": value type 13 is not known/,
  );
  check(
    "unknown element type",
    key({ type: 9, bytes: Buffer.from([99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) }),
    /value type 99/,
  );
  check("boolean of 2", key({ type: "bool", value: 2 }), /2 is neither true nor false/);
  check("text behind the end", key({ type: "string", value: "x", length: 1000n }), /cut off/);
  check(
    "absurd text",
    key({ type: "string", value: "x", length: 2n ** 62n }),
    /4611686018427387904 bytes of text/,
  );
  check(
    "text that is not UTF-8",
    key({ type: "string", value: Buffer.from([0xc3, 0x28]) }),
    /key "k": not UTF-8/,
  );
  check(
    "array behind the end",
    key({ type: "array", of: "u8", values: [], count: 1000n }),
    /key "k": cut off/,
  );
  check(
    "absurd array",
    key({ type: "array", of: "f64", values: [], count: 2n ** 61n }),
    /entries, more than/,
  );
  check("array that overflows", key({ type: "array", of: "f64", values: [], count: 2n ** 30n }), /cut off/);
  check(
    "strings behind the end",
    key({ type: "array", of: "string", values: ["a"], count: 2n ** 30n }),
    /cut off/,
  );
  check(
    "tokens without end",
    key({ type: "array", of: "string", values: ["a"], count: 2n ** 30n }, "tokenizer.ggml.tokens"),
    /1073741824 entries, more than/,
  );
  check(
    "tokens that are booleans",
    key({ type: "array", of: "bool", values: [true] }, "tokenizer.ggml.tokens"),
    /neither numbers nor text/,
  );
  const deep = (levels: number): Value => {
    let value: Value & { type: "array" } = { type: "array", of: "u8", values: [] };
    for (let i = 1; i < levels; i++) value = { type: "array", of: "array", values: [value] };
    return value;
  };
  check("nested arrays", key(deep(5)), /nested deeper than 4 levels/);
  // An array of one array of one array: its type and count, again and again.
  const level = [9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0];
  const deepest = Buffer.from(Array.from({ length: 100_000 }, () => level).flat());
  check("deeply nested arrays", key({ type: 9, bytes: deepest }), /nested deeper than 4 levels/);

  for (const alignment of [0, 3, 24, 131_072]) {
    check(
      `alignment ${alignment}`,
      key(u32(alignment), "general.alignment"),
      /"general.alignment": not a power of two/,
    );
  }
  check("alignment that is text", key(text("32"), "general.alignment"), /not a power of two/);

  check("tensor without name", { tensors: [["", { dims: [1] }]] }, /tensor "": has no name/);
  check(
    "tensor name that is too long",
    { tensors: [["n".repeat(64), { dims: [1] }]] },
    /64 bytes of text, more than the limit of 63/,
  );
  check("tensor name that is not UTF-8", { tensors: [[Buffer.from([0x80]), { dims: [1] }]] }, /not UTF-8/);
  check("duplicate tensor", { tensors: [A, A] }, /tensor "a": is there twice/);
  check("no dimensions", tensor({ dims: [] }), /0 dimensions/);
  check("five dimensions", tensor({ dims: [1, 1, 1, 1, 1] }), /5 dimensions/);
  check("a dimension of 0", tensor({ dims: [8, 0] }), /a dimension of 0/);
  check("an absurd dimension", tensor({ dims: [2n ** 63n] }), /more than the limit/);
  check("a product that overflows", tensor({ dims: [2n ** 40n, 2n ** 40n] }), /overflows/);
  check("bytes that overflow", tensor({ dims: [2n ** 30n, 2n ** 22n] }), /overflows/);
  for (const type of [4, 31, 38, 99, 0xffffffff]) {
    check(`type ${type}`, tensor({ dims: [256], type }), new RegExp(`tensor type ${type} is not known`));
  }
  check(
    "a row of half a block",
    tensor({ dims: [48, 2], type: 8 }),
    /rows of 48 values are not whole blocks of 32 \(Q8_0\)/,
  );
  check(
    "blocks across rows",
    tensor({ dims: [128, 2], type: 12 }),
    /rows of 128 values are not whole blocks of 256/,
  );
  check(
    "an offset that is not aligned",
    tensor({ dims: [8], offset: 4 }),
    /offset 4 is not a multiple of 32/,
  );
  check("an offset behind the end", tensor({ dims: [8], offset: 1024 }), /tensor "t" ends at byte/);
  check("an absurd offset", tensor({ dims: [8], offset: 2n ** 64n - 32n }), /bytes of offset, more than/);
  check("the largest offset", tensor({ dims: [8], offset: 2n ** 53n - 32n }), /ends at byte/);
  check("a tensor longer than the file", tensor({ dims: [8, 1000] }), /tensor "t" ends at byte/);
  check(
    "overlapping tensors",
    {
      tensors: [
        ["a", { dims: [16], offset: 0 }],
        ["b", { dims: [8], offset: 32 }],
      ],
      dataBytes: 128,
    },
    /tensor "b" overlaps/,
  );
  check(
    "two tensors at one place",
    {
      tensors: [
        ["a", { dims: [8], offset: 0 }],
        ["b", { dims: [8], offset: 0 }],
      ],
      dataBytes: 128,
    },
    /overlaps/,
  );
});

test("a header cut off anywhere is refused", () => {
  const bytes = ggufBytes({
    keys: [
      ["k", text("value")],
      ["tokenizer.ggml.tokens", texts(["a", "bc"])],
      ["n", ints([1, 2])],
    ],
    tensors: [["a", { dims: [8, 2] }]],
  });
  parseGguf(memorySource(bytes));
  for (let length = 0; length < bytes.length; length++) {
    assert.throws(
      () => parseGguf(memorySource(bytes.subarray(0, length))),
      { name: "ModelError" },
      `${length} bytes`,
    );
  }
});

test("only windows of the header are read, never the data", () => {
  const large = "x".repeat(3 << 20);
  const bytes = ggufBytes({
    keys: [
      ["tokenizer.huggingface.json", text(large)],
      ["tokenizer.ggml.tokens", texts(["a".repeat(60_000), "b"])],
    ],
    tensors: [["a", { dims: [8, 1 << 20] }]],
  });
  const reads: [number, number][] = [];
  const source: ByteSource = {
    size: bytes.length,
    read: (position, length) => {
      assert.ok(position >= 0 && position + length <= bytes.length);
      reads.push([position, length]);
      return bytes.subarray(position, position + length);
    },
  };
  assert.equal(parseGguf(source).tensors.size, 1);
  const total = reads.reduce((sum, [, length]) => sum + length, 0);
  assert.ok(total < 4 << 20, `${total} of ${bytes.length} bytes were read`);
});
