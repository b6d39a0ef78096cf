/** Holes with sizes and texts on the real server: lines, text masked again, and the lengths that a fixed canvas tries. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import { ErrorCode, type InfillHole, type RunStartedParams } from "../../server/protocol.ts";
import { LspClient } from "./client.ts";
import { at, ContentModified, codeOf, LIMIT, open, RequestCancelled } from "./fixtures.ts";
import { fixedModel, type Variant } from "./models.ts";

/** The start of the newest run. */
function started(client: LspClient): RunStartedParams {
  const found = client.runs.findLast(({ kind }) => kind === "started");
  assert.ok(found?.kind === "started");
  return found.params;
}

/** Whether `text` is `kept` with other text at its gaps. */
function isAround(text: string, kept: readonly (string | null)[]): boolean {
  const escaped = kept.map((piece) => (piece === null ? "[^]*" : piece.replace(/[^\w\s]/g, "\\$&")));
  return new RegExp(`^${escaped.join("")}$`).test(text);
}

describe("holes", LIMIT, () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start({ settings: { steps: true } });
    await client.reaches("ready");
  });
  after(() => client.stop());

  const CODE = "def total(first, second):\n    result = first + second\n    return result\n";

  const shares: [name: string, text: string, ranges: ReturnType<typeof at>[], share: number][] = [
    ["a line", CODE, [at(1, 4, 1, 27)], 0.3],
    ["one token", CODE, [at(1, 4, 1, 27)], 0],
    ["lines", CODE, [at(0, 0, 2, 17)], 0.2],
    ["the whole document", CODE, [at(0, 0, 3, 0)], 0.1],
    ["two ranges", CODE, [at(0, 0, 0, 25), at(2, 4, 2, 17)], 0.4],
    ["CRLF", CODE.replaceAll("\n", "\r\n"), [at(0, 0, 2, 17)], 0.2],
    ["characters of two units", 'name = "añ😀"  # 😀 ok\nx = 1\n', [at(0, 0, 0, 22)], 0.4],
    ["everything", CODE, [at(1, 4, 1, 27)], 1],
  ];
  for (const [name, text, ranges, remask] of shares)
    test(`text masked again keeps the rest: ${name}`, async () => {
      const { uri } = open(client, text);
      const { edits } = await client.infill({ holes: ranges.map((range) => ({ range, remask })) }, uri);
      assert.deepEqual(
        edits.map(({ range }) => range),
        ranges,
      );
      const { masks, canvas, options } = started(client);
      assert.equal(options.variable, false);
      for (const [i, cells] of canvas.entries()) {
        const open = cells.filter(({ text: shown }) => shown === null).length;
        assert.equal(open, masks[i]);
        assert.ok(open >= 1);
        if (remask === 0) assert.equal(open, 1);
        if (remask === 1) assert.equal(open, cells.length);
        if (remask < 1) assert.ok(open < cells.length);
        // A token that is only part of a character shows no text, so where it is anything may stand.
        const kept = cells.map(({ text: shown }) => (shown === "" ? null : shown));
        const newText = (edits[i]?.newText ?? "").replaceAll("\r\n", "\n");
        assert.ok(
          isAround(newText, kept),
          `${JSON.stringify(newText)} does not keep ${JSON.stringify(kept)}`,
        );
        if (text.includes("\r\n")) assert.doesNotMatch(edits[i]?.newText ?? "", /[^\r]\n/);
      }
    });

  test("text may grow when the request says so", async () => {
    const { uri } = open(client, CODE);
    const holes = [{ range: at(1, 4, 1, 27), remask: 0.5 }];
    await client.infill({ holes, options: { variable: true } }, uri);
    const { options, masks } = started(client);
    assert.deepEqual([options.variable, options.maxCanvas], [true, 2 * (masks[0] ?? 0)]);
  });

  test("a setting for the canvas does not limit a text", async () => {
    const small = await LspClient.start({ settings: { steps: true, maxTokens: 2 } });
    try {
      await small.reaches("ready");
      const { uri } = open(small, CODE);
      await small.infill({ holes: [{ range: at(0, 0, 2, 17), remask: 1 }] }, uri);
      assert.ok((started(small).masks[0] ?? 0) > 2);
    } finally {
      await small.stop();
    }
  });

  const sized: [name: string, text: string, hole: InfillHole, most: number][] = [
    ["one line", "def f(x):\n    \n", { range: at(1, 4), lines: 1 }, 1],
    ["three lines", "def f(x):\n    \n", { range: at(1, 4), lines: 3 }, 3],
    ["whole lines", "def f(x):\n    y = x\n    return y\n", { range: at(1, 0, 2, 0), lines: 1 }, 2],
    ["with masks", "def f(x):\n    \n", { range: at(1, 4), lines: 1, tokens: 60 }, 1],
    ["CRLF", "def f(x):\r\n    \r\n", { range: at(1, 4), lines: 2, tokens: 60 }, 2],
  ];
  for (const [name, text, hole, most] of sized)
    test(`lines bound the result: ${name}`, async () => {
      const { uri } = open(client, text);
      const { edits } = await client.infill({ holes: [hole], options: { variable: false } }, uri);
      const newText = edits[0]?.newText ?? "";
      assert.ok(newText.split("\n").length <= most, JSON.stringify(newText));
      const [masks] = started(client).masks;
      if (hole.tokens !== undefined) assert.equal(masks, hole.tokens);
      else assert.ok((masks ?? 0) >= 4 * (hole.lines ?? 0));
    });

  test("more lines, more masks", async () => {
    const { uri } = open(client, CODE);
    const masks: number[] = [];
    for (const lines of [1, 2, 4]) {
      await client.infill({ holes: [{ range: at(3, 0), lines }] }, uri);
      masks.push(started(client).masks[0] ?? 0);
    }
    assert.deepEqual(
      [...masks].sort((a, b) => a - b),
      masks,
    );
    assert.ok(new Set(masks).size === 3, String(masks));
  });

  const wrong: [name: string, hole: object, message: RegExp][] = [
    ["an empty range", { range: at(0, 1), remask: 0.5 }, /empty/],
    ["with tokens", { range: at(0, 0, 0, 3), remask: 0.5, tokens: 4 }, /size of that text/],
    ["with lines", { range: at(0, 0, 0, 3), remask: 0.5, lines: 1 }, /size of that text/],
    ["more than all", { range: at(0, 0, 0, 3), remask: 1.5 }, /remask/],
    ["zero lines", { range: at(0, 0), lines: 0 }, /lines/],
    ["not composed", { range: at(1, 0, 1, 4), remask: 0.5 }, /characters/],
  ];
  for (const [name, hole, message] of wrong)
    test(`wrong sizes: ${name}`, async () => {
      const { uri } = open(client, "abcdef\ne\u0301tat\n");
      const params = { textDocument: { uri, version: 1 }, holes: [hole] };
      await assert.rejects(client.connection.sendRequest("unmask/infill", params), (error: Error) => {
        assert.match(error.message, message);
        return "code" in error && error.code === ErrorCode.InvalidRequest;
      });
    });

  test("the document changes while text is masked again", async () => {
    const { uri } = open(client, CODE);
    const holes = [{ range: at(0, 0, 2, 17), remask: 1 }];
    const answer = codeOf(
      client.infill({ holes, options: { policy: { kind: "top_k", value: 1, rank: "margin" } } }, uri),
    );
    client.insert(uri, { line: 3, character: 0 }, "#");
    assert.equal(await answer, ContentModified);
  });
});

describe("holes of a model without EXPAND", LIMIT, () => {
  let model: Variant;
  let client: LspClient;
  before(async () => {
    // What is usual for a length decides alone when it differs by orders of magnitude.
    model = fixedModel({ lengthBias: { a: 0, b: 0, c: 1, d: 1, e: 1e-30 } });
    client = await LspClient.start({ settings: { steps: true, modelPath: model.folder } });
    await client.reaches("ready");
  });
  after(async () => {
    await client.stop();
    model.dispose();
  });

  const chosen: [name: string, holes: InfillHole[], masks: number[], probed: boolean][] = [
    ["the longest, where many masks are usually unsure", [{ range: at(0, 4) }], [64], true],
    ["a stated size stays", [{ range: at(0, 4), tokens: 5 }], [5], false],
    ["the only open one of two", [{ range: at(0, 4), tokens: 5 }, { range: at(1, 4) }], [5, 64], true],
    ["after a text with several runs of masks", [{ range: at(2, 0, 2, 13), remask: 0.5 }, { range: at(3, 4) }], [4, 64], true],
    ["several open ones do not try", [{ range: at(0, 4) }, { range: at(1, 4) }], [16, 16], false],
  ]; // biome-ignore format: a row per case
  for (const [name, holes, masks, probed] of chosen)
    test(`lengths: ${name}`, async () => {
      const { uri } = open(client, "a = \nb = \nx = (y, z, w)\nc = \n");
      const { summary, edits } = await client.infill({ holes }, uri);
      const run = started(client);
      assert.deepEqual([run.masks.at(-1), run.masks.length], [masks.at(-1), masks.length]);
      assert.equal(edits.length, holes.length);
      assert.equal(run.options.variable, false);
      const remasked = holes.some(({ remask }) => remask !== undefined);
      assert.equal(summary.timing.probing !== undefined, probed || remasked);
      assert.equal(
        summary.canvasTokens,
        run.masks.reduce((a, b) => a + b, 0),
      );
    });

  test("ghost text tries lengths too, and a run again finds the same", async () => {
    const { uri, position } = open(client, "def f(self):\n    self.x = ├\n");
    await client.complete(uri, position);
    const first = started(client);
    assert.deepEqual([first.kind, first.masks], ["completion", [64]]);
    await client.again({ request: first.request, options: { cache: "none" } });
    assert.deepEqual(started(client).masks, [64]);
  });

  test("a bound for the canvas bounds the lengths", async () => {
    const { uri } = open(client, "a = \n");
    await client.infill({ holes: [{ range: at(0, 4) }], options: { maxCanvas: 14 } }, uri);
    assert.deepEqual(started(client).masks, [12]);
  });

  test("growing is refused", async () => {
    const { uri } = open(client, "a = \n");
    const request = client.infill({ holes: [{ range: at(0, 4) }], options: { variable: true } }, uri);
    assert.equal(await codeOf(request), ErrorCode.InvalidRequest);
  });

  test("a request that is cancelled while it tries lengths", async () => {
    const { uri } = open(client, "a = \n");
    const source = new CancellationTokenSource();
    const answer = codeOf(client.infill({ holes: [{ range: at(0, 4) }] }, uri, source.token));
    source.cancel();
    assert.equal(await answer, RequestCancelled);
    const { edits } = await client.infill({ holes: [{ range: at(0, 4), tokens: 2 }] }, uri);
    assert.equal(edits.length, 1);
  });
});
