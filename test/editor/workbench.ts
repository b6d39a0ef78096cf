/**
 * Drives one page of VS Code the way a user does, by keys and by what is on the screen. The document is read from the
 * screen (`shown`, ghost text included) and from the disk (`save`), never from the extension, so that the two can be
 * held against each other.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Locator, Page } from "playwright-core";

/** A page that does not reach a state within this time, in milliseconds, fails the test. */
const PATIENCE = 60_000;

/**
 * Runs in the page. Lines of the document and the ghost lines between them are absolutely positioned, in any order in
 * the DOM: sorted by their top they are the document as the user sees it.
 */
const READ_LINES = `((withGhost) => {
  const editor = document.querySelector(".part.editor .monaco-editor");
  if (!editor) return [];
  const between = withGhost ? ", .suggest-preview-text > .view-line" : "";
  const textOf = (line) => {
    const copy = line.cloneNode(true);
    if (!withGhost) for (const each of copy.querySelectorAll(".ghost-text-decoration, .ghost-text")) each.remove();
    return copy.textContent;
  };
  return [...editor.querySelectorAll(".view-lines > .view-line" + between)]
    .map((line) => ({
      top: line.getBoundingClientRect().top,
      text: textOf(line).replace(/\\u00a0/g, " ").replace(/[\\u200b\\u200c]/g, ""),
    }))
    .sort((a, b) => a.top - b.top)
    .map((line) => line.text);
})`;

export class Workbench {
  readonly page: Page;
  /** Absolute path of the open file. */
  readonly file: string;
  readonly editor: Locator;
  /** The pieces of ghost text on the screen, inside a line and between lines. */
  readonly ghost: Locator;
  readonly #status: Locator;

  constructor(page: Page, file: string) {
    this.page = page;
    this.file = file;
    this.editor = page.locator(".part.editor .monaco-editor").first();
    this.ghost = this.editor.locator(".ghost-text-decoration, .ghost-text");
    this.#status = page.locator('.statusbar-item[id="unmask.unmask.unmask.status"]');
  }

  /** Waits until the status bar item says "Unmask: <state>". */
  async waitForStatus(state: string): Promise<void> {
    await this.#status.filter({ hasText: `Unmask: ${state}` }).waitFor({ timeout: PATIENCE });
  }

  /** The text of the status bar item's tooltip. */
  async statusTooltip(): Promise<string> {
    await this.#status.hover();
    const tooltip = this.page.locator(".workbench-hover:visible", { hasText: "Unmask" });
    await tooltip.waitFor({ timeout: PATIENCE });
    const text = (await tooltip.textContent()) ?? "";
    await this.editor.hover();
    return text;
  }

  async clickStatus(): Promise<void> {
    await this.#status.click();
  }

  /** Opens the file in this window, beside what earlier tests left open. */
  async openFile(): Promise<void> {
    const name = basename(this.file);
    await this.page.keyboard.press("Control+p");
    const quickOpen = this.page.locator(".quick-input-widget:visible");
    await quickOpen.locator("input[type=text]").fill(this.file);
    await quickOpen.locator(".monaco-list-row.focused", { hasText: name }).waitFor({ timeout: PATIENCE });
    await this.page.keyboard.press("Enter");
    await this.page.locator(".part.editor .tab.active", { hasText: name }).waitFor({ timeout: PATIENCE });
    await this.waitForDocument(readFileSync(this.file, "utf8").replaceAll("\r\n", "\n"));
  }

  async focus(): Promise<void> {
    await this.editor.locator(".view-line").first().click();
  }

  /** Puts the cursor behind a line's text. Lines count from 1, in the document without ghost text. */
  async goToEndOf(line: number): Promise<void> {
    await this.page.keyboard.press("Control+Home");
    for (let n = 1; n < line; n++) await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("End");
  }

  /** Types like a person: key by key, at a pace that lets the editor ask in between. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The document on the screen, with ghost text where it stands. Short documents only: all lines must be visible. */
  async shown(): Promise<string> {
    return this.#lines(true);
  }

  /** Waits until ghost text is there and no longer changes; returns the document as shown with it. */
  async waitForGhost(): Promise<string> {
    await this.ghost.first().waitFor({ timeout: PATIENCE });
    return this.#settled(async () => (await this.ghost.count()) > 0);
  }

  /** As `waitForGhost`, but undefined when none appears within the time in which it otherwise would. */
  async ghostIfAny(): Promise<string | undefined> {
    const end = Date.now() + 5000;
    while ((await this.ghost.count()) === 0) {
      if (Date.now() > end) return undefined;
      await this.page.waitForTimeout(50);
    }
    return this.waitForGhost();
  }

  async waitForNoGhost(): Promise<string> {
    await this.ghost.first().waitFor({ state: "detached", timeout: PATIENCE });
    return this.#settled(async () => (await this.ghost.count()) === 0);
  }

  /** Fails when ghost text appears within the time in which it otherwise would. */
  async stayWithoutGhost(): Promise<void> {
    await this.page.waitForTimeout(2000);
    assert.equal(await this.ghost.count(), 0, "there is ghost text where none is wanted");
  }

  /**
   * Waits until the screen shows exactly this document, or fails with what it shows instead. Ghost text does not count:
   * the next may stand there already.
   */
  async waitForDocument(text: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    let now = await this.#lines(false);
    while (now !== text) {
      if (Date.now() > end) assert.equal(now, text);
      await this.page.waitForTimeout(50);
      now = await this.#lines(false);
    }
  }

  async #lines(withGhost: boolean): Promise<string> {
    return (await this.page.evaluate<string[]>(`${READ_LINES}(${withGhost})`)).join("\n");
  }

  /** Writes a picture of the ghost text and the lines around it, for a README. */
  async pictureGhost(path: string): Promise<void> {
    const ghost = await this.ghost.first().boundingBox();
    const editor = await this.editor.boundingBox();
    if (ghost === null || editor === null) throw new Error("there is no ghost text to take a picture of");
    const lines = (count: number) => count * ghost.height;
    const clip = { x: editor.x, y: ghost.y - lines(6), width: 800, height: lines(13) };
    await this.page.screenshot({ path, clip });
  }

  /** Saves and returns the file's text, as it is on the disk. */
  async save(): Promise<string> {
    await this.page.keyboard.press("Control+s");
    await this.page.locator(".part.editor .tab.active:not(.dirty)").waitFor({ timeout: PATIENCE });
    // A file without changes is written too, and nothing on the screen tells when: it is emptied first. No test has an
    // empty file.
    const end = Date.now() + PATIENCE;
    for (;;) {
      const text = readFileSync(this.file, "utf8");
      if (text !== "" || Date.now() > end) return text;
      await this.page.waitForTimeout(20);
    }
  }

  /** Runs a command by its title in the palette, such as "Unmask: Toggle". */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    const palette = this.page.locator(".quick-input-widget:visible");
    await palette.locator("input[type=text]").fill(`>${title}`);
    await palette.locator(".monaco-list-row", { hasText: title }).first().click();
    // The command may ask for something in the same place: then it stays, with another text in it.
    const typed = JSON.stringify(`>${title}`);
    await this.page.waitForFunction(
      `![...document.querySelectorAll(".quick-input-widget input")].some((i) => i.checkVisibility() && i.value === ${typed})`,
      undefined,
      { timeout: PATIENCE },
    );
  }

  /** Waits until two looks in a row, a moment apart, show the same; for the time the editor takes to draw. */
  async #settled(holds: () => Promise<boolean>): Promise<string> {
    const end = Date.now() + PATIENCE;
    let last: string | undefined;
    for (;;) {
      const now = (await holds()) ? await this.shown() : undefined;
      if (now !== undefined && now === last) return now;
      if (Date.now() > end) throw new Error("the screen does not come to rest");
      last = now;
      await this.page.waitForTimeout(150);
    }
  }
}
