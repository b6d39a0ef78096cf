/** `unmask/runAgain`: decode one of the last runs again with other options, for comparing; no document is touched. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import { z } from "zod";
import { EngineError, invalidRequest, RequestCancelled } from "../engine/errors.ts";
import { RunAgain, type RunAgainParams, type RunAgainResult } from "../protocol.ts";
import { isExcluded, type ServerContext } from "./context.ts";
import { decodeOptions, parseParams } from "./params.ts";

const paramsSchema = z.object({ request: z.number().int().min(1), options: decodeOptions });

export function registerRunAgain(context: ServerContext): void {
  context.connection.onRequest(RunAgain, async (foreign: unknown, token: CancellationToken) => {
    const controller = new AbortController();
    if (token.isCancellationRequested) controller.abort();
    const listener = token.onCancellationRequested(() => controller.abort());
    try {
      return await runAgain(context, parseParams(paramsSchema, foreign), controller.signal);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (error.code === RequestCancelled)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
      throw error.toResponse();
    } finally {
      listener.dispose();
    }
  });
}

async function runAgain(
  context: ServerContext,
  { request, options }: RunAgainParams,
  signal: AbortSignal,
): Promise<RunAgainResult> {
  const { subject, asked } = context.runs.again(request, options);
  // The patterns may have changed since.
  if (isExcluded(context, subject)) throw invalidRequest("The file of this run is excluded by now.");
  const again = await context.runs.run(subject, asked, context.settings().steps, signal);
  return { request: again.request, holes: again.result.holes, summary: again.result.summary };
}
