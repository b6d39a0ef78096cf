/**
 * The "Decoding Steps" view in a real VS Code: a live run, replay by keyboard, themes, closing and opening, exports, and
 * two runs compared. No test knows what the model says: what is on the screen must be what is in the exported file.
 */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { z } from "zod";
import { root } from "../../scripts/common.mjs";
import { Harness, shots } from "./harness.ts";
import { descendants, signal } from "./processes.ts";
import { StepsView } from "./steps-view.ts";
import type { Workbench } from "./workbench.ts";

const CODE = `def total(numbers):
    """Sum of the numbers."""
    result = 0
    for number in numbers:

    return result


def mean(numbers):
    return total(numbers) / len(numbers)
`;

/** What the tests read of an exported run. */
const Exported = z.object({
  format: z.literal("unmask-trace"),
  version: z.literal(1),
  run: z.object({
    uri: z.string(),
    kind: z.string(),
    outcome: z.literal("done"),
    options: z.object({ policy: z.object({ kind: z.string(), value: z.number() }), cache: z.string() }),
    holes: z.array(z.string()),
    summary: z.object({ steps: z.number() }),
  }),
  steps: z.array(z.object({ masksLeft: z.number(), committed: z.array(z.object({ text: z.string() })) })),
});

let harness: Harness;
before(async () => {
  // The view shows the runs of a window, and a question that was answered in it before makes no other run.
  harness = await Harness.start({ alone: true });
});
after(async () => {
  await harness.stop();
});

/** Types at a place where the model has something to say, and waits for its suggestion. */
async function makeRun(workbench: Workbench): Promise<void> {
  await workbench.focus();
  await workbench.goToEndOf(5);
  await workbench.type("        result");
  await workbench.waitForGhost();
}

/** The view with one finished run, at its last step. */
async function viewOfRun(workbench: Workbench): Promise<StepsView> {
  const view = await StepsView.open(workbench);
  await makeRun(workbench);
  await view.waitFor(async () => /\d ms$/.test(await runLine(view)), "the run's end in the list");
  await view.waitForStep(await view.last());
  return view;
}

async function runLine(view: StepsView): Promise<string> {
  const [line = ""] = await view.run.locator("option:checked").allTextContents();
  return line;
}

/** Exports by a command of the palette to a file beside the document, and returns what the file has. */
async function exportRun(workbench: Workbench, command: string, name: string): Promise<string> {
  const target = join(dirname(workbench.file), name);
  await workbench.command(command);
  const dialog = workbench.page.locator(".quick-input-widget:visible", { hasText: "Export Run" });
  const input = dialog.locator("input[type=text]");
  // The dialog is ready when it proposes a name: what is typed before that is overwritten.
  for (let i = 0; i < 1000 && !/unmask-run-/.test(await input.inputValue()); i++)
    await workbench.page.waitForTimeout(50);
  await input.fill(target);
  await workbench.press("Enter");
  await input.waitFor({ state: "hidden" });
  for (let i = 0; i < 1000 && !existsSync(target); i++) await workbench.page.waitForTimeout(50);
  return readFileSync(target, "utf8");
}

const THEMES = ["Light Modern", "Dark Modern", "Dark High Contrast", "Light High Contrast"];

async function chooseTheme(workbench: Workbench, name: string): Promise<void> {
  await workbench.command("Preferences: Color Theme");
  const picker = workbench.page.locator(".quick-input-widget:visible");
  await picker.locator("input[type=text]").fill(name);
  await picker.locator(".monaco-list-row.focused", { hasText: name }).waitFor();
  await workbench.press("Enter");
  await picker.waitFor({ state: "hidden" });
}

const picture = (workbench: Workbench, name: string) =>
  workbench.page.screenshot({ path: join(shots, `${name}.png`) });

describe("a run in the view", () => {
  test("without a run it says what to do; a run then appears by itself and is what the file says", async () => {
    await harness.withFile("live.py", CODE, async (workbench) => {
      const view = await StepsView.open(workbench);
      await view.frame.getByRole("heading", { name: "No runs yet" }).waitFor();
      await view.frame.getByText("Unmask: Trigger").waitFor();
      await makeRun(workbench);
      await view.waitFor(
        async () => /live\.py · completion · \d+ tokens? · [\d.]+ ms$/.test(await runLine(view)),
        "the run",
      );
      const { run, steps } = Exported.parse(
        JSON.parse(await exportRun(workbench, "Unmask: Export Run as JSON", "run.json")),
      );
      assert.ok(run.uri.endsWith("live.py"));
      assert.equal(await view.last(), run.summary.steps);
      assert.equal(steps.length, run.summary.steps);
      await view.waitForStep(steps.length);
      assert.equal(await view.masks.count(), 0);
      const shown = (await view.text()).replaceAll("⏎", "\n").replaceAll("×", "");
      assert.equal(shown.replaceAll(/\s/g, ""), run.holes.join("").replaceAll(/\s/g, ""));
      assert.equal(shown.split("\n").length, run.holes.join("").split("\n").length, "line ends are visible");
      await picture(workbench, "steps-live");
    });
  });

  test("runs made before the view was opened are there when it opens", async () => {
    await harness.withFile("before.py", CODE, async (workbench) => {
      await makeRun(workbench);
      const view = await StepsView.open(workbench);
      await view.waitFor(async () => /before\.py/.test(await runLine(view)), "the run of before");
      assert.ok((await view.last()) > 0, "with its steps");
    });
  });

  test("the status bar's menu opens it", async () => {
    await harness.withFile("menu.py", CODE, async (workbench) => {
      await workbench.clickStatus();
      const menu = workbench.page.locator(".quick-input-widget:visible");
      await menu.locator(".monaco-list-row", { hasText: "Show decoding steps" }).click();
      await StepsView.find(workbench);
    });
  });
});

describe("replay", () => {
  test("by keyboard: the slider steps, the canvas has one tab stop and arrow keys, details follow", async () => {
    await harness.withFile("keys.py", CODE, async (workbench) => {
      const view = await viewOfRun(workbench);
      const last = await view.last();
      await view.slider.focus();
      await workbench.press("Home");
      await view.waitForStep(0);
      assert.equal(await view.masks.count(), await view.cells.count(), "before the first step all is masked");
      for (const step of [1, 2]) {
        const before = await view.masks.count();
        await workbench.press("ArrowRight");
        await view.waitForStep(step);
        assert.ok((await view.masks.count()) < before, "a step commits");
        assert.match(
          await view.valueText(),
          /(full|window) pass, \d+ rows?, [\d.]+ ms, \d+ tokens? committed/,
        );
      }
      await workbench.press("ArrowLeft");
      await view.waitForStep(1);
      await workbench.press("End");
      await view.waitForStep(last);

      // One Tab press leads out of the canvas, whatever its size; the arrow keys move inside.
      assert.equal(await view.frame.locator('.canvas [tabindex="0"]').count(), 1);
      await view.frame.locator('.canvas [tabindex="0"]').focus();
      const focused = () =>
        view.frame.evaluate<string>("document.activeElement.getAttribute('aria-posinset')");
      assert.equal(await focused(), "1");
      await workbench.press("ArrowRight", "ArrowRight", "ArrowLeft");
      assert.equal(await focused(), "2");
      await view.details.getByText("Confidence").waitFor();
      assert.ok((await view.details.getByRole("listitem").count()) >= 2, "alternatives are listed");
      await workbench.press("Control+End");
      assert.equal(await focused(), String(await view.cells.count()));
      await workbench.press("Tab");
      assert.equal(await focused(), null, "the next Tab leaves the canvas");
      await picture(workbench, "steps-keys");
    });
  });

  test("plays from the beginning to the end, and pauses", async () => {
    await harness.withFile("play.py", CODE, async (workbench) => {
      const view = await viewOfRun(workbench);
      await view.frame.getByRole("combobox", { name: "Speed" }).selectOption("30");
      await view.frame.getByRole("button", { name: "Play" }).press("Enter");
      await view.frame.getByRole("button", { name: "Pause" }).waitFor();
      await view.frame.getByRole("button", { name: "Play" }).waitFor();
      await view.waitForStep(await view.last());
      await view.frame.getByRole("combobox", { name: "Speed" }).selectOption("1");
      await view.frame.getByRole("button", { name: "Play" }).click();
      await view.frame.getByRole("button", { name: "Pause" }).click();
      const stopped = await view.slider.inputValue();
      await view.frame.getByRole("button", { name: "Step forward" }).click();
      await view.waitForStep(Number(stopped) + 1);
    });
  });

  test("pointing at a token tells about it", async () => {
    await harness.withFile("point.py", CODE, async (workbench) => {
      const view = await viewOfRun(workbench);
      await view.details.getByText("Point at a token").waitFor();
      await view.cells.first().hover();
      await view.details.getByText("Margin").waitFor();
      await view.details.getByText("nats").waitFor();
    });
  });

  test("hidden and shown again it stands where it stood", async () => {
    await harness.withFile("again.py", CODE, async (workbench) => {
      const view = await viewOfRun(workbench);
      const line = await runLine(view);
      await view.frame.locator(".segment").getByText("Confidence", { exact: true }).click();
      await view.slider.focus();
      await workbench.press("Home", "ArrowRight", "ArrowRight", "ArrowRight");
      await view.waitForStep(3);
      const text = await view.text();
      await workbench.command("View: Close Primary Side Bar");
      await view.workbench.page.locator(".part.sidebar").waitFor({ state: "hidden" });
      const back = await StepsView.open(workbench);
      assert.notEqual(back.frame, view.frame, "another document");
      await back.waitForStep(3);
      assert.equal(await runLine(back), line);
      assert.equal(await back.text(), text);
      assert.ok(await back.frame.getByRole("radio", { name: "Confidence" }).isChecked());
    });
  });
});

describe("exports", () => {
  test("as a picture: the step that is shown, as SVG that a browser can draw", async () => {
    await harness.withFile("svg.py", CODE, async (workbench) => {
      const view = await viewOfRun(workbench);
      await view.slider.focus();
      await workbench.press("Home", "ArrowRight");
      await view.waitForStep(1);
      const masks = await view.masks.count();
      const svg = await exportRun(workbench, "Unmask: Export Run as SVG", "run.svg");
      // One more in the legend.
      assert.equal(svg.match(/class="mask/g)?.length, masks + 1);
      assert.match(svg, /after step 1 of/);
      const page = await workbench.page.context().newPage();
      await page.setContent(svg);
      const drawn = await page.evaluate<string[]>(
        "[...document.querySelectorAll('svg text')].map((each) => each.textContent)",
      );
      assert.ok(drawn.some((text) => text.includes("svg.py")));
      await page.screenshot({ path: join(shots, "steps-export.png") });
      await page.close();
    });
  });
});

describe("run again", () => {
  test("with another policy and cache: both runs side by side, and back to one", async () => {
    await harness.withFile("compare.py", CODE, async (workbench) => {
      const view = await viewOfRun(workbench);
      await view.widen(420);
      await workbench.command("Unmask: Run Again with Other Options");
      const { frame } = view;
      await frame.getByLabel("Policy").selectOption("top_k");
      await frame.getByLabel("Tokens per step").fill("4");
      await frame.getByLabel("Cache").selectOption("none");
      await frame.getByRole("button", { name: "Run and compare" }).press("Enter");
      const table = frame.getByRole("region", { name: "Comparison" }).getByRole("table");
      await table.waitFor();
      const row = async (name: string) =>
        table.getByRole("row").filter({ hasText: name }).getByRole("cell").allTextContents();
      const [policyA = "", policyB = ""] = await row("Policy, cache");
      assert.match(policyA, /threshold 0\.9, hole cache/);
      assert.match(policyB, /top 4 by confidence, no cache/);
      const [, passesB = ""] = await row("Passes");
      assert.match(passesB, /^\d+ full, 0 window$/);
      await frame.getByText(/^(Both came to the same text|They came to different texts)\.$/).waitFor();
      assert.equal(await frame.getByRole("listbox", { name: /Canvas of run [AB]/ }).count(), 2);
      assert.match(await view.valueText(), /^A: Step .*; B: Step /);
      await picture(workbench, "steps-compare");
      assert.deepEqual(await view.findings(), []);

      // What is exported is the first of the two, as it was asked by the editor.
      const { run } = Exported.parse(
        JSON.parse(await exportRun(workbench, "Unmask: Export Run as JSON", "a.json")),
      );
      assert.deepEqual(
        [run.kind, run.options.policy.kind, run.options.cache],
        ["completion", "threshold", "hole"],
      );

      await frame.getByRole("button", { name: "Stop comparing" }).click();
      await frame.getByRole("region", { name: "Summary" }).waitFor();
      assert.equal(await frame.getByRole("listbox").count(), 1);
    });
  });

  test("a run of a language server that has ended says that it cannot be repeated", async () => {
    await harness.withFile("gone.py", CODE, async (workbench) => {
      const view = await viewOfRun(workbench);
      await view.frame.getByText("Run again with").click();
      const button = view.frame.getByRole("button", { name: "Run and compare" });
      await view.waitFor(() => button.isEnabled(), "the form is ready");
      // A policy whose number is out of bounds is not sent at all.
      await view.frame.getByLabel("Confidence").and(view.frame.getByRole("spinbutton")).fill("7");
      await button.click();
      assert.equal(await view.frame.getByRole("region", { name: "Comparison" }).count(), 0);
      signal(descendants(harness.server.pid, join("dist", "server.js")), "SIGKILL");
      await view.frame.getByText("it cannot be run again").waitFor();
      assert.ok(await button.isDisabled());
    });
  });
});

describe("looks", () => {
  test("follows light, dark and high contrast themes, without an accessibility finding", async () => {
    await harness.withFile("themes.py", CODE, async (workbench) => {
      const view = await viewOfRun(workbench);
      await view.slider.focus();
      await workbench.press("Home", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
      await view.waitForStep(4);
      const looks = new Set<string>();
      for (const theme of THEMES) {
        await chooseTheme(workbench, theme);
        const look =
          "getComputedStyle(document.querySelector('.canvas')).backgroundColor + document.body.className";
        await view.waitFor(
          async () => !looks.has(await view.frame.evaluate<string>(look)),
          `the look of ${theme}`,
        );
        looks.add(await view.frame.evaluate<string>(look));
        for (const colouring of ["Step", "Confidence"]) {
          await view.frame.locator(".segment").getByText(colouring, { exact: true }).click();
          await view.cells.last().hover();
          // Colours fade into each other.
          await workbench.page.waitForTimeout(300);
          await picture(workbench, `steps-${theme}-${colouring}`.toLowerCase().replaceAll(" ", "-"));
          assert.deepEqual(await view.findings(), [], `${theme}, ${colouring}`);
        }
      }
    });
  });
});

test("no page asked for anything outside 127.0.0.1", () => {
  assert.ok(harness.requests > 0, "requests were watched");
  // The addresses of a webview's own files have this domain; the page's service worker answers them, no network does.
  assert.deepEqual(
    [...harness.foreign].filter((origin) => !/\.vscode-cdn\.net$/.test(origin)),
    [],
  );
});

/** With UNMASK_UPDATE_SCREENSHOTS: the pictures of the README. */
test("pictures for the README", { skip: !process.env.UNMASK_UPDATE_SCREENSHOTS }, async () => {
  const images = join(root, "docs", "images");
  mkdirSync(images, { recursive: true });
  const use = async (workbench: Workbench) => {
    const view = await viewOfRun(workbench);
    await view.widen(440);
    await view.slider.focus();
    const step = Math.ceil((2 * (await view.last())) / 3);
    await workbench.press("Home", ...Array<string>(step).fill("ArrowRight"));
    await view.waitForStep(step);
    for (const [name, theme] of [
      ["light", "Light Modern"],
      ["dark", "Dark Modern"],
    ] as const) {
      await chooseTheme(workbench, theme);
      await view.frame.locator(".cell.token").nth(2).hover();
      await workbench.page.waitForTimeout(800);
      await workbench.page.screenshot({ path: join(images, `visualizer-${name}.png`) });
    }
  };
  await harness.withFile("total.py", CODE, use, { scale: 1.5 });
});
