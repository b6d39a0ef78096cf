/** GGUF files as models: what is taken from keys, family and tensors, and what is refused and why. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BYTE_SYMBOLS } from "../../server/models/bytes.ts";
import { type ModelFolder, openModelFolder } from "../../server/models/folder.ts";
import { bool, f32, GgufFixture, inFolder, ints, refused, text, texts, u32 } from "./fixtures/gguf.ts";

const CHATML = [
  ...BYTE_SYMBOLS,
  "<|im_start|>",
  "<|endoftext|>",
  "<|im_end|>",
  "<|mask|>",
  "<tool>",
  "ab",
  "abc",
  "[PAD]",
];

const open = (fixture: GgufFixture, manifest?: object, name = "m.gguf") =>
  inFolder(
    { [name]: fixture.bytes(), ...(manifest && { "unmask.json": JSON.stringify(manifest) }) },
    openModelFolder,
  );

test("what a file without a key means", async () => {
  const check = async (
    what: string,
    fixture: GgufFixture,
    found: (model: ModelFolder) => unknown,
    expected: unknown,
    manifest?: object,
  ) => assert.deepEqual(found(await open(fixture, manifest)), expected, what);
  const dream = () => new GgufFixture();
  const llada = () => new GgufFixture("llada");
  const shift = (model: ModelFolder) => model.config.shift;

  await check("shift of Dream", dream(), shift, 1);
  await check("shift of Dream, stated", dream().set("diffusion.shift_logits", bool(true)), shift, 1);
  await check(
    "shift of Dream, stated otherwise",
    dream().set("diffusion.shift_logits", bool(false)),
    shift,
    0,
  );
  await check("shift of LLaDA", llada(), shift, 0);
  await check("shift of LLaDA, stated", llada().set("diffusion.shift_logits", bool(false)), shift, 0);
  await check("shift in unmask.json", dream(), shift, 0, { shift: 0 });
  await check(
    "causal is not stated",
    dream().set("dream.attention.causal", undefined),
    (m) => m.family,
    "dream",
  );
  await check(
    "key/value heads",
    llada()
      .set("llada.attention.head_count_kv", undefined)
      .tensor("blk.0.attn_k.weight", { dims: [8, 8] })
      .tensor("blk.0.attn_v.weight", { dims: [8, 8] }),
    (m) => m.config.kvHeads,
    2,
  );
  await check("vocabulary", dream().set("dream.vocab_size", undefined), (m) => m.config.vocab, 264);
  await check("padding of the vocabulary", dream(), (m) => m.config.vocabUsed, 263);
  await check(
    "tied head",
    dream().tensor("output.weight", undefined),
    (m) => m.tensors.some((t) => t.role === "head"),
    false,
  );
  await check("untied head", dream(), (m) => m.tensors.some((t) => t.role === "head"), true);
  const noMask = (fixture: GgufFixture) => fixture.set("tokenizer.ggml.mask_token_id", undefined);
  await check("mask by its name", noMask(dream()), (m) => m.ids.mask, 259);
  await check(
    "mask in unmask.json",
    noMask(llada()).set("tokenizer.ggml.model", text("no_vocab")),
    (m) => m.ids.mask,
    7,
    { maskTokenId: 7 },
  );
  await check(
    "no pad id",
    dream().set("tokenizer.ggml.padding_token_id", u32(0xffffffff)),
    (m) => m.ids.eos,
    257,
  );
  await check(
    "Qwen2 with a family",
    new GgufFixture("qwen2"),
    (m) => [m.family, m.config.shift],
    ["dream", 1],
    { family: "dream" },
  );
  await check("rows of q and k", llada(), (m) => m.tensors.filter((t) => t.interleaved).map((t) => t.role), [
    "q",
    "k",
  ]);
  await check("rows of Dream's q and k", dream(), (m) => m.tensors.some((t) => t.interleaved), false);
  await check(
    "biases",
    dream()
      .tensor("blk.0.attn_q.bias", { dims: [8] })
      .tensor("blk.0.attn_k.bias", { dims: [4] })
      .tensor("blk.0.attn_v.bias", { dims: [4] }),
    (m) => m.tensors.filter((t) => t.role.endsWith("bias")).length,
    3,
  );
  const instruct = (template: string) =>
    dream().set("tokenizer.chat_template", text(template)).set("tokenizer.ggml.tokens", texts(CHATML));
  await check("chat template", instruct("<|im_start|>{{ role }}"), (m) => m.chat?.format, "chatml");
  await check("no chat template", instruct("{{ text }}"), (m) => m.chat, undefined);
  await check("shapes", dream(), (m) => m.tensors.find((t) => t.role === "down")?.shape, [8, 12]);
});

test("LLaDA's mask id belongs to its vocabulary", async () => {
  const fixture = new GgufFixture("llada")
    .set("tokenizer.ggml.mask_token_id", undefined)
    .set("tokenizer.ggml.model", undefined)
    .set("llada.vocab_size", u32(126_464))
    .tensor("token_embd.weight", { dims: [8, 126_464] })
    .tensor("output.weight", undefined);
  assert.equal((await open(fixture)).ids.mask, 126_336);
});

test("models that are refused", async () => {
  const check = async (
    what: string,
    fixture: GgufFixture,
    message: RegExp,
    hint?: RegExp,
    manifest?: object,
  ) => await refused(what, open(fixture, manifest), message, hint);
  const dream = () => new GgufFixture();

  for (const architecture of [
    "llama",
    "qwen3",
    "gemma3",
    "diffusion-gemma",
    "rnd1",
    "llada-moe",
    "diffuse",
    "clip",
  ]) {
    await check(
      architecture,
      new GgufFixture(architecture),
      new RegExp(`m\\.gguf: architecture "${architecture}" is not supported: .{20}`),
      /Dream family/,
    );
  }
  await check(
    "Qwen2",
    new GgufFixture("qwen2"),
    /autoregressive model unless its author/,
    /"family": "dream"/,
  );
  await check(
    "Qwen2 that says it is causal",
    new GgufFixture("qwen2").set("qwen2.attention.causal", bool(true)),
    /see only the text before/,
    undefined,
    { family: "dream" },
  );
  await check("Llama with a family", new GgufFixture("llama"), /"llama" is not supported/, undefined, {
    family: "llada",
  });
  await check("another family", dream(), /"dream" is not of the family "llada"/, /Remove "family"/, {
    family: "llada",
  });
  await check(
    "causal Dream",
    dream().set("dream.attention.causal", bool(true)),
    /see only the text before a token/,
  );
  await check("no architecture", dream().set("general.architecture", undefined), /"general\.architecture"/);
  await check(
    "architecture that is a number",
    dream().set("general.architecture", u32(1)),
    /"general\.architecture"/,
  );

  await check("no blocks", dream().set("dream.block_count", undefined), /"dream\.block_count"/);
  await check("blocks that are text", dream().set("dream.block_count", text("1")), /"dream\.block_count"/);
  await check(
    "heads per block",
    dream().set("dream.attention.head_count", ints([2])),
    /"dream\.attention\.head_count"/,
  );
  await check("no rotary base", dream().set("dream.rope.freq_base", undefined), /"dream\.rope\.freq_base"/);
  await check(
    "absurd width",
    dream().set("dream.embedding_length", u32(2 ** 31)),
    /"dream\.embedding_length"/,
  );
  await check(
    "absurd vocabulary",
    dream().set("dream.vocab_size", { type: "u64", value: 2n ** 60n }),
    /"dream\.vocab_size"/,
  );
  await check(
    "heads do not divide the width",
    dream().set("dream.attention.head_count", u32(3)),
    /width 8 is not a multiple of 3/,
  );
  await check(
    "partial rotation",
    dream().set("dream.rope.dimension_count", u32(2)),
    /rope\.dimension_count" is 2, .* make it 4/,
  );
  await check("another head size", dream().set("dream.attention.key_length", u32(8)), /key_length" is 8/);
  await check(
    "scaled positions",
    dream().set("dream.rope.scaling.type", text("yarn")),
    /"dream\.rope\.scaling\.type": not supported/,
  );
  await check("experts", dream().set("dream.expert_count", u32(8)), /"dream\.expert_count": not supported/);
  await check(
    "sliding window",
    dream().set("dream.attention.sliding_window", u32(128)),
    /sliding_window": not supported/,
  );
  await check("NaN", dream().set("dream.rope.freq_base", f32(Number.NaN)), /"dream\.rope\.freq_base"/);
  await check("context in unmask.json", dream(), /"context" is 5000, m\.gguf allows 4096/, undefined, {
    context: 5000,
  });
  await check(
    "mask outside",
    dream().set("tokenizer.ggml.mask_token_id", u32(264)),
    /m\.gguf: mask token id 264 is outside/,
  );
  await check(
    "mask that is text",
    dream().set("tokenizer.ggml.mask_token_id", u32(97)),
    /mask token id 97 is an ordinary token/,
  );
  await check(
    "mask stated twice",
    dream(),
    /"maskTokenId" is 1, "mask_token_id" in m\.gguf is 259/,
    undefined,
    { maskTokenId: 1 },
  );
  await check(
    "no mask",
    dream().set("tokenizer.ggml.mask_token_id", undefined).set("tokenizer.ggml.model", undefined),
    /m\.gguf: no mask token id/,
    /maskTokenId/,
  );

  const weights = "blk.0.ffn_down.weight";
  await check(
    "missing tensor",
    dream().tensor(weights, undefined),
    /"blk\.0\.ffn_down\.weight" \[8, 12\] is missing/,
  );
  await check(
    "missing embedding",
    dream().tensor("token_embd.weight", undefined),
    /"token_embd\.weight" .*is missing/,
  );
  await check(
    "wrong shape",
    dream().tensor(weights, { dims: [8, 12] }),
    /has shape \[12, 8\], expected \[8, 12\]/,
    /contradict/,
  );
  await check(
    "integers",
    dream().tensor(weights, { dims: [12, 8], type: 26 }),
    /has dtype I32, expected F32, .*IQ4_XS/,
    /Q4_K_M or Q8_0/,
  );
  for (const [type, name] of [
    [9, "Q8_1"],
    [10, "Q2_K"],
    [11, "Q3_K"],
    [16, "IQ2_XXS"],
    [39, "MXFP4"],
  ] as const) {
    await check(
      name,
      dream().tensor("output.weight", { dims: [256, 264], type }),
      new RegExp(`"output\\.weight" has dtype ${name}`),
      /other quantisation/,
    );
  }
  for (const name of [
    "blk.0.attn_output.bias",
    "blk.0.attn_q_norm.weight",
    "blk.0.ffn_up.scale",
    "rope_freqs.weight",
  ]) {
    await check(name, dream().tensor(name, { dims: [8] }), /belongs to a layout the engine does not compute/);
  }
  const bias = new GgufFixture("llada").tensor("blk.0.attn_q.bias", { dims: [8] });
  await check("biases of LLaDA", bias, /"blk\.0\.attn_q\.bias" belongs to a layout/);
});
