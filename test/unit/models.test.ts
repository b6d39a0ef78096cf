/** Opening model folders that are right: the bundled model, the goldens, and every variation a manifest can make. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { type ModelFolder, openModelFolder } from "../../server/models/folder.ts";
import { bundled } from "../bundled.ts";
import {
  DREAM_CONFIG,
  DREAM_SHAPES,
  LLADA_CONFIG,
  LLADA_SHAPES,
  ModelFixture,
  tokenizerJson,
} from "./fixtures/model-folder.ts";

test("the bundled model", async () => {
  const model = await openModelFolder(bundled);
  const { folder, files, tensors, ...rest } = model;
  assert.equal(folder, bundled);
  assert.deepEqual(files, [join(folder, "model.safetensors")]);
  assert.equal(tensors.length, 2 + 6 * 12);
  assert.deepEqual(rest, {
    name: basename(bundled),
    family: "dream",
    config: {
      hidden: 256,
      layers: 6,
      heads: 4,
      kvHeads: 2,
      headDim: 64,
      ffn: 768,
      vocab: 4096,
      vocabUsed: 4096,
      ropeTheta: 10000,
      normEps: 1e-6,
      shift: 1,
      maskId: 2,
      eosId: 0,
      expandId: 3,
    },
    parameters: 5_773_568,
    context: 512,
    initialMasks: 16,
    block: 1,
    prompt: { bos: true, eos: false },
    ids: { bos: 1, eos: 0, mask: 2, expand: 3 },
    suppress: [1, 4, 5],
  });
});

test("every golden model", async () => {
  const goldens = readdirSync("test/golden", { withFileTypes: true }).filter((e) => e.isDirectory());
  assert.ok(goldens.length >= 3);
  for (const { name } of goldens) {
    const model = await openModelFolder(join("test/golden", name));
    const perBlock = model.family === "dream" ? 12 : 9;
    const outside = model.tensors.some((tensor) => tensor.role === "head") ? 3 : 2;
    assert.equal(model.tensors.length, outside + perBlock * model.config.layers, name);
    assert.equal(model.config.shift, model.family === "dream" ? 1 : 0, name);
    assert.equal(model.config.vocabUsed, model.config.vocab, name);
  }
});

test("the two meanings of ff_out in the LLaDA layout", async () => {
  const fixture = ModelFixture.llada();
  try {
    const { tensors } = await openModelFolder(fixture.path);
    const shapeOf = (role: string) => tensors.find((tensor) => tensor.role === role)?.shape;
    assert.deepEqual(shapeOf("head"), [264, 8]);
    assert.deepEqual(shapeOf("down"), [8, 12]);
    assert.deepEqual(shapeOf("gate"), [12, 8]);
  } finally {
    fixture.dispose();
  }
});

test("shards", async () => {
  const whole = ModelFixture.dream();
  const parts = ModelFixture.sharded();
  try {
    const one = await openModelFolder(whole.path);
    const two = await openModelFolder(parts.path);
    assert.deepEqual(two.files.map((file) => basename(file)).sort(), [
      "model-00001-of-00002.safetensors",
      "model-00002-of-00002.safetensors",
    ]);
    assert.equal(two.parameters, one.parameters);
    const described = (model: ModelFolder) =>
      model.tensors.map(({ role, layer, shape }) => [role, layer, shape]);
    assert.deepEqual(described(two), described(one));
    for (const { role, file } of two.tensors) {
      const early = ["embed", "final_norm", "head", "attn_norm", "q"].includes(role);
      assert.match(two.files[file] ?? "", early ? /00001-of/ : /00002-of/, role);
    }
  } finally {
    whole.dispose();
    parts.dispose();
  }
});

const DREAM = (change: (fixture: ModelFixture) => void) => () => {
  const fixture = ModelFixture.dream();
  change(fixture);
  return fixture;
};
const LLADA = (change: (fixture: ModelFixture) => void) => () => {
  const fixture = ModelFixture.llada();
  change(fixture);
  return fixture;
};

/** [what, the folder, a part of the model it opens as] */
const cases: [string, () => ModelFixture, object][] = [
  [
    "defaults of Dream, without expand",
    DREAM(() => undefined),
    {
      context: 2048,
      initialMasks: 32,
      prompt: { bos: true, eos: true },
      ids: { bos: 256, eos: 257, mask: 259, expand: -1 },
      suppress: [256, 258, 260],
    },
  ],
  [
    "defaults of LLaDA, without tokenizer and without eos",
    LLADA(() => undefined),
    {
      family: "llada",
      context: 64,
      initialMasks: 32,
      prompt: { bos: false, eos: false },
      ids: { bos: -1, eos: -1, mask: 259, expand: -1 },
      suppress: [],
    },
  ],
  [
    "a manifest overrides",
    DREAM((f) =>
      f.json("unmask.json", {
        shift: 0,
        prompt: { eos: false },
        context: 100,
        initialMasks: 7,
        block: 3,
        expandTokenId: 260,
        license: "MIT",
      }),
    ),
    {
      context: 100,
      initialMasks: 7,
      block: 3,
      prompt: { bos: true, eos: false },
      ids: { bos: 256, eos: 257, mask: 259, expand: 260 },
      suppress: [256, 258],
    },
  ],
  [
    "a short context shortens the first hole",
    DREAM((f) => f.json("unmask.json", { context: 20 })),
    { context: 20, initialMasks: 10 },
  ],
  [
    "a Qwen2 checkpoint whose manifest names the family",
    DREAM((f) => {
      f.edit("config.json", { model_type: "qwen2" });
      f.json("unmask.json", { family: "dream" });
    }),
    { family: "dream" },
  ],
  [
    "mask id from the manifest",
    DREAM((f) => {
      f.edit("config.json", { mask_token_id: undefined });
      f.json("unmask.json", { maskTokenId: 260 });
    }),
    { ids: { bos: 256, eos: 257, mask: 260, expand: -1 } },
  ],
  [
    "ids from the tokenizer",
    DREAM((f) =>
      f.edit("config.json", { mask_token_id: undefined, bos_token_id: null, eos_token_id: undefined }),
    ),
    { ids: { bos: 256, eos: 257, mask: 259, expand: -1 } },
  ],
  [
    "an expand token makes holes variable",
    DREAM((f) => {
      const tokenizer = tokenizerJson();
      const added = tokenizer.added_tokens as object[];
      f.json("tokenizer.json", {
        ...tokenizer,
        added_tokens: [...added.slice(0, 4), { id: 260, content: "<|expand|>", special: true }],
      });
    }),
    { initialMasks: 64, ids: { bos: 256, eos: 257, mask: 259, expand: 260 } },
  ],
  [
    "the id 151667 of a sister model means nothing by itself",
    DREAM((f) => {
      const tokenizer = tokenizerJson();
      const added = tokenizer.added_tokens as object[];
      f.json("tokenizer.json", {
        ...tokenizer,
        added_tokens: [...added.slice(0, 4), { id: 260, content: "<|dlm_pad|>", special: true }],
      });
    }),
    { ids: { bos: 256, eos: 257, mask: 259, expand: -1 }, suppress: [256, 258, 260] },
  ],
  [
    "a tied head, and a head in the file that is not used",
    DREAM((f) => f.edit("config.json", { tie_word_embeddings: true })),
    { parameters: 264 * 8 + 8 + 8 + 8 * 8 + 2 * 4 * 8 + 8 + 4 + 4 + 8 * 8 + 8 + 3 * 12 * 8 },
  ],
  [
    "no biases",
    DREAM((f) =>
      f.tensors(DREAM_SHAPES, {
        "model.layers.0.self_attn.q_proj.bias": null,
        "model.layers.0.self_attn.k_proj.bias": null,
        "model.layers.0.self_attn.v_proj.bias": null,
      }),
    ),
    { parameters: 2 * 264 * 8 + 8 + 8 + 8 * 8 + 2 * 4 * 8 + 8 * 8 + 8 + 3 * 12 * 8 },
  ],
  [
    "extra tensors",
    DREAM((f) => f.tensors(DREAM_SHAPES, { "model.layers.0.self_attn.rotary_emb.inv_freq": [2] })),
    { family: "dream" },
  ],
  [
    "embedding rows above the LLaDA vocabulary",
    LLADA((f) => {
      f.edit("config.json", { embedding_size: 272 });
      f.tensors(LLADA_SHAPES, {
        "model.transformer.wte.weight": [272, 8],
        "model.transformer.ff_out.weight": [272, 8],
      });
    }),
    { family: "llada" },
  ],
  [
    "the mask of LLaDA-8B's vocabulary",
    LLADA((f) => {
      f.edit("config.json", { mask_token_id: undefined, vocab_size: 126464, embedding_size: 126464 });
      f.tensors(LLADA_SHAPES, {
        "model.transformer.wte.weight": [126464, 8],
        "model.transformer.ff_out.weight": [126464, 8],
      });
    }),
    { ids: { bos: -1, eos: -1, mask: 126336, expand: -1 } },
  ],
];

test("variations", async (t) => {
  for (const [name, make, expected] of cases) {
    await t.test(name, async () => {
      const fixture = make();
      try {
        const model = await openModelFolder(fixture.path);
        const picked = Object.fromEntries(
          Object.keys(expected).map((k) => [k, model[k as keyof ModelFolder]]),
        );
        assert.deepEqual(picked, expected);
      } finally {
        fixture.dispose();
      }
    });
  }
});

test("padding rows: above the tokenizer, above the vocabulary", async () => {
  const check = async (fixture: ModelFixture, vocab: number, vocabUsed: number, shift: number) => {
    try {
      const { config } = await openModelFolder(fixture.path);
      assert.deepEqual([config.vocab, config.vocabUsed, config.shift], [vocab, vocabUsed, shift]);
    } finally {
      fixture.dispose();
    }
  };
  const padded = ModelFixture.dream();
  padded.json("config.json", { ...DREAM_CONFIG, vocab_size: 300 });
  padded.tensors(DREAM_SHAPES, { "model.embed_tokens.weight": [300, 8], "lm_head.weight": [300, 8] });
  await check(padded, 300, 264, 1);
  const rows = ModelFixture.llada();
  rows.json("config.json", { ...LLADA_CONFIG, embedding_size: 272 });
  rows.tensors(LLADA_SHAPES, {
    "model.transformer.wte.weight": [272, 8],
    "model.transformer.ff_out.weight": [272, 8],
  });
  await check(rows, 272, 264, 0);
  const shifted = ModelFixture.dream();
  shifted.json("unmask.json", { shift: 0 });
  await check(shifted, 264, 264, 0);
});
