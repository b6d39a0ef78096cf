/** Which folder under `models/` is the bundled model (server/settings.ts). */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { bundledModel } from "../../server/settings.ts";

const cases: { name: string; files: string[]; expected: string | RegExp }[] = [
  { name: "the only model", files: ["tiny/config.json"], expected: "tiny" },
  {
    name: "files and folders that are no models do not count",
    files: ["README.md", "training/train.py", "tiny/config.json"],
    expected: "tiny",
  },
  { name: "a GGUF file", files: ["small/small-q8.gguf", "small/README.md"], expected: "small" },
  { name: "no model", files: ["README.md"], expected: /There is no model folder/ },
  { name: "no folder at all", files: [], expected: /There is no model folder/ },
  { name: "two models", files: ["a/config.json", "b/config.json"], expected: /several model folders.*a, b/ },
];

for (const { name, files, expected } of cases)
  test(`bundled model: ${name}`, () => {
    const root = mkdtempSync(join(tmpdir(), "unmask-"));
    try {
      const home = join(root, "models");
      for (const file of files) {
        mkdirSync(dirname(join(home, file)), { recursive: true });
        writeFileSync(join(home, file), "");
      }
      const model = bundledModel(home);
      if (typeof expected === "string") assert.deepEqual(model, { folder: join(home, expected) });
      else assert.match("problem" in model ? model.problem : "", expected);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
