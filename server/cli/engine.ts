/** The engine for one command: started, waited for, and ended whatever happens. */
import { resolve } from "node:path";
import { EngineClient, type EngineStatus } from "../engine/client.ts";
import { bundledModel } from "../settings.ts";

/** A failure people can do something about: printed as one line, without a stack. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly exitCode: number;

  /** `exitCode`: 1 it did not work, 2 it was asked wrongly. */
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What commands that load a model take. */
export interface ModelOptions {
  model?: string;
  device?: string;
}

/** Folder of `--model`, or of the bundled model. */
function modelFolder(option: string | undefined): string {
  if (option !== undefined) return resolve(option);
  const bundled = bundledModel();
  if ("problem" in bundled) throw new CliError(bundled.problem);
  return bundled.folder;
}

/**
 * Run `work` with an engine that is ready or has failed. Lines of the engine process reach stderr when
 * `UNMASK_LOG` is set: usually the status says all there is to say.
 */
export async function withEngine<T>(
  options: ModelOptions,
  work: (engine: EngineClient, status: EngineStatus) => Promise<T>,
): Promise<T> {
  const log = (line: string) => {
    if (process.env.UNMASK_LOG) process.stderr.write(`${line}\n`);
  };
  const engine = new EngineClient({ log, status: (status) => log(JSON.stringify(status)) });
  try {
    engine.start({ folder: modelFolder(options.model), threads: 0, device: options.device ?? "auto" });
    return await work(engine, await engine.settled());
  } finally {
    await engine.dispose();
  }
}
