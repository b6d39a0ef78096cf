/** Small parts of the language server and the engine process: settings, memory, supersession, turns, indentation. */
import assert from "node:assert/strict";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { CancellationToken, CancellationTokenSource } from "vscode-jsonrpc/node";
import { engineThreads, physicalCores } from "../../server/engine/threads.ts";
import { Turnstile } from "../../server/engine/turnstile.ts";
import { documentPath } from "../../server/features/context.ts";
import { guessIndentation } from "../../server/features/indentation.ts";
import { type RawAnswer, RawCache } from "../../server/features/raw-cache.ts";
import { Supersession } from "../../server/features/supersession.ts";
import { parseSettings } from "../../server/settings.ts";

const DEFAULTS = {
  modelPath: undefined,
  threads: 0,
  device: "auto",
  maxTokens: undefined,
  exclude: [],
  steps: false,
};
const settings: [name: string, value: unknown, expected: object, problems: RegExp[]][] = [
  ["nothing", undefined, {}, []],
  ["null", null, {}, []],
  [
    "all",
    { modelPath: "/m", threads: 2, device: "cuda:1", maxTokens: 64, exclude: ["a"], steps: true },
    { modelPath: "/m", threads: 2, device: "cuda:1", maxTokens: 64, exclude: ["a"], steps: true },
    [],
  ],
  ["an unknown field", { colour: "red" }, {}, []],
  ["an empty path", { modelPath: "  " }, {}, []],
  ["a path at home", { modelPath: "~/m" }, { modelPath: join(homedir(), "m") }, []],
  ["a wrong field leaves the others", { threads: -1, steps: true }, { steps: true }, [/"threads"/]],
  ["no such device", { device: "gpu" }, {}, [/"device": must be "auto", "cpu" or "cuda:N"/]],
  ["fractions", { maxTokens: 1.5 }, {}, [/"maxTokens"/]],
  ["a wrong list", { exclude: "*.py" }, {}, [/"exclude"/]],
  ["no object", "fast", {}, [/not an object/]],
];
for (const [name, value, expected, problems] of settings)
  test(`settings: ${name}`, () => {
    const parsed = parseSettings(value);
    assert.deepEqual(parsed.settings, { ...DEFAULTS, ...expected });
    assert.equal(parsed.problems.length, problems.length);
    for (const [i, problem] of problems.entries()) assert.match(parsed.problems[i] ?? "", problem);
  });

const recalled: [name: string, before: string, after: string, expected: string | undefined][] = [
  ["the same text", "x = ", "\n", "foo(1)"],
  ["typed along", "x = fo", "\n", "o(1)"],
  ["another way", "x = b", "\n", undefined],
  ["all of it typed", "x = foo(1)", "\n", undefined],
  ["more than it typed", "x = foo(1) + 2", "\n", undefined],
  ["other text behind", "x = ", ")\n", undefined],
  ["less text before", "x =", "\n", undefined],
  ["indentation that stands there already", "    ", "\nend", "    return y"],
  ["typed along without that indentation", "    ret", "\nend", "urn y"],
  ["a blank that stands there already", "if y =", ":", "= 1"],
  ["typed along with it", "      ret", "\nend", undefined],
];
for (const [name, before, after, expected] of recalled)
  test(`memory: ${name}`, () => {
    const cache = new RawCache();
    const facts = { exhausted: false, steps: 3 };
    cache.put("x = ", "\n", [{ raw: "foo(1)", ...facts }]);
    cache.put("if y ", ":", [{ raw: " == 1", ...facts }]);
    cache.put("    ", "\nend", [{ raw: "    return y", ...facts }]);
    assert.equal(cache.find(before, after)[0]?.raw, expected);
    cache.clear();
    assert.deepEqual(cache.find(before, after), []);
  });

test("memory: of two answers that fit, the newer one", () => {
  const cache = new RawCache();
  cache.put("a", "", [{ raw: "bcd", exhausted: false, steps: 1 }]);
  cache.put("ab", "", [{ raw: "cX", exhausted: false, steps: 1 }]);
  assert.deepEqual(raws(cache.find("abc", "")), ["X"]);
});

test("memory: of several answers for one place, those that agree with what was typed", () => {
  const cache = new RawCache();
  const answers = ["bcd", "bXY", "Z"].map((raw) => ({ raw, exhausted: false, steps: 1 }));
  cache.put("a", "", answers);
  assert.deepEqual(cache.find("a", ""), answers);
  assert.deepEqual(raws(cache.find("ab", "")), ["cd", "XY"]);
  assert.deepEqual(raws(cache.find("abX", "")), ["Y"]);
  assert.deepEqual(raws(cache.find("aZ", "")), []);
});

function raws(answers: readonly RawAnswer[]): string[] {
  return answers.map(({ raw }) => raw);
}

test("a newer request of a document aborts the older, of another one not", async () => {
  const live = new Supersession();
  const aborted = (signal: AbortSignal) =>
    new Promise((resolve) => signal.addEventListener("abort", () => resolve(signal.reason)));
  const first = live.run("a", CancellationToken.None, aborted);
  const source = new CancellationTokenSource();
  const other = live.run("b", source.token, aborted);
  const second = live.run("a", CancellationToken.None, async (signal) => signal.aborted);
  assert.equal(await first, "superseded");
  assert.equal(await second, false);
  source.cancel();
  assert.equal(await other, "cancelled");
});

test("the turnstile keeps the order and lets the cancelled go", async () => {
  const turnstile = new Turnstile();
  const order: string[] = [];
  const source = new CancellationTokenSource();
  await turnstile.enter(CancellationToken.None);
  const second = turnstile.enter(source.token).then(
    () => order.push("second"),
    () => order.push("second cancelled"),
  );
  const third = turnstile.enter(CancellationToken.None).then(() => order.push("third"));
  source.cancel();
  await second;
  turnstile.leave();
  await third;
  turnstile.leave();
  await turnstile.enter(CancellationToken.None);
  assert.deepEqual(order, ["second cancelled", "third"]);
  await assert.rejects(turnstile.enter(CancellationToken.Cancelled));
});

const indentations: [name: string, text: string, tabSize: number, insertSpaces: boolean][] = [
  ["nothing to see", "a\nb\n", 4, true],
  ["four", "a:\n    b\n    c:\n        d\n", 4, true],
  ["two", "a:\n  b\n  c:\n    d\ne:\n  f\n", 2, true],
  ["eight", "a:\n        b\nc:\n        d\n", 8, true],
  ["tabs", "a:\n\tb\n\tc\n", 4, false],
  ["mostly spaces", "a:\n    b\n    c\n\td\n", 4, true],
  ["CRLF", "a:\r\n  b\r\nc:\r\n  d\r\n", 2, true],
];
for (const [name, text, tabSize, insertSpaces] of indentations)
  test(`indentation: ${name}`, () => assert.deepEqual(guessIndentation(text), { tabSize, insertSpaces }));

const uris: [uri: string, path: string][] = [
  ["file:///a/b%20c.py", "/a/b c.py"],
  ["vscode-remote://host%2Bx/a/.env", "/a/.env"],
  ["untitled:Untitled-1", "Untitled-1"],
  ["git:/a/.env?ref=1", "/a/.env"],
  ["file:///a/100%.py", "/a/100%.py"],
];
for (const [uri, path] of uris) test(`path of ${uri}`, () => assert.equal(documentPath(uri), path));

test("threads: a wish counts, otherwise a core is left free", () => {
  assert.equal(engineThreads(7), 7);
  assert.equal(engineThreads(0), Math.max(1, physicalCores() - 1));
});
