/**
 * The fill commands in a real VS Code. No test knows what the model says: what a preview shows must be what is on the
 * disk after accepting it, and until then the file is as it was.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { root } from "../../scripts/common.mjs";
import { assertFilled, Fills, filledIn } from "./fills.ts";
import { Harness, shots } from "./harness.ts";
import { descendants, signal } from "./processes.ts";
import type { Workbench } from "./workbench.ts";

const HOLES = `class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = ???:1

    def deposit(self, amount):
        self.balance += ???:1

    def is_empty(self):
        return self.balance == ???:1
`;

const CLASS = `class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        if amount < 0:
            raise ValueError("negative amount")
        self.balance += amount

    def close(self):
        return self.balance
`;
/** Of CLASS, selected by `selectBody`. */
const BODY = { start: CLASS.indexOf("if amount"), end: CLASS.indexOf("\n\n    def close") };

const DOCUMENTED = `def squares(numbers):
    """Return a list of the squares of all numbers."""
    \n
def total(numbers):
    return sum(numbers)
`;

let harness: Harness;
before(async () => {
  harness = await Harness.start();
});
after(async () => {
  await harness.stop();
});

function withFills(name: string, text: string, use: (fills: Fills, workbench: Workbench) => Promise<void>) {
  return harness.withFile(name, text, (workbench) => use(new Fills(workbench), workbench));
}

async function selectBody(workbench: Workbench): Promise<void> {
  await workbench.goToEndOf(6);
  await workbench.press("ArrowDown", "Home", ...Array<string>(3).fill("Shift+ArrowDown"), "Shift+Home");
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) assert.fail(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const shot = (workbench: Workbench, name: string) =>
  workbench.page.screenshot({ path: join(shots, `${name}.png`) });

describe("Fill All Holes in File", () => {
  const command = "Unmask: Fill All Holes in File";

  test("previews every hole; accepts one by one, each one undo step; rejects the rest", async () => {
    await withFills("one-by-one.py", HOLES, async (fills, workbench) => {
      await workbench.command(command);
      const { inline, rows } = await fills.shown();
      await shot(workbench, "fill-holes");
      assert.deepEqual([inline.length, rows], [3, []]);
      assert.equal(await workbench.save(), HOLES, "a preview is not in the file");
      await workbench.press("Enter");
      await fills.lens("Accept All 2").waitFor();
      const one = filledIn(HOLES, [inline[0] ?? "", "???:1", "???:1"]);
      assert.equal(await workbench.save(), one);
      await workbench.press("Enter");
      await fills.lens("Accept All").waitFor({ state: "detached" });
      const two = filledIn(HOLES, [inline[0] ?? "", inline[1] ?? "", "???:1"]);
      assert.equal(await workbench.save(), two);
      await workbench.press("Escape");
      await fills.gone();
      assert.equal(await workbench.save(), two);
      await workbench.press("Control+z");
      assert.equal(await workbench.save(), one);
      await workbench.press("Control+z");
      assert.equal(await workbench.save(), HOLES);
    });
  });

  test("accepts all at once, one undo step; keeps Windows line ends", async () => {
    const text = HOLES.replaceAll("\n", "\r\n");
    await withFills("all.py", text, async (fills, workbench) => {
      await workbench.command(command);
      const { inline } = await fills.shown();
      await workbench.press("Control+Enter");
      await fills.gone();
      assert.equal(await workbench.save(), filledIn(text, inline));
      await workbench.press("Control+z");
      assert.equal(await workbench.save(), text);
    });
  });

  test("previews move along with edits elsewhere and fall to edits of their text", async () => {
    await withFills("edits.py", HOLES, async (fills, workbench) => {
      await workbench.command(command);
      const { inline } = await fills.shown();
      await workbench.goToEndOf(1);
      // As long as a hand takes from the arrows to Enter: until then the key may still be that of the preview it left.
      await workbench.page.waitForTimeout(1000);
      await workbench.press("Enter");
      await workbench.type("size = 2");
      await fills.shows({ inline, rows: [] });
      // Into the first placeholder.
      await workbench.goToEndOf(5);
      await workbench.press("ArrowLeft");
      await workbench.type("5");
      await fills.lens("Accept All 2").waitFor();
      await fills.shows({ inline: inline.slice(1), rows: [] });
      await workbench.press("Control+Enter");
      await fills.gone();
      const edited = HOLES.replace("Account:\n", "Account:\n    size = 2\n").replace("???:1", "???:51");
      const [, second, third] = inline;
      assert.equal(await workbench.save(), filledIn(edited, ["???:51", second ?? "", third ?? ""]));
    });
  });

  test("says when nothing is marked; the placeholder is a setting", async () => {
    const marked = "print(<fill>:2)\n";
    await withFills("marks.py", marked, async (fills, workbench) => {
      await workbench.command(command);
      await fills.says("no ??? in this file");
      harness.setMachineSettings({ "unmask.placeholder": "<fill>" });
      try {
        // The setting arrives a moment after the file was written.
        for (let tries = 0; (await fills.lens("Accept").count()) === 0 && tries < 20; tries++) {
          await workbench.command(command);
          await workbench.page.waitForTimeout(500);
        }
        const drawn = await fills.shown();
        await workbench.press("Enter");
        await fills.gone();
        const start = marked.indexOf("<fill>");
        assertFilled(await workbench.save(), marked, start, start + "<fill>:2".length, drawn);
      } finally {
        harness.setMachineSettings({});
      }
    });
  });
});

describe("selections", () => {
  test("Fill Selection: rejected leaves the file alone, accepted by its lens is what was shown", async () => {
    await withFills("selection.py", CLASS, async (fills, workbench) => {
      await selectBody(workbench);
      await workbench.command("Unmask: Fill Selection");
      const drawn = await fills.shown();
      await shot(workbench, "fill-selection");
      await workbench.press("Escape");
      await fills.gone();
      assert.equal(await workbench.save(), CLASS);
      await workbench.command("Unmask: Fill Selection");
      // The same question has the same answer.
      await fills.lens("Accept").first().waitFor();
      await fills.shows(drawn);
      await fills.lens("Accept").click();
      await fills.gone();
      assertFilled(await workbench.save(), CLASS, BODY.start, BODY.end, drawn);
      await workbench.press("Control+z");
      assert.equal(await workbench.save(), CLASS);
    });
  });

  test("Next and Previous Candidate; Compare shows the file with and without", async () => {
    await withFills("candidates.py", CLASS, async (fills, workbench) => {
      await selectBody(workbench);
      await workbench.command("Unmask: Fill Selection");
      const first = await fills.shown();
      await workbench.press("Alt+BracketRight");
      await fills.lens("2 of 2").waitFor();
      const second = await fills.shown(first);
      await workbench.press("Alt+BracketLeft");
      await fills.lens("1 of 2").waitFor();
      await fills.shows(first);
      await workbench.command("Unmask: Next Candidate");
      await fills.lens("2 of 2").waitFor();
      await workbench.command("Unmask: Compare File with Previews");
      await workbench.page.locator(".monaco-diff-editor .editor.modified .view-line").first().waitFor();
      await shot(workbench, "compare");
      await workbench.press("Control+w");
      await fills.lens("Accept").click();
      await fills.gone();
      assertFilled(await workbench.save(), CLASS, BODY.start, BODY.end, second);
    });
  });

  test("Regenerate Low-Confidence Parts keeps the file until it is accepted", async () => {
    // Words of which no model is sure: what it is sure of may come back as it was, and then nothing is shown.
    const text = CLASS.replace("negative amount", "jqzv xkwq vbqzj");
    await withFills("regenerate.py", text, async (fills, workbench) => {
      await selectBody(workbench);
      await workbench.command("Unmask: Regenerate Low-Confidence Parts of Selection");
      const drawn = await fills.shown();
      await shot(workbench, "regenerate");
      assert.equal(await workbench.save(), text);
      await workbench.press("Enter");
      await fills.gone();
      assertFilled(await workbench.save(), text, BODY.start, BODY.end, drawn);
    });
  });

  test("the editor's context menu has the commands for a selection", async () => {
    await withFills("menu.py", CLASS, async (_, workbench) => {
      await selectBody(workbench);
      await workbench.editor.locator(".view-line", { hasText: "negative amount" }).click({ button: "right" });
      const menu = workbench.page.locator(".monaco-menu");
      await menu.getByText("Unmask", { exact: true }).hover();
      await menu.getByText("Fill Selection").waitFor();
      await menu.getByText("Regenerate Low-Confidence Parts of Selection").waitFor();
      await shot(workbench, "context-menu");
      await workbench.press("Escape", "Escape");
    });
  });
});

describe("at the cursor", () => {
  /** The ghost text is what Tab puts into the file. */
  async function takeGhost(workbench: Workbench): Promise<void> {
    const shown = await workbench.waitForGhost();
    await workbench.press("Tab");
    await workbench.waitForDocument(shown);
    assert.equal(await workbench.save(), shown);
  }

  test("Infill at Cursor shows ghost text; another answer takes its place", async () => {
    await withFills("infill.py", CLASS, async (_, workbench) => {
      await workbench.goToEndOf(11);
      await workbench.press("Enter");
      await workbench.type("balance =");
      await workbench.press("Escape");
      await workbench.command("Unmask: Infill at Cursor");
      const first = await workbench.waitForGhost();
      await shot(workbench, "infill");
      await workbench.press("Alt+BracketRight");
      await until(
        "another ghost text is shown",
        async () => (await workbench.ghost.count()) > 0 && (await workbench.shown()) !== first,
      );
      await takeGhost(workbench);
    });
  });

  test("Generate Function Body from Docstring fills the place below it", async () => {
    await withFills("body.py", DOCUMENTED, async (_, workbench) => {
      await workbench.goToEndOf(3);
      await workbench.command("Unmask: Generate Function Body from Docstring");
      await workbench.waitForGhost();
      await shot(workbench, "body");
      await takeGhost(workbench);
    });
  });

  test("Generate Function Body replaces a body that is there, when accepted", async () => {
    const text = DOCUMENTED.replace('"""\n    \n', '"""\n    pass\n');
    await withFills("replace-body.py", text, async (fills, workbench) => {
      await workbench.goToEndOf(1);
      await workbench.command("Unmask: Generate Function Body from Docstring");
      const drawn = await fills.shown();
      await workbench.press("Enter");
      await fills.gone();
      const start = text.indexOf("pass");
      assertFilled(await workbench.save(), text, start, start + "pass".length, drawn);
    });
  });

  test("Generate Code from Instruction asks, generates and remembers", async () => {
    await withFills("generate.py", CLASS.replace(/ {8}if.*\n.*\n/, ""), async (_, workbench) => {
      const input = workbench.page.locator(".quick-input-widget:visible");
      const instruction = "raise an error when the amount is negative";
      await workbench.goToEndOf(6);
      await workbench.press("Enter");
      await workbench.command("Unmask: Generate Code from Instruction...");
      await input.locator("input[type=text]").fill(instruction);
      await workbench.press("Enter");
      await takeGhost(workbench);
      await workbench.command("Unmask: Generate Code from Instruction...");
      await input.locator(".monaco-list-row", { hasText: instruction }).waitFor();
      await shot(workbench, "instruction");
      await workbench.press("Escape");
    });
  });
});

describe("while it runs", () => {
  const LONG = "def f(x):\n    y = ???:160\n";

  /**
   * Fills LONG and hands over while the run is under way: the engine works in slices of a few passes until the editor
   * shows a step, then stands still. However fast it is and however slow the editor, the run is not over.
   */
  async function whileFilling(fills: Fills, workbench: Workbench, use: () => Promise<void>): Promise<void> {
    const engines = descendants(harness.server.pid, join("dist", "engine.js"));
    signal(engines, "SIGSTOP");
    try {
      await workbench.command("Unmask: Fill All Holes in File");
      await fills.says("Filling: asking");
      await until("a step is shown", async () => {
        signal(engines, "SIGCONT");
        await workbench.page.waitForTimeout(20);
        signal(engines, "SIGSTOP");
        await workbench.page.waitForTimeout(200);
        return fills.isSaying("Filling: step");
      });
      await use();
    } finally {
      signal(engines, "SIGCONT");
    }
  }

  test("progress is in the status bar; Escape cancels and leaves nothing", async () => {
    await withFills("cancel.py", LONG, async (fills, workbench) => {
      await whileFilling(fills, workbench, async () => {
        await shot(workbench, "running");
        await workbench.press("Escape");
      });
      await fills.says("cancelled");
      await fills.gone();
      assert.equal(await workbench.save(), LONG);
    });
  });

  test("an edit stops it, and is all that changes", async () => {
    await withFills("changed.py", LONG, async (fills, workbench) => {
      await whileFilling(fills, workbench, async () => {
        await workbench.press("Control+Home");
        await workbench.page.keyboard.insertText("# ");
      });
      await fills.says("because the text changed");
      await fills.gone();
      assert.equal(await workbench.save(), `# ${LONG}`);
    });
  });
});

test("the walkthrough opens from the status bar's menu, with a picture for each of its steps", async () => {
  await withFills("walkthrough.py", CLASS, async (_, workbench) => {
    await workbench.clickStatus();
    await workbench.page
      .locator(".quick-input-widget:visible .monaco-list-row", { hasText: "Get started" })
      .click();
    // Without the side bar there is room for the pictures.
    await workbench.press("Control+b");
    const steps = workbench.page.locator(".getting-started-step");
    await steps.first().waitFor();
    assert.equal(await steps.count(), 4);
    for (const [i, title] of ["Let it finish", "Leave holes", "written anew", "Watch how"].entries()) {
      await steps.filter({ hasText: title }).click();
      await workbench.page
        .locator(".getting-started-media iframe, .getting-started-media img")
        .first()
        .waitFor();
      await workbench.page.waitForTimeout(500);
      await shot(workbench, `walkthrough-${i + 1}`);
    }
  });
});

/** With UNMASK_UPDATE_SCREENSHOTS: the pictures of the README. */
test("pictures for the README", { skip: !process.env.UNMASK_UPDATE_SCREENSHOTS }, async () => {
  const images = join(root, "docs", "images");
  const picture = (name: string, text: string, lines: number, ask: (workbench: Workbench) => Promise<void>) =>
    harness.withFile(
      "account.py",
      text,
      async (workbench) => {
        const fills = new Fills(workbench);
        await ask(workbench);
        await fills.shown();
        await fills.picture(join(images, `${name}.png`), lines);
      },
      { scale: 2 },
    );
  await picture("fill-holes", HOLES, 15, (workbench) => workbench.command("Unmask: Fill All Holes in File"));
  await picture("fill-selection", CLASS, 15, async (workbench) => {
    await selectBody(workbench);
    await workbench.command("Unmask: Fill Selection");
  });
  await picture("regenerate", CLASS, 15, async (workbench) => {
    await selectBody(workbench);
    await workbench.command("Unmask: Regenerate Low-Confidence Parts of Selection");
  });
});

test("no page asked for anything outside 127.0.0.1", () => {
  assert.ok(harness.requests > 0, "requests were watched");
  assert.deepEqual([...harness.foreign], []);
});
