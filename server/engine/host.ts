/**
 * The engine process: its own bundle, the only one that loads native code for good. Serves `engine/*` of
 * `protocol.ts` over its IPC channel and ends with it, so that no engine outlives its language server.
 */
import {
  type CancellationToken,
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
} from "vscode-jsonrpc/node";
import {
  EngineInfill,
  type EngineInfillParams,
  EngineLoad,
  EngineStarted,
  EngineStep,
  type EngineStepParams,
  EngineTrace,
  type LoadParams,
} from "../protocol.ts";
import { loadAddon } from "./addon.ts";
import { DeviceLostError, EngineError, unavailable } from "./errors.ts";
import { addonPath } from "./paths.ts";
import { EngineSession, type SessionListener } from "./session.ts";

/** How this process ends after a GPU was lost: what CUDA has seen an error in cannot be used any more. */
const DEVICE_LOST_EXIT = 86;

const connection = createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
let session: EngineSession | undefined;

async function answer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // After the answer has gone out.
    if (error instanceof DeviceLostError) setTimeout(() => process.exit(DEVICE_LOST_EXIT), 100);
    if (error instanceof EngineError) throw error.toResponse();
    throw error;
  }
}

function tell(method: string, params: object): void {
  // A message that cannot be sent means the channel is gone, and with it this process.
  connection.sendNotification(method, params).catch(() => process.exit(0));
}

connection.onRequest(EngineLoad, (params: LoadParams) =>
  answer(async () => {
    session?.dispose();
    session = undefined;
    session = await EngineSession.load(loadAddon(addonPath()), params);
    return session.info;
  }),
);

connection.onRequest(EngineInfill, (params: EngineInfillParams, token: CancellationToken) =>
  answer(async () => {
    if (session === undefined) throw unavailable("No model is loaded.");
    const listener: SessionListener = {
      started: (run) => tell(EngineStarted, run),
      step: (step) => tell(EngineStep, { request: params.request, step } satisfies EngineStepParams),
      trace: (run) => tell(EngineTrace, run),
    };
    return session.infill(params, listener, token);
  }),
);

process.on("disconnect", () => process.exit(0));
connection.listen();
