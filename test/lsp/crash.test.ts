/**
 * An engine that crashes again and again: restarts with growing waits, then a stated failure that a restart by hand
 * leaves. The addon is a stand-in that ends its process on load until a file exists, and is the real one from then on.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { RestartEngine } from "../../server/protocol.ts";
import { gone, LspClient, root } from "./client.ts";

test("an engine that keeps crashing is given up, and can be restarted", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "unmask-crash-"));
  const healed = join(folder, "healed");
  const addon = join(folder, "addon.cjs");
  writeFileSync(
    addon,
    `const real = require(${JSON.stringify(join(root, "dist", "unmask.node"))});
     const crash = () => process.kill(process.pid, "SIGKILL");
     module.exports = require("node:fs").existsSync(${JSON.stringify(healed)}) ? real : { ...real, loadModel: crash };`,
  );
  const client = await LspClient.start({ env: { UNMASK_ADDON: addon } });
  try {
    const failed = await client.reaches("failed");
    assert.match(failed.reason ?? "", /ended 4 times.*SIGKILL.*Restart/);
    const waits = client.statuses.map((status) => /starts again in (\d+) s/.exec(status.reason ?? "")?.[1]);
    assert.deepEqual(
      waits.filter((wait) => wait !== undefined),
      ["1", "4", "16"],
    );
    writeFileSync(healed, "");
    await client.connection.sendRequest(RestartEngine);
    await client.reaches("ready");
    const engine = client.enginePid();
    assert.equal(await client.stop(), 0);
    await gone(engine);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
