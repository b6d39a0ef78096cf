/** What `npm run package` accepts as a VSIX. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { listingProblems, zipNames } from "../../scripts/package.mjs";

/** A zip of empty files: what a reader of the central directory looks at, and no more. */
function zipOf(names: string[]): Buffer {
  const entries = names.map((name) => {
    const bytes = Buffer.from(name);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(bytes.length, 28);
    return Buffer.concat([header, bytes]);
  });
  const directory = Buffer.concat(entries);
  const front = Buffer.from("local files stand here");
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(front.length, 16);
  return Buffer.concat([front, directory, end]);
}

const good = [
  "[Content_Types].xml",
  "extension.vsixmanifest",
  "extension/package.json",
  "extension/readme.md",
  "extension/changelog.md",
  "extension/LICENSE.txt",
  "extension/dist/extension.js",
  "extension/dist/server.js",
  "extension/dist/engine.js",
  "extension/dist/probe.js",
  "extension/dist/unmask.node",
  "extension/dist/THIRD_PARTY_NOTICES.txt",
  "extension/dist/webview/main.js",
  "extension/dist/webview/main.css",
  "extension/dist/webview/codicon.ttf",
  "extension/media/icon.png",
  "extension/media/steps.svg",
  "extension/models/tiny/config.json",
  "extension/models/tiny/tokenizer.json",
  "extension/models/tiny/model.safetensors",
];

describe("packaging", () => {
  const check = (names: string[], problems: RegExp[]) => {
    const found = listingProblems(zipNames(zipOf(names)));
    assert.equal(found.length, problems.length, found.join("\n"));
    for (const [index, problem] of problems.entries()) assert.match(found[index] ?? "", problem);
  };
  const without = (part: string) => good.filter((name) => !name.includes(part));

  test("what the extension needs and nothing else", () => check(good, []));
  test("the CUDA library where it was built", () => check([...good, "extension/dist/unmask_cuda.so"], []));
  test("sources, maps and modules stay out", () =>
    check(
      [...good, "extension/server/main.ts", "extension/dist/cli.js.map", "extension/node_modules/a/index.js"],
      [/main\.ts does not belong/, /cli\.js\.map does not belong/, /node_modules.* does not belong/],
    ));
  for (const part of [
    "server.js",
    "engine.js",
    "probe.js",
    "unmask.node",
    "main.js",
    "main.css",
    "codicon.ttf",
    "steps.svg",
    "safetensors",
    "tokenizer",
    "readme",
  ]) {
    test(`${part} is missed`, () => check(without(part), [/nothing in it matches/]));
  }
  test("a file that is no zip is refused", () => {
    assert.throws(() => zipNames(Buffer.from("not a zip")), /no end of central directory/);
  });
});
