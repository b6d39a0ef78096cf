/**
 * The language server's entry: what there is, in order. Speaks LSP over node IPC (`--node-ipc`) or `--stdio`, keeps
 * the engine process, and ends it with itself. Holds no model.
 */
import { isDeepStrictEqual } from "node:util";
import {
  createConnection,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { name, version } from "../package.json";
import { EngineClient } from "./engine/client.ts";
import { messageOf } from "./engine/errors.ts";
import type { ServerContext } from "./features/context.ts";
import { registerGenerate } from "./features/generate.ts";
import { registerInfill } from "./features/infill.ts";
import { registerInlineCompletion } from "./features/inline-completion.ts";
import { registerRunAgain } from "./features/run-again.ts";
import { Runs } from "./features/runs.ts";
import { registerStatus, StatusStore, statusSender } from "./features/status.ts";
import { SettingsChanged } from "./protocol.ts";
import { bundledModel, parseSettings, type Settings } from "./settings.ts";

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const log = (line: string) => connection.console.info(line);
const status = new StatusStore(statusSender(connection, (line) => process.stderr.write(`${line}\n`)));
const engine = new EngineClient({ log, status: (now) => status.setEngine(now) });
let settings = parseSettings(undefined).settings;

const context: ServerContext = {
  connection,
  documents,
  engine,
  runs: new Runs({
    engine,
    send: (method, params) => {
      connection.sendNotification(method, params).catch((error: unknown) => log(messageOf(error)));
    },
  }),
  status,
  settings: () => settings,
  log,
};

const forgetAnswers = registerInlineCompletion(context);
registerInfill(context);
registerGenerate(context);
registerRunAgain(context);
registerStatus(connection, engine, status);

connection.onInitialize((params): InitializeResult => {
  settings = readSettings(params.initializationOptions);
  return {
    capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, inlineCompletionProvider: true },
    serverInfo: { name, version },
  };
});
connection.onInitialized(() => startEngine());
connection.onNotification(SettingsChanged, (value: unknown) => {
  const old = settings;
  settings = readSettings(value);
  // How runs are told of changes no answer.
  if (!isDeepStrictEqual({ ...old, steps: false }, { ...settings, steps: false })) forgetAnswers();
  const { modelPath, threads, device } = settings;
  if (old.modelPath !== modelPath || old.threads !== threads || old.device !== device) startEngine();
});

// The stock library ends the process on `exit` and at the end of stdin, but not when an IPC channel closes.
process.once("disconnect", () => process.exit(1));
connection.onShutdown(() => engine.dispose());

documents.listen(connection);
connection.listen();

function readSettings(value: unknown): Settings {
  const parsed = parseSettings(value);
  for (const problem of parsed.problems) connection.console.warn(problem);
  return parsed.settings;
}

function startEngine(): void {
  const model = settings.modelPath === undefined ? bundledModel() : { folder: settings.modelPath };
  if ("problem" in model) engine.refuse(model.problem);
  else engine.start({ folder: model.folder, threads: settings.threads, device: settings.device });
}
