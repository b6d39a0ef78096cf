/** Activation, as a table of contents: what the extension is made of and in which order it comes to life. */
import { type ExtensionContext, workspace } from "vscode";
import { createLog, Server } from "./client.ts";
import { Config, SECTION } from "./config.ts";
import { SharedDocuments } from "./documents.ts";
import { registerCommands } from "./features/commands.ts";
import { FillCommands } from "./features/fill.ts";
import { FillRuns } from "./features/fill-runs.ts";
import { InlineCompletions } from "./features/inline-completion.ts";
import { Previews } from "./features/previews.ts";
import { StatusBar } from "./features/status-bar.ts";
import { Visualizer } from "./features/visualizer.ts";
import { Health } from "./health.ts";
import { TraceStore } from "./trace.ts";

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const log = createLog();
  const config = new Config(log);
  const documents = new SharedDocuments(config);
  const health = new Health();
  server = new Server(context.extensionPath, config, documents, health, log);
  const completions = new InlineCompletions(config, documents, health, server, log);
  const statusBar = new StatusBar(config, documents, health);
  const visualizer = new Visualizer(context.extensionUri, new TraceStore(), server, log);
  const runs = new FillRuns(server, health);
  const previews = new Previews(runs, completions, log);
  const fills = new FillCommands(config, previews, runs, context.globalState);
  const parts = { fills, previews, visualizer, config, documents, health, server, log, completions };

  context.subscriptions.push(
    log,
    statusBar,
    visualizer,
    runs,
    previews,
    completions,
    registerCommands(parts),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      parts.server.settingsChanged().catch((error) => log.error("Sending the settings failed", error));
      statusBar.refresh();
    }),
  );

  // Not awaited: the editor is usable while the model loads, and every failure becomes a state.
  void server.start();
  statusBar.show();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
