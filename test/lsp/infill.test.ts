/** `unmask/infill` and `unmask/step`: holes, steps, and every way a request can be wrong, on the real server. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import { ErrorCode, SettingsChanged } from "../../server/protocol.ts";
import { withoutDoubledSpace } from "../../server/text/lines.ts";
import { LspClient } from "./client.ts";
import { at, ContentModified, codeOf, LIMIT, open, RequestCancelled, SLOW } from "./fixtures.ts";

describe("infill", LIMIT, () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start({ settings: { steps: true } });
    await client.reaches("ready");
  });
  after(() => client.stop());

  test("a cancelled infill says so, and the next request is answered", async () => {
    const { uri } = open(client, "x = 1\n");
    const source = new CancellationTokenSource();
    const seen = client.steps.length;
    const answer = codeOf(client.infill(SLOW, uri, source.token));
    await client.until(() => client.steps[seen]);
    source.cancel();
    assert.equal(await answer, RequestCancelled);
    const next = await client.infill({ holes: [{ range: at(1, 0), tokens: 2 }] }, uri);
    assert.equal(next.edits.length, 1);
  });

  test("a document with CRLF gets CRLF", async () => {
    const { uri } = open(
      client,
      "def size(path):\r\n    \r\n\r\n\r\ndef main():\r\n    print(size('x'))\r\n",
    );
    // What is drawn into a canvas that keeps its size has a line end sooner or later, whatever the model has learned.
    let lineEnds = 0;
    for (let seed = 1; seed <= 10 && lineEnds === 0; seed++) {
      const seen = client.steps.length;
      const { edits } = await client.infill(
        { holes: [{ range: at(1, 4), tokens: 60 }], options: { variable: false, temperature: 1, seed } },
        uri,
      );
      const written = client.steps.slice(seen).at(-1)?.step.holes[0] ?? "";
      assert.ok(!written.includes("\r"), `a carriage return in ${JSON.stringify(written)}`);
      // Behind the indentation, the space before the first word is there already.
      assert.equal(edits[0]?.newText, withoutDoubledSpace("    ", written).replaceAll("\n", "\r\n"));
      lineEnds += written.split("\n").length - 1;
    }
    assert.ok(lineEnds > 0, "no line end in ten answers");
  });

  test("steps show every hole, with masks that only become fewer in a fixed canvas", async () => {
    const { uri } = open(client, "a = \nb = \n");
    const seen = client.steps.length;
    const holes = [
      { range: at(0, 4), tokens: 3 },
      { range: at(1, 4), tokens: 5 },
    ];
    const { request, edits, summary } = await client.infill({ holes, options: { variable: false } }, uri);
    const steps = client.steps.slice(seen);
    assert.ok(steps.length > 0 && steps.length <= summary.steps);
    let open8 = 8;
    for (const { request: number, uri: document, step } of steps) {
      assert.deepEqual([number, document, step.holes.length], [request, uri, 2]);
      assert.equal(step.holes.join("").split("\u2591").length - 1, step.masksLeft);
      assert.equal(step.masksLeft, open8 - step.committed.length);
      open8 = step.masksLeft;
      for (const token of step.committed) assert.ok(token.confidence >= 0 && token.confidence <= 1);
    }
    assert.deepEqual(
      steps.at(-1)?.step.holes.map((written) => withoutDoubledSpace(" ", written)),
      edits.map((edit) => edit.newText),
    );
    assert.equal(summary.rowsPerPass.length, summary.steps);
    assert.equal(summary.canvasTokens, 8);
  });

  test("no steps without the setting", async () => {
    client.notify(SettingsChanged, {});
    const { uri } = open(client, "a = \n");
    const seen = client.steps.length;
    await client.infill({ holes: [{ range: at(0, 4), tokens: 3 }] }, uri);
    assert.equal(client.steps.length, seen);
    client.notify(SettingsChanged, { steps: true });
  });

  test("infill replaces ranges and keeps their order", async () => {
    const { uri } = open(client, "def add(a, b):\n    return old\n\nprint(old)\n");
    const ranges = [at(1, 11, 1, 14), at(3, 6, 3, 9)];
    const { edits, version } = await client.infill({ holes: ranges.map((range) => ({ range })) }, uri);
    assert.deepEqual(
      edits.map((edit) => edit.range),
      ranges,
    );
    assert.equal(version, 1);
  });

  test("twenty holes at once", async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `v${i} = `);
    const { uri } = open(client, `${lines.join("\n")}\n`);
    const holes = lines.map((line, i) => ({ range: at(i, line.length) }));
    const { edits, summary } = await client.infill({ holes }, uri);
    assert.equal(edits.length, 20);
    assert.ok(summary.fullPasses >= 1);
  });

  test("no ranges give no edits", async () => {
    const { uri } = open(client, "x = 1\n");
    assert.deepEqual((await client.infill({ holes: [] }, uri)).edits, []);
  });

  test("the same seed gives the same text", async () => {
    const { uri } = open(client, "def f(x):\n    \n");
    const request = { holes: [{ range: at(1, 4), tokens: 12 }], options: { temperature: 1, seed: 7 } };
    const first = await client.infill(request, uri);
    assert.deepEqual((await client.infill(request, uri)).edits, first.edits);
    // A draw of twelve tokens at temperature 1 is not the most likely text, unless temperature is ignored.
    const greedy = await client.infill({ ...request, options: { seed: 7 } }, uri);
    assert.notDeepEqual(greedy.edits, first.edits);
  });

  const wrong: [name: string, holes: unknown[], message: RegExp, options?: object][] = [
    ["overlapping", [{ range: at(0, 0, 0, 3) }, { range: at(0, 2, 0, 4) }], /overlaps/],
    ["not in order", [{ range: at(1, 0) }, { range: at(0, 0) }], /not in order/],
    ["touching", [{ range: at(0, 0, 0, 3) }, { range: at(0, 3) }], /touches/],
    ["the same twice", [{ range: at(0, 1) }, { range: at(0, 1) }], /touches/],
    ["backwards", [{ range: at(1, 0, 0, 0) }], /ends before/],
    ["a line outside", [{ range: at(9, 0) }], /outside/],
    ["a column outside", [{ range: at(0, 60) }], /outside/],
    ["inside a character", [{ range: at(1, 1) }], /cuts a character/],
    ["zero tokens", [{ range: at(0, 0), tokens: 0 }], /tokens/],
    ["half a token", [{ range: at(0, 0), tokens: 1.5 }], /tokens/],
    ["more than the context", [{ range: at(0, 0), tokens: 5000 }], /context/],
    ["more than the canvas", [{ range: at(0, 0), tokens: 9 }], /canvas/, { maxCanvas: 4 }],
    ["no range", [{}], /range/],
    ["an unknown policy", [{ range: at(0, 0) }], /policy/, { policy: { kind: "lucky", value: 1 } }],
  ];
  for (const [name, holes, message, options] of wrong)
    test(`wrong holes: ${name}`, async () => {
      const { uri } = open(client, "abcdef\n😀\n");
      const params = { textDocument: { uri, version: 1 }, holes, ...(options && { options }) };
      await assert.rejects(client.connection.sendRequest("unmask/infill", params), (error: Error) => {
        assert.match(error.message, message);
        return "code" in error && error.code === ErrorCode.InvalidRequest;
      });
    });

  test("an infill of a document that is not open is refused", async () => {
    const request = client.infill({ holes: [{ range: at(0, 0) }] }, "file:///nowhere.py");
    assert.equal(await codeOf(request), ErrorCode.InvalidRequest);
  });

  test("an infill of another version of the document is refused, before and after", async () => {
    const { uri } = open(client, "x = 1\n");
    const late = codeOf(client.infill(SLOW, uri));
    client.insert(uri, { line: 0, character: 0 }, "y");
    const textDocument = { uri, version: 1 };
    const early = client.connection.sendRequest("unmask/infill", { textDocument, holes: [] });
    assert.equal(await codeOf(early), ContentModified);
    assert.equal(await late, ContentModified);
  });
});
