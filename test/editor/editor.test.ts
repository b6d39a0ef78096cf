/**
 * The extension as a user has it: the packaged VSIX with its bundled model in a real VS Code in a real browser.
 *
 * No test knows what the model says: what is on the screen before Tab must be what is on the disk after saving.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { root } from "../../scripts/common.mjs";
import { bundled } from "../bundled.ts";
import { Harness, shots } from "./harness.ts";
import { descendants } from "./processes.ts";
import type { Workbench } from "./workbench.ts";

const LOOP = "def total(numbers):\n    result = 0\n    for number in numbers:\n\n    return result\n";

/** Places between lines where a block fits, each with what is typed there. Which one gets a block is the model's choice. */
const BLOCKS = `class Account:
    def __init__(self, owner, balance=0):

    def deposit(self, amount):
        self.balance += amount


class Point:
    def __init__(self, x, y, z):

    def norm(self):
        return (self.x**2 + self.y**2 + self.z**2) ** 0.5


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):

    def pop(self):
        return self.items.pop()
`;
const BLOCK_PLACES = [
  { line: 3, typed: "        self.items" },
  { line: 3, typed: "        for " },
  { line: 10, typed: "        if balance" },
  { line: 19, typed: "        self" },
  { line: 3, typed: "        if balance" },
  { line: 10, typed: "        self.x = " },
];

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

/** Saves, takes the suggestion with Tab, saves again: the disk must hold what the screen showed. */
async function acceptAndCompare(workbench: Workbench, shown: string): Promise<{ before: string }> {
  const before = await workbench.save();
  assert.notEqual(shown, before, "the ghost text is not part of the file yet");
  await workbench.press("Tab");
  await workbench.waitForDocument(shown);
  assert.equal(await workbench.save(), shown);
  return { before };
}

describe("ghost text", () => {
  test("appears while typing; Tab inserts what was shown; undo takes it back", async () => {
    await harness.withFile("total.py", LOOP, async (workbench) => {
      const shown = await ghostInLoop(workbench);
      const { before } = await acceptAndCompare(workbench, shown);
      await workbench.press("Control+z");
      await workbench.waitForDocument(before);
      assert.equal(await workbench.save(), before);
    });
  });

  test("fills a block of several lines between existing lines", async () => {
    await harness.withFile("blocks.py", BLOCKS, async (workbench) => {
      for (const { line, typed } of BLOCK_PLACES) {
        await workbench.goToEndOf(line);
        await workbench.type(typed);
        const shown = await workbench.ghostIfAny();
        const before = await workbench.save();
        if (shown !== undefined && shown.split("\n").length > before.split("\n").length) {
          await workbench.page.screenshot({ path: join(shots, "block.png") });
          await acceptAndCompare(workbench, shown);
          const rest = before.split("\n").slice(line).join("\n");
          assert.ok(shown.endsWith(rest), "the lines below are as they were");
          return;
        }
        await workbench.press("Escape", "Shift+Home", "Shift+Home", "Delete");
      }
      assert.fail("no place got a block");
    });
  });

  test("stays while what it says is typed; the next one comes after it was taken", async () => {
    await harness.withFile("along.py", LOOP, async (workbench) => {
      const shown = await ghostInLoop(workbench);
      const line = shown.split("\n")[3] ?? "";
      // A bracket or quote would be closed by the editor: that is another edit than the suggested one.
      const along = line.slice("        result".length).match(/^[^()[\]{}"']{1,4}/)?.[0] ?? "";
      assert.notEqual(along, "", `nothing to type along in ${line}`);
      for (const key of along.slice(0, -1)) {
        await workbench.type(key);
        assert.equal(await workbench.waitForGhost(), shown);
      }
      await acceptAndCompare(workbench, shown);

      await workbench.press("Enter");
      await workbench.type("if ");
      await acceptAndCompare(workbench, await workbench.waitForGhost());
    });
  });

  test("Alt+] shows another one, Alt+[ the first again; Tab takes the one that is shown", async () => {
    await harness.withFile("choice.py", LOOP, async (workbench) => {
      const first = await ghostInLoop(workbench);
      const shows = async (other: boolean) =>
        (await workbench.ghost.count()) > 0 && ((await workbench.shown()) !== first) === other;
      await workbench.press("Alt+BracketRight");
      await until("another one is shown", () => shows(true));
      const second = await workbench.waitForGhost();
      await workbench.page.screenshot({ path: join(shots, "choice.png") });
      await workbench.press("Alt+BracketLeft");
      await until("the first one is shown", () => shows(false));
      await workbench.press("Alt+BracketRight");
      await until("the other one is shown again", async () => (await workbench.shown()) === second);
      await acceptAndCompare(workbench, second);
    });
  });

  test("keeps Windows line endings", async () => {
    await harness.withFile("windows.py", LOOP.replaceAll("\n", "\r\n"), async (workbench) => {
      const shown = await ghostInLoop(workbench);
      await workbench.press("Tab");
      await workbench.waitForDocument(shown);
      assert.equal(await workbench.save(), shown.replaceAll("\n", "\r\n"));
    });
  });

  test("never appears in a file of secrets", async () => {
    await harness.withFile(
      ".env",
      "PASSWORD=1234\n",
      async (workbench) => {
        await workbench.waitForStatus("off");
        await workbench.goToEndOf(2);
        await workbench.type("PASS");
        await workbench.command("Unmask: Trigger");
        await workbench.stayWithoutGhost();
      },
      { state: "off" },
    );
  });
});

describe("commands and status bar", () => {
  test("Trigger asks without typing, from the palette and by its key", async () => {
    await harness.withFile("trigger.py", LOOP.replace("\n\n", "\n        result\n"), async (workbench) => {
      await workbench.goToEndOf(4);
      await workbench.stayWithoutGhost();
      await workbench.command("Unmask: Trigger");
      const shown = await workbench.waitForGhost();
      await workbench.press("Escape");
      await workbench.waitForNoGhost();
      await workbench.press("Alt+Backslash");
      assert.equal(await workbench.waitForGhost(), shown);
      await acceptAndCompare(workbench, shown);
    });
  });

  test("the status bar item tells device and model, and opens the menu", async () => {
    await harness.withFile("status.py", LOOP, async (workbench) => {
      assert.match(
        await workbench.statusTooltip(),
        new RegExp(`Model: ${basename(bundled)}[\\s\\S]*Device: CPU`),
      );
      await workbench.clickStatus();
      const menu = workbench.page.locator(".quick-input-widget:visible");
      await menu.locator(".monaco-list-row", { hasText: "Restart engine" }).waitFor();
      await workbench.page.screenshot({ path: join(shots, "menu.png") });
      await workbench.press("Escape");
    });
  });

  test("Show Log opens the log", async () => {
    await harness.withFile("log.py", LOOP, async (workbench) => {
      await workbench.command("Unmask: Show Log");
      await workbench.page.locator(".part.panel .view-lines", { hasText: "engine process" }).waitFor();
      await workbench.command("View: Hide Panel");
    });
  });

  test("Toggle switches the language off and on", async () => {
    await harness.withFile("toggle.py", LOOP, async (workbench) => {
      await workbench.command("Unmask: Toggle");
      await workbench.waitForStatus("off");
      await workbench.goToEndOf(4);
      await workbench.type("        resul");
      await workbench.stayWithoutGhost();
      await workbench.command("Unmask: Toggle");
      await workbench.waitForStatus("ready");
      await workbench.type("t");
      await workbench.waitForGhost();
    });
  });

  test("the engine is another process after Restart Engine and after it was killed", async () => {
    const use = async (workbench: Workbench) => {
      const engines = () => descendants(harness.server.pid, join("dist", "engine.js"));
      // Asked once: between two looks the old one may go, and "none" is not another one.
      const another = (than: number) => {
        const [first, ...more] = engines();
        return first !== undefined && first !== than && more.length === 0;
      };
      await until("the engines of closed pages end", () => engines().length === 1);
      const [first] = engines();
      assert.ok(first);
      await workbench.command("Unmask: Restart Engine");
      await until("another engine runs", () => another(first));
      await workbench.waitForStatus("ready");

      const [second] = engines();
      assert.ok(second);
      process.kill(second, "SIGKILL");
      await until("another engine runs", () => another(second));
      await workbench.waitForStatus("ready");
      await acceptAndCompare(workbench, await ghostInLoop(workbench));
    };
    // What another engine answers must not be known to the server yet.
    await harness.withFile("restart.py", LOOP, use, { alone: true });
  });

  test("a model folder that cannot be used is a state with its reason, until it is corrected", async () => {
    const use = async (workbench: Workbench) => {
      harness.setMachineSettings({ "unmask.model.path": "/nonexistent/model" });
      try {
        await workbench.waitForStatus("failed");
        assert.match(await workbench.statusTooltip(), /Reason: .*nonexistent/);
        assert.equal(await workbench.page.locator(".notification-toast").count(), 0, "no popup");
      } finally {
        harness.setMachineSettings({});
      }
      await workbench.waitForStatus("ready");
      await acceptAndCompare(workbench, await ghostInLoop(workbench));
    };
    // What another engine answers must not be known to the server yet.
    await harness.withFile("model.py", LOOP, use, { alone: true });
  });
});

describe("the sample workspace", () => {
  test("its first file has ghost text at a place marked to try", async () => {
    const text = readFileSync(join(root, "samples", "inventory.py"), "utf8");
    await harness.withFile(
      "inventory.py",
      text,
      async (workbench) => {
        const lines = text.split("\n");
        await workbench.goToEndOf(lines.findIndex((line) => line.includes("# Try: raise an error")) + 2);
        // Away from the lower edge, where a block would be cut off.
        await workbench.press(...Array<string>(15).fill("Control+ArrowDown"));
        await workbench.type("        if");
        await workbench.waitForGhost();
        await workbench.page.screenshot({ path: join(shots, "sample.png") });
        if (process.env.UNMASK_UPDATE_SCREENSHOTS) {
          const images = join(root, "docs", "images");
          mkdirSync(images, { recursive: true });
          await workbench.pictureGhost(join(images, "ghost-text.png"));
        }
      },
      { scale: 2 },
    );
  });
});

test("no page asked for anything outside 127.0.0.1", () => {
  assert.ok(harness.requests > 0, "requests were watched");
  assert.deepEqual([...harness.foreign], []);
});
