/** The command line as a user sees it: the real bundle as a process, its output and its exit code. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { root } from "./client.ts";
import { variantOf } from "./models.ts";

const folder = mkdtempSync(join(tmpdir(), "unmask-cli-"));
after(() => rmSync(folder, { recursive: true }));

const file = join(folder, "point.py");
const SOURCE =
  "class Point:\n    def __init__(self, x, y):\n        \n\n    def norm(self):\n        return self.x\n";
writeFileSync(file, SOURCE);
writeFileSync(join(folder, ".env"), "KEY=1\n");
writeFileSync(join(folder, "emoji.py"), "x = '😀'\ny = \n");

function unmask(args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    input: "",
    timeout: 120_000,
  });
}

test("infill prints what the editor would insert", () => {
  const { status, stdout, stderr } = unmask(["infill", `${file}:3:9`]);
  assert.equal(status, 0, stderr);
  assert.ok(stdout.trim() !== "");
});

test("infill --json says the same, with the raw text and the facts", () => {
  const plain = unmask(["infill", `${file}:3:9`]);
  const { status, stdout } = unmask(["infill", `${file}:3:9`, "--json", "--steps", "--tokens", "8"]);
  assert.equal(status, 0);
  const { raw, steps, summary } = JSON.parse(stdout);
  assert.equal(typeof raw, "string");
  assert.equal(steps.length, summary.steps);
  assert.equal(steps[0].holes[0].split("\u2591").length - 1, steps[0].masksLeft);
  assert.equal(`${JSON.parse(unmask(["infill", `${file}:3:9`, "--json"]).stdout).text}\n`, plain.stdout);
});

test("infill --steps prints each step with its masks", () => {
  const { status, stdout } = unmask(["infill", `${file}:3:9`, "--steps", "--tokens", "6"]);
  assert.equal(status, 0);
  assert.match(stdout, /^--- step 1: full pass, \d+ rows, .* ms, \d+ committed, \d+ open\n.*\u2591/);
  assert.match(stdout, /--- step 2: window pass/);
});

test("a threshold of 0 commits everything at once", () => {
  // Of a block, and the bundled model's may be one token.
  const whole = variantOf({ "unmask.json": ({ block: _, ...json }) => json });
  try {
    const asked = ["infill", `${file}:3:9`, "--json", "--tokens", "8", "--model", whole.folder];
    const { stdout } = unmask([...asked, "--threshold", "0"]);
    const careful = unmask([...asked, "--threshold", "1"]);
    assert.ok(JSON.parse(stdout).summary.steps < JSON.parse(careful.stdout).summary.steps);
  } finally {
    whole.dispose();
  }
});

test("the last column is the end of the line, in characters", () => {
  assert.equal(unmask(["infill", `${join(folder, "emoji.py")}:1:8`]).status, 0);
  const beyond = unmask(["infill", `${join(folder, "emoji.py")}:1:9`]);
  assert.match(beyond.stderr, /no column 9: it goes from 1 to 8/);
});

test("doctor finds that completion works", () => {
  const { status, stdout } = unmask(["doctor"]);
  assert.equal(status, 0, stdout);
  for (const line of [/^ok +addon .*self test passed/m, /^ok +device +CPU/m, /^- +gpu +not used/m])
    assert.match(stdout, line);
  assert.match(stdout, /^ok +model +\S+ \(.*parameters/m);
  assert.match(stdout, /^ok +request +[\d.]+ ms: \d+ tokens/m);
});

test("serve --stdio is the language server", () => {
  const body = '{"jsonrpc":"2.0","method":"exit"}';
  const run = spawnSync(process.execPath, [join(root, "dist", "cli.js"), "serve", "--stdio"], {
    input: `Content-Length: ${body.length}\r\n\r\n${body}`,
    timeout: 120_000,
  });
  // LSP: `exit` without `shutdown` ends with 1.
  assert.equal(run.status, 1);
});

const failures: [
  name: string,
  args: string[],
  exitCode: number,
  message: RegExp,
  env?: Record<string, string>,
][] = [
  ["no column", ["infill", "a.py:3"], 2, /FILE:LINE:COLUMN/],
  ["no file", ["infill", `${join(folder, "none.py")}:1:1`], 1, /cannot be read/],
  ["no such line", ["infill", `${file}:99:1`], 2, /no line 99: the file has 7/],
  ["column zero", ["infill", `${file}:1:0`], 2, /no column 0/],
  ["a secret", ["infill", `${join(folder, ".env")}:1:5`], 1, /secret/],
  ["no tokens", ["infill", `${file}:1:1`, "--tokens", "0"], 2, /whole number from 1/],
  ["too many tokens", ["infill", `${file}:1:1`, "--tokens", "9999"], 1, /context/],
  ["a wrong threshold", ["infill", `${file}:1:1`, "--threshold", "2"], 2, /from 0 to 1/],
  ["no model", ["infill", `${file}:1:1`, "--model", "/nowhere"], 1, /\/nowhere/],
  ["no addon", ["infill", `${file}:1:1`], 1, /does not work here/, { UNMASK_ADDON: "/nowhere/x.node" }],
  ["an unknown command", ["guess"], 2, /unknown command/],
  ["serve without a transport", ["serve"], 2, /--stdio/],
];
for (const [name, args, exitCode, message, env] of failures)
  test(`one line and an exit code: ${name}`, () => {
    const { status, stderr } = unmask(args, env);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
    assert.equal(status, exitCode);
  });

for (const [name, args, env, message] of [
  ["the model is missing", ["--model", "/nowhere"], {}, /^FAILED +model .*\/nowhere/m],
  ["the addon is missing", [], { UNMASK_ADDON: "/nowhere/x.node" }, /^FAILED +addon .*\/nowhere\/x\.node/m],
] as const)
  test(`doctor says why completion does not work: ${name}`, () => {
    const { status, stdout } = unmask(["doctor", ...args], env);
    assert.match(stdout, message);
    assert.match(stdout, /^Completion does not work\.$/m);
    assert.equal(status, 1);
  });
