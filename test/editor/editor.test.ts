/**
 * The extension as a user has it: the packaged VSIX with its bundled model in a real VS Code in a real browser.
 *
 * No test knows what the model says: what is on the screen before Tab must be what is on the disk after saving.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { root } from "../../scripts/common.mjs";
import { Harness, shots } from "./harness.ts";
import { descendants } from "./processes.ts";
import type { Workbench } from "./workbench.ts";

const LOOP = "def total(numbers):\n    result = 0\n    for number in numbers:\n\n    return result\n";

/** Lines of code between which there is room for a block. */
const CLASS = [
  "import os",
  "",
  "",
  "class Account:",
  '    """A bank account."""',
  "",
  "    def __init__(self, owner, balance=0):",
  "",
  "    def deposit(self, amount):",
  "        self.balance += amount",
  "",
].join("\n");

let harness: Harness;
before(async () => {
  harness = await Harness.start();
});
after(async () => {
  await harness.stop();
});

/** Waits until a condition holds. */
async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) assert.fail(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Ghost text at the place where `result` is typed into LOOP; the document as shown with it. */
async function ghostInLoop(workbench: Workbench): Promise<string> {
  await workbench.goToEndOf(4);
  await workbench.type("        result");
  return workbench.waitForGhost();
}

describe("ghost text", () => {
  test("appears while typing; Tab inserts what was shown; undo takes it back", async () => {
    await harness.withFile("total.py", LOOP, async (workbench) => {
      const shown = await ghostInLoop(workbench);
      const typed = await workbench.save();
      assert.notEqual(shown, typed);
      await workbench.page.screenshot({ path: join(shots, "ghost.png") });

      await workbench.press("Tab");
      await workbench.waitForDocument(shown);
      assert.equal(await workbench.save(), shown);

      await workbench.press("Control+z");
      await workbench.waitForDocument(typed);
      assert.equal(await workbench.save(), typed);
    });
  });
});
