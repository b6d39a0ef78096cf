/** `unmask/generate` on the real server: a base model led by a comment, and an instruct model asked in its chat. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import { ErrorCode, type RunStartedParams } from "../../server/protocol.ts";
import { LspClient } from "./client.ts";
import { ContentModified, codeOf, LIMIT, open, RequestCancelled } from "./fixtures.ts";
import { chatModel, type Variant } from "./models.ts";

function started(client: LspClient): RunStartedParams {
  const found = client.runs.findLast(({ kind }) => kind === "started");
  assert.ok(found?.kind === "started");
  return found.params;
}

describe("generate with a base model", LIMIT, () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start({ settings: { steps: true } });
    await client.reaches("ready");
  });
  after(() => client.stop());

  const prompts: [name: string, marked: string, language: string, instruction: string, before: string][] = [
    ["in a body", "def f(x):\n    ├\n", "python", "add one", "def f(x):\n    # add one\n    "],
    ["within a line", "total = ├\n", "python", "the sum", "# the sum\ntotal = "],
    ["several lines", "x = 1\n├", "python", "first\n\n second", "x = 1\n# first\n# second\n"],
    ["another language", "int f() {\n\t├\n}\n", "c", "return 1", "int f() {\n\t// return 1\n\t"],
    ["an empty document", "├", "python", "a class", "# a class\n"],
  ];
  for (const [name, marked, language, instruction, before] of prompts)
    test(`the instruction is a comment above: ${name}`, async () => {
      const { uri, position } = open(client, marked, "file", language);
      const { edits, version } = await client.generate({ position, instruction }, uri);
      const run = started(client);
      assert.deepEqual([run.kind, run.uri, version], ["generate", uri, 1]);
      const shown = run.around[0] ?? "";
      assert.ok(
        before.endsWith(shown) && shown.includes(instruction.trim().split("\n").at(-1)?.trim() ?? "?"),
        shown,
      );
      assert.equal(edits.length, 1);
      assert.deepEqual(edits[0]?.range.start, position);
      if (edits[0]?.newText === "") assert.match((await client.status()).lastSilence ?? "", /dropped/);
    });

  test("a run from an instruction can be run again", async () => {
    const { uri, position } = open(client, "├\n");
    const { request } = await client.generate({ position, instruction: "a loop", options: { seed: 2 } }, uri);
    const again = await client.again({ request, options: {} });
    assert.deepEqual([started(client).kind, started(client).of], ["again", request]);
    assert.equal(again.holes.length, 1);
  });

  const wrong: [name: string, change: object, message: RegExp][] = [
    ["no instruction", { instruction: " \n" }, /instruction/],
    ["outside", { position: { line: 9, character: 0 } }, /outside/],
    ["inside a character", { position: { line: 0, character: 1 } }, /cuts a character/],
    ["an unknown option", { options: { cache: "huge" } }, /cache/],
  ];
  for (const [name, change, message] of wrong)
    test(`refused: ${name}`, async () => {
      const { uri } = open(client, "😀\n");
      const params = { position: { line: 0, character: 0 }, instruction: "x", ...change };
      await assert.rejects(client.generate(params, uri), (error: Error) => {
        assert.match(error.message, message);
        return "code" in error && error.code === ErrorCode.InvalidRequest;
      });
    });

  test("refused: a file of secrets", async () => {
    const { uri, position } = open(client, "KEY=├\n", ".env", "plaintext");
    assert.equal(
      await codeOf(client.generate({ position, instruction: "x" }, uri)),
      ErrorCode.InvalidRequest,
    );
  });

  test("a changed document and a cancel", async () => {
    const { uri, position } = open(client, "├\n");
    const changed = codeOf(client.generate({ position, instruction: "x" }, uri));
    client.insert(uri, position, "y");
    assert.equal(await changed, ContentModified);
    const source = new CancellationTokenSource();
    const cancelled = codeOf(client.generate({ position, instruction: "x" }, uri, source.token));
    source.cancel();
    assert.equal(await cancelled, RequestCancelled);
  });
});

describe("generate with an instruct model", LIMIT, () => {
  let model: Variant;
  let client: LspClient;
  before(async () => {
    model = chatModel();
    client = await LspClient.start({ settings: { steps: true, modelPath: model.folder } });
    await client.reaches("ready");
  });
  after(async () => {
    await client.stop();
    model.dispose();
  });

  const marked = ["def f(x):\n    ├\n", "├", "x = 1\n├\ny = 2\n"];
  for (const text of marked)
    test(`asks in the chat: ${JSON.stringify(text)}`, async () => {
      const { uri, position } = open(client, text);
      const { edits, summary } = await client.generate({ position, instruction: "add one" }, uri);
      const run = started(client);
      assert.deepEqual([run.kind, run.options.variable, run.options.block], ["generate", false, 32]);
      assert.ok(!run.around.join("").includes("add one"), "the document is shown as it is");
      // The context of the bundled model is small: what is left of it is for the answer.
      assert.ok((run.masks[0] ?? 0) >= 32 && summary.promptTokens > 20);
      assert.deepEqual(edits[0]?.range, { start: position, end: position });
      assert.doesNotMatch(edits[0]?.newText ?? "", /```|<\|/);
    });

  test("growing is refused, infill works as ever", async () => {
    const { uri, position } = open(client, "x = ├\n");
    const growing = client.generate({ position, instruction: "x", options: { variable: true } }, uri);
    assert.equal(await codeOf(growing), ErrorCode.InvalidRequest);
    const holes = [{ range: { start: position, end: position } }];
    assert.equal((await client.infill({ holes }, uri)).edits.length, 1);
    assert.equal(started(client).options.variable, true);
  });

  test("an instruction that does not fit", async () => {
    const { uri, position } = open(client, "x = ├\n");
    const instruction = "word ".repeat(1500);
    await assert.rejects(client.generate({ position, instruction }, uri), /instruction .*exceed the context/);
  });
});
