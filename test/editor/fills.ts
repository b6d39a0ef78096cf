/**
 * Previews of a page as the user sees them: what decorations draw behind lines, the lenses above them, and messages in
 * the status bar. What is drawn is no text of the page, so it is read from the styles that draw it.
 */
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { Locator } from "playwright-core";
import { cardLines, EDGE } from "../../extension/fill/layout.ts";
import type { Workbench } from "./workbench.ts";

const PATIENCE = 60_000;

/** Runs in the page: the contents drawn behind the lines of the editor, from top to bottom, left to right. */
const READ_DRAWN = `(() => {
  const drawn = [];
  for (const span of document.querySelectorAll(".part.editor .view-lines > .view-line span")) {
    const { content } = getComputedStyle(span, "::after");
    if (content === "none" || content === "normal") continue;
    const { top, left } = span.getBoundingClientRect();
    drawn.push({ top, left, text: content.slice(1, -1).replace(/\\\\(.)/g, "$1").replace(/\\u00a0/g, " ") });
  }
  return drawn.sort((a, b) => a.top - b.top || a.left - b.left).map(({ text }) => text);
})()`;

export interface Drawn {
  /** Fills of one line, in the order of the text. */
  inline: string[];
  /** The rows of all cards, from top to bottom, without edges and padding. */
  rows: string[];
}

export class Fills {
  readonly workbench: Workbench;

  constructor(workbench: Workbench) {
    this.workbench = workbench;
  }

  /** What is drawn now. */
  async drawn(): Promise<Drawn> {
    const texts = await this.workbench.page.evaluate<string[]>(READ_DRAWN);
    const rows = texts.filter((text) => text.startsWith(EDGE));
    return {
      inline: texts.filter((text) => !text.startsWith(EDGE)),
      rows: rows.flatMap((row) => row.split(EDGE).slice(1)).map((row) => row.trimEnd()),
    };
  }

  /** A lens by its title. */
  lens(title: string) {
    return this.workbench.editor.locator(".codelens-decoration a", { hasText: title });
  }

  /**
   * Waits until finished previews are shown and can be accepted: lenses and what is drawn come in any order.
   * @param than shown before, when others are to come
   */
  async shown(than?: Drawn): Promise<Drawn> {
    await this.lens("Accept").first().waitFor({ timeout: PATIENCE });
    let last: Drawn | undefined;
    return this.#await("what is drawn comes to rest", async (now) => {
      const rests = isDeepStrictEqual(now, last) && !isDeepStrictEqual(now, than);
      last = now;
      return rests;
    });
  }

  /** Waits until exactly this is drawn. */
  async shows(drawn: Drawn): Promise<void> {
    await this.#await(`drawn is ${JSON.stringify(drawn)}`, async (now) => isDeepStrictEqual(now, drawn));
  }

  /** Waits until nothing is previewed. */
  async gone(): Promise<void> {
    await this.#await(
      "nothing is previewed",
      async ({ inline, rows }) => inline.length + rows.length + (await this.lens("").count()) === 0,
    );
  }

  /** Looks at what is drawn until it is as wanted, or fails with what is drawn instead. */
  async #await(wanted: string, holds: (now: Drawn) => Promise<boolean>): Promise<Drawn> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const now = await this.drawn();
      if (await holds(now)) return now;
      if (Date.now() > end) assert.fail(`never happened: ${wanted}; drawn is ${JSON.stringify(now)}`);
      await this.workbench.page.waitForTimeout(100);
    }
  }

  /** Waits for a message in the status bar. */
  async says(message: string): Promise<void> {
    await this.#message(message).waitFor({ timeout: PATIENCE });
  }

  /** Whether the status bar shows a message now. */
  async isSaying(message: string): Promise<boolean> {
    return this.#message(message).isVisible();
  }

  #message(text: string): Locator {
    return this.workbench.page.locator(".statusbar-item", { hasText: text }).first();
  }

  /** Takes a picture of the editor's upper part, for a README. */
  async picture(path: string, lines: number): Promise<void> {
    const editor = await this.workbench.editor.boundingBox();
    assert.ok(editor);
    await this.workbench.page.screenshot({ path, clip: { ...editor, width: 880, height: lines * 19 } });
  }
}

/** The file with its `???` places filled as they are drawn. Only for fills of one line. */
export function filledIn(text: string, fills: readonly string[]): string {
  const rest = [...fills];
  return text.replace(
    /(?:# )?\?\?\?(?::\d+l?)?/g,
    () => rest.shift() ?? assert.fail("more holes than fills"),
  );
}

/**
 * Holds what is in the file now against what was drawn: only `[start, end)` of `before` may be another, and that must be
 * the fill that was shown.
 */
export function assertFilled(now: string, before: string, start: number, end: number, drawn: Drawn): void {
  assert.equal(now.slice(0, start), before.slice(0, start), "what stands before is as it was");
  const tail = before.slice(end);
  assert.ok(now.length >= start + tail.length && now.endsWith(tail), "what stands behind is as it was");
  const fill = now.slice(start, now.length - tail.length);
  const lineStart = before.lastIndexOf("\n", start - 1) + 1;
  const lines = cardLines(before.slice(lineStart, start), fill, 4);
  assert.deepEqual(drawn.rows.length > 0 ? drawn.rows : drawn.inline, drawn.rows.length > 0 ? lines : [fill]);
}
