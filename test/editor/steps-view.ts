/**
 * Drives the "Decoding Steps" view of a page the way a user does, by roles and names. The view's document lives in two
 * nested frames, and is a new one each time the view is shown.
 */
import assert from "node:assert/strict";
import type { AxeResults } from "axe-core";
import axe from "axe-core";
import type { Frame, Locator } from "playwright-core";
import type { Workbench } from "./workbench.ts";

/** A view that does not reach a state within this time, in milliseconds, fails the test. */
const PATIENCE = 60_000;

export class StepsView {
  readonly workbench: Workbench;
  readonly frame: Frame;
  readonly slider: Locator;
  /** Tokens and masks, of all canvases. */
  readonly cells: Locator;
  /** Masks that are open after the step: not those that it deletes, which are shown once more. */
  readonly masks: Locator;
  /** The picker of the run. */
  readonly run: Locator;
  readonly details: Locator;

  private constructor(workbench: Workbench, frame: Frame) {
    this.workbench = workbench;
    this.frame = frame;
    this.slider = frame.getByRole("slider", { name: "Step" });
    this.cells = frame.getByRole("option").and(frame.locator(".cell"));
    this.masks = this.cells.and(frame.locator(".mask:not(.deleted):not(.swept)"));
    this.run = frame.getByRole("combobox", { name: "Run", exact: true });
    this.details = frame.getByRole("region", { name: "Token", exact: true });
  }

  /** Opens the view by its command and waits until it shows something. */
  static async open(workbench: Workbench): Promise<StepsView> {
    await workbench.command("Unmask: Show Decoding Steps");
    return StepsView.find(workbench);
  }

  /** The view that is on its way to the screen. */
  static async find(workbench: Workbench): Promise<StepsView> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      for (const frame of workbench.page.frames()) {
        // A frame that is replaced just now has no locators any more.
        const shown = await frame
          .locator("#root > *")
          .first()
          .isVisible()
          .catch(() => false);
        if (shown) return new StepsView(workbench, frame);
      }
      if (Date.now() > end) throw new Error("the view does not appear");
      await workbench.page.waitForTimeout(100);
    }
  }

  /** Waits until the slider says that it stands at this step. */
  async waitForStep(step: number): Promise<void> {
    const wanted = step === 0 ? /^(A: )?Before step 1/ : new RegExp(`^(A: )?Step ${step} of`);
    await this.waitFor(async () => wanted.test(await this.valueText()), `step ${step}`);
  }

  async valueText(): Promise<string> {
    return (await this.slider.getAttribute("aria-valuetext")) ?? "";
  }

  /** How many steps there are. */
  async last(): Promise<number> {
    return Number(await this.slider.getAttribute("max"));
  }

  /** The text on the canvas, masks and line ends as they are shown, without the labels. */
  async text(): Promise<string> {
    return (await this.frame.locator(".cell[data-index]").allTextContents()).join("");
  }

  async waitFor(holds: () => Promise<boolean>, what: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) assert.fail(`never happened: ${what}`);
      await this.workbench.page.waitForTimeout(50);
    }
  }

  /** Makes the side bar so much wider, in CSS pixels. */
  async widen(by: number): Promise<void> {
    const { page } = this.workbench;
    const box = await page.locator(".part.sidebar").boundingBox();
    if (box === null) throw new Error("there is no side bar");
    const [x, y] = [box.x + box.width + 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(5, 5);
  }

  /** What the accessibility checker finds, worst first, as "impact rule: elements". */
  async findings(): Promise<string[]> {
    // The page is transparent, and the checker cannot see that the side bar shines through its frame.
    const behind = await this.workbench.page.evaluate<string>(
      "getComputedStyle(document.querySelector('.part.sidebar')).backgroundColor",
    );
    await this.frame.evaluate(`document.documentElement.style.backgroundColor = ${JSON.stringify(behind)}`);
    await this.frame.evaluate(axe.source);
    const results = await this.frame.evaluate<AxeResults>("axe.run(document)");
    await this.frame.evaluate("document.documentElement.style.backgroundColor = ''");
    assert.ok(results.passes.length > 10, "the checker looked at something");
    return results.violations.map(
      ({ impact, id, nodes }) =>
        `${impact} ${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`,
    );
  }
}
