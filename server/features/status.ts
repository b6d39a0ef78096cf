/** `unmask/status`, `unmask/statusChanged` and `unmask/restartEngine`: the state of everything as one value. */
import type { Connection } from "vscode-languageserver/node";
import type { EngineClient, EngineStatus } from "../engine/client.ts";
import { RestartEngine, type Status, StatusChanged, StatusRequest } from "../protocol.ts";

type RequestFacts = Pick<Status, "lastLatency" | "lastSteps" | "lastSilence" | "lastTiming">;

export class StatusStore {
  private readonly changed: (status: Status) => void;
  private engine: EngineStatus = { state: "starting" };
  private facts: RequestFacts = {};
  private sent = "";

  constructor(changed: (status: Status) => void) {
    this.changed = changed;
  }

  get status(): Status {
    return { ...this.engine, ...this.facts };
  }

  setEngine(engine: EngineStatus): void {
    this.engine = engine;
    this.notify();
  }

  /** A request finished: its time, steps and silence replace those of the one before. */
  finished(facts: RequestFacts): void {
    this.facts = facts;
    this.notify();
  }

  /** A request ended without an answer to show; the time of the last one that had one stays. */
  silent(reason: string): void {
    this.facts = { ...this.facts, lastSilence: reason };
    this.notify();
  }

  private notify(): void {
    const text = JSON.stringify(this.status);
    if (text === this.sent) return;
    this.sent = text;
    this.changed(this.status);
  }
}

export function registerStatus(connection: Connection, engine: EngineClient, store: StatusStore): void {
  connection.onRequest(StatusRequest, () => store.status);
  connection.onRequest(RestartEngine, () => {
    engine.restart();
    return null;
  });
}

/** Tell the client. A client that is gone takes this process with it; nobody else needs to hear of it. */
export function statusSender(connection: Connection, log: (line: string) => void): (status: Status) => void {
  return (status) => {
    connection.sendNotification(StatusChanged, status).catch((error: Error) => log(error.message));
  };
}
