/** What the manifest names must exist: commands of menus, keys and the walkthrough, and the walkthrough's pictures. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { z } from "zod";

const root = new URL("../../", import.meta.url);
const item = z.object({ command: z.string().optional(), submenu: z.string().optional() });
const step = z.object({
  description: z.string(),
  media: z.object({ svg: z.string(), altText: z.string().min(20) }),
  completionEvents: z.array(z.string()),
});
const { contributes } = z
  .object({
    contributes: z.object({
      commands: z.array(z.object({ command: z.string() })),
      keybindings: z.array(z.object({ command: z.string() })),
      menus: z.record(z.string(), z.array(item)),
      submenus: z.array(z.object({ id: z.string() })),
      views: z.record(z.string(), z.array(z.object({ id: z.string() }))),
      walkthroughs: z.array(z.object({ steps: z.array(step) })),
    }),
  })
  .parse(JSON.parse(readFileSync(new URL("package.json", root), "utf8")));
const commands = new Set(contributes.commands.map(({ command }) => command));
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

test("menus and keys run commands that there are, and open submenus that there are", () => {
  const submenus = new Set(contributes.submenus.map(({ id }) => id));
  for (const { command, submenu } of [
    ...Object.values(contributes.menus).flat(),
    ...contributes.keybindings.map((key) => ({ ...key, submenu: undefined })),
  ]) {
    if (command !== undefined) assert.ok(commands.has(command), command);
    if (submenu !== undefined) assert.ok(submenus.has(submenu), submenu);
  }
  for (const id of submenus) assert.ok((contributes.menus[id]?.length ?? 0) > 0, `${id} has entries`);
});

test("the walkthrough's steps link to commands, are completed by events that come, and have pictures", () => {
  const views = new Set(
    Object.values(contributes.views)
      .flat()
      .map(({ id }) => id),
  );
  assert.equal(steps.length, 4);
  for (const { description, media, completionEvents } of steps) {
    const links = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command ?? "");
    assert.ok(links.length > 0, description);
    for (const command of links) assert.ok(commands.has(command), command);
    assert.ok(completionEvents.length > 0, description);
    for (const event of completionEvents) {
      const [kind, id = ""] = event.split(":");
      assert.ok(kind === "onCommand" ? commands.has(id) : kind === "onView" && views.has(id), event);
    }
    const picture = new URL(media.svg, root);
    assert.ok(existsSync(picture), media.svg);
    // The editor shows pictures of walkthroughs without style sheets and inline styles.
    assert.doesNotMatch(readFileSync(picture, "utf8"), /<style|\sstyle=/);
  }
});
