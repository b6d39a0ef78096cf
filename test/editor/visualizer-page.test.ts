/**
 * The page of the "Decoding Steps" view by itself, in a browser without VS Code: what needs a trace made to measure or a
 * clock of its own. It is fed the messages that the extension sends.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { FromView, ToView } from "../../extension/features/visualizer-messages.ts";
import { type Run, TraceStore } from "../../extension/trace.ts";
import { root } from "../../scripts/common.mjs";
import { Canvas, type Change, start } from "../unit/trace-sample.ts";
import { launchChromium } from "./harness.ts";

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
});

/** Stands in for VS Code's side of a webview; `window.sent` has what the page said. */
const HOST = `
  window.sent = [];
  let state;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.sent.push(message),
    getState: () => state,
    setState: (now) => { state = now; },
  });
`;

/** A page with the view's script and style on it. With `clock`, time stands still until the test moves it. */
async function withPage(use: (page: Page) => Promise<void>, { clock = false } = {}): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  try {
    if (clock) {
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(1000);
    }
    await page.setContent('<!DOCTYPE html><html lang="en"><title>Steps</title><body><div id="root"></div>');
    await page.addStyleTag({ path: join(root, "dist/webview/main.css") });
    await page.evaluate(HOST);
    await page.addScriptTag({ path: join(root, "dist/webview/main.js") });
    await use(page);
  } finally {
    await page.close();
  }
}

async function send(page: Page, ...messages: ToView[]): Promise<void> {
  const text = JSON.stringify(messages);
  // As events rather than by postMessage: they arrive before the call returns, whatever the clock says.
  await page.evaluate(
    `for (const data of ${text}) window.dispatchEvent(new MessageEvent("message", { data }))`,
  );
}

/** A run of `masks` cells with these steps, and the messages that show it. */
function runOf(masks: number, steps: readonly Change[][]): { run: Run; messages: ToView[] } {
  const store = new TraceStore();
  const canvas = new Canvas([masks]);
  store.started(start(1, [masks]), 0);
  for (const changes of steps) store.step({ request: 1, uri: "", step: canvas.step(changes) });
  const run = store.newest;
  assert.ok(run);
  const entry = { id: 1, kind: run.header.kind, line: "the run", repeatable: true };
  return {
    run,
    messages: [
      { type: "runs", session: "s", runs: [entry] },
      { type: "run", run },
    ],
  };
}

describe("10,000 tokens", () => {
  const total = 10_000;
  const steps = 25;
  const changes = Array.from({ length: steps }, (_, i) =>
    Array.from({ length: total / steps }, (_, k): Change => {
      const cell = i + k * steps;
      return { cell, text: cell % 11 === 10 ? "\n" : ` w${cell}`, confidence: (cell % 97) / 97 };
    }),
  );

  test("only what is on the screen has elements; the keyboard reaches the last one; every step can be shown", async () => {
    await withPage(async (page) => {
      await send(page, ...runOf(total, changes).messages);
      const options = page.getByRole("option").and(page.locator(".cell"));
      await options.first().waitFor();
      const few = async () => {
        const count = await options.count();
        assert.ok(count > 10 && count < 1000, `${count} elements`);
        assert.equal(await options.first().getAttribute("aria-setsize"), String(total));
      };
      await few();
      await page.locator('.canvas [tabindex="0"]').focus();
      await page.keyboard.press("Control+End");
      await page.locator(`.cell:focus[aria-posinset="${total}"]`).waitFor();
      const bottom = await page.evaluate<number>("document.activeElement.getBoundingClientRect().bottom");
      assert.ok(bottom > 0 && bottom < 700, "it is on the screen");
      await few();
      await page.keyboard.press("PageUp");
      assert.ok(Number(await page.locator(".cell:focus").getAttribute("aria-posinset")) < total - 11);

      const slider = page.getByRole("slider", { name: "Step" });
      await slider.focus();
      await page.keyboard.press("Home");
      await page.getByText(`${total} masks`).first().waitFor();
      await few();
      for (let step = 1; step <= 5; step++) {
        await page.keyboard.press("ArrowRight");
        await page.getByText(`${total - (step * total) / steps} masks left`).waitFor();
      }
      await few();

      // The wheel scrolls to rows that had no elements.
      await page.locator(".canvas").hover();
      const seen = await options.first().getAttribute("aria-posinset");
      await page.mouse.wheel(0, 20_000);
      await page.waitForFunction(
        `document.querySelector('.cell[role="option"]').getAttribute("aria-posinset") !== "${seen}"`,
      );
      await few();
    });
  });
});

describe("live", () => {
  const masks = 1000;
  const live = Array.from({ length: masks }, (_, cell): Change[] => [{ cell, text: ` w${cell}` }]);

  test("steps show as they come, at most 30 times a second, and the end is not missed", async () => {
    await withPage(
      async (page) => {
        const whole = runOf(masks, live).run;
        const { run, messages } = runOf(masks, []);
        assert.equal(run.steps.length, 0);
        await send(page, ...messages);
        await page.clock.runFor(500);
        await page.evaluate(`
          window.drawn = [];
          const slider = document.querySelector("input[type=range]");
          new MutationObserver(() => window.drawn.push(Number(slider.max))).observe(slider, { attributes: true, attributeFilter: ["max"] });
        `);
        for (const [i, step] of whole.steps.entries()) {
          await send(page, { type: "steps", id: 1, from: i, steps: [step] });
          if (i % 4 === 3) await page.clock.runFor(4);
        }
        await page.clock.runFor(100);
        const drawn = await page.evaluate<number[]>("window.drawn");
        assert.ok(drawn.length > 10 && drawn.length <= 34, `${drawn.length} times in 1.1 seconds`);
        assert.deepEqual(
          drawn,
          drawn.toSorted((a, b) => a - b),
        );
        assert.equal(drawn.at(-1), masks);
        assert.match(
          (await page.getByRole("slider", { name: "Step" }).getAttribute("aria-valuetext")) ?? "",
          /^Step 1000 of 1000/,
        );
      },
      { clock: true },
    );
  });

  test("who looks at an earlier step stays there; what comes twice or out of turn is not added", async () => {
    await withPage(async (page) => {
      const { run } = runOf(masks, live.slice(0, 10));
      const part = { ...run, steps: run.steps.slice(0, 5) };
      await send(page, ...runOf(masks, []).messages.slice(0, 1), { type: "run", run: part });
      const slider = page.getByRole("slider", { name: "Step" });
      await slider.focus();
      await page.keyboard.press("ArrowLeft");
      const steps = run.steps.slice(5);
      await send(page, { type: "steps", id: 1, from: 5, steps });
      await send(page, { type: "steps", id: 1, from: 5, steps });
      await send(page, { type: "steps", id: 1, from: 99, steps });
      await page.waitForFunction("document.querySelector('input[type=range]').max === '10'");
      assert.equal(await slider.inputValue(), "4");
    });
  });

  test("a new run takes the place of the old one while it follows, and does not when it does not", async () => {
    await withPage(async (page) => {
      const { messages } = runOf(3, live.slice(0, 3));
      await send(page, ...messages);
      const watched = () =>
        page
          .evaluate<FromView[]>("window.sent")
          .then((sent) => sent.findLast(({ type }) => type === "watch"));
      const entry = { kind: "completion" as const, line: "another", repeatable: true };
      const list = (...ids: number[]) =>
        send(page, { type: "runs", session: "s", runs: ids.map((id) => ({ ...entry, id })) });
      const waitForWatched = async (ids: number[]) => {
        for (let i = 0; i < 100; i++) {
          const now = await watched();
          if (now?.type === "watch" && JSON.stringify(now.ids) === JSON.stringify(ids)) return;
          await page.waitForTimeout(20);
        }
        assert.deepEqual(await watched(), ids);
      };
      await waitForWatched([1]);
      await list(2, 1);
      await waitForWatched([2]);
      await page.getByRole("combobox", { name: "Run" }).selectOption("1");
      await waitForWatched([1]);
      await send(page, messages[1] as ToView);
      await list(3, 2, 1);
      await page.getByRole("option", { name: "another" }).nth(2).waitFor({ state: "attached" });
      await waitForWatched([1]);
      await page.getByRole("button", { name: "Follow new runs" }).click();
      await waitForWatched([3]);
      // In another session the same numbers are other runs.
      await send(page, { type: "runs", session: "t", runs: [{ ...entry, id: 1 }] });
      await waitForWatched([1]);
    });
  });
});

test("text of the model is never markup", async () => {
  await withPage(async (page) => {
    const hostile = '<img src="x" onerror="window.broken = true">';
    const { run, messages } = runOf(2, [[{ cell: 0, text: hostile }]]);
    run.header.around = [hostile, hostile];
    await send(page, ...messages);
    await page.getByRole("option").and(page.locator(".token")).hover();
    await page.getByRole("region", { name: "Token", exact: true }).getByText("<img").first().waitFor();
    assert.equal(await page.locator("img").count(), 0);
    assert.equal(await page.evaluate("window.broken"), undefined);
  });
});
