/** Which folders are instruct models, and what `unmask.json` may say of chat and lengths. */
import assert from "node:assert/strict";
import { renameSync } from "node:fs";
import { test } from "node:test";
import { ModelError } from "../../server/models/errors.ts";
import { openModelFolder } from "../../server/models/folder.ts";
import { DREAM_SHAPES, ModelFixture, tokenizerJson } from "./fixtures/model-folder.ts";

const CHATML = "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>{% endfor %}";
const LLAMA = "{{ bos }}<|start_header_id|>user<|end_header_id|>\n\n{{ x }}<|eot_id|>";
const ALL = ["<|im_end|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"];

/** A model whose tokenizer has <|im_start|> at 260, as in the fixture, and the markers from 264 on. */
function withMarkers(change: (fixture: ModelFixture) => void, markers = ALL): ModelFixture {
  const fixture = ModelFixture.dream();
  const json = tokenizerJson();
  const added = json.added_tokens as object[];
  fixture.json("tokenizer.json", {
    ...json,
    added_tokens: [...added, ...markers.map((content, i) => ({ id: 264 + i, content, special: true }))],
  });
  const rows = 264 + markers.length;
  fixture.edit("config.json", { vocab_size: rows });
  fixture.tensors(DREAM_SHAPES, { "model.embed_tokens.weight": [rows, 8], "lm_head.weight": [rows, 8] });
  change(fixture);
  return fixture;
}

const template = (chat_template: unknown) => (f: ModelFixture) =>
  f.json("tokenizer_config.json", { chat_template, other: 1 });

const cases: [name: string, change: (f: ModelFixture) => void, format: string | undefined][] = [
  ["nothing says so", () => undefined, undefined],
  ["a template of ChatML", template(CHATML), "chatml"],
  ["a template of Llama 3", template(LLAMA), "llama3"],
  ["several templates", template([{ name: "tool_use", template: "?" }, { name: "default", template: CHATML }]), "chatml"],
  ["a template of another kind", template("[INST] {{ x }} [/INST]"), undefined],
  ["no template", template(null), undefined],
  ["a template that is none", template(7), undefined],
  ["the manifest alone", (f) => f.json("unmask.json", { chat: "llama3" }), "llama3"],
  ["the manifest against a template", (f) => { template(CHATML)(f); f.json("unmask.json", { chat: "none" }); }, undefined],
  ["a model with EXPAND inherits its template", (f) => { template(CHATML)(f); f.json("unmask.json", { expandTokenId: 258 }); }, undefined],
  ["unless the manifest says so", (f) => f.json("unmask.json", { expandTokenId: 258, chat: "chatml" }), "chatml"],
]; // biome-ignore format: a row per case
for (const [name, change, format] of cases)
  test(`instruct model: ${name}`, async () => {
    const fixture = withMarkers(change);
    try {
      const { chat } = await openModelFolder(fixture.path);
      assert.equal(chat?.format, format);
      if (chat?.format === "chatml") assert.equal(chat.turnEnd, 264);
      if (chat?.format === "llama3") assert.equal(chat.turnEnd, 267);
    } finally {
      fixture.dispose();
    }
  });

test("instruct model: a template in a file of its own", async () => {
  const fixture = withMarkers((f) => f.write("chat_template.jinja", CHATML));
  try {
    assert.equal((await openModelFolder(fixture.path)).chat?.format, "chatml");
  } finally {
    fixture.dispose();
  }
});

test("instruct model: a base model by its name inherits its template", async () => {
  const fixture = withMarkers(template(CHATML));
  const named = `${fixture.path}-Base-7B`;
  try {
    renameSync(fixture.path, named);
    assert.equal((await openModelFolder(named)).chat, undefined);
  } finally {
    renameSync(named, fixture.path);
    fixture.dispose();
  }
});

test("instruct model: a template whose markers are no tokens does not count", async () => {
  const fixture = withMarkers(template(CHATML), ["<|eot_id|>"]);
  try {
    assert.equal((await openModelFolder(fixture.path)).chat, undefined);
  } finally {
    fixture.dispose();
  }
});

const bias = { a: 1, b: 1.77, c: 0.5, d: 0.06, e: 0.2 };
test("the bias of lengths comes from the manifest", async () => {
  const fixture = ModelFixture.dream();
  try {
    fixture.json("unmask.json", { lengthBias: bias });
    assert.deepEqual((await openModelFolder(fixture.path)).lengthBias, bias);
  } finally {
    fixture.dispose();
  }
});

const wrong: [name: string, manifest: object, message: RegExp][] = [
  ["a format nobody knows", { chat: "alpaca" }, /chat/],
  ["a format without its tokens", { chat: "llama3" }, /start_header_id/],
  ["a bias that vanishes", { lengthBias: { ...bias, e: 0 } }, /lengthBias/],
  ["a bias that grows", { lengthBias: { ...bias, d: -1 } }, /lengthBias/],
  ["a bias without all its parts", { lengthBias: { a: 1 } }, /lengthBias/],
];
for (const [name, manifest, message] of wrong)
  test(`unmask.json refused: ${name}`, async () => {
    const fixture = ModelFixture.dream();
    try {
      fixture.json("unmask.json", manifest);
      await assert.rejects(openModelFolder(fixture.path), (error) => {
        return error instanceof ModelError && message.test(error.message);
      });
    } finally {
      fixture.dispose();
    }
  });
