/**
 * Inline completion as a client sees it: the real server bundle over real LSP, with the real engine and the bundled
 * model. What the model writes is not tested, only what becomes of it.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import { ErrorCode, SettingsChanged } from "../../server/protocol.ts";
import { parses } from "../eval/sandbox.ts";
import { Automatic, endOf, Invoked, LspClient, root } from "./client.ts";
import { at, codeOf, LIMIT, METHOD, open, openMethod, RequestCancelled } from "./fixtures.ts";

describe("inline completion", LIMIT, () => {
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
      const { uri, position } = openMethod(client);
      const [item] = (await client.complete(uri, position, kind)) ?? [];
      assert.ok(item !== undefined && item.insertText.trim() !== "");
      assert.deepEqual(item.range.start, position);
      const status = await client.status();
      assert.ok(readdirSync(join(root, "models")).includes(status.model ?? ""));
      assert.match(status.device ?? "", /^CPU, .*thread/);
      assert.equal(status.lastSilence, undefined);
    });

  test("typing along is answered from memory", async () => {
    const { uri, position, text } = openMethod(client, "Along");
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

  test("who asks again gets a choice, which stays while it is typed along", async () => {
    const { uri, position, text } = openMethod(client, "Choice");
    const [shown, ...none] = (await client.complete(uri, position, Automatic)) ?? [];
    assert.ok(shown !== undefined && none.length === 0);
    const told = client.steps.length;
    const choice = (await client.complete(uri, position, Invoked)) ?? [];
    assert.deepEqual(choice[0], shown, "what is shown comes first");
    const texts = choice.map(({ insertText }) => insertText);
    const [second = ""] = texts.slice(1);
    assert.ok(texts.length > 1 && texts.length <= 3, `${texts.length} to choose from`);
    assert.equal(new Set(texts).size, texts.length);
    assert.equal(client.steps.length, told, "the steps to look at stay those of the default answer");
    assert.deepEqual(await client.complete(uri, position, Invoked), choice, "it is remembered");
    // As much of the second one as tells it from the others.
    const starts = Array.from({ length: second.length - 1 }, (_, i) => second.slice(0, i + 1));
    const agreeing = (start: string) => texts.filter((other) => other.startsWith(start));
    const typed = starts.find((start) => agreeing(start).length === 1) ?? second.slice(0, -1);
    client.insert(uri, position, typed);
    const head =
      text
        .split("\n")
        .slice(0, position.line + 1)
        .join("\n") + typed;
    const [rest] = (await client.complete(uri, endOf(head), Automatic)) ?? [];
    assert.equal(rest?.insertText, agreeing(typed)[0]?.slice(typed.length));
  });

  test("typing something else asks the model again", async () => {
    const { uri, position } = openMethod(client, "Other");
    await client.complete(uri, position, Automatic);
    const asked = client.steps.length;
    client.insert(uri, position, "zq");
    await client.complete(uri, { line: position.line, character: position.character + 2 }, Automatic);
    assert.ok(client.steps.length > asked);
  });

  test("what is suggested does not break the file's syntax", async () => {
    const sample = readFileSync(join(root, "samples/inventory.py"), "utf8");
    // A loop of the sample waits for its body.
    const lines = sample.replace(/# Try: one line of the report/, "lines.append(name)").split("\n");
    const programs: string[] = [];
    for (const [i, line] of lines.entries()) {
      const indent = /^\s+(?=\S)/.exec(line)?.[0];
      if (indent === undefined || i % 2 === 0) continue;
      const [above, below] = [[...lines.slice(0, i + 1), indent].join("\n"), lines.slice(i + 1).join("\n")];
      const { uri, position } = open(client, `${above}├\n${below}`);
      for (const { insertText, range } of (await client.complete(uri, position)) ?? []) {
        assert.deepEqual(range, { start: position, end: position });
        programs.push(`${above}${insertText}\n${below}`);
      }
    }
    assert.ok(programs.length >= 5, `${programs.length} suggestions`);
    const broken = (await parses(programs)).filter((fine) => !fine).length;
    // The grammar is not Python itself: now and then one gets through.
    assert.ok(broken <= programs.length / 10, `${broken} of ${programs.length} break the file`);
  });

  test("a newer request of the same document replaces the older", async () => {
    const { uri, position } = openMethod(client, "Newer");
    const older = client.complete(uri, position);
    const newer = client.complete(uri, { line: 0, character: 0 });
    assert.equal(await older, null);
    await newer;
  });

  test("requests of different documents do not disturb each other", async () => {
    const first = openMethod(client, "First");
    const second = openMethod(client, "Second");
    const answers = await Promise.all(
      [first, second].map(({ uri, position }) => client.complete(uri, position)),
    );
    for (const answer of answers) assert.ok(answer?.length);
  });

  test("a cancelled completion says so", async () => {
    const { uri, position } = openMethod(client, "Cancelled");
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, position, context: { triggerKind: Invoked } };
    const answer = client.connection.sendRequest("textDocument/inlineCompletion", params, source.token);
    source.cancel();
    assert.equal(await codeOf(answer), RequestCancelled);
  });

  test("nothing is shown when the document changed meanwhile", async () => {
    const { uri, position } = openMethod(client, "Changed");
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
    assert.ok((await client.complete(uri, position))?.length);
  });

  test("a setting that makes no sense is reported and left out", async () => {
    client.notify(SettingsChanged, { steps: true, maxTokens: "many" });
    await client.until(() => client.log.find((line) => line.includes('"maxTokens"')));
    const { uri, position } = openMethod(client, "Typing");
    assert.ok((await client.complete(uri, position))?.length);
    client.notify(SettingsChanged, { steps: true });
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
});
