/**
 * The engine on a GPU. The CUDA library is the emulated one, whose kernels run on the CPU; what a GPU does when it fails
 * is told by a stand-in addon.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ErrorCode } from "../../server/protocol.ts";
import { atCursor, Invoked, LspClient, root } from "./client.ts";

const emulated = join(root, "build", "release", "unmask_cuda_emulated.so");
const limit = { timeout: 120_000 };

function doctor(library: string, args: string[] = []): string {
  const cli = join(root, "dist", "cli.js");
  const env = { ...process.env, UNMASK_CUDA_LIBRARY: library };
  return spawnSync(process.execPath, [cli, "doctor", ...args], { env, encoding: "utf8" }).stdout;
}

test("doctor on a GPU: the device, the memory plan, a completion", limit, () => {
  const out = doctor(emulated, ["--device", "cuda:0"]);
  assert.match(out, /^ok +gpu +cuda:0 emulated, compute capability 8\.0, .* free, .*self test passed$/m);
  assert.match(out, /^ok +device +emulated \(cuda:0\)$/m);
  assert.match(out, /^ok +memory +as bf16 [\d.]+ GB of [\d.]+ GB free on emulated: weights [\d.]+ GB, /m);
  assert.match(out, /^ok +request +[\d.]+ ms/m);
});

const folder = mkdtempSync(join(tmpdir(), "unmask-gpu-"));
after(() => rmSync(folder, { recursive: true }));
const noLibrary = join(folder, "not-a-library.so");
writeFileSync(noLibrary, "text");

const reasons: [name: string, library: string, args: string[], reason: RegExp][] = [
  ["there is no library", join(folder, "absent.so"), [], /not used: this build has no CUDA library/],
  ["it is no library", noLibrary, [], /not used: the CUDA library cannot be loaded: .*not-a-library/],
  [
    "it is another library",
    join(root, "dist", "unmask.node"),
    [],
    /not used: the CUDA library cannot be loaded/,
  ],
  ["the CPU is asked for", emulated, ["--device", "cpu"], /not used: the CPU was asked for/],
  ["there is no such device", emulated, ["--device", "cuda:7"], /not used: there is no cuda:7, only cuda:0/],
];
for (const [name, library, args, reason] of reasons)
  test(`doctor says why no GPU is used: ${name}`, limit, () => {
    const out = doctor(library, args);
    assert.match(out, /^ok +device +CPU/m);
    assert.match(out, new RegExp(`^- +gpu +${reason.source}`, "m"));
    assert.match(out, /^Completion works\.$/m);
  });

/** Starts a server whose addon has a GPU, on which `onGpu` (an expression; `spec` is given) is the loaded model. */
function withStandIn(name: string, onGpu: string, device: string): Promise<LspClient> {
  const addon = join(folder, `${name}.cjs`);
  const bytes = "weights: 1, embedding: 1, kv: 1, workspace: 1, total: 4, free: 9, usable: 9";
  writeFileSync(
    addon,
    `const real = require(${JSON.stringify(join(root, "dist", "unmask.node"))});
     const facts = { capability: "9.0", multiprocessors: 132, memoryTotal: 9, memoryFree: 9, driver: 13000, runtime: 13000 };
     module.exports = { ...real,
       cuda: () => ({ library: "stand-in", devices: [{ device: "cuda:0", name: "stand-in", ...facts }] }),
       cudaPlan: () => ({ ${bytes}, name: "stand-in" }),
       loadModel: async (spec) => spec.device === "cpu" ? real.loadModel(spec) : ${onGpu} };`,
  );
  return LspClient.start({ env: { UNMASK_ADDON: addon }, settings: { device } });
}

test("three crashes on the GPU: the CPU goes on, and says so", limit, async () => {
  const client = await withStandIn("crashing", `process.kill(process.pid, "SIGKILL")`, "auto");
  try {
    const status = await client.reaches("ready");
    assert.match(status.device ?? "", /^CPU, /);
    assert.match(
      status.notice ?? "",
      /^The GPU is not used: the engine ended 3 times on it .*SIGKILL.*Restart/,
    );
  } finally {
    await client.stop();
  }
});

test("a GPU that is lost ends the engine process, and the next one may find it well", limit, async () => {
  const lost = `{ bytes: 4, tier: "scalar", threads: 1, cancel() {}, dispose() {}, infill: () =>
    Promise.reject(Object.assign(new Error("an illegal memory access"), { code: "DEVICE_LOST" })) }`;
  const client = await withStandIn("lost", lost, "cuda:0");
  try {
    assert.equal((await client.reaches("ready")).device, "stand-in (cuda:0)");
    const before = client.statuses.length;
    const { text, position } = atCursor("def f(a):\n    return ├\n");
    client.open("file:///lost.py", text, "python");
    await assert.rejects(client.complete("file:///lost.py", position, Invoked), {
      code: ErrorCode.EngineUnavailable,
      message: "The GPU failed: an illegal memory access",
    });
    const restarting = await client.reaches("starting", before);
    assert.match(restarting.reason ?? "", /exit code 86/);
    const back = client.statuses.indexOf(restarting);
    assert.equal((await client.reaches("ready", back)).device, "stand-in (cuda:0)");
    assert.ok(client.log.some((line) => line.includes("GPU memory: as bf16")));
  } finally {
    await client.stop();
  }
});
