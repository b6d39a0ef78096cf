/**
 * The language server as a client sees it: the real bundle over real LSP, with the real engine and the bundled model.
 * What the model writes is not tested, only what becomes of it.
 */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import { ErrorCode, type InfillParams, RestartEngine, SettingsChanged } from "../../server/protocol.ts";
import { Automatic, atCursor, endOf, gone, Invoked, LspClient } from "./client.ts";

const LIMIT = { timeout: 120_000 };
const RequestCancelled = -32800;
const ContentModified = -32801;

/** A place where any model of Python has something to say. */
const METHOD = `class Point:
    def __init__(self, x, y):
        self.x = x
        ├

    def norm(self):
        return self.x
`;

/** Many passes over a full context: still running when the next message arrives. */
const SLOW: Omit<InfillParams, "textDocument"> = {
  holes: [{ range: at(0, 0), tokens: 200 }],
  options: { cache: "none", policy: { kind: "top_k", value: 1, rank: "confidence" }, variable: false },
};

function at(line: number, character: number, endLine = line, endCharacter = character) {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** Settles to the error's code, or fails when there was an answer. */
async function codeOf(request: Promise<unknown>): Promise<number> {
  try {
    assert.fail(`answered ${JSON.stringify(await request)}`);
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "number") return error.code;
    throw error;
  }
}

let documents = 0;
/** Opens a new document with the cursor at `├`. */
function open(client: LspClient, marked: string, name = "document.py", languageId = "python") {
  const { text, position } = atCursor(marked);
  documents += 1;
  const uri = `file:///project/${documents}/${name}`;
  client.open(uri, text, languageId);
  return { uri, position, text };
}

describe("a session", LIMIT, () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start({ settings: { steps: true } });
    await client.reaches("ready");
  });
  after(() => client.stop());

  test("initialize names the capabilities", () => {
    assert.deepEqual(client.capabilities, { textDocumentSync: 2, inlineCompletionProvider: true });
  });

  for (const kind of [Automatic, Invoked])
    test(`completes, trigger kind ${kind}`, async () => {
      const { uri, position } = open(client, METHOD);
      const [item, ...more] = (await client.complete(uri, position, kind)) ?? [];
      assert.ok(item !== undefined && item.insertText.trim() !== "");
      assert.deepEqual(more, []);
      assert.deepEqual(item.range.start, position);
      const status = await client.status();
      assert.equal(status.model, "unmask-tiny");
      assert.match(status.device ?? "", /^CPU, .*thread/);
      assert.equal(status.lastSilence, undefined);
    });

  test("typing along is answered from memory", async () => {
    const { uri, position, text } = open(client, METHOD.replace("├", "self.├"));
    const [item] = (await client.complete(uri, position, Automatic)) ?? [];
    assert.ok(item !== undefined && item.insertText.length > 2);
    assert.ok((await client.status()).lastTiming !== undefined);
    const asked = client.steps.length;
    const typed = item.insertText.slice(0, 2);
    client.insert(uri, position, typed);
    const head = text
      .split("\n")
      .slice(0, position.line + 1)
      .join("\n");
    const [rest] = (await client.complete(uri, endOf(head + typed), Automatic)) ?? [];
    assert.equal(rest?.insertText, item.insertText.slice(2));
    assert.equal(client.steps.length, asked, "the engine was asked again");
    assert.equal((await client.status()).lastTiming, undefined);
  });

  test("typing something else asks the model again", async () => {
    const { uri, position } = open(client, METHOD.replace("Point", "Other"));
    await client.complete(uri, position, Automatic);
    const asked = client.steps.length;
    client.insert(uri, position, "zq");
    await client.complete(uri, { line: position.line, character: position.character + 2 }, Automatic);
    assert.ok(client.steps.length > asked);
  });

  test("a newer request of the same document replaces the older", async () => {
    const { uri, position } = open(client, METHOD.replace("Point", "Newer"));
    const older = client.complete(uri, position);
    const newer = client.complete(uri, { line: 0, character: 0 });
    assert.equal(await older, null);
    await newer;
  });

  test("requests of different documents do not disturb each other", async () => {
    const first = open(client, METHOD.replace("Point", "First"));
    const second = open(client, METHOD.replace("Point", "Second"));
    const answers = await Promise.all(
      [first, second].map(({ uri, position }) => client.complete(uri, position)),
    );
    for (const answer of answers) assert.equal(answer?.length, 1);
  });

  test("a cancelled completion says so", async () => {
    const { uri, position } = open(client, METHOD.replace("Point", "Cancelled"));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, position, context: { triggerKind: Invoked } };
    const answer = client.connection.sendRequest("textDocument/inlineCompletion", params, source.token);
    source.cancel();
    assert.equal(await codeOf(answer), RequestCancelled);
  });

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

  test("nothing is shown when the document changed meanwhile", async () => {
    const { uri, position } = open(client, METHOD.replace("Point", "Changed"));
    const answer = client.complete(uri, position);
    client.insert(uri, { line: 0, character: 0 }, "# \n");
    assert.equal(await answer, null);
    assert.match((await client.status()).lastSilence ?? "", /changed meanwhile/);
  });

  const silences: [name: string, marked: string, file: string, language: string, reason: RegExp][] = [
    ["a file of secrets", "KEY=├\n", ".env", "plaintext", /excluded/],
    ["a language of secrets", "KEY=├\n", "settings", "dotenv", /excluded/],
    ["inside a word", "import o├s\n", "a.py", "python", /inside a word/],
    ["an empty document", "├", "a.py", "python", /empty/],
    ["text after the cursor", "x = '😀'\ny = ├😀\n", "a.py", "python", /text follows/],
  ];
  for (const [name, marked, file, language, reason] of silences)
    test(`no automatic completion: ${name}`, async () => {
      const asked = client.steps.length;
      const { uri, position } = open(client, marked, file, language);
      assert.equal(await client.complete(uri, position, Automatic), null);
      assert.match((await client.status()).lastSilence ?? "", reason);
      assert.equal(client.steps.length, asked);
    });

  test("no secret is completed on demand either", async () => {
    const { uri, position } = open(client, "KEY=├\n", ".env.local", "plaintext");
    const asked = client.steps.length;
    assert.equal(await client.complete(uri, position, Invoked), null);
    assert.equal(
      await codeOf(client.infill({ holes: [{ range: at(0, 4) }] }, uri)),
      ErrorCode.InvalidRequest,
    );
    assert.equal(client.steps.length, asked);
  });

  test("patterns of the settings exclude files from now on", async () => {
    const { uri, position } = open(client, METHOD, "private/a.py");
    client.notify(SettingsChanged, { steps: true, exclude: ["private/**"] });
    assert.equal(await client.complete(uri, position), null);
    assert.match((await client.status()).lastSilence ?? "", /excluded/);
    client.notify(SettingsChanged, { steps: true });
    assert.equal((await client.complete(uri, position))?.length, 1);
  });

  test("a setting that makes no sense is reported and left out", async () => {
    client.notify(SettingsChanged, { steps: true, maxTokens: "many" });
    await client.until(() => client.log.find((line) => line.includes('"maxTokens"')));
    const { uri, position } = open(client, METHOD.replace("Point", "Typing"));
    assert.equal((await client.complete(uri, position))?.length, 1);
    client.notify(SettingsChanged, { steps: true });
  });

  test("a document with CRLF gets CRLF", async () => {
    const { uri } = open(client, "def f(x):\r\n    return x\r\n");
    const seen = client.steps.length;
    const { edits } = await client.infill({ holes: [{ range: at(1, 4), tokens: 60 }] }, uri);
    const written = client.steps.slice(seen).at(-1)?.step.holes[0] ?? "";
    assert.ok(written.includes("\n") && !written.includes("\r"), `no line end in ${JSON.stringify(written)}`);
    assert.equal(edits[0]?.newText, written.replaceAll("\n", "\r\n"));
  });

  test("ghost text in a document with CRLF has no other line end", async () => {
    const { uri, position } = open(client, METHOD.replace("Point", "Crlf").replaceAll("\n", "\r\n"));
    const [item] = (await client.complete(uri, position)) ?? [];
    assert.ok(item !== undefined && !/[^\r]\n/.test(item.insertText));
  });

  for (const marked of ["x = '😀'  # 😀├\ny = 1\n", "def f():\n    return ├  # 😀\n", "😀├😀\n"])
    test(`characters of two units at the cursor: ${JSON.stringify(marked)}`, async () => {
      const { uri, position } = open(client, marked);
      const items = (await client.complete(uri, position)) ?? [];
      for (const { insertText } of items) assert.doesNotMatch(insertText, /\p{Surrogate}/u);
    });

  test("a selected suggest item is extended in its range", async () => {
    const { uri, position } = open(client, METHOD.replace("├", "sel├"));
    const range = at(position.line, position.character - 3, position.line, position.character);
    const items = (await client.complete(uri, position, Automatic, { range, text: "self" })) ?? [];
    const silence = (await client.status()).lastSilence;
    if (items.length === 0) assert.match(silence ?? "", /dropped/);
    for (const item of items) {
      assert.ok(item.insertText.startsWith("self"));
      assert.deepEqual(item.range.start, range.start);
    }
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
      steps.at(-1)?.step.holes,
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

  test("an engine that is killed answers, and comes back", async () => {
    const { uri, text } = open(client, "x = 1\n");
    const seen = client.steps.length;
    const states = client.statuses.length;
    const answer = codeOf(client.infill(SLOW, uri));
    await client.until(() => client.steps[seen]);
    process.kill(client.enginePid(), "SIGKILL");
    assert.equal(await answer, ErrorCode.EngineUnavailable);
    const starting = await client.reaches("starting", states);
    assert.match(starting.reason ?? "", /SIGKILL/);
    const automatic = client.complete(uri, endOf(text), Automatic);
    assert.equal(await automatic, null);
    assert.match((await client.status()).lastSilence ?? "", /starts again/);
    assert.equal(await codeOf(client.complete(uri, endOf(text), Invoked)), ErrorCode.EngineUnavailable);
    await client.reaches("ready", states + client.statuses.slice(states).indexOf(starting));
    assert.equal((await client.infill({ holes: [{ range: at(0, 0) }] }, uri)).edits.length, 1);
  });

  test("restart gives a new engine process", async () => {
    const old = client.enginePid();
    const states = client.statuses.length;
    assert.equal(await client.connection.sendRequest(RestartEngine), null);
    await client.reaches("ready", states);
    assert.notEqual(client.enginePid(), old);
    await gone(old);
    const { uri, position } = open(client, METHOD.replace("Point", "Restarted"));
    assert.equal((await client.complete(uri, position))?.length, 1);
  });
});

describe("starting and ending", LIMIT, () => {
  for (const transport of ["stdio", "ipc"] as const) {
    test(`over ${transport}: completes, and shutdown leaves no process`, async () => {
      const client = await LspClient.start({ transport });
      await client.reaches("ready");
      const { uri, position } = open(client, METHOD);
      assert.equal((await client.complete(uri, position))?.length, 1);
      const engine = client.enginePid();
      assert.equal(await client.stop(), 0);
      await gone(engine);
    });

    test(`over ${transport}: a client that vanishes leaves no process`, async () => {
      const client = await LspClient.start({ transport });
      await client.reaches("ready");
      const engine = client.enginePid();
      assert.notEqual(await client.vanish(), 0);
      await gone(engine);
    });
  }

  const failures: [name: string, options: Parameters<typeof LspClient.start>[0], reason: RegExp][] = [
    ["no such model", { settings: { modelPath: "/nowhere/model" } }, /\/nowhere\/model/],
    ["a model folder without a model", { settings: { modelPath: __dirname } }, /config\.json/],
    ["a relative model path", { settings: { modelPath: "models/x" } }, /absolute/],
    ["no addon", { env: { UNMASK_ADDON: "/nowhere/unmask.node" } }, /\/nowhere\/unmask\.node/],
    ["an addon that is none", { env: { UNMASK_ADDON: __filename } }, /does not work here/],
  ];
  for (const [name, options, reason] of failures)
    test(`${name}: a stated reason, and no crash`, async () => {
      const client = await LspClient.start(options);
      const status = await client.reaches("failed");
      assert.match(status.reason ?? "", reason);
      const { uri, position } = open(client, METHOD);
      assert.equal(await client.complete(uri, position, Automatic), null);
      assert.match((await client.status()).lastSilence ?? "", reason);
      assert.equal(await codeOf(client.complete(uri, position, Invoked)), ErrorCode.EngineUnavailable);
      assert.equal(await client.stop(), 0);
    });

  test("a good model path heals a bad one", async () => {
    const client = await LspClient.start({ settings: { modelPath: "/nowhere/model" } });
    await client.reaches("failed");
    client.notify(SettingsChanged, {});
    await client.reaches("ready");
    assert.equal((await client.status()).reason, undefined);
    assert.equal(await client.stop(), 0);
  });
});
