/**
 * Every command of the extension in one table: when it is enabled, and what it does.
 *
 * A command that is not enabled says why in the status bar, where the reason fades by itself.
 */
import {
  commands,
  Disposable,
  type LogOutputChannel,
  type QuickPickItem,
  type TextEditor,
  window,
} from "vscode";
import type { Server } from "../client.ts";
import { type Config, SECTION } from "../config.ts";
import type { SharedDocuments } from "../documents.ts";
import type { Health } from "../health.ts";
import type { FillCommands } from "./fill.ts";
import type { Previews } from "./previews.ts";
import type { Visualizer } from "./visualizer.ts";

/** Command ids. `menu` and `accepted` are internal: not in the manifest, so not in the palette. */
export const Command = {
  trigger: "unmask.trigger",
  toggle: "unmask.toggle",
  restartEngine: "unmask.restartEngine",
  showLog: "unmask.showLog",
  infillAtCursor: "unmask.infillAtCursor",
  fillSelection: "unmask.fillSelection",
  regenerateSelection: "unmask.regenerateSelection",
  fillHoles: "unmask.fillHoles",
  generate: "unmask.generate",
  generateBody: "unmask.generateBody",
  nextCandidate: "unmask.nextCandidate",
  previousCandidate: "unmask.previousCandidate",
  acceptPreview: "unmask.acceptPreview",
  acceptAllPreviews: "unmask.acceptAllPreviews",
  rejectPreview: "unmask.rejectPreview",
  rejectAllPreviews: "unmask.rejectAllPreviews",
  comparePreviews: "unmask.comparePreviews",
  cancel: "unmask.cancel",
  showSteps: "unmask.showSteps",
  exportRunJson: "unmask.exportRunJson",
  exportRunSvg: "unmask.exportRunSvg",
  runAgain: "unmask.runAgain",
  menu: "unmask.menu",
  accepted: "unmask.accepted",
} as const;

/** What commands act on. */
export interface Parts {
  config: Config;
  documents: SharedDocuments;
  health: Health;
  server: Server;
  log: LogOutputChannel;
  completions: { accepted(characters: number): void };
  fills: FillCommands;
  previews: Previews;
  visualizer: Visualizer;
}

interface Entry {
  /** Why the command cannot run now, or undefined when it can; absent: it always can. */
  enabled?(parts: Parts): string | undefined;
  run(parts: Parts, argument: unknown): unknown;
}

/** Of the manifest, with the extension's id. */
const WALKTHROUGH = "unmask.unmask#start";

/** How long a reason stays in the status bar, in milliseconds. */
const REASON_SHOWN = 5_000;

/** Why nothing can be asked for the active editor. */
function unready({ documents, health }: Parts): string | undefined {
  const document = documents.active;
  if (document === undefined) return "open a file first";
  if (health.status.state === "failed") return "not working, point at the item on the right for the reason";
  return documents.refusal(document);
}

/** A command that fills something in the active editor. */
function fill(run: (fills: FillCommands, editor: TextEditor) => Promise<void>): Entry {
  return {
    enabled: unready,
    run: ({ fills }) => window.activeTextEditor && run(fills, window.activeTextEditor),
  };
}

const TABLE: Record<(typeof Command)[keyof typeof Command], Entry> = {
  [Command.trigger]: {
    enabled: unready,
    run: async ({ health }) => {
      // Asked too early, the provider would answer with nothing, and the editor keeps that answer: it would not ask
      // again at this place until the text changes.
      if (health.isComing) sayWhy("the engine is starting, the suggestion comes when it is ready");
      await health.settled();
      return commands.executeCommand("editor.action.inlineSuggest.trigger");
    },
  },
  [Command.toggle]: {
    run: ({ config, documents }) => config.toggle(documents.active?.languageId),
  },
  [Command.restartEngine]: { run: ({ server }) => server.restartEngine() },
  [Command.showLog]: { run: ({ log }) => log.show() },
  [Command.infillAtCursor]: fill((fills, editor) => fills.infillAtCursor(editor)),
  [Command.fillSelection]: fill((fills, editor) => fills.fillSelection(editor)),
  [Command.regenerateSelection]: fill((fills, editor) => fills.regenerate(editor)),
  [Command.fillHoles]: fill((fills, editor) => fills.fillHoles(editor)),
  [Command.generate]: fill((fills, editor) => fills.generate(editor)),
  [Command.generateBody]: fill((fills, editor) => fills.generateBody(editor)),
  [Command.nextCandidate]: { run: ({ previews }) => previews.candidate(1) },
  [Command.previousCandidate]: { run: ({ previews }) => previews.candidate(-1) },
  [Command.acceptPreview]: { run: ({ previews }, holes) => previews.accept(holes) },
  [Command.acceptAllPreviews]: { run: ({ previews }, holes) => previews.acceptAll(holes) },
  [Command.rejectPreview]: { run: ({ previews }, holes) => previews.reject(holes) },
  [Command.rejectAllPreviews]: { run: ({ previews }, holes) => previews.rejectAll(holes) },
  [Command.comparePreviews]: { run: ({ previews }, holes) => previews.compare(holes) },
  [Command.cancel]: { run: ({ fills }) => fills.cancel() },
  [Command.showSteps]: { run: ({ visualizer }) => visualizer.show() },
  [Command.exportRunJson]: { run: (parts) => exportRun(parts, "json") },
  [Command.exportRunSvg]: { run: (parts) => exportRun(parts, "svg") },
  [Command.runAgain]: { run: ({ visualizer }) => visualizer.openAgain() },
  [Command.menu]: { run: menu },
  [Command.accepted]: {
    run: ({ completions }, characters) => completions.accepted(Number(characters)),
  },
};

export function registerCommands(parts: Parts): Disposable {
  return Disposable.from(
    ...Object.entries(TABLE).map(([id, { enabled, run }]) =>
      commands.registerCommand(id, (argument: unknown) => {
        const reason = enabled?.(parts);
        return reason === undefined ? run(parts, argument) : sayWhy(reason);
      }),
    ),
  );
}

/** Shows a reason for a few seconds, without taking the focus. */
export function sayWhy(reason: string): void {
  window.setStatusBarMessage(`Unmask: ${reason}`, REASON_SHOWN);
}

async function exportRun({ visualizer }: Parts, format: "json" | "svg"): Promise<void> {
  const problem = await visualizer.exportRun(format);
  if (problem !== undefined) sayWhy(problem);
}

async function menu({ config, documents }: Parts): Promise<void> {
  const command =
    (id: string, ...rest: unknown[]) =>
    () =>
      commands.executeCommand(id, ...rest);
  const languageId = documents.active?.languageId;
  const on = config.enabledFor(languageId ?? "*");
  const items: (QuickPickItem & { run(): Thenable<unknown> })[] = [
    { label: on ? "$(eye-closed) Turn off everywhere" : "$(eye) Turn on", run: command(Command.toggle) },
    { label: "$(layers) Show decoding steps", run: command(Command.showSteps) },
    { label: "$(debug-restart) Restart engine", run: command(Command.restartEngine) },
    { label: "$(output) Show log", run: command(Command.showLog) },
    { label: "$(book) Get started", run: command("workbench.action.openWalkthrough", WALKTHROUGH) },
    { label: "$(settings-gear) Settings", run: command("workbench.action.openSettings", `${SECTION}.`) },
  ];
  // When only this language is off, turning it on is what the first item does.
  if (languageId !== undefined && (on || !config.enabledFor("*"))) {
    const label = `${on ? "$(eye-closed) Turn off" : "$(eye) Turn on"} for ${languageId}`;
    items.splice(1, 0, { label, run: () => config.toggleLanguage(languageId) });
  }
  const chosen = await window.showQuickPick(items, { title: "Unmask" });
  await chosen?.run();
}
