/**
 * The status bar item: state, device, latency and the reason of the last silence; a click opens the menu.
 */
import { type Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window } from "vscode";
import type { Config } from "../config.ts";
import type { SharedDocuments } from "../documents.ts";
import type { Health } from "../health.ts";
import { Command } from "./commands.ts";
import { escapeMarkdown, type StatusView, statusView } from "./status-view.ts";

/** Requests shorter than this, in milliseconds, do not show as busy: the item would flicker with every key. */
const BUSY_AFTER = 250;

export class StatusBar implements Disposable {
  readonly #item = window.createStatusBarItem("unmask.status", StatusBarAlignment.Right, 100);
  readonly #config: Config;
  readonly #documents: SharedDocuments;
  readonly #health: Health;
  readonly #subscriptions: Disposable[];
  #busy: NodeJS.Timeout | undefined;

  constructor(config: Config, documents: SharedDocuments, health: Health) {
    this.#config = config;
    this.#documents = documents;
    this.#health = health;
    this.#item.name = "Unmask";
    this.#item.command = Command.menu;
    this.#subscriptions = [
      health.onDidChange(() => this.#healthChanged()),
      window.onDidChangeActiveTextEditor(() => this.refresh()),
    ];
  }

  /** Shows the item. Called last in the activation: an item on screen means that everything is registered. */
  show(): void {
    this.refresh();
    this.#item.show();
  }

  /** Draws what is known now. */
  refresh(): void {
    clearTimeout(this.#busy);
    this.#busy = undefined;
    const document = this.#documents.active;
    const view = statusView({
      status: this.#health.status,
      silence: this.#health.silence,
      refusal: document === undefined ? undefined : this.#documents.refusal(document),
      manual: !this.#config.automatic,
    });
    this.#item.text = view.text;
    this.#item.tooltip = tooltip(view);
    this.#item.accessibilityInformation = { label: view.label, role: "button" };
    this.#item.backgroundColor = view.warning ? new ThemeColor("statusBarItem.warningBackground") : undefined;
  }

  dispose(): void {
    clearTimeout(this.#busy);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
  }

  #healthChanged(): void {
    if (this.#health.status.state !== "busy") this.refresh();
    else this.#busy ??= setTimeout(() => this.refresh(), BUSY_AFTER);
  }
}

function tooltip(view: StatusView): MarkdownString {
  const lines = view.rows.map(({ label, value }) => `${label}: ${escapeMarkdown(value)}`);
  const links = `[Restart Engine](command:${Command.restartEngine}) · [Show Log](command:${Command.showLog})`;
  const markdown = new MarkdownString(["**Unmask**", ...lines, links].join("\n\n"));
  markdown.isTrusted = { enabledCommands: [Command.restartEngine, Command.showLog] };
  return markdown;
}
