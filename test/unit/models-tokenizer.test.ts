/** Tokenizers: every text comes back, no text becomes a special token, and no id list makes a broken character. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { textOfBytes } from "../../server/models/bytes.ts";
import { openModelFolder } from "../../server/models/folder.ts";
import { loadTokenizer, type TextTokenizer } from "../../server/models/tokenizer.ts";
import { bundled } from "../bundled.ts";
import { type Json, ModelFixture, tokenizerJson } from "./fixtures/model-folder.ts";

async function withFixture(
  change: (fixture: ModelFixture) => void,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const fixture = ModelFixture.dream();
  try {
    change(fixture);
    await use(fixture.path);
  } finally {
    fixture.dispose();
  }
}

/** The tokenizer of a fixture folder after `change`. */
async function tokenizerOf(change: (fixture: ModelFixture) => void): Promise<TextTokenizer> {
  let tokenizer: TextTokenizer | undefined;
  await withFixture(change, async (folder) => {
    tokenizer = await loadTokenizer(folder);
  });
  assert.ok(tokenizer);
  return tokenizer;
}

/** Turns tokenizer.json into the three files of the published Dream repositories. */
function splitIntoParts(fixture: ModelFixture, tokenizer: Json): void {
  const model = tokenizer.model as { vocab: Json; merges: (string | string[])[] };
  const added = tokenizer.added_tokens as { id: number; content: string }[];
  fixture.remove("tokenizer.json");
  fixture.json("vocab.json", model.vocab);
  const merges = model.merges.map((merge) => (typeof merge === "string" ? merge : merge.join(" ")));
  fixture.write("merges.txt", `#version: 0.2\n${merges.join("\n")}\n`);
  fixture.json("added_tokens.json", Object.fromEntries(added.map(({ id, content }) => [content, id])));
}

const TEXTS = [
  "",
  " ",
  "\t",
  "\n",
  "\r\n",
  "   \n",
  "\n\n\n    ",
  "a",
  "def add(a, b):\n    return a + b\n",
  "class A:\n\tdef f(self):\n\t\treturn  self.x  # two  spaces\n",
  "if x:\r\n    y = 1\r\nelse:\r\n    y = 2\r\n",
  "x = 'don''t'; n't 's 've , . ? !",
  "12345 0x1F 1e-9",
  "price = '5 €' # naïve café",
  "名前 = '日本語のテキスト' # 漢字",
  "flag = '🙂👩‍👩‍👧🇩🇪' + '𝒳'",
  "הקוד שלי ۱۲۳ किताब",
  "\u00a0\u2003\u3000\u200b\u2028\ufeff",
  "\ufeffimport os\n",
  "\u0000\u0001\u007f",
  "already \ufffd there",
  "<|mask|><|endoftext|> <|expand|> <|im_start|> <|beginoftext|>",
  "__proto__ constructor toString",
  `${" ".repeat(300)}x${"=".repeat(300)}`,
];

test("texts come back", async () => {
  const tokenizers: [string, TextTokenizer][] = [
    ["bundled", await loadTokenizer(bundled)],
    ["bytes and two merges", await tokenizerOf(() => undefined)],
    ["parts", await tokenizerOf((f) => splitIntoParts(f, tokenizerJson()))],
  ];
  for (const [name, tokenizer] of tokenizers) {
    for (const text of TEXTS) {
      const ids = tokenizer.encode(text);
      assert.equal(tokenizer.decode(ids), text, `${name}: ${JSON.stringify(text)}`);
      for (const id of ids) {
        assert.ok(id < tokenizer.size && !tokenizer.specialIds.has(id), `${name}: ${id} in ${text}`);
      }
    }
  }
});

test("encoding normalises to NFC", async () => {
  const tokenizer = await loadTokenizer(bundled);
  assert.equal(tokenizer.decode(tokenizer.encode("e\u0301 A\u030a")), "\u00e9 \u00c5");
  // Combining characters that NFC leaves alone.
  assert.equal(tokenizer.decode(tokenizer.encode("x\u0301\u0323")), "x\u0323\u0301");
});

test("a lone surrogate is the replacement character, as in every encoder", async () => {
  const tokenizer = await loadTokenizer(bundled);
  assert.equal(tokenizer.decode(tokenizer.encode("a\ud83d")), "a\ufffd");
});

test("decoding parts of characters", async () => {
  // Byte tokens: the id of a byte is the byte.
  const tokenizer = await tokenizerOf(() => undefined);
  const check = (ids: number[], expected: string) =>
    assert.equal(tokenizer.decode(ids), expected, String(ids));
  const smile = [0xf0, 0x9f, 0x99, 0x82];
  check([], "");
  check(smile, "🙂");
  for (const cut of [1, 2, 3]) {
    check([0x61, ...smile.slice(0, cut)], "a");
    check([...smile.slice(cut), 0x62], "b");
    check([0x61, ...smile.slice(0, cut), 0x62], "ab");
  }
  // A special or unknown id ends a character: its halves do not belong together.
  check([...smile.slice(0, 2), 259, ...smile.slice(2)], "");
  check([0x61, 257, 0x62, 256, 258], "ab");
  check([0x61, 9999, -1, 0x62], "ab");
  check([0x61, 261, 262, 263], "aababc<tool>");
});

test("complete UTF-8 sequences only", () => {
  const check = (bytes: number[], expected: string) =>
    assert.equal(textOfBytes(Uint8Array.from(bytes)), expected, String(bytes));
  check([0xc3, 0xa9], "é");
  check([0xc0, 0xaf, 0x61], "a"); // Overlong.
  check([0xe0, 0x80, 0xaf, 0x61], "a");
  check([0xf0, 0x80, 0x80, 0xaf, 0x61], "a");
  check([0xed, 0xa0, 0x80, 0x61], "a"); // A surrogate.
  check([0xf4, 0x90, 0x80, 0x80, 0x61], "a"); // Above U+10FFFF.
  check([0xf4, 0x8f, 0xbf, 0xbf], "\u{10ffff}");
  check([0xff, 0xfe, 0x61], "a");
  check([0xe6, 0xbc, 0xe6, 0xbc, 0xa2], "漢");
  check([0xef, 0xbf, 0xbd], "\ufffd");
  check([0xef, 0xbb, 0xbf, 0x61], "\ufeffa");
});

test("one token alone", async () => {
  const tokenizer = await tokenizerOf(() => undefined);
  const check = (id: number, expected: string) => assert.equal(tokenizer.tokenText(id), expected, String(id));
  check(0x61, "a");
  check(0x0a, "\n");
  check(0xf0, "");
  check(262, "abc");
  check(259, "<|mask|>");
  check(263, "<tool>");
  check(99999, "");
  check(-1, "");
});

test("ids by content", async () => {
  const tokenizer = await tokenizerOf(() => undefined);
  const check = (content: string, expected: number | undefined) =>
    assert.equal(tokenizer.idOf(content), expected, content);
  check("<|mask|>", 259);
  check("<tool>", 263);
  check("\n", 10);
  check(" ", 32);
  check("abc", 262);
  check("abd", undefined);
  check("", undefined);
  check("__proto__", undefined);
});

test("literal names of special tokens", async () => {
  const tokenizer = await tokenizerOf(() => undefined);
  assert.deepEqual(
    tokenizer.encode("<|mask|>"),
    [..."<|mask|>"].map((c) => c.charCodeAt(0)),
  );
  assert.deepEqual(tokenizer.encode("x<tool>abcab"), [120, 263, 262, 261]);
  // Qwen2 lists its markers without the special flag.
  assert.deepEqual([...tokenizer.specialIds].sort(), [256, 257, 258, 259, 260]);
  // Even a vocabulary and merges that spell a special token do not make one.
  const hostile = await tokenizerOf((f) => {
    const json = tokenizerJson();
    const vocab = json.model.vocab as Json;
    f.json("tokenizer.json", {
      ...json,
      added_tokens: [{ id: 261, content: "ab", special: true }],
      model: { ...json.model, vocab: { ...vocab, ab: 261 }, merges: ["a b"], ignore_merges: true },
    });
  });
  assert.deepEqual(hostile.encode("ab"), [97, 98]);
});

test("tokenizer.json and its parts are the same tokenizer", async () => {
  const whole = await loadTokenizer(bundled);
  const json = JSON.parse(readFileSync(`${bundled}/tokenizer.json`, "utf8")) as Json;
  const parts = await tokenizerOf((f) => splitIntoParts(f, json));
  assert.equal(parts.size, whole.size);
  assert.deepEqual([...parts.specialIds].sort(), [...whole.specialIds].sort());
  for (const text of TEXTS) assert.deepEqual(parts.encode(text), whole.encode(text), JSON.stringify(text));
});

test("the Qwen2 split", async () => {
  const tokenizer = await loadTokenizer(bundled);
  const check = (text: string, pieces: string[]) => {
    // Encoding piece by piece is the same as encoding the whole exactly when no token crosses a border.
    assert.deepEqual(
      tokenizer.encode(text),
      pieces.flatMap((piece) => tokenizer.encode(piece)),
    );
    assert.equal(pieces.join(""), text);
  };
  check("return  self.x", ["return", " ", " self", ".x"]);
  check("x = 12\r\n\r\n    y", ["x", " =", " ", "1", "2", "\r\n\r\n", "   ", " y"]);
  check("foo():\n\tbar", ["foo", "():\n", "\tbar"]);
});

test("splits that differ in spelling only", async () => {
  const split = (behavior: string, invert: boolean) => (f: ModelFixture) =>
    f.edit("tokenizer.json", {
      normalizer: { type: "Sequence", normalizers: [] },
      pre_tokenizer: {
        type: "Sequence",
        pretokenizers: [
          { type: "Split", pattern: { Regex: "\\p{L}+|\\p{N}" }, behavior, invert },
          { type: "Digits", individual_digits: true },
          { type: "ByteLevel", add_prefix_space: false, use_regex: false },
        ],
      },
    });
  for (const change of [split("Isolated", false), split("Removed", true)]) {
    const tokenizer = await tokenizerOf(change);
    assert.equal(tokenizer.decode(tokenizer.encode("abc, e\u0301 12")), "abc, e\u0301 12");
    assert.deepEqual(tokenizer.encode("abc,ab"), [262, 44, 261]);
  }
  await assert.rejects(tokenizerOf(split("Removed", false)), { message: /Split with behavior Removed/ });
});

test("tokenizers that cannot be loaded", async () => {
  const check = (change: (f: ModelFixture) => void, message: RegExp) =>
    assert.rejects(tokenizerOf(change), { name: "ModelError", message });
  await check((f) => f.remove("tokenizer.json"), /tokenizer\.json: missing, and there is no vocab\.json/);
  await check((f) => f.write("tokenizer.json", "{}"), /tokenizer\.json: "model"/);
  await check((f) => {
    const pattern = { Regex: "(" };
    f.edit("tokenizer.json", {
      pre_tokenizer: {
        type: "Sequence",
        pretokenizers: [
          { type: "Split", pattern, behavior: "Isolated", invert: false },
          { type: "ByteLevel", add_prefix_space: false, use_regex: false },
        ],
      },
    });
  }, /tokenizer\.json: cannot be used/);
  // The weights of such a folder can still be opened: goldens have no tokenizer.
  await withFixture(
    (f) => f.remove("tokenizer.json"),
    async (folder) => {
      assert.equal((await openModelFolder(folder)).config.vocabUsed, 264);
    },
  );
});
