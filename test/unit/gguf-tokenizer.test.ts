/** Tokenizers built from the keys of a GGUF file, and those that are refused. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { loadTokenizer, type TextTokenizer } from "../../server/models/tokenizer.ts";
import { GgufFixture, inFolder, ints, refused, text, texts } from "./fixtures/gguf.ts";

const TOKENS = ((tokens) => (tokens !== undefined && "values" in tokens ? tokens.values.map(String) : []))(
  new GgufFixture().keys.get("tokenizer.ggml.tokens"),
);

test("tokenizers", async () => {
  const check = async (what: string, fixture: GgufFixture, expected: (t: TextTokenizer) => void) =>
    await inFolder({ "m.gguf": fixture.bytes() }, async (folder) => {
      for (const path of [folder, join(folder, "m.gguf")]) expected(await loadTokenizer(path));
      return what;
    });
  await check("the whole", new GgufFixture(), (t) => {
    assert.deepEqual(t.encode("abcab"), [262, 261]);
    assert.deepEqual(
      t.encode("<|mask|>").filter((id) => id >= 256),
      [],
      "text never opens a hole",
    );
    assert.deepEqual(t.encode("<tool>"), [260]);
    assert.deepEqual([...t.specialIds].sort(), [256, 257, 258, 259]);
    assert.equal(t.size, 263, "padding is not part of it");
    assert.equal(t.idOf("<|endoftext|>"), 257);
    assert.equal(t.decode([262, 259, 97]), "abca");
    assert.deepEqual(t.encode("e\u0301"), t.encode("\u00e9"), "NFC");
  });
  // How text is cut is a name, or follows from the family; of what the names mean, NFC is what can be seen.
  const composes = (t: TextTokenizer) => t.encode("e\u0301").join() === t.encode("\u00e9").join();
  const pre = "tokenizer.ggml.pre";
  for (const [name, nfc] of [
    ["qwen2", true],
    ["llada", false],
    ["llada-moe", false],
    ["bailingmoe", false],
  ] as const) {
    await check(name, new GgufFixture().set(pre, text(name)), (t) => assert.equal(composes(t), nfc, name));
  }
  await check("Dream", new GgufFixture().set(pre, undefined), (t) => assert.ok(composes(t)));
  await check("LLaDA", new GgufFixture("llada").set(pre, undefined), (t) => assert.ok(!composes(t)));
  // Two digits are never one piece.
  const digits = new GgufFixture()
    .set("tokenizer.ggml.tokens", texts(TOKENS.with(262, "12")))
    .set("tokenizer.ggml.merges", texts(["1 2"]));
  await check("digits", digits, (t) => assert.deepEqual(t.encode("12"), [49, 50]));
  // Without kinds everything is text, so nothing is special.
  const kinds = new GgufFixture().set("tokenizer.ggml.token_type", undefined);
  await check("no kinds", kinds, (t) => assert.equal(t.specialIds.size, 0));
});

test("tokenizers that are refused", async () => {
  const check = async (what: string, fixture: GgufFixture, message: RegExp, hint?: RegExp) =>
    await refused(what, inFolder({ "m.gguf": fixture.bytes() }, loadTokenizer), message, hint);
  const key = (name: string) => `tokenizer.ggml.${name}`;
  const dream = () => new GgufFixture();
  await check("none", dream().set(key("model"), undefined), /m\.gguf: has no tokenizer/);
  await check("without vocabulary", dream().set(key("model"), text("no_vocab")), /has no tokenizer/);
  await check(
    "SentencePiece",
    dream().set(key("model"), text("llama")),
    /kind "llama" is not supported/,
    /byte-level BPE/,
  );
  await check(
    "unknown pre-tokenizer",
    dream().set(key("pre"), text("tekken")),
    /pre-tokenizer "tekken" is not known/,
    /qwen2, llada/,
  );
  await check("no tokens", dream().set(key("tokens"), undefined), /"tokenizer\.ggml\.tokens" is missing/);
  await check("no merges", dream().set(key("merges"), undefined), /"tokenizer\.ggml\.merges" is missing/);
  await check("tokens that are numbers", dream().set(key("tokens"), ints([1])), /"tokenizer\.ggml\.tokens/);
  await check("tokens that are one text", dream().set(key("tokens"), text("a")), /"tokenizer\.ggml\.tokens/);
  await check(
    "fewer types than tokens",
    dream().set(key("token_type"), ints([1])),
    /264 tokens, but 1 token types/,
  );
  await check(
    "few tokens",
    dream()
      .set(key("tokens"), texts(["a"]))
      .set(key("token_type"), undefined),
    /merge uses|no token for the byte/,
  );
  await check(
    "a merge of three",
    dream().set(key("merges"), texts(["a b c"])),
    /merge "a b c" is not a pair/,
  );
  await check("a merge of unknown tokens", dream().set(key("merges"), texts(["b a"])), /a merge uses "ba"/);
  await check(
    "the same token twice",
    dream().set(key("tokens"), texts(TOKENS.with(262, "ab"))),
    /token 262 "ab" is token 261 as well/,
  );
  await check(
    "an empty token",
    dream().set(key("tokens"), texts(TOKENS.with(262, ""))),
    /token 262 is empty/,
  );
});
