/** Every way a model folder can be wrong, as [what, how to break it, the message, the hint]. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, truncateSync } from "node:fs";
import { platform } from "node:os";
import { test } from "node:test";
import { ModelError } from "../../server/models/errors.ts";
import { openModelFolder } from "../../server/models/folder.ts";
import {
  DREAM_SHAPES,
  headerOf,
  LLADA_SHAPES,
  ModelFixture,
  safetensorsBytes,
  tokenizerJson,
} from "./fixtures/model-folder.ts";

type Case = [what: string, breakIt: (f: ModelFixture) => void, message: RegExp, hint?: RegExp];

const MODEL = "model.safetensors";
const INDEX = "model.safetensors.index.json";
const SHARD = "model-00002-of-00002.safetensors";
const DOWN = "model.layers.0.mlp.down_proj.weight";
const config = (changes: Record<string, unknown>) => (f: ModelFixture) => f.edit("config.json", changes);
const manifest = (value: unknown) => (f: ModelFixture) => f.json("unmask.json", value);
const tensors = (changes: Record<string, number[] | null>, dtype?: string) => (f: ModelFixture) =>
  f.tensors(DREAM_SHAPES, changes, dtype);

const files: Case[] = [
  ["no config.json", (f) => f.remove("config.json"), /config\.json: missing in /, /folder of a model/],
  ["config.json not JSON", (f) => f.write("config.json", "{model"), /config\.json: not JSON/],
  [
    "config.json not UTF-8",
    (f) => f.write("config.json", Buffer.from([0x7b, 0xff])),
    /config\.json: not UTF-8/,
  ],
  ["config.json empty", (f) => f.write("config.json", ""), /config\.json: not JSON/],
  ["config.json a list", (f) => f.json("config.json", []), /config\.json: /],
  ["config.json huge", (f) => f.write("config.json", " ".repeat(2 ** 21)), /config\.json: 2097152 bytes/],
  [
    "config.json a folder",
    (f) => {
      f.remove("config.json");
      mkdirSync(f.file("config.json"));
    },
    /config\.json: not a regular file/,
  ],
  ["no weights", (f) => f.remove(MODEL), /model\.safetensors: missing/, /safetensors files/],
  ["weights empty", (f) => f.write(MODEL, ""), /model\.safetensors: 0 bytes, too short/],
  [
    "weights not safetensors",
    (f) => f.write(MODEL, "version https://git-lfs.github.com/spec/v1\n"),
    /over the limit/,
  ],
  ["weights cut off", (f) => truncateSync(f.file(MODEL), 2000), /model\.safetensors: truncated: tensor/],
  ["header cut off", (f) => truncateSync(f.file(MODEL), 40), /beyond the end of the file/],
  [
    "absurd header length",
    (f) => {
      const bytes = readFileSync(f.file(MODEL));
      bytes.writeBigUInt64LE(2n ** 63n);
      f.write(MODEL, bytes);
    },
    /header length 9223372036854775808 is over the limit/,
  ],
  [
    "overlapping offsets",
    (f) => {
      const header = headerOf({ a: [4], b: [4] });
      if (header.b) header.b.data_offsets = [4, 12];
      f.safetensors(MODEL, header);
    },
    /tensor "b" overlaps/,
  ],
  [
    "a hole between tensors",
    (f) => {
      const header = headerOf({ a: [4], b: [4] });
      if (header.b) header.b.data_offsets = [16, 24];
      f.safetensors(MODEL, header);
    },
    /hole of 8 bytes before tensor "b"/,
  ],
  [
    "duplicate keys",
    (f) => {
      const entry = `"a":{"dtype":"BF16","shape":[1],"data_offsets":[0,2]}`;
      f.write(MODEL, safetensorsBytes(`{${entry},${entry}}`, 2));
    },
    /duplicate key "a"/,
  ],
];

const table: Case[] = [
  [
    "missing tensor",
    tensors({ [DOWN]: null }),
    /tensor "model\.layers\.0\.mlp\.down_proj\.weight" \[8, 12\] is missing$/,
  ],
  ["missing head", tensors({ "lm_head.weight": null }), /"lm_head\.weight" \[264, 8\] is missing/],
  ["missing block", config({ num_hidden_layers: 2 }), /"model\.layers\.1\.input_layernorm.*and 11 more/],
  ["wrong shape", tensors({ [DOWN]: [12, 8] }), /down_proj\.weight" has shape \[12, 8\], expected \[8, 12\]/],
  [
    "wrong rank",
    tensors({ "model.norm.weight": [8, 1] }),
    /norm\.weight" has shape \[8, 1\], expected \[8\]/,
  ],
  ["wrong dtype", tensors({}, "I32"), /has dtype I32, expected F32, F16, BF16/, /bf16, f16 or f32/],
  ["unknown dtype", tensors({}, "F8_E9M9"), /has dtype F8_E9M9/],
  [
    "one bias missing",
    tensors({ "model.layers.0.self_attn.k_proj.bias": null }),
    /k_proj\.bias" \[4\] is missing/,
  ],
  [
    "a bias no layout has",
    tensors({ "model.layers.0.self_attn.o_proj.bias": [8] }),
    /o_proj\.bias" belongs to/,
  ],
  ["norms of q", tensors({ "model.layers.0.self_attn.q_norm.weight": [4] }), /q_norm\.weight" belongs to/],
];

const configs: Case[] = [
  ["no model_type", config({ model_type: undefined }), /"model_type"/],
  ["unknown model_type", config({ model_type: "mamba" }), /"mamba" is not supported/, /Dream.*LLaDA/],
  ["block-causal model_type", config({ model_type: "Fast_dLLM_Qwen" }), /block by block/],
  ["plain Qwen2", config({ model_type: "qwen2" }), /"qwen2" is not supported/, /"family": "dream"/],
  ["object keys as model_type", config({ model_type: "__proto__" }), /"__proto__" is not supported/],
  ["missing key", config({ hidden_size: undefined }), /"hidden_size"/],
  ["text for a number", config({ hidden_size: "8" }), /"hidden_size"/],
  ["zero layers", config({ num_hidden_layers: 0 }), /"num_hidden_layers"/],
  ["negative heads", config({ num_attention_heads: -2 }), /"num_attention_heads"/],
  ["half a head", config({ num_attention_heads: 2.5 }), /"num_attention_heads"/],
  ["absurd vocabulary", config({ vocab_size: 1e9 }), /"vocab_size"/],
  ["absurd layers", config({ num_hidden_layers: 1e6 }), /"num_hidden_layers"/],
  ["hidden % heads", config({ num_attention_heads: 3 }), /8 is not a multiple of 3 heads/],
  [
    "heads % kvHeads",
    config({ num_attention_heads: 4, num_key_value_heads: 3 }),
    /4 heads are not a multiple of 3/,
  ],
  ["odd head_dim", config({ num_attention_heads: 8, num_key_value_heads: 8 }), /head dimension 1 is odd/],
  ["other head_dim", config({ head_dim: 16 }), /"head_dim" is 16/],
  ["rope scaling", config({ rope_scaling: { type: "yarn" } }), /"rope_scaling": not supported unless null/],
  ["zero rope theta", config({ rope_theta: 0 }), /"rope_theta"/],
  ["zero epsilon", config({ rms_norm_eps: 0 }), /"rms_norm_eps"/],
  ["other activation", config({ hidden_act: "gelu" }), /"hidden_act"/],
  ["sliding window", config({ use_sliding_window: true }), /"use_sliding_window": not supported/],
  ["quantised", config({ quantization_config: { quant_method: "awq" } }), /"quantization_config"/],
  [
    "mask id out of range",
    config({ mask_token_id: 264 }),
    /mask token id 264 is outside the vocabulary of 264/,
  ],
  ["mask id negative", config({ mask_token_id: -1 }), /"mask_token_id"/],
  ["eos id out of range", config({ eos_token_id: 5000 }), /eos token id 5000 is outside/],
  ["mask is eos", config({ mask_token_id: 257 }), /mask and eos are the same token 257/],
  ["mask is text", config({ mask_token_id: 97 }), /mask token id 97 is an ordinary token/],
  [
    "no mask id",
    (f) => {
      f.edit("config.json", { mask_token_id: undefined });
      f.remove("tokenizer.json");
    },
    /no mask token id/,
    /"maskTokenId"/,
  ],
];

const manifests: Case[] = [
  ["not JSON", (f) => f.write("unmask.json", "context: 3"), /unmask\.json: not JSON/],
  ["unknown key", manifest({ contxt: 3 }), /unmask\.json: .*"contxt"/, /Known keys are family, shift/],
  ["unknown key inside", manifest({ prompt: { boss: true } }), /"prompt": .*"boss"/],
  ["unknown family", manifest({ family: "bert" }), /"family"/],
  ["other family", manifest({ family: "llada" }), /"Dream" is not of the family "llada"/],
  ["shift 2", manifest({ shift: 2 }), /"shift"/],
  ["context 0", manifest({ context: 0 }), /"context"/],
  ["context too long", manifest({ context: 5000 }), /"context" is 5000, config\.json allows 4096/],
  ["more masks than context", manifest({ context: 16, initialMasks: 16 }), /"initialMasks" is 16/],
  [
    "another mask",
    manifest({ maskTokenId: 260 }),
    /"maskTokenId" is 260, "mask_token_id" in config\.json is 259/,
  ],
  [
    "BOS without an id",
    (f) => {
      f.edit("config.json", { bos_token_id: undefined });
      f.remove("tokenizer.json");
      f.json("unmask.json", { prompt: { bos: true } });
    },
    /"prompt\.bos" is true, but the model has no bos token/,
  ],
];

const shards: Case[] = [
  ["not JSON", (f) => f.write(INDEX, "{"), /index\.json: not JSON/],
  ["no map", (f) => f.json(INDEX, {}), /"weight_map"/],
  ["duplicate key", (f) => f.write(INDEX, `{"weight_map":{"a":"x","a":"y"}}`), /duplicate key "a"/],
  [
    "outside the folder",
    (f) => f.editIndex({ x: "../evil.safetensors" }),
    /"\.\.\/evil\.safetensors" is not the plain/,
  ],
  ["absolute", (f) => f.editIndex({ x: "/etc/x.safetensors" }), /is not the plain name/],
  ["backslash", (f) => f.editIndex({ x: "..\\x.safetensors" }), /is not the plain name/],
  ["NUL", (f) => f.editIndex({ x: "x\u0000.safetensors" }), /is not the plain name/],
  ["another kind of file", (f) => f.editIndex({ x: "config.json" }), /is not the plain name/],
  ["not a string", (f) => f.editIndex({ x: 3 }), /3 is not the plain name/],
  ["shard missing", (f) => f.remove(SHARD), /00002-of-00002\.safetensors: missing/],
  ["shard broken", (f) => f.write(SHARD, "x"), /00002-of-00002\.safetensors: 1 bytes, too short/],
  [
    "tensor in another shard",
    (f) => f.editIndex({ "model.norm.weight": SHARD }),
    /00002-of-00002\.safetensors: tensor "model\.norm\.weight" is not in it/,
  ],
  ["tensor in no shard", (f) => f.editIndex({ "no.such": SHARD }), /tensor "no\.such" is not in it/],
];

const llada: Case[] = [
  ["biases", config({ include_bias: true }), /"include_bias": not supported unless false/],
  ["q/k/v biases", config({ include_qkv_bias: true }), /"include_qkv_bias"/],
  ["other block", config({ block_type: "sequential" }), /"block_type"/],
  ["other norm", config({ layer_norm_type: "default" }), /"layer_norm_type"/],
  ["ALiBi", config({ alibi: true }), /"alibi"/],
  ["clipping", config({ clip_qkv: 8 }), /"clip_qkv"/],
  [
    "rows below the vocabulary",
    config({ embedding_size: 200 }),
    /200 rows is smaller than the vocabulary 264/,
  ],
  ["mask of another vocabulary", config({ mask_token_id: undefined }), /no mask token id/],
  [
    "head instead of down projection",
    (f) => f.tensors(LLADA_SHAPES, { "model.transformer.blocks.0.ff_out.weight": [264, 8] }),
    /blocks\.0\.ff_out\.weight" has shape \[264, 8\], expected \[8, 12\]/,
  ],
];

const tokenizers: Case[] = [
  ["not JSON", (f) => f.write("tokenizer.json", "x"), /tokenizer\.json: not JSON/],
  ["of a larger model", config({ vocab_size: 262 }), /tokenizer\.json: has the id 263.*ends at 261/],
  ["not BPE", (f) => f.json("tokenizer.json", { model: { type: "Unigram" } }), /tokenizer\.json: "model/],
  ["id not a number", (f) => editModel(f, { vocab: { a: "1" } }), /token "a" has no usable id/],
  ["absurd id", (f) => editModel(f, { vocab: { a: 1e12 } }), /token "a" has no usable id/],
  ["two tokens of one id", (f) => editModel(f, { vocab: { a: 1, b: 1 } }), /id 1 is both "a" and "b"/],
  ["not byte-level", (f) => editModel(f, { vocab: { a: 97 } }), /no token for the byte 0/],
  ["merge of nothing", (f) => editModel(f, { merges: ["q z"] }), /a merge uses "qz"/],
  ["merge not a pair", (f) => editModel(f, { merges: ["a b c"] }), /merge "a b c" is not a pair/],
  [
    "lower-casing",
    (f) => f.edit("tokenizer.json", { normalizer: { type: "Lowercase" } }),
    /Lowercase is not supported/,
  ],
  ["no pre-tokenizer", (f) => f.edit("tokenizer.json", { pre_tokenizer: null }), /not byte-level/],
  [
    "no byte level",
    (f) => f.edit("tokenizer.json", { pre_tokenizer: { type: "Whitespace" } }),
    /not byte-level/,
  ],
  [
    "a space in front",
    (f) => f.edit("tokenizer.json", { pre_tokenizer: { type: "ByteLevel", add_prefix_space: true } }),
    /"add_prefix_space"/,
  ],
  [
    "an added id of a token",
    (f) => f.edit("tokenizer.json", { added_tokens: [{ id: 97, content: "<|x|>", special: true }] }),
    /id 97 is both "a" and "<\|x\|>"/,
  ],
  [
    "vocab.json without merges.txt",
    (f) => {
      f.remove("tokenizer.json");
      f.json("vocab.json", tokenizerJson().model.vocab);
    },
    /merges\.txt: missing beside vocab\.json/,
  ],
];

function editModel(fixture: ModelFixture, changes: Record<string, unknown>): void {
  fixture.edit("tokenizer.json", { model: { ...tokenizerJson().model, ...changes } });
}

const groups: [string, () => ModelFixture, Case[]][] = [
  ["files", ModelFixture.dream, files],
  ["tensors", ModelFixture.dream, table],
  ["config.json", ModelFixture.dream, configs],
  ["unmask.json", ModelFixture.dream, manifests],
  ["shards", ModelFixture.sharded, shards],
  ["LLaDA", ModelFixture.llada, llada],
  ["tokenizer", ModelFixture.dream, tokenizers],
];

for (const [group, make, cases] of groups) {
  test(group, async (t) => {
    for (const [what, breakIt, message, hint] of cases) {
      await t.test(what, async () => {
        const fixture = make();
        try {
          await openModelFolder(fixture.path); // It is right before it is broken.
          breakIt(fixture);
          await assert.rejects(openModelFolder(fixture.path), (error) => {
            assert.ok(error instanceof ModelError, String(error));
            assert.match(error.message, message);
            assert.match(error.hint, hint ?? /./);
            return true;
          });
        } finally {
          fixture.dispose();
        }
      });
    }
  });
}

test("no folder at all", async () => {
  const check = (path: string) => assert.rejects(openModelFolder(path), { name: "ModelError" });
  await check("no/such/folder");
  await check("package.json");
  await check("a\u0000b");
});

test("a pipe instead of weights does not hang", { skip: platform() === "win32" }, async () => {
  const fixture = ModelFixture.dream();
  try {
    fixture.remove(MODEL);
    execFileSync("mkfifo", [fixture.file(MODEL)]);
    await assert.rejects(openModelFolder(fixture.path), { message: /not a regular file/ });
  } finally {
    fixture.dispose();
  }
});
