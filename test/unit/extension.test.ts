/** The parts of the extension that need no editor, and the promises of the manifest. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { z } from "zod";
import { escapeMarkdown, type StatusInput, statusView } from "../../extension/features/status-view.ts";
import { Health } from "../../extension/health.ts";
import { type EnableMap, enabledFor, toggledEntries } from "../../extension/languages.ts";
import { pause } from "../../extension/pause.ts";
import { RestartBudget } from "../../extension/restarts.ts";

describe("unmask.enable", () => {
  const defaults: EnableMap = { "*": true, markdown: false };

  test("a language's own entry wins over *, an empty map means on", () => {
    const check = (map: EnableMap, languageId: string, expected: boolean) =>
      assert.equal(enabledFor(map, languageId), expected, `${JSON.stringify(map)} ${languageId}`);
    check(defaults, "python", true);
    check(defaults, "markdown", false);
    check({ "*": false, python: true }, "python", true);
    check({ "*": false, python: true }, "go", false);
    check({ python: false }, "go", true);
    check({}, "go", true);
  });

  test("toggling flips what the user sees, and back", () => {
    const check = (map: EnableMap, languageId: string | undefined, entries: EnableMap) => {
      assert.deepEqual(toggledEntries(map, languageId), entries);
      const once = { ...map, ...entries };
      const shown = (m: EnableMap) => enabledFor(m, languageId ?? "*");
      assert.notEqual(shown(once), shown(map));
      assert.equal(shown({ ...once, ...toggledEntries(once, languageId) }), shown(map));
    };
    check(defaults, "python", { "*": false });
    check(defaults, undefined, { "*": false });
    check(defaults, "markdown", { "*": true, markdown: true });
    check({ "*": true, python: true }, "python", { "*": false, python: false });
    check({ "*": false }, "python", { "*": true });
    check({}, "python", { "*": false });
  });
});

describe("restarts", () => {
  const check = (lives: readonly number[], pauses: readonly (number | undefined)[]) => {
    const budget = new RestartBudget();
    let now = 0;
    const got = lives.map((life) => {
      budget.started(now);
      now += life;
      const wait = budget.ended(now);
      now += wait ?? 0;
      return wait;
    });
    assert.deepEqual(got, pauses);
  };
  test("three restarts, further apart each time, then none", () =>
    check([10, 10, 10, 10, 10], [1000, 4000, 16000, undefined, undefined]));
  test("a server that lived long has the whole budget again", () =>
    check([10, 10, 200_000, 10], [1000, 4000, 1000, 4000]));
  test("a long life counts even after the last restart", () =>
    check([10, 10, 10, 200_000], [1000, 4000, 16000, 1000]));
  test("the user's restart begins anew", () => {
    const budget = new RestartBudget();
    budget.started(0);
    budget.ended(1);
    budget.reset();
    assert.equal(budget.ended(2), 1000);
  });
});

describe("health", () => {
  test("the newer reason of a silence wins, and listeners hear of changes only", () => {
    const health = new Health();
    let changes = 0;
    const subscription = health.onDidChange(() => changes++);
    const check = (silence: string | undefined, expectedChanges: number) => {
      assert.equal(health.silence, silence);
      assert.equal(changes, expectedChanges);
    };
    check(undefined, 0);
    health.update({ state: "ready", lastSilence: "the server's" });
    check("the server's", 1);
    health.silent("several cursors");
    check("several cursors", 2);
    health.silent("several cursors");
    check("several cursors", 2);
    health.asked();
    check("the server's", 3);
    health.asked();
    check("the server's", 3);
    subscription.dispose();
    health.update({ state: "busy" });
    check(undefined, 3);
  });

  test("it settles when the engine can answer or failed, and at once when it did before", async () => {
    for (const state of ["ready", "failed"] as const) {
      const health = new Health();
      let settled = false;
      const waiting = health.settled().then(() => {
        settled = true;
      });
      health.update({ state: "loading" });
      await Promise.resolve();
      assert.equal(settled, false);
      health.update({ state });
      await waiting;
      await health.settled();
    }
  });
});

describe("status view", () => {
  const check = (
    input: Partial<StatusInput>,
    label: string,
    warning: boolean,
    rows: Record<string, string>,
  ) => {
    const view = statusView({ status: { state: "ready" }, manual: false, ...input });
    assert.equal(view.label, label);
    assert.equal(view.text.replace(/^\$\([a-z~-]+\) /, ""), label, "the text is an icon and the label");
    assert.equal(view.warning, warning);
    assert.deepEqual(Object.fromEntries(view.rows.map((row) => [row.label, row.value])), rows);
  };
  test("ready, with all that is known", () =>
    check(
      {
        status: {
          state: "ready",
          model: "m",
          device: "CPU, AVX2, 2 threads",
          lastLatency: 86.6,
          lastSteps: 7,
        },
        silence: "several cursors",
      },
      "Unmask: ready",
      false,
      {
        State: "ready",
        Model: "m",
        Device: "CPU, AVX2, 2 threads",
        "Last completion": "87 ms, 7 steps",
        "Last silence": "several cursors",
      },
    ));
  test("one step, no latency", () =>
    check({ status: { state: "busy", lastSteps: 1 } }, "Unmask: busy", false, {
      State: "busy",
      "Last completion": "1 step",
    }));
  test("a GPU that was asked for and is not used warns", () =>
    check({ status: { state: "ready", notice: "cuda:0 is not used: no driver" } }, "Unmask: ready", true, {
      State: "ready",
      Notice: "cuda:0 is not used: no driver",
    }));
  test("only a failure or a notice warns", () => {
    check({ status: { state: "failed", reason: "no model" } }, "Unmask: failed", true, {
      State: "failed",
      Reason: "no model",
    });
    for (const state of ["starting", "loading", "ready", "busy", "stopped"] as const) {
      check({ status: { state } }, `Unmask: ${state}`, false, { State: state });
    }
  });
  test("a refused document shows as off, a failure all the same", () => {
    check({ refusal: "off for go" }, "Unmask: off", false, { State: "ready; this document: off for go" });
    check({ status: { state: "failed" }, refusal: "off for go" }, "Unmask: failed", true, {
      State: "failed; this document: off for go",
    });
  });
  test("the manual trigger names its command", () =>
    check({ manual: true }, "Unmask: ready", false, {
      State: "ready",
      Trigger: "manual: use the command Unmask: Trigger",
    }));
});

test("values of the tooltip are text, whatever they quote", () => {
  const check = (text: string, expected: string) => assert.equal(escapeMarkdown(text), expected);
  check("CPU, AVX2, 2 threads", "CPU, AVX2, 2 threads");
  check("[click](command:evil)", "\\[click\\]\\(command:evil\\)");
  check("a\n\n# b `c` <d> C:\\e", "a \\# b \\`c\\` \\<d\\> C:\\\\e");
});

describe("pause", () => {
  /** Cancelled from the start, later, or never. */
  const check = async (milliseconds: number, cancel: "before" | "during" | "never", expected: boolean) => {
    let listener: (() => void) | undefined;
    const token = {
      isCancellationRequested: cancel === "before",
      onCancellationRequested: (heard: () => void) => {
        listener = heard;
        return { dispose: () => (listener = undefined) };
      },
    };
    const ended = pause(milliseconds, token);
    if (cancel === "during") listener?.();
    assert.equal(await ended, expected);
    assert.equal(listener, undefined, "no listener is left behind");
  };
  test("comes to its end", () => check(1, "never", true));
  test("0 does not wait", () => check(0, "never", true));
  test("a cancellation ends it", () => check(1_000_000, "during", false));
  test("a cancelled one does not begin", () => check(1_000_000, "before", false));
});

describe("manifest", () => {
  const setting = z.object({
    order: z.number(),
    scope: z.string().optional(),
    default: z.unknown(),
    markdownDescription: z.string().min(20),
  });
  const manifest = z
    .object({
      capabilities: z.object({
        untrustedWorkspaces: z.object({ restrictedConfigurations: z.array(z.string()) }),
      }),
      contributes: z.object({
        commands: z.array(z.object({ command: z.string() })),
        keybindings: z.array(z.object({ command: z.string(), key: z.string() })),
        configuration: z.object({ properties: z.record(z.string(), setting) }),
      }),
    })
    .parse(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")));
  const settings = manifest.contributes.configuration.properties;

  test("settings are few, named unmask.*, in order and with a default", () => {
    const names = Object.keys(settings);
    assert.ok(names.length <= 12, `${names.length} settings`);
    for (const [index, name] of names.entries()) {
      assert.match(name, /^unmask\./);
      assert.equal(settings[name]?.order, index + 1, name);
      assert.notEqual(settings[name]?.default, undefined, name);
    }
  });

  test("an untrusted workspace cannot choose what native code reads", () => {
    const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;
    for (const name of restricted) assert.ok(settings[name] !== undefined, `${name} exists`);
    for (const [name, { scope }] of Object.entries(settings)) {
      if (scope === "machine") assert.ok(restricted.includes(name), name);
    }
    assert.equal(settings["unmask.model.path"]?.scope, "machine");
  });

  test("keys belong to our commands, and Tab to the editor", () => {
    const commands = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const { command, key } of manifest.contributes.keybindings) {
      assert.ok(commands.has(command), command);
      assert.doesNotMatch(key, /\btab\b/i);
    }
  });
});
