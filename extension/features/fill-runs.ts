/**
 * Runs of the fill commands: one at a time, with progress in the status bar, cancellable there, by command and by key.
 *
 * The server's steps name the run by its number, which the answer tells too late. Only one run of this kind is asked for
 * at a time, and the next only when the one before has ended, so the first of these runs that starts in the document is it.
 */
import {
  CancellationTokenSource,
  commands,
  type Disposable,
  StatusBarAlignment,
  type TextDocument,
  window,
} from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient/node";
import { type DecodeStep, ErrorCode, type InfillResult, type RunKind } from "../../server/protocol.ts";
import type { Server } from "../client.ts";
import type { Health } from "../health.ts";
import { Command } from "./commands.ts";

export type Outcome =
  | { kind: "done"; result: InfillResult }
  /** By the user or another run that took its place, or because the document changed. */
  | { kind: Stopped }
  | { kind: "failed"; reason: string };

type Stopped = "cancelled" | "changed";

/** A request of protocol.ts whose result is an `InfillResult`. */
export interface Question {
  method: string;
  params: object;
}

export class FillRuns implements Disposable {
  readonly #server: Server;
  readonly #health: Health;
  readonly #item = window.createStatusBarItem("unmask.run", StatusBarAlignment.Right, 99);
  #running: { cancellation: CancellationTokenSource; ended: Promise<Outcome>; why: Stopped } | undefined;

  constructor(server: Server, health: Health) {
    this.#server = server;
    this.#health = health;
    this.#item.name = "Unmask: Progress";
    this.#item.command = Command.cancel;
    this.#item.tooltip = "Cancel";
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /**
   * Asks, after the run before has been cancelled and has ended.
   *
   * @param question made when it is sent, of the document as it is then
   * @param show the text of every hole after a step, open masks as U+2591
   */
  async run(
    document: TextDocument,
    question: () => Question,
    show: (texts: string[]) => void,
  ): Promise<Outcome> {
    // Two that wait for the same run may not both begin after it.
    while (this.isRunning) await this.cancel();
    const cancellation = new CancellationTokenSource();
    const ended = this.#ask(document, question, show, cancellation);
    const running = { cancellation, ended, why: "cancelled" as Stopped };
    this.#running = running;
    await commands.executeCommand("setContext", RUNNING, true);
    try {
      const outcome = await ended;
      return outcome.kind === "cancelled" ? { kind: running.why } : outcome;
    } finally {
      cancellation.dispose();
      if (this.#running === running) {
        this.#running = undefined;
        this.#item.hide();
        await commands.executeCommand("setContext", RUNNING, false);
      }
    }
  }

  /** Cancels what runs; resolves when it has ended. @param why what the run's outcome is to say */
  async cancel(why: Stopped = "cancelled"): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    running.why = why;
    running.cancellation.cancel();
    await running.ended;
  }

  dispose(): void {
    this.#running?.cancellation.cancel();
    this.#item.dispose();
  }

  /** Never rejects. */
  async #ask(
    document: TextDocument,
    question: () => Question,
    show: (texts: string[]) => void,
    { token }: CancellationTokenSource,
  ): Promise<Outcome> {
    this.#progress(this.#health.isComing ? "the engine is starting" : "asking");
    const cancelled = new Promise<"cancelled">((resolve) =>
      token.onCancellationRequested(() => resolve("cancelled")),
    );
    if ((await Promise.race([this.#health.settled(), cancelled])) === "cancelled")
      return { kind: "cancelled" };
    const client = this.#server.running;
    if (client === undefined)
      return failed("The language server is not running. Use Unmask: Restart Engine.");
    const uri = document.uri.toString();
    let request: number | undefined;
    let tokens = 0;
    const listening = this.#server.onRuns({
      started: (run) => {
        if (run.uri === uri && FILLS.has(run.kind)) request ??= run.request;
      },
      step: ({ request: number, step }) => {
        if (number !== request || token.isCancellationRequested) return;
        tokens += committed(step);
        this.#progress(`step ${step.index + 1}, ${count(tokens, "token")}, ${step.masksLeft} to go`);
        show(step.holes);
      },
    });
    try {
      const { method, params } = question();
      return {
        kind: "done",
        result: await this.#server.request<InfillResult>(client, method, params, token),
      };
    } catch (error) {
      return token.isCancellationRequested ? { kind: "cancelled" } : outcomeOf(error);
    } finally {
      listening.dispose();
    }
  }

  #progress(text: string): void {
    this.#item.text = `$(loading~spin) Filling: ${text}`;
    this.#item.accessibilityInformation = {
      label: `Unmask fills, ${text}. Press to cancel.`,
      role: "button",
    };
    this.#item.show();
  }
}

/** Runs of these kinds are only ever asked for here. */
const FILLS: ReadonlySet<RunKind> = new Set(["infill", "generate"]);

const RUNNING = "unmask.running";

/** Tokens of text: an expansion or a deletion is none. */
function committed(step: DecodeStep): number {
  return step.committed.filter(({ event }) => event === undefined).length;
}

/** "1 token", "2 tokens" */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function failed(reason: string): Outcome {
  return { kind: "failed", reason };
}

function outcomeOf(error: unknown): Outcome {
  const code = error instanceof ResponseError ? error.code : undefined;
  switch (code) {
    case LSPErrorCodes.RequestCancelled:
    case LSPErrorCodes.ServerCancelled:
      return { kind: "cancelled" };
    case LSPErrorCodes.ContentModified:
      return { kind: "changed" };
    case ErrorCode.EngineUnavailable:
      return failed("The engine is not running. Point at Unmask in the status bar for the reason.");
    default:
      return failed(error instanceof Error ? error.message : String(error));
  }
}
