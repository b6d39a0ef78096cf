/** Starting, failing, being killed, restarting and ending: the state is always told, and no process is left behind. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import { ErrorCode, RestartEngine, SettingsChanged } from "../../server/protocol.ts";
import { Automatic, endOf, gone, Invoked, LspClient } from "./client.ts";
import { at, codeOf, LIMIT, open, openMethod, RequestCancelled, SLOW } from "./fixtures.ts";

describe("an engine process", LIMIT, () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start({ settings: { steps: true } });
    await client.reaches("ready");
  });
  after(() => client.stop());

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

  test("an engine that hangs in a cancelled run is replaced", async () => {
    const { uri } = open(client, "x = 1\n");
    const seen = client.steps.length;
    const states = client.statuses.length;
    const source = new CancellationTokenSource();
    const answer = codeOf(client.infill(SLOW, uri, source.token));
    await client.until(() => client.steps[seen]);
    process.kill(client.enginePid(), "SIGSTOP");
    source.cancel();
    assert.equal(await answer, RequestCancelled, "who cancels does not wait for it");
    const starting = await client.reaches("starting", states);
    assert.match(starting.reason ?? "", /still computed 20 s after a cancellation.* starts again/);
    await client.reaches("ready", states + client.statuses.slice(states).indexOf(starting));
    assert.equal((await client.infill({ holes: [{ range: at(0, 0) }] }, uri)).edits.length, 1);
  });

  test("ten good answers forget the crash before", async () => {
    const { uri } = open(client, "x = 1\n");
    for (let i = 0; i < 10; i++) await client.infill({ holes: [{ range: at(1, 0), tokens: 2 }] }, uri);
    const states = client.statuses.length;
    process.kill(client.enginePid(), "SIGKILL");
    const starting = await client.reaches("starting", states);
    assert.match(starting.reason ?? "", /starts again in 1 s/);
    await client.reaches("ready", states + client.statuses.slice(states).indexOf(starting));
  });

  test("restart gives a new engine process", async () => {
    const old = client.enginePid();
    const states = client.statuses.length;
    assert.equal(await client.connection.sendRequest(RestartEngine), null);
    await client.reaches("ready", states);
    assert.notEqual(client.enginePid(), old);
    await gone(old);
    const { uri, position } = openMethod(client, "Restarted");
    assert.ok((await client.complete(uri, position))?.length);
  });
});

describe("starting and ending", LIMIT, () => {
  for (const transport of ["stdio", "ipc"] as const) {
    test(`over ${transport}: completes, and shutdown leaves no process`, async () => {
      const client = await LspClient.start({ transport });
      await client.reaches("ready");
      const { uri, position } = openMethod(client);
      assert.ok((await client.complete(uri, position))?.length);
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
      const { uri, position } = openMethod(client);
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
