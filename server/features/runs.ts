/**
 * Runs: requests to the engine, numbered, told of to the client, and the last ones remembered so that they can be decoded
 * again with other options (`unmask/runAgain`). A run's messages come in order: its start, its steps, its end.
 */
import { LRUCache } from "lru-cache";
import type { EngineClient } from "../engine/client.ts";
import { EngineError, invalidRequest, messageOf, RequestCancelled } from "../engine/errors.ts";
import {
  type DecodeOptions,
  type EngineInfillParams,
  type EngineInfillResult,
  type EngineTraceParams,
  RunFinished,
  type RunFinishedParams,
  type RunKind,
  RunStarted,
  type RunStartedParams,
  StepNotification,
  type StepParams,
  type StepsWish,
} from "../protocol.ts";
import { aroundHoles } from "../text/context.ts";

/** Runs that can be asked for again. */
const REMEMBERED = 50;

/** What a run is about, beside what the engine needs. */
export interface RunSubject {
  kind: RunKind;
  uri: string;
  languageId: string;
  /** Of which run this is another one. */
  of?: number;
}

export type Asked = Omit<EngineInfillParams, "request" | "steps">;

export interface RunsHost {
  engine: Pick<EngineClient, "infill">;
  /** Send a notification to the client. Never throws. */
  send(method: string, params: object): void;
}

export class Runs {
  private readonly host: RunsHost;
  private readonly remembered = new LRUCache<number, { subject: RunSubject; asked: Asked }>({
    max: REMEMBERED,
  });
  private last = 0;

  constructor(host: RunsHost) {
    this.host = host;
  }

  /** A number for a request that needs no run. */
  number(): number {
    this.last += 1;
    return this.last;
  }

  /**
   * Run a request. With `told` the client hears of it, from the start of the run to its end, whatever that is; with
   * "after" when it has come to its end. Rejects like `EngineClient.infill`.
   */
  async run(
    subject: RunSubject,
    asked: Asked,
    told: StepsWish,
    signal: AbortSignal,
  ): Promise<{ request: number; result: EngineInfillResult }> {
    const request = this.number();
    const remember = () => this.remembered.set(request, { subject, asked });
    let begun = false;
    const end = (how: Omit<RunFinishedParams, "request">) => {
      if (begun) this.host.send(RunFinished, { request, ...how } satisfies RunFinishedParams);
    };
    const { kind, uri, of } = subject;
    const listener = {
      started: (run: Pick<RunStartedParams, "options" | "masks" | "canvas">) => {
        begun = true;
        remember();
        const { options, masks, canvas } = run;
        const around = aroundHoles(asked.texts);
        const again = of === undefined ? {} : { of };
        const params: RunStartedParams = { request, uri, kind, ...again, options, masks, canvas, around };
        this.host.send(RunStarted, params);
      },
      step: (step: StepParams["step"]) =>
        this.host.send(StepNotification, { request, uri, step } satisfies StepParams),
      trace: ({ started, steps }: EngineTraceParams) => {
        // Aborted at the last moment: then the request has no result, and the run no end to tell of.
        if (finished === undefined) return;
        listener.started(started);
        for (const step of steps) listener.step(step);
        end(finished);
      },
    };
    let finished: Omit<RunFinishedParams, "request"> | undefined;
    try {
      const result = await this.host.engine.infill({ request, ...asked, steps: told }, listener, signal);
      remember();
      finished = { outcome: "done", holes: result.holes, summary: result.summary };
      end(finished);
      return { request, result };
    } catch (error) {
      const isCancelled = error instanceof EngineError && error.code === RequestCancelled;
      const reason = error instanceof EngineError ? error.line : messageOf(error);
      end(isCancelled ? { outcome: "cancelled" } : { outcome: "failed", reason });
      throw error;
    }
  }

  /**
   * What to run to have a run again with other options. Throws `EngineError` of `InvalidRequest` when it is forgotten.
   */
  again(request: number, options: DecodeOptions): { subject: RunSubject; asked: Asked } {
    const found = this.remembered.get(request);
    if (found === undefined)
      throw invalidRequest(
        `Run ${request} is forgotten: the last ${REMEMBERED} are remembered.`,
        "Ask for a new one.",
      );
    const { subject, asked } = found;
    return {
      subject: { ...subject, kind: "again", of: request },
      // A run to look at shows all of its passes.
      asked: { ...asked, options: { ...asked.options, ...options }, reuse: false },
    };
  }
}
